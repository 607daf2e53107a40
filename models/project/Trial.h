// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Id.h"
#include "models/project/ScratchVfs.h"
#include "models/project/Verify.h"

#include <functional>

namespace sidelight {

// What came out when a file was opened, rolled back, brought to the newest version and checked in full, all in memory.
struct Trial {
    Id project;
    QStringList findings; // in sentences; none: the file is or would be sound
    [[nodiscard]] bool isSound() const { return findings.isEmpty(); }
};

// Damage is a finding; that the disk can't be read or that memory ended is not, and is thrown as a Refusal.
// `look` is given the database when it is sound.
[[nodiscard]] Trial tryOut(const QByteArray &path, const QByteArray &vfs, const Schema &schema, ScratchVfs::Journal journal,
                           History history = History::Chained, const std::function<void(SQLite::Database &)> &look = {},
                           const VerifyWatch &watch = {});

} // namespace sidelight
