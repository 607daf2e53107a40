// SPDX-License-Identifier: GPL-3.0-or-later
// Who said what: proposals, to be looked at by somebody. A text is read as words, marks and whole quotations; a word of a list
// (reporting verbs and phrases, models/text/AttributionWords.h) is a cue, and what stands around it tells the speaker and the
// content. Where a quotation touches the cue's clause the method is that of textacy (direct_quotations) and of CoreNLP's quote
// annotator: the nearest cue and the nearest name in the sentence, then the sentences around. What is said without quotation
// marks is the clause or the object that the cue governs, as people marked it for PolNeAR (Newell, Margolin and Ruths, 2018).
// No grammar is parsed and nothing is learned, so the same text gives the same answer, in time linear in the text.
#pragma once

#include "models/text/Lens.h"
#include "models/text/TextAnchor.h"

#include <QList>
#include <memory>

namespace sidelight {

class AttributionWords;

struct Attribution {
    enum class Kind {
        Direct,   // the content is a quotation, its marks with it
        Indirect, // others' words
        Mixed,    // others' words with a quotation in them
    };
    // In UTF-16 code units. The speaker may be empty: nobody is named.
    TextSpan speaker, cue;
    // From the first word of the content to the last.
    TextSpan content;
    // The content without what interrupts it, in order, one or more: of “So it is,” he said. “Believe me.” the two quotations.
    QList<TextSpan> pieces;
    Kind kind = Kind::Indirect;

    // By what name the speaker may be known: the name among its words, or, where those are a pronoun or a family name, words
    // that stand elsewhere in the text. Empty: nobody is named, or nobody knows for whom the pronoun stands.
    TextSpan name{};
    // The speaker is somebody without a name: "two officials".
    bool isUnnamed = false;
    int headcount = 0;      // how many they are said to be; 0: not said
    TextSpan affiliation{}; // whom they are said to belong to; empty: not said
    // On what terms somebody without a name speaks, and whether somebody spoke on the record.
    enum class Terms : quint8 { NotSaid, OnTheRecord, OnBackground, NotForAttribution, OffTheRecord };
    Terms terms = Terms::NotSaid;
    bool operator==(const Attribution &) const = default;
};

// Serves any number of texts, one at a time and on one thread at a time; making it takes some milliseconds.
class AttributionFinder {
public:
    // For texts in a language, a BCP 47 tag of which the first part counts; nullptr: it has no data file (resources/finder).
    static std::unique_ptr<AttributionFinder> open(const QString &language);

    // Which of the languages with a data file a text seems to be in: the one of which it has the most small words; English if none.
    [[nodiscard]] static QString languageOf(QStringView text);

    // In order of their cues, then of their contents. Contents may lie within others: she said that he denied it.
    [[nodiscard]] QList<Attribution> find(QStringView text);

private:
    AttributionFinder(std::unique_ptr<Lens> quotations, std::shared_ptr<const AttributionWords> words);

    std::unique_ptr<Lens> m_quotations;
    std::shared_ptr<const AttributionWords> m_words;
};

} // namespace sidelight
