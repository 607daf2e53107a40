// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Project.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace sidelight {

class ColourRow;
class FlowLayout;
class NoteField;
class RecordField;
class StatementForm;
class TranslationForm;

// All that is recorded of one passage, and where each part of it is changed: colour, tags, note, who says what, and on
// which boards it lies.
class InspectorPanel : public QScrollArea {
    Q_OBJECT

public:
    explicit InspectorPanel(Project *project, QWidget *parent = nullptr);

    void setPassage(Id passage);
    [[nodiscard]] Id passage() const { return m_passage; }
    // Goes to the field in which a speaker is typed.
    void focusSpeaker();
    void focusTags();

Q_SIGNALS:
    void passageActivated(sidelight::Id passage); // its words are to be shown
    void boardActivated(sidelight::Id board, sidelight::Id card);
    void actorClicked(sidelight::Id actor);
    void tagClicked(sidelight::Id tag);
    void deletionForGoodWished(sidelight::RecordKind kind, const QList<sidelight::Id> &ids);

private:
    void makeBody();
    QLabel *addHeading(const QString &text);
    void connectFields();
    void follow(const Changes &changes);
    void refresh();
    void showPages(const Passage &passage);
    void refreshTags(const Passage &passage);
    void refreshStatements();
    void orderTabs();
    void refreshBoards();
    void change(const QString &editName, std::function<void(Passage &)> how);
    void createTag(const QString &name);
    void recordStatement(Id speaker);
    void recordStatementOfNew(const QString &name);
    [[nodiscard]] Statement newStatement(Id speaker) const;
    void focusNewStatement(QFuture<Result<EditId>> edit, Id statement);

    Project *m_project;
    Id m_passage;
    QWidget *m_empty, *m_body;
    QVBoxLayout *m_column, *m_statementColumn, *m_boardColumn;
    QLabel *m_quote, *m_source, *m_boardsHeading;
    ColourRow *m_colour;
    FlowLayout *m_tags;
    RecordField *m_tag, *m_newSpeaker;
    NoteField *m_note;
    TranslationForm *m_translation;
    QList<StatementForm *> m_statements;
};

} // namespace sidelight
