// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/board/BoardOutline.h"

#include "models/lists/DisplayText.h"
#include "widgets/board/BoardKeys.h"
#include "widgets/board/BoardView.h"
#include "widgets/common/KeyChoices.h"

#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

namespace sidelight {

namespace {

// The words of a row have their own direction, whichever way the window runs.
class OutlineRow : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text = inOwnDirection(option->text, option->direction);
    }
};

QKeyEvent meantOnBoard(const QKeyEvent &pressed) { return KeyChoices::instance().meant(KeyPlace::Board, pressed); }

} // namespace

BoardOutline::BoardOutline(Project *project, BoardView *view, QWidget *parent)
    : QTreeView(parent)
    , m_project(project)
    , m_view(view)
    , m_model(new BoardOutlineModel(this))
{
    setModel(m_model);
    setItemDelegate(new OutlineRow(this));
    setHeaderHidden(true);
    setFrameShape(NoFrame);
    setUniformRowHeights(true);
    setTextElideMode(Qt::ElideRight);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setAccessibleName(tr("Outline of the board"));
    KeyChoices::instance().follow(this, [this] {
        QString words = tr("Groups, cards and their links. Enter opens, F2 names, L links, Delete removes.");
        for (const QKeySequence &usual : {QKeySequence(Qt::Key_F2), QKeySequence(Qt::Key_L)})
            words = KeyChoices::instance().inWords(KeyPlace::Board, usual, words);
        setAccessibleDescription(words);
    });
    connect(view->board(), &BoardScene::contentChanged, this, &BoardOutline::followLater);
    // Selecting many cards tells of each.
    connect(view->board(), &QGraphicsScene::selectionChanged, this, [this] {
        if (m_giving || m_selectionWaits || !isVisible())
            return;
        m_selectionWaits = true;
        QMetaObject::invokeMethod(this, &BoardOutline::takeSelection, Qt::QueuedConnection);
    });
    connect(m_model, &BoardOutlineModel::renameWished, this, &BoardOutline::rename);
    connect(this, &QTreeView::doubleClicked, this, &BoardOutline::activate);
}

void BoardOutline::showEvent(QShowEvent *event)
{
    QTreeView::showEvent(event);
    follow();
}

// Who comes by keys stands somewhere: the row that the arrows start from is selected.
void BoardOutline::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    if (!selectionModel()->hasSelection() && currentIndex().isValid() && event->reason() != Qt::MouseFocusReason)
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
}

// Once for all that one edit changes.
void BoardOutline::followLater()
{
    if (m_waiting || !isVisible())
        return;
    m_waiting = true;
    QMetaObject::invokeMethod(this, &BoardOutline::follow, Qt::QueuedConnection);
}

void BoardOutline::follow()
{
    m_waiting = false;
    if (!isVisible())
        return;
    {
        const QScopedValueRollback taking(m_taking, true); // rows that go take their selection along
        m_model->setEditable(m_view->edits().canEdit());
        const bool first = m_model->rowCount() == 0;
        m_model->show(m_view->board()->content());
        constexpr int few = 200;
        if (first && m_model->rowCount() <= few) {
            for (int row = 0; row < m_model->rowCount(); ++row) {
                const QModelIndex at = m_model->index(row, 0);
                if (m_model->rowCount(at) > 0 && !m_model->index(0, 0, at).data(BoardOutlineModel::IsLinkRole).toBool())
                    expand(at); // groups
            }
        }
    }
    takeSelection();
}

// A link has a row beneath each of its cards; that of the card that is current, else the first.
void BoardOutline::takeSelection()
{
    m_selectionWaits = false;
    if (!isVisible() || m_waiting)
        return;
    const QScopedValueRollback taking(m_taking, true);
    QItemSelection rows;
    QModelIndex first;
    const auto add = [&](const QModelIndex &at) {
        if (!at.isValid())
            return;
        if (!first.isValid())
            first = at;
        const bool joins = !rows.isEmpty() && rows.constLast().parent() == at.parent() && rows.constLast().bottom() + 1 == at.row();
        if (joins)
            rows.last() = QItemSelectionRange(rows.constLast().topLeft(), at);
        else
            rows.append(QItemSelectionRange(at));
    };
    const QList<Id> cards = m_view->board()->selectedCards();
    for (const Id id : cards)
        add(m_model->indexOf(id));
    const QList<Id> links = m_view->board()->selectedLinks();
    for (const Id id : links) {
        const QList<QModelIndex> both = m_model->indexesOf(id);
        add(both.contains(currentIndex()) ? currentIndex() : both.value(0));
    }
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    if (first.isValid() && !rows.contains(currentIndex())) {
        selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        scrollTo(first);
    }
}

QList<Id> BoardOutline::selectedIds() const
{
    QList<Id> ids;
    const QModelIndexList rows = selectionModel()->selectedIndexes();
    for (const QModelIndex &row : rows)
        ids.append(row.data(BoardOutlineModel::IdRole).value<Id>());
    return ids;
}

void BoardOutline::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    if (m_taking)
        return;
    const QScopedValueRollback giving(m_giving, true);
    const QList<Id> ids = selectedIds();
    m_view->board()->select(ids);
    const Id current = currentIndex().data(BoardOutlineModel::IdRole).value<Id>();
    if (const CardItem *card = m_view->board()->card(ids.contains(current) ? current : ids.value(0)))
        m_view->scrollTo(card->rect());
    else if (const LinkItem *link = m_view->board()->link(current))
        m_view->scrollTo(link->captionRect());
}

bool BoardOutline::isOurs(const QKeyEvent &event)
{
    if (event.modifiers() & ~Qt::KeypadModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
    case Qt::Key_L:
    case Qt::Key_Delete:
    case Qt::Key_Escape:
        return true;
    default:
        return false;
    }
}

// The window's shortcuts would else take keys that mean something here.
bool BoardOutline::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isOurs(meantOnBoard(*static_cast<QKeyEvent *>(event)))) {
        event->accept();
        return true;
    }
    return QTreeView::event(event);
}

void BoardOutline::keyPressEvent(QKeyEvent *event)
{
    const QKeyEvent meant = meantOnBoard(*event);
    if (state() == EditingState || !isOurs(meant))
        return QTreeView::keyPressEvent(event);
    BoardKeys &keys = m_view->keys();
    switch (meant.key()) {
    case Qt::Key_F2:
        return nameCurrent();
    case Qt::Key_L:
        return keys.startLink();
    case Qt::Key_Delete:
        return removeSelected();
    case Qt::Key_Escape:
        if (keys.isLinking())
            keys.cancelLink();
        else
            m_view->setFocus(Qt::OtherFocusReason);
        return;
    default:
        activate(currentIndex());
    }
}

// While a link is drawn, Enter ends it at the current card; else it opens the card, or walks to the link's other end.
void BoardOutline::activate(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const Id id = index.data(BoardOutlineModel::IdRole).value<Id>();
    if (m_view->keys().isLinking())
        return m_view->keys().endLinkAt(id);
    if (!index.data(BoardOutlineModel::IsLinkRole).toBool())
        return m_view->activate(id);
    const QModelIndex other = m_model->indexOf(index.data(BoardOutlineModel::OtherRole).value<Id>());
    setCurrentIndex(other);
    scrollTo(other);
}

void BoardOutline::nameCurrent()
{
    const QModelIndex at = currentIndex();
    if (m_model->isNamedInPlace(at))
        edit(at);
    else if (at.isValid() && m_view->edits().canEdit())
        m_view->edit(at.data(BoardOutlineModel::IdRole).value<Id>());
}

void BoardOutline::rename(Id cardOrLink, const QString &name)
{
    const Library &library = m_project->library();
    if (const Link *link = library.find<Link>(cardOrLink)) {
        const auto change = [name](Link &record) { record.label = name; };
        m_project->edit(tr("Label link"), [id = link->id, change](Writer &w) { w.modify<Link>(id, change); });
        return;
    }
    const Card *card = library.find<Card>(cardOrLink);
    if (!card)
        return;
    if (card->kind == CardKind::Group) {
        const auto change = [name](Card &record) { record.note = name; };
        m_project->edit(tr("Rename group"), [id = card->id, change](Writer &w) { w.modify<Card>(id, change); });
    } else if (card->kind == CardKind::Actor && !name.isEmpty()) {
        const auto change = [name](Actor &record) { record.name = name; };
        m_project->edit(tr("Rename actor"), [id = card->shows, change](Writer &w) { w.modify<Actor>(id, change); });
    } else if (card->kind == CardKind::Claim && !name.isEmpty()) {
        const auto change = [name](Claim &record) { record.text = name; };
        m_project->edit(tr("Edit claim"), [id = card->shows, change](Writer &w) { w.modify<Claim>(id, change); });
    }
}

void BoardOutline::removeSelected()
{
    if (m_view->edits().canEdit())
        m_view->edits().remove(m_view->board()->selectedCards(), m_view->board()->selectedLinks());
}

void BoardOutline::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_view->fillMenu(menu);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()) : event->globalPos());
}

} // namespace sidelight
