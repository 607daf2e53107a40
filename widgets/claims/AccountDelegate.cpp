// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/claims/AccountDelegate.h"

#include "models/lists/ContradictionModel.h"
#include "models/lists/DisplayText.h"
#include "models/lists/RecordText.h"
#include "widgets/claims/Typesetting.h"
#include "widgets/common/Theme.h"

#include <QPainter>
#include <QTreeView>
#include <cmath>

namespace sidelight {

namespace {

using Model = ContradictionModel;
using typesetting::directionOf, typesetting::paintLine, typesetting::paintWords;

constexpr int accountEdge = 12, gap = 8, small = 4; // of the window's one scale
constexpr int bar = 2;
constexpr int mostQuoteLines = 5, mostLines = 3, mostClaimLines = 2;

Model::Kind kindOf(const QModelIndex &index) { return Model::Kind(index.data(Model::KindRole).toInt()); }

// Letters of East Asia are twice as wide as others.
qreal lettersIn(const QString &text)
{
    qreal letters = 0;
    for (const QChar c : QStringView(text).left(displayLength))
        letters += c.unicode() >= 0x2e80 && c.unicode() < 0xfb00 ? 2 : 1;
    return letters;
}

// How many lines so many letters will need, about; words that are carried over to the next line take some room with them.
int linesOf(qreal letters, qreal letter, int width, int most)
{
    if (letters <= 0)
        return 0;
    const qreal needed = letters * letter;
    const int lines = needed <= width ? 1 : int(std::ceil(needed * 1.06 / std::max(width, 1) + 0.1));
    return std::clamp(lines, 1, most);
}

// What somebody said, as it stands in an article of that direction.
void paintQuote(QPainter &painter, const QRect &room, const QFont &font, const QString &words, int lineHeight)
{
    paintWords(painter, room, font, words, lineHeight, {directionOf(words), directionOf(words)});
}

// A letter or number in a small box, at the far end of the room; returns the room that is left.
QRect paintGrade(QPainter &painter, const QRect &room, const QString &grade, Qt::LayoutDirection direction)
{
    if (grade.isEmpty())
        return room;
    const int size = room.height() - 2;
    const QRect box = QStyle::visualRect(direction, room, QRect(room.right() - size, room.top() + 1, size, size));
    const Theme theme = Theme::current();
    const QPen words = painter.pen();
    painter.setPen(theme.muted);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(0, 0, -1, -1));
    painter.setPen(theme.text);
    painter.drawText(box, int(Qt::AlignCenter), grade);
    painter.setPen(words);
    return QStyle::visualRect(direction, room, QRect(room.left(), room.top(), room.width() - size - small, room.height()));
}

// Points down while what it stands for is open.
void paintArrow(QPainter &painter, const QRectF &room, bool isOpen, Qt::LayoutDirection direction, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(room.center());
    if (!isOpen)
        painter.rotate(direction == Qt::RightToLeft ? 90 : -90);
    painter.drawPolyline(QPolygonF({QPointF(-3.5, -1.75), QPointF(0, 1.75), QPointF(3.5, -1.75)}));
    painter.restore();
}

// On the colour of a selection only the colour of text stands out enough.
QColor stanceColour(const QStyleOptionViewItem &option, Stance stance)
{
    const Theme theme = Theme::current();
    return option.state.testFlag(QStyle::State_Selected) ? theme.text : theme.stance(stance);
}

QColor quietColour(const QStyleOptionViewItem &option)
{
    const Theme theme = Theme::current();
    return option.state.testFlag(QStyle::State_Selected) ? theme.text : theme.muted;
}

bool isOpen(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *const view = qobject_cast<const QTreeView *>(option.widget);
    return view && view->isExpanded(index.siblingAtColumn(0));
}

} // namespace

AccountDelegate::AccountDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
    measureFonts();
}

void AccountDelegate::setWidth(int width) { m_width = width; }

void AccountDelegate::measureFonts()
{
    m_normal = Theme::chromeFont(ChromeText::Normal);
    m_small = m_smallBold = Theme::chromeFont(ChromeText::Small);
    m_heading = m_normal;
    m_heading.setPointSizeF(m_normal.pointSizeF() > 0 ? m_normal.pointSizeF() * 1.1 : m_normal.pointSizeF());
    m_smallBold.setWeight(QFont::DemiBold);
    m_heading.setWeight(QFont::DemiBold);
    m_smallLine = QFontMetrics(m_smallBold).height();
    m_normalLine = QFontMetrics(m_normal).height();
    m_headingLine = QFontMetrics(m_heading).height();
    const QString sample = QStringLiteral("Told twice on the day before, the crews went in again by the lower gate.");
    const auto letter = [&](const QFont &font) { return QFontMetricsF(font).horizontalAdvance(sample) / qreal(sample.size()); };
    m_smallLetter = letter(m_small);
    m_normalLetter = letter(m_normal);
    m_headingLetter = letter(m_heading);
}

bool AccountDelegate::isSpanning(const QModelIndex &index)
{
    const Model::Kind kind = kindOf(index);
    return kind == Model::Kind::Claim || kind == Model::Kind::Aside;
}

int AccountDelegate::roomIn(int width) { return width - 2 * accountEdge - bar - gap; }

AccountDelegate::Parts AccountDelegate::partsOf(const QModelIndex &index, int width) const
{
    const int room = roomIn(width);
    const QString quote = index.data(Model::QuoteRole).toString();
    if (quote.isEmpty())
        return {};
    const QString translation = index.data(Model::TranslationRole).toString();
    const int beforeGrades = room - 2 * (m_smallLine + small);
    return {.who = std::max(1, linesOf(index.data(Model::WhoLengthRole).toInt(), m_smallLetter * 1.08, beforeGrades, 2)),
            .quote = linesOf(lettersIn(quote), m_normalLetter, room, mostQuoteLines),
            .heading = translation.isEmpty() ? 0 : 1,
            .translation = linesOf(lettersIn(translation), m_normalLetter, room, mostQuoteLines),
            .circumstances = linesOf(index.data(Model::CircumstancesLengthRole).toInt(), m_smallLetter, room, mostLines),
            .further = index.data(Model::FurtherRole).toInt() > 0 ? 1 : 0};
}

AccountDelegate::Parts AccountDelegate::fitted(const QModelIndex &index, int width) const
{
    const int room = roomIn(width);
    Parts parts = partsOf(index, width);
    const auto fit = [&](int &lines, const QFont &font, const QString &words, int behind = 0) {
        lines = std::min(lines, typesetting::neededLines(words, font, room - behind, mostQuoteLines));
    };
    fit(parts.who, m_smallBold, index.data(Model::WhoRole).toString(), gradesWidth(index));
    fit(parts.quote, m_normal, plainText(index.data(Model::QuoteRole).toString()));
    fit(parts.translation, m_normal, plainText(index.data(Model::TranslationRole).toString()));
    fit(parts.circumstances, m_small, index.data(Model::CircumstancesRole).toString());
    return parts;
}

int AccountDelegate::heightOf(const Parts &parts) const
{
    const int spaces = 2 + (parts.heading > 0 ? 1 : 0) + (parts.further > 0 ? 1 : 0);
    return (parts.who + parts.heading + parts.circumstances + parts.further) * m_smallLine +
           (parts.quote + parts.translation) * m_normalLine + spaces * small;
}

int AccountDelegate::gradesWidth(const QModelIndex &index) const
{
    const int grades = (index.data(Model::CredibilityRole).toInt() > 0 ? 1 : 0) +
                       (index.data(Model::ReliabilityRole).toString().isEmpty() ? 0 : 1);
    return grades * (m_smallLine + small);
}

int AccountDelegate::claimLines(const QModelIndex &index) const
{
    return linesOf(lettersIn(index.data().toString()), m_headingLetter, m_width - 2 * accountEdge - 2 * gap, mostClaimLines);
}

QSize AccountDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    switch (kindOf(index)) {
    case Model::Kind::Claim:
        return {m_width / 2, index.column() > 0 ? 0 : 2 * accountEdge + claimLines(index) * m_headingLine + small + m_smallLine};
    case Model::Kind::Aside:
        return {m_width / 2, m_normalLine + gap};
    case Model::Kind::Pair:
    case Model::Kind::Copy:
        break;
    }
    return {m_width / 2, heightOf(partsOf(index, m_width / 2)) + 2 * gap};
}

QRect AccountDelegate::furtherRect(const QRect &cell, const QModelIndex &index, Qt::LayoutDirection direction) const
{
    if (kindOf(index) != Model::Kind::Pair)
        return {};
    const Parts parts = fitted(index, cell.width());
    if (parts.further == 0)
        return {};
    const QRect room = cell.adjusted(accountEdge + bar + gap, 0, -accountEdge, 0);
    return QStyle::visualRect(direction, cell,
                              QRect(room.left(), cell.top() + gap + heightOf(parts) - m_smallLine, room.width(), m_smallLine));
}

void AccountDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::current();
    const Model::Kind kind = kindOf(index);
    const bool isEmpty = kind != Model::Kind::Claim && !index.data(Model::StatementRole).value<Id>().isValid();
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver) && !isEmpty)
        painter->fillRect(option.rect, theme.hover);
    if (kind == Model::Kind::Claim)
        paintClaim(*painter, option, index);
    else if (kind == Model::Kind::Aside)
        paintAside(*painter, option, index);
    else if (!isEmpty)
        paintStatement(*painter, option, index);
    painter->restore();
}

void AccountDelegate::paintClaim(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::current();
    const QRect cell = option.rect;
    painter.fillRect(QRect(cell.left(), cell.top(), cell.width(), 1), theme.hairline);
    const QRect arrow(cell.left() + small, cell.top() + accountEdge, accountEdge, m_headingLine);
    paintArrow(painter, QStyle::visualRect(option.direction, cell, arrow), isOpen(option, index), option.direction, theme.muted);
    const QRect room(cell.left() + accountEdge + gap, cell.top() + accountEdge, cell.width() - 2 * accountEdge - gap,
                     claimLines(index) * m_headingLine);
    const QString words = plainText(index.data().toString());
    painter.setPen(theme.text);
    paintWords(painter, QStyle::visualRect(option.direction, cell, room), m_heading, words, m_headingLine,
               {directionOf(words), option.direction});
    const int top = room.bottom() + 1 + small, half = cell.width() / 2;
    for (const int column : {int(Model::For), int(Model::Against)}) {
        QStyleOptionViewItem under = option;
        under.rect = QStyle::visualRect(option.direction, cell,
                                        QRect(cell.left() + column * half + accountEdge, top, half - 2 * accountEdge, m_smallLine));
        paintBacking(painter, under, index.siblingAtColumn(column));
    }
}

// "asserts" over its column in the colour of the stance, and how many stand behind it.
void AccountDelegate::paintBacking(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto stance = Stance(index.data(Model::StanceRole).toInt());
    const QString word = stanceText(stance);
    const int width = QFontMetrics(m_smallBold).horizontalAdvance(word) + gap;
    const QRect room = option.rect, first(room.left(), room.top(), width, room.height());
    painter.setPen(stanceColour(option, stance));
    paintLine(painter, QStyle::visualRect(option.direction, room, first), m_smallBold, word, option.direction);
    painter.setPen(quietColour(option));
    paintLine(painter, QStyle::visualRect(option.direction, room, room.adjusted(width, 0, 0, 0)), m_small,
              index.data(Model::BackingRole).toString(), option.direction);
}

void AccountDelegate::paintStatement(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::current();
    const QRect cell = option.rect;
    const Qt::LayoutDirection direction = option.direction;
    const Parts parts = fitted(index, cell.width());
    const auto stance = Stance(index.data(Model::StanceRole).toInt());
    const QRect stripe(cell.left() + accountEdge, cell.top() + gap, bar, heightOf(parts));
    painter.fillRect(QStyle::visualRect(direction, cell, stripe), theme.stance(stance));
    const QRect room = QStyle::visualRect(direction, cell, cell.adjusted(accountEdge + bar + gap, 0, -accountEdge, 0));
    int top = cell.top() + gap;
    const auto next = [&](int height) { return QRect(room.left(), std::exchange(top, top + height), room.width(), height); };
    painter.setPen(theme.text);
    paintWho(painter, next(parts.who * m_smallLine), index, direction);
    top += small;
    paintQuote(painter, next(parts.quote * m_normalLine), m_normal, plainText(index.data(Model::QuoteRole).toString()),
               m_normalLine);
    painter.setPen(quietColour(option));
    if (parts.heading > 0) {
        top += small;
        paintLine(painter, next(m_smallLine), m_small, index.data(Model::TranslationHeadingRole).toString(), direction);
        paintQuote(painter, next(parts.translation * m_normalLine), m_normal,
                   plainText(index.data(Model::TranslationRole).toString()), m_normalLine);
    }
    top += small;
    const QString circumstances = index.data(Model::CircumstancesRole).toString();
    paintWords(painter, next(parts.circumstances * m_smallLine), m_small, circumstances, m_smallLine,
               {directionOf(circumstances), direction});
    if (parts.further > 0) {
        top += small;
        const QRect line = next(m_smallLine), arrow(line.left(), line.top(), accountEdge, line.height());
        painter.setPen(theme.accent);
        paintArrow(painter, QStyle::visualRect(direction, line, arrow), isOpen(option, index), direction, theme.accent);
        paintLine(painter, QStyle::visualRect(direction, line, line.adjusted(accountEdge + small, 0, 0, 0)), m_small,
                  index.data(Model::FurtherTextRole).toString(), direction);
    }
}

// The grades stand at the far end of the first line.
void AccountDelegate::paintWho(QPainter &painter, const QRect &room, const QModelIndex &index, Qt::LayoutDirection direction) const
{
    painter.setFont(m_small);
    const int credibility = index.data(Model::CredibilityRole).toInt();
    const QRect first(room.left(), room.top(), room.width(), m_smallLine);
    QRect left = paintGrade(painter, first, credibility > 0 ? QLocale().toString(credibility) : QString(), direction);
    left = paintGrade(painter, left, index.data(Model::ReliabilityRole).toString(), direction);
    left.setHeight(room.height());
    paintWords(painter, left, m_smallBold, index.data(Model::WhoRole).toString(), m_smallLine, {direction, direction});
}

// One quiet line: the stance, who, and the words as far as there is room.
void AccountDelegate::paintAside(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto stance = Stance(index.data(Model::StanceRole).toInt());
    QRect room = option.rect.adjusted(accountEdge, 0, -accountEdge, 0);
    const auto take = [&](int width) {
        const QRect part = QStyle::visualRect(option.direction, option.rect, QRect(room.left(), room.top(), width, room.height()));
        room.setLeft(room.left() + width + gap);
        return part;
    };
    const auto widthOf = [&](const QFont &font, const QString &words) { return QFontMetrics(font).horizontalAdvance(words) + 1; };
    const QString word = stanceText(stance), who = index.data(Model::WhoRole).toString();
    painter.setPen(stanceColour(option, stance));
    paintLine(painter, take(widthOf(m_smallBold, word)), m_smallBold, word, option.direction);
    painter.setPen(quietColour(option));
    paintLine(painter, take(std::min(widthOf(m_smallBold, who), room.width() / 3)), m_smallBold, who, option.direction);
    const QString further = index.data(Model::FurtherTextRole).toString();
    const int behind = further.isEmpty() ? 0 : widthOf(m_small, further) + gap;
    paintLine(painter, take(std::max(0, room.width() - behind)), m_small, index.data().toString(), option.direction);
    if (behind > 0)
        paintLine(painter, take(room.width()), m_small, further, option.direction);
}

} // namespace sidelight
