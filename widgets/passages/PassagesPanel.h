// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/library/RecordPanel.h"

class QMenu;

namespace sidelight {

class PassageListModel;
class PassageTable;
class RecordChip;

// The passages of the project, found by words; perhaps those of one tag, actor, article or claim only, which a chip above
// the rows says and takes back.
class PassagesPanel : public RecordPanel {
    Q_OBJECT

public:
    explicit PassagesPanel(Project *project, QWidget *parent = nullptr);

    // Only the passages that have to do with this tag (or one beneath it), actor, article or claim.
    void showOnly(const RecordRef &record);
    void showAll();
    [[nodiscard]] const RecordRef &shownOnly() const { return m_only; }
    void select(Id passage); // as soon as it is shown
    [[nodiscard]] PassageTable *table() const { return m_table; }
    void addListMenu(QMenu *menu); // to the rows' context menu

Q_SIGNALS:
    void passageActivated(sidelight::Id passage);
    void passageSelected(sidelight::Id passage);                // it is the current one now, for the inspector
    void boardsMenuFilling(QMenu *menu, sidelight::Id passage); // the boards that it is on

private:
    void addActions();
    void arrangeColumns();
    void makeGrouping();
    void setGrouping(int grouping);
    void expandFew();
    void follow(const Changes &changes);
    void refreshChip();
    [[nodiscard]] QString nameOfOnly() const;
    [[nodiscard]] bool belongs(const Passage &passage) const;
    [[nodiscard]] bool bearsTag(const Passage &passage) const;
    void removeSelected();

    PassageListModel *m_passages;
    PassageTable *m_table;
    class ChoiceBox *m_grouping;
    QWidget *m_chipRow;
    RecordChip *m_chip;
    RecordRef m_only;
    Id m_wanted;
};

} // namespace sidelight
