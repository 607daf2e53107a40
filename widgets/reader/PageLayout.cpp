// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reader/PageLayout.h"

#include "widgets/reader/LensLook.h"

#include <QTextBoundaryFinder>

namespace sidelight {

namespace {

constexpr int longestPiece = 20'000;   // code units; QTextLayout's time grows faster than its text
constexpr size_t mostParagraphs = 400; // kept laid out

// Where to cut a line that is too long: behind a space if one is near, else between two graphemes.
int cutBefore(QStringView line, int limit)
{
    const qsizetype space = line.first(limit).lastIndexOf(u' ');
    if (space > limit / 2)
        return int(space) + 1;
    const qsizetype from = qMax(0, limit - 200);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, line.mid(from, 400).toString());
    finder.setPosition(limit - from);
    const qsizetype at = finder.isAtBoundary() ? limit - from : finder.toPreviousBoundary();
    return at > 0 ? int(from + at) : limit;
}

// Estimates for scripts whose characters are as wide as they are high.
bool isWideScript(QStringView text)
{
    const auto letter = std::ranges::find_if(text, [](QChar c) { return c.isLetter(); });
    return letter != text.end() && letter->unicode() >= 0x2e80 && letter->unicode() < 0xd800;
}

} // namespace

PageLayout::PageLayout()
    : m_style(Theme::light(), ReadingStyle{})
{
    cut();
}

void PageLayout::setText(const QString &text, const Marks &marks, bool rightToLeft)
{
    m_text = text;
    m_marks = marks;
    m_rightToLeft = rightToLeft;
    m_lens.clear();
    m_lensIndex.assign(m_lens);
    m_spanIndex.assign(m_marks.spans);
    cut();
}

void PageLayout::setStyle(const PageStyle &style)
{
    m_style = style;
    estimateAll();
}

void PageLayout::setWidth(int width)
{
    if (width == m_width)
        return;
    m_width = width;
    estimateAll();
}

void PageLayout::setLens(const QList<LensMark> &sorted)
{
    m_lens = sorted;
    m_lensIndex.assign(m_lens);
    forgetParagraphs(); // colours only: the heights stay
}

void PageLayout::cut()
{
    m_pieces.clear();
    const QStringView all(m_text);
    int block = 0;
    for (qsizetype start = 0;; ++block) {
        qsizetype end = all.indexOf(u'\n', start);
        if (end < 0)
            end = all.size();
        cutLine(int(start), int(end), block);
        if (end >= all.size())
            break;
        start = end + 1;
    }
    // The line feed that ends the last paragraph begins no other.
    if (m_pieces.size() > 1 && m_pieces.last().start == m_pieces.last().end)
        m_pieces.removeLast();
    estimateAll();
}

void PageLayout::cutLine(int start, int end, int block)
{
    bool continues = false;
    while (end - start > longestPiece) {
        const int length = cutBefore(QStringView(m_text).mid(start, end - start), longestPiece);
        m_pieces.append({start, start + length, block, continues});
        start += length;
        continues = true;
    }
    m_pieces.append({start, end, block, continues});
}

void PageLayout::estimateAll()
{
    forgetParagraphs();
    QList<int> heights(m_pieces.size());
    for (int i = 0; i < m_pieces.size(); ++i)
        heights[i] = estimate(i);
    m_heights.assign(heights);
    m_exact.fill(false, m_pieces.size());
}

int PageLayout::estimate(int index) const
{
    const Piece &piece = m_pieces[index];
    const ParagraphStyle style = m_style.of(blockOf(index));
    const QStringView text = QStringView(m_text).mid(piece.start, qMin(40, piece.end - piece.start));
    const qreal charWidth = isWideScript(text) ? style.font.pointSizeF() * 1.33 : style.charWidth;
    const int lines = 1 + int(charWidth * (piece.end - piece.start) / qMax(40, m_width - style.indent));
    return gapAbove(index) + int(lines * style.pitch);
}

Block PageLayout::blockOf(int index) const { return m_marks.blocks.value(m_pieces[index].block); }

QString PageLayout::textOf(int index) const
{
    return m_text.mid(m_pieces[index].start, m_pieces[index].end - m_pieces[index].start);
}

int PageLayout::gapAbove(int index) const
{
    if (index == 0 || m_pieces[index].continues || m_pieces[index].start == m_pieces[index].end)
        return 0;
    return m_style.gapBetween(blockOf(index - 1), blockOf(index));
}

int PageLayout::pieceAt(int position) const
{
    const auto behind = std::ranges::upper_bound(m_pieces, position, {}, &Piece::start);
    return qMax(0, int(behind - m_pieces.begin()) - 1);
}

const Paragraph &PageLayout::paragraph(int index)
{
    std::unique_ptr<Paragraph> &slot = m_paragraphs[index];
    if (slot)
        return *slot;
    if (m_paragraphs.size() > mostParagraphs)
        std::erase_if(m_paragraphs, [index](const auto &entry) { return qAbs(entry.first - index) > int(mostParagraphs) / 4; });
    const QString text = textOf(index);
    auto made = std::make_unique<Paragraph>(text, formatsOf(index), m_style.of(blockOf(index)), m_width, isRightToLeft(text));
    m_heights.set(index, gapAbove(index) + made->height());
    m_exact[index] = true;
    return *(m_paragraphs[index] = std::move(made));
}

bool PageLayout::isRightToLeft(QStringView text) const
{
    for (const QChar c : text) {
        switch (c.direction()) {
        case QChar::DirL:
            return false;
        case QChar::DirR:
        case QChar::DirAL:
            return true;
        default:
            break;
        }
    }
    return m_rightToLeft;
}

QList<QTextLayout::FormatRange> PageLayout::formatsOf(int index) const
{
    const Piece &piece = m_pieces[index];
    QList<QTextLayout::FormatRange> formats;
    const auto append = [&](int start, int end, const QTextCharFormat &format) {
        start = qMax(start, piece.start);
        end = qMin(end, piece.end);
        if (start < end)
            formats.append({start - piece.start, end - start, format});
    };
    for (const int i : m_spanIndex.touching({piece.start, piece.end}))
        append(m_marks.spans[i].start, m_marks.spans[i].end, m_style.formatOf(m_marks.spans[i]));
    for (const int i : m_lensIndex.touching({piece.start, piece.end}))
        if (LensLook::of(m_lens[i].tone).coloursText)
            append(m_lens[i].start, m_lens[i].end, m_style.formatOf(m_lens[i].tone));
    return formats;
}

QList<LensMark> PageLayout::lensTouching(TextRange range) const
{
    QList<LensMark> marks;
    for (const int i : m_lensIndex.touching(range))
        marks.append(m_lens[i]);
    return marks;
}

QString PageLayout::linkAt(int position, TextRange *range) const
{
    for (const int i : m_spanIndex.touching({position, position + 1})) {
        const Span &span = m_marks.spans[i];
        if (span.kind != SpanKind::Link)
            continue;
        if (range)
            *range = {span.start, span.end};
        return span.target;
    }
    return {};
}

} // namespace sidelight
