// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/PassageSheet.h"

namespace sidelight {

// Passages as an OpenDocument text, without the time at which it was made. Needs a QGuiApplication.
[[nodiscard]] QByteArray textPackage(const PassageSheet &sheet);

// A zip archive in which all files are of the first day that the format knows; as it is, if it is none.
[[nodiscard]] QByteArray withoutTimes(QByteArray zip);

} // namespace sidelight
