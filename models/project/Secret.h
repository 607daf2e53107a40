// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstddef>
#include <memory>

namespace sidelight {

// Bytes that nobody else may see: a passphrase, a key. They stand in memory that is not swapped out where the system allows
// that, is guarded on both sides, and is overwritten when it goes.
class Secret {
public:
    explicit Secret(size_t size); // throws std::bad_alloc
    // A passphrase as it is used: one form for each way to compose its letters (NFC), in UTF-8.
    static Secret passphrase(const QString &words);
    static Secret passphrase(const char *utf8, size_t size);

    [[nodiscard]] unsigned char *data() { return m_bytes.get(); }
    [[nodiscard]] const unsigned char *data() const { return m_bytes.get(); }
    [[nodiscard]] size_t size() const { return m_size; }

private:
    struct Free {
        void operator()(unsigned char *bytes) const;
    };
    std::unique_ptr<unsigned char, Free> m_bytes;
    size_t m_size = 0;
};

// Overwrites what a text holds, as far as nobody shares it. What a field or a clipboard made of it before is out of reach.
void wipe(QString &text);

} // namespace sidelight
