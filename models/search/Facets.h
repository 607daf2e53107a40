// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Library.h"
#include "models/search/SearchField.h"

#include <functional>

namespace sidelight {

// A value that articles share, how many of them, and the condition by which a query keeps to these.
struct FacetValue {
    QString name, condition;
    int count = 0;
    bool operator==(const FacetValue &) const = default;
};

struct Facet {
    SearchField field = SearchField::Outlet;
    QList<FacetValue> values; // the most frequent first; at most mostValues
    int more = 0;             // beyond these
};

// By what these articles differ: outlet, year, language, actors, tags, claims and state. Values in, values out; until it is
// stopped.
class Facets {
public:
    static constexpr qsizetype mostValues = 12;
    [[nodiscard]] static QList<Facet> of(const Library &library, const QList<Id> &articles, const std::function<bool()> &stopped);
};

} // namespace sidelight
