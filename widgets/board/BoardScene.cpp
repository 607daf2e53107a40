// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/board/BoardScene.h"

#include "models/board/CaptionPlaces.h"
#include "models/board/FarPainter.h"
#include "models/board/ReadingOrder.h"
#include "widgets/board/BoardPictures.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace sidelight {

namespace {

// The records of a kind that a commit touched.
template <class T> void collect(const ChangesOf<T> &changes, QSet<Id> &touched)
{
    for (const QList<T> *list : {&changes.inserted, &changes.updated}) {
        for (const T &record : *list) {
            touched.insert(record.id);
            if constexpr (std::is_same_v<T, Statement>) {
                touched.insert(record.passage); // its card names all who speak in it
                touched.insert(record.claim);   // its card counts them
            }
        }
    }
    touched.unite(QSet<Id>(changes.removed.begin(), changes.removed.end()));
    touched.remove({});
}

QSet<Id> touchedSources(const Changes &changes)
{
    QSet<Id> touched;
    collect(changes.of<Article>(), touched);
    collect(changes.of<Passage>(), touched);
    collect(changes.of<Statement>(), touched);
    collect(changes.of<Actor>(), touched);
    collect(changes.of<Claim>(), touched);
    return touched;
}

template <class T> bool touches(const ChangesOf<T> &changes, Id board)
{
    const auto isHere = [board](const T &record) { return record.board == board; };
    return std::ranges::any_of(changes.inserted, isHere) || std::ranges::any_of(changes.updated, isHere);
}

} // namespace

BoardScene::BoardScene(Project *project, Id board, BoardStyle style, QObject *parent)
    : QGraphicsScene(parent)
    , m_project(project)
    , m_board(board)
    , m_painter(std::move(style))
    , m_pictures(BoardPictures::of(project))
{
    m_painter.setPictures([pictures = m_pictures](const ContentHash &hash) { return pictures ? pictures->find(hash) : QImage(); });
    connect(m_pictures, &BoardPictures::arrived, this, [this](const ContentHash &hash) {
        for (CardItem *card : std::as_const(m_cards)) {
            if (card->content().image == hash)
                card->update();
        }
    });
    connect(project, &Project::changed, this, &BoardScene::follow);
    connect(project, &Project::opened, this, &BoardScene::rebuild);
    connect(project, &Project::closed, this, &BoardScene::rebuild);
    connect(project, &Project::editFailed, this, &BoardScene::showRecords);
    rebuild();
}

void BoardScene::setStyle(const BoardStyle &style)
{
    BoardPainter painter(style);
    painter.setPictures(m_painter.pictures());
    m_painter = std::move(painter);
    for (CardItem *card : std::as_const(m_cards))
        card->forgetText();
    for (LinkItem *link : std::as_const(m_links))
        link->forgetStyle();
    placeCaptions();
    update();
}

void BoardScene::setZoom(qreal zoom)
{
    constexpr qreal mostBlur = 2.2; // as many times larger or smaller a picture may be shown
    const bool isNear = zoom >= CardItem::afar;
    const bool isBlurred = isRough() && (zoom > m_roughZoom * mostBlur || zoom * mostBlur < m_roughZoom);
    m_zoom = zoom;
    if (isNear == m_near && !(isNear && isBlurred))
        return;
    m_near = isNear;
    if (isRough())
        m_roughZoom = zoom;
    keepPictures();
}

void BoardScene::setRough(bool rough)
{
    if (rough == isRough())
        return;
    m_roughZoom = rough ? m_zoom : 0;
    keepPictures();
    update();
}

void BoardScene::keepPictures()
{
    for (CardItem *card : std::as_const(m_cards))
        card->setNear(m_near, m_roughZoom);
}

void BoardScene::rebuild()
{
    m_order.clear();
    m_linkOrder.clear();
    m_linksOfCard.clear();
    m_stacked.clear();
    m_disturbed.clear();
    m_obstacles = {};
    qDeleteAll(std::exchange(m_links, {}));
    qDeleteAll(std::exchange(m_cards, {}));
    const BoardContent content = BoardContent::of(m_project->library(), m_board);
    QRectF bounds;
    for (const CardContent &card : content.cards)
        bounds |= card.rect;
    setSceneRect(bounds); // so that the index is not made anew with each card that lies further out
    m_cards.reserve(content.cards.size());
    for (const CardContent &card : content.cards) {
        putCard(card);
        m_order.append(card.id);
    }
    m_fromTheRight = content.rightToLeft;
    m_disturbed.clear();
    syncLinks();
    placeCaptions();
    Q_EMIT contentChanged();
}

void BoardScene::follow(const Changes &changes)
{
    if (changes.of<Board>().removed.contains(m_board)) {
        rebuild();
        Q_EMIT boardRemoved();
        return;
    }
    rest();
    const bool cards = followCards(changes), sources = followSources(changes);
    const ChangesOf<Link> &links = changes.of<Link>();
    const bool gone = std::ranges::any_of(links.removed, [this](Id id) { return m_links.contains(id); });
    const bool linked = gone || touches(links, m_board) || !changes.of<LinkType>().isEmpty();
    if (linked)
        syncLinks();
    routeDisturbed();
    if (!cards && !sources && !linked)
        return;
    placeCaptions();
    order();
    selectMade();
    Q_EMIT contentChanged();
}

bool BoardScene::followCards(const Changes &changes)
{
    const ChangesOf<Card> &cards = changes.of<Card>();
    bool any = false;
    QList<Id> moved;
    for (const Id id : cards.removed) {
        any = any || m_cards.contains(id);
        removeCard(id);
    }
    for (const QList<Card> *list : {&cards.inserted, &cards.updated}) {
        for (const Card &card : *list) {
            if (card.board != m_board)
                continue;
            any = true;
            putCard(contentOf(m_project->library(), card));
            moved.append(card.id);
        }
    }
    routeLinksOf(moved);
    return any;
}

bool BoardScene::followSources(const Changes &changes)
{
    const QSet<Id> touched = touchedSources(changes);
    if (touched.isEmpty())
        return false;
    bool any = false;
    for (CardItem *item : std::as_const(m_cards)) {
        const Card *card = m_project->library().find<Card>(item->id());
        if (!card || !std::ranges::any_of(item->content().builtFrom, [&](Id id) { return touched.contains(id); }))
            continue;
        any = true;
        putCard(contentOf(m_project->library(), *card));
    }
    return any;
}

void BoardScene::putCard(const CardContent &content)
{
    m_stacked.clear();
    place(content.id, content.kind == CardKind::Group ? QRectF() : content.rect);
    if (CardItem *item = m_cards.value(content.id)) {
        CardContent numbered = content;
        numbered.number = item->content().number; // set by order() if it changes
        item->setContent(numbered);
        return;
    }
    auto *item = new CardItem(m_painter, content);
    item->setNear(m_near, m_roughZoom);
    m_cards.insert(content.id, item);
    addItem(item);
}

void BoardScene::removeCard(Id id)
{
    const QList<Id> links = m_linksOfCard.values(id);
    for (const Id link : links)
        delete m_links.take(link);
    m_linksOfCard.remove(id);
    m_stacked.clear();
    place(id, {});
    delete m_cards.take(id);
}

void BoardScene::syncLinks()
{
    const Library &library = m_project->library();
    QList<LinkContent> contents;
    const QList<Id> ids = library.linksOf(m_board);
    for (const Id id : ids) {
        const Link *link = library.find<Link>(id);
        if (m_cards.contains(link->from) && m_cards.contains(link->to))
            contents.append(contentOf(library, *link));
    }
    indexPairs(contents);
    QHash<Id, LinkItem *> before = std::exchange(m_links, {});
    QList<LinkItem *> astray, added;
    m_linksOfCard.clear();
    m_linkOrder.clear();
    for (const LinkContent &content : std::as_const(contents)) {
        LinkItem *item = before.take(content.id);
        const bool made = !item, changed = made || item->content() != content;
        if (made)
            item = new LinkItem(m_painter, content);
        else
            item->setContent(content);
        if (changed)
            astray.append(item);
        if (made)
            added.append(item);
        m_links.insert(content.id, item);
        m_linkOrder.append(content.id);
        m_linksOfCard.insert(content.from, content.id);
        m_linksOfCard.insert(content.to, content.id);
    }
    route(astray, m_obstacles);
    for (LinkItem *item : std::as_const(added))
        addItem(item);
    qDeleteAll(before);
}

void BoardScene::route(const QList<LinkItem *> &links, const Obstacles &obstacles)
{
    QList<LinkEnds> ends;
    ends.reserve(links.size());
    for (const LinkItem *link : links)
        ends.append(m_painter.endsOf(link->content(), cardRect(link->content().from), cardRect(link->content().to)));
    QList<LinkRoute> routes = LinkRouter::routes(ends, obstacles);
    for (qsizetype i = 0; i < links.size(); ++i)
        links[i]->setRoute(std::move(routes[i]));
}

void BoardScene::routeLinksOf(const QList<Id> &cards)
{
    QSet<Id> links;
    for (const Id card : cards) {
        for (auto it = m_linksOfCard.constFind(card); it != m_linksOfCard.cend() && it.key() == card; ++it)
            links.insert(*it);
    }
    QList<LinkItem *> items;
    for (const Id id : std::as_const(links)) {
        if (LinkItem *link = m_links.value(id))
            items.append(link);
    }
    route(items, m_obstacles);
}

void BoardScene::place(Id card, const QRectF &rect)
{
    const QRectF before = m_obstacles.rectOf(card);
    if (before == rect)
        return;
    for (const QRectF &each : {before, rect}) {
        if (!each.isNull())
            m_disturbed.append(each);
    }
    m_obstacles.put(card, rect);
}

// Links that looked at a place where a card came or went look again.
void BoardScene::routeDisturbed()
{
    if (m_disturbed.isEmpty())
        return;
    QRectF bounds;
    for (const QRectF &rect : std::as_const(m_disturbed))
        bounds |= rect;
    QList<LinkItem *> links;
    for (LinkItem *link : std::as_const(m_links)) {
        const QRectF &reach = link->route().reach;
        if (reach.intersects(bounds) &&
            std::ranges::any_of(m_disturbed, [&reach](const QRectF &rect) { return reach.intersects(rect); }))
            links.append(link);
    }
    route(links, m_obstacles);
    m_disturbed.clear();
}

// For all of them anew: what stands free of each other depends on what comes before it.
void BoardScene::placeCaptions()
{
    CaptionPlaces places(m_obstacles);
    for (const Id id : std::as_const(m_linkOrder)) {
        if (LinkItem *link = m_links.value(id))
            link->placeCaption(places);
    }
}

QList<Id> BoardScene::withContents(const QList<Id> &cards) const
{
    QSet<Id> all(cards.begin(), cards.end());
    for (const Id id : cards) {
        const CardItem *group = m_cards.value(id);
        if (!group || group->content().kind != CardKind::Group)
            continue;
        for (const CardItem *card : m_cards) {
            if (group->rect().contains(card->rect()))
                all.insert(card->id());
        }
    }
    QList<Id> order = m_order;
    order.removeIf([&all](Id id) { return !all.contains(id); });
    return order;
}

const QList<Id> &BoardScene::stacked() const
{
    if (m_stacked.isEmpty()) {
        m_stacked = m_cards.keys();
        std::ranges::sort(m_stacked, {}, [this](Id id) {
            const CardContent &card = m_cards.value(id)->content();
            return std::tuple(card.kind != CardKind::Group, card.z, card.id);
        });
    }
    return m_stacked;
}

QImage BoardScene::seenFromAfar(const QTransform &toView, const QRect &seen, qreal ratio) const
{
    FarPainter far(m_painter, toView, seen, ratio);
    const QList<Id> &order = stacked();
    const auto isGroup = [this](Id id) { return m_cards.value(id)->content().kind == CardKind::Group; };
    const auto groupsEnd = std::ranges::find_if_not(order, isGroup);
    const auto paint = [&](Id id) {
        const CardItem *card = m_cards.value(id);
        far.paintCard(card->content(), {card->isSelected(), card->opacity()});
    };
    std::for_each(order.begin(), groupsEnd, paint);
    for (const Id id : m_linkOrder) {
        if (const LinkItem *link = m_links.value(id))
            far.paintLink(link->content(), link->route(), {link->isSelected(), link->opacity()});
    }
    std::for_each(groupsEnd, order.end(), paint);
    return far.image();
}

void BoardScene::order()
{
    QList<CardContent> contents;
    contents.reserve(m_cards.size());
    for (const CardItem *card : std::as_const(m_cards))
        contents.append(card->content());
    m_fromTheRight = sidelight::isReadFromTheRight(contents);
    putInReadingOrder(contents, m_fromTheRight);
    number(contents);
    m_order.clear();
    m_order.reserve(contents.size());
    for (const CardContent &content : std::as_const(contents)) {
        m_order.append(content.id);
        if (CardItem *card = m_cards.value(content.id))
            card->setNumber(content.number);
    }
}

QRectF BoardScene::cardRect(Id card) const
{
    const CardItem *item = m_cards.value(card);
    return item ? item->rect() : QRectF();
}

BoardContent BoardScene::content() const
{
    BoardContent all;
    all.board = m_board;
    all.rightToLeft = m_fromTheRight;
    all.cards.reserve(m_order.size());
    for (const Id id : m_order) {
        if (const CardItem *item = m_cards.value(id))
            all.cards.append(item->content());
    }
    all.links.reserve(m_linkOrder.size());
    for (const Id id : m_linkOrder) {
        if (const LinkItem *item = m_links.value(id))
            all.links.append(item->content());
    }
    return all;
}

void BoardScene::dimAllBut(const QSet<Id> &bright)
{
    constexpr qreal dimmed = 0.18;
    dimAllBut(bright, dimmed);
}

void BoardScene::dimAllBut(const QSet<Id> &bright, qreal others)
{
    for (CardItem *item : std::as_const(m_cards))
        item->setOpacity(bright.contains(item->id()) ? 1 : others);
    for (LinkItem *item : std::as_const(m_links))
        item->setOpacity(bright.contains(item->id()) ? 1 : others);
    update(); // captions are painted apart
}

QRectF BoardScene::contentRect() const
{
    QRectF bounds;
    for (const CardItem *card : m_cards)
        bounds |= card->rect();
    return bounds;
}

int BoardScene::topLayer() const
{
    int top = 0;
    for (const CardItem *card : m_cards)
        top = std::max(top, card->content().z);
    return std::min(top, 1'000'000'000);
}

CardItem *BoardScene::cardAt(QPointF point) const
{
    const QList<QGraphicsItem *> found = items(point, Qt::IntersectsItemShape, Qt::DescendingOrder);
    for (QGraphicsItem *item : found) {
        if (auto *card = qgraphicsitem_cast<CardItem *>(item))
            return card;
    }
    return nullptr;
}

LinkItem *BoardScene::linkAt(QPointF point, qreal zoom) const
{
    if (zoom >= CardItem::afar) {
        for (LinkItem *link : m_links) {
            if (link->captionRect().contains(point))
                return link;
        }
    }
    const QList<QGraphicsItem *> found = items(point, Qt::IntersectsItemShape, Qt::DescendingOrder);
    for (QGraphicsItem *item : found) {
        if (qgraphicsitem_cast<CardItem *>(item))
            return nullptr; // it hides the lines beneath
        if (auto *link = qgraphicsitem_cast<LinkItem *>(item))
            return link;
    }
    return nullptr;
}

void BoardScene::drawForeground(QPainter *painter, const QRectF &rect)
{
    if (isRough() || QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform()) < CardItem::afar)
        return;
    for (const Id id : m_linkOrder) {
        const LinkItem *link = m_links.value(id);
        if (!link || !link->captionRect().intersects(rect))
            continue;
        painter->setOpacity(link->opacity());
        link->paintCaption(*painter);
    }
    painter->setOpacity(1);
}

QList<Id> BoardScene::selectedCards() const
{
    QList<Id> selected;
    for (const Id id : m_order) {
        const CardItem *card = m_cards.value(id); // none while a removed one tells that the selection changed
        if (card && card->isSelected())
            selected.append(id);
    }
    return selected;
}

QList<Id> BoardScene::selectedLinks() const
{
    QList<Id> selected;
    for (const LinkItem *link : m_links) {
        if (link->isSelected())
            selected.append(link->id());
    }
    std::ranges::sort(selected);
    return selected;
}

void BoardScene::select(const QList<Id> &cardsAndLinks, bool add)
{
    if (!add)
        clearSelection();
    for (const Id id : cardsAndLinks) {
        if (CardItem *item = m_cards.value(id))
            item->setSelected(true);
        else if (LinkItem *link = m_links.value(id))
            link->setSelected(true);
    }
}

void BoardScene::selectWhenMade(const QList<Id> &ids) { m_awaited = QSet<Id>(ids.begin(), ids.end()); }

void BoardScene::selectMade()
{
    QList<Id> made;
    for (const Id id : std::as_const(m_awaited)) {
        if (m_cards.contains(id) || m_links.contains(id))
            made.append(id);
    }
    if (made.isEmpty())
        return;
    m_awaited.clear();
    select(made);
}

void BoardScene::showMoved(const QHash<Id, QRectF> &rects, bool atRest)
{
    constexpr qsizetype few = 40, fewLinks = 400;
    if (!atRest && rects.size() > few)
        return showManyMoved(rects);
    rest();
    for (auto it = rects.begin(); it != rects.end(); ++it) {
        CardItem *item = m_cards.value(it.key());
        if (!item)
            continue;
        item->setRect(it.value());
        if (item->content().kind != CardKind::Group)
            place(it.key(), it.value());
    }
    routeLinksOf(rects.keys());
    routeDisturbed();
    if (atRest || m_links.size() <= fewLinks) // where there are very many, captions wait for the record
        placeCaptions();
}

void BoardScene::rest()
{
    if (itemIndexMethod() == NoIndex)
        setItemIndexMethod(BspTreeIndex);
}

// In a frame's time: the views are told once, a link whose two cards go the same way goes with them, and one that is stretched
// is straight. Where the cards are for the other links is not noted until they rest.
void BoardScene::showManyMoved(const QHash<Id, QRectF> &rects)
{
    static const Obstacles none;
    // To keep a tree of what moves costs more than to look at all.
    if (itemIndexMethod() != NoIndex)
        setItemIndexMethod(NoIndex);
    update();
    QHash<Id, QPointF> shifts;
    QSet<Id> links;
    for (auto it = rects.begin(); it != rects.end(); ++it) {
        CardItem *item = m_cards.value(it.key());
        if (!item)
            continue;
        shifts.insert(it.key(), it->topLeft() - item->rect().topLeft());
        item->setRect(it.value());
        for (auto link = m_linksOfCard.constFind(it.key()); link != m_linksOfCard.cend() && link.key() == it.key(); ++link)
            links.insert(*link);
    }
    QList<LinkItem *> stretched;
    for (const Id id : std::as_const(links)) {
        LinkItem *const link = m_links.value(id);
        if (!link)
            continue;
        const auto from = shifts.constFind(link->content().from), to = shifts.constFind(link->content().to);
        if (from != shifts.cend() && to != shifts.cend() && *from == *to)
            link->shift(*from);
        else
            stretched.append(link);
    }
    route(stretched, none);
}

void BoardScene::showRecords()
{
    rest();
    for (CardItem *item : std::as_const(m_cards)) {
        if (const Card *card = m_project->library().find<Card>(item->id());
            card && contentOf(m_project->library(), *card).rect != item->rect()) {
            putCard(contentOf(m_project->library(), *card));
            routeLinksOf({card->id});
        }
    }
    routeDisturbed();
    placeCaptions();
}

} // namespace sidelight
