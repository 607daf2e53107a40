// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Verify.h"

#include <QElapsedTimer>

namespace sidelight {

// How a check of a file that is in use makes way for the edits: its work is done in turns, and a turn ends and is taken again
// later whenever the file's writer waits. What a turn had done before that must have been noted outside of it.
class VerifyTurns {
public:
    VerifyTurns(SQLite::Database &database, const VerifyWatch &watch, const WriterWaits &writerWaits);

    // Throws what `work` throws, and a Refusal when it was called off.
    void take(const std::function<void()> &work);
    [[nodiscard]] bool isFollowed() const { return bool(m_watch.tell); }
    [[nodiscard]] bool isShared() const { return bool(m_writerWaits); } // with a writer
    void tell(VerifyProgress::Part part, qsizetype done, qsizetype total);

private:
    class Handler;
    void stopIfCalledOff() const;
    [[nodiscard]] bool mustEnd() const;
    void leave();
    void standBack();

    SQLite::Database &m_database;
    const VerifyWatch m_watch;
    const WriterWaits m_writerWaits;
    const bool m_isAlone; // no transaction was open when this began, so that one which is open later is ours
    VerifyProgress m_told;
    QElapsedTimer m_sinceTold;
    int m_ended = 0; // turns that were ended, one after the other
};

} // namespace sidelight
