// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reader/HeightTree.h"

#include <bit>

namespace sidelight {

void HeightTree::assign(const QList<int> &heights)
{
    m_heights = heights;
    m_sums.fill(0, heights.size() + 1);
    for (int i = 1; i < m_sums.size(); ++i) {
        m_sums[i] += heights[i - 1];
        const int next = i + (i & -i);
        if (next < m_sums.size())
            m_sums[next] += m_sums[i];
    }
}

void HeightTree::set(int index, int height)
{
    const int change = height - m_heights[index];
    m_heights[index] = height;
    for (int i = index + 1; i < m_sums.size(); i += i & -i)
        m_sums[i] += change;
}

int HeightTree::top(int index) const
{
    int sum = 0;
    for (int i = index; i > 0; i -= i & -i)
        sum += m_sums[i];
    return sum;
}

int HeightTree::indexAt(int y) const
{
    int index = 0;
    for (int step = int(std::bit_floor(unsigned(count()))); step > 0; step /= 2) {
        if (index + step <= count() && m_sums[index + step] <= y) {
            index += step;
            y -= m_sums[index];
        }
    }
    return qMin(index, count() - 1);
}

} // namespace sidelight
