// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/BoardOutlineModel.h"
#include "models/project/Project.h"

#include <QTreeView>

namespace sidelight {

class BoardView;

// The outline beside a board. What is selected here is selected on the canvas, and the other way round; Enter opens a card
// or walks along a link, F2 names, L links, Delete removes, as on the canvas. It follows the board only while it is seen.
class BoardOutline : public QTreeView {
    Q_OBJECT

public:
    BoardOutline(Project *project, BoardView *view, QWidget *parent = nullptr);

    [[nodiscard]] BoardOutlineModel *rows() const { return m_model; }

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void followLater();
    void follow();
    void takeSelection();
    void activate(const QModelIndex &index);
    void nameCurrent();
    void rename(Id cardOrLink, const QString &name);
    void removeSelected();
    [[nodiscard]] QList<Id> selectedIds() const;
    [[nodiscard]] static bool isOurs(const QKeyEvent &event);

    Project *m_project;
    BoardView *m_view;
    BoardOutlineModel *m_model;
    bool m_waiting = false, m_selectionWaits = false; // follow(), takeSelection() are on their way
    bool m_taking = false;                            // the canvas's selection
    bool m_giving = false;                            // ours to the canvas
};

} // namespace sidelight
