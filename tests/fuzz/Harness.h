// SPDX-License-Identifier: GPL-3.0-or-later
// What libFuzzer tries, and the test that goes through the corpora without it: for each kind of file, what reads it.
#pragma once

#include <QByteArray>
#include <QList>

namespace sidelight::fuzz {

// Reads bytes as workers would; ends the process when what comes back is not what the program accepts from a worker: sound texts,
// marks that fit, details that are clean, and no link but to the web. Or opens them as a project that somebody sent.
struct Kind {
    const char *name; // of its corpus too
    // Not everything if `quickly`: what takes ten times as long is then tried with one input in eight.
    void (*read)(const QByteArray &bytes, bool quickly);
};
[[nodiscard]] const QList<Kind> &kinds();
[[nodiscard]] const Kind *kindNamed(QByteArrayView name); // nullptr: there is none

} // namespace sidelight::fuzz
