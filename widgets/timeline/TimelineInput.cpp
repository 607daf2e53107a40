// SPDX-License-Identifier: GPL-3.0-or-later
// The keys and the mouse of a timeline.
#include "widgets/common/KeyChoices.h"
#include "widgets/timeline/TimelineCard.h"
#include "widgets/timeline/TimelineView.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>
#include <cmath>

namespace sidelight {

namespace {

constexpr double keyZoom = 1.5;
constexpr int wheelNotch = 120;

bool isPlain(const QKeyEvent &event) { return !(event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)); }

QKeyEvent meantInTimeline(const QKeyEvent &pressed) { return KeyChoices::instance().meant(KeyPlace::Timeline, pressed); }

} // namespace

// Keys

bool TimelineView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const QKeyEvent key = meantInTimeline(*static_cast<QKeyEvent *>(event));
        static const QSet<int> ours{Qt::Key_Plus,   Qt::Key_Equal, Qt::Key_Minus, Qt::Key_0,     Qt::Key_Space,
                                    Qt::Key_Return, Qt::Key_Enter, Qt::Key_Left,  Qt::Key_Right, Qt::Key_Up,
                                    Qt::Key_Down,   Qt::Key_Home,  Qt::Key_End};
        if (isPlain(key) && ours.contains(key.key())) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const QKeyEvent meant = meantInTimeline(*event);
    if (walkByKey(meant) || moveByKey(meant))
        return;
    if (event->key() == Qt::Key_Escape && m_card->isVisible())
        return m_card->hide();
    event->ignore();
}

// From mark to mark.
bool TimelineView::walkByKey(const QKeyEvent &event)
{
    const bool isControl = event.modifiers() & Qt::ControlModifier;
    const int onward = isRightToLeft() ? -1 : 1;
    switch (event.key()) {
    case Qt::Key_Home:
    case Qt::Key_End: {
        const bool isLast = event.key() == Qt::Key_End;
        if (isControl && m_model->laneCount() > 0)
            take(isLast ? m_model->laneCount() - 1 : 0, 0);
        walk(isLast ? INT_MAX / 2 : -INT_MAX / 2);
        return true;
    }
    case Qt::Key_Space:
        if (const Hit hit = hitOf(m_current); hit.item && hit.item->count() > 1)
            openFolded(hit);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_model->find(m_current).isValid())
            Q_EMIT activated(m_current);
        return true;
    default:
        break;
    }
    if (isControl || event.modifiers() & Qt::AltModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_Left:
        walk(-onward);
        return true;
    case Qt::Key_Right:
        walk(onward);
        return true;
    case Qt::Key_Up:
        walkLanes(-1);
        return true;
    case Qt::Key_Down:
        walkLanes(1);
        return true;
    default:
        return false;
    }
}

// Nearer, farther, along the time and down the lanes.
bool TimelineView::moveByKey(const QKeyEvent &event)
{
    const bool isControl = event.modifiers() & Qt::ControlModifier;
    const auto scroll = [this](QAbstractSlider::SliderAction action) { verticalScrollBar()->triggerAction(action); };
    const double stretch = frame().timeWidth() / 8 * (isRightToLeft() ? -1 : 1);
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return isControl ? false : (zoom(keyZoom), true);
    case Qt::Key_Minus:
        return isControl ? false : (zoom(1 / keyZoom), true);
    case Qt::Key_0:
        return isControl ? false : (lookAtAll(), true);
    case Qt::Key_Left:
        return isControl ? (pan(-stretch), true) : false;
    case Qt::Key_Right:
        return isControl ? (pan(stretch), true) : false;
    case Qt::Key_Up:
        return isControl ? (scroll(QAbstractSlider::SliderSingleStepSub), true) : false;
    case Qt::Key_Down:
        return isControl ? (scroll(QAbstractSlider::SliderSingleStepAdd), true) : false;
    case Qt::Key_PageUp:
        return scroll(QAbstractSlider::SliderPageStepSub), true;
    case Qt::Key_PageDown:
        return scroll(QAbstractSlider::SliderPageStepAdd), true;
    default:
        return false;
    }
}

void TimelineView::take(int lane, int mark)
{
    const TimelineMark &one = m_model->lane(lane).marks[size_t(mark)];
    setCurrent({one.record, one.date});
}

// In the lane, in time order; without a current mark, to the first one in sight.
void TimelineView::walk(int steps)
{
    arrange();
    if (m_model->laneCount() == 0)
        return;
    const QModelIndex at = m_model->find(m_current);
    if (!at.isValid()) {
        take(std::max(0, m_layout.laneAt(verticalScrollBar()->value())), 0);
    } else {
        const int lane = at.parent().row(), last = int(m_model->lane(lane).marks.size()) - 1;
        take(lane, int(std::clamp<qint64>(qint64(at.row()) + steps, 0, last)));
    }
    showCard(hitOf(m_current));
}

// To the mark of the next lane that is nearest in time.
void TimelineView::walkLanes(int steps)
{
    const QModelIndex at = m_model->find(m_current);
    if (!at.isValid())
        return walk(0);
    const int lane = std::clamp(at.parent().row() + steps, 0, m_model->laneCount() - 1);
    if (lane != at.parent().row()) {
        const qint64 from = m_model->markAt(at)->span.first;
        const std::vector<TimelineMark> &marks = m_model->lane(lane).marks;
        const auto nearest =
            std::ranges::min_element(marks, {}, [from](const TimelineMark &mark) { return std::abs(mark.span.first - from); });
        take(lane, int(nearest - marks.begin()));
    }
    showCard(hitOf(m_current));
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && !m_model->find(m_current).isValid())
        walk(0);
    viewport()->update();
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_card->hide();
    viewport()->update();
}

// The mouse

void TimelineView::wheelEvent(QWheelEvent *event)
{
    m_hoverPause.stop();
    const QPoint turned = event->angleDelta();
    const double along = turned.x() != 0 ? turned.x() : turned.y();
    if (event->modifiers() & Qt::ControlModifier) {
        zoom(std::pow(2.0, turned.y() / double(wheelNotch) / 2), frame().forward(event->position().x()));
    } else if (event->modifiers() & Qt::ShiftModifier || std::abs(turned.x()) > std::abs(turned.y())) {
        pan(-along * (isRightToLeft() ? -1 : 1));
    } else {
        QAbstractScrollArea::wheelEvent(event);
    }
    event->accept();
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return;
    m_hoverPause.stop();
    m_isPressed = true;
    m_isDragging = false;
    m_pressed = m_dragged = event->position();
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isPressed) {
        m_hovered = event->position();
        const Hit hit = hitAt(m_hovered);
        viewport()->setCursor(hit.item ? Qt::PointingHandCursor : Qt::ArrowCursor);
        if (!hit.item)
            m_card->hide();
        m_hoverPause.start();
        return;
    }
    const QPointF moved = event->position() - m_dragged;
    if (!m_isDragging && (event->position() - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_isDragging = true;
    viewport()->setCursor(Qt::ClosedHandCursor);
    m_dragged = event->position();
    pan(isRightToLeft() ? moved.x() : -moved.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - int(moved.y()));
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!std::exchange(m_isPressed, false))
        return;
    viewport()->unsetCursor();
    if (std::exchange(m_isDragging, false) || event->button() != Qt::LeftButton)
        return;
    const Hit hit = hitAt(event->position());
    if (!hit.item)
        return;
    if (hit.item->count() > 1)
        return openFolded(hit);
    take(hit.lane, hit.item->mark);
    showCard(hitOf(m_current));
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Hit hit = hitAt(event->position());
    if (event->button() != Qt::LeftButton || !hit.item || hit.item->count() > 1)
        return mousePressEvent(event);
    take(hit.lane, hit.item->mark);
    Q_EMIT activated(m_current);
}

} // namespace sidelight
