// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/BoardListModel.h"
#include "models/board/BoardTemplate.h"

#include <QWidget>

class QListView;
class QMenu;
class QToolButton;

namespace sidelight {

class BoardThumbnails;

// The project's boards, each with a small picture of itself: make, empty or from a template, rename (F2), remove (Del), open
// (Enter or double click).
class BoardsPanel : public QWidget {
    Q_OBJECT

public:
    explicit BoardsPanel(Project *project, QWidget *parent = nullptr);

    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] QToolButton *templateButton() const { return m_template; }

    void makeBoardFrom(BoardTemplate which);

public Q_SLOTS:
    void makeBoard() { makeBoardFrom(BoardTemplate::Empty); }

Q_SIGNALS:
    void boardActivated(sidelight::Id board);
    void menuWanted(QMenu *menu, sidelight::Id board); // its context menu opens; whoever has more to offer adds it

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void removeSelected();
    void follow();
    void showMenu(QPoint position);
    void addTemplates(QMenu *menu);
    [[nodiscard]] QString freeName(BoardTemplate which) const;

    Project *m_project;
    BoardListModel *m_model;
    BoardThumbnails *m_thumbnails;
    QListView *m_list;
    QToolButton *m_make, *m_template;
    Id m_made; // opens for renaming when it is there
};

} // namespace sidelight
