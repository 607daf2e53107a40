// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/FoundPlaces.h"

#include "models/text/Characters.h"

#include <algorithm>

namespace sidelight {

namespace {

constexpr int wordsBefore = 40, wordsAfter = 120; // code units around what was found
constexpr int longestFound = 300;                 // of what was found
constexpr size_t mostOfNear = 20'000;             // that are looked at before it is known what stands near to what

} // namespace

PlaceFinder::PlaceFinder(const SearchQuery &query)
{
    for (const SearchQuery::Node &each : query.marked()) {
        if (each.kind == SearchQuery::Node::Kind::Words) {
            add(each, -1);
            continue;
        }
        m_distances.push_back(each.distance);
        for (const SearchQuery::Node &words : each.children)
            add(words, int(m_distances.size()) - 1);
    }
}

void PlaceFinder::add(const SearchQuery::Node &words, int group)
{
    Phrase phrase{.words = {}, .group = group};
    for (const SearchTokens::Word &each : m_tokens.all(words.text.toUtf8(), SearchTokens::Of::Query)) {
        if (!each.again || phrase.words.empty())
            phrase.words.emplace_back();
        phrase.words.back().forms.append(each.word);
        m_begins[uchar(each.word[0])] = true;
    }
    if (phrase.words.empty())
        return;
    phrase.words.back().prefix = words.prefix;
    m_phrases.push_back(std::move(phrase));
}

QList<FoundSpan> PlaceFinder::find(const QByteArray &utf8, int most)
{
    m_reached.clear();
    m_now.clear();
    for (const Phrase &phrase : m_phrases) {
        m_reached.emplace_back(phrase.words.size());
        m_now.emplace_back(phrase.words.size(), false);
    }
    m_met.clear();
    m_any = false;
    m_position = -1;
    m_most = m_distances.empty() ? size_t(most) : mostOfNear;
    if (!m_phrases.empty())
        m_tokens.scan(utf8, SearchTokens::Of::Text, this, [](void *finder, const SearchToken &token) {
            auto *const self = static_cast<PlaceFinder *>(finder);
            self->see(token);
            return self->m_met.size() > self->m_most ? 1 : 0;
        });
    settle();
    dropFarApart();
    std::ranges::sort(m_met, {}, [](const Met &met) { return std::pair(met.start, -met.end); });
    QList<FoundSpan> spans;
    for (const Met &met : m_met)
        if (spans.size() < most && (spans.isEmpty() || met.start >= spans.last().end))
            spans.append({met.start, met.end});
    return inCodeUnits(utf8, spans);
}

void PlaceFinder::see(const SearchToken &token)
{
    if (!token.again) {
        settle();
        ++m_position;
        m_start = token.start;
        m_end = token.end;
    }
    if (!m_begins[uchar(token.word[0])])
        return;
    for (size_t i = 0; i < m_phrases.size(); ++i) {
        const std::vector<Word> &words = m_phrases[i].words;
        for (size_t k = 0; k < words.size(); ++k) {
            const bool meets = std::ranges::any_of(words[k].forms, [&](const QByteArray &form) {
                return words[k].prefix ? token.word.startsWith(form) : token.word == form;
            });
            if (meets)
                m_now[i][k] = m_any = true;
        }
    }
}

// When all forms of the word at a position have been seen: which phrases have come how far.
void PlaceFinder::settle()
{
    if (!std::exchange(m_any, false))
        return;
    for (size_t i = 0; i < m_phrases.size(); ++i) {
        std::vector<Reached> &reached = m_reached[i];
        for (size_t k = reached.size(); k-- > 0;) {
            if (!m_now[i][k] || (k > 0 && reached[k - 1].position != m_position - 1))
                continue;
            reached[k] = {m_position, k > 0 ? reached[k - 1].start : m_start};
            if (k + 1 == reached.size())
                m_met.push_back({int(i), m_position - int(k), m_position, reached[k].start, m_end});
        }
        std::ranges::fill(m_now[i], false);
    }
}

// Of the words of a NEAR only those count that have all the others near to them.
void PlaceFinder::dropFarApart()
{
    if (m_distances.empty())
        return;
    std::vector<Met> kept;
    for (const Met &met : m_met) {
        const int group = m_phrases[size_t(met.phrase)].group;
        if (group < 0 || isNear(met, m_distances[size_t(group)]))
            kept.push_back(met);
    }
    m_met = std::move(kept);
}

// They stand in the order of their last words.
bool PlaceFinder::isNear(const Met &met, int distance) const
{
    const int group = m_phrases[size_t(met.phrase)].group;
    constexpr int longestPhrase = 200; // words
    std::vector<bool> near(m_phrases.size());
    const auto from = std::ranges::lower_bound(m_met, met.first - distance - 1, {}, &Met::last);
    for (auto other = from; other != m_met.end() && other->last <= met.last + distance + longestPhrase; ++other) {
        const int between = other->first > met.last ? other->first - met.last - 1 : met.first - other->last - 1;
        if (between <= distance)
            near[size_t(other->phrase)] = true;
    }
    for (size_t i = 0; i < m_phrases.size(); ++i)
        if (m_phrases[i].group == group && !near[i])
            return false;
    return true;
}

QList<FoundSpan> inCodeUnits(QByteArrayView utf8, const QList<FoundSpan> &spans)
{
    QList<FoundSpan> found;
    int byte = 0, units = 0;
    const auto unitsTo = [&](int end) {
        for (; byte < end; ++byte) {
            const uchar c = uchar(utf8[byte]);
            units += (c & 0xc0) != 0x80; // each character begins once,
            units += c >= 0xf0;          // and takes two where it stands beyond the first plane
        }
        return units;
    };
    for (const FoundSpan &span : spans) {
        const int start = unitsTo(span.start);
        found.append({start, unitsTo(span.end)});
    }
    return found;
}

QList<FoundPlace> placesOf(const QString &text, const QList<FoundSpan> &spans)
{
    QList<FoundPlace> places;
    const QStringView all(text);
    for (const FoundSpan &span : spans) {
        if (span.end > all.size())
            break;
        // Back to the beginning of a word.
        qsizetype from = qMax(0, span.start - wordsBefore);
        const qsizetype space = from > 0 ? all.sliced(from, span.start - from).indexOf(u' ') : -1;
        from += space + 1;
        const qsizetype to = qMin(all.size(), qsizetype(span.end) + wordsAfter);
        const QString before = oneLine(all.sliced(from, span.start - from));
        places.append({span, from > 0 ? u'…' + before : before,
                       oneLine(all.sliced(span.start, qMin(span.end - span.start, longestFound))),
                       oneLine(all.sliced(span.end, to - span.end))});
    }
    return places;
}

} // namespace sidelight
