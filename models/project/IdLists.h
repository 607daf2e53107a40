// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Id.h"

#include <QHash>
#include <QList>

namespace sidelight {

// Which records belong to each of many others, as the statements of a passage. Most have one, and a list for each of a million
// would take more room than what it lists: a single one stands by itself.
class IdLists {
public:
    void reserve(qsizetype keys) { m_single.reserve(keys); }

    // What came last stands first.
    void insert(Id key, Id value);
    void remove(Id key, Id value);
    [[nodiscard]] QList<Id> value(Id key) const;
    [[nodiscard]] qsizetype count(Id key) const;

private:
    QHash<Id, Id> m_single;
    QHash<Id, QList<Id>> m_several; // a key stands in one of the two
};

} // namespace sidelight
