// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/FileOnDisk.h"

#include "models/project/Schema.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sidelight::disk {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("FileOnDisk", text); }

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

constexpr size_t headerSize = 100;
using Header = std::array<uchar, headerSize>;

quint32 numberAt(const Header &header, size_t offset) { return qFromBigEndian<quint32>(header.data() + offset); }

bool isTruncated(const Header &header, const QByteArray &path, qint64 size)
{
    const int raw = qFromBigEndian<quint16>(header.data() + 16);
    const qint64 pageSize = raw == 1 ? 65536 : raw;
    const bool countIsValid = numberAt(header, 24) == numberAt(header, 92);
    struct stat journal{};
    const bool hasJournal = ::lstat((path + "-journal").constData(), &journal) == 0;
    return countIsValid && !hasJournal && size < pageSize * qint64(numberAt(header, 28));
}

} // namespace

Result<QByteArray> canonicalPath(const QString &path)
{
    const QFileInfo file(path);
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    if (folder.isEmpty())
        return failure(ErrorKind::NotFound, tr("The folder of “%1” does not exist. Choose another place.").arg(file.fileName()));
    return QFile::encodeName(folder == QLatin1String("/") ? folder + file.fileName() : folder + QLatin1Char('/') + file.fileName());
}

Result<void> createPrivate(const QByteArray &path)
{
    const Descriptor file(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, 0600);
    if (file.value() >= 0)
        return {};
    if (errno == EEXIST)
        return failure(ErrorKind::Invalid, tr("“%1” is there already. Choose another name, or open it.").arg(nameOf(path)));
    return systemError(tr("“%1” cannot be made there: %2. Choose another place.").arg(nameOf(path), qt_error_string(errno)));
}

Result<void> checkHeader(const QByteArray &path)
{
    const QString name = nameOf(path);
    const Descriptor file(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    if (file.value() < 0 && errno == ENOENT)
        return failure(ErrorKind::NotFound, tr("There is no file “%1”. Check the name and the place.").arg(name));
    if (file.value() < 0 && errno == ELOOP)
        return failure(ErrorKind::Foreign, tr("“%1” is a symbolic link. Open the file that it leads to.").arg(name));
    if (file.value() < 0)
        return systemError(tr("“%1” cannot be opened: %2.").arg(name, qt_error_string(errno)));
    struct stat status{};
    if (::fstat(file.value(), &status) != 0 || !S_ISREG(status.st_mode))
        return failure(ErrorKind::Foreign, tr("“%1” is not a file that can hold a project. Choose a .sidelight file.").arg(name));
    if (status.st_size == 0)
        return failure(ErrorKind::Damaged,
                       tr("“%1” is empty: it holds no project. If there should be one in it, open a backup.").arg(name));
    Header header{};
    const bool whole = ::pread(file.value(), header.data(), headerSize, 0) == ssize_t(headerSize);
    if (!whole || std::memcmp(header.data(), "SQLite format 3", 16) != 0 || numberAt(header, 68) != schema::applicationId)
        return failure(ErrorKind::Foreign,
                       tr("“%1” is not a Sidelight project. To read an article, import it into a project.").arg(name));
    const quint32 version = numberAt(header, 60);
    if (version > quint32(schema::version))
        return failure(ErrorKind::Newer,
                       tr("“%1” was made by a newer version of Sidelight (its format is %2, this version reads up to %3). "
                          "Nothing was changed; open it with the newer version.")
                           .arg(name, QString::number(version), QString::number(schema::version)));
    if (version < 1)
        return failure(ErrorKind::Foreign,
                       tr("“%1” is not a Sidelight project. To read an article, import it into a project.").arg(name));
    if (header[18] != 1 || header[19] != 1)
        return failure(ErrorKind::Foreign,
                       tr("“%1” was left in another mode by a database tool. Have that tool set its journal mode to "
                          "“delete”, then open it again.")
                           .arg(name));
    if (isTruncated(header, path, status.st_size))
        return failure(ErrorKind::Damaged,
                       tr("“%1” is cut off: a part of the file is missing. Nothing was changed; open a backup of it.").arg(name));
    return {};
}

bool isWritable(const QByteArray &path)
{
    return ::access(path.constData(), W_OK) == 0 && ::access(folderOf(path).constData(), W_OK) == 0;
}

Result<void> publish(const QByteArray &temporary, const QByteArray &path)
{
    const QString message = tr("The copy “%1” could not be written. Check the disk and try again.").arg(nameOf(path));
    {
        const Descriptor file(temporary, O_RDONLY | O_NOFOLLOW);
        if (file.value() < 0 || ::fsync(file.value()) != 0)
            return systemError(message);
    }
    if (::renameat2(AT_FDCWD, temporary.constData(), AT_FDCWD, path.constData(), RENAME_NOREPLACE) != 0) {
        if (errno == EEXIST)
            return failure(ErrorKind::Invalid, tr("“%1” is there already. Choose another name for the copy.").arg(nameOf(path)));
        return systemError(message);
    }
    const Descriptor folder(folderOf(path), O_RDONLY | O_DIRECTORY);
    if (folder.value() < 0 || ::fsync(folder.value()) != 0)
        return systemError(message);
    return {};
}

void removeFile(const QByteArray &path) { ::unlink(path.constData()); }

} // namespace sidelight::disk
