// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/timeline/TimelinePainter.h"

#include <QAbstractScrollArea>
#include <QTimer>

class QHelpEvent;

namespace sidelight {

class TimelineCard;

// A TimelineModel as a picture: time along the axis above, lanes beneath each other. One mark is the current one; arrows walk
// from mark to mark. It looks at all that there is until somebody zooms or pans.
class TimelineView : public QAbstractScrollArea {
    Q_OBJECT

public:
    TimelineView(const Library &library, TimelineModel *model, QWidget *parent = nullptr);
    ~TimelineView() override;

    [[nodiscard]] const TimeAxis &axis() const { return m_axis; }
    [[nodiscard]] bool looksAtAll() const { return m_looksAtAll; }
    void look(const TimeAxis &axis);
    void lookAtAll();
    void zoom(double factor, double forward); // what is at that place stays there
    void zoom(double factor);                 // about the current mark if it is in sight, else about the middle
    void pan(double pixels);
    [[nodiscard]] int scrolled() const;
    void scrollTo(int height); // as soon as it is seen

    [[nodiscard]] TimelineMarkId current() const { return m_current; }
    void setCurrent(const TimelineMarkId &mark); // and brings it into sight
    // Where a mark's shape, or the count that it is folded into, stands in the viewport; empty: nowhere.
    [[nodiscard]] QRect rectOf(const TimelineMarkId &mark);
    [[nodiscard]] int countAt(const TimelineMarkId &mark); // how many are folded together there; 1: it is alone
    [[nodiscard]] const TimelineCard *card() const { return m_card; }

Q_SIGNALS:
    void currentChanged(const sidelight::TimelineMarkId &mark);
    void activated(const sidelight::TimelineMarkId &mark);
    void looked(); // elsewhere, or nearer

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Hit {
        int lane = -1;
        const TimelineItem *item = nullptr;
    };
    void measure();
    void follow();
    void stale();
    void arrange(); // if anything waits for it
    void placeBars();
    [[nodiscard]] TimelineFrame frame() const;
    [[nodiscard]] Hit hitAt(QPointF place);
    [[nodiscard]] Hit hitOf(const TimelineMarkId &mark);
    [[nodiscard]] const TimelineMark &markOf(const Hit &hit) const;
    [[nodiscard]] QRect rectOf(const Hit &hit) const;
    void bringIntoSight();
    void take(int lane, int mark); // as the current one
    void walk(int steps);
    void walkLanes(int steps);
    bool walkByKey(const QKeyEvent &event);
    bool moveByKey(const QKeyEvent &event);
    void openFolded(const Hit &hit);
    void listFolded(const Hit &hit);
    void showCard(const Hit &hit);
    void showHeadingTip(const QHelpEvent &event);
    void paintEmpty(QPainter &painter) const;

    const Library &m_library;
    TimelineModel *m_model;
    TimelineLayout m_layout;
    TimelinePainter m_painter;
    TimelineSizes m_sizes;
    TimeAxis m_axis;
    TimelineMarkId m_current;
    TimelineCard *m_card;
    QTimer m_hoverPause;
    QPointF m_hovered, m_pressed, m_dragged;
    int m_axisHeight = 44;
    int m_waitingScroll = -1;
    int m_fittedTo = 0; // the width of all, scroll bar or not
    bool m_looksAtAll = true;
    bool m_isStale = true; // the layout
    bool m_isPressed = false, m_isDragging = false;
};

} // namespace sidelight
