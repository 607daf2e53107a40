// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trust/FindingDelegate.h"

#include "models/lists/FindingModel.h"
#include "widgets/common/Theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace sidelight {

namespace {

constexpr int besideText = 24, aboveText = 8, betweenTexts = 4;

// Where the two paragraphs stand in a row of that width, from its upper left corner.
struct Places {
    QRect sentence, remedy;
    QFont sentenceFont = Theme::chromeFont(ChromeText::Normal), remedyFont = Theme::chromeFont(ChromeText::Small);

    Places(const QModelIndex &index, int width)
    {
        const QRect room(besideText, aboveText, qMax(1, width - 2 * besideText), 1 << 20);
        sentence = QFontMetrics(sentenceFont).boundingRect(room, Qt::TextWordWrap, index.data().toString());
        const QRect below = room.translated(0, sentence.height() + betweenTexts);
        remedy = QFontMetrics(remedyFont).boundingRect(below, Qt::TextWordWrap, index.data(FindingModel::RemedyRole).toString());
        for (QRect *each : {&sentence, &remedy}) {
            each->setLeft(room.left());
            each->setWidth(room.width());
        }
    }
};

} // namespace

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::current();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const Places places(index, option.rect.width());
    const int flags = int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignTop)) | Qt::TextWordWrap;
    painter->save();
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, selected ? theme.selection : theme.hover);
    painter->setFont(places.sentenceFont);
    painter->setPen(theme.text);
    painter->drawText(places.sentence.translated(option.rect.topLeft()), flags, index.data().toString());
    painter->setFont(places.remedyFont);
    painter->setPen(selected ? theme.text : theme.muted);
    painter->drawText(places.remedy.translated(option.rect.topLeft()), flags, index.data(FindingModel::RemedyRole).toString());
    painter->setPen(theme.hairline);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *const view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {width, Places(index, width).remedy.bottom() + aboveText + 1};
}

} // namespace sidelight
