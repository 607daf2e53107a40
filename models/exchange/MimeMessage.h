// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <optional>

namespace sidelight {

// A part of a message that is not made of others, decoded from what it travelled as.
struct MimePart {
    QByteArray type;     // "text/html", in lower case
    QByteArray charset;  // as it says, in lower case
    QByteArray location; // an address, of the parts of a saved page
    QByteArray bytes;
    bool isAttachment = false;
};

// A message's headers and parts, in order. By GMime, which is not to be trusted with a stranger's message outside a worker process;
// encodings of characters are left to Charset.h, since GMime's library for them opens files.
struct MimeMessage {
    QHash<QByteArray, QByteArray> headers; // by name in lower case, the first of each; unfolded
    QList<MimePart> parts;

    [[nodiscard]] QByteArray header(const char *name) const { return headers.value(name); }
};

// White space at the beginning of a header's line means that the line before it goes on.
[[nodiscard]] inline QByteArray unfolded(QByteArray headers)
{
    return headers.replace("\r\n", "\n").replace("\n ", " ").replace("\n\t", " ");
}

// Nothing: the module with GMime is not there.
[[nodiscard]] std::optional<MimeMessage> parseMessage(const QByteArray &bytes);

// The module, and the function in there that fills a message.
inline constexpr auto mimeModule = "sidelight-mail.so";
inline constexpr auto mimeModuleEntry = "sidelightParseMessage";
using MimeModuleEntry = void (*)(const QByteArray &bytes, MimeMessage &message);

} // namespace sidelight
