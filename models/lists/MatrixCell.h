// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Library.h"

#include <array>

namespace sidelight {

// What a cell of the claim matrix shows, for a painter: the first statements in it, and how many of each stance there are.
struct MatrixCell {
    struct Entry {
        Stance stance = Stance::None;
        QString quote, translation; // plain, one line
        QString grade;              // "B2"
        bool rightToLeft = false;
        bool operator==(const Entry &) const = default;
    };
    static constexpr int mostEntries = 4;
    static constexpr int longestQuote = 300;

    QList<Entry> entries;
    std::array<int, 5> counts{}; // by stance

    static MatrixCell of(const Library &library, const QList<Id> &statements);

    [[nodiscard]] int count() const;
    // The one stance of all that take one; none where they differ or none does.
    [[nodiscard]] Stance stance() const;
    // Some take one stance, some another.
    [[nodiscard]] bool isMixed() const;
    // "denies", "mixed"; with how many there are of each where there are several: "mixed: ✓ 2 ✗ 1".
    [[nodiscard]] QString headline() const;
    bool operator==(const MatrixCell &) const = default;
};

// The same in words. All statements as a list or a screen reader says them: denies: “…”, B2.
[[nodiscard]] QString matrixCellText(const Library &library, const QList<Id> &statements);
// Whole sentences with article, chain and translation. Its first line holds none of the user's words, so that nothing in them is
// taken for markup.
[[nodiscard]] QString matrixCellTip(const Library &library, const QList<Id> &statements);
// One statement on a line, for a list to choose from: ✗ “…” — Northern Wire, 5 May 2031.
[[nodiscard]] QString matrixEntryText(const Library &library, const Statement &statement);

// How far a stance goes towards a claim, from -1 to 1: who qualifies grants half of it, who questions doubts half.
[[nodiscard]] double stanceScore(Stance stance);

} // namespace sidelight
