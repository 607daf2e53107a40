// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Id.h"
#include "models/project/ProjectFile.h"

#include <QByteArray>
#include <functional>
#include <memory>

namespace SQLite {
class Database;
}

namespace sidelight {

// Does the whole journal again, in memory, and compares what comes out with what stands in the tables. Each step may fail,
// because a writer goes first, and be made again: what was done stays done, and what was edited meanwhile is done as well. Only
// possible for a journal that reaches back to the project's making. Every function throws SQLite::Exception or a Refusal.
class Replay {
public:
    // A record that is not what the journal made of it.
    struct Difference {
        enum class Kind { Changed, Missing, Extra };
        QByteArray table; // of the record itself, not of what belongs to it
        Id record;
        Kind kind = Kind::Changed;
        bool operator==(const Difference &) const = default;
    };

    explicit Replay(SQLite::Database &file);
    ~Replay();
    Replay(const Replay &) = delete;
    Replay &operator=(const Replay &) = delete;

    // Does the next entry; false: there is none.
    bool step();
    [[nodiscard]] EditId done() const { return m_last.id; }
    // Compares a table's rows, from where an earlier call ended on; `take` returns false when it has enough.
    void compare(const QByteArray &table, const std::function<bool(const Difference &)> &take);
    [[nodiscard]] SQLite::Database &database() { return *m_again; } // what the journal made

private:
    struct Done {
        EditId id = 0;
        QByteArray hash, changes; // as they were done
    };
    void takeBackFolded();
    void apply(const QByteArray &changes);

    SQLite::Database &m_file;
    std::unique_ptr<SQLite::Database> m_again;
    Done m_last;
    QByteArray m_table;
    qint64 m_key = 0; // up to where the rows of that table are compared
};

// The first watched table in which two projects differ, or nothing.
[[nodiscard]] QByteArray firstTableUnlike(SQLite::Database &one, SQLite::Database &other);

} // namespace sidelight
