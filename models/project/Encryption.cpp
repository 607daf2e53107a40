// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/Encryption.h"

#include "models/base/Words.h"
#include "models/project/Connection.h"
#include "models/project/NewFile.h"
#include "models/project/Trial.h"
#include "models/project/VfsFile.h"
#include "models/project/Writer.h"

#include <QtEndian>
#include <array>
#include <sodium.h>

namespace sidelight::encryption {

namespace {

constexpr auto magic = QByteArrayView("SIDELIGHTENC");
constexpr quint32 formatVersion = 1;
constexpr int saltAt = 28, streamAt = 44, dataSize = 68, checksumAt = 85, checksumSize = 16;
constexpr int keySize = crypto_secretstream_xchacha20poly1305_KEYBYTES;
constexpr qsizetype sealedSize = chunkSize + longer;

static_assert(streamAt - saltAt == crypto_pwhash_SALTBYTES);
static_assert(dataSize - streamAt == crypto_secretstream_xchacha20poly1305_HEADERBYTES);
static_assert(longer == crypto_secretstream_xchacha20poly1305_ABYTES);
static_assert(checksumAt == dataSize + longer && headSize == checksumAt + checksumSize);

QString tr(const char *text) { return translatedIn({"sidelight::encryption", "sidelight::encryption::Lock"}, text); }

const unsigned char *bytesOf(QByteArrayView view) { return reinterpret_cast<const unsigned char *>(view.data()); }
unsigned char *bytesOf(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }
crypto_secretstream_xchacha20poly1305_state *stateIn(Secret &secret)
{
    return reinterpret_cast<crypto_secretstream_xchacha20poly1305_state *>(secret.data());
}

void put(QByteArray &to, quint32 number)
{
    std::array<char, 4> bytes{};
    qToLittleEndian(number, bytes.data());
    to.append(bytes.data(), qsizetype(bytes.size()));
}

quint32 numberAt(QByteArrayView head, int offset) { return qFromLittleEndian<quint32>(head.data() + offset); }

QByteArray checksumOf(QByteArrayView head)
{
    QByteArray sum(checksumSize, '\0');
    crypto_generichash(bytesOf(sum), checksumSize, bytesOf(head), checksumAt, nullptr, 0);
    return sum;
}

std::unexpected<Error> damaged()
{
    return failure(ErrorKind::Damaged, tr("The encrypted copy is damaged or cut off, so nothing of it can be relied on. Fetch it "
                                          "again, or ask whoever made it for another one."));
}

Result<void> deriveKey(const Secret &passphrase, QByteArrayView salt, const Cost &cost, Secret &key)
{
    const int code = crypto_pwhash(key.data(), key.size(), reinterpret_cast<const char *>(passphrase.data()), passphrase.size(),
                                   bytesOf(salt), cost.passes, size_t(cost.kibibytes) * 1024, crypto_pwhash_ALG_ARGON2ID13);
    if (code != 0)
        return failure(ErrorKind::Io,
                       tr("There is not enough memory to make the key: it takes %1 MiB. Close other programs and try again.")
                           .arg(cost.kibibytes / 1024));
    return {};
}

// Whether the beginning of a file is one that can be tried with a passphrase.
Result<Cost> judge(QByteArrayView head)
{
    if (!head.startsWith(magic))
        return failure(ErrorKind::Foreign, tr("This is not an encrypted copy of a project."));
    if (head.size() < headSize)
        return damaged();
    if (numberAt(head, 12) > formatVersion)
        return failure(ErrorKind::Newer,
                       tr("The encrypted copy was made by a newer version of Sidelight. Open it with that version."));
    const Cost cost{numberAt(head, 16), numberAt(head, 20)};
    if (cost.passes > highestCost.passes || cost.kibibytes > highestCost.kibibytes)
        return failure(ErrorKind::Invalid,
                       tr("The encrypted copy asks for more time or memory than any that Sidelight makes. It is damaged, or meant "
                          "to stop this program; nothing was done with it."));
    const bool isOurs = numberAt(head, 12) == formatVersion && cost.passes >= crypto_pwhash_OPSLIMIT_MIN &&
                        size_t(cost.kibibytes) * 1024 >= crypto_pwhash_MEMLIMIT_MIN && numberAt(head, 24) == chunkSize;
    if (!isOurs || head.sliced(checksumAt, checksumSize) != checksumOf(head))
        return damaged();
    return cost;
}

Result<void> guarded(const std::function<Result<void>()> &work)
{
    try {
        return work();
    } catch (const Refusal &refusal) {
        return std::unexpected(refusal.error);
    } catch (const std::bad_alloc &) {
        return failure(ErrorKind::Io, tr("There is not enough memory for this copy. Decrypt it into a file instead, or close other "
                                         "programs and try again."));
    }
}

Result<QByteArray> canonical(const QString &path)
{
    Result<QByteArray> where = Disk::system().canonicalPath(path);
    if (where && Disk::system().kindOf(*where) != Disk::Kind::File)
        return failure(ErrorKind::NotFound, tr("There is no such file. Check the name and the place."));
    return where;
}

// Where a file's chunks stand.
struct Chunks {
    static Result<Chunks> of(qint64 fileSize)
    {
        const qint64 body = fileSize - headSize, rest = body % sealedSize;
        if (body <= 0 || (rest > 0 && rest <= longer))
            return damaged();
        return Chunks{(body + sealedSize - 1) / sealedSize, body};
    }
    [[nodiscard]] qint64 at(qint64 number) const { return headSize + number * sealedSize; }
    [[nodiscard]] int sizeOf(qint64 number) const { return int(std::min<qint64>(sealedSize, body - number * sealedSize)); }
    [[nodiscard]] qint64 plainSize() const { return body - count * longer; }

    qint64 count = 0, body = 0;
};

Result<void> readChunks(const VfsFile &file, const Chunks &chunks, const Lock &lock, QByteArrayView head, const Take &take)
{
    Unsealer unsealer(lock, head);
    Secret chunk(chunkSize);
    for (qint64 i = 0; i < chunks.count; ++i) {
        const QByteArray sealed = file.read(chunks.at(i), chunks.sizeOf(i));
        if (sealed.size() != chunks.sizeOf(i) || !unsealer.unseal(sealed, chunk.data(), i + 1 == chunks.count))
            return damaged();
        if (!take(chunk.data(), chunks.sizeOf(i) - longer))
            return failure(ErrorKind::Cancelled, tr("Decrypting was stopped."));
    }
    return {};
}

// Reads a file once its length and its key are known.
Result<void> readWith(const QString &path, const Secret &passphrase, const std::function<Take(const Chunks &)> &begin)
{
    return guarded([&]() -> Result<void> {
        const Result<QByteArray> where = canonical(path);
        if (!where)
            return std::unexpected(where.error());
        const VfsFile file(*where, VfsFile::Access::Read, Connection::defaultVfs);
        const QByteArray head = file.read(0, headSize);
        if (const Result<Cost> cost = judge(head); !cost)
            return std::unexpected(cost.error());
        const Result<Chunks> chunks = Chunks::of(file.size());
        if (!chunks)
            return std::unexpected(chunks.error());
        const Result<Lock> lock = Lock::open(head, passphrase);
        if (!lock)
            return std::unexpected(lock.error());
        return readChunks(file, *chunks, *lock, head, begin(*chunks));
    });
}

} // namespace

Lock::Lock()
    : m_key(keySize)
{
}

Result<Lock> Lock::make(const Secret &passphrase, const Cost &cost)
{
    Lock lock;
    QByteArray salt(crypto_pwhash_SALTBYTES, '\0');
    randombytes_buf(salt.data(), size_t(salt.size()));
    lock.m_head = magic.toByteArray();
    for (const quint32 number : {formatVersion, cost.passes, cost.kibibytes, quint32(chunkSize)})
        put(lock.m_head, number);
    lock.m_head += salt;
    if (const Result<void> derived = deriveKey(passphrase, salt, cost, lock.m_key); !derived)
        return std::unexpected(derived.error());
    return lock;
}

Result<Lock> Lock::open(QByteArrayView head, const Secret &passphrase)
{
    const Result<Cost> cost = judge(head);
    if (!cost)
        return std::unexpected(cost.error());
    Lock lock;
    lock.m_head = head.toByteArray();
    if (const auto derived = deriveKey(passphrase, head.sliced(saltAt, streamAt - saltAt), *cost, lock.m_key); !derived)
        return std::unexpected(derived.error());
    if (!Unsealer(lock, head).fits())
        return failure(ErrorKind::Invalid,
                       tr("The passphrase is another one. Mind capitals, spaces and the layout of the keyboard."),
                       QStringLiteral("passphrase"));
    return lock;
}

Sealer::Sealer(const Lock &lock)
    : m_head(lock.m_head.first(streamAt))
    , m_state(sizeof(crypto_secretstream_xchacha20poly1305_state))
{
    QByteArray stream(crypto_secretstream_xchacha20poly1305_HEADERBYTES, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(stateIn(m_state), bytesOf(stream), lock.m_key.data());
    m_head += stream;
    m_head += seal(nullptr, 0, false);
    m_head += checksumOf(m_head);
}

QByteArray Sealer::seal(const unsigned char *bytes, int size, bool isLast)
{
    QByteArray sealed(size + longer, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_push(
        stateIn(m_state), bytesOf(sealed), nullptr, bytes, quint64(size), bytesOf(m_head), dataSize,
        isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
    return sealed;
}

Unsealer::Unsealer(const Lock &lock, QByteArrayView head)
    : m_data(head.first(dataSize).toByteArray())
    , m_state(sizeof(crypto_secretstream_xchacha20poly1305_state))
{
    crypto_secretstream_xchacha20poly1305_init_pull(stateIn(m_state), bytesOf(head.sliced(streamAt)), lock.m_key.data());
    unsigned char nothing = 0;
    m_fits = unseal(head.sliced(dataSize, longer), &nothing, false);
}

bool Unsealer::unseal(QByteArrayView sealed, unsigned char *to, bool isLast)
{
    unsigned char tag = 0;
    const unsigned char wanted =
        isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
    return crypto_secretstream_xchacha20poly1305_pull(stateIn(m_state), to, nullptr, &tag, bytesOf(sealed), quint64(sealed.size()),
                                                      bytesOf(m_data), dataSize) == 0 &&
           tag == wanted;
}

bool isEncrypted(const QString &path)
{
    bool is = false;
    const auto look = [&]() -> Result<void> {
        if (const Result<QByteArray> where = canonical(path); where)
            is = VfsFile(*where, VfsFile::Access::Read, Connection::defaultVfs).read(0, int(magic.size())) == magic;
        return {};
    };
    return guarded(look).has_value() && is;
}

Result<void> read(const QString &path, const Secret &passphrase, const Take &take)
{
    return readWith(path, passphrase, [&](const Chunks &) { return take; });
}

Result<std::shared_ptr<PrivateVfs>> hold(const QString &path, const Secret &passphrase)
{
    std::shared_ptr<PrivateVfs> held;
    qint64 at = 0;
    const auto begin = [&](const Chunks &chunks) -> Take {
        held = std::make_shared<PrivateVfs>(chunks.plainSize(), PrivateVfs::Where::Memory);
        return [&](const unsigned char *bytes, int size) {
            held->write(at, QByteArray::fromRawData(reinterpret_cast<const char *>(bytes), size));
            at += size;
            return true;
        };
    };
    if (const Result<void> done = readWith(path, passphrase, begin); !done)
        return std::unexpected(done.error());
    return held;
}

Result<void> decrypt(const QString &path, const Secret &passphrase, const QString &to)
{
    return guarded([&]() -> Result<void> {
        const Result<QByteArray> target = Disk::system().canonicalPath(to);
        if (!target)
            return std::unexpected(target.error());
        NewFile file(*target, Disk::system());
        const auto write = [&](const unsigned char *bytes, int size) {
            file.write({reinterpret_cast<const char *>(bytes), size});
            return true;
        };
        if (const Result<void> done = read(path, passphrase, write); !done)
            return done;
        file.close();
        const Trial trial = tryOut(file.path(), Connection::defaultVfs, Schema::current(), ScratchVfs::Journal::Hidden);
        if (!trial.isSound())
            return failure(ErrorKind::Damaged,
                           tr("What was encrypted is no project that is whole. %1").arg(trial.findings.constFirst()));
        file.publish();
        return {};
    });
}

} // namespace sidelight::encryption
