// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/palette/PaletteDelegate.h"

#include "models/lists/PaletteModel.h"
#include "widgets/common/Theme.h"

#include <QPainter>

namespace sidelight {

namespace {

constexpr int side = 12, gap = 12, air = 12;

// What is left of a line while words are put at its two ends.
class Line {
public:
    Line(QPainter &painter, const QStyleOptionViewItem &option)
        : m_painter(painter)
        , m_option(option)
        , m_room(option.rect.adjusted(side, 0, -side, 0))
    {
    }

    [[nodiscard]] int width() const { return m_room.width(); }
    // No wider than `most`.
    void put(const QString &words, const QFont &font, const QColor &ink, Qt::Alignment end, int most)
    {
        const QFontMetrics metrics(font);
        const QString shown = metrics.elidedText(words, Qt::ElideRight, most);
        const int width = std::min(most, metrics.horizontalAdvance(shown) + 1);
        if (words.isEmpty() || width <= 0)
            return;
        const bool atLeft = bool(QStyle::visualAlignment(m_option.direction, end) & Qt::AlignLeft);
        const QRect place(atLeft ? m_room.left() : m_room.right() + 1 - width, m_room.top(), width, m_room.height());
        m_painter.setFont(font);
        m_painter.setPen(ink);
        m_painter.drawText(place, int(Qt::TextSingleLine) | int(Qt::AlignVCenter) | int(atLeft ? Qt::AlignLeft : Qt::AlignRight),
                           shown);
        if (atLeft)
            m_room.setLeft(m_room.left() + width + gap);
        else
            m_room.setRight(m_room.right() - width - gap);
    }

private:
    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    QRect m_room;
};

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::current();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, selected ? theme.selection : theme.hover);
    const QColor quiet = selected ? theme.text : theme.muted;
    const QFont small = Theme::chromeFont(ChromeText::Small);
    Line line(*painter, option);
    line.put(index.data(PaletteModel::KeysRole).toString(), small, quiet, Qt::AlignTrailing, line.width() / 3);
    const QString place = index.data(PaletteModel::PlaceRole).toString();
    const int wished = QFontMetrics(small).horizontalAdvance(place) + 1;
    const int least = std::min(wished, line.width() / 3);
    line.put(index.data().toString(), option.font, theme.text, Qt::AlignLeading, line.width() - least - gap);
    line.put(place, small, quiet, Qt::AlignLeading, line.width());
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, option.fontMetrics.height() + air};
}

} // namespace sidelight
