// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/Id.h"

#include <QRandomGenerator>

namespace sidelight {

Id Id::random()
{
    for (;;) {
        const auto value = qint64(QRandomGenerator::system()->generate64() >> 1);
        if (value > 0)
            return {value};
    }
}

std::optional<Id> Id::fromString(QStringView text)
{
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    if (!ok || value <= 0 || QString::number(value) != text)
        return std::nullopt;
    return Id{value};
}

} // namespace sidelight
