// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/PlainTips.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QTextDocument>
#include <QToolTip>

namespace sidelight {

PlainTips::PlainTips(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool PlainTips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return false;
    auto *const view = qobject_cast<QAbstractItemView *>(watched->parent());
    if (!view || view->viewport() != watched)
        return false;
    const auto *const help = static_cast<QHelpEvent *>(event);
    const QModelIndex index = view->indexAt(help->pos());
    const QString tip = index.data(Qt::ToolTipRole).toString();
    if (!Qt::mightBeRichText(tip))
        return false;
    QToolTip::showText(help->globalPos(), Qt::convertFromPlainText(tip), view->viewport(), view->visualRect(index));
    return true;
}

} // namespace sidelight
