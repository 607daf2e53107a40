// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/ProjectFile.h"

#include <functional>

namespace SQLite {
class Database;
class Statement;
} // namespace SQLite

namespace sidelight {

// The record of every change: a table that only grows, whose entries are chained by their hashes, and the stack of undo
// and redo that follows from it. Every function throws SQLite::Exception or a Refusal and runs inside the caller's
// transaction; who rolls that back also puts the state back.
class Journal {
public:
    explicit Journal(SQLite::Database &database)
        : m_database(database)
    {
    }

    // Where undo and redo stand.
    struct Step {
        EditId id;
        QString name;
        bool barrier = false;
    };
    struct Fold {
        QString key;
        EditId entry = 0;
        qint64 at = 0;
    };
    struct State {
        QList<Step> done, undone;
        EditId last = 0;
        Fold fold;
    };
    [[nodiscard]] const State &state() const { return m_state; }
    void restore(State state) { m_state = std::move(state); }

    void load(); // from the file
    [[nodiscard]] JournalStack stack() const;

    // Appends an edit and returns its number. With a fold key it joins the last entry, if that was made by this opening
    // under the same key and is young enough; when the two together change nothing, the entry goes and 0 is returned.
    EditId append(const QString &name, qint64 at, const QByteArray &changeset, const QString &foldKey);
    EditId appendStep(JournalEntry::Kind kind, qint64 at, EditId target); // an undo or a redo
    void appendBarrier(const QString &name, qint64 at);                   // where undo stops

    // What undo would reverse, or redo repeat; refuses with a sentence when there is nothing, or a barrier.
    [[nodiscard]] EditId nextUndo() const;
    [[nodiscard]] EditId nextRedo() const;
    [[nodiscard]] QByteArray changeset(EditId entry) const;
    [[nodiscard]] QList<JournalEntry> entries() const;
    // Parts of it, without a look at what was undone: from this entry on, oldest first; and those before it, newest first.
    [[nodiscard]] QList<JournalEntry> entriesFrom(EditId first) const;
    [[nodiscard]] QList<JournalEntry> entriesBefore(EditId entry, int most) const;

    // What leads from the records as they are to those right after an entry: edits to be reversed, the newest first, then edits
    // to be done again. Refuses for an entry that is not there, and across a barrier.
    struct Way {
        QList<EditId> back, forth;
    };
    [[nodiscard]] Way wayTo(EditId entry) const;

    // Into an empty journal: the entry that stands for what `purged` held before `first`, or for all of it where that is behind its
    // last entry. It takes the number of the last one that went, or the next one, and is what was that one's to be chained to.
    void beginAfterPurge(const Journal &purged, qint64 at, EditId first);
    [[nodiscard]] QByteArray end() const; // the hash that the next entry is chained to: any change of the journal changes it
    // How an entry stands in the chain: as it was written, or not, or as it was, but behind another than was there.
    enum class Link { Whole, Broken, Torn };
    struct Place {
        EditId entry = 0; // 0: before the first
        Link link = Link::Whole;
    };
    // Visits the entries behind a place, which moves on with them: a walk that was interrupted goes on from there.
    void walk(Place &place, const std::function<void(const JournalEntry &, Link)> &visit) const;
    // The first entry whose hash does not fit what stands in the file, or 0.
    [[nodiscard]] EditId firstBroken() const;

private:
    static void follow(State &state, const JournalEntry &entry);
    [[nodiscard]] State stateAfter(EditId entry) const;
    void write(const JournalEntry &entry, const QByteArray &previous, const QByteArray &changeset);
    void erase(EditId entry);
    [[nodiscard]] QByteArray lastHash(EditId before) const;
    [[nodiscard]] JournalEntry entryOf(SQLite::Statement &query) const;
    [[nodiscard]] bool isBehindPurge(EditId entry, const QByteArray &previous) const;

    SQLite::Database &m_database;
    State m_state;
};

} // namespace sidelight
