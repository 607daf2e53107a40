// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/palette/PaletteWindow.h"

#include "models/lists/PaletteModel.h"
#include "widgets/common/DialogParts.h"
#include "widgets/common/KeyChoices.h"
#include "widgets/common/RaisedGround.h"
#include "widgets/palette/PaletteDelegate.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>
#include <algorithm>

namespace sidelight {

namespace {

constexpr int shownRows = 12, pageRows = 8;
constexpr int widest = 96; // characters

} // namespace

PaletteWindow::PaletteWindow(PaletteModel *model, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_model(model)
    , m_line(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(makeSentence(this, true))
{
    setAccessibleName(tr("Command palette"));
    m_line->setPlaceholderText(tr("Command, article, actor, claim, board or preference"));
    m_line->setAccessibleName(tr("Name to go to"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setText(tr("Nothing here has such a name."));
    m_nothing->setContentsMargins(12, 4, 12, 4);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_line);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    column->addStretch(); // where there is no list
    setFocusProxy(m_line);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, m_model, &PaletteModel::match);
    connect(m_line, &QLineEdit::returnPressed, this, &PaletteWindow::choose);
    connect(m_list, &QListView::clicked, this, &PaletteWindow::choose);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PaletteWindow::follow);
    follow();
}

// In the upper part of the window, where one looks.
void PaletteWindow::openOver(const QWidget *window)
{
    ensurePolished();
    const int row = m_list->sizeHintForRow(0) > 0 ? m_list->sizeHintForRow(0) : fontMetrics().lineSpacing() + 12;
    const int most = window->width() - 32;
    resize(std::min(fontMetrics().averageCharWidth() * widest, most),
           std::min(m_line->sizeHint().height() + shownRows * row + 24, window->height() - 64));
    const QPoint corner = window->mapToGlobal(QPoint((window->width() - width()) / 2, std::min(96, window->height() / 8)));
    const QRect room = window->screen()->availableGeometry();
    move(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    m_line->clear();
    m_model->match({});
    show();
    m_line->setFocus(Qt::PopupFocusReason);
}

void PaletteWindow::follow()
{
    const bool found = m_model->rowCount() > 0;
    m_nothing->setVisible(!found);
    m_list->setVisible(found);
    if (found)
        m_list->setCurrentIndex(m_model->index(0));
}

void PaletteWindow::walk(int by)
{
    const int last = m_model->rowCount() - 1;
    if (last >= 0)
        m_list->setCurrentIndex(m_model->index(std::clamp(m_list->currentIndex().row() + by, 0, last)));
}

// Later: a command is for what has the focus when this is gone.
void PaletteWindow::choose()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    close();
    Q_EMIT chosen(current.row());
}

bool PaletteWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const QKeyEvent pressed = KeyChoices::instance().meant(KeyPlace::Everywhere, *static_cast<QKeyEvent *>(event));
    switch (pressed.key()) {
    case Qt::Key_Down:
        walk(1);
        return true;
    case Qt::Key_Up:
        walk(-1);
        return true;
    case Qt::Key_PageDown:
        walk(pageRows);
        return true;
    case Qt::Key_PageUp:
        walk(-pageRows);
        return true;
    case Qt::Key_Tab: // there is one field
    case Qt::Key_Backtab:
        return true;
    case Qt::Key_K:
        if (pressed.modifiers() != Qt::ControlModifier)
            break;
        [[fallthrough]]; // the key that opened it
    case Qt::Key_Escape:
        close();
        return true;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

void PaletteWindow::paintEvent(QPaintEvent *) { paintRaisedGround(this); }

} // namespace sidelight
