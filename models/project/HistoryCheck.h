// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/CheckRun.h"

#include <QHash>

namespace sidelight {

// Of a check of a project, what is about its history: whether each entry is as it was written, and whether all of them, done
// again, lead to what the tables hold.
class HistoryCheck {
public:
    explicit HistoryCheck(CheckRun &run)
        : m_run(run)
    {
    }
    void checkChain();
    void checkRecords(); // makes no sense where the pages or the chain are damaged

private:
    void follow(const JournalEntry &entry, Journal::Link link);
    void replay();
    void tellDifference(const Replay::Difference &difference, SQLite::Database &again);

    CheckRun &m_run;
    QHash<EditId, QString> m_names;
    JournalEntry m_purge;  // of a part, if there is one
    QString m_notReplayed; // why not; empty: nothing is against it
};

} // namespace sidelight
