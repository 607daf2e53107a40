// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace sidelight {

// A row of the eight highlight colours with their digits; the one in use wears a ring.
class ColourChips : public QWidget {
    Q_OBJECT

public:
    explicit ColourChips(QWidget *parent = nullptr);

    void setCurrent(int colour);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(int colour);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRect chip(int colour) const;
    [[nodiscard]] int colourAt(QPoint point) const;
    [[nodiscard]] int side() const;

    int m_current = 0, m_hovered = 0;
};

} // namespace sidelight
