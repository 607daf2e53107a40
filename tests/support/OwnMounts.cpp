// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/OwnMounts.h"

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace sidelight::mounts {

namespace {

bool tell(const char *path, const QByteArray &words)
{
    const int file = ::open(path, O_WRONLY | O_CLOEXEC);
    const bool told = file >= 0 && ::write(file, words.constData(), size_t(words.size())) == words.size();
    if (file >= 0)
        ::close(file);
    return told;
}

QByteArray itself(unsigned id) { return QByteArray::number(id) + ' ' + QByteArray::number(id) + " 1"; }

} // namespace

bool enter()
{
    const uid_t user = ::getuid();
    const gid_t group = ::getgid();
    return ::unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0 && tell("/proc/self/setgroups", "deny") &&
           tell("/proc/self/uid_map", itself(user)) && tell("/proc/self/gid_map", itself(group));
}

bool makeReadOnly(const QByteArray &folder)
{
    const char *path = folder.constData();
    struct statvfs state{};
    if (::mount(path, path, nullptr, MS_BIND, nullptr) != 0 || ::statvfs(path, &state) != 0)
        return false;
    const unsigned long kept = state.f_flag & (ST_NOSUID | ST_NODEV | ST_NOEXEC | ST_NOATIME | ST_NODIRATIME | ST_RELATIME);
    return ::mount(nullptr, path, nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY | kept, nullptr) == 0; // the flags have one value
}

bool makeSmallDisk(const QByteArray &folder, qint64 bytes)
{
    return ::mount("tmpfs", folder.constData(), "tmpfs", MS_NOSUID | MS_NODEV, ("size=" + QByteArray::number(bytes)).constData()) ==
           0;
}

void leave(const QByteArray &folder) { ::umount2(folder.constData(), MNT_DETACH); }

} // namespace sidelight::mounts
