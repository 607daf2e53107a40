// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/Strangers.h"

#include "models/base/Words.h"
#include "models/project/Connection.h"
#include "models/project/FilePages.h"
#include "models/project/Migration.h"
#include "models/project/Rows.h"
#include "models/project/Verify.h"
#include "models/project/VfsFile.h"
#include "models/project/Writer.h"

#include <algorithm>

namespace sidelight {

namespace {

constexpr qint64 largestFile = 5LL * 1024 * 1024 * 1024;
constexpr qint64 mostRows = 1'000'000; // of a table
constexpr qint64 mostOfLongRows = 16 * 1024 * 1024;

QString tr(const char *text) { return translatedIn({"sidelight"}, text); }

bool isOwn(const VfsFile &file, const OpenOptions &options)
{
    FilePages pages([&](qint64 offset, int most) { return file.read(offset, most); }, file.size(), mostOfLongRows);
    return options.own->contains(projectIdIn(pages));
}

// Bytes that were decrypted stand in the only file of their place.
VfsFile bytesOf(const QByteArray &path, const OpenOptions &options)
{
    return {options.held ? QByteArray(PrivateVfs::path) : path, VfsFile::Access::Read,
            options.held ? options.held->name() : options.vfs};
}

std::shared_ptr<PrivateVfs> copyOf(const VfsFile &file, const QByteArray &path, const OpenOptions &options)
{
    constexpr int part = 1024 * 1024;
    const qint64 size = file.size();
    auto copy = std::make_shared<PrivateVfs>(size);
    // Whoever has it open might be writing to it.
    const auto lock = options.disk->isWritable(path) ? lockedFile(path, options) : nullptr;
    for (qint64 at = 0; at < size; at += part)
        copy->write(at, file.read(at, part));
    return copy;
}

// A row that a table's own rules forbid is left out when the project is rebuilt. Whatever else is wrong is damage.
bool isOfRow(const QString &finding)
{
    return finding.contains(QLatin1StringView("CHECK constraint failed")) || finding.contains(QLatin1StringView("NULL value in")) ||
           finding.contains(QLatin1StringView(" value in "));
}

void refuseUnlessWhole(SQLite::Database &database)
{
    const QStringList findings = checkPages(database, PageCheck::Full, 100);
    if (!std::ranges::all_of(findings, isOfRow))
        refuse(ErrorKind::Damaged,
               tr("The project that somebody sent is damaged. Nothing was changed in it; ask for another copy, or "
                  "save what is whole of it as a new project."));
}

FileValue valueAt(sqlite3_stmt *statement, int column)
{
    const auto bytes = [&](const void *data) {
        return QByteArray(static_cast<const char *>(data), sqlite3_column_bytes(statement, column));
    };
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return {.type = FileValue::Type::Integer, .integer = sqlite3_column_int64(statement, column)};
    case SQLITE_FLOAT:
        return {.type = FileValue::Type::Real, .real = sqlite3_column_double(statement, column)};
    case SQLITE_TEXT:
        return {.type = FileValue::Type::Text, .bytes = bytes(sqlite3_column_text(statement, column))};
    case SQLITE_BLOB:
        return {.type = FileValue::Type::Blob, .bytes = bytes(sqlite3_column_blob(statement, column))};
    default:
        return {};
    }
}

void readRows(SQLite::Database &from, const TableShape &shape, const std::function<void(const FileRow &)> &take)
{
    std::string columns;
    for (const TableShape::Column &column : shape.columns)
        columns += (columns.empty() ? "\"" : ", \"") + column.name.toStdString() + '"';
    rows::Cursor cursor(from, "SELECT " + columns + " FROM \"" + shape.name.toStdString() + '"');
    qint64 count = 0;
    while (cursor.step()) {
        if (++count > mostRows)
            refuse(ErrorKind::Invalid,
                   tr("The project that somebody sent has more than %1 rows of one kind, which is more than Sidelight takes from "
                      "others.")
                       .arg(mostRows));
        FileRow row;
        for (int i = 0; i < shape.columns.size(); ++i)
            row.append(valueAt(cursor.statement(), i));
        take(row);
    }
}

void readContent(SQLite::Database &from, const TableShape &shape, Rebuild &to)
{
    readRows(from, shape, [&](const FileRow &row) {
        constexpr qint64 partSize = 1024 * 1024;
        const ContentHash hash = row.at(0).bytes;
        QByteArray bytes = row.at(2).bytes;
        SQLite::Statement parts(from, "SELECT data FROM content_part WHERE sha256 = ? ORDER BY part");
        parts.bind(1, hash.constData(), int(hash.size()));
        while (bytes.size() % partSize == 0 && bytes.size() < row.at(1).integer && parts.executeStep())
            bytes.append(static_cast<const char *>(parts.getColumn(0).getBlob()), parts.getColumn(0).getBytes());
        to.addContent(hash, row.at(1).integer, bytes);
    });
}

void readAll(SQLite::Database &from, const Schema &schema, Rebuild &to)
{
    // Where it is laid out is nobody else's business, which project it is it becomes anew, and the rest follows from other tables.
    static const QByteArrayList others{"kept", "project", "content_part", "journal_content"};
    for (const TableShape &shape : TableShape::of(schema, versionOf(from))) {
        if (shape.name == "content")
            readContent(from, shape, to);
        else if (!others.contains(shape.name))
            readRows(from, shape, [&](const FileRow &row) { to.add(shape.name, row); });
    }
}

Id idOf(SQLite::Database &database)
{
    SQLite::Statement query(database, "SELECT id FROM project");
    return query.executeStep() ? Id{query.getColumn(0).getInt64()} : Id();
}

} // namespace

Opened openStrangers(const QByteArray &path, const Header &header, OpenOptions &options)
{
    const VfsFile file = bytesOf(path, options);
    if (isOwn(file, options))
        return {};
    const qint64 size = file.size();
    if (header.version > options.schema->version())
        refuse(ErrorKind::Newer, newerMessage(path, header.version, options.schema->version()));
    if (size > largestFile)
        refuse(ErrorKind::Invalid, tr("The project that somebody sent is larger than 5 GB, which is more than Sidelight takes from "
                                      "others."));
    const auto copy = options.held ? options.held : copyOf(file, path, options);
    copy->freeze();
    Connection from(PrivateVfs::path, Connection::Access::ReadOnly, copy->name());
    from.database().exec("PRAGMA query_only = ON");
    refuseForeignTables(from.database(), *options.schema);
    from.forbidSchemaChanges();
    refuseUnlessWhole(from.database());
    const auto stranger = std::make_shared<Stranger>();
    stranger->id = idOf(from.database());
    const auto place = std::make_shared<PrivateVfs>(size, copy->where());
    auto connection = std::make_unique<Connection>(PrivateVfs::path, Connection::Access::ReadWrite, place->name());
    makeTables(connection->database(), *options.schema);
    {
        Rebuild rebuild(connection->database(), options, Rebuild::Purpose::Adopt);
        readAll(from.database(), *options.schema, rebuild);
        stranger->leftOut = rebuild.finish();
    }
    connection->database().exec("PRAGMA query_only = ON");
    connection->forbidSchemaChanges();
    options.readOnly = true;
    options.readOnlyReason =
        options.held ? tr("This encrypted copy came from somebody else. It is open for reading only, in memory alone, and was "
                          "checked: nothing in it can run.")
                     : tr("This project came from somebody else. It is open for reading only and was checked: nothing in it can "
                          "run.");
    return {.stranger = stranger, .place = place, .connection = std::move(connection)};
}

} // namespace sidelight
