// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/ArticleListModel.h"
#include "models/lists/RecordTable.h"

#include <map>

namespace sidelight {

// The articles of a project as the library shows them, perhaps in sections by outlet, by month of publication, by collection,
// by tag, by origin or by state. Of several conditions, each of somebody else, all must hold.
class ArticleTable : public RecordTable {
    Q_OBJECT

public:
    enum class Grouping { None, Outlet, Date, Collection, Tag, Origin, State };
    using Accept = std::function<bool(const Article &)>;

    ArticleTable(ArticleListModel *articles, const Library &library, QObject *parent = nullptr);

    void setGrouping(Grouping grouping);
    [[nodiscard]] Grouping grouping() const { return m_grouping; }
    // A condition under a name of its owner; none when empty. Call refresh() when what it depends on has changed.
    void setCondition(const QString &name, Accept accept);
    [[nodiscard]] bool hasCondition(const QString &name) const { return m_conditions.contains(name); }

protected:
    [[nodiscard]] QList<Id> sectionsOf(Id article) const override;
    [[nodiscard]] SectionTitle titleOf(Id section) const override;
    [[nodiscard]] QString titleWithout() const override;
    [[nodiscard]] QString spoken(const QString &title, int count) const override;
    [[nodiscard]] bool hasCondition() const override { return !m_conditions.empty(); }
    [[nodiscard]] bool accepts(Id article) const override;

private:
    [[nodiscard]] QList<Id> outletOf(const Article &article) const;

    const Library &m_library;
    std::map<QString, Accept> m_conditions;
    Grouping m_grouping = Grouping::None;
    // Outlets are no records, so each name gets a number here when it is first seen.
    mutable QHash<QString, Id> m_outletIds;
    mutable QHash<Id, QString> m_outlets;
};

} // namespace sidelight
