// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/PassageListModel.h"
#include "models/lists/RecordTable.h"

namespace sidelight {

// The passages of a project as a list shows them, perhaps in sections by article, by who speaks, by tag or by claim.
class PassageTable : public RecordTable {
    Q_OBJECT

public:
    enum class Grouping { None, Article, Actor, Tag, Claim };
    // A further condition, none when empty; call refresh() when what it depends on has changed.
    using Accept = std::function<bool(const Passage &)>;

    PassageTable(PassageListModel *passages, const Library &library, QObject *parent = nullptr);

    void setGrouping(Grouping grouping);
    [[nodiscard]] Grouping grouping() const { return m_grouping; }
    void setAccept(Accept accept);
    [[nodiscard]] QList<Id> shownPassages() const { return shownRecords(); }

protected:
    [[nodiscard]] QList<Id> sectionsOf(Id passage) const override;
    [[nodiscard]] SectionTitle titleOf(Id section) const override;
    [[nodiscard]] QString titleWithout() const override;
    [[nodiscard]] QString spoken(const QString &title, int count) const override;
    [[nodiscard]] bool hasCondition() const override { return m_accept != nullptr; }
    [[nodiscard]] bool accepts(Id passage) const override;

private:
    const Library &m_library;
    Accept m_accept;
    Grouping m_grouping = Grouping::None;
};

} // namespace sidelight
