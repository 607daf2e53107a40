// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/actors/TreePanel.h"

class QMenu;

namespace sidelight {

class RowNote;
class TagTreeModel;

// The user's own labels, as a tree. A click is told to the window, which may put the tag on the words selected in a reader.
class TagsPanel : public TreePanel {
    Q_OBJECT

public:
    explicit TagsPanel(Project *project, QWidget *parent = nullptr);

    void editNote(Id tag);

Q_SIGNALS:
    void tagClicked(sidelight::Id tag);
    void tagActivated(sidelight::Id tag); // its passages are to be shown

protected:
    void create(const QString &name) override;
    void moveRows(const QList<Id> &ids, Id parent) override;
    void mergeRows(const QList<Id> &ids, Id into) override;

private:
    void addActions();
    void showColours();
    void tagPassages(const QList<Id> &passages, Id tag);
    void setColour(int colour);
    void removeSelected();
    void makeNote();
    [[nodiscard]] QString mergedText(const QList<Id> &ids, Id into) const override;
    [[nodiscard]] Id topTagOf(const QString &name) const;

    TagTreeModel *m_tags;
    QMenu *m_colours;
    RowNote *m_note = nullptr;
};

} // namespace sidelight
