// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Project.h"
#include "models/search/IndexGap.h"
#include "models/search/IndexThread.h"

#include <QPromise>

namespace sidelight {

// The full-text index of an open project: a cache outside of it, that follows what the project tells and is made anew in the
// background when it is missing, damaged or behind. It lives on a thread of its own; texts come from the project in batches,
// so that edits pass between them, and so do questions.
class SearchIndex : public QObject {
    Q_OBJECT

public:
    // `path`: the file; empty: in memory, and nothing is left.
    SearchIndex(Project *project, const QString &path, QObject *parent = nullptr);
    ~SearchIndex() override;

    // Whether all is in it that the project holds, and how far it is: articles.
    [[nodiscard]] bool isComplete() const { return m_complete; }
    [[nodiscard]] int done() const { return int(m_all - m_waiting.size()); }
    [[nodiscard]] int all() const { return int(m_all); }

    // Nothing of what it held stays on the disk.
    void beginAnew();
    // From now on in another place, or in memory.
    void moveTo(const QString &path);

    // Runs `work` on the index's thread with an IndexFile *, which is null when there is no index, and hands its result to `then`
    // in the thread of `context`, unless that is gone by then.
    template <class Work, class Then> void ask(QObject *context, Work work, Then then)
    {
        using Value = std::invoke_result_t<Work, IndexFile *>;
        const auto promise = std::make_shared<QPromise<Value>>();
        promise->start();
        promise->future().then(context, std::move(then));
        m_thread->ask([promise, work = std::move(work)](IndexFile *file) {
            const auto answer = [&](IndexFile *from) {
                promise->addResult(work(from));
                promise->finish();
            };
            try {
                answer(file);
            } catch (const IndexFile::Damage &) {
                answer(nullptr);
                throw;
            }
        });
    }

Q_SIGNALS:
    void progressed(int done, int all);
    void completed();

private:
    struct Batch {
        QList<Id> articles;
        QList<ContentHash> texts;
    };
    void start();
    void compare();
    void take(IndexGap gap);
    void follow(const Changes &changes);
    template <class T> void followRecords(const ChangesOf<T> &changes, RecordKind kind);
    void add(RecordKind kind, Id id);
    void remove(const QList<Id> &ids);
    void next();
    void putRecords();
    void readArticles();
    void putArticles(const Batch &batch, const QList<QByteArray> &texts);
    void putEntries(const QList<IndexEntry> &entries, const QList<QByteArray> &bodies);

    Project *m_project;
    QString m_path;
    std::unique_ptr<IndexThread> m_thread;
    QList<std::pair<RecordKind, Id>> m_records; // to be put in
    QList<Id> m_articles;
    QSet<Id> m_waiting;          // articles that are not in yet, on their way or not
    QHash<Id, quint64> m_stamps; // of those that are
    qsizetype m_all = 0;
    int m_onTheirWay = 0; // batches
    int m_number = 0;     // what was begun before the index was made anew is late
    bool m_compared = false, m_complete = false, m_closing = false;
};

} // namespace sidelight
