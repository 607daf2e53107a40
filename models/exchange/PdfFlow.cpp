// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/PdfFlow.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace sidelight {

namespace {

constexpr double shortEntry = 0.35; // of a page: one that is no longer is never torn
constexpr qreal ruleWeight = 0.5;
constexpr qsizetype longestKept = 300; // characters of what is set but once

QString withBreaks(QString text)
{
    text.replace(u'\n', QChar(QChar::LineSeparator));
    text.replace(u'\t', u' ');
    return text;
}

} // namespace

PdfWords &PdfWords::add(const QString &more, const QString &place, const QTextCharFormat &format)
{
    const int start = int(text.size()), length = int(more.size());
    text += more;
    if (format.propertyCount() > 0)
        formats.append({start, length, format});
    if (!place.isEmpty())
        jumps.append({start, length, place, {}});
    return *this;
}

std::shared_ptr<QTextLayout> PdfFlow::broken(const PdfWords &words, qreal width) const
{
    auto layout = std::make_shared<QTextLayout>(withBreaks(words.text), words.font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(words.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(words.rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    layout->setTextOption(option);
    layout->setCacheEnabled(true); // else its glyphs are found anew when it is drawn
    if (!words.formats.isEmpty())
        layout->setFormats(words.formats);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, 0}); // each is drawn for itself, perhaps on another page
    }
    layout->endLayout();
    return layout;
}

// Most of what stands behind a board says the same again: a dozen labels, and a few articles, outlets and speakers.
std::shared_ptr<QTextLayout> PdfFlow::setOnce(const PdfWords &words, qreal width)
{
    if (words.text.size() > longestKept || !words.formats.isEmpty())
        return broken(words, width);
    const QString key = words.text + QChar(0) + words.font.key() + QChar(words.rightToLeft ? 1 : 0) + QString::number(width);
    auto &known = m_set[key];
    if (!known)
        known = broken(words, width);
    return known;
}

void PdfFlow::addJumps(Line &line, const PdfWords &words, const QTextLine &set, qreal left) const
{
    const int start = set.textStart(), end = start + set.textLength();
    for (const PdfWords::Jump &jump : words.jumps) {
        const int from = std::max(start, jump.start), to = std::min(end, jump.start + jump.length);
        if (from >= to)
            continue;
        const qreal a = set.cursorToX(from, QTextLine::Leading), b = set.cursorToX(to - 1, QTextLine::Trailing);
        line.jumps.append({0, QRectF(left + std::min(a, b), 1, std::abs(b - a), line.height - 2), jump.place, jump.address});
    }
}

void PdfFlow::closeEntry()
{
    qreal height = 0;
    for (size_t i = m_entry; i < m_lines.size(); ++i)
        height += m_lines[i].above + m_lines[i].height;
    if (height <= shortEntry * m_room.height())
        for (size_t i = m_entry + 1; i < m_lines.size(); ++i)
            m_lines[i].mayBeginPage = false;
    m_entry = m_lines.size();
}

void PdfFlow::beginEntry() { closeEntry(); }

void PdfFlow::add(const Paragraph &paragraph)
{
    if (paragraph.words.text.isEmpty())
        return;
    const auto layout = setOnce(paragraph.words, m_room.width() - paragraph.left);
    const QFontMetricsF metrics(paragraph.words.font);
    const int count = layout->lineCount();
    for (int i = 0; i < count; ++i) {
        const QTextLine set = layout->lineAt(i);
        Line line;
        line.height = std::max(paragraph.leading, set.height() + 1);
        line.baseline = (line.height - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
        line.pieces.append({layout, i, paragraph.left, paragraph.words.ink});
        addJumps(line, paragraph.words, set, paragraph.left);
        // The second line and the last keep to the first and to the last but one.
        line.mayBeginPage = i == 0 ? !m_keepsNext : i >= 2 && i + 1 < count;
        if (i == 0) {
            line.above = paragraph.above;
            line.place = paragraph.place;
            line.sample = paragraph.sample;
            line.needed = std::exchange(m_needed, 0);
            if (!paragraph.label.text.isEmpty()) {
                const auto label = setOnce(paragraph.label, std::max(20.0, paragraph.left - paragraph.labelLeft));
                // First, so that copied words come in the order in which they are read.
                line.pieces.prepend({label, 0, paragraph.labelLeft, paragraph.label.ink});
                addJumps(line, paragraph.label, label->lineAt(0), paragraph.labelLeft);
            }
        }
        m_lines.push_back(std::move(line));
    }
    m_keepsNext = paragraph.keepsNext;
}

void PdfFlow::addRule(const QColor &ink, qreal above)
{
    Line line;
    line.above = above;
    line.height = ruleWeight;
    line.rule = ink;
    line.mayBeginPage = !m_keepsNext;
    m_lines.push_back(std::move(line));
    m_keepsNext = true;
}

// Where the page ends that begins with a line: as late as its height allows, at a line that may begin the next.
size_t PdfFlow::endOfPage(size_t first)
{
    qreal reached = 0;
    size_t lastGood = first;
    for (size_t i = first; i < m_lines.size(); ++i) {
        Line &line = m_lines[i];
        const qreal top = reached + (i == first ? 0 : line.above);
        if (i > first && line.mayBeginPage) {
            lastGood = i;
            if (line.needed > 0 && top + line.needed > m_room.height())
                return i;
        }
        if (i > first && top + line.height > m_room.height())
            return lastGood > first ? lastGood : i;
        line.top = top;
        reached = top + line.height;
    }
    return m_lines.size();
}

void PdfFlow::finish()
{
    closeEntry();
    for (size_t first = 0; first < m_lines.size();) {
        const size_t end = endOfPage(first);
        m_pages.push_back({first, end});
        first = end;
    }
}

void PdfFlow::paint(QPainter &painter, int page) const
{
    const Page &shown = m_pages.at(size_t(page));
    for (size_t i = shown.first; i < shown.end; ++i) {
        const Line &line = m_lines[i];
        const QPointF corner = m_room.topLeft() + QPointF(0, line.top);
        if (line.rule.isValid()) {
            painter.setPen(QPen(line.rule, ruleWeight));
            painter.drawLine(QLineF(corner, corner + QPointF(m_room.width(), 0)));
        }
        if (line.sample)
            line.sample(painter, corner + QPointF(0, line.baseline));
        for (const Piece &piece : line.pieces) {
            const QTextLine set = piece.layout->lineAt(piece.line);
            painter.setPen(piece.ink);
            set.draw(&painter, corner + QPointF(piece.left, line.baseline - set.ascent()));
        }
    }
}

void PdfFlow::addMarks(PdfMarks &marks, int firstPage) const
{
    for (int page = 0; page < pageCount(); ++page) {
        const Page &shown = m_pages[size_t(page)];
        for (size_t i = shown.first; i < shown.end; ++i) {
            const Line &line = m_lines[i];
            const QPointF corner = m_room.topLeft() + QPointF(0, line.top);
            if (!line.place.isEmpty())
                marks.places.append({line.place, firstPage + page, QRectF(corner, QSizeF(m_room.width(), line.height)), false});
            for (PdfJump jump : line.jumps) {
                jump.page = firstPage + page;
                jump.rect.translate(corner);
                marks.jumps.append(jump);
            }
        }
    }
}

} // namespace sidelight
