// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/RecordModel.h"

namespace sidelight {

// The collections of a project as a tree, by their positions. How many articles a smart one finds is told by whoever searches.
class CollectionTreeModel : public RecordModel<Collection> {
    Q_OBJECT

public:
    enum Column { Name, Count, ColumnCount };

    explicit CollectionTreeModel(const Library &library, QObject *parent = nullptr);

    // How many articles a smart collection finds now, and how many of them are new since somebody looked.
    void setFound(Id collection, int count, int fresh);

protected:
    [[nodiscard]] Id parentId(Id collection) const override;
    [[nodiscard]] QString columnName(int column) const override;
    [[nodiscard]] QVariant cell(const Collection &collection, int column, int role) const override;
    [[nodiscard]] bool isNumeric(int column) const override { return column == Count; }

private:
    struct Found {
        int count = 0, fresh = 0;
    };
    [[nodiscard]] QVariant countText(const Collection &collection) const;
    [[nodiscard]] QString tip(const Collection &collection) const;

    QHash<Id, Found> m_found;
};

} // namespace sidelight
