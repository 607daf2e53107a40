// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SecondWindow.h"

#include <QCloseEvent>
#include <QMenuBar>

namespace sidelight {

SecondWindow::SecondWindow(PaneRow::Make make, QMainWindow &first)
    : m_first(first)
    , m_panes(new PaneRow(std::move(make)))
{
    setCentralWidget(m_panes);
    const QList<QAction *> menus = first.menuBar()->actions();
    for (QAction *menu : menus)
        menuBar()->addAction(menu); // the very same, so that they need not be kept in step
    resize(first.size() * 2 / 3);
    first.installEventFilter(this);
    takeTitle();
}

void SecondWindow::takeTitle() { setWindowTitle(tr("%1 (second window)").arg(m_first.windowTitle())); }

void SecondWindow::closeEvent(QCloseEvent *event)
{
    event->ignore(); // whoever is told takes the window away when the panes are home
    Q_EMIT closeAsked();
}

bool SecondWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_first && event->type() == QEvent::WindowTitleChange)
        takeTitle();
    return QMainWindow::eventFilter(watched, event);
}

} // namespace sidelight
