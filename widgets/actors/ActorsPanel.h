// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/actors/TreePanel.h"

class QScrollArea;

namespace sidelight {

class ActorForm;
class ActorTreeModel;

// Who acts or speaks, each beneath the one to whom it belongs. Details open in a form under the tree.
class ActorsPanel : public TreePanel {
    Q_OBJECT

public:
    explicit ActorsPanel(Project *project, QWidget *parent = nullptr);

    void editDetails(Id actor);
    [[nodiscard]] ActorForm *details() const { return m_form; }

Q_SIGNALS:
    void actorClicked(sidelight::Id actor);
    void actorActivated(sidelight::Id actor); // its passages are to be shown

protected:
    void create(const QString &name) override;
    void moveRows(const QList<Id> &ids, Id parent) override;
    void mergeRows(const QList<Id> &ids, Id into) override;
    [[nodiscard]] QString mergedText(const QList<Id> &ids, Id into) const override;

private:
    void addActions();
    void closeDetails();
    void removeSelected();

    ActorTreeModel *m_actors;
    ActorForm *m_form;
    QScrollArea *m_formArea;
};

} // namespace sidelight
