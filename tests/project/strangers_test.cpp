// SPDX-License-Identifier: GPL-3.0-or-later
// Projects that somebody else made: what is no table of ours is refused before anything is asked of it, nothing beside the file is
// read, and what is shown is a project made anew from the rows, in which every value is one that Sidelight could have written.
#include "models/project/FilePages.h"
#include "models/project/Salvage.h"
#include "tests/project/CraftedFile.h"
#include "tests/project/RecordedSession.h"
#include "tests/project/SoundProject.h"
#include "tests/project/TestRecords.h"
#include "tests/support/ProjectDump.h"
#include "tests/support/Scorecard.h"
#include "tests/support/TempFolder.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>
#include <spdlog/spdlog.h>

#include <random>
#include <sys/resource.h>
#include <unistd.h>

using namespace sidelight;
using namespace sidelight::test;

namespace {

QString golden(int version, const char *ending = ".sidelight")
{
    return QStringLiteral(SIDELIGHT_SOURCE_DIR "/tests/data/golden/schema-%1%2").arg(version).arg(QLatin1StringView(ending));
}

QString shown(const auto &result) { return result ? QString() : result.error().message; }

qsizetype longestLine(const QString &text)
{
    qsizetype longest = 0;
    for (const QStringView line : QStringTokenizer(text, u'\n'))
        longest = std::max(longest, line.size());
    return longest;
}

// MiB that this process has held at once so far.
qint64 peakMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

} // namespace

class StrangersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { spdlog::set_level(spdlog::level::off); }

    void ofEveryVersionAllGoesAlong_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version <= Schema::current().version(); ++version)
            QTest::addRow("schema-%d", version) << version;
    }
    void ofEveryVersionAllGoesAlong()
    {
        QFETCH(int, version);
        const QByteArray before = bytesOf(golden(version));
        const auto file = ProjectFile::open(golden(version), strangers());
        QVERIFY2(file, qPrintable(shown(file)));
        QVERIFY((*file)->isStrangers() && (*file)->isReadOnly());
        QCOMPARE((*file)->leftOut().sentences(), QStringList());
        QVERIFY((*file)->leftOut().hasHistory);
        QCOMPARE(dumpProject(**file).value(), QString::fromUtf8(bytesOf(golden(version, ".txt"))));
        QVERIFY((*file)->projectId() != (*file)->strangersId());
        QCOMPARE((*file)->strangersId(), projectIdIn(golden(version)));
        QVERIFY(!(*file)->edit(QStringLiteral("E"), [](Writer &w) { w.insert(Claim{{99}, QStringLiteral("c"), {}, 0}); }, 1));
        QCOMPARE((*file)->allKept().value().size(), 0);
        const TempFolder folder;
        const QString mine = folder.path(QStringLiteral("mine.sidelight"));
        QVERIFY((*file)->writeCopy(mine));
        const auto own = ProjectFile::open(mine);
        QVERIFY2(own, qPrintable(shown(own)));
        QCOMPARE((*own)->projectId(), (*file)->projectId());
        QCOMPARE((*own)->verify().value(), QStringList());
        while (!(*own)->stack().undoName.isEmpty())
            QVERIFY((*own)->undo(1));
        QCOMPARE(dumpProject(**own).value(), QString());
        QCOMPARE(bytesOf(golden(version)), before);
    }

    void whatIsOnTheListIsOpenedAsOnesOwn()
    {
        const TempFolder folder;
        const QString path = folder.write(QStringLiteral("p.sidelight"), bytesOf(golden(5)));
        OpenOptions options = strangers();
        options.own->insert(projectIdIn(path));
        const auto file = ProjectFile::open(path, options);
        QVERIFY2(file, qPrintable(shown(file)));
        QVERIFY(!(*file)->isStrangers() && !(*file)->isReadOnly());
    }

    // A1
    void aSchemaThatIsNotOursIsRefused()
    {
        const TempFolder folder;
        QList<QByteArray> crafts;
        for (const QByteArray &table : schema::watchedTables()) {
            const QByteArray named = "\"" + table + "\"";
            const auto replaced = [&](const QByteArray &from, const QByteArray &to) {
                return "UPDATE sqlite_schema SET sql = replace(sql, '" + from + "', '" + to + "') WHERE name = '" + table + "'";
            };
            crafts.append("CREATE TRIGGER t AFTER INSERT ON " + named + " BEGIN DELETE FROM claim; END");
            crafts.append("CREATE VIEW v AS WITH RECURSIVE e(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM e) SELECT * FROM e, " +
                          named);
            crafts.append(
                replaced("CREATE TABLE " + table + " (", "CREATE TABLE " + table + " (g TEXT AS (hex(zeroblob(400000000))),"));
            crafts.append("CREATE INDEX x ON " + named + " (hex(zeroblob(10)))");
            crafts.append("CREATE INDEX y ON " + named + " (1) WHERE 1");
            crafts.append("CREATE TABLE " + table + "_2 (a)");
            crafts.append(replaced(") STRICT", ", CHECK (length(hex(zeroblob(60000000))) > 0)) STRICT"));
            crafts.append(replaced("CREATE TABLE", "CREATE  TABLE"));
        }
        crafts.append("CREATE VIRTUAL TABLE f USING fts5(words)");
        crafts.append("CREATE VIRTUAL TABLE r USING rtree(id, a, b)");
        crafts.append("UPDATE sqlite_schema SET sql = replace(sql, '''''', '(hex(zeroblob(60000000)))')");
        crafts.append("DROP INDEX card_board");
        QByteArray many;
        for (int i = 0; i < 20'000; ++i)
            many += "CREATE TABLE t" + QByteArray::number(i) + " (a);";
        crafts.append(many);
        int failures = 0, trials = 0;
        qint64 longest = 0;
        for (const QByteArray &sql : std::as_const(crafts)) {
            const QString path = folder.write(QStringLiteral("p.sidelight"), bytesOf(golden(5)));
            QVERIFY2(craft(path, sql), sql.left(200).constData());
            const QByteArray before = bytesOf(path);
            for (const OpenOptions &options : {strangers(), OpenOptions()}) {
                QElapsedTimer timer;
                timer.start();
                const auto file = ProjectFile::open(path, options);
                longest = std::max(longest, timer.elapsed());
                ++trials;
                const bool isRight = !file &&
                                     (file.error().kind == ErrorKind::Foreign || file.error().kind == ErrorKind::Damaged) &&
                                     bytesOf(path) == before && QDir(folder.path()).entryList(QDir::Files).size() == 1;
                if (!isRight && failures++ == 0)
                    qWarning("%s: %s", sql.left(200).constData(), qPrintable(shown(file)));
            }
        }
        scorecard::print("A1 schemas that are not ours", trials, failures, "refused, nothing changed",
                         "\"longest_ms\":" + QByteArray::number(longest));
        QCOMPARE(failures, 0);
    }

    // A2
    void nothingBesideTheFileIsReadOrChanged()
    {
        std::mt19937 random(2);
        const int trials = scorecard::trials(300);
        const QByteArray file = bytesOf(golden(5));
        const QString dump = QString::fromUtf8(bytesOf(golden(5, ".txt")));
        int failures = 0;
        for (int i = 0; i < trials; ++i) {
            const TempFolder folder;
            const QString path = folder.write(QStringLiteral("p.sidelight"), file);
            QList<std::pair<QString, QByteArray>> there;
            QByteArray names;
            for (int canary = 0; canary < 20; ++canary) {
                const QByteArray words = "canary " + QByteArray::number(canary);
                there.append({folder.write(QStringLiteral("canary-%1").arg(canary), words), words});
                names += QFile::encodeName(there.last().first) + '\0';
            }
            QByteArray journal = QByteArray::fromHex("d9d505f920a163d7"); // as one begins; the rest is noise, and names
            while (journal.size() < 512 + int(random() % 6000))
                journal += char(random());
            journal.insert(qsizetype(random() % size_t(journal.size())), names);
            if (i % 4 == 0)
                journal = QByteArray("../canary-1") + QByteArray(4096, 'x') + names;
            const auto beside = [&](const char *ending) {
                const QString name = path + QLatin1StringView(ending);
                if (i % 5 == 1) {
                    if (::symlink(QFile::encodeName(there.at(i % 20).first).constData(), QFile::encodeName(name).constData()) != 0)
                        qFatal("no link");
                } else {
                    there.append({folder.write(QFileInfo(name).fileName(), journal), journal});
                }
            };
            beside("-journal");
            if (i % 2)
                beside("-wal");
            const QStringList before = QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
            {
                const auto opened = ProjectFile::open(path, strangers());
                if (!opened || dumpProject(**opened).value_or(QString()) != dump)
                    ++failures;
            }
            for (const auto &[name, words] : std::as_const(there))
                failures += bytesOf(name) != words;
            failures += bytesOf(path) != file;
            failures += QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot) != before;
        }
        scorecard::print("A2 journals beside a stranger's file", trials, failures, "0 canaries changed, none read");
        QCOMPARE(failures, 0);
    }

    // What another tool has not yet put into the file itself is not read either.
    void aFileInWalModeIsReadByItself()
    {
        const TempFolder folder;
        const QString path = folder.write(QStringLiteral("p.sidelight"), bytesOf(golden(5)));
        QVERIFY(craft(path, "COMMIT; PRAGMA journal_mode = WAL; BEGIN"));
        const QByteArray before = bytesOf(path);
        QCOMPARE(before.mid(18, 2), QByteArray("\2\2", 2));
        folder.write(QStringLiteral("p.sidelight-wal"), QByteArray(5000, 'w'));
        const auto file = ProjectFile::open(path, strangers());
        QVERIFY2(file, qPrintable(shown(file)));
        QCOMPARE(dumpProject(**file).value(), QString::fromUtf8(bytesOf(golden(5, ".txt"))));
        QCOMPARE(bytesOf(path), before);
        QCOMPARE(bytesOf(path + QStringLiteral("-wal")), QByteArray(5000, 'w'));
    }

    // A3
    void whatIsTooLargeIsRefusedOrCut()
    {
        const QList<QByteArray> crafts{
            // Refused: more rows than anybody has, and values beyond what may be read at once.
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000001) INSERT INTO origin SELECT i, 'o', "
            "'' FROM n "
            "WHERE true ON CONFLICT DO NOTHING",
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000001) INSERT INTO claim (id, text, note, "
            "position) SELECT 5000000 + i, 'c', '', i FROM n",
            "UPDATE claim SET text = hex(zeroblob(34000000))",
            "UPDATE claim SET note = hex(zeroblob(34000000))",
            "UPDATE article SET title = hex(zeroblob(34000000))",
            "UPDATE passage SET note = hex(zeroblob(34000000))",
            "UPDATE tag SET name = hex(zeroblob(34000000))",
            "UPDATE board SET name = hex(zeroblob(34000000))",
            // Cut, or left out.
            "UPDATE article SET url = hex(zeroblob(20000000))",
            "UPDATE article SET byline = hex(zeroblob(20000000))",
            "UPDATE article SET outlet = hex(zeroblob(20000000))",
            "UPDATE article SET original_name = hex(zeroblob(20000000))",
            "UPDATE passage SET quote = hex(zeroblob(20000000))",
            "UPDATE passage SET note = hex(zeroblob(20000000))",
            "UPDATE tag SET note = hex(zeroblob(20000000))",
            "UPDATE actor SET description = hex(zeroblob(20000000))",
            "UPDATE actor SET note = hex(zeroblob(20000000))",
            "UPDATE claim SET text = hex(zeroblob(20000000))",
            "UPDATE statement SET note = hex(zeroblob(20000000))",
            "UPDATE board SET note = hex(zeroblob(20000000))",
            "UPDATE card SET note = hex(zeroblob(20000000))",
            "UPDATE card SET last_words = hex(zeroblob(20000000))",
            "UPDATE link SET label = hex(zeroblob(20000000))",
            "UPDATE origin SET name = hex(zeroblob(20000000))",
            "UPDATE journal SET name = hex(zeroblob(20000000))",
            "UPDATE journal_part SET data = zeroblob(16777216)",
            "UPDATE kept SET value = zeroblob(60000000)",
            "UPDATE content SET data = zeroblob(1048576), size = 1048576",
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000001) INSERT INTO kept SELECT 's', i, "
            "x'00' "
            "FROM n",
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300000) INSERT INTO content SELECT "
            "randomblob(32), 1, x'00' FROM n",
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300000) INSERT INTO journal SELECT 100000 + "
            "i, "
            "'edit', 'e', 0, NULL, 0, zeroblob(32), randomblob(32) FROM n",
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300000) INSERT INTO passage_tag SELECT p.id, "
            "100000 + i FROM n, (SELECT id FROM passage LIMIT 1) p",
            "UPDATE claim SET note = hex(zeroblob(20000000))",
            "UPDATE article SET title = hex(zeroblob(20000000))",
            "UPDATE actor SET name = hex(zeroblob(30000000))",
            "UPDATE content SET data = zeroblob(60000000), size = 60000000",
            "UPDATE content SET size = 60000000",
            "UPDATE card SET canvas = '{\"a\":' || hex(zeroblob(10000000)) || '}'",
            "INSERT INTO content_part SELECT sha256, 1, zeroblob(1048576) FROM content",
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200000) INSERT INTO actor_alias SELECT 8, "
            "100 + i, 'a' "
            "FROM n",
        };
        constexpr int beyondAllLimits = 8; // the first ones
        const int wanted = std::min(50, scorecard::trials(50));
        int trials = 0, failures = 0, refused = 0;
        qint64 longest = 0;
        for (int i = 0; trials < wanted && i < 4 * wanted; ++i) {
            const TempFolder folder;
            const QString path = folder.write(QStringLiteral("p.sidelight"), bytesOf(golden(1 + (i / int(crafts.size()) + 4) % 5)));
            const QByteArray &sql = crafts.at(i % crafts.size());
            if (!craft(path, sql))
                continue; // a table or column that an older version has not
            ++trials;
            QElapsedTimer timer;
            timer.start();
            const auto file = ProjectFile::open(path, strangers());
            longest = std::max(longest, timer.elapsed());
            refused += !file;
            QString wrong = file ? firstWrong(**file) : file.error().message.isEmpty() ? QStringLiteral("no sentence") : QString();
            if (file && wrong.isEmpty() && longestLine(dumpProject(**file).value_or(QString())) > 2'500'000)
                wrong = QStringLiteral("too long");
            if (file && i % int(crafts.size()) < beyondAllLimits)
                wrong = QStringLiteral("not refused");
            if (!wrong.isEmpty() && failures++ == 0)
                qWarning("%s: %s", sql.constData(), qPrintable(wrong));
        }
        const qint64 peak = peakMemory();
#ifndef SIDELIGHT_SANITIZED // a sanitizer keeps what was freed, to notice who still uses it
        failures += peak > 1024;
#endif
        scorecard::print("A3 oversized values and tables", trials, failures, "refused with a sentence, or cut; 1 GB of memory",
                         "\"refused\":" + QByteArray::number(refused) + ",\"longest_ms\":" + QByteArray::number(longest) +
                             ",\"peak_mb\":" + QByteArray::number(peak));
        QCOMPARE(trials, wanted);
        QCOMPARE(failures, 0);
    }

    // A5, A6
    void whatNobodyCouldHaveWrittenIsSetRightOrLeftOut_data()
    {
        QTest::addColumn<QByteArray>("sql");
        const auto add = [](const char *name, const char *sql) { QTest::newRow(name) << QByteArray(sql); };
        const char *const rows = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500) ";
        const auto many = [&](const char *name, const QByteArray &insert) { QTest::newRow(name) << QByteArray(rows) + insert; };
        const QByteArray passage = "INSERT INTO passage (id, article, start, \"end\", quote, prefix, suffix, colour, note, added) "
                                   "SELECT 10000 + i, 4, ";
        many("offsets past the end", passage + "i, i + 5000, 'q', '', '', 1, '', 0 FROM n");
        many("offsets before the start", passage + "-i, 4, 'q', '', '', 1, '', 0 FROM n");
        many("offsets the wrong way", passage + "9, 3, 'q', '', '', 1, '', 0 FROM n");
        many("offsets beyond 32 bits", passage + "4294967296 + i, 4294967300 + i, 'q', '', '', 1, '', 0 FROM n");
        many("half a pair", passage + "13, 14, CAST(x'eda0bd' AS TEXT), '', '', 1, '', 0 FROM n");
        many("other words", passage + "0, 3, 'not', '', '', 1, '', 0 FROM n");
        many("colours", passage + "0, 3, 'Two', '', '', 1000 + i, '', 0 FROM n");
        many("times", passage + "0, 3, 'Two', '', '', 1, '', 9223372036854775807 - i FROM n");
        const QByteArray claim = "INSERT INTO claim (id, text, note, position) SELECT 10000 + i, ";
        many("NUL in a text", claim + "'a' || char(0) || 'b' || i, '', 0 FROM n");
        many("invalid UTF-8", claim + "CAST(x'ff80' || i AS TEXT), CAST(x'c0af' AS TEXT), 0 FROM n");
        many("half pairs in UTF-8", claim + "CAST(x'61eda080' AS TEXT), '', 0 FROM n");
        many("positions beyond 32 bits", claim + "'c', '', 9223372036854775807 FROM n");
        many("nothing at all", claim + "'', '', 0 FROM n");
        many("circles",
             "INSERT INTO claim (id, text, note, position, parent) SELECT 10000 + i, 'c', '', 0, 10000 + (i % 500) + 1 FROM n");
        many("its own parent",
             "INSERT INTO tag (id, parent, name, colour, note, position) SELECT 10000 + i, 10000 + i, 't', 0, '', 0 FROM n");
        const QByteArray actor = "INSERT INTO actor (id, parent, name, kind, description, note, level, headcount, reliability, "
                                 "reliability_reason) SELECT 10000 + i, ";
        many("actors beneath each other", actor + "10000 + i % 500 + 1, 'a', 'person', '', '', '', 0, '', '' FROM n");
        many("headcounts", actor + "NULL, 'a', 'unnamed', '', '', '', 4294967295 * 4 + i, '', '' FROM n");
        many("kinds", actor + "NULL, 'a', 'kind ' || i, '', '', '', 0, 'Z', '' FROM n");
        const auto card = [](const QByteArray &x, const QByteArray &rest) {
            return "INSERT INTO card (id, board, kind, note, last_words, x, y, width, height, colour, z, locked, canvas) SELECT "
                   "10000 + i, "
                   "20, 'note', 'n', '', " +
                   x + ", 0, 100, 100, " + rest + " FROM n";
        };
        many("infinite coordinates", card("9e999", "0, 0, 0, ''"));
        many("huge coordinates", card("1e308", "0, 0, 0, ''"));
        many("a tiny card", card("0, 0", "0, 0, 0, ''").replace(", 0, 100, 100", ", 1e-300, 100"));
        many("colours of cards", card("0", "77 + i, 4611686018427387904, 5, ''"));
        many("JSON that is none", card("0", "0, 0, 0, 'not { JSON'"));
        many("JSON nested deeply", card("0", "0, 0, 0, '{\"a\":' || replace(hex(zeroblob(5000)), '00', '[') || '}'"));
        add("JSON nested a million times", "UPDATE card SET canvas = '{\"a\":' || replace(hex(zeroblob(1000000)), '00', '[') || "
                                           "replace(hex(zeroblob(1000000)), '00', ']') || '}'");
        many("cards of nothing",
             "INSERT INTO card (id, board, kind, note, last_words, x, y, width, height, colour, z, locked) SELECT "
             "10000 + i, 20, 'passage', '', '', 0, 0, 100, 100, 0, 0, 0 FROM n");
        many("cards of two things",
             "INSERT INTO card (id, board, kind, passage, actor, note, last_words, x, y, width, height, colour, z, locked) SELECT "
             "10000 + i, 20, 'actor', 6, 7, '', '', 0, 0, 100, 100, 0, 0, 0 FROM n");
        many("links to nothing",
             "INSERT INTO link (id, board, \"from\", \"to\", type, label, note) SELECT 10000 + i, 20, 5000000 + i, 22, "
             "'supports', '', '' FROM n");
        many("links between boards", "INSERT INTO link (id, board, \"from\", \"to\", type, label, note) SELECT 10000 + i, 777, 22, "
                                     "23, 'supports', '', '' FROM n; "
                                     "INSERT INTO board (id, name, note, position) VALUES (777, 'other', '', 0)");
        many("statements of nothing",
             "INSERT INTO statement (id, passage, mode, stance, credibility, reliability, happened, said, published, "
             "note, added) SELECT 10000 + i, 6000000 + i, 'document', '', 0, '', '', '', '', '', 0 FROM n");
        many("articles without a text", "INSERT INTO article SELECT 10000 + i, title, 0, '', '', '', '', '', '', 0, 5, "
                                        "randomblob(32), marks, original, '', '', 0, '', "
                                        "0, NULL, NULL, 'unread', 0, '' FROM n, article WHERE id = 4");
        many(
            "lengths",
            "INSERT INTO article SELECT 10000 + i, title, 0, '', '', '', '', '', '', 0, 1999999, text, marks, original, '', '', 0, "
            "'', 0, NULL, 10000 + i, 'done', 1, '' FROM n, article WHERE id = 4");
        add("a text that is not what its hash says", "UPDATE content SET data = CAST('other' AS BLOB)");
        add("history that says something else", "UPDATE journal SET name = 'forged'");
        add("history of changesets that are none", "UPDATE journal_part SET data = randomblob(length(data))");
        add("history that is missing a part", "DELETE FROM journal WHERE number = 2");
        add("history of undone things",
            "INSERT INTO journal SELECT number + 1000, 'undo', '', at, 999999, 0, previous, hash FROM journal");
    }
    void whatNobodyCouldHaveWrittenIsSetRightOrLeftOut()
    {
        QFETCH(QByteArray, sql);
        const TempFolder folder;
        const QString path = folder.write(QStringLiteral("p.sidelight"), bytesOf(golden(5)));
        QVERIFY(craft(path, sql));
        const auto file = ProjectFile::open(path, strangers());
        ++m_crafted;
        if (!file) {
            ++m_refused;
            QVERIFY(!file.error().message.isEmpty());
            QVERIFY2(file.error().kind == ErrorKind::Damaged || file.error().kind == ErrorKind::Foreign, qPrintable(shown(file)));
            return;
        }
        QCOMPARE(firstWrong(**file), QString());
        QVERIFY(!(*file)->leftOut().isEmpty()); // which is said
        QVERIFY(!(*file)->leftOut().sentences().isEmpty());
        const QString mine = folder.path(QStringLiteral("mine.sidelight"));
        const auto copied = (*file)->writeCopy(mine);
        QVERIFY2(copied, qPrintable(shown(copied)));
        const auto own = ProjectFile::open(mine);
        QVERIFY2(own, qPrintable(shown(own)));
        QCOMPARE((*own)->verify().value(), QStringList());
    }
    void whatNobodyCouldHaveWrittenIsCounted()
    {
        scorecard::print("A5, A6 rows that nobody could have written, 500 of a kind", m_crafted, 0,
                         "set right, left out or refused", "\"refused\":" + QByteArray::number(m_refused));
        QVERIFY(m_crafted > 30);
    }

    // A4, without a fuzzer: files with bytes changed, of every version. Either they are refused with a sentence, or what comes of
    // them passes every check.
    void changedFilesAreRefusedOrMadeWhole()
    {
        std::mt19937 random(4);
        const int trials = scorecard::trials(1000);
        int failures = 0, opened = 0, salvaged = 0;
        for (int i = 0; i < trials; ++i) {
            const TempFolder folder;
            QByteArray bytes = bytesOf(golden(1 + i % 5));
            change(bytes, random);
            const QString path = folder.write(QStringLiteral("p.sidelight"), bytes),
                          mine = folder.path(QStringLiteral("m.sidelight"));
            const auto file = ProjectFile::open(path, strangers());
            QString wrong;
            if (file) {
                ++opened;
                wrong = firstWrong(**file);
                if (wrong.isEmpty() && !(*file)->writeCopy(mine))
                    wrong = QStringLiteral("not copied");
                if (wrong.isEmpty())
                    wrong = findingsOf(mine);
            } else if (file.error().message.isEmpty()) {
                wrong = QStringLiteral("no sentence");
            }
            const QString saved = folder.path(QStringLiteral("s.sidelight"));
            if (const auto done = salvageProject(path, saved)) {
                ++salvaged;
                wrong += findingsOf(saved);
            } else if (done.error().kind != ErrorKind::Damaged && done.error().kind != ErrorKind::NotFound) {
                wrong += done.error().message + done.error().detail;
            }
            if (bytesOf(path) != bytes)
                wrong += QStringLiteral("changed");
            if (!wrong.isEmpty() && failures++ == 0)
                qWarning("file %d: %s", i, qPrintable(wrong));
        }
        scorecard::print("A4 files with bytes changed", trials, failures, "refused, or made anew and whole",
                         "\"opened\":" + QByteArray::number(opened) + ",\"salvaged\":" + QByteArray::number(salvaged));
        QCOMPARE(failures, 0);
        QVERIFY(opened > trials / 50 || trials < 100);
    }

private:
    static QString findingsOf(const QString &path)
    {
        const auto file = ProjectFile::open(path);
        if (!file)
            return file.error().message;
        return (*file)->verify().value_or(QStringList(QStringLiteral("not verified"))).join(u' ');
    }

    static void change(QByteArray &bytes, std::mt19937 &random)
    {
        const auto place = [&] { return qsizetype(random() % size_t(bytes.size())); };
        for (int count = 1 + int(random() % 4); count > 0; --count) {
            const qsizetype at = place(), length = std::min<qsizetype>(1 + qsizetype(random() % 300), bytes.size() - at);
            switch (random() % 7) {
            case 0:
                bytes[at] = char(bytes.at(at) ^ (1 << random() % 8));
                break;
            case 1:
                bytes[at] = char(random());
                break;
            case 2:
                for (qsizetype i = at; i < at + length; ++i)
                    bytes[i] = char(random());
                break;
            case 3:
                std::fill(bytes.begin() + at, bytes.begin() + at + length, random() % 2 ? '\0' : '\xff');
                break;
            case 4: // a piece of the file stands elsewhere too
                bytes.replace(at, length, bytes.mid(place(), length).leftJustified(length, '\0'));
                break;
            case 5: { // a page stands in the place of another
                const qsizetype pages = bytes.size() / 4096;
                bytes.replace(qsizetype(random() % size_t(pages)) * 4096, 4096,
                              bytes.mid(qsizetype(random() % size_t(pages)) * 4096, 4096));
                break;
            }
            default:
                if (random() % 8 == 0)
                    bytes.truncate(std::max<qsizetype>(512, at));
            }
        }
    }

    int m_crafted = 0, m_refused = 0;
};

QTEST_GUILESS_MAIN(StrangersTest)
#include "strangers_test.moc"
