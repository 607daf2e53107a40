// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/reader/PageLayout.h"
#include "widgets/reader/PassageMarks.h"
#include "widgets/reader/ProposalMark.h"

namespace sidelight {

// A stretch of the text that a comparison with the text beside it marks.
struct ComparedMark {
    enum class Kind { Shared, Inserted, Deleted, Moved };
    int start = 0, end = 0;
    Kind kind = Kind::Shared;
    bool operator==(const ComparedMark &) const = default;
};

// What is lit on the page besides its passages.
struct PageState {
    TextRange selection;
    TextRange flash;
    qreal flashStrength = 0; // 1: just lit, 0: gone
    QList<TextRange> found;  // sorted
    int currentFound = -1;
    QList<ComparedMark> compared; // sorted
    SpanIndex comparedIndex;
    ProposalMarks proposals;
    Id selectedPassage;
    int caret = -1; // where it is drawn; -1: nowhere
};

// Paints one paragraph with everything that lies behind and over its words. It never changes what it paints.
class PagePainter {
public:
    PagePainter(PageLayout &page, const PassageMarks &passages, const PageState &state)
        : m_page(page)
        , m_passages(passages)
        , m_state(state)
        , m_theme(page.style().theme())
    {
    }

    // `topLeft` is where the piece's lines begin, below its gap, at the column's left edge.
    void paint(QPainter &painter, int piece, QPointF topLeft) const;

    // The ground behind words in several passages at once: between their colours, and stronger than any.
    static QColor blended(const Theme &theme, const QList<int> &colours);
    // What is left of a colour where other passages stand out.
    static QColor faded(const Theme &theme, const QColor &colour);
    // An end of a passage that can be taken with the mouse: a line over its height, and a knob above or below.
    static void paintHandle(QPainter &painter, const Theme &theme, const QRectF &edge, bool atStart, int colour, bool held);
    // The ground of the passage that is selected.
    static QColor strengthened(const Theme &theme, const QColor &fill, int colour);

private:
    void paintKind(QPainter &painter, int piece, QPointF topLeft) const;
    void paintMarker(QPainter &painter, int piece, QPointF topLeft) const;
    void paintPassages(QPainter &painter, int piece, QPointF topLeft) const;
    void paintSegment(QPainter &painter, const QList<int> &passages, const QList<QRectF> &rects) const;
    void paintLens(QPainter &painter, int piece, QPointF topLeft) const;
    void paintFound(QPainter &painter, int piece, QPointF topLeft) const;
    void paintProposal(QPainter &painter, int piece, QPointF topLeft, bool overWords) const;
    void paintCompared(QPainter &painter, int piece, QPointF topLeft, bool overWords) const;
    void paintRange(QPainter &painter, int piece, QPointF topLeft, TextRange range, const QColor &colour, bool withBreak) const;
    [[nodiscard]] QList<QRectF> rectsOf(int piece, QPointF topLeft, TextRange range, bool withBreak = false) const;

    PageLayout &m_page;
    const PassageMarks &m_passages;
    const PageState &m_state;
    const Theme &m_theme;
};

} // namespace sidelight
