// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/PaneRow.h"

#include <QMainWindow>

namespace sidelight {

// A second window of the open project: panes and nothing else, perhaps on another screen. It has the menus of the first,
// and their keys, so that everything works from here as well. The Workspace owns it; closing it is a wish, upon which the
// panes go home.
class SecondWindow : public QMainWindow {
    Q_OBJECT

public:
    SecondWindow(PaneRow::Make make, QMainWindow &first);

    [[nodiscard]] PaneRow *panes() const { return m_panes; }

Q_SIGNALS:
    void closeAsked();

protected:
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeTitle();

    QMainWindow &m_first;
    PaneRow *m_panes;
};

} // namespace sidelight
