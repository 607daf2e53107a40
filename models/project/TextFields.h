// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Changes.h"

#include <functional>

namespace sidelight {

// A text of a record: of which column, or of which list that stands in a table of its own ("alias", "printed", "grade reason").
struct TextField {
    RecordKind kind = RecordKind::Article;
    Id record;
    QByteArray name;
    bool operator==(const TextField &) const = default;
};

// Every text of the inserted records, in order of kinds and of the lists, wherever a table has a column for it: one that is added
// to a table later is among them. `visit` may change it.
void eachText(Changes &records, const std::function<void(const TextField &field, QString &text)> &visit);

} // namespace sidelight
