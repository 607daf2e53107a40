// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Project.h"

#include <QWidget>

class QToolButton;

namespace sidelight {

class NoteField;
class StatementFields;

// One statement of a passage: through whom it comes, who says it, how, on what claim, with what stance, how credible, when, and
// what was noted of it. Every choice is an edit; the form shows it when the project says so.
class StatementForm : public QWidget {
    Q_OBJECT

public:
    StatementForm(Project *project, Id statement, QWidget *parent = nullptr);

    [[nodiscard]] Id statement() const { return m_statement; }
    void refresh();
    void flush(); // saves what is being typed
    void focusClaim();
    [[nodiscard]] QList<QWidget *> inTabOrder() const;

Q_SIGNALS:
    void actorClicked(sidelight::Id actor);
    void tabOrderChanged();
    void deletionForGoodWished(sidelight::RecordKind kind, const QList<sidelight::Id> &ids);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeNote();
    void layOut();
    void showMore();
    void remove();

    Project *m_project;
    Id m_statement;
    StatementFields *m_fields;
    QToolButton *m_more, *m_remove;
    NoteField *m_note = nullptr;
};

} // namespace sidelight
