// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/Marks.h"
#include "widgets/common/Theme.h"
#include "widgets/reader/ReadingStyle.h"

#include <QTextLayout>
#include <array>

namespace sidelight {

// How one kind of paragraph is set. Lengths are pixels.
struct ParagraphStyle {
    QFont font;
    qreal pitch = 0;     // from one line to the next
    qreal charWidth = 0; // of running text, for heights that are not laid out yet
    int indent = 0;      // at the side where lines begin
};

// The typography of the page as a person wants it: a style for each kind of block, the gaps between blocks, and the formats
// of spans and of what a lens lights up.
class PageStyle {
public:
    PageStyle(const Theme &theme, const ReadingStyle &reading);

    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] ParagraphStyle of(const Block &block) const;
    [[nodiscard]] int gapBetween(const Block &above, const Block &below) const;
    [[nodiscard]] QTextCharFormat formatOf(const Span &span) const;
    [[nodiscard]] QTextCharFormat formatOf(LensTone tone) const; // the text's colour; its line is painted beneath it
    [[nodiscard]] int measure() const { return m_measure; }      // the width of the characters of a line
    [[nodiscard]] int em() const { return m_em; }

private:
    [[nodiscard]] ParagraphStyle style(const QFont &font) const;

    Theme m_theme;
    qreal m_leading = ReadingStyle::usualLeading;
    int m_em = 16;
    int m_measure = 600;
    ParagraphStyle m_body, m_mono;
    std::array<ParagraphStyle, 6> m_headings;
};

} // namespace sidelight
