// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <memory>

struct sqlite3_file;

namespace sidelight {

// A file that is read through an SQLite VFS, outside any connection. Closing a plain descriptor on a file drops the locks
// that SQLite holds on it in the same process (POSIX); closing one of these does not. Every function throws a Refusal.
class VfsFile {
public:
    enum class Access { Read, Lock };
    VfsFile(const QByteArray &path, Access access, const QByteArray &vfs);
    ~VfsFile();
    VfsFile(const VfsFile &) = delete;
    VfsFile &operator=(const VfsFile &) = delete;

    [[nodiscard]] qint64 size() const;
    [[nodiscard]] QByteArray read(qint64 offset, int most) const; // shorter at the file's end

    // Keeps every writer out, and with "unix-excl" every other process. unlock() lets connections of this process in; other
    // processes stay out for as long as a file or connection on it is open.
    // False: nothing can be locked where the file lies.
    [[nodiscard]] bool lock();
    void unlock();

private:
    QByteArray m_storage; // what SQLite's sqlite3_file stands in
    char *m_name = nullptr;
    sqlite3_file *m_file = nullptr;
    bool m_locked = false;
};

} // namespace sidelight
