// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/Support.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace sidelight {

namespace {

constexpr int stanceCount = 5;

struct Tally {
    int statements = 0;
    QSet<Id> articles, origins;

    void add(Id article, Id origin)
    {
        ++statements;
        articles.insert(article);
        origins.insert(origin);
    }
    [[nodiscard]] Backing backing() const { return {statements, int(articles.size()), int(origins.size())}; }
};

} // namespace

const Article &originBearer(const Library &library, const Article &article, QList<Id> *lookedAt)
{
    const Article *at = &article;
    if (lookedAt)
        lookedAt->append(at->id);
    for (QSet<Id> seen; !at->origin.isValid() && at->versionOf.isValid() && !seen.contains(at->id);) {
        seen.insert(at->id);
        const Article *const older = library.find<Article>(at->versionOf);
        if (!older)
            break;
        at = older;
        if (lookedAt)
            lookedAt->append(at->id);
    }
    return *at;
}

Id originOf(const Library &library, const Article &article, QList<Id> *lookedAt)
{
    const Article &bearer = originBearer(library, article, lookedAt);
    return bearer.origin.isValid() ? bearer.origin : bearer.id;
}

const Backing &ClaimSupport::of(Stance stance) const
{
    switch (stance) {
    case Stance::Asserts:
        return asserts;
    case Stance::Denies:
        return denies;
    case Stance::Qualifies:
        return qualifies;
    case Stance::Questions:
        return questions;
    case Stance::None:
        break;
    }
    return all;
}

ClaimSupport supportOf(const Library &library, Id claim, QList<Id> *lookedAt)
{
    std::array<Tally, stanceCount> tallies;
    Tally all;
    QList<Id> statements = library.statementsOfClaim(claim);
    std::ranges::sort(statements);
    for (const Id id : std::as_const(statements)) {
        const auto statement = library.findBare<Statement>(id);
        const auto passage = statement ? library.findBare<Passage>(statement->passage) : nullptr;
        const Article *const article = passage ? library.find<Article>(passage->article) : nullptr;
        if (lookedAt)
            lookedAt->append(id);
        if (!article)
            continue;
        const Id origin = originOf(library, *article, lookedAt);
        all.add(article->id, origin);
        tallies.at(size_t(statement->stance)).add(article->id, origin);
    }
    const auto of = [&](Stance stance) { return tallies.at(size_t(stance)).backing(); };
    return {of(Stance::Asserts), of(Stance::Denies), of(Stance::Qualifies), of(Stance::Questions), all.backing()};
}

Id sourceOf(const Statement &statement) { return statement.speakers.isEmpty() ? Id() : statement.speakers.constLast().actor; }

QString reliabilityOf(const Library &library, const Statement &statement)
{
    if (!statement.reliability.isEmpty())
        return statement.reliability;
    const Actor *const source = library.find<Actor>(sourceOf(statement));
    return source ? source->reliability : QString();
}

} // namespace sidelight
