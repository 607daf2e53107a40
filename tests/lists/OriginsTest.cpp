// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/OriginTreeModel.h"
#include "models/project/OriginEdits.h"
#include "tests/lists/ModelLines.h"
#include "tests/project/TestRecords.h"
#include "tests/text/Prose.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace sidelight;
using namespace sidelight::test;
using namespace Qt::StringLiterals;

// The origins of a real project's articles, from their texts to what counts.
class OriginsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anAgencyTextInFiveOutletsAndOneIndependentArticle();
    void decisionsAreKept();
    void whatIsKeptApartNeverStandsTogether();
    void newcomersAreHeldAgainstAll();
    void mendedDetailsAreLookedAtAgain();
    void versionsCountAsOne();
    void originsAreJoined();
    void leavingAnOrigin();
    void undoBringsBackAll();
    void theTreeFollows();
    void manyAtOnce();

private:
    Id add(const QString &title, const QString &text, const QString &outlet, const QString &published = u"2024-05-04"_s);
    void edit(std::function<void(Writer &)> change);
    void join(const QList<Id> &articles, const QString &name = u"Some origin"_s);
    void search();
    [[nodiscard]] const Library &library() const { return m_project->library(); }
    [[nodiscard]] QList<OriginProposal> proposals() const { return originProposals(library(), m_search->links()); }
    // One line for each: the titles, in order.
    [[nodiscard]] QStringList lines() const;
    [[nodiscard]] QString titleOf(Id article) const { return library().find<Article>(article)->title; }
    [[nodiscard]] QStringList tree();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<OriginSearch> m_search;
    std::unique_ptr<OriginTreeModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    qint64 m_lastId = 100;
};

void OriginsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/some origins XXXXXX"_s);
    m_project = std::make_unique<Project>();
    m_project->create(m_folder->filePath(u"some.sidelight"_s));
    QTRY_VERIFY(m_project->isOpen());
    m_search = std::make_unique<OriginSearch>(m_project.get());
    m_model = std::make_unique<OriginTreeModel>(library());
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
}

void OriginsTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_search.reset();
    m_project.reset();
}

Id OriginsTest::add(const QString &title, const QString &text, const QString &outlet, const QString &published)
{
    QList<Blob> blobs;
    Article article = articleOf(Id{++m_lastId}, text, blobs);
    article.title = title;
    article.outlet = outlet;
    article.published = published;
    article.added = m_lastId;
    m_project->storeAll(blobs);
    m_project->edit(u"Import"_s, [article](Writer &w) { w.insert(article); });
    return article.id;
}

void OriginsTest::edit(std::function<void(Writer &)> change)
{
    auto future = m_project->edit(u"Change"_s, std::move(change));
    QVERIFY(QTest::qWaitFor([&] { return future.isFinished(); }, 60'000));
    const Result<EditId> done = future.result();
    QVERIFY2(done, done ? "" : qPrintable(done.error().message));
}

void OriginsTest::join(const QList<Id> &articles, const QString &name)
{
    const OriginJoin join(library(), articles, name);
    QVERIFY(!join.isNothing());
    edit([join](Writer &w) { join.apply(w); });
}

void OriginsTest::search()
{
    QVERIFY(QTest::qWaitFor([&] { return m_project->isSaved(); }, 60'000));
    m_search->start();
    QVERIFY(QTest::qWaitFor([&] { return !m_search->isWorking(); }, 60'000));
}

QStringList OriginsTest::lines() const
{
    QStringList all;
    for (const OriginProposal &proposal : proposals()) {
        QStringList titles;
        for (const Id article : proposal.articles)
            titles.append(titleOf(article));
        all.append(titles.join(u", "_s));
    }
    all.sort();
    return all;
}

QStringList OriginsTest::tree()
{
    m_model->show(m_search->links(), [this](Id one, Id other) { return m_search->linkOf(one, other); });
    return linesOf(*m_model);
}

void OriginsTest::anAgencyTextInFiveOutletsAndOneIndependentArticle()
{
    const QString wire = u"OSTERMOOR, May 4 (Northern Wire) - "_s + prose(1, 400);
    QList<Id> articles;
    for (int i = 0; i < 5; ++i)
        articles.append(add(u"Wire %1"_s.arg(i + 1), edited(wire, 45 + 10 * i) + u"\n\n"_s + prose(50 + quint32(i), 20),
                            u"Outlet %1"_s.arg(i), u"2024-05-0%1"_s.arg(4 + i)));
    articles.append(add(u"Independent"_s, prose(2, 400), u"Courier"_s));
    search();
    QCOMPARE(lines(), QStringList{u"Wire 1, Wire 2, Wire 3, Wire 4, Wire 5"_s});
    const OriginProposal proposal = proposals().first();
    QCOMPARE(proposal.name, u"Northern Wire: Wire 1"_s);

    // A claim that all six assert.
    QList<Passage> passages;
    for (const Id id : articles)
        passages.append(passageOf(Id{id.value + 1000}, *library().find<Article>(id), prose(1, 3), 0, 3));
    const Id claim{7};
    edit([=](Writer &w) {
        w.insert(Claim{claim, u"The ferry was late"_s, {}, 0});
        for (const Passage &passage : passages) {
            w.insert(passage);
            Statement statement;
            statement.id = Id{passage.id.value + 1000};
            statement.passage = passage.id;
            statement.claim = claim;
            statement.stance = Stance::Asserts;
            w.insert(statement);
        }
    });
    QCOMPARE(supportOf(library(), claim).all, (Backing{6, 6, 6}));
    join(proposal.articles, proposal.name);
    // "2 origins, 6 articles"
    QCOMPARE(supportOf(library(), claim).all, (Backing{6, 6, 2}));
    QCOMPARE(supportOf(library(), claim).asserts, (Backing{6, 6, 2}));
    QCOMPARE(lines(), QStringList());
}

void OriginsTest::decisionsAreKept()
{
    const QString one = prose(1, 300), two = prose(2, 300);
    const Id a = add(u"A"_s, one, u"Courier"_s), b = add(u"B"_s, edited(one, 50), u"Post"_s);
    add(u"C"_s, two, u"Courier"_s);
    add(u"D"_s, edited(two, 50), u"Post"_s);
    search();
    QCOMPARE(lines(), (QStringList{u"A, B"_s, u"C, D"_s}));
    const auto apart = keptApart(library(), {a}, {a, b});
    QCOMPARE(apart.size(), 1);
    edit([apart](Writer &w) { w.insert(apart.first()); });
    QCOMPARE(lines(), QStringList{u"C, D"_s});
    QVERIFY(keptApart(library(), {a, b}, {a, b}).isEmpty());
    // A change of mind.
    join({a, b});
    QVERIFY(library().all<DistinctOrigins>().isEmpty());
    QVERIFY(keptApart(library(), {a}, {b}).isEmpty());
    // Another search finds what the first one did.
    m_search = std::make_unique<OriginSearch>(m_project.get());
    search();
    QCOMPARE(lines(), QStringList{u"C, D"_s});
}

void OriginsTest::whatIsKeptApartNeverStandsTogether()
{
    const QString text = prose(1, 300);
    QList<Id> ids;
    for (int i = 0; i < 4; ++i)
        ids.append(add(QString(QChar(u'A' + i)), edited(text, 50 + 7 * i), u"Outlet %1"_s.arg(i)));
    search();
    QCOMPARE(lines(), QStringList{u"A, B, C, D"_s});
    const auto apart = keptApart(library(), {ids[0]}, {ids[1]});
    edit([apart](Writer &w) { w.insert(apart.first()); });
    for (const QString &line : lines())
        QVERIFY(!(line.contains(u'A') && line.contains(u'B')));
    // One article from all others: those are still proposed.
    const auto more = keptApart(library(), {ids[0]}, ids);
    QCOMPARE(more.size(), 2);
    edit([more](Writer &w) {
        for (const DistinctOrigins &each : more)
            w.insert(each);
    });
    QCOMPARE(lines(), QStringList{u"B, C, D"_s});
    // What is kept apart from one is kept apart from all that count as one with it.
    join({ids[1], ids[2]});
    edit([=](Writer &w) {
        for (const DistinctOrigins &each : more)
            w.remove<DistinctOrigins>(each.id);
    });
    QVERIFY(!lines().join(u';').contains(u'A') || !lines().join(u';').contains(u"A, B"_s));
}

void OriginsTest::newcomersAreHeldAgainstAll()
{
    const QString text = prose(1, 300);
    search(); // an empty project
    QCOMPARE(m_search->lookedAt(), 0);
    QSignalSpy settled(m_search.get(), &OriginSearch::settled);
    const Id a = add(u"A"_s, text, u"Courier"_s);
    add(u"B"_s, prose(2, 300), u"Courier"_s);
    QTRY_VERIFY(!settled.isEmpty() && m_search->lookedAt() == 2);
    QCOMPARE(lines(), QStringList());
    add(u"C"_s, edited(text, 60), u"Post"_s);
    QTRY_COMPARE(lines(), QStringList{u"A, C"_s});
    edit([a](Writer &w) { w.remove<Article>(a); });
    QCOMPARE(lines(), QStringList());
    QVERIFY(m_search->links().isEmpty());
    m_project->undo();
    QTRY_COMPARE(lines(), QStringList{u"A, C"_s});
    QTRY_COMPARE(m_search->lookedAt(), 3);
    QCOMPARE(m_search->allArticles(), 3);
}

void OriginsTest::mendedDetailsAreLookedAtAgain()
{
    const QString shared = prose(5, 150);
    const Id a = add(u"A"_s, shared + u' ' + prose(1, 250), u"Courier"_s),
             b = add(u"B"_s, shared + u' ' + prose(2, 250), u"Post"_s);
    search();
    QCOMPARE(lines(), QStringList());
    edit([=](Writer &w) {
        for (const Id id : {a, b})
            w.modify<Article>(id, [](Article &article) { article.byline = u"Lena Orsk"_s; });
    });
    QTRY_COMPARE(lines(), QStringList{u"A, B"_s});
    QCOMPARE(proposals().first().links.first().likeness.sign, OriginSign::Byline);
    edit([=](Writer &w) { w.modify<Article>(a, [](Article &article) { article.published = u"2024-06"_s; }); });
    QTRY_VERIFY(!m_search->isWorking());
    QCOMPARE(lines(), QStringList());
    // What has nothing to do with it starts nothing.
    edit([=](Writer &w) { w.modify<Article>(a, [](Article &article) { article.title = u"Other"_s; }); });
    QVERIFY(!m_search->isWorking());
}

void OriginsTest::versionsCountAsOne()
{
    const QString text = prose(1, 300);
    const Id a = add(u"A"_s, text, u"Courier"_s), later = add(u"A, later"_s, edited(text, 40), u"Courier"_s);
    edit([=](Writer &w) { w.modify<Article>(later, [a](Article &article) { article.versionOf = a; }); });
    search();
    QCOMPARE(lines(), QStringList());
    const Id copy = add(u"Copy"_s, edited(text, 60), u"Post"_s);
    QTRY_COMPARE(proposals().size(), 1);
    join({later, copy});
    QVERIFY(library().find<Article>(a)->origin.isValid());
    QVERIFY(!library().find<Article>(later)->origin.isValid());
    QCOMPARE(originOf(library(), *library().find<Article>(later)), originOf(library(), *library().find<Article>(copy)));
}

void OriginsTest::originsAreJoined()
{
    QList<Id> ids;
    for (int i = 0; i < 6; ++i)
        ids.append(add(QString(QChar(u'A' + i)), prose(quint32(i), 60), u"Courier"_s));
    search();
    join({ids[0], ids[1], ids[2]}, u"First"_s);
    join({ids[3], ids[4]}, u"Second"_s);
    edit([this](Writer &w) {
        for (const Origin &origin : library().all<Origin>())
            w.modify<Origin>(origin.id, [](Origin &each) { each.note = u"On "_s + each.name; });
    });
    // The larger one stays, what has the other comes along, and no note is lost.
    join({ids[2], ids[4], ids[5]}, u"Nobody's"_s);
    QCOMPARE(library().all<Origin>().size(), 1);
    QCOMPARE(library().all<Origin>().constBegin()->name, u"First"_s);
    QCOMPARE(library().all<Origin>().constBegin()->note, u"On First\nOn Second"_s);
    QCOMPARE(library().articlesOfOrigin(library().all<Origin>().constBegin()->id).size(), 6);
    QVERIFY(OriginJoin(library(), {ids[0], ids[5]}, {}).isNothing());
    QVERIFY(OriginJoin(library(), {ids[0]}, {}).isNothing());
    QVERIFY(OriginJoin(library(), {Id{4711}, Id{4712}}, {}).isNothing());
}

void OriginsTest::leavingAnOrigin()
{
    const QString text = prose(1, 300);
    QList<Id> ids;
    for (int i = 0; i < 3; ++i)
        ids.append(add(QString(QChar(u'A' + i)), edited(text, 50 + 7 * i), u"Outlet %1"_s.arg(i)));
    search();
    join(ids);
    const OriginLeaving first(library(), {ids[2]});
    edit([first](Writer &w) { first.apply(w); });
    QVERIFY(!library().find<Article>(ids[2])->origin.isValid());
    QCOMPARE(library().all<Origin>().size(), 1);
    QCOMPARE(lines(), QStringList()); // it is not proposed at once again
    const OriginLeaving second(library(), {ids[1]});
    edit([second](Writer &w) { second.apply(w); });
    QVERIFY(library().all<Origin>().isEmpty());
    QVERIFY(!library().find<Article>(ids[0])->origin.isValid());
    QVERIFY(OriginLeaving(library(), ids).isNothing());
    QCOMPARE(lines(), QStringList());
}

void OriginsTest::undoBringsBackAll()
{
    const QString text = prose(1, 300);
    add(u"A"_s, text, u"Courier"_s);
    add(u"B"_s, edited(text, 50), u"Post"_s);
    search();
    const QStringList before = tree();
    join(proposals().first().articles, proposals().first().name);
    const QStringList joined = tree();
    QVERIFY(joined != before);
    m_project->undo();
    QTRY_COMPARE(tree(), before);
    m_project->redo();
    QTRY_COMPARE(tree(), joined);
}

void OriginsTest::theTreeFollows()
{
    const QString text = prose(1, 300), speech = prose(9, 80).replace(u"\n\n"_s, u" "_s);
    const Id a = add(u"Late ferry"_s, text + u"\n\n“"_s + speech + u"”"_s, u"Courier"_s, u"2024-05-04"_s);
    add(u"Ferry was late"_s, edited(text, 50) + u"\n\n“"_s + speech + u"”"_s, u"Post"_s, u"2024-05-05"_s);
    const Id c = add(u"What was said"_s, prose(3, 200) + u"\n\n“"_s + speech + u"”"_s, u"Herald"_s, {});
    search();
    const QStringList first = tree();
    QCOMPARE(first.size(), 7);
    QCOMPARE(first[0], u"Proposed"_s);
    QVERIFY(first[1].startsWith(u"  9"_s) && first[1].endsWith(u"% of the words are the same."_s));
    QCOMPARE(first[2], u"    Late ferry|Courier|4 May 2024|The earliest"_s);
    QVERIFY(first[3].startsWith(u"    Ferry was late|Post|5 May 2024|9"_s));
    QCOMPARE(first[4], u"The same words, but not one origin by themselves"_s);
    QCOMPARE(first[5], u"  “Late ferry” and “What was said”|Courier, Herald|4 May 2024|Both quote the same 80 word(s)."_s);
    QCOMPARE(m_model->proposalCount(), 1);
    // What stays keeps its place: a view's selection does.
    const QPersistentModelIndex quotation = m_model->indexOf(OriginTreeModel::Kind::Quotation, a);
    QVERIFY(quotation.isValid());
    join(proposals().first().articles, u"The ferry company"_s);
    const QStringList second = tree();
    QCOMPARE(second[0], u"Origins"_s);
    QCOMPARE(second[1], u"  The ferry company|||2 article(s), counted as one"_s);
    QCOMPARE(m_model->proposalCount(), 0);
    QVERIFY(quotation.isValid());
    edit([c](Writer &w) { w.remove<Article>(c); });
    QCOMPARE(tree().size(), 4);
    QVERIFY(!quotation.isValid());
    edit([a](Writer &w) { w.modify<Article>(a, [](Article &article) { article.title = u"Ferry, late"_s; }); });
    QCOMPARE(tree()[2], u"    Ferry, late|Courier|4 May 2024|The earliest"_s);
}

// A hundred copies of one text, and as many that stand alone.
void OriginsTest::manyAtOnce()
{
    const QString text = prose(1, 200);
    QList<Blob> blobs;
    QList<Article> articles;
    for (int i = 0; i < 200; ++i) {
        articles.append(articleOf(Id{1000 + i}, i < 100 ? edited(text, 30 + i % 7) : prose(100 + quint32(i), 200), blobs));
        articles.last().title = u"Article %1"_s.arg(i);
        articles.last().outlet = u"Outlet %1"_s.arg(i % 50);
    }
    m_project->storeAll(blobs);
    edit([articles](Writer &w) {
        for (const Article &article : articles)
            w.insert(article);
    });
    search();
    QCOMPARE(proposals().size(), 1);
    QCOMPARE(proposals().first().articles.size(), 100);
    (void)tree();
    join(proposals().first().articles);
    QCOMPARE(proposals().size(), 0);
    (void)tree();
}

QTEST_GUILESS_MAIN(OriginsTest)
#include "OriginsTest.moc"
