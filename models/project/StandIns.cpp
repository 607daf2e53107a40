// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/StandIns.h"

#include <QCoreApplication>
#include <SQLiteCpp/SQLiteCpp.h>
#include <array>
#include <string>

namespace sidelight {

namespace {

struct StandIn {
    const char *table;
    const char *columns; // after the id; the first is its name
    const char *values;  // likewise; ? is the name
    const char *needed;  // ids that rows need
    const char *name;
};

// Of an article, length and text follow from its passages; no content has these hashes.
constexpr std::array standIns{
    StandIn{
        "article",
        "title, title_guessed, byline, outlet, url, published, retrieved, language, right_to_left, length, text, marks, original, "
        "original_name, original_format, original_size, importer, added",
        "?, 0, '', '', '', '', '', '', 0, (SELECT min(max(\"end\"), 2000000) FROM passage WHERE article = needed.id), "
        "zeroblob(32), "
        "zeroblob(32), zeroblob(32), '', 'text/plain', 0, '', 0",
        "SELECT article AS id FROM passage", QT_TRANSLATE_NOOP("StandIns", "Lost article")},
    StandIn{"actor", "name, kind, description, note, level, headcount, reliability, reliability_reason",
            "?, 'unnamed', '', '', '', 0, '', ''", "SELECT actor AS id FROM statement_speaker UNION SELECT actor FROM mention",
            QT_TRANSLATE_NOOP("StandIns", "Lost actor")},
    StandIn{"tag", "name, colour, note, position", "?, 0, '', 0",
            "SELECT tag AS id FROM article_tag UNION SELECT tag FROM passage_tag", QT_TRANSLATE_NOOP("StandIns", "Lost tag")},
    StandIn{"board", "name, note, position", "?, '', 0", "SELECT board AS id FROM card",
            QT_TRANSLATE_NOOP("StandIns", "Lost board")},
    StandIn{"ach", "name, note, position", "?, '', 0", "SELECT ach AS id FROM hypothesis UNION SELECT ach FROM evidence",
            QT_TRANSLATE_NOOP("StandIns", "Lost matrix")},
    StandIn{"collection", "name, note, position, query", "?, '', 0, ''", "SELECT collection AS id FROM collection_article",
            QT_TRANSLATE_NOOP("StandIns", "Lost collection")},
};

} // namespace

int putStandIns(SQLite::Database &database)
{
    int count = 0;
    for (const StandIn &each : standIns) {
        const std::string table = each.table;
        SQLite::Statement insert(database, "INSERT OR IGNORE INTO " + table + " (id, " + each.columns + ") SELECT id, " +
                                               each.values + " FROM (SELECT DISTINCT id FROM (" + each.needed +
                                               ")) AS needed WHERE NOT EXISTS "
                                               "(SELECT 1 FROM " +
                                               table + " AS there WHERE there.id = needed.id)");
        insert.bind(1, QCoreApplication::translate("StandIns", each.name).toStdString());
        count += insert.exec();
    }
    return count;
}

} // namespace sidelight
