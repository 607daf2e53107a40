// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/OldIndexes.h"

#include <QDirIterator>
#include <QFile>
#include <algorithm>

namespace sidelight {
namespace {

bool isNamedAsIndex(const QString &name)
{
    return name.size() == 32 &&
           std::ranges::all_of(name, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

bool beginsAsIndex(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(16) == QByteArray("SQLite format 3\0", 16);
}

} // namespace

int removeOldIndexes(const QString &folder, const QDateTime &now)
{
    int removed = 0;
    const QDateTime limit = now.addDays(-daysOfOldIndexes);
    QDirIterator files(folder, QDir::Files | QDir::NoSymLinks | QDir::Hidden);
    while (files.hasNext()) {
        const QFileInfo file = files.nextFileInfo();
        if (!isNamedAsIndex(file.fileName()) || file.lastModified() >= limit || !beginsAsIndex(file.filePath()))
            continue;
        if (!QFile::remove(file.filePath()))
            continue;
        ++removed;
        for (const char *beside : {"-journal", "-wal", "-shm"})
            QFile::remove(file.filePath() + QLatin1StringView(beside));
    }
    return removed;
}

} // namespace sidelight
