// SPDX-License-Identifier: GPL-3.0-or-later
// Mail: as one message and as a mailbox; for one input in eight as a page saved as MHTML too.
#include "tests/fuzz/Harness.h"

#include <cstddef>
#include <cstdint>

using namespace sidelight;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    fuzz::readAndCheck(bytes, ImportFormat::Mail);
    fuzz::readAndCheck(bytes, ImportFormat::Mailbox);
    if (size % 8 == 0)
        fuzz::readAndCheck(bytes, ImportFormat::SavedPage);
    return 0;
}
