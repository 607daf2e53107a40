// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/VfsFile.h"

#include "models/project/Connection.h"
#include "models/project/Writer.h"

#include <algorithm>
#include <cerrno>
#include <sqlite3.h>

namespace sidelight {

namespace {

void expect(int code)
{
    if (code != SQLITE_OK)
        throw Refusal{errorOf(code)};
}

bool isWithoutLocks(int number)
{
    return number == ENOLCK || number == EIO || number == ENOSYS || number == EOPNOTSUPP || number == EINVAL;
}

} // namespace

VfsFile::VfsFile(const QByteArray &path, Access access, const QByteArray &vfs)
{
    Connection::configure();
    sqlite3_vfs *base = sqlite3_vfs_find(vfs.constData());
    Q_ASSERT(base);
    m_storage = QByteArray(base->szOsFile, '\0');
    m_file = reinterpret_cast<sqlite3_file *>(m_storage.data());
    m_name = const_cast<char *>(sqlite3_create_filename(path.constData(), "", "", 0, nullptr)); // as SQLite lays names out
    if (!m_name)
        expect(SQLITE_NOMEM);
    const int mode = access == Access::Read ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    int given = 0;
    int code = base->xOpen(base, m_name, m_file, mode | SQLITE_OPEN_MAIN_DB, &given);
    if (code == SQLITE_OK && access == Access::Lock && (given & SQLITE_OPEN_READONLY)) {
        m_file->pMethods->xClose(m_file);
        code = SQLITE_READONLY;
    }
    if (code != SQLITE_OK) {
        sqlite3_free_filename(m_name);
        expect(code);
    }
}

VfsFile::~VfsFile()
{
    if (m_locked)
        m_file->pMethods->xUnlock(m_file, SQLITE_LOCK_NONE);
    m_file->pMethods->xClose(m_file);
    sqlite3_free_filename(m_name);
}

qint64 VfsFile::size() const
{
    sqlite3_int64 size = 0;
    expect(m_file->pMethods->xFileSize(m_file, &size));
    return size;
}

QByteArray VfsFile::read(qint64 offset, int most) const
{
    QByteArray bytes(std::clamp<qint64>(size() - offset, 0, most), '\0');
    if (!bytes.isEmpty())
        expect(m_file->pMethods->xRead(m_file, bytes.data(), int(bytes.size()), offset));
    return bytes;
}

bool VfsFile::lock()
{
    m_locked = true;
    errno = 0;
    for (const int level : {SQLITE_LOCK_SHARED, SQLITE_LOCK_RESERVED}) {
        const int code = m_file->pMethods->xLock(m_file, level);
        if (code != SQLITE_OK && isWithoutLocks(errno)) // which SQLite may call busy
            return false;
        expect(code);
    }
    return true;
}

void VfsFile::unlock()
{
    m_locked = false;
    expect(m_file->pMethods->xUnlock(m_file, SQLITE_LOCK_NONE));
}

} // namespace sidelight
