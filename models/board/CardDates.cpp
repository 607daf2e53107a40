// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/CardDates.h"

namespace sidelight {

namespace {

const QString &fieldOf(const Statement &statement, CardDate date)
{
    switch (date) {
    case CardDate::Said:
        return statement.said;
    case CardDate::Happened:
        return statement.happened;
    case CardDate::Published:
        break;
    }
    return statement.published;
}

std::optional<DateSpan> publishedIn(const Library &library, Id passage)
{
    const auto record = library.find<Passage>(passage);
    const Article *article = record ? library.find<Article>(record->article) : nullptr;
    return article ? DateSpan::of(article->published) : std::nullopt;
}

std::optional<DateSpan> dateOf(const Library &library, const Statement &statement, CardDate date)
{
    const std::optional<DateSpan> own = DateSpan::of(fieldOf(statement, date));
    return own || date != CardDate::Published ? own : publishedIn(library, statement.passage);
}

} // namespace

std::optional<DateSpan> dateOf(const Library &library, const Card &card, CardDate date)
{
    if (const auto statement = library.find<Statement>(card.shows); statement && card.kind == CardKind::Statement)
        return dateOf(library, *statement, date);
    if (const Article *article = library.find<Article>(card.shows); article && card.kind == CardKind::Article)
        return date == CardDate::Published ? DateSpan::of(article->published) : std::nullopt;
    if (card.kind != CardKind::Passage)
        return std::nullopt;
    if (date == CardDate::Published)
        return publishedIn(library, card.shows);
    std::optional<DateSpan> all;
    for (const Id id : library.statementsOf(card.shows)) {
        const std::optional<DateSpan> one = dateOf(library, *library.find<Statement>(id), date);
        if (one)
            all = all ? all->joined(*one) : *one;
    }
    return all;
}

} // namespace sidelight
