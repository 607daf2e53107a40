// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Id.h"
#include "models/project/TableShape.h"

#include <functional>
#include <optional>

namespace sidelight {

// The pages of a project's file, read as SQLite's file format has them (sqlite.org/fileformat2.html), but without SQLite, which
// gives up where a page is not what it should be. Nothing in the file is believed: every number is bounded, every page is
// followed once. It reads tables only; what indexes say follows from them.
class FilePages {
public:
    // `read` gives the bytes at a place of a file of that size, or fewer.
    using Read = std::function<QByteArray(qint64 offset, int most)>;
    // `most` bounds how much is read of long rows, which a hostile file can make the same many times over.
    FilePages(Read read, qint64 size, qint64 most);

    [[nodiscard]] quint32 count() const { return m_count; }
    [[nodiscard]] int version() const { return m_version; } // of the project's tables, as the header says it; 0: it does not

    // Where a table or index begins, from the file's schema.
    struct Tree {
        QByteArray type, name;
        quint32 root = 0;
        bool isWithoutRowid = false;
    };
    [[nodiscard]] QList<Tree> trees();

    // Where a row stands.
    struct Place {
        quint32 page = 0;
        int cell = 0;
    };
    struct Cell {
        Place place;
        FileRow row;         // the columns that could be read; as many as there are when it is whole
        bool isWhole = true; // else the last column is cut off where the file could be read no further
    };
    // Whether the row can be of the tree that is walked: a page of which no row can is another's, and not seen.
    using Take = std::function<bool(const Cell &cell)>;
    // Every row beneath a page, and how many pages were not what they should be. Marks the pages as seen.
    [[nodiscard]] int walk(quint32 root, bool hasRowid, const Take &take);
    // Every row on one page of rows, whatever it belongs to. Does not mark it.
    [[nodiscard]] QList<Cell> rowsOn(quint32 page, bool hasRowid);
    [[nodiscard]] std::optional<Cell> cellAt(const Place &place, bool hasRowid);
    void markFreePages();
    [[nodiscard]] bool isSeen(quint32 page) const { return m_seen.value(page); }
    void see(quint32 page) { m_seen[page] = true; }

private:
    enum class Kind { None, TableInterior, TableLeaf, IndexInterior, IndexLeaf };
    struct Page {
        QByteArray bytes;
        Kind kind = Kind::None;
        int header = 0; // where it begins
        int cells = 0;
        [[nodiscard]] int cellAt(int index) const;
    };
    [[nodiscard]] QByteArray bytesOf(quint32 number) const;
    [[nodiscard]] Page page(quint32 number) const;
    [[nodiscard]] quint32 firstBelow(const Page &page, int cell) const;
    [[nodiscard]] std::optional<Cell> cellOf(const Page &page, const Place &place, bool hasRowid);
    [[nodiscard]] QByteArray payloadOf(const Page &page, int at, qint64 size, bool hasRowid);
    int walkPage(quint32 number, int depth, bool hasRowid, const Take &take);

    Read m_read;
    qint64 m_rest; // of what may be read of long rows
    qint64 m_pageSize = 4096, m_usable = 4096;
    quint32 m_count = 0;
    int m_version = 0;
    QList<bool> m_seen;
};

// The id of the project in a file; none when its pages do not say.
[[nodiscard]] Id projectIdIn(FilePages &pages);
// The same of the file of that name, which SQLite does not see.
[[nodiscard]] Id projectIdIn(const QString &path);

} // namespace sidelight
