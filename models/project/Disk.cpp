// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/Disk.h"

#include "models/base/Words.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <array>
#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/vfs.h>
#include <sys/wait.h>
#include <unistd.h>

namespace sidelight {

namespace {

QString tr(const char *text) { return translatedIn({"sidelight", "sidelight::Disk"}, text); }

// statfs(2), f_type: NFS, SMB, CIFS, SMB2, 9p, FUSE (sshfs, gvfs), AFS, Ceph
constexpr std::array<quint32, 8> networkSystems{0x6969,     0x517b,     0xff534d42, 0xfe534d42,
                                                0x01021997, 0x65735546, 0x5346414f, 0x00c36400};
constexpr std::array synchronisedNames{"Dropbox",     "Nextcloud", "ownCloud", "OneDrive",    "Google Drive",
                                       "pCloudDrive", "MEGA",      "Seafile",  "iCloud Drive"}; // alone, or with a word after them
// Not ".dropbox", which also stands in the home folder of whoever uses it.
constexpr std::array synchronisedMarks{".stfolder", ".dropbox.cache", ".owncloudsync.log", ".nextcloudsync.log", ".seafile-data"};

// The bytes that whoever writes a database locks (sqlite.org/lockingv3.html: SHARED_FIRST and SHARED_SIZE).
constexpr off_t sharedFirst = 0x40000002, sharedSize = 510;

// A descriptor that closes itself.
class Descriptor {
public:
    Descriptor(const QByteArray &path, int flags, mode_t mode = 0)
        : m_value(::open(path.constData(), flags | O_CLOEXEC, mode))
    {
    }
    ~Descriptor()
    {
        if (m_value >= 0)
            ::close(m_value);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    [[nodiscard]] int value() const { return m_value; }

private:
    int m_value;
};

QString nameOf(const QByteArray &path) { return QFileInfo(QFile::decodeName(path)).fileName(); }

std::unexpected<Error> systemError(const QString &message)
{
    return failure(errno == ENOSPC ? ErrorKind::Full : ErrorKind::Io, message, QStringLiteral("errno %1").arg(errno));
}

QByteArray folderOf(const QByteArray &path) { return path.left(qMax<qsizetype>(1, path.lastIndexOf('/'))); }

bool syncFolderOf(const QByteArray &path)
{
    const Descriptor folder(folderOf(path), O_RDONLY | O_DIRECTORY);
    return folder.value() >= 0 && ::fsync(folder.value()) == 0;
}

Result<void> flushAndRename(const QByteArray &temporary, const QByteArray &path, unsigned flags)
{
    const QString message = tr("The copy “%1” could not be written. Check the disk and try again.").arg(nameOf(path));
    {
        const Descriptor file(temporary, O_RDONLY | O_NOFOLLOW);
        if (file.value() < 0 || ::fsync(file.value()) != 0)
            return systemError(message);
    }
    if (::renameat2(AT_FDCWD, temporary.constData(), AT_FDCWD, path.constData(), flags) != 0) {
        if (errno == EEXIST)
            return failure(ErrorKind::Invalid, tr("“%1” is there already. Choose another name for the copy.").arg(nameOf(path)));
        return systemError(message);
    }
    if (!syncFolderOf(path))
        return systemError(message);
    return {};
}

} // namespace

const Disk &Disk::system()
{
    static const Disk disk;
    return disk;
}

Result<QByteArray> Disk::canonicalPath(const QString &path) const
{
    const QFileInfo file(path);
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    if (folder.isEmpty())
        return failure(ErrorKind::NotFound, tr("The folder of “%1” does not exist. Choose another place.").arg(file.fileName()));
    return QFile::encodeName(folder == QLatin1String("/") ? folder + file.fileName() : folder + QLatin1Char('/') + file.fileName());
}

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

int Disk::namesOf(const QByteArray &path) const
{
    struct stat status{};
    return ::lstat(path.constData(), &status) == 0 && S_ISREG(status.st_mode) ? int(status.st_nlink) : 0;
}

Result<void> Disk::createPrivate(const QByteArray &path) const
{
    const Descriptor file(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, 0600);
    if (file.value() >= 0)
        return {};
    if (errno == EEXIST)
        return failure(ErrorKind::Invalid, tr("“%1” is there already. Choose another name, or open it.").arg(nameOf(path)));
    return systemError(tr("“%1” cannot be made there: %2. Choose another place.").arg(nameOf(path), qt_error_string(errno)));
}

Disk::Medium Disk::mediumOf(const QByteArray &path) const
{
    struct statfs system{};
    if (::statfs(path.constData(), &system) == 0 && std::ranges::contains(networkSystems, quint32(system.f_type)))
        return Medium::Network;
    for (QByteArray folder = folderOf(path); folder.size() > 1; folder = folderOf(folder)) {
        const QByteArray name = folder.mid(folder.lastIndexOf('/') + 1);
        const auto begins = [&](const char *known) { return name == known || name.startsWith(known + QByteArray(" ")); };
        const auto holds = [&](const char *mark) { return kindOf(folder + '/' + mark) != Kind::Missing; };
        if (std::ranges::any_of(synchronisedNames, begins) || std::ranges::any_of(synchronisedMarks, holds))
            return Medium::Synchronised;
    }
    return Medium::Own;
}

// No process can find it out alone: to itself a lock is always granted. The child has descriptors and locks of its own, shares
// our memory while we wait, and does nothing but ask, so it is safe beside other threads and costs no copy of them.
bool Disk::keepsOthersOut(const QByteArray &path) const
{
    const char *const name = path.constData();
    const pid_t other = ::vfork();
    if (other == 0) {
        const int file = ::open(name, O_RDWR | O_NOFOLLOW | O_CLOEXEC);
        struct flock lock{.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = sharedFirst, .l_len = sharedSize, .l_pid = 0};
        ::_exit(file >= 0 && ::fcntl(file, F_SETLK, &lock) == 0 ? 1 : 0);
    }
    int status = 0;
    while (other > 0 && ::waitpid(other, &status, 0) < 0 && errno == EINTR) {
    }
    return other < 0 || !WIFEXITED(status) || WEXITSTATUS(status) == 0; // where nobody can be asked, the system is believed
}

bool Disk::isWritable(const QByteArray &path) const
{
    return ::access(path.constData(), W_OK) == 0 && ::access(folderOf(path).constData(), W_OK) == 0;
}

Result<void> Disk::publish(const QByteArray &temporary, const QByteArray &path) const
{
    return flushAndRename(temporary, path, RENAME_NOREPLACE);
}

Result<void> Disk::replace(const QByteArray &temporary, const QByteArray &path) const { return flushAndRename(temporary, path, 0); }

Result<void> Disk::moveAside(const QByteArray &path, const QByteArray &to) const
{
    if (::renameat2(AT_FDCWD, path.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) != 0 || !syncFolderOf(path))
        return systemError(
            tr("“%1” cannot be renamed: %2. Rename or remove it yourself.").arg(nameOf(path), qt_error_string(errno)));
    return {};
}

void Disk::remove(const QByteArray &path) const { ::unlink(path.constData()); }

Result<void> Disk::makePrivateFolder(const QByteArray &path) const
{
    if (::mkdir(path.constData(), 0700) == 0)
        return syncFolderOf(path) ? Result<void>() : systemError(tr("The folder “%1” cannot be made.").arg(nameOf(path)));
    if (errno != EEXIST)
        return systemError(
            tr("The folder “%1” cannot be made: %2. Choose another place.").arg(nameOf(path), qt_error_string(errno)));
    struct stat status{};
    if (::lstat(path.constData(), &status) != 0 || !S_ISDIR(status.st_mode))
        return failure(ErrorKind::Invalid, tr("“%1” is there already and is not a folder. Rename or remove it.").arg(nameOf(path)));
    return {};
}

QByteArrayList Disk::namesIn(const QByteArray &folder) const
{
    QByteArrayList names;
    DIR *const open = ::opendir(folder.constData());
    for (const dirent *entry = open ? ::readdir(open) : nullptr; entry; entry = ::readdir(open))
        names.append(entry->d_name);
    if (open)
        ::closedir(open);
    return names;
}

std::optional<qint64> Disk::freeSpace(const QByteArray &folder) const
{
    struct statvfs state{};
    if (::statvfs(folder.constData(), &state) != 0)
        return std::nullopt;
    return qint64(state.f_bavail) * qint64(state.f_frsize);
}

} // namespace sidelight
