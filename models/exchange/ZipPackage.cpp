// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ZipPackage.h"

#include <QtEndian>
#include <algorithm>
#include <zlib.h>

namespace sidelight {
namespace {

constexpr qsizetype endSize = 22, entrySize = 46, localSize = 30, longestRemark = 65'535;
constexpr quint16 encrypted = 0x0041; // the old way or the strong one

quint16 two(const QByteArray &bytes, qsizetype at) { return qFromLittleEndian<quint16>(bytes.constData() + at); }
quint32 four(const QByteArray &bytes, qsizetype at) { return qFromLittleEndian<quint32>(bytes.constData() + at); }

// Where the archive's end is told; its remark has to reach to the last byte, else somebody appended something.
qsizetype endOf(const QByteArray &bytes)
{
    const qsizetype first = std::max<qsizetype>(0, bytes.size() - endSize - longestRemark);
    for (qsizetype at = bytes.size() - endSize; at >= first; --at) {
        if (four(bytes, at) == 0x06054b50 && at + endSize + two(bytes, at + 20) == bytes.size())
            return at;
    }
    return -1;
}

bool leadsElsewhere(const QByteArray &name)
{
    if (name.isEmpty() || name.startsWith('/') || name.contains('\\') || name.contains('\0') || name.contains(':'))
        return true;
    const QList<QByteArray> folders = name.split('/');
    return folders.contains("..");
}

bool isLink(quint16 madeBy, quint32 attributes) { return madeBy >> 8 == 3 && (attributes >> 16 & 0xf000) == 0xa000; }

struct Inflation {
    z_stream stream = {};
    bool isReady = inflateInit2(&stream, -MAX_WBITS) == Z_OK;
    Inflation() = default;
    Q_DISABLE_COPY_MOVE(Inflation)
    ~Inflation() { inflateEnd(&stream); }
};

// Exactly `size` bytes, or nothing.
std::optional<QByteArray> inflated(QByteArrayView packed, quint32 size)
{
    Inflation inflation;
    QByteArray out(qsizetype(size) + 1, Qt::Uninitialized); // one more, so that it can be told when there would be more
    if (!inflation.isReady)
        return std::nullopt;
    z_stream &stream = inflation.stream;
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
    stream.avail_in = uInt(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    const int end = inflate(&stream, Z_FINISH);
    if (end != Z_STREAM_END || stream.total_out != size || stream.avail_in != 0)
        return std::nullopt;
    out.truncate(size);
    return out;
}

} // namespace

std::expected<ZipPackage, ImportProblem> ZipPackage::open(const QByteArray &bytes)
{
    ZipPackage package(bytes);
    if (const auto problem = package.list())
        return std::unexpected(*problem);
    if (const auto problem = package.judge())
        return std::unexpected(*problem);
    return package;
}

std::optional<ImportProblem> ZipPackage::list()
{
    if (m_bytes.size() < endSize)
        return ImportProblem::DamagedDocument;
    const qsizetype end = endOf(m_bytes);
    if (end < 0)
        return ImportProblem::DamagedDocument;
    const quint16 count = two(m_bytes, end + 10);
    const qsizetype directory = four(m_bytes, end + 16);
    // 65,535 of one or 4 GiB of the other say that the truth stands elsewhere (zip64), which no document of 64 MiB needs.
    if (count > mostEntries)
        return ImportProblem::PackageBomb;
    if (two(m_bytes, end + 8) != count || two(m_bytes, end + 4) != 0 || directory + four(m_bytes, end + 12) != end)
        return ImportProblem::DamagedDocument;
    qsizetype at = directory;
    for (int i = 0; i < count; ++i) {
        if (at + entrySize > end)
            return ImportProblem::DamagedDocument;
        if (const auto problem = take(at, directory))
            return problem;
    }
    return at == end && count > 0 ? std::nullopt : std::optional(ImportProblem::DamagedDocument);
}

// One line of the directory at the archive's end, and what stands before the entry itself.
std::optional<ImportProblem> ZipPackage::take(qsizetype &at, qsizetype directory)
{
    const quint16 flags = two(m_bytes, at + 8), method = two(m_bytes, at + 10), nameSize = two(m_bytes, at + 28);
    const qsizetype next = at + entrySize + nameSize + two(m_bytes, at + 30) + two(m_bytes, at + 32);
    const qsizetype local = four(m_bytes, at + 42);
    if (four(m_bytes, at) != 0x02014b50 || next > m_bytes.size() || local + localSize > directory ||
        four(m_bytes, local) != 0x04034b50)
        return ImportProblem::DamagedDocument;
    if (flags & encrypted)
        return ImportProblem::NeedsPassword;
    const QByteArray name = m_bytes.sliced(at + entrySize, nameSize);
    if (leadsElsewhere(name) || isLink(two(m_bytes, at + 4), four(m_bytes, at + 38)))
        return ImportProblem::ForbiddenPart;
    const qsizetype start = local + localSize + two(m_bytes, local + 26) + two(m_bytes, local + 28);
    const quint32 packed = four(m_bytes, at + 20), size = four(m_bytes, at + 24);
    if ((method != 0 && method != 8) || start + packed > directory || (method == 0 && packed != size) ||
        m_bytes.mid(local + localSize, two(m_bytes, local + 26)) != name)
        return ImportProblem::DamagedDocument;
    m_entries.append({.name = name,
                      .start = quint32(start),
                      .packed = packed,
                      .size = size,
                      .checksum = four(m_bytes, at + 16),
                      .isStored = method == 0});
    at = next;
    return std::nullopt;
}

std::optional<ImportProblem> ZipPackage::judge() const
{
    qint64 sum = 0;
    for (const Entry &entry : m_entries) {
        sum += entry.size;
        if (sum > mostBytes || (entry.size > freelyUnfolded && entry.size > mostGrowth * entry.packed))
            return ImportProblem::PackageBomb;
    }
    QList<Entry> byPlace = m_entries;
    std::ranges::sort(byPlace, {}, &Entry::start);
    for (qsizetype i = 1; i < byPlace.size(); ++i) {
        // Between two of them stands the second one's own head.
        if (qint64(byPlace[i - 1].start) + byPlace[i - 1].packed + localSize > byPlace[i].start)
            return ImportProblem::PackageBomb;
    }
    return std::nullopt;
}

const ZipPackage::Entry *ZipPackage::find(QByteArrayView name) const
{
    const auto found = std::ranges::find(m_entries, name, &Entry::name);
    return found == m_entries.end() ? nullptr : &*found;
}

std::expected<QByteArray, ImportProblem> ZipPackage::content(const Entry &entry) const
{
    const QByteArrayView packed = QByteArrayView(m_bytes).sliced(entry.start, entry.packed);
    const std::optional<QByteArray> out = entry.isStored ? packed.toByteArray() : inflated(packed, entry.size);
    if (!out || crc32(0, reinterpret_cast<const Bytef *>(out->constData()), uInt(out->size())) != entry.checksum)
        return std::unexpected(ImportProblem::DamagedDocument);
    return *out;
}

} // namespace sidelight
