// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trust/HistoryDelegate.h"

#include "models/lists/DisplayText.h"
#include "models/lists/HistoryModel.h"
#include "widgets/common/Theme.h"

#include <QPainter>

namespace sidelight {

namespace {

constexpr int edge = 12, betweenParts = 8, above = 4;

void paintWords(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option, const QString &words, Qt::Alignment side)
{
    const auto where = QStyle::visualAlignment(option.direction, side | Qt::AlignVCenter);
    painter.drawText(room, int(where) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(inOwnDirection(words, option.direction), Qt::ElideRight, room.width()));
}

} // namespace

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::current();
    const bool selected = option.state.testFlag(QStyle::State_Selected), undone = index.data(HistoryModel::UndoneRole).toBool();
    painter->save();
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, selected ? theme.selection : theme.hover);
    if (selected && option.state.testFlag(QStyle::State_HasFocus))
        painter->fillRect(
            QStyle::visualRect(option.direction, option.rect, QRect(option.rect.topLeft(), QSize(2, option.rect.height()))),
            theme.accent);
    const QRect room = option.rect.adjusted(edge, above, -edge, -above);
    const int first = option.fontMetrics.height();
    QFont font = option.font;
    font.setStrikeOut(undone);
    painter->setFont(font);
    painter->setPen(undone && !selected ? theme.muted : theme.text);
    paintWords(*painter, {room.left(), room.top(), room.width(), first}, option, index.data().toString(), Qt::AlignLeading);
    painter->setFont(Theme::chromeFont(ChromeText::Small));
    painter->setPen(selected ? theme.text : theme.muted);
    const QRect second(room.left(), room.top() + first, room.width(), room.height() - first);
    const QString when = index.data(HistoryModel::TimeRole).toString();
    const int width = std::min(painter->fontMetrics().horizontalAdvance(when), second.width());
    paintWords(*painter, second, option, when, Qt::AlignTrailing);
    const QRect rest(second.left(), second.top(), second.width() - width - betweenParts, second.height());
    if (rest.width() > 0)
        paintWords(*painter, QStyle::visualRect(option.direction, second, rest), option,
                   index.data(HistoryModel::TouchedRole).toString(), Qt::AlignLeading);
    painter->restore();
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QFontMetrics small(Theme::chromeFont(ChromeText::Small));
    return {100, option.fontMetrics.height() + small.height() + 2 * above};
}

} // namespace sidelight
