// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actors/ActorPageDelegate.h"

#include "models/lists/ActorPageModel.h"
#include "models/lists/DisplayText.h"
#include "widgets/common/Theme.h"

#include <QPainter>
#include <QTextLayout>

namespace sidelight {

namespace {

constexpr int pageEdge = 12, top = 8, gap = 2, boxGap = 4, barWidth = 2;

struct Lines {
    explicit Lines(const QFont &font)
        : words(font)
        , small(Theme::chromeFont(ChromeText::Small))
        , wordsHeight(QFontMetrics(font).height())
        , smallHeight(QFontMetrics(small).height())
    {
    }
    [[nodiscard]] int height() const { return 2 * top + 2 * smallHeight + 2 * wordsHeight + 3 * gap; }

    QFont words, small;
    int wordsHeight, smallHeight;
};

void paintLine(QPainter &painter, const QRect &room, Qt::LayoutDirection direction, const QString &text)
{
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width());
    const auto leading = QStyle::visualAlignment(direction, Qt::AlignLeading | Qt::AlignVCenter);
    painter.drawText(room, int(leading) | Qt::TextSingleLine, inOwnDirection(shown, direction));
}

// As many lines as there is room for; the last one is cut.
void paintWrapped(QPainter &painter, const QRect &room, const QFont &font, const QString &text, int most)
{
    QTextLayout layout(text, font);
    QTextOption shape;
    shape.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    shape.setAlignment(shape.textDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    shape.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(shape);
    layout.beginLayout();
    const int height = QFontMetrics(font).height();
    int lastStart = 0, count = 0;
    bool all = true;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room.width());
        line.setPosition(QPointF(0, count * height));
        if (++count == most) {
            lastStart = line.textStart();
            all = line.textStart() + line.textLength() >= text.size();
            break;
        }
    }
    layout.endLayout();
    const int drawn = all ? count : count - 1;
    for (int i = 0; i < drawn; ++i)
        layout.lineAt(i).draw(&painter, room.topLeft());
    if (!all) {
        painter.setFont(font);
        const QRect last(room.left(), room.top() + drawn * height, room.width(), height);
        const QString rest = QFontMetrics(font).elidedText(text.sliced(lastStart), Qt::ElideRight, room.width());
        painter.drawText(last, int(shape.alignment()) | int(Qt::AlignVCenter) | Qt::TextSingleLine, rest);
    }
}

// A grade in a box of its own; returns where the next one begins, from the end of the row.
int paintBox(QPainter &painter, const QRect &line, Qt::LayoutDirection direction, int fromEnd, const QString &grade,
             const Theme &theme)
{
    if (grade.isEmpty())
        return fromEnd;
    const int width = painter.fontMetrics().horizontalAdvance(QStringLiteral("8")) + 10;
    const QRect logical(line.right() + 1 - fromEnd - width, line.top(), width, line.height());
    const QRect box = QStyle::visualRect(direction, line, logical);
    painter.setPen(theme.hairline);
    painter.drawRect(box.adjusted(0, 0, -1, -1));
    painter.setPen(theme.text);
    painter.drawText(box, int(Qt::AlignCenter), grade);
    return fromEnd + width + boxGap;
}

} // namespace

QSize ActorPageDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {240, Lines(option.font).height()};
}

void ActorPageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::current();
    const Lines lines(option.font);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(option.rect, selected                                         ? theme.selection
                                   : option.state.testFlag(QStyle::State_MouseOver) ? theme.hover
                                                                                    : theme.page);
    painter->fillRect(QRect(option.rect.left() + pageEdge, option.rect.bottom(), option.rect.width() - 2 * pageEdge, 1),
                      theme.hairline);
    const QRect room = option.rect.adjusted(pageEdge, top, -pageEdge, -top);
    const Qt::LayoutDirection direction = option.direction;
    const QColor quiet = selected ? theme.text : theme.muted;

    QRect line(room.left(), room.top(), room.width(), lines.smallHeight);
    painter->setFont(lines.small);
    const int credibility = index.data(ActorPageModel::CredibilityRole).toInt();
    int taken = paintBox(*painter, line, direction, 0, credibility > 0 ? QLocale().toString(credibility) : QString(), theme);
    taken = paintBox(*painter, line, direction, taken, index.data(ActorPageModel::ReliabilityRole).toString(), theme);
    painter->setPen(quiet);
    const QRect place = QStyle::visualRect(direction, line, line.adjusted(0, 0, -taken, 0));
    paintLine(*painter, place, direction, index.data(ActorPageModel::PlaceRole).toString());

    const QString translation = index.data(ActorPageModel::TranslationRole).toString();
    QRect words(room.left(), line.bottom() + 1 + gap, room.width(), lines.wordsHeight);
    painter->setPen(theme.text);
    paintWrapped(*painter, words, lines.words, index.data(ActorPageModel::QuoteRole).toString(), translation.isEmpty() ? 2 : 1);
    if (!translation.isEmpty()) {
        QFont italic = lines.words;
        italic.setItalic(true);
        painter->setPen(quiet);
        paintWrapped(*painter, words.translated(0, lines.wordsHeight), italic, translation, 1);
    }

    line.moveTop(room.bottom() + 1 - lines.smallHeight);
    const auto stance = Stance(index.data(ActorPageModel::StanceRole).toInt());
    const QRect bar(line.left(), line.top() + 2, barWidth, line.height() - 4);
    painter->fillRect(QStyle::visualRect(direction, line, bar), theme.stance(stance));
    painter->setFont(lines.small);
    painter->setPen(theme.text);
    const QString what = index.data(ActorPageModel::WhatRole).toString(), chain = index.data(ActorPageModel::ChainRole).toString();
    const QRect logical = line.adjusted(barWidth + 6, 0, 0, 0);
    const int half = chain.isEmpty() ? logical.width() : logical.width() * 3 / 5;
    const int used = std::min(half, painter->fontMetrics().horizontalAdvance(what) + 1);
    paintLine(*painter, QStyle::visualRect(direction, line, QRect(logical.left(), logical.top(), used, logical.height())),
              direction, what);
    painter->setPen(quiet);
    const QRect rest = logical.adjusted(used + pageEdge, 0, 0, 0);
    if (!chain.isEmpty())
        paintLine(*painter, QStyle::visualRect(direction, line, rest), direction, chain);
    painter->restore();
}

} // namespace sidelight
