// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Library.h"
#include "models/search/IndexFile.h"
#include "models/search/SearchQuery.h"

#include <QSet>

namespace sidelight {

// An article that was found, how many places of its text meet the query, and which of its notes do: passages or statements.
struct SearchHit {
    Id article;
    int places = 0;
    QList<Id> notes;
    bool operator==(const SearchHit &) const = default;
};

struct SearchAnswer {
    bool indexed = true;         // false: there was no index to ask
    QList<SearchHit> articles{}; // the best first; without words in the query by date, then title
    qint64 places = 0;           // in all of them
    // Claims, actors and tags that bear the words.
    QList<std::pair<RecordKind, Id>> records{};
    QString leftOut{}; // the beginning of a word that nothing has: what is found is found without it
};

// Answers a query from the index and the records. Words are looked for within an article (its title, byline, outlet and text),
// and within one note; fields are those of the article or of what stands on it. Conditions on statements (claim:, stance:,
// mode:, and actor: beside them) are to be met by one statement.
class SearchRun {
public:
    static constexpr qsizetype mostRecords = 50;

    // The library is a copy, since it is asked on the index's thread.
    SearchRun(const IndexFile &index, const Library &library, IndexFile::Stopped stopped);
    [[nodiscard]] SearchAnswer answer(const SearchQuery &query);

private:
    using Node = SearchQuery::Node;
    using Hit = IndexFile::Hit;
    using Hits = std::vector<Hit>; // ascending by row

    [[nodiscard]] Hits evaluate(const Node &node);
    [[nodiscard]] Hits evaluateAll(const Node &node);
    [[nodiscard]] Hits words(const Node &node, const Hits *among = nullptr); // among: not empty
    [[nodiscard]] Hits field(const Node &node);
    [[nodiscard]] Hits has(const QString &what) const;
    [[nodiscard]] Hits collections(const QString &name);
    [[nodiscard]] Hits inRecords(const Node &node);
    [[nodiscard]] QSet<Id> recordsOf(const Node &node) const; // actors, tags or claims that bear the words
    [[nodiscard]] Hits statements(const QList<Node> &conditions) const;
    [[nodiscard]] QSet<Id> articlesOfActors(const QSet<Id> &actors) const;
    [[nodiscard]] QSet<Id> articlesOfTags(const QSet<Id> &tags) const;
    [[nodiscard]] Hits everything() const;
    [[nodiscard]] Hits rowsOf(const QSet<Id> &articles) const;
    template <class Test> [[nodiscard]] Hits articlesThat(Test test) const;
    [[nodiscard]] Id articleOfPassage(Id passage) const;
    [[nodiscard]] Hits notes(const QString &expression);
    void sortByDate(std::vector<Hit> &hits) const;
    [[nodiscard]] QList<std::pair<RecordKind, Id>> bearers(const Node &root) const;

    const IndexFile &m_index;
    Library m_library;
    IndexFile::Stopped m_stopped;
    int m_depth = 0;             // of smart collections within each other
    QMultiHash<int, Id> m_notes; // that were met, by the row of their article
};

} // namespace sidelight
