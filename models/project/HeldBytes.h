// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace sidelight {

// A project's file that is in memory alone, in one piece. It goes into no core dump, and is overwritten when it goes.
class HeldBytes {
public:
    explicit HeldBytes(qint64 size); // throws std::bad_alloc
    ~HeldBytes();
    HeldBytes(const HeldBytes &) = delete;
    HeldBytes &operator=(const HeldBytes &) = delete;

    [[nodiscard]] unsigned char *data() const { return m_data; }
    [[nodiscard]] qint64 size() const { return m_size; }

private:
    unsigned char *m_data = nullptr;
    qint64 m_size = 0;
};

} // namespace sidelight
