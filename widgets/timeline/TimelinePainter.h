// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/TimeAxis.h"
#include "widgets/timeline/TimelineLayout.h"
#include "widgets/timeline/TimelineSymbols.h"

#include <QStaticText>

class QPainter;

namespace sidelight {

// What is to be seen now, and where. Time runs from where the headings stand: rightward, or leftward when mirrored; places
// along it are called forward and count from the headings.
struct TimelineFrame {
    TimeAxis axis{};
    QSize size{};
    int headings = 0; // their width
    int axisHeight = 0;
    int scroll = 0; // how far the lanes have gone up
    bool mirrored = false;
    bool focused = false;
    TimelineMarkId current{};

    [[nodiscard]] double timeWidth() const { return std::max(size.width() - headings, 1); }
    [[nodiscard]] double forward(double x) const { return mirrored ? size.width() - headings - x : x - headings; }
    [[nodiscard]] QRectF rect(double from, double to, double top, double height) const
    {
        return mirrored ? QRectF(size.width() - headings - to, top, to - from, height)
                        : QRectF(headings + from, top, to - from, height);
    }
    [[nodiscard]] QRect timeArea() const
    {
        return {mirrored ? 0 : headings, axisHeight, int(timeWidth()), size.height() - axisHeight};
    }
    [[nodiscard]] QRect headingArea() const
    {
        return {mirrored ? int(timeWidth()) : 0, axisHeight, headings, size.height() - axisHeight};
    }
};

// Draws a timeline. It keeps what is costly to make: shapes, and words cut to the room that there is.
class TimelinePainter {
public:
    TimelinePainter(const Library &library, const TimelineModel &model, const TimelineLayout &layout)
        : m_library(library)
        , m_model(model)
        , m_layout(layout)
    {
    }

    void setTheme(const Theme &theme, const TimelineSizes &sizes, qreal pixelRatio);
    void forgetWords(); // after a change of the records
    void paint(QPainter &painter, const TimelineFrame &frame);
    // Where a thing of a lane is drawn: its shape, also when the span of time around it is larger.
    [[nodiscard]] QRectF shapeRect(const TimelineFrame &frame, const TimelineLaneLayout &lane, const TimelineItem &item) const;
    [[nodiscard]] QRectF rowRect(const TimelineFrame &frame, const TimelineLaneLayout &lane, const TimelineItem &item) const;
    // The line about the chosen claim in a lane's heading; empty: there is none.
    [[nodiscard]] static QString shiftText(const TimelineShift &shift, bool mirrored);

private:
    struct Words {
        QStaticText text;
        int width = 0;
    };
    void paintLanes(QPainter &painter, const TimelineFrame &frame);
    void paintGrid(QPainter &painter, const TimelineFrame &frame);
    void paintItem(QPainter &painter, const TimelineFrame &frame, int lane, const TimelineItem &item);
    void paintSpan(QPainter &painter, const QRectF &bar, const TimelineMark &mark, bool mirrored) const;
    void paintEdge(QPainter &painter, const QRectF &bar, DateSpan::Edge edge, bool onRight, const QColor &colour) const;
    void paintFolded(QPainter &painter, const QRectF &box, const TimelineMark &mark, int count, bool mirrored) const;
    void paintWords(QPainter &painter, const TimelineFrame &frame, const QRectF &shape, const TimelineMark &mark, double room);
    void paintHeadings(QPainter &painter, const TimelineFrame &frame);
    void paintHeading(QPainter &painter, const TimelineFrame &frame, int lane, const QRect &box);
    void paintAxis(QPainter &painter, const TimelineFrame &frame) const;
    void paintTexts(QPainter &painter, const TimelineFrame &frame, TimeStep step, int top, int height, bool above) const;
    [[nodiscard]] TimeStep stepOf(const TimelineFrame &frame) const;
    [[nodiscard]] QList<qint64> ticks(const TimelineFrame &frame, TimeStep step) const;
    [[nodiscard]] const Words &wordsOf(const TimelineMark &mark, int room);
    [[nodiscard]] QString labelOf(const TimelineMark &mark) const;
    [[nodiscard]] const QStringList &linesOf(const QString &title, int width, int lines);

    const Library &m_library;
    const TimelineModel &m_model;
    const TimelineLayout &m_layout;
    Theme m_theme = Theme::light();
    TimelineSizes m_sizes;
    TimelineSymbols m_symbols;
    QFont m_small, m_normal;
    QHash<std::pair<qint64, int>, Words> m_words;         // by record and room
    QHash<std::pair<QString, int>, QStringList> m_titles; // by title and lines, for one width
    int m_titleWidth = 0;
};

} // namespace sidelight
