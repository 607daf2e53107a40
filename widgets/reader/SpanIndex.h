// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <algorithm>

namespace sidelight {

// A span of an article's text in UTF-16 code units, end exclusive.
struct TextRange {
    int start = 0, end = 0;
    [[nodiscard]] bool isEmpty() const { return end <= start; }
    [[nodiscard]] int length() const { return end - start; }
    bool operator==(const TextRange &) const = default;
};

// Finds which of many spans, sorted by their start, touch a range. Beside each it keeps the furthest end so far, where
// the walk back can stop.
class SpanIndex {
public:
    template <class Spans> void assign(const Spans &sorted)
    {
        m_spans.clear();
        m_furthest.clear();
        m_spans.reserve(sorted.size());
        m_furthest.reserve(sorted.size());
        int furthest = 0;
        for (const auto &span : sorted) {
            furthest = std::max(furthest, span.end);
            m_spans.append({span.start, span.end});
            m_furthest.append(furthest);
        }
    }

    // Indexes of the spans that share at least one character with the range, in order.
    [[nodiscard]] QList<int> touching(TextRange range) const
    {
        QList<int> found;
        const auto behind = std::ranges::lower_bound(m_spans, range.end, {}, &TextRange::start);
        for (auto i = int(behind - m_spans.begin()) - 1; i >= 0 && m_furthest[i] > range.start; --i)
            if (m_spans[i].end > range.start)
                found.append(i);
        std::ranges::reverse(found);
        return found;
    }

private:
    QList<TextRange> m_spans;
    QList<int> m_furthest;
};

} // namespace sidelight
