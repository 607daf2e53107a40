// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Library.h"

namespace sidelight {

// From where an article comes, for counting: its origin; else the article of which it is a version; else the article itself.
// Two articles count as one account when this is the same. `lookedAt`, if given, gets the ids of the articles that the answer
// depends on.
[[nodiscard]] Id originOf(const Library &library, const Article &article, QList<Id> *lookedAt = nullptr);
// The article whose origin it has: itself, or an older one of which it is a version.
[[nodiscard]] const Article &originBearer(const Library &library, const Article &article, QList<Id> *lookedAt = nullptr);

// What stands behind one stance on a claim.
struct Backing {
    int statements = 0, articles = 0, origins = 0;
    bool operator==(const Backing &) const = default;
};

// What a project records for and against a claim. Each article and each origin counts once in each row, however many
// statements it has there; in `all` once altogether, so that all.origins may be less than the sum.
struct ClaimSupport {
    Backing asserts, denies, qualifies, questions, all;   // all: statements without a stance too
    [[nodiscard]] const Backing &of(Stance stance) const; // `all` for none
    bool operator==(const ClaimSupport &) const = default;
};

// `lookedAt`, if given, gets the ids of the records that the answer depends on.
[[nodiscard]] ClaimSupport supportOf(const Library &library, Id claim, QList<Id> *lookedAt = nullptr);

// Who says it: the last of the chain, from whom the others have it. None for a statement without speakers.
[[nodiscard]] Id sourceOf(const Statement &statement);

// One speaker heard through one origin. Statements that have both in common are one account, however often it is printed; two
// witnesses whom one article quotes are two.
struct Account {
    Id origin, speaker; // sourceOf(); none: nobody in particular
    bool operator==(const Account &) const = default;
};
inline size_t qHash(const Account &account, size_t seed = 0) { return qHashMulti(seed, account.origin, account.speaker); }

// The reliability that a statement has: its own, else that of its source (sourceOf). Empty: not graded.
[[nodiscard]] QString reliabilityOf(const Library &library, const Statement &statement);

} // namespace sidelight
