// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Logging.h"

#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <spdlog/spdlog.h>
#include <sqlite3.h>
#include <sys/stat.h>

using namespace sidelight;

namespace {

QByteArrayList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArrayList lines = file.readAll().split('\n');
    lines.removeLast(); // after the last end of line
    return lines;
}

} // namespace

class LoggingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_folder.setAutoRemove(true);
        umask(0);
        Logging::start(m_folder.path());
        QCOMPARE(sqlite3_initialize(), SQLITE_OK);
    }
    void cleanup() { QFile::resize(log(), 0); }

    void theFileIsForItsOwner()
    {
        struct stat status{};
        QCOMPARE(::stat(qPrintable(log()), &status), 0);
        QCOMPARE(status.st_mode & 0777, 0600U);
    }
    void onlyWarningsAreWritten()
    {
        spdlog::info("opened {} records", 12);
        QCOMPARE(linesOf(log()).size(), 0);
        spdlog::warn("import failed {}", 3);
        QCOMPARE(linesOf(log()).size(), 1);
        QVERIFY(linesOf(log()).first().endsWith(" warning import failed 3"));
    }
    void qtMessagesAreCodes()
    {
        const QLoggingCategory category("sidelight.test");
        qWarning() << "canary-word in a message";
        qCCritical(category) << "canary-word" << QStringLiteral("/home/canary-word/file");
        const QByteArrayList lines = linesOf(log());
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[0].endsWith(" warning qt default warning"));
        QVERIFY(lines[1].endsWith(" error qt sidelight.test error"));
    }
    void sqliteMessagesAreCodes()
    {
        sqlite3 *database = nullptr;
        QCOMPARE(sqlite3_open(":memory:", &database), SQLITE_OK);
        QVERIFY(sqlite3_exec(database, "SELECT canary_word FROM nowhere", nullptr, nullptr, nullptr) != SQLITE_OK);
        sqlite3_close(database);
        const QByteArrayList lines = linesOf(log());
        QCOMPARE(lines.size(), 1);
        QVERIFY(lines.first().endsWith(" warning sqlite 1"));
    }
    void nothingForgesALineOrDrivesATerminal()
    {
        const QRegularExpression grammar(
            QStringLiteral(R"(^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z (warning|error|critical) [ -~]{0,120}$)"));
        const std::string pieces[] = {"\n2026-01-01T00:00:00.000Z error forged",
                                      "\x1b[2J\x1b]0;title\a",
                                      "%s%n{}{0}",
                                      "\r\b\b\b",
                                      std::string(500, 'x'),
                                      std::string("a\0b", 3),
                                      "\xe2\x80\xae gnp.exe",
                                      "\xff\xfe"};
        for (int i = 0; i < 500; ++i)
            spdlog::error("{} {}", pieces[size_t(i) % std::size(pieces)], pieces[size_t(i / 8) % std::size(pieces)]);
        const QByteArrayList lines = linesOf(log());
        QCOMPARE(lines.size(), 500);
        for (const QByteArray &line : lines)
            QVERIFY2(grammar.match(QString::fromLatin1(line)).hasMatch(), line.constData());
    }
    void theFileStaysSmall()
    {
        for (int i = 0; i < 30'000; ++i)
            spdlog::warn("a line that fills the file, number {:080}", i);
        QVERIFY(QFileInfo(log()).size() <= 1024 * 1024);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files).size(), 2);
    }
    void withoutAFolderNothingIsWritten() // last: it takes the log away
    {
        Logging::start(QString());
        spdlog::error("nowhere");
        Logging::start(QStringLiteral("/proc/nowhere"));
        spdlog::error("nowhere");
    }

private:
    [[nodiscard]] QString log() const { return m_folder.filePath(QStringLiteral("sidelight.log")); }
    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/a log XXXXXX")};
};

QTEST_GUILESS_MAIN(LoggingTest)
#include "logging.moc"
