// SPDX-License-Identifier: GPL-3.0-or-later
// Who the speakers of attributions are: the names behind pronouns and family names, and what a text says about sources that
// it does not name. It follows reading, not grammar: a pronoun stands for whoever spoke last and fits.
#pragma once

#include "models/text/AttributionFinder.h"
#include "models/text/AttributionSpeakers.h"
#include "models/text/AttributionTokens.h"

#include <QHash>
#include <vector>

namespace sidelight {

class AttributionSources {
public:
    AttributionSources(QStringView text, const TokenText &read, const AttributionWords &words);

    // Sets what is known of each speaker; the attributions come in order of their cues.
    void describe(QList<Attribution> &found);

private:
    // What decides for whom a pronoun may stand, and where that is.
    struct Described {
        int unit = 0;
        bool isMan = false, isWoman = false, isSeveral = false;
        bool isThing = false; // "The Authority", for which no "he" stands
        QStringView head{};   // of people without a name: what they are
    };

    [[nodiscard]] int tokenAt(int position) const;
    [[nodiscard]] int unitAt(int token) const;
    [[nodiscard]] QStringView wordAt(int token) const;
    [[nodiscard]] Phrase phraseOf(TextSpan span) const;
    [[nodiscard]] TextSpan spanOf(Phrase phrase) const; // without the ending of an owner
    [[nodiscard]] quint16 personAt(int token) const { return m_words.personClasses(bareWord(token)); }
    [[nodiscard]] QStringView bareWord(int token) const; // without a full stop or the ending of an owner

    void describeOne(QList<Attribution> &found, qsizetype index);
    void describePhrase(Attribution &attribution, Phrase phrase, Described &described);
    [[nodiscard]] bool describeUnnamed(Attribution &attribution, Phrase phrase, QStringView &head) const;
    void recallUnnamed(QList<Attribution> &found, qsizetype index, Phrase phrase) const;
    [[nodiscard]] TextSpan affiliationOf(Phrase phrase, int head) const;
    [[nodiscard]] Phrase nameIn(Phrase phrase) const;
    [[nodiscard]] Phrase withoutDeterminer(Phrase phrase) const;
    void standFor(QList<Attribution> &found, qsizetype index, quint16 pronoun);
    [[nodiscard]] Phrase subjectBetween(int lowestUnit, int unit, quint16 pronoun) const;
    void findWholeNames(const QList<Attribution> &found);
    void noteWholeName(int first, int behind);
    void findTerms(QList<Attribution> &found) const;

    QStringView m_text;
    const std::vector<Token> &m_tokens;
    const std::vector<Unit> &m_units;
    const AttributionWords &m_words;
    std::vector<int> m_lines; // the line on which each unit stands
    std::vector<Described> m_described;
    QHash<QStringView, Phrase> m_wholeNames; // by the family name; empty: there are several
    QHash<QStringView, bool> m_capitalised;  // words that begin sentences: whether they are capital elsewhere too
};

} // namespace sidelight
