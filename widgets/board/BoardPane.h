// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Project.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace sidelight {

class BoardScene;
class BoardView;
class BoardWalk;

// One board in a pane of the window: its name and a few words to click on, and the canvas.
class BoardPane : public QWidget {
    Q_OBJECT

public:
    BoardPane(Project *project, Id board, QWidget *parent = nullptr);
    ~BoardPane() override;

    [[nodiscard]] Id board() const { return m_board; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] BoardView *view() const { return m_view; }
    [[nodiscard]] BoardWalk *walk() const { return m_walk; }

    // Where the pane looks and how near.
    [[nodiscard]] QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

public Q_SLOTS:
    // Selects a card and brings it into view.
    void showCard(sidelight::Id card);
    void addCard(); // asks which, by typing
    void addNote();

Q_SIGNALS:
    void passageActivated(sidelight::Id passage);
    void articleActivated(sidelight::Id article);
    void actorActivated(sidelight::Id actor);
    void imageRequested(QPointF place); // a file is to be chosen, see BoardHand::addImages
    void message(const QString &sentence);
    void exportRequested(sidelight::Id board);
    void titleChanged(const QString &title);
    void boardRemoved(sidelight::Id board);
    void cardElsewhereWanted(sidelight::Id board, sidelight::Id card); // on another board
    void failed(const QString &sentence);
    void deletionForGoodWished(sidelight::RecordKind kind, const QList<sidelight::Id> &ids);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeToolRow();
    QToolButton *makeButton(const QString &text, const QString &tip);
    void connectView();
    void finishTyping();
    void showTitle();
    void rename();
    void followTitle();
    void followContent();
    void placeHints();
    void lookFirst();

    Project *m_project;
    Id m_board;
    BoardScene *m_scene;
    BoardView *m_view;
    BoardWalk *m_walk;
    QLineEdit *m_name = nullptr;
    QList<QToolButton *> m_editing; // off in a project that is read only
    QLabel *m_empty, *m_hint;
    QString m_title;
    QByteArray m_waitingState; // until the pane has a size
    bool m_looked = false;
};

} // namespace sidelight
