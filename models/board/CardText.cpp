// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/CardText.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <algorithm>

namespace sidelight {

namespace {

constexpr qreal leading = 1.4;        // line distance over the font's size, if the font needs no more
constexpr qreal footGap = 8;          // between body and foot
constexpr qreal signWidth = 18;       // what an actor's sign takes
constexpr qreal mostCardHeight = 480; // a card made for its words grows no higher

qreal lineHeight(const QFont &font) { return std::max(font.pixelSize() * leading, QFontMetricsF(font).height()); }

// The paragraphs of a text as one paragraph with breaks, which is what QTextLayout takes.
QString withBreaks(QString words)
{
    words.replace(QLatin1Char('\n'), QChar::LineSeparator);
    words.replace(QLatin1Char('\t'), QLatin1Char(' '));
    return words;
}

// Of a paragraph; auto where no letter tells.
Qt::LayoutDirection directionOf(const QString &words)
{
    if (std::ranges::none_of(words, [](QChar c) { return c.isLetter(); }))
        return Qt::LayoutDirectionAuto;
    return words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

QList<QTextLayout::FormatRange> within(const QList<QTextLayout::FormatRange> &formats, int start, int stop)
{
    QList<QTextLayout::FormatRange> own;
    for (QTextLayout::FormatRange range : formats) {
        const int from = std::max(range.start, start), to = std::min(range.start + range.length, stop);
        range.start = from - start;
        range.length = to - from;
        if (from < to)
            own.append(range);
    }
    return own;
}

} // namespace

CardText::CardText(const BoardStyle &style, const CardContent &card)
    : m_style(style)
    , m_rightToLeft(card.rightToLeft)
    , m_width(std::max(1.0, card.rect.width() - 2 * padding))
    , m_top(padding - 2)
    , m_bottom(card.rect.height() - padding + 2)
{
    setNumber(card);
    setLabel(card);
    if (card.kind == CardKind::Image) {
        setPicture(card);
        return;
    }
    setFoot(card, lineHeight(card.title.isEmpty() ? bodyFont(card) : m_style.title));
    setTitle(card);
    setBody(card);
}

const QFont &CardText::bodyFont(const CardContent &card) const
{
    const bool words = card.kind == CardKind::Passage || card.kind == CardKind::Statement;
    return words ? m_style.quote : card.kind == CardKind::Actor ? m_style.small : m_style.plain;
}

void CardText::setNumber(const CardContent &card)
{
    if (card.number <= 0)
        return;
    const QString text = QLocale().toString(card.number);
    const qreal width = QFontMetricsF(m_style.small).horizontalAdvance(text) + 1;
    set(text, m_style.small, m_style.muted, {.top = m_top, .lines = 1, .before = m_width - width});
    m_numberWidth = width + footGap;
}

void CardText::setLabel(const CardContent &card)
{
    const qreal needed = lineHeight(m_style.small) + 2 + lineHeight(bodyFont(card));
    if (card.label.isEmpty() || m_bottom - m_top < needed)
        return;
    const QColor ink = card.marked ? m_style.warning : m_style.muted;
    m_top = set(card.label, m_style.small, ink, {.top = m_top, .lines = 1, .behind = m_numberWidth}) + 2;
    m_numberWidth = 0;
}

// From the bottom up; what says least gives way first when the card is too low for all, and all of it before the body.
void CardText::setFoot(const CardContent &card, qreal bodyLine)
{
    const qreal line = lineHeight(m_style.small);
    const qreal distance = card.body.isEmpty() ? 2 : footGap;
    const qreal room = m_bottom - m_top - distance - bodyLine;
    QList<FootLine> lines;
    const auto add = [&](const QString &words, const QColor &ink, qsizetype at) {
        if (!words.isEmpty() && qreal(lines.size() + 1) * line <= room)
            lines.insert(std::min(at, lines.size()), {words, ink});
    };
    add(card.speaker, m_style.text, 0);
    add(card.source, m_style.muted, 1);
    add(card.says, m_style.text, lines.size() == 2 ? 1 : card.speaker.isEmpty() ? 0 : 1);
    if (lines.isEmpty())
        return;
    if (!card.grade.isEmpty())
        lines.first().behind = QFontMetricsF(m_style.small).horizontalAdvance(card.grade) + footGap;
    m_footHeight = qreal(lines.size()) * line + distance;
    m_bottom -= m_footHeight;
    qreal top = m_bottom + distance;
    setGrade(card, top);
    for (const FootLine &each : std::as_const(lines))
        top = set(each.words, m_style.small, each.ink, {.top = top, .behind = each.behind});
}

// At the end of the foot's first line, where it is found at a glance on every card.
void CardText::setGrade(const CardContent &card, qreal top)
{
    if (card.grade.isEmpty())
        return;
    const qreal width = QFontMetricsF(m_style.small).horizontalAdvance(card.grade) + 1;
    set(card.grade, m_style.small, m_style.text, {.top = top, .before = m_width - width});
}

// The picture, and under it what the card's note says of it.
void CardText::setPicture(const CardContent &card)
{
    constexpr int mostLines = 3;
    constexpr qreal leastPicture = 24;
    const qreal line = lineHeight(m_style.small);
    const int fitting = std::min(mostLines, linesBetween(m_top + leastPicture, m_bottom, m_style.small));
    int lines = 0;
    if (!card.body.isEmpty() && fitting > 0)
        lines = std::min(fitting, broken(withBreaks(card.body), m_style.small, {.lines = fitting})->lineCount());
    const qreal foot = lines > 0 ? lines * line + footGap / 2 : 0;
    m_picture = QRectF(padding, m_top, m_width, std::max(1.0, m_bottom - m_top - foot));
    if (lines > 0)
        set(card.body, m_style.small, m_style.muted, {.top = m_bottom - lines * line, .lines = lines});
    m_footHeight = foot;
}

CardText::Formats CardText::formatsOf(const CardContent &card) const
{
    Formats formats;
    formats.reserve(card.emphasis.size());
    for (const Emphasis &each : card.emphasis) {
        QTextLayout::FormatRange range;
        range.start = each.start;
        range.length = each.length;
        switch (each.kind) {
        case Emphasis::Kind::Italic:
            range.format.setFontItalic(true);
            break;
        case Emphasis::Kind::Strong:
        case Emphasis::Kind::Heading:
            range.format.setFontWeight(QFont::DemiBold);
            break;
        case Emphasis::Kind::Code:
            range.format.setFontFamilies({QStringLiteral("monospace")});
            break;
        }
        formats.append(range);
    }
    return formats;
}

void CardText::setTitle(const CardContent &card)
{
    if (card.title.isEmpty())
        return;
    const qreal before = card.kind == CardKind::Actor ? signWidth : 0;
    const int lines = std::min(linesBetween(m_top, m_bottom, m_style.title), 4);
    if (before > 0) {
        const qreal height = lineHeight(m_style.title);
        const qreal left = m_rightToLeft ? padding + m_width - signWidth : padding;
        m_sign = QRectF(left, m_top + (height - 10) / 2, 10, 10);
    }
    m_top = set(card.title, m_style.title, m_style.text, {.top = m_top, .lines = lines, .before = before, .behind = m_numberWidth});
    if (lines > 0)
        m_pieces.back().isBody = true;
    m_numberWidth = 0;
}

void CardText::setBody(const CardContent &card)
{
    const QFont &font = bodyFont(card);
    const int lines = linesBetween(m_top, m_bottom, font);
    if (card.body.isEmpty() || (lines == 0 && !card.title.isEmpty()))
        return;
    const QColor &ink = card.marked || card.kind == CardKind::Actor ? m_style.muted : m_style.text;
    if (card.kind == CardKind::Note)
        return setParagraphs(card, font, ink, std::max(1, lines));
    if (!card.translation.isEmpty())
        return setQuote(card, std::max(1, lines));
    const Room room{.top = m_top, .lines = std::max(1, lines), .behind = m_numberWidth};
    m_top = set(card.body, font, ink, room, formatsOf(card));
    m_pieces.back().isBody = true;
}

// The words as they were said, and beneath them their translation under a line that says what it is. Each has half of the room, and
// what the other leaves; a card that is too low for both has the words.
void CardText::setQuote(const CardContent &card, int lines)
{
    const qreal mark = lineHeight(m_style.small) + 4, line = lineHeight(m_style.plain), room = m_bottom - m_top;
    const auto linesOf = [&](const QString &words, const QFont &font) {
        return broken(withBreaks(words), font, {.lines = lines, .behind = m_numberWidth})->lineCount();
    };
    const int most = int((room - mark - lineHeight(m_style.quote) + 1) / line);
    const int fair = std::clamp(int((room / 2 - mark) / line), 1, std::max(1, most));
    const qreal wanted = most < 1 ? 0 : mark + std::min(linesOf(card.translation, m_style.plain), fair) * line;
    const int quoteLines = std::clamp(int((room - wanted + 1) / lineHeight(m_style.quote)), 1, lines);
    m_top = set(card.body, m_style.quote, m_style.text, {.top = m_top, .lines = quoteLines, .behind = m_numberWidth});
    m_pieces.back().isBody = true;
    const int left = linesBetween(m_top + mark, m_bottom, m_style.plain);
    if (wanted <= 0 || left < 1)
        return;
    const Qt::LayoutDirection direction = directionOf(card.translation);
    m_top = set(card.translationMark, m_style.small, m_style.muted, {.top = m_top + 4, .lines = 1, .direction = direction});
    m_top = set(card.translation, m_style.plain, m_style.text, {.top = m_top, .lines = left, .direction = direction});
}

// Whoever writes a note may turn from one script to another; each paragraph then begins at its own side.
void CardText::setParagraphs(const CardContent &card, const QFont &font, const QColor &ink, int lines)
{
    const Formats formats = formatsOf(card);
    for (int start = 0; start < card.body.size() && lines > 0;) {
        const qsizetype found = card.body.indexOf(u'\n', start);
        const int stop = int(found < 0 ? card.body.size() : found);
        const QString words = card.body.mid(start, stop - start);
        const Room room{.top = m_top, .lines = lines, .direction = directionOf(words)};
        const Formats own = within(formats, start, stop);
        m_top = set(words, font, ink, room, own);
        const bool goesOn = !QStringView(card.body).sliced(stop).trimmed().isEmpty();
        if (goesOn && m_pieces.back().layout->lineCount() == lines) { // the last that has room says that there is more
            m_pieces.pop_back();
            m_top = set(words + QChar(0x2026), font, ink, room, own);
        }
        m_pieces.back().isBody = true;
        lines -= m_pieces.back().layout->lineCount();
        start = stop + 1;
    }
}

int CardText::linesBetween(qreal top, qreal bottom, const QFont &font) const
{
    return int(std::max(0.0, (bottom - top + 1) / lineHeight(font)));
}

std::unique_ptr<QTextLayout> CardText::broken(const QString &words, const QFont &font, const Room &room,
                                              const Formats &formats) const
{
    auto layout = std::make_unique<QTextLayout>(words, font);
    if (!formats.isEmpty()) {
        Formats within = formats; // words that had no room were cut off
        for (QTextLayout::FormatRange &range : within)
            range.length = std::min(range.length, int(words.size()) - range.start);
        within.removeIf([](const QTextLayout::FormatRange &range) { return range.length <= 0; });
        layout->setFormats(within);
    }
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const bool fromTheRight = room.direction == Qt::LayoutDirectionAuto ? m_rightToLeft : room.direction == Qt::RightToLeft;
    option.setTextDirection(fromTheRight ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(fromTheRight ? Qt::AlignRight : Qt::AlignLeft); // a QTextLayout does not mirror this itself
    layout->setTextOption(option);
    layout->beginLayout();
    for (int i = 0; i < room.lines; ++i) {
        QTextLine line = layout->createLine();
        if (!line.isValid())
            break;
        const qreal before = i == 0 ? room.before : 0, behind = i == 0 ? room.behind : 0;
        line.setLineWidth(std::max(8.0, m_width - before - behind));
        line.setPosition({fromTheRight ? behind : before, i * lineHeight(font)});
    }
    layout->endLayout();
    return layout;
}

qreal CardText::set(QString words, const QFont &font, const QColor &ink, const Room &room, const Formats &formats)
{
    if (room.lines <= 0)
        return room.top;
    words = withBreaks(words);
    auto layout = broken(words, font, room, formats);
    const QTextLine last = layout->lineAt(layout->lineCount() - 1);
    if (const int end = last.textStart() + last.textLength(); end < words.size()) {
        const QString rest = words.mid(last.textStart()).section(QChar::LineSeparator, 0, 0);
        const bool cutAtBreak = QFontMetricsF(font).horizontalAdvance(rest) < last.width();
        const QString tail = cutAtBreak ? rest + QChar(0x2026) : rest;
        words = words.left(last.textStart()) + QFontMetricsF(font).elidedText(tail, Qt::ElideRight, last.width() - 1);
        layout = broken(words, font, room, formats);
    }
    const qreal end = room.top + layout->lineCount() * lineHeight(font);
    m_pieces.push_back({std::move(layout), QPointF(padding, room.top), ink, false});
    return end;
}

void CardText::paint(QPainter &painter, const TextMask &mask) const
{
    for (const Piece &piece : m_pieces) {
        painter.setPen(piece.ink);
        mask.draw(painter, *piece.layout, piece.at);
    }
}

QString CardText::seenWords(const TextMask &mask) const
{
    QString words;
    for (const Piece &piece : m_pieces)
        if (piece.isBody)
            words += mask.seenIn(*piece.layout, piece.at) + u' ';
    return words;
}

qreal CardText::preferredHeight(const BoardStyle &style, const CardContent &card, qreal width)
{
    CardContent tall = card;
    tall.rect = QRectF(0, 0, width, mostCardHeight);
    const CardText text(style, tall);
    return std::min(mostCardHeight, std::ceil(text.m_top + text.m_footHeight + padding));
}

} // namespace sidelight
