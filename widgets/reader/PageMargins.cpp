// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reader/PageMargins.h"

#include "widgets/reader/PagePainter.h"

#include <QFontMetrics>
#include <QPainter>
#include <cmath>

namespace sidelight {

namespace {

constexpr int lanePitch = 6, stripeWidth = 3, stripeGap = 12;
constexpr int outerMargin = 16, asideGap = 24, proposalGap = 8, leastAside = 120, mostAside = 200;

struct Line {
    QString text;
    int height = 0;
};

// Breaks a text into at most so many lines of a width; the last one is elided.
QList<Line> broken(const QString &text, const QFont &font, int width, int mostLines)
{
    QTextLayout layout(text, font);
    QList<Line> lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid() && lines.size() < mostLines; line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = lines.size() + 1 == mostLines;
        const QString here = text.mid(line.textStart(), isLast ? 400 : line.textLength()).trimmed();
        lines.append({QFontMetrics(font).elidedText(here, Qt::ElideRight, width), int(std::ceil(line.height()))});
    }
    layout.endLayout();
    return lines;
}

} // namespace

PageColumns PageColumns::fit(int viewWidth, int measure, bool rightToLeft)
{
    PageColumns columns;
    columns.rightToLeft = rightToLeft;
    const int stripes = outerMargin + PassageMarks::mostLanes * lanePitch + stripeGap;
    columns.width = qMax(80, qMin(measure, viewWidth - stripes - outerMargin));
    const int room = viewWidth - stripes - columns.width - asideGap - outerMargin;
    columns.asideWidth = room >= leastAside ? qMin(room, mostAside) : 0;
    const int behind = columns.asideWidth > 0 ? asideGap + columns.asideWidth + outerMargin : outerMargin;
    // Centred, but not so that either margin loses its room.
    const int x = qMax(stripes, qMin((viewWidth - columns.width) / 2, viewWidth - behind - columns.width));
    columns.x = rightToLeft ? viewWidth - x - columns.width : x;
    columns.asideX = rightToLeft ? columns.x - asideGap - columns.asideWidth : columns.x + columns.width + asideGap;
    return columns;
}

int PageColumns::stripeX(int lane) const
{
    return rightToLeft ? x + width + stripeGap + lane * lanePitch : x - stripeGap - stripeWidth - lane * lanePitch;
}

int PageColumns::proposalX() const { return rightToLeft ? x - proposalGap - stripeWidth : x + width + proposalGap; }

int PageMargins::lineEdge(int position, int shift, bool bottom) const
{
    const int piece = m_page.pieceAt(position);
    const int top = m_page.top(piece) + m_page.gapAbove(piece) + shift;
    const QRectF line = m_page.paragraph(piece).caretRect(position - m_page.piece(piece).start);
    return top + int(bottom ? line.bottom() : line.top());
}

TextRange PageMargins::seenIn(int shift, const QRect &visible) const
{
    const int first = m_page.pieceAtY(visible.top() - shift);
    const int last = m_page.pieceAtY(visible.bottom() - shift);
    return {m_page.piece(first).start, m_page.piece(last).end + 1};
}

// Beside the lines of a range; empty when none is in sight. Ends that are out of sight need no exact place.
QRect PageMargins::bandOf(TextRange range, int x, int width, int shift, const QRect &visible, TextRange seen) const
{
    const int top = range.start < seen.start ? visible.top() - 8 : lineEdge(range.start, shift, false);
    const int bottom = range.end > seen.end ? visible.bottom() + 8 : lineEdge(qMax(range.start, range.end - 1), shift, true);
    if (bottom < visible.top() - 8 || top > visible.bottom() + 8)
        return {};
    return {x, top, width, qMax(4, bottom - top)};
}

QList<PageMargins::Stripe> PageMargins::stripes(int shift, const QRect &visible) const
{
    const TextRange seen = seenIn(shift, visible);
    QList<Stripe> found;
    for (const int i : m_passages.touching(seen)) {
        const PassageMark &mark = m_passages.at(i);
        const int x = m_columns.stripeX(m_passages.laneOf(i));
        if (const QRect rect = bandOf({mark.start, mark.end}, x, stripeWidth, shift, visible, seen); !rect.isEmpty())
            found.append({i, rect});
    }
    return found;
}

// A thin line with a small ring where the words begin; rejected ones have gaps, the current one is firm.
void PageMargins::paintProposals(QPainter &painter, int shift, const QRect &visible, const ProposalMarks &proposals) const
{
    if (proposals.marks.isEmpty())
        return;
    const Theme &theme = m_page.style().theme();
    const TextRange seen = seenIn(shift, visible);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const int i : proposals.index.touching(seen)) {
        const ProposalMark &mark = proposals.marks[i];
        const QRect rect = bandOf({mark.start, mark.end}, m_columns.proposalX(), stripeWidth, shift, visible, seen);
        if (rect.isEmpty())
            continue;
        const bool isCurrent = i == proposals.current;
        const qreal x = rect.center().x() + 0.5;
        const QColor ink = isCurrent ? theme.accent : theme.markOn(theme.page, theme.hairline);
        painter.setPen(QPen(ink, isCurrent ? 2 : 1, mark.isRejected ? Qt::DotLine : Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(x, rect.top() + 8), QPointF(x, rect.bottom() - 1));
        painter.setPen(QPen(ink, isCurrent ? 2 : 1.2));
        painter.setBrush(isCurrent && !mark.isRejected ? QBrush(ink) : QBrush(theme.page));
        painter.drawEllipse(QPointF(x, rect.top() + 6), 2.6, 2.6);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

int PageMargins::proposalAt(QPoint point, int shift, const QRect &visible, const ProposalMarks &proposals) const
{
    int best = -1;
    if (proposals.marks.isEmpty() || std::abs(point.x() - m_columns.proposalX()) > proposalGap)
        return best;
    const TextRange seen = seenIn(shift, visible);
    const auto length = [&](int i) { return proposals.marks[i].end - proposals.marks[i].start; };
    for (const int i : proposals.index.touching(seen)) {
        const ProposalMark &mark = proposals.marks[i];
        const QRect rect = bandOf({mark.start, mark.end}, m_columns.proposalX(), stripeWidth, shift, visible, seen);
        if (rect.adjusted(-proposalGap, 0, proposalGap, 0).contains(point) && (best < 0 || length(i) < length(best)))
            best = i;
    }
    return best;
}

void PageMargins::paint(QPainter &painter, int shift, const QRect &visible, Id selected) const
{
    int freeFrom = visible.top() - 10000;
    const int farthest = 3 * m_page.style().em();
    for (const Stripe &stripe : stripes(shift, visible)) {
        const PassageMark &mark = m_passages.at(stripe.passage);
        const bool isSelected = mark.id == selected;
        paintStripe(painter, stripe, isSelected);
        const bool silent = (mark.dimmed && !isSelected) || (mark.speakers.isEmpty() && mark.tags.isEmpty() && mark.note.isEmpty());
        if (silent || m_columns.asideWidth == 0)
            continue;
        const int y = qMax(stripe.rect.top(), freeFrom);
        if (y - stripe.rect.top() <= farthest || isSelected)
            freeFrom = paintAside(painter, mark, y, isSelected) + 4;
    }
}

void PageMargins::paintStripe(QPainter &painter, const Stripe &stripe, bool selected) const
{
    const Theme &theme = m_page.style().theme();
    const PassageMark &mark = m_passages.at(stripe.passage);
    const QColor solid = theme.highlightSolid(mark.colour);
    const QColor colour = mark.dimmed && !selected ? PagePainter::faded(theme, solid) : solid;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const QRectF rect = selected ? QRectF(stripe.rect).adjusted(-1, 0, 1, 0) : QRectF(stripe.rect);
    painter.drawRoundedRect(rect, 1.5, 1.5);
    if (!mark.note.isEmpty()) {
        painter.setPen(QPen(colour, 1.8));
        painter.setBrush(theme.page);
        painter.drawEllipse(QPointF(rect.center().x(), rect.top() + 4), 3.2, 3.2);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

int PageMargins::paintAside(QPainter &painter, const PassageMark &mark, int y, bool selected) const
{
    const Theme &theme = m_page.style().theme();
    QFont font = Theme::chromeFont(ChromeText::Small);
    painter.setPen(selected ? theme.text : theme.muted);
    if (!mark.speakers.isEmpty()) {
        QFont strong = font;
        strong.setWeight(QFont::Medium);
        y = paintLine(painter, mark.speakers, y, strong, selected ? 3 : 1);
    }
    if (!mark.tags.isEmpty())
        y = paintLine(painter, mark.tags, y, font, selected ? 3 : 1);
    if (!mark.note.isEmpty()) {
        font.setItalic(true);
        y = paintLine(painter, mark.note.simplified(), y, font, selected ? 8 : 2);
    }
    return y;
}

int PageMargins::paintLine(QPainter &painter, const QString &text, int y, const QFont &font, int mostLines) const
{
    painter.setFont(font);
    const int align = (m_columns.rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextDontClip;
    for (const Line &line : broken(text.left(2000), font, m_columns.asideWidth, mostLines)) {
        painter.drawText(QRect(m_columns.asideX, y, m_columns.asideWidth, line.height), align, line.text);
        y += line.height;
    }
    return y;
}

int PageMargins::passageAt(QPoint point, int shift, const QRect &visible) const
{
    for (const Stripe &stripe : stripes(shift, visible))
        if (stripe.rect.adjusted(-2, 0, 2, 0).contains(point))
            return stripe.passage;
    return -1;
}

} // namespace sidelight
