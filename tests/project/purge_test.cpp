// SPDX-License-Identifier: GPL-3.0-or-later
// Purging a history: the words that were deleted are in no byte of the file any more, all else is as it was, the chain goes on,
// and whatever fails on the way, the file is the old one or the new one, whole.
#include "models/project/RemovalForGood.h"
#include "tests/project/RandomHistory.h"
#include "tests/project/TestRecords.h"
#include "tests/support/PowerLoss.h"
#include "tests/support/ProjectDump.h"
#include "tests/support/Scorecard.h"
#include "tests/support/TempFolder.h"

#include <QDir>
#include <QStringEncoder>
#include <QTest>
#include <spdlog/spdlog.h>
#include <sqlite3.h>

using namespace sidelight;
using namespace sidelight::test;

namespace {

constexpr int canaries = 200;

QString canary(int number) { return QStringLiteral("Kanarienvogel%1ß").arg(number, 4, 10, QLatin1Char('0')); }

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// How many of the canaries stand in the bytes, in any form in which words are written.
int canariesIn(const QByteArray &bytes)
{
    int found = 0;
    for (int number = 0; number < canaries; ++number) {
        const QString word = canary(number);
        bool isThere = bytes.contains(word.toUtf8());
        for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE})
            isThere = isThere || bytes.contains(QByteArray(QStringEncoder(encoding, QStringConverter::Flag::Stateless)(word)));
        found += isThere;
    }
    return found;
}

int canariesBeside(const QString &folder)
{
    int found = 0;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &file : files)
        found += canariesIn(bytesOf(file.filePath()));
    return found;
}

void run(const QString &path, const QByteArray &sql)
{
    sqlite3 *database = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &database) != SQLITE_OK ||
        sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(database));
    sqlite3_close(database);
}

QByteArray valueIn(const QString &path, const char *sql)
{
    QByteArray value;
    sqlite3 *database = nullptr;
    const auto take = [](void *to, int, char **values, char **) {
        *static_cast<QByteArray *>(to) = values[0];
        return 0;
    };
    if (sqlite3_open(path.toUtf8().constData(), &database) != SQLITE_OK ||
        sqlite3_exec(database, sql, take, &value, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(database));
    sqlite3_close(database);
    return value;
}

QList<ProjectFile::Kept> keptWith(int first)
{
    QByteArray wide;
    QDataStream stream(&wide, QIODevice::WriteOnly);
    stream << canary(first);
    return {{QStringLiteral("lists"), canary(first + 1), "1"},
            {QStringLiteral("lists"), QStringLiteral("filter"), "of " + canary(first + 2).toUtf8()},
            {QStringLiteral("window"), QStringLiteral("panes"), wide}};
}

// Words everywhere that a project has words: in records, texts and originals, in the history of what was changed, undone and
// typed over, and in what is kept. The records that bear them are 1 to 99.
void hide(ProjectFile &file)
{
    int next = 0;
    const auto word = [&next] { return canary(next++); };
    const auto make = [&](const std::function<void(Writer &)> &change) { QVERIFY(file.edit(word(), change, next)); };
    for (qint64 i = 1; i <= 9; ++i) {
        const QString text = word() + QStringLiteral(" stood in a text. ").repeated(i * 400) + word();
        Article article = storedArticle(file, {i}, text);
        article.title = word();
        article.byline = word();
        article.originalName = word();
        make([&](Writer &w) { w.insert(article); });
        Passage passage = passageOf({i + 10}, article, text, 0, 24);
        passage.note = word();
        passage.translation = word();
        make([&](Writer &w) { w.insert(passage); });
        Statement statement;
        statement.id = {i + 20};
        statement.passage = passage.id;
        statement.note = word();
        Actor actor = actorNamed({i + 30}, word());
        actor.aliases = {word(), word()};
        actor.note = word();
        make([&](Writer &w) {
            w.insert(actor);
            statement.speakers = {{actor.id, canary(next)}};
            w.insert(statement);
        });
        ++next;
        make([&](Writer &w) { w.modify<Actor>(actor.id, [&](Actor &each) { each.description = canary(next); }); });
        ++next;
        QVERIFY(file.undo(next));
        make([&](Writer &w) { w.insert(Claim{{i + 40}, canary(next), {}, 0}); });
        ++next;
    }
    QVERIFY(file.keep(keptWith(next)));
    next += 3;
    while (next < canaries)
        make([&](Writer &w) { w.insert(tagNamed({500 + next}, canary(next))); });
}

void removeAll(ProjectFile &file)
{
    QVERIFY(file.edit(
        QStringLiteral("Remove"),
        [](Writer &w) {
            for (qint64 id = 1; id <= 9; ++id)
                w.remove<Article>({id});
            for (const Actor &each : w.all<Actor>())
                w.remove<Actor>(each.id);
            for (qint64 id = 41; id <= 49; ++id)
                w.remove<Claim>({id});
            for (const Tag &each : w.all<Tag>())
                w.remove<Tag>(each.id);
        },
        1000));
}

void addWhatStays(ProjectFile &file)
{
    const Article article = storedArticle(file, {1001}, QStringLiteral("The gate was shut. ").repeated(100'000)); // in parts
    QVERIFY(file.edit(QStringLiteral("Import"), [&](Writer &w) { w.insert(article); }, 1));
    QVERIFY(
        file.edit(QStringLiteral("Claim"), [&](Writer &w) { w.insert(Claim{{1002}, QStringLiteral("It was shut"), {}, 0}); }, 2));
    QVERIFY(file.keep({{QStringLiteral("lists"), QStringLiteral("width"), "12"}}));
}

QStringList allCanaries()
{
    QStringList words;
    for (int number = 0; number < canaries; ++number)
        words.append(canary(number));
    return words;
}

} // namespace

class PurgeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { spdlog::set_level(spdlog::level::off); }

    void noByteOfADeletedWordIsLeft_data()
    {
        QTest::addColumn<bool>("byATool");
        QTest::newRow("as we write") << false;
        QTest::newRow("after a tool that leaves what it deletes in free pages") << true;
    }
    void noByteOfADeletedWordIsLeft()
    {
        QFETCH(bool, byATool);
        const TempFolder folder;
        const QString path = folder.path(QStringLiteral("p.sidelight"));
        {
            const auto file = ProjectFile::create(path).value();
            addWhatStays(*file);
            hide(*file);
        }
        QCOMPARE_GE(canariesIn(bytesOf(path)), canaries - 2); // one or the other is cut in two by the end of a page
        if (byATool)
            run(path, "PRAGMA secure_delete = OFF; CREATE TABLE stray (words TEXT); INSERT INTO stray SELECT name || title FROM "
                      "journal, article; DROP TABLE stray;");
        auto file = ProjectFile::open(path).value();
        removeAll(*file);
        QCOMPARE_GE(canariesIn(bytesOf(path)), canaries / 2); // the history has them
        const QString before = dumpProject(*file).value();
        const Result<Commit> purged = file->purgeHistory(2000, {.forgotten = allCanaries()});
        QVERIFY2(purged, purged ? "" : qPrintable(purged.error().message + purged.error().detail));
        int failures = canariesBeside(folder.path());
        QCOMPARE(failures, 0);
        QCOMPARE(dumpProject(*file).value(), before);
        QByteArray journal;
        QVERIFY(file->edit(
            QStringLiteral("Change all"),
            [&](Writer &w) {
                w.modify<Claim>({1002}, [](Claim &claim) { claim.note = QStringLiteral("changed"); });
                w.remove<Article>({1001});
                journal = bytesOf(path + QStringLiteral("-journal"));
            },
            2001));
        QVERIFY(!journal.isEmpty());
        failures += canariesIn(journal);
        QCOMPARE(file->verify().value(), QStringList());
        file.reset();
        run(path, "VACUUM INTO '" + folder.path(QStringLiteral("vacuumed")).toUtf8() + '\'');
        failures += canariesBeside(folder.path());
        scorecard::print("P9 deleted words after a purge", canaries, failures, "0 hits in file, journal and copy");
        QCOMPARE(failures, 0);
    }

    void theChainGoesOn()
    {
        const TempFolder folder;
        const QString path = folder.path(QStringLiteral("p.sidelight"));
        auto file = ProjectFile::create(path).value();
        QVERIFY(!file->purgeHistory(1));
        QCOMPARE(file->purgeHistory(1).error().kind, ErrorKind::NotFound);
        for (qint64 i = 1; i <= 5; ++i)
            QVERIFY(file->edit(
                QStringLiteral("Edit %1").arg(i), [=](Writer &w) { w.insert(Claim{{i}, QStringLiteral("claim"), {}, 0}); }, i));
        QVERIFY(file->undo(6));
        const QString before = dumpProject(*file).value();
        const Id project = file->projectId();
        QVERIFY(file->purgeHistory(7));
        QCOMPARE(file->projectId(), project);
        QCOMPARE(dumpProject(*file).value(), before);
        const QList<JournalEntry> entries = file->history().value();
        QCOMPARE(entries.size(), 1);
        QVERIFY(entries.first().kind == JournalEntry::Kind::Purge);
        QCOMPARE(entries.first().purged, 6);
        QCOMPARE(entries.first().at, 7);
        QCOMPARE(file->stack(), JournalStack());
        QVERIFY(!file->undo(8));
        QVERIFY(!file->redo(8));
        QVERIFY(!file->goBack(QStringLiteral("Back"), 3, 8));
        QVERIFY(!file->purgeHistory(8)); // there is nothing
        QVERIFY(file->edit(QStringLiteral("After"), [=](Writer &w) { w.insert(Claim{{9}, QStringLiteral("claim"), {}, 0}); }, 9));
        QVERIFY(file->edit(
            QStringLiteral("After that"), [=](Writer &w) { w.insert(Claim{{10}, QStringLiteral("claim"), {}, 0}); }, 10));
        QCOMPARE(file->verify().value(), QStringList());
        file = ProjectFile::open(path).value();
        QCOMPARE(file->stack().undoName, QStringLiteral("After that"));
        QVERIFY(file->goBack(QStringLiteral("Back"), 7, 11)); // to the purge itself
        QCOMPARE(dumpProject(*file).value(), before);
        QVERIFY(file->undo(12));
        QVERIFY(file->undo(13));
        QVERIFY(file->undo(14));
        QCOMPARE(dumpProject(*file).value(), before);
        QVERIFY(file->purgeHistory(15));
        QCOMPARE(file->history()->first().purged, 13);
        QCOMPARE(file->verify().value(), QStringList());
    }

    void theFirstEntryBearsTheLastHash()
    {
        const TempFolder folder;
        const QString path = folder.path(QStringLiteral("p.sidelight"));
        addWhatStays(*ProjectFile::create(path).value());
        const QByteArray last = valueIn(path, "SELECT hex(hash) FROM journal ORDER BY number DESC LIMIT 1");
        QVERIFY(ProjectFile::open(path).value()->purgeHistory(9));
        QCOMPARE(valueIn(path, "SELECT hex(previous) FROM journal"), last);
        QCOMPARE(valueIn(path, "PRAGMA freelist_count"), QByteArray("0"));
    }

    // An import stores its texts first and makes its articles later.
    void whatWaitsForItsEditStays()
    {
        const TempFolder folder;
        const auto file = ProjectFile::create(folder.path(QStringLiteral("p.sidelight"))).value();
        const Article gone = storedArticle(*file, {1}, QStringLiteral("This one was deleted."));
        QVERIFY(file->edit(QStringLiteral("Import"), [&](Writer &w) { w.insert(gone); }, 1));
        QVERIFY(file->edit(QStringLiteral("Remove"), [&](Writer &w) { w.remove<Article>({1}); }, 2));
        const Article coming = storedArticle(*file, {2}, QStringLiteral("This one is still to come."));
        QVERIFY(file->keep(keptWith(0) + QList<ProjectFile::Kept>{{QStringLiteral("lists"), QStringLiteral("width"), "12"}}));
        QVERIFY(file->purgeHistory(3, {.forgotten = {canary(1), canary(2)}}));
        QVERIFY(file->edit(QStringLiteral("Import"), [&](Writer &w) { w.insert(coming); }, 4));
        QVERIFY(file->read([&](const Reader &reader) {
            QCOMPARE(reader.text(coming.text), QStringLiteral("This one is still to come."));
            QVERIFY(!reader.hasContent(gone.text));
            QVERIFY(!reader.hasContent(gone.original));
        }));
        QCOMPARE(file->verify().value(), QStringList());
        QStringList keys;
        const QList<ProjectFile::Kept> kept = file->allKept().value();
        for (const ProjectFile::Kept &item : kept)
            keys.append(item.key);
        std::ranges::sort(keys);
        QCOMPARE(keys, (QStringList{QStringLiteral("panes"), QStringLiteral("width")}));
    }

    void whatCannotBePurgedIsRefused()
    {
        const TempFolder folder;
        const QString path = folder.path(QStringLiteral("p.sidelight"));
        {
            const auto file = ProjectFile::create(path).value();
            addWhatStays(*file);
        }
        const QByteArray before = bytesOf(path);
        OpenOptions options;
        options.readOnly = true;
        const auto readOnly = ProjectFile::open(path, options).value();
        const Result<Commit> refused = readOnly->purgeHistory(1);
        QVERIFY(!refused);
        QVERIFY(refused.error().kind == ErrorKind::ReadOnly);
        options.readOnly = false;
        options.vfs = "memdb";
        const auto inMemory = ProjectFile::create(QStringLiteral("/purged"), options).value();
        QVERIFY(!inMemory->purgeHistory(1));
        QCOMPARE(bytesOf(path), before);
    }

    void thePowerMayGoInAPurge()
    {
        const DiskImage before = someProject();
        SimulatedDisk disk, after;
        disk.mount(before);
        const QString records = purgedOn(disk);
        QVERIFY(!records.isEmpty());
        QVERIFY(isPurged(disk));
        int trials = 0, failures = 0;
        for (int round = 0; round < scorecard::trials(1); ++round) {
            PowerLoss loss(before, disk.events(), quint32(round));
            for (size_t cut = 0; cut <= disk.events().size(); ++cut, ++trials) {
                loss.advance(cut);
                after.mount(loss.image());
                failures += !isWhole(after, records);
            }
        }
        scorecard::print("P9 purges cut off", trials, failures, "the old file or the new one, whole");
        QVERIFY(trials > 50);
        QCOMPARE(failures, 0);
    }

    void aPurgeMayFailAnywhere()
    {
        using Operation = SimulatedDisk::Operation;
        const DiskImage before = someProject();
        SimulatedDisk disk;
        disk.mount(before);
        const QString records = purgedOn(disk);
        QVERIFY(isPurged(disk));
        int trials = 0, failures = 0;
        for (const auto &[operation, code] : {std::pair(Operation::Write, SQLITE_FULL),
                                              {Operation::Sync, SQLITE_IOERR_FSYNC},
                                              {Operation::Read, SQLITE_IOERR_READ},
                                              {Operation::Open, SQLITE_CANTOPEN}}) {
            disk.mount(before);
            (void)purgedOn(disk);
            const int count = disk.count(operation), step = std::max(1, int(count / (30 * scorecard::trials(10) / 10.0)));
            for (int at = 1; at <= count; at += step, ++trials) {
                disk.mount(before);
                disk.fail({operation, code, at, at % 2 == 0});
                (void)purgedOn(disk);
                disk.heal();
                failures += !isWhole(disk, records);
            }
        }
        scorecard::print("P9 purges that fail", trials, failures, "the old file or the new one, whole");
        QCOMPARE(failures, 0);
    }

    void lastWordsGoAlong()
    {
        const TempFolder folder;
        const auto file = ProjectFile::create(folder.path(QStringLiteral("p.sidelight"))).value();
        const QString text = QStringLiteral("The gate was shut, they said.");
        const Article article = storedArticle(*file, {1}, text);
        QVERIFY(file->edit(
            QStringLiteral("Make"),
            [&](Writer &w) {
                w.insert(article);
                w.insert(passageOf({2}, article, text, 4, 17));
                w.insert(boardNamed({3}, QStringLiteral("board")));
                w.insert(cardOn({4}, {3}, CardKind::Passage, {2}));
                w.insert(cardOn({5}, {3}, CardKind::Article, {1}));
                w.insert(Ach{{6}, QStringLiteral("matrix"), {}, 0});
                w.insert(Evidence{{7}, {6}, EvidenceKind::Passage, {2}, {}, {}, 0});
            },
            1));
        Library library;
        QVERIFY(file->read([&](const Reader &reader) { library.load(reader); }));
        QVERIFY(RemovalForGood::wordsOf(library, RecordKind::Article, {Id{1}}).contains(QStringLiteral("gate was shut")));
        const RemovalForGood removal(RecordKind::Article, {Id{1}}, QStringLiteral("Deleted for good"));
        QVERIFY(file->edit(QStringLiteral("Delete for good"), [&](Writer &w) { removal.apply(w); }, 2));
        QVERIFY(file->read([&](const Reader &reader) {
            QCOMPARE(reader.count<Passage>(), 0);
            QCOMPARE(reader.find<Card>({4})->lastWords, QStringLiteral("Deleted for good"));
            QCOMPARE(reader.find<Card>({5})->lastWords, QStringLiteral("Deleted for good"));
            QCOMPARE(reader.find<Evidence>({7})->lastWords, QStringLiteral("Deleted for good"));
        }));
    }

    // What an entry did to records, and on what these stand, also when it is gone.
    void whatAnEntryTouched()
    {
        OpenOptions options;
        options.vfs = "memdb";
        const auto file = ProjectFile::create(QStringLiteral("/touched"), options).value();
        const QString text = QStringLiteral("The gate was shut.");
        const Article article = storedArticle(*file, {1}, text);
        Statement statement;
        statement.id = {3};
        statement.passage = {2};
        QVERIFY(file->edit(QStringLiteral("a"), [&](Writer &w) { w.insert(article); }, 1));
        QVERIFY(file->edit(
            QStringLiteral("b"),
            [&](Writer &w) {
                w.insert(passageOf({2}, article, text, 0, 3));
                w.insert(statement);
            },
            2));
        QVERIFY(file->edit(
            QStringLiteral("c"), [&](Writer &w) { w.modify<Statement>({3}, [](Statement &s) { s.note = QStringLiteral("x"); }); },
            3));
        QVERIFY(file->edit(
            QStringLiteral("d"),
            [&](Writer &w) {
                w.modify<Passage>({2}, [](Passage &p) {
                    p.tags = {};
                    p.note = QStringLiteral("n");
                });
            },
            4));
        using Fate = Touch::Fate;
        const auto compare = [&] {
            const QList<Touched> all = file->touched({1, 2, 3, 4}).value();
            QCOMPARE(all.size(), 4);
            QCOMPARE(all[0].records, (QList<Touch>{{RecordKind::Article, {1}, Fate::Made, {}}}));
            QCOMPARE(all[1].records,
                     (QList<Touch>{{RecordKind::Passage, {2}, Fate::Made, {1}}, {RecordKind::Statement, {3}, Fate::Made, {1}}}));
        };
        compare();
        QCOMPARE(file->touched({3})->first().records, (QList<Touch>{{RecordKind::Statement, {3}, Fate::Changed, {1}}}));
        QCOMPARE(file->touched({4})->first().records, (QList<Touch>{{RecordKind::Passage, {2}, Fate::Changed, {1}}}));
        QVERIFY(file->edit(QStringLiteral("e"), [&](Writer &w) { w.remove<Article>({1}); }, 5));
        compare();
        QCOMPARE(file->touched({5})->first().records, (QList<Touch>{{RecordKind::Article, {1}, Fate::Removed, {}},
                                                                    {RecordKind::Passage, {2}, Fate::Removed, {1}},
                                                                    {RecordKind::Statement, {3}, Fate::Removed, {1}}}));
        QCOMPARE(file->touched({3})->first().records.first().owner, Id()); // nobody knows any more
    }

private:
    static DiskImage someProject()
    {
        SimulatedDisk disk;
        {
            const auto file = ProjectFile::create(SimulatedDisk::path(), disk.options()).value();
            RandomHistory history(7);
            for (int i = 0; i < 150; ++i)
                (void)perform(*file, history.next());
        }
        return disk.image();
    }

    // The records after it; empty when the file does not even open.
    static QString purgedOn(SimulatedDisk &disk)
    {
        const auto file = ProjectFile::open(SimulatedDisk::path(), disk.options());
        if (!file)
            return {};
        (void)(*file)->purgeHistory(9);
        return dumpProject(**file).value_or(QString());
    }

    static bool isPurged(SimulatedDisk &disk)
    {
        const auto file = ProjectFile::open(SimulatedDisk::path(), disk.options());
        return file && (*file)->history().value().size() == 1;
    }

    static bool isWhole(SimulatedDisk &disk, const QString &records)
    {
        const auto file = ProjectFile::open(SimulatedDisk::path(), disk.options());
        return file && dumpProject(**file).value_or(QString()) == records &&
               (*file)->verify().value_or(QStringList(QString())).isEmpty();
    }
};

QTEST_GUILESS_MAIN(PurgeTest)
#include "purge_test.moc"
