// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/actors/TreePanel.h"

namespace sidelight {

class CollectionTreeModel;
class RowNote;

// Collections of articles, as a tree: make one, rename it, put it beneath another, drag articles into it, have the library show
// only what it holds. A smart one is a saved search: what it finds is found by whoever searches, and told by setFound.
class CollectionsPanel : public TreePanel {
    Q_OBJECT

public:
    explicit CollectionsPanel(Project *project, QWidget *parent = nullptr);

    void setFound(Id collection, int count, int fresh);
    // When somebody last looked what a smart collection finds: ms since 1970; 0: never.
    [[nodiscard]] qint64 lastLooked(Id collection) const;

Q_SIGNALS:
    void collectionChosen(sidelight::Id collection); // its articles are to be shown

protected:
    void create(const QString &name) override;
    void moveRows(const QList<Id> &ids, Id parent) override;
    void mergeRows(const QList<Id> &ids, Id into) override;

private:
    void addActions();
    void makeNote();
    void choose(Id collection);
    void take(const QList<Id> &articles, Id collection);
    void removeSelected();

    CollectionTreeModel *m_collections;
    RowNote *m_note = nullptr;
};

} // namespace sidelight
