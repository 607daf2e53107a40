// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/ReadingOrder.h"

#include <algorithm>
#include <tuple>

namespace sidelight {

namespace {

// How far below a row's first card another one's top may lie and still belong to the row.
double rowDepth(const CardContent &first) { return std::clamp(first.rect.height() / 2, 24.0, 96.0); }

bool citesSource(const CardContent &card) { return !card.marked && (card.passage.isValid() || card.article.isValid()); }

} // namespace

bool isReadFromTheRight(const QList<CardContent> &cards)
{
    const auto right = std::ranges::count_if(cards, &CardContent::rightToLeft);
    return 2 * right > cards.size();
}

void putInReadingOrder(QList<CardContent> &cards, bool fromTheRight)
{
    std::ranges::sort(cards, {}, [](const CardContent &card) { return std::tuple(card.rect.top(), card.rect.left(), card.id); });
    const auto across = [fromTheRight](const CardContent &card) {
        return std::tuple(fromTheRight ? -card.rect.right() : card.rect.left(), card.rect.top(), card.id);
    };
    for (auto row = cards.begin(); row != cards.end();) {
        const double bottom = row->rect.top() + rowDepth(*row);
        const auto next = std::find_if(row, cards.end(), [=](const CardContent &card) { return card.rect.top() > bottom; });
        std::ranges::sort(row, next, {}, across);
        row = next;
    }
}

void number(QList<CardContent> &cards)
{
    int next = 1;
    for (CardContent &card : cards)
        card.number = citesSource(card) ? next++ : 0;
}

} // namespace sidelight
