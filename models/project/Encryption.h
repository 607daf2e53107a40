// SPDX-License-Identifier: GPL-3.0-or-later
// The format of an encrypted copy, which holds a whole project's file and nothing else. Numbers are little-endian.
//
//     at    bytes
//      0     12   "SIDELIGHTENC"
//     12      4   version of this format: 1
//     16      4   passes of Argon2id (opslimit)
//     20      4   memory of Argon2id in KiB (memlimit)
//     24      4   size of a chunk: 65536
//     28     16   salt of Argon2id
//     44     24   header of the secretstream
//     68     17   an empty message, by which a passphrase is known to be right
//     85     16   BLAKE2b-128, without a key, of the 85 bytes before it: whether they are what was written
//    101          the project's file in chunks of 65536 bytes, the last one shorter or as long, never empty; each becomes 17
//                 bytes longer
//
// The key is 32 bytes of Argon2id 1.3 (one lane), made of the passphrase in UTF-8 and NFC. All messages are of one secretstream
// (XChaCha20-Poly1305, as libsodium has it) and have the first 68 bytes as additional data; the last one has the tag FINAL, all
// others the tag MESSAGE, and nothing comes after it. So a byte that was changed, a chunk that is missing, swapped or repeated,
// and an end that was cut off are all noticed.
#pragma once

#include "models/base/Error.h"
#include "models/project/PrivateVfs.h"
#include "models/project/Secret.h"

#include <QByteArray>
#include <functional>
#include <memory>

namespace sidelight::encryption {

inline constexpr auto ending = "sidelight-locked"; // of the files' names
inline constexpr int chunkSize = 65536;
inline constexpr int longer = 17;    // that a message is than what it holds
inline constexpr int headSize = 101; // what comes before the first chunk

// What it costs to try one passphrase.
struct Cost {
    quint32 passes = 8;
    quint32 kibibytes = 256 * 1024;
    bool operator==(const Cost &) const = default;
};
// Above these a file is refused before anything is reserved or reckoned for it.
inline constexpr Cost highestCost{32, 1024 * 1024};

// The key of one copy, with what makes it of the passphrase. Making one takes about a second and the memory that is its cost.
class Lock {
public:
    [[nodiscard]] static Result<Lock> make(const Secret &passphrase, const Cost &cost = {});
    // For a head that stands in a file; says why it cannot be, or that the passphrase is another.
    [[nodiscard]] static Result<Lock> open(QByteArrayView head, const Secret &passphrase);

private:
    friend class Sealer;
    friend class Unsealer;
    Lock();
    QByteArray m_head; // at least its first 44 bytes
    Secret m_key;
};

// Makes a file's bytes, one piece after the other.
class Sealer {
public:
    explicit Sealer(const Lock &lock);
    [[nodiscard]] const QByteArray &head() const { return m_head; }
    // `size`: a chunk's, or less for the last one.
    [[nodiscard]] QByteArray seal(const unsigned char *bytes, int size, bool isLast);

private:
    QByteArray m_head;
    Secret m_state;
};

// Takes a file's bytes apart. Nothing that it gives counts before the last chunk was there.
class Unsealer {
public:
    Unsealer(const Lock &lock, QByteArrayView head);
    [[nodiscard]] bool fits() const { return m_fits; } // the key is the one that the head was made with
    // Writes the chunk's bytes to `to`; false: it is not what was written there.
    [[nodiscard]] bool unseal(QByteArrayView sealed, unsigned char *to, bool isLast);

private:
    QByteArray m_data;
    Secret m_state;
    bool m_fits = false;
};

// Whether a file says of itself that it is an encrypted copy. Never drops a lock that this process has on it.
[[nodiscard]] bool isEncrypted(const QString &path);

// Called with the chunks one after the other, the last one included; false ends it.
using Take = std::function<bool(const unsigned char *bytes, int size)>;
// Reads a file through, in the memory of a chunk and what the key costs.
[[nodiscard]] Result<void> read(const QString &path, const Secret &passphrase, const Take &take);
// The project's file in memory alone: as much memory as it is large.
[[nodiscard]] Result<std::shared_ptr<PrivateVfs>> hold(const QString &path, const Secret &passphrase);
// Writes the project's file under a name that must be free, and checks it before it bears that name.
[[nodiscard]] Result<void> decrypt(const QString &path, const Secret &passphrase, const QString &to);

} // namespace sidelight::encryption
