// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Project.h"
#include "models/text/TextSearch.h"

namespace sidelight {

// A place in an article where something was found, with a few words around it, each on one line.
struct FoundPlace {
    FoundSpan span;
    QString before, words, after;
};

struct FoundArticle {
    Id article;
    int count = 0;            // of all places, some of which may not be listed
    QList<FoundPlace> places; // in order; at most mostPlacesOfArticle
};

// Looks through the texts of all articles. They come from the project in batches, so that edits pass between them, and are
// searched on the global pool, one batch at a time; a new search calls off the one that runs. Answers come on the GUI
// thread in the order of the articles: by date, then title.
class ProjectSearch : public QObject {
    Q_OBJECT

public:
    static constexpr int mostPlacesOfArticle = 50;

    struct Outcome {
        bool badExpression = false;
        QString problem;    // of the expression
        int tooCostly = 0;  // articles in which the expression took too long
        int unreadable = 0; // articles whose text could not be read
    };

    explicit ProjectSearch(Project *project, QObject *parent = nullptr);
    ~ProjectSearch() override;

    void start(const FindQuery &query);
    void stop(); // nothing more is told
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void found(const QList<sidelight::FoundArticle> &articles);
    void progressed(int articles, int all);
    void finished(const sidelight::ProjectSearch::Outcome &outcome);

private:
    struct Source {
        Id article;
        ContentHash text;
        int length = 0;
    };
    struct Batch {
        QList<FoundArticle> found;
        Outcome outcome;
    };
    void next();
    void take(const Batch &batch);
    static Batch search(const TextSearch &search, const QList<Source> &sources, const QList<QByteArray> &texts,
                        const std::stop_token &stop);
    static FoundArticle listed(Id article, const QString &text, const QList<FoundSpan> &spans);

    Project *m_project;
    std::shared_ptr<const TextSearch> m_search;
    QList<Source> m_sources;
    qsizetype m_done = 0;
    Outcome m_outcome;
    std::stop_source m_stop;
    int m_number = 0; // an answer to an earlier search is late
    bool m_running = false;
};

} // namespace sidelight
