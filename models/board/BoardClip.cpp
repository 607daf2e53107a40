// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/BoardClip.h"

#include "models/board/BoardContent.h"
#include "models/board/CardGeometry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace sidelight {

namespace {

constexpr int version = 1;
constexpr qsizetype mostPieces = 50'000, mostBytes = 512LL * 1024 * 1024, longestWords = 1'000'000;

template <class Record> bool has(const Library &library, Id id) { return library.contains<Record>(id); }

bool knows(const Library &library, const Card &card)
{
    switch (card.kind) {
    case CardKind::Passage:
        return has<Passage>(library, card.shows);
    case CardKind::Statement:
        return has<Statement>(library, card.shows);
    case CardKind::Actor:
        return has<Actor>(library, card.shows);
    case CardKind::Article:
        return has<Article>(library, card.shows);
    case CardKind::Claim:
        return has<Claim>(library, card.shows);
    case CardKind::Note:
    case CardKind::Image:
    case CardKind::Group:
        return true;
    }
    return false;
}

bool showsNothing(CardKind kind) { return kind == CardKind::Note || kind == CardKind::Image || kind == CardKind::Group; }

// Names and quotes of others must not be read as Markdown where they are pasted, nor bring isolating marks along.
QString plain(QString text)
{
    text.removeIf([](QChar c) { return c.unicode() >= 0x2066 && c.unicode() <= 0x2069; });
    return text;
}

QString wordsOf(const CardContent &content)
{
    QStringList lines;
    const QString translation =
        content.translation.isEmpty() ? QString() : content.translationMark + QStringLiteral(": ") + content.translation;
    for (const QString &line : {content.title, content.body, translation, content.speaker, content.says, content.source}) {
        if (!line.isEmpty())
            lines.append(plain(line));
    }
    return lines.join(QStringLiteral("\n"));
}

QJsonObject toJson(const BoardClip::Piece &piece)
{
    const Card &card = piece.card;
    return {{QStringLiteral("id"), card.id.toString()},
            {QStringLiteral("kind"), keyOf(card.kind)},
            {QStringLiteral("shows"), card.shows.toString()},
            {QStringLiteral("note"), card.note},
            {QStringLiteral("lastWords"), card.lastWords},
            {QStringLiteral("x"), card.x},
            {QStringLiteral("y"), card.y},
            {QStringLiteral("width"), card.width},
            {QStringLiteral("height"), card.height},
            {QStringLiteral("colour"), card.colour},
            {QStringLiteral("z"), card.z},
            {QStringLiteral("locked"), card.locked},
            {QStringLiteral("image"), QString::fromLatin1(card.image.toHex())},
            {QStringLiteral("words"), piece.words}};
}

Id idIn(const QJsonObject &object, const QString &key) { return Id::fromString(object.value(key).toString()).value_or(Id{}); }

QString wordsIn(const QJsonObject &object, const QString &key)
{
    const QString words = object.value(key).toString();
    return words.size() <= longestWords && words.isValidUtf16() && !words.contains(QChar(0)) ? words : QString();
}

std::optional<BoardClip::Piece> pieceFrom(const QJsonObject &object)
{
    const auto kind = fromKey<CardKind>(object.value(u"kind").toString());
    BoardClip::Piece piece;
    Card &card = piece.card;
    card.id = idIn(object, QStringLiteral("id"));
    if (!kind || !card.id.isValid())
        return std::nullopt;
    card.kind = *kind;
    card.shows = showsNothing(*kind) ? Id{} : idIn(object, QStringLiteral("shows"));
    card.note = wordsIn(object, QStringLiteral("note"));
    card.lastWords = wordsIn(object, QStringLiteral("lastWords"));
    setRect(card, withinBoard(object.value(u"x").toDouble(), object.value(u"y").toDouble(), object.value(u"width").toDouble(),
                              object.value(u"height").toDouble()));
    card.colour = std::clamp(object.value(u"colour").toInt(), 0, 6);
    card.z = std::clamp(object.value(u"z").toInt(), -1'000'000'000, 1'000'000'000);
    card.locked = object.value(u"locked").toBool();
    card.image = QByteArray::fromHex(object.value(u"image").toString().toLatin1());
    piece.words = wordsIn(object, QStringLiteral("words"));
    return piece;
}

QJsonObject toJson(const Link &link)
{
    QJsonArray evidence;
    for (const Id passage : link.evidence)
        evidence.append(passage.toString());
    return {{QStringLiteral("from"), link.from.toString()}, {QStringLiteral("to"), link.to.toString()},
            {QStringLiteral("type"), keyOf(link.kind)},     {QStringLiteral("customType"), link.customType.toString()},
            {QStringLiteral("label"), link.label},          {QStringLiteral("note"), link.note},
            {QStringLiteral("evidence"), evidence}};
}

std::optional<Link> linkFrom(const QJsonObject &object)
{
    Link link;
    const auto kind = fromKey<LinkKind>(object.value(u"type").toString());
    link.from = idIn(object, QStringLiteral("from"));
    link.to = idIn(object, QStringLiteral("to"));
    if (!kind || link.from == link.to)
        return std::nullopt;
    link.kind = *kind;
    link.customType = idIn(object, QStringLiteral("customType"));
    link.label = wordsIn(object, QStringLiteral("label"));
    link.note = wordsIn(object, QStringLiteral("note"));
    const QJsonArray evidence = object.value(u"evidence").toArray();
    for (const QJsonValue &each : evidence) {
        if (const auto passage = Id::fromString(each.toString()); passage && !link.evidence.contains(*passage))
            link.evidence.append(*passage);
    }
    return link;
}

QJsonObject toJson(const LinkType &type)
{
    return {{QStringLiteral("id"), type.id.toString()}, {QStringLiteral("name"), type.name},
            {QStringLiteral("inverse"), type.inverse},  {QStringLiteral("colour"), type.colour},
            {QStringLiteral("dash"), type.dash},        {QStringLiteral("ends"), type.ends}};
}

LinkType typeFrom(const QJsonObject &object)
{
    LinkType type;
    type.id = idIn(object, QStringLiteral("id"));
    type.name = wordsIn(object, QStringLiteral("name")).left(200);
    type.inverse = wordsIn(object, QStringLiteral("inverse")).left(200);
    type.colour = std::clamp(object.value(u"colour").toInt(), 0, 6);
    type.dash = std::clamp(object.value(u"dash").toInt(), 0, 100);
    type.ends = std::clamp(object.value(u"ends").toInt(), 0, 100);
    return type;
}

// The type of a link where it is pasted: the same one, one that looks and is called alike, or a new one.
Id typeFor(const Library &library, const LinkType &type, QList<LinkType> &newTypes)
{
    if (has<LinkType>(library, type.id))
        return type.id;
    const auto alike = [&](const LinkType &other) { return other.name == type.name && other.inverse == type.inverse; };
    for (const LinkType &other : library.all<LinkType>()) {
        if (alike(other))
            return other.id;
    }
    for (const LinkType &other : std::as_const(newTypes)) {
        if (alike(other))
            return other.id;
    }
    LinkType made = type;
    made.id = Id::random();
    newTypes.append(made);
    return made.id;
}

} // namespace

BoardClip BoardClip::of(const Library &library, const QList<Id> &cards, const QList<Id> &links)
{
    BoardClip clip;
    QSet<Id> taken;
    for (const Id id : cards) {
        const Card *card = library.find<Card>(id);
        if (!card || taken.contains(id))
            continue;
        taken.insert(id);
        const bool asIs = showsNothing(card->kind);
        clip.pieces.append({*card, asIs ? card->note : wordsOf(contentOf(library, *card))});
    }
    std::ranges::sort(clip.pieces, {}, [](const Piece &piece) { return std::pair(piece.card.z, piece.card.id); });
    QSet<Id> types;
    for (const Id id : links) {
        const Link *link = library.find<Link>(id);
        if (!link || !taken.contains(link->from) || !taken.contains(link->to))
            continue;
        clip.links.append(*link);
        const LinkType *type = library.find<LinkType>(link->customType);
        if (type && !types.contains(type->id)) {
            types.insert(type->id);
            clip.types.append(*type);
        }
    }
    return clip;
}

QByteArray BoardClip::toBytes() const
{
    QJsonArray cards, joins, kinds;
    QJsonObject pictures;
    for (const Piece &piece : pieces)
        cards.append(toJson(piece));
    for (const Link &link : links)
        joins.append(toJson(link));
    for (const LinkType &type : types)
        kinds.append(toJson(type));
    for (auto it = images.begin(); it != images.end(); ++it)
        pictures.insert(QString::fromLatin1(it.key().toHex()), QString::fromLatin1(it->toBase64()));
    return QJsonDocument(QJsonObject{{QStringLiteral("version"), version},
                                     {QStringLiteral("cards"), cards},
                                     {QStringLiteral("links"), joins},
                                     {QStringLiteral("linkTypes"), kinds},
                                     {QStringLiteral("images"), pictures}})
        .toJson(QJsonDocument::Compact);
}

BoardClip BoardClip::fromBytes(const QByteArray &bytes)
{
    BoardClip clip;
    if (bytes.size() > mostBytes)
        return clip;
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const QJsonArray cards = object.value(u"cards").toArray();
    if (object.value(u"version").toInt() != version || cards.size() > mostPieces)
        return clip;
    QSet<Id> taken;
    for (const QJsonValue &each : cards) {
        std::optional<Piece> piece = pieceFrom(each.toObject());
        if (!piece || taken.contains(piece->card.id))
            continue;
        taken.insert(piece->card.id);
        clip.pieces.append(*std::move(piece));
    }
    const QJsonArray links = object.value(u"links").toArray();
    for (const QJsonValue &each : links) {
        if (const auto link = linkFrom(each.toObject()); link && taken.contains(link->from) && taken.contains(link->to))
            clip.links.append(*link);
    }
    const QJsonArray types = object.value(u"linkTypes").toArray();
    for (const QJsonValue &each : types) {
        if (const LinkType type = typeFrom(each.toObject()); type.id.isValid() && !type.name.trimmed().isEmpty())
            clip.types.append(type);
    }
    const QJsonObject pictures = object.value(u"images").toObject();
    for (auto it = pictures.begin(); it != pictures.end(); ++it) {
        const Blob blob(QByteArray::fromBase64(it->toString().toLatin1()));
        if (blob.hash() == QByteArray::fromHex(it.key().toLatin1())) // it is what it says it is
            clip.images.insert(blob.hash(), blob.bytes());
    }
    return clip;
}

QRectF BoardClip::bounds() const
{
    QRectF bounds;
    for (const Piece &piece : pieces)
        bounds |= rectOf(piece.card);
    return bounds;
}

QString BoardClip::asText() const
{
    QStringList texts;
    for (const Piece &piece : pieces) {
        const QString words = piece.words.isEmpty() ? piece.card.lastWords : piece.words;
        if (!words.isEmpty())
            texts.append(words);
    }
    return texts.join(QStringLiteral("\n\n"));
}

BoardClip::Pasted BoardClip::pastedInto(const Library &library, Id board, QPointF by) const
{
    Pasted pasted;
    QHash<Id, Id> made;
    for (const Piece &piece : pieces) {
        Card card = piece.card;
        const bool isMarked = !card.shows.isValid() && !showsNothing(card.kind) && !card.lastWords.isEmpty();
        if (!isMarked && !knows(library, card)) {
            card.kind = CardKind::Note;
            card.note = piece.words.isEmpty() ? card.lastWords : piece.words;
            card.shows = {};
            card.lastWords = {};
        }
        if (card.kind == CardKind::Image) {
            const auto pixels = images.constFind(card.image);
            if (pixels == images.constEnd())
                card.image = {}; // its words stay
            else if (!pasted.images.contains(*pixels))
                pasted.images.append(*pixels);
        } else {
            card.image = {};
        }
        card.id = Id::random();
        card.board = board;
        setRect(card, rectOf(card).translated(by));
        made.insert(piece.card.id, card.id);
        pasted.cards.append(card);
    }
    for (Link link : links) {
        link.id = Id::random();
        link.board = board;
        link.from = made.value(link.from);
        link.to = made.value(link.to);
        link.evidence.removeIf([&](Id passage) { return !has<Passage>(library, passage); });
        const auto type = std::ranges::find(types, link.customType, &LinkType::id);
        link.customType = link.kind == LinkKind::Custom && type != types.end() ? typeFor(library, *type, pasted.newTypes) : Id{};
        pasted.links.append(link);
    }
    return pasted;
}

} // namespace sidelight
