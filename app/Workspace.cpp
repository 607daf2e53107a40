// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Workspace.h"

#include "app/FileDialog.h"
#include "app/Searching.h"
#include "widgets/actors/ActorForm.h"
#include "widgets/actors/ActorPicture.h"
#include "widgets/actors/ActorsPanel.h"
#include "widgets/actors/OccurrencesPanel.h"
#include "widgets/actors/TagsPanel.h"
#include "widgets/board/BoardHand.h"
#include "widgets/board/BoardPane.h"
#include "widgets/board/BoardScene.h"
#include "widgets/board/BoardView.h"
#include "widgets/board/BoardWalk.h"
#include "widgets/board/BoardsPanel.h"
#include "widgets/board/OnBoards.h"
#include "widgets/claims/ClaimsPanel.h"
#include "widgets/common/KeyChoices.h"
#include "widgets/common/Theme.h"
#include "widgets/compare/CarryReview.h"
#include "widgets/compare/CompareMode.h"
#include "widgets/compare/PassageLinking.h"
#include "widgets/find/FindPanel.h"
#include "widgets/library/CollectionsPanel.h"
#include "widgets/library/LibraryPanel.h"
#include "widgets/passages/InspectorPanel.h"
#include "widgets/passages/PassagesPanel.h"
#include "widgets/passages/ProposalsPanel.h"
#include "widgets/reader/LensShelf.h"
#include "widgets/reader/ReaderLenses.h"
#include "widgets/reader/ReaderPane.h"
#include "widgets/reader/ReadingDesk.h"
#include "widgets/trust/HistoryPanel.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QTabBar>
#include <QTreeView>

#include <algorithm>

namespace sidelight {

namespace {

constexpr int layoutVersion = 1;
const QString scope = QStringLiteral("window");
const QString docksKey = QStringLiteral("docks");
const QString panesKey = QStringLiteral("panes");
const QString secondKey = QStringLiteral("second window");
const QString geometryKey = QStringLiteral("geometry");

QDockWidget *dockOf(const QWidget *panel) { return qobject_cast<QDockWidget *>(panel->parentWidget()); }

QLabel *makeTitle(const QString &text)
{
    auto *const title = new QLabel(text);
    title->setFont(Theme::chromeFont(ChromeText::Small));
    title->setForegroundRole(QPalette::PlaceholderText);
    title->setContentsMargins(12, 8, 12, 4);
    return title;
}

// The records of a kind, in the order that `key` gives.
template <class T, class Key> QList<T> sorted(const Library &library, Key key)
{
    QList<T> records = library.all<T>().values();
    std::ranges::sort(records, {}, key);
    return records;
}

} // namespace

Workspace::Workspace(Project &project, QMainWindow &window, ReadingChoices &reading, Searching &searching)
    : m_project(project)
    , m_window(window)
    , m_reading(reading)
    , m_windows([this](const RecordRef &record) { return makePane(record); }, window)
    , m_analysis(project, m_windows, this)
    , m_visits(m_windows, project)
    , m_lensShelf(new LensShelf(&project, this))
    , m_desk(ReadingDesk::of(&project))
{
    connect(m_lensShelf, &LensShelf::problem, this, &Workspace::message);
    KeyChoices::instance().follow(this, [this] {
        panes()->setHint(KeyChoices::instance().inWords(
            KeyPlace::Everywhere, Qt::CTRL | Qt::Key_I,
            tr("Open an article from the library, or drop articles here. Ctrl+I imports them from a folder.")));
    });
    buildLibrary();
    buildActors();
    buildTags();
    buildClaims();
    buildBoards();
    buildCollections();
    buildInspector();
    buildPassages();
    buildProposals();
    buildFinder(searching);
    buildOccurrences();
    buildHistory();
    buildComparing();
    connectAnalysis();
    connectDesk();
    arrangeDocks();
    connect(&project, &Project::changed, this, &Workspace::followRemovals);
    connect(&project, &Project::aboutToClose, this, &Workspace::keepLayout);
    connect(&m_windows, &PaneWindows::layoutChanged, &m_keepTimer, qOverload<>(&QTimer::start));
    // Scroll positions move without a word; what is kept is at most this old.
    m_keepTimer.setInterval(3000);
    connect(&m_keepTimer, &QTimer::timeout, this, &Workspace::keepLayout);
}

Workspace::~Workspace()
{
    for (QDockWidget *dock : std::as_const(m_docks)) {
        m_window.removeDockWidget(dock);
        delete dock;
    }
    m_linking.reset();
    m_compare.reset();
}

QDockWidget *Workspace::addDock(const QString &name, const QString &title, QWidget *widget, Qt::DockWidgetArea area)
{
    auto *const dock = new QDockWidget(title, &m_window);
    dock->setObjectName(name);
    dock->setWidget(widget);
    if (const auto *const panel = qobject_cast<RecordPanel *>(widget))
        panel->view()->setAccessibleName(title);
    dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    m_window.addDockWidget(atSide(area), dock);
    m_docks.append(dock);
    // Told before the window has finished arranging, hence later.
    connect(dock, &QDockWidget::dockLocationChanged, this, &Workspace::nameDocks, Qt::QueuedConnection);
    connect(dock, &QDockWidget::visibilityChanged, this, &Workspace::nameDocks, Qt::QueuedConnection);
    return dock;
}

// Lists stand where a line begins. Qt mirrors what is in a window, but not the sides of its docks.
Qt::DockWidgetArea Workspace::atSide(Qt::DockWidgetArea area) const
{
    if (!m_window.isRightToLeft())
        return area;
    return area == Qt::LeftDockWidgetArea ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea;
}

// What the tabs need on which a list stands, to be seen side by side.
int Workspace::tabsWidth(const QWidget *panel) const
{
    const QString title = dockOf(panel)->windowTitle();
    const QList<QTabBar *> bars = m_window.findChildren<QTabBar *>(Qt::FindDirectChildrenOnly);
    for (const QTabBar *const bar : bars)
        for (int i = 0; i < bar->count(); ++i)
            if (bar->tabText(i) == title)
                return bar->sizeHint().width();
    return 0;
}

// The names of lists are never cut: where they have no room side by side, one scrolls through them.
void Workspace::showTabsWhole()
{
    const QList<QTabBar *> bars = m_window.findChildren<QTabBar *>(Qt::FindDirectChildrenOnly);
    for (QTabBar *const bar : bars)
        bar->setElideMode(Qt::ElideNone);
}

// A dock behind a tab is named by the tab; any other wears a quiet title, by which it can be dragged. Closing is the View
// menu's, which can also bring it back.
void Workspace::nameDocks()
{
    for (QDockWidget *dock : std::as_const(m_docks)) {
        const bool tabbed = !m_window.tabifiedDockWidgets(dock).isEmpty();
        QWidget *const title = dock->titleBarWidget();
        if (title && title->property("tabbed").toBool() == tabbed)
            continue;
        QWidget *const next = tabbed ? new QWidget : makeTitle(dock->windowTitle());
        next->setProperty("tabbed", tabbed);
        dock->setTitleBarWidget(next);
        delete title;
    }
    showTabsWhole();
}

void Workspace::buildLibrary()
{
    m_library = new LibraryPanel(&m_project);
    addDock(QStringLiteral("library"), tr("Library"), m_library, Qt::LeftDockWidgetArea);
    connect(m_library, &LibraryPanel::articleActivated, this, &Workspace::openArticle);
    connect(m_library, &LibraryPanel::filesDropped, this, &Workspace::importAsked);
    connect(m_library, &LibraryPanel::pasteRequested, this, &Workspace::pasteAsked);
    connect(m_library, &LibraryPanel::pasteAccepted, this, &Workspace::pasteAccepted);
    connect(m_library, &RecordPanel::message, this, &Workspace::message);
}

void Workspace::buildCollections()
{
    m_collections = new CollectionsPanel(&m_project);
    addDock(QStringLiteral("collections"), tr("Collections"), m_collections, Qt::LeftDockWidgetArea);
    connect(m_collections, &RecordPanel::message, this, &Workspace::message);
}

void Workspace::buildActors()
{
    m_actors = new ActorsPanel(&m_project);
    addDock(QStringLiteral("actors"), tr("Actors"), m_actors, Qt::LeftDockWidgetArea);
    connect(m_actors, &ActorsPanel::actorClicked, this, [this](Id actor) { use({RecordKind::Actor, actor}); });
    connect(m_actors, &ActorsPanel::actorActivated, this, [this](Id actor) { listPassagesOf({RecordKind::Actor, actor}); });
    connect(m_actors, &ActorsPanel::pageWished, &m_analysis, &AnalysisPanes::openActor);
    connect(m_actors, &ActorsPanel::pictureWished, this, &Workspace::choosePicture);
    connect(m_actors, &ActorsPanel::failed, this, &Workspace::failed);
    connect(m_actors, &TreePanel::armWished, m_desk, &ReadingDesk::arm);
    connect(m_actors, &TreePanel::letGoWished, m_desk, [this] { m_desk->setStandOut({}); });
    connect(m_actors, &RecordPanel::message, this, &Workspace::message);
}

void Workspace::choosePicture(Id actor)
{
    FileDialog::open(&m_window, tr("Picture of the actor"), tr("Images (*.png *.jpg *.jpeg *.gif *.webp)"),
                     [panel = QPointer(m_actors), actor](const QString &path) {
                         if (panel)
                             panel->details()->picture()->take(actor, path);
                     });
}

void Workspace::buildTags()
{
    m_tags = new TagsPanel(&m_project);
    addDock(QStringLiteral("tags"), tr("Tags"), m_tags, Qt::LeftDockWidgetArea);
    connect(m_tags, &TagsPanel::tagClicked, this, [this](Id tag) { use({RecordKind::Tag, tag}); });
    connect(m_tags, &TagsPanel::tagActivated, this, [this](Id tag) { listPassagesOf({RecordKind::Tag, tag}); });
    connect(m_tags, &TreePanel::armWished, m_desk, &ReadingDesk::arm);
    connect(m_tags, &TreePanel::letGoWished, m_desk, [this] { m_desk->setStandOut({}); });
    connect(m_tags, &RecordPanel::message, this, &Workspace::message);
}

void Workspace::buildClaims()
{
    m_claims = new ClaimsPanel(&m_project);
    addDock(QStringLiteral("claims"), tr("Claims"), m_claims, Qt::LeftDockWidgetArea);
    connect(m_claims, &ClaimsPanel::claimActivated, this, [this](Id claim) { listPassagesOf({RecordKind::Claim, claim}); });
    connect(m_claims, &RecordPanel::message, this, &Workspace::message);
}

void Workspace::buildBoards()
{
    m_boards = new BoardsPanel(&m_project);
    addDock(QStringLiteral("boards"), tr("Boards"), m_boards, Qt::LeftDockWidgetArea);
    connect(m_boards, &BoardsPanel::boardActivated, this, [this](Id board) { openBoard(board); });
}

void Workspace::buildInspector()
{
    m_inspector = new InspectorPanel(&m_project);
    addDock(QStringLiteral("inspector"), tr("Inspector"), m_inspector, Qt::RightDockWidgetArea);
    connect(m_inspector, &InspectorPanel::passageActivated, this, &Workspace::showPassage);
    connect(m_inspector, &InspectorPanel::boardActivated, this, &Workspace::openBoard);
    connect(m_inspector, &InspectorPanel::actorClicked, this, [this](Id actor) { listPassagesOf({RecordKind::Actor, actor}); });
    connect(m_inspector, &InspectorPanel::deletionForGoodWished, this, &Workspace::deletionForGoodAsked);
    connect(m_inspector, &InspectorPanel::tagClicked, this, [this](Id tag) { listPassagesOf({RecordKind::Tag, tag}); });
}

void Workspace::buildPassages()
{
    m_passages = new PassagesPanel(&m_project);
    addDock(QStringLiteral("passages"), tr("Passages"), m_passages, Qt::RightDockWidgetArea);
    connect(m_passages, &PassagesPanel::passageActivated, this, &Workspace::showPassage);
    connect(m_passages, &PassagesPanel::boardsMenuFilling, this, [this](QMenu *menu, Id passage) {
        fillOnBoards(menu, m_project.library(), passage, [this](Id board, Id card) { openBoard(board, card); });
    });
    auto *const matrices = new QMenu(tr("Add to ACH matrix"), m_passages);
    connect(matrices, &QMenu::aboutToShow, this,
            [this, matrices] { m_analysis.fillAddToAch(matrices, m_passages->view()->currentId()); });
    m_passages->addListMenu(matrices);
    connect(m_passages, &RecordPanel::message, this, &Workspace::message);
}

// The list is that of the article that was in front last.
void Workspace::buildProposals()
{
    m_proposals = new ProposalsPanel(&m_project);
    addDock(QStringLiteral("proposals"), tr("Proposals"), m_proposals, Qt::RightDockWidgetArea);
    connect(m_proposals, &ProposalsPanel::message, this, &Workspace::message);
    connect(m_proposals, &ProposalsPanel::leftByEscape, this, &Workspace::focusLibrary);
    const auto follow = [this] {
        if (ReaderPane *const pane = reader())
            m_proposals->setReader(pane);
    };
    connect(&m_windows, &PaneWindows::currentChanged, this, follow);
    connect(&m_windows, &PaneWindows::layoutChanged, this, follow);
}

void Workspace::listProposals()
{
    raise(m_proposals);
    m_window.activateWindow();
    m_proposals->open();
}

void Workspace::buildHistory()
{
    m_history = new HistoryPanel(&m_project);
    addDock(QStringLiteral("history"), tr("History"), m_history, Qt::RightDockWidgetArea);
    connect(m_history, &HistoryPanel::recordWanted, this, &Workspace::showRecord);
    connect(m_history, &HistoryPanel::purgeWished, this, &Workspace::purgeAsked);
    connect(m_history, &HistoryPanel::message, this, &Workspace::message);
    connect(m_history, &HistoryPanel::leftByEscape, this, &Workspace::focusLibrary);
    connect(&m_windows, &PaneWindows::currentChanged, this, [this] {
        const ReaderPane *const pane = reader();
        m_history->setArticle(pane ? pane->article() : Id());
    });
    for (RecordPanel *panel : std::initializer_list<RecordPanel *>{m_library, m_actors, m_tags, m_claims, m_passages})
        connect(panel, &RecordPanel::deletionForGoodWished, this, &Workspace::deletionForGoodAsked);
}

void Workspace::listHistory()
{
    raise(m_history);
    m_window.activateWindow();
    m_history->list()->setFocus(Qt::ShortcutFocusReason);
}

void Workspace::showRecord(const RecordRef &record)
{
    const Card *const card = m_project.library().find<Card>(record.id);
    switch (record.kind) {
    case RecordKind::Passage:
        return showPassage(record.id);
    case RecordKind::PassageLink:
        return showLink(record.id);
    case RecordKind::Article:
        return openArticle(record.id, false);
    case RecordKind::Board:
        return openBoard(record.id);
    case RecordKind::Card:
        return card ? openBoard(card->board, card->id) : void();
    case RecordKind::Actor:
        raise(m_actors);
        return m_actors->view()->select(record.id);
    case RecordKind::Claim:
        raise(m_claims);
        return m_claims->view()->select(record.id);
    case RecordKind::Tag:
        raise(m_tags);
        return m_tags->view()->select(record.id);
    case RecordKind::Ach:
        m_windows.open(record);
        return;
    default:
        return;
    }
}

void Workspace::buildFinder(Searching &searching)
{
    m_finder = searching.makePanel();
    addDock(QStringLiteral("find"), tr("Search"), m_finder, Qt::RightDockWidgetArea);
    connect(m_finder, &FindPanel::articleActivated, this, [this](Id article) { showFound(article, -1, -1); });
    connect(m_finder, &FindPanel::recordActivated, this, [this](RecordKind kind, Id id) { showRecord({kind, id}); });
    connect(m_finder, &FindPanel::placeActivated, this, &Workspace::showFound);
    connect(&searching, &Searching::message, this, &Workspace::message);
    connect(m_finder, &FindPanel::leftByEscape, this, &Workspace::focusLibrary);
    followSmartCollections(searching.collections());
}

// What a smart collection holds, whoever searches knows; one that is looked at has nothing new.
void Workspace::followSmartCollections(const SmartCollections &smart)
{
    connect(m_collections, &CollectionsPanel::collectionChosen, this, [this, &smart](Id id) {
        const Collection *const collection = m_project.library().find<Collection>(id);
        if (!collection || collection->query.isEmpty())
            return m_library->showOnly({RecordKind::Collection, id});
        const QSet<Id> articles = smart.articlesOf(id);
        m_library->showFound(id, articles);
        m_collections->setFound(id, int(articles.size()), 0);
    });
    connect(&smart, &SmartCollections::found, this, [this, &smart](Id id) {
        const QSet<Id> articles = smart.articlesOf(id);
        m_collections->setFound(id, int(articles.size()), smart.addedAfter(id, m_collections->lastLooked(id)));
        if (m_library->only() == RecordRef{RecordKind::Collection, id})
            m_library->showFound(id, articles);
    });
}

void Workspace::buildOccurrences()
{
    m_occurrences = new OccurrencesPanel(&m_project);
    addDock(QStringLiteral("occurrences"), tr("Names"), m_occurrences, Qt::RightDockWidgetArea);
    const auto review = [this] {
        raise(m_occurrences);
        m_occurrences->setFocus();
    };
    connect(m_actors, &ActorsPanel::occurrencesWished, m_occurrences, &OccurrencesPanel::lookFor);
    connect(m_actors, &ActorsPanel::reviewWished, this, review);
    connect(m_occurrences, &OccurrencesPanel::searched, this, review);
    connect(m_occurrences, &OccurrencesPanel::offered, m_actors, &ActorsPanel::setOffer);
    connect(m_occurrences, &OccurrencesPanel::message, this, &Workspace::message);
    connect(m_occurrences, &OccurrencesPanel::leftByEscape, this, [this] { m_actors->setFocus(); });
    connect(m_occurrences, &OccurrencesPanel::placeActivated, this, [this](Id article, int start, int end) {
        m_windows.setReturnFocus(m_occurrences->list());
        m_visits.leaveHere();
        if (auto *const pane = qobject_cast<ReaderPane *>(m_windows.open({RecordKind::Article, article})))
            pane->flash(start, end);
    });
}

void Workspace::buildComparing()
{
    m_compare = std::make_unique<CompareMode>(&m_project, m_windows.main());
    m_linking = std::make_unique<PassageLinking>(&m_project, m_windows.main());
    m_carry = new CarryReview(&m_project, m_windows.main());
    connect(m_compare.get(), &CompareMode::linkMenuWanted, this, [this](Id link, QPoint at) {
        auto *const menu = new QMenu(m_windows.main());
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_linking->addLinkActions(menu, link);
        menu->popup(at);
    });
    connect(m_linking.get(), &PassageLinking::message, this, &Workspace::message);
    connect(m_linking.get(), &PassageLinking::linkMade, this, [this] { m_compare->setOn(true); });
    connect(m_linking.get(), &PassageLinking::linkWanted, this, &Workspace::showLink);
    connect(m_linking.get(), &PassageLinking::boardWanted, this, &Workspace::openBoard);
    connect(m_library, &LibraryPanel::compareWanted, this, &Workspace::compareArticles);
    connect(m_library, &LibraryPanel::carryWanted, this, [this](Id older, Id newer) {
        compareArticles(older, newer);
        m_carry->start(older, newer);
    });
    connect(m_carry, &CarryReview::message, this, &Workspace::message);
    connect(m_carry, &CarryReview::rowShown, this, [this](Id passage, Id newer, int start, int end) {
        const auto record = m_project.library().find<Passage>(passage);
        for (ReaderPane *pane : readers()) {
            if (record && pane->article() == record->article)
                pane->showPassage(passage);
            else if (pane->article() == newer && start < end)
                pane->flash(start, end);
        }
    });
}

void Workspace::connectAnalysis()
{
    connect(&m_analysis, &AnalysisPanes::passageWanted, this, &Workspace::showPassage);
    connect(&m_analysis, &AnalysisPanes::passagesWanted, this, &Workspace::showPassages);
    connect(&m_analysis, &AnalysisPanes::articleWanted, this, [this](Id article) { openArticle(article, true); });
    connect(&m_analysis, &AnalysisPanes::boardWanted, this, &Workspace::openBoard);
    connect(&m_analysis, &AnalysisPanes::actorDetailsWanted, this, [this](Id actor) {
        raise(m_actors);
        m_actors->editDetails(actor);
    });
    connect(&m_analysis, &AnalysisPanes::articlesWanted, this, &Workspace::compareArticles);
    connect(&m_analysis, &AnalysisPanes::message, this, &Workspace::message);
    connect(&m_analysis, &AnalysisPanes::failed, this, &Workspace::failed);
}

// What is selected in one place is selected in all: readers select for themselves.
void Workspace::connectDesk()
{
    connect(m_passages, &PassagesPanel::passageSelected, m_desk, &ReadingDesk::setPassage);
    connect(m_desk, &ReadingDesk::passageChanged, m_inspector, &InspectorPanel::setPassage);
    connect(m_desk, &ReadingDesk::passageChanged, m_passages, &PassagesPanel::select);
}

// Library, actors (with tags and claims behind) and boards on one side; inspector and passages on the other, behind which come
// proposals, finds and names.
void Workspace::arrangeDocks()
{
    m_window.setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    m_window.tabifyDockWidget(dockOf(m_actors), dockOf(m_tags));
    m_window.tabifyDockWidget(dockOf(m_tags), dockOf(m_claims));
    m_window.tabifyDockWidget(dockOf(m_boards), dockOf(m_collections));
    m_window.tabifyDockWidget(dockOf(m_inspector), dockOf(m_passages));
    m_window.tabifyDockWidget(dockOf(m_passages), dockOf(m_proposals));
    m_window.tabifyDockWidget(dockOf(m_proposals), dockOf(m_finder));
    m_window.tabifyDockWidget(dockOf(m_finder), dockOf(m_occurrences));
    m_window.tabifyDockWidget(dockOf(m_occurrences), dockOf(m_history));
    dockOf(m_actors)->raise();
    dockOf(m_inspector)->raise();
    dockOf(m_boards)->raise();
    // They come when they are asked for. Five names do not fit into the width of one dock.
    for (const QWidget *panel :
         {static_cast<QWidget *>(m_proposals), static_cast<QWidget *>(m_finder), static_cast<QWidget *>(m_occurrences)})
        dockOf(panel)->hide();
    nameDocks();
}

// Takes effect only when the window has given the docks their places.
void Workspace::sizeDocks()
{
    const int em = m_window.fontMetrics().height();
    const int most = m_window.width() / 4;
    const int lists = std::max(em * 16, std::min(tabsWidth(m_actors), most)),
              details = std::max(em * 17, std::min(tabsWidth(m_inspector), most));
    m_window.resizeDocks({dockOf(m_library), dockOf(m_inspector)}, {lists, details}, Qt::Horizontal);
    m_window.resizeDocks({dockOf(m_library), dockOf(m_actors), dockOf(m_boards)}, {em * 22, em * 18, em * 9}, Qt::Vertical);
}

void Workspace::raise(const QWidget *panel)
{
    QDockWidget *const dock = dockOf(panel);
    dock->show();
    dock->raise();
}

PaneContent Workspace::makePane(const RecordRef &record)
{
    if (record.kind == RecordKind::Article && m_project.library().find<Article>(record.id))
        return makeReader(record.id);
    if (record.kind == RecordKind::Board && m_project.library().find<Board>(record.id))
        return makeBoard(record.id);
    return m_analysis.make(record);
}

PaneContent Workspace::makeReader(Id article)
{
    auto *const pane = new ReaderPane(&m_project, article);
    pane->setReading(&m_reading);
    const Article *const record = m_project.library().find<Article>(article);
    pane->setWindowTitle(record->title);
    pane->setFocusProxy(pane->view());
    pane->setLensShelf(m_lensShelf);
    pane->lenses()->restore(m_lastLenses);
    connect(pane->lenses(), &ReaderLenses::choiceChanged, this, [this](const QStringList &on) { m_lastLenses = on; });
    connect(pane, &ReaderPane::titleChanged, pane, &QWidget::setWindowTitle);
    connect(pane, &ReaderPane::endSeen, this, [this, article] { m_library->markRead(article); });
    connect(pane, &ReaderPane::readMarkWanted, this, [this, article] { m_library->toggleRead({article}); });
    m_visits.follow(pane);
    connect(pane->view(), &ArticleView::ribbonWanted, m_compare.get(), &CompareMode::step);
    m_linking->attach(pane);
    connect(pane, &ReaderPane::menuFilling, this, [this](QMenu *menu, Id passage) {
        if (!passage.isValid())
            return;
        fillOnBoards(menu->addMenu(QString()), m_project.library(), passage, [this](Id board, Id card) { openBoard(board, card); });
        m_analysis.fillAddToAch(menu->addMenu(tr("Add to ACH matrix")), passage);
    });
    return {pane, [pane] { return pane->saveState(); }, [pane](const QByteArray &state) { pane->restoreState(state); }};
}

PaneContent Workspace::makeBoard(Id board)
{
    auto *const pane = new BoardPane(&m_project, board);
    pane->setWindowTitle(pane->title());
    pane->setFocusProxy(pane->view());
    connect(pane, &BoardPane::titleChanged, pane, &QWidget::setWindowTitle);
    connect(pane, &BoardPane::passageActivated, this, &Workspace::showPassage);
    connect(pane, &BoardPane::articleActivated, this, [this](Id article) { openArticle(article, true); });
    connect(pane, &BoardPane::actorActivated, this, [this](Id actor) { listPassagesOf({RecordKind::Actor, actor}); });
    auto *const scene = qobject_cast<BoardScene *>(pane->view()->scene());
    connect(scene, &QGraphicsScene::selectionChanged, this, [this, scene] { followCards(scene->selectedCards()); });
    connect(pane, &BoardPane::exportRequested, this, [this, pane](Id asked) { Q_EMIT exportAsked(asked, pane->walk()->found()); });
    connect(pane, &BoardPane::cardElsewhereWanted, this, &Workspace::openBoard);
    connect(pane, &BoardPane::failed, this, &Workspace::failed);
    connect(pane, &BoardPane::deletionForGoodWished, this, &Workspace::deletionForGoodAsked);
    connect(pane, &BoardPane::message, this, &Workspace::message);
    connect(pane, &BoardPane::imageRequested, this, [this, pane](QPointF place) {
        FileDialog::openMany(&m_window, tr("Add images to the board"), tr("Images (*.png *.jpg *.jpeg *.gif *.webp)"),
                             [pane = QPointer(pane), place](const QStringList &paths) {
                                 if (pane)
                                     pane->view()->hand().addImages(paths, place);
                             });
    });
    return {pane, [pane] { return pane->saveState(); }, [pane](const QByteArray &state) { pane->restoreState(state); }};
}

// A card alone that stands for a passage, or for what is said in one, selects it everywhere.
void Workspace::followCards(const QList<Id> &cards)
{
    const Card *const card = cards.size() == 1 ? m_project.library().find<Card>(cards.first()) : nullptr;
    if (!card)
        return;
    const auto statement = m_project.library().find<Statement>(card->shows);
    if (card->kind == CardKind::Passage && card->shows.isValid())
        m_desk->setPassage(card->shows);
    else if (statement)
        m_desk->setPassage(statement->passage);
}

void Workspace::openArticle(Id article, bool beside)
{
    m_windows.setReturnFocus(QApplication::focusWidget());
    const RecordRef record{RecordKind::Article, article};
    m_library->noteOpened(article);
    if (beside)
        m_windows.openBeside(record);
    else
        m_windows.open(record);
}

void Workspace::openBoard(Id board, Id card)
{
    auto *const pane = qobject_cast<BoardPane *>(m_windows.open({RecordKind::Board, board}));
    if (pane && card.isValid())
        pane->showCard(card);
}

BoardView *Workspace::boardView() const
{
    auto *const pane = qobject_cast<BoardPane *>(m_windows.active()->currentWidget());
    return pane ? pane->view() : nullptr;
}

std::optional<BoardFiltered> Workspace::filterOf(Id board) const
{
    const auto *const front = qobject_cast<BoardPane *>(m_windows.lastWidget());
    if (front && front->board() == board)
        return front->walk()->found();
    for (const QWidget *const widget : m_windows.widgets())
        if (const auto *const pane = qobject_cast<const BoardPane *>(widget); pane && pane->board() == board)
            if (const auto found = pane->walk()->found())
                return found;
    return {};
}

void Workspace::showPassage(Id passage)
{
    const auto record = m_project.library().find<Passage>(passage);
    if (!record)
        return;
    m_windows.setReturnFocus(QApplication::focusWidget());
    // A board, a matrix or a timeline stays in sight when something in it is followed, whoever asked.
    const RecordRef front = m_windows.active()->current();
    const bool beside = front.id.isValid() && front.kind != RecordKind::Article;
    const RecordRef article{RecordKind::Article, record->article};
    m_visits.leaveHere();
    auto *const pane = qobject_cast<ReaderPane *>(beside ? m_windows.openBeside(article) : m_windows.open(article));
    if (pane)
        pane->showPassage(passage);
}

// In the first window, over whose panes the ribbons lie.
void Workspace::compareArticles(Id left, Id right)
{
    PaneRow *const panes = m_windows.main();
    panes->setReturnFocus(QApplication::focusWidget());
    const RecordRef front = panes->current(), one{RecordKind::Article, left}, other{RecordKind::Article, right};
    if (front.id.isValid() && front.kind != RecordKind::Article && panes->isAncestorOf(QApplication::focusWidget())) {
        panes->openBothBeside(one, other); // what was asked in a board or a list of contradictions leaves that in sight
    } else {
        panes->open(one);
        panes->openBeside(other);
    }
    m_compare->setOn(true);
}

void Workspace::showLink(Id link)
{
    const Library &library = m_project.library();
    const PassageLink *const record = library.find<PassageLink>(link);
    const auto from = record ? library.find<Passage>(record->from) : nullptr;
    const auto to = record ? library.find<Passage>(record->to) : nullptr;
    if (from && to)
        showPassages(from->id, to->id);
}

void Workspace::showPassages(Id left, Id right)
{
    const auto one = m_project.library().find<Passage>(left), other = m_project.library().find<Passage>(right);
    if (!one || !other)
        return;
    if (one->article == other->article)
        return showPassage(left);
    compareArticles(one->article, other->article);
    for (ReaderPane *pane : readers())
        if (pane->isVisible() && (pane->article() == one->article || pane->article() == other->article))
            pane->showPassage(pane->article() == one->article ? left : right);
}

void Workspace::listPassagesOf(const RecordRef &record)
{
    m_passages->showOnly(record);
    raise(m_passages);
}

QList<ReaderPane *> Workspace::readers() const
{
    QList<ReaderPane *> readers;
    for (QWidget *const widget : m_windows.widgets())
        if (auto *const pane = qobject_cast<ReaderPane *>(widget))
            readers.append(pane);
    return readers;
}

ReaderPane *Workspace::reader() const { return qobject_cast<ReaderPane *>(m_windows.lastWidget()); }

void Workspace::use(const RecordRef &record)
{
    if (!applyToSelection(record))
        m_desk->toggleOnly(record);
}

bool Workspace::applyToSelection(const RecordRef &record)
{
    ReaderPane *const pane = reader();
    return pane && pane->applyToSelection(record);
}

void Workspace::restoreLayout()
{
    if (const QByteArray geometry = m_project.kept(scope, geometryKey); !geometry.isEmpty())
        m_window.restoreGeometry(geometry);
    if (const QByteArray docks = m_project.kept(scope, docksKey); !docks.isEmpty())
        m_window.restoreState(docks, layoutVersion);
    else
        QTimer::singleShot(0, this, &Workspace::sizeDocks);
    const QByteArray kept = m_project.kept(scope, panesKey);
    panes()->restoreState(kept);
    if (kept.isEmpty())
        showFirstLayout();
    m_windows.restoreSecond(m_project.kept(scope, secondKey));
    if (panes()->paneCount() == 0)
        focusLibrary();
    m_keepTimer.start();
}

void Workspace::showFirstLayout()
{
    const QList<Article> articles =
        sorted<Article>(m_project.library(), [](const Article &article) { return std::pair(article.published, article.title); });
    const QList<Board> boards =
        sorted<Board>(m_project.library(), [](const Board &board) { return std::pair(board.position, board.name); });
    if (articles.isEmpty()) {
        if (!boards.isEmpty())
            openBoard(boards.first().id);
        return;
    }
    panes()->open({RecordKind::Article, articles.first().id});
    if (articles.size() > 1)
        panes()->openBeside({RecordKind::Article, articles[1].id});
    if (!boards.isEmpty())
        panes()->openBelow({RecordKind::Board, boards.first().id});
    panes()->focusPane(0);
}

void Workspace::keepLayout()
{
    if (!m_keepsLayout)
        return;
    m_project.keep(scope, geometryKey, m_window.saveGeometry());
    m_project.keep(scope, docksKey, m_window.saveState(layoutVersion));
    m_project.keep(scope, panesKey, panes()->saveState());
    m_project.keep(scope, secondKey, m_windows.saveSecond());
}

void Workspace::focusNext(int step)
{
    struct Stop {
        PaneRow *row; // nullptr: a dock
        int pane;
        QWidget *widget;
    };
    QList<Stop> stops;
    const auto addPanes = [&stops](PaneRow *row) {
        for (int i = 0; row && i < row->paneCount(); ++i)
            if (!row->isFull() || i == row->activePane())
                stops.append({row, i, row->paneAt(i)});
    };
    addPanes(panes());
    for (QDockWidget *dock : std::as_const(m_docks)) {
        if (dock->isVisible() && !dock->visibleRegion().isEmpty()) // not behind another one's tab
            stops.append({nullptr, 0, dock->widget()});
    }
    addPanes(m_windows.second());
    if (stops.isEmpty())
        return;
    const QWidget *const now = QApplication::focusWidget();
    const auto isHere = [now](const Stop &stop) { return now && (stop.widget == now || stop.widget->isAncestorOf(now)); };
    const auto here = std::ranges::find_if(stops, isHere);
    const qsizetype from = here == stops.end() ? (step > 0 ? -1 : 0) : here - stops.begin();
    const Stop &to = stops[(from + step + stops.size()) % stops.size()];
    if (!to.widget->window()->isActiveWindow())
        to.widget->window()->activateWindow();
    if (to.row)
        to.row->focusPane(to.pane);
    else
        PaneRow::focusInto(to.widget);
}

void Workspace::findInProject()
{
    const ReaderPane *const pane = reader();
    m_foundFrom = m_windows.active()->currentWidget();
    raise(m_finder);
    m_window.activateWindow();
    m_finder->open(pane && pane->view()->hasFocus() ? pane->view()->selectedText() : QString());
}

// Beside the article from which somebody looked for it, also when one place after the other is opened.
void Workspace::showFound(Id article, int start, int end)
{
    m_windows.setReturnFocus(m_finder->list());
    m_visits.leaveHere();
    const RecordRef record{RecordKind::Article, article};
    auto *const from = qobject_cast<ReaderPane *>(m_foundFrom.data());
    const bool isThere = from && from->article() == article;
    QWidget *const widget = isThere || !m_foundFrom ? m_windows.open(record) : m_windows.openBeside(record, m_foundFrom);
    if (auto *const pane = qobject_cast<ReaderPane *>(widget); pane && start >= 0)
        pane->flash(start, end);
}

void Workspace::openReading()
{
    if (ReaderPane *const pane = reader())
        pane->openReading();
}

void Workspace::focusLibrary()
{
    raise(m_library);
    m_library->view()->setFocus();
}

void Workspace::forget(const RecordRef &record)
{
    m_windows.close(record);
    m_visits.forget(record);
}

void Workspace::followRemovals(const Changes &changes)
{
    for (const Id id : changes.of<Article>().removed)
        forget({RecordKind::Article, id});
    for (const Id id : changes.of<Board>().removed)
        forget({RecordKind::Board, id});
    for (const Id id : changes.of<Ach>().removed)
        forget({RecordKind::Ach, id});
    for (const Id id : changes.of<Actor>().removed)
        forget({RecordKind::Actor, id});
}

} // namespace sidelight
