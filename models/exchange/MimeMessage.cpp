// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/MimeMessage.h"

#include "models/base/Module.h"

namespace sidelight {

std::optional<MimeMessage> parseMessage(const QByteArray &bytes)
{
    static const auto parse = reinterpret_cast<MimeModuleEntry>(moduleFunction(mimeModule, mimeModuleEntry));
    if (!parse)
        return std::nullopt;
    MimeMessage message;
    parse(bytes, message);
    return message;
}

} // namespace sidelight
