// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/Theme.h"

#include <QWidget>

#include <functional>

class QLabel;
class QToolButton;

namespace sidelight {

// What shows where an article came from, in the article's place or beside it: a bar that says what is shown, with buttons at its
// end, and Esc to leave.
class OriginalView : public QWidget {
    Q_OBJECT

public:
    OriginalView(QColor Theme::*ground, QWidget *parent);

Q_SIGNALS:
    void closeAsked();

protected:
    [[nodiscard]] QWidget *bar() const { return m_bar; } // for the layout; its buttons are added in order
    QToolButton *addButton(const QString &text, const QString &name, const std::function<void()> &action);
    void say(const QString &sentence);

    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QColor Theme::*m_ground;
    QWidget *m_bar;
    QLabel *m_about;
};

} // namespace sidelight
