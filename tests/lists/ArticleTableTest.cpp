// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/ArticleTable.h"
#include "models/lists/ArticleDependents.h"
#include "models/lists/Citation.h"
#include "models/lists/CollectionTreeModel.h"
#include "tests/lists/HandFedLibrary.h"
#include "tests/lists/ModelLines.h"

#include <QAbstractItemModelTester>
#include <QTest>
#include <random>

using namespace sidelight;
using namespace Qt::StringLiterals;
using Grouping = ArticleTable::Grouping;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

Article article(qint64 id, const QString &title, const QString &outlet = {}, const QString &published = {})
{
    Article record;
    record.id = {id};
    record.title = title;
    record.outlet = outlet;
    record.published = published;
    return record;
}

Collection collection(qint64 id, const QString &name, const QList<Id> &articles, qint64 parent = 0)
{
    Collection record;
    record.id = {id};
    record.name = name;
    record.articles = articles;
    record.parent = {parent};
    return record;
}

void feedMill(HandFedLibrary &feed)
{
    feed.insert<Tag>({Tag{.id = {11}, .parent = {}, .name = u"belt"_s, .note = {}}});
    feed.insert<Origin>({Origin{.id = {21}, .name = u"Agency text"_s, .note = {}}});
    Article belt = article(1, u"Belt had snapped"_s, u"Valley Post"_s, u"2031-05-04"_s);
    belt.tags = {Id{11}};
    belt.origin = {21};
    Article copy = article(2, u"Äpfel and belts"_s, u"valley post"_s, u"2031"_s);
    copy.versionOf = {1};
    Article idle = article(3, u"Mill stood idle"_s, {}, u"2031-04~"_s);
    idle.state = ArticleState::Done;
    feed.insert<Article>({belt, copy, idle});
    feed.insert<Collection>({collection(31, u"First week"_s, {Id{3}, Id{1}}), collection(32, u"Later"_s, {Id{1}}, 31)});
}

struct Shown {
    explicit Shown(HandFedLibrary &feed)
        : articles(feed.library())
        , table(&articles, feed.library())
    {
        attach(&articles, &feed);
    }
    QStringList titles()
    {
        if (!QTest::qWaitFor([this] { return !table.isWorking(); }))
            qFatal("the table did not come to rest");
        QStringList all;
        for (const QString &line : linesOf(table))
            all.append(line.section(u'|', 0, 0));
        return all;
    }
    ArticleListModel articles;
    ArticleTable table;
};

} // namespace

class ArticleTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dividesByWhatArticlesHave_data();
    void dividesByWhatArticlesHave();
    void filtersByWordsAndConditions();
    void followsCollectionsTagsAndOrigins();
    void randomChangesLeaveWhatAFreshOneShows();
    void collectionsAreATree();
    void dependentsAreCounted();
    void referencesNameWhatIsKnown();
};

void ArticleTableTest::dividesByWhatArticlesHave_data()
{
    QTest::addColumn<int>("grouping");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char *name, Grouping grouping, const QString &lines) {
        QTest::newRow(name) << int(grouping) << lines.split(u'/');
    };
    row("none", Grouping::None, u"Äpfel and belts/Belt had snapped/Mill stood idle"_s);
    row("outlet", Grouping::Outlet, u"Valley Post/  Äpfel and belts/  Belt had snapped/Without an outlet/  Mill stood idle"_s);
    row("month", Grouping::Date, u"2031/  Äpfel and belts/April 2031/  Mill stood idle/May 2031/  Belt had snapped"_s);
    row("collection", Grouping::Collection,
        u"First week/  Belt had snapped/  Mill stood idle/Later/  Belt had snapped/In no collection/  Äpfel and belts"_s);
    row("tag", Grouping::Tag, u"belt/  Belt had snapped/Without a tag/  Äpfel and belts/  Mill stood idle"_s);
    row("origin", Grouping::Origin,
        u"Agency text/  Äpfel and belts/  Belt had snapped/With an origin of their own/  Mill stood idle"_s);
    row("state", Grouping::State, u"Unread/  Äpfel and belts/  Belt had snapped/Done/  Mill stood idle"_s);
}

void ArticleTableTest::dividesByWhatArticlesHave()
{
    QFETCH(int, grouping);
    QFETCH(QStringList, lines);
    HandFedLibrary feed;
    feedMill(feed);
    Shown shown(feed);
    QAbstractItemModelTester tester(&shown.table, fatal);
    shown.table.setGrouping(Grouping(grouping));
    QCOMPARE(shown.titles(), lines);
}

void ArticleTableTest::filtersByWordsAndConditions()
{
    HandFedLibrary feed;
    feedMill(feed);
    Shown shown(feed);
    shown.table.setWords(u"BELT post"_s);
    QCOMPARE(shown.titles(), QStringList({u"Äpfel and belts"_s, u"Belt had snapped"_s}));
    shown.table.setCondition(u"tagged"_s, [](const Article &each) { return !each.tags.isEmpty(); });
    QCOMPARE(shown.titles(), QStringList({u"Belt had snapped"_s}));
    shown.table.setCondition(u"done"_s, [](const Article &each) { return each.state == ArticleState::Done; });
    QCOMPARE(shown.titles(), QStringList());
    shown.table.setCondition(u"tagged"_s, {});
    shown.table.setWords({});
    QCOMPARE(shown.titles(), QStringList({u"Mill stood idle"_s}));
    Article done = feed.at<Article>(1);
    done.state = ArticleState::Done;
    feed.update<Article>({done});
    QCOMPARE(shown.titles(), QStringList({u"Belt had snapped"_s, u"Mill stood idle"_s}));
}

void ArticleTableTest::followsCollectionsTagsAndOrigins()
{
    HandFedLibrary feed;
    feedMill(feed);
    Shown shown(feed);
    QAbstractItemModelTester tester(&shown.table, fatal);
    shown.table.setGrouping(Grouping::Collection);
    Collection later = feed.at<Collection>(32);
    later.name = u"Afterwards"_s;
    later.articles = {Id{2}};
    feed.update<Collection>({later});
    QCOMPARE(shown.titles(), QStringList({u"Afterwards"_s, u"  Äpfel and belts"_s, u"First week"_s, u"  Belt had snapped"_s,
                                          u"  Mill stood idle"_s}));
    feed.remove<Collection>({Id{31}});
    QCOMPARE(shown.titles(), QStringList({u"Afterwards"_s, u"  Äpfel and belts"_s, u"In no collection"_s, u"  Belt had snapped"_s,
                                          u"  Mill stood idle"_s}));
    shown.table.setGrouping(Grouping::Tag);
    Tag tag = feed.at<Tag>(11);
    tag.name = u"conveyor"_s;
    feed.update<Tag>({tag});
    QCOMPARE(shown.titles().constFirst(), u"conveyor"_s);
    // The newer version has the origin of the older one, also when only that changes.
    shown.table.setGrouping(Grouping::Origin);
    Article alone = feed.at<Article>(1);
    alone.origin = {};
    feed.update<Article>({alone});
    QCOMPARE(shown.titles(), QStringList({u"With an origin of their own"_s, u"  Äpfel and belts"_s, u"  Belt had snapped"_s,
                                          u"  Mill stood idle"_s}));
}

void ArticleTableTest::randomChangesLeaveWhatAFreshOneShows()
{
    std::mt19937 random(7);
    const auto pick = [&random](int below) { return int(random() % unsigned(below)); };
    HandFedLibrary feed;
    feedMill(feed);
    Shown shown(feed);
    QAbstractItemModelTester tester(&shown.table, fatal);
    qint64 last = 100;
    for (int step = 0; step < 300; ++step) {
        if (step % 50 == 0)
            shown.table.setGrouping(Grouping(pick(7)));
        const QList<Id> ids = feed.library().all<Article>().keys();
        const Id any = ids.isEmpty() ? Id() : ids.at(pick(int(ids.size())));
        if (pick(3) == 0 || !any.isValid()) {
            feed.insert<Article>(
                {article(++last, QString::number(pick(1000)), u"abc"_s.at(pick(3)), u"2031-0%1"_s.arg(1 + pick(9)))});
        } else if (pick(5) == 0) {
            Collection week = feed.at<Collection>(31);
            if (!week.articles.removeOne(any))
                week.articles.append(any);
            feed.update<Collection>({week});
        } else if (pick(6) == 0) {
            Collection week = feed.at<Collection>(31);
            week.articles.removeAll(any);
            Changes changes;
            changes.of<Article>().removed = {any};
            changes.of<Collection>().updated = {week};
            feed.apply(changes);
        } else {
            Article changed = feed.at<Article>(any.value);
            changed.state = ArticleState(pick(4));
            changed.title = QString::number(pick(1000));
            changed.tags = pick(2) ? QList<Id>{Id{11}} : QList<Id>();
            feed.update<Article>({changed});
        }
        if (step % 10 == 0) {
            Shown fresh(feed);
            fresh.table.setGrouping(shown.table.grouping());
            QCOMPARE(shown.titles(), fresh.titles());
        }
    }
}

void ArticleTableTest::collectionsAreATree()
{
    HandFedLibrary feed;
    feedMill(feed);
    CollectionTreeModel model(feed.library());
    QAbstractItemModelTester tester(&model, fatal);
    attach(&model, &feed);
    QCOMPARE(linesOf(model), QStringList({u"First week|2"_s, u"  Later|1"_s}));
    Collection smart = collection(33, u"Denials"_s, {});
    smart.query = u"stance:denies"_s;
    feed.insert<Collection>({smart});
    model.setFound({33}, 12, 3);
    QCOMPARE(linesOf(model), QStringList({u"First week|2"_s, u"  Later|1"_s, u"Denials|3 of 12"_s}));
    feed.remove<Collection>({Id{31}});
    QCOMPARE(linesOf(model).size(), 2);
}

void ArticleTableTest::dependentsAreCounted()
{
    HandFedLibrary feed;
    feedMill(feed);
    QVERIFY(dependentsOf(feed.library(), {Id{3}}).isNothing());
    Passage one, other;
    one.id = {41};
    other.id = {42};
    one.article = {1};
    other.article = {2};
    feed.insert<Passage>({one, other});
    Statement statement;
    statement.id = {51};
    statement.passage = {41};
    feed.insert<Statement>({statement});
    feed.insert<PassageLink>({PassageLink{.id = {61}, .from = {41}, .to = {42}, .customType = {}, .label = {}, .note = {}}});
    Card card;
    card.id = {71};
    card.kind = CardKind::Statement;
    card.shows = {51};
    feed.insert<Card>({card});
    const ArticleDependents found = dependentsOf(feed.library(), {Id{1}, Id{2}});
    QCOMPARE(found, (ArticleDependents{.articles = 2, .passages = 2, .statements = 1, .mentions = 0, .links = 1, .cards = 1}));
    const QString question = removalQuestion(found);
    QVERIFY2(question.contains(u"2 passage") && question.contains(u"1 statement") && question.contains(u"1 card"),
             qPrintable(question));
}

void ArticleTableTest::referencesNameWhatIsKnown()
{
    Article full = article(1, u"Belt [had] snapped"_s, u"Valley Post"_s, u"2031-05-04"_s);
    full.byline = u"A. Moreau"_s;
    full.url = u"https://post.example/belt?a=<b>"_s;
    QCOMPARE(references({full}).plain,
             u"A. Moreau: Belt [had] snapped. Valley Post, 4 May 2031. https://post.example/belt?a=<b>"_s);
    QVERIFY(references({full}).html.contains(u"&lt;b&gt;"));
    QCOMPARE(markdownReferences({full}),
             u"- A. Moreau: [Belt \\[had\\] snapped](<https://post.example/belt?a=%3Cb%3E>). Valley Post, 4 May 2031\n"_s);
    const Article bare = article(2, u"Alone"_s);
    QCOMPARE(references({full, bare}).plain.section(u'\n', 1), u"Alone"_s);
    full.url = u"javascript:alert(1)"_s;
    QVERIFY(!markdownReferences({full}).contains(u"]("));
}

QTEST_MAIN(ArticleTableTest)
#include "ArticleTableTest.moc"
