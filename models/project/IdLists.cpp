// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/IdLists.h"

namespace sidelight {

void IdLists::insert(Id key, Id value)
{
    if (const auto several = m_several.find(key); several != m_several.end()) {
        several->prepend(value);
        return;
    }
    const auto single = m_single.constFind(key);
    if (single == m_single.constEnd()) {
        m_single.insert(key, value);
        return;
    }
    m_several.insert(key, {value, *single});
    m_single.remove(key); // erase would look for the next one, through all that is empty
}

// What goes together mostly goes in the order in which it came, and so from the end.
void IdLists::remove(Id key, Id value)
{
    if (const auto single = m_single.constFind(key); single != m_single.constEnd()) {
        if (*single == value)
            m_single.remove(key);
        return;
    }
    const auto several = m_several.find(key);
    const qsizetype at = several == m_several.end() ? -1 : several->lastIndexOf(value);
    if (at < 0)
        return;
    several->removeAt(at);
    if (several->size() == 1) {
        m_single.insert(key, several->first());
        m_several.remove(key);
    }
}

QList<Id> IdLists::value(Id key) const
{
    if (const auto single = m_single.constFind(key); single != m_single.constEnd())
        return {*single};
    return m_several.value(key);
}

qsizetype IdLists::count(Id key) const
{
    if (m_single.contains(key))
        return 1;
    const auto several = m_several.constFind(key);
    return several == m_several.constEnd() ? 0 : several->size();
}

} // namespace sidelight
