// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/board/BoardKeys.h"

#include "widgets/board/BoardView.h"
#include "widgets/common/Theme.h"

#include <QKeyEvent>
#include <QMenu>
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

// Shift with a digit gives the sign above it, which is not the same on all keyboards.
int shiftedDigit(const QKeyEvent *event)
{
    if (modifiersOf(event) != Qt::ShiftModifier)
        return 0;
    switch (event->key()) {
    case Qt::Key_1:
    case Qt::Key_Exclam:
        return 1;
    case Qt::Key_2:
    case Qt::Key_At:
    case Qt::Key_QuoteDbl:
        return 2;
    default:
        return 0;
    }
}

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
    if (shiftedDigit(event) || !directionOf(key).isNull())
        return true;
    if (modifiers == Qt::ControlModifier)
        return key == Qt::Key_A || key == Qt::Key_D || key == Qt::Key_0 || key == Qt::Key_Equal || key == Qt::Key_Plus ||
               key == Qt::Key_Minus;
    if (modifiers == (Qt::ControlModifier | Qt::ShiftModifier))
        return key == Qt::Key_Plus || key == Qt::Key_Equal;
    if (modifiers != Qt::NoModifier)
        return false;
    return isEnter(event) || key == Qt::Key_Delete || key == Qt::Key_Backspace || key == Qt::Key_F2 || key == Qt::Key_L ||
           (key == Qt::Key_Escape && (isLinking() || !m_board->selectedItems().isEmpty())) ||
           (key >= Qt::Key_0 && key <= Qt::Key_6);
}

bool BoardKeys::press(QKeyEvent *event)
{
    if (!wants(event))
        return false;
    return arrow(event) || look(event) || letter(event);
}

bool BoardKeys::arrow(const QKeyEvent *event)
{
    const QPointF direction = directionOf(event->key());
    if (direction.isNull())
        return false;
    const Qt::KeyboardModifiers modifiers = modifiersOf(event);
    if (isLinking())
        aim(direction);
    else if (modifiers & Qt::AltModifier)
        walkLinks(direction);
    else if (modifiers & Qt::ControlModifier)
        growNote(direction);
    else
        nudge(direction, modifiers & Qt::ShiftModifier);
    return true;
}

bool BoardKeys::look(const QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (shiftedDigit(event) == 1)
        m_view->fitAll();
    else if (shiftedDigit(event) == 2)
        m_view->fitSelection();
    else if (control && event->key() == Qt::Key_0)
        m_view->zoomTo(1, m_view->viewport()->rect().center());
    else if (control && (event->key() == Qt::Key_Equal || event->key() == Qt::Key_Plus))
        m_view->zoomBy(1.25);
    else if (control && event->key() == Qt::Key_Minus)
        m_view->zoomBy(0.8);
    else
        return false;
    return true;
}

bool BoardKeys::letter(const QKeyEvent *event)
{
    const int key = event->key();
    if (isEnter(event))
        enter();
    else if (key == Qt::Key_Escape)
        escape();
    else if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
        removeSelected();
    else if (key == Qt::Key_F2)
        editSelected();
    else if (key == Qt::Key_L)
        startLink();
    else if (key == Qt::Key_A)
        selectAll();
    else if (key == Qt::Key_D)
        duplicate();
    else if (m_view->edits().canEdit())
        m_view->edits().colour(m_board->selectedCards(), key - Qt::Key_0);
    return true;
}

Id BoardKeys::current() const
{
    const QList<Id> selected = m_board->selectedCards();
    return selected.isEmpty() ? Id() : selected.constFirst();
}

void BoardKeys::goTo(Id card)
{
    m_board->select({card});
    m_view->scrollTo(m_board->cardRect(card));
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
    const QRectF from = m_board->cardRect(m_linkFrom), to = m_board->cardRect(m_target);
    m_view->scrollTo(to);
    m_view->marks().showDraft(LinkRouter::route(from, to).path, to);
    return true;
}

void BoardKeys::startLink()
{
    const Id from = current();
    if (!from.isValid() || !m_view->edits().canEdit() || m_board->readingOrder().size() < 2)
        return;
    m_linkFrom = from;
    m_target = {};
    m_view->marks().showDraft({}, m_board->cardRect(from));
    Q_EMIT m_view->hintChanged(tr("Link to which card? Click it, or choose it with Tab or arrows and press Enter. Esc ends."));
}

void BoardKeys::endLinkAt(Id card)
{
    const Id from = m_linkFrom;
    cancelLink();
    if (card.isValid() && card != from && m_board->card(from) && m_board->card(card))
        m_view->askLink(from, card, m_board->cardRect(card).center());
}

void BoardKeys::cancelLink()
{
    m_linkFrom = m_target = {};
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
    const QRectF from = m_board->cardRect(m_linkFrom), to = m_board->cardRect(next);
    m_view->scrollTo(to);
    m_view->marks().showDraft(LinkRouter::route(from, to).path, to);
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

void BoardKeys::nudge(QPointF direction, bool far)
{
    QList<Id> cards = m_board->selectedCards();
    cards.removeIf([this](Id id) {
        const CardItem *card = m_board->card(id);
        return !card || card->content().locked;
    });
    if (m_view->edits().canEdit())
        m_view->edits().nudge(cards, direction * (far ? bigStep : smallStep));
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
    m_view->newNote(centre - QPointF(size.width() / 2, size.height() / 2), from, m_view->edits().recentKinds().constFirst());
}

void BoardKeys::removeSelected()
{
    if (!m_view->edits().canEdit())
        return;
    const QList<Id> cards = m_board->selectedCards();
    m_view->edits().remove(cards, m_board->selectedLinks());
}

void BoardKeys::duplicate()
{
    if (!m_view->edits().canEdit())
        return;
    m_board->selectWhenMade(m_view->edits().duplicate(m_board->selectedCards(), {24, 24}, m_board->topLayer() + 1));
}

void BoardKeys::selectAll() { m_board->select(m_board->readingOrder()); }

void BoardKeys::escape()
{
    if (isLinking())
        cancelLink();
    else
        m_board->clearSelection();
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

void BoardKeys::fillMenu(QMenu *menu)
{
    const bool edits = m_view->edits().canEdit();
    const QList<Id> cards = m_board->selectedCards(), links = m_board->selectedLinks();
    const CardItem *one = cards.size() == 1 ? m_board->card(cards[0]) : nullptr;
    const bool isNote = one && one->content().kind == CardKind::Note;
    if (cards.size() == 1 && !isNote)
        menu->addAction(tr("Open"), QKeySequence(Qt::Key_Return), this, &BoardKeys::enter);
    if (edits && (isNote || (cards.isEmpty() && links.size() == 1)))
        menu->addAction(tr("Edit"), QKeySequence(Qt::Key_F2), this, &BoardKeys::editSelected);
    if (edits && cards.size() == 1)
        menu->addAction(tr("Link to…"), QKeySequence(Qt::Key_L), this, &BoardKeys::startLink);
    if (edits && !cards.isEmpty()) {
        menu->addAction(tr("Duplicate"), QKeySequence(Qt::CTRL | Qt::Key_D), this, &BoardKeys::duplicate);
        QMenu *colours = menu->addMenu(tr("Colour"));
        for (int colour = 0; colour <= 6; ++colour) {
            const QString name = colour == 0 ? tr("Plain") : Theme::cardName(colour);
            colours->addAction(name, QKeySequence(Qt::Key_0 + colour), this,
                               [this, cards, colour] { m_view->edits().colour(cards, colour); });
        }
    }
    if (edits && (!cards.isEmpty() || !links.isEmpty()))
        menu->addAction(tr("Remove from board"), QKeySequence(Qt::Key_Delete), this, &BoardKeys::removeSelected);
}

} // namespace sidelight
