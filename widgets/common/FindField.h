// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/TextSearch.h"

#include <QWidget>
#include <array>

class QLineEdit;
class QToolButton;

namespace sidelight {

class ButtonRow;
class Project;

// Where words to look for are typed, with four switches for how: capitals, accents, whole words, and a regular expression.
// While the field has the focus Alt+C, Alt+A, Alt+W and Alt+R turn them. They are kept with the project, and are the same
// for all fields of it.
class FindField : public QWidget {
    Q_OBJECT

public:
    // The switches stand behind the words, or beneath them.
    FindField(Project *project, Qt::Orientation orientation, QWidget *parent = nullptr);

    [[nodiscard]] FindQuery query() const;
    [[nodiscard]] QLineEdit *line() const { return m_line; }
    void setWords(const QString &words); // one line; nothing when they are too long
    // Takes the switches as they were last set, in whatever field.
    void loadSwitches();
    // Says by colour and tooltip, that an expression is none. Empty: it is one.
    void setProblem(const QString &problem);

Q_SIGNALS:
    void queryChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum Switch { Case, Marks, Words, Expression, SwitchCount };
    QToolButton *addSwitch(ButtonRow *row, const QString &sign, const QString &name, Qt::Key key);
    void keepSwitches();
    [[nodiscard]] bool turnByKey(int key);

    Project *m_project;
    QLineEdit *m_line;
    std::array<QToolButton *, SwitchCount> m_switches{};
    std::array<int, SwitchCount> m_keys{};
};

} // namespace sidelight
