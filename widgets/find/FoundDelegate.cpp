// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/find/FoundDelegate.h"

#include "models/search/FoundModel.h"
#include "widgets/common/Theme.h"

#include <QPainter>
#include <QTextLayout>

namespace sidelight {

namespace {

constexpr int foundPadding = 8, foundLinePadding = 4;

// At the end of a row: how many places, or what kind of thing it is.
QString remarkOf(const QModelIndex &index)
{
    if (const QVariant count = index.data(FoundModel::CountRole); count.isValid())
        return count.toInt() > 0 ? QLocale().toString(count.toInt()) : QString();
    switch (RecordKind(index.data(FoundModel::KindRole).toInt())) {
    case RecordKind::Claim:
        return FoundDelegate::tr("claim");
    case RecordKind::Actor:
        return FoundDelegate::tr("actor");
    case RecordKind::Tag:
        return FoundDelegate::tr("tag");
    case RecordKind::Passage:
        return FoundDelegate::tr("note");
    default:
        return {};
    }
}

bool isPlace(const QModelIndex &index) { return index.parent().isValid(); }

void paintTitle(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme)
{
    const QRect room = option.rect.adjusted(foundPadding, 0, -foundPadding, 0);
    const QString remark = remarkOf(index);
    const int countWidth = option.fontMetrics.horizontalAdvance(remark);
    const QRect words = QStyle::visualRect(option.direction, room, room.adjusted(0, 0, -countWidth - foundPadding, 0));
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(theme.text);
    const auto leading = QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter);
    const auto trailing = QStyle::visualAlignment(option.direction, Qt::AlignTrailing | Qt::AlignVCenter);
    painter.drawText(words, int(leading) | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    painter.setFont(option.font);
    painter.setPen(option.state.testFlag(QStyle::State_Selected) ? theme.text : theme.muted);
    painter.drawText(room, int(trailing) | Qt::TextSingleLine, remark);
}

// One layout, so that words of two directions stand as they do in the article.
void paintPlace(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme)
{
    const QString before = index.data(FoundModel::BeforeRole).toString(), words = index.data(FoundModel::WordsRole).toString();
    QTextLayout layout(index.data().toString(), option.font);
    QTextOption shape(Qt::AlignLeft);
    shape.setWrapMode(QTextOption::NoWrap);
    shape.setTextDirection(layout.text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(shape);
    QTextCharFormat mark;
    mark.setBackground(theme.currentFindMark);
    mark.setForeground(theme.text);
    layout.setFormats({{int(before.size()), int(words.size()), mark}});
    QRect room = option.rect.adjusted(foundPadding, foundLinePadding, -foundPadding, 0);
    if (const QString remark = remarkOf(index); !remark.isEmpty()) {
        const auto trailing = QStyle::visualAlignment(option.direction, Qt::AlignTrailing | Qt::AlignTop);
        painter.setPen(theme.muted);
        painter.drawText(room, int(trailing) | Qt::TextSingleLine, remark);
        const int taken = option.fontMetrics.horizontalAdvance(remark) + foundPadding;
        room = QStyle::visualRect(option.direction, room, room.adjusted(0, 0, -taken, 0));
    }
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e5);
    layout.endLayout();
    // What was found is in sight, also in a narrow list, with more of what follows than of what stands before.
    const qreal from = line.cursorToX(int(before.size()));
    const bool mirrored = shape.textDirection() == Qt::RightToLeft;
    const qreal all = line.naturalTextRect().width(), lead = 0.3 * room.width();
    const qreal farthest = qMax(0.0, all - room.width());
    const qreal shift = mirrored ? qBound(0.0, from - room.width() + lead, farthest) : qBound(0.0, from - lead, farthest);
    const qreal spare = mirrored ? qMax(0.0, room.width() - all) : 0;
    painter.setClipRect(room);
    painter.setPen(option.state.testFlag(QStyle::State_Selected) ? theme.text : theme.muted);
    layout.draw(&painter, QPointF(room.left() + spare - shift, room.top()));
}

} // namespace

void FoundDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::current();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, selected ? theme.selection : theme.hover);
    if (isPlace(index))
        paintPlace(*painter, option, index, theme);
    else
        paintTitle(*painter, option, index, theme);
    painter->restore();
}

QSize FoundDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, option.fontMetrics.height() + 2 * foundLinePadding};
}

} // namespace sidelight
