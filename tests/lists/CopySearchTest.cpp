// SPDX-License-Identifier: GPL-3.0-or-later
// Articles that come in and seem to be another capture, or another outlet's copy, of one that is there: generated pairs that are,
// and pairs that share a quotation and are not.
#include "models/lists/CopySearch.h"
#include "models/text/Marks.h"
#include "tests/text/Prose.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

constexpr int trials = 40;

class Prose {
public:
    explicit Prose(quint32 seed)
        : m_seed(seed * 100'000)
    {
    }
    QString sentence() { return test::prose(++m_seed, 22).simplified(); }

private:
    quint32 m_seed;
};

QString join(const QStringList &paragraphs) { return paragraphs.join(u'\n'); }

// What becomes of a text on its way to another page.
QString edited(const QStringList &paragraphs, int kind, Prose &prose)
{
    QStringList all = paragraphs;
    switch (kind % 5) {
    case 0: // another headline
        all.first() = prose.sentence();
        break;
    case 1: // a cut ending
        all.remove(all.size() - 2, 2);
        break;
    case 2: // a word here and there
        for (qsizetype i = 1; i < all.size(); i += 2) {
            QStringList words = all[i].split(u' ');
            words[words.size() / 2] = u"reportedly"_s;
            all[i] = words.join(u' ');
        }
        break;
    case 3: // an appended note and a first line
        all.prepend(prose.sentence());
        all.append(prose.sentence());
        break;
    case 4: // two paragraphs in the other order, and other punctuation
        all.swapItemsAt(2, 3);
        for (QString &each : all)
            each.replace(u", "_s, u" – "_s);
        break;
    }
    return join(all);
}

} // namespace

class CopySearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void addressesOfOnePage_data();
    void addressesOfOnePage();
    void lightlyEditedCopiesAreFound();
    void sharedQuotationsAreNoCopies();
    void oneOutletOrAddressMakesAVersion();
    void theFirstOfThoseThatComeTogetherIsNone();
    void whatIsLeftIsForgotten();

private:
    Article stored(const QString &text, const QString &outlet = {}, const QString &url = {});
    void insert(const QList<Article> &articles);
    QHash<Id, LikelyCopy> found(const QList<Article> &fresh);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<CopySearch> m_search;
};

void CopySearchTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_project = std::make_unique<Project>();
    m_project->create(m_folder->filePath(u"a project.sidelight"_s));
    QTRY_VERIFY(m_project->isOpen());
    m_search = std::make_unique<CopySearch>(m_project.get());
}

void CopySearchTest::cleanup()
{
    m_search.reset();
    m_project.reset();
}

Article CopySearchTest::stored(const QString &text, const QString &outlet, const QString &url)
{
    Article article;
    article.id = Id::random();
    article.title = text.section(u'\n', 0, 0);
    article.outlet = outlet;
    article.url = url;
    article.length = int(text.size());
    const Blob words = text.toUtf8(), marks = Marks().toBytes(), original = QByteArray(article.id.toString().toUtf8());
    article.text = words.hash();
    article.marks = marks.hash();
    article.original = original.hash();
    article.originalFormat = u"text/plain"_s;
    article.added = 1;
    auto done = m_project->storeAll({words, marks, original});
    if (!QTest::qWaitFor([&] { return done.isFinished(); }) || !done.result())
        qFatal("not stored");
    return article;
}

void CopySearchTest::insert(const QList<Article> &articles)
{
    m_project->edit(u"Prepare"_s, [articles](Writer &w) {
        for (const Article &article : articles)
            w.insert(article);
    });
    QTRY_COMPARE(m_project->library().all<Article>().size(), articles.size());
}

QHash<Id, LikelyCopy> CopySearchTest::found(const QList<Article> &fresh)
{
    QSignalSpy settled(m_search.get(), &CopySearch::settled);
    m_search->lookFor(fresh);
    if (m_search->isWorking() && !settled.wait(60'000))
        qFatal("the search does not end");
    return m_search->copiesOf(fresh);
}

void CopySearchTest::addressesOfOnePage_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("fragment") << u"https://courier.example/a#top"_s << u"https://courier.example/a"_s << true;
    QTest::newRow("slash") << u"https://courier.example/a/"_s << u"http://www.courier.example/a"_s << true;
    QTest::newRow("tracking") << u"https://courier.example/a?utm_source=x&id=3"_s << u"https://Courier.example/a?id=3"_s << true;
    QTest::newRow("number") << u"https://courier.example/a?id=4"_s << u"https://courier.example/a?id=3"_s << false;
    QTest::newRow("path") << u"https://courier.example/a"_s << u"https://courier.example/b"_s << false;
    QTest::newRow("front page") << u"https://courier.example/"_s << u"https://courier.example"_s << false;
    QTest::newRow("none") << QString() << QString() << false;
}

void CopySearchTest::addressesOfOnePage()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, isOne);
    const QString address = comparableAddress(one);
    QCOMPARE(!address.isEmpty() && address == comparableAddress(other), isOne);
}

void CopySearchTest::lightlyEditedCopiesAreFound()
{
    Prose prose(7);
    QList<Article> there, fresh;
    for (int i = 0; i < trials; ++i) {
        QStringList paragraphs;
        for (int each = 0; each < 8; ++each)
            paragraphs.append(prose.sentence() + u' ' + prose.sentence() + u' ' + prose.sentence());
        there.append(stored(join(paragraphs), u"Northern Wire"_s));
        fresh.append(stored(edited(paragraphs, i, prose), u"The Courier"_s));
    }
    insert(there);
    const QHash<Id, LikelyCopy> copies = found(fresh);
    for (int i = 0; i < trials; ++i) {
        const auto copy = copies.constFind(fresh[i].id);
        QVERIFY2(copy != copies.constEnd(), qPrintable(u"kind %1 was not found"_s.arg(i % 5)));
        QCOMPARE(copy->other, there[i].id);
        QVERIFY(copy->kind == LikelyCopy::Kind::Copy && copy->likeness);
        QVERIFY(!copyText(*copy).isEmpty());
    }
}

void CopySearchTest::sharedQuotationsAreNoCopies()
{
    Prose prose(8);
    QList<Article> there, fresh;
    for (int i = 0; i < trials; ++i) {
        const QString said = u"“"_s + prose.sentence() + u' ' + prose.sentence() + u"”, the port officer said."_s;
        const auto report = [&] {
            QStringList paragraphs;
            for (int each = 0; each < 8; ++each)
                paragraphs.append(prose.sentence() + u' ' + prose.sentence() + u' ' + prose.sentence());
            paragraphs.insert(3, said);
            return join(paragraphs);
        };
        there.append(stored(report(), u"Northern Wire"_s));
        fresh.append(stored(report(), u"Northern Wire"_s));
    }
    insert(there);
    QCOMPARE(found(fresh).size(), 0);
}

void CopySearchTest::oneOutletOrAddressMakesAVersion()
{
    Prose prose(9);
    QStringList paragraphs, others;
    for (int each = 0; each < 8; ++each) {
        paragraphs.append(prose.sentence() + u' ' + prose.sentence());
        others.append(prose.sentence() + u' ' + prose.sentence());
    }
    const Article there = stored(join(paragraphs), u"The Courier"_s, u"https://courier.example/a?utm_medium=x"_s);
    insert({there});
    const Article sameOutlet = stored(edited(paragraphs, 1, prose), u"the courier"_s);
    const Article sameAddress = stored(join(others), {}, u"https://courier.example/a"_s);
    const Article neither = stored(join(paragraphs) + u" And so on."_s, u"Radio Estuary"_s, u"https://estuary.example/1"_s);
    const QHash<Id, LikelyCopy> copies = found({sameOutlet, sameAddress, neither});
    QCOMPARE(copies.size(), 3);
    QVERIFY(copies[sameOutlet.id].kind == LikelyCopy::Kind::Version && !copies[sameOutlet.id].isOneAddress);
    QVERIFY(copies[sameAddress.id].kind == LikelyCopy::Kind::Version && !copies[sameAddress.id].likeness);
    QCOMPARE(copies[neither.id].kind, LikelyCopy::Kind::Copy);
}

void CopySearchTest::theFirstOfThoseThatComeTogetherIsNone()
{
    Prose prose(10);
    QStringList paragraphs;
    for (int each = 0; each < 8; ++each)
        paragraphs.append(prose.sentence() + u' ' + prose.sentence());
    const QList<Article> fresh{stored(join(paragraphs)), stored(edited(paragraphs, 0, prose)),
                               stored(edited(paragraphs, 2, prose))};
    const QHash<Id, LikelyCopy> copies = found(fresh);
    QVERIFY(!copies.contains(fresh[0].id));
    QCOMPARE(copies.value(fresh[1].id).other, fresh[0].id);
    QVERIFY(copies.contains(fresh[2].id));
}

void CopySearchTest::whatIsLeftIsForgotten()
{
    Prose prose(11);
    QStringList paragraphs;
    for (int each = 0; each < 8; ++each)
        paragraphs.append(prose.sentence() + u' ' + prose.sentence());
    const Article discarded = stored(join(paragraphs)), fresh = stored(edited(paragraphs, 0, prose));
    QCOMPARE(found({discarded}).size(), 0);
    m_search->leave({discarded.id});
    QCOMPARE(found({fresh}).size(), 0);
}

QTEST_GUILESS_MAIN(CopySearchTest)
#include "CopySearchTest.moc"
