// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Id.h"
#include "widgets/reader/SpanIndex.h"

#include <QHash>

namespace sidelight {

// A passage as the page shows it.
struct PassageMark {
    Id id;
    int start = 0, end = 0;
    int colour = 1;
    QString speakers; // who says it, for the margin; empty: nobody is recorded
    QString tags;
    QString note;
    bool dimmed = false; // others stand out
    bool operator==(const PassageMark &) const = default;
};

// The passages of the article that is shown, by start and then longest first, with the lane of the margin in which each
// one's stripe runs. Two that stand on one line or overlap never share a lane, until the lanes run out.
class PassageMarks {
public:
    static constexpr int mostLanes = 5;

    void assign(QList<PassageMark> marks);

    [[nodiscard]] int count() const { return int(m_marks.size()); }
    [[nodiscard]] const PassageMark &at(int index) const { return m_marks[index]; }
    [[nodiscard]] int laneOf(int index) const { return m_lanes[index]; }
    [[nodiscard]] int indexOf(Id id) const { return m_places.value(id, -1); }
    [[nodiscard]] const PassageMark *find(Id id) const;
    [[nodiscard]] QList<int> touching(TextRange range) const { return m_index.touching(range); }
    // Those that hold the character at a position, shortest first.
    [[nodiscard]] QList<int> around(int position) const;
    // The first that starts behind a position, or the last that starts before it; -1: none.
    [[nodiscard]] int nextFrom(int position) const;
    [[nodiscard]] int previousFrom(int position) const;
    // The nearest place at or before a position, or behind it, where a passage begins or ends; else the text's own.
    [[nodiscard]] int edgeBefore(int position) const;
    [[nodiscard]] int edgeBehind(int position, int textEnd) const;
    // The next in this direction (1 or -1) from a passage, or from a position if there is none, that is not dimmed; -1: none.
    [[nodiscard]] int step(int direction, Id from, int position) const;

private:
    void packLanes();

    QList<PassageMark> m_marks;
    QList<int> m_lanes;
    QList<int> m_ends; // sorted
    QHash<Id, int> m_places;
    SpanIndex m_index;
};

} // namespace sidelight
