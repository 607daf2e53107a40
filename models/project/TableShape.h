// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Schema.h"

#include <QList>

namespace sidelight {

// A value as a file holds it.
struct FileValue {
    enum class Type { Null, Integer, Real, Text, Blob };
    Type type = Type::Null;
    qint64 integer = 0;
    double real = 0;
    QByteArray bytes{};
    bool operator==(const FileValue &) const = default;
};

// The values of a row in the order of its table's columns; one of an older version may have fewer.
using FileRow = QList<FileValue>;

// A table of a project as its schema describes it: what may stand in which column, and what that refers to.
struct TableShape {
    struct Column {
        QByteArray name;
        FileValue::Type type = FileValue::Type::Integer;
        bool isRequired = false;   // NOT NULL
        bool isRowid = false;      // stands beside the row in the file
        bool isKey = false;        // of the primary key
        QByteArray refersTo{};     // a table; empty: to none
        QByteArray refersColumn{}; // of that
        FileValue otherwise{};     // what a row has that was written before there was the column
    };
    QByteArray name;
    QList<Column> columns;
    bool hasRowid = true;

    // Those of the schema's version, in the order of their making.
    [[nodiscard]] static QList<TableShape> of(const Schema &schema, int version);
    // Whether each value is of its column's type. A number stands in a column of reals as an integer if it is one.
    [[nodiscard]] bool fits(const FileRow &row) const;
};

} // namespace sidelight
