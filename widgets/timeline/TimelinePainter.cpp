// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/TimelinePainter.h"

#include "models/lists/DisplayText.h"
#include "models/lists/RecordText.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>
#include <algorithm>
#include <cmath>

namespace sidelight {

namespace {

constexpr int edgeReach = 10; // how far a soft or open end goes on
constexpr int wordGap = 4;
constexpr int mostWords = 4000; // kept

struct TimelineSigns {
    Q_DECLARE_TR_FUNCTIONS(sidelight::TimelineSigns)
};

QStringList wrapped(const QString &text, const QFont &font, int width, int lines)
{
    QStringList found;
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = found.size() + 1 == lines;
        const QString words = isLast ? text.mid(line.textStart()) : text.mid(line.textStart(), line.textLength());
        found.append(isLast ? QFontMetrics(font).elidedText(words, Qt::ElideRight, width) : words.trimmed());
        if (isLast)
            break;
    }
    layout.endLayout();
    return found;
}

} // namespace

void TimelinePainter::setTheme(const Theme &theme, const TimelineSizes &sizes, qreal pixelRatio)
{
    m_theme = theme;
    m_sizes = sizes;
    m_symbols.setTheme(theme, sizes.mark, pixelRatio);
    m_small = Theme::chromeFont(ChromeText::Small);
    m_normal = Theme::chromeFont(ChromeText::Normal);
    forgetWords();
}

void TimelinePainter::forgetWords()
{
    m_words.clear();
    m_titles.clear();
}

void TimelinePainter::paint(QPainter &painter, const TimelineFrame &frame)
{
    painter.fillRect(QRect({}, frame.size), m_theme.page);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLanes(painter, frame);
    paintHeadings(painter, frame);
    paintAxis(painter, frame);
}

// Places

QRectF TimelinePainter::rowRect(const TimelineFrame &frame, const TimelineLaneLayout &lane, const TimelineItem &item) const
{
    const double shift = frame.axis.xOf(m_layout.base());
    const int unused = lane.height - lane.rows * m_sizes.row, inRow = m_sizes.row - m_sizes.mark;
    const int rowTop = lane.top + unused / 2 + item.row * m_sizes.row + inRow / 2;
    const double top = frame.axisHeight - frame.scroll + rowTop;
    // A span may be a million pixels long; only what can be seen of it is drawn.
    const double far = 2 * edgeReach + m_sizes.mark;
    const double from = std::max(item.left + shift, -far), to = std::min(item.right + shift, frame.timeWidth() + far);
    return frame.rect(from, std::max(from + 1, to), top, m_sizes.mark);
}

// The shape of a span stands at its beginning, or where the view begins.
QRectF TimelinePainter::shapeRect(const TimelineFrame &frame, const TimelineLaneLayout &lane, const TimelineItem &item) const
{
    const QRectF row = rowRect(frame, lane, item);
    if (!item.isSpan)
        return row;
    const double shift = frame.axis.xOf(m_layout.base());
    const double left = std::min(std::max(item.left + shift, 0.0), item.right + shift - m_sizes.mark);
    return frame.rect(left, left + m_sizes.mark, row.top(), m_sizes.mark);
}

TimeStep TimelinePainter::stepOf(const TimelineFrame &frame) const
{
    return stepFor(frame.axis.minutesPerPixel, QFontMetrics(m_small).horizontalAdvance(QStringLiteral("00:00")) * 1.7);
}

QList<qint64> TimelinePainter::ticks(const TimelineFrame &frame, TimeStep step) const
{
    return ticksOf(step, qint64(std::floor(frame.axis.first)), qint64(std::ceil(frame.axis.minuteAt(frame.timeWidth()))));
}

// Lanes

void TimelinePainter::paintLanes(QPainter &painter, const TimelineFrame &frame)
{
    painter.save();
    painter.setClipRect(frame.timeArea());
    paintGrid(painter, frame);
    for (int row = std::max(0, m_layout.laneAt(frame.scroll)); row < m_layout.laneCount(); ++row) {
        const TimelineLaneLayout &lane = m_layout.lane(row);
        const int top = frame.axisHeight - frame.scroll + lane.top;
        if (top > frame.size.height())
            break;
        painter.fillRect(frame.timeArea().left(), top + lane.height - 1, int(frame.timeWidth()), 1, m_theme.hairline);
        const double shift = frame.axis.xOf(m_layout.base());
        for (const TimelineItem &item : lane.items)
            if (item.left + shift < frame.timeWidth() + edgeReach && item.right + item.room + shift > -edgeReach)
                paintItem(painter, frame, row, item);
    }
    painter.restore();
}

void TimelinePainter::paintGrid(QPainter &painter, const TimelineFrame &frame)
{
    const TimeStep step = stepOf(frame);
    const auto lines = [&](TimeStep each, const QColor &colour) {
        for (const qint64 tick : ticks(frame, each)) {
            const double at = std::round(frame.axis.xOf(double(tick)));
            painter.fillRect(frame.rect(at, at + 1, frame.axisHeight, frame.size.height()), colour);
        }
    };
    lines(step, mixed(m_theme.page, m_theme.hairline, 0.45));
    if (const std::optional<TimeStep> above = stepAbove(step))
        lines(*above, m_theme.hairline);
}

void TimelinePainter::paintItem(QPainter &painter, const TimelineFrame &frame, int laneRow, const TimelineItem &item)
{
    const TimelineLane &lane = m_model.lane(laneRow);
    const TimelineLaneLayout &layout = m_layout.lane(laneRow);
    const TimelineMark &mark = lane.marks[size_t(item.mark)];
    const QRectF row = rowRect(frame, layout, item), shape = shapeRect(frame, layout, item);
    const auto isCurrent = [&](int each) {
        const TimelineMark &one = lane.marks[size_t(each)];
        return one.record == frame.current.record && one.date == frame.current.date;
    };
    if (item.count() > 1) {
        paintFolded(painter, row, mark, item.count(), frame.mirrored);
    } else {
        if (item.isSpan || mark.span.firstEdge != DateSpan::Edge::Sharp || mark.span.lastEdge != DateSpan::Edge::Sharp)
            paintSpan(painter, row, mark, frame.mirrored);
        painter.drawPixmap(shape.topLeft(), m_symbols.of(mark));
        const double inside = frame.mirrored ? shape.left() - row.left() : row.right() - shape.right();
        paintWords(painter, frame, shape, mark, inside + item.room);
    }
    if (item.folded.empty() ? isCurrent(item.mark) : std::ranges::any_of(item.folded, isCurrent)) {
        painter.setPen(QPen(frame.focused ? m_theme.accent : m_theme.muted, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect((item.count() > 1 ? row : shape).adjusted(-1, -1, 1, 1), 4, 4);
    }
}

void TimelinePainter::paintSpan(QPainter &painter, const QRectF &bar, const TimelineMark &mark, bool mirrored) const
{
    const QColor line = m_theme.markOn(m_theme.page, m_theme.stance(mark.stance));
    const QRectF band = bar.adjusted(0, bar.height() * 0.2, 0, -bar.height() * 0.2);
    painter.fillRect(band, mixed(m_theme.page, line, 0.22));
    paintEdge(painter, band, mark.span.firstEdge, mirrored, line);
    paintEdge(painter, band, mark.span.lastEdge, !mirrored, line);
}

// A sharp end is a line; a doubtful one is hatched beyond it; an open one is an arrow.
void TimelinePainter::paintEdge(QPainter &painter, const QRectF &bar, DateSpan::Edge edge, bool onRight, const QColor &colour) const
{
    const double x = onRight ? bar.right() : bar.left(), way = onRight ? 1 : -1;
    switch (edge) {
    case DateSpan::Edge::Sharp:
        painter.fillRect(QRectF(onRight ? x - 1.5 : x, bar.top(), 1.5, bar.height()), colour);
        return;
    case DateSpan::Edge::About:
        painter.setPen(QPen(colour, 1.2));
        for (int at = 0; at < edgeReach; at += 4)
            painter.drawLine(QPointF(x + way * at, bar.bottom()), QPointF(x + way * (at + 3), bar.top()));
        return;
    case DateSpan::Edge::Open: {
        const QPointF tip(x + way * edgeReach, bar.center().y());
        painter.setPen(QPen(colour, 1.6));
        painter.drawLine(QPointF(x, tip.y()), tip);
        painter.drawPolyline(QPolygonF({tip + QPointF(-way * 4, -4), tip, tip + QPointF(-way * 4, 4)}));
        return;
    }
    }
}

void TimelinePainter::paintFolded(QPainter &painter, const QRectF &box, const TimelineMark &mark, int count, bool mirrored) const
{
    painter.setPen(QPen(m_theme.muted, 1));
    painter.setBrush(m_theme.raised);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const double side = box.height() * 0.6;
    const QRectF sign(mirrored ? box.right() - side - 3 : box.left() + 3, box.center().y() - side / 2, side, side);
    painter.fillPath(TimelineSymbols::outline(mark.date, sign), m_theme.muted);
    painter.setFont(m_small);
    painter.setPen(m_theme.text);
    const QRectF room = mirrored ? box.adjusted(3, 0, -side - 4, 0) : box.adjusted(side + 4, 0, -3, 0);
    painter.drawText(room, Qt::AlignCenter, count > 999 ? QStringLiteral("…") : QLocale().toString(count));
}

void TimelinePainter::paintWords(QPainter &painter, const TimelineFrame &frame, const QRectF &shape, const TimelineMark &mark,
                                 double room)
{
    const double least = m_sizes.mark * 2.5, gap = mark.span.lastEdge == DateSpan::Edge::Sharp ? wordGap : wordGap + edgeReach;
    room -= gap;
    if (room < least)
        return;
    const Words &words = wordsOf(mark, int(std::min(room, m_sizes.mark * 24.0)) / 8 * 8);
    const double x = frame.mirrored ? shape.left() - gap - words.width : shape.right() + gap;
    painter.setPen(m_theme.text);
    painter.setFont(m_small);
    painter.drawStaticText(QPointF(x, shape.center().y() - QFontMetrics(m_small).height() / 2.0), words.text);
}

const TimelinePainter::Words &TimelinePainter::wordsOf(const TimelineMark &mark, int room)
{
    const auto known = m_words.constFind({mark.record.value, room});
    if (known != m_words.constEnd())
        return *known;
    if (m_words.size() > mostWords)
        m_words.clear();
    const QFontMetrics metrics(m_small);
    const QString text = metrics.elidedText(labelOf(mark), Qt::ElideRight, room);
    Words words{.text = QStaticText(text), .width = metrics.horizontalAdvance(text)};
    words.text.setTextFormat(Qt::PlainText);
    words.text.prepare({}, m_small);
    return *m_words.insert({mark.record.value, room}, words);
}

// What the lane does not say already: the claim with the sign of the stance, or who says it, or the stance itself.
QString TimelinePainter::labelOf(const TimelineMark &mark) const
{
    const TimelineChoice &choice = m_model.choice();
    const QString sign = mark.stance == Stance::None ? QString() : stanceSign(mark.stance);
    if (mark.kind != RecordKind::Statement)
        return displayText(plainText(subjectText(m_library, mark)), 80);
    QString words = subjectText(m_library, mark);
    if (choice.lanes == TimelineLanes::Claims || choice.claim.isValid()) {
        words = choice.lanes == TimelineLanes::Actors ? QString() : sourceText(m_library, mark);
        if (words.isEmpty())
            words = mark.stance == Stance::None ? quoteText(m_library, mark) : stanceText(mark.stance);
    }
    words = displayText(plainText(words), 80);
    return sign.isEmpty() ? words : TimelineSigns::tr("%1 %2", "sign of a stance, and what it is about").arg(sign, words);
}

// Headings

void TimelinePainter::paintHeadings(QPainter &painter, const TimelineFrame &frame)
{
    const QRect area = frame.headingArea();
    painter.fillRect(area, m_theme.chrome);
    painter.fillRect(frame.mirrored ? area.left() : area.right(), area.top(), 1, area.height(), m_theme.hairline);
    painter.save();
    painter.setClipRect(area);
    for (int row = std::max(0, m_layout.laneAt(frame.scroll)); row < m_layout.laneCount(); ++row) {
        const TimelineLaneLayout &lane = m_layout.lane(row);
        const QRect box(area.left(), frame.axisHeight - frame.scroll + lane.top, area.width(), lane.height);
        if (box.top() > area.bottom())
            break;
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, m_theme.hairline);
        paintHeading(painter, frame, row, box.adjusted(12, m_sizes.padding, -8, -m_sizes.padding));
    }
    painter.restore();
}

// It stays in sight as long as anything of its lane is.
void TimelinePainter::paintHeading(QPainter &painter, const TimelineFrame &frame, int row, const QRect &box)
{
    const TimelineLane &lane = m_model.lane(row);
    const QFontMetrics metrics(m_normal), small(m_small);
    const QString count = QLocale().toString(qint64(lane.marks.size()));
    const int countWidth = small.horizontalAdvance(count) + 8;
    const QString shift = m_sizes.shiftLine > 0 ? shiftText(m_layout.lane(row).shift, frame.mirrored) : QString();
    const int lines = qBound(1, (box.height() - (shift.isEmpty() ? 0 : m_sizes.shiftLine)) / metrics.lineSpacing(), 3);
    const QStringList &title = linesOf(lane.title, box.width() - countWidth, lines);
    const int height = int(title.size()) * metrics.lineSpacing() + (shift.isEmpty() ? 0 : m_sizes.shiftLine);
    const int least = std::min(frame.axisHeight + m_sizes.padding, box.bottom() - height);
    int y = std::max(box.height() < 3 * metrics.lineSpacing() ? box.top() + (box.height() - height) / 2 : box.top(), least);
    const Qt::Alignment lead = Qt::AlignLeading | Qt::AlignVCenter;
    painter.setFont(m_small);
    painter.setPen(m_theme.muted);
    painter.drawText(QRect(box.left(), y, box.width(), metrics.lineSpacing()), Qt::AlignTrailing | Qt::AlignVCenter, count);
    painter.setFont(m_normal);
    painter.setPen(m_theme.text);
    for (const QString &line : title) {
        const int left = frame.mirrored ? box.left() + countWidth : box.left();
        painter.drawText(QRect(left, y, box.width() - countWidth, metrics.lineSpacing()), lead, line);
        y += metrics.lineSpacing();
    }
    if (shift.isEmpty())
        return;
    painter.setFont(m_small);
    painter.drawText(QRect(box.left(), y, box.width(), m_sizes.shiftLine), lead,
                     small.elidedText(shift, Qt::ElideRight, box.width()));
}

const QStringList &TimelinePainter::linesOf(const QString &title, int width, int lines)
{
    if (width != m_titleWidth)
        m_titles.clear();
    m_titleWidth = width;
    const auto known = m_titles.constFind({title, lines});
    return known != m_titles.constEnd() ? *known : *m_titles.insert({title, lines}, wrapped(title, m_normal, width, lines));
}

QString TimelinePainter::shiftText(const TimelineShift &shift, bool mirrored)
{
    if (shift.steps.isEmpty())
        return {};
    QStringList steps;
    for (const QList<Stance> &step : shift.steps) {
        QStringList stances;
        for (const Stance stance : step)
            stances.append(stanceSign(stance) + u' ' + stanceText(stance));
        steps.append(stances.join(TimelineSigns::tr(" / ", "between stances that were taken at one time")));
    }
    const QString way = steps.join(mirrored ? QStringLiteral(" ← ") : QStringLiteral(" → "));
    return shift.by == TimelineDate::Said ? TimelineSigns::tr("As said: %1", "stances in time order").arg(way)
                                          : TimelineSigns::tr("As published: %1", "stances in time order").arg(way);
}

// The axis

void TimelinePainter::paintAxis(QPainter &painter, const TimelineFrame &frame) const
{
    painter.fillRect(0, 0, frame.size.width(), frame.axisHeight, m_theme.chrome);
    painter.fillRect(0, frame.axisHeight - 1, frame.size.width(), 1, m_theme.hairline);
    const QRect area = frame.timeArea();
    painter.save();
    painter.setClipRect(area.left(), 0, area.width(), frame.axisHeight);
    const TimeStep step = stepOf(frame);
    const int line = (frame.axisHeight - 4) / 2;
    if (const std::optional<TimeStep> above = stepAbove(step))
        paintTexts(painter, frame, *above, 2, line, true);
    paintTexts(painter, frame, step, 2 + line, line, false);
    painter.restore();
}

void TimelinePainter::paintTexts(QPainter &painter, const TimelineFrame &frame, TimeStep step, int top, int height,
                                 bool above) const
{
    const QList<qint64> all = ticks(frame, step);
    painter.setFont(m_small);
    painter.setPen(above ? m_theme.text : m_theme.muted);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const double at = std::round(frame.axis.xOf(double(all[i])));
        const double next = i + 1 < all.size() ? frame.axis.xOf(double(all[i + 1])) : frame.timeWidth() + 200;
        const QString text = displayText(above ? textAbove(step, all[i]) : tickText(step, all[i]));
        const double width = QFontMetrics(m_small).horizontalAdvance(text);
        painter.fillRect(frame.rect(at, at + 1, above ? 0 : top, frame.axisHeight), m_theme.hairline);
        // What stands above stays in sight as long as something of its time is.
        const double from = above ? std::min(std::max(at, 0.0), next - width - 2 * wordGap) : at;
        if (from + wordGap + width < next + 1 || !above)
            painter.drawText(frame.rect(from + wordGap, from + wordGap + width + 2, top, height),
                             Qt::AlignLeading | Qt::AlignVCenter, text);
    }
}

} // namespace sidelight
