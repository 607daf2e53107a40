// SPDX-License-Identifier: GPL-3.0-or-later
// By what the articles of a library can be narrowed, and how many each value would leave: values in and out, for the pool.
#pragma once

#include "models/project/Library.h"

#include <QSet>
#include <array>
#include <optional>

namespace sidelight {

enum class ArticleFacet { State, Outlet, Year, Language, Actor, Tag, Claim, Count };
constexpr size_t articleFacetCount = size_t(ArticleFacet::Count);

// What is chosen, by the keys of the values: within one facet any of them will do, and each facet has to hold.
using ArticleFacetChoice = std::array<QSet<QString>, articleFacetCount>;

struct ArticleFacetValue {
    QString key;   // an outlet, a year, a tag's id; empty: the articles that have none
    QString words; // for people; empty when the key says it
    int count = 0; // of the articles that it would show, given what is chosen in the other facets
    bool operator==(const ArticleFacetValue &) const = default;
};

struct ArticleFacetAnswer {
    std::array<QList<ArticleFacetValue>, articleFacetCount> values; // the most frequent first; years by age
    std::optional<QSet<Id>> articles;                               // that hold; none: nothing is chosen
};

// Which articles are an actor's, a tag's or a claim's is as standingIn() says, here and in the search.
[[nodiscard]] ArticleFacetAnswer articleFacetsOf(const Library &library, const ArticleFacetChoice &choice);

} // namespace sidelight
