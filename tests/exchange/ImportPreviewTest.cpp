// SPDX-License-Identifier: GPL-3.0-or-later
// An import that is looked at first: what is read, mended, cut, left out and joined, and that it is one edit.
#include "models/exchange/ImportPreview.h"
#include "models/exchange/ImportWorker.h"
#include "models/exchange/ListingDefinition.h"
#include "models/project/Project.h"
#include "tests/support/TempFolder.h"

#include <QAbstractItemModelTester>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <cstdlib>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

ImportedArticles crashOrRead(const QByteArray &bytes, const QString &fileName, ImportFormat format)
{
    if (bytes.contains("CRASH"))
        std::abort();
    return readHere(bytes, fileName, format);
}

QByteArray report(int number, const QByteArray &instead = {})
{
    QByteArray text;
    for (int i = 0; i < 30; ++i) {
        const QByteArray each = "Witness " + QByteArray::number(number * 100 + i) + " saw barrel " +
                                QByteArray::number(number * 7 + i) + " roll past gate " + QByteArray::number(number + i * 3) +
                                " before the alarm rang. ";
        text += i == 10 && !instead.isEmpty() ? instead : each;
    }
    return text;
}

} // namespace

class ImportPreviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatWasReadIsListed();
    void oneEditWithWhatIsWanted();
    void detailsAreCorrectedForMany();
    void theTextIsCutAndTheOriginalWhole();
    void identicalBytesArePassedOver();
    void aCopyIsProposedAndNotJoined();
    void whatIsAcceptedIsSaidInTheSameEdit();
    void whatFailedCanBeTriedAgain();
    void aFolderAgainTakesOnlyWhatIsNew();
    void stoppingKeepsWhatCameIn();
    void discardingKeepsNothing();
    void theOtherMayBeGone();
    void aFileIsReadAgainInAnotherWay();
    void columnsAreRemembered();
    void oneBadFileStopsNoOther();

private:
    QString write(const QString &name, const QByteArray &bytes) const { return m_folder->write(u"in/"_s + name, bytes); }
    void read(const QStringList &paths);
    ImportReport commit();
    [[nodiscard]] QString lines();
    [[nodiscard]] const Library &library() const { return m_project->library(); }
    [[nodiscard]] Article titled(const QString &title) const;
    [[nodiscard]] QString textOf(const Article &article);
    [[nodiscard]] ImportBatch *batch() { return m_preview->batch(); }

    std::unique_ptr<TempFolder> m_folder;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<CopySearch> m_copies;
    std::unique_ptr<ImportPreview> m_preview;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void ImportPreviewTest::init()
{
    m_folder = std::make_unique<TempFolder>();
    m_project = std::make_unique<Project>();
    m_project->create(m_folder->path(u"a project.sidelight"_s));
    QTRY_VERIFY(m_project->isOpen());
    m_copies = std::make_unique<CopySearch>(m_project.get());
    m_preview = std::make_unique<ImportPreview>(m_project.get(), m_copies.get());
    m_tester = std::make_unique<QAbstractItemModelTester>(batch());
}

void ImportPreviewTest::cleanup()
{
    m_tester.reset();
    m_preview.reset();
    m_copies.reset();
    m_project.reset();
    m_folder.reset();
}

// And until what it is a copy of has been looked for.
void ImportPreviewTest::read(const QStringList &paths)
{
    QSignalSpy ended(m_preview.get(), &ImportPreview::readingEnded);
    m_preview->read(paths);
    if (!ended.wait(20'000) || !QTest::qWaitFor([this] { return !m_copies->isWorking(); }, 20'000))
        qFatal("nothing was read");
    QTest::qWait(300); // until it is shown
}

ImportReport ImportPreviewTest::commit()
{
    QSignalSpy imported(m_preview.get(), &ImportPreview::imported);
    m_preview->commit();
    if (imported.isEmpty() && !imported.wait(20'000))
        return {};
    return imported.first().first().value<ImportReport>();
}

QString ImportPreviewTest::lines()
{
    QStringList all;
    for (int row = 0; row < batch()->rowCount({}); ++row) {
        QStringList cells;
        for (const int column : {ImportBatch::Title, ImportBatch::State, ImportBatch::Format, ImportBatch::File})
            cells.append(batch()->index(row, column).data().toString().remove(QChar(0x2068)).remove(QChar(0x2069)));
        all.append(cells.join(u" | "_s));
    }
    return all.join(u'\n');
}

Article ImportPreviewTest::titled(const QString &title) const
{
    for (const Article &article : library().all<Article>())
        if (article.title == title)
            return article;
    return {};
}

QString ImportPreviewTest::textOf(const Article &article)
{
    auto text = m_project->read([hash = article.text](const Reader &reader) { return reader.text(hash); });
    return QTest::qWaitFor([&] { return text.isFinished(); }) && text.result() ? *text.result() : QString();
}

void ImportPreviewTest::whatWasReadIsListed()
{
    write(u"a.txt"_s, "One title\n\nSome words.\n");
    write(u"b.html"_s, "<title>Two</title><p>Some other words that a page has.");
    write(u"c.txt"_s, "");
    write(u"d.txt"_s, "One title\n\nSome words.\n");
    read({m_folder->path(u"in"_s)});
    QCOMPARE(lines(), u"One title | New | Text | a.txt\n"
                      "Two | New | Web page | b.html\n"
                      "c.txt | “c.txt” is empty; there is nothing to import. |  | c.txt\n"
                      "One title | Identical to One title |  | d.txt"_s);
    QCOMPARE(batch()->wantedCount(), 2);
    QCOMPARE(batch()->index(0, ImportBatch::Title).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(!batch()->index(3, ImportBatch::Title).data(Qt::CheckStateRole).isValid());
    QVERIFY(library().all<Article>().isEmpty());
    QVERIFY(m_project->undoName().isEmpty());
}

void ImportPreviewTest::oneEditWithWhatIsWanted()
{
    for (int i = 0; i < 5; ++i)
        write(u"%1.txt"_s.arg(i), "Title " + QByteArray::number(i) + "\n\nSome words.\n");
    read({m_folder->path(u"in"_s)});
    QVERIFY(batch()->setData(batch()->index(2, 0), Qt::Unchecked, Qt::CheckStateRole));
    const ImportReport report = commit();
    QCOMPARE(report.imported(), 4);
    QCOMPARE(library().all<Article>().size(), 4);
    QVERIFY(!titled(u"Title 2"_s).id.isValid());
    QList<Id> ids; // they ascend as the files came
    for (const ImportOutcome &outcome : report.outcomes)
        ids.append(outcome.article);
    QVERIFY(std::ranges::is_sorted(ids));
    QCOMPARE(m_project->undoName(), u"Import 4 article(s)"_s);
    m_project->undo();
    QTRY_COMPARE(library().all<Article>().size(), 0);
    QVERIFY(m_project->undoName().isEmpty());
    QCOMPARE(batch()->rowCount({}), 0);
}

void ImportPreviewTest::detailsAreCorrectedForMany()
{
    write(u"a.txt"_s, "One\n\nSome words.\n");
    write(u"b.txt"_s, "Two\n\nSome words.\n");
    write(u"c.txt"_s, "");
    read({m_folder->path(u"in"_s)});
    batch()->setDetail({0, 1, 2}, &Article::outlet, u"The Courier"_s);
    batch()->setDetail({1}, &Article::title, u"Another title"_s);
    batch()->setDetail({1}, &Article::title, QString()); // none is none
    QCOMPARE(commit().imported(), 2);
    QCOMPARE(titled(u"One"_s).outlet, u"The Courier"_s);
    QCOMPARE(titled(u"Another title"_s).outlet, u"The Courier"_s);
}

void ImportPreviewTest::theTextIsCutAndTheOriginalWhole()
{
    const QByteArray bytes =
        "<title>x</title><p>Menu of the page</p><h1>The heading</h1><p>Some <b>strong</b> words.</p><p>Subscribe";
    write(u"a.html"_s, bytes);
    read({m_folder->path(u"in"_s)});
    auto read = m_preview->text(0);
    QTRY_VERIFY(read.isFinished());
    const QString text = *read.result();
    const int from = int(text.indexOf(u"The heading"_s)), to = int(text.indexOf(u"Subscribe"_s));
    QVERIFY(from > 0 && to > from);
    QVERIFY(!batch()->cut(0, text, int(text.size()), int(text.size())));
    QVERIFY(batch()->cut(0, text, from, to));
    QVERIFY(batch()->at(0).isCut());
    QCOMPARE(commit().imported(), 1);
    const Article article = *library().all<Article>().begin();
    QCOMPARE(textOf(article), u"The heading\nSome strong words."_s);
    QCOMPARE(article.length, int(textOf(article).size()));
    QCOMPARE(article.original, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    auto marks = m_project->read([hash = article.marks](const Reader &reader) { return reader.content(hash); });
    QTRY_VERIFY(marks.isFinished());
    const auto sound = Marks::fromBytes(*marks.result(), article.length, 2);
    QVERIFY(sound && sound->blocks.first().kind == BlockKind::Heading);
    QCOMPARE(sound->spans, (QList<Span>{{17, 23, SpanKind::Strong, {}}}));
}

void ImportPreviewTest::identicalBytesArePassedOver()
{
    write(u"a.txt"_s, "One\n\nSome words.\n");
    read({m_folder->path(u"in"_s)});
    QCOMPARE(commit().imported(), 1);
    write(u"copied.txt"_s, "One\n\nSome words.\n");
    read({m_folder->path(u"in"_s)});
    QCOMPARE(batch()->count(ImportRow::State::AlreadyThere), 2);
    QCOMPARE(batch()->wantedCount(), 0);
    batch()->setWanted({0, 1}, true); // they cannot come in twice
    QCOMPARE(batch()->wantedCount(), 0);
}

void ImportPreviewTest::aCopyIsProposedAndNotJoined()
{
    write(u"a.txt"_s, "First headline\n\n" + report(1));
    read({m_folder->path(u"in"_s)});
    QCOMPARE(commit().imported(), 1);
    write(u"b.txt"_s, "Another headline\n\n" + report(1, "Nobody was told. "));
    write(u"c.txt"_s, "A third headline\n\n" + report(9));
    read({m_folder->path(u"in"_s)});
    QCOMPARE(batch()->likeCount(), 1);
    QVERIFY2(lines().contains(u"Another headline | Looks like a copy of First headline"_s), qPrintable(lines()));
    QCOMPARE(commit().imported(), 2);
    QVERIFY(library().all<Origin>().isEmpty());
    QVERIFY(!titled(u"Another headline"_s).versionOf.isValid());
}

void ImportPreviewTest::whatIsAcceptedIsSaidInTheSameEdit()
{
    write(u"a.txt"_s, "First headline\n\n" + report(1));
    write(u"v.txt"_s, "Some version\n\nhttps://courier.example/v\n\n" + report(3));
    read({m_folder->path(u"in"_s)});
    QCOMPARE(commit().imported(), 2);
    const QString before = m_project->undoName();
    write(u"b.txt"_s, "Another headline\n\n" + report(1, "Nobody was told. "));
    write(u"c.txt"_s, "A third headline\n\n" + report(1, "All was quiet. "));
    write(u"w.txt"_s, "A later version\n\n" + report(3, "It was corrected. "));
    read({m_folder->path(u"in"_s)});
    QList<int> all;
    for (int row = 0; row < batch()->rowCount({}); ++row)
        all.append(row);
    batch()->acceptProposals(all);
    for (const int row : std::as_const(all))
        if (batch()->at(row).article.title == u"A later version"_s)
            batch()->setRelation({row}, ImportRow::Relation::Version);
    QCOMPARE(commit().imported(), 3);
    QCOMPARE(library().all<Origin>().size(), 1);
    const Id origin = titled(u"First headline"_s).origin;
    QVERIFY(origin.isValid());
    QCOMPARE(titled(u"Another headline"_s).origin, origin);
    QCOMPARE(titled(u"A third headline"_s).origin, origin);
    QCOMPARE(titled(u"A later version"_s).versionOf, titled(u"Some version"_s).id);
    m_project->undo();
    QTRY_COMPARE(library().all<Article>().size(), 2);
    QCOMPARE(m_project->undoName(), before);
    QVERIFY(library().all<Origin>().isEmpty() && !titled(u"First headline"_s).origin.isValid());
}

void ImportPreviewTest::whatFailedCanBeTriedAgain()
{
    write(u"a.html"_s, "<p>CRASH");
    write(u"b.html"_s, "<p>Some words.");
    read({m_folder->path(u"in"_s)});
    QCOMPARE(batch()->count(ImportRow::State::Failed), 1);
    QVERIFY(batch()->index(0, ImportBatch::State).data().toString().contains(u"crash"_s));
    write(u"a.html"_s, "<p>Mended words.");
    QSignalSpy ended(m_preview.get(), &ImportPreview::readingEnded);
    m_preview->tryAgain({0, 1});
    QVERIFY(ended.wait(20'000));
    QCOMPARE(batch()->count(ImportRow::State::Failed), 0);
    QCOMPARE(commit().imported(), 2);
}

void ImportPreviewTest::aFolderAgainTakesOnlyWhatIsNew()
{
    write(u"a.txt"_s, "One\n\nSome words.\n");
    write(u"b.txt"_s, "Two\n\nSome words.\n");
    read({m_folder->path(u"in"_s)});
    QCOMPARE(commit().imported(), 2);
    write(u"c.txt"_s, "Three\n\nSome words.\n");
    read({m_folder->path(u"in"_s)});
    const ImportReport report = commit();
    QCOMPARE(report.imported(), 1);
    QCOMPARE(report.alreadyThere(), 2);
    QCOMPARE(library().all<Article>().size(), 3);
}

void ImportPreviewTest::stoppingKeepsWhatCameIn()
{
    for (int i = 0; i < 400; ++i)
        write(u"%1.txt"_s.arg(i), "Title " + QByteArray::number(i) + "\n\nSome words.\n");
    QSignalSpy ended(m_preview.get(), &ImportPreview::readingEnded);
    const auto stopEarly = [this](int done, int) {
        if (done > 0)
            m_preview->stop();
    };
    connect(m_preview.get(), &ImportPreview::progressed, m_preview.get(), stopEarly);
    m_preview->read({m_folder->path(u"in"_s)});
    QVERIFY(ended.wait(20'000));
    const int came = batch()->wantedCount();
    QVERIFY(came > 0 && came < 400);
    QCOMPARE(commit().imported(), came);
    QCOMPARE(library().all<Article>().size(), came);
}

void ImportPreviewTest::discardingKeepsNothing()
{
    write(u"a.txt"_s, "One\n\nSome words.\n");
    QSignalSpy ended(m_preview.get(), &ImportPreview::readingEnded);
    m_preview->read({m_folder->path(u"in"_s)});
    m_preview->discard();
    QVERIFY(!ended.wait(300));
    QCOMPARE(batch()->rowCount({}), 0);
    read({m_folder->path(u"in"_s)}); // and it can begin anew
    QCOMPARE(batch()->wantedCount(), 1);
}

// What a row was said to be a copy of goes before it comes in.
void ImportPreviewTest::theOtherMayBeGone()
{
    write(u"a.txt"_s, "First headline\n\n" + report(1));
    read({m_folder->path(u"in"_s)});
    QCOMPARE(commit().imported(), 1);
    write(u"b.txt"_s, "Another headline\n\n" + report(1, "Nobody was told. "));
    read({m_folder->path(u"in"_s)});
    batch()->acceptProposals({0, 1});
    m_project->undo();
    QTRY_COMPARE(library().all<Article>().size(), 0);
    QCOMPARE(commit().imported(), 1);
    QVERIFY(library().all<Origin>().isEmpty());
}

void ImportPreviewTest::aFileIsReadAgainInAnotherWay()
{
    const QString path = write(u"listing.txt"_s, "Document 1 of 2\n\nTitle: One\nText: Some words of it.\n"
                                                 "Document 2 of 2\n\nTitle: Two\nText: Some more words.\n");
    write(u"z.txt"_s, "Another file\n\nSome words.\n");
    read({m_folder->path(u"in"_s)});
    QCOMPARE(batch()->at(0).listing, u"numbered"_s);
    QVERIFY(batch()->index(0, ImportBatch::State).data().toString().contains(u"several articles"_s));
    const auto again = [&](const ReadAs &as) {
        QSignalSpy ended(m_preview.get(), &ImportPreview::readingEnded);
        m_preview->readAgain(path, as);
        return ended.wait(20'000);
    };
    QVERIFY(again({.columns = {}, .listing = ListingDefinition::named(u"numbered"_s)->json}));
    QCOMPARE(batch()->rowCount({}), 3);
    QCOMPARE(batch()->wantedCount(), 3);
    QVERIFY(again({.columns = {}, .listing = ListingDefinition::named(u"factiva"_s)->json}));
    QCOMPARE(batch()->count(ImportRow::State::Failed), 1);
    m_preview->tryAgain({0, 1}); // in the same way
    QTRY_COMPARE(batch()->count(ImportRow::State::Failed), 1);
    QVERIFY(again({})); // as one after all: the same bytes are not taken for those of before
    QCOMPARE(batch()->wantedCount(), 2);
    QVERIFY(again({.columns = {}, .listing = ListingDefinition::named(u"numbered"_s)->json}));
    QCOMPARE(commit().imported(), 3);
    QVERIFY(titled(u"One"_s).id.isValid() && titled(u"Two"_s).id.isValid());
}

void ImportPreviewTest::columnsAreRemembered()
{
    const QString first = write(u"a.csv"_s, "head,words,text\nOne,Some words,no\n");
    read({first});
    QCOMPARE(batch()->at(0).article.length, 2);
    const QStringList columns{u"head"_s, u"words"_s, u"text"_s};
    const ColumnMap map{{ArticleField::Title, u"head"_s}, {ArticleField::Text, u"words"_s}};
    m_preview->rememberColumns(columns, map);
    m_preview->discard();
    read({write(u"b.csv"_s, "head,words,text\nTwo,Other words,no\n")});
    QCOMPARE(batch()->at(0).article.title, u"Two"_s);
    QCOMPARE(batch()->at(0).article.length, int(QStringLiteral("Other words").size()));
    m_preview->discard();
    read({write(u"c.csv"_s, "title,text\nThree,Yet other words\n")}); // of other columns
    QCOMPARE(batch()->at(0).article.title, u"Three"_s);
}

// Each file has a worker of its own: what one does to it is blamed on that file.
void ImportPreviewTest::oneBadFileStopsNoOther()
{
    for (int i = 0; i < 30; ++i)
        write(u"%1.html"_s.arg(i, 2, 10, QLatin1Char('0')),
              i % 3 == 1 ? "<p>CRASH" : "<p>Some words of number " + QByteArray::number(i));
    read({m_folder->path(u"in"_s)});
    QCOMPARE(batch()->count(ImportRow::State::Failed), 10);
    QCOMPARE(batch()->wantedCount(), 20);
    for (int i = 0; i < 30; ++i)
        QCOMPARE(batch()->at(i).state == ImportRow::State::Failed, i % 3 == 1);
    QCOMPARE(commit().imported(), 20);
}

int main(int argc, char **argv)
{
    if (!ImportWorker::startZygote(crashOrRead))
        return 1;
    QCoreApplication app(argc, argv);
    ImportPreviewTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "ImportPreviewTest.moc"
