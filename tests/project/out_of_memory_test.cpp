// SPDX-License-Identifier: GPL-3.0-or-later
// Every allocation that SQLite makes in a session fails, once and for ever.
#include "tests/project/RandomHistory.h"
#include "tests/project/TestRecords.h"
#include "tests/support/Scorecard.h"
#include "tests/support/SimulatedDisk.h"

#include <QTest>
#include <spdlog/spdlog.h>
#include <sqlite3.h>

using namespace sidelight;
using namespace sidelight::test;

namespace {

// SQLite's own allocator, that can be told to fail.
class ScarceMemory {
public:
    static inline int allocations = 0, failAt = 0;
    static inline bool forEver = false;

    static void install()
    {
        sqlite3_config(SQLITE_CONFIG_GETMALLOC, &plain);
        sqlite3_mem_methods scarce = plain;
        scarce.xMalloc = [](int size) { return fails() ? nullptr : plain.xMalloc(size); };
        scarce.xRealloc = [](void *old, int size) { return fails() ? nullptr : plain.xRealloc(old, size); };
        if (sqlite3_config(SQLITE_CONFIG_MALLOC, &scarce) != SQLITE_OK)
            qFatal("SQLite was used before its memory was made scarce");
    }
    // SQLite 3.46.1 itself can read past a value while it checks the pages and memory ends, so no allocation of these checks
    // fails.
    static void spareChecksOfPages()
    {
        using Extension = void (*)();
        sqlite3_auto_extension(reinterpret_cast<Extension>(&watch));
    }
    static void failFrom(int at, bool always)
    {
        isChecking = false;
        allocations = 0;
        failAt = at;
        forEver = always;
    }

private:
    static int watch(sqlite3 *handle, char **, const void *)
    {
        return sqlite3_trace_v2(
            handle, SQLITE_TRACE_STMT | SQLITE_TRACE_PROFILE,
            [](unsigned event, void *, void *statement, void *) {
                const QByteArrayView sql = sqlite3_sql(static_cast<sqlite3_stmt *>(statement));
                if (sql.startsWith("PRAGMA quick_check") || sql.startsWith("PRAGMA integrity_check"))
                    isChecking = event == SQLITE_TRACE_STMT;
                return 0;
            },
            nullptr);
    }
    static bool fails()
    {
        if (isChecking)
            return false;
        ++allocations;
        return failAt > 0 && (allocations == failAt || (forEver && allocations > failAt));
    }
    static inline bool isChecking = false;
    static inline sqlite3_mem_methods plain;
};

void insertTag(Writer &w) { w.insert(tagNamed({999'999}, QStringLiteral("aftermath"))); }

} // namespace

class OutOfMemoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        spdlog::set_level(spdlog::level::off);
        RandomHistory history(3);
        m_disk.mount({});
        {
            const auto file = ProjectFile::create(SimulatedDisk::path(), m_disk.options()).value();
            for (int i = 0; i < 12; ++i) [[maybe_unused]]
                const auto done = perform(*file, history.next());
        }
        history.reopened();
        m_image = m_disk.image();
        m_states.append(history.fingerprint());
        for (int i = 0; i < 6; ++i) {
            m_steps.append(history.next());
            m_states.append(history.fingerprint());
        }
    }

    void everyAllocationFailsOnceAndForEver()
    {
        ScarceMemory::failFrom(0, false);
        QCOMPARE(session(), QString());
        const int allocations = ScarceMemory::allocations, wanted = scorecard::trials(4000);
        const int step = std::max(1, 2 * allocations / wanted);
        int trials = 0, failures = 0;
        QString first;
        for (int at = 1; at <= allocations; at += step)
            for (const bool forEver : {false, true}) {
                ScarceMemory::failFrom(at, forEver);
                const QString wrong = session();
                ++trials;
                failures += !wrong.isEmpty();
                if (!wrong.isEmpty() && failures < 10)
                    first += QStringLiteral("\nallocation %1 of %2, %3: %4")
                                 .arg(at)
                                 .arg(allocations)
                                 .arg(forEver ? QStringLiteral("for ever") : QStringLiteral("once"), wrong);
            }
        scorecard::print("allocations that fail", trials, failures, "the action fails cleanly, the file is whole");
        QVERIFY2(failures == 0, qPrintable(first));
    }

private:
    // What went wrong, or nothing.
    QString session()
    {
        m_disk.mount(m_image);
        qsizetype at = 0;
        {
            auto file = ProjectFile::open(SimulatedDisk::path(), m_disk.options());
            if (file) {
                for (; at < m_steps.size(); ++at)
                    if (const auto done = perform(**file, m_steps.at(at));
                        !done && !(m_steps.at(at).refused && done.error().kind == ErrorKind::NotFound))
                        break;
                [[maybe_unused]] const auto findings = (*file)->verify();
            }
            const bool isScarce = ScarceMemory::failAt > 0;
            const int made = ScarceMemory::allocations;
            ScarceMemory::failFrom(0, false);
            if (file && at < m_steps.size())
                if (const QString wrong = goOn(**file, at); !wrong.isEmpty())
                    return wrong;
            if (file)
                file->reset();
            ScarceMemory::allocations = made;
            if (!isScarce && at < m_steps.size())
                return QStringLiteral("a step fails where memory is plenty");
        }
        return lookAgain(at);
    }

    // There is memory again: the same file takes edits.
    QString goOn(ProjectFile &file, qsizetype at)
    {
        if (file.isInDoubt())
            if (const auto done = file.reopen(); !done)
                return QStringLiteral("not opened again: ") + done.error().detail;
        const QByteArray state = fingerprintOf(file).value_or("unread");
        if (state != m_states.at(at) && state != m_states.at(at + 1))
            return QStringLiteral("half an edit was made");
        if (const auto done = file.edit(QStringLiteral("New tag"), insertTag, 1); !done)
            return QStringLiteral("no edit is taken when there is memory again: ") + done.error().detail;
        if (!file.undo(2))
            return QStringLiteral("nothing is undone when there is memory again");
        return {};
    }

    QString lookAgain(qsizetype at)
    {
        const auto file = ProjectFile::open(SimulatedDisk::path(), m_disk.options());
        if (!file)
            return QStringLiteral("not opened: ") + file.error().detail;
        if ((*file)->verify(History::Chained).value_or(QStringList("unread")) != QStringList())
            return QStringLiteral("the file is damaged");
        if (at == m_steps.size() && fingerprintOf(**file) != m_states.constLast())
            return QStringLiteral("an acknowledged edit is gone");
        return {};
    }

    SimulatedDisk m_disk;
    DiskImage m_image;
    QList<RandomHistory::Step> m_steps;
    QByteArrayList m_states;
};

int main(int argc, char **argv)
{
    ScarceMemory::install();
    ScarceMemory::spareChecksOfPages();
    QCoreApplication app(argc, argv);
    OutOfMemoryTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "out_of_memory_test.moc"
