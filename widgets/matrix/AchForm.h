// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Project.h"
#include "widgets/common/RecordMime.h"

#include <QFrame>

class QLineEdit;

namespace sidelight {

class AchEdits;
class NoteField;

// The words of a hypothesis with its note, or those of a note that is evidence, or a remark on other evidence: in a small form
// at its place. Words are taken over by Enter or when it closes, a note while it is typed.
class AchForm : public QFrame {
    Q_OBJECT

public:
    AchForm(Project *project, AchEdits *edits, const RecordRef &record, QWidget *parent);
    ~AchForm() override;
    void openAt(const QRect &place); // beneath it, in the screen's coordinates

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void makeWords(const QString &label, const QString &words);
    void makeNote(const QString &label, const QString &note);
    void takeWords();

    Project *m_project;
    AchEdits *m_edits;
    RecordRef m_record;
    QLineEdit *m_words = nullptr;
    NoteField *m_note = nullptr;
};

} // namespace sidelight
