// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/CheckRun.h"

#include "models/project/Connection.h"

#include <algorithm>
#include <limits>

namespace sidelight {

using finding::Area;

void CheckRun::add(const Finding &finding)
{
    if (found.findings.size() < mostFindings)
        found.findings.append(finding);
    else
        ++m_untold;
}

bool CheckRun::has(Finding::Kind kind) const { return std::ranges::contains(found.findings, kind, &Finding::kind); }

void CheckRun::addPages(Area area, const QStringList &lines)
{
    if (!m_areas.contains(area))
        add(finding::ofPages(area, lines));
    m_areas.insert(area);
}

bool CheckRun::tolerate(Area area, const std::function<void()> &work)
{
    Error error;
    try {
        turns.take(work);
        return true;
    } catch (const Refusal &refusal) {
        error = refusal.error;
    } catch (const SQLite::Exception &exception) {
        error = errorOf(exception);
    }
    // The last two are what a statement gives that meets tables or values which cannot be.
    if (error.kind != ErrorKind::Damaged && error.kind != ErrorKind::Internal && error.kind != ErrorKind::Invalid)
        throw Refusal{error};
    tellUnread(area);
    return false;
}

void CheckRun::tellUnread(Area area)
{
    if (!m_areas.contains(area))
        add(finding::ofUnread(area));
    m_areas.insert(area);
}

// Of a row that cannot be read itself, its neighbours may be.
void CheckRun::visitRow(Area area, qint64 row, const std::function<void(qint64 row)> &visit)
{
    try {
        visit(row);
    } catch (const SQLite::Exception &exception) {
        if (errorOf(exception).kind != ErrorKind::Damaged)
            throw;
        tellUnread(area);
    }
}

qsizetype CheckRun::count(const char *table)
{
    qsizetype rows = 0;
    if (!turns.isFollowed())
        return rows;
    tolerate(finding::areaOf(table), [&] {
        SQLite::Statement query(database, std::string("SELECT count(*) FROM ") + table);
        rows = query.executeStep() ? query.getColumn(0).getInt64() : 0;
    });
    return rows;
}

// Some of them, from one end. Empty: there are no more; it throws only when the next one cannot be reached.
QList<qint64> CheckRun::rowsBetween(const char *table, qint64 low, qint64 high, bool last)
{
    constexpr int most = 64;
    QList<qint64> rows;
    SQLite::Statement query(database, std::string("SELECT rowid FROM ") + table + " WHERE rowid > ? AND rowid < ? ORDER BY rowid " +
                                          (last ? "DESC" : "ASC") + " LIMIT " + std::to_string(most));
    query.bind(1, std::int64_t(low));
    query.bind(2, std::int64_t(high));
    try {
        while (query.executeStep()) {
            const qint64 row = query.getColumn(0).getInt64();
            if (row <= low || row >= high)
                refuse(ErrorKind::Damaged, {}); // a tree that leads round in a circle
            (last ? high : low) = row;
            rows.append(row);
        }
    } catch (const SQLite::Exception &exception) {
        if (rows.isEmpty() || errorOf(exception).kind != ErrorKind::Damaged)
            throw;
    }
    return rows;
}

void CheckRun::eachRow(const char *table, const std::function<void(qint64 row)> &visit)
{
    qint64 low = std::numeric_limits<qint64>::min(), high = std::numeric_limits<qint64>::max();
    const Area area = finding::areaOf(table);
    for (const bool last : {false, true}) {
        const bool reachedEnd = tolerate(area, [&] {
            for (QList<qint64> rows; !(rows = rowsBetween(table, low, high, last)).isEmpty();)
                for (const qint64 row : std::as_const(rows)) {
                    visitRow(area, row, visit);
                    (last ? high : low) = row;
                }
        });
        if (reachedEnd)
            return;
    }
}

Verification CheckRun::finish()
{
    if (m_untold > 0)
        found.remarks.append(finding::more(int(m_untold)));
    return std::move(found);
}

} // namespace sidelight
