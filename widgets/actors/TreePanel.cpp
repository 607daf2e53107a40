// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actors/TreePanel.h"

#include "models/lists/DisplayText.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>

namespace sidelight {

TreePanel::TreePanel(Project *project, RecordKind kind, RecordDelegate::Lead lead, const QString &newText, QWidget *parent)
    : RecordPanel(project, kind, lead, parent)
    , m_kind(kind)
    , m_targetRow(new QWidget(this))
    , m_targetLabel(new QLabel(m_targetRow))
    , m_target(new RecordField(project, kind, m_targetRow))
    , m_new(new QLineEdit(this))
{
    makeTargetRow();
    m_view->installEventFilter(this);
    connect(m_view, &RecordView::droppedOn, this, &TreePanel::drop);
    m_new->setPlaceholderText(newText);
    m_new->setAccessibleName(newText);
    m_new->setMaxLength(1000);
    auto *row = new QVBoxLayout;
    row->setContentsMargins(8, 8, 8, 8);
    row->addWidget(m_new);
    column()->addWidget(makeHairline(this));
    column()->addLayout(row);
    connect(m_new, &QLineEdit::returnPressed, this, [this] {
        const QString name = m_new->text().simplified();
        if (name.isEmpty())
            return;
        m_new->clear();
        create(name);
    });
    const auto followAccess = [this] { m_new->setVisible(!m_project->isReadOnly()); };
    connect(project, &Project::opened, this, followAccess);
    connect(project, &Project::pathChanged, this, followAccess); // a project saved elsewhere may be written again
    followAccess();
}

void TreePanel::setTree(QAbstractItemModel *model, int countColumn)
{
    setRows(model);
    m_view->setDrops(true, false);
    m_view->setHeaderHidden(true);
    QHeaderView *header = m_view->header();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(24);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    header->setSectionResizeMode(countColumn, QHeaderView::Fixed);
    header->resizeSection(countColumn, fontMetrics().horizontalAdvance(QStringLiteral("00000")) + 16);
    // The filter tells of a first child only when it has been asked for the parent's children, so the rows behind it are
    // watched; the view hears of them after the filter has.
    connect(model, &QAbstractItemModel::rowsInserted, m_view, [this, model](const QModelIndex &parent) {
        if (parent.isValid())
            QMetaObject::invokeMethod(
                m_view,
                [this, at = QPersistentModelIndex(parent), model] {
                    if (at.isValid() && at.model() == model)
                        m_view->expand(m_rows->mapFromSource(at));
                },
                Qt::QueuedConnection);
    });
    connect(m_rows, &QAbstractItemModel::modelReset, m_view, &QTreeView::expandAll, Qt::QueuedConnection);
    connect(m_field, &QLineEdit::textChanged, m_view, [this](const QString &words) {
        if (!words.isEmpty())
            m_view->expandAll();
    });
}

void TreePanel::makeTargetRow()
{
    auto *row = new QVBoxLayout(m_targetRow);
    row->setContentsMargins(8, 8, 8, 0);
    row->setSpacing(4);
    m_targetLabel->setWordWrap(true);
    m_targetLabel->setForegroundRole(QPalette::PlaceholderText);
    m_target->setOnlyFinds(true);
    m_target->setPlaceholderText(tr("Type a name"));
    m_target->installEventFilter(this);
    row->addWidget(m_targetLabel);
    row->addWidget(m_target);
    m_targetRow->hide();
    column()->addWidget(m_targetRow);
    connect(m_target, &RecordField::chosen, this, &TreePanel::takeTarget);
}

const RecordRows *TreePanel::source() const { return dynamic_cast<const RecordRows *>(m_rows->sourceModel()); }

QString TreePanel::nameOf(Id id) const { return displayText(source()->indexOf(id).data(Qt::EditRole).toString(), 60); }

void TreePanel::addArmAction()
{
    addRowAction(tr("Mark every selection with it"), Qt::Key_F7, [this] {
        if (const Id id = m_view->currentId(); id.isValid())
            Q_EMIT armWished({m_kind, id});
    });
}

void TreePanel::addMoveActions()
{
    addRowAction(tr("Move beneath…"), Qt::Key_F6, [this] { ask(Purpose::Move); });
    addRowAction(tr("Move to the top level"), {}, [this] { moveRows(m_view->selectedIds(), {}); });
    addRowAction(tr("Merge into…"), Qt::Key_F8, [this] { ask(Purpose::Merge); });
}

QSet<Id> TreePanel::withDescendants(const QList<Id> &ids) const
{
    QSet<Id> all;
    const auto add = [&](const auto &self, const QModelIndex &index) -> void {
        all.insert(source()->idAt(index));
        for (int row = 0; row < source()->rowCount(index); ++row)
            self(self, source()->index(row, 0, index));
    };
    for (const Id id : ids)
        if (const QModelIndex index = source()->indexOf(id); index.isValid())
            add(add, index);
    return all;
}

void TreePanel::ask(Purpose purpose)
{
    m_asked = m_view->selectedIds();
    if (m_asked.isEmpty())
        return;
    m_purpose = purpose;
    const bool moves = purpose == Purpose::Move;
    const QString name = nameOf(m_asked.first());
    m_targetLabel->setText(moves ? tr("Move %1 beneath which? Enter alone: to the top level").arg(name)
                                 : tr("Merge %1 into which?").arg(name));
    m_target->setAccessibleName(plainText(m_targetLabel->text()));
    m_target->setExcluded(moves ? withDescendants(m_asked) : QSet<Id>(m_asked.begin(), m_asked.end()));
    m_target->clear();
    m_targetRow->show();
    m_target->setFocus(Qt::ShortcutFocusReason);
}

void TreePanel::closeTarget()
{
    const bool hadFocus = m_target->hasFocus();
    m_targetRow->hide();
    if (hadFocus)
        m_view->setFocus();
}

void TreePanel::takeTarget(Id target)
{
    const QList<Id> ids = m_asked;
    closeTarget();
    if (m_purpose == Purpose::Move)
        moveRows(ids, target);
    else
        mergeRows(ids, target);
}

bool TreePanel::areSiblings(const QList<Id> &ids, Id target) const
{
    const QModelIndex parent = source()->indexOf(target).parent();
    return !ids.contains(target) && std::ranges::any_of(ids, [&](Id id) { return source()->indexOf(id).parent() == parent; });
}

// Beside each other two may have been meant to be one.
void TreePanel::drop(const QList<Id> &ids, Id target)
{
    if (!target.isValid() || !areSiblings(ids, target))
        return moveRows(ids, target);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Move or merge"));
    const QString name = nameOf(target).replace(u'&', QStringLiteral("&&"));
    menu->addAction(tr("&Move beneath %1").arg(name), this, [this, ids, target] { moveRows(ids, target); });
    menu->addAction(tr("M&erge into %1").arg(name), this, [this, ids, target] { mergeRows(ids, target); });
    menu->popup(QCursor::pos());
    menu->setActiveAction(menu->actions().first());
}

bool TreePanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool keyed = event->type() == QEvent::KeyPress;
    const auto *key = keyed ? static_cast<QKeyEvent *>(event) : nullptr;
    if (watched == m_target && event->type() == QEvent::FocusOut && !m_target->isModified())
        m_targetRow->hide();
    if (watched == m_target && key) {
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool blank = m_target->text().simplified().isEmpty();
        if (key->key() == Qt::Key_Escape && blank) {
            closeTarget();
            return true;
        }
        if (enter && blank && m_purpose == Purpose::Move) {
            takeTarget({});
            return true;
        }
    }
    if (watched == m_view && key && key->key() == Qt::Key_Escape)
        Q_EMIT letGoWished();
    return RecordPanel::eventFilter(watched, event);
}

void TreePanel::addForm(QWidget *form, int stretch)
{
    const int place =
        column()->count() - 3; // before the line in which another one is asked for, the hairline and the line for a new one
    column()->insertWidget(place, form, stretch);
}

void TreePanel::beginRename()
{
    const QModelIndex index = m_view->currentIndex().siblingAtColumn(0);
    if (index.isValid())
        m_view->edit(index);
}

void TreePanel::selectWhenDone(QFuture<Result<EditId>> edit, Id id, std::function<void()> andThen)
{
    edit.then(this, [this, id, andThen = std::move(andThen)](const Result<EditId> &done) {
        if (!done)
            return;
        m_field->clear();
        m_view->select(id);
        if (andThen)
            andThen();
    });
}

} // namespace sidelight
