// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/NameMatch.h"

#include "models/text/FoldedText.h"

#include <algorithm>

namespace sidelight {

namespace {

constexpr qsizetype leastLetters = 3;  // fewer letters in order stand in almost any name
constexpr qsizetype mostTogether = 31; // of a word that is made of pieces

QString foldedName(const QString &text) { return FoldedText(text.simplified(), FoldedText::Marks | FoldedText::Case).text(); }

quint64 lettersOf(const QString &text)
{
    quint64 letters = 0;
    for (const QChar each : text)
        if (each != u' ')
            letters |= quint64(1) << (each.unicode() % 64);
    return letters;
}

} // namespace

MatchName::MatchName(const QString &name)
    : m_text(foldedName(name))
    , m_letters(lettersOf(m_text))
{
    bool inWord = false;
    for (int i = 0; i < m_text.size(); ++i) {
        const bool isWord = m_text[i].isLetterOrNumber() || m_text[i].isSurrogate() || m_text[i].isMark();
        if (isWord && !inWord)
            m_starts.append(i);
        inWord = isWord;
    }
}

MatchWords::MatchWords(const QString &typed)
    : m_text(foldedName(typed))
    , m_together(QString(m_text).remove(u' '))
    , m_words(m_text.split(u' ', Qt::SkipEmptyParts))
    , m_letters(lettersOf(m_text))
{
}

std::optional<MatchWords::Fit> MatchWords::fit(const MatchName &name) const
{
    if ((m_letters & ~name.letters()) != 0)
        return std::nullopt;
    if (name.text().startsWith(m_text))
        return name.text().size() == m_text.size() ? Whole : Beginning;
    if (wordsBegin(name, true))
        return WordsInOrder;
    if (wordsBegin(name, false))
        return Words;
    if (hasPieces(name))
        return Pieces;
    if (std::ranges::all_of(m_words, [&name](const QString &word) { return name.text().contains(word); }))
        return Parts;
    return hasLetters(name) ? std::optional(Letters) : std::nullopt;
}

// Each word that is typed begins one of the name's own.
bool MatchWords::wordsBegin(const MatchName &name, bool inOrder) const
{
    qsizetype next = 0;
    for (const QString &word : m_words) {
        qsizetype at = inOrder ? next : 0;
        while (at < name.starts().size() && !QStringView(name.text()).mid(name.starts()[at]).startsWith(word))
            ++at;
        if (at == name.starts().size())
            return false;
        next = at + 1;
    }
    return true;
}

// Bit i is set when the first i letters have been found at the beginnings of words so far.
bool MatchWords::hasPieces(const MatchName &name) const
{
    const qsizetype length = m_together.size();
    if (length > mostTogether || length < 2)
        return false;
    quint32 reached = 1;
    for (const int start : name.starts()) {
        quint32 next = reached;
        for (qsizetype from = 0; from < length; ++from) {
            if (!(reached >> from & 1U))
                continue;
            for (qsizetype to = from; to < length && start + to - from < name.text().size(); ++to) {
                if (name.text()[start + to - from] != m_together[to])
                    break;
                next |= 1U << (to + 1);
            }
        }
        reached = next;
        if (reached >> length & 1U)
            return true;
    }
    return false;
}

// In order, beginning with a word, and with few others in between.
bool MatchWords::hasLetters(const MatchName &name) const
{
    const qsizetype length = m_together.size(), longest = length + std::max<qsizetype>(1, length / 3);
    if (length < leastLetters)
        return false;
    return std::ranges::any_of(name.starts(), [&](int start) {
        qsizetype found = 0;
        for (qsizetype at = start; at < name.text().size() && at - start < longest && found < length; ++at)
            if (name.text()[at] == m_together[found])
                ++found;
            else if (found == 0)
                return false;
        return found == length;
    });
}

} // namespace sidelight
