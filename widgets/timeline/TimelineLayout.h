// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/TimelineModel.h"

#include <vector>

namespace sidelight {

// How large things are on a timeline; it grows with the text.
struct TimelineSizes {
    int mark = 16;      // the side of a shape
    int folded = 38;    // the width of a mark with a count
    int row = 20;       // of marks, from one to the next
    int labelRoom = 96; // what a mark would like to have behind it for its words
    int leastLane = 28; // the least height of a lane
    int shiftLine = 0;  // more of it, for a line about the chosen claim
    int padding = 4;    // above and below the marks of a lane
    bool operator==(const TimelineSizes &) const = default;
};

// One thing to be drawn in a lane: a mark, or several that there is no room for one by one. Places are pixels from the first
// minute of all, as if time ran rightward.
struct TimelineItem {
    double left = 0, right = 0; // of the shape, or of the span of time when that is wider
    int row = 0;
    int mark = 0;            // in its lane; the first one of several
    std::vector<int> folded; // all of them; empty for one alone
    bool isSpan = false;
    double room = 0; // up to the next thing in the row

    [[nodiscard]] int count() const { return folded.empty() ? 1 : int(folded.size()); }
};

struct TimelineLaneLayout {
    int top = 0, height = 0;
    int rows = 0; // of marks
    std::vector<TimelineItem> items;
    TimelineShift shift; // when a claim is chosen
};

// Where everything stands at one scale. Each of the three dates has rows of its own in a lane, from happened to published, so
// that they are told apart by their place too. What collides is stacked in up to three rows; what finds no room there either
// is folded into a mark with a count.
class TimelineLayout {
public:
    void arrange(const TimelineModel &model, double minutesPerPixel, const TimelineSizes &sizes);
    [[nodiscard]] int laneCount() const { return int(m_lanes.size()); }
    [[nodiscard]] const TimelineLaneLayout &lane(int row) const { return m_lanes[size_t(row)]; }
    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] int laneAt(int y) const;               // -1: below all
    [[nodiscard]] double base() const { return m_base; } // the minute from which places count
    // The thing that shows a mark; nullptr: none.
    [[nodiscard]] const TimelineItem *itemOf(int lane, int mark) const;

private:
    class Rows;
    [[nodiscard]] TimelineLaneLayout arranged(const TimelineLane &lane, double minutesPerPixel, const TimelineSizes &sizes) const;

    std::vector<TimelineLaneLayout> m_lanes;
    int m_height = 0;
    double m_base = 0;
};

} // namespace sidelight
