// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/RecordPanel.h"

#include "widgets/common/KeyChoices.h"
#include "widgets/common/Theme.h"

#include <QAction>
#include <QFrame>
#include <QKeyEvent>
#include <QMenu>

namespace sidelight {

QWidget *makeHairline(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::NoFrame);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    return line;
}

RecordPanel::RecordPanel(Project *project, RecordKind kind, RecordDelegate::Lead lead, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_rows(new FilterModel(this))
    , m_field(new QLineEdit(this))
    , m_view(new RecordView(kind, m_rows, this))
    , m_kind(kind)
    , m_column(new QVBoxLayout(this))
{
    m_field->setPlaceholderText(tr("Filter"));
    m_field->setAccessibleName(tr("Filter"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_view->setItemDelegate(new RecordDelegate(lead, m_view));
    auto *fieldRow = new QVBoxLayout;
    fieldRow->setContentsMargins(8, 4, 8, 8);
    fieldRow->addWidget(m_field);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addLayout(fieldRow);
    m_column->addWidget(m_view, 1);
    connect(m_field, &QLineEdit::textChanged, m_rows, &FilterModel::setWords);
    connect(m_view, &RecordView::leftUpward, this, &RecordPanel::focusFilter);
    connect(project, &Project::opened, this, &RecordPanel::updateActions);
    connect(project, &Project::pathChanged, this, &RecordPanel::updateActions);
    setFocusProxy(m_view);
}

void RecordPanel::setRows(QAbstractItemModel *model)
{
    m_rows->setSourceModel(model);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(0, Qt::AscendingOrder);
}

void RecordPanel::focusFilter()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

bool RecordPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
        m_view->setFocus(Qt::TabFocusReason);
        if (!m_view->currentIndex().isValid())
            m_view->setCurrentIndex(m_view->model()->index(0, 0));
        return true;
    }
    if (key == Qt::Key_Escape && !m_field->text().isEmpty()) {
        m_field->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

// The delegate paints with the theme, which a view does not know of.
void RecordPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_view->viewport()->update();
    QWidget::changeEvent(event);
}

QAction *RecordPanel::addRowAction(const QString &text, const QKeySequence &key, std::function<void()> act, bool writes,
                                   QMenu *menu)
{
    auto *action = new QAction(text, m_view);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    KeyChoices::instance().follow(m_kind == RecordKind::Article ? KeyPlace::Library : KeyPlace::Lists, action);
    connect(action, &QAction::triggered, this, std::move(act));
    menu ? menu->addAction(action) : m_view->addAction(action);
    if (writes) {
        m_writing.append(action);
        action->setEnabled(!m_project->isReadOnly());
    }
    return action;
}

void RecordPanel::addSeparator()
{
    auto *separator = new QAction(m_view);
    separator->setSeparator(true);
    m_view->addAction(separator);
}

void RecordPanel::addDeletionForGood()
{
    addRowAction(tr("Delete for good…"), QKeySequence(Qt::SHIFT | Qt::Key_Delete), [this] {
        if (const QList<Id> ids = m_view->selectedIds(); !ids.isEmpty())
            Q_EMIT deletionForGoodWished(m_kind, ids);
    });
}

void RecordPanel::updateActions()
{
    for (QAction *action : std::as_const(m_writing))
        action->setEnabled(!m_project->isReadOnly());
}

void RecordPanel::tellAfter(QFuture<Result<EditId>> edit, const QString &text)
{
    edit.then(this, [this, text](const Result<EditId> &done) {
        if (done)
            Q_EMIT message(text);
    });
}

} // namespace sidelight
