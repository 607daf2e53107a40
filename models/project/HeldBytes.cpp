// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/HeldBytes.h"

#include <new>
#include <sodium.h>
#include <sys/mman.h>

namespace sidelight {

HeldBytes::HeldBytes(qint64 size)
    : m_size(size)
{
    void *const memory =
        size > 0 ? ::mmap(nullptr, size_t(size), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) : nullptr;
    if (!memory || memory == MAP_FAILED)
        throw std::bad_alloc();
    ::madvise(memory, size_t(size), MADV_DONTDUMP);
    m_data = static_cast<unsigned char *>(memory);
}

HeldBytes::~HeldBytes()
{
    sodium_memzero(m_data, size_t(m_size));
    ::munmap(m_data, size_t(m_size));
}

} // namespace sidelight
