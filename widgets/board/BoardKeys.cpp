// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/board/BoardKeys.h"

#include "widgets/board/BoardCommands.h"
#include "widgets/board/BoardHand.h"
#include "widgets/board/BoardView.h"

#include <QKeyEvent>
#include <QMenu>
#include <algorithm>
#include <cmath>

namespace sidelight {

namespace {

constexpr double smallStep = 8, bigStep = 64;
constexpr double newNoteDistance = 120;

bool isEnter(const QKeyEvent *event) { return event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter; }

// The arrow keys with their directions; null for other keys.
QPointF directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    case Qt::Key_Down:
        return {0, 1};
    default:
        return {};
    }
}

// The plain and the keypad's keys come with the same modifiers but this one.
Qt::KeyboardModifiers modifiersOf(const QKeyEvent *event) { return event->modifiers() & ~Qt::KeypadModifier; }

} // namespace

BoardKeys::BoardKeys(BoardView *view)
    : QObject(view)
    , m_view(view)
    , m_board(view->board())
{
    connect(m_board, &BoardScene::contentChanged, this, [this] {
        if (isLinking() && (!m_board->card(m_linkFrom) || (m_target.isValid() && !m_board->card(m_target))))
            cancelLink();
    });
}

bool BoardKeys::wants(const QKeyEvent *event) const
{
    const Qt::KeyboardModifiers modifiers = modifiersOf(event);
    const int key = event->key();
    if (!directionOf(key).isNull())
        return true;
    if (modifiers == Qt::NoModifier &&
        (isEnter(event) || key == Qt::Key_A || (key == Qt::Key_Escape && (isLinking() || !m_board->selectedItems().isEmpty()))))
        return true;
    return BoardCommands::commandFor(event) != BoardCommand::Count;
}

bool BoardKeys::press(QKeyEvent *event)
{
    if (!wants(event))
        return false;
    if (!arrow(event))
        command(event);
    return true;
}

bool BoardKeys::arrow(const QKeyEvent *event)
{
    const QPointF direction = directionOf(event->key());
    if (direction.isNull())
        return false;
    const Qt::KeyboardModifiers modifiers = modifiersOf(event);
    const bool edits = m_view->edits().canEdit();
    if (isLinking())
        aim(direction);
    else if (modifiers & Qt::AltModifier)
        walkLinks(direction);
    else if (edits && modifiers == (Qt::ControlModifier | Qt::ShiftModifier))
        m_view->hand().grow(direction * smallStep);
    else if (modifiers & Qt::ControlModifier)
        growNote(direction);
    else if (edits)
        m_view->hand().nudge(direction * (modifiers & Qt::ShiftModifier ? bigStep : smallStep));
    return true;
}

void BoardKeys::command(const QKeyEvent *event)
{
    if (isEnter(event))
        enter();
    else if (event->key() == Qt::Key_Escape)
        escape();
    else if (event->key() == Qt::Key_A && event->modifiers() == Qt::NoModifier)
        openAlign();
    else
        BoardCommands(m_view).run(BoardCommands::commandFor(event));
}

// A second letter says how.
void BoardKeys::openAlign()
{
    if (!BoardCommands(m_view).can(BoardCommand::AlignLeft))
        return;
    auto *const menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    BoardCommands::fillAlign(menu, [view = m_view] { return view; }, true);
    menu->popup(m_view->viewport()->mapToGlobal(m_view->mapFromScene(m_board->cardRect(current()).center())));
}

Id BoardKeys::current() const
{
    const QList<Id> selected = m_board->selectedCards();
    return selected.contains(m_current) ? m_current : selected.isEmpty() ? Id() : selected.constFirst();
}

void BoardKeys::goTo(Id card)
{
    if (m_board->selectedCards() != m_mine)
        m_kept.clear();
    m_board->select(m_kept + QList{card});
    m_current = card;
    m_mine = m_board->selectedCards();
    m_view->scrollTo(m_board->cardRect(card));
}

void BoardKeys::keepSelected()
{
    const Id card = current();
    if (m_board->selectedCards() != m_mine)
        m_kept = m_board->selectedCards();
    else if (!m_kept.removeOne(card))
        m_kept.append(card);
    m_current = card;
    m_mine = m_board->selectedCards();
    Q_EMIT m_view->hintChanged(m_kept.isEmpty() ? QString()
                                                : tr("%n card(s) stay selected. Tab goes on to others, S keeps each; Esc lets go.",
                                                     nullptr, int(m_kept.size())));
}

bool BoardKeys::step(bool forward)
{
    QList<Id> order = m_board->readingOrder();
    if (isLinking())
        order.removeAll(m_linkFrom);
    if (order.isEmpty())
        return false;
    const qsizetype at = order.indexOf(isLinking() ? m_target : current());
    const qsizetype next = at < 0 ? (forward ? 0 : order.size() - 1) : (at + (forward ? 1 : -1) + order.size()) % order.size();
    if (!isLinking()) {
        goTo(order[next]);
        return true;
    }
    m_target = order[next];
    showDraft();
    return true;
}

void BoardKeys::showDraft()
{
    const QRectF from = m_board->cardRect(m_linkFrom), to = m_board->cardRect(m_target);
    m_view->scrollTo(to);
    m_view->marks().showDraft(LinkRouter::route(from, to).path, to);
}

void BoardKeys::startLink(bool start)
{
    const QList<Id> links = m_board->selectedLinks();
    const LinkItem *link = m_board->selectedCards().isEmpty() && links.size() == 1 ? m_board->link(links.first()) : nullptr;
    if ((!link && !current().isValid()) || !m_view->edits().canEdit() || m_board->readingOrder().size() < 2)
        return;
    m_moved = link ? link->id() : Id();
    m_movesStart = start;
    m_linkFrom = !link ? current() : start ? link->content().to : link->content().from;
    m_target = {};
    m_view->marks().showDraft({}, m_board->cardRect(m_linkFrom));
    Q_EMIT m_view->hintChanged(
        link ? tr("Move the link to which card? Click it, or choose it with Tab or arrows and press Enter. Esc leaves it.")
             : tr("Link to which card? Click it, or choose it with Tab or arrows and press Enter. Esc ends."));
}

void BoardKeys::endLinkAt(Id card)
{
    const Id from = m_linkFrom, moved = m_moved;
    cancelLink();
    if (!card.isValid() || card == from || !m_board->card(from) || !m_board->card(card))
        return;
    if (!moved.isValid())
        m_view->askLink(from, card, m_board->cardRect(card).center());
    else if (m_board->link(moved))
        m_view->edits().reconnect(moved, m_movesStart ? card : from, m_movesStart ? from : card);
}

void BoardKeys::cancelLink()
{
    m_linkFrom = m_target = m_moved = {};
    m_view->marks().clearDraft();
    Q_EMIT m_view->hintChanged({});
}

// The card that lies most nearly in a direction: near counts, and straight ahead counts more.
Id BoardKeys::nearest(const QList<Id> &cards, Id from, QPointF direction) const
{
    const QPointF centre = m_board->cardRect(from).center();
    Id best;
    qreal least = 0;
    for (const Id id : cards) {
        const QPointF away = m_board->cardRect(id).center() - centre;
        const qreal ahead = QPointF::dotProduct(away, direction);
        const qreal aside = std::abs(away.x() * direction.y()) + std::abs(away.y() * direction.x());
        if (id == from || ahead <= 0)
            continue;
        const qreal cost = ahead + 2 * aside;
        if (!best.isValid() || cost < least) {
            best = id;
            least = cost;
        }
    }
    return best;
}

void BoardKeys::aim(QPointF direction)
{
    const Id start = m_target.isValid() ? m_target : m_linkFrom;
    QList<Id> others = m_board->readingOrder();
    others.removeAll(m_linkFrom);
    const Id next = nearest(others, start, direction);
    if (!next.isValid())
        return;
    m_target = next;
    showDraft();
}

void BoardKeys::walkLinks(QPointF direction)
{
    const Id from = current();
    if (!from.isValid())
        return;
    QList<Id> neighbours;
    const QList<Id> links = m_board->linksOf(from);
    for (const Id link : links) {
        if (const LinkItem *item = m_board->link(link))
            neighbours.append(item->content().from == from ? item->content().to : item->content().from);
    }
    if (const Id next = nearest(neighbours, from, direction); next.isValid())
        goTo(next);
}

void BoardKeys::growNote(QPointF direction)
{
    const Id from = current();
    if (!from.isValid() || !m_view->edits().canEdit())
        return;
    const QRectF rect = m_board->cardRect(from);
    const QSizeF size(220, 90);
    const QPointF away((rect.width() + size.width()) / 2 + newNoteDistance, (rect.height() + size.height()) / 2 + newNoteDistance);
    const QPointF centre = rect.center() + QPointF(direction.x() * away.x(), direction.y() * away.y());
    m_view->newNote(centre - QPointF(size.width() / 2, size.height() / 2), from, m_view->edits().recentTypes().constFirst());
}

Id BoardKeys::linksCard() const
{
    const QList<Id> links = m_board->selectedLinks();
    const LinkItem *link = links.size() == 1 ? m_board->link(links.first()) : nullptr;
    if (!link)
        return current();
    return link->content().to == m_walked ? m_walked : link->content().from;
}

bool BoardKeys::hasLinks() const { return !m_board->linksOf(linksCard()).isEmpty(); }

void BoardKeys::stepThroughLinks()
{
    m_walked = linksCard();
    QList<Id> links = m_board->linksOf(m_walked);
    std::ranges::sort(links);
    const QList<Id> selected = m_board->selectedLinks();
    const qsizetype at = selected.size() == 1 ? links.indexOf(selected.first()) : -1;
    const Id next = links[(at + 1) % links.size()];
    m_board->select({next});
    if (const LinkItem *link = m_board->link(next))
        m_view->scrollTo(QRectF(link->route().label, QSizeF(1, 1)));
}

void BoardKeys::escape()
{
    if (isLinking())
        cancelLink();
    else
        letGo();
}

void BoardKeys::mouseTakesOver()
{
    if (m_kept.isEmpty())
        return;
    m_kept.clear();
    Q_EMIT m_view->hintChanged({});
}

void BoardKeys::letGo()
{
    m_kept.clear();
    m_mine.clear();
    m_board->clearSelection();
    Q_EMIT m_view->hintChanged({});
}

void BoardKeys::enter()
{
    const QList<Id> links = m_board->selectedLinks();
    if (isLinking())
        endLinkAt(m_target);
    else if (current().isValid())
        m_view->activate(current());
    else if (!links.isEmpty())
        m_view->edit(links.constFirst());
}

void BoardKeys::editSelected()
{
    const QList<Id> links = m_board->selectedLinks();
    if (current().isValid())
        m_view->edit(current());
    else if (!links.isEmpty())
        m_view->edit(links.constFirst());
}

} // namespace sidelight
