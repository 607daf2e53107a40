// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Id.h"
#include "models/search/SearchQuery.h"
#include "models/search/SearchTokens.h"
#include "models/text/TextSearch.h"

namespace sidelight {

// A place in an article where something was found, with a few words around it, each on one line; or in a note, whose passage
// is told then.
struct FoundPlace {
    FoundSpan span;
    QString before, words, after;
    Id passage{};
};

struct FoundArticle {
    Id article;
    int count = 0;            // of all places, some of which may not be listed
    QList<FoundPlace> places; // in order; at most mostPlacesOfArticle, and the notes behind them
};

inline constexpr int mostPlacesOfArticle = 50;

// Finds in a text the words that a query met there, as the index did, since the index holds no text. One thread at a time.
class PlaceFinder {
public:
    explicit PlaceFinder(const SearchQuery &query);

    [[nodiscard]] bool looksForNothing() const { return m_phrases.empty(); }
    // In order, apart from each other; the first `most`.
    [[nodiscard]] QList<FoundSpan> find(const QByteArray &utf8, int most);

private:
    struct Word { // a word of a phrase, in all its forms
        QList<QByteArray> forms;
        bool prefix = false;
    };
    struct Phrase {
        std::vector<Word> words;
        int group = -1; // of NEAR; -1: none
    };
    struct Reached { // how far a phrase was met, where
        int position = -2, start = 0;
    };
    struct Met {
        int phrase = 0, first = 0, last = 0; // positions of words
        int start = 0, end = 0;              // bytes
    };
    void add(const SearchQuery::Node &words, int group);
    void see(const SearchToken &token);
    void settle();
    void dropFarApart();
    [[nodiscard]] bool isNear(const Met &met, int distance) const;

    SearchTokens m_tokens;
    std::vector<Phrase> m_phrases;
    std::vector<int> m_distances; // by group
    std::array<bool, 256> m_begins{};
    // Of the scan that runs.
    std::vector<std::vector<Reached>> m_reached;
    std::vector<std::vector<bool>> m_now; // which slots the word at this position meets
    bool m_any = false;
    int m_position = -1, m_start = 0, m_end = 0;
    std::vector<Met> m_met;
    size_t m_most = 0;
};

// What stands around these places, for a list.
[[nodiscard]] QList<FoundPlace> placesOf(const QString &text, const QList<FoundSpan> &spans);

// Spans of UTF-8 bytes in code units of the text that they stand for.
[[nodiscard]] QList<FoundSpan> inCodeUnits(QByteArrayView utf8, const QList<FoundSpan> &spans);

} // namespace sidelight
