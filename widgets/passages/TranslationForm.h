// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Project.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace sidelight {

class NoteField;

// The translation of a passage and who made it. While there is none it is one quiet button. Who made the last one is put down for
// the next as well, until another name is typed.
class TranslationForm : public QWidget {
    Q_OBJECT

public:
    explicit TranslationForm(Project *project, QWidget *parent = nullptr);

    void setPassage(const Passage &passage);

Q_SIGNALS:
    void settled(); // all that was typed is saved

private:
    QFuture<Result<EditId>> save(Id passage, const QString &translation);
    void saveTranslator();
    void setOpen(bool open);

    Project *m_project;
    Id m_passage;
    QToolButton *m_add;
    QLabel *m_mark;
    NoteField *m_words = nullptr;
    QLineEdit *m_translator;
};

} // namespace sidelight
