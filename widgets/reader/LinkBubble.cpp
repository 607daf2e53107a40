// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reader/LinkBubble.h"

#include "widgets/common/RaisedGround.h"

#include <QApplication>
#include <QClipboard>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

namespace sidelight {

LinkBubble::LinkBubble(QWidget *page)
    : QFrame(page)
    , m_label(new QLabel(this))
{
    hide();
    m_label->setTextFormat(Qt::PlainText);
    auto *copy = new QToolButton(this);
    copy->setText(tr("Copy"));
    copy->setAccessibleName(tr("Copy the address"));
    connect(copy, &QToolButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_target);
        hide();
    });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 4, 4);
    layout->setSpacing(8);
    layout->addWidget(m_label);
    layout->addWidget(copy);
}

void LinkBubble::openAt(const QRect &link, const QString &target)
{
    m_target = target;
    const int most = qMax(120, qMin(420, parentWidget()->width() - 120));
    m_label->setText(QFontMetrics(m_label->font()).elidedText(target, Qt::ElideMiddle, most));
    m_label->setToolTip(QStringLiteral("<p>%1</p>").arg(target.left(2000).toHtmlEscaped()));
    adjustSize();
    const QRect room = parentWidget()->rect().adjusted(4, 4, -4, -4);
    const bool below = link.bottom() + 4 + height() <= room.bottom();
    move(qBound(room.left(), link.left(), qMax(room.left(), room.right() - width())),
         below ? link.bottom() + 4 : link.top() - 4 - height());
    show();
    raise();
}

bool LinkBubble::eventFilter(QObject *watched, QEvent *event)
{
    const bool isEscape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::Wheel || isEscape) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && widget != this && !isAncestorOf(widget))
            hide();
    }
    return QFrame::eventFilter(watched, event);
}

void LinkBubble::showEvent(QShowEvent *event)
{
    qApp->installEventFilter(this);
    QFrame::showEvent(event);
}

void LinkBubble::hideEvent(QHideEvent *event)
{
    qApp->removeEventFilter(this);
    QFrame::hideEvent(event);
}

void LinkBubble::paintEvent(QPaintEvent *) { paintRaisedGround(this); }

} // namespace sidelight
