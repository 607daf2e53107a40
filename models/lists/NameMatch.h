// SPDX-License-Identifier: GPL-3.0-or-later
// How well a name fits what is typed to find it: the beginning of it, beginnings of its words, their first letters, or a part of
// it.
#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace sidelight {

// A name prepared once, so that it can be compared with every key that is pressed: without case and accents, and with the places at
// which its words begin.
class MatchName {
public:
    MatchName() = default;
    explicit MatchName(const QString &name);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const QList<int> &starts() const { return m_starts; }
    [[nodiscard]] quint64 letters() const { return m_letters; }

private:
    QString m_text;
    QList<int> m_starts;
    quint64 m_letters = 0; // which characters it has, roughly: what is missing here is missing there
};

// What is typed, prepared likewise.
class MatchWords {
public:
    explicit MatchWords(const QString &typed);

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    // From the best to the weakest.
    enum Fit { Whole, Beginning, WordsInOrder, Words, Pieces, Parts, Letters };
    // Pieces: beginnings of words written as one, "impart" for “Import articles”. Letters: one or two were left out.
    [[nodiscard]] std::optional<Fit> fit(const MatchName &name) const;

private:
    [[nodiscard]] bool wordsBegin(const MatchName &name, bool inOrder) const;
    [[nodiscard]] bool hasPieces(const MatchName &name) const;
    [[nodiscard]] bool hasLetters(const MatchName &name) const;

    QString m_text;      // one space between words
    QString m_together;  // none
    QStringList m_words; // each once
    quint64 m_letters = 0;
};

} // namespace sidelight
