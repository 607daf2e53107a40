// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/Salvage.h"

#include "models/base/Words.h"
#include "models/project/Connection.h"
#include "models/project/FilePages.h"
#include "models/project/Guarded.h"
#include "models/project/Opening.h"
#include "models/project/PrivateVfs.h"
#include "models/project/VfsFile.h"
#include "models/project/Writer.h"

#include <QFileInfo>
#include <QSet>
#include <algorithm>
#include <map>

namespace sidelight {

namespace {

constexpr qint64 partSize = 1024 * 1024; // of content, see the schema

QString tr(const char *text) { return translatedIn({"sidelight"}, text); }

// One salvage: from the pages of a file to a project that is made anew.
class Salvage {
public:
    Salvage(FilePages &pages, Rebuild &rebuild, const Schema &schema)
        : m_pages(pages)
        , m_rebuild(rebuild)
        , m_shapes(TableShape::of(schema, schema.version()))
    {
    }

    void run()
    {
        const QList<FilePages::Tree> trees = m_pages.trees();
        m_pages.markFreePages();
        for (const FilePages::Tree &tree : trees) // what stands on the pages of an index is no row of a table
            if (tree.type == "index") [[maybe_unused]]
                const int lost = m_pages.walk(tree.root, false, [](const auto &) { return true; });
        for (const TableShape &shape : std::as_const(m_shapes))
            walk(shape, trees);
        if (!m_broken.isEmpty())
            searchForRows();
        for (const FilePages::Place &place : std::as_const(m_contents))
            takeContent(place);
    }

    [[nodiscard]] Id id() const { return m_id; }
    [[nodiscard]] qint64 created() const { return m_created; }

private:
    void walk(const TableShape &shape, const QList<FilePages::Tree> &trees)
    {
        const auto tree =
            std::ranges::find_if(trees, [&](const auto &each) { return each.type == "table" && each.name == shape.name; });
        if (tree == trees.end()) {
            m_broken.insert(shape.name); // or it is of a later version than the file, and nothing will be found
            return;
        }
        const int lost = m_pages.walk(tree->root, shape.hasRowid, [&](const FilePages::Cell &cell) { return take(shape, cell); });
        for (int i = 0; i < lost; ++i)
            m_rebuild.countPage();
        if (lost > 0)
            m_broken.insert(shape.name);
    }

    // Whether the row can be one of the table; it is taken, then.
    bool take(const TableShape &shape, const FilePages::Cell &cell)
    {
        if (!canBe(shape, cell))
            return false;
        if (shape.name == "content") {
            m_contents.append(cell.place);
        } else if (shape.name == "content_part") {
            m_parts[cell.row.at(0).bytes][cell.row.at(1).integer] = cell.place;
        } else if (shape.name == "project") {
            m_id = {cell.row.at(0).integer};
            m_created = cell.row.at(1).integer;
        } else if (shape.name != "journal_content") { // which follows from the journal
            if (cell.isWhole)
                m_rebuild.add(shape.name, cell.row);
            else
                m_rebuild.countLost(shape.name);
        }
        return true;
    }

    static bool canBe(const TableShape &shape, const FilePages::Cell &cell)
    {
        if (!shape.fits(cell.row))
            return false;
        if (shape.name == "content") // else it may be a part of one, which looks the same
            return cell.row.at(0).bytes.size() == 32 &&
                   (!cell.isWhole || cell.row.at(2).bytes.size() == std::min(cell.row.at(1).integer, partSize));
        return shape.name != "content_part" || (cell.row.at(0).bytes.size() == 32 && cell.row.at(1).integer >= 1);
    }

    // Pages that no tree leads to any more. Tables that others refer to come first, so that it shows what a pair of ids means.
    void searchForRows()
    {
        QList<quint32> undecided;
        for (quint32 number = 2; number <= m_pages.count(); ++number)
            if (!m_pages.isSeen(number) && !place(number, true, false))
                undecided.append(number);
        for (const quint32 number : std::as_const(undecided))
            if (!place(number, true, true)) [[maybe_unused]]
                const bool isPlaced = place(number, false, true);
    }

    // Finds out whose rows stand on a page, and takes them.
    bool place(quint32 number, bool hasRowid, bool byReferences)
    {
        const QList<FilePages::Cell> cells = m_pages.rowsOn(number, hasRowid);
        const TableShape *best = nullptr;
        qint64 bestScore = -1;
        int candidates = 0;
        for (const TableShape &shape : std::as_const(m_shapes)) {
            if (shape.hasRowid != hasRowid || !m_broken.contains(shape.name) || cells.isEmpty() ||
                !std::ranges::all_of(cells, [&](const auto &cell) { return canBe(shape, cell); }))
                continue;
            ++candidates;
            const qint64 score = byReferences ? scoreOf(shape, cells) : 0;
            if (score > bestScore) {
                best = &shape;
                bestScore = score;
            }
        }
        const bool isClear = byReferences ? bestScore > 0 : candidates == 1;
        if (!best || !isClear)
            return false;
        m_pages.see(number);
        for (const FilePages::Cell &cell : cells)
            if (!best->columns.first().isRowid || !m_rebuild.has(best->name, best->columns.first().name, cell.row.first()))
                take(*best, cell);
        return true;
    }

    // How many of the rows' references lead to something; 0: not all that must. Of tables that need none, the one whose rows
    // have as many columns.
    [[nodiscard]] qint64 scoreOf(const TableShape &shape, const QList<FilePages::Cell> &cells) const
    {
        qint64 score = 0, needed = 0;
        for (const FilePages::Cell &cell : cells)
            for (qsizetype i = 0; i < cell.row.size(); ++i) {
                const TableShape::Column &column = shape.columns.at(i);
                if (column.refersTo.isEmpty() || !column.isRequired || column.refersTo == "content")
                    continue;
                ++needed;
                score += m_rebuild.has(column.refersTo, column.refersColumn, cell.row.at(i)) ? 1 : 0;
            }
        if (needed == 0)
            return shape.hasRowid && cells.first().row.size() == shape.columns.size() ? 1 : 0;
        const bool mayLack = shape.hasRowid; // what they refer to may be what is lost
        return score == needed ? score + 1 : mayLack ? score : 0;
    }

    void takeContent(const FilePages::Place &place)
    {
        const std::optional<FilePages::Cell> cell = m_pages.cellAt(place, true);
        if (!cell)
            return;
        const QByteArray hash = cell->row.at(0).bytes;
        QByteArray bytes = cell->row.at(2).bytes;
        const auto parts = m_parts.find(hash);
        qint64 expected = 1;
        if (cell->isWhole && bytes.size() == partSize && parts != m_parts.end())
            for (const auto &[number, where] : parts->second) {
                const std::optional<FilePages::Cell> part = number == expected++ ? m_pages.cellAt(where, true) : std::nullopt;
                if (!part)
                    break;
                bytes += part->row.at(2).bytes;
                if (!part->isWhole || bytes.size() > cell->row.at(1).integer)
                    break;
            }
        m_rebuild.addContent(hash, cell->row.at(1).integer, bytes);
    }

    FilePages &m_pages;
    Rebuild &m_rebuild;
    QList<TableShape> m_shapes;
    QSet<QByteArray> m_broken; // tables of which pages are lost
    QList<FilePages::Place> m_contents;
    std::map<QByteArray, std::map<qint64, FilePages::Place>> m_parts; // by hash and number
    Id m_id;
    qint64 m_created = 0;
};

LeftOut salvage(const QByteArray &damaged, const QByteArray &path, const OpenOptions &options)
{
    if (options.disk->kindOf(damaged) != Disk::Kind::File)
        refuse(ErrorKind::NotFound, tr("There is no such file to salvage. Check the name and the place."));
    if (options.disk->kindOf(path) != Disk::Kind::Missing)
        refuse(ErrorKind::Invalid, tr("“%1” is there already. Choose another name for the salvaged project.")
                                       .arg(QFileInfo(QFile::decodeName(path)).fileName()));
    const VfsFile file(damaged, VfsFile::Access::Read, options.vfs);
    const qint64 size = file.size();
    FilePages pages([&](qint64 offset, int most) { return file.read(offset, most); }, size, 4 * size);
    PrivateVfs place(size);
    Connection connection(PrivateVfs::path, Connection::Access::ReadWrite, place.name());
    makeTables(connection.database(), *options.schema);
    Rebuild rebuild(connection.database(), options, Rebuild::Purpose::Salvage);
    Salvage salvage(pages, rebuild, *options.schema);
    salvage.run();
    if (rebuild.isEmpty())
        refuse(ErrorKind::Damaged, tr("Nothing that a project is made of was found in the file, so none was made."));
    const LeftOut leftOut = rebuild.finish();
    if (salvage.id().isValid()) {
        SQLite::Statement update(connection.database(), "UPDATE project SET id = ?, created = ?");
        update.bind(1, std::int64_t(salvage.id().value));
        update.bind(2, std::int64_t(salvage.created()));
        update.exec();
    }
    copyProject(connection, path, options, Layout::Taken);
    return leftOut;
}

} // namespace

Result<LeftOut> salvageProject(const QString &damaged, const QString &path, const OpenOptions &options)
{
    const Result<QByteArray> from = options.disk->canonicalPath(damaged), to = options.disk->canonicalPath(path);
    if (!from || !to)
        return std::unexpected(from ? to.error() : from.error());
    return guarded([&] { return salvage(*from, *to, options); });
}

} // namespace sidelight
