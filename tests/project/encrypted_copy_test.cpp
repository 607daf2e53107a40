// SPDX-License-Identifier: GPL-3.0-or-later
// The encrypted copy: its format, what it must not hold, and everything that can be done to its bytes.
#include "models/project/Encryption.h"
#include "models/project/ProjectFile.h"
#include "tests/project/TestRecords.h"
#include "tests/support/Scorecard.h"
#include "tests/support/TempFolder.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>
#include <sodium.h>

using namespace sidelight;
using namespace sidelight::test;
using namespace Qt::StringLiterals;

namespace {

constexpr encryption::Cost cheap{1, 8}; // the tests try thousands of keys
constexpr int sealedSize = encryption::chunkSize + encryption::longer;

Secret words(const char *passphrase = "correct horse battery") { return Secret::passphrase(QString::fromUtf8(passphrase)); }

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a file of a test could not be written");
}

ErrorKind kindOf(const Result<void> &done) { return done ? ErrorKind::Internal : done.error().kind; }

} // namespace

class EncryptedCopyTest : public QObject {
    Q_OBJECT

    TempFolder m_folder;
    QByteArray m_project, m_sealed; // a project of several chunks, and its copy
    QString m_sealedPath;

    QString path(const char *name) const { return m_folder.path(QLatin1String(name)); }

    Result<QByteArray> opened(const QByteArray &bytes, const Secret &passphrase) const
    {
        const QString at = path("opened.sidelight-locked");
        writeFile(at, bytes);
        QByteArray plain;
        const Result<void> done = encryption::read(at, passphrase, [&](const unsigned char *from, int size) {
            plain.append(reinterpret_cast<const char *>(from), size);
            return true;
        });
        if (!done)
            return std::unexpected(done.error());
        return plain;
    }

    // Every way to open it must say that it is no good.
    bool isRefused(const QByteArray &bytes, ErrorKind kind = ErrorKind::Damaged) const
    {
        const Result<QByteArray> plain = opened(bytes, words());
        return !plain && plain.error().kind == kind && !plain.error().message.isEmpty();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(sodium_init() >= 0);
        const QString at = path("project.sidelight");
        const auto file = ProjectFile::create(at);
        QVERIFY(file);
        QRandomGenerator random(7);
        for (qint64 i = 1; i <= 12; ++i) {
            QString text = u"canary%1 names her. "_s.arg(i);
            for (int letter = 0; letter < 20'000; ++letter)
                text += QChar(u'a' + char16_t(random.bounded(26)));
            const Article article = storedArticle(**file, {i}, text);
            QVERIFY((*file)->edit(u"canaryedit"_s, [&](Writer &w) { w.insert(article); }, i));
        }
        QVERIFY((*file)->keep({{u"layout"_s, u"canarykey"_s, "canarykept"}}));
        const Result<encryption::Lock> lock = encryption::Lock::make(words(), cheap);
        QVERIFY(lock);
        m_sealedPath = path("copy.sidelight-locked");
        const Result<void> written = (*file)->writeEncrypted(m_sealedPath, *lock);
        QVERIFY2(written, written ? "" : qPrintable(written.error().message));
        m_sealed = readFile(m_sealedPath);
        m_project = readFile(at);
        QVERIFY(m_sealed.size() > encryption::headSize + 5 * sealedSize);
    }

    void itIsPrivateAndWhole()
    {
        QCOMPARE(QFileInfo(m_sealedPath).permissions() &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
        const QStringList left = QDir(m_folder.path()).entryList({u".*"_s}, QDir::Files | QDir::Hidden);
        QCOMPARE(left, QStringList());
        QVERIFY(encryption::isEncrypted(m_sealedPath));
        QVERIFY(!encryption::isEncrypted(path("project.sidelight")));
        QVERIFY(!encryption::isEncrypted(path("missing")));
    }

    void itComesBackAsAProject()
    {
        const QString at = path("again.sidelight");
        const Result<void> done = encryption::decrypt(m_sealedPath, words(), at);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QCOMPARE(QFileInfo(at).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const auto file = ProjectFile::open(at);
        QVERIFY(file);
        QCOMPARE((*file)->verify().value_or(QStringList(u"?"_s)), QStringList());
        qsizetype articles = 0;
        QVERIFY((*file)->read([&](const Reader &reader) { articles = reader.count<Article>(); }));
        QCOMPARE(articles, 12);
        QCOMPARE((*file)->allKept().value_or(QList<ProjectFile::Kept>(1)).size(), 0);
        QCOMPARE(kindOf(encryption::decrypt(m_sealedPath, words(), at)), ErrorKind::Invalid); // it is there already
    }

    // Read where it is, written nowhere.
    void itOpensInMemory()
    {
        const QStringList before = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
        const auto held = encryption::hold(m_sealedPath, words());
        QVERIFY(held);
        OpenOptions options;
        options.held = *held;
        auto file = ProjectFile::open(m_sealedPath, options);
        QVERIFY2(file, file ? "" : qPrintable(file.error().message));
        QVERIFY((*file)->isReadOnly());
        QVERIFY(!(*file)->readOnlyReason().isEmpty());
        QString text;
        QVERIFY((*file)->read([&](const Reader &reader) { text = reader.text(reader.find<Article>({3})->text); }));
        QVERIFY(text.startsWith(u"canary3 names her."));
        QVERIFY(!(*file)->edit(u"no"_s, [](Writer &w) { w.insert(actorNamed({9}, u"x"_s)); }, 1));
        QCOMPARE((*file)->verify().value_or(QStringList(u"?"_s)), QStringList());
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), before);
        // A copy of it is a project to work on, and one that is encrypted again opens too.
        QVERIFY((*file)->writeCopy(path("from memory.sidelight")));
        const auto copy = ProjectFile::open(path("from memory.sidelight"));
        QVERIFY(copy && !(*copy)->isReadOnly());
        const Result<encryption::Lock> lock = encryption::Lock::make(words("another"), cheap);
        QVERIFY(lock && (*file)->writeEncrypted(path("second.sidelight-locked"), *lock));
        QVERIFY(encryption::decrypt(path("second.sidelight-locked"), words("another"), path("second.sidelight")));
    }

    void aWrongPassphraseIsSaid()
    {
        const auto passphrases = {"Correct horse battery", "correct horse battery ", "", "correct horse"};
        for (const char *each : passphrases) {
            const Result<QByteArray> plain = opened(m_sealed, words(each));
            QVERIFY(!plain);
            QCOMPARE(plain.error().detail, u"passphrase"_s);
        }
        // One form for each way to compose a letter.
        const Result<encryption::Lock> lock = encryption::Lock::make(words("Stra\xc3\xa9"), cheap);
        encryption::Sealer sealer(*lock);
        const QByteArray bytes = sealer.head() + sealer.seal(reinterpret_cast<const unsigned char *>("x"), 1, true);
        QVERIFY(opened(bytes, words("Strae\xcc\x81")));
    }

    void noChangeGoesUnnoticed()
    {
        qint64 trials = 0, failures = 0;
        const auto refused = [&](const QByteArray &bytes, ErrorKind kind = ErrorKind::Damaged) {
            ++trials;
            const bool is = isRefused(bytes, kind);
            failures += !is;
            return is;
        };
        const int chunks = int((m_sealed.size() - encryption::headSize + sealedSize - 1) / sealedSize);
        const auto chunkAt = [](int number) { return encryption::headSize + qsizetype(number) * sealedSize; };
        const auto flipped = [&](qsizetype at, int bit) {
            QByteArray bytes = m_sealed;
            bytes[at] = char(bytes.at(at) ^ (1 << bit));
            return bytes;
        };
        for (int at = 0; at < encryption::headSize; ++at) {
            const Result<QByteArray> plain = opened(flipped(at, at % 8), words());
            ++trials;
            failures += plain.has_value();
            QVERIFY2(!plain, QByteArray::number(at));
        }
        for (int number = 0; number < chunks; ++number) { // in its tag, its words and its end
            const qsizetype end = std::min<qsizetype>(chunkAt(number + 1), m_sealed.size());
            for (const qsizetype at : {chunkAt(number), chunkAt(number) + 1, (chunkAt(number) + end) / 2, end - 1})
                QVERIFY2(refused(flipped(at, int(at % 8))), QByteArray::number(at));
        }
        for (int number = 0; number <= chunks; ++number) { // cut off at each limit, and beside it
            for (const int by : {-1, 0, 1, encryption::longer}) {
                const qsizetype at = chunkAt(number) + by;
                if (at < m_sealed.size())
                    QVERIFY2(refused(m_sealed.first(at)), QByteArray::number(at));
            }
        }
        for (int one = 0; one + 1 < chunks - 1; ++one) {
            QByteArray bytes = m_sealed;
            bytes.replace(chunkAt(one), sealedSize, m_sealed.sliced(chunkAt(one + 1), sealedSize));
            QVERIFY(refused(bytes)); // twice the same
            bytes.replace(chunkAt(one + 1), sealedSize, m_sealed.sliced(chunkAt(one), sealedSize));
            QVERIFY(refused(bytes)); // swapped
            QVERIFY(refused(QByteArray(m_sealed).remove(chunkAt(one), sealedSize)));
        }
        QVERIFY(refused(m_sealed + 'x'));
        QVERIFY(refused(m_sealed + m_sealed.last(sealedSize)));
        QVERIFY(refused({}, ErrorKind::Foreign));
        QVERIFY(refused(m_sealed.first(encryption::headSize)));
        scorecard::print("A encrypted copies: changed bytes are noticed", trials, failures, "0 unnoticed");
    }

    // Figures that would take all memory or days are refused before anything is reserved.
    void hostileFiguresAreRefused()
    {
        for (const auto &[passes, kibibytes] : {std::pair(33u, 8u), std::pair(1u, 1024u * 1024 + 1), std::pair(0xffffffffu, 8u),
                                                std::pair(1u, 0xffffffffu), std::pair(0xffffffffu, 0xffffffffu)}) {
            QByteArray bytes = m_sealed;
            qToLittleEndian(passes, bytes.data() + 16);
            qToLittleEndian(kibibytes, bytes.data() + 20);
            QByteArray sum(16, '\0');
            crypto_generichash(reinterpret_cast<unsigned char *>(sum.data()), 16,
                               reinterpret_cast<const unsigned char *>(bytes.constData()), 85, nullptr, 0);
            bytes.replace(85, 16, sum);
            QVERIFY(isRefused(bytes, ErrorKind::Invalid));
        }
        QByteArray newer = m_sealed;
        newer[12] = 2;
        QVERIFY(isRefused(newer, ErrorKind::Newer));
    }

    void nothingPlainIsInIt()
    {
        constexpr int window = 16;
        QSet<QByteArrayView> plain;
        for (qsizetype at = 0; at + window <= m_project.size(); ++at)
            if (const QByteArrayView part(m_project.constData() + at, window); part.count('\0') < window)
                plain.insert(part);
        qint64 hits = 0;
        for (qsizetype at = 0; at + window <= m_sealed.size(); ++at)
            hits += plain.contains(QByteArrayView(m_sealed.constData() + at, window));
        for (const char *canary : {"canary", "SQLite", "project.sidelight", "correct"})
            hits += m_sealed.contains(canary);
        QCOMPARE(hits, 0);
        scorecard::print("P10 encrypted copies: 16-byte windows of the project", plain.size(), hits, "0 in the copy");
    }

    // Written by hand after the description in the header: whoever changes the format without a new number fails here.
    void theFormatIsAsItIsDescribed()
    {
        const QByteArray salt = QByteArray::fromHex("000102030405060708090a0b0c0d0e0f");
        std::array<unsigned char, 32> key{};
        QCOMPARE(crypto_pwhash(key.data(), key.size(), "f\xc3\xa4hre", 6, reinterpret_cast<const unsigned char *>(salt.constData()),
                               2, 64 * 1024, crypto_pwhash_ALG_ARGON2ID13),
                 0);
        QByteArray file("SIDELIGHTENC");
        for (const char number : {1, 2, 64})
            file += QByteArray(1, number) + QByteArray(3, '\0');
        file += QByteArray::fromHex("00000100") + salt;
        crypto_secretstream_xchacha20poly1305_state state;
        QByteArray stream(24, '\0');
        crypto_secretstream_xchacha20poly1305_init_push(&state, reinterpret_cast<unsigned char *>(stream.data()), key.data());
        file += stream;
        const QByteArray data = file;
        const auto push = [&](const QByteArray &bytes, unsigned char tag) {
            QByteArray sealed(bytes.size() + 17, '\0');
            crypto_secretstream_xchacha20poly1305_push(&state, reinterpret_cast<unsigned char *>(sealed.data()), nullptr,
                                                       reinterpret_cast<const unsigned char *>(bytes.constData()),
                                                       quint64(bytes.size()),
                                                       reinterpret_cast<const unsigned char *>(data.constData()), 68, tag);
            file += sealed;
        };
        push({}, 0);
        QByteArray sum(16, '\0');
        crypto_generichash(reinterpret_cast<unsigned char *>(sum.data()), 16,
                           reinterpret_cast<const unsigned char *>(file.constData()), 85, nullptr, 0);
        file += sum;
        const QByteArray first(65536, 'a'), second("and the rest");
        push(first, 0);
        push(second, 3);
        const Result<QByteArray> plain = opened(file, words("f\xc3\xa4hre"));
        QVERIFY2(plain, plain ? "" : qPrintable(plain.error().message));
        QCOMPARE(*plain, first + second);
    }

    // A file of version 1, made by another program with a fixed salt, for ever: the passphrase is "a ferry, a lamp" and it holds
    // "known answer".
    void aKnownFileStaysReadable()
    {
        const QByteArray known = readFile(QStringLiteral(SIDELIGHT_SOURCE_DIR "/tests/data/golden/encrypted-1.sidelight-locked"));
        const Result<QByteArray> plain = opened(known, words("a ferry, a lamp"));
        QVERIFY2(plain, plain ? "" : qPrintable(plain.error().message));
        QCOMPARE(*plain, "known answer");
    }

    void twoCopiesShareNothing()
    {
        const auto file = ProjectFile::open(path("project.sidelight"));
        const Result<encryption::Lock> lock = encryption::Lock::make(words(), cheap);
        QVERIFY(file && lock && (*file)->writeEncrypted(path("other.sidelight-locked"), *lock));
        const QByteArray other = readFile(path("other.sidelight-locked"));
        QVERIFY(other.sliced(28, 16) != m_sealed.sliced(28, 16));
        QVERIFY(other.sliced(encryption::headSize, 64) != m_sealed.sliced(encryption::headSize, 64));
        QVERIFY(!(*file)->writeEncrypted(path("other.sidelight-locked"), *lock)); // it is there already
    }
};

QTEST_GUILESS_MAIN(EncryptedCopyTest)
#include "encrypted_copy_test.moc"
