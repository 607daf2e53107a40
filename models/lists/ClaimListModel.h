// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/ConcernedClaims.h"
#include "models/lists/RecordModel.h"
#include "models/project/Support.h"

namespace sidelight {

// The claims of a project, each beneath the one of which it is a part, with how many statements take which stance on it, in how
// many articles and of how many origins. What stands behind a claim is counted when its row is first seen, and again when a
// change has to do with it. A claim is not credited with what is said of the claims beneath it.
class ClaimListModel : public RecordModel<Claim> {
    Q_OBJECT

public:
    // Qualifies counts questioning statements too.
    enum Column { Text, Asserts, Denies, Qualifies, Articles, Origins, ColumnCount };

    explicit ClaimListModel(const Library &library, QObject *parent = nullptr);

protected:
    [[nodiscard]] Id parentId(Id claim) const override;
    [[nodiscard]] QString columnName(int column) const override;
    [[nodiscard]] QVariant cell(const Claim &claim, int column, int role) const override;
    [[nodiscard]] bool isNumeric(int column) const override { return column != Text; }
    void followOthers(const Changes &changes) override;
    void rebuild() override;

private:
    [[nodiscard]] const ClaimSupport &supportFor(Id claim) const;
    [[nodiscard]] int count(const Claim &claim, int column) const;
    [[nodiscard]] QString toolTip(const Claim &claim) const;

    ConcernedClaims m_concerned;
    mutable QHash<Id, ClaimSupport> m_support; // of the rows that were asked for
};

} // namespace sidelight
