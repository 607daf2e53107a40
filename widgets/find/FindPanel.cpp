// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/find/FindPanel.h"

#include "models/lists/FoundModel.h"
#include "widgets/common/FindField.h"
#include "widgets/common/Theme.h"
#include "widgets/find/FoundDelegate.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

namespace sidelight {

namespace {
constexpr int pauseTime = 120;
}

FindPanel::FindPanel(Project *project, QWidget *parent)
    : QWidget(parent)
    , m_field(new FindField(project, Qt::Vertical, this))
    , m_status(new QLabel(this))
    , m_list(new QTreeView(this))
    , m_search(new ProjectSearch(project, this))
    , m_found(new FoundModel(project, this))
{
    m_field->line()->setPlaceholderText(tr("Find in all articles"));
    m_field->line()->setAccessibleName(tr("Find in all articles"));
    m_field->line()->installEventFilter(this);
    m_list->setModel(m_found);
    m_list->setItemDelegate(new FoundDelegate(m_list));
    m_list->setAccessibleName(tr("Places found"));
    m_list->setHeaderHidden(true);
    m_list->setUniformRowHeights(true);
    m_list->setIndentation(16);
    m_list->setExpandsOnDoubleClick(false);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    layOut();
    setFocusProxy(m_field);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseTime);
    connect(&m_pause, &QTimer::timeout, this, &FindPanel::search);
    connect(m_field, &FindField::queryChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_list, &QTreeView::doubleClicked, this, &FindPanel::activate);
    connect(m_search, &ProjectSearch::found, this, &FindPanel::showFound);
    connect(m_search, &ProjectSearch::finished, this, &FindPanel::finish);
    connect(m_search, &ProjectSearch::progressed, this, [this](int articles, int all) {
        if (articles < all)
            tell(tr("%L1 of %L2 articles searched; found so far: %L3")
                     .arg(articles)
                     .arg(all)
                     .arg(m_stale ? 0 : m_found->placeCount()));
    });
}

void FindPanel::layOut()
{
    m_status->setFont(Theme::chromeFont(ChromeText::Small));
    m_status->setForegroundRole(QPalette::PlaceholderText);
    m_status->setContentsMargins(12, 0, 8, 4);
    m_status->setWordWrap(true);
    m_status->hide();
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *const row = new QVBoxLayout;
    row->setContentsMargins(8, 4, 8, 8);
    row->addWidget(m_field);
    column->addLayout(row);
    column->addWidget(m_status);
    column->addWidget(m_list, 1);
}

void FindPanel::open(const QString &words)
{
    QWidget *const focused = QApplication::focusWidget();
    if (focused && focused != this && !isAncestorOf(focused))
        m_returnFocus = focused;
    m_field->loadSwitches();
    m_field->setWords(words);
    m_field->line()->setFocus(Qt::ShortcutFocusReason);
    m_field->line()->selectAll();
}

QString FindPanel::statusText() const { return m_status->text(); }

void FindPanel::search()
{
    const FindQuery query = m_field->query();
    m_pause.stop();
    m_field->setProblem({});
    m_stale = true;
    if (query.words.trimmed().isEmpty()) {
        m_search->stop();
        m_found->clear();
        tell({});
        return;
    }
    m_search->start(query);
}

void FindPanel::showFound(const QList<FoundArticle> &articles)
{
    if (std::exchange(m_stale, false))
        m_found->clear();
    const int row = m_found->rowCount();
    m_found->append(articles);
    for (int i = row; i < m_found->rowCount(); ++i)
        m_list->expand(m_found->index(i, 0));
}

void FindPanel::finish(const ProjectSearch::Outcome &outcome)
{
    if (std::exchange(m_stale, false))
        m_found->clear();
    m_field->setProblem(outcome.problem);
    QStringList sentences{outcome.badExpression ? tr("This is not a regular expression: %1.").arg(outcome.problem) : counted()};
    if (outcome.tooCostly > 0)
        sentences.append(tr("The expression took too long in %n article(s), where there may be more.", nullptr, outcome.tooCostly));
    if (outcome.unreadable > 0)
        sentences.append(tr("%n article(s) could not be read.", nullptr, outcome.unreadable));
    tell(sentences.join(u' '));
}

QString FindPanel::counted() const
{
    if (m_found->placeCount() == 0)
        return tr("Not found in any article.");
    const QString places = tr("%n place(s) found.", nullptr, m_found->placeCount());
    return places + u' ' + tr("They stand in %n article(s).", nullptr, m_found->articleCount());
}

void FindPanel::tell(const QString &text)
{
    m_status->setText(text);
    m_status->setVisible(!text.isEmpty());
}

void FindPanel::activate(const QModelIndex &index)
{
    const int start = index.data(FoundModel::StartRole).toInt();
    if (index.isValid() && start >= 0)
        Q_EMIT placeActivated(index.data(FoundModel::ArticleRole).value<Id>(), start, index.data(FoundModel::EndRole).toInt());
}

bool FindPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    return (watched == m_list ? keyInList(key) : keyInField(key)) || QWidget::eventFilter(watched, event);
}

bool FindPanel::keyInField(int key)
{
    if (key == Qt::Key_Escape) {
        giveBack();
        return true;
    }
    if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    if (m_pause.isActive())
        search();
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_found->index(0, 0, m_found->index(0, 0)));
    m_list->setFocus(Qt::TabFocusReason);
    return true;
}

bool FindPanel::keyInList(int key)
{
    if (key == Qt::Key_Escape) {
        giveBack();
        return true;
    }
    if (key == Qt::Key_Up && !m_list->indexAbove(m_list->currentIndex()).isValid()) {
        m_field->line()->setFocus(Qt::BacktabFocusReason);
        return true;
    }
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    activate(m_list->currentIndex());
    return true;
}

void FindPanel::giveBack()
{
    if (m_search->isRunning()) {
        m_search->stop();
        if (std::exchange(m_stale, false))
            m_found->clear();
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

// The delegate paints with the theme, which a view does not know of.
void FindPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_list->viewport()->update();
    QWidget::changeEvent(event);
}

} // namespace sidelight
