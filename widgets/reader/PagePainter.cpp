// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reader/PagePainter.h"

#include "widgets/reader/LensLook.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <array>
#include <cmath>
#include <limits>

namespace sidelight {

namespace {

} // namespace

QColor PagePainter::blended(const Theme &theme, const QList<int> &colours)
{
    QColor ground = theme.highlightFill(colours.first());
    for (int i = 1; i < colours.size(); ++i)
        ground = mixed(ground, theme.highlightFill(colours[i]), 1.0 / (i + 1));
    const qreal step = theme.isDark() ? 0.05 : 0.1;
    const qreal more = qMin(2 * step, step * qreal(colours.size() - 1));
    return mixed(ground, theme.highlightSolid(colours.last()), more);
}

QColor PagePainter::strengthened(const Theme &theme, const QColor &fill, int colour)
{
    return mixed(fill, theme.highlightSolid(colour), theme.isDark() ? 0.12 : 0.3);
}

QColor PagePainter::faded(const Theme &theme, const QColor &colour)
{
    return mixed(theme.page, colour, theme.scheme == Theme::Scheme::Dark ? 0.35 : 0.3);
}

void PagePainter::paintHandle(QPainter &painter, const Theme &theme, const QRectF &edge, bool atStart, int colour, bool held)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = held ? theme.accent : theme.highlightSolid(colour);
    painter.fillRect(QRectF(std::round(edge.left()) - 1, edge.top(), 2, edge.height()), ink);
    painter.setPen(QPen(theme.page, 1.5));
    painter.setBrush(ink);
    painter.drawEllipse(QPointF(std::round(edge.left()), atStart ? edge.top() - 2 : edge.bottom() + 2), 5, 5);
    painter.restore();
}

void PagePainter::paint(QPainter &painter, int piece, QPointF topLeft) const
{
    paintKind(painter, piece, topLeft);
    paintCompared(painter, piece, topLeft, false);
    paintPassages(painter, piece, topLeft);
    paintProposal(painter, piece, topLeft, false);
    paintFound(painter, piece, topLeft);
    if (m_state.flashStrength > 0) {
        QColor flash = m_theme.accent;
        flash.setAlphaF(float(0.38 * m_state.flashStrength));
        paintRange(painter, piece, topLeft, m_state.flash, flash, false);
    }
    paintRange(painter, piece, topLeft, m_state.selection, m_theme.selection, true);
    paintLens(painter, piece, topLeft);
    painter.setPen(m_theme.text);
    m_page.paragraph(piece).draw(painter, topLeft, painter.clipBoundingRect());
    paintProposal(painter, piece, topLeft, true);
    paintCompared(painter, piece, topLeft, true);
    if (m_state.caret >= 0 && m_page.pieceAt(m_state.caret) == piece) {
        const QRectF caret = m_page.paragraph(piece).caretRect(m_state.caret - m_page.piece(piece).start).translated(topLeft);
        painter.fillRect(QRectF(std::round(caret.left()) - 1, caret.top(), 2, caret.height()), m_theme.accent);
    }
}

void PagePainter::paintKind(QPainter &painter, int piece, QPointF topLeft) const
{
    const Block block = m_page.blockOf(piece);
    const int em = m_page.style().em();
    const Paragraph &paragraph = m_page.paragraph(piece);
    if (block.kind == BlockKind::ListItem && !m_page.piece(piece).continues && !block.ourSplit)
        paintMarker(painter, piece, topLeft);
    if (block.kind != BlockKind::Quotation && block.kind != BlockKind::Preformatted)
        return;
    // The rule runs through the gap as well where the block above is of the same kind.
    const bool joined = piece > 0 && m_page.blockOf(piece - 1).kind == block.kind;
    const qreal top = topLeft.y() - (joined ? m_page.gapAbove(piece) : 0);
    const qreal indent = m_page.style().of(block).indent;
    const qreal x = paragraph.isRightToLeft() ? topLeft.x() + m_page.width() - indent + em * 0.7 : topLeft.x() + indent - em * 0.7;
    painter.fillRect(QRectF(std::round(x), top, 2, paragraph.height() + topLeft.y() - top), m_theme.hairline);
}

void PagePainter::paintMarker(QPainter &painter, int piece, QPointF topLeft) const
{
    const Block block = m_page.blockOf(piece);
    const Paragraph &paragraph = m_page.paragraph(piece);
    if (paragraph.lineCount() == 0)
        return;
    const ParagraphStyle style = m_page.style().of(block);
    const int em = m_page.style().em();
    // Marks of direction keep the full stop behind the number as it is read.
    const QChar direction(paragraph.isRightToLeft() ? 0x200f : 0x200e);
    const QString bullet = block.level <= 1 ? QStringLiteral("•") : QStringLiteral("–");
    const QString marker = block.number > 0 ? direction + QLocale().toString(block.number) + u'.' + direction : bullet;
    const qreal gap = em * 0.5, width = QFontMetricsF(style.font).horizontalAdvance(marker);
    const qreal x =
        paragraph.isRightToLeft() ? topLeft.x() + m_page.width() - style.indent + gap : topLeft.x() + style.indent - gap - width;
    painter.setFont(style.font);
    painter.setPen(m_theme.muted);
    painter.drawText(QPointF(x, topLeft.y() + paragraph.baseline(0)), marker);
}

void PagePainter::paintPassages(QPainter &painter, int piece, QPointF topLeft) const
{
    const TextRange all{m_page.piece(piece).start, m_page.piece(piece).end};
    const QList<int> touching = m_passages.touching(all);
    if (touching.isEmpty())
        return;
    QList<int> edges;
    for (const int i : touching) {
        edges.append(qMax(all.start, m_passages.at(i).start));
        edges.append(qMin(all.end, m_passages.at(i).end));
    }
    std::ranges::sort(edges);
    edges.erase(std::ranges::unique(edges).begin(), edges.end());
    for (int e = 0; e + 1 < edges.size(); ++e) {
        QList<int> here;
        std::ranges::copy_if(touching, std::back_inserter(here),
                             [&](int i) { return m_passages.at(i).start <= edges[e] && m_passages.at(i).end >= edges[e + 1]; });
        if (!here.isEmpty())
            paintSegment(painter, here, rectsOf(piece, topLeft, {edges[e], edges[e + 1]}));
    }
}

void PagePainter::paintSegment(QPainter &painter, const QList<int> &passages, const QList<QRectF> &rects) const
{
    QList<int> colours, dimmed;
    int selected = -1;
    for (const int i : passages) {
        const bool isSelected = m_passages.at(i).id == m_state.selectedPassage;
        (m_passages.at(i).dimmed && !isSelected ? dimmed : colours).append(m_passages.at(i).colour);
        if (isSelected)
            selected = m_passages.at(i).colour;
    }
    if (colours.isEmpty()) {
        for (const QRectF &rect : rects)
            painter.fillRect(rect, faded(m_theme, blended(m_theme, {dimmed.first()})));
        return;
    }
    const QColor fill = blended(m_theme, colours);
    const QColor ground = selected < 0 ? fill : strengthened(m_theme, fill, selected);
    for (const QRectF &rect : rects) {
        painter.fillRect(rect, ground);
        // Where passages overlap, each draws its line, so that the eye can follow where it ends.
        qreal y = rect.bottom() - 2;
        for (int i = 0; colours.size() > 1 && i < qMin<int>(3, int(colours.size())); ++i, y -= 3)
            painter.fillRect(QRectF(rect.left(), y, rect.width(), 2), m_theme.highlightSolid(colours[i]));
        if (selected >= 0 && colours.size() == 1)
            painter.fillRect(QRectF(rect.left(), y, rect.width(), 2), m_theme.highlightSolid(selected));
    }
}

void PagePainter::paintFound(QPainter &painter, int piece, QPointF topLeft) const
{
    const TextRange all{m_page.piece(piece).start, m_page.piece(piece).end};
    auto it = std::ranges::lower_bound(m_state.found, all.start, {}, &TextRange::end);
    painter.setPen(QPen(m_theme.findMark, 1.2));
    for (; it != m_state.found.end() && it->start < all.end; ++it) {
        const bool isCurrent = it - m_state.found.begin() == m_state.currentFound;
        painter.setBrush(isCurrent ? QBrush(m_theme.currentFindMark) : QBrush(Qt::NoBrush));
        painter.setRenderHint(QPainter::Antialiasing);
        for (const QRectF &rect : rectsOf(piece, topLeft, *it))
            painter.drawRoundedRect(rect.adjusted(-1.5, 0.5, 1.5, -0.5), 3, 3);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
}

// Grounds behind the words; lines over them, each kind with its own, so that no kind is told by colour alone.
void PagePainter::paintCompared(QPainter &painter, int piece, QPointF topLeft, bool overWords) const
{
    using Kind = ComparedMark::Kind;
    const PageLayout::Piece &at = m_page.piece(piece);
    for (const int index : m_state.comparedIndex.touching({at.start, qMax(at.end, at.start + 1)})) {
        const ComparedMark &mark = m_state.compared[index];
        const QColor ink = mark.kind == Kind::Inserted  ? m_theme.stance(Stance::Asserts)
                           : mark.kind == Kind::Deleted ? m_theme.stance(Stance::Denies)
                           : mark.kind == Kind::Moved   ? m_theme.stance(Stance::Questions)
                                                        : m_theme.accent;
        const QColor ground = mixed(m_theme.page, ink, m_theme.scheme == Theme::Scheme::Dark ? 0.22 : 0.13);
        for (const QRectF &rect : rectsOf(piece, topLeft, {mark.start, mark.end})) {
            if (!overWords) {
                if (mark.kind != Kind::Shared)
                    painter.fillRect(rect, ground);
                continue;
            }
            const bool struck = mark.kind == Kind::Deleted;
            const qreal y = std::round(struck ? rect.top() + rect.height() * 0.52 : rect.bottom() - 3) + 0.5;
            const Qt::PenStyle line = mark.kind == Kind::Shared  ? Qt::DotLine
                                      : mark.kind == Kind::Moved ? Qt::DashLine
                                                                 : Qt::SolidLine;
            const QColor drawn = mark.kind == Kind::Shared ? mixed(m_theme.page, ink, 0.6) : ink;
            painter.setPen(QPen(drawn, mark.kind == Kind::Inserted ? 1.6 : 1.2, line, Qt::FlatCap));
            painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
        }
    }
}

// What is said stands on a ground with a broken line beneath, the cue over a firm line, the speaker in a frame.
void PagePainter::paintProposal(QPainter &painter, int piece, QPointF topLeft, bool overWords) const
{
    const ProposalMark *const mark = m_state.proposals.currentMark();
    if (!mark)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const TextRange &range : mark->pieces)
        for (const QRectF &rect : rectsOf(piece, topLeft, range)) {
            if (!overWords) {
                painter.fillRect(rect, mixed(m_theme.page, m_theme.accent, m_theme.isDark() ? 0.2 : 0.12));
                continue;
            }
            painter.setPen(QPen(m_theme.accent, 1.2, Qt::DashLine, Qt::FlatCap));
            painter.drawLine(QPointF(rect.left(), rect.bottom() - 1.5), QPointF(rect.right(), rect.bottom() - 1.5));
        }
    if (overWords) {
        painter.setBrush(Qt::NoBrush);
        for (const QRectF &rect : rectsOf(piece, topLeft, mark->cue)) {
            painter.setPen(QPen(m_theme.accent, 2, Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(QPointF(rect.left(), rect.bottom() - 2), QPointF(rect.right(), rect.bottom() - 2));
        }
        painter.setPen(QPen(m_theme.accent, 1.4));
        for (const QRectF &rect : rectsOf(piece, topLeft, mark->speaker))
            painter.drawRoundedRect(rect.adjusted(-2, 0.5, 2, -0.5), 4, 4);
    }
    painter.restore();
}

// Beneath the words, so that descenders stand over the lines. Where marks overlap, each takes a line of its own.
void PagePainter::paintLens(QPainter &painter, int piece, QPointF topLeft) const
{
    const QList<LensMark> marks = m_page.lensTouching({m_page.piece(piece).start, m_page.piece(piece).end});
    if (marks.isEmpty())
        return;
    const qreal em = m_page.style().em();
    const qreal descent = QFontMetricsF(m_page.style().of(m_page.blockOf(piece)).font).descent();
    std::array<int, LensLook::lanes> laneEnds;
    laneEnds.fill(std::numeric_limits<int>::min());
    for (const LensMark &mark : marks) {
        const LensLook look = LensLook::of(mark.tone);
        if (look.line == LensLook::Line::None)
            continue;
        const auto lane = std::ranges::find_if(laneEnds, [&](int end) { return end <= mark.start; });
        if (lane == laneEnds.end())
            continue; // the third on the same words: two are told apart, more would not be
        *lane = mark.end;
        const qreal below = em * (0.14 + 0.22 * qreal(lane - laneEnds.begin()));
        for (const QRectF &rect : rectsOf(piece, topLeft, {mark.start, mark.end})) {
            const qreal y = rect.bottom() - descent + below;
            look.paint(painter, {rect.left(), y, rect.right(), y}, m_theme.lens(mark.tone), em);
        }
    }
}

void PagePainter::paintRange(QPainter &painter, int piece, QPointF topLeft, TextRange range, const QColor &colour,
                             bool withBreak) const
{
    if (range.isEmpty())
        return;
    for (const QRectF &rect : rectsOf(piece, topLeft, range, withBreak))
        painter.fillRect(rect, colour);
}

QList<QRectF> PagePainter::rectsOf(int piece, QPointF topLeft, TextRange range, bool withBreak) const
{
    const PageLayout::Piece &at = m_page.piece(piece);
    if (range.end <= at.start || range.start > at.end)
        return {};
    // A piece that goes on in the next has no break of its own.
    const bool breaks = withBreak && range.end > at.end && at.end < m_page.text().size() && m_page.text().at(at.end) == u'\n';
    QList<QRectF> rects = m_page.paragraph(piece).rects({range.start - at.start, range.end - at.start}, breaks);
    for (QRectF &rect : rects)
        rect.translate(topLeft);
    return rects;
}

} // namespace sidelight
