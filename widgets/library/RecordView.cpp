// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/RecordView.h"

#include "models/lists/DisplayText.h"
#include "models/lists/RecordModel.h"
#include "widgets/common/KeyChoices.h"
#include "widgets/common/LocalFiles.h"
#include "widgets/common/Theme.h"

#include <QAction>
#include <QApplication>
#include <QDrag>
#include <QDropEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QSet>
#include <QTextLayout>
#include <algorithm>

namespace sidelight {

namespace {

QList<Id> recordsIn(const QMimeData *data, std::optional<RecordKind> kind)
{
    QList<Id> ids;
    for (const RecordRef &record : fromMime(data))
        if (record.kind == kind)
            ids.append(record.id);
    return ids;
}

// What a row is called, without marks of direction.
QString nameAt(const QModelIndex &index)
{
    const QString name = index.data(Qt::EditRole).toString();
    return name.isEmpty() ? plainText(index.data().toString()) : name;
}

// Those of a list and of the menus in it.
QList<QAction *> withMenus(const QList<QAction *> &actions)
{
    QList<QAction *> all;
    for (QAction *const action : actions) {
        all.append(action);
        if (action->menu())
            all += withMenus(action->menu()->actions());
    }
    return all;
}

std::vector<int> pathOf(const QModelIndex &index)
{
    std::vector<int> path;
    for (QModelIndex at = index; at.isValid(); at = at.parent())
        path.insert(path.begin(), at.row());
    return path;
}

} // namespace

RecordView::RecordView(RecordKind kind, QAbstractItemModel *rows, QWidget *parent)
    : QTreeView(parent)
    , m_kind(kind)
{
    setRows(rows);
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

void RecordView::setRows(QAbstractItemModel *rows)
{
    m_rows = rows;
    m_shown = dynamic_cast<ShownRows *>(rows);
    setModel(rows);
}

Id RecordView::idOf(const QModelIndex &index) { return index.data(IdRole).value<Id>(); }

QList<Id> RecordView::selectedIds() const
{
    // By where they stand in the rows: asking where each is painted would take long for many.
    QList<std::pair<std::vector<int>, Id>> rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    rows.reserve(selected.size());
    for (const QModelIndex &row : selected)
        rows.append({pathOf(row), idOf(row)});
    std::ranges::sort(rows);
    QList<Id> ids;
    QSet<Id> seen;
    for (const auto &[path, id] : std::as_const(rows))
        if (id.isValid() && !seen.contains(id)) { // a passage may stand in several sections
            seen.insert(id);
            ids.append(id);
        }
    return ids;
}

QList<Id> RecordView::chosenIds() const
{
    const QList<Id> ids = selectedIds();
    return ids.isEmpty() && currentId().isValid() ? QList<Id>{currentId()} : ids;
}

Id RecordView::currentId() const { return idOf(currentIndex()); }

void RecordView::select(Id id)
{
    const QModelIndex index = m_shown->find(id);
    if (!index.isValid() || (currentId() == id && selectionModel()->isSelected(index)))
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

void RecordView::offerColumns(const QList<int> &shown, int leastLetters)
{
    m_offered = shown;
    m_leastLetters = leastLetters;
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
    const int least = fontMetrics().averageCharWidth() * m_leastLetters;
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

// A key of our rows comes before the window's, with which it would be ambiguous (F6).
QAction *RecordView::ownAction(const QKeyEvent &event) const
{
    const QKeyEvent meant = KeyChoices::latin(event);
    const QKeySequence keys(QKeyCombination(meant.modifiers() & ~Qt::KeypadModifier, Qt::Key(meant.key())));
    const QList<QAction *> all = withMenus(actions());
    const auto it =
        std::ranges::find_if(all, [&](const QAction *action) { return action->isEnabled() && action->shortcuts().contains(keys); });
    return it == all.end() || !currentId().isValid() ? nullptr : *it;
}

// A letter that follows another one soon goes on with the name that was begun, whatever it means by itself.
bool RecordView::isLookingFor(const QKeyEvent &event) const
{
    const bool isText = !event.text().isEmpty() && event.text().front().isPrint() &&
                        !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    return isText && m_lastTyped.isValid() && m_lastTyped.elapsed() < QApplication::keyboardInputInterval();
}

bool RecordView::leavesUpward(const QKeyEvent &event) const
{
    const KeyPlace place = m_kind == RecordKind::Article ? KeyPlace::Library : KeyPlace::Lists;
    return KeyChoices::instance().meant(place, event).key() == Qt::Key_Slash;
}

bool RecordView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const QKeyEvent &key = *static_cast<QKeyEvent *>(event);
        if (ownAction(key) || leavesUpward(key)) {
            event->accept();
            return true;
        }
    }
    return QTreeView::event(event);
}

void RecordView::keyPressEvent(QKeyEvent *event)
{
    if (state() != EditingState && isLookingFor(*event))
        return keyboardSearch(event->text());
    if (QAction *action = state() == EditingState ? nullptr : ownAction(*event)) {
        action->trigger();
        return;
    }
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
    if (leavesUpward(*event)) {
        Q_EMIT leftUpward();
        return;
    }
    QTreeView::keyPressEvent(event);
}

// Qt would look at the words as they are shown, which begin with a mark of their direction.
void RecordView::keyboardSearch(const QString &search)
{
    const bool goesOn = m_lastTyped.isValid() && m_lastTyped.elapsed() < QApplication::keyboardInputInterval();
    m_typed = goesOn ? m_typed + search : search;
    m_lastTyped.restart();
    const QModelIndex top = m_rows->index(0, 0);
    const QModelIndex current = currentIndex().siblingAtColumn(0);
    QModelIndex from = current.isValid() && !goesOn ? indexBelow(current) : current;
    if (!from.isValid())
        from = top;
    QModelIndex at = from;
    while (at.isValid()) {
        if (nameAt(at).startsWith(m_typed, Qt::CaseInsensitive))
            return setCurrentIndex(at);
        at = indexBelow(at).isValid() ? indexBelow(at) : top;
        if (at == from)
            return;
    }
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

namespace {

// As many lines as there is room for, the last with an ellipsis.
void paintLines(QPainter &painter, const QRect &room, const QString &words, int most)
{
    QTextLayout layout(words, painter.font());
    layout.beginLayout();
    for (int number = 0; number < most; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(room.width());
        const QString rest = words.mid(line.textStart(), number + 1 < most ? line.textLength() : -1);
        const QRect place(room.left(), room.top() + number * painter.fontMetrics().lineSpacing(), room.width(),
                          painter.fontMetrics().height());
        // Letters of another face, as of another script, may be higher than the lines of this one.
        painter.drawText(place, Qt::AlignHCenter | Qt::TextSingleLine | Qt::TextDontClip,
                         painter.fontMetrics().elidedText(rest.trimmed(), Qt::ElideRight, room.width()));
    }
    layout.endLayout();
}

} // namespace

void RecordView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    const QString words = wordsInstead();
    if (viewport()->toolTip() != words)
        viewport()->setToolTip(words); // a low list has room for the first of them only
    if (words.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(Theme::current().muted);
    painter.setFont(Theme::chromeFont(ChromeText::Normal));
    constexpr int beside = 24, above = 24, least = 8;
    const int flags = int(Qt::AlignHCenter | Qt::AlignTop) | Qt::TextWordWrap;
    const auto spareIn = [&](const QRect &place) { return place.height() - painter.boundingRect(place, flags, words).height(); };
    QRect room = viewport()->rect().adjusted(beside, least, -beside, -least);
    if (spareIn(room) < 0)
        room = viewport()->rect().adjusted(least, 2, -least, -2); // where it is tight, words come before air
    const int spare = spareIn(room);
    const int lines = std::max(1, room.height() / painter.fontMetrics().lineSpacing());
    if (spare >= 0)
        painter.drawText(room.adjusted(0, std::min(above - least, spare), 0, 0), flags, words);
    else
        paintLines(painter, room, words, lines);
}

// What is said where there is no row; empty: there are rows, or there may be.
QString RecordView::wordsInstead() const
{
    if (m_rows->rowCount() > 0 || m_shown->isWorking())
        return {};
    return m_shown->isFiltering() ? m_nothingFound : m_empty;
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
    std::unique_ptr<QMimeData> dragged = toMime(records);
    if (m_dragText)
        dragged->setText(m_dragText(selectedIds()));
    drag->setMimeData(dragged.release());
    drag->exec(Qt::CopyAction | Qt::MoveAction, Qt::CopyAction);
}

bool RecordView::accepts(const QDropEvent &event) const
{
    if (m_dropsFiles && !localFiles(event.mimeData()).isEmpty())
        return true;
    if (event.source() != this && m_taken)
        return !recordsIn(event.mimeData(), m_taken).isEmpty() && indexAt(event.position().toPoint()).isValid();
    return m_dropsOnRows && event.source() == this && !fromMime(event.mimeData()).isEmpty();
}

void RecordView::dragEnterEvent(QDragEnterEvent *event)
{
    if (accepts(*event) || (m_taken && !recordsIn(event->mimeData(), m_taken).isEmpty()))
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
    const Id target = idOf(indexAt(event->position().toPoint()));
    if (event->source() != this) {
        Q_EMIT recordsDroppedOn(recordsIn(event->mimeData(), m_taken), target);
        return;
    }
    QList<Id> ids;
    for (const RecordRef &record : fromMime(event->mimeData()))
        ids.append(record.id);
    Q_EMIT droppedOn(ids, target);
}

} // namespace sidelight
