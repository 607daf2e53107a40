// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/PageFindings.h"

#include "models/project/Rows.h"

#include <QHash>
#include <QRegularExpression>

namespace sidelight {

namespace {

using finding::Area;

// Where the trees of the file begin, and what each holds.
struct Trees {
    QHash<qint64, Area> byRoot;
    QHash<QString, Area> byName; // of tables and indexes

    explicit Trees(SQLite::Database &database)
    {
        SQLite::Statement query(database, "SELECT type, name, tbl_name, rootpage FROM sqlite_schema WHERE rootpage > 0");
        while (query.executeStep()) {
            const QString name = rows::textOf(query.getColumn(1)), table = rows::textOf(query.getColumn(2));
            const bool isIndex = query.getColumn(0).getString() == "index" && !table.startsWith(QLatin1StringView("sqlite_"));
            const Area area = isIndex ? Area::Index : finding::areaOf(table.toLatin1());
            byRoot.insert(query.getColumn(3).getInt64(), area);
            byName.insert(name, area);
        }
    }
};

// SQLite's lines: "Tree 12 page 15 cell 3: …", "row 3 missing from index X", "CHECK constraint failed in X", "TEXT value in X.y".
Area areaOf(const QString &line, const Trees &trees)
{
    static const QRegularExpression tree(QStringLiteral("^Tree (\\d+)\\b")),
        unused(QStringLiteral("^Freelist|never used$|free-page count")), index(QStringLiteral("\\bindex (\\w+)$")),
        table(QStringLiteral(" in (\\w+)(?:\\.\\w+)?$| for (\\w+)$"));
    if (const auto match = tree.match(line); match.hasMatch())
        return trees.byRoot.value(match.captured(1).toLongLong(), Area::Other);
    if (unused.match(line).hasMatch())
        return Area::Unused;
    if (index.match(line).hasMatch())
        return Area::Index;
    if (const auto match = table.match(line); match.hasMatch())
        return trees.byName.value(match.captured(1).isEmpty() ? match.captured(2) : match.captured(1), Area::Other);
    return Area::Other;
}

std::optional<Trees> treesOf(SQLite::Database &database)
{
    try {
        return Trees(database);
    } catch (const SQLite::Exception &) {
        return std::nullopt; // not even what tables there are can be read
    }
}

} // namespace

QMap<Area, QStringList> damagedAreas(SQLite::Database &database, const QStringList &lines)
{
    if (lines.isEmpty())
        return {};
    const std::optional<Trees> trees = treesOf(database);
    QMap<Area, QStringList> areas;
    for (const QString &several : lines)
        for (const QString &line : several.split(u'\n', Qt::SkipEmptyParts))
            if (!line.startsWith(u'*')) // a heading
                areas[trees ? areaOf(line, *trees) : Area::Other].append(line);
    if (areas.size() > 1) // pages that a damaged one no longer leads to seem unused, and rows on it seem to lack in indexes
        areas.remove(Area::Unused);
    if (areas.size() > 1)
        areas.remove(Area::Index);
    return areas;
}

} // namespace sidelight
