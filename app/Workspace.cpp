// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Workspace.h"

#include "widgets/actors/ActorsPanel.h"
#include "widgets/actors/TagsPanel.h"
#include "widgets/board/BoardPane.h"
#include "widgets/board/BoardScene.h"
#include "widgets/board/BoardView.h"
#include "widgets/board/BoardsPanel.h"
#include "widgets/common/Theme.h"
#include "widgets/library/LibraryPanel.h"
#include "widgets/passages/InspectorPanel.h"
#include "widgets/passages/PassagesPanel.h"
#include "widgets/reader/ReaderPane.h"
#include "widgets/reader/ReadingDesk.h"

#include <QApplication>
#include <QLabel>

#include <algorithm>

namespace sidelight {

namespace {

constexpr int layoutVersion = 1;
const QString scope = QStringLiteral("window");
const QString docksKey = QStringLiteral("docks");
const QString panesKey = QStringLiteral("panes");
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

Workspace::Workspace(Project &project, QMainWindow &window)
    : m_project(project)
    , m_window(window)
    , m_desk(ReadingDesk::of(&project))
    , m_panes(new PaneRow([this](const RecordRef &record) { return makePane(record); }))
{
    m_panes->setHint(tr("Open an article from the library, or drop articles here. Ctrl+I imports them from a folder."));
    buildLibrary();
    buildActors();
    buildTags();
    buildBoards();
    buildInspector();
    buildPassages();
    connectDesk();
    arrangeDocks();
    connect(&project, &Project::changed, this, &Workspace::followRemovals);
    connect(&project, &Project::aboutToClose, this, &Workspace::keepLayout);
    connect(m_panes, &PaneRow::layoutChanged, &m_keepTimer, qOverload<>(&QTimer::start));
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
    delete m_panes;
}

QDockWidget *Workspace::addDock(const QString &name, const QString &title, QWidget *widget, Qt::DockWidgetArea area)
{
    auto *const dock = new QDockWidget(title, &m_window);
    dock->setObjectName(name);
    dock->setWidget(widget);
    dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    m_window.addDockWidget(area, dock);
    m_docks.append(dock);
    // Told before the window has finished arranging, hence later.
    connect(dock, &QDockWidget::dockLocationChanged, this, &Workspace::nameDocks, Qt::QueuedConnection);
    connect(dock, &QDockWidget::visibilityChanged, this, &Workspace::nameDocks, Qt::QueuedConnection);
    return dock;
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

void Workspace::buildActors()
{
    m_actors = new ActorsPanel(&m_project);
    addDock(QStringLiteral("actors"), tr("Actors"), m_actors, Qt::LeftDockWidgetArea);
    connect(m_actors, &ActorsPanel::actorClicked, this, [this](Id actor) { use({RecordKind::Actor, actor}); });
    connect(m_actors, &ActorsPanel::actorActivated, this, [this](Id actor) { listPassagesOf({RecordKind::Actor, actor}); });
    connect(m_actors, &TreePanel::armWished, m_desk, &ReadingDesk::arm);
    connect(m_actors, &TreePanel::letGoWished, m_desk, [this] { m_desk->setStandOut({}); });
    connect(m_actors, &RecordPanel::message, this, &Workspace::message);
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
    connect(m_inspector, &InspectorPanel::tagClicked, this, [this](Id tag) { listPassagesOf({RecordKind::Tag, tag}); });
}

void Workspace::buildPassages()
{
    m_passages = new PassagesPanel(&m_project);
    addDock(QStringLiteral("passages"), tr("Passages"), m_passages, Qt::RightDockWidgetArea);
    connect(m_passages, &PassagesPanel::passageActivated, this, &Workspace::showPassage);
    connect(m_passages, &RecordPanel::message, this, &Workspace::message);
}

// What is selected in one place is selected in all: readers select for themselves.
void Workspace::connectDesk()
{
    connect(m_passages, &PassagesPanel::passageSelected, m_desk, &ReadingDesk::setPassage);
    connect(m_desk, &ReadingDesk::passageChanged, m_inspector, &InspectorPanel::setPassage);
    connect(m_desk, &ReadingDesk::passageChanged, m_passages, &PassagesPanel::select);
}

// Library, actors (with tags behind) and boards on one side; inspector and passages on the other.
void Workspace::arrangeDocks()
{
    m_window.setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    m_window.tabifyDockWidget(dockOf(m_actors), dockOf(m_tags));
    m_window.tabifyDockWidget(dockOf(m_inspector), dockOf(m_passages));
    dockOf(m_actors)->raise();
    dockOf(m_inspector)->raise();
    nameDocks();
}

// Takes effect only when the window has given the docks their places.
void Workspace::sizeDocks()
{
    const int em = m_window.fontMetrics().height();
    m_window.resizeDocks({dockOf(m_library), dockOf(m_inspector)}, {em * 16, em * 17}, Qt::Horizontal);
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
    return {};
}

PaneContent Workspace::makeReader(Id article)
{
    auto *const pane = new ReaderPane(&m_project, article);
    const Article *const record = m_project.library().find<Article>(article);
    pane->setWindowTitle(record->title);
    pane->setFocusProxy(pane->view());
    connect(pane, &ReaderPane::titleChanged, pane, &QWidget::setWindowTitle);
    m_library->markRead(article);
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
    connect(pane, &BoardPane::exportRequested, this, &Workspace::exportAsked);
    return {pane, [pane] { return pane->saveState(); }, [pane](const QByteArray &state) { pane->restoreState(state); }};
}

// A card alone that stands for a passage, or for what is said in one, selects it everywhere.
void Workspace::followCards(const QList<Id> &cards)
{
    const Card *const card = cards.size() == 1 ? m_project.library().find<Card>(cards.first()) : nullptr;
    if (!card)
        return;
    const Statement *const statement = m_project.library().find<Statement>(card->shows);
    if (card->kind == CardKind::Passage && card->shows.isValid())
        m_desk->setPassage(card->shows);
    else if (statement)
        m_desk->setPassage(statement->passage);
}

void Workspace::openArticle(Id article, bool beside)
{
    m_panes->setReturnFocus(QApplication::focusWidget());
    const RecordRef record{RecordKind::Article, article};
    if (beside)
        m_panes->openBeside(record);
    else
        m_panes->open(record);
}

void Workspace::openBoard(Id board, Id card)
{
    auto *const pane = qobject_cast<BoardPane *>(m_panes->open({RecordKind::Board, board}));
    if (pane && card.isValid())
        pane->showCard(card);
}

void Workspace::showPassage(Id passage)
{
    const Passage *const record = m_project.library().find<Passage>(passage);
    if (!record)
        return;
    m_panes->setReturnFocus(QApplication::focusWidget());
    // A board stays in sight when one of its cards is followed, whoever asked.
    const bool beside = m_panes->current().kind == RecordKind::Board;
    const RecordRef article{RecordKind::Article, record->article};
    auto *const pane = qobject_cast<ReaderPane *>(beside ? m_panes->openBeside(article) : m_panes->open(article));
    if (pane)
        pane->showPassage(passage);
}

void Workspace::listPassagesOf(const RecordRef &record)
{
    m_passages->showOnly(record);
    raise(m_passages);
}

ReaderPane *Workspace::reader() const { return qobject_cast<ReaderPane *>(m_panes->currentWidget()); }

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
    const QByteArray panes = m_project.kept(scope, panesKey);
    m_panes->restoreState(panes);
    if (panes.isEmpty())
        showFirstLayout();
    if (m_panes->paneCount() == 0)
        focusLibrary();
    m_keepTimer.start();
}

void Workspace::showFirstLayout()
{
    const QList<Article> articles =
        sorted<Article>(m_project.library(), [](const Article &article) { return std::pair(article.published, article.title); });
    const QList<Board> boards =
        sorted<Board>(m_project.library(), [](const Board &board) { return std::pair(board.position, board.name); });
    if (articles.isEmpty())
        return;
    m_panes->open({RecordKind::Article, articles.first().id});
    if (articles.size() > 1)
        m_panes->openBeside({RecordKind::Article, articles[1].id});
    if (!boards.isEmpty())
        m_panes->openBelow({RecordKind::Board, boards.first().id});
    m_panes->focusPane(0);
}

void Workspace::keepLayout()
{
    if (!m_keepsLayout)
        return;
    m_project.keep(scope, geometryKey, m_window.saveGeometry());
    m_project.keep(scope, docksKey, m_window.saveState(layoutVersion));
    m_project.keep(scope, panesKey, m_panes->saveState());
}

void Workspace::focusNext(int step)
{
    QList<QWidget *> stops;
    for (int i = 0; i < m_panes->paneCount(); ++i)
        stops.append(m_panes->paneAt(i));
    for (QDockWidget *dock : std::as_const(m_docks)) {
        if (dock->isVisible() && !dock->visibleRegion().isEmpty()) // not behind another one's tab
            stops.append(dock->widget());
    }
    if (stops.isEmpty())
        return;
    const QWidget *const now = QApplication::focusWidget();
    const auto here =
        std::ranges::find_if(stops, [now](const QWidget *stop) { return now && (stop == now || stop->isAncestorOf(now)); });
    const qsizetype from = here == stops.end() ? (step > 0 ? -1 : 0) : here - stops.begin();
    const qsizetype to = (from + step + stops.size()) % stops.size();
    if (to < m_panes->paneCount())
        m_panes->focusPane(int(to));
    else
        PaneRow::focusInto(stops[to]);
}

void Workspace::focusLibrary()
{
    raise(m_library);
    m_library->view()->setFocus();
}

void Workspace::followRemovals(const Changes &changes)
{
    for (const Id id : changes.of<Article>().removed)
        m_panes->close({RecordKind::Article, id});
    for (const Id id : changes.of<Board>().removed)
        m_panes->close({RecordKind::Board, id});
}

} // namespace sidelight
