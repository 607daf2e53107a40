// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Project.h"
#include "widgets/common/PaneRow.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QTimer>

namespace sidelight {

class ActorsPanel;
class BoardsPanel;
class InspectorPanel;
class LibraryPanel;
class PassagesPanel;
class ReaderPane;
class ReadingDesk;
class TagsPanel;

// Everything in the window that belongs to one open project: the docks around the panes, and what opens where. Made when a
// project has been opened; the project is closed first and then this goes, so that lists and panes can keep their state. The
// layout is kept in the project and comes back with it.
class Workspace : public QObject {
    Q_OBJECT

public:
    Workspace(Project &project, QMainWindow &window);
    ~Workspace() override;

    [[nodiscard]] PaneRow *panes() const { return m_panes; }
    [[nodiscard]] QList<QDockWidget *> docks() const { return m_docks; }
    [[nodiscard]] LibraryPanel *library() const { return m_library; }
    [[nodiscard]] BoardsPanel *boards() const { return m_boards; }

    void openArticle(Id article, bool beside);
    void openBoard(Id board, Id card = {});
    // Opens the passage's article and flashes its exact words, beside the board or article from which it was asked.
    void showPassage(Id passage);
    // Lists what has to do with a tag, an actor, an article or a claim.
    void listPassagesOf(const RecordRef &record);
    // A tag or an actor was clicked: it marks the words selected in the reader, else its passages stand out in all of them.
    void use(const RecordRef &record);

    // As it was left; when nothing was kept, the first two articles above the first board.
    void restoreLayout();
    void keepLayout();
    void setKeepsLayout(bool keeps) { m_keepsLayout = keeps; }

    void focusNext(int step); // round the panes and the visible docks
    void focusLibrary();

Q_SIGNALS:
    void importAsked(const QStringList &paths);
    void pasteAsked();
    void pasteAccepted(const QString &url, const QString &published);
    void exportAsked(sidelight::Id board);
    void message(const QString &sentence);

private:
    void buildLibrary();
    void buildTags();
    void buildActors();
    void buildBoards();
    void buildInspector();
    void buildPassages();
    void arrangeDocks();
    void nameDocks();
    void sizeDocks();
    QDockWidget *addDock(const QString &name, const QString &title, QWidget *widget, Qt::DockWidgetArea area);
    void raise(const QWidget *panel);

    PaneContent makePane(const RecordRef &record);
    PaneContent makeReader(Id article);
    PaneContent makeBoard(Id board);
    [[nodiscard]] ReaderPane *reader() const; // in the active pane; nullptr if that shows something else
    bool applyToSelection(const RecordRef &record);
    void connectDesk();
    void followCards(const QList<Id> &cards);
    void showFirstLayout();
    void followRemovals(const Changes &changes);

    Project &m_project;
    QMainWindow &m_window;
    ReadingDesk *m_desk;
    PaneRow *m_panes;
    LibraryPanel *m_library = nullptr;
    TagsPanel *m_tags = nullptr;
    ActorsPanel *m_actors = nullptr;
    BoardsPanel *m_boards = nullptr;
    InspectorPanel *m_inspector = nullptr;
    PassagesPanel *m_passages = nullptr;
    QList<QDockWidget *> m_docks; // in the order in which F6 walks them
    QTimer m_keepTimer;
    bool m_keepsLayout = true;
};

} // namespace sidelight
