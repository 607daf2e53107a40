// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/PassageTable.h"
#include "tests/lists/HandFedLibrary.h"
#include "tests/lists/ModelLines.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <random>

using namespace sidelight;
using namespace Qt::StringLiterals;
using Grouping = PassageTable::Grouping;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

Article article(qint64 id, const QString &title)
{
    Article record;
    record.id = {id};
    record.title = title;
    return record;
}

Passage passage(qint64 id, qint64 article, int start, const QString &quote, const QList<Id> &tags = {})
{
    Passage record;
    record.id = {id};
    record.article = {article};
    record.start = start;
    record.end = start + int(quote.size());
    record.quote = quote;
    record.tags = tags;
    return record;
}

Statement statement(qint64 id, qint64 passage, const QList<qint64> &speakers, qint64 claim = 0)
{
    Statement record;
    record.id = {id};
    record.passage = {passage};
    for (const qint64 speaker : speakers)
        record.speakers.append({.actor = {speaker}, .printed = {}});
    record.claim = {claim};
    record.added = id;
    return record;
}

Actor actor(qint64 id, const QString &name)
{
    Actor record;
    record.id = {id};
    record.name = name;
    return record;
}

void feedMill(HandFedLibrary &feed)
{
    feed.insert<Article>({article(1, u"Mill stood idle"_s), article(2, u"Belt had snapped"_s)});
    feed.insert<Tag>({Tag{.id = {11}, .parent = {}, .name = u"belt"_s, .note = {}},
                      Tag{.id = {12}, .parent = {}, .name = u"alarm"_s, .note = {}}});
    feed.insert<Actor>({actor(21, u"Miller"_s), actor(22, u"Two fitters"_s)});
    feed.insert<Claim>({Claim{.id = {31}, .text = u"The belt was worn"_s, .note = {}}});
    feed.insert<Passage>({passage(41, 1, 50, u"worn for weeks"_s, {Id{11}, Id{12}}), passage(42, 1, 7, u"no bell"_s, {Id{12}}),
                          passage(43, 2, 0, u"every rule kept"_s)});
    feed.insert<Statement>({statement(51, 41, {21, 22}, 31), statement(52, 43, {21}, 31)});
}

// A table over a library, in step with it.
struct Shown {
    explicit Shown(HandFedLibrary &feed, int atOnce = 2000)
        : passages(feed.library())
        , table(&passages, feed.library())
    {
        table.setAtOnce(atOnce);
        attach(&passages, &feed);
    }
    QStringList quotes()
    {
        settle();
        QStringList all;
        for (const QString &line : linesOf(table))
            all.append(line.section(u'|', 0, 0));
        return all;
    }
    void settle()
    {
        QVERIFY(QTest::qWaitFor([this] { return !table.isWorking(); }));
    }

    PassageListModel passages;
    PassageTable table;
};

} // namespace

class PassageTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sortsAndFilters();
    void dividesIntoSections();
    void followsOneByOne();
    void holdersKeepTheirRows();
    void randomChangesLeaveWhatAFreshOneShows_data();
    void randomChangesLeaveWhatAFreshOneShows();
    void answersOnlyTheLastQuestion();
};

void PassageTableTest::sortsAndFilters()
{
    HandFedLibrary feed;
    Shown shown(feed);
    QAbstractItemModelTester tester(&shown.table, fatal);
    feedMill(feed);
    QCOMPARE(shown.quotes(), QStringList({u"every rule kept"_s, u"no bell"_s, u"worn for weeks"_s})); // as one reads
    shown.table.sort(PassageListModel::Quote, Qt::DescendingOrder);
    QCOMPARE(shown.quotes(), QStringList({u"worn for weeks"_s, u"no bell"_s, u"every rule kept"_s}));
    shown.table.setWords(u"MILL"_s); // an actor, and an article's title
    QCOMPARE(shown.quotes(), QStringList({u"worn for weeks"_s, u"no bell"_s, u"every rule kept"_s}));
    shown.table.setWords(u"mill worn"_s);
    QCOMPARE(shown.quotes(), QStringList({u"worn for weeks"_s, u"every rule kept"_s})); // by its claim
    shown.table.setWords(u"mill worn week"_s);
    QCOMPARE(shown.quotes(), QStringList({u"worn for weeks"_s}));
    QVERIFY(shown.table.isFiltering());
    shown.table.setWords(u"mill"_s); // wider again
    QCOMPARE(shown.quotes().size(), 3);
    shown.table.setWords({});
    shown.table.setAccept([](const Passage &each) { return each.article == Id{1}; });
    QCOMPARE(shown.quotes(), QStringList({u"worn for weeks"_s, u"no bell"_s}));
    QVERIFY(!shown.table.find(Id{43}).isValid());
    QCOMPARE(shown.table.find(Id{42}).row(), 1);
}

void PassageTableTest::dividesIntoSections()
{
    HandFedLibrary feed;
    Shown shown(feed);
    QAbstractItemModelTester tester(&shown.table, fatal);
    feedMill(feed);
    shown.table.setGrouping(Grouping::Article);
    QCOMPARE(shown.quotes(), QStringList({u"Belt had snapped"_s, u"  every rule kept"_s, u"Mill stood idle"_s, u"  no bell"_s,
                                          u"  worn for weeks"_s}));
    shown.table.setGrouping(Grouping::Tag);
    QCOMPARE(shown.quotes(), QStringList({u"alarm"_s, u"  no bell"_s, u"  worn for weeks"_s, u"belt"_s, u"  worn for weeks"_s,
                                          u"Without a tag"_s, u"  every rule kept"_s}));
    QCOMPARE(shown.table.shownCount(), 4);
    QCOMPARE(shown.table.index(0, 0).data(CountRole).toInt(), 2);
    QVERIFY(shown.table.isSection(shown.table.index(0, 0)));
    QVERIFY(!shown.table.index(0, 0).data(IdRole).isValid());
    shown.table.setGrouping(Grouping::Actor);
    QCOMPARE(shown.quotes(), QStringList({u"Miller"_s, u"  every rule kept"_s, u"  worn for weeks"_s, u"Two fitters"_s,
                                          u"  worn for weeks"_s, u"Nobody is recorded"_s, u"  no bell"_s}));
    shown.table.setGrouping(Grouping::Claim);
    QCOMPARE(shown.quotes(), QStringList({u"The belt was worn"_s, u"  every rule kept"_s, u"  worn for weeks"_s,
                                          u"Without a claim"_s, u"  no bell"_s}));
    shown.table.setWords(u"weeks"_s);
    QCOMPARE(shown.quotes(), QStringList({u"The belt was worn"_s, u"  worn for weeks"_s}));
}

void PassageTableTest::followsOneByOne()
{
    HandFedLibrary feed;
    Shown shown(feed);
    QAbstractItemModelTester tester(&shown.table, fatal);
    feedMill(feed);
    shown.table.setGrouping(Grouping::Tag);
    QSignalSpy reset(&shown.table, &QAbstractItemModel::modelReset), layout(&shown.table, &QAbstractItemModel::layoutChanged);
    feed.update<Passage>({passage(43, 2, 0, u"every rule kept"_s, {Id{11}})});
    feed.insert<Passage>({passage(44, 1, 20, u"in between"_s, {Id{12}})});
    QCOMPARE(shown.quotes(), QStringList({u"alarm"_s, u"  no bell"_s, u"  in between"_s, u"  worn for weeks"_s, u"belt"_s,
                                          u"  every rule kept"_s, u"  worn for weeks"_s}));
    feed.update<Passage>({passage(44, 1, 900, u"at the end"_s, {Id{12}})});
    QCOMPARE(shown.quotes()[3], u"  at the end"_s);
    feed.remove<Passage>({Id{41}, Id{42}});
    QCOMPARE(shown.quotes(), QStringList({u"alarm"_s, u"  at the end"_s, u"belt"_s, u"  every rule kept"_s}));
    QCOMPARE(reset.size() + layout.size(), 0);
    feed.update<Tag>({Tag{.id = {11}, .parent = {}, .name = u"aaa"_s, .note = {}}});
    QCOMPARE(shown.quotes(), QStringList({u"aaa"_s, u"  every rule kept"_s, u"alarm"_s, u"  at the end"_s}));
}

void PassageTableTest::holdersKeepTheirRows()
{
    HandFedLibrary feed;
    Shown shown(feed);
    feedMill(feed);
    const QPersistentModelIndex worn = shown.table.find(Id{41}), bell = shown.table.find(Id{42});
    shown.table.sort(PassageListModel::Quote);
    QCOMPARE(worn.data(IdRole).value<Id>(), Id{41});
    shown.table.setWords(u"worn"_s);
    QCOMPARE(worn.data(IdRole).value<Id>(), Id{41});
    QVERIFY(!bell.isValid());
    shown.table.setWords({});
    feed.update<Passage>({passage(41, 1, 50, u"a new beginning"_s)});
    QCOMPARE(worn.row(), 0);
    QCOMPARE(worn.data(IdRole).value<Id>(), Id{41});
}

void PassageTableTest::randomChangesLeaveWhatAFreshOneShows_data()
{
    QTest::addColumn<int>("grouping");
    QTest::addColumn<int>("atOnce");
    const std::pair<const char *, Grouping> groupings[] = {{"plain", Grouping::None},
                                                           {"articles", Grouping::Article},
                                                           {"actors", Grouping::Actor},
                                                           {"tags", Grouping::Tag},
                                                           {"claims", Grouping::Claim}};
    for (const auto &[name, grouping] : groupings) {
        QTest::addRow("%s at once", name) << int(grouping) << 2000;
        QTest::addRow("%s on the pool", name) << int(grouping) << 10;
    }
}

void PassageTableTest::randomChangesLeaveWhatAFreshOneShows()
{
    QFETCH(int, grouping);
    QFETCH(int, atOnce);
    std::mt19937 random(unsigned(grouping * 7 + atOnce));
    const auto pick = [&](int below) { return int(random() % unsigned(below)); };
    const QStringList words{u"gate"_s, u"Night"_s, u"émigré"_s, u"no"_s, u"ten 10"_s, u"water"_s, u"ẞ"_s};
    const auto anyPassage = [&](qint64 id) {
        QList<Id> tags;
        for (int tag = 1; tag <= 3; ++tag)
            if (pick(3) == 0)
                tags.append(Id{tag});
        return passage(id, 1 + pick(3), pick(500), words[pick(7)] + u' ' + words[pick(7)], tags);
    };
    HandFedLibrary feed;
    Shown shown(feed, atOnce);
    QAbstractItemModelTester tester(&shown.table, fatal);
    feed.insert<Article>({article(1, u"Beta"_s), article(2, u"alpha"_s), article(3, u"Gamma"_s)});
    for (int i = 1; i <= 3; ++i) {
        feed.insert<Tag>({Tag{.id = {i}, .parent = {}, .name = words[i], .note = {}}});
        feed.insert<Actor>({actor(i, words[i + 2])});
        feed.insert<Claim>({Claim{.id = {i}, .text = words[i + 3], .note = {}}});
    }
    shown.table.setGrouping(Grouping(grouping));
    qint64 next = 100;
    for (int step = 0; step < 150; ++step) {
        const QList<Id> there = feed.library().all<Passage>().keys();
        const auto any = [&] { return there.isEmpty() ? Id() : there[pick(int(there.size()))]; };
        switch (pick(9)) {
        case 0:
        case 1:
        case 2:
            feed.insert<Passage>({anyPassage(++next), anyPassage(++next)});
            break;
        case 3:
            if (const Id id = any(); id.isValid())
                feed.update<Passage>({anyPassage(id.value)});
            break;
        case 4:
            if (const Id id = any(); id.isValid())
                feed.insert<Statement>({statement(++next, id.value, {1 + pick(3), 1 + pick(3)}, pick(4))});
            break;
        case 5:
            if (const Id id = any(); id.isValid()) {
                const QList<Id> said = feed.library().statementsOf(id);
                if (!said.isEmpty())
                    feed.remove<Statement>(said);
                feed.remove<Passage>({id});
            }
            break;
        case 6:
            feed.update<Tag>({Tag{.id = {1 + pick(3)}, .parent = {}, .name = words[pick(7)] + u'x', .note = {}}});
            break;
        case 7:
            shown.table.setWords(pick(2) ? QString() : words[pick(7)]);
            break;
        case 8:
            shown.table.sort(pick(PassageListModel::ColumnCount), pick(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
            break;
        }
        if (atOnce < 100 && pick(3) != 0)
            continue; // let them overtake each other
        if (step % 5 != 0)
            continue;
        const QStringList lines = shown.quotes();
        shown.table.refresh(); // made from nothing
        QCOMPARE(lines, shown.quotes());
    }
}

void PassageTableTest::answersOnlyTheLastQuestion()
{
    HandFedLibrary feed;
    Shown shown(feed, 0);
    QList<Passage> many;
    for (int i = 0; i < 5000; ++i)
        many.append(passage(1000 + i, 1, i, u"word%1 and more"_s.arg(i)));
    feed.insert<Article>({article(1, u"Long"_s)});
    feed.insert(many);
    QSignalSpy arranged(&shown.table, &PassageTable::arranged);
    for (const QString &typed : {u"w"_s, u"wo"_s, u"wor"_s, u"word49"_s, u"word499"_s})
        shown.table.setWords(typed);
    QCOMPARE(shown.quotes(),
             QStringList({u"word499 and more"_s, u"word4990 and more"_s, u"word4991 and more"_s, u"word4992 and more"_s,
                          u"word4993 and more"_s, u"word4994 and more"_s, u"word4995 and more"_s, u"word4996 and more"_s,
                          u"word4997 and more"_s, u"word4998 and more"_s, u"word4999 and more"_s}));
    shown.table.setWords({});
    QCOMPARE(shown.quotes().size(), 5000);
}

QTEST_MAIN(PassageTableTest)
#include "PassageTableTest.moc"
