// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reader/PageStyle.h"

#include "widgets/reader/LensLook.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <cmath>

namespace sidelight {

namespace {

constexpr int deepestIndent = 6; // deeper levels stand no further in: a hostile file may claim thousands

QFont monoFont(const QFont &beside)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(beside.pointSizeF() * 0.88);
    return font;
}

// One list ends and another begins: bullets turn into numbers, or the numbers begin anew.
bool beginsList(const Block &above, const Block &below)
{
    if (above.level != below.level)
        return false;
    return (above.number > 0) != (below.number > 0) || (below.number > 0 && below.number <= above.number);
}

qreal averageWidth(const QFontMetricsF &metrics)
{
    // Letters and spaces about as often as running text has them.
    const QString sample = QStringLiteral("etaoin shrdlu etaoin sr cmfwyp eta vbgk oinsh rdl");
    return metrics.horizontalAdvance(sample) / qreal(sample.size());
}

} // namespace

PageStyle::PageStyle(const Theme &theme, const ReadingStyle &reading)
    : m_theme(theme)
    , m_leading(reading.leading)
{
    const QFont body = Theme::readingFont(reading.size, reading.face == ReadingStyle::Face::Serif);
    m_em = QFontInfo(body).pixelSize();
    m_body = style(body);
    m_mono = style(monoFont(body));
    m_measure = int(std::lround(m_body.charWidth * reading.measure));
    constexpr std::array factors{1.5, 1.3, 1.15, 1.05, 1.0, 1.0};
    for (size_t i = 0; i < m_headings.size(); ++i) {
        QFont font = body;
        font.setPointSizeF(reading.size * factors[i]);
        font.setWeight(QFont::DemiBold);
        font.setItalic(i == 5);
        m_headings[i] = style(font);
        // Large lines need less air between them.
        m_headings[i].pitch = std::round(QFontInfo(font).pixelSize() * (i < 3 ? qMin(1.3, m_leading) : qMin(1.4, m_leading)));
    }
}

ParagraphStyle PageStyle::style(const QFont &font) const
{
    const QFontMetricsF metrics(font);
    ParagraphStyle result;
    result.font = font;
    result.pitch = std::round(m_leading * QFontInfo(font).pixelSize());
    result.charWidth = averageWidth(metrics);
    return result;
}

ParagraphStyle PageStyle::of(const Block &block) const
{
    const int indent = m_em * 3 / 2 * qBound(0, block.level, deepestIndent);
    ParagraphStyle result = m_body;
    switch (block.kind) {
    case BlockKind::Paragraph:
        break;
    case BlockKind::Heading:
        return m_headings[size_t(qBound(1, block.level, 6) - 1)];
    case BlockKind::ListItem:
        result.indent = qMax(indent, m_em * 3 / 2);
        break;
    case BlockKind::Quotation:
        result.indent = qMax(indent, m_em * 3 / 2);
        break;
    case BlockKind::Preformatted:
        result = m_mono;
        result.indent = m_em;
        break;
    }
    return result;
}

int PageStyle::gapBetween(const Block &above, const Block &below) const
{
    const auto ems = [this](qreal part) { return int(std::lround(m_em * part)); };
    if (below.ourSplit)
        return 0;
    if (below.kind == BlockKind::Heading)
        return below.level <= 2 ? ems(1.5) : ems(1.1);
    if (above.kind == BlockKind::Heading)
        return ems(0.4);
    if (above.kind == below.kind && below.kind == BlockKind::Preformatted)
        return 0;
    if (above.kind == below.kind && below.kind == BlockKind::ListItem)
        return ems(beginsList(above, below) ? 0.75 : 0.25);
    return ems(0.75);
}

QTextCharFormat PageStyle::formatOf(const Span &span) const
{
    QTextCharFormat format;
    switch (span.kind) {
    case SpanKind::Emphasis:
        format.setFontItalic(true);
        break;
    case SpanKind::Strong:
        format.setFontWeight(QFont::Bold);
        break;
    case SpanKind::Code:
        format.setFont(m_mono.font);
        break;
    case SpanKind::Link:
        format.setForeground(m_theme.accent);
        break;
    }
    return format;
}

QTextCharFormat PageStyle::formatOf(LensTone tone) const
{
    QTextCharFormat format;
    if (LensLook::of(tone).coloursText)
        format.setForeground(m_theme.lens(tone));
    return format;
}

} // namespace sidelight
