// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/board/OnBoards.h"

#include "models/lists/DisplayText.h"

#include <QCoreApplication>
#include <QMenu>
#include <algorithm>

namespace sidelight {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OnBoards)
};

} // namespace

QList<OnBoard> onBoards(const Library &library, Id passage)
{
    QList<Id> cards = library.cardsShowing(passage);
    for (const Id statement : library.statementsOf(passage))
        cards += library.cardsShowing(statement);
    QList<OnBoard> found;
    QHash<Id, int> counts;
    for (const Id id : std::as_const(cards)) {
        const Card *card = library.find<Card>(id);
        const Board *board = card ? library.find<Board>(card->board) : nullptr;
        if (!board)
            continue;
        ++counts[board->id];
        found.append({.board = board->id, .card = id, .name = displayText(board->name, 60)});
    }
    std::ranges::sort(found, {}, [&library](const OnBoard &each) {
        const Board *board = library.find<Board>(each.board);
        return std::tuple(board->position, board->id, each.card);
    });
    QHash<Id, int> numbers;
    for (OnBoard &each : found) {
        if (counts.value(each.board) > 1)
            each.name = Words::tr("%1, card %2", "a board, and which of its cards").arg(each.name).arg(++numbers[each.board]);
    }
    return found;
}

void fillOnBoards(QMenu *menu, const Library &library, Id passage, const std::function<void(Id board, Id card)> &go)
{
    menu->setTitle(Words::tr("On boards"));
    const QList<OnBoard> found = onBoards(library, passage);
    menu->setEnabled(!found.isEmpty());
    for (const OnBoard &each : found)
        menu->addAction(QString(each.name).replace(u'&', QStringLiteral("&&")), menu, [go, each] { go(each.board, each.card); });
}

} // namespace sidelight
