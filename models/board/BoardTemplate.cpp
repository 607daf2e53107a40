// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/BoardTemplate.h"

#include "models/board/CardGeometry.h"

#include <QCoreApplication>

namespace sidelight {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BoardTemplate)
};

class Sketch {
public:
    Sketch(Id board, bool fromTheRight)
        : m_board(board)
        , m_fromTheRight(fromTheRight)
    {
    }

    void group(const QString &title, const QRectF &rect, int colour = 0) { add(CardKind::Group, title, rect, colour); }
    void note(const QString &words, const QRectF &rect, int colour = 0) { add(CardKind::Note, words, rect, colour); }
    [[nodiscard]] const QList<Card> &cards() const { return m_cards; }

private:
    void add(CardKind kind, const QString &words, const QRectF &rect, int colour)
    {
        Card card;
        card.id = Id::random();
        card.board = m_board;
        card.kind = kind;
        card.note = words;
        card.colour = colour;
        card.z = int(m_cards.size());
        setRect(card, m_fromTheRight ? QRectF(-rect.right(), rect.top(), rect.width(), rect.height()) : rect);
        m_cards.append(card);
    }

    Id m_board;
    bool m_fromTheRight;
    QList<Card> m_cards;
};

void sketchTimeline(Sketch &board)
{
    board.group(Words::tr("Before"), {0, 0, 560, 640});
    board.group(Words::tr("That day"), {620, 0, 860, 640}, 2);
    board.group(Words::tr("Afterwards"), {1540, 0, 560, 640});
    board.group(Words::tr("Without a date"), {0, 700, 2100, 280});
    board.note(Words::tr("Put each statement where it *happened*, and set its date in the inspector. Lay out ▸ *Along time* then "
                         "puts them in order."),
               {24, 56, 300, 132});
}

void sketchTwoAccounts(Sketch &board)
{
    board.group(Words::tr("First account"), {0, 0, 620, 900}, 5);
    board.group(Words::tr("Where they part"), {680, 0, 520, 900});
    board.group(Words::tr("Second account"), {1260, 0, 620, 900}, 2);
    board.note(Words::tr("What is claimed here, and denied there? Link each pair as *contradicts*."), {704, 56, 300, 110});
}

void sketchPerson(Sketch &board)
{
    board.note(Words::tr("Who is it? Put the actor’s card in this place."), {760, 380, 300, 110}, 3);
    board.group(Words::tr("What they say"), {0, 0, 640, 460});
    board.group(Words::tr("What others say of them"), {1180, 0, 640, 460});
    board.group(Words::tr("Where they were, and when"), {0, 520, 640, 460});
    board.group(Words::tr("Whom they know"), {1180, 520, 640, 460});
    board.group(Words::tr("Open questions"), {0, 1040, 1820, 260}, 6);
}

} // namespace

QString nameOf(BoardTemplate which)
{
    switch (which) {
    case BoardTemplate::Empty:
        return Words::tr("Empty board");
    case BoardTemplate::Timeline:
        return Words::tr("Timeline");
    case BoardTemplate::TwoAccounts:
        return Words::tr("Two accounts");
    case BoardTemplate::PersonOfInterest:
        return Words::tr("Person of interest");
    }
    return {};
}

QList<Card> cardsFor(BoardTemplate which, Id board, bool fromTheRight)
{
    Sketch sketch(board, fromTheRight);
    switch (which) {
    case BoardTemplate::Empty:
        break;
    case BoardTemplate::Timeline:
        sketchTimeline(sketch);
        break;
    case BoardTemplate::TwoAccounts:
        sketchTwoAccounts(sketch);
        break;
    case BoardTemplate::PersonOfInterest:
        sketchPerson(sketch);
        break;
    }
    return sketch.cards();
}

} // namespace sidelight
