// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/actors/TreePanel.h"

class QScrollArea;

namespace sidelight {

class ClaimForm;
class ClaimListModel;

// What is said to be so, each claim beneath the one of which it is a part, with what stands for and against it. Details open
// in a form under the tree.
class ClaimsPanel : public TreePanel {
    Q_OBJECT

public:
    explicit ClaimsPanel(Project *project, QWidget *parent = nullptr);

    void editDetails(Id claim);
    [[nodiscard]] ClaimForm *details() const { return m_form; }

Q_SIGNALS:
    void claimActivated(sidelight::Id claim); // its passages are to be shown

protected:
    void create(const QString &text) override;
    void moveRows(const QList<Id> &ids, Id parent) override;
    void mergeRows(const QList<Id> &ids, Id into) override;
    [[nodiscard]] QString mergedText(const QList<Id> &ids, Id into) const override;

private:
    void showColumns();
    void makeForm();
    void addActions();
    void closeDetails();
    void removeSelected();
    [[nodiscard]] QString removedText(const QList<Id> &ids) const;
    [[nodiscard]] Id claimOf(const QString &text) const;

    ClaimListModel *m_claims;
    ClaimForm *m_form;
    QScrollArea *m_formArea;
};

} // namespace sidelight
