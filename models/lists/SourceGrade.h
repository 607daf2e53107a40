// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Library.h"

namespace sidelight {

// How reliable the source of an article is said to be: the grade of the organisation or unit that bears the outlet's name,
// or has it as an alias, whatever the case and the spaces. An article has no grade of its own, and none is guessed: no grade
// is given when there is no such actor, when it has none, or when several of that name disagree.
struct SourceGrade {
    Id actor;
    QString letter; // "A" to "F"; empty: none
};

SourceGrade sourceGradeOf(const Library &library, const Article &article);

} // namespace sidelight
