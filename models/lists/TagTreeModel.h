// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/RecordModel.h"

namespace sidelight {

// The tags of a project, each under its parent, with how many passages bear it.
class TagTreeModel : public RecordModel<Tag> {
    Q_OBJECT

public:
    enum Column { Name, Count, ColumnCount };

    explicit TagTreeModel(const Library &library, QObject *parent = nullptr);

protected:
    [[nodiscard]] Id parentId(Id tag) const override;
    [[nodiscard]] QString columnName(int column) const override;
    [[nodiscard]] QVariant cell(const Tag &tag, int column, int role) const override;
    [[nodiscard]] bool isNumeric(int column) const override { return column == Count; }
    void followOthers(const Changes &changes) override;
};

} // namespace sidelight
