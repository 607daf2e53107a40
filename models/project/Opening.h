// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/NewFile.h"
#include "models/project/OpenOptions.h"
#include "models/project/Verification.h"

#include <QStringList>

#include <functional>
#include <future>
#include <memory>

namespace SQLite {
class Database;
}

namespace sidelight {

class Connection;
class VfsFile;

struct Stranger;

struct Opened {
    std::shared_ptr<const Stranger> stranger{}; // set when the file is somebody else's
    // Where what is open stands, if that is not in the file; it must live as long as the connection.
    std::shared_ptr<const PrivateVfs> place{};
    std::unique_ptr<Connection> connection;
    // What is wrong with the pages of a large file, while that is still being found out; invalid: they are known to be whole.
    // Nothing that was read counts, and nothing may be written, before the answer. It throws what a check throws.
    std::future<QStringList> findings{};
};

// Makes an empty project's tables in a file that is empty, in the transaction that is open.
void makeTables(SQLite::Database &database, const Schema &schema);

// Makes an empty project in a new file, or in memory.
[[nodiscard]] std::unique_ptr<Connection> makeProject(const QByteArray &path, const OpenOptions &options);

// Opens a project's file in whatever state it is: looks at its header, rolls back what a crash left, examines it, converts
// an older one after writing a copy of it. What may only be read is opened so, and said in `options`. Throws a Refusal or an
// exception of SQLite.
[[nodiscard]] Opened openProject(const QByteArray &path, OpenOptions &options);

// Keeps other programs out of a file. Nothing when nothing can be locked there, or a lock keeps nobody out; throws when somebody
// else has locked it.
[[nodiscard]] std::unique_ptr<VfsFile> lockedFile(const QByteArray &path, const OpenOptions &options);

// Refuses a file that is not whole.
[[noreturn]] void refuseDamaged();

// Waits until it is known whether the pages are whole, and refuses a file whose pages are not.
void awaitCheck(std::future<QStringList> &findings);

// Runs `work` on a file whose pages may still be being checked: where the work fails, what is wrong with them is the answer.
template <class Work> std::invoke_result_t<Work> damageFirst(std::future<QStringList> &findings, Work work)
{
    try {
        return work();
    } catch (...) {
        awaitCheck(findings);
        throw;
    }
}

// Makes a file of its own by `fill`, checks it, and gives it a name that is free, or that of the file in whose place it comes.
// Until then, and whenever it fails, nothing is there that was not before. The watch follows the check, and may call it off.
void writeChecked(const QByteArray &path, const OpenOptions &options, Place place,
                  const std::function<void(const QByteArray &temporary, const OpenOptions &options)> &fill,
                  const VerifyWatch &watch = {});

// Writes a consistent copy under a name that is free, or in the place of the file that bears it, and checks it before it
// bears that name. What is kept of layout and scroll positions is nobody else's business: it goes along only if that is asked
// for.
void copyProject(Connection &from, const QByteArray &path, const OpenOptions &options, Layout layout, Place place = Place::Free);

// Makes of a copy, before anybody reads it, one with a mark of its own.
void prepareCopy(Connection &copy, Layout layout);
// Likewise, of a file that a SteppedCopy has written: it is checked in full, flushed, and then given its name.
void publishSteppedCopy(const QByteArray &temporary, const QByteArray &path, const OpenOptions &options);

} // namespace sidelight
