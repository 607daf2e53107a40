// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actors/TreePanel.h"

#include <QHeaderView>

namespace sidelight {

TreePanel::TreePanel(Project *project, RecordKind kind, RecordDelegate::Lead lead, const QString &newText, QWidget *parent)
    : RecordPanel(project, kind, lead, parent)
    , m_new(new QLineEdit(this))
{
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

void TreePanel::addForm(QWidget *form, int stretch)
{
    const int place = column()->count() - 2; // before the hairline and the line for a new one
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
