// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/claims/Typesetting.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <algorithm>

namespace sidelight::typesetting {

namespace {

// Sets the lines within `width`; returns where each begins, up to one more than `most`.
QList<int> setLines(QTextLayout &layout, const Setting &setting, int width, int most)
{
    QTextOption shape((setting.edge == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    shape.setTextDirection(setting.direction);
    shape.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(shape);
    QList<int> starts;
    layout.beginLayout();
    while (starts.size() <= most) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(std::max(1, width));
        starts.append(line.textStart());
    }
    layout.endLayout();
    return starts;
}

} // namespace

Qt::LayoutDirection directionOf(const QString &words) { return words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight; }

int neededLines(const QString &words, const QFont &font, int width, int most)
{
    QTextLayout layout(words, font);
    return words.isEmpty() ? 0 : int(setLines(layout, {directionOf(words), Qt::LeftToRight}, width, most).size());
}

void paintLine(QPainter &painter, const QRect &room, const QFont &font, const QString &words, Qt::LayoutDirection edge)
{
    painter.setFont(font);
    const auto align = QStyle::visualAlignment(edge, Qt::AlignLeading | Qt::AlignVCenter);
    painter.drawText(room, int(align) | Qt::TextSingleLine, QFontMetrics(font).elidedText(words, Qt::ElideRight, room.width()));
}

void paintWords(QPainter &painter, const QRect &room, const QFont &font, const QString &words, int lineHeight,
                const Setting &setting)
{
    const int most = std::max(1, room.height() / lineHeight);
    QTextLayout layout(words, font);
    const QList<int> starts = setLines(layout, setting, room.width(), most);
    for (int i = 0; i < std::min(int(starts.size()), most); ++i) {
        const QRect line(room.left(), room.top() + i * lineHeight, room.width(), lineHeight);
        if (i + 1 == most && starts.size() > most)
            return paintLine(painter, line, font, words.mid(starts[i]), setting.edge);
        QTextLine set = layout.lineAt(i);
        set.setPosition({});
        set.draw(&painter, line.topLeft());
    }
}

} // namespace sidelight::typesetting
