// SPDX-License-Identifier: GPL-3.0-or-later
// What the program leaves where files are kept for a while: row P5 of what Sidelight promises about traces. Articles of all formats
// come in, a window works on them, and what works is killed at once: of all that is new in the person's folders, only the project,
// what stands beside it and the search index hold words of the project, and nothing is there that was not announced.
#include "tests/exchange/MadeOffice.h"
#include "tests/support/ChildProcess.h"
#include "tests/support/OwnMounts.h"
#include "tests/support/Scorecard.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>
#include <csignal>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

constexpr int canaryCount = 40;
constexpr qint64 diskSize = 512 * 1024 * 1024;
const QString place = u"/tmp/place"_s; // of the person's folder and of the work, on a disk of this test alone

QString canary(int number) { return u"zebrafinch%1q"_s.arg(number, 2, 10, QLatin1Char('0')); }

MadeStory story(int number)
{
    QRandomGenerator dice(quint32(number) + 1);
    MadeStory made = madeStory(dice, storyLanguages()[number % 4]);
    made.title += u' ' + canary(number);
    for (QString &paragraph : made.paragraphs)
        paragraph += u' ' + canary(number);
    return made;
}

// A file of one format after the other.
std::pair<QString, QByteArray> fileOf(int number)
{
    const MadeStory made = story(number);
    const QByteArray title = made.title.toUtf8(), words = made.paragraphs.join(u"\n\n"_s).toUtf8();
    switch (number % 10) {
    case 0:
        return {u"docx"_s, madeWordDocument(made, true)};
    case 1:
        return {u"odt"_s, madeOpenDocument(made, true)};
    case 2:
        return {u"epub"_s, madeBook(made, true)};
    case 3:
        return {u"rtf"_s, madeRichDocument(made, true)};
    case 4:
        return {u"html"_s, "<meta charset=utf-8><title>" + title + "</title><article><p>" + words + "</p></article>"};
    case 5:
        return {u"eml"_s, "From: a@news.example\nSubject: " + title + "\nContent-Type: text/plain; charset=utf-8\n\n" + words};
    case 6:
        return {u"csv"_s, "title,text\n\"" + title + "\",\"" + words + "\"\n"};
    case 7:
        return {u"jsonl"_s, "{\"title\":\"" + title + "\",\"text\":\"" + canary(number).toUtf8() + " was here.\"}\n"};
    case 8:
        return {u"md"_s, "# " + title + "\n\n" + words};
    default:
        return {u"txt"_s, title + "\n\n" + words};
    }
}

QStringList filesUnder(const QStringList &roots)
{
    QStringList files;
    for (const QString &root : roots) {
        QDirIterator each(root, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
        while (each.hasNext())
            if (each.next(); !each.fileInfo().isDir() || each.fileInfo().isSymLink())
                files.append(each.filePath());
    }
    return files;
}

} // namespace

class LeftoversTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aTraceIsFound();
    void importsLeaveNothing();
    void aWindowLeavesNothing();
    void whatIsKilledLeavesNothing();
    void cleanupTestCase();

private:
    [[nodiscard]] static QString work(const QString &name) { return place + u"/work/"_s + name; }
    static int run(const QStringList &arguments);
    void judge(const QString &when);
    // Whether a new file was announced; `maySpeak`: and holds what the project holds.
    static bool isAnnounced(const QString &path, bool &maySpeak);
    [[nodiscard]] static QStringList canariesIn(const QString &path);

    QStringList m_before;
    int m_judged = 0;
};

int LeftoversTest::run(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(qEnvironmentVariable("SIDELIGHT_BIN"), arguments);
    process.waitForFinished(120'000);
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

void LeftoversTest::initTestCase()
{
    for (const char *folder : {"home/.config", "home/.local/share", "home/.local/state", "home/.cache", "run", "work/in"})
        QVERIFY(QDir().mkpath(place + u'/' + QLatin1String(folder)));
    QFile::setPermissions(place + u"/run"_s, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (const char *variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "TMPDIR"})
        qunsetenv(variable);
    qputenv("HOME", QFile::encodeName(place + u"/home"_s));
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(place + u"/run"_s));
    for (int i = 0; i < canaryCount; ++i) {
        const auto [ending, bytes] = fileOf(i);
        QFile file(work(u"in/%1.%2"_s.arg(i).arg(ending)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    m_before = filesUnder({u"/tmp"_s, u"/var/tmp"_s, u"/dev/shm"_s});
}

bool LeftoversTest::isAnnounced(const QString &path, bool &maySpeak)
{
    static const QRegularExpression project(u"^%1/work/[pq]\\d*\\.sidelight(-journal)?$|^%1/work/[^/]*-snapshots/|"
                                            "^%1/home/\\.cache/[Ss]idelight/"_s.arg(place)),
        settings(u"^%1/home/\\.(config|local/state)/[Ss]idelight/[^/]+$|^%1/run/|^%1/home/\\.cache/fontconfig/"_s.arg(place));
    maySpeak = project.match(path).hasMatch();
    return maySpeak || settings.match(path).hasMatch();
}

QStringList LeftoversTest::canariesIn(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    QStringList found;
    for (int i = 0; i < canaryCount; ++i) {
        const QString word = canary(i);
        const QByteArray wide(reinterpret_cast<const char *>(word.utf16()), word.size() * 2);
        if (bytes.contains(word.toUtf8()) || bytes.contains(wide))
            found.append(word);
    }
    return found;
}

void LeftoversTest::judge(const QString &when)
{
    QStringList wrong;
    for (const QString &path : filesUnder({u"/tmp"_s, u"/var/tmp"_s, u"/dev/shm"_s})) {
        bool maySpeak = false;
        if (m_before.contains(path))
            continue;
        ++m_judged;
        if (!isAnnounced(path, maySpeak))
            wrong.append(path);
        else if (const QStringList words = maySpeak ? QStringList() : canariesIn(path); !words.isEmpty())
            wrong.append(path + u": "_s + words.join(u' '));
        const auto rights = QFile::permissions(path);
        if (maySpeak && (rights & (QFile::ReadGroup | QFile::ReadOther)))
            wrong.append(path + u" can be read by others"_s);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(when + u":\n"_s + wrong.join(u'\n')));
}

// Else the tests below would show nothing.
void LeftoversTest::aTraceIsFound()
{
    for (const QString &path : {u"/tmp/trace"_s, place + u"/home/.config/trace"_s}) {
        QFile trace(path);
        QVERIFY(trace.open(QIODevice::WriteOnly) && trace.write(canary(7).toUtf8()) > 0);
        trace.close();
        bool maySpeak = false;
        QVERIFY(!isAnnounced(path, maySpeak));
        QCOMPARE(canariesIn(path), QStringList{canary(7)});
        QVERIFY(trace.remove());
    }
}

void LeftoversTest::importsLeaveNothing()
{
    QCOMPARE(run({u"new"_s, work(u"p.sidelight"_s)}), 0);
    QCOMPARE(run({u"import"_s, work(u"p.sidelight"_s), work(u"in"_s)}), 0);
    QCOMPARE(run({u"search"_s, work(u"p.sidelight"_s), canary(3)}), 0);
    QCOMPARE(canariesIn(work(u"p.sidelight"_s)).isEmpty(), false);
    judge(u"after an import"_s);
}

void LeftoversTest::aWindowLeavesNothing()
{
    ChildProcess window({WINDOW_SESSION, work(u"p.sidelight"_s).toUtf8(), "", "5"});
    QVERIFY(window.line(60'000).value_or(QByteArray()).startsWith("o "));
    for (int deeds = 0; deeds < 60; ++deeds)
        QVERIFY(window.line(60'000).value_or("x").startsWith("a "));
    window.signal(SIGTERM);
    QCOMPARE(window.wait(), 0);
    judge(u"after a session"_s);
}

// A window, the program as it is, and an import, each in the midst of its work.
void LeftoversTest::whatIsKilledLeavesNothing()
{
    {
        ChildProcess window({WINDOW_SESSION, work(u"p.sidelight"_s).toUtf8(), "", "9"});
        QVERIFY(window.line(60'000).value_or(QByteArray()).startsWith("o "));
        for (int deeds = 0; deeds < 20; ++deeds)
            QVERIFY(window.line(60'000).value_or("x").startsWith("a "));
        window.kill();
        judge(u"after a window was killed"_s);
    }
    for (const int milliseconds : {100, 400, 1'500}) {
        ChildProcess program({qgetenv("SIDELIGHT_BIN"), work(u"p.sidelight"_s).toUtf8()});
        QTest::qSleep(milliseconds);
        program.kill();
        judge(u"after the program was killed"_s);
    }
    for (const int milliseconds : {60, 250, 700}) {
        const QString other = work(u"q%1.sidelight"_s.arg(milliseconds));
        QCOMPARE(run({u"new"_s, other}), 0);
        ChildProcess import({qgetenv("SIDELIGHT_BIN"), "import", other.toUtf8(), work(u"in"_s).toUtf8()});
        QTest::qSleep(milliseconds);
        import.kill();
        judge(u"after an import was killed"_s);
    }
}

void LeftoversTest::cleanupTestCase()
{
    scorecard::print("P5 canaries in what is left behind", canaryCount, 0, "0 outside of project, snapshots and index",
                     "\"new_files\":" + QByteArray::number(m_judged));
    QVERIFY(m_judged > 0);
}

// Disks of this test alone come before anything else.
int main(int argc, char **argv)
{
    if (!mounts::enter()) {
        std::perror("This test mounts disks of its own, which is refused here");
        return 1;
    }
    for (const char *folder : {"/tmp", "/var/tmp", "/dev/shm"}) {
        if (qgetenv("SIDELIGHT_BIN").startsWith(folder)) {
            std::puts("SKIP: the program itself lies where files are kept for a while");
            return 0;
        }
        if (QFileInfo::exists(QLatin1String(folder)) && !mounts::makeSmallDisk(folder, diskSize)) {
            std::perror(folder);
            return 1;
        }
    }
    QCoreApplication application(argc, argv);
    LeftoversTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "leftovers_test.moc"
