// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/TextCut.h"

#include <algorithm>

namespace sidelight {

TextCut cutOf(const QString &text, const Marks &marks, int from, int to)
{
    const int length = int(text.size());
    from = std::clamp(from, 0, length);
    to = std::clamp(to, from, length);
    from -= int(from > 0 && from < length && text[from].isLowSurrogate()); // no half of a character
    to += int(to < length && text[to].isLowSurrogate());
    while (from < to && text[from].isSpace())
        ++from;
    while (to > from && text[to - 1].isSpace())
        --to;
    TextCut cut{text.sliced(from, to - from), {}};
    if (!marks.blocks.isEmpty()) {
        const qsizetype first = QStringView(text).first(from).count(u'\n'), count = cut.text.count(u'\n') + 1;
        cut.marks.blocks = marks.blocks.sliced(first, std::min(count, marks.blocks.size() - first));
        cut.marks.blocks.first().ourSplit = false;
        if (std::ranges::all_of(cut.marks.blocks, [](const Block &block) { return block == Block(); }))
            cut.marks.blocks.clear();
    }
    for (const Span &span : marks.spans) {
        const Span part{std::max(span.start, from) - from, std::min(span.end, to) - from, span.kind, span.target};
        if (part.start < part.end)
            cut.marks.spans.append(part);
    }
    std::ranges::stable_sort(cut.marks.spans, {}, [](const Span &span) { return std::pair(span.start, span.end); });
    return cut;
}

} // namespace sidelight
