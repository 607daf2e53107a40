// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/FoundPlaces.h"
#include "models/search/SearchIndex.h"
#include "models/search/SearchRun.h"

#include <optional>

namespace sidelight {

// Looks for something in the whole project: the index says which articles, at once and with counts; the texts of the first of them,
// and of more when they are asked for, say where. What only a text can answer is looked for in the texts of all that the index
// leaves, batch by batch. A new search calls off the one that runs. Answers come on the GUI thread, the best first.
class ProjectSearch : public QObject {
    Q_OBJECT

public:
    static constexpr int pageSize = 50; // articles

    struct Outcome {
        bool indexed = true;
        QString problem;    // of an expression
        int tooCostly = 0;  // articles in which an expression took too long
        int unreadable = 0; // articles whose text could not be read
        QString leftOut;    // see SearchAnswer
    };

    // What is looked at of an article that the index found, and what is found there.
    struct Source {
        SearchHit hit;
        ContentHash text;
        QString language;
        int length = 0;
        QList<std::pair<Id, QString>> notes; // passages
    };
    struct Batch {
        QList<FoundArticle> found;
        QList<SearchHit> hits;
        Outcome outcome;
        QList<qsizetype> cutShort; // sources of whose beginning alone too little was found
    };
    [[nodiscard]] static Source sourceOf(const Library &library, const SearchHit &hit);
    // Texts are UTF-8, in the order of the sources; what the query has that only a text can answer is asked of it.
    // A text of `cutAt` bytes may go on.
    [[nodiscard]] static Batch look(const SearchQuery &query, const QList<Source> &sources, const QList<QByteArray> &texts,
                                    int mostPlaces = mostPlacesOfArticle, const std::stop_token &stop = {},
                                    std::optional<int> cutAt = {});

    ProjectSearch(Project *project, SearchIndex *index, QObject *parent = nullptr);
    ~ProjectSearch() override;

    // Of each article that is shown, from the next search on.
    void setMostPlaces(int most) { m_mostPlaces = most; }
    void start(const SearchQuery &query);
    void stop(); // nothing more is told
    [[nodiscard]] bool isRunning() const { return m_running; }
    // The articles found so far, those of the pages first; where nothing is left to be looked at in texts, all.
    [[nodiscard]] const QList<SearchHit> &hits() const { return m_hits; }
    [[nodiscard]] qint64 placeCount() const { return m_places; }
    // Asks for the next page.
    void more();
    [[nodiscard]] bool hasMore() const { return !m_running && m_shown < m_hits.size(); }

Q_SIGNALS:
    void answered(const sidelight::SearchAnswer &answer); // by the index; places follow
    void found(const QList<sidelight::FoundArticle> &articles);
    void progressed(int articles, int all); // of those whose texts are looked at
    void finished(const sidelight::ProjectSearch::Outcome &outcome);

private:
    void take(const SearchAnswer &answer);
    void page();
    void next();
    enum class Read { Beginnings, Whole };
    void run(const QList<Source> &sources, Read read, const std::function<void(const Batch &)> &then);
    void show(const Batch &batch);
    // Nothing where `utf8` is but a beginning and what lies behind it is needed.
    static std::optional<FoundArticle> listed(const Source &source, const QByteArray &utf8, bool isCut, PlaceFinder &finder,
                                              const QList<FoundSpan> &lit, int mostPlaces);

    Project *m_project;
    SearchIndex *m_index;
    SearchQuery m_query;
    QList<SearchHit> m_hits, m_candidates;
    qsizetype m_shown = 0, m_done = 0;
    qint64 m_places = 0;
    Outcome m_outcome;
    std::stop_source m_stop;
    int m_mostPlaces = mostPlacesOfArticle;
    int m_number = 0; // an answer to an earlier search is late
    bool m_running = false;
};

} // namespace sidelight
