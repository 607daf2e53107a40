// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reader/Paragraph.h"

#include <QGlyphRun>
#include <cmath>

namespace sidelight {

namespace {

constexpr qreal breakWidth = 6; // what a selected paragraph's end looks like

bool hasRightToLeft(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) {
        const QChar::Direction direction = c.unicode() < 0x590 ? QChar::DirL : c.direction();
        return direction == QChar::DirR || direction == QChar::DirAL || c.isSurrogate() ||
               (c.unicode() >= 0x200e && c.unicode() <= 0x202e) || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069);
    });
}

} // namespace

Paragraph::Paragraph(const QString &text, const QList<QTextLayout::FormatRange> &formats, const ParagraphStyle &style, int width,
                     bool rightToLeft)
    : m_layout(text, style.font)
    , m_rightToLeft(rightToLeft)
    , m_oneDirection(!rightToLeft && !hasRightToLeft(text))
{
    QTextOption option(rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTabStopDistance(style.charWidth * 4);
    m_layout.setTextOption(option);
    m_layout.setFormats(formats);
    m_layout.setCacheEnabled(true);
    setLines(style, width);
}

void Paragraph::setLines(const ParagraphStyle &style, int width)
{
    const qreal lineWidth = qMax(40, width - style.indent);
    qreal y = 0;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(lineWidth);
        const qreal pitch = qMax(style.pitch, line.height()); // some scripts stand higher than the pitch
        line.setPosition({m_rightToLeft ? 0.0 : qreal(style.indent), std::floor(y + (pitch - line.height()) / 2)});
        y += pitch;
    }
    m_layout.endLayout();
    m_height = int(std::ceil(y));
}

QRectF Paragraph::lineRect(int line) const { return m_layout.lineAt(line).naturalTextRect(); }

qreal Paragraph::baseline(int line) const
{
    const QTextLine at = m_layout.lineAt(line);
    return at.y() + at.ascent();
}

int Paragraph::lineAt(int position) const
{
    const QTextLine line = m_layout.lineForTextPosition(position);
    return line.isValid() ? line.lineNumber() : m_layout.lineCount() - 1;
}

TextRange Paragraph::rangeOfLine(int line) const
{
    const QTextLine at = m_layout.lineAt(line);
    return {at.textStart(), at.textStart() + at.textLength()};
}

QList<QRectF> Paragraph::rects(TextRange range, bool withBreak) const
{
    QList<QRectF> rects;
    const int length = int(m_layout.text().size());
    const bool goesOn = withBreak && range.end > length;
    range = {qMax(0, range.start), qMin(length, range.end)};
    for (int i = range.isEmpty() ? m_layout.lineCount() : lineAt(range.start); i < m_layout.lineCount(); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        const int start = qMax(range.start, line.textStart());
        const int end = qMin(range.end, line.textStart() + line.textLength());
        if (start >= range.end)
            break;
        if (start < end)
            appendRects(rects, line, start, end);
    }
    if (goesOn) {
        const QRectF caret = caretRect(length);
        rects.append(QRectF(caret.left() - (m_rightToLeft ? breakWidth : 0), caret.top(), breakWidth, caret.height()));
    }
    return rects;
}

void Paragraph::appendRects(QList<QRectF> &rects, const QTextLine &line, int start, int end) const
{
    const auto append = [&](qreal left, qreal right) {
        QRectF *last = rects.isEmpty() || rects.last().top() != line.y() ? nullptr : &rects.last();
        if (last && left <= last->right() + 0.5 && right >= last->left() - 0.5) {
            last->setCoords(qMin(last->left(), left), last->top(), qMax(last->right(), right), last->bottom());
        } else if (right > left) {
            rects.append(QRectF(left, line.y(), right - left, line.height()));
        }
    };
    // The space at which a line is wrapped hangs over its edge.
    if (end == line.textStart() + line.textLength() && end < m_layout.text().size())
        while (end > start + 1 && m_layout.text().at(end - 1).isSpace())
            --end;
    if (m_oneDirection) {
        append(line.cursorToX(start), line.cursorToX(end));
        return;
    }
    // Where directions mix, what is one stretch in the text may be several on the line.
    for (const QGlyphRun &run : line.glyphRuns(start, end - start)) {
        const QRectF box = run.boundingRect();
        append(box.left(), box.right());
    }
}

QRectF Paragraph::caretRect(int position) const
{
    const QTextLine line = m_layout.lineForTextPosition(qBound(0, position, int(m_layout.text().size())));
    if (!line.isValid())
        return QRectF(0, 0, 1, m_height);
    return QRectF(line.cursorToX(position), line.y(), 1, line.height());
}

QRectF Paragraph::endRect(int position) const
{
    const int last = m_layout.previousCursorPosition(qBound(0, position, int(m_layout.text().size())));
    const QTextLine line = m_layout.lineForTextPosition(last);
    if (position <= 0 || !line.isValid())
        return caretRect(position);
    return QRectF(line.cursorToX(last, QTextLine::Trailing), line.y(), 1, line.height());
}

int Paragraph::positionAt(QPointF point) const
{
    int line = 0;
    while (line + 1 < m_layout.lineCount() && m_layout.lineAt(line + 1).y() <= point.y())
        ++line;
    return positionInLine(line, point.x());
}

int Paragraph::characterAt(QPointF point) const
{
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        if (!line.naturalTextRect().contains(point))
            continue;
        const int end = line.textStart() + line.textLength();
        for (int at = line.textStart(); at < end;) {
            const int next = qMin(end, qMax(at + 1, m_layout.nextCursorPosition(at)));
            const QList<QRectF> boxes = rects({at, next});
            if (std::ranges::any_of(boxes, [&](const QRectF &box) { return box.left() <= point.x() && point.x() < box.right(); }))
                return at;
            at = next;
        }
    }
    return -1;
}

// QTextLine::xToCursor leaves the item where one grapheme is several characters (Qt 6.8), so ask where each caret stands.
int Paragraph::positionInLine(int line, qreal x) const
{
    const QTextLine at = m_layout.lineAt(line);
    if (!at.isValid())
        return 0;
    int end = at.textStart() + at.textLength();
    // The position behind a wrapped line's last space is drawn at the next line's start.
    if (line + 1 < m_layout.lineCount())
        end = qMax(at.textStart(), m_layout.previousCursorPosition(end));
    int nearest = at.textStart();
    qreal least = qAbs(at.cursorToX(nearest) - x);
    for (int position = nearest; position < end;) {
        position = qMax(position + 1, m_layout.nextCursorPosition(position));
        if (const qreal distance = qAbs(at.cursorToX(position) - x); distance < least) {
            least = distance;
            nearest = position;
        }
    }
    return nearest;
}

} // namespace sidelight
