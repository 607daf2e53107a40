// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ArticleImport.h"
#include "models/exchange/ImportWorker.h"
#include "models/project/Project.h"
#include "models/text/CanonicalText.h"
#include "tests/support/TempFolder.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <cstdlib>
#include <memory>
#include <sys/stat.h>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

ImportedArticles crashOrRead(const QByteArray &bytes, const QString &fileName, ImportFormat format)
{
    if (bytes.contains("CRASH"))
        std::abort();
    return readHere(bytes, fileName, format);
}

QString kindOf(ImportOutcome::Kind kind)
{
    switch (kind) {
    case ImportOutcome::Kind::Imported:
        return u"imported"_s;
    case ImportOutcome::Kind::AlreadyThere:
        return u"there"_s;
    case ImportOutcome::Kind::Failed:
        return u"failed"_s;
    }
    return {};
}

QString dumpOf(const ImportReport &report)
{
    QStringList lines;
    for (const ImportOutcome &outcome : report.outcomes)
        lines.append(u"%1 %2: %3"_s.arg(kindOf(outcome.kind), outcome.name, outcome.title));
    return lines.join(u'\n');
}

} // namespace

class ArticleImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void filesAndFoldersBecomeArticles();
    void theSameFileIsThereAlready();
    void whatCannotBeReadIsTold();
    void aCrashIsBlamedOnItsFile();
    void aPasteKeepsItsBytes();
    void pastedHtmlIsReduced();
    void oneImportIsOneEdit();
    void cancellingLeavesNoArticle();
    void closingCancels();
    void importsWaitForEachOther();
    void destroyingAnImportThatRuns();
    void commandLineDoesTheSame();

private:
    QString write(const QString &name, const QByteArray &bytes) const { return m_folder->write(name, bytes); }
    ImportReport import(const QStringList &paths);
    ImportReport next();
    [[nodiscard]] Article only() const;

    std::unique_ptr<TempFolder> m_folder;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<ArticleImport> m_import;
    std::unique_ptr<QSignalSpy> m_finished;
};

void ArticleImportTest::init()
{
    m_folder = std::make_unique<TempFolder>();
    m_project = std::make_unique<Project>();
    m_project->create(m_folder->path(u"a project.sidelight"_s));
    QTRY_VERIFY(m_project->isOpen());
    m_import = std::make_unique<ArticleImport>(m_project.get());
    m_finished = std::make_unique<QSignalSpy>(m_import.get(), &ArticleImport::finished);
}

void ArticleImportTest::cleanup()
{
    m_finished.reset();
    m_import.reset();
    m_project.reset();
    m_folder.reset();
}

ImportReport ArticleImportTest::next()
{
    if (m_finished->isEmpty() && !m_finished->wait(20'000))
        return {};
    return m_finished->takeFirst().first().value<ImportReport>();
}

ImportReport ArticleImportTest::import(const QStringList &paths)
{
    m_import->importFiles(paths);
    return next();
}

Article ArticleImportTest::only() const
{
    const auto &all = m_project->library().all<Article>();
    return all.size() == 1 ? *all.constBegin() : Article();
}

void ArticleImportTest::filesAndFoldersBecomeArticles()
{
    write(u"in here/b.md"_s, "# Second\n\nWords *of* it.");
    write(u"in here/deeper/c.HTML"_s, "<title>Third</title><p>Words of <b>it</b>.");
    write(u"in here/a.txt"_s, "First\n\nWords of it.");
    write(u"in here/picture.png"_s, "\x89PNG");
    QSignalSpy progressed(m_import.get(), &ArticleImport::progressed);
    QSignalSpy changed(m_project.get(), &Project::changed);
    const ImportReport report = import({m_folder->path(u"in here"_s), write(u"d.markdown"_s, "Fourth\n\nWords of it.")});
    QCOMPARE(dumpOf(report),
             u"imported a.txt: First\nimported b.md: Second\nimported c.HTML: Third\nimported d.markdown: Fourth"_s);
    QCOMPARE(progressed.first(), (QVariantList{0, 4}));
    QCOMPARE(progressed.last(), (QVariantList{4, 4}));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_project->library().all<Article>().size(), 4);
    const Article *second = m_project->library().find<Article>(report.outcomes[1].article);
    QVERIFY(second);
    QCOMPARE(second->originalName, u"b.md"_s);
    QCOMPARE(second->originalFormat, u"text/markdown"_s);
    QCOMPARE(second->originalSize, 24);
    QCOMPARE(second->importer, u"Sidelight 1 Markdown"_s);
    QCOMPARE(second->original, QCryptographicHash::hash("# Second\n\nWords *of* it.", QCryptographicHash::Sha256));
    const auto text = m_project->read([hash = second->text](const Reader &reader) { return reader.text(hash); }).result();
    QCOMPARE(text.value(), u"Second\nWords of it."_s);
    QCOMPARE(second->length, int(text->size()));
    const auto bytes = m_project->read([hash = second->marks](const Reader &reader) { return reader.content(hash); }).result();
    const auto marks = Marks::fromBytes(bytes.value(), second->length, 2);
    QVERIFY(marks);
    QCOMPARE(marks->blocks, (QList<Block>{{BlockKind::Heading, 1}, {}}));
    QVERIFY(marks->spans == (QList<Span>{{13, 15, SpanKind::Emphasis, {}}}));
}

void ArticleImportTest::theSameFileIsThereAlready()
{
    const QString first = write(u"a.txt"_s, "One\n\nThe same words."), copy = write(u"copy.txt"_s, "One\n\nThe same words.");
    QCOMPARE(dumpOf(import({first, copy})), u"imported a.txt: One\nthere copy.txt: One"_s);
    const ImportReport again = import({copy});
    QCOMPARE(dumpOf(again), u"there copy.txt: One"_s);
    QCOMPARE(again.outcomes.first().article, only().id);
    QCOMPARE(m_project->undoName(), u"Import 1 article(s)"_s);
}

void ArticleImportTest::whatCannotBeReadIsTold()
{
    const QString empty = write(u"empty.txt"_s, {}), binary = write(u"b.txt"_s, "%PDF-1.7"), other = write(u"c.xlsx"_s, "PK");
    const QString pipe = m_folder->path(u"pipe.txt"_s), folder = m_folder->path(u"nothing here"_s);
    QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
    QVERIFY(QDir().mkpath(folder));
    const QString large = write(u"large.txt"_s, {});
    QVERIFY(QFile::resize(large, 64 * 1024 * 1024 + 1));
    const ImportReport report = import(
        {empty, binary, other, pipe, folder, large, m_folder->path(u"missing.txt"_s), write(u"good.txt"_s, "Good\n\nWords.")});
    QCOMPARE(report.failed(), 7);
    QCOMPARE(report.imported(), 1);
    const QStringList beginnings = {
        u"“\u2068empty.txt\u2069” is empty"_s,          u"“\u2068b.txt\u2069” is not a text"_s,
        u"“\u2068c.xlsx\u2069” is of a kind"_s,         u"“\u2068pipe.txt\u2069” is not a file"_s,
        u"“\u2068nothing here\u2069” holds no files"_s, u"“\u2068large.txt\u2069” is larger than 64 MiB"_s,
        u"“\u2068missing.txt\u2069” is not a file"_s};
    for (qsizetype i = 0; i < beginnings.size(); ++i)
        QVERIFY2(report.outcomes[i].sentence.startsWith(beginnings[i]), qPrintable(report.outcomes[i].sentence));
}

void ArticleImportTest::aCrashIsBlamedOnItsFile()
{
    const ImportReport report =
        import({write(u"a.html"_s, "<p>Words of a."), write(u"b.html"_s, "<p>CRASH"), write(u"c.html"_s, "<p>Words of c.")});
    QCOMPARE(dumpOf(report), u"imported a.html: Words of a.\nfailed b.html: \nimported c.html: Words of c."_s);
    QVERIFY(report.outcomes[1].sentence.contains(u"crash"_s));
}

void ArticleImportTest::aPasteKeepsItsBytes()
{
    const QByteArray bytes = "Pasted\n\nWords of it, published 1 May 2026.\r\n";
    m_import->importPaste(bytes, ImportFormat::Text, u"https://courier.example/a"_s, u"4 May 2026"_s);
    QCOMPARE(dumpOf(next()), u"imported : Pasted"_s);
    QCOMPARE(only().url, u"https://courier.example/a"_s);
    QCOMPARE(only().published, u"2026-05-04"_s);
    QVERIFY(only().retrieved.endsWith(u'Z'));
    QVERIFY(only().originalName.isEmpty());
    const auto original = m_project->read([hash = only().original](const Reader &reader) { return reader.content(hash); }).result();
    QCOMPARE(original.value(), bytes);
}

void ArticleImportTest::pastedHtmlIsReduced()
{
    m_import->importPaste("<b>Bold</b> words<script>x()</script> <a href='javascript:x()'>here</a>.", ImportFormat::Html,
                          u"file:///etc/passwd"_s, u"soon"_s);
    QCOMPARE(next().imported(), 1);
    QCOMPARE(only().title, u"Bold words here."_s);
    QCOMPARE(only().url, QString());
    QCOMPARE(only().published, QString());
}

void ArticleImportTest::oneImportIsOneEdit()
{
    QStringList paths;
    for (int i = 0; i < 200; ++i)
        paths.append(write(u"%1.txt"_s.arg(i), "Title " + QByteArray::number(i) + "\n\nWords of it."));
    const ImportReport report = import(paths);
    QCOMPARE(report.imported(), 200);
    QVERIFY(std::ranges::is_sorted(report.outcomes, {}, &ImportOutcome::article)); // ids are random, their order is not
    for (const ImportOutcome &outcome : report.outcomes)
        QCOMPARE(m_project->library().find<Article>(outcome.article)->title, outcome.title);
    m_project->undo();
    QTRY_COMPARE(m_project->library().all<Article>().size(), 0);
    m_project->redo();
    QTRY_COMPARE(m_project->library().all<Article>().size(), 200);
    QVERIFY(m_project->verify().result().value().isSound());
}

void ArticleImportTest::cancellingLeavesNoArticle()
{
    QStringList paths;
    for (int i = 0; i < 500; ++i)
        paths.append(write(u"%1.txt"_s.arg(i), "Title " + QByteArray::number(i) + "\n\nWords of it."));
    connect(m_import.get(), &ArticleImport::progressed, m_import.get(), [this](int done, int) {
        if (done > 0)
            m_import->cancel();
    });
    const ImportReport report = import(paths);
    QVERIFY(report.cancelled);
    QCOMPARE(report.imported(), 0);
    QVERIFY(!m_import->isRunning());
    QVERIFY(m_project->history().result().value().isEmpty()); // after whatever was on its way
    QVERIFY(m_project->library().all<Article>().isEmpty());
    m_import->disconnect(m_import.get());
    QCOMPARE(import({paths.first()}).imported(), 1);
}

void ArticleImportTest::closingCancels()
{
    m_import->importFiles({write(u"a.html"_s, "<p>Words.")});
    m_project->close();
    QVERIFY(next().cancelled);
    QVERIFY(!m_import->isRunning());
}

void ArticleImportTest::importsWaitForEachOther()
{
    const QString path = write(u"a.txt"_s, "One\n\nWords.");
    m_import->importFiles({path});
    m_import->importFiles({path});
    QCOMPARE(dumpOf(next()), u"imported a.txt: One"_s);
    QCOMPARE(dumpOf(next()), u"there a.txt: One"_s);
}

void ArticleImportTest::destroyingAnImportThatRuns()
{
    m_import->importFiles({write(u"a.html"_s, "<p>Words."), write(u"b.html"_s, "<p>More words.")});
    m_finished.reset();
    m_import.reset();
    QTest::qWait(50);
    QVERIFY(m_project->library().all<Article>().isEmpty());
}

void ArticleImportTest::commandLineDoesTheSame()
{
    auto file = ProjectFile::create(m_folder->path(u"another.sidelight"_s));
    QVERIFY(file);
    const QString name = u"annexe\u202Etxt.html"_s; // shows as annexelmth.txt
    const QStringList paths = {write(u"a.txt"_s, "One\n\nWords."), write(u"b.txt"_s, "One\n\nWords."), write(u"c.txt"_s, {}),
                               write(name, "<p>Words.")};
    QStringList told;
    const auto report = importFiles(**file, paths, 1'000, [&](const ImportOutcome &outcome) { told.append(kindOf(outcome.kind)); });
    QVERIFY(report);
    QCOMPARE(dumpOf(*report), u"imported a.txt: One\nthere b.txt: One\nfailed c.txt: \nimported annexetxt.html: Words."_s);
    QCOMPARE(told, (QStringList{u"imported"_s, u"there"_s, u"failed"_s, u"imported"_s}));
    QCOMPARE((*file)->history().value().size(), 1);
    QCOMPARE((*file)->history().value().first().at, 1'000);
    QCOMPARE(dumpOf(importFiles(**file, {paths.first()}, 2'000).value()), u"there a.txt: One"_s);
    QCOMPARE((*file)->history().value().size(), 1);
    QVERIFY((*file)->verify().value().isEmpty());
}

int main(int argc, char **argv)
{
    if (!ImportWorker::startZygote(crashOrRead))
        return 1;
    QCoreApplication application(argc, argv);
    ArticleImportTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "ArticleImportTest.moc"
