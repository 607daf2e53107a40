// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextLayout>
#include <memory>

class QPainter;

namespace sidelight {

// Words set in a few lines, the last of which ends in an ellipsis when there are more. They begin at the side where their own
// direction begins, whichever way the window runs.
class ElidedText {
public:
    ElidedText(const QString &text, const QFont &font, qreal width, int mostLines);

    [[nodiscard]] qreal height() const { return m_height; }
    [[nodiscard]] qreal width() const;  // of the widest line
    [[nodiscard]] qreal ascent() const; // of the first line: a sign from another font may be higher than its neighbours
    void draw(QPainter &painter, QPointF corner, const QColor &ink) const;

private:
    int set(QTextLayout &layout, qreal width, int mostLines);

    std::unique_ptr<QTextLayout> m_layout;
    qreal m_height = 0;
};

} // namespace sidelight
