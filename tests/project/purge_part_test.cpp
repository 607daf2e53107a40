// SPDX-License-Identifier: GPL-3.0-or-later
// Purging the older part of a history: what stays of it is as it was, byte by byte, and does all that it did; what went is in no
// byte of the file. Records that are deleted with a purge go in the same step. Whoever calls it off finds the file as it was.
#include "models/project/Purge.h"
#include "models/project/RemovalForGood.h"
#include "tests/project/RandomHistory.h"
#include "tests/project/TestRecords.h"
#include "tests/support/PowerLoss.h"
#include "tests/support/ProjectDump.h"
#include "tests/support/Scorecard.h"
#include "tests/support/TempFolder.h"

#include <QDir>
#include <QTest>
#include <spdlog/spdlog.h>
#include <sqlite3.h>

using namespace sidelight;
using namespace sidelight::test;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The rows that a query gives, a line each.
QByteArrayList linesOf(const QString &path, const QByteArray &sql)
{
    QByteArrayList lines;
    sqlite3 *database = nullptr;
    const auto take = [](void *to, int columns, char **values, char **) {
        QByteArray line;
        for (int i = 0; i < columns; ++i)
            line += QByteArray(values[i] ? values[i] : "-") + ' ';
        static_cast<QByteArrayList *>(to)->append(line);
        return 0;
    };
    if (sqlite3_open(path.toUtf8().constData(), &database) != SQLITE_OK ||
        sqlite3_exec(database, sql.constData(), take, &lines, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(database));
    sqlite3_close(database);
    return lines;
}

QByteArrayList entriesFrom(const QString &path, EditId first)
{
    const QByteArray number = QByteArray::number(first);
    return linesOf(path, "SELECT number, kind, name, at, target, size, hex(previous), hex(hash) FROM journal WHERE number >= " +
                             number + " ORDER BY number") +
           linesOf(path, "SELECT entry, part, hex(data) FROM journal_part WHERE entry >= " + number + " ORDER BY 1, 2") +
           linesOf(path, "SELECT entry, hex(sha256) FROM journal_content WHERE entry >= " + number + " ORDER BY 1, 2");
}

void addClaims(ProjectFile &file, qint64 from, qint64 to)
{
    for (qint64 i = from; i <= to; ++i)
        QVERIFY(file.edit(
            QStringLiteral("Edit %1").arg(i), [=](Writer &w) { w.insert(Claim{{i}, QStringLiteral("claim %1").arg(i), {}, 0}); },
            i * 1000));
}

QString dumpOf(const ProjectFile &file) { return dumpProject(file).value_or(QString()); }

// What stands right after each entry that is to stay, the latest first, as far as undo leads.
QStringList undoneStepByStep(ProjectFile &file)
{
    QStringList states{dumpOf(file)};
    while (file.undo(5'000'000))
        states.append(dumpOf(file));
    return states;
}

JournalEntry entryOf(EditId id, JournalEntry::Kind kind, EditId target = 0)
{
    JournalEntry entry;
    entry.id = id;
    entry.kind = kind;
    entry.target = target;
    return entry;
}

const QString secret = QStringLiteral("Kanarienvogel");

} // namespace

class PurgePartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { spdlog::set_level(spdlog::level::off); }

    void nothingThatStaysRefersToWhatGoes()
    {
        using Kind = JournalEntry::Kind;
        const QList<JournalEntry> entries{entryOf(1, Kind::Edit),    entryOf(2, Kind::Edit),    entryOf(3, Kind::Edit),
                                          entryOf(4, Kind::Undo, 3), entryOf(5, Kind::Redo, 3), entryOf(6, Kind::Edit),
                                          entryOf(7, Kind::Edit),    entryOf(8, Kind::Undo, 7), entryOf(9, Kind::Undo, 6),
                                          entryOf(10, Kind::Edit)};
        const auto compare = [&](EditId before, EditId first) { QCOMPARE(firstToStay(entries, before), first); };
        compare(1, 1);
        compare(2, 2);
        compare(3, 3);
        compare(4, 6);
        compare(5, 6);
        compare(6, 6);
        compare(7, 10); // the undoing of 6 goes, and all before it
        compare(8, 10);
        compare(10, 10);
    }

    void theEntryCountsAndTheTimesAreSaid()
    {
        const TempFolder folder;
        const QString path = folder.path(QStringLiteral("p.sidelight"));
        auto file = ProjectFile::create(path).value();
        addClaims(*file, 1, 9);
        const QString before = dumpOf(*file);
        QCOMPARE(file->purgeHistory(20'000, {.before = 1}).error().kind, ErrorKind::NotFound);
        QCOMPARE(file->purgeHistory(20'000, {.before = 99}).error().kind, ErrorKind::NotFound);
        const QByteArrayList staying = entriesFrom(path, 6), last = linesOf(path, "SELECT hex(hash) FROM journal WHERE number = 5");
        QVERIFY(file->purgeHistory(20'000, {.before = 6}));
        QCOMPARE(dumpOf(*file), before);
        QCOMPARE(entriesFrom(path, 6), staying);
        QCOMPARE(linesOf(path, "SELECT hex(previous) FROM journal ORDER BY number LIMIT 1"), last);
        const QList<JournalEntry> entries = file->history().value();
        QCOMPARE(entries.size(), 5);
        QVERIFY(entries[0].kind == JournalEntry::Kind::Purge);
        QCOMPARE(entries[0].purged, 5);
        QCOMPARE(entries[0].at, 20'000);
        QVERIFY(entries[0].isPurgeOfPart());
        QCOMPARE(file->historyFrom(1)->first().purged, 5);
        QCOMPARE(file->historyBefore(6, 9)->first().purged, 5);
        const Verification found = file->check().value();
        QCOMPARE(found.sentences(), QStringList());
        QCOMPARE(found.remarks.size(), 1);
        QVERIFY2(found.remarks.first().contains(QStringLiteral(" was purged on ")), qPrintable(found.remarks.first()));
        QCOMPARE(file->purgeHistory(20'001, {.before = 6}).error().kind, ErrorKind::NotFound); // only the purge is before it
        QVERIFY(file->purgeHistory(20'002, {.before = 8}));                                    // again
        QCOMPARE(file->history()->first().purged, 7);
        QCOMPARE(file->history()->size(), 3);
        QCOMPARE(file->verify().value(), QStringList());
        QVERIFY(file->undo(20'003));
        QVERIFY(file->purgeHistory(20'004, {.before = 10})); // an undoing of what goes
        QCOMPARE(file->history()->size(), 1);
        QCOMPARE(file->history()->first().purged, 10);
        QVERIFY(!file->history()->first().isPurgeOfPart());
        QVERIFY(!file->redo(20'005));
        file.reset();
        file = ProjectFile::open(path).value();
        addClaims(*file, 21, 22);
        QCOMPARE(file->verify().value(), QStringList());
        QVERIFY(file->purgeHistory(20'006)); // and the whole
        QCOMPARE(file->history()->first().purged, 13);
    }

    // At every point of random histories.
    void whatStaysIsWholeAndAsItWas()
    {
        const int histories = scorecard::trials(4);
        int trials = 0, failures = 0;
        for (int number = 0; number < histories; ++number) {
            const TempFolder folder;
            const QString path = folder.path(QStringLiteral("p.sidelight")), copy = folder.path(QStringLiteral("c.sidelight"));
            QList<JournalEntry> entries;
            QString records;
            {
                const auto file = ProjectFile::create(path).value();
                RandomHistory history(quint32(number + 40));
                for (int i = 0; i < 60; ++i)
                    (void)perform(*file, history.next());
                entries = file->history().value();
                records = dumpOf(*file);
            }
            for (qsizetype at = 1; at < entries.size(); at += 5, ++trials) {
                QFile::remove(copy);
                QVERIFY(QFile::copy(path, copy));
                const EditId first = firstToStay(entries, entries[at].id);
                const QByteArrayList staying = entriesFrom(copy, first);
                auto file = ProjectFile::open(copy).value();
                const bool done = file->purgeHistory(9, {.before = entries[at].id}).has_value();
                const bool same = dumpOf(*file) == records && file->verify().value_or(QStringList(QString())).isEmpty();
                file.reset();
                const bool kept = entriesFrom(copy, first) == (first > entries.constLast().id ? entriesFrom(copy, first) : staying);
                const QStringList back = undoneStepByStep(*ProjectFile::open(copy).value());
                QFile::remove(copy);
                QVERIFY(QFile::copy(path, copy));
                const QStringList whole = undoneStepByStep(*ProjectFile::open(copy).value());
                failures += !done || !same || !kept || back != whole.first(back.size());
                if (!done || !same || !kept || back != whole.first(back.size()))
                    qWarning("history %d, before %lld: done %d, same %d, kept %d", number, (long long)entries[at].id, done, same,
                             kept);
            }
        }
        scorecard::print("P9 purges of a part of the history", trials, failures, "what stays is as it was, and undoes as before");
        QVERIFY(trials >= histories * 5);
        QCOMPARE(failures, 0);
    }

    void whatWentIsInNoByte()
    {
        const TempFolder folder;
        const QString path = folder.path(QStringLiteral("p.sidelight"));
        auto file = ProjectFile::create(path).value();
        const Article gone = storedArticle(*file, {1}, secret + QStringLiteral(" stood in a text."));
        QVERIFY(file->edit(secret, [&](Writer &w) { w.insert(gone); }, 1));
        QVERIFY(file->edit(QStringLiteral("Remove"), [&](Writer &w) { w.remove<Article>({1}); }, 2));
        const Article later = storedArticle(*file, {2}, QStringLiteral("This one can still be had back."));
        QVERIFY(file->edit(QStringLiteral("Import"), [&](Writer &w) { w.insert(later); }, 3));
        QVERIFY(file->edit(QStringLiteral("Remove"), [&](Writer &w) { w.remove<Article>({2}); }, 4));
        QVERIFY(bytesOf(path).contains(secret.toUtf8()));
        QVERIFY(file->purgeHistory(5, {.before = 3}));
        QVERIFY(!bytesOf(path).contains(secret.toUtf8()));
        QVERIFY(file->undo(6)); // its text came along
        QVERIFY(file->read([&](const Reader &reader) {
            QCOMPARE(reader.text(later.text), QStringLiteral("This one can still be had back."));
            QVERIFY(!reader.hasContent(gone.text));
        }));
        QCOMPARE(file->verify().value(), QStringList());
    }

    // Of the entry that stands for what went, and of those behind it.
    void whatIsChangedIsFound_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("its time") << QByteArray("UPDATE journal SET at = at + 1 WHERE kind = 'purge'");
        QTest::newRow("its last hash") << QByteArray("UPDATE journal SET previous = zeroblob(32) WHERE kind = 'purge'");
        QTest::newRow("it is gone") << QByteArray("DELETE FROM journal WHERE kind = 'purge'");
        QTest::newRow("the first that stayed is gone") << QByteArray("DELETE FROM journal WHERE number = 4");
        QTest::newRow("another is gone") << QByteArray("DELETE FROM journal WHERE number = 6");
        QTest::newRow("chained elsewhere") << QByteArray("UPDATE journal SET previous = (SELECT previous FROM journal WHERE kind = "
                                                         "'purge') WHERE number = 6");
        QTest::newRow("what it did") << QByteArray(
            "UPDATE journal_part SET data = substr(data, 1, length(data) - 1) WHERE entry = 5");
    }
    void whatIsChangedIsFound()
    {
        QFETCH(QByteArray, sql);
        const TempFolder folder;
        const QString path = folder.path(QStringLiteral("p.sidelight"));
        {
            const auto file = ProjectFile::create(path).value();
            addClaims(*file, 1, 8);
            QVERIFY(file->purgeHistory(99, {.before = 4}));
            QCOMPARE(file->verify().value(), QStringList());
        }
        (void)linesOf(path, "PRAGMA foreign_keys = ON; " + sql);
        const auto file = ProjectFile::open(path);
        QVERIFY(!file || !(*file)->verify().value_or(QStringList()).isEmpty());
    }

    void aDeletionIsDoneWithIt()
    {
        const TempFolder folder;
        const QString path = folder.path(QStringLiteral("p.sidelight"));
        auto file = ProjectFile::create(path).value();
        const Article article = storedArticle(*file, {1}, secret + QStringLiteral(" stood in a text."));
        QVERIFY(file->edit(QStringLiteral("Import"), [&](Writer &w) { w.insert(article); }, 1));
        addClaims(*file, 2, 4);
        const RemovalForGood removal(RecordKind::Article, {Id{1}}, QStringLiteral("Deleted for good"));
        const Purging purging{.removal = [removal](Writer &w) { removal.apply(w); }};
        const Result<Commit> done = file->purgeHistory(9, purging);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message + done.error().detail));
        QCOMPARE(done->changes.of<Article>().removed, QList<Id>{Id{1}});
        QCOMPARE(done->stack, JournalStack());
        QVERIFY(!bytesOf(path).contains(secret.toUtf8()));
        QVERIFY(!dumpOf(*file).contains(QStringLiteral("article 1")));
        QCOMPARE(file->history()->size(), 1);
        QCOMPARE(file->history()->first().purged, 4);
        QCOMPARE(file->verify().value(), QStringList());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
        // Also where there is no history but that.
        QVERIFY(file->purgeHistory(10, {.removal = [](Writer &w) { w.remove<Claim>({2}); }}));
        QVERIFY(!dumpOf(*file).contains(QStringLiteral("claim 2")));
        QVERIFY(!file->purgeHistory(11, {.removal = [](Writer &) { refuse(ErrorKind::NotFound, QStringLiteral("no")); }}));
        addClaims(*file, 30, 31);
        QCOMPARE(file->verify().value(), QStringList());
    }

    // At every moment when it asks: nothing happened, or it was done already.
    void whoCallsItOffFindsItAsItWas_data()
    {
        QTest::addColumn<bool>("withRemoval");
        QTest::newRow("a purge") << false;
        QTest::newRow("a deletion") << true;
    }
    void whoCallsItOffFindsItAsItWas()
    {
        QFETCH(bool, withRemoval);
        const TempFolder folder;
        const QString path = folder.path(QStringLiteral("p.sidelight"));
        const auto file = ProjectFile::create(path).value();
        addClaims(*file, 1, 40);
        const QByteArray before = bytesOf(path);
        int trials = 0, failures = 0, told = 0;
        bool done = false;
        for (int moment = 1; !done && moment < 100'000; moment += std::max(1, moment / 10), ++trials) {
            int asked = 0;
            Purging purging;
            purging.watch.isCalledOff = [&] { return ++asked >= moment; };
            purging.watch.tell = [&](const PurgeProgress &progress) {
                ++told;
                failures += progress.done < 0 || progress.done > progress.total;
            };
            if (withRemoval)
                purging.removal = [](Writer &w) { w.remove<Claim>({7}); };
            const Result<Commit> purged = file->purgeHistory(99'000, purging);
            done = purged.has_value();
            if (!done)
                failures += purged.error().kind != ErrorKind::Cancelled ||
                            !purged.error().message.startsWith(QLatin1String("Purging was cancelled")) || bytesOf(path) != before ||
                            QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() != 1;
        }
        scorecard::print("P9 purges that are called off", trials, failures, "the file as it was, byte by byte, or done");
        QVERIFY(done);
        QVERIFY(told > 0);
        QVERIFY(trials > 10);
        QCOMPARE(failures, 0);
        QCOMPARE(file->history()->size(), 1);
        addClaims(*file, 50, 51);
        QCOMPARE(file->verify().value(), QStringList());
    }

    void thePowerMayGo()
    {
        const DiskImage before = someProject();
        SimulatedDisk disk, after;
        disk.mount(before);
        const auto [old, now] = purgedOn(disk);
        QVERIFY(!old.isEmpty() && !now.isEmpty() && old != now);
        int trials = 0, failures = 0;
        for (int round = 0; round < scorecard::trials(1); ++round) {
            PowerLoss loss(before, disk.events(), quint32(round));
            for (size_t cut = 0; cut <= disk.events().size(); ++cut, ++trials) {
                loss.advance(cut);
                after.mount(loss.image());
                failures += !isWhole(after, old, now);
            }
        }
        scorecard::print("P9 deletions for good cut off", trials, failures, "the old file or the new one, whole");
        QVERIFY(trials > 50);
        QCOMPARE(failures, 0);
    }

    void itMayFailAnywhere()
    {
        using Operation = SimulatedDisk::Operation;
        const DiskImage before = someProject();
        SimulatedDisk disk;
        disk.mount(before);
        const auto [old, now] = purgedOn(disk);
        int trials = 0, failures = 0;
        for (const auto &[operation, code] : {std::pair(Operation::Write, SQLITE_FULL),
                                              {Operation::Sync, SQLITE_IOERR_FSYNC},
                                              {Operation::Delete, SQLITE_IOERR_DELETE},
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
                failures += !isWhole(disk, old, now);
            }
        }
        scorecard::print("P9 deletions for good that fail", trials, failures, "the old file or the new one, whole");
        QCOMPARE(failures, 0);
    }

private:
    static DiskImage someProject()
    {
        SimulatedDisk disk;
        {
            const auto file = ProjectFile::create(SimulatedDisk::path(), disk.options()).value();
            addClaims(*file, 900'001, 900'003);
            RandomHistory history(7);
            for (int i = 0; i < 150; ++i)
                (void)perform(*file, history.next());
        }
        return disk.image();
    }

    // The records before and after it; empty when the file does not even open.
    static std::pair<QString, QString> purgedOn(SimulatedDisk &disk)
    {
        const auto file = ProjectFile::open(SimulatedDisk::path(), disk.options());
        if (!file)
            return {};
        const QString old = dumpOf(**file);
        const auto remove = [](Writer &w) {
            w.remove<Claim>({900'001});
            w.remove<Claim>({900'002});
        };
        (void)(*file)->purgeHistory(9, {.removal = remove});
        return {old, dumpOf(**file)};
    }

    static bool isWhole(SimulatedDisk &disk, const QString &old, const QString &now)
    {
        const auto file = ProjectFile::open(SimulatedDisk::path(), disk.options());
        const QString dump = file ? dumpOf(**file) : QString();
        return file && (dump == old || dump == now) && (*file)->verify().value_or(QStringList(QString())).isEmpty();
    }
};

QTEST_GUILESS_MAIN(PurgePartTest)
#include "purge_part_test.moc"
