// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/RecordModel.h"

namespace sidelight {

// The claims of a project, with how many statements take a stance on each.
class ClaimListModel : public RecordModel<Claim> {
    Q_OBJECT

public:
    enum Column { Text, Count, ColumnCount };

    explicit ClaimListModel(const Library &library, QObject *parent = nullptr);

protected:
    [[nodiscard]] QString columnName(int column) const override;
    [[nodiscard]] QVariant cell(const Claim &claim, int column, int role) const override;
    [[nodiscard]] bool isNumeric(int column) const override { return column == Count; }
    void followOthers(const Changes &changes) override;
};

} // namespace sidelight
