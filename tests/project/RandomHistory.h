// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/project/PlainModel.h"

#include <random>

namespace sidelight::test {

// A session of random edits, foldings, undos and redos, with the state that each must lead to. What it does follows from
// its seed alone and needs no file, so another process can say what a file must hold by making the same session again.
class RandomHistory {
public:
    using Change = std::function<void(Writer &)>;
    // UndoAndRedo spends most steps in these; ClockJumps is Mixed with a clock that is set back and forth, by up to 100 years.
    enum class Taste { Mixed, UndoAndRedo, ClockJumps };
    struct Step {
        enum class Kind : char { Edit = 'e', Type = 't', Undo = 'u', Redo = 'r', Store = 's', Keep = 'k' };
        Kind kind = Kind::Edit;
        QString name = {}, foldKey = {};
        QList<Change> parts = {}; // of one edit
        QList<Blob> blobs = {};
        QList<ProjectFile::Kept> kept = {};
        qint64 at = 0;
        bool refused = false;       // there is nothing to undo or redo
        bool leavesNoEntry = false; // changes nothing, or takes the entry that it folds into away
    };

    explicit RandomHistory(quint32 seed, Taste taste = Taste::Mixed);

    Step next();                           // moves the state on
    Step undoStep();                       // undoes what is undone by the next undo
    void reopened() { m_foldKey.clear(); } // the file was closed and opened: what comes does not fold into what was

    [[nodiscard]] const PlainState &state() const { return m_state; }
    [[nodiscard]] bool canUndo() const { return !m_undo.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_redo.isEmpty(); }
    [[nodiscard]] int edits() const { return m_edits; }
    // One value for all that the file must hold now: records, stored content, what is kept, what undo would reverse.
    [[nodiscard]] QByteArray fingerprint() const;

private:
    struct Past {
        QString name;
        PlainState state; // before the edit when it can be undone, after it when it can be redone
    };
    int pick(int below) { return int(m_random() % unsigned(below)); }
    Id fresh() { return {++m_lastId}; }
    template <class T> Id any(const QMap<Id, T> &map)
    {
        return map.isEmpty() ? Id{} : std::next(map.keyBegin(), pick(int(map.size()))).base().key();
    }

    void passTime();
    Step redoStep();
    Step type();
    Step edit();
    Step store();
    Step keep();
    Change randomChange(PlainState &state);
    Change insertPassage(PlainState &state);
    Change insertActor(PlainState &state);
    Change insertStatement(PlainState &state);
    Change insertCard(PlainState &state);
    Change insertLink(PlainState &state);
    Change insertPassageLink(PlainState &state);
    Change changeCollection(PlainState &state);
    Change alter(PlainState &state);
    Change swapBoards(PlainState &state) const;
    Change removeOne(PlainState &state);

    Taste m_taste;
    std::mt19937 m_random;
    QList<Article> m_stored;
    QMap<QString, QByteArray> m_kept;
    PlainState m_state;
    QList<Past> m_undo, m_redo, m_redoBeforeFold;
    QString m_foldKey;
    qint64 m_foldAt = 0, m_now = 1'000'000, m_lastId = 100;
    int m_edits = 0;
};

// Does a step to a file.
[[nodiscard]] Result<Commit> perform(ProjectFile &file, const RandomHistory::Step &step);

// What RandomHistory::fingerprint says, read from a file.
[[nodiscard]] Result<QByteArray> fingerprintOf(const ProjectFile &file);

} // namespace sidelight::test
