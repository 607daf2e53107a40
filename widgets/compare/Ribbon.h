// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Library.h"
#include "models/text/SharedText.h"
#include "widgets/reader/PagePainter.h"

#include <QBitArray>

namespace sidelight {

// What joins two places of the articles on the two sides of a gutter.
struct Ribbon {
    enum class Kind { Words, Claim, Actor, Link, Count };
    enum class Accord { None, Agree, Differ, Contradict }; // of two stances on one claim

    Kind kind = Kind::Words;
    Accord accord = Accord::None;
    TextRange left, right;
    Id id;                        // the claim, actor or link; none for words
    Id leftPassage, rightPassage; // none for words
    LinkKind link = LinkKind::Supports;
    bool pointsLeft = false; // a link from right to left
    bool hasMoved = false;   // words that stand elsewhere in the other version
    bool operator==(const Ribbon &) const = default;
};

// What of a comparison is shown.
struct CompareChoice {
    QBitArray kinds{int(Ribbon::Kind::Count), true};
    bool isSynced = false;
    [[nodiscard]] bool shows(Ribbon::Kind kind) const { return kinds.testBit(int(kind)); }
    bool operator==(const CompareChoice &) const = default;
};

// What a comparison needs to know of a passage: a value, for another thread.
struct ComparedPassage {
    Id id;
    TextRange range;
    QList<std::pair<Id, Stance>> claims;
    QList<Id> actors; // who speak in it or are mentioned
};

// What is found in two texts: made on another thread, from values.
struct ComparedTexts {
    QList<Ribbon> ribbons; // of words
    QList<SharedRun> anchors;
    QList<ComparedMark> left, right; // sorted
};

[[nodiscard]] QList<ComparedPassage> comparedPassages(const Library &library, Id article);
[[nodiscard]] QList<PassageLink> linksBetween(const Library &library, Id left, Id right);

// By their place on the left. Where a claim or an actor stands many times on both sides, each place is joined to one on the
// other side, not to all.
[[nodiscard]] ComparedTexts compareWords(const QString &left, const QString &right);
[[nodiscard]] QList<Ribbon> ribbonsOfRecords(const QList<ComparedPassage> &left, const QList<ComparedPassage> &right);
[[nodiscard]] QList<Ribbon> ribbonsOfLinks(const QList<PassageLink> &links, const QList<ComparedPassage> &left,
                                           const QList<ComparedPassage> &right);

[[nodiscard]] Ribbon::Accord accordOf(Stance one, Stance other);

} // namespace sidelight
