// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Project.h"

#include <QWidget>

class QLabel;

namespace sidelight {

class RecordField;

// A line beneath a list in which one tag or collection is asked for, by its name; a new name makes a new one. Esc leaves it.
class AskRow : public QWidget {
    Q_OBJECT

public:
    AskRow(Project *project, RecordKind kind, const QString &placeholder, QWidget *parent = nullptr);

    void ask(const QString &question);
    [[nodiscard]] RecordField *field() const { return m_field; }

Q_SIGNALS:
    void chosen(sidelight::Id record);
    void createWished(const QString &name);
    void closed(); // the focus goes back to where it came from

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void close();

    QLabel *m_question;
    RecordField *m_field;
};

} // namespace sidelight
