// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/passages/ProposalDelegate.h"

#include "models/lists/ProposalModel.h"
#include "widgets/common/Theme.h"
#include "widgets/library/RecordDelegate.h"

#include <QPainter>

namespace sidelight {

namespace {

constexpr int sidePadding = 12, linePadding = 4, glyphGap = 8;

// Words at the leading edge of what room is left, which becomes smaller by them.
void paintWords(QPainter &painter, const QStyleOptionViewItem &option, const QString &words, const QFont &font, const QColor &ink,
                QRect &room)
{
    if (words.isEmpty() || room.width() < option.fontMetrics.averageCharWidth() * 2)
        return;
    painter.setFont(font);
    painter.setPen(ink);
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(words, Qt::ElideRight, room.width());
    const int width = qMin(room.width(), metrics.horizontalAdvance(shown) + 1);
    const QRect place = QStyle::visualRect(option.direction, room, QRect(room.left(), room.top(), width, room.height()));
    const auto leading = QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter);
    painter.drawText(place, int(leading) | Qt::TextSingleLine, shown);
    const int used = width + metrics.horizontalAdvance(u' ') + 2;
    if (option.direction == Qt::RightToLeft)
        room.setRight(room.right() - used);
    else
        room.setLeft(room.left() + used);
}

void paintTrailing(QPainter &painter, const QStyleOptionViewItem &option, const QString &words, const QColor &ink, QRect &room)
{
    const QFont font = Theme::chromeFont(ChromeText::Small);
    const int width = QFontMetrics(font).horizontalAdvance(words);
    if (width > room.width() / 2)
        return;
    painter.setFont(font);
    painter.setPen(ink);
    const auto trailing = QStyle::visualAlignment(option.direction, Qt::AlignTrailing | Qt::AlignVCenter);
    painter.drawText(room, int(trailing) | Qt::TextSingleLine, words);
    if (option.direction == Qt::RightToLeft)
        room.setLeft(room.left() + width + glyphGap);
    else
        room.setRight(room.right() - width - glyphGap);
}

} // namespace

void ProposalDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::current();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool rejected = index.data(ProposalModel::RejectedRole).toBool();
    painter->save();
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, selected ? theme.selection : theme.hover);
    const QColor quiet = selected ? theme.text : theme.muted;
    const int line = option.fontMetrics.height();
    QRect first = option.rect.adjusted(sidePadding, linePadding, -sidePadding, 0);
    first.setHeight(line);
    paintTrailing(*painter, option, rejected ? tr("rejected") : index.data(ProposalModel::KindRole).toString(), quiet, first);
    const QString speaker = index.data(ProposalModel::SpeakerRole).toString();
    const int glyph = line * 3 / 5;
    if (!speaker.isEmpty()) {
        const QRect place = QStyle::visualRect(option.direction, first, QRect(first.left(), first.top(), glyph, line));
        paintActorGlyph(*painter, QRectF(place.left(), place.top() + (line - glyph) / 2.0, glyph, glyph),
                        ActorKind(index.data(ProposalModel::ActorKindRole).toInt()), rejected ? quiet : theme.text);
    }
    if (option.direction == Qt::RightToLeft)
        first.setRight(first.right() - glyph - glyphGap);
    else
        first.setLeft(first.left() + glyph + glyphGap);
    QRect second = first;
    QFont strong = option.font;
    strong.setWeight(QFont::DemiBold);
    paintWords(*painter, option, speaker.isEmpty() ? tr("Nobody named") : speaker, speaker.isEmpty() ? option.font : strong,
               rejected || speaker.isEmpty() ? quiet : theme.text, first);
    if (index.data(ProposalModel::IsNewRole).toBool())
        paintWords(*painter, option, tr("(new)", "an actor that there is not yet"), option.font, quiet, first);
    if (const QString printed = index.data(ProposalModel::PrintedRole).toString(); !printed.isEmpty())
        paintWords(*painter, option, tr("“%1”").arg(printed), option.font, quiet, first);
    paintWords(*painter, option, index.data(ProposalModel::CueRole).toString(), option.font, quiet, first);
    second.setLeft(option.direction == Qt::RightToLeft ? option.rect.left() + sidePadding : second.left());
    second.setRight(option.direction == Qt::RightToLeft ? second.right() : option.rect.right() - sidePadding);
    second.translate(0, line);
    QFont content = option.font;
    content.setStrikeOut(rejected);
    paintWords(*painter, option, index.data(ProposalModel::ContentRole).toString(), content, rejected ? quiet : theme.text, second);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(theme.accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

QSize ProposalDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, 2 * option.fontMetrics.height() + 2 * linePadding};
}

} // namespace sidelight
