// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/TextMask.h"

#include <QGlyphRun>
#include <QPainter>
#include <QTextLayout>
#include <algorithm>
#include <cmath>
#include <utility>

namespace sidelight {

TextMask TextMask::translated(QPointF by) const
{
    TextMask moved{within.isNull() ? within : within.translated(by), covers};
    for (QRectF &cover : moved.covers)
        cover.translate(by);
    return moved;
}

bool TextMask::showsAllOf(const QRectF &rect) const
{
    return (within.isNull() || within.contains(rect)) &&
           std::ranges::none_of(covers, [&](const QRectF &cover) { return cover.intersects(rect); });
}

bool TextMask::shows(const QRectF &letter) const
{
    return (within.isNull() || within.intersects(letter)) &&
           std::ranges::none_of(covers, [&](const QRectF &cover) { return cover.intersects(letter); });
}

void TextMask::forEachRun(const QTextLayout &layout, const QTextLine &line, QPointF at,
                          const std::function<void(int from, int to)> &tell) const
{
    const QRectF rect = line.naturalTextRect().translated(at);
    const int end = line.textStart() + line.textLength();
    if (showsAllOf(rect)) {
        tell(line.textStart(), end);
        return;
    }
    int from = -1; // where a run of letters that are seen began
    const auto close = [&](int to) {
        if (from >= 0)
            tell(std::exchange(from, -1), to);
    };
    for (int position = line.textStart(); position < end;) {
        const int next = std::min(end, std::max(position + 1, layout.nextCursorPosition(position)));
        const qreal x = line.cursorToX(position, QTextLine::Leading), y = line.cursorToX(position, QTextLine::Trailing);
        // What has no width of its own, as a joiner, stands where it stands.
        const QRectF letter(at.x() + std::min(x, y), rect.top(), std::max(0.1, std::abs(x - y)), std::max(0.1, rect.height()));
        if (!shows(letter))
            close(position);
        else if (from < 0)
            from = position;
        position = next;
    }
    close(end);
}

void TextMask::draw(QPainter &painter, const QTextLayout &layout, QPointF at) const
{
    if (within.isNull() && covers.isEmpty()) {
        layout.draw(&painter, at);
        return;
    }
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        forEachRun(layout, line, at, [&](int from, int to) {
            if (to - from == line.textLength()) {
                line.draw(&painter, at);
                return;
            }
            const QList<QGlyphRun> runs = layout.glyphRuns(from, to - from);
            for (const QGlyphRun &run : runs)
                painter.drawGlyphRun(at, run);
        });
    }
}

QString TextMask::seenIn(const QTextLayout &layout, QPointF at) const
{
    QString words;
    for (int i = 0; i < layout.lineCount(); ++i)
        forEachRun(layout, layout.lineAt(i), at, [&](int from, int to) {
            words += QStringView(layout.text()).mid(from, to - from);
            if (to < layout.text().size())
                words += u' ';
        });
    return words;
}

} // namespace sidelight
