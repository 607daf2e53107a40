// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Error.h"

#include <QByteArray>

namespace sidelight {

// Writes a file wholly or not at all, over one that is there, readable by its owner alone. The error names the file.
[[nodiscard]] Result<void> writeWholeFile(const QByteArray &bytes, const QString &path);

} // namespace sidelight
