// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/find/FindPanel.h"

#include "models/base/OnPool.h"
#include "models/search/FoundModel.h"
#include "widgets/common/KeyChoices.h"
#include "widgets/common/Theme.h"
#include "widgets/find/FacetView.h"
#include "widgets/find/FoundDelegate.h"
#include "widgets/find/QueryLine.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace sidelight {

namespace {

constexpr int pauseTime = 200;      // ms, before texts are looked at
constexpr int facetPauseTime = 120; // ms, behind the last key
constexpr int besideFrom = 60;      // characters of width from which on facets stand beside the results

} // namespace

FindPanel::FindPanel(Project *project, SearchIndex *index, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_index(index)
    , m_line(new QueryLine(project, this))
    , m_menu(new QMenu(this))
    , m_status(new QLabel(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_list(new QTreeView(m_splitter))
    , m_facets(new FacetView(m_splitter))
    , m_search(new ProjectSearch(project, index, this))
    , m_found(new FoundModel(project, this))
{
    m_line->setPlaceholderText(tr("Search the project"));
    m_line->setAccessibleName(tr("Search the project"));
    m_line->setToolTip(
        tr("Words, \"a phrase\", prefix*, -not, OR, NEAR(a b, 5), /expression/, and fields such as outlet: or actor:. "
           "Ctrl+Space lists the fields."));
    m_line->installEventFilter(this);
    m_list->setModel(m_found);
    m_list->setItemDelegate(new FoundDelegate(m_list));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setHeaderHidden(true);
    m_list->setUniformRowHeights(true);
    m_list->setIndentation(16);
    m_list->setExpandsOnDoubleClick(false);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    layOut();
    setFocusProxy(m_line);
    m_pause.setSingleShot(true);
    m_facetPause.setSingleShot(true);
    m_facetPause.setInterval(facetPauseTime);
    connect(&m_facetPause, &QTimer::timeout, this, &FindPanel::countFacets);
    connect(&m_pause, &QTimer::timeout, this, &FindPanel::start);
    connect(m_line, &QLineEdit::textChanged, this, &FindPanel::queryChanged);
    connect(m_line, &QueryLine::entered, this, [this] { keyInLine(Qt::Key_Return); });
    connect(m_list, &QTreeView::doubleClicked, this, &FindPanel::activate);
    connect(m_facets, &FacetView::leftByEscape, this, [this] { m_list->setFocus(Qt::BacktabFocusReason); });
    connect(m_facets, &FacetView::conditionToggled, this,
            [this](const QString &condition) { m_line->setText(SearchQuery::toggled(m_line->text(), condition)); });
    connectSearch();
}

void FindPanel::layOut()
{
    m_status->setFont(Theme::chromeFont(ChromeText::Small));
    m_status->setForegroundRole(QPalette::PlaceholderText);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setContentsMargins(12, 0, 8, 4);
    m_status->setWordWrap(true);
    tell(emptyHint());
    auto *const more = new QToolButton(this);
    more->setText(QStringLiteral("…"));
    more->setToolTip(tr("What can be done with what was found"));
    more->setAccessibleName(more->toolTip());
    more->setAutoRaise(true);
    more->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(m_menu);
    more->setFocusPolicy(Qt::TabFocus);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_facets->hide();
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *const row = new QHBoxLayout;
    row->setContentsMargins(8, 4, 8, 8);
    row->setSpacing(4);
    row->addWidget(m_line, 1);
    row->addWidget(more);
    column->addLayout(row);
    column->addWidget(m_status);
    column->addWidget(m_splitter, 1);
    setTabOrder(m_line, more);
    setTabOrder(more, m_list);
    setTabOrder(m_list, m_facets);
}

void FindPanel::connectSearch()
{
    connect(m_search, &ProjectSearch::answered, this, &FindPanel::showAnswer);
    connect(m_search, &ProjectSearch::found, this, &FindPanel::showFound);
    connect(m_search, &ProjectSearch::finished, this, &FindPanel::finish);
    connect(m_search, &ProjectSearch::progressed, this, [this](int articles, int all) {
        if (articles < all)
            tell(tr("%L1 of %L2 articles searched; found so far: %L3").arg(articles).arg(all).arg(m_search->placeCount()));
    });
    connect(m_found, &FoundModel::moreWanted, m_search, &ProjectSearch::more);
    // What was searched while the index was being made may be found by now.
    connect(m_index, &SearchIndex::completed, this, [this] {
        if (isVisible() && !m_query.isEmpty())
            start();
    });
    connect(m_index, &SearchIndex::progressed, this, [this] {
        if (isVisible() && !m_search->isRunning() && !m_query.isEmpty())
            finish(m_outcome);
    });
}

void FindPanel::open(const QString &words)
{
    QWidget *const focused = QApplication::focusWidget();
    if (focused && focused != this && !isAncestorOf(focused))
        m_returnFocus = focused;
    if (!words.isEmpty() && words.size() <= 200 && !words.contains(u'\n'))
        m_line->setText(words.contains(u' ') ? u'"' + QString(words).remove(u'"') + u'"' : words);
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void FindPanel::search(const QString &query)
{
    open({});
    m_line->setText(query);
}

QString FindPanel::statusText() const { return m_status->text(); }
QString FindPanel::queryText() const { return m_line->text().trimmed(); }

void FindPanel::queryChanged()
{
    const SearchQuery typed = SearchQuery::read(m_line->text(), SearchQuery::Stage::Typed);
    m_pause.start(typed.textTests().isEmpty() ? 0 : pauseTime);
}

void FindPanel::start()
{
    m_pause.stop();
    m_query = SearchQuery::read(m_line->text(), SearchQuery::Stage::Typed);
    m_line->setProblem(m_query.problem());
    m_counting.request_stop();
    m_facetPause.stop();
    m_stale = true;
    if (m_query.isEmpty()) {
        m_search->stop();
        clearStale();
        setFacets({});
        return tell(m_query.problem() ? m_query.problem()->sentence : emptyHint());
    }
    m_search->start(m_query);
}

void FindPanel::clearStale()
{
    if (std::exchange(m_stale, false))
        m_found->clear();
}

void FindPanel::showAnswer(const SearchAnswer &answer)
{
    clearStale();
    m_found->setRecords(answer.records);
}

void FindPanel::showFound(const QList<FoundArticle> &articles)
{
    clearStale();
    const int row = m_found->rowCount();
    m_found->append(articles);
    for (int i = row; i < m_found->rowCount(); ++i)
        m_list->expand(m_found->index(i, 0));
}

void FindPanel::finish(const ProjectSearch::Outcome &outcome)
{
    clearStale();
    m_outcome = outcome;
    m_found->setHasMore(m_search->hasMore());
    QStringList sentences{outcome.problem.isEmpty() ? counted() : tr("This is not a regular expression: %1.").arg(outcome.problem)};
    if (!outcome.leftOut.isEmpty())
        sentences.append(tr("Nothing has the word “%1”: this is found without it.").arg(outcome.leftOut));
    if (outcome.tooCostly > 0)
        sentences.append(tr("The expression took too long in %n article(s), where there may be more.", nullptr, outcome.tooCostly));
    if (outcome.unreadable > 0)
        sentences.append(tr("%n article(s) could not be read.", nullptr, outcome.unreadable));
    if (const QString state = indexState(); !state.isEmpty())
        sentences.append(state);
    tell(sentences.join(u' '));
    m_facetPause.start();
    Q_EMIT searched();
}

QString FindPanel::indexState() const
{
    if (m_index->isComplete())
        return m_outcome.indexed ? QString() : tr("The search index cannot be made on this computer, so nothing is found.");
    return tr("The index is being made: %L1 of %L2 articles are in it.").arg(m_index->done()).arg(m_index->all());
}

QString FindPanel::counted() const
{
    const auto articles = int(m_search->hits().size());
    if (articles == 0)
        return m_found->recordCount() > 0 ? tr("Not found in any article, but in names and claims.")
                                          : tr("Not found in any article.");
    if (m_search->placeCount() == 0)
        return tr("%n article(s) found.", nullptr, articles);
    const QString places = tr("%n place(s) found.", nullptr, int(m_search->placeCount()));
    return places + u' ' + tr("They stand in %n article(s).", nullptr, articles);
}

// On the pool, since all that stands on the articles is counted.
void FindPanel::countFacets()
{
    m_counting.request_stop();
    m_counting = {};
    QList<Id> articles;
    for (const SearchHit &hit : m_search->hits())
        articles.append(hit.article);
    if (articles.size() < 2 && !m_facets->hasFacets())
        return;
    const std::stop_token stop = m_counting.get_token();
    onPool(
        this,
        [library = m_project->library(), articles, stop] {
            return Facets::of(library, articles, [stop] { return stop.stop_requested(); });
        },
        [this, stop](const QList<Facet> &facets) {
            if (!stop.stop_requested())
                setFacets(facets);
        });
}

void FindPanel::setFacets(const QList<Facet> &facets)
{
    m_facets->setFacets(facets, m_line->text());
    m_facets->setVisible(m_facets->hasFacets());
}

QString FindPanel::emptyHint()
{
    return tr(
        "Type words: the articles, claims and names that have them are listed here. Ctrl+Space lists what else can be asked.");
}

void FindPanel::tell(const QString &text)
{
    m_status->setText(text);
    m_status->setVisible(!text.isEmpty());
}

void FindPanel::activate(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const auto kind = RecordKind(index.data(FoundModel::KindRole).toInt());
    if (kind != RecordKind::Article)
        return Q_EMIT recordActivated(kind, index.data(FoundModel::RecordRole).value<Id>());
    const Id article = index.data(FoundModel::ArticleRole).value<Id>();
    const int start = index.data(FoundModel::StartRole).toInt();
    const QModelIndex first = index.parent().isValid() ? QModelIndex() : m_found->index(0, 0, index);
    if (first.isValid())
        activate(first);
    else if (start >= 0)
        Q_EMIT placeActivated(article, start, index.data(FoundModel::EndRole).toInt());
    else
        Q_EMIT articleActivated(article);
}

// Of the best article; where there is none, the first name.
QModelIndex FindPanel::firstPlace() const
{
    const QModelIndex article = m_found->index(std::min(m_found->recordCount(), m_found->rowCount() - 1), 0);
    const QModelIndex place = m_found->index(0, 0, article);
    return article.isValid() && place.isValid() ? place : article;
}

// To the next place, beyond the titles, and opens it.
void FindPanel::step(int by)
{
    QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        index = firstPlace();
    else
        index = by > 0 ? m_list->indexBelow(index) : m_list->indexAbove(index);
    while (index.isValid() && m_found->rowCount(index) > 0)
        index = by > 0 ? m_list->indexBelow(index) : m_list->indexAbove(index);
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    activate(index);
}

bool FindPanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool override = event->type() == QEvent::ShortcutOverride;
    if (event->type() != QEvent::KeyPress && !override)
        return QWidget::eventFilter(watched, event);
    auto *const key = static_cast<QKeyEvent *>(event);
    const QKeyEvent meant = KeyChoices::instance().meant(KeyPlace::Search, *key);
    if (meant.key() == Qt::Key_F4 && !(meant.modifiers() & ~Qt::ShiftModifier)) { // before the window takes it for its lenses
        if (override)
            event->accept();
        else
            step(meant.modifiers() & Qt::ShiftModifier ? -1 : 1);
        return true;
    }
    if (override)
        return QWidget::eventFilter(watched, event);
    return (watched == m_list ? keyInList(*key) : keyInLine(key->key())) || QWidget::eventFilter(watched, event);
}

bool FindPanel::keyInLine(int key)
{
    if (key == Qt::Key_Escape) {
        giveBack();
        return true;
    }
    if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    if (m_pause.isActive())
        start();
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(firstPlace());
    m_list->setFocus(Qt::TabFocusReason);
    return true;
}

bool FindPanel::keyInList(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Escape:
        giveBack();
        return true;
    case Qt::Key_Up:
        if (m_list->indexAbove(m_list->currentIndex()).isValid())
            return false;
        m_line->setFocus(Qt::BacktabFocusReason);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activate(m_list->currentIndex());
        return true;
    default:
        return false;
    }
}

void FindPanel::giveBack()
{
    if (m_search->isRunning() && !m_query.textTests().isEmpty()) {
        m_search->stop();
        clearStale();
        tell(tr("Stopped. %1").arg(counted()));
        return;
    }
    if (m_returnFocus && m_returnFocus->isVisible()) {
        m_returnFocus->window()->activateWindow();
        m_returnFocus->setFocus();
    } else {
        Q_EMIT leftByEscape();
    }
}

void FindPanel::resizeEvent(QResizeEvent *event)
{
    const bool beside = width() > besideFrom * fontMetrics().averageCharWidth();
    if (const auto wanted = beside ? Qt::Horizontal : Qt::Vertical; m_splitter->orientation() != wanted)
        m_splitter->setOrientation(wanted);
    QWidget::resizeEvent(event);
}

// The delegates paint with the theme, which a view does not know of.
void FindPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        m_list->viewport()->update();
        m_facets->viewport()->update();
    }
    QWidget::changeEvent(event);
}

} // namespace sidelight
