// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/scripts/ScriptHost.h"

#include <memory>

namespace sidelight {

// JavaScript of packages that come with the program, bundled when it was built. Qt's engine is loaded when the first bundle is
// opened and not with the program, most of whose starts never need it. A bundle belongs to the thread that opened it, and can reach
// nothing but what it is given.
class BundledScript {
public:
    // :/scripts/NAME.js; invalid when the engine could not be loaded.
    explicit BundledScript(const QString &name);

    [[nodiscard]] bool isValid() const { return m_host != nullptr; }
    // What an exported function returns for strings; nothing when it threw or took longer than that (0: as long as it takes). The
    // time is the process's, and kept by SIGVTALRM: to be limited, a process must run one at a time.
    [[nodiscard]] std::optional<QString> call(const QString &function, const QStringList &arguments, int milliseconds = 0) const;

private:
    std::unique_ptr<ScriptHost> m_host;
};

} // namespace sidelight
