// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QString>
#include <functional>

class QPainter;
class QTextLayout;
class QTextLine;

namespace sidelight {

// Which letters of a text are drawn where something lies on it or it runs out of the sheet. A shape drawn over a letter hides
// it from the eye, but a file would still hold it; so it is not drawn at all.
struct TextMask {
    QRectF within;        // letters that do not touch it are left out; null: there are no bounds
    QList<QRectF> covers; // letters that touch one of these are left out

    [[nodiscard]] TextMask translated(QPointF by) const;
    // As layout.draw() does, but for the letters that are left out.
    void draw(QPainter &painter, const QTextLayout &layout, QPointF at) const;
    // What draw() draws.
    [[nodiscard]] QString seenIn(const QTextLayout &layout, QPointF at) const;

private:
    // Tells of each run of letters of a line that are drawn.
    void forEachRun(const QTextLayout &layout, const QTextLine &line, QPointF at,
                    const std::function<void(int from, int to)> &tell) const;
    [[nodiscard]] bool showsAllOf(const QRectF &rect) const;
    [[nodiscard]] bool shows(const QRectF &letter) const;
};

} // namespace sidelight
