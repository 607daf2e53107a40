// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/RecordView.h"

#include "models/lists/RecordModel.h"
#include "widgets/common/Theme.h"

#include <QDrag>
#include <QDropEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QUrl>
#include <algorithm>

namespace sidelight {

namespace {

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data ? data->urls() : QList<QUrl>();
    for (const QUrl &url : urls)
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    return paths;
}

} // namespace

RecordView::RecordView(RecordKind kind, FilterModel *rows, QWidget *parent)
    : QTreeView(parent)
    , m_kind(kind)
    , m_rows(rows)
{
    setModel(rows);
    setUniformRowHeights(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
    setDragEnabled(true);
    setMouseTracking(true);
    setIndentation(16);
    setFrameShape(NoFrame);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    header()->setHighlightSections(false);
    header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

Id RecordView::idOf(const QModelIndex &index) { return index.data(IdRole).value<Id>(); }

QList<Id> RecordView::selectedIds() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows,
                      [this](const QModelIndex &a, const QModelIndex &b) { return visualRect(a).top() < visualRect(b).top(); });
    QList<Id> ids;
    for (const QModelIndex &row : std::as_const(rows))
        ids.append(idOf(row));
    return ids;
}

Id RecordView::currentId() const { return idOf(currentIndex()); }

void RecordView::select(Id id)
{
    const auto *source = dynamic_cast<const RecordRows *>(m_rows->sourceModel());
    const QModelIndex index = source ? m_rows->mapFromSource(source->indexOf(id)) : QModelIndex();
    if (!index.isValid())
        return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void RecordView::setEmptyText(const QString &text, const QString &nothingFound)
{
    m_empty = text;
    m_nothingFound = nothingFound;
}

void RecordView::setDrops(bool onRows, bool files)
{
    m_dropsOnRows = onRows;
    m_dropsFiles = files;
    setAcceptDrops(onRows || files);
    setDropIndicatorShown(onRows);
}

void RecordView::rememberIn(Project *project, const QString &key)
{
    m_project = project;
    m_key = key;
    connect(project, &Project::opened, this, &RecordView::restoreColumns);
    connect(header(), &QHeaderView::sectionResized, this, &RecordView::keepColumns);
    connect(header(), &QHeaderView::sectionMoved, this, &RecordView::keepColumns);
    connect(header(), &QHeaderView::sortIndicatorChanged, this, &RecordView::keepColumns);
    if (project->isOpen())
        restoreColumns();
}

void RecordView::keepColumns()
{
    if (m_project->isOpen())
        m_project->keep(QStringLiteral("lists"), m_key, (m_chosen ? "1" : "0") + header()->saveState());
}

void RecordView::restoreColumns()
{
    const QByteArray state = m_project->kept(QStringLiteral("lists"), m_key);
    if (state.isEmpty())
        return;
    m_chosen = state.front() == '1';
    header()->restoreState(state.mid(1));
    fitColumns();
}

void RecordView::offerColumns(const QList<int> &shown)
{
    m_offered = shown;
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header(), &QWidget::customContextMenuRequested, this, &RecordView::showColumnMenu);
    fitColumns();
}

void RecordView::showColumnMenu(QPoint at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 1; column < m_rows->columnCount(); ++column) {
        QAction *action = menu->addAction(m_rows->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_chosen = true;
            setColumnHidden(column, !shown);
            fitColumns();
        });
    }
    menu->popup(header()->mapToGlobal(at));
}

void RecordView::fitColumns()
{
    if (m_offered.isEmpty())
        return;
    const int least = fontMetrics().averageCharWidth() * 26;
    int room = viewport()->width() - least;
    bool full = false;
    for (const int column : std::as_const(m_offered)) {
        if (m_chosen)
            break;
        setColumnHidden(column, false);
        room -= columnWidth(column);
        full = full || room < 0;
        setColumnHidden(column, full);
    }
    int others = 0;
    for (int column = 1; column < m_rows->columnCount(); ++column) {
        if (!m_chosen && !m_offered.contains(column))
            setColumnHidden(column, true);
        if (!isColumnHidden(column))
            others += columnWidth(column);
    }
    header()->resizeSection(0, std::max(least, viewport()->width() - others));
}

void RecordView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void RecordView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && state() != EditingState) {
        if (const Id id = currentId(); id.isValid())
            Q_EMIT recordActivated(id, event->modifiers().testFlag(Qt::ControlModifier));
        return;
    }
    if (event->matches(QKeySequence::Paste) && m_dropsFiles) {
        Q_EMIT pasteRequested();
        return;
    }
    if (event->key() == Qt::Key_Up && (!currentIndex().isValid() || !indexAbove(currentIndex()).isValid())) {
        Q_EMIT leftUpward();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void RecordView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Id id = idOf(indexAt(event->position().toPoint()));
    if (event->button() == Qt::LeftButton && id.isValid())
        Q_EMIT recordActivated(id, event->modifiers().testFlag(Qt::ControlModifier));
    else
        QTreeView::mouseDoubleClickEvent(event);
}

void RecordView::mouseReleaseEvent(QMouseEvent *event)
{
    const Id id = idOf(indexAt(event->position().toPoint()));
    const bool isClick = state() == NoState && event->modifiers() == Qt::NoModifier;
    QTreeView::mouseReleaseEvent(event);
    if (!id.isValid() || id != currentId())
        return;
    if (event->button() == Qt::MiddleButton)
        Q_EMIT recordActivated(id, true);
    else if (event->button() == Qt::LeftButton && isClick)
        Q_EMIT recordClicked(id);
}

void RecordView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (m_rows->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(Theme::current().muted);
    painter.setFont(Theme::chromeFont(ChromeText::Normal));
    const QRect rect = viewport()->rect().adjusted(24, 24, -24, -24);
    painter.drawText(rect, int(Qt::AlignHCenter | Qt::AlignTop) | Qt::TextWordWrap,
                     m_rows->isFiltering() ? m_nothingFound : m_empty);
}

// The style would paint only the cells; a selected row is one band from edge to edge, and a bar marks where the keys act.
void RecordView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::current();
    const QRect band(0, option.rect.top(), viewport()->width(), option.rect.height());
    if (selectionModel()->isSelected(index))
        painter->fillRect(band, theme.selection);
    QTreeView::drawRow(painter, option, index);
    if (hasFocus() && index.row() == currentIndex().row() && index.parent() == currentIndex().parent())
        painter->fillRect(QStyle::visualRect(layoutDirection(), band, QRect(0, band.top(), 2, band.height())), theme.accent);
}

void RecordView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentRecordChanged(idOf(current));
}

void RecordView::startDrag(Qt::DropActions)
{
    QList<RecordRef> records;
    for (const Id id : selectedIds())
        records.append({m_kind, id});
    if (records.isEmpty())
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(toMime(records).release());
    drag->exec(Qt::CopyAction | Qt::MoveAction, Qt::CopyAction);
}

bool RecordView::accepts(const QDropEvent &event) const
{
    if (m_dropsFiles && !localFiles(event.mimeData()).isEmpty())
        return true;
    return m_dropsOnRows && event.source() == this && !fromMime(event.mimeData()).isEmpty();
}

void RecordView::dragEnterEvent(QDragEnterEvent *event)
{
    if (accepts(*event))
        event->acceptProposedAction();
}

void RecordView::dragMoveEvent(QDragMoveEvent *event)
{
    QTreeView::dragMoveEvent(event); // scrolls at the edges and shows the indicator
    if (accepts(*event))
        event->acceptProposedAction();
    else
        event->ignore();
}

void RecordView::dropEvent(QDropEvent *event)
{
    stopAutoScroll();
    setState(NoState);
    viewport()->update();
    if (!accepts(*event))
        return;
    event->acceptProposedAction();
    if (const QStringList files = localFiles(event->mimeData()); !files.isEmpty()) {
        Q_EMIT filesDropped(files);
        return;
    }
    QList<Id> ids;
    for (const RecordRef &record : fromMime(event->mimeData()))
        ids.append(record.id);
    Q_EMIT droppedOn(ids, idOf(indexAt(event->position().toPoint())));
}

} // namespace sidelight
