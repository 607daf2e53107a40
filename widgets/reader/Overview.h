// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/reader/SpanIndex.h"

#include <QColor>
#include <QHash>
#include <QPixmap>
#include <QTimer>
#include <QWidget>

namespace sidelight {

class ArticleView;

// A place of the text to be marked in the overview. The colour is taken as it is; Theme::markOn gives one that stands out.
struct OverviewMark {
    TextRange range;
    QColor colour;
};

// A thin strip beside the scroll bar that shows where in the whole article something is marked, and what of it is in view.
// Whoever has marks to show sets them under a name of his own; in each of the two lanes later names lie over earlier ones.
// A click on a mark goes to it, elsewhere to that place; a drag scrolls. The keys that walk from mark to mark are the
// page's, so the strip never has the focus. It is painted from a picture of its own, made anew only when marks, size or
// heights have changed: scrolling costs the same with ten marks and with ten thousand.
class Overview : public QWidget {
    Q_OBJECT

public:
    enum class Lane { Passages, Others };

    explicit Overview(ArticleView *view, QWidget *parent = nullptr);

    // Sorted by start. None takes the name away. Set again when the theme changes, since colours are part of it.
    void setMarks(const QString &name, Lane lane, const QList<OverviewMark> &sorted);
    // The row of the strip in which a position of the text stands.
    [[nodiscard]] int rowOf(int position) const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void jumpWanted(const sidelight::TextRange &range); // a mark was clicked

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    struct Layer {
        QString name;
        Lane lane;
        QList<OverviewMark> marks;
    };
    void renew();
    void paintLane(QPainter &painter, Lane lane) const;
    [[nodiscard]] QRect rectOf(Lane lane) const;
    [[nodiscard]] const OverviewMark *markAt(QPoint point) const; // nullptr: none near
    void scrollTo(int y);

    ArticleView *m_view;
    QList<Layer> m_layers;
    QPixmap m_picture; // null: to be made
    QTimer m_settle;   // heights change with every paragraph that is laid out; a moment later is soon enough
    int m_heightThen = 0;
};

} // namespace sidelight
