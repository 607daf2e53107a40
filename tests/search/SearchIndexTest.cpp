// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/SearchIndex.h"
#include "tests/project/TestRecords.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <algorithm>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

bool never() { return false; }

} // namespace

// The index by itself, and how it follows a project.
class SearchIndexTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void findsWhatWasPutIn();
    void rowsGoAndComeBack();
    void halvesMakeTheWhole_data();
    void halvesMakeTheWhole();
    void wordsThatAreDamaged();
    void scriptsWithoutSpaces();
    void onlyItsOwnerReadsIt();
    void whatIsNoIndexIsMadeAnew_data();
    void whatIsNoIndexIsMadeAnew();
    void followsTheProject();
    void catchesUp();
    void damageIsMended();
    void aPurgeBeginsAnew();
    void inMemoryNothingIsLeft();
    void questionsComeFirst();

private:
    Id add(const QString &title, const QString &text);
    void settle() { QTRY_VERIFY(m_project->isSaved() && m_index->isComplete()); }
    void open() { m_index = std::make_unique<SearchIndex>(m_project.get(), m_path); }
    enum class Where { Articles, Quotes, Records };
    [[nodiscard]] int found(const QString &words, Where where = Where::Articles); // rows
    [[nodiscard]] static IndexEntry entry(qint64 id, const QString &title);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<SearchIndex> m_index;
};

void SearchIndexTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/search index XXXXXX"_s);
    m_path = m_folder->filePath(u"cache/an index"_s);
    m_project = std::make_unique<Project>();
    m_project->create(m_folder->filePath(u"some.sidelight"_s));
    QTRY_VERIFY(m_project->isOpen());
}

void SearchIndexTest::cleanup()
{
    m_index.reset();
    m_project.reset();
}

Id SearchIndexTest::add(const QString &title, const QString &text)
{
    QList<Blob> blobs;
    Article article = test::articleOf(Id::random(), text, blobs);
    article.title = title;
    m_project->storeAll(blobs);
    m_project->edit(u"Import"_s, [article](Writer &w) { w.insert(article); });
    return article.id;
}

int SearchIndexTest::found(const QString &words, Where where)
{
    int count = -1;
    m_index->ask(
        this,
        [words, where](IndexFile *file) {
            if (!file)
                return -2;
            return int((where == Where::Articles ? file->findArticles(words, never)
                        : where == Where::Quotes ? file->findQuotes(words, never)
                                                 : file->findRecords(words, never))
                           .size());
        },
        [&count](int rows) { count = rows; });
    if (!QTest::qWaitFor([&] { return count != -1; }, 60'000))
        qFatal("the index did not answer");
    return count;
}

IndexEntry SearchIndexTest::entry(qint64 id, const QString &title)
{
    Article article;
    article.id = Id{id};
    article.title = title;
    return entryOf(article);
}

void SearchIndexTest::findsWhatWasPutIn()
{
    const auto file = IndexFile::open(m_path);
    QVERIFY(file);
    (*file)->change([](IndexFile &in) {
        in.put(entry(1, u"The Straße"_s), "A héron, said officials. A heron.");
        in.put(entry(2, u"Other"_s), "said in the street, where the official was");
        Actor actor = test::actorNamed(Id{3}, u"Port Authority"_s);
        actor.aliases = {u"the port"_s};
        in.put(entryOf(actor));
    });
    const auto rows = [&](const QString &words) { return (*file)->findArticles(words, never); };
    QCOMPARE(rows(u"\"strasse\""_s).size(), 1);
    QCOMPARE(rows(u"\"heron\""_s).front().places, 2);
    QCOMPARE(rows(u"\"offici\" *"_s).size(), 2);
    QCOMPARE(rows(u"\"said officials\""_s).size(), 1);
    QCOMPARE(rows(u"NEAR(\"said\" \"official\", 6)"_s).size(), 1);
    QCOMPARE(rows(u"NEAR(\"said\" \"official\", 4)"_s).size(), 0);
    QCOMPARE(rows(u"title : \"said\""_s).size(), 0);
    QVERIFY(rows(u"\"said\""_s).front().rank < 0);
    QCOMPARE((*file)->findRecords(u"actor : \"the port\""_s, never).size(), 1);
    QCOMPARE((*file)->findRecords(u"\"heron\""_s, never).size(), 0);
    QVERIFY(rows(u"\"said\""_s).front().row < rows(u"\"said\""_s).back().row);
    QVERIFY((*file)->findArticles(u"\"said\""_s, [] { return false; }).size() == 2);
}

void SearchIndexTest::rowsGoAndComeBack()
{
    auto file = IndexFile::open(m_path);
    QVERIFY(file);
    (*file)->change([](IndexFile &in) {
        in.put(entry(1, u"One"_s), "heron");
        in.put(entry(2, u"Two"_s), "heron");
        in.put(entry(1, u"Eins"_s), "eagle");
        in.remove(Id{2});
    });
    for (int again = 0; again < 2; ++again) {
        QCOMPARE((*file)->articleCount(), 1);
        QVERIFY((*file)->holds(entry(1, u"Eins"_s)) && !(*file)->holds(entry(1, u"One"_s)) && !(*file)->holds(entry(2, u"Two"_s)));
        QCOMPARE((*file)->findArticles(u"\"heron\""_s, never).size(), 0);
        QCOMPARE((*file)->findArticles(u"\"eagle\""_s, never).size(), 1);
        file->reset();
        file = IndexFile::open(m_path);
        QVERIFY(file);
    }
}

void SearchIndexTest::halvesMakeTheWhole_data()
{
    QTest::addColumn<QString>("expression");
    QTest::newRow("all have it") << u"\"said\""_s;
    QTest::newRow("few have it") << u"\"word777\""_s;
    QTest::newRow("nobody has it") << u"\"eagle\""_s;
    QTest::newRow("a beginning") << u"\"word1\" *"_s;
    QTest::newRow("a phrase that some have") << u"\"said heron\""_s;
    QTest::newRow("two") << u"\"said\" AND \"word5\" *"_s;
    QTest::newRow("one but not another") << u"\"said\" NOT \"heron\""_s;
}

// A large index is read by two threads where nothing was changed for a while: the rows and their ranks are the same.
void SearchIndexTest::halvesMakeTheWhole()
{
    QFETCH(const QString, expression);
    constexpr int articles = 22'000;
    static const QTemporaryDir folder;
    static const std::unique_ptr<IndexFile> file = [] {
        auto made = *IndexFile::open(folder.filePath(u"large?%41#/index"_s)); // a name that a URI would misread
        made->change([](IndexFile &in) {
            for (int i = 1; i <= articles; ++i)
                in.put(entry(i, u"Article"_s), "said " + QByteArray(i % 3 ? "word" : "heron word") + QByteArray::number(i % 1000));
        });
        return made;
    }();
    file->change([](IndexFile &in) { in.put(entry(1, u"Changed"_s), "said heron word777"); });
    QVERIFY(!file->isSettled());
    const std::vector<IndexFile::Hit> alone = file->findArticles(expression, never);
    file->settle();
    QVERIFY(file->isSettled());
    const std::vector<IndexFile::Hit> halves = file->findArticles(expression, never);
    QCOMPARE(halves.size(), alone.size());
    for (size_t i = 0; i < alone.size(); ++i)
        QVERIFY(halves[i].row == alone[i].row && halves[i].rank == alone[i].rank && halves[i].places == alone[i].places);
    QCOMPARE(file->findArticles(expression, [] { return true; }).size(), 0);
    // Of every tenth row.
    std::vector<bool> wanted(articles + 100);
    for (size_t row = 0; row < wanted.size(); row += 10)
        wanted[row] = true;
    const auto some =
        std::ranges::count_if(alone, [](const IndexFile::Hit &hit) { return hit.row % 10 == 0 && hit.row < articles + 100; });
    QCOMPARE(file->findArticles(expression, never, &wanted).size(), size_t(some));
    // What is changed after it was settled is found.
    file->change([](IndexFile &in) { in.put(entry(2, u"Changed"_s), "said heron word777 eagle word1"); });
    file->settle();
    const std::vector<IndexFile::Hit> later = file->findArticles(expression, never);
    QVERIFY(later.empty() || file->at(later.back().row).id == Id{2} || expression.contains(u"NOT"_s) ||
            expression.contains(u"word5"_s));
    QCOMPARE(file->findArticles(u"\"eagle\""_s, never).size(), 1);
}

// Words that no table misses are found by looking through them all.
void SearchIndexTest::wordsThatAreDamaged()
{
    {
        const auto file = IndexFile::open(m_path);
        (*file)->change([](IndexFile &in) {
            for (int i = 1; i <= 300; ++i)
                in.put(entry(i, u"Article %1"_s.arg(i)), "heron word" + QByteArray::number(i));
        });
        QVERIFY((*file)->checkWhole(never));
    }
    // A leaf of them is emptied; the table that holds it is as it should be.
    SQLite::Database(m_path.toStdString(), SQLite::OPEN_READWRITE)
        .exec("UPDATE article_data SET block = zeroblob(length(block)) WHERE id = (SELECT max(id) FROM article_data)");
    const auto damaged = IndexFile::open(m_path);
    QVERIFY(damaged);
    QCOMPARE((*damaged)->articleCount(), 300); // not noticed at once
    QVERIFY_THROWS_EXCEPTION(IndexFile::Damage, (void)(*damaged)->checkWhole(never));
}

void SearchIndexTest::scriptsWithoutSpaces()
{
    const auto file = IndexFile::open({});
    QVERIFY(file);
    (*file)->change([](IndexFile &in) {
        in.put(entry(1, u"a"_s), u"一名官员说，没有警告。"_s.toUtf8());
        in.put(entry(2, u"b"_s), u"قال والمسؤول إن"_s.toUtf8());
        in.put(entry(3, u"c"_s), u"官方 人员"_s.toUtf8());
    });
    const auto rows = [&](const QString &words) { return (*file)->findArticles(words, never).size(); };
    QCOMPARE(rows(u"\"官员\""_s), 1);
    QCOMPARE(rows(u"\"官员说\""_s), 1);
    QCOMPARE(rows(u"\"员官\""_s), 0);
    QCOMPARE(rows(u"\"官\" *"_s), 2);
    QCOMPARE(rows(u"\"告\" *"_s), 1); // the last of its row
    QCOMPARE(rows(u"\"说 没有\""_s), 1);
    QCOMPARE(rows(u"\"مسؤول\""_s), 1);
    QCOMPARE(rows(u"\"المسؤول\""_s), 1);
    QCOMPARE(rows(u"\"قال مسؤول\""_s), 1);
}

void SearchIndexTest::onlyItsOwnerReadsIt()
{
    QVERIFY(IndexFile::open(m_path));
    constexpr auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(m_path) & others));
    QVERIFY(!(QFile::permissions(QFileInfo(m_path).absolutePath()) & others));
}

void SearchIndexTest::whatIsNoIndexIsMadeAnew_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("something else") << QByteArray(10'000, 'x');
    QTest::newRow("a header and no more") << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\1');
}

void SearchIndexTest::whatIsNoIndexIsMadeAnew()
{
    QFETCH(const QByteArray, bytes);
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const auto index = IndexFile::open(m_path);
    QVERIFY(index);
    (*index)->change([](IndexFile &in) { in.put(entry(1, u"One"_s), "heron"); });
    QCOMPARE((*index)->findArticles(u"\"heron\""_s, never).size(), 1);
}

void SearchIndexTest::followsTheProject()
{
    const Id one = add(u"One"_s, u"a heron stood there"_s);
    QTRY_VERIFY(m_project->isSaved());
    open();
    settle();
    QCOMPARE(found(u"\"heron\""_s), 1);
    const Id two = add(u"Two"_s, u"another heron"_s);
    settle();
    QCOMPARE(found(u"\"heron\""_s), 2);
    m_project->edit(u"Rename"_s, [two](Writer &w) { w.modify<Article>(two, [](Article &a) { a.title = u"Eagle"_s; }); });
    QTRY_VERIFY(m_project->isSaved());
    settle();
    QCOMPARE(found(u"title : \"eagle\""_s), 1);
    const Article article = *m_project->library().find<Article>(one);
    Passage passage = test::passageOf(Id::random(), article, u"a heron stood there"_s, 2, 7);
    passage.note = u"Ask the warden"_s;
    m_project->edit(u"Highlight"_s, [passage](Writer &w) { w.insert(passage); });
    QTRY_VERIFY(m_project->isSaved());
    settle();
    QCOMPARE(found(u"note : \"warden\""_s, Where::Records), 1);
    QCOMPARE(found(u"quote : \"heron\""_s, Where::Quotes), 1);
    m_project->edit(u"Remove"_s, [one](Writer &w) { w.remove<Article>(one); });
    QTRY_VERIFY(m_project->isSaved());
    settle();
    QCOMPARE(found(u"\"heron\""_s), 1);
    QCOMPARE(found(u"\"warden\""_s, Where::Records), 0);
    m_project->undo();
    QTRY_VERIFY(m_project->library().find<Article>(one));
    settle();
    QCOMPARE(found(u"\"heron\""_s), 2);
    QCOMPARE(found(u"\"warden\""_s, Where::Records), 1);
}

// What changed while no index was there is put in when it comes back.
void SearchIndexTest::catchesUp()
{
    const Id one = add(u"One"_s, u"a heron"_s);
    add(u"Two"_s, u"a heron"_s);
    QTRY_VERIFY(m_project->isSaved());
    open();
    settle();
    m_index.reset();
    m_project->edit(u"Remove"_s, [one](Writer &w) { w.remove<Article>(one); });
    add(u"Three"_s, u"an eagle"_s);
    QTRY_VERIFY(m_project->isSaved());
    open();
    settle();
    QCOMPARE(found(u"\"heron\""_s), 1);
    QCOMPARE(found(u"\"eagle\""_s), 1);
    m_index.reset();
    QVERIFY(IndexFile::remove(m_path)); // at any time
    open();
    settle();
    QCOMPARE(found(u"\"heron\" OR \"eagle\""_s), 2);
}

// Bytes in the midst of the file are turned over: it is made anew, and the project is as it was.
void SearchIndexTest::damageIsMended()
{
    for (int i = 0; i < 40; ++i)
        add(u"Article %1"_s.arg(i), u"heron word%1 "_s.arg(i) + u"and more of it "_s.repeated(200));
    QTRY_VERIFY(m_project->isSaved());
    const QByteArray sound = [&] {
        QFile file(m_project->path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    for (const double where : {0.02, 0.3, 0.5, 0.7, 0.95}) {
        open();
        settle();
        m_index.reset();
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(qint64(double(file.size()) * where));
        file.write(QByteArray(3000, '\x5a'));
        file.close();
        open();
        settle();
        for (int i = 0; i < 40; i += 13)
            QTRY_COMPARE(found(u"\"word%1\""_s.arg(i)), 1);
        QTRY_COMPARE(found(u"\"heron\""_s), 40);
        m_index.reset();
    }
    QFile file(m_project->path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == sound);
}

void SearchIndexTest::aPurgeBeginsAnew()
{
    const Id one = add(u"One"_s, u"the whistleblower"_s);
    add(u"Two"_s, u"a heron"_s);
    QTRY_VERIFY(m_project->isSaved());
    open();
    settle();
    const auto holds = [this](const QByteArray &word) {
        for (const auto *ending : {"", "-wal"}) {
            QFile file(m_path + QLatin1String(ending));
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(word))
                return true;
        }
        return false;
    };
    QVERIFY(holds("whistleblower"));
    m_project->edit(u"Remove"_s, [one](Writer &w) { w.remove<Article>(one); });
    QTRY_VERIFY(m_project->isSaved());
    QSignalSpy purged(m_project.get(), &Project::historyPurged);
    m_project->purgeHistory();
    QVERIFY(purged.wait(60'000));
    settle();
    QCOMPARE(found(u"\"heron\""_s), 1);
    QVERIFY(!holds("whistleblower"));
}

void SearchIndexTest::inMemoryNothingIsLeft()
{
    add(u"One"_s, u"a heron"_s);
    QTRY_VERIFY(m_project->isSaved());
    open();
    settle();
    QVERIFY(QFile::exists(m_path));
    m_index->moveTo({});
    settle();
    QCOMPARE(found(u"\"heron\""_s), 1);
    QVERIFY(QDir(QFileInfo(m_path).absolutePath()).isEmpty());
}

// While much is put in, somebody who asks is answered from what is there.
void SearchIndexTest::questionsComeFirst()
{
    QList<Blob> blobs;
    QList<Article> articles;
    for (int i = 0; i < 1500; ++i) {
        articles.append(test::articleOf(Id::random(), u"heron %1"_s.arg(i), blobs));
        articles.last().title = u"Article"_s;
    }
    m_project->storeAll(blobs);
    m_project->edit(u"Import"_s, [articles](Writer &w) {
        for (const Article &article : articles)
            w.insert(article);
    });
    QTRY_VERIFY(m_project->isSaved());
    open();
    int before = 0, answers = 0;
    connect(m_index.get(), &SearchIndex::progressed, this, [&](int done, int all) {
        if (done < all)
            m_index->ask(
                this, [](IndexFile *file) { return file ? int(file->findArticles(u"\"heron\""_s, never).size()) : 0; },
                [&](int rows) {
                    ++answers;
                    before += rows > 0 && rows < 1500;
                });
    });
    settle();
    QCOMPARE(found(u"\"heron\""_s), 1500);
    QVERIFY(answers > 0 && before > 0);
}

QTEST_GUILESS_MAIN(SearchIndexTest)
#include "SearchIndexTest.moc"
