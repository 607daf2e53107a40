// SPDX-License-Identifier: GPL-3.0-or-later
// From cues to attributions: the second half of AttributionFinder, which says where the method comes from.
#pragma once

#include "models/text/AttributionFinder.h"
#include "models/text/AttributionSpeakers.h"
#include "models/text/AttributionTokens.h"

#include <QSet>
#include <vector>

namespace sidelight {

class AttributionClauses {
public:
    AttributionClauses(QStringView text, const TokenText &read)
        : m_text(text)
        , m_tokens(read.tokens)
        , m_units(read.units)
    {
    }
    [[nodiscard]] QList<Attribution> find();

private:
    // Tokens that make a cue.
    struct Cue {
        int first = 0, behind = 0; // the verb or phrase itself
        int widened = 0;           // with "has", "also" before it
        quint32 classes = 0;
        bool isPassive = false;
        bool follows = false; // a participle or an infinitive that shares the subject of what goes before
        Phrase speaker;

        [[nodiscard]] bool is(quint32 any) const { return (classes & any) != 0; }
    };

    void findInUnit(int unit);
    [[nodiscard]] bool cueAt(const Unit &unit, int at, Cue &cue) const;
    [[nodiscard]] bool isVerb(const Unit &unit, const Cue &cue) const;
    bool findPointing(const Unit &unit, const Cue &cue);
    bool findQuotationBehind(const Unit &unit, const Cue &cue);
    bool findBefore(int unit, Cue cue, int lowest);
    bool findInUnitBefore(int unit, const Cue &cue);
    bool findQuotationBefore(const Unit &unit, const Cue &cue, int edge, int lowest);
    bool findWordsBefore(const Unit &unit, const Cue &cue, int edge, int lowest);
    bool findTold(const Unit &unit, const Cue &cue, int limit);
    bool findSaid(const Unit &unit, const Cue &cue, int limit);
    bool findClause(const Unit &unit, const Cue &cue, int limit);
    [[nodiscard]] bool mayFollow(const Unit &unit, const Cue &cue) const;
    bool findExpected(const Unit &unit, const Cue &cue, int limit);
    bool findNoun(const Unit &unit, int at);
    void findLabel(const Unit &unit);
    void goOnBehind(const Unit &unit, int at);
    [[nodiscard]] bool beginsClause(const Unit &unit, int at) const;
    [[nodiscard]] int lowestBreak(int edge, int lowest) const;
    [[nodiscard]] bool isTag(const Unit &unit, int at) const;
    void findLeftOver(int unit);
    [[nodiscard]] bool goesOnFromLineBefore(int quotation) const;
    [[nodiscard]] bool isSubordinate(const Unit &unit, const Cue &cue) const;

    [[nodiscard]] int skippedAdverbials(const Unit &unit, int at) const;
    [[nodiscard]] int clauseEnd(const Unit &unit, int at, int limit, bool shortly) const;
    [[nodiscard]] bool isMereObject(const Unit &unit, int at) const;
    [[nodiscard]] int behindJoined(const Unit &unit, int at) const;
    [[nodiscard]] bool endsObject(const Unit &unit, int at) const;
    [[nodiscard]] bool endsHere(const Unit &unit, int at) const;
    [[nodiscard]] bool isQuotation(int at, int leastWords) const;
    [[nodiscard]] QStringView opening(int quotation) const;
    [[nodiscard]] TextSpan span(int first, int behind) const;
    void add(const Cue &cue, int first, int behind);
    bool addSpan(TextSpan speaker, TextSpan cue, int first, int behind);
    void goOn(int first, int behind, int which = -1);
    [[nodiscard]] bool endsInComma(int at) const;
    [[nodiscard]] bool isSmall(int quotation) const;
    [[nodiscard]] bool beginsVerb(const Unit &unit, int at) const;
    [[nodiscard]] Attribution::Kind kindOf(int first, int behind) const;

    QStringView m_text;
    const std::vector<Token> &m_tokens;
    const std::vector<Unit> &m_units;
    QList<Attribution> m_found;
    QSet<QStringView> m_heard; // how the quotations begin that are somebody's words
    std::vector<bool> m_taken; // quotations that are somebody's words, by token
    // Whose the last words were, for the next ones that nobody is said to have said.
    TextSpan m_lastSpeaker, m_lastCue;
    int m_lastQuoted = -1, m_lastQuotedLine = -1; // the last with a quotation in it, and its line
    int m_lastLine = -10;                         // the number of the line it was on
    int m_line = 0;
};

} // namespace sidelight
