// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actors/OccurrenceDelegate.h"

#include "models/lists/DisplayText.h"
#include "models/lists/OccurrenceModel.h"
#include "widgets/common/Theme.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace sidelight {

namespace {

constexpr int side = 12, above = 6, lineGap = 2;

// One layout, so that words of two directions stand as they do in the article; the name is in sight in a narrow list too.
void paintWords(QPainter &painter, const QRect &room, const QFont &font, const QModelIndex &index, const Theme &theme)
{
    const QString before = index.data(OccurrenceModel::BeforeRole).toString(),
                  name = index.data(OccurrenceModel::WordsRole).toString();
    QTextLayout layout(before + name + index.data(OccurrenceModel::AfterRole).toString(), font);
    QTextOption shape(Qt::AlignLeft);
    shape.setWrapMode(QTextOption::NoWrap);
    const bool mirrored = layout.text().isRightToLeft();
    shape.setTextDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(shape);
    QTextCharFormat mark;
    mark.setBackground(theme.currentFindMark);
    mark.setForeground(theme.text);
    layout.setFormats({{int(before.size()), int(name.size()), mark}});
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e5);
    layout.endLayout();
    const qreal from = line.cursorToX(int(before.size()));
    const qreal all = line.naturalTextRect().width(), lead = 0.3 * room.width();
    const qreal left = line.naturalTextRect().left();
    const qreal farthest = qMax(0.0, all - room.width());
    const qreal to = line.cursorToX(int(before.size() + name.size()));
    const qreal wanted = mirrored
                             ? std::min(from - left - room.width() + lead, to - left)
                             : std::min(std::max(from - lead, to - room.width()), from) - left; // a long name from its beginning
    const qreal shift = qBound(0.0, wanted, farthest);
    const qreal spare = mirrored ? qMax(0.0, room.width() - all) : 0;
    painter.save();
    painter.setClipRect(room);
    layout.draw(&painter, QPointF(room.left() + spare - shift - left, room.top()));
    painter.restore();
}

} // namespace

QSize OccurrenceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int small = QFontMetrics(Theme::chromeFont(ChromeText::Small)).height();
    return {120, 2 * above + lineGap + option.fontMetrics.height() + small};
}

void OccurrenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::current();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, selected ? theme.selection : theme.hover);
    if (option.state.testFlag(QStyle::State_HasFocus))
        painter->fillRect(QStyle::visualRect(option.direction, option.rect,
                                             QRect(option.rect.left(), option.rect.top(), 2, option.rect.height())),
                          theme.accent);
    const QRect room = option.rect.adjusted(side, above, -side, -above);
    const QRect words(room.left(), room.top(), room.width(), option.fontMetrics.height());
    painter->setPen(theme.text);
    paintWords(*painter, words, option.font, index, theme);
    painter->setFont(Theme::chromeFont(ChromeText::Small));
    painter->setPen(selected ? theme.text : theme.muted);
    const QRect where(room.left(), words.bottom() + 1 + lineGap, room.width(), room.bottom() - words.bottom() - lineGap);
    const auto leading = QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter);
    const QString text =
        painter->fontMetrics().elidedText(index.data(OccurrenceModel::PlaceRole).toString(), Qt::ElideRight, room.width());
    painter->drawText(where, int(leading) | Qt::TextSingleLine, inOwnDirection(text, option.direction));
    painter->restore();
}

} // namespace sidelight
