// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/matrix/AchLook.h"

#include "models/lists/AchModel.h"
#include "models/lists/AchText.h"
#include "widgets/common/Theme.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace sidelight {

namespace {

constexpr int achPadding = 8, lineGap = 2;
constexpr int wordLines = 2;

constexpr QChar softHyphen(0x00ad);

// Lays words in lines of a width, at most so many; the last one is cut with an ellipsis. Returns the lines.
QStringList linesOfWords(const QString &words, const QFont &font, int width, int most)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(words, font);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid() && lines.size() < most; line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        const bool isLast = lines.size() == most - 1;
        const QString rest = words.mid(line.textStart());
        QString shown =
            isLast ? QFontMetrics(font).elidedText(rest, Qt::ElideRight, width) : rest.left(line.textLength()).trimmed();
        if (shown.endsWith(softHyphen))
            shown.back() = u'-';
        lines.append(shown.remove(softHyphen));
    }
    layout.endLayout();
    return lines;
}

// In the direction of the words themselves, from the side at which the window begins.
void drawLines(QPainter &painter, QRect rect, const QStringList &lines, Qt::Alignment alignment)
{
    const QFontMetrics metrics = painter.fontMetrics();
    for (const QString &line : lines) {
        painter.setLayoutDirection(line.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter.drawText(QRect(rect.left(), rect.top(), rect.width(), metrics.height()),
                         int(alignment | Qt::AlignTop | Qt::AlignAbsolute) | Qt::TextSingleLine, line);
        rect.setTop(rect.top() + metrics.lineSpacing());
    }
}

Qt::Alignment leading(Qt::LayoutDirection direction) { return direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft; }

// Where the words stand in a rectangle, lines of small letters among them.
int roomFor(const QFont &font, int lines) { return lines * QFontMetrics(font).lineSpacing(); }

QColor groundOf(const Theme &theme, AchRating rating)
{
    const bool isFor = rating == AchRating::CC || rating == AchRating::C;
    const bool isAgainst = rating == AchRating::II || rating == AchRating::I;
    if (!isFor && !isAgainst)
        return theme.chrome;
    const bool isVery = rating == AchRating::CC || rating == AchRating::II;
    return mixed(theme.chrome, theme.stance(isFor ? Stance::Asserts : Stance::Denies), isVery ? 0.34 : 0.14);
}

void paintHairline(QPainter &painter, const QRect &rect, const Theme &theme)
{
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.hairline);
}

QFont numbersFont()
{
    QFont font = Theme::chromeFont(ChromeText::Small);
    font.setFeature(QFont::Tag("tnum"), 1);
    return font;
}

} // namespace

void AchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::current();
    const QVariant rating = index.data(AchModel::RatingRole);
    const bool isRating = index.column() >= AchModel::FirstHypothesis;
    const bool isFocused = option.state.testFlag(QStyle::State_HasFocus);
    painter->save();
    if (rating.isValid())
        painter->fillRect(option.rect.adjusted(0, 0, -1, -1), groundOf(theme, AchRating(rating.toInt())));
    else if (option.state.testFlag(QStyle::State_MouseOver) && isRating)
        painter->fillRect(option.rect, theme.hover);
    paintHairline(*painter, option.rect, theme);
    QFont font = isRating ? Theme::chromeFont(ChromeText::Normal) : numbersFont();
    const bool isVery =
        rating.isValid() && (AchRating(rating.toInt()) == AchRating::CC || AchRating(rating.toInt()) == AchRating::II);
    font.setWeight(isVery ? QFont::Bold : QFont::Normal);
    painter->setFont(font);
    const bool isQuiet =
        !isRating || !rating.isValid() || AchRating(rating.toInt()) == AchRating::N || AchRating(rating.toInt()) == AchRating::NA;
    painter->setPen(isQuiet ? theme.muted : theme.text);
    const auto alignment = QStyle::visualAlignment(option.direction, Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    const QString words = isRating && !rating.isValid() ? QStringLiteral("·") : index.data().toString();
    painter->drawText(option.rect.adjusted(achPadding, 0, -achPadding, 0), int(alignment) | Qt::TextSingleLine, words);
    if (isFocused || option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(QPen(isFocused ? theme.accent : theme.muted, isFocused ? 2 : 1));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

HypothesisHeader::HypothesisHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(Fixed);
    setMinimumSectionSize(20);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

QFont HypothesisHeader::wordsFont(int section) const
{
    const bool isHypothesis = section >= AchModel::FirstHypothesis;
    QFont font = Theme::chromeFont(isHypothesis ? ChromeText::Normal : ChromeText::Small);
    const bool isFirst = isHypothesis && model()->headerData(section, Qt::Horizontal, AchModel::RankRole).toInt() == 1;
    font.setWeight(isFirst ? QFont::DemiBold : QFont::Normal);
    return font;
}

// Over a low table fewer, so that some of its rows are in sight.
int HypothesisHeader::mostLines() const
{
    constexpr int most = 5, fewest = 2, share = 4;
    const int room = parentWidget()->height() / share - roomFor(numbersFont(), 1);
    return std::clamp(room / std::max(1, fontMetrics().lineSpacing()), fewest, most);
}

int HypothesisHeader::widthOf(int section) const
{
    int width = 0;
    const QString words = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    for (const QString &word : words.split(u' '))
        for (const QString &part : word.split(softHyphen))
            width = std::max(width, QFontMetrics(wordsFont(section)).horizontalAdvance(part + u'-'));
    return width + 2 * achPadding;
}

int HypothesisHeader::linesOf(int section, int width) const
{
    const QString words = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    return std::max(1, int(linesOfWords(words, wordsFont(section), width - 2 * achPadding, mostLines()).size()));
}

QSize HypothesisHeader::sizeHint() const
{
    if (!model())
        return QHeaderView::sizeHint();
    int height = 0;
    for (int section = 0; section < count(); ++section)
        height = std::max(height, roomFor(wordsFont(section), linesOf(section, sectionSize(section))));
    return {QHeaderView::sizeHint().width(), height + roomFor(numbersFont(), 1) + 2 * achPadding};
}

void HypothesisHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme theme = Theme::current();
    painter->save();
    painter->fillRect(rect, theme.chrome);
    paintHairline(*painter, rect, theme);
    const bool isHypothesis = section >= AchModel::FirstHypothesis;
    const auto side = isHypothesis ? Qt::Alignment(Qt::AlignHCenter)
                                   : leading(layoutDirection() == Qt::RightToLeft ? Qt::LeftToRight : Qt::RightToLeft);
    const QRect room = rect.adjusted(achPadding, achPadding, -achPadding, -achPadding);
    const QFont font = wordsFont(section);
    const QString words = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    painter->setFont(font);
    painter->setPen(isHypothesis ? theme.text : theme.muted);
    const QStringList lines = linesOfWords(words, font, room.width(), mostLines());
    QRect above = room;
    if (!isHypothesis) // what numbers are stands right over them
        above.setTop(room.bottom() + 1 - roomFor(font, int(lines.size())));
    drawLines(*painter, above, lines, side);
    if (isHypothesis) {
        const int rank = model()->headerData(section, Qt::Horizontal, AchModel::RankRole).toInt();
        const QString score = scoreText(model()->headerData(section, Qt::Horizontal, AchModel::ScoreRole).toDouble());
        painter->setFont(numbersFont());
        painter->setPen(rank == 1 ? theme.text : theme.muted);
        painter->drawText(room, int(Qt::AlignHCenter | Qt::AlignBottom) | Qt::TextSingleLine,
                          rank > 0 ? tr("%1. (%2)", "rank and inconsistency").arg(QLocale().toString(rank), score)
                                   : tr("not rated"));
    }
    painter->restore();
}

EvidenceHeader::EvidenceHeader(QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(Fixed);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

int EvidenceHeader::rowHeight() const
{
    const QFont words = Theme::readingFont(Theme::chromeFont(ChromeText::Normal).pointSizeF());
    return roomFor(words, wordLines) + roomFor(Theme::chromeFont(ChromeText::Small), 1) + lineGap + 2 * achPadding;
}

void EvidenceHeader::setCurrent(int row)
{
    m_current = row;
    viewport()->update();
}

void EvidenceHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme theme = Theme::current();
    const auto text = [&](int role) { return model()->headerData(section, Qt::Vertical, role).toString(); };
    const bool isGone = model()->headerData(section, Qt::Vertical, AchModel::GoneRole).toBool();
    painter->save();
    painter->fillRect(rect, section == m_current ? theme.hover : theme.chrome);
    paintHairline(*painter, rect, theme);
    const QRect room = rect.adjusted(achPadding, achPadding, -achPadding, -achPadding);
    const Qt::Alignment side = leading(layoutDirection());
    QFont words = Theme::readingFont(Theme::chromeFont(ChromeText::Normal).pointSizeF());
    words.setItalic(isGone);
    const QFont small = Theme::chromeFont(ChromeText::Small);
    const QString translation = text(AchModel::TranslationRole);
    const int linesLeft = translation.isEmpty() ? wordLines : 1;
    const QStringList lines = linesOfWords(text(Qt::EditRole), words, room.width(), linesLeft);
    painter->setFont(words);
    painter->setPen(isGone ? theme.muted : theme.text);
    drawLines(*painter, room, lines, side);
    QRect below = room;
    below.setTop(room.top() + roomFor(words, int(lines.size())) + lineGap);
    painter->setFont(small);
    painter->setPen(theme.muted);
    QStringList quiet;
    if (!translation.isEmpty())
        quiet.append(QFontMetrics(small).elidedText(translation, Qt::ElideRight, room.width()));
    quiet.append(QFontMetrics(small).elidedText(text(AchModel::SourceRole), Qt::ElideRight, room.width()));
    painter->setLayoutDirection(layoutDirection());
    for (const QString &line : std::as_const(quiet)) {
        painter->drawText(QRect(below.left(), below.top(), below.width(), QFontMetrics(small).height()),
                          int(side | Qt::AlignTop | Qt::AlignAbsolute) | Qt::TextSingleLine, line);
        below.setTop(below.top() + QFontMetrics(small).lineSpacing());
    }
    painter->restore();
}

} // namespace sidelight
