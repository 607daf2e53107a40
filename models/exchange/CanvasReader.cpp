// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/CanvasReader.h"

#include "models/board/BoardContent.h"
#include "models/exchange/CanvasForm.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <cmath>

namespace sidelight {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDepth = 64;
constexpr int longestText = 100'000, longestName = 1000;
using canvas::recordsKey;

bool isDeeperThan(int depth, const QJsonValue &value)
{
    if (!value.isArray() && !value.isObject())
        return false;
    if (depth == 0)
        return true;
    const auto isDeep = [depth](const QJsonValue &each) { return isDeeperThan(depth - 1, each); };
    const QJsonArray array = value.toArray();
    const QJsonObject object = value.toObject();
    return std::any_of(array.begin(), array.end(), isDeep) || std::any_of(object.begin(), object.end(), isDeep);
}

QString sane(QString text)
{
    text.remove(QChar(0));
    return text;
}

// The fields of one node or edge; what is wrong with them is said with its number.
class Fields {
    Q_DECLARE_TR_FUNCTIONS(CanvasReader)

public:
    enum class Thing { Node, Edge };

    Fields(Thing thing, int number, const QJsonValue &value)
        : m_thing(thing)
        , m_number(number)
        , m_object(value.toObject())
    {
        if (!value.isObject())
            refuse(tr("it is not an object."));
        if (isDeeperThan(mostDepth, value))
            refuse(tr("it is nested too deeply."));
    }

    [[nodiscard]] const QJsonObject &object() const { return m_object; }
    [[nodiscard]] QString required(QLatin1StringView field, int longest) const
    {
        if (!m_object.value(field).isString())
            refuse(tr("it has no text “%1”.").arg(field));
        return optional(field, longest);
    }
    [[nodiscard]] QString optional(QLatin1StringView field, int longest) const
    {
        const QJsonValue value = m_object.value(field);
        if (!value.isUndefined() && !value.isNull() && !value.isString())
            refuse(tr("its “%1” is not a text.").arg(field));
        const QString text = value.toString();
        if (text.size() > longest)
            refuse(tr("its “%1” is longer than %2 characters.").arg(field, QString::number(longest)));
        return sane(text);
    }
    [[nodiscard]] double number(QLatin1StringView field, double least, double most) const
    {
        const QJsonValue value = m_object.value(field);
        if (!value.isDouble() || !std::isfinite(value.toDouble()))
            refuse(tr("it has no number “%1”.").arg(field));
        return std::round(std::clamp(value.toDouble(), least, most));
    }
    [[noreturn]] void refuse(const QString &why) const
    {
        sidelight::refuse(ErrorKind::Invalid,
                          m_thing == Thing::Node
                              ? tr("The canvas cannot be read. Node %1: %2").arg(QString::number(m_number), why)
                              : tr("The canvas cannot be read. Edge %1: %2").arg(QString::number(m_number), why));
    }

private:
    Thing m_thing;
    int m_number;
    QJsonObject m_object;
};

// The last part of a path, whichever system it came from.
QString fileName(const QString &path)
{
    const qsizetype slash = std::max(path.lastIndexOf(u'/'), path.lastIndexOf(u'\\'));
    return slash >= 0 && slash + 1 < path.size() ? path.sliced(slash + 1) : path;
}

// A colour in the specification's form, or none.
void tidyColour(QJsonObject &object)
{
    const QString proper = canvas::properColour(object.value("color"_L1).toString());
    if (proper.isEmpty())
        object.remove("color"_L1);
    else
        object["color"_L1] = proper;
}

// Values that the specification does not have are not passed on.
void tidyChoice(QJsonObject &object, QLatin1StringView field, const QStringList &values)
{
    if (object.contains(field) && !values.contains(object.value(field).toString()))
        object.remove(field);
}

bool exists(const Writer &writer, CardKind kind, Id id)
{
    switch (kind) {
    case CardKind::Passage:
        return writer.find<Passage>(id).has_value();
    case CardKind::Statement:
        return writer.find<Statement>(id).has_value();
    case CardKind::Actor:
        return writer.find<Actor>(id).has_value();
    case CardKind::Article:
        return writer.find<Article>(id).has_value();
    case CardKind::Claim:
        return writer.find<Claim>(id).has_value();
    case CardKind::Note:
    case CardKind::Image:
    case CardKind::Group:
        break;
    }
    return false;
}

} // namespace

Result<CanvasReader> CanvasReader::read(const QByteArray &json, const QString &name)
{
    if (json.size() > mostBytes)
        return failure(ErrorKind::Invalid, tr("The canvas is larger than 16 MiB."));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json.startsWith("\xEF\xBB\xBF") ? json.sliced(3) : json, &error);
    if (error.error != QJsonParseError::NoError && !json.trimmed().isEmpty()) // an empty file is an empty canvas in use
        return failure(ErrorKind::Invalid,
                       error.error == QJsonParseError::DeepNesting
                           ? tr("The canvas cannot be read: it is nested too deeply.")
                           : tr("The canvas cannot be read: it is not JSON from byte %1 on.").arg(error.offset));
    if (document.isArray())
        return failure(ErrorKind::Invalid, tr("The canvas cannot be read: it is a list, not an object with nodes and edges."));
    CanvasReader reader;
    reader.m_board.name = name.simplified().left(longestName);
    try {
        reader.readTop(document.object());
    } catch (const Refusal &refusal) {
        return std::unexpected(refusal.error);
    }
    if (reader.m_board.name.isEmpty())
        reader.m_board.name = tr("Canvas");
    reader.mintIds();
    return reader;
}

void CanvasReader::readTop(const QJsonObject &top)
{
    const QJsonValue nodes = top.value("nodes"_L1), edges = top.value("edges"_L1);
    for (const QJsonValue &list : {nodes, edges}) {
        if (!list.isUndefined() && !list.isNull() && !list.isArray())
            refuse(ErrorKind::Invalid, tr("The canvas cannot be read: its nodes and edges must be lists."));
        if (list.toArray().size() > canvas::most)
            refuse(ErrorKind::Invalid, tr("The canvas has more than %1 nodes or edges.").arg(canvas::most));
    }
    QJsonObject rest = top;
    for (const auto &field : {"nodes"_L1, "edges"_L1, recordsKey})
        rest.remove(field);
    if (isDeeperThan(mostDepth, rest))
        refuse(ErrorKind::Invalid, tr("The canvas cannot be read: it is nested too deeply."));
    const QJsonObject record = top.value(recordsKey).toObject();
    if (const QString own = sane(record.value("name"_L1).toString()).simplified().left(longestName); !own.isEmpty())
        m_board.name = own;
    m_board.note = sane(record.value("note"_L1).toString()).left(longestText);
    int number = 0;
    for (const QJsonValue &node : nodes.toArray())
        readNode(++number, node);
    number = 0;
    for (const QJsonValue &edge : edges.toArray())
        readEdge(++number, edge);
    QJsonObject kept = QJsonDocument::fromJson(canvas::kept(rest, {}).toUtf8()).object();
    if (!m_loops.isEmpty())
        kept["edges"_L1] = m_loops;
    if (!kept.isEmpty())
        m_board.canvas = QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

void CanvasReader::readNode(int number, const QJsonValue &value)
{
    const Fields fields(Fields::Thing::Node, number, value);
    const QString id = fields.required("id"_L1, longestName), type = fields.required("type"_L1, longestName);
    if (m_places.contains(id))
        fields.refuse(tr("its id “%1” is that of node %2 too.").arg(id.left(60), QString::number(m_places.value(id) + 1)));
    ReadCard read;
    Card &card = read.card;
    card.x = fields.number("x"_L1, -1e6, 1e6);
    card.y = fields.number("y"_L1, -1e6, 1e6);
    card.width = fields.number("width"_L1, 1, 1e5);
    card.height = fields.number("height"_L1, 1, 1e5);
    card.colour = canvas::colourOf(fields.optional("color"_L1, longestName));
    card.z = number;
    if (type == "group"_L1) {
        card.kind = CardKind::Group;
        card.note = fields.optional("label"_L1, longestName);
    } else if (type == "text"_L1) {
        card.note = fields.required("text"_L1, longestText);
    } else if (type == "file"_L1) {
        card.note = fileName(fields.required("file"_L1, longestText)) + fields.optional("subpath"_L1, longestText);
    } else if (type == "link"_L1) {
        card.note = fields.required("url"_L1, longestText);
    } else {
        fields.refuse(tr("its type “%1” is none of text, file, link and group.").arg(type.left(60)));
    }
    read.rect = canvas::pixels(card);
    read.theirs = fields.object();
    read.theirs.remove(recordsKey);
    for (const auto &field : {"x"_L1, "y"_L1, "width"_L1, "height"_L1})
        read.theirs.remove(field);
    tidyColour(read.theirs);
    tidyChoice(read.theirs, "backgroundStyle"_L1, {u"cover"_s, u"ratio"_s, u"repeat"_s});
    const QJsonObject ours = canvas::node(card, card.note);
    card.canvas = canvas::kept(read.theirs, ours);
    bind(read, fields.object().value(recordsKey).toObject());
    m_places.insert(id, m_cards.size());
    m_cards.append(read);
}

// What the file says that the card stood for; whether that is still there is seen when the board is made.
void CanvasReader::bind(ReadCard &read, const QJsonObject &record)
{
    const std::optional<CardKind> kind = fromKey<CardKind>(record.value("kind"_L1).toString());
    const std::optional<Id> shows = Id::fromString(record.value("shows"_L1).toString());
    read.card.locked = record.value("locked"_L1).toBool();
    const bool stands = kind && *kind != CardKind::Note && *kind != CardKind::Group && *kind != CardKind::Image;
    if (!stands || read.card.kind == CardKind::Group)
        return;
    read.card.lastWords = sane(record.value("lastWords"_L1).toString()).left(longestText);
    if (!shows && read.card.lastWords.isEmpty())
        return;
    read.card.kind = *kind;
    read.card.shows = shows.value_or(Id());
}

void CanvasReader::readEdge(int number, const QJsonValue &value)
{
    const Fields fields(Fields::Thing::Edge, number, value);
    const QString from = fields.required("fromNode"_L1, longestName), to = fields.required("toNode"_L1, longestName);
    ReadLink read;
    read.label = fields.optional("label"_L1, longestName);
    read.theirs = fields.object();
    read.record = read.theirs.take(recordsKey).toObject();
    [[maybe_unused]] const QString id = fields.required("id"_L1, longestName); // it must have one; any will do
    tidyColour(read.theirs);
    for (const auto &field : {"fromSide"_L1, "toSide"_L1})
        tidyChoice(read.theirs, field, {u"top"_s, u"right"_s, u"bottom"_s, u"left"_s});
    for (const auto &field : {"fromEnd"_L1, "toEnd"_L1})
        tidyChoice(read.theirs, field, {u"none"_s, u"arrow"_s});
    if (!m_places.contains(from) || !m_places.contains(to)) {
        ++m_leftOut;
        return;
    }
    if (from == to) {
        m_loops.append(
            canvas::withTheirs(canvas::edge(m_cards.at(m_places.value(from)).rect, m_cards.at(m_places.value(from)).rect, {}, {}),
                               canvas::kept(read.theirs, {})));
        return;
    }
    read.from = m_places.value(from);
    read.to = m_places.value(to);
    for (const auto &field : {"fromNode"_L1, "toNode"_L1})
        read.theirs.remove(field);
    m_links.append(read);
}

// Random, but rising as the file has them.
void CanvasReader::mintIds()
{
    QList<Id> ids;
    for (qsizetype i = 0; i < 1 + m_cards.size() + 2 * m_links.size(); ++i)
        ids.append(Id::random());
    std::ranges::sort(ids);
    auto next = ids.cbegin();
    m_board.id = *next++;
    for (ReadCard &read : m_cards) {
        read.card.id = *next++;
        read.card.board = m_board.id;
    }
    for (ReadLink &read : m_links) {
        read.link.id = *next++;
        read.link.board = m_board.id;
        read.newType = *next++;
        read.link.from = m_cards.at(read.from).card.id;
        read.link.to = m_cards.at(read.to).card.id;
    }
}

// A card that stands for a record says what the record says, and so has no words of its own from the file.
Card CanvasReader::cardFor(const Writer &writer, const ReadCard &read) const
{
    Card card = read.card;
    if (card.kind == CardKind::Note || card.kind == CardKind::Group)
        return card;
    const bool isThere = card.shows.isValid() && exists(writer, card.kind, card.shows);
    if (!isThere && card.lastWords.isEmpty()) {
        card.kind = CardKind::Note;
        card.shows = {};
        return card;
    }
    if (!isThere)
        card.shows = {};
    else
        card.lastWords.clear();
    QJsonObject theirs = read.theirs;
    for (const auto &field : {"type"_L1, "text"_L1})
        theirs.remove(field);
    card.note.clear();
    QJsonObject ours = canvas::node(card, {});
    for (const auto &field : {"type"_L1, "text"_L1})
        ours.remove(field);
    card.canvas = canvas::kept(theirs, ours);
    return card;
}

Link CanvasReader::linkFor(Writer &writer, QList<LinkType> &types, const ReadLink &read) const
{
    Link link = read.link;
    LinkType own;
    const auto named = [&types](const QString &name) {
        const auto it = std::ranges::find(types, name, &LinkType::name);
        return it == types.end() ? LinkType() : *it;
    };
    if (const std::optional<LinkKind> kind = fromKey<LinkKind>(read.record.value("type"_L1).toString())) {
        link.kind = *kind;
        link.label = sane(read.record.value("label"_L1).toString()).left(longestName);
        link.note = sane(read.record.value("note"_L1).toString()).left(longestText);
        const QJsonObject type = read.record.value("ownType"_L1).toObject();
        const QString name = sane(type.value("name"_L1).toString()).simplified().left(longestName);
        own = named(name);
        if (link.kind == LinkKind::Custom && !name.isEmpty() && !own.id.isValid()) {
            const auto within = [&type](QLatin1StringView field, int most) {
                return std::clamp(type.value(field).toInt(), 0, most);
            };
            own = {read.newType,
                   name,
                   sane(type.value("inverse"_L1).toString()).simplified().left(longestName),
                   within("colour"_L1, 6),
                   within("dash"_L1, 100),
                   within("ends"_L1, 100)};
            writer.insert(own);
            types.append(own);
        }
        for (const QJsonValue &value : read.record.value("evidence"_L1).toArray())
            if (const std::optional<Id> passage = Id::fromString(value.toString());
                passage && !link.evidence.contains(*passage) && writer.find<Passage>(*passage))
                link.evidence.append(*passage);
    } else {
        QStringList names;
        for (const LinkType &type : std::as_const(types))
            names.append(type.name);
        const canvas::LinkWords words = canvas::linkWords(read.label, names);
        link.kind = words.kind;
        link.label = words.label;
        own = named(words.typeName);
    }
    if (link.kind == LinkKind::Custom)
        link.customType = own.id;
    const bool isOwn = link.customType.isValid();
    const LinkContent look{.id = {},
                           .from = {},
                           .to = {},
                           .kind = link.kind,
                           .typeName = {},
                           .inverse = {},
                           .dash = isOwn ? own.dash : 0,
                           .ends = isOwn ? own.ends : 0,
                           .label = {},
                           .note = {},
                           .evidence = {},
                           .customType = link.customType};
    link.canvas =
        canvas::kept(read.theirs, canvas::edge(m_cards.at(read.from).rect, m_cards.at(read.to).rect,
                                               canvas::label(link.kind, isOwn ? own.name.simplified() : QString(), link.label),
                                               LinkLook::of(look)));
    return link;
}

void CanvasReader::apply(Writer &writer) const
{
    Board board = m_board;
    for (const Board &other : writer.all<Board>())
        board.position = std::max(board.position, other.position + 1);
    writer.insert(board);
    for (const ReadCard &read : m_cards)
        writer.insert(cardFor(writer, read));
    QList<LinkType> types = writer.all<LinkType>();
    for (const ReadLink &read : m_links)
        writer.insert(linkFor(writer, types, read));
}

} // namespace sidelight
