// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/Lens.h"
#include "models/text/OwnDefinitions.h"

#include <QMutex>
#include <vector>

namespace sidelight {

// Lenses that were made and are not in use, for any thread: whoever scans takes one and gives it back.
class LensStock {
public:
    // How long a definition of the user's own may look at a window.
    explicit LensStock(std::chrono::nanoseconds longest = Lens::longestWindowTime)
        : m_longest(longest)
    {
    }

    // nullptr: there is no such lens, or the library would not take the definition.
    [[nodiscard]] std::unique_ptr<Lens> take(LensKind kind, const QString &language);
    [[nodiscard]] std::unique_ptr<Lens> take(const OwnDefinition &definition);
    void giveBack(LensKind kind, const QString &language, std::unique_ptr<Lens> lens);
    void giveBack(const OwnDefinition &definition, std::unique_ptr<Lens> lens);

private:
    [[nodiscard]] std::unique_ptr<Lens> stored(const QByteArray &key);
    void store(const QByteArray &key, std::unique_ptr<Lens> lens);

    const std::chrono::nanoseconds m_longest;
    QMutex m_mutex;
    std::vector<std::pair<QByteArray, std::unique_ptr<Lens>>> m_lenses; // the one given back last at the end
};

} // namespace sidelight
