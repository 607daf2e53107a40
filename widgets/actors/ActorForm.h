// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Project.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace sidelight {

class ActorPicture;
class ChoiceBox;
class GradeField;
class NoteField;
class RecordField;
class SameAsField;

// All that is recorded of an actor. Each field is an edit of its own when it is left, chosen or Enter is pressed; Esc
// closes. What only unnamed sources have is shown for them only.
class ActorForm : public QWidget {
    Q_OBJECT

public:
    explicit ActorForm(Project *project, QWidget *parent = nullptr);

    void setActor(Id actor);
    [[nodiscard]] Id actor() const { return m_actor; }
    void focusKind();
    void focusNote();

    [[nodiscard]] ActorPicture *picture() const { return m_picture; }
    [[nodiscard]] SameAsField *identities() const { return m_same; }

Q_SIGNALS:
    void closeWished();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeFields(QFormLayout *form);
    void fillChoices();
    void connectFields();
    void refresh();
    void refreshTexts(const Actor &actor);
    void refreshRows(const Actor &actor);
    void change(std::function<void(Actor &)> how);
    void saveLine(QLineEdit *edit, QString Actor::*member, bool mayBeEmpty);
    void saveHeadcount();
    void saveAliases();
    void createParent(const QString &name);

    Project *m_project;
    Id m_actor;
    QLineEdit *m_name, *m_description, *m_headcount, *m_affiliation;
    ChoiceBox *m_kind, *m_level;
    GradeField *m_grade;
    QPlainTextEdit *m_aliases;
    RecordField *m_parent;
    SameAsField *m_same;
    ActorPicture *m_picture;
    NoteField *m_note;
};

} // namespace sidelight
