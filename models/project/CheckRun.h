// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/FindingText.h"
#include "models/project/VerifyTurns.h"
#include "models/project/Writer.h"

#include <QSet>
#include <SQLiteCpp/SQLiteCpp.h>

namespace sidelight {

// One check of one file, as its parts share it: the way to the file, and what they found.
class CheckRun {
public:
    CheckRun(SQLite::Database &file, const VerifyWatch &watch, const WriterWaits &writerWaits)
        : database(file)
        , reader(file)
        , turns(file, watch, writerWaits)
    {
    }

    void add(const Finding &finding);
    [[nodiscard]] bool has(Finding::Kind kind) const;
    // Does `work` in a turn. What cannot be read is a finding of its area, told once; false then. That the disk cannot be read
    // now, that memory ended, or that it was called off is no finding, and is thrown.
    bool tolerate(finding::Area area, const std::function<void()> &work);
    // That pages of an area are damaged: what lacks because of that is told by it.
    void addPages(finding::Area area, const QStringList &lines);
    [[nodiscard]] bool hasDamagedPages() const { return !m_areas.isEmpty(); }
    [[nodiscard]] qsizetype count(const char *table); // for who is told how far it is; 0: nobody is
    // One row after the other, and when the way on is damaged, from the other end towards it.
    void eachRow(const char *table, const std::function<void(qint64 row)> &visit);
    [[nodiscard]] bool isFull() const { return m_untold > 0; }
    [[nodiscard]] Verification finish();

    SQLite::Database &database;
    const Reader reader;
    VerifyTurns turns;
    Verification found;

private:
    void tellUnread(finding::Area area);
    void visitRow(finding::Area area, qint64 row, const std::function<void(qint64 row)> &visit);
    QList<qint64> rowsBetween(const char *table, qint64 low, qint64 high, bool last);

    QSet<finding::Area> m_areas; // of which it was told
    qsizetype m_untold = 0;
};

} // namespace sidelight
