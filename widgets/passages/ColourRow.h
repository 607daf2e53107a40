// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace sidelight {

// The eight highlight colours in a row, of which one is chosen: by a click, a digit, or the arrow keys.
class ColourRow : public QWidget {
    Q_OBJECT

public:
    explicit ColourRow(QWidget *parent = nullptr);

    void setColour(int colour);
    [[nodiscard]] int colour() const { return m_colour; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(int colour);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRect cell(int colour) const;
    [[nodiscard]] int colourAt(const QPoint &at) const;

    int m_colour = 0;
};

} // namespace sidelight
