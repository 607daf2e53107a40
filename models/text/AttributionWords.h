// SPDX-License-Identifier: GPL-3.0-or-later
// The words by which AttributionFinder knows a language: lists of a data file, :/finder/attribution-<language>.xml.
#pragma once

#include "models/text/AttributionFinder.h"

#include <QHash>
#include <QList>
#include <QString>
#include <memory>

namespace sidelight {

// What a word can be; several at once.
enum WordClass : quint32 {
    Speech = 1 << 0,        // "said": a clause or a quotation follows or goes before
    Telling = 1 << 1,       // "told": somebody is told
    Judging = 1 << 2,       // "criticised": an object follows
    Wanting = 1 << 3,       // "plans": "to" follows
    Believing = 1 << 4,     // "thinks": a clause follows
    AlsoNoun = 1 << 5,      // "report", "claims": a verb only where a noun cannot stand
    Pointing = 1 << 6,      // "according to": who speaks follows
    Be = 1 << 7,            // forms of "be"
    Auxiliary = 1 << 8,     // "has", "would", "not"
    Adverb = 1 << 9,        // "also", "later"; what stands between subject and verb
    Determiner = 1 << 10,   // "the", "his", "two": a noun phrase begins
    Pronoun = 1 << 11,      // "he", "they": a subject by itself
    Preposition = 1 << 12,  // "of", "in"
    JoinsNames = 1 << 13,   // prepositions within what a speaker is called: "a spokesman for the ministry"
    Conjunction = 1 << 14,  // "and", "but"
    Subordinator = 1 << 15, // "because", "while"
    Relative = 1 << 16,     // "who"
    That = 1 << 17,         // what opens reported clauses: "that", "whether"
    TimeWord = 1 << 18,     // "Tuesday", "last"
    By = 1 << 19,           // who does, in the passive
    To = 1 << 20,           // what opens an infinitive
    Verb = 1 << 21,         // other verbs that end a noun phrase
    Addressee = 1 << 22,    // "reporters": is told something
    QuotesOnly = 1 << 23,   // "continued": said only before a quotation or "that"
    EndsObject = 1 << 24,   // "during", "on": not of what was criticised but when or where
    Seeming = 1 << 25,      // "appears": nobody is named to whom it does
    NounCue = 1 << 26,      // "claim that", "demand for"
    NounLink = 1 << 27,     // "for", "of" behind them
    Possessive = 1 << 28,   // "his"
    Cues = Speech | Telling | Judging | Wanting | Believing
};

// What a word tells about who speaks.
enum PersonClass : quint16 {
    OnePerson = 1 << 0,       // "official": somebody without a name
    SeveralPeople = 1 << 1,   // "officials"
    Title = 1 << 2,           // "Senator": stands before a name
    OfMan = 1 << 3,           // with Title or StandsForOne: "Mr", "he"
    OfWoman = 1 << 4,         // likewise
    StandsForOne = 1 << 5,    // "she"
    StandsForMore = 1 << 6,   // "they"
    DescribesPeople = 1 << 7, // "senior"
    RecallsPeople = 1 << 8,   // "the": of whom was told before
};

struct Token;

class AttributionWords {
public:
    // The words of a language, a BCP 47 tag of which the first part counts; nullptr: there is no data file for it. Read once,
    // then shared between threads.
    static std::shared_ptr<const AttributionWords> of(const QString &language);

    // The languages that have a data file, English first.
    [[nodiscard]] static QStringList languages();

    // Of a word in any case; 0: in no list.
    [[nodiscard]] quint32 classes(QStringView word) const;

    // Of a word in any case, PersonClass; 0: in no list.
    [[nodiscard]] quint16 personClasses(QStringView word) const;
    [[nodiscard]] bool isPlural(QStringView word) const; // by its ending
    // Of a word or a figure, from 1; 0: it is no number of people.
    [[nodiscard]] int numberOf(QStringView word) const;

    // Sets what the word's ending tells about it.
    void lookAtEnding(QStringView word, Token &token) const;

    struct Phrase {
        QStringList words; // of two or more, folded
        quint32 classes = 0;
        Attribution::Terms terms = Attribution::Terms::NotSaid;
    };
    // The phrases that begin with a word, longest first.
    [[nodiscard]] const QList<Phrase> *phrases(QStringView first) const;

private:
    bool read(const QString &file);
    void add(const QString &item, quint32 classes, Attribution::Terms terms = Attribution::Terms::NotSaid);

    QHash<QString, quint32> m_words;
    QHash<QString, quint16> m_people;
    QHash<QString, int> m_numbers;
    QHash<QString, QList<Phrase>> m_phrases;
    QStringList m_participles, m_pasts, m_presents, m_adverbs, m_owners, m_plurals; // endings
    qsizetype m_longest = 0;
};

} // namespace sidelight
