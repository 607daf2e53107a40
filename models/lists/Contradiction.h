// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Support.h"

#include <array>
#include <optional>

namespace sidelight {

// One line of a contradiction: on a pair line, the statements of one account that assert the claim against those of another
// that deny it; either side may be empty when there are more of the other. On an aside, statements of one account that qualify or
// question it, in the first list. The first statement of a list, the earliest, stands for the others.
struct ContradictionLine {
    bool isAside = false;
    std::array<QList<Id>, 2> statements;

    // How many statements stand behind those that stand for them, on the side that has more.
    [[nodiscard]] int further() const { return int(std::max({qsizetype(1), statements[0].size(), statements[1].size()})) - 1; }
    bool operator==(const ContradictionLine &) const = default;
};

// A claim that some assert and others deny: accounts in the order in which they first spoke, and beneath them who qualifies or
// questions it. With what it is found and sorted by.
struct Contradiction {
    QList<ContradictionLine> lines;
    int origins = 0;      // for and against
    QString latest;       // the latest day on which anybody spoke, EDTF
    QString text, search; // of the claim; and with the names of speakers and outlets
    bool operator==(const Contradiction &) const = default;
};

// None for a claim on which all agree.
[[nodiscard]] std::optional<Contradiction> contradictionOn(const Library &library, Id claim);

// The day by which a statement is put in order: when it was said, else published, else when it happened.
[[nodiscard]] QString dayOf(const Library &library, const Statement &statement);

} // namespace sidelight
