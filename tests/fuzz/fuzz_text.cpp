// SPDX-License-Identifier: GPL-3.0-or-later
// Plain text in any encoding, and Markdown.
#include "tests/fuzz/Harness.h"

#include <cstddef>
#include <cstdint>

using namespace sidelight;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    fuzz::readAndCheck(bytes, ImportFormat::Text);
    fuzz::readAndCheck(bytes, ImportFormat::Markdown);
    return 0;
}
