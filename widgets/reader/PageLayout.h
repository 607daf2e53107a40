// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/reader/HeightTree.h"
#include "widgets/reader/Paragraph.h"

#include <memory>
#include <unordered_map>

namespace sidelight {

// A stretch of the text that a lens lights up.
struct LensMark {
    int start = 0, end = 0;
    LensTone tone = LensTone::Saying;
    bool operator==(const LensMark &) const = default;
};

// An article's text as a column of pieces of one width. A piece is a block, or a part of one that is too long to be set at
// once. Only what is asked for is laid out; the height of all others is estimated from their length, and corrected when
// they are. Every position belongs to exactly one piece.
class PageLayout {
public:
    struct Piece {
        int start = 0, end = 0; // without the line feed
        int block = 0;
        bool continues = false; // not the first of its block
    };

    PageLayout();

    void setText(const QString &text, const Marks &marks, bool rightToLeft);
    void setStyle(const PageStyle &style);
    void setWidth(int width);
    void setLens(const QList<LensMark> &sorted);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const PageStyle &style() const { return m_style; }
    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] int height() const { return m_heights.total(); }
    [[nodiscard]] int pieceCount() const { return int(m_pieces.size()); }
    [[nodiscard]] const Piece &piece(int index) const { return m_pieces[index]; }
    [[nodiscard]] Block blockOf(int index) const;
    [[nodiscard]] QString textOf(int index) const;
    [[nodiscard]] int pieceAt(int position) const;
    [[nodiscard]] int lastPosition() const { return m_pieces.last().end; }
    [[nodiscard]] int pieceAtY(int y) const { return m_heights.indexAt(y); }
    [[nodiscard]] int top(int index) const { return m_heights.top(index); } // with its gap
    [[nodiscard]] int heightOf(int index) const { return m_heights.at(index); }
    [[nodiscard]] int gapAbove(int index) const;
    [[nodiscard]] bool isExact(int index) const { return m_exact[index]; }
    // Lays a piece out, if that is not done, and corrects its height. Good until the next 100 others.
    const Paragraph &paragraph(int index);
    // What lenses light up and touches a range, in order.
    [[nodiscard]] QList<LensMark> lensTouching(TextRange range) const;
    // The address of the link at a position, with its range; empty: none.
    [[nodiscard]] QString linkAt(int position, TextRange *range = nullptr) const;

private:
    void cut();
    void cutLine(int start, int end, int block);
    void estimateAll();
    [[nodiscard]] int estimate(int index) const;
    [[nodiscard]] bool isRightToLeft(QStringView text) const;
    [[nodiscard]] QList<QTextLayout::FormatRange> formatsOf(int index) const;
    void forgetParagraphs() { m_paragraphs.clear(); }

    PageStyle m_style;
    QString m_text;
    Marks m_marks;
    bool m_rightToLeft = false;
    int m_width = 600;
    QList<Piece> m_pieces;
    HeightTree m_heights;
    QList<bool> m_exact;
    SpanIndex m_spanIndex, m_lensIndex;
    QList<LensMark> m_lens;
    std::unordered_map<int, std::unique_ptr<Paragraph>> m_paragraphs;
};

} // namespace sidelight
