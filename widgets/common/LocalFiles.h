// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QMimeData;

namespace sidelight {

// The paths of this machine's files that were dropped or copied; what has another address is left out.
[[nodiscard]] QStringList localFiles(const QMimeData *data);

} // namespace sidelight
