// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/Content.h"

#include "models/project/Rows.h"
#include "models/project/Writer.h"

#include <QCoreApplication>

#include <memory>
#include <sqlite3.h>

namespace sidelight::content {

namespace {

constexpr qsizetype partSize = 1024 * 1024;

void bindPart(SQLite::Statement &insert, int parameter, const QByteArray &blob, qsizetype from)
{
    insert.bindNoCopy(parameter, blob.constData() + from, int(std::min(partSize, blob.size() - from)));
}

} // namespace

void put(SQLite::Database &database, const QList<Blob> &blobs)
{
    SQLite::Statement insert(database, "INSERT OR IGNORE INTO content (sha256, size, data) VALUES (?, ?, ?)");
    SQLite::Statement insertPart(database, "INSERT INTO content_part (sha256, part, data) VALUES (?, ?, ?)");
    for (const Blob &each : blobs) {
        const QByteArray &blob = each.bytes();
        if (blob.size() > largestBlob)
            refuse(ErrorKind::Invalid,
                   QCoreApplication::translate("Content", "The file is larger than 64 MiB, the most that a project takes."));
        const ContentHash &hash = each.hash();
        insert.bindNoCopy(1, hash.constData(), int(hash.size()));
        insert.bind(2, std::int64_t(blob.size()));
        bindPart(insert, 3, blob, 0);
        const bool isNew = insert.exec() > 0;
        insert.reset();
        for (qsizetype from = partSize; isNew && from < blob.size(); from += partSize) {
            insertPart.bindNoCopy(1, hash.constData(), int(hash.size()));
            insertPart.bind(2, int(from / partSize));
            bindPart(insertPart, 3, blob, from);
            insertPart.exec();
            insertPart.reset();
        }
    }
}

bool has(SQLite::Database &database, const ContentHash &hash)
{
    SQLite::Statement query(database, "SELECT 1 FROM content WHERE sha256 = ?");
    query.bind(1, hash.constData(), int(hash.size()));
    return query.executeStep();
}

QByteArray get(SQLite::Database &database, const ContentHash &hash)
{
    const QByteArray blob = getAll(database, {hash}).first();
    if (blob.isNull())
        refuse(ErrorKind::Damaged,
               QCoreApplication::translate("Content", "A text or image that the project refers to is missing from its file."));
    return blob;
}

const char *const usedByRecords = "(EXISTS (SELECT 1 FROM article WHERE text = c.sha256) OR "
                                  "EXISTS (SELECT 1 FROM article WHERE marks = c.sha256) OR "
                                  "EXISTS (SELECT 1 FROM article WHERE original = c.sha256) OR "
                                  "EXISTS (SELECT 1 FROM actor WHERE picture = c.sha256) OR "
                                  "EXISTS (SELECT 1 FROM card WHERE image = c.sha256))";
QList<QByteArray> getAll(SQLite::Database &database, const QList<ContentHash> &hashes)
{
    QList<QByteArray> blobs;
    blobs.reserve(hashes.size());
    SQLite::Statement first(database, "SELECT data FROM content WHERE sha256 = ?");
    SQLite::Statement more(database, "SELECT data FROM content_part WHERE sha256 = ? ORDER BY part");
    const auto append = [](SQLite::Statement &query, const ContentHash &hash, QByteArray &blob) {
        query.reset();
        query.bind(1, hash.constData(), int(hash.size()));
        while (query.executeStep()) {
            const SQLite::Column data = query.getColumn(0);
            blob.append(QByteArrayView(static_cast<const char *>(data.getBlob()), data.getBytes()));
            if (blob.isNull()) // an empty blob is there nevertheless
                blob = QByteArray("");
        }
    };
    for (const ContentHash &hash : hashes) {
        QByteArray &blob = blobs.emplaceBack();
        append(first, hash, blob);
        if (blob.size() == partSize)
            append(more, hash, blob);
    }
    return blobs;
}

QList<QByteArray> beginnings(SQLite::Database &database, const QList<ContentHash> &hashes, int most)
{
    const auto check = [](int code) {
        if (code != SQLITE_OK)
            throw SQLite::Exception("blob", code);
    };
    QList<QByteArray> found;
    found.reserve(hashes.size());
    SQLite::Statement row(database, "SELECT rowid FROM content WHERE sha256 = ?");
    std::unique_ptr<sqlite3_blob, decltype(&sqlite3_blob_close)> blob(nullptr, sqlite3_blob_close);
    for (const ContentHash &hash : hashes) {
        QByteArray &beginning = found.emplaceBack();
        row.reset();
        row.bind(1, hash.constData(), int(hash.size()));
        if (!row.executeStep())
            continue;
        const qint64 number = row.getColumn(0).getInt64();
        if (blob) {
            check(sqlite3_blob_reopen(blob.get(), number));
        } else {
            sqlite3_blob *opened = nullptr;
            const int code = sqlite3_blob_open(database.getHandle(), "main", "content", "data", number, 0, &opened);
            blob.reset(opened);
            check(code);
        }
        beginning.resize(std::min(most, sqlite3_blob_bytes(blob.get())));
        if (beginning.isEmpty())
            beginning = QByteArray("");
        else
            check(sqlite3_blob_read(blob.get(), beginning.data(), int(beginning.size()), 0));
    }
    return found;
}

int sweep(SQLite::Database &database, int most)
{
    SQLite::Statement query(database, std::string("DELETE FROM content WHERE sha256 IN (SELECT sha256 FROM content AS c WHERE ") +
                                          "NOT EXISTS (SELECT 1 FROM journal_content WHERE sha256 = c.sha256) AND NOT " +
                                          usedByRecords + " LIMIT ?)");
    query.bind(1, most);
    return query.exec();
}

} // namespace sidelight::content
