// SPDX-License-Identifier: GPL-3.0-or-later
// Findings in the user's words: which article by its title and the day of its import, which passage by its first words, which
// edit by its name and time, and what can be done.
#pragma once

#include "models/project/Journal.h"
#include "models/project/Replay.h"

namespace sidelight {

class Reader;

// What of an article is not what was imported.
struct DamagedContent {
    bool text = false, original = false;
};

namespace finding {

// What the tables of a file hold, as people would say it.
enum class Area {
    Articles,
    Passages,
    Tags,
    Actors,
    Claims,
    Statements,
    Origins,
    Boards,
    Analyses,
    Contents,
    History,
    Layout,
    Index,  // what only helps to find things
    Unused, // pages that hold nothing
    Other,
};
[[nodiscard]] Area areaOf(QByteArrayView table);

// What pages hold that are damaged; `lines` are SQLite's own words.
[[nodiscard]] Finding ofPages(Area area, const QStringList &lines);
[[nodiscard]] Finding ofUnread(Area area); // its records could not be read, though its pages seem whole
[[nodiscard]] Finding ofUnreadable();      // not even what tables there are
[[nodiscard]] Finding ofSchema();
[[nodiscard]] Finding ofKey(const Reader &reader, RecordKind kind, Id record);
[[nodiscard]] Finding ofKey(Area area); // of a row that is no record

[[nodiscard]] Finding ofText(const Article &article, const DamagedContent &damaged);
[[nodiscard]] Finding ofMarks(const Article &article, int others); // which have the same ones
[[nodiscard]] Finding ofLength(const Article &article);
[[nodiscard]] Finding ofPicture(const Actor &actor);
[[nodiscard]] Finding ofPicture(const Card &card, const QString &board);
enum class Holder { Nobody, History, Unknown }; // of content; unknown: not all records can be read
[[nodiscard]] Finding ofContent(const ContentHash &content, Holder holder);
[[nodiscard]] Finding ofPassage(const Passage &passage, const Article &article);

[[nodiscard]] Finding ofEntry(const JournalEntry &entry, const QString &targetName);
[[nodiscard]] Finding ofGap(const JournalEntry &behind, const QString &targetName);
[[nodiscard]] Finding ofUnfitHistory(); // its entries are whole, and do not fit one another

// `reader` reads where the record is: in the file, or where its history was done again.
[[nodiscard]] Finding ofDifference(const Reader &reader, RecordKind kind, Id record, Replay::Difference::Kind difference);

[[nodiscard]] QString purged(qint64 at);
[[nodiscard]] QString purgedBefore(qint64 first, qint64 at); // the first edit that stayed, and when it was purged
[[nodiscard]] QString converted(qint64 at);
[[nodiscard]] QString tooLong();
[[nodiscard]] QString more(int count);

} // namespace finding
} // namespace sidelight
