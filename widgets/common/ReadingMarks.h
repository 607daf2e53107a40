// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Project.h"

namespace sidelight {

// Where an article was left, and when. Kept beside the records: no edit, no undo.
struct ReadingMark {
    qint64 lastRead = 0; // UTC, ms since 1970; 0: never
    int position = -1;   // of the text, at the top of the view; -1: the header, `offset` pixels down
    int offset = 0;
    int caret = 0;
    bool operator==(const ReadingMark &) const = default;
};

namespace readingMarks {

[[nodiscard]] ReadingMark of(const Project &project, Id article);
void keep(Project &project, Id article, const ReadingMark &mark);

} // namespace readingMarks

} // namespace sidelight
