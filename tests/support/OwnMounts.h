// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace sidelight::mounts {

// Mounts of this process alone, which need no rights and go when it ends. `enter` comes first, before there is any thread.
// Each is false when the system refuses it; errno says why.
[[nodiscard]] bool enter();
[[nodiscard]] bool makeReadOnly(const QByteArray &folder);
[[nodiscard]] bool makeSmallDisk(const QByteArray &folder, qint64 bytes); // empty, in memory
void leave(const QByteArray &folder);

} // namespace sidelight::mounts
