// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Error.h"
#include "models/search/IndexEntry.h"

#include <QHash>
#include <functional>
#include <memory>
#include <vector>

namespace SQLite {
class Statement;
}

namespace sidelight {

// The database of a full-text index, which holds words and where they stand but no text. Nothing in it is anybody's work: it can be
// deleted at any time, and one that cannot be read is. One thread at a time. Every function throws IndexDamage when the
// database is not what it should be.
class IndexFile {
public:
    struct Damage {
        int code = 0; // SQLite's
    };

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

    // Rows that meet an expression of FTS5, ascending, each with its rank (less is better) and the count of places in its
    // body, until `stopped` says so.
    struct Hit {
        int row = 0;
        float rank = 0;
        int places = 0;
    };
    using Stopped = std::function<bool()>;
    [[nodiscard]] std::vector<Hit> findArticles(const QString &expression, const Stopped &stopped) const;
    [[nodiscard]] std::vector<Hit> findQuotes(const QString &expression, const Stopped &stopped) const;
    [[nodiscard]] std::vector<Hit> findRecords(const QString &expression, const Stopped &stopped) const;

private:
    struct Private;
    explicit IndexFile(std::unique_ptr<Private> d);
    static std::unique_ptr<IndexFile> tryOpen(const QString &path);
    void load();
    void set(int row, const Known &known);
    [[nodiscard]] std::vector<Hit> find(SQLite::Statement &statement, const QString &expression, const Stopped &stopped) const;

    std::unique_ptr<Private> d;
    std::vector<Known> m_rows; // by their number
    QHash<Id, int> m_rowOf;
    qsizetype m_articleCount = 0;
};

} // namespace sidelight
