// SPDX-License-Identifier: GPL-3.0-or-later
// The marks of a timeline in words, as its lists, its card and a screen reader say them.
#pragma once

#include "models/lists/TimelineLook.h"

namespace sidelight {

// What a list says of a mark.
enum class TimelineColumn { When, Which, Source, Stance, Claim, Words, Article, Count };

QString dateName(TimelineDate date); // "Happened"
// As it is recorded. A statement's date of publication may be that of its article.
QString edtfOf(const Library &library, const TimelineMark &mark);
// Who says it: the chain of a statement, the outlet of an article.
QString sourceText(const Library &library, const TimelineMark &mark);
// What it is about, in few words: the claim, else the words; the title of an article.
QString subjectText(const Library &library, const TimelineMark &mark);
// The words themselves, or the title.
QString quoteText(const Library &library, const TimelineMark &mark);
// "B2", with what is not graded left out; empty for none.
QString gradeText(const Library &library, const TimelineMark &mark);
QString cellText(const Library &library, const TimelineMark &mark, TimelineColumn column);
// All about it in one line.
QString lineText(const Library &library, const TimelineMark &mark);

} // namespace sidelight
