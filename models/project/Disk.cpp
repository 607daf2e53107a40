// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/Disk.h"

#include "models/project/FileOnDisk.h"

#include <cerrno>
#include <sys/stat.h>

namespace sidelight {

const Disk &Disk::system()
{
    static const Disk disk;
    return disk;
}

Result<QByteArray> Disk::canonicalPath(const QString &path) const { return disk::canonicalPath(path); }

Disk::Kind Disk::kindOf(const QByteArray &path) const
{
    struct stat status{};
    if (::lstat(path.constData(), &status) != 0)
        return errno == ENOENT || errno == ENOTDIR ? Kind::Missing : Kind::Other;
    return S_ISREG(status.st_mode) ? Kind::File : S_ISLNK(status.st_mode) ? Kind::Link : Kind::Other;
}

std::optional<Disk::Identity> Disk::identityOf(const QByteArray &path) const
{
    struct stat status{};
    if (::lstat(path.constData(), &status) != 0 || !S_ISREG(status.st_mode))
        return std::nullopt;
    return Identity{status.st_dev, status.st_ino, status.st_size};
}

bool Disk::isWritable(const QByteArray &path) const { return disk::isWritable(path); }

Result<void> Disk::createPrivate(const QByteArray &path) const { return disk::createPrivate(path); }

Result<void> Disk::publish(const QByteArray &temporary, const QByteArray &path) const { return disk::publish(temporary, path); }

Result<void> Disk::moveAside(const QByteArray &path, const QByteArray &to) const { return disk::moveAside(path, to); }

void Disk::remove(const QByteArray &path) const { disk::removeFile(path); }

} // namespace sidelight
