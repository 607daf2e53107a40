// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Tour.h"

#include "app/MainWindow.h"
#include "app/WindowTools.h"
#include "widgets/board/BoardView.h"
#include "widgets/compare/CompareMode.h"
#include "widgets/reader/ArticleView.h"
#include "widgets/reader/ReaderPane.h"

#include <QApplication>
#include <QHBoxLayout>

#include <algorithm>
#include <tuple>

namespace sidelight {

using Step = TourPanel::Step;

namespace {

// Two articles that have much in common: of one origin, of which the sample has one, else the first that were published.
QList<Id> twoAccounts(const Library &library)
{
    QList<Article> articles = library.all<Article>().values();
    std::ranges::sort(articles, {},
                      [](const Article &each) { return std::tuple(!each.origin.isValid(), each.origin.value, each.published); });
    QList<Id> ids;
    for (const Article &article : articles.first(std::min(articles.size(), qsizetype(2))))
        ids.append(article.id);
    return ids;
}

// A card that shows something; notes and groups are no evidence.
bool showsEvidence(const Card &card) { return card.shows.isValid(); }
// What is done by a command of the menus, by its name in the settings.
QString commandOf(Step step)
{
    switch (step) {
    case Step::Compare:
        return QStringLiteral("view.compareSideBySide");
    case Step::Export:
        return QStringLiteral("file.exportBoard");
    case Step::Done:
        return QStringLiteral("edit.undo");
    case Step::Mark:
    case Step::Record:
    case Step::Lay:
        break;
    }
    return {};
}

bool isOnAClaim(const Statement &statement) { return statement.claim.isValid(); }

} // namespace

Tour::Tour(MainWindow &window, QHBoxLayout &place)
    : m_window(window)
    , m_place(place)
{
    connect(&window, &MainWindow::ready, this, [this] {
        if (std::exchange(m_begins, false) && m_window.showsSample())
            start();
    });
    connect(&window, &MainWindow::failed, this, [this] { m_begins = false; });
    connect(&window, &MainWindow::written, this, [this](const QString &path) {
        if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
            stepDone(Step::Export);
    });
}

Tour::~Tour() { delete m_panel; }

void Tour::begin()
{
    leave();
    if (m_window.showsSample())
        return start();
    m_begins = true;
    m_window.openSample();
}

void Tour::start()
{
    leave();
    m_panel = new TourPanel;
    m_place.addWidget(m_panel);
    m_panel->show();
    connect(m_panel, &TourPanel::leaveAsked, this, &Tour::leave);
    connect(m_panel, &TourPanel::guideAsked, this, &Tour::guideAsked);
    connect(m_panel, &TourPanel::thereAsked, this, &Tour::showWhere);
    connect(m_panel, &TourPanel::skipAsked, this, [this] { stepDone(m_panel->step()); });
    connect(m_window.project(), &Project::changed, m_panel, [this](const Changes &changes) { follow(changes); });
    connect(m_window.workspace(), &QObject::destroyed, this, &Tour::leave);
    connect(m_window.workspace()->compare(), &CompareMode::toggled, m_panel, [this](bool on) {
        if (on)
            stepDone(Step::Compare);
    });
    connect(&m_window.tools().shortcuts(), &Shortcuts::changed, m_panel, [this] { followKeys(); });
    m_window.workspace()->compare()->setOn(false); // so that one sees it come
    comeTo(Step::Compare);
    showAccounts();
}

// The focus goes where the work is, if it was in the panel.
void Tour::leave()
{
    if (!m_panel)
        return;
    const bool hadFocus = m_panel->isAncestorOf(QApplication::focusWidget());
    m_panel->hide();
    m_panel->deleteLater();
    m_panel.clear();
    if (hadFocus && m_window.workspace())
        m_window.workspace()->focusLibrary();
}

void Tour::follow(const Changes &changes)
{
    const auto &statements = changes.of<Statement>();
    if (!changes.of<Passage>().inserted.isEmpty() && m_panel->step() == Step::Mark)
        stepDone(Step::Mark);
    else if (std::ranges::any_of(statements.inserted, isOnAClaim) || std::ranges::any_of(statements.updated, isOnAClaim))
        stepDone(Step::Record);
    else if (std::ranges::any_of(changes.of<Card>().inserted, showsEvidence))
        stepDone(Step::Lay);
}

void Tour::stepDone(Step step)
{
    if (m_panel && m_panel->step() == step && step != Step::Done)
        comeTo(Step(int(step) + 1));
}

void Tour::comeTo(Step step)
{
    m_panel->setStep(step);
    followKeys();
}

// Those that are in force; a person may have chosen others.
void Tour::followKeys()
{
    const QString name = commandOf(m_panel->step());
    const QList<Shortcut> shortcuts = m_window.tools().shortcuts().list();
    const auto found = std::ranges::find(shortcuts, name, &Shortcut::name);
    const bool hasKeys = !name.isEmpty() && found != shortcuts.end() && !found->keys.isEmpty();
    m_panel->setKeys(hasKeys ? found->keys.first().toString(QKeySequence::NativeText) : QString());
}

void Tour::showWhere()
{
    const bool onBoard = m_panel->step() == Step::Lay || m_panel->step() == Step::Export;
    if (onBoard)
        showBoard();
    else
        showAccounts();
}

void Tour::showAccounts()
{
    Workspace &workspace = *m_window.workspace();
    const QList<Id> two = twoAccounts(m_window.project()->library());
    if (two.size() < 2)
        return;
    PaneRow *const panes = workspace.panes();
    workspace.openArticle(two.first(), false);
    const int here = panes->activePane(), other = here == 0 ? 1 : here - 1;
    // The neighbour in one line with it, so that a board beneath them stays in sight.
    const bool hasNeighbour = other < panes->paneCount() && panes->rowOf(other) == panes->rowOf(here);
    if (hasNeighbour)
        panes->focusPane(other);
    workspace.openArticle(two.last(), !hasNeighbour);
    if (ReaderPane *const reader = workspace.reader())
        reader->view()->setFocus();
}

void Tour::showBoard()
{
    const QList<Board> boards = m_window.project()->library().all<Board>().values();
    const auto first =
        std::ranges::min_element(boards, {}, [](const Board &board) { return std::pair(board.position, board.name); });
    if (first != boards.end())
        m_window.workspace()->openBoard(first->id);
}

} // namespace sidelight
