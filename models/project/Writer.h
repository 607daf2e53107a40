// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Error.h"
#include "models/project/Library.h"

#include <functional>

namespace SQLite {
class Database;
}

namespace sidelight {

struct ActorSplit;

// Thrown by Reader and Writer inside a read or an edit, caught at the door (ProjectFile), where it becomes the Result that
// the caller sees. Functions given to edit() may throw it too: the edit is then rolled back whole.
struct Refusal {
    Error error;
};
[[noreturn]] void refuse(ErrorKind kind, const QString &message, const QString &detail = {});

// Reads a project's records and content. Lives only inside Project::read, on the project's thread. Every function throws a
// Refusal or an exception of SQLite, which the door catches.
class Reader {
public:
    explicit Reader(SQLite::Database &database)
        : m_database(database)
    {
    }
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;

    template <class T> [[nodiscard]] std::optional<T> find(Id id) const;
    template <class T> [[nodiscard]] QList<T> all() const;                     // in order of their ids
    template <class T> void each(const std::function<void(T &&)> &take) const; // likewise, one after the other
    // Likewise, of passages and statements: each without its texts, and packed as it stands in a PackedTable, with them.
    template <class T> void eachPacked(const std::function<void(T &&, QByteArrayView)> &take) const;
    template <class T> [[nodiscard]] qsizetype count() const;
    [[nodiscard]] Changes allRecords() const; // as if all had just been inserted
    [[nodiscard]] bool hasContent(const ContentHash &hash) const;
    [[nodiscard]] QByteArray content(const ContentHash &hash) const;
    // Of each the first `most` bytes, at most 1 MiB; the rest is not read.
    [[nodiscard]] QList<QByteArray> contentBeginnings(const QList<ContentHash> &hashes, int most) const;
    [[nodiscard]] QList<QByteArray> contents(const QList<ContentHash> &hashes) const; // in their order; null: there is none
    [[nodiscard]] QString text(const ContentHash &hash) const { return QString::fromUtf8(content(hash)); }
    // The article whose original has this SHA-256, if there is one.
    [[nodiscard]] std::optional<Id> articleWithOriginal(const ContentHash &original) const;

protected:
    SQLite::Database &m_database;
};

// Changes records; lives only inside Project::edit. It takes whole records, with what belongs to them, and keeps what the
// tables' constraints can't: names that must be unique, order, and the last words of cards whose record goes. Ids, times
// and texts are made by the caller beforehand: nothing in here reads a clock, a selection or a random number.
class Writer : public Reader {
public:
    using Reader::Reader;

    template <class T> void insert(const T &record);
    template <class T> void update(const T &record);
    // What stands on the record goes with it (the passages of an article, the statements and links of a passage, the links
    // of a card); cards that showed it stay, marked with their last words.
    template <class T> void remove(Id id);
    // Reads the record, lets `change` alter it, and updates it. Refuses when there is no such record.
    template <class T> void modify(Id id, const std::function<void(T &)> &change)
    {
        std::optional<T> record = find<T>(id);
        if (!record)
            refuseMissing();
        change(*record);
        update(*record);
    }
    // One of two goes, and all that was its becomes the other's: passages, articles, statements, cards, children, its note, an
    // actor's names as aliases. Children of one name become one too.
    void mergeTag(Id from, Id into);
    void mergeActor(Id from, Id into);
    // Likewise; the wording of the claim that goes is kept in the note of the other.
    void mergeClaim(Id from, Id into);
    // One actor turns out to be two: a new one is made, and gets what is named.
    void splitActor(Id from, const ActorSplit &split);

private:
    void adoptChild(Id child, Id parent);
    void mergeMentions(Id from, Id into);
    void mergeIdentities(Id from, Id into);
    [[noreturn]] static void refuseMissing();
    template <class T> void check(const T &record) const;
    template <class T> void leaveLastWords(Id id);
};

} // namespace sidelight
