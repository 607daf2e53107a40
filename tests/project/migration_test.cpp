// SPDX-License-Identifier: GPL-3.0-or-later
// Files of older and newer versions, with made-up steps after the released one.
#include "tests/project/RecordedSession.h"
#include "tests/support/PowerLoss.h"
#include "tests/support/ProjectDump.h"
#include "tests/support/Scorecard.h"

#include <QTest>
#include <spdlog/spdlog.h>
#include <sqlite3.h>

using namespace sidelight;
using namespace sidelight::test;

namespace {

const QByteArray appends = "ALTER TABLE claim ADD COLUMN weight INTEGER NOT NULL DEFAULT 7;"
                           "CREATE TABLE extra (id INTEGER PRIMARY KEY, claim INTEGER REFERENCES claim ON DELETE CASCADE) STRICT;"
                           "CREATE INDEX extra_claim ON extra (claim);";

Schema withStep(const QByteArray &sql, bool isBarrier)
{
    QList<Schema::Step> steps;
    for (int number = 1; number <= Schema::current().version(); ++number)
        steps.append(Schema::current().step(number));
    steps.append({sql, isBarrier});
    return Schema(steps);
}

} // namespace

class MigrationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        spdlog::set_level(spdlog::level::off);
        const RecordedSession session(m_disk, 5, 30, "");
        m_old = m_disk.image();
        m_state = session.calls().back().state;
        m_disk.mount(m_old);
        m_dump = dumpProject(*ProjectFile::open(SimulatedDisk::path(), m_disk.options()).value()).value();
    }

    void anOlderFileIsConvertedAfterACopy()
    {
        m_disk.mount(m_old);
        {
            const auto file = ProjectFile::open(SimulatedDisk::path(), withSchema(m_newer)).value();
            QCOMPARE(m_watch.ask("PRAGMA user_version"), "6");
            QCOMPARE(m_watch.ask("SELECT count(*) FROM claim WHERE weight <> 7"), "0");
            QCOMPARE(dumpProject(*file).value(), m_dump);
            QCOMPARE(file->verify().value(), QStringList());
            while (!file->stack().undoName.isEmpty()) // older changes still apply
                QVERIFY(file->undo(1));
            QCOMPARE(dumpProject(*file).value(), QString());
        }
        QCOMPARE(m_disk.image().size(), 2);
        const QByteArray copy = m_disk.image().value("/a project.format-5.sidelight");
        m_disk.mount({{SimulatedDisk::name(), copy}});
        const auto file = ProjectFile::open(SimulatedDisk::path(), m_disk.options()).value();
        QCOMPARE(stateOf(*file, m_watch), m_state);
    }

    void aBarrierStopsUndoWithASentence()
    {
        const Schema schema = withStep("UPDATE claim SET text = upper(text)", true);
        m_disk.mount(m_old);
        auto file = ProjectFile::open(SimulatedDisk::path(), withSchema(schema)).value();
        QCOMPARE(file->history().value().constLast().kind, JournalEntry::Kind::Barrier);
        QVERIFY(
            file->edit(QStringLiteral("New tag"), [](Writer &w) { w.insert(Tag{{77}, {}, QStringLiteral("t"), 1, {}, 0}); }, 1));
        QVERIFY(file->undo(2));
        QCOMPARE(file->stack().undoName, QString());
        const auto undone = file->undo(3);
        QVERIFY(!undone);
        QVERIFY2(undone.error().message.contains(u"converted"), qPrintable(undone.error().message));
        QCOMPARE(file->verify().value(), QStringList());
        file = ProjectFile::open(SimulatedDisk::path(), withSchema(schema)).value();
        QVERIFY(!file->undo(4));
    }

    void aStepThatFailsLeavesTheFileAsItWas()
    {
        const Schema schema =
            withStep("ALTER TABLE claim ADD COLUMN weight INTEGER; UPDATE journal SET name = 'other' WHERE number = 1;", false);
        DiskImage image = m_old;
        m_disk.mount(image);
        const auto file = ProjectFile::open(SimulatedDisk::path(), withSchema(schema));
        QVERIFY(!file);
        QCOMPARE(int(file.error().kind), int(ErrorKind::Damaged));
        QCOMPARE(m_disk.image().value(SimulatedDisk::name()), m_old.value(SimulatedDisk::name()));
    }

    void aConversionIsWhollyDoneOrNotAtAll()
    {
        m_disk.mount(m_old);
        ProjectFile::open(SimulatedDisk::path(), withSchema(m_newer)).value().reset();
        const std::vector<DiskEvent> events = m_disk.events();
        PowerLoss loss(m_old, events, 1);
        int trials = 0, failures = 0;
        for (size_t at = 0; at <= events.size(); ++at) {
            loss.advance(at);
            for (int i = 0; i < scorecard::trials(3); ++i, ++trials)
                failures += !isWhole(loss.image());
        }
        scorecard::print("conversions cut short", trials, failures, "wholly old or wholly new");
        QCOMPARE(failures, 0);
    }

    void aConversionMayFailAnywhere()
    {
        using Operation = SimulatedDisk::Operation;
        int trials = 0, failures = 0;
        for (const auto &[operation, code] : {std::pair(Operation::Write, SQLITE_FULL),
                                              {Operation::Sync, SQLITE_IOERR_FSYNC},
                                              {Operation::Delete, SQLITE_IOERR_DELETE},
                                              {Operation::Open, SQLITE_CANTOPEN}}) {
            m_disk.mount(m_old);
            ProjectFile::open(SimulatedDisk::path(), withSchema(m_newer)).value().reset();
            const int count = m_disk.count(operation);
            for (int at = 1; at <= count; at += operation == Operation::Write ? 5 : 1, ++trials) {
                m_disk.mount(m_old);
                m_disk.fail({operation, code, at, at % 2 == 0});
                if (const auto file = ProjectFile::open(SimulatedDisk::path(), withSchema(m_newer)); !file)
                    failures += file.error().kind != ErrorKind::Io && file.error().kind != ErrorKind::Full;
                m_disk.heal();
                failures += !isWhole(m_disk.image());
            }
        }
        scorecard::print("conversions that fail", trials, failures, "wholly old or wholly new");
        QCOMPARE(failures, 0);
    }

    void aNewerFileIsReadOrRefusedButNotWritten_data()
    {
        QTest::addColumn<QByteArray>("step");
        QTest::addColumn<QByteArray>("then");
        QTest::addColumn<bool>("readable");
        const QByteArray nothing = "SELECT 1";
        QTest::newRow("appended") << appends << nothing << true;
        QTest::newRow("a table") << QByteArray("CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT") << nothing << true;
        QTest::newRow("an index") << QByteArray("CREATE INDEX more ON claim (text)") << nothing << true;
        QTest::newRow("nothing") << QByteArray("SELECT 1") << nothing << true;
        QTest::newRow("says no") << appends << QByteArray("UPDATE project SET min_reader = 6") << false;
        QTest::newRow("a trigger") << QByteArray("CREATE TRIGGER t AFTER INSERT ON tag BEGIN SELECT 1; END") << nothing << false;
        QTest::newRow("a view") << QByteArray("CREATE VIEW v AS SELECT 1") << nothing << false;
        QTest::newRow("a table gone") << QByteArray("DROP TABLE kept") << nothing << false;
        QTest::newRow("a column gone") << QByteArray("ALTER TABLE claim DROP COLUMN note") << nothing << false;
        QTest::newRow("a column renamed") << QByteArray("ALTER TABLE claim RENAME COLUMN note TO notes") << nothing << false;
    }
    void aNewerFileIsReadOrRefusedButNotWritten()
    {
        QFETCH(QByteArray, step);
        QFETCH(QByteArray, then);
        QFETCH(bool, readable);
        const Schema schema = withStep(step, false);
        m_disk.mount({});
        {
            const auto made = ProjectFile::create(SimulatedDisk::path(), withSchema(schema)).value();
            m_watch.run(then.constData());
        }
        const DiskImage before = m_disk.image();
        m_disk.mount(before);
        {
            const auto file = ProjectFile::open(SimulatedDisk::path(), m_disk.options());
            QCOMPARE(file.has_value(), readable);
            if (readable) {
                QVERIFY((*file)->isReadOnly());
                QCOMPARE(dumpProject(**file).value(), QString());
                QVERIFY(!(*file)->edit(QStringLiteral("x"), [](Writer &) {}, 1));
            } else {
                QCOMPARE(int(file.error().kind), int(ErrorKind::Newer));
                QVERIFY(file.error().message.contains(u"its format is 6, this version reads up to 5"));
            }
        }
        QCOMPARE(m_disk.image(), before);
        QVERIFY(m_disk.events().empty());
    }

private:
    OpenOptions withSchema(const Schema &schema) const
    {
        OpenOptions options = m_disk.options();
        options.schema = &schema;
        return options;
    }

    // Old, and the older version opens it; or new. In both cases the newer version goes on from there.
    bool isWhole(const DiskImage &image)
    {
        m_disk.mount(image);
        const bool isOld = image.value(SimulatedDisk::name()).mid(60, 4) == QByteArray("\0\0\0\4", 4);
        if (isOld && !image.contains(SimulatedDisk::journalName())) {
            const auto file = ProjectFile::open(SimulatedDisk::path(), m_disk.options());
            if (!file || stateOf(**file, m_watch) != m_state)
                return false;
        }
        const auto file = ProjectFile::open(SimulatedDisk::path(), withSchema(m_newer));
        return file && dumpProject(**file) == m_dump && (*file)->verify() == QStringList();
    }

    SimulatedDisk m_disk;
    ConnectionWatch m_watch{SimulatedDisk::name()};
    const Schema m_newer = withStep(appends, false);
    DiskImage m_old;
    QByteArray m_state;
    QString m_dump;
};

QTEST_GUILESS_MAIN(MigrationTest)
#include "migration_test.moc"
