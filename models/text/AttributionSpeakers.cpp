// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/AttributionSpeakers.h"

#include <algorithm>

namespace sidelight {
namespace {

constexpr int longestName = 16, longestInsertion = 30;

constexpr quint32 neverInName = Be | Auxiliary | Conjunction | Subordinator | Relative | To | Preposition;

} // namespace

// A noun, a name, or what describes them.
bool Speakers::canBeInName(int at) const
{
    const Token &token = m_tokens[size_t(at)];
    if (token.kind == Token::Quotation)
        return false;
    if (token.kind != Token::Word)
        return false;
    if (token.isUpper)
        return !token.is(Be | Auxiliary | Subordinator | Relative | To | Preposition) || at > m_unit.first;
    if (token.is(neverInName))
        return false;
    return !token.is(Cues | Verb) || token.is(AlsoNoun);
}

Phrase Speakers::endingAt(int last, int lowest) const
{
    const Phrase nobody{last + 1, last + 1};
    if (last < lowest)
        return nobody;
    const Token &head = m_tokens[size_t(last)];
    if (head.kind != Token::Word)
        return nobody;
    if (head.is(Relative))
        return {last, last + 1};
    if (head.is(Pronoun) && !head.is(Determiner))
        return {last, last + 1};
    int first = last + 1;
    bool closed = false; // a determiner was taken: only "of" and its like lead on
    for (int at = last; at >= lowest && last - at < longestName; --at) {
        const Token &token = m_tokens[size_t(at)];
        if (token.kind != Token::Word)
            break;
        const bool more = at > lowest && canBeInName(at - 1) && !m_tokens[size_t(at - 1)].is(TimeWord);
        if (token.is(JoinsNames) && first <= last) {
            const Token &joined = m_tokens[size_t(std::max(at - 1, 0))];
            const bool isVerb = !joined.isUpper && joined.isPast;
            if (!more || isVerb || (joined.is(Pronoun | Adverb) && !joined.is(Determiner)))
                break;
            closed = false;
            continue;
        }
        if (token.is(Conjunction) && first <= last) {
            // "Burton and Nick", not "went home and Nick"
            if (!more || !m_tokens[size_t(at - 1)].isUpper || !m_tokens[size_t(first)].isUpper || closed)
                break;
            continue;
        }
        if (closed || !canBeInName(at))
            break;
        if (token.is(Adverb) && !token.isUpper && !token.is(Determiner))
            break;
        first = at;
        closed = token.is(Determiner) && !(at > lowest && m_tokens[size_t(at - 1)].is(Determiner));
    }
    return {first, last + 1};
}

Phrase Speakers::before(int verb, int lowest) const
{
    int last = verb - 1;
    const Phrase nobody{verb, verb};
    if (last < lowest)
        return nobody;
    // "Brown, a senator from Ohio, said"; "Brown (a senator) said"
    const Token &near = m_tokens[size_t(last)];
    if (near.kind == Token::Comma || near.kind == Token::Break) {
        const int least = std::max(lowest, last - longestInsertion);
        for (int at = last - 1; at > least; --at) {
            const Token::Kind kind = m_tokens[size_t(at)].kind;
            if (kind != Token::Comma && kind != Token::Break)
                continue;
            const Phrase phrase = endingAt(at - 1, lowest);
            // Of a row of insertions the first is behind the name.
            if (!phrase.isEmpty() && (m_tokens[size_t(phrase.first)].isUpper || m_tokens[size_t(phrase.first)].is(Determiner)))
                return phrase;
        }
        return nobody;
    }
    Phrase phrase = endingAt(last, lowest);
    if (phrase.isEmpty())
        return phrase;
    // "people who went there said": the subject stands before "who", if no other clause begins between.
    if (!m_tokens[size_t(phrase.first)].is(Relative | Pronoun)) {
        for (int at = phrase.first - 1; at > std::max(lowest, phrase.first - 10); --at) {
            const Token &token = m_tokens[size_t(at)];
            if (token.kind != Token::Word || token.is(Subordinator))
                break;
            if (token.is(Relative)) {
                const Phrase whole = endingAt(at - 1, lowest);
                return whole.isEmpty() ? phrase : whole;
            }
        }
    }
    return phrase;
}

Phrase Speakers::from(int at) const
{
    const int first = at;
    int behind = at;
    bool determined = false;
    while (at < m_unit.behind && at - first < longestName) {
        const Token &token = m_tokens[size_t(at)];
        if (token.kind != Token::Word)
            break;
        if (token.is(Pronoun) && !token.is(Determiner))
            return at == first ? Phrase{first, first + 1} : Phrase{first, behind};
        const bool next = at + 1 < m_unit.behind && m_tokens[size_t(at + 1)].kind == Token::Word;
        if (at > first && (token.is(JoinsNames) || token.is(Conjunction))) {
            const bool leadsOn = next && (m_tokens[size_t(at + 1)].isUpper || m_tokens[size_t(at + 1)].is(Determiner)) &&
                                 !m_tokens[size_t(at + 1)].is(TimeWord | Pronoun);
            if (!leadsOn || (token.is(Conjunction) && !m_tokens[size_t(at + 1)].isUpper))
                break;
            ++at;
            continue;
        }
        if (token.is(neverInName) || token.is(TimeWord) || (token.is(Adverb) && !token.is(Determiner)) ||
            (at > first && !token.isUpper && token.is(Cues) && !token.is(AlsoNoun)))
            break;
        if (token.is(Determiner) && determined && at > first && !m_tokens[size_t(at - 1)].is(JoinsNames | Determiner | Conjunction))
            break;
        determined = determined || token.is(Determiner) || token.isUpper;
        behind = ++at;
    }
    return {first, behind};
}

Phrase Speakers::opening() const
{
    // Up to the first verb.
    for (int at = m_unit.first; at < m_unit.behind && at - m_unit.first < longestInsertion; ++at) {
        const Token &token = m_tokens[size_t(at)];
        if (token.kind != Token::Word || at == m_unit.first)
            continue;
        if (token.is(Be | Auxiliary | Verb) || (token.is(Cues) && !token.is(AlsoNoun) && !token.isUpper)) {
            int last = at;
            while (last > m_unit.first && m_tokens[size_t(last - 1)].is(Adverb | Auxiliary))
                --last;
            const Phrase phrase = before(last, m_unit.first);
            if (!phrase.isEmpty())
                return phrase;
        }
    }
    // Before the first word in lower case that is no part of a name.
    int at = m_unit.first;
    const Phrase phrase = at < m_unit.behind ? from(at) : Phrase{at, at};
    return !phrase.isEmpty() && m_tokens[size_t(phrase.behind - 1)].isUpper ? phrase : Phrase{m_unit.first, m_unit.first};
}

} // namespace sidelight
