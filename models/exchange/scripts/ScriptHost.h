// SPDX-License-Identifier: GPL-3.0-or-later
// Between BundledScript and the library that it loads Qt's engine with.
#pragma once

#include <QStringList>
#include <optional>

namespace sidelight {

// One bundle in an engine of its own.
class ScriptHost {
public:
    virtual ~ScriptHost() = default;
    // What a function of the bundle returns as a string; nothing when it threw, or took longer. 0: as long as it takes.
    [[nodiscard]] virtual std::optional<QString> call(const QString &function, const QStringList &arguments, int milliseconds) = 0;
};

// nullptr when the bundle can't be run. `name` is that of the object that it exports to.
using OpenScript = ScriptHost *(*)(const QString &name, const QString &script);
inline constexpr auto scriptModule = "sidelight-scripts.so";
inline constexpr char openScriptSymbol[] = "sidelight_open_script";

} // namespace sidelight
