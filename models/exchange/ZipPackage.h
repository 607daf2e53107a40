// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ImportProblem.h"

#include <QByteArray>
#include <QList>
#include <expected>

namespace sidelight {

// The files in a stranger's zip archive, read from memory and only to memory. What no writer of documents makes is refused before
// anything is unfolded: too many entries, entries that lie over each other, lead elsewhere or are none of ours to follow, and such
// as unfold to far more than they take. What an entry says of its own length and checksum has to be true.
class ZipPackage {
public:
    struct Entry {
        QByteArray name; // as it stands there; never used as a path
        quint32 start = 0, packed = 0, size = 0, checksum = 0;
        bool isStored = false; // not packed at all
    };
    static constexpr int mostEntries = 10'000;
    static constexpr qint64 mostBytes = 512LL * 1024 * 1024; // of all entries, unfolded
    static constexpr qint64 freelyUnfolded = 1024 * 1024;    // from here on an entry may not grow by more than
    static constexpr qint64 mostGrowth = 100;                // times

    [[nodiscard]] static std::expected<ZipPackage, ImportProblem> open(const QByteArray &bytes);

    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    [[nodiscard]] const Entry *find(QByteArrayView name) const;
    [[nodiscard]] std::expected<QByteArray, ImportProblem> content(const Entry &entry) const;

private:
    explicit ZipPackage(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }
    [[nodiscard]] std::optional<ImportProblem> list();
    [[nodiscard]] std::optional<ImportProblem> take(qsizetype &at, qsizetype directory);
    [[nodiscard]] std::optional<ImportProblem> judge() const;

    QByteArray m_bytes;
    QList<Entry> m_entries;
};

} // namespace sidelight
