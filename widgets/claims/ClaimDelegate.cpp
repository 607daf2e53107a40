// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/claims/ClaimDelegate.h"

#include "models/lists/DisplayText.h"
#include "widgets/claims/Typesetting.h"
#include "widgets/common/Theme.h"

#include <QLineEdit>
#include <QPainter>

namespace sidelight {

namespace {

constexpr int claimEdge = 8, lines = 2;

} // namespace

ClaimDelegate::ClaimDelegate(QObject *parent)
    : RecordDelegate(Lead::Nothing, parent)
{
}

void ClaimDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() > 0)
        return RecordDelegate::paint(painter, option, index);
    const Theme theme = Theme::current();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, selected ? theme.selection : theme.hover);
    painter->setPen(theme.text);
    const QString words = plainText(index.data().toString());
    const int height = option.fontMetrics.height();
    QRect room = option.rect.adjusted(claimEdge, 0, -claimEdge, 0);
    const int needed = std::min(lines, typesetting::neededLines(words, option.font, room.width(), lines));
    room.setTop(option.rect.top() + (option.rect.height() - needed * height) / 2);
    room.setHeight(needed * height);
    typesetting::paintWords(*painter, room, option.font, words, height, {typesetting::directionOf(words), option.direction});
    painter->restore();
}

QSize ClaimDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return RecordDelegate::sizeHint(option, index) + QSize(0, (lines - 1) * option.fontMetrics.height());
}

QWidget *ClaimDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QWidget *editor = RecordDelegate::createEditor(parent, option, index);
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setMaxLength(4000); // as much as a claim may have elsewhere
    return editor;
}

} // namespace sidelight
