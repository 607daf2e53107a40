// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/RecordModel.h"
#include "widgets/actors/RecordField.h"
#include "widgets/library/RecordPanel.h"

namespace sidelight {

// What the docks of tags, actors and claims share: a tree whose rows are renamed in place and dropped on each other, and beneath
// it a line in which a new one is typed.
class TreePanel : public RecordPanel {
    Q_OBJECT

public:
    [[nodiscard]] QLineEdit *newField() const { return m_new; }
    // Where F6 and F8 ask for another record.
    [[nodiscard]] RecordField *targetField() const { return m_target; }

Q_SIGNALS:
    // Every selection in a reader is to be marked with it from now on.
    void armWished(const sidelight::RecordRef &record);
    // Esc, with nothing left to close here.
    void letGoWished();

protected:
    TreePanel(Project *project, RecordKind kind, RecordDelegate::Lead lead, const QString &newText, QWidget *parent);

    void setTree(QAbstractItemModel *model, int countColumn);
    // Puts a form between the rows and the line for a new one.
    void addForm(QWidget *form, int stretch);
    void beginRename();
    // A new record of this name was typed.
    virtual void create(const QString &name) = 0;
    // The selected ones are to stand beneath another (none: at the top), or to become one with it.
    virtual void moveRows(const QList<Id> &ids, Id parent) = 0;
    virtual void mergeRows(const QList<Id> &ids, Id into) = 0;
    void addArmAction();
    void addMoveActions();
    bool eventFilter(QObject *watched, QEvent *event) override;

    // The edits that they have in common.
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
    // All become one with another, as one edit; `merge` is the Writer's.
    template <class T> void mergeAll(const QString &editName, QList<Id> ids, Id into, void (Writer::*merge)(Id, Id))
    {
        ids.removeAll(into);
        if (ids.isEmpty() || !into.isValid())
            return;
        const auto edit = m_project->edit(editName, [ids, into, merge](Writer &w) {
            for (const Id id : ids)
                if (w.find<T>(id)) // may have become one with another on the way
                    (w.*merge)(id, into);
        });
        selectWhenDone(edit, into, [this, text = mergedText(ids, into)] { Q_EMIT message(text); });
    }
    void selectWhenDone(QFuture<Result<EditId>> edit, Id id, std::function<void()> andThen = {});

private:
    enum class Purpose { Move, Merge };
    // What is said when mergeAll() is done.
    [[nodiscard]] virtual QString mergedText(const QList<Id> &, Id) const { return {}; }
    void makeTargetRow();
    void ask(Purpose purpose);
    void closeTarget();
    void takeTarget(Id target);
    void drop(const QList<Id> &ids, Id target);
    [[nodiscard]] QString nameOf(Id id) const;
    [[nodiscard]] QSet<Id> withDescendants(const QList<Id> &ids) const;
    [[nodiscard]] bool areSiblings(const QList<Id> &ids, Id target) const;
    [[nodiscard]] const RecordRows *source() const;

    RecordKind m_kind;
    Purpose m_purpose = Purpose::Move;
    QList<Id> m_asked; // what is to be moved or merged
    QWidget *m_targetRow;
    class QLabel *m_targetLabel;
    RecordField *m_target;
    QLineEdit *m_new;
};

} // namespace sidelight
