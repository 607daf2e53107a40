// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>

namespace sidelight {

class PageImages;

// The pages of an original one below the other, as wide as there is room, larger or smaller. Those in sight are drawn, and the next
// ones.
class PrintedPages : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PrintedPages(PageImages *images, QWidget *parent = nullptr);

    // Pages are counted from 1, as people count them; 0: none.
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] int currentPage() const { return m_current; }
    // Marks the page as the one that is read, and scrolls to it unless it is in sight.
    void goTo(int page);

    [[nodiscard]] double zoom() const { return m_zoom; } // 1: as wide as there is room
    void setZoom(double zoom);
    void zoomBy(int steps);

    static constexpr double leastZoom = 0.25, mostZoom = 6;

Q_SIGNALS:
    void pageChosen(int page); // its words are to be shown
    void currentChanged(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void askForPages();
    void setCurrent(int page);
    void tellName();
    [[nodiscard]] QRectF rectOf(int page) const; // counted from 0; in the viewport
    [[nodiscard]] QList<int> pagesInSight() const;
    [[nodiscard]] int pageAt(QPointF point) const; // from 0; -1: none

    PageImages *m_images;
    QList<double> m_tops; // of the pages, in the whole
    double m_scale = 1;   // pixels to a point
    double m_zoom = 1;
    int m_current = 0;
    int m_toShow = 0; // before the sizes are known
};

} // namespace sidelight
