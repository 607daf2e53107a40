// SPDX-License-Identifier: GPL-3.0-or-later
// What is said: the half of AttributionClauses that, given a cue, looks for the content before and behind it.
#include "models/text/AttributionClauses.h"

#include <algorithm>

namespace sidelight {

// "according to X, …" and "…, according to X"
bool AttributionClauses::findPointing(const Unit &unit, const Cue &cue)
{
    const Speakers speakers(m_tokens, unit);
    Cue named = cue;
    named.speaker = speakers.from(cue.behind);
    if (named.speaker.isEmpty())
        return false;
    if (cue.first == unit.first || m_tokens[size_t(cue.first) - 1].is(Conjunction)) {
        int start = named.speaker.behind;
        while (start < unit.behind && m_tokens[size_t(start)].kind != Token::Comma)
            ++start;
        if (start >= unit.behind)
            return false;
        add(named, start + 1, unit.behind);
        return true;
    }
    int first = unit.first;
    add(named, first, cue.first);
    return true;
}

// Behind “…” and “…” of one speaker, the first of which ends at a token.
int AttributionClauses::behindJoined(const Unit &unit, int at) const
{
    int next = at;
    if (next < unit.behind && m_tokens[size_t(next)].kind == Token::Comma)
        ++next;
    if (next >= unit.behind || !m_tokens[size_t(next)].is(Conjunction))
        return at;
    ++next;
    if (next < unit.behind && m_tokens[size_t(next)].kind == Token::Comma)
        ++next;
    return next < unit.behind && isQuotation(next, 3) ? next + 1 : at;
}

// said: “…”
bool AttributionClauses::findQuotationBehind(const Unit &unit, const Cue &cue)
{
    int at = cue.behind;
    // Whoever is told, where, and when may stand between.
    while (at < unit.behind && at - cue.behind < 16 && m_tokens[size_t(at)].kind == Token::Word &&
           !(m_tokens[size_t(at)].is(That) && at > cue.behind) && !m_tokens[size_t(at)].is(Be | Auxiliary))
        ++at;
    if (at >= unit.behind)
        return false;
    const Token &mark = m_tokens[size_t(at)];
    const bool announced = mark.kind == Token::Comma || mark.kind == Token::Colon;
    const int quotation = announced ? at + 1 : at;
    if (quotation >= unit.behind || m_tokens[size_t(quotation)].kind != Token::Quotation)
        return false;
    const bool isNear = at == cue.behind || (at == cue.behind + 1 && m_tokens[size_t(at) - 1].is(That));
    if (!announced && !isNear)
        return false;
    if (!announced && isSmall(quotation))
        return false;
    // “…” that goes on in others' words is part of a clause.
    int behind = quotation + 1;
    if (behind < unit.behind && m_tokens[size_t(behind)].kind == Token::Word && !announced && behindJoined(unit, behind) == behind)
        return false;
    while (behind < unit.behind && m_tokens[size_t(behind)].kind == Token::Quotation)
        ++behind;
    behind = behindJoined(unit, behind);
    // “…,” he said, “…”
    const int edge = cue.speaker.isEmpty() ? cue.widened - 1 : cue.speaker.first - 1;
    int opening = edge;
    if (opening > unit.first && m_tokens[size_t(opening)].kind == Token::Comma)
        --opening;
    if (edge >= unit.first && !m_taken[size_t(opening)] && isQuotation(opening, 1) && !isSmall(opening)) {
        Cue inverted = cue;
        if (cue.speaker.isEmpty())
            inverted.speaker = Speakers(m_tokens, unit).from(cue.behind);
        add(inverted, opening, opening + 1);
        goOn(quotation, behind);
        return true;
    }
    add(cue, quotation, behind);
    return true;
}

// “…,” said the minister of trade, who was there, “…”
void AttributionClauses::goOnBehind(const Unit &unit, int at)
{
    for (; at + 1 < unit.behind; ++at) {
        const Token &token = m_tokens[size_t(at)];
        if (token.is(Speech) && !token.is(AlsoNoun) && !token.isUpper)
            return;
        if (token.kind == Token::Comma && isQuotation(at + 1, 1) && !isSmall(at + 1) &&
            (at + 2 >= unit.behind || m_tokens[size_t(at) + 2].kind != Token::Word)) {
            goOn(at + 1, at + 2);
            return;
        }
    }
}

// Behind the last dash before `edge`.
int AttributionClauses::lowestBreak(int edge, int lowest) const
{
    for (int at = edge - 1; at > lowest; --at)
        if (m_tokens[size_t(at)].kind == Token::Break)
            return at + 1 < edge - 2 ? at + 1 : lowest;
    return lowest;
}

// Whether behind a comma only words of telling follow: “…, the paper reported in 1991.”
bool AttributionClauses::isTag(const Unit &unit, int at) const
{
    for (const int start = at; at < unit.behind && at - start < 9; ++at) {
        const Token &token = m_tokens[size_t(at)];
        if (token.kind != Token::Word || token.is(That | Relative | Conjunction))
            return false;
        if (at > start && token.is(Speech) && !token.isUpper && beginsVerb(unit, at)) {
            const int after = skippedAdverbials(unit, at + 1);
            return endsHere(unit, after);
        }
    }
    return false;
}

bool AttributionClauses::findInUnitBefore(int unitIndex, const Cue &cue)
{
    const Unit &unit = m_units[size_t(unitIndex)];
    // “No!” Marsh said. The quotation's mark ended a sentence.
    if (unitIndex == 0 || unit.startsLine)
        return false;
    const Unit &before = m_units[size_t(unitIndex) - 1];
    if (before.behind <= before.first || !isQuotation(before.behind - 1, 1) || m_taken[size_t(before.behind) - 1])
        return false;
    const int start = skippedAdverbials(unit, std::max(cue.behind, cue.speaker.behind));
    if (!endsHere(unit, start) && m_tokens[size_t(start)].kind != Token::Comma)
        return false;
    add(cue, before.behind - 1, before.behind);
    return true;
}

// “…,” X said; “…,” said X; …, X said.
bool AttributionClauses::findBefore(int unitIndex, Cue cue, int lowest)
{
    const Unit &unit = m_units[size_t(unitIndex)];
    const Speakers speakers(m_tokens, unit);
    int edge; // what stands before speaker and cue
    if (!cue.speaker.isEmpty() && cue.speaker.behind <= cue.widened) {
        edge = cue.speaker.first - 1;
    } else {
        // Inverted.
        edge = cue.widened - 1;
        cue.speaker = speakers.from(cue.behind);
        if (cue.speaker.isEmpty())
            return false;
    }
    const bool opens = edge < unit.first;
    if (opens)
        return findInUnitBefore(unitIndex, cue);
    const Token &mark = m_tokens[size_t(edge)];
    if (mark.kind == Token::Quotation)
        return findQuotationBefore(unit, cue, edge, lowest);
    if (mark.kind != Token::Comma)
        return false;
    if (edge > unit.first && m_tokens[size_t(edge) - 1].kind == Token::Quotation && edge - 1 >= lowest) {
        add(cue, lowest, edge);
        goOnBehind(unit, std::max(cue.behind, cue.speaker.behind));
        return true;
    }
    return findWordsBefore(unit, cue, edge, lowestBreak(edge, lowest));
}

// The quotation that ends at the edge, and what leads to it: The plan was “bad,” he said.
bool AttributionClauses::findQuotationBefore(const Unit &unit, const Cue &cue, int edge, int lowest)
{
    int first = edge;
    const bool isApart = edge > lowest && m_tokens[size_t(edge) - 1].kind == Token::Comma && !isSmall(edge);
    while (!isApart && first > lowest && m_tokens[size_t(first) - 1].kind != Token::Break &&
           m_tokens[size_t(first) - 1].kind != Token::Colon)
        --first;
    if (first < edge && isSmall(edge) && m_tokens[size_t(edge) - 1].kind == Token::Word &&
        !endsHere(unit, skippedAdverbials(unit, std::max(cue.behind, cue.speaker.behind))))
        return false;
    const Token &quotation = m_tokens[size_t(edge)];
    const QChar last = m_text[std::max(quotation.start, quotation.end - 2)];
    if (!QStringView(u",.!?…-—").contains(last) && !isQuotation(edge, 4))
        return false;
    add(cue, first, edge + 1);
    goOnBehind(unit, std::max(cue.behind, cue.speaker.behind));
    return true;
}

// Others' words before the comma at the edge: only if none follow.
bool AttributionClauses::findWordsBefore(const Unit &unit, const Cue &cue, int edge, int lowest)
{
    const int after = skippedAdverbials(unit, std::max(cue.behind, cue.speaker.behind));
    if (edge - lowest < 3)
        return false;
    if (endsHere(unit, after)) {
        add(cue, lowest, edge);
        return true;
    }
    if (m_tokens[size_t(after)].kind != Token::Comma)
        return false;
    if (after + 1 < unit.behind && m_tokens[size_t(after) + 1].isParticiple && m_tokens[size_t(after) + 1].is(Cues)) {
        add(cue, lowest, edge); // …, he said, adding that …
        return true;
    }
    if (!cue.is(Speech | Believing))
        return false;
    // The taxes, he said, would rise.
    add(cue, lowest, edge);
    goOn(after + 1, clauseEnd(unit, after + 1, unit.behind, false));
    return true;
}

// While she said that …, nobody …
bool AttributionClauses::isSubordinate(const Unit &unit, const Cue &cue) const
{
    for (int at = cue.speaker.first - 1; at >= unit.first; --at) {
        const Token &token = m_tokens[size_t(at)];
        if (token.kind != Token::Word)
            return false;
        if (token.is(Subordinator))
            return true;
    }
    return false;
}

// The bridge is expected to open: nobody is named who expects it.
bool AttributionClauses::findExpected(const Unit &unit, const Cue &cue, int limit)
{
    if (!addSpan({}, span(cue.widened, cue.behind), cue.speaker.first, cue.speaker.behind))
        return false;
    goOn(cue.behind, clauseEnd(unit, cue.behind, limit, false));
    return true;
}

// the claim that …; his demand for …
bool AttributionClauses::findNoun(const Unit &unit, int at)
{
    const int next = at + 1;
    if (next + 1 >= unit.behind || m_tokens[size_t(next)].kind != Token::Word || at == unit.first)
        return false;
    const Token &link = m_tokens[size_t(next)];
    if (!link.is(To | NounLink) && !(link.is(That) && !link.is(Relative)))
        return false;
    // Whose it is: "his", "the minister's".
    Cue cue;
    cue.first = cue.widened = at;
    cue.behind = next;
    for (int owner = at - 1; owner >= unit.first && at - owner < 5; --owner) {
        const Token &token = m_tokens[size_t(owner)];
        if (token.kind != Token::Word || token.is(Preposition | Be | Auxiliary | Verb))
            break;
        if (token.is(Possessive)) {
            cue.speaker = {owner, owner + 1};
            break;
        }
        if (token.isOwner) {
            cue.speaker = Speakers(m_tokens, unit).before(owner + 1, unit.first);
            break;
        }
    }
    if (cue.speaker.isEmpty() && !link.is(That))
        return false;
    const int first = link.is(NounLink) ? next + 1 : next;
    // "said in a statement that …" is found already.
    if (!m_found.isEmpty() && m_found.last().content.start == m_tokens[size_t(first)].start)
        return false;
    add(cue, first, clauseEnd(unit, next, unit.behind, !link.is(That)));
    return true;
}

// A name and a colon: The mayor: We knew.
void AttributionClauses::findLabel(const Unit &unit)
{
    if (!unit.startsLine)
        return;
    int at = unit.first;
    while (at < unit.behind && at - unit.first < 6 && m_tokens[size_t(at)].kind == Token::Word &&
           (m_tokens[size_t(at)].isUpper || m_tokens[size_t(at)].is(JoinsNames)) && !m_tokens[size_t(at)].is(Cues))
        ++at;
    if (at == unit.first || at + 2 >= unit.behind || m_tokens[size_t(at)].kind != Token::Colon)
        return;
    // A transcript: all of the line.
    const Unit *last = &unit;
    while (last != &m_units.back() && !(last + 1)->startsLine)
        ++last;
    addSpan(span(unit.first, at), span(at, at + 1), at + 1, last->behind);
}

// Lund was told that …; Lund was told by the minister that …
bool AttributionClauses::findTold(const Unit &unit, const Cue &cue, int limit)
{
    int at = cue.behind;
    Cue passive = cue;
    passive.speaker = {};
    if (m_tokens[size_t(at)].is(By)) {
        passive.speaker = Speakers(m_tokens, unit).from(at + 1);
        at = passive.speaker.behind;
    }
    if (at >= limit || !m_tokens[size_t(at)].is(That | To | Pronoun))
        return false;
    add(passive, at, clauseEnd(unit, at, limit, false));
    return true;
}

// said a lot; said so: two words at most, and none of them a verb.
bool AttributionClauses::isMereObject(const Unit &unit, int at) const
{
    int words = 0;
    for (; !endsHere(unit, at); ++at, ++words) {
        const Token &token = m_tokens[size_t(at)];
        if (words == 2 || token.kind != Token::Word || token.is(That | Be | Auxiliary | Verb | Cues) || token.isPast)
            return false;
    }
    return true;
}

// said on Tuesday that …
bool AttributionClauses::findSaid(const Unit &unit, const Cue &cue, int limit)
{
    int at = skippedAdverbials(unit, cue.behind);
    if (at >= limit)
        return false;
    const Token *next = &m_tokens[size_t(at)];
    if (next->kind == Token::Colon || (next->kind == Token::Comma && at > cue.behind)) {
        ++at;
        if (at >= limit)
            return false;
        next = &m_tokens[size_t(at)];
    }
    if (next->kind == Token::Comma || endsHere(unit, at))
        return false;
    if (next->kind == Token::Quotation && isSmall(at) && endsHere(unit, at + 1))
        return false;
    if (next->kind == Token::Quotation && at + 1 < unit.behind && isSmall(at) && m_tokens[size_t(at) + 1].is(Preposition))
        return false;
    if (at == cue.behind && next->is(Be | Auxiliary) && !next->is(That)) {
        // "taxes that he said would rise"
        const int before = cue.speaker.first - 1;
        if (before < unit.first || !(m_tokens[size_t(before)].is(Relative | That)) ||
            !addSpan(span(cue.speaker.first, cue.speaker.behind), span(cue.widened, cue.behind), before, before + 1))
            return false;
        goOn(at, clauseEnd(unit, at, limit, false));
        return true;
    }
    if (isMereObject(unit, at) && !cue.is(Judging))
        return false;
    if (cue.is(QuotesOnly) && !next->is(That) && next->kind != Token::Quotation)
        return false;
    add(cue, at, clauseEnd(unit, at, limit, false));
    return true;
}

// said that …; plans to …; criticised …
bool AttributionClauses::findClause(const Unit &unit, const Cue &cue, int limit)
{
    int at = cue.behind;
    if (at >= limit)
        return false;
    if (cue.isPassive && !cue.is(Telling | Wanting | Believing | Speech))
        return false;
    if (cue.isPassive && m_tokens[size_t(at)].is(To) && !(cue.is(Telling) && !cue.is(Speech | Believing)))
        return findExpected(unit, cue, limit);
    if (isSubordinate(unit, cue))
        for (int comma = at; comma < limit; ++comma)
            if (m_tokens[size_t(comma)].kind == Token::Comma) {
                limit = comma;
                break;
            }
    if (at >= limit)
        return false;
    const Token *next = &m_tokens[size_t(at)];
    if (cue.is(Wanting) && next->is(To)) {
        add(cue, at, clauseEnd(unit, at, limit, false));
        return true;
    }
    if (cue.isPassive && cue.is(Telling))
        return findTold(unit, cue, limit);
    if (cue.is(Telling) && next->is(That) && !cue.is(Speech)) {
        add(cue, at, clauseEnd(unit, at, limit, false));
        return true;
    }
    if (cue.is(Telling) && next->kind == Token::Word && !next->is(That | Preposition)) {
        // Who is told, then what.
        const int most = std::min(limit, at + 12);
        for (int after = at + 1; after < most; ++after) {
            const Token &token = m_tokens[size_t(after)];
            if (token.kind != Token::Word && token.kind != Token::Comma)
                break;
            if (token.is(That) || (token.is(Pronoun) && !token.is(Determiner)) || (token.is(To) && !cue.is(Speech))) {
                add(cue, after, clauseEnd(unit, after, limit, false));
                return true;
            }
        }
        if (!cue.is(Judging | Speech))
            return false;
    }
    if (cue.is(Speech))
        return findSaid(unit, cue, limit);
    if (cue.is(Believing)) {
        if (next->kind != Token::Word || next->is(Preposition | Conjunction) || endsHere(unit, at))
            return false;
        if (!next->is(That | Pronoun | Determiner) && !next->isUpper)
            return false;
        add(cue, at, clauseEnd(unit, at, limit, false));
        return true;
    }
    if (cue.is(Judging)) {
        if (next->kind != Token::Quotation &&
            (next->kind != Token::Word || next->is(Conjunction | Be | Auxiliary | Preposition | TimeWord)))
            return false;
        add(cue, at, clauseEnd(unit, at, limit, !next->is(That)));
        return true;
    }
    return false;
}

} // namespace sidelight
