// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/TextAnchor.h"

#include "models/text/Characters.h"

#include <QStringMatcher>
#include <QTextBoundaryFinder>
#include <algorithm>

namespace sidelight {
namespace {

// Boundaries of one kind in a text, found one line at a time: none of them depends on what stands in another line, and a whole
// text would take tens of milliseconds. Asking within one line again is cheap.
class LineBoundaries {
public:
    LineBoundaries(QStringView text, QTextBoundaryFinder::BoundaryType type)
        : m_text(text)
        , m_type(type)
    {
    }

    bool isBoundary(int at)
    {
        const bool found = toLine(at).isAtBoundary() || at == m_lineStart || at == m_lineEnd || separatesFlags(m_text, at);
        return found && !tearsCharacter(m_text, at);
    }

    int atOrBefore(int at)
    {
        while (!isBoundary(at))
            --at;
        return at;
    }

    int atOrAfter(int at)
    {
        while (!isBoundary(at))
            ++at;
        return at;
    }

private:
    QTextBoundaryFinder &toLine(int at)
    {
        if (at < m_lineStart || at > m_lineEnd) {
            m_lineStart = at > 0 ? int(m_text.lastIndexOf(u'\n', at - 1)) + 1 : 0;
            const auto lineEnd = int(m_text.indexOf(u'\n', at));
            m_lineEnd = lineEnd < 0 ? int(m_text.size()) : lineEnd;
            m_finder = QTextBoundaryFinder(m_type, m_text.sliced(m_lineStart, m_lineEnd - m_lineStart));
        }
        m_finder.setPosition(at - m_lineStart);
        return m_finder;
    }

    QStringView m_text;
    QTextBoundaryFinder::BoundaryType m_type;
    QTextBoundaryFinder m_finder;
    int m_lineStart = 0, m_lineEnd = -1;
};

TextSpan within(QStringView text, TextSpan span)
{
    const auto [low, high] = std::minmax(span.start, span.end);
    const auto size = int(text.size());
    return {std::clamp(low, 0, size), std::clamp(high, 0, size)};
}

QString sliced(QStringView text, int start, int end) { return text.sliced(start, end - start).toString(); }

} // namespace

TextSpan trimmed(QStringView text, TextSpan span)
{
    while (span.start < span.end && text[span.start].isSpace())
        ++span.start;
    while (span.start < span.end && text[span.end - 1].isSpace())
        --span.end;
    return span;
}

TextSpan snappedToCharacters(QStringView text, TextSpan span)
{
    const TextSpan inside = within(text, span);
    LineBoundaries characters(text, QTextBoundaryFinder::Grapheme);
    const int start = characters.atOrBefore(inside.start);
    return {start, inside.start == inside.end ? start : characters.atOrAfter(inside.end)};
}

TextSpan snappedToWords(QStringView text, TextSpan span)
{
    TextSpan words = trimmed(text, within(text, span));
    if (words.start == words.end)
        return snappedToCharacters(text, words);
    LineBoundaries limits(text, QTextBoundaryFinder::Word);
    words = {limits.atOrBefore(words.start), limits.atOrAfter(words.end)};
    return snappedToCharacters(text, words);
}

TextQuote quoteOf(QStringView text, TextSpan span)
{
    const TextSpan words = within(text, span);
    LineBoundaries characters(text, QTextBoundaryFinder::Grapheme);
    const int from = std::max(0, words.start - quoteContext);
    const int to = std::min(int(text.size()), words.end + quoteContext);
    const int before = std::min(words.start, characters.atOrAfter(from));
    const int behind = std::max(words.end, characters.atOrBefore(to));
    return {sliced(text, words.start, words.end), sliced(text, before, words.start), sliced(text, words.end, behind)};
}

std::expected<TextSpan, int> findQuote(QStringView text, QStringView quote, int occurrence)
{
    if (quote.isEmpty())
        return std::unexpected(0);
    const QStringMatcher matcher(quote);
    LineBoundaries starts(text, QTextBoundaryFinder::Grapheme), ends = starts;
    int found = 0;
    for (qsizetype at = matcher.indexIn(text); at >= 0;) {
        const TextSpan span{int(at), int(at + quote.size())};
        const bool whole = starts.isBoundary(span.start) && ends.isBoundary(span.end);
        if (whole && ++found == occurrence)
            return span;
        at = matcher.indexIn(text, whole ? span.end : span.start + 1);
    }
    return std::unexpected(found);
}

} // namespace sidelight
