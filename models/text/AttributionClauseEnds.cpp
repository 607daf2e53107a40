// SPDX-License-Identifier: GPL-3.0-or-later
// Where a clause that somebody says begins behind its cue, and where it ends: the part of AttributionClauses that looks along
// words without asking who speaks.
#include "models/text/AttributionClauses.h"

#include <algorithm>

namespace sidelight {

bool AttributionClauses::endsInComma(int at) const
{
    const Token &token = m_tokens[size_t(at)];
    return token.kind == Token::Comma ||
           (token.kind == Token::Quotation && token.end - token.start > 2 && m_text[token.end - 2] == u',');
}

// Whether a finite verb of the lists begins here, perhaps behind an adverb.
bool AttributionClauses::beginsVerb(const Unit &unit, int at) const
{
    while (at < unit.behind && m_tokens[size_t(at)].kind == Token::Word && m_tokens[size_t(at)].is(Adverb) &&
           !m_tokens[size_t(at)].is(Cues))
        ++at;
    if (at >= unit.behind || m_tokens[size_t(at)].kind != Token::Word)
        return false;
    const Token &token = m_tokens[size_t(at)];
    return token.is(Be | Auxiliary) || (token.is(Cues) && !token.is(AlsoNoun) && (token.isPast || token.isPresent));
}

// Behind "on Tuesday", "in a statement", "reporters": where what was said may begin.
int AttributionClauses::skippedAdverbials(const Unit &unit, int at) const
{
    const int start = at;
    while (at < unit.behind && at - start < 14) {
        const Token &token = m_tokens[size_t(at)];
        if (token.kind != Token::Word)
            break;
        if (token.is(TimeWord) && !token.is(Determiner)) {
            ++at;
            continue;
        }
        const bool isManner = token.isAdverbial && !token.isUpper && at + 1 < unit.behind;
        if (isManner && (m_tokens[size_t(at) + 1].is(Preposition | That) || m_tokens[size_t(at) + 1].kind != Token::Word)) {
            ++at; // said quietly into
            continue;
        }
        if (token.is(Preposition) && !token.is(That)) {
            // The preposition's noun phrase.
            int end = at + 1;
            bool named = false;
            while (end < unit.behind && end - at < 9) {
                const Token &next = m_tokens[size_t(end)];
                if (next.kind != Token::Word || next.is(That | Pronoun | Be | Auxiliary | Relative | Subordinator) ||
                    (next.is(Cues) && !next.is(AlsoNoun)))
                    break;
                if (next.is(Determiner) && named)
                    break;
                named = named || !next.is(Preposition | Determiner);
                if (next.is(Preposition))
                    named = false;
                ++end;
            }
            if (end < unit.behind && m_tokens[size_t(end)].is(Be | Auxiliary))
                return start; // "said in March was …": cannot be told apart
            at = end;
            continue;
        }
        break;
    }
    return at;
}

bool AttributionClauses::endsHere(const Unit &unit, int at) const
{
    return at >= unit.behind || m_tokens[size_t(at)].kind == Token::Stop || m_tokens[size_t(at)].kind == Token::Break;
}

// A subject and its verb, nothing between: “and both sides are …”
bool AttributionClauses::beginsClause(const Unit &unit, int at) const
{
    if (at >= unit.behind || !(m_tokens[size_t(at)].is(Determiner | Pronoun) || m_tokens[size_t(at)].isUpper))
        return false;
    for (const int start = at; at < unit.behind && at - start < 6; ++at) {
        const Token &token = m_tokens[size_t(at)];
        if (token.kind != Token::Word || token.is(That | Relative | Conjunction | To))
            return false;
        if (at > start && token.is(Be | Auxiliary | Verb))
            return true;
    }
    return false;
}

// "on Tuesday" and "during the war" say when something was said, "on immigration" what about.
bool AttributionClauses::endsObject(const Unit &unit, int at) const
{
    if (!m_tokens[size_t(at)].is(JoinsNames))
        return true;
    for (int next = at + 1; next < unit.behind && next < at + 4; ++next) {
        const Token &token = m_tokens[size_t(next)];
        if (token.is(TimeWord) || m_text[token.start].isDigit())
            return true;
        if (token.kind != Token::Word || !token.is(Determiner))
            return false;
    }
    return false;
}

// Where the clause that begins at a token ends; `shortly`: as an object does, not as a sentence.
int AttributionClauses::clauseEnd(const Unit &unit, int at, int limit, bool shortly) const
{
    bool hasVerb = false;
    for (const int start = at; at < limit; ++at) {
        const Token &token = m_tokens[size_t(at)];
        if (token.kind == Token::Break && m_text[token.start] == u';')
            return at;
        if (at > start && token.terms != Attribution::Terms::NotSaid) {
            // …, on condition of anonymity; …, speaking on background
            int end = at;
            const auto before = [&]() -> const Token & { return m_tokens[size_t(end) - 1]; };
            end -= end > start + 1 && before().is(Determiner);
            end -= end > start + 1 && before().is(Preposition);
            end -= end > start + 1 && before().isParticiple;
            return end;
        }
        if (at > start && (token.is(Pointing) || (token.phraseClasses & Pointing) != 0))
            return at;
        if (at > start && token.kind == Token::Word && token.is(Conjunction) && beginsVerb(unit, at + 1) &&
            (shortly || !hasVerb || m_tokens[size_t(at) + 1].is(Speech)))
            return at;
        hasVerb = hasVerb || isQuotation(at, 3) || token.is(Be | Auxiliary | Verb) || (at > start && beginsVerb(unit, at));
        const bool isFirstComma =
            token.kind == Token::Comma && at == start + 1 && m_tokens[size_t(start)].is(That); // that, he said, …
        if (!isFirstComma && endsInComma(at) && at + 1 < limit) {
            const Token &next = m_tokens[size_t(at) + 1];
            const int behind = token.kind == Token::Comma ? at : at + 1;
            if (token.kind == Token::Quotation && next.kind == Token::Word && !next.is(Conjunction | Relative))
                return behind;
            if (shortly || beginsVerb(unit, at + 1) || isTag(unit, at + 1))
                return behind;
            if (next.is(Conjunction) && beginsClause(unit, at + 2))
                return behind;
            if (next.is(Conjunction) && at + 2 < limit && m_tokens[size_t(at) + 2].is(Pronoun) &&
                !m_tokens[size_t(at) + 2].is(Determiner))
                return behind;
            if (next.is(Pointing) || (next.phraseClasses & Pointing) != 0)
                return at;
            if (next.isParticiple && !next.is(Preposition)) // not "…, including"
                return at;
        }
        if (shortly && at > start && token.is(EndsObject) && endsObject(unit, at))
            return at;
        if (shortly && at > start && token.kind == Token::Word && token.is(Subordinator) && !token.is(That | Preposition))
            return at;
    }
    return std::min(limit, unit.behind);
}

} // namespace sidelight
