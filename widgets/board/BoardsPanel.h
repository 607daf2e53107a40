// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/BoardListModel.h"

#include <QWidget>

class QListView;
class QMenu;
class QToolButton;

namespace sidelight {

// The project's boards: make, rename (F2), remove (Del), open (Enter or double click).
class BoardsPanel : public QWidget {
    Q_OBJECT

public:
    explicit BoardsPanel(Project *project, QWidget *parent = nullptr);

    [[nodiscard]] QListView *list() const { return m_list; }

public Q_SLOTS:
    void makeBoard();

Q_SIGNALS:
    void boardActivated(sidelight::Id board);
    void menuWanted(QMenu *menu, sidelight::Id board); // its context menu opens; whoever has more to offer adds it

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void removeSelected();
    void follow();
    void showMenu(QPoint position);
    [[nodiscard]] QString freeName() const;

    Project *m_project;
    BoardListModel *m_model;
    QListView *m_list;
    QToolButton *m_make;
    Id m_made; // opens for renaming when it is there
};

} // namespace sidelight
