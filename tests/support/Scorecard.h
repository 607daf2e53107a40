// SPDX-License-Identifier: GPL-3.0-or-later
// What the harnesses of storage share: how often they try, and the one line in which each says what came out.
#pragma once

#include <QByteArray>

namespace sidelight::scorecard {

// How many trials are to be made: as many as the tests make, times SIDELIGHT_TRIALS when that is set ("10", "0.1").
[[nodiscard]] int trials(int usual);

// Prints the closing line. With SIDELIGHT_SCORECARD=1 it is a JSON object: name, trials, failures, target, and what was
// measured besides, which is itself the inside of a JSON object ("\"p95_ms\":12") or empty.
void print(const QByteArray &name, qint64 trials, qint64 failures, const QByteArray &target, const QByteArray &besides = {});

} // namespace sidelight::scorecard
