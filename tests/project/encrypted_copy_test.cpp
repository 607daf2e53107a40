// SPDX-License-Identifier: GPL-3.0-or-later
// The encrypted copy: its format, what it must not hold, and everything that can be done to its bytes.
#include "models/project/Encryption.h"
#include "models/project/FilePages.h"
#include "models/project/ProjectFile.h"
#include "models/project/Verifier.h"
#include "models/text/CanonicalText.h"
#include "tests/project/CraftedFile.h"
#include "tests/project/TestRecords.h"
#include "tests/support/ProjectDump.h"
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

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a file of a test could not be written");
}

// Whatever it is, it is somebody else's.
OpenOptions strangers()
{
    OpenOptions options;
    options.own = QSet<Id>();
    options.isText = isArticleText;
    return options;
}

// As somebody else's program would encrypt whatever bytes.
QByteArray sealed(const QByteArray &bytes)
{
    const Result<encryption::Lock> lock = encryption::Lock::make(words(), cheap);
    encryption::Sealer sealer(*lock);
    QByteArray file = sealer.head();
    for (qsizetype at = 0; at < bytes.size(); at += encryption::chunkSize) {
        const QByteArray chunk = bytes.mid(at, encryption::chunkSize);
        file += sealer.seal(reinterpret_cast<const unsigned char *>(chunk.constData()), int(chunk.size()),
                            at + encryption::chunkSize >= bytes.size());
    }
    return file;
}

Result<std::unique_ptr<ProjectFile>> openHeld(const QString &at, OpenOptions options)
{
    const auto held = encryption::hold(at, words());
    if (!held)
        return std::unexpected(held.error());
    options.held = *held;
    return ProjectFile::open(at, options);
}

// All that the window is told of a project that was opened, or why it was not.
QString toldOf(const Result<std::unique_ptr<ProjectFile>> &file)
{
    if (!file)
        return u"%1: %2"_s.arg(int(file.error().kind)).arg(file.error().message);
    return (*file)->leftOut().sentences().join(u'\n') + u'\n' + dumpProject(**file).value_or(u"?"_s);
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
        m_sealed = bytesOf(m_sealedPath);
        m_project = bytesOf(at);
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

    void whatSomebodyEncryptedIsAStrangersFile()
    {
        const QStringList before = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
        const auto file = openHeld(m_sealedPath, strangers());
        QVERIFY2(file, file ? "" : qPrintable(file.error().message));
        QVERIFY((*file)->isStrangers() && (*file)->isReadOnly());
        QVERIFY((*file)->readOnlyReason().contains(u"somebody else"_s));
        QCOMPARE((*file)->strangersId(), projectIdIn(path("project.sidelight")));
        QVERIFY((*file)->projectId() != (*file)->strangersId());
        QVERIFY(!(*file)->edit(u"no"_s, [](Writer &w) { w.insert(actorNamed({9}, u"x"_s)); }, 1));
        const auto verifier = (*file)->verifier();
        QVERIFY(verifier);
        QCOMPARE((*verifier)->run({}).value().findings.size(), 0);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), before);
        QVERIFY((*file)->writeCopy(path("mine.sidelight")));
        const auto mine = ProjectFile::open(path("mine.sidelight"));
        QVERIFY(mine && !(*mine)->isReadOnly());
        QCOMPARE((*mine)->projectId(), (*file)->projectId());
        OpenOptions own = strangers();
        own.own->insert((*file)->strangersId());
        const auto ones = openHeld(m_sealedPath, own);
        QVERIFY(ones && !(*ones)->isStrangers() && (*ones)->isReadOnly());
    }

    // Whatever a plain file would not get past, it does not get past encrypted.
    void itIsJudgedAsAPlainFileIs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto crafted = [&](const char *name, const QByteArray &sql) {
            const QString at = path("crafted.sidelight");
            writeFile(at, m_project);
            QVERIFY(craft(at, sql));
            QTest::newRow(name) << bytesOf(at);
        };
        const auto changed = [&](const char *name, const std::function<void(QByteArray &)> &change) {
            QByteArray bytes = m_project;
            change(bytes);
            QTest::newRow(name) << bytes;
        };
        crafted("trigger", "CREATE TRIGGER t AFTER INSERT ON claim BEGIN DELETE FROM article; END");
        crafted("view", "CREATE VIEW v AS SELECT load_extension('x')");
        crafted("generated column", "ALTER TABLE claim ADD COLUMN g TEXT AS (hex(zeroblob(1000)))");
        crafted("words that are none", "UPDATE article SET title = CAST(x'ff00fe' AS TEXT) WHERE id = 3");
        crafted("text of another article", "UPDATE article SET text = (SELECT text FROM article WHERE id = 4) WHERE id = 3");
        crafted("history of another", "UPDATE journal_part SET data = x'00' WHERE entry = 2");
        changed("in WAL mode", [](QByteArray &bytes) { bytes[18] = bytes[19] = 2; });
        changed("of a newer version", [](QByteArray &bytes) { bytes[63] = 99; });
        changed("no project", [](QByteArray &bytes) { bytes.fill('x'); });
        changed("cut off", [](QByteArray &bytes) { bytes.chop(bytes.size() / 2); });
        changed("garbled", [](QByteArray &bytes) { bytes.replace(4096, 4096, QByteArray(4096, 'x')); });
        for (int version = 1; version <= Schema::current().version(); ++version)
            QTest::addRow("of version %d", version)
                << bytesOf(QStringLiteral(SIDELIGHT_SOURCE_DIR "/tests/data/golden/schema-%1.sidelight").arg(version));
    }
    void itIsJudgedAsAPlainFileIs()
    {
        QFETCH(QByteArray, bytes);
        const QString at = path("sent.sidelight"); // one name, since sentences have it
        writeFile(at, bytes);
        const QString plain = toldOf(ProjectFile::open(at, strangers()));
        writeFile(at, sealed(bytes));
        QCOMPARE(toldOf(openHeld(at, strangers())), plain);
        QVERIFY(!plain.isEmpty());
    }

    // What is the user's own is looked at as well before anything is asked of it.
    void onesOwnThatWasTamperedWithIsRefused()
    {
        OpenOptions own = strangers();
        own.own->insert(projectIdIn(path("project.sidelight")));
        const QString at = path("tampered.sidelight");
        writeFile(at, m_project);
        QVERIFY(craft(at, "CREATE TRIGGER t AFTER INSERT ON claim BEGIN DELETE FROM article; END"));
        writeFile(at, sealed(bytesOf(at)));
        QVERIFY(!openHeld(at, own));
        QByteArray inWal = m_project;
        inWal[18] = inWal[19] = 2;
        writeFile(at, sealed(inWal));
        const auto opened = openHeld(at, own);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Damaged);
    }

    void aStrangersProjectIsEncryptedAsItWasMadeAnew()
    {
        const QString sent = path("sent.sidelight"), at = path("of a stranger.sidelight-locked");
        writeFile(sent, m_project);
        const auto file = ProjectFile::open(sent, strangers());
        const Result<encryption::Lock> lock = encryption::Lock::make(words(), cheap);
        QVERIFY(file && lock && (*file)->writeEncrypted(at, *lock));
        QVERIFY(encryption::decrypt(at, words(), path("of a stranger.sidelight")));
        QCOMPARE(projectIdIn(path("of a stranger.sidelight")), (*file)->projectId());
        // The file itself may go.
        QVERIFY(QFile::remove(sent));
        QCOMPARE((*(*file)->verifier())->run({}).value().findings.size(), 0);
    }

    // However large it is, what was decrypted does not go to the disk.
    void whatIsDecryptedStaysInMemory()
    {
        const QByteArray before = qgetenv("XDG_CACHE_HOME");
        const QString cache = path("cache");
        qputenv("XDG_CACHE_HOME", cache.toUtf8());
        const PrivateVfs inMemory(PrivateVfs::inMemory, PrivateVfs::Where::Memory);
        QVERIFY(!QFileInfo::exists(cache));
        const PrivateVfs bySize(PrivateVfs::inMemory);
        QVERIFY(QFileInfo::exists(cache));
        qputenv("XDG_CACHE_HOME", before);
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
            // By what the figures are, not since the passphrase is no longer the right one.
            const Result<QByteArray> plain = opened(bytes, words());
            QVERIFY(!plain);
            QVERIFY2(plain.error().message.contains(QLatin1StringView("asks for more time or memory")),
                     qPrintable(plain.error().message));
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
        const QByteArray known = bytesOf(QStringLiteral(SIDELIGHT_SOURCE_DIR "/tests/data/golden/encrypted-1.sidelight-locked"));
        const Result<QByteArray> plain = opened(known, words("a ferry, a lamp"));
        QVERIFY2(plain, plain ? "" : qPrintable(plain.error().message));
        QCOMPARE(*plain, "known answer");
    }

    void twoCopiesShareNothing()
    {
        const auto file = ProjectFile::open(path("project.sidelight"));
        const Result<encryption::Lock> lock = encryption::Lock::make(words(), cheap);
        QVERIFY(file && lock && (*file)->writeEncrypted(path("other.sidelight-locked"), *lock));
        const QByteArray other = bytesOf(path("other.sidelight-locked"));
        QVERIFY(other.sliced(28, 16) != m_sealed.sliced(28, 16));
        QVERIFY(other.sliced(encryption::headSize, 64) != m_sealed.sliced(encryption::headSize, 64));
        QVERIFY(!(*file)->writeEncrypted(path("other.sidelight-locked"), *lock)); // it is there already
    }
};

QTEST_GUILESS_MAIN(EncryptedCopyTest)
#include "encrypted_copy_test.moc"
