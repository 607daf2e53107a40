// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <memory>

namespace sidelight {

// A place for a project that nobody is to find: a VFS of SQLite with one file and its journal, neither of which has a name in
// any folder. They lie in memory, or, from `inMemory` bytes on, on the disk of the user's cache, and are gone when this or the
// program ends, however it ends. What somebody sent is copied here before SQLite sees it, and rebuilt in another one; what was
// decrypted stands here in memory alone. It takes no locks, since nobody else can open it. Lives longer than its connections.
class PrivateVfs {
public:
    enum class Where { BySize, Memory };
    static constexpr auto path = "/private"; // of the file, for a connection
    static constexpr qint64 inMemory = 256LL * 1024 * 1024;
    explicit PrivateVfs(qint64 expectedSize, Where where = Where::BySize); // throws a Refusal when there is no room
    ~PrivateVfs();
    PrivateVfs(const PrivateVfs &) = delete;
    PrivateVfs &operator=(const PrivateVfs &) = delete;

    [[nodiscard]] const QByteArray &name() const;
    [[nodiscard]] Where where() const;
    void write(qint64 offset, const QByteArray &bytes); // into the file, before a connection is made; throws a Refusal
    void freeze();                                      // from here on the file is immutable, and SQLite looks for no journal

private:
    struct Private;
    struct Calls;
    std::unique_ptr<Private> d;
};

} // namespace sidelight
