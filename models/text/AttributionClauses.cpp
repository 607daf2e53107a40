// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/AttributionClauses.h"

#include <algorithm>

namespace sidelight {
namespace {

constexpr int fewestWordsOfSpeech = 3; // of a quotation that nothing but its place shows to be one

int wordsIn(QStringView text)
{
    int words = 0;
    bool inside = false;
    for (const QChar c : text.first(std::min<qsizetype>(text.size(), 400))) {
        const bool part = c.isLetterOrNumber() || c == u'\'' || c == u'’' || c == u'-';
        words += part && !inside;
        inside = part;
    }
    return words;
}

// Most words begin with a capital: a title.
bool isTitle(QStringView quotation)
{
    int words = 0, capitals = 0;
    bool inside = false;
    for (const QChar c : quotation.first(std::min<qsizetype>(quotation.size(), 200))) {
        const bool part = c.isLetterOrNumber() || c == u'\'' || c == u'’' || c == u'-';
        if (part && !inside) {
            ++words;
            capitals += c.isUpper();
        }
        inside = part;
    }
    return words >= 2 && capitals * 3 >= words * 2;
}

} // namespace

TextSpan AttributionClauses::span(int first, int behind) const
{
    if (first >= behind)
        return {};
    return {m_tokens[size_t(first)].start, m_tokens[size_t(behind) - 1].end};
}

bool AttributionClauses::isQuotation(int at, int leastWords) const
{
    const Token &token = m_tokens[size_t(at)];
    return token.kind == Token::Quotation && wordsIn(m_text.sliced(token.start, token.end - token.start)) >= leastWords;
}

Attribution::Kind AttributionClauses::kindOf(int first, int behind) const
{
    if (behind - first == 1 && m_tokens[size_t(first)].kind == Token::Quotation)
        return Attribution::Kind::Direct;
    for (int at = first; at < behind; ++at) {
        const Token &token = m_tokens[size_t(at)];
        if (isQuotation(at, 2) && !isTitle(m_text.sliced(token.start, token.end - token.start)))
            return Attribution::Kind::Mixed;
    }
    return Attribution::Kind::Indirect;
}

bool AttributionClauses::addSpan(TextSpan speaker, TextSpan cue, int first, int behind)
{
    const auto isMargin = [this](int at) {
        const Token &token = m_tokens[size_t(at)];
        return token.kind != Token::Word && token.kind != Token::Quotation;
    };
    while (first < behind && isMargin(first))
        ++first;
    while (first < behind && isMargin(behind - 1))
        --behind;
    if (first >= behind)
        return false;
    const TextSpan content = span(first, behind);
    const bool isWithin =
        !m_found.isEmpty() && m_found.last().content.start <= content.start && content.end <= m_found.last().content.end;
    Attribution found;
    found.speaker = speaker;
    found.cue = cue;
    found.content = content;
    found.pieces = {content};
    found.kind = kindOf(first, behind);
    m_found.append(found);
    for (int at = first; at < behind; ++at)
        if (m_tokens[size_t(at)].kind == Token::Quotation) {
            m_taken[size_t(at)] = true;
            m_heard.insert(opening(at));
            if (isQuotation(at, 2))
                m_lastQuoted = int(m_found.size()) - 1, m_lastQuotedLine = m_line;
        }
    if (isWithin) // said by somebody who is quoted
        return true;
    m_lastSpeaker = speaker;
    m_lastCue = cue;
    m_lastLine = m_line;
    return true;
}

// The last attribution has one more piece.
void AttributionClauses::goOn(int first, int behind, int which)
{
    while (first < behind && m_tokens[size_t(behind) - 1].kind != Token::Word &&
           m_tokens[size_t(behind) - 1].kind != Token::Quotation)
        --behind;
    if (first >= behind || m_found.isEmpty())
        return;
    Attribution &last = which < 0 ? m_found.last() : m_found[which];
    last.pieces.append(span(first, behind));
    last.content.end = last.pieces.last().end;
    for (int at = first; at < behind; ++at)
        m_taken[size_t(at)] = true;
    if (last.kind != kindOf(first, behind))
        last.kind = Attribution::Kind::Mixed;
}

// Too short for speech, or a title.
bool AttributionClauses::isSmall(int quotation) const
{
    const Token &token = m_tokens[size_t(quotation)];
    return !isQuotation(quotation, fewestWordsOfSpeech) || isTitle(m_text.sliced(token.start, token.end - token.start));
}

void AttributionClauses::add(const Cue &cue, int first, int behind)
{
    addSpan(span(cue.speaker.first, cue.speaker.behind), span(cue.widened, cue.behind), first, behind);
}

// Whether the token could be a cue where it stands.
bool AttributionClauses::isVerb(const Unit &unit, const Cue &cue) const
{
    const Token &token = m_tokens[size_t(cue.first)];
    if (token.isUpper && cue.first > unit.first)
        return false;
    if (cue.widened == unit.first)
        return token.isParticiple || token.isPast;
    const Token &before = m_tokens[size_t(cue.widened) - 1];
    if (before.kind == Token::Word) {
        if (before.is(To) || (before.is(Preposition) && !token.isParticiple))
            return false;
        const bool determined = before.is(Determiner) && !before.is(Pronoun);
        const bool owned = before.isOwner;
        if ((determined || (owned && !before.is(Pronoun))) && cue.widened == cue.first)
            return false;
    }
    if (cue.is(AlsoNoun) && cue.widened == cue.first) {
        // A noun as well: only what can stand beside a verb tells.
        if (cue.behind >= unit.behind)
            return false;
        const Token &next = m_tokens[size_t(cue.behind)];
        if (next.kind == Token::Quotation || next.kind == Token::Colon)
            return true;
        if (before.kind == Token::Quotation || before.kind == Token::Comma)
            return next.kind == Token::Word && (next.isUpper || next.is(Pronoun | Determiner));
        if (before.kind != Token::Word || next.kind != Token::Word)
            return false;
        if (next.is(To) && token.is(Wanting) && token.isPresent && !before.isPresent &&
            !before.is(Preposition | Determiner | Possessive))
            return true;
        if (next.is(That | Pronoun) && !before.is(Preposition | Determiner))
            return true;
        return (before.is(Pronoun | Relative) || (before.isUpper && token.isPresent)) && (next.is(Determiner | To) || next.isUpper);
    }
    return true;
}

bool AttributionClauses::cueAt(const Unit &unit, int at, Cue &cue) const
{
    const Token &token = m_tokens[size_t(at)];
    if (token.kind != Token::Word)
        return false;
    cue.first = cue.widened = at;
    cue.behind = at + 1;
    cue.classes = token.classes;
    if (token.phraseLength > 1 && at + token.phraseLength <= unit.behind) {
        cue.behind = at + token.phraseLength;
        cue.classes = token.phraseClasses;
    }
    if (!cue.is(Cues | Pointing | Seeming))
        return false;
    if (cue.is(Pointing))
        return true;
    while (cue.widened > unit.first) {
        const Token &before = m_tokens[size_t(cue.widened) - 1];
        const bool adverb = before.is(Adverb | Auxiliary | Be) || (before.isAdverbial && !before.isUpper && !before.is(Cues));
        if (before.kind != Token::Word || !adverb)
            break;
        --cue.widened;
        cue.isPassive = cue.isPassive || before.is(Be);
    }
    if (token.isParticiple) {
        cue.follows = !cue.isPassive;
        cue.isPassive = false;
    }
    return isVerb(unit, cue);
}

// The first words of a quotation, to know it again.
QStringView AttributionClauses::opening(int quotation) const
{
    const Token &token = m_tokens[size_t(quotation)];
    return m_text.sliced(token.start + 1, std::min(48, token.end - token.start - 1));
}

// A speech of several paragraphs opens with a mark in each, and closes with one in the last alone.
bool AttributionClauses::goesOnFromLineBefore(int quotation) const
{
    if (quotation == 0 || m_lastQuoted < 0)
        return false;
    const Token &before = m_tokens[size_t(quotation) - 1];
    const QChar last = m_text[before.end - 1];
    const bool isClosed = QStringView(u"\"”»“'’›").contains(last) && before.end - before.start > 1;
    return before.kind == Token::Quotation && !isClosed && m_found[m_lastQuoted].pieces.last().end == before.end;
}

// Quotations to which nobody is said to have spoken are the last speaker's, if they stand behind his words.
void AttributionClauses::findLeftOver(int unitIndex)
{
    const Unit &unit = m_units[size_t(unitIndex)];
    int first = unit.first;
    if (first >= unit.behind || m_taken[size_t(first)])
        return;
    const bool goesOn = unit.startsLine && goesOnFromLineBefore(first);
    if (!isQuotation(first, goesOn ? 1 : fewestWordsOfSpeech))
        return;
    int behind = first;
    while (behind < unit.behind && m_tokens[size_t(behind)].kind != Token::Word)
        ++behind;
    if (behind < unit.behind) {
        if (m_tokens[size_t(first) + 1].kind != Token::Break)
            return;
        behind = first + 1;
    }
    if (!m_heard.contains(opening(first)))
        m_heard.insert(opening(first));
    else if (unit.startsLine)
        return; // printed a second time, larger
    if (goesOn) {
        goOn(first, behind, m_lastQuoted);
        m_lastLine = m_lastQuotedLine = m_line;
        return;
    }
    const bool isHis = m_lastQuoted >= 0 && m_found[m_lastQuoted].speaker == m_lastSpeaker;
    if (m_lastLine == m_line && isHis && m_lastQuotedLine == m_line)
        goOn(first, behind, m_lastQuoted);
    else if (m_line - m_lastLine <= 2 && m_lastSpeaker.start < m_lastSpeaker.end)
        addSpan(m_lastSpeaker, m_lastCue, first, behind);
}

// A participle that shares a subject stands behind a comma; others are names of deeds.
bool AttributionClauses::mayFollow(const Unit &unit, const Cue &cue) const
{
    if (cue.widened == unit.first)
        return true;
    const Token &before = m_tokens[size_t(cue.widened) - 1];
    return before.kind == Token::Comma || before.kind == Token::Quotation || before.kind == Token::Break ||
           (cue.is(Speech) && !cue.is(Judging | Wanting | Telling) && !before.is(Preposition));
}

void AttributionClauses::findInUnit(int unitIndex)
{
    const Unit &unit = m_units[size_t(unitIndex)];
    const Speakers speakers(m_tokens, unit);
    findLabel(unit);
    int lowest = unit.first;
    Phrase lastSpeaker;
    for (int at = unit.first; at < unit.behind; ++at) {
        if (m_tokens[size_t(at)].is(NounCue) && findNoun(unit, at))
            continue;
        Cue cue;
        if (!cueAt(unit, at, cue))
            continue;
        if (cue.is(Seeming)) {
            cue.speaker = speakers.before(cue.widened, unit.first);
            if (!cue.speaker.isEmpty() && cue.behind < unit.behind && m_tokens[size_t(cue.behind)].is(To))
                (void)findExpected(unit, cue, unit.behind);
            continue;
        }
        if (cue.is(Pointing)) {
            findPointing(unit, cue);
            at = cue.behind - 1;
            continue;
        }
        if (cue.follows && !mayFollow(unit, cue))
            continue;
        if (cue.follows)
            cue.speaker = lastSpeaker.isEmpty() ? speakers.opening() : lastSpeaker;
        else
            cue.speaker = speakers.before(cue.widened, unit.first);
        const bool coordinated =
            cue.speaker.isEmpty() && cue.widened > unit.first && m_tokens[size_t(cue.widened) - 1].is(Conjunction);
        if (coordinated)
            cue.speaker = lastSpeaker.isEmpty() ? speakers.opening() : lastSpeaker;
        bool found = false;
        if (cue.is(Speech | Telling) && findQuotationBehind(unit, cue))
            found = true;
        else if (cue.is(Speech | Telling | Believing) && !cue.follows && findBefore(unitIndex, cue, lowest))
            found = true;
        else if (!cue.speaker.isEmpty() && findClause(unit, cue, unit.behind))
            found = true;
        if (found) {
            lastSpeaker = cue.speaker;
            at = cue.behind - 1;
        }
    }
}

QList<Attribution> AttributionClauses::find()
{
    m_taken.assign(m_tokens.size(), false);
    for (int unit = 0; unit < int(m_units.size()); ++unit) {
        m_line += m_units[size_t(unit)].startsLine ? 1 : 0;
        findInUnit(unit);
        findLeftOver(unit);
    }
    std::ranges::stable_sort(m_found, [](const Attribution &a, const Attribution &b) {
        return a.cue.start != b.cue.start ? a.cue.start < b.cue.start : a.content.start < b.content.start;
    });
    return m_found;
}

} // namespace sidelight
