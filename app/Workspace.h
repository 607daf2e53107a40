// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/AnalysisPanes.h"
#include "app/PaneWindows.h"
#include "app/VisitedPlaces.h"
#include "models/board/BoardFilter.h"
#include "models/project/Project.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QTimer>

namespace sidelight {

class ActorsPanel;
class BoardView;
class BoardsPanel;
class FindPanel;
class HistoryPanel;
class CarryReview;
class ClaimsPanel;
class CompareMode;
class InspectorPanel;
class LensShelf;
class CollectionsPanel;
class LibraryPanel;
class OccurrencesPanel;
class PassageLinking;
class PassagesPanel;
class ProposalsPanel;
class ReaderPane;
class ReadingChoices;
class ReadingDesk;
class Searching;
class SmartCollections;
class TagsPanel;

// Everything in the window that belongs to one open project: the docks around the panes, and what opens where. Made when a
// project has been opened; the project is closed first and then this goes, so that lists and panes can keep their state. The
// layout is kept in the project and comes back with it.
class Workspace : public QObject {
    Q_OBJECT

public:
    Workspace(Project &project, QMainWindow &window, ReadingChoices &reading, Searching &searching);
    ~Workspace() override;

    [[nodiscard]] PaneRow *panes() const { return m_windows.main(); } // of the first window
    [[nodiscard]] PaneWindows &windows() { return m_windows; }
    [[nodiscard]] AnalysisPanes &analysis() { return m_analysis; }
    [[nodiscard]] VisitedPlaces &visits() { return m_visits; }
    [[nodiscard]] QList<QDockWidget *> docks() const { return m_docks; }
    [[nodiscard]] LibraryPanel *library() const { return m_library; }
    [[nodiscard]] BoardsPanel *boards() const { return m_boards; }
    [[nodiscard]] PassagesPanel *passages() const { return m_passages; }
    [[nodiscard]] ProposalsPanel *proposals() const { return m_proposals; }
    void listProposals();
    [[nodiscard]] HistoryPanel *history() const { return m_history; }
    void listHistory();
    // Opens or selects what a record is, wherever that is shown.
    void showRecord(const RecordRef &record);
    [[nodiscard]] FindPanel *finder() const { return m_finder; }
    [[nodiscard]] CompareMode *compare() const { return m_compare.get(); }
    [[nodiscard]] CarryReview *carryReview() const { return m_carry; }
    [[nodiscard]] LensShelf *lensShelf() const { return m_lensShelf; }
    [[nodiscard]] ReaderPane *reader() const; // that last had the focus; nullptr if something else had it

    void openArticle(Id article, bool beside);
    void openBoard(Id board, Id card = {});
    // The board that is in front; null: none is.
    [[nodiscard]] BoardView *boardView() const;
    // What a filter leaves of the board: that of the pane in front if it shows the board, else that of any pane that does.
    [[nodiscard]] std::optional<BoardFiltered> filterOf(Id board) const;
    // Opens the passage's article and flashes its exact words, beside the board or article from which it was asked.
    void showPassage(Id passage);
    // Two passages side by side, compared. Of two that stand in one article the left one is shown.
    void showPassages(Id left, Id right);
    // The two passages of a link, side by side, with the ribbon between them.
    void showLink(Id link);
    // Two articles side by side, compared.
    void compareArticles(Id left, Id right);
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
    void findInProject();
    void openReading(); // "Aa" of the active pane, if that is an article

Q_SIGNALS:
    void importAsked(const QStringList &paths);
    void pasteAsked();
    void pasteAccepted(const QString &url, const QString &published);
    // `filter`: what that of the pane leaves in which it was asked.
    void exportAsked(sidelight::Id board, const std::optional<sidelight::BoardFiltered> &filter);
    void purgeAsked(qint64 before); // the number of an edit, or 0: of all
    void deletionForGoodAsked(sidelight::RecordKind kind, const QList<sidelight::Id> &ids);
    void message(const QString &sentence);
    void failed(const QString &sentence); // to be read

private:
    void buildLibrary();
    void buildTags();
    void buildActors();
    void buildClaims();
    void choosePicture(Id actor);
    void buildOccurrences();
    void buildBoards();
    void buildCollections();
    void buildInspector();
    void buildPassages();
    void buildProposals();
    void buildHistory();
    void buildFinder(Searching &searching);
    void followSmartCollections(const SmartCollections &smart);
    void showFound(Id article, int start, int end);
    void buildComparing();
    void connectAnalysis();
    void arrangeDocks();
    void nameDocks();
    [[nodiscard]] Qt::DockWidgetArea atSide(Qt::DockWidgetArea area) const;
    [[nodiscard]] int tabsWidth(const QWidget *panel) const;
    void showTabsWhole();
    void sizeDocks();
    QDockWidget *addDock(const QString &name, const QString &title, QWidget *widget, Qt::DockWidgetArea area);
    void raise(const QWidget *panel);

    PaneContent makePane(const RecordRef &record);
    PaneContent makeReader(Id article);
    PaneContent makeBoard(Id board);
    [[nodiscard]] QList<ReaderPane *> readers() const; // of all panes and tabs
    bool applyToSelection(const RecordRef &record);
    void connectDesk();
    void followCards(const QList<Id> &cards);
    void showFirstLayout();
    void forget(const RecordRef &record); // it is gone
    void followRemovals(const Changes &changes);

    Project &m_project;
    QMainWindow &m_window;
    ReadingChoices &m_reading;
    PaneWindows m_windows;
    AnalysisPanes m_analysis;
    VisitedPlaces m_visits;
    // These stand on the panes, and go before them.
    std::unique_ptr<CompareMode> m_compare;
    std::unique_ptr<PassageLinking> m_linking;
    CarryReview *m_carry = nullptr;
    LensShelf *m_lensShelf;
    ReadingDesk *m_desk;
    QStringList m_lastLenses; // that somebody switched on, for the next article that is opened
    LibraryPanel *m_library = nullptr;
    CollectionsPanel *m_collections = nullptr;
    TagsPanel *m_tags = nullptr;
    ActorsPanel *m_actors = nullptr;
    ClaimsPanel *m_claims = nullptr;
    BoardsPanel *m_boards = nullptr;
    InspectorPanel *m_inspector = nullptr;
    PassagesPanel *m_passages = nullptr;
    ProposalsPanel *m_proposals = nullptr;
    FindPanel *m_finder = nullptr;
    HistoryPanel *m_history = nullptr;
    OccurrencesPanel *m_occurrences = nullptr;
    QPointer<QWidget> m_foundFrom; // the tab that stays in sight while what was found is opened beside it
    QList<QDockWidget *> m_docks;  // in the order in which F6 walks them
    QTimer m_keepTimer;
    bool m_keepsLayout = true;
};

} // namespace sidelight
