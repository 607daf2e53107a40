// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/TableShape.h"

#include "models/project/Rows.h"

#include <algorithm>

namespace sidelight {

namespace {

FileValue::Type typeOf(const QString &declared)
{
    if (declared == QLatin1StringView("INTEGER"))
        return FileValue::Type::Integer;
    if (declared == QLatin1StringView("REAL"))
        return FileValue::Type::Real;
    return declared == QLatin1StringView("TEXT") ? FileValue::Type::Text : FileValue::Type::Blob;
}

// What a step says behind DEFAULT: a text or a number.
FileValue defaultOf(const QString &literal)
{
    if (literal.startsWith(u'\''))
        return {.type = FileValue::Type::Text, .bytes = literal.sliced(1).chopped(1).toUtf8()};
    bool isNumber = false;
    const qint64 number = literal.toLongLong(&isNumber);
    return isNumber ? FileValue{.type = FileValue::Type::Integer, .integer = number} : FileValue();
}

QList<TableShape::Column> columnsOf(SQLite::Database &database, const std::string &table, bool hasRowid)
{
    QList<TableShape::Column> columns;
    rows::Cursor info(database,
                      "SELECT name, type, \"notnull\", pk, dflt_value FROM pragma_table_info('" + table + "') ORDER BY cid");
    while (info.step()) {
        TableShape::Column column;
        column.name = info.text(0).toUtf8();
        column.type = typeOf(info.text(1));
        column.isRequired = info.number(2) != 0;
        column.isKey = info.number(3) != 0;
        column.isRowid = hasRowid && column.isKey && column.type == FileValue::Type::Integer && columns.isEmpty();
        column.otherwise = defaultOf(info.text(4));
        columns.append(column);
    }
    // A key of two columns is none that stands beside the row.
    if (std::ranges::count_if(columns, &TableShape::Column::isKey) > 1)
        for (TableShape::Column &column : columns)
            column.isRowid = false;
    rows::Cursor keys(database, "SELECT \"from\", \"table\", \"to\" FROM pragma_foreign_key_list('" + table + "')");
    while (keys.step()) {
        const auto column = std::ranges::find(columns, keys.text(0).toUtf8(), &TableShape::Column::name);
        if (column == columns.end())
            continue;
        column->refersTo = keys.text(1).toUtf8();
        column->refersColumn = keys.text(2).isEmpty() ? QByteArray() : keys.text(2).toUtf8(); // none is named: its key
    }
    return columns;
}

QList<TableShape> shapesOf(const Schema &schema, int version)
{
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE);
    for (int number = 1; number <= version; ++number)
        database.exec(schema.step(number).sql.constData());
    QList<TableShape> shapes;
    rows::Cursor tables(database, "SELECT t.name, l.wr FROM sqlite_schema AS t JOIN pragma_table_list AS l ON l.name = t.name AND "
                                  "l.schema = 'main' WHERE t.type = 'table' ORDER BY t.rowid");
    while (tables.step()) {
        TableShape shape{.name = tables.text(0).toUtf8(), .columns = {}, .hasRowid = tables.number(1) == 0};
        shape.columns = columnsOf(database, shape.name.toStdString(), shape.hasRowid);
        shapes.append(shape);
    }
    for (TableShape &shape : shapes)
        for (TableShape::Column &column : shape.columns) {
            if (column.refersTo.isEmpty() || !column.refersColumn.isEmpty())
                continue;
            const auto target = std::ranges::find(shapes, column.refersTo, &TableShape::name);
            column.refersColumn = target == shapes.end() ? QByteArray("id") : target->columns.first().name;
        }
    return shapes;
}

} // namespace

// Those of the released steps stay what they are, and are asked for several times whenever a stranger's file is opened.
QList<TableShape> TableShape::of(const Schema &schema, int version)
{
    if (&schema != &Schema::current())
        return shapesOf(schema, version);
    static const QList<QList<TableShape>> all = [&schema] {
        QList<QList<TableShape>> result;
        for (int each = 1; each <= schema.version(); ++each)
            result.append(shapesOf(schema, each));
        return result;
    }();
    return all.at(version - 1);
}

bool TableShape::fits(const FileRow &row) const
{
    if (row.isEmpty() || row.size() > columns.size())
        return false;
    for (qsizetype i = 0; i < row.size(); ++i) {
        const Column &column = columns.at(i);
        const FileValue::Type type = row.at(i).type;
        const bool isRight = type == column.type || (type == FileValue::Type::Integer && column.type == FileValue::Type::Real) ||
                             (type == FileValue::Type::Null && !column.isRequired && !column.isKey);
        if (!isRight)
            return false;
    }
    return std::all_of(columns.begin() + row.size(), columns.end(),
                       [](const Column &column) { return !column.isRequired || column.otherwise.type != FileValue::Type::Null; });
}

} // namespace sidelight
