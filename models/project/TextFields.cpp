// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/TextFields.h"

#include "models/project/Rows.h"

namespace sidelight {

namespace {

using Visit = std::function<void(const TextField &, QString &)>;

template <class T> inline constexpr RecordKind kindOf = RecordKind::Count;
template <> inline constexpr RecordKind kindOf<Article> = RecordKind::Article;
template <> inline constexpr RecordKind kindOf<Passage> = RecordKind::Passage;
template <> inline constexpr RecordKind kindOf<Tag> = RecordKind::Tag;
template <> inline constexpr RecordKind kindOf<Actor> = RecordKind::Actor;
template <> inline constexpr RecordKind kindOf<Claim> = RecordKind::Claim;
template <> inline constexpr RecordKind kindOf<Statement> = RecordKind::Statement;
template <> inline constexpr RecordKind kindOf<Origin> = RecordKind::Origin;
template <> inline constexpr RecordKind kindOf<Board> = RecordKind::Board;
template <> inline constexpr RecordKind kindOf<Card> = RecordKind::Card;
template <> inline constexpr RecordKind kindOf<Link> = RecordKind::Link;
template <> inline constexpr RecordKind kindOf<LinkType> = RecordKind::LinkType;
template <> inline constexpr RecordKind kindOf<Mention> = RecordKind::Mention;
template <> inline constexpr RecordKind kindOf<SameAs> = RecordKind::SameAs;
template <> inline constexpr RecordKind kindOf<PassageLink> = RecordKind::PassageLink;
template <> inline constexpr RecordKind kindOf<DistinctOrigins> = RecordKind::DistinctOrigins;
template <> inline constexpr RecordKind kindOf<Ach> = RecordKind::Ach;
template <> inline constexpr RecordKind kindOf<Hypothesis> = RecordKind::Hypothesis;
template <> inline constexpr RecordKind kindOf<Evidence> = RecordKind::Evidence;
template <> inline constexpr RecordKind kindOf<Collection> = RecordKind::Collection;

template <class T> void eachOfLists(T &, const Visit &) {}

void eachOfLists(Actor &actor, const Visit &visit)
{
    for (QString &alias : actor.aliases)
        visit({RecordKind::Actor, actor.id, "alias"}, alias);
    for (Grade &grade : actor.earlierGrades)
        visit({RecordKind::Actor, actor.id, "grade reason"}, grade.reason);
}

void eachOfLists(Statement &statement, const Visit &visit)
{
    for (Speaker &speaker : statement.speakers)
        visit({RecordKind::Statement, statement.id, "printed"}, speaker.printed);
}

template <class T> void eachOf(T &record, const Visit &visit)
{
    rows::visit(record, [&](const char *column, auto &value) {
        if constexpr (std::is_same_v<std::decay_t<decltype(value)>, QString>)
            visit({kindOf<T>, record.id, column}, value);
    });
    eachOfLists(record, visit);
}

} // namespace

void eachText(Changes &records, const Visit &visit)
{
    std::apply(
        [&](auto &...kinds) {
            const auto go = [&](auto &each) {
                for (auto &record : each.inserted)
                    eachOf(record, visit);
            };
            (go(kinds), ...);
        },
        records.all);
}

} // namespace sidelight
