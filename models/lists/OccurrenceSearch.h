// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Project.h"
#include "models/text/MentionScanner.h"
#include "models/text/TextAnchor.h"

#include <atomic>
#include <map>

namespace sidelight {

// A place in an article where an actor is named, with a few words around it on one line.
struct NamedPlace {
    Id article, actor;
    int start = 0, end = 0;
    TextQuote quote;
    QString before, after;
};

// Finds all places in the library that bear one of many names, in one pass over the texts. These come from the project in
// batches, a few of which are on their way at once, so that one is read while others are scanned on the global pool. A new
// search calls off the one that runs.
class OccurrenceSearch : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype mostPlaces = 5'000; // that are told with their words; what is beyond is counted

    explicit OccurrenceSearch(Project *project, QObject *parent = nullptr);
    ~OccurrenceSearch() override;

    void start(const QList<NameOf> &names);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    // In the order of the articles, by date, then title; `count` is of all, told or not.
    void finished(const QList<sidelight::NamedPlace> &places, int count);

private:
    struct Source {
        Id article;
        ContentHash text;
        int length = 0;
    };
    struct Batch {
        QList<NamedPlace> places;
        int count = 0;
    };
    void next();
    void read(const QList<Source> &batch, qsizetype first);
    void take(qsizetype first, const Batch &batch);
    static Batch scan(const MentionScanner &scanner, const QList<Source> &sources, const QList<QByteArray> &texts, qsizetype most,
                      const std::atomic<bool> &stopped);

    Project *m_project;
    std::shared_ptr<const MentionScanner> m_scanner;
    std::shared_ptr<std::atomic<bool>> m_stopped;
    QList<Source> m_sources;
    std::map<qsizetype, Batch> m_found; // by the first of its articles
    qsizetype m_asked = 0, m_done = 0;
    qsizetype m_listed = 0; // places of the batches that are done, all of them earlier than what is yet to be asked for
    int m_number = 0;       // an answer to an earlier search is late
    bool m_running = false;
};

} // namespace sidelight
