// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/board/BoardEdits.h"

#include "models/board/CardGeometry.h"

#include <algorithm>

namespace sidelight {

namespace {

constexpr double stackGap = 16;

// The kind of card that shows a kind of record; nullopt for what a board does not show.
std::optional<CardKind> cardKindFor(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Passage:
        return CardKind::Passage;
    case RecordKind::Statement:
        return CardKind::Statement;
    case RecordKind::Actor:
        return CardKind::Actor;
    case RecordKind::Article:
        return CardKind::Article;
    case RecordKind::Claim:
        return CardKind::Claim;
    default:
        return std::nullopt;
    }
}

bool exists(const Library &library, const RecordRef &record)
{
    switch (record.kind) {
    case RecordKind::Passage:
        return library.contains<Passage>(record.id);
    case RecordKind::Statement:
        return library.contains<Statement>(record.id);
    case RecordKind::Actor:
        return library.find<Actor>(record.id);
    case RecordKind::Article:
        return library.find<Article>(record.id);
    case RecordKind::Claim:
        return library.find<Claim>(record.id);
    default:
        return false;
    }
}

double widthOf(CardKind kind) { return kind == CardKind::Actor ? 200 : 248; }

Link newLink(Id board, Id from, Id to, const LinkChoice &type)
{
    Link link;
    link.id = Id::random();
    link.board = board;
    link.from = from;
    link.to = to;
    link.kind = type.kind;
    link.customType = type.type;
    return link;
}

// Copies come to lie above all, in the order in which they are given.
void stackFrom(QList<Card> &cards, int z)
{
    for (Card &card : cards)
        card.z = z++;
}

// A key that is the same for the same cards, so that repeated nudges of them fold.
QString keyOf(const QList<Id> &cards) { return QString::number(qHashRange(cards.begin(), cards.end(), 0)); }

} // namespace

QList<Id> BoardEdits::addCards(const QList<RecordRef> &records, QPointF at, int z, const BoardPainter &painter) const
{
    QList<Card> cards;
    QList<Id> ids;
    double top = at.y();
    for (const RecordRef &record : records) {
        const std::optional<CardKind> kind = cardKindFor(record.kind);
        if (!kind || !exists(m_project->library(), record))
            continue;
        Card card;
        card.id = Id::random();
        card.board = m_board;
        card.kind = *kind;
        card.shows = record.id;
        card.z = z;
        const double height = painter.preferredHeight(contentOf(m_project->library(), card), widthOf(*kind));
        setRect(card, QRectF(at.x(), top, widthOf(*kind), height));
        top += height + stackGap;
        ids.append(card.id);
        cards.append(card);
    }
    if (cards.isEmpty())
        return {};
    m_project->edit(cards.size() == 1 ? tr("Add card") : tr("Add cards"), [cards](Writer &writer) {
        for (const Card &card : cards)
            writer.insert(card);
    });
    return ids;
}

Id BoardEdits::addNote(const QString &words, const NewNote &place) const
{
    Card card;
    card.id = Id::random();
    card.board = m_board;
    card.kind = CardKind::Note;
    card.note = words;
    card.z = place.z;
    setRect(card, place.rect);
    std::optional<Link> link;
    if (place.linkFrom.isValid())
        link = newLink(m_board, place.linkFrom, card.id, place.type);
    // Under the key with which typing goes on, so that a note that is written in one go is one edit.
    const QString key = QStringLiteral("note:") + card.id.toString();
    m_project->edit(
        tr("Add note"),
        [card, link](Writer &writer) {
            writer.insert(card);
            if (link)
                writer.insert(*link);
        },
        key);
    return card.id;
}

void BoardEdits::setNote(Id card, const QString &words, double height) const
{
    const QString key = QStringLiteral("note:") + card.toString();
    m_project->edit(
        tr("Edit note"),
        [card, words, height](Writer &writer) {
            writer.modify<Card>(card, [&](Card &record) {
                record.note = words;
                if (record.kind == CardKind::Note)
                    setRect(record, QRectF(record.x, record.y, record.width, height));
            });
        },
        key);
}

void BoardEdits::place(const QHash<Id, QRectF> &rects, const QString &name) const
{
    m_project->edit(name, [rects](Writer &writer) {
        for (auto it = rects.begin(); it != rects.end(); ++it)
            writer.modify<Card>(it.key(), [&](Card &card) { setRect(card, it.value()); });
    });
}

void BoardEdits::nudge(const QList<Id> &cards, QPointF by) const
{
    if (cards.isEmpty())
        return;
    m_project->edit(
        tr("Move cards"),
        [cards, by](Writer &writer) {
            for (const Id card : cards)
                writer.modify<Card>(card, [by](Card &record) { setRect(record, rectOf(record).translated(by)); });
        },
        QStringLiteral("nudge:") + keyOf(cards));
}

void BoardEdits::grow(const QList<Id> &cards, QPointF by) const
{
    if (cards.isEmpty())
        return;
    m_project->edit(
        tr("Resize cards"),
        [cards, by](Writer &writer) {
            for (const Id card : cards)
                writer.modify<Card>(card, [by](Card &record) { setRect(record, rectOf(record).adjusted(0, 0, by.x(), by.y())); });
        },
        QStringLiteral("grow:") + keyOf(cards));
}

void BoardEdits::colour(const QList<Id> &cards, int colour) const
{
    if (cards.isEmpty())
        return;
    m_project->edit(tr("Colour cards"), [cards, colour](Writer &writer) {
        for (const Id card : cards)
            writer.modify<Card>(card, [colour](Card &record) { record.colour = colour; });
    });
}

void BoardEdits::remove(const QList<Id> &cards, const QList<Id> &links) const { takeAway(cards, links, tr("Remove from board")); }

void BoardEdits::cut(const QList<Id> &cards, const QList<Id> &links) const { takeAway(cards, links, tr("Cut cards")); }

void BoardEdits::takeAway(const QList<Id> &cards, const QList<Id> &links, const QString &name) const
{
    if (cards.isEmpty() && links.isEmpty())
        return;
    m_project->edit(name, [cards, links](Writer &writer) {
        for (const Id link : links)
            writer.remove<Link>(link);
        for (const Id card : cards)
            writer.remove<Card>(card); // with its links
    });
}

QList<Id> BoardEdits::duplicate(const QList<Id> &cards, QPointF by, int z) const
{
    const Library &library = m_project->library();
    QHash<Id, Id> copyOf;
    QList<Card> copies;
    QList<Id> made;
    QList<Card> originals;
    for (const Id id : cards) {
        if (const Card *card = library.find<Card>(id))
            originals.append(*card);
    }
    std::ranges::sort(originals, {}, [](const Card &card) { return std::pair(card.z, card.id); });
    for (const Card &card : std::as_const(originals)) {
        Card copy = card;
        copy.id = Id::random();
        setRect(copy, rectOf(card).translated(by));
        copyOf.insert(card.id, copy.id);
        made.append(copy.id);
        copies.append(copy);
    }
    stackFrom(copies, z);
    QList<Link> links;
    const QList<Id> all = library.linksOf(m_board);
    for (const Id id : all) {
        Link copy = *library.find<Link>(id);
        if (!copyOf.contains(copy.from) || !copyOf.contains(copy.to))
            continue;
        copy.id = Id::random();
        copy.from = copyOf.value(copy.from);
        copy.to = copyOf.value(copy.to);
        links.append(copy);
    }
    if (copies.isEmpty())
        return {};
    m_project->edit(tr("Duplicate cards"), [copies, links](Writer &writer) {
        for (const Card &card : copies)
            writer.insert(card);
        for (const Link &link : links)
            writer.insert(link);
    });
    return made;
}

Id BoardEdits::link(Id from, Id to, const LinkChoice &type) const
{
    const Link link = newLink(m_board, from, to, type);
    rememberLinkChoice(*m_project, type);
    m_project->edit(tr("Link cards"), [link](Writer &writer) { writer.insert(link); });
    return link.id;
}

QList<Id> BoardEdits::addLinkedPassages(const PassageLink &link, QPointF at, int z, const BoardPainter &painter) const
{
    constexpr double gap = 160; // for the link's caption
    const Library &library = m_project->library();
    QList<Card> cards;
    QList<Id> ends;
    for (const Id passage : {link.from, link.to}) {
        const QList<Id> showing = library.cardsShowing(passage);
        const auto here = std::ranges::find_if(showing, [&](Id card) { return library.find<Card>(card)->board == m_board; });
        if (here != showing.end()) {
            ends.append(*here);
            continue;
        }
        Card card;
        card.id = Id::random();
        card.board = m_board;
        card.kind = CardKind::Passage;
        card.shows = passage;
        card.z = z;
        const double width = widthOf(card.kind);
        setRect(card, QRectF(at.x(), at.y(), width, painter.preferredHeight(contentOf(library, card), width)));
        at.rx() += width + gap;
        cards.append(card);
        ends.append(card.id);
    }
    Link made = newLink(m_board, ends[0], ends[1], {link.kind, link.customType});
    made.label = link.label;
    made.note = link.note;
    m_project->edit(tr("Put link on board"), [cards, made](Writer &writer) {
        for (const Card &card : cards)
            writer.insert(card);
        writer.insert(made);
    });
    return ends + QList<Id>{made.id};
}

void BoardEdits::setLink(Id link, const LinkChoice &type, const QString &label, const QString &note) const
{
    m_project->edit(
        tr("Edit link"),
        [=](Writer &writer) {
            writer.modify<Link>(link, [&](Link &record) {
                record.kind = type.kind;
                record.customType = type.type;
                record.label = label;
                record.note = note;
            });
        },
        QStringLiteral("link:") + link.toString());
}

Id BoardEdits::group(const QRectF &rect, const QString &title) const
{
    Card card;
    card.id = Id::random();
    card.board = m_board;
    card.kind = CardKind::Group;
    card.note = title;
    setRect(card, rect);
    m_project->edit(tr("Group cards"), [card](Writer &writer) { writer.insert(card); });
    return card.id;
}

void BoardEdits::ungroup(const QList<Id> &groups) const
{
    m_project->edit(tr("Ungroup cards"), [groups](Writer &writer) {
        for (const Id group : groups)
            writer.remove<Card>(group);
    });
}

void BoardEdits::stack(const QHash<Id, int> &layers, const QString &name) const
{
    if (layers.isEmpty())
        return;
    m_project->edit(name, [layers](Writer &writer) {
        for (auto it = layers.begin(); it != layers.end(); ++it)
            writer.modify<Card>(it.key(), [&](Card &card) { card.z = it.value(); });
    });
}

void BoardEdits::lock(const QList<Id> &cards, bool locked) const
{
    m_project->edit(locked ? tr("Lock cards") : tr("Unlock cards"), [cards, locked](Writer &writer) {
        for (const Id card : cards)
            writer.modify<Card>(card, [locked](Card &record) { record.locked = locked; });
    });
}

QList<Id> BoardEdits::paste(const BoardClip &clip, QPointF by, int z) const
{
    BoardClip::Pasted pasted = clip.pastedInto(m_project->library(), m_board, by);
    if (pasted.cards.isEmpty())
        return {};
    stackFrom(pasted.cards, z);
    QList<Blob> blobs;
    for (const QByteArray &image : std::as_const(pasted.images))
        blobs.append(Blob(image));
    if (!blobs.isEmpty())
        m_project->storeAll(blobs); // done before the edit, which follows it in order
    m_project->edit(tr("Paste cards"), [pasted](Writer &writer) {
        for (const LinkType &type : pasted.newTypes)
            writer.insert(type);
        for (const Card &card : pasted.cards)
            writer.insert(card);
        for (const Link &link : pasted.links)
            writer.insert(link);
    });
    QList<Id> made;
    for (const Card &card : std::as_const(pasted.cards))
        made.append(card.id);
    return made;
}

Id BoardEdits::addImage(const CardPicture &picture, const QRectF &rect, int z) const
{
    const Blob blob(picture.bytes);
    Card card;
    card.id = Id::random();
    card.board = m_board;
    card.kind = CardKind::Image;
    card.image = blob.hash();
    card.z = z;
    setRect(card, rect);
    m_project->store(blob);
    m_project->edit(tr("Add image"), [card](Writer &writer) { writer.insert(card); });
    return card.id;
}

void BoardEdits::reconnect(Id link, Id from, Id to) const
{
    m_project->edit(tr("Move link’s end"), [=](Writer &writer) {
        writer.modify<Link>(link, [=](Link &record) {
            record.from = from;
            record.to = to;
        });
    });
}

void BoardEdits::turnRound(const QList<Id> &links) const
{
    m_project->edit(tr("Turn link round"), [links](Writer &writer) {
        for (const Id link : links)
            writer.modify<Link>(link, [](Link &record) { std::swap(record.from, record.to); });
    });
}

void BoardEdits::addEvidence(Id link, const QList<Id> &passages) const
{
    m_project->edit(tr("Add evidence"), [link, passages](Writer &writer) {
        writer.modify<Link>(link, [&](Link &record) {
            for (const Id passage : passages) {
                if (!record.evidence.contains(passage))
                    record.evidence.append(passage);
            }
        });
    });
}

void BoardEdits::removeEvidence(Id link, Id passage) const
{
    m_project->edit(tr("Remove evidence"), [link, passage](Writer &writer) {
        writer.modify<Link>(link, [passage](Link &record) { record.evidence.removeAll(passage); });
    });
}

void BoardEdits::rename(const QString &name) const
{
    const Id board = m_board;
    m_project->edit(tr("Rename board"),
                    [board, name](Writer &writer) { writer.modify<Board>(board, [&name](Board &record) { record.name = name; }); });
}

} // namespace sidelight
