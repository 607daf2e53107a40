// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace sidelight {

// The heights of a column of things, and where each begins: a Fenwick tree, so that a corrected height and a search for
// what stands at a given y both cost the logarithm of their number.
class HeightTree {
public:
    void assign(const QList<int> &heights);
    void set(int index, int height);

    [[nodiscard]] int count() const { return int(m_heights.size()); }
    [[nodiscard]] int at(int index) const { return m_heights[index]; }
    [[nodiscard]] int top(int index) const; // sum of what stands before; index may be count()
    [[nodiscard]] int total() const { return top(count()); }
    // The one at y; the first above the column, the last below it. Needs at least one.
    [[nodiscard]] int indexAt(int y) const;

private:
    QList<int> m_heights;
    QList<int> m_sums; // m_sums[i]: sum of the (i & -i) heights that end at i - 1
};

} // namespace sidelight
