// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/TimelinePane.h"

#include "models/lists/DisplayText.h"
#include "widgets/reader/ReadingDesk.h"
#include "widgets/timeline/TimelineBar.h"
#include "widgets/timeline/TimelineView.h"

#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QLabel>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <algorithm>

namespace sidelight {

namespace {

constexpr quint8 timelineStateVersion = 1;
constexpr int fewMarks = 5000; // of more, lanes stand closed in the list

// Words of users have their own direction, whichever way the window runs.
class TimelineRow : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text = inOwnDirection(option->text, option->direction);
        option->font.setBold(index.data(SectionRole).toBool());
    }
};

// Enter and a double click open a row, and Escape is the pane's.
class TimelineList : public QTreeView {
public:
    using QTreeView::QTreeView;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
            Q_EMIT activated(currentIndex());
        else
            QTreeView::keyPressEvent(event);
    }
};

TimelineMarkId idAt(const QModelIndex &index)
{
    if (!index.parent().isValid())
        return {};
    return {index.data(IdRole).value<Id>(), TimelineDate(index.data(TimelineModel::DateRole).toInt())};
}

} // namespace

TimelinePane::TimelinePane(Project *project, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_model(new TimelineModel(project->library(), this))
    , m_bar(new TimelineBar(project, this))
    , m_view(new TimelineView(project->library(), m_model, this))
    , m_list(new TimelineList(this))
    , m_stack(new QStackedLayout)
    , m_foot(new QLabel(this))
{
    setWindowTitle(tr("Timeline"));
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    auto *const hairline = new QFrame(this);
    hairline->setFixedHeight(1);
    hairline->setAutoFillBackground(true);
    hairline->setBackgroundRole(QPalette::Mid);
    column->addWidget(hairline);
    column->addLayout(m_stack, 1);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_list);
    m_foot->setTextFormat(Qt::PlainText);
    m_foot->setWordWrap(true);
    m_foot->setContentsMargins(12, 4, 12, 4);
    m_foot->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_foot);
    setFocusProxy(m_view);
    makeList();
    connect(m_bar, &TimelineBar::choiceChanged, this, &TimelinePane::choose);
    connect(m_bar, &TimelineBar::asListWished, this, &TimelinePane::setAsList);
    connect(m_bar, &TimelineBar::left, this, [this] { focusProxy()->setFocus(Qt::OtherFocusReason); });
    connect(m_view, &TimelineView::activated, this, &TimelinePane::activate);
    connect(m_view, &TimelineView::currentChanged, this, &TimelinePane::noteCurrent);
    connect(m_model, &TimelineModel::followed, this, &TimelinePane::sayUndated);
    connect(project, &Project::changed, this, &TimelinePane::follow);
    connect(project, &Project::opened, m_model, &TimelineModel::reset);
    if (project->isOpen())
        m_model->reset();
}

TimelinePane::~TimelinePane() { m_list->setModel(nullptr); }

void TimelinePane::makeList()
{
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new TimelineRow(m_list));
    m_list->setUniformRowHeights(true);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAllColumnsShowFocus(true);
    m_list->setExpandsOnDoubleClick(false);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setAccessibleName(tr("Timeline as a list"));
    m_list->setAccessibleDescription(tr("Lanes with their marks in time order. Enter opens the words."));
    connect(m_list, &QTreeView::activated, this, [this](const QModelIndex &index) { activate(idAt(index)); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &TimelinePane::openLanes);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &parent, int first) {
        if (isList() && !parent.isValid())
            m_list->setFirstColumnSpanned(first, {}, true);
    });
}

// The list looks at the model only while it is seen.
void TimelinePane::setAsList(bool asList)
{
    m_bar->setAsList(asList);
    if (asList == isList())
        return;
    const bool hadFocus = m_view->hasFocus() || m_list->hasFocus();
    m_list->setModel(asList ? m_model : nullptr);
    m_stack->setCurrentWidget(asList ? static_cast<QWidget *>(m_list) : m_view);
    setFocusProxy(m_stack->currentWidget());
    if (hadFocus)
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
    if (!asList)
        return m_view->setCurrent(m_view->current());
    const int em = fontMetrics().averageCharWidth();
    const std::array widths{30, 12, 28, 12, 36, 44};
    for (int column = 0; column < int(widths.size()); ++column)
        m_list->header()->resizeSection(column, em * widths[size_t(column)]);
    openLanes();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (const TimelineMarkId mark = idAt(now); mark.record.isValid())
            m_view->setCurrent(mark);
    });
}

bool TimelinePane::isList() const { return m_list->model() == m_model; }

void TimelinePane::openLanes()
{
    if (!isList())
        return;
    int marks = 0;
    for (int lane = 0; lane < m_model->laneCount(); ++lane) {
        m_list->setFirstColumnSpanned(lane, {}, true);
        marks += int(m_model->lane(lane).marks.size());
    }
    if (marks <= fewMarks)
        m_list->expandAll();
    showInList(m_view->current());
}

void TimelinePane::showInList(const TimelineMarkId &mark)
{
    if (!isList() || idAt(m_list->currentIndex()) == mark)
        return;
    if (const QModelIndex index = m_model->find(mark); index.isValid())
        m_list->setCurrentIndex(index);
}

void TimelinePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        sayUndated();
}

// What is shown

void TimelinePane::choose() { m_model->setChoice(m_bar->choice()); }

// What was asked for may be gone.
void TimelinePane::follow(const Changes &changes)
{
    TimelineChoice choice = m_bar->choice();
    if (changes.of<Claim>().removed.contains(choice.claim))
        choice.claim = {};
    if (changes.of<Actor>().removed.contains(choice.actor))
        choice.actor = {};
    m_model->follow(changes);
    if (choice == m_bar->choice())
        return;
    m_bar->setChoice(choice);
    choose();
}

void TimelinePane::sayUndated()
{
    const QString text = footText();
    m_foot->setFont(Theme::chromeFont(ChromeText::Small));
    m_foot->setText(text);
    m_foot->setVisible(!text.isEmpty());
}

QString TimelinePane::footText() const { return m_model->undatedSentences().join(u' '); }

void TimelinePane::activate(const TimelineMarkId &mark)
{
    const Library &library = m_project->library();
    if (const auto statement = library.find<Statement>(mark.record))
        Q_EMIT passageWanted(statement->passage);
    else if (library.find<Article>(mark.record))
        Q_EMIT articleWanted(mark.record);
    else if (library.find<Claim>(mark.record))
        m_bar->setClaim(mark.record);
}

// What is selected in one place is selected in all.
void TimelinePane::noteCurrent(const TimelineMarkId &mark)
{
    showInList(mark);
    if (const auto statement = m_project->library().find<Statement>(mark.record))
        ReadingDesk::of(m_project)->setPassage(statement->passage);
}

// State

QByteArray TimelinePane::saveState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    const TimelineChoice &choice = m_bar->choice();
    out << timelineStateVersion << qint32(choice.lanes);
    for (const bool shown : choice.shown)
        out << shown;
    out << choice.claim.value << choice.actor.value << choice.words << m_view->looksAtAll() << m_view->axis().first
        << m_view->axis().minutesPerPixel << qint32(m_view->scrolled()) << isList();
    return state;
}

void TimelinePane::restoreState(const QByteArray &state)
{
    QDataStream in(state);
    quint8 version = 0;
    qint32 lanes = 0, scroll = 0;
    bool looksAtAll = true, asList = false;
    TimelineChoice choice;
    TimeAxis axis;
    in >> version >> lanes;
    for (bool &shown : choice.shown)
        in >> shown;
    in >> choice.claim.value >> choice.actor.value >> choice.words >> looksAtAll >> axis.first >> axis.minutesPerPixel >> scroll >>
        asList;
    const bool isSane = axis.minutesPerPixel > 0 && axis.minutesPerPixel < 1e9 && qAbs(axis.first) < 1e12 && // not NaN either
                        lanes >= 0 && lanes <= qint32(TimelineLanes::Origins) && std::ranges::contains(choice.shown, true);
    if (in.status() != QDataStream::Ok || version != timelineStateVersion || !isSane)
        return;
    choice.lanes = TimelineLanes(lanes);
    if (!m_project->library().find<Claim>(choice.claim))
        choice.claim = {};
    if (!m_project->library().find<Actor>(choice.actor))
        choice.actor = {};
    m_bar->setChoice(choice);
    choose();
    if (!looksAtAll)
        m_view->look(axis);
    m_view->scrollTo(scroll);
    setAsList(asList);
}

} // namespace sidelight
