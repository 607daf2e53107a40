// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/RecordModel.h"

namespace sidelight {

// The actors of a project, each under the one to whom it belongs, with how many statements it makes.
class ActorTreeModel : public RecordModel<Actor> {
    Q_OBJECT

public:
    enum Column { Name, Aliases, Count, ColumnCount };

    explicit ActorTreeModel(const Library &library, QObject *parent = nullptr);

protected:
    [[nodiscard]] Id parentId(Id actor) const override;
    [[nodiscard]] QString columnName(int column) const override;
    [[nodiscard]] QVariant cell(const Actor &actor, int column, int role) const override;
    [[nodiscard]] bool isNumeric(int column) const override { return column == Count; }
    void followOthers(const Changes &changes) override;

private:
    [[nodiscard]] QVariant shown(const Actor &actor, int column) const;
    [[nodiscard]] QString toolTip(const Actor &actor) const;
};

} // namespace sidelight
