// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace sidelight {

// The encodings that uchardet can name and ICU does not know: ISO-8859-16 (South-Eastern Europe) and VISCII (Vietnamese). nullopt
// for any other name.
[[nodiscard]] std::optional<QString> decodeRare(const QByteArray &name, QByteArrayView bytes);

} // namespace sidelight
