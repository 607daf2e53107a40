// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Id.h"

#include <QList>
#include <utility>

namespace sidelight {

// The few hundred records of a kind that were added last, kept at hand: what somebody has just used is offered first.
class LatestIds {
public:
    static constexpr qsizetype most = 500;

    void insert(qint64 added, Id id); // one that is not in it
    void remove(qint64 added, Id id);
    // So many have gone that older ones must be put in again, of which this knows nothing.
    [[nodiscard]] bool isShort() const { return m_hasOlder && m_records.size() < most / 2; }
    [[nodiscard]] QList<Id> ids() const; // the latest first

private:
    using Record = std::pair<qint64, Id>;
    QList<Record> m_records;  // in no order; up to twice as many, so that they are sorted out now and then only
    bool m_hasOlder = false;  // than those that are kept,
    Record m_latestOfOlder{}; // of which this is the latest
};

} // namespace sidelight
