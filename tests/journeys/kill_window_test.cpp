// SPDX-License-Identifier: GPL-3.0-or-later
// Ends the whole window at any moment, by a kill, a logout or a display that goes; what it called saved is there when the
// project is opened again, and nothing is asked. Meanwhile nobody else can open the project, whatever the window does.
#include "models/project/ProjectFile.h"
#include "models/text/Marks.h"
#include "tests/support/ChildProcess.h"
#include "tests/support/ProjectDump.h"
#include "tests/support/Scorecard.h"
#include "tests/support/TempFolder.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTest>
#include <spdlog/spdlog.h>

#include <csignal>
#include <expected>
#include <functional>
#include <random>
#include <utility>

using namespace sidelight;

namespace {

QByteArray fingerprintOf(const ProjectFile &file)
{
    return QCryptographicHash::hash(dumpProject(file).value_or(QString()).toUtf8(), QCryptographicHash::Sha256).toHex();
}

// How a window's run ends: gets the window, and says what is wrong with how it went.
using Ending = std::function<QString(ChildProcess &)>;

QString killed(ChildProcess &window)
{
    window.kill();
    return {};
}

class KilledWindow {
public:
    explicit KilledWindow(const TempFolder &folder)
        : m_folder(folder)
        , m_path(folder.path(QStringLiteral("p.sidelight")))
    {
        const auto file = ProjectFile::create(m_path);
        if (!file || !addArticle(**file))
            qFatal("no project");
    }

    void setEnvironment(const QByteArrayList &variables) { m_environment = variables; } // NAME=VALUE, of the window alone

    // What is wrong after a run; nothing: all is well.
    QString run(quint32 seed, std::chrono::milliseconds length, const Ending &end)
    {
        ChildProcess window(
            QByteArrayList{"env"} + m_environment +
            QByteArrayList{WINDOW_SESSION, m_path.toUtf8(), m_folder.path().toUtf8() + "/profile", QByteArray::number(seed)});
        const QByteArray opened = window.line(60'000).value_or("no answer");
        if (!opened.startsWith("o "))
            return QStringLiteral("it did not open: ") + QString::fromUtf8(opened);
        QByteArray acknowledged = opened.split(' ').value(1);
        if (const QByteArray left = std::exchange(m_left, {}); !left.isEmpty() && acknowledged != left)
            return QStringLiteral("the window shows something else than the file held");
        if (const QString wrong = probe(); !wrong.isEmpty())
            return wrong;
        QTest::qSleep(int(length.count()));
        const qint64 moment = QDateTime::currentMSecsSinceEpoch();
        if (const QString wrong = end(window); !wrong.isEmpty())
            return wrong;
        const QByteArrayList lines = window.rest();
        for (const QByteArray &line : lines) {
            if (line.startsWith('x'))
                return QString::fromUtf8(line);
            acknowledged = line.mid(2);
            ++edits;
        }
        return check(acknowledged, moment);
    }

    // Types a note in a field of the window, which is then killed. The age of the oldest letter that is lost, in milliseconds, or
    // what else is wrong.
    std::expected<qint64, QString> type(const QByteArray &field, std::chrono::milliseconds length)
    {
        ChildProcess window({WINDOW_SESSION, m_path.toUtf8(), m_folder.path().toUtf8() + "/profile", field});
        if (const QByteArray opened = window.line(60'000).value_or("no answer"); opened != "o")
            return std::unexpected(QString::fromUtf8(opened));
        QTest::qSleep(int(length.count()));
        const qint64 moment = QDateTime::currentMSecsSinceEpoch();
        window.kill();
        const auto file = ProjectFile::open(m_path);
        if (!file)
            return std::unexpected(file.error().message);
        qsizetype saved = 0;
        const auto read = (*file)->read([&](const Reader &reader) {
            saved = field == "card" ? reader.find<Card>(Id{13})->note.size() : reader.find<Passage>(Id{11})->note.size();
        });
        if (!read)
            return std::unexpected(read.error().message);
        const QByteArrayList lines = window.rest();
        for (const QByteArray &line : lines) {
            const QByteArrayList words = line.split(' ');
            if (words.constFirst() != "t")
                return std::unexpected(QString::fromUtf8(line));
            if (words.value(1).toLongLong() > saved)
                return std::max<qint64>(0, moment - words.value(2).toLongLong());
        }
        return 0;
    }

    int edits = 0, unacknowledged = 0, droppedLocks = 0;

private:
    static bool addArticle(ProjectFile &file)
    {
        const QByteArray text = "The port was warned twice, two fire officers said.";
        const auto content = file.store(text);
        const auto marks = file.store(Marks{}.toBytes());
        if (!content || !marks)
            return false;
        Article article;
        article.id = Id{1};
        article.title = QStringLiteral("Told twice");
        article.length = int(text.size());
        article.text = article.original = *content;
        article.marks = *marks;
        article.originalFormat = QStringLiteral("text/plain");
        article.originalSize = text.size();
        return file.edit(QStringLiteral("Import"), [&](Writer &w) { w.insert(article); }, 1).has_value();
    }

    // The window holds the lock, and has dropped it nowhere.
    QString probe()
    {
        const auto second = ProjectFile::open(m_path);
        if (!second && second.error().kind == ErrorKind::Busy)
            return {};
        ++droppedLocks;
        return QStringLiteral("the lock was dropped");
    }

    QString check(const QByteArray &acknowledged, qint64 end)
    {
        const auto opened = ProjectFile::open(m_path);
        if (!opened)
            return opened.error().message;
        ProjectFile &file = **opened;
        if (const QStringList wrong = file.verify().value_or(QStringList(QStringLiteral("unreadable"))); !wrong.isEmpty())
            return wrong.constFirst();
        m_left = fingerprintOf(file);
        for (const ProjectFile::Kept &item : file.allKept().value_or(QList<ProjectFile::Kept>()))
            if (item.key == QLatin1String("clock") && end - item.value.toLongLong() > 5'000)
                return QStringLiteral("the place is more than five seconds old");
        if (m_left == acknowledged)
            return {};
        ++unacknowledged; // the file is one whole step further
        return isOneStepFrom(file, acknowledged) ? QString()
                                                 : QStringLiteral("an acknowledged edit is lost, or half of one is there");
    }

    static bool isOneStepFrom(ProjectFile &file, const QByteArray &acknowledged)
    {
        const bool undone = file.undo(0).has_value();
        if (undone && fingerprintOf(file) == acknowledged)
            return file.redo(0).has_value();
        if (undone && !file.redo(0))
            return false;
        return file.redo(0) && fingerprintOf(file) == acknowledged && file.undo(0);
    }

    const TempFolder &m_folder;
    QByteArrayList m_environment;
    QString m_path;
    QByteArray m_left;
};

} // namespace

class KillWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { spdlog::set_level(spdlog::level::err); }

    void nothingSavedIsLost()
    {
        const int kills = scorecard::trials(100);
        const TempFolder folder;
        KilledWindow window(folder);
        std::mt19937 random(11);
        const int failures = endAgainAndAgain(
            kills, [&](int i) { return window.run(quint32(i), std::chrono::milliseconds(random() % 200), killed); });
        scorecard::print("F2 kill -9 of the whole window", kills, failures, "0 acknowledged edits lost, 0 questions",
                         "\"acknowledged\":" + QByteArray::number(window.edits) +
                             ",\"committed_unacknowledged\":" + QByteArray::number(window.unacknowledged));
        QCOMPARE(failures, 0);
        QCOMPARE(window.droppedLocks, 0);
        QVERIFY(window.edits + window.unacknowledged > 0);
    }

    void ofANoteASecondAtMostIsLost_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("F2 killed while a note is typed beside a passage") << QByteArray("margin");
        QTest::newRow("F2 killed while a note is typed in a panel") << QByteArray("panel");
        QTest::newRow("F2 killed while a note is typed on a card") << QByteArray("card");
    }
    void ofANoteASecondAtMostIsLost()
    {
        QFETCH(QByteArray, field);
        const int kills = scorecard::trials(10);
        std::mt19937 random(17);
        qint64 longest = 0;
        const int failures = endAgainAndAgain(kills, [&](int) -> QString {
            const TempFolder folder;
            KilledWindow window(folder);
            const auto lost = window.type(field, std::chrono::milliseconds(500 + random() % 2000));
            if (!lost)
                return lost.error();
            longest = std::max(longest, *lost);
            return *lost <= 1000 ? QString() : QStringLiteral("%1 ms of typing are lost").arg(*lost);
        });
        scorecard::print(QTest::currentDataTag(), kills, failures, "at most 1 s of it is lost",
                         "\"longest_ms\":" + QByteArray::number(longest));
        QCOMPARE(failures, 0);
    }

    // Whatever the window does, nobody else gets the file; and it is opened once, by SQLite: closing it a second time anywhere in
    // the program would drop the lock (sqlite.org/howtocorrupt.html, 2.2).
    void theLockIsNeverDropped()
    {
        const TempFolder folder;
        const QString path = folder.path(QStringLiteral("p.sidelight"));
        const TempFolder traces;
        const QString trace = traces.path(QStringLiteral("trace"));
        int deeds = 0, dropped = 0;
        {
            const KilledWindow project(folder);
            ChildProcess window({"strace", "-D", "-f", "-qq", "-s", "4096", "-o", trace.toUtf8(), "-e",
                                 "trace=open,openat,creat,write", WINDOW_SESSION, path.toUtf8(),
                                 folder.path().toUtf8() + "/profile", "7"});
            QVERIFY(window.line(60'000).value_or(QByteArray()).startsWith("o "));
            for (; deeds < 120; ++deeds) {
                const QByteArray answer = window.line(60'000).value_or("x nothing");
                QVERIFY2(answer.startsWith("a "), answer.constData());
                const auto second = ProjectFile::open(path);
                dropped += second || second.error().kind != ErrorKind::Busy;
            }
            window.kill();
        }
        const auto [before, after] = opensOf(path, trace);
        scorecard::print("F11 another program gets the lock, or ours opens the file by itself", deeds, dropped + after, "0");
        QVERIFY2(before > 0, "the trace does not show how the project was opened");
        QCOMPARE(dropped, 0);
        QCOMPARE(after, 0);
    }

    void aLogoutLosesNothing_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("F23 SIGTERM") << SIGTERM;
        QTest::newRow("F23 SIGHUP") << SIGHUP;
    }
    void aLogoutLosesNothing()
    {
        QFETCH(int, signal);
        const int trials = scorecard::trials(100);
        const TempFolder folder;
        KilledWindow window(folder);
        qint64 slowest = 0;
        const Ending end = [&](ChildProcess &process) {
            QElapsedTimer clock;
            clock.start();
            process.signal(signal);
            const int code = process.wait();
            slowest = std::max(slowest, clock.elapsed());
            return code == 0 ? QString() : QStringLiteral("it ended with %1").arg(code);
        };
        std::mt19937 random{quint32(signal)};
        const int failures =
            endAgainAndAgain(trials, [&](int i) { return window.run(quint32(i), std::chrono::milliseconds(random() % 100), end); });
        scorecard::print(QTest::currentDataTag(), trials, failures, "0 edits lost, ends with 0 within 2 s",
                         "\"slowest_ms\":" + QByteArray::number(slowest));
        QCOMPARE(failures, 0);
    }

    void aDisplayThatGoesLosesNothing()
    {
        const int trials = scorecard::trials(50);
        std::mt19937 random(23);
        const TempFolder folder;
        KilledWindow window(folder);
        const int failures = endAgainAndAgain(trials, [&](int i) {
            ChildProcess display({"Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"});
            const auto number = display.line();
            if (!number)
                return QStringLiteral("Xvfb did not start");
            window.setEnvironment({"DISPLAY=:" + *number, "QT_QPA_PLATFORM=xcb",
                                   // libxkbcommon copies so many letters of a longer text, which a strict sanitizer minds
                                   "ASAN_OPTIONS=" + qgetenv("ASAN_OPTIONS") + ":strict_string_checks=0"});
            return window.run(quint32(i), std::chrono::milliseconds(random() % 100), [&](ChildProcess &process) {
                display.kill();
                process.wait();
                return QString();
            });
        });
        scorecard::print("F23 the display goes", trials, failures, "0 edits lost");
        QCOMPARE(failures, 0);
    }

private:
    // How often a traced session opened its project's file before it said that it was open, and afterwards.
    static std::pair<int, int> opensOf(const QString &path, const QString &trace)
    {
        QFile file(trace);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QByteArray name =
            '/' + QFileInfo(path).fileName().toUtf8() + '"'; // strace writes the folder's letters in its own way
        std::pair<int, int> opens;
        bool isOpen = false;
        for (const QByteArray &call : file.readAll().split('\n')) {
            isOpen = isOpen || call.contains("write(1, \"o ");
            if (!call.contains("write(") && call.contains(name))
                ++(isOpen ? opens.second : opens.first);
        }
        return opens;
    }

    // How many of so many runs went wrong.
    static int endAgainAndAgain(int trials, const std::function<QString(int)> &run)
    {
        int failures = 0;
        for (int i = 0; i < trials; ++i) {
            const QString wrong = run(i);
            if (!wrong.isEmpty() && ++failures <= 5)
                qWarning("run %d: %s", i, qPrintable(wrong));
        }
        return failures;
    }
};

QTEST_GUILESS_MAIN(KillWindowTest)
#include "kill_window_test.moc"
