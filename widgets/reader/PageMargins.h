// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/reader/PageLayout.h"
#include "widgets/reader/PassageMarks.h"
#include "widgets/reader/ProposalMark.h"

class QPainter;

namespace sidelight {

// Where things stand across the view: the column of text with stripes at the side where its lines begin, and, if there is
// room, words about the passages at the other.
struct PageColumns {
    int x = 0, width = 0;           // of the text
    int asideX = 0, asideWidth = 0; // width 0: no room
    bool rightToLeft = false;

    static PageColumns fit(int viewWidth, int measure, bool rightToLeft);
    [[nodiscard]] int stripeX(int lane) const;
    [[nodiscard]] int proposalX() const; // at the other side
};

// What stands beside the text: one stripe a passage, a ring on it where it has a note, and in quiet words who says it,
// its tags and its note.
class PageMargins {
public:
    PageMargins(PageLayout &page, const PassageMarks &passages, const PageColumns &columns)
        : m_page(page)
        , m_passages(passages)
        , m_columns(columns)
    {
    }

    // `shift` is what is added to the page's y; `visible` is the view in the same coordinates as the painter.
    void paint(QPainter &painter, int shift, const QRect &visible, Id selected) const;
    // The passage whose stripe is at a point; -1: none.
    [[nodiscard]] int passageAt(QPoint point, int shift, const QRect &visible) const;

    void paintProposals(QPainter &painter, int shift, const QRect &visible, const ProposalMarks &proposals) const;
    // The proposal whose line is at a point, the shortest of several; -1: none.
    [[nodiscard]] int proposalAt(QPoint point, int shift, const QRect &visible, const ProposalMarks &proposals) const;

private:
    struct Stripe {
        int passage = 0;
        QRect rect;
    };
    [[nodiscard]] QList<Stripe> stripes(int shift, const QRect &visible) const;
    [[nodiscard]] TextRange seenIn(int shift, const QRect &visible) const;
    [[nodiscard]] QRect bandOf(TextRange range, int x, int width, int shift, const QRect &visible, TextRange seen) const;
    [[nodiscard]] int lineEdge(int position, int shift, bool bottom) const;
    void paintStripe(QPainter &painter, const Stripe &stripe, bool selected) const;
    int paintAside(QPainter &painter, const PassageMark &mark, int y, bool selected) const;
    int paintLine(QPainter &painter, const QString &text, int y, const QFont &font, int mostLines) const;

    PageLayout &m_page;
    const PassageMarks &m_passages;
    const PageColumns &m_columns;
};

} // namespace sidelight
