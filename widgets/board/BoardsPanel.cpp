// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/board/BoardsPanel.h"

#include "models/lists/DisplayText.h"
#include "widgets/board/BoardTheme.h"
#include "widgets/board/BoardThumbnails.h"
#include "widgets/common/KeyChoices.h"
#include "widgets/common/Theme.h"

#include <QBoxLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolButton>

namespace sidelight {

namespace {

QKeySequence keyInLists(Qt::Key usual) { return KeyChoices::instance().instead(KeyPlace::Lists, usual).value(0); }

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

// A picture of the board before its name, as far from the edge as the names of the other lists.
class BoardRow : public QStyledItemDelegate {
public:
    BoardRow(BoardThumbnails *thumbnails, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_thumbnails(thumbnails)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index), picture = pictureSize(option);
        return {size.width() + picture.width() + margin, picture.height() + 8};
    }
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text = inOwnDirection(option->text, option->direction);
        option->decorationSize = pictureSize(*option) + QSize(margin, 0); // drawn apart
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationPosition = QStyleOptionViewItem::Left;
        option->state &= ~QStyle::State_MouseOver; // the style's own sign for it is a raised button
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (option.state & QStyle::State_MouseOver && !(option.state & QStyle::State_Selected))
            painter->fillRect(option.rect, Theme::current().hover);
        QStyledItemDelegate::paint(painter, option, index);
        const QSize size = pictureSize(option);
        const QRect room = QStyle::alignedRect(option.direction, Qt::AlignLeading | Qt::AlignVCenter, size,
                                               option.rect.adjusted(margin, 0, -margin, 0));
        const Id board = index.data(BoardListModel::IdRole).value<Id>();
        painter->drawImage(room, m_thumbnails->pictureOf(board, size, option.widget->devicePixelRatioF()));
        painter->setPen(option.palette.color(QPalette::Mid));
        painter->drawRect(room.adjusted(0, 0, -1, -1));
    }

private:
    static constexpr int margin = 12;
    static QSize pictureSize(const QStyleOptionViewItem &option)
    {
        const int height = option.fontMetrics.height() * 2;
        return {height * 8 / 5, height};
    }

    BoardThumbnails *m_thumbnails;
};

} // namespace

BoardsPanel::BoardsPanel(Project *project, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_model(new BoardListModel(project, this))
    , m_thumbnails(new BoardThumbnails(project, this))
    , m_list(new BoardList(this))
    , m_make(new QToolButton(this))
    , m_template(new QToolButton(this))
{
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Boards"));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new BoardRow(m_thumbnails, m_list));
    m_thumbnails->setStyle(boardStyle(Theme::current()));
    connect(m_thumbnails, &BoardThumbnails::painted, m_list, [this](Id board) { m_list->update(m_model->indexOf(board)); });
    connect(m_thumbnails, &BoardThumbnails::outdated, m_list->viewport(), qOverload<>(&QWidget::update));
    m_list->installEventFilter(this);
    m_make->setText(tr("New board"));
    m_make->setAutoRaise(true);
    m_template->setText(tr("Template"));
    m_template->setToolTip(tr("Make a board from a template, which has groups to fill"));
    m_template->setAutoRaise(true);
    m_template->setPopupMode(QToolButton::InstantPopup);
    auto *templates = new QMenu(m_template);
    addTemplates(templates);
    m_template->setMenu(templates);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    buttons->addWidget(m_make);
    buttons->addWidget(m_template);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
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

void BoardsPanel::addTemplates(QMenu *menu)
{
    for (const BoardTemplate which : boardTemplates) {
        if (which != BoardTemplate::Empty)
            menu->addAction(nameOf(which), this, [this, which] { makeBoardFrom(which); });
    }
}

QString BoardsPanel::freeName(BoardTemplate which) const
{
    QStringList names;
    for (const Board &board : m_project->library().all<Board>())
        names.append(board.name);
    for (int number = 1;; ++number) {
        const QString name = which == BoardTemplate::Empty ? tr("Board %1").arg(number)
                             : number == 1                 ? nameOf(which)
                                                           : tr("%1 %2", "a template, and a number").arg(nameOf(which)).arg(number);
        if (!names.contains(name))
            return name;
    }
}

void BoardsPanel::makeBoardFrom(BoardTemplate which)
{
    Board board;
    board.id = Id::random();
    board.name = freeName(which);
    for (const Board &other : m_project->library().all<Board>())
        board.position = std::max(board.position, other.position + 1);
    m_made = board.id;
    const QList<Card> cards = cardsFor(which, board.id, QGuiApplication::layoutDirection() == Qt::RightToLeft);
    m_project->edit(tr("New board"), [board, cards](Writer &writer) {
        writer.insert(board);
        for (const Card &card : cards)
            writer.insert(card);
    });
}

void BoardsPanel::removeSelected()
{
    const Id board = m_model->idAt(m_list->currentIndex());
    if (board.isValid() && !m_project->isReadOnly())
        m_project->edit(tr("Remove board"), [board](Writer &writer) { writer.remove<Board>(board); });
}

void BoardsPanel::follow()
{
    for (QToolButton *button : {m_make, m_template})
        button->setEnabled(m_project->isOpen() && !m_project->isReadOnly());
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
        menu->addAction(tr("Rename"), keyInLists(Qt::Key_F2), this, [this, board] { m_list->edit(m_model->indexOf(board)); })
            ->setEnabled(edits);
        menu->addAction(tr("Remove"), keyInLists(Qt::Key_Delete), this, &BoardsPanel::removeSelected)->setEnabled(edits);
        menu->addSeparator();
        Q_EMIT menuWanted(menu, board);
        menu->addSeparator();
    }
    menu->addAction(tr("New board"), this, &BoardsPanel::makeBoard)->setEnabled(edits);
    QMenu *templates = menu->addMenu(tr("New board from a template"));
    addTemplates(templates);
    templates->setEnabled(edits);
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

void BoardsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        m_thumbnails->setStyle(boardStyle(Theme::current()));
}

bool BoardsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = KeyChoices::instance().meant(KeyPlace::Lists, *static_cast<QKeyEvent *>(event)).key();
    const QModelIndex current = m_list->currentIndex();
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && current.isValid())
        Q_EMIT boardActivated(m_model->idAt(current));
    else if (key == Qt::Key_Delete && current.isValid())
        removeSelected();
    else if (key == Qt::Key_F2 && current.isValid())
        m_list->edit(current);
    else if (key != Qt::Key_unknown) // which was given away
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace sidelight
