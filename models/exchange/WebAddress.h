// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace sidelight {

// An address as a link in a file of ours may have it, encoded: of http, https or mailto alone, with a host, without a
// password. Empty for anything else, which may be shown as words but leads nowhere: it could lead into somebody's machine.
[[nodiscard]] QByteArray webAddress(const QString &written);

} // namespace sidelight
