// SPDX-License-Identifier: GPL-3.0-or-later
// What people say about the origins of articles, as edits: each is made from the library, and done in Project::edit.
#pragma once

#include "models/project/Support.h"

namespace sidelight {

class Writer;

// Makes articles count as one. They take the origin that most of them have already, whatever has another comes along, and what
// kept any two of them apart goes. An article that is a version of another has the origin of that.
class OriginJoin {
public:
    // `name`: of the origin, if it is a new one.
    OriginJoin(const Library &library, const QList<Id> &articles, const QString &name);

    [[nodiscard]] bool isNothing() const { return m_articles.isEmpty(); } // they count as one already
    [[nodiscard]] const Origin &origin() const { return m_origin; }
    void apply(Writer &writer) const;

private:
    Origin m_origin;
    bool m_isNew = false;
    QList<Id> m_articles; // that get the origin
    QList<Id> m_emptied;  // origins
    QList<Id> m_distinct; // what kept them apart
};

// Takes articles out of their origins, and keeps them apart from those that stay. An origin that keeps fewer than two goes.
class OriginLeaving {
public:
    OriginLeaving(const Library &library, const QList<Id> &articles);

    [[nodiscard]] bool isNothing() const { return m_articles.isEmpty(); }
    void apply(Writer &writer) const;

private:
    QList<Id> m_articles; // that have no origin then
    QList<Id> m_emptied;  // origins
    QList<DistinctOrigins> m_distinct;
};

// That none of these shares its origin with any of the others, as far as it is not said yet. What counts as one already is passed
// over.
[[nodiscard]] QList<DistinctOrigins> keptApart(const Library &library, const QList<Id> &articles, const QList<Id> &others);

} // namespace sidelight
