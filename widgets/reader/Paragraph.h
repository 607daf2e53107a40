// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/reader/PageStyle.h"
#include "widgets/reader/SpanIndex.h"

namespace sidelight {

// A paragraph set in lines. Positions count from its first character; points and rectangles from its top at the column's
// left edge, without the gap above it.
class Paragraph {
public:
    Paragraph(const QString &text, const QList<QTextLayout::FormatRange> &formats, const ParagraphStyle &style, int width,
              bool rightToLeft);

    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] bool isRightToLeft() const { return m_rightToLeft; }
    [[nodiscard]] QRectF lineRect(int line) const;
    [[nodiscard]] qreal baseline(int line) const;
    [[nodiscard]] int lineCount() const { return m_layout.lineCount(); }
    [[nodiscard]] int lineAt(int position) const;
    [[nodiscard]] TextRange rangeOfLine(int line) const;
    // One rectangle for each line and each stretch of one direction that the range covers. With `withBreak`, a little
    // more where the range goes on behind the paragraph's end.
    [[nodiscard]] QList<QRectF> rects(TextRange range, bool withBreak = false) const;
    [[nodiscard]] QRectF caretRect(int position) const;
    // The edge of a range that ends at a position: the far side of the character before it, on that one's line.
    [[nodiscard]] QRectF endRect(int position) const;
    // The nearest position between two graphemes.
    [[nodiscard]] int positionAt(QPointF point) const;
    // The character under a point; -1: there is none.
    [[nodiscard]] int characterAt(QPointF point) const;
    [[nodiscard]] int positionInLine(int line, qreal x) const;
    [[nodiscard]] const QTextLayout &layout() const { return m_layout; }
    void draw(QPainter &painter, QPointF topLeft, const QRectF &clip) const { m_layout.draw(&painter, topLeft, {}, clip); }

private:
    void setLines(const ParagraphStyle &style, int width);
    void appendRects(QList<QRectF> &rects, const QTextLine &line, int start, int end) const;

    QTextLayout m_layout;
    int m_height = 0;
    bool m_rightToLeft = false;
    bool m_oneDirection = true; // left to right only: a range is one rectangle a line
};

} // namespace sidelight
