// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Id.h"
#include "models/project/Disk.h"
#include "models/project/PrivateVfs.h"
#include "models/project/Schema.h"

#include <QSet>
#include <memory>
#include <optional>

namespace sidelight {

// How a project is opened. Tests put a disk of their own under it, or a schema with a step more.
struct OpenOptions {
    QByteArray vfs = "unix-excl"; // what the guard stands on, see Connection
    bool readOnly = false;
    QString readOnlyReason{}; // in a sentence, set when the project is opened; empty: it was asked for
    // From this size on the pages are checked on a thread of their own while the records are read: both take long.
    qint64 checkedBesideFrom = 8 * 1024 * 1024;
    // The projects that are the user's own: a file of another project is opened as a stranger's, see Foreign.h. Unset: all are.
    std::optional<QSet<Id>> own{};
    // Whether a text may be an article's, as models/text has it; who opens what others made gives it. Null: any may.
    bool (*isText)(QStringView text) = nullptr;
    const Disk *disk = &Disk::system();
    const Schema *schema = &Schema::current();
    // What the file holds, decrypted; then nothing is read from its path, and the project is in memory alone, for reading.
    std::shared_ptr<PrivateVfs> held{};
};

// Whether a copy takes along what is kept of layout and scroll positions.
enum class Layout { Left, Taken };

} // namespace sidelight
