// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Id.h"

#include <QModelIndex>

namespace sidelight {

// What a view asks of the model in front of it, beside what every item model answers.
class ShownRows {
public:
    virtual ~ShownRows() = default;
    // Where a record is shown, first; invalid: nowhere.
    [[nodiscard]] virtual QModelIndex find(Id id) const = 0;
    [[nodiscard]] virtual bool isFiltering() const = 0;
    // What was asked for last is not shown yet.
    [[nodiscard]] virtual bool isWorking() const { return false; }
};

} // namespace sidelight
