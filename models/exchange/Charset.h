// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ImportProblem.h"

#include <QByteArray>
#include <expected>

namespace sidelight {

struct DecodedText {
    QString text;
    int replaced = 0; // what could not be read, each a U+FFFD in the text
    bool operator==(const DecodedText &) const = default;
};

using Decoding = std::expected<DecodedText, ImportProblem>;

// UTF-8 without a fault, with or without a byte-order mark, and without NUL.
[[nodiscard]] bool isPlainUtf8(const QByteArray &bytes);

// By byte-order mark, else UTF-8 if it is that (a few broken characters are replaced and counted), else what the letters look like.
[[nodiscard]] Decoding decodeText(const QByteArray &bytes);

// What something else says the encoding is ("" when it says nothing), unless that is no encoding or the bytes are UTF-8 after all.
[[nodiscard]] Decoding decodeDeclared(const QByteArray &name, const QByteArray &bytes);

// As a browser does: by byte-order mark, else by the first <meta> that names an encoding, else as decodeText().
[[nodiscard]] Decoding decodeHtml(const QByteArray &bytes);

} // namespace sidelight
