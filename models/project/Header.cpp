// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/Header.h"

#include "models/base/Words.h"
#include "models/project/Schema.h"
#include "models/project/VfsFile.h"
#include "models/project/Writer.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <cerrno>

namespace sidelight {

namespace {

QString tr(const char *text) { return translatedIn({"sidelight"}, text); }

quint32 numberAt(const QByteArray &header, int offset) { return qFromBigEndian<quint32>(header.constData() + offset); }

// A journal may say that the file was longer, so that a short one with a journal is not yet cut off.
bool isCutOff(const QByteArray &header, qint64 size)
{
    const int raw = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = raw == 1 ? 65536 : raw;
    const bool countIsValid = numberAt(header, 24) == numberAt(header, 92);
    return countIsValid && size < pageSize * qint64(numberAt(header, 28));
}

QString nameOf(const QByteArray &path) { return QFileInfo(QFile::decodeName(path)).fileName(); }

std::unexpected<Error> noProject(const QString &name)
{
    return failure(ErrorKind::Foreign,
                   tr("“%1” is not a Sidelight project. To read an article, import it into a project.").arg(name));
}

Result<Header> judge(const QString &name, const QByteArray &header, qint64 size, bool hasJournal)
{
    if (size == 0)
        return failure(ErrorKind::Damaged,
                       tr("“%1” is empty: it holds no project. If there should be one in it, open a backup.").arg(name));
    if (header.size() < headerSize || !header.startsWith(QByteArray("SQLite format 3", 16)) ||
        numberAt(header, 68) != schema::applicationId || qint32(numberAt(header, 60)) < 1)
        return noProject(name);
    const bool isInWal = header.at(18) == 2 && header.at(19) == 2;
    if (!isInWal && (header.at(18) != 1 || header.at(19) != 1))
        return failure(ErrorKind::Damaged, tr("“%1” is damaged: its first bytes are not those of a project. Nothing was changed; "
                                              "open a backup of it.")
                                               .arg(name));
    if (!hasJournal && !isInWal && isCutOff(header, size))
        return failure(ErrorKind::Damaged,
                       tr("“%1” is cut off: a part of the file is missing. Nothing was changed; open a backup of it.").arg(name));
    return Header{int(numberAt(header, 60)), isInWal};
}

} // namespace

Result<Header> readHeader(const QByteArray &path, const Disk &disk, const QByteArray &vfs)
{
    const QString name = nameOf(path);
    switch (disk.kindOf(path)) {
    case Disk::Kind::Missing:
        return failure(ErrorKind::NotFound, tr("There is no file “%1”. Check the name and the place.").arg(name));
    case Disk::Kind::Link:
        return failure(ErrorKind::Foreign, tr("“%1” is a symbolic link. Open the file that it leads to.").arg(name));
    case Disk::Kind::Other:
        return failure(ErrorKind::Foreign, tr("“%1” is not a file that can hold a project. Choose a .sidelight file.").arg(name));
    case Disk::Kind::File:
        break;
    }
    const bool hasJournal = disk.kindOf(path + "-journal") != Disk::Kind::Missing;
    errno = 0;
    try {
        const VfsFile file(path, VfsFile::Access::Read, vfs);
        return judge(name, file.read(0, headerSize), file.size(), hasJournal);
    } catch (const Refusal &refusal) {
        if (errno == 0)
            return std::unexpected(refusal.error);
        return failure(refusal.error.kind, tr("“%1” cannot be opened: %2.").arg(name, qt_error_string(errno)),
                       refusal.error.detail);
    }
}

Result<Header> judgeHeader(const QByteArray &path, const QByteArray &first, qint64 size)
{
    return judge(nameOf(path), first, size, false);
}

QString newerMessage(const QByteArray &path, int version, int ours)
{
    return tr("“%1” was made by a newer version of Sidelight (its format is %2, this version reads up to %3). "
              "Nothing was changed; open it with the newer version.")
        .arg(nameOf(path), QString::number(version), QString::number(ours));
}

} // namespace sidelight
