// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Records.h"

#include <tuple>

namespace sidelight {

// What one commit did to one kind of record. A record appears in one of the three lists only. Records come whole, with
// what belongs to them (a passage with its tags, a statement with its speakers), so that nobody needs to read to follow.
template <class T> struct ChangesOf {
    QList<T> inserted, updated;
    QList<Id> removed;
    [[nodiscard]] bool isEmpty() const { return inserted.isEmpty() && updated.isEmpty() && removed.isEmpty(); }
};

// What one commit did, whatever caused it: an edit, an undo, a merge.
struct Changes {
    std::tuple<ChangesOf<Article>, ChangesOf<Passage>, ChangesOf<Tag>, ChangesOf<Actor>, ChangesOf<Claim>, ChangesOf<Statement>,
               ChangesOf<Origin>, ChangesOf<Board>, ChangesOf<Card>, ChangesOf<Link>, ChangesOf<LinkType>, ChangesOf<Mention>,
               ChangesOf<SameAs>, ChangesOf<PassageLink>, ChangesOf<DistinctOrigins>, ChangesOf<Ach>, ChangesOf<Hypothesis>,
               ChangesOf<Evidence>, ChangesOf<Collection>>
        all;
    bool journalMoved = false; // undo and redo now name other edits

    template <class T> [[nodiscard]] const ChangesOf<T> &of() const { return std::get<ChangesOf<T>>(all); }
    template <class T> [[nodiscard]] ChangesOf<T> &of() { return std::get<ChangesOf<T>>(all); }
    [[nodiscard]] bool isEmpty() const
    {
        return std::apply([](const auto &...each) { return (each.isEmpty() && ...); }, all);
    }
};

} // namespace sidelight
