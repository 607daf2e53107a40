// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/matrix/MatrixView.h"

#include "models/lists/MatrixCell.h"
#include "widgets/common/Theme.h"
#include "widgets/matrix/MatrixDelegate.h"
#include "widgets/matrix/MatrixHeader.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDataStream>
#include <QIODevice>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

namespace sidelight {

namespace {
constexpr quint8 viewStateVersion = 1;
}

MatrixView::MatrixView(ClaimMatrixModel *model, const Library &library, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_library(library)
    , m_delegate(new MatrixDelegate(this))
    , m_rows(new MatrixHeader(Qt::Vertical, this))
    , m_claims(new MatrixHeader(Qt::Horizontal, this))
{
    setVerticalHeader(m_rows);
    setHorizontalHeader(m_claims);
    setModel(model);
    setItemDelegate(m_delegate);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setCornerButtonEnabled(false);
    setStyleSheet(QStringLiteral("QTableCornerButton::section { background: palette(window); border: none; "
                                 "border-bottom: 1px solid palette(mid); }"));
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setAccessibleName(tr("Claim matrix"));
    setAccessibleDescription(tr("Enter opens the words of a cell, letters go to a name, Ctrl+Shift and an arrow move a line."));
    for (MatrixHeader *header : {m_rows, m_claims})
        connect(header, &MatrixHeader::lineMoved, this,
                [this, lines = header->orientation()](int from, int to) { move(lines, from, to); });
    connect(m_rows, &QHeaderView::sectionDoubleClicked, this, &MatrixView::openRow);
    const auto forget = [this] { m_delegate->forget(); };
    connect(model, &QAbstractItemModel::dataChanged, this, forget);
    connect(model, &QAbstractItemModel::layoutChanged, this, forget);
    connect(model, &QAbstractItemModel::modelReset, this, forget);
    connect(model, &ClaimMatrixModel::arranged, this, forget);
    connect(model, &ClaimMatrixModel::arranged, viewport(), qOverload<>(&QWidget::update));
}

void MatrixView::setEmptyText(const QString &text)
{
    m_empty = text;
    viewport()->update();
}

void MatrixView::openCell(const QModelIndex &index)
{
    const QList<Id> statements = m_model->statementsAt(index);
    if (statements.size() == 1) {
        Q_EMIT passageWanted(m_library.find<Statement>(statements.first())->passage);
        return;
    }
    if (statements.isEmpty())
        return;
    m_choice = new QMenu(this);
    m_choice->setAttribute(Qt::WA_DeleteOnClose);
    addChoices(m_choice, statements);
    m_choice->setActiveAction(m_choice->actions().constFirst());
    m_choice->popup(viewport()->mapToGlobal(visualRect(index).center()));
}

void MatrixView::addChoices(QMenu *menu, const QList<Id> &statements)
{
    for (const Id id : statements)
        if (const auto statement = m_library.find<Statement>(id))
            menu->addAction(matrixEntryText(m_library, *statement).replace(u'&', QStringLiteral("&&")), this,
                            [this, passage = statement->passage] { Q_EMIT passageWanted(passage); });
}

void MatrixView::openRow(int row)
{
    if (m_model->axis() == MatrixAxis::Article)
        Q_EMIT articleWanted(m_model->idAt(Qt::Vertical, row));
}

void MatrixView::move(Qt::Orientation lines, int from, int to)
{
    const int count = lines == Qt::Vertical ? m_model->rowCount() : m_model->columnCount();
    if (from < 0 || to < 0 || from >= count || to >= count)
        return;
    m_model->moveLine(lines, from, to);
    scrollTo(currentIndex());
    Q_EMIT movedByHand(lines);
}

bool MatrixView::moveByKey(int key)
{
    const QModelIndex at = currentIndex();
    const bool isAcross = key == Qt::Key_Left || key == Qt::Key_Right;
    if (!at.isValid() || (!isAcross && key != Qt::Key_Up && key != Qt::Key_Down))
        return false;
    const int forward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int step = key == Qt::Key_Down || key == forward ? 1 : -1;
    if (isAcross)
        move(Qt::Horizontal, at.column(), at.column() + step);
    else
        move(Qt::Vertical, at.row(), at.row() + step);
    return true;
}

void MatrixView::addMoves(QMenu *menu)
{
    const auto add = [this, menu](const QString &words, Qt::Key key) {
        QAction *const action = menu->addAction(words, this, [this, key] { moveByKey(key); });
        action->setShortcut(Qt::CTRL | Qt::SHIFT | key);
    };
    add(tr("Move the row up"), Qt::Key_Up);
    add(tr("Move the row down"), Qt::Key_Down);
    add(tr("Move the claim to the left"), Qt::Key_Left);
    add(tr("Move the claim to the right"), Qt::Key_Right);
}

void MatrixView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex at = isByMouse ? indexAt(event->pos()) : currentIndex();
    if (!at.isValid())
        return;
    setCurrentIndex(at);
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addChoices(menu, m_model->statementsAt(at));
    menu->addSeparator();
    addMoves(menu);
    if (m_model->axis() == MatrixAxis::Article)
        menu->addAction(tr("Open the article"), this, [this, row = at.row()] { openRow(row); });
    menu->popup(isByMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(at).center()));
}

// Moving is ours although a menu of the window might know the keys.
bool MatrixView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *const key = static_cast<QKeyEvent *>(event);
        const bool isArrow = key->key() >= Qt::Key_Left && key->key() <= Qt::Key_Down;
        if (isArrow && key->modifiers().testFlags(Qt::ControlModifier | Qt::ShiftModifier)) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void MatrixView::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    if (event->key() == Qt::Key_Escape) {
        event->ignore(); // the panes give the focus back
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && held == Qt::NoModifier)
        openCell(currentIndex());
    else if (held != (Qt::ControlModifier | Qt::ShiftModifier) || !moveByKey(event->key()))
        QTableView::keyPressEvent(event);
}

void MatrixView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton)
        openCell(indexAt(event->position().toPoint()));
}

// Names of rows are searched, from the current one on; the same letter again goes on to the next.
void MatrixView::keyboardSearch(const QString &typed)
{
    if (!m_typing.isValid() || m_typing.elapsed() > QApplication::keyboardInputInterval())
        m_typed.clear();
    m_typing.start();
    m_typed += typed;
    const bool isOneLetter = std::ranges::all_of(m_typed, [this](QChar c) { return c == m_typed.front(); });
    const QString words = isOneLetter ? m_typed.first(1) : m_typed;
    const int count = m_model->rowCount(), first = qMax(0, currentIndex().row()) + (isOneLetter ? 1 : 0);
    for (int step = 0; step < count; ++step) {
        const int row = (first + step) % count;
        const QString name = m_model->headerData(row, Qt::Vertical, NameRole).toString();
        if (!name.startsWith(words, Qt::CaseInsensitive))
            continue;
        setCurrentIndex(m_model->index(row, qMax(0, currentIndex().column())));
        return;
    }
}

void MatrixView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    m_rows->viewport()->update();
    m_claims->viewport()->update();
}

// Who comes by keys stands somewhere.
void MatrixView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(m_model->index(0, 0));
}

void MatrixView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_empty.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(Theme::current().muted);
    constexpr int margin = 24;
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin), Qt::AlignCenter | Qt::TextWordWrap, m_empty);
}

void MatrixView::updateGeometries()
{
    QTableView::updateGeometries();
    // A step of the wheel is a third of a cell, so that the eye can follow.
    const QSize cell = MatrixDelegate::cellSize();
    horizontalScrollBar()->setSingleStep(cell.width() / 6);
    verticalScrollBar()->setSingleStep(cell.height() / 6);
}

void MatrixView::resizeEvent(QResizeEvent *event)
{
    m_rows->followSize();
    m_claims->followSize();
    QTableView::resizeEvent(event);
    if (!m_waitingState.isEmpty() && isVisible())
        lookAsKept();
}

void MatrixView::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    if (!m_waitingState.isEmpty())
        QMetaObject::invokeMethod(this, &MatrixView::lookAsKept, Qt::QueuedConnection);
}

void MatrixView::followFonts()
{
    m_delegate->forget();
    m_rows->followSize();
    m_claims->followSize();
    updateGeometries();
    viewport()->update();
}

void MatrixView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        followFonts();
}

QByteArray MatrixView::saveState() const
{
    if (!m_waitingState.isEmpty())
        return m_waitingState;
    const QModelIndex at = currentIndex();
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_8);
    const auto id = [this](Qt::Orientation lines, int place) { return place < 0 ? qint64(-1) : m_model->idAt(lines, place).value; };
    stream << viewStateVersion << id(Qt::Vertical, rowAt(0))
           << id(Qt::Horizontal, columnAt(isRightToLeft() ? viewport()->width() - 1 : 0)) << id(Qt::Vertical, at.row())
           << id(Qt::Horizontal, at.column());
    return state;
}

void MatrixView::restoreState(const QByteArray &state)
{
    m_waitingState = state;
    if (isVisible())
        lookAsKept();
}

void MatrixView::lookAsKept()
{
    QDataStream stream(std::exchange(m_waitingState, {}));
    stream.setVersion(QDataStream::Qt_6_8);
    quint8 version = 0;
    qint64 topRow = 0, firstClaim = 0, row = 0, claim = 0;
    stream >> version >> topRow >> firstClaim >> row >> claim;
    if (stream.status() != QDataStream::Ok || version != viewStateVersion)
        return;
    const auto indexOf = [this](qint64 ofRow, qint64 ofClaim) {
        return m_model->index(m_model->placeOf(Qt::Vertical, {ofRow}), m_model->placeOf(Qt::Horizontal, {ofClaim}));
    };
    if (const QModelIndex at = indexOf(row, claim); at.isValid())
        selectionModel()->setCurrentIndex(at, QItemSelectionModel::ClearAndSelect);
    updateGeometries();
    if (const QModelIndex corner = indexOf(topRow, firstClaim); corner.isValid()) {
        verticalScrollBar()->setValue(m_rows->sectionPosition(corner.row()));
        horizontalScrollBar()->setValue(m_claims->sectionPosition(corner.column()));
    }
}

} // namespace sidelight
