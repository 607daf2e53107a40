// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/board/BoardWalk.h"

#include "models/board/BoardPaths.h"
#include "widgets/board/BearingPanel.h"
#include "widgets/board/BoardCommands.h"
#include "widgets/board/BoardFilterBar.h"
#include "widgets/board/BoardFinder.h"
#include "widgets/board/BoardKeys.h"
#include "widgets/board/BoardLayouter.h"
#include "widgets/board/BoardOutline.h"
#include "widgets/board/BoardView.h"
#include "widgets/board/Minimap.h"
#include "widgets/common/KeyChoices.h"
#include "widgets/common/Theme.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QToolButton>

namespace sidelight {

namespace {

const QString boardScope = QStringLiteral("board"), outlineKey = QStringLiteral("outline"), minimapKey = QStringLiteral("map");

} // namespace

BoardWalk::BoardWalk(Project *project, BoardView *view, QWidget *pane)
    : QObject(pane)
    , m_project(project)
    , m_view(view)
    , m_pane(pane)
    , m_bars(new QWidget(pane))
    , m_strip(new QWidget(m_bars))
    , m_words(new QLabel(m_strip))
    , m_button(new QToolButton(m_strip))
    , m_body(new QSplitter(Qt::Horizontal, pane))
    , m_outline(new BoardOutline(project, view, m_body))
    , m_finder(new BoardFinder(project, view, m_bars))
    , m_filter(new BoardFilterBar(project, m_bars))
    , m_bearings(new BearingPanel(project, m_body))
    , m_minimap(new Minimap(project, view))
    , m_layouter(new BoardLayouter(project, view->board(), this))
    , m_layouts(new QMenu(tr("La&y out"), pane))
{
    m_layouts->setAccessibleName(tr("Lay out"));
    makeStrip();
    makePanels();
    addActions();
    connectPanels();
    view->installEventFilter(this);
    restore();
    connect(project, &Project::opened, this, &BoardWalk::restore);
}

BoardWalk::~BoardWalk()
{
    m_view->removeEventFilter(this);
    delete m_finder; // its marks lie in the scene
    delete m_outline;
    delete m_minimap;
}

QWidget *BoardWalk::body() const { return m_body; }

// What the hands are in the middle of, or what is dimmed, and a way out.
void BoardWalk::makeStrip()
{
    auto *column = new QVBoxLayout(m_bars);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget *bar : {static_cast<QWidget *>(m_finder), static_cast<QWidget *>(m_filter), m_strip})
        column->addWidget(bar);
    auto *row = new QHBoxLayout(m_strip);
    row->setContentsMargins(12, 2, 8, 2);
    m_words->setFont(Theme::chromeFont(ChromeText::Small));
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::TabFocus);
    row->addWidget(m_words, 1);
    row->addWidget(m_button);
    m_strip->hide();
    connect(m_button, &QToolButton::clicked, this, [this] {
        if (m_work)
            m_work();
    });
}

void BoardWalk::makePanels()
{
    m_body->addWidget(m_outline);
    m_body->addWidget(m_view);
    m_body->addWidget(m_bearings);
    m_body->setChildrenCollapsible(false);
    m_body->setHandleWidth(1);
    const int em = m_pane->fontMetrics().height();
    m_outline->setMinimumWidth(em * 8);
    m_bearings->setMinimumWidth(em * 10);
    m_view->setMinimumWidth(em * 6);
    m_body->setSizes({em * 14, em * 60, em * 16});
    m_body->setStretchFactor(0, 0);
    m_body->setStretchFactor(1, 1);
    m_body->setStretchFactor(2, 0);
    m_outline->hide();
    m_bearings->hide();
}

void BoardWalk::connectPanels()
{
    connect(m_bearings, &BearingPanel::passageWanted, this, &BoardWalk::passageWanted);
    connect(m_bearings, &BearingPanel::articleWanted, this, &BoardWalk::articleWanted);
    connect(m_bearings, &BearingPanel::cardWanted, this, &BoardWalk::cardWanted);
    connect(m_bearings, &BearingPanel::closed, this, [this] {
        setBearingsShown(false);
        m_view->setFocus(Qt::OtherFocusReason);
    });
    connect(m_filter, &BoardFilterBar::filterChanged, this, &BoardWalk::applyFilter);
    connect(m_filter, &BoardFilterBar::closed, this, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(m_layouter, &BoardLayouter::busyChanged, this, &BoardWalk::tellState);
    connect(m_layouter, &BoardLayouter::failed, this, &BoardWalk::failed);
    connect(m_layouter, &BoardLayouter::laidOut, this, [this](bool whole) {
        if (whole)
            m_view->fitAll();
        else
            m_view->fitSelection();
    });
    connect(m_view->board(), &BoardScene::contentChanged, this, &BoardWalk::followContent);
    connect(m_view->board(), &QGraphicsScene::selectionChanged, this, [this] {
        if (m_selectionWaits)
            return;
        m_selectionWaits = true; // selecting many cards tells of each
        QMetaObject::invokeMethod(this, &BoardWalk::followSelection, Qt::QueuedConnection);
    });
    connect(m_view, &BoardView::menuFilling, this, &BoardWalk::fillMenu);
}

QAction *BoardWalk::add(const QString &text, const QKeySequence &key, Keys keys, std::function<void()> work)
{
    auto *action = new QAction(keys == Keys::OfPane ? text : BoardCommands::withKey(text, key), this);
    connect(action, &QAction::triggered, this, std::move(work));
    if (keys == Keys::OfPane) {
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_pane->addAction(action);
        KeyChoices::instance().follow(KeyPlace::Board, action);
    } else {
        m_canvasActions.insert(key, action);
        connect(&KeyChoices::instance(), &KeyChoices::changed, action,
                [action, text, key] { action->setText(BoardCommands::withKey(text, key)); });
    }
    m_actions.append(action);
    return action;
}

void BoardWalk::addLine()
{
    auto *line = new QAction(this);
    line->setSeparator(true);
    m_actions.append(line);
}

void BoardWalk::addActions()
{
    addLookActions();
    addLine();
    addWalkActions();
    addLine();
    addLayouts();
}

void BoardWalk::addLookActions()
{
    m_outlineAction =
        add(tr("&Outline"), Qt::CTRL | Qt::SHIFT | Qt::Key_O, Keys::OfPane, [this] { setOutlineShown(m_outline->isHidden()); });
    m_minimapAction = add(tr("&Map of the board"), Qt::Key_M, Keys::OfCanvas, [this] { setMinimapShown(m_minimap->isHidden()); });
    m_bearingsAction =
        add(tr("&Why is this here"), Qt::Key_W, Keys::OfCanvas, [this] { setBearingsShown(m_bearings->isHidden()); });
    for (QAction *action : {m_outlineAction, m_minimapAction, m_bearingsAction})
        action->setCheckable(true);
    addLine();
    add(tr("&Find on this board…"), QKeySequence::Find, Keys::OfPane, [this] { m_finder->open(); });
    add(tr("Find &next"), Qt::Key_F3, Keys::OfPane, [this] { m_finder->step(1); });
    add(tr("Find &previous"), Qt::SHIFT | Qt::Key_F3, Keys::OfPane, [this] { m_finder->step(-1); });
}

void BoardWalk::addWalkActions()
{
    m_filterAction = add(tr("Fi&lter…"), Qt::Key_F, Keys::OfCanvas, [this] { m_filter->open(); });
    m_neighboursAction = add(tr("Dim all but the n&eighbours"), Qt::Key_D, Keys::OfCanvas, [this] {
        if (m_dims == Dims::Neighbours)
            showAll();
        else
            showNeighbours();
    });
    m_neighboursAction->setCheckable(true);
    m_pathAction = add(tr("Path &between two cards"), Qt::Key_P, Keys::OfCanvas, [this] { showPath(); });
    // The arrows themselves are the canvas's.
    auto *walk = new QAction(tr("Walk along a link: Alt with an arrow"), this);
    walk->setEnabled(false);
    m_actions.append(walk);
}

void BoardWalk::addLayouts()
{
    const std::pair<LayoutMethod, QString> methods[] = {
        {LayoutMethod::Force, tr("Linked cards &near each other")},
        {LayoutMethod::Layers, tr("In &layers, by the types of links")},
        {LayoutMethod::Published, tr("Along time, by when it was &published")},
        {LayoutMethod::Said, tr("Along time, by when it was &said")},
        {LayoutMethod::Happened, tr("Along time, by when it &happened")},
        {LayoutMethod::Account, tr("A lane for each &article")},
        {LayoutMethod::Actor, tr("A lane for each &who speaks")},
        {LayoutMethod::Tidy, tr("&Tidy: take overlaps away")},
    };
    for (const auto &[method, text] : methods) {
        if (method == LayoutMethod::Published || method == LayoutMethod::Account || method == LayoutMethod::Tidy)
            m_layouts->addSeparator();
        m_layouts->addAction(text, this, [this, method] { layOut(method); });
    }
    add(tr("Lay out: choose…"), Qt::CTRL | Qt::SHIFT | Qt::Key_L, Keys::OfPane, [this] {
        m_layouts->popup(m_view->viewport()->mapToGlobal(QPoint(24, 24)));
        m_layouts->setActiveAction(m_layouts->actions().value(0));
    });
    m_actions.append(m_layouts->menuAction());
    const auto enable = [this] { m_layouts->setEnabled(m_view->edits().canEdit()); };
    connect(m_layouts, &QMenu::aboutToShow, this, enable);
}

QToolButton *BoardWalk::makeLayoutButton(QWidget *parent) const
{
    auto *button = new QToolButton(parent);
    button->setText(tr("Lay out"));
    button->setToolTip(tr("Lay out the board, or the selected cards (Ctrl+Shift+L)"));
    KeyChoices::instance().followInTip(KeyPlace::Board, Qt::CTRL | Qt::SHIFT | Qt::Key_L, button);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(m_layouts);
    return button;
}

void BoardWalk::fillMenu(QMenu *menu)
{
    const qsizetype cards = m_view->board()->selectedCards().size();
    menu->addSeparator();
    if (cards == 1)
        menu->addAction(m_bearingsAction);
    if (cards > 0)
        menu->addAction(m_neighboursAction);
    if (cards == 2)
        menu->addAction(m_pathAction);
    if (m_view->edits().canEdit() && !m_view->board()->isEmpty())
        menu->addMenu(m_layouts);
}

void BoardWalk::restore()
{
    setOutlineShown(m_project->kept(boardScope, outlineKey) == "1");
    setMinimapShown(m_project->kept(boardScope, minimapKey) == "1");
}

void BoardWalk::keep(const QString &what, bool shown)
{
    if (m_project->isOpen())
        m_project->keep(boardScope, what, shown ? "1" : "0");
}

// The keys go where the eyes go: into the outline when it comes, back to the canvas when it goes.
void BoardWalk::setOutlineShown(bool shown)
{
    m_outlineAction->setChecked(shown);
    if (shown != m_outline->isHidden())
        return;
    const bool byHand = m_view->hasFocus() || m_outline->hasFocus();
    m_outline->setVisible(shown);
    keep(outlineKey, shown);
    if (byHand)
        (shown ? static_cast<QWidget *>(m_outline) : m_view)->setFocus(Qt::OtherFocusReason);
}

void BoardWalk::setMinimapShown(bool shown)
{
    m_minimapAction->setChecked(shown);
    if (shown != m_minimap->isHidden())
        return;
    m_minimap->setVisible(shown);
    m_minimap->raise();
    keep(minimapKey, shown);
}

void BoardWalk::setBearingsShown(bool shown)
{
    m_bearingsAction->setChecked(shown);
    if (shown != m_bearings->isHidden())
        return;
    if (shown)
        followSelection();
    m_bearings->setVisible(shown);
    followSelection();
    if (shown)
        m_bearings->setFocus(Qt::OtherFocusReason);
}

void BoardWalk::followSelection()
{
    m_selectionWaits = false;
    const QList<Id> cards = m_view->board()->selectedCards();
    if (cards.size() == 1)
        m_bearings->setCard(cards.constFirst());
    if (m_dims == Dims::Neighbours && !cards.isEmpty() && cards != m_centre) {
        m_centre = cards;
        refreshDims();
    }
}

void BoardWalk::followContent()
{
    if (m_dims != Dims::Nothing)
        refreshDims();
}

void BoardWalk::layOut(LayoutMethod method) { m_layouter->start(method); }

void BoardWalk::dimAllBut(Dims why, const QSet<Id> &bright)
{
    m_dims = why;
    m_view->board()->dimAllBut(bright);
    m_neighboursAction->setChecked(why == Dims::Neighbours);
    tellState();
}

void BoardWalk::showAll()
{
    const bool wasFilter = m_dims == Dims::Filter;
    m_dims = Dims::Nothing;
    m_centre.clear();
    m_view->board()->showAll();
    m_neighboursAction->setChecked(false);
    if (wasFilter)
        m_filter->clear();
    tellState();
}

void BoardWalk::showNeighbours()
{
    const QList<Id> cards = m_view->board()->selectedCards();
    m_neighboursAction->setChecked(false);
    if (cards.isEmpty())
        return Q_EMIT failed(tr("Select a card first; then all but the cards that are linked to it can be dimmed."));
    m_centre = cards;
    dimAllBut(Dims::Neighbours, neighbourhoodOf(m_view->board()->content().links, cards));
}

void BoardWalk::showPath()
{
    const QList<Id> cards = m_view->board()->selectedCards();
    if (cards.size() != 2)
        return Q_EMIT failed(tr("Select two cards first; then the shortest way between them along links can be shown."));
    const QList<Id> path = shortestPath(m_view->board()->content().links, cards[0], cards[1]);
    if (path.isEmpty())
        return Q_EMIT failed(tr("No links lead from one of these cards to the other."));
    m_centre = cards;
    m_path = tr("%n link(s) between the two cards", nullptr, int(path.size() / 2));
    dimAllBut(Dims::Path, QSet<Id>(path.begin(), path.end()));
    m_view->board()->select(path);
    m_view->fitSelection();
}

// The board changed: what stands out is found anew. A path that is no more is let go.
void BoardWalk::refreshDims()
{
    if (m_dims == Dims::Filter)
        return applyFilter();
    const QList<LinkContent> links = m_view->board()->content().links;
    m_centre.removeIf([this](Id id) { return !m_view->board()->card(id); });
    if (m_dims == Dims::Neighbours && !m_centre.isEmpty())
        return dimAllBut(Dims::Neighbours, neighbourhoodOf(links, m_centre));
    const QList<Id> path =
        m_dims == Dims::Path && m_centre.size() == 2 ? shortestPath(links, m_centre[0], m_centre[1]) : QList<Id>();
    if (path.isEmpty())
        showAll();
    else
        dimAllBut(Dims::Path, QSet<Id>(path.begin(), path.end()));
}

std::optional<BoardFiltered> BoardWalk::found() const
{
    if (m_filter->filter().isEmpty())
        return {};
    return filtered(m_project->library(), m_view->board()->content(), m_filter->filter());
}

void BoardWalk::applyFilter()
{
    const std::optional<BoardFiltered> found = this->found();
    if (!found) {
        if (m_dims == Dims::Filter) {
            m_dims = Dims::Nothing;
            m_view->board()->showAll();
        }
        m_filter->tell(0, 0);
        return tellState();
    }
    m_filter->tell(found->cards, found->of);
    dimAllBut(Dims::Filter, found->shown);
}

void BoardWalk::tell(const QString &words, const QString &button, std::function<void()> work)
{
    m_words->setText(words);
    m_words->setAccessibleName(words);
    m_button->setText(button);
    m_work = std::move(work);
    m_strip->setVisible(!words.isEmpty());
}

void BoardWalk::tellState()
{
    if (m_layouter->isBusy())
        return tell(tr("The board is being laid out."), tr("Cancel"), [this] { m_layouter->cancel(); });
    const auto all = [this] { showAll(); };
    switch (m_dims) {
    case Dims::Neighbours:
        return tell(tr("Only what is linked to the selected card stands out."), tr("Show all"), all);
    case Dims::Path:
        return tell(m_path, tr("Show all"), all);
    case Dims::Filter: // its own bar says so
    case Dims::Nothing:
        break;
    }
    tell({}, {}, {});
}

// One press ends one thing: what is being laid out first, then what is dimmed. The canvas gets the rest.
bool BoardWalk::escape()
{
    if (m_view->keys().isLinking() || QGuiApplication::mouseButtons() != Qt::NoButton)
        return false;
    if (m_layouter->isBusy())
        m_layouter->cancel();
    else if (isDimmed())
        showAll();
    else
        return false;
    return true;
}

bool BoardWalk::actOn(QKeyCombination key)
{
    QAction *const action = m_canvasActions.value(QKeySequence(key));
    if (!action || !action->isEnabled())
        return false;
    action->trigger();
    return true;
}

bool BoardWalk::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_view || !isKey)
        return QObject::eventFilter(watched, event);
    const auto *pressed = static_cast<QKeyEvent *>(event);
    if (pressed->key() != Qt::Key_Escape) {
        const QKeyCombination meant = KeyChoices::instance().meant(KeyPlace::Board, *pressed).keyCombination();
        if (event->type() == QEvent::KeyPress)
            return actOn(meant);
        if (!m_canvasActions.contains(QKeySequence(meant)))
            return false;
        event->accept(); // before a menu of the window takes it
        return true;
    }
    if (event->type() == QEvent::KeyPress)
        return escape();
    if (!m_layouter->isBusy() && !isDimmed())
        return false;
    event->accept();
    return true;
}

} // namespace sidelight
