// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Error.h"
#include "models/search/IndexConnection.h"
#include "models/search/IndexEntry.h"

#include <QHash>

namespace sidelight {

// The database of a full-text index, which holds words and where they stand but no text. Nothing in it is anybody's work: it can be
// deleted at any time, and one that cannot be read is. One thread at a time. Every function throws IndexDamage when the
// database is not what it should be.
class IndexFile {
public:
    using Damage = IndexDamage;

    // A file that only its owner may read, in a folder that is made for that; in memory where the path is empty. What stands there
    // and is no sound index of this version is made anew. An error: not even that can be done.
    static Result<std::unique_ptr<IndexFile>> open(const QString &path);
    ~IndexFile();
    IndexFile(const IndexFile &) = delete;
    IndexFile &operator=(const IndexFile &) = delete;

    // Removes a file, and what SQLite keeps beside it. True: nothing is left.
    static bool remove(const QString &path);

    struct Known {
        Id id;
        RecordKind kind = RecordKind::Article;
        Id article;
        quint64 stamp = 0;
    };
    [[nodiscard]] bool holds(const IndexEntry &entry) const; // just so
    [[nodiscard]] QList<Id> ids() const;
    [[nodiscard]] qsizetype articleCount() const { return m_articleCount; }
    [[nodiscard]] const Known &at(int row) const { return m_rows[size_t(row)]; } // no id: the row is free
    [[nodiscard]] int rowOf(Id id) const { return m_rowOf.value(id, -1); }
    [[nodiscard]] std::vector<int> articleRows() const; // ascending

    // As one transaction. An entry takes the place of the one of its id.
    void change(const std::function<void(IndexFile &)> &work);
    void put(const IndexEntry &entry, const QByteArray &body = {}); // the body of an article, UTF-8
    void remove(Id id);

    // Says that nothing is to be changed for a while: what was is brought into the file itself, so that several connections
    // may read it side by side until the next change. It costs as much as has been changed since.
    void settle();
    [[nodiscard]] bool isSettled() const { return m_settled; }

    // Looks through all words for damage, which takes some seconds where there are many; opening looks at the tables alone.
    // False: `stopped` came before the end.
    [[nodiscard]] bool checkWhole(const std::function<bool()> &stopped);

    // Rows that meet an expression of FTS5, ascending, until `stopped`, which is asked on several threads, says so. Of the articles
    // only those that are wanted, by their row, where somebody knows that already.
    using Hit = IndexHit;
    using Stopped = IndexConnection::Stopped;
    [[nodiscard]] std::vector<Hit> findArticles(const QString &expression, const Stopped &stopped,
                                                const std::vector<bool> *wanted = nullptr) const;
    [[nodiscard]] std::vector<Hit> findQuotes(const QString &expression, const Stopped &stopped) const;
    [[nodiscard]] std::vector<Hit> findRecords(const QString &expression, const Stopped &stopped) const;

private:
    using Table = IndexConnection::Table;
    struct Private;
    explicit IndexFile(std::unique_ptr<Private> d);
    static std::unique_ptr<IndexFile> tryOpen(const QString &path);
    void load();
    void set(int row, const Known &known);
    [[nodiscard]] std::vector<Hit> find(Table table, const QString &expression, const Stopped &stopped,
                                        const std::vector<bool> *wanted = nullptr) const;
    [[nodiscard]] std::vector<Hit> findSideBySide(Table table, const QByteArray &expression, const Stopped &stopped,
                                                  const std::vector<bool> *wanted) const;
    [[nodiscard]] size_t countOf(Table table) const;
    [[nodiscard]] int middleOf(Table table) const;
    void check(Table table, const std::vector<Hit> &hits) const;

    std::unique_ptr<Private> d;
    std::vector<Known> m_rows; // by their number
    QHash<Id, int> m_rowOf;
    qsizetype m_articleCount = 0;
    bool m_settled = false;
};

} // namespace sidelight
