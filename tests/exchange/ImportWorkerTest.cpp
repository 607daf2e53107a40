// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ImportWorker.h"
#include "models/exchange/ImportProblem.h"
#include "models/exchange/ImportWire.h"
#include "tests/exchange/ArticleDump.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <limits>
#include <memory>
#include <stdexcept>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

using namespace sidelight;
using namespace Qt::StringLiterals;

// What a reader could be made to do by a file that took it over. A file that begins with "!" names it.
namespace {

ImportedArticles saying(const QString &text) { return readHere(text.toUtf8(), {}, ImportFormat::Text); }

QString attempt(const char *what, long result)
{
    return u"%1 %2. "_s.arg(QString::fromLatin1(what), result < 0 ? u"refused"_s : u"allowed"_s);
}

ImportedArticles openFiles()
{
    struct stat status = {};
    char target[64];
    return saying(attempt("reading", open("/etc/passwd", O_RDONLY)) +
                  attempt("writing", open("/tmp/sidelight-canary", O_WRONLY | O_CREAT, 0600)) +
                  attempt("looking", stat("/etc/passwd", &status)) +
                  attempt("following", readlink("/proc/self/exe", target, sizeof target)));
}

ImportedArticles offend(const QByteArray &how)
{
    long result = 0;
    if (how == "!socket")
        result = socket(AF_UNIX, SOCK_STREAM, 0);
    else if (how == "!internet")
        result = socket(AF_INET, SOCK_DGRAM, 0);
    else if (how == "!exec")
        result = execl("/bin/true", "true", nullptr);
    else if (how == "!fork")
        result = fork();
    else if (how == "!kill")
        result = kill(getppid(), SIGTERM);
    else if (how == "!code")
        result = mmap(nullptr, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) == MAP_FAILED ? -1 : 0;
    else if (how == "!unlink")
        result = unlink("/tmp/sidelight-canary");
    if (how == "!fork" && result == 0)
        _exit(0);
    return saying(attempt("this", result));
}

[[noreturn]] void answerGarbage(const QByteArray &how)
{
    const QByteArray noise = QByteArray(100'000, 'x');
    ssize_t written = 0;
    do {
        written = write(4, noise.constData(), size_t(noise.size()));
    } while (how == "!flood" && written > 0);
    _exit(0);
}

ImportedArticles lie(const QByteArray &how)
{
    auto articles = saying(u"A text that is sound."_s);
    ImportedArticle &article = *articles.first();
    if (how == "!lie text")
        article.text = u"one\r\ntwo"_s;
    else if (how == "!lie marks")
        article.marks.spans = {{0, 100'000, SpanKind::Strong, {}}};
    else if (how == "!lie link")
        article.marks.spans = {{0, 1, SpanKind::Link, u"javascript:x()"_s}};
    else if (how == "!lie title")
        article.title = QString(100'000, u'x');
    else if (how == "!lie url")
        article.url = u"file:///etc/passwd"_s;
    else if (how == "!lie long")
        article.text = QString(3'000'000, u'x');
    else if (how == "!lie part")
        article.part = FilePart{std::numeric_limits<qint64>::max(), 1};
    else if (how == "!lie none")
        articles.clear();
    return articles;
}

// Each line is an article; an empty one can't be read.
ImportedArticles eachLine(const QByteArray &bytes)
{
    ImportedArticles articles;
    for (qsizetype at = 0, end = 0; at < bytes.size(); at = end + 1) {
        end = bytes.indexOf('\n', at);
        articles += saying(QString::fromUtf8(bytes.sliced(at, end - at)));
        if (articles.last())
            articles.last()->part = FilePart{at, end - at};
    }
    return articles;
}

ImportedArticles testReader(const QByteArray &bytes, const QString &fileName, ImportFormat format)
{
    if (!bytes.startsWith('!'))
        return readHere(bytes, fileName, format);
    if (bytes == "!open")
        return openFiles();
    if (bytes == "!crash")
        std::raise(SIGSEGV);
    if (bytes == "!abort")
        std::abort();
    if (bytes == "!throw")
        throw std::runtime_error("x");
    if (bytes == "!leave")
        _exit(0);
    while (bytes == "!hang")
        sleep(1);
    volatile bool spinning = bytes == "!spin";
    while (spinning) {
    }
    for (QList<QByteArray> hoard; bytes == "!bomb";)
        hoard.append(QByteArray(16 * 1024 * 1024, 'x'));
    if (bytes == "!noise" || bytes == "!flood")
        answerGarbage(bytes);
    if (bytes.startsWith("!lines"))
        return eachLine(bytes);
    return bytes.startsWith("!lie") ? lie(bytes) : offend(bytes);
}

} // namespace

class ImportWorkerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void articlesComeBackWhole_data();
    void articlesComeBackWhole();
    void refusalsComeBack();
    void filesAreOutOfReach();
    void memoryNeverBecomesCode();
    void offencesAreRefused_data();
    void offencesAreRefused();
    void faultsAreBlamedOnTheFile_data();
    void faultsAreBlamedOnTheFile();
    void severalAtOnce();
    void oneFileMayHoldManyArticles();
    void answersAreCheckedAsAStrangers();
};

static Result<ImportedArticle> readInWorker(const QByteArray &bytes, ImportFormat format = ImportFormat::Text,
                                            const WorkerLimits &limits = {})
{
    return ImportWorker::read(bytes, u"a file.txt"_s, format, limits).first();
}

void ImportWorkerTest::articlesComeBackWhole_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("format");
    QTest::newRow("text") << QByteArray("Ferry runs aground\n\nThe caf\xE9 owner said \x93nothing was left\x94.")
                          << int(ImportFormat::Text);
    QTest::newRow("Markdown")
        << QByteArray("---\nauthor: Ada Quill\ndate: 2026-05-04\n---\n# Ferry\n\n*Nobody* was [hurt](https://x.example).")
        << int(ImportFormat::Markdown);
    QTest::newRow("HTML")
        << QByteArray("<meta charset=windows-1251><title>\xCF\xE0\xF0\xEE\xEC</title><article><h1>A</h1><ul><li>b</ul></article>")
        << int(ImportFormat::Html);
    // Enough for a pattern to be worth compiling, which workers can't.
    QTest::newRow("many elements") << QByteArray("<div class=words><p>Some words.</p></div>").repeated(500)
                                   << int(ImportFormat::Html);
    QTest::newRow("long") << QByteArray("It was raining over the harbour, and nobody came. ").repeated(39'000)
                          << int(ImportFormat::Text);
}

void ImportWorkerTest::articlesComeBackWhole()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, format);
    const auto there = readInWorker(bytes, ImportFormat(format));
    const auto here = readHere(bytes, {}, ImportFormat(format)).first();
    QVERIFY2(there, qPrintable(dumpOf(there)));
    QVERIFY(*there == *here);
}

void ImportWorkerTest::refusalsComeBack()
{
    const auto article = readInWorker({});
    QVERIFY(!article);
    QCOMPARE(article.error().message, u"“\u2068a file.txt\u2069” is empty; there is nothing to import."_s);
}

void ImportWorkerTest::filesAreOutOfReach()
{
    const auto article = readInWorker("!open");
    QVERIFY(article);
    QCOMPARE(article->text, u"reading refused. writing refused. looking refused. following refused."_s);
}

void ImportWorkerTest::memoryNeverBecomesCode()
{
    const auto article = readInWorker("!code");
    QVERIFY(article);
    QCOMPARE(article->text, u"this refused."_s);
}

void ImportWorkerTest::offencesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char *how : {"!socket", "!internet", "!exec", "!fork", "!kill", "!unlink"})
        QTest::newRow(how) << QByteArray(how);
}

void ImportWorkerTest::offencesAreRefused()
{
    QFETCH(QByteArray, bytes);
    const auto article = readInWorker(bytes);
    QVERIFY(!article);
    QCOMPARE(problemOf(article.error()), ImportProblem::Offended);
    QVERIFY(readInWorker("The next one is read."));
}

void ImportWorkerTest::faultsAreBlamedOnTheFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("problem");
    QTest::newRow("crash") << QByteArray("!crash") << int(ImportProblem::Crashed);
    QTest::newRow("abort") << QByteArray("!abort") << int(ImportProblem::Crashed);
    QTest::newRow("throw") << QByteArray("!throw") << int(ImportProblem::Crashed);
    QTest::newRow("leave without an answer") << QByteArray("!leave") << int(ImportProblem::Garbled);
    QTest::newRow("hang") << QByteArray("!hang") << int(ImportProblem::TooSlow);
    QTest::newRow("spin") << QByteArray("!spin") << int(ImportProblem::TooSlow);
    QTest::newRow("memory bomb") << QByteArray("!bomb") << int(ImportProblem::OutOfMemory);
    QTest::newRow("noise") << QByteArray("!noise") << int(ImportProblem::Garbled);
    QTest::newRow("endless noise") << QByteArray("!flood") << int(ImportProblem::Garbled);
    for (const char *how :
         {"!lie text", "!lie marks", "!lie link", "!lie title", "!lie url", "!lie long", "!lie part", "!lie none"})
        QTest::newRow(how) << QByteArray(how) << int(ImportProblem::Garbled);
}

void ImportWorkerTest::faultsAreBlamedOnTheFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, problem);
    WorkerLimits limits;
    if (bytes == "!hang")
        limits.wallMilliseconds = 200;
    if (bytes == "!spin")
        limits.cpuSeconds = 1;
    const auto article = readInWorker(bytes, ImportFormat::Text, limits);
    QVERIFY(!article);
    const auto found = problemOf(article.error());
    // Whoever floods is cut off, and ended by the pipe that nobody reads any more.
    const bool cutOff = bytes == "!flood" && found == ImportProblem::Crashed;
    QVERIFY2(found == ImportProblem(problem) || cutOff, qPrintable(article.error().message));
    QVERIFY(article.error().message.contains(u"a file.txt"_s));
    const auto next = readInWorker("The next one is read.");
    QVERIFY(next);
    QCOMPARE(next->text, u"The next one is read."_s);
}

void ImportWorkerTest::severalAtOnce()
{
    std::atomic<int> right = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int thread = 0; thread < 4; ++thread) {
        threads.emplace_back(QThread::create([thread, &right] {
            for (int i = 0; i < 20; ++i) {
                const QByteArray bytes = "Number " + QByteArray::number(thread * 100 + i) + " of many.";
                const auto article = readInWorker(i % 5 == 0 ? "!crash" : bytes);
                right += i % 5 == 0 ? !article : article && article->text == QString::fromUtf8(bytes);
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait());
    QCOMPARE(right.load(), 80);
}

void ImportWorkerTest::oneFileMayHoldManyArticles()
{
    const auto articles = ImportWorker::read("!lines\n\nThe third.\n", u"a file.txt"_s, ImportFormat::Text);
    QCOMPARE(articles.size(), 3);
    QCOMPARE(articles[0]->text, u"!lines"_s);
    QVERIFY(!articles[1]);
    QCOMPARE(articles[1].error().message, u"“\u2068a file.txt #2\u2069” is empty; there is nothing to import."_s);
    QCOMPARE(articles[2]->text, u"The third."_s);
    QVERIFY(articles[2]->part == (FilePart{8, 10}));
    QCOMPARE(ImportWorker::read("!lines\n" + QByteArray("x\n").repeated(mostArticles), {}, ImportFormat::Text).size(), 1);
}

// Whatever the bytes, the answer is articles that are sound or a problem.
void ImportWorkerTest::answersAreCheckedAsAStrangers()
{
    const auto decoded = [](const QByteArray &answer) { return decodeAnswer(answer, 1000, {}); };
    auto articles = readHere("# Ferry\n\nA *sound* [text](https://x.example), and\n\n- an item.", {}, ImportFormat::Markdown);
    articles += readHere("", {}, ImportFormat::Text);
    articles += readHere("Another one.", {}, ImportFormat::Text);
    articles.last()->part = FilePart{900, 100};
    const QByteArray sound = encodeAnswer(articles);
    QCOMPARE(decoded(sound).size(), 3);
    for (qsizetype cut = 0; cut < sound.size(); ++cut)
        QVERIFY(!decoded(sound.first(cut)).first());
    QVERIFY(!decoded(sound + 'x').first());
    QVERIFY(!decodeAnswer(sound, 999, {}).first());
    QRandomGenerator random(7);
    for (int i = 0; i < 20'000; ++i) {
        QByteArray mangled = sound;
        for (int flips = 1 + random.bounded(3); flips > 0; --flips)
            mangled[random.bounded(int(mangled.size()))] = char(random.bounded(256));
        for (const auto &article : decoded(mangled)) {
            if (!article)
                continue;
            const int lines = int(article->text.count(u'\n')) + 1;
            QVERIFY(Marks::fromBytes(article->marks.toBytes(), int(article->text.size()), lines));
            QVERIFY(!article->text.contains(u'\r') && !article->text.contains(QChar::Null));
        }
    }
}

// The zygote comes before anything else, as in the program.
int main(int argc, char **argv)
{
    if (!ImportWorker::startZygote(testReader))
        return 1;
    QCoreApplication application(argc, argv);
    ImportWorkerTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "ImportWorkerTest.moc"
