// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/OriginTreeModel.h"

#include <QPersistentModelIndex>
#include <QWidget>

class QAction;
class QLabel;
class QTreeView;

namespace sidelight {

class ButtonRow;
class NoteField;

// From where the articles of a project have what they report: which seem to rest on one source, to be confirmed or denied; the
// origins that there are; what is kept apart; and what merely quotes the same words. Begins to look when it is made. Each
// decision is one edit.
class OriginsPane : public QWidget {
    Q_OBJECT

public:
    explicit OriginsPane(Project *project, QWidget *parent = nullptr);

    [[nodiscard]] QTreeView *list() const { return m_list; }
    [[nodiscard]] OriginTreeModel *model() const { return m_model; }
    [[nodiscard]] OriginSearch *search() const { return m_search; }
    [[nodiscard]] NoteField *note() const { return m_note; }
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QAction *action(const QString &name) const; // by its object name

Q_SIGNALS:
    void articleWanted(sidelight::Id article);
    void compareWanted(sidelight::Id left, sidelight::Id right);
    void message(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    using Kind = OriginTreeModel::Kind;

    void layOut();
    void arrangeList();
    void addActions(ButtonRow *buttons);
    QAction *addAction(const QString &name, const QString &text, const QKeySequence &key, void (OriginsPane::*act)());
    void follow(const Changes &changes);
    void refresh();
    void openNew(const QModelIndex &parent, int first, int last);
    void tellState();
    void showCurrent();
    void updateActions();
    bool pressKey(int key, Qt::KeyboardModifiers modifiers);

    [[nodiscard]] QModelIndex current() const; // in the first column
    [[nodiscard]] QModelIndex currentProposal() const;
    [[nodiscard]] QModelIndex around(const QModelIndex &index, Kind kind) const; // it or what it stands beneath

    void join();
    void keepApart();
    void takeOut();
    void forgetApart();
    void compare();
    void openArticle();
    void rename();

    Project *m_project;
    OriginSearch *m_search;
    OriginTreeModel *m_model;
    QLabel *m_state;
    QTreeView *m_list;
    QWidget *m_noteBox;
    NoteField *m_note;
    QAction *m_join, *m_apart, *m_takeOut, *m_forgetApart, *m_compare, *m_open, *m_rename;
};

} // namespace sidelight
