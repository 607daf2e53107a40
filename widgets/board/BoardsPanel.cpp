// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/board/BoardsPanel.h"

#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

namespace sidelight {

namespace {

// A list that says what to do when there is nothing in it.
class BoardList : public QListView {
public:
    using QListView::QListView;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QListView::paintEvent(event);
        if (!model() || model()->rowCount() > 0)
            return;
        QPainter painter(viewport());
        painter.setPen(palette().color(QPalette::PlaceholderText));
        const QRect room = viewport()->rect().adjusted(12, 8, -12, -8);
        painter.drawText(room, Qt::AlignTop | Qt::AlignLeading | Qt::TextWordWrap,
                         BoardsPanel::tr("Lay out evidence on a board: press New board."));
    }
};

// A name stands as far from the edge, and as far from the next, as those of the other lists.
class BoardRow : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width() + margin, option.fontMetrics.height() + 8};
    }
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->decorationSize = QSize(margin - 6, 1);
        option->features |= QStyleOptionViewItem::HasDecoration; // nothing is drawn there
        option->decorationPosition = QStyleOptionViewItem::Left;
    }

private:
    static constexpr int margin = 12;
};

} // namespace

BoardsPanel::BoardsPanel(Project *project, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_model(new BoardListModel(project, this))
    , m_list(new BoardList(this))
    , m_make(new QToolButton(this))
{
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Boards"));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new BoardRow(m_list));
    m_list->installEventFilter(this);
    m_make->setText(tr("New board"));
    m_make->setAutoRaise(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_list, 1);
    column->addWidget(m_make, 0, Qt::AlignLeading);
    setFocusProxy(m_list);
    connect(m_make, &QToolButton::clicked, this, &BoardsPanel::makeBoard);
    connect(m_list, &QListView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT boardActivated(m_model->idAt(index)); });
    connect(m_list, &QListView::customContextMenuRequested, this, &BoardsPanel::showMenu);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &BoardsPanel::follow);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &BoardsPanel::follow);
    connect(m_model, &QAbstractItemModel::modelReset, this, &BoardsPanel::follow);
    connect(project, &Project::pathChanged, this, &BoardsPanel::follow);
    follow();
}

QString BoardsPanel::freeName() const
{
    QStringList names;
    for (const Board &board : m_project->library().all<Board>())
        names.append(board.name);
    for (int number = 1;; ++number) {
        const QString name = tr("Board %1").arg(number);
        if (!names.contains(name))
            return name;
    }
}

void BoardsPanel::makeBoard()
{
    Board board;
    board.id = Id::random();
    board.name = freeName();
    for (const Board &other : m_project->library().all<Board>())
        board.position = std::max(board.position, other.position + 1);
    m_made = board.id;
    m_project->edit(tr("New board"), [board](Writer &writer) { writer.insert(board); });
}

void BoardsPanel::removeSelected()
{
    const Id board = m_model->idAt(m_list->currentIndex());
    if (board.isValid() && !m_project->isReadOnly())
        m_project->edit(tr("Remove board"), [board](Writer &writer) { writer.remove<Board>(board); });
}

void BoardsPanel::follow()
{
    m_make->setEnabled(m_project->isOpen() && !m_project->isReadOnly());
    m_list->viewport()->update();
    const QModelIndex made = m_model->indexOf(m_made);
    if (!made.isValid())
        return;
    const Id board = std::exchange(m_made, {});
    m_list->setCurrentIndex(made);
    Q_EMIT boardActivated(board);
}

void BoardsPanel::showMenu(QPoint position)
{
    const QModelIndex index = m_list->indexAt(position);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool edits = m_make->isEnabled();
    if (index.isValid()) {
        const Id board = m_model->idAt(index);
        menu->addAction(tr("Open"), QKeySequence(Qt::Key_Return), this, [this, board] { Q_EMIT boardActivated(board); });
        menu->addAction(tr("Rename"), QKeySequence(Qt::Key_F2), this, [this, board] { m_list->edit(m_model->indexOf(board)); })
            ->setEnabled(edits);
        menu->addAction(tr("Remove"), QKeySequence(Qt::Key_Delete), this, &BoardsPanel::removeSelected)->setEnabled(edits);
        menu->addSeparator();
        Q_EMIT menuWanted(menu, board);
        menu->addSeparator();
    }
    menu->addAction(tr("New board"), this, &BoardsPanel::makeBoard)->setEnabled(edits);
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

bool BoardsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const QModelIndex current = m_list->currentIndex();
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && current.isValid())
        Q_EMIT boardActivated(m_model->idAt(current));
    else if (key == Qt::Key_Delete && current.isValid())
        removeSelected();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace sidelight
