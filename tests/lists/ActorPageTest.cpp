// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/ActorCompany.h"
#include "models/lists/ActorPageModel.h"
#include "models/lists/FilterModel.h"
#include "models/lists/RecordText.h"
#include "tests/lists/HandFedLibrary.h"
#include "tests/lists/ModelLines.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
constexpr Id post{21}, agency{22}, fitters{23};

Article article(qint64 id, const QString &title, const QString &outlet, const QString &published)
{
    Article record;
    record.id = {id};
    record.title = title;
    record.outlet = outlet;
    record.published = published;
    return record;
}

Actor actor(Id id, const QString &name, const QString &reliability = {})
{
    Actor record;
    record.id = id;
    record.name = name;
    record.reliability = reliability;
    return record;
}

Passage passage(qint64 id, qint64 article, int start, const QString &quote)
{
    Passage record;
    record.id = {id};
    record.article = {article};
    record.start = start;
    record.end = start + int(quote.size());
    record.quote = quote;
    return record;
}

Statement statement(qint64 id, qint64 passage, const QList<Speaker> &speakers, Stance stance = Stance::None,
                    const QString &said = {})
{
    Statement record;
    record.id = {id};
    record.passage = {passage};
    record.speakers = speakers;
    record.stance = stance;
    record.said = said;
    if (stance != Stance::None)
        record.claim = {31};
    return record;
}

// Two articles on a crane, of which one has the other's words from two fitters.
void feedCrane(HandFedLibrary &feed)
{
    feed.insert<Article>(
        {article(1, u"Crane falls"_s, u"Quay Post"_s, u"2031-05-04"_s), article(2, u"No warning"_s, {}, u"2031-05"_s)});
    feed.insert<Actor>(
        {actor(post, u"Quay Post"_s, u"B"_s), actor(agency, u"Tide Agency"_s), actor(fitters, u"Two fitters"_s, u"C"_s)});
    feed.insert<Claim>({Claim{.id = {31}, .text = u"They were told"_s, .note = {}}});
    feed.insert<Passage>(
        {passage(41, 1, 30, u"we were told"_s), passage(42, 1, 5, u"two fitters"_s), passage(43, 2, 0, u"nobody said so"_s)});
    feed.insert<Statement>({statement(51, 41, {{post, {}}, {agency, {}}, {fitters, u"two workers"_s}}, Stance::Asserts),
                            statement(52, 43, {{fitters, {}}}, Stance::Denies, u"2031-05-06T10:00"_s)});
    feed.insert<Mention>({Mention{{61}, {42}, fitters}});
}

} // namespace

// What an actor says, where it is named, and with whom.
class ActorPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsInOrderOfTime();
    void marksTranslations();
    void followsChanges();
    void inheritsGrades();
    void countsCompany();
    void tellsTheTrail();
};

void ActorPageTest::listsInOrderOfTime()
{
    HandFedLibrary feed;
    ActorPageModel model(feed.library(), fitters);
    FilterModel sorted;
    sorted.setSourceModel(&model);
    sorted.sort(0);
    const QAbstractItemModelTester tester(&model, fatal), sortedTester(&sorted, fatal);
    attach(&model, &feed);
    feedCrane(feed);
    QCOMPARE(linesOf(sorted), QStringList({u"4 May 2031 · Crane falls · Quay Post · mentioned · two fitters"_s,
                                           u"4 May 2031 · Crane falls · Quay Post · asserts: They were told · "
                                           "Quay Post ← Tide Agency ← Two fitters, printed as two workers · we were told · C"_s,
                                           u"6 May 2031 · No warning · denies: They were told · nobody said so · C"_s}));
    QCOMPARE(model.index(0, 0).data(ActorPageModel::PassageRole).value<Id>(), Id{41});
    QVERIFY(!model.index(3, 0).isValid());
    Statement other = feed.at<Statement>(52); // without a day of its own it is as old as its article
    other.said.clear();
    feed.update<Statement>({other});
    QVERIFY(linesOf(sorted).first().startsWith(u"May 2031 · No warning"));
}

void ActorPageTest::marksTranslations()
{
    HandFedLibrary feed;
    ActorPageModel model(feed.library(), fitters);
    attach(&model, &feed);
    feedCrane(feed);
    Passage said = feed.at<Passage>(43);
    said.translation = u"no one said that"_s;
    feed.update<Passage>({said});
    const QModelIndex row = model.indexOf(Id{52});
    QVERIFY(row.data(ActorPageModel::TranslationRole).toString().startsWith(u"Translation: "));
    said.translator = u"E. Marsh"_s;
    feed.update<Passage>({said});
    QVERIFY(row.data(ActorPageModel::TranslationRole).toString().startsWith(u"Translation by "));
    QVERIFY(linesOf(model)[1].contains(u"no one said that"));
}

void ActorPageTest::followsChanges()
{
    HandFedLibrary feed;
    ActorPageModel model(feed.library(), fitters);
    const QAbstractItemModelTester tester(&model, fatal);
    attach(&model, &feed);
    feedCrane(feed);
    QCOMPARE(model.rowCount(), 3);
    Statement said = feed.at<Statement>(52);
    said.speakers = {{agency, {}}};
    feed.update<Statement>({said}); // no longer by them
    QCOMPARE(model.rowCount(), 2);
    said.speakers.append({fitters, {}});
    feed.update<Statement>({said});
    QCOMPARE(model.rowCount(), 3);
    feed.remove<Mention>({Id{61}});
    QCOMPARE(model.rowCount(), 2);
    feed.insert<Statement>({statement(53, 43, {{post, {}}})}); // of another
    QCOMPARE(model.rowCount(), 2);
    Article renamed = feed.at<Article>(1);
    renamed.title = u"Crane fell"_s;
    feed.update<Article>({renamed});
    QVERIFY(linesOf(model)[0].contains(u"Crane fell"));
    feed.remove<Statement>({Id{51}, Id{52}});
    QCOMPARE(model.rowCount(), 0);
}

void ActorPageTest::inheritsGrades()
{
    HandFedLibrary feed;
    ActorPageModel model(feed.library(), fitters);
    attach(&model, &feed);
    feedCrane(feed);
    Statement own = feed.at<Statement>(52);
    own.reliability = u"E"_s;
    feed.update<Statement>({own});
    Actor graded = feed.at<Actor>(fitters.value);
    graded.reliability = u"A"_s;
    feed.update<Actor>({graded});
    QCOMPARE(model.indexOf(Id{51}).data(ActorPageModel::ReliabilityRole).toString(), u"A"_s);
    QCOMPARE(model.indexOf(Id{52}).data(ActorPageModel::ReliabilityRole).toString(), u"E"_s);
}

void ActorPageTest::countsCompany()
{
    HandFedLibrary feed;
    feedCrane(feed);
    feed.insert<Statement>({statement(53, 43, {{agency, {}}})});
    QCOMPARE(companyOf(feed.library(), fitters), (QList<Companion>{{agency, 1, 2, 2}, {post, 1, 1, 1}}));
    QCOMPARE(companyOf(feed.library(), Id{999}), QList<Companion>());
}

void ActorPageTest::tellsTheTrail()
{
    Actor graded = actor(fitters, u"Two fitters"_s, u"B"_s);
    graded.reliabilityDate = u"2031-05-04"_s;
    graded.earlierGrades = {{u"F"_s, {}, {}}, {u"C"_s, u"one of two borne out"_s, {}}};
    QStringList lines = gradeTrail(graded);
    for (QString &line : lines)
        line.remove(QChar(0x2068)).remove(QChar(0x2069));
    QCOMPARE(lines, QStringList({u"C until 4 May 2031: one of two borne out"_s, u"F earlier"_s}));
}

QTEST_GUILESS_MAIN(ActorPageTest)
#include "ActorPageTest.moc"
