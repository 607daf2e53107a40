// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/compare/Ribbon.h"
#include "widgets/reader/ArticleView.h"

#include <QPainterPath>
#include <QPointer>

namespace sidelight {

// The ground between two readers, with the ribbons that join what stands in view on either side. It lies over the splitter's
// handle and hands on what is meant for that. The mouse chooses a ribbon by a click; from the keyboard the arrows walk them in
// the order of the text on the left, and Enter chooses.
class RibbonGutter : public QWidget {
    Q_OBJECT

public:
    // What a ribbon says, for tool tips and screen readers.
    using Name = std::function<QString(const Ribbon &)>;

    RibbonGutter(ArticleView *left, ArticleView *right, Name name, QWidget *parent);

    // Sorted by their place on the left.
    void setRibbons(const QList<Ribbon> &ribbons);
    [[nodiscard]] const QList<Ribbon> &ribbons() const { return m_ribbons; }
    [[nodiscard]] int current() const { return m_current; } // -1: none
    void setCurrent(int index);
    // The ribbons that are drawn, and where one can be clicked.
    [[nodiscard]] QList<int> visible() const;
    [[nodiscard]] QPoint handleOf(int index);

Q_SIGNALS:
    void chosen(int index);
    void walked(int index);
    void left(); // Escape
    void menuWanted(int index, QPoint globally);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    struct Ends {
        ArticleView::Band left, right;
    };
    [[nodiscard]] Ends endsOf(const Ribbon &ribbon);
    [[nodiscard]] QPainterPath bandOf(const Ends &ends) const;
    [[nodiscard]] QPainterPath middleOf(const Ends &ends) const;
    void paintRibbon(QPainter &painter, int index);
    [[nodiscard]] int ribbonAt(QPoint at);
    [[nodiscard]] bool isOverHandle(QPoint at) const;
    bool passToHandle(QMouseEvent *event);
    void setHovered(int index);

    QPointer<ArticleView> m_left, m_right;
    Name m_name;
    QList<Ribbon> m_ribbons;
    SpanIndex m_leftIndex, m_rightIndex;
    QList<int> m_byRight; // the index of the ribbon for each entry of m_rightIndex
    int m_current = -1, m_hovered = -1;
    QPointer<QWidget> m_dragged; // the splitter's handle
};

} // namespace sidelight
