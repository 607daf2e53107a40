// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QMenu;
class QToolButton;

namespace sidelight {

// The buttons of a pane, in a row at its far end. In a pane that is too narrow for all of them, or with large text, the last
// ones stand in a menu behind “…”, so that a window with two panes and its docks always fits on the screen.
class ButtonRow : public QWidget {
    Q_OBJECT

public:
    explicit ButtonRow(QWidget *parent);

    void add(QToolButton *button); // becomes the row's child
    void setSmall();               // in small letters

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void place();
    void fillMenu();
    [[nodiscard]] int roomFor(qsizetype count) const; // the first so many, and the “…” if that is not all

    QList<QToolButton *> m_buttons;
    bool m_isSmall = false;
    QToolButton *m_more;
    QMenu *m_menu;
};

} // namespace sidelight
