// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/Marks.h"
#include "models/text/SyntaxRules.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <chrono>
#include <memory>

namespace sidelight {

struct OwnDefinition;

// What the program's own lenses look for. In the order in which they are listed for people.
enum class LensKind { Attribution, Hedging, Quotation, Time, Figures };

enum class LensPart {
    Quotation, // from mark to mark
    Cue,       // the words that attribute: "said", "according to", "would not say"
    Source,    // who is described and not named: "a senior official"
    Anonymity, // why not: "who asked not to be named"
    Hedge,     // "reportedly", "appears to", "about" before a figure
    Time,      // a date or a time
    Figure,    // a number with its unit, or a sum
    Own,       // what a definition of the user's own lights up
};

struct LensRange {
    int start = 0, length = 0;
    LensPart part = LensPart::Cue;
    bool operator==(const LensRange &) const = default;
};

// A reading aid: finds the parts of a text that a syntax definition describes. The definition is a file of KSyntaxHighlighting
// with item datas named as the parts above; the program's own lie under :/lenses/syntax, one for each kind and language. What
// the rules find grows to the left over the words of the definition's list "before" that part, so that no rule need begin at
// so common a word as "the".
// One lens serves any number of texts, one at a time and on one thread at a time; making it takes some milliseconds, so
// LensStock keeps those that were made.
class Lens final {
public:
    // What a paragraph leaves open for the one that continues it (ourSplit). Every other paragraph begins with a new state: a
    // quotation that goes on opens with its mark again.
    using State = SyntaxRules::State;

    // Rules see longer lines in windows of this many code units, cut behind a space where there is one, so that no rule costs
    // more on one endless line than on many of this length.
    static constexpr int windowLength = 4096;
    static constexpr std::chrono::milliseconds longestWindowTime{250}; // of a definition of the user's own

    // The lens for texts in a language, a BCP 47 tag of which the first part counts. Quotations are found in any language;
    // times and figures in numerals as well. nullptr: there is no such lens.
    static std::unique_ptr<Lens> open(LensKind kind, const QString &language);
    [[nodiscard]] static bool exists(LensKind kind, const QString &language);
    // From a definition that was read and found sound; nullptr: the library would not take it. It gives up where a window takes
    // longer than `longest`.
    static std::unique_ptr<Lens> open(const OwnDefinition &definition, std::chrono::nanoseconds longest = longestWindowTime);

    // In order, without overlap, in positions of the paragraph.
    [[nodiscard]] QList<LensRange> scanParagraph(QStringView paragraph, State &state);
    // The same for a whole text, in positions of the text. The blocks tell which lines continue others; none: no line does.
    [[nodiscard]] QList<LensRange> scan(QStringView text, const QList<Block> &blocks = {});

    // Only a definition of the user's own can be: a window took too long. It finds nothing any more.
    [[nodiscard]] bool isTooSlow() const { return m_tooSlow; }

    // What a count in a reader's header counts: of an attribution its cue, else every range.
    [[nodiscard]] static bool counts(LensPart part);
    [[nodiscard]] static int count(const QList<LensRange> &ranges);

private:
    // When what the rules found is taken.
    enum class Needs { Nothing, Cue, Auxiliary };
    // What the rules found, before it grew.
    struct Find {
        LensRange range;
        Needs needs = Needs::Nothing;
    };

    Lens(std::unique_ptr<SyntaxRules> rules, bool isOwn);
    void learnParts(bool isQuotation);
    void learnOwnParts();
    void take(const SyntaxPiece &piece);
    void highlightWindows(QStringView paragraph, State &state);
    [[nodiscard]] bool belongsBefore(LensPart part, QStringView word) const;
    // Whether one of the words taken in was an auxiliary is told by `auxiliary`.
    [[nodiscard]] int grownStart(QStringView paragraph, const LensRange &range, int lowest, bool &auxiliary) const;

    std::unique_ptr<SyntaxRules> m_rules;
    std::chrono::nanoseconds m_longest = longestWindowTime;
    bool m_isOwn = false, m_tooSlow = false;
    QHash<int, Find> m_finds; // what a format stands for, by its id
    QHash<LensPart, QSet<QString>> m_before;
    QSet<QString> m_notBeforeSource, m_auxiliaries;
    int m_windowStart = 0;
    QList<Find> m_found; // in the paragraph being scanned
};

} // namespace sidelight
