// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Error.h"

#include <QList>
#include <QString>
#include <functional>

namespace sidelight::bench {

// Prints one line of JSON with the median of what was measured:
// {"name":…,"value":…,"unit":…,"target":…,"runs":…}. `target` is the most that we allow ourselves. Names
// and units are ours and need no escaping.
void report(const QString &name, QList<double> measured, const QString &unit, double target);

// How long `work` takes, in milliseconds.
double milliseconds(const std::function<void()> &work);

// Ends the bench with the reason, and code 1: a figure that could not be measured is never left out silently.
[[noreturn]] void giveUp(const QString &why);

template <class T> T must(Result<T> result)
{
    if (!result)
        giveUp(result.error().message + u' ' + result.error().detail);
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

} // namespace sidelight::bench
