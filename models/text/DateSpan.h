// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <optional>

namespace sidelight {

// The time that an EDTF date leaves open: from the first minute that it can mean to the last, both counted from the same
// far past. "2012-09" is the whole month, "2012-09-11" the day, "2012-09-11T21:40" the minute, "2012-09-11/2012-09-14" all
// four days; of a span that is open at one end only the end that is known counts.
struct DateSpan {
    // Whether time really ends there: said without doubt, said with ? ~ or %, or left open ("2012-09-11/..").
    enum class Edge { Sharp, About, Open };

    qint64 first = 0, last = 0;
    bool exact = false; // a day or less, and said without doubt
    Edge firstEdge = Edge::Sharp, lastEdge = Edge::Sharp;

    static constexpr qint64 minutesOfDay = 24 * 60;

    [[nodiscard]] static std::optional<DateSpan> of(QStringView edtf); // none for what is no date
    [[nodiscard]] qint64 day() const { return first / minutesOfDay; }
    [[nodiscard]] bool meets(const DateSpan &other) const { return first <= other.last && other.first <= last; }
    // From the beginning of the earlier to the end of the later.
    [[nodiscard]] DateSpan joined(const DateSpan &other) const;

    bool operator==(const DateSpan &) const = default;
};

} // namespace sidelight
