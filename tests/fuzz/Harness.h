// SPDX-License-Identifier: GPL-3.0-or-later
// What the harnesses of libFuzzer share, and the test that goes through the corpora without it.
#pragma once

#include "models/exchange/ImportReaders.h"

#include <QByteArray>

namespace sidelight::fuzz {

// Reads bytes as a worker would; ends the process when what comes back is not what the program accepts from a worker: sound texts,
// marks that fit, details that are clean, and no link but to the web.
void readAndCheck(const QByteArray &bytes, ImportFormat format);

} // namespace sidelight::fuzz
