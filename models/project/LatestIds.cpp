// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/LatestIds.h"

#include <algorithm>
#include <functional>

namespace sidelight {

void LatestIds::insert(qint64 added, Id id)
{
    const Record record(added, id);
    if (m_hasOlder && record <= m_latestOfOlder)
        return;
    m_records.append(record);
    if (m_records.size() < 2 * most)
        return;
    std::ranges::nth_element(m_records, m_records.begin() + most, std::greater());
    m_hasOlder = true;
    m_latestOfOlder = m_records.at(most);
    m_records.resize(most);
}

void LatestIds::remove(qint64 added, Id id) { m_records.removeOne({added, id}); }

QList<Id> LatestIds::ids() const
{
    QList<Record> sorted = m_records;
    std::ranges::sort(sorted, std::greater());
    QList<Id> ids;
    for (const auto &[added, id] : std::as_const(sorted).first(std::min(most, sorted.size())))
        ids.append(id);
    return ids;
}

} // namespace sidelight
