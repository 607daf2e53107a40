// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/actors/RecordField.h"
#include "widgets/statements/StatementDraft.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace sidelight {

// Through whom a statement comes: a row for each speaker, the one nearest to the reader first, with the form in which the article
// names them, and an empty row for the next. "<" or Ctrl+Enter goes on to the one who they have it from; Alt+Up and Alt+Down move a
// row; a name that is emptied goes.
class SpeakerChain : public QWidget {
    Q_OBJECT

public:
    SpeakerChain(Project *project, RecordField::Taking taking, QWidget *parent = nullptr);

    void setDraft(const StatementDraft &draft);
    void focusFirst();
    void settle(); // takes the printed form that is being typed
    [[nodiscard]] QList<QWidget *> inTabOrder() const;

Q_SIGNALS:
    void wished(const sidelight::StatementDraft::Change &change);
    void actorClicked(sidelight::Id actor);
    void rowsChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row {
        QWidget *whole;
        QLabel *arrow;
        QToolButton *actor;
        RecordField *name;
        QLineEdit *printed;
        QToolButton *cross;
    };
    void addRow();
    void showRow(qsizetype place);
    [[nodiscard]] qsizetype placeOf(const QObject *field) const;
    bool keyIn(qsizetype place, QKeyEvent &event);
    void choose(qsizetype place, const Actor &actor, bool isNew);
    void take(qsizetype place, Id actor);
    void create(qsizetype place, const QString &name);
    void setPrinted(qsizetype place);
    void move(qsizetype place, int by);

    Project *m_project;
    RecordField::Taking m_taking;
    StatementDraft m_draft; // as it is shown
    QVBoxLayout *m_column;
    QList<Row> m_rows;
    bool m_goesOn = false; // to the next row, as soon as there is one
};

} // namespace sidelight
