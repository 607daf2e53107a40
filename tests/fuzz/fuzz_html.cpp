// SPDX-License-Identifier: GPL-3.0-or-later
// Web pages: by the plain rule always, by Readability for one input in eight, since its engine takes ten times as long.
#include "tests/fuzz/Harness.h"

#include <cstddef>
#include <cstdint>

using namespace sidelight;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    fuzz::readAndCheck(bytes, ImportFormat::HtmlFragment);
    if (size % 8 == 0)
        fuzz::readAndCheck(bytes, ImportFormat::Html);
    return 0;
}
