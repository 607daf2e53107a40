// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/FilePages.h"

#include "models/project/Connection.h"
#include "models/project/VfsFile.h"
#include "models/project/Writer.h"

#include <QFile>
#include <QtEndian>
#include <algorithm>
#include <array>
#include <bit>
#include <optional>

namespace sidelight {

namespace {

constexpr int deepest = 40; // levels of a tree; SQLite's own limit is 20
constexpr qint64 largestPayload = 80 * 1024 * 1024;
constexpr int mostColumns = 64;

quint32 numberAt(const QByteArray &bytes, qsizetype at)
{
    return at >= 0 && at + 4 <= bytes.size() ? qFromBigEndian<quint32>(bytes.constData() + at) : 0;
}

int shortAt(const QByteArray &bytes, qsizetype at)
{
    return at >= 0 && at + 2 <= bytes.size() ? qFromBigEndian<quint16>(bytes.constData() + at) : 0;
}

// Reads a variable-length number and moves on; nothing at the end of the bytes.
std::optional<quint64> varint(QByteArrayView bytes, qsizetype &at)
{
    quint64 value = 0;
    for (int i = 0; i < 9; ++i) {
        if (at < 0 || at >= bytes.size())
            return std::nullopt;
        const auto byte = quint8(bytes.at(at++));
        if (i == 8)
            return (value << 8) | byte;
        value = (value << 7) | (byte & 0x7f);
        if (!(byte & 0x80))
            return value;
    }
    return value;
}

int sizeOf(quint64 serial)
{
    constexpr std::array sizes{0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    if (serial < sizes.size())
        return sizes.at(serial);
    return serial < 12 || serial > quint64(2 * largestPayload) ? -1 : int((serial - 12) / 2);
}

FileValue valueOf(quint64 serial, QByteArrayView bytes)
{
    if (serial == 0)
        return {};
    if (serial >= 12)
        return {.type = serial % 2 ? FileValue::Type::Text : FileValue::Type::Blob, .bytes = bytes.toByteArray()};
    if (serial == 8 || serial == 9)
        return {.type = FileValue::Type::Integer, .integer = qint64(serial) - 8};
    quint64 number = 0;
    for (const char byte : bytes)
        number = (number << 8) | quint8(byte);
    if (serial == 7)
        return {.type = FileValue::Type::Real, .real = std::bit_cast<double>(number)};
    const int unused = 64 - 8 * int(bytes.size());
    return {.type = FileValue::Type::Integer, .integer = qint64(number << unused) >> unused};
}

} // namespace

FilePages::FilePages(Read read, qint64 size, qint64 most)
    : m_read(std::move(read))
    , m_rest(most)
{
    const QByteArray header = m_read(0, 100);
    const int raw = shortAt(header, 16);
    const qint64 pageSize = raw == 1 ? 65536 : raw;
    if (header.startsWith(QByteArray("SQLite format 3", 16)) && pageSize >= 512 && std::has_single_bit(quint64(pageSize))) {
        m_pageSize = m_usable = pageSize;
        if (const int reserved = quint8(header.at(20)); pageSize - reserved >= 480)
            m_usable = pageSize - reserved;
        m_version = int(std::min<quint32>(numberAt(header, 60), 1'000'000));
    }
    m_count = quint32(std::min<qint64>((size + m_pageSize - 1) / m_pageSize, 0x7fffffff));
    m_seen.resize(qsizetype(m_count) + 1, false);
}

QByteArray FilePages::bytesOf(quint32 number) const
{
    if (number < 1 || number > m_count)
        return {};
    QByteArray bytes = m_read(qint64(number - 1) * m_pageSize, int(m_pageSize));
    return bytes.append(m_pageSize - bytes.size(), '\0');
}

int FilePages::Page::cellAt(int index) const
{
    const bool isInterior = kind == Kind::TableInterior || kind == Kind::IndexInterior;
    return shortAt(bytes, header + (isInterior ? 12 : 8) + 2 * index);
}

FilePages::Page FilePages::page(quint32 number) const
{
    Page page{.bytes = bytesOf(number), .kind = Kind::None, .header = number == 1 ? 100 : 0, .cells = 0};
    if (page.bytes.isEmpty())
        return page;
    switch (page.bytes.at(page.header)) {
    case 2:
        page.kind = Kind::IndexInterior;
        break;
    case 5:
        page.kind = Kind::TableInterior;
        break;
    case 10:
        page.kind = Kind::IndexLeaf;
        break;
    case 13:
        page.kind = Kind::TableLeaf;
        break;
    default:
        return page;
    }
    page.cells = shortAt(page.bytes, page.header + 3);
    if (page.header + 12 + 2 * qint64(page.cells) > m_usable)
        return {};
    return page;
}

// The page left of a cell, or right of the last.
quint32 FilePages::firstBelow(const Page &page, int cell) const
{
    return cell < page.cells ? numberAt(page.bytes, page.cellAt(cell)) : numberAt(page.bytes, page.header + 8);
}

// As the file format says how much of a payload stands on the page. What stands elsewhere is followed as far as that goes.
QByteArray FilePages::payloadOf(const Page &page, int at, qint64 size, bool hasRowid)
{
    const qint64 most = hasRowid ? m_usable - 35 : (m_usable - 12) * 64 / 255 - 23;
    const qint64 least = (m_usable - 12) * 32 / 255 - 23;
    qint64 local = size;
    if (size > most) {
        local = least + (size - least) % (m_usable - 4);
        if (local > most)
            local = least;
    }
    if (at + local > m_usable)
        return {};
    QByteArray payload = page.bytes.mid(at, local);
    quint32 next = size > local ? numberAt(page.bytes, at + local) : 0;
    while (payload.size() < size && next >= 1 && next <= m_count && m_rest > 0) {
        const QByteArray more = bytesOf(next);
        m_rest -= m_pageSize;
        payload += more.mid(4, std::min(size - payload.size(), m_usable - 4));
        next = numberAt(more, 0);
    }
    return payload;
}

std::optional<FilePages::Cell> FilePages::cellOf(const Page &page, const Place &place, bool hasRowid)
{
    const int at = page.cellAt(place.cell) + (page.kind == Kind::IndexInterior ? 4 : 0);
    qsizetype from = at;
    const auto size = varint(page.bytes, from);
    const auto rowid = hasRowid ? varint(page.bytes, from) : std::optional<quint64>(0);
    if (at < page.header + 8 || !size || !rowid || *size < 2 || *size > quint64(largestPayload))
        return std::nullopt;
    const QByteArray payload = payloadOf(page, int(from), qint64(*size), hasRowid);
    qsizetype header = 0;
    const auto headerSize = varint(payload, header);
    if (!headerSize || *headerSize > quint64(payload.size()) || *headerSize < 2)
        return std::nullopt;
    Cell cell{.place = place, .row = {}};
    qint64 value = qint64(*headerSize);
    while (header < qsizetype(*headerSize)) {
        const auto serial = varint(QByteArrayView(payload).first(qsizetype(*headerSize)), header);
        const int length = serial ? sizeOf(*serial) : -1;
        if (length < 0 || value + length > qint64(*size) || cell.row.size() >= mostColumns || !cell.isWhole)
            return std::nullopt;
        cell.isWhole = value + length <= payload.size();
        if (!cell.isWhole && *serial < 12)
            return std::nullopt;
        cell.row.append(valueOf(*serial, QByteArrayView(payload).sliced(std::min<qint64>(value, payload.size()),
                                                                        std::clamp<qint64>(payload.size() - value, 0, length))));
        value += length;
    }
    if (cell.isWhole && value != qint64(*size))
        return std::nullopt;
    // The key of a table stands beside the row.
    if (hasRowid && cell.row.first().type == FileValue::Type::Null)
        cell.row.first() = {.type = FileValue::Type::Integer, .integer = qint64(*rowid)};
    return cell;
}

int FilePages::walk(quint32 root, bool hasRowid, const Take &take) { return walkPage(root, 0, hasRowid, take); }

int FilePages::walkPage(quint32 number, int depth, bool hasRowid, const Take &take)
{
    const Page here = number >= 1 && number <= m_count && !m_seen.at(number) ? page(number) : Page();
    const bool isLeaf = here.kind == (hasRowid ? Kind::TableLeaf : Kind::IndexLeaf);
    const bool isInterior = here.kind == (hasRowid ? Kind::TableInterior : Kind::IndexInterior);
    if (depth > deepest || (!isLeaf && !isInterior))
        return 1;
    see(number);
    int lost = 0, right = 0, wrong = 0;
    for (int i = 0; i < here.cells; ++i) {
        if (isInterior)
            lost += walkPage(firstBelow(here, i), depth + 1, hasRowid, take);
        if (isInterior && hasRowid)
            continue;
        const std::optional<Cell> cell = cellOf(here, {number, i}, hasRowid);
        ++(cell && take(*cell) ? right : wrong);
    }
    if (isInterior)
        lost += walkPage(firstBelow(here, here.cells), depth + 1, hasRowid, take);
    else if (wrong > 0 && right == 0)
        m_seen[number] = false;
    return lost + (wrong > 0 ? 1 : 0);
}

QList<FilePages::Cell> FilePages::rowsOn(quint32 number, bool hasRowid)
{
    const Page here = page(number);
    const bool isLeaf = here.kind == (hasRowid ? Kind::TableLeaf : Kind::IndexLeaf);
    const bool isInterior = !hasRowid && here.kind == Kind::IndexInterior; // which holds rows too
    QList<Cell> found;
    for (int i = 0; (isLeaf || isInterior) && i < here.cells; ++i)
        if (const std::optional<Cell> cell = cellOf(here, {number, i}, hasRowid))
            found.append(*cell);
    return found;
}

std::optional<FilePages::Cell> FilePages::cellAt(const Place &place, bool hasRowid)
{
    const Page here = page(place.page);
    return place.cell < here.cells ? cellOf(here, place, hasRowid) : std::nullopt;
}

void FilePages::markFreePages()
{
    quint32 trunk = numberAt(m_read(0, 100), 32);
    while (trunk >= 1 && trunk <= m_count && !m_seen.at(trunk)) {
        const QByteArray bytes = bytesOf(trunk);
        see(trunk);
        const quint32 leaves = std::min<quint32>(numberAt(bytes, 4), quint32(m_usable / 4 - 2));
        for (quint32 i = 0; i < leaves; ++i)
            if (const quint32 leaf = numberAt(bytes, 8 + 4 * qsizetype(i)); leaf >= 1 && leaf <= m_count)
                see(leaf);
        trunk = numberAt(bytes, 0);
    }
}

QList<FilePages::Tree> FilePages::trees()
{
    QList<Tree> found;
    [[maybe_unused]] const int lost = walk(1, true, [&](const Cell &cell) {
        constexpr int type = 0, name = 1, root = 3, sql = 4;
        if (cell.row.size() != 5 || cell.row.at(root).type != FileValue::Type::Integer)
            return false;
        found.append({cell.row.at(type).bytes, cell.row.at(name).bytes, quint32(cell.row.at(root).integer),
                      cell.row.at(sql).bytes.trimmed().endsWith("WITHOUT ROWID")});
        return true;
    });
    return found;
}

Id projectIdIn(FilePages &pages)
{
    const QList<FilePages::Tree> trees = pages.trees();
    const auto tree = std::ranges::find_if(trees, [](const auto &each) { return each.type == "table" && each.name == "project"; });
    Id id;
    if (tree != trees.end()) {
        [[maybe_unused]] const int lost = pages.walk(tree->root, true, [&](const FilePages::Cell &cell) {
            const bool isOne = cell.row.size() == 3 && cell.row.first().type == FileValue::Type::Integer;
            if (isOne)
                id = {cell.row.first().integer};
            return isOne;
        });
    }
    return id.isValid() ? id : Id{};
}

Id projectIdIn(const QString &path)
{
    try {
        const VfsFile file(QFile::encodeName(path), VfsFile::Access::Read, Connection::defaultVfs);
        FilePages pages([&](qint64 offset, int most) { return file.read(offset, most); }, file.size(), 16 * 1024 * 1024);
        return projectIdIn(pages);
    } catch (const Refusal &) {
        return {};
    }
}

} // namespace sidelight
