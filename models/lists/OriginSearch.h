// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Project.h"
#include "models/text/OriginIndex.h"

#include <QSet>

namespace sidelight {

// Two articles that have something in common; `first` was added first.
struct OriginLink {
    Id first, second;
    OriginLikeness likeness;
    bool operator==(const OriginLink &) const = default;
};

// Finds which articles of a project rest on one source, and which only quote the same words, from when it is started on, and
// follows the project: a new article is held against all others, one whose outlet, byline or date was mended is so again. The
// texts come in batches, so that edits pass between them; they are looked at on the global pool and not kept.
class OriginSearch : public QObject {
    Q_OBJECT

public:
    static constexpr int mostQuotations = 300; // pairs that share words but no origin, the most first

    // Which pairs are compared: all, or those of which one is looked for. All articles are read for either.
    enum class Pairs { All, OfLookedFor };
    explicit OriginSearch(Project *project, QObject *parent = nullptr, Pairs pairs = Pairs::All);

    void start();
    // Starts, and looks for these as well, which need be no articles of the project yet: their texts are stored.
    void lookFor(const QList<Article> &articles);
    void leave(const QList<Id> &articles); // what was looked for and is no article of the project is forgotten
    [[nodiscard]] bool isWorking() const;
    [[nodiscard]] int lookedAt() const { return m_lookedAt; } // articles; all are allArticles()
    [[nodiscard]] int allArticles() const { return m_lookedAt + int(m_queue.size()) + m_inReading; }

    [[nodiscard]] QList<OriginLink> links() const { return m_links.values(); }
    // What is known of two articles, in any order; its `first` is the one that the link calls so.
    [[nodiscard]] std::optional<OriginLink> linkOf(Id one, Id other) const;

Q_SIGNALS:
    void linksChanged();
    void progressed();
    void settled(); // everything that there is has been looked at

private:
    struct Source {
        Id article;
        ContentHash text;
        int length = 0;
        OriginFacts facts;
        bool operator==(const Source &) const = default;
    };
    struct Sketched {
        Source source;
        std::shared_ptr<OriginSketch> sketch; // none: the text could not be read
    };
    struct Pair {
        Source first, second;
    };
    using NumberPair = std::pair<int, int>;

    void follow(const Changes &changes);
    void followArticle(const Article &article);
    void enqueue(const Article &article);
    void forget(Id article);
    void work();
    void readSome();
    void takeSketches(const QList<Sketched> &sketches);
    void findPairs();
    void takePairs(const QList<NumberPair> &pairs);
    void compareSome();
    void takeLinks(const QList<OriginLink> &links);
    void rememberJoined(Id first, Id second);
    [[nodiscard]] bool isInLargeGroup(Id first, Id second) const;
    [[nodiscard]] bool isCurrent(const Source &source) const { return m_sources.value(source.article) == source; }
    [[nodiscard]] static Source sourceOf(const Article &article);
    [[nodiscard]] static QList<Sketched> sketched(const QList<Source> &sources, const QList<QByteArray> &texts);
    [[nodiscard]] static QList<NumberPair> found(OriginIndex &index, const QList<int> &gone, const QList<Sketched> &sketched);
    [[nodiscard]] static QList<OriginLink> compared(const QList<Pair> &pairs, const QHash<Id, QByteArray> &texts);

    Project *m_project;
    const Pairs m_wantedPairs;
    QSet<Id> m_lookedFor;
    bool m_isStarted = false;
    QHash<Id, Source> m_sources; // of all articles that were looked at, or will be
    QList<Source> m_queue;       // to be read
    QList<Sketched> m_sketched;  // to be put into the index
    QList<int> m_gone;           // to be taken out of it
    QList<Pair> m_pairs;         // to be compared, from the end
    QHash<std::pair<Id, Id>, OriginLink> m_links;
    int m_quotations = 0;                          // of the links
    QHash<Id, std::shared_ptr<QList<Id>>> m_group; // articles that links to one origin join, as they came
    // Only one task on the pool has it at a time, and nobody else.
    std::shared_ptr<OriginIndex> m_index;
    QList<Id> m_ids;          // by their numbers in the index
    QHash<Id, int> m_numbers; // of those that are there
    int m_lookedAt = 0, m_inReading = 0, m_reads = 0;
    bool m_isFinding = false, m_isComparing = false, m_isTold = true;
};

} // namespace sidelight
