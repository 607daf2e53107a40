// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer's entry: fuzz_strangers KIND [what libFuzzer takes]. One program for all kinds, so that there is one to build.
#include "tests/fuzz/Harness.h"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <spdlog/spdlog.h>

using namespace sidelight;

static const fuzz::Kind *chosen = nullptr;

extern "C" int LLVMFuzzerInitialize(int *count, char ***arguments)
{
    chosen = *count > 1 ? fuzz::kindNamed((*arguments)[1]) : nullptr;
    if (!chosen) {
        std::fputs("fuzz_strangers wants the name of a kind first.\n", stderr);
        return 1;
    }
    spdlog::set_level(spdlog::level::off);
    for (int i = 1; i + 1 < *count; ++i)
        (*arguments)[i] = (*arguments)[i + 1];
    (*arguments)[--*count] = nullptr;
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    chosen->read(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)), true);
    return 0;
}
