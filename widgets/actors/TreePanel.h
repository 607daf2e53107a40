// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/RecordModel.h"
#include "widgets/library/RecordPanel.h"

namespace sidelight {

// What the docks of tags and actors share: a tree whose rows are renamed in place and dropped on each other, and beneath it
// a line in which a new one is typed.
class TreePanel : public RecordPanel {
    Q_OBJECT

public:
    [[nodiscard]] QLineEdit *newField() const { return m_new; }

protected:
    TreePanel(Project *project, RecordKind kind, RecordDelegate::Lead lead, const QString &newText, QWidget *parent);

    void setTree(QAbstractItemModel *model, int countColumn);
    // Puts a form between the rows and the line for a new one.
    void addForm(QWidget *form, int stretch);
    void beginRename();
    // A new record of this name was typed.
    virtual void create(const QString &name) = 0;

    // The edits that tags and actors have in common.
    template <class T>
    QFuture<Result<EditId>> change(const QString &editName, Id id, std::function<void(T &)> how, const QString &foldKey = {})
    {
        return m_project->edit(editName, [id, how = std::move(how)](Writer &w) { w.modify<T>(id, how); }, foldKey);
    }
    template <class T> void moveBeneath(const QString &editName, const QList<Id> &ids, Id parent)
    {
        if (ids.contains(parent))
            return;
        const auto edit = m_project->edit(editName, [ids, parent](Writer &w) {
            for (const Id id : ids)
                w.modify<T>(id, [parent](T &record) { record.parent = parent; });
        });
        selectWhenDone(edit, ids.value(0));
    }
    void selectWhenDone(QFuture<Result<EditId>> edit, Id id, std::function<void()> andThen = {});

private:
    QLineEdit *m_new;
};

} // namespace sidelight
