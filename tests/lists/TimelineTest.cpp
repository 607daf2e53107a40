// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/DateText.h"
#include "models/lists/TimeAxis.h"
#include "models/lists/TimelineModel.h"
#include "tests/lists/HandFedLibrary.h"
#include "tests/lists/ModelLines.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <random>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

Article article(qint64 id, const QString &title, const QString &outlet, const QString &published)
{
    Article record;
    record.id = {id};
    record.title = title;
    record.outlet = outlet;
    record.published = published;
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

Actor actor(qint64 id, const QString &name)
{
    Actor record;
    record.id = {id};
    record.name = name;
    return record;
}

Claim claim(qint64 id, const QString &text, const QString &happened = {}, int position = 0)
{
    return {.id = {id}, .text = text, .note = {}, .position = position, .happened = happened};
}

struct Said {
    qint64 id, passage;
    QList<qint64> speakers;
    qint64 claim = 0;
    Stance stance = Stance::None;
    QString happened{}, said{}, published{};
};

Statement statement(const Said &what)
{
    Statement record;
    record.id = {what.id};
    record.passage = {what.passage};
    for (const qint64 speaker : what.speakers)
        record.speakers.append({.actor = {speaker}, .printed = {}});
    record.claim = {what.claim};
    record.stance = what.stance;
    record.happened = what.happened;
    record.said = what.said;
    record.published = what.published;
    record.added = what.id;
    return record;
}

// A mill whose belt snapped on 3 May; the owner asserts, then qualifies, then denies that it was worn.
void feedMill(HandFedLibrary &feed)
{
    feed.insert<Article>({article(1, u"Mill stood idle"_s, u"Valley Post"_s, u"2031-05-04"_s),
                          article(2, u"Belt had snapped"_s, u"valley  post"_s, u"2031-05-09"_s),
                          article(3, u"What the mill says"_s, u"Hill Radio"_s, QString())});
    feed.insert<Actor>({actor(21, u"Miller"_s), actor(22, u"Two fitters"_s)});
    feed.insert<Claim>({claim(31, u"The belt was worn"_s, u"2031-05-03"_s, 1), claim(32, u"The bell rang"_s, {}, 0)});
    feed.insert<Passage>({passage(41, 1, 50, u"a little worn"_s), passage(42, 1, 7, u"no bell"_s),
                          passage(43, 2, 0, u"quite new"_s), passage(44, 3, 3, u"we heard nothing"_s)});
    feed.insert<Statement>({statement({51, 41, {22, 21}, 31, Stance::Asserts, u"2031-05-03T06:20"_s, u"2031-05-03"_s}),
                            statement({52, 42, {22}, 32, Stance::Denies, u"2031-05"_s, {}, u"2031-05-05"_s}),
                            statement({53, 43, {21}, 31, Stance::Denies, {}, u"2031-05-08~"_s}), statement({54, 44, {}})});
}

// A timeline over a library, in step with it.
struct Shown {
    explicit Shown(HandFedLibrary &feed, const TimelineChoice &choice = {})
        : model(feed.library())
    {
        model.setChoice(choice);
        attach(&model, &feed);
    }
    // Each lane with the first two columns of its marks.
    [[nodiscard]] QStringList lines() const
    {
        QStringList all;
        for (const QString &line : linesOf(model))
            all.append(line.section(u'|', 0, 2));
        return all;
    }
    TimelineModel model;
};

QStringList titlesOf(const TimelineModel &model)
{
    QStringList titles;
    for (int lane = 0; lane < model.laneCount(); ++lane)
        titles.append(model.index(lane, 0).data().toString().remove(QChar(0x2068)).remove(QChar(0x2069)));
    return titles;
}

qint64 minute(const QString &edtf) { return DateSpan::of(edtf)->first; }

QStringList written(const QList<qint64> &ticks)
{
    QStringList texts;
    for (const qint64 tick : ticks) {
        const QDate day = QDate::fromJulianDay(tick / DateSpan::minutesOfDay);
        texts.append(day.toString(Qt::ISODate) +
                     QTime(0, 0).addSecs(int(tick % DateSpan::minutesOfDay) * 60).toString(u" HH:mm"_s));
    }
    return texts;
}

} // namespace

class TimelineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void keepsTheThreeDatesApart();
    void laysLanes_data();
    void laysLanes();
    void filters();
    void saysWhatHasNoDate();
    void tellsHowAnAccountShifted();
    void followsOneByOne();
    void randomChangesLeaveWhatAFreshOneShows_data();
    void randomChangesLeaveWhatAFreshOneShows();
    void knowsWhereDatesEnd_data();
    void knowsWhereDatesEnd();
    void writesDatesInFull();
    void findsSteps();
    void findsTicks_data();
    void findsTicks();
    void namesTicks();
    void zoomsAboutAPlace();
};

void TimelineTest::keepsTheThreeDatesApart()
{
    HandFedLibrary feed;
    Shown shown(feed);
    QAbstractItemModelTester tester(&shown.model, fatal);
    feedMill(feed);
    QCOMPARE(shown.lines(),
             QStringList({u"Dates of the claims themselves"_s, u"  3 May 2031|Happened|"_s, u"Articles"_s,
                          u"  4 May 2031|Published|Valley Post"_s, u"  9 May 2031|Published|valley post"_s, u"Miller"_s,
                          u"  3 May 2031|Said|Two fitters ← Miller"_s, u"  3 May 2031, 06:20|Happened|Two fitters ← Miller"_s,
                          u"  4 May 2031|Published|Two fitters ← Miller"_s, u"  about 8 May 2031|Said|Miller"_s,
                          u"  9 May 2031|Published|Miller"_s, u"Two fitters"_s, u"  May 2031|Happened|Two fitters"_s,
                          u"  5 May 2031|Published|Two fitters"_s}));
    TimelineChoice choice;
    choice.shown = {false, true, false};
    shown.model.setChoice(choice);
    QCOMPARE(shown.lines(),
             QStringList({u"Miller"_s, u"  3 May 2031|Said|Two fitters ← Miller"_s, u"  about 8 May 2031|Said|Miller"_s}));
    for (int lane = 0; lane < shown.model.laneCount(); ++lane)
        for (const TimelineMark &mark : shown.model.lane(lane).marks)
            QCOMPARE(mark.date, TimelineDate::Said);
    const TimelineMarkId said{Id{53}, TimelineDate::Said};
    QCOMPARE(shown.model.find(said).row(), 1);
    QVERIFY(!shown.model.find({Id{53}, TimelineDate::Published}).isValid());
    QVERIFY(!shown.model.find({Id{53}, TimelineDate::Happened}).isValid());
}

void TimelineTest::laysLanes_data()
{
    QTest::addColumn<TimelineLanes>("lanes");
    QTest::addColumn<QStringList>("titles");
    const QString claims = u"Dates of the claims themselves"_s, articles = u"Articles"_s;
    QTest::newRow("actors") << TimelineLanes::Actors << QStringList{claims, articles, u"Miller"_s, u"Two fitters"_s};
    QTest::newRow("claims") << TimelineLanes::Claims << QStringList{articles, u"The bell rang"_s, u"The belt was worn"_s};
    QTest::newRow("articles") << TimelineLanes::Articles << QStringList{claims, u"Mill stood idle"_s, u"Belt had snapped"_s};
    QTest::newRow("outlets") << TimelineLanes::Outlets << QStringList{claims, u"Valley Post"_s};
    QTest::newRow("origins") << TimelineLanes::Origins << QStringList{claims, u"Belt had snapped"_s, u"Valley wire"_s};
}

void TimelineTest::laysLanes()
{
    QFETCH(TimelineLanes, lanes);
    QFETCH(QStringList, titles);
    HandFedLibrary feed;
    Shown shown(feed, {.lanes = lanes});
    QAbstractItemModelTester tester(&shown.model, fatal);
    feedMill(feed);
    feed.insert<Origin>({Origin{.id = {61}, .name = u"Valley wire"_s, .note = {}}});
    Article first = feed.at<Article>(1);
    first.origin = {61};
    feed.update<Article>({first});
    QCOMPARE(titlesOf(shown.model), titles);
}

void TimelineTest::filters()
{
    HandFedLibrary feed;
    Shown shown(feed, {.lanes = TimelineLanes::Articles, .claim = {31}});
    QAbstractItemModelTester tester(&shown.model, fatal);
    feedMill(feed);
    QCOMPARE(titlesOf(shown.model),
             QStringList({u"Dates of the claims themselves"_s, u"Mill stood idle"_s, u"Belt had snapped"_s}));
    shown.model.setChoice({.lanes = TimelineLanes::Articles, .claim = {32}});
    QCOMPARE(shown.lines(), QStringList({u"Mill stood idle"_s, u"  May 2031|Happened|Two fitters"_s,
                                         u"  4 May 2031|Published|Valley Post"_s, u"  5 May 2031|Published|Two fitters"_s}));
    shown.model.setChoice({.lanes = TimelineLanes::Claims, .actor = {22}}); // also when they only pass it on
    QCOMPARE(titlesOf(shown.model), QStringList({u"Articles"_s, u"The bell rang"_s, u"The belt was worn"_s}));
    shown.model.setChoice({.words = u"QUITE miller"_s});
    QCOMPARE(titlesOf(shown.model), QStringList({u"Dates of the claims themselves"_s, u"Articles"_s, u"Miller"_s}));
    feed.update<Actor>({actor(21, u"Owner"_s)});
    QCOMPARE(shown.model.laneCount(), 0);
    feed.update<Actor>({actor(21, u"Old miller"_s)});
    QCOMPARE(titlesOf(shown.model).last(), u"Old miller"_s);
}

void TimelineTest::saysWhatHasNoDate()
{
    HandFedLibrary feed;
    Shown shown(feed);
    feedMill(feed);
    QCOMPARE(shown.model.undatedSentences(),
             QStringList({u"2 statement(s) have no date of what happened."_s, u"2 statement(s) have no date of when it was said."_s,
                          u"1 statement(s) have no date of publication."_s, u"1 article(s) have no date of publication."_s,
                          u"1 claim(s) have no date of their own."_s}));
    shown.model.setChoice({.shown = {false, false, true}});
    QCOMPARE(shown.model.undatedSentences(),
             QStringList({u"1 statement(s) have no date of publication."_s, u"1 article(s) have no date of publication."_s}));
    Article third = feed.at<Article>(3);
    third.published = u"2031-05-20"_s;
    feed.update<Article>({third});
    QVERIFY(shown.model.undatedSentences().isEmpty());
    third.published = u"in spring"_s; // from a file that another program wrote
    feed.update<Article>({third});
    QCOMPARE(shown.model.undatedSentences().size(), 2);
}

void TimelineTest::tellsHowAnAccountShifted()
{
    HandFedLibrary feed;
    Shown shown(feed, {.claim = {31}});
    feedMill(feed);
    feed.insert<Passage>({passage(45, 2, 90, u"worn, but not much"_s)});
    feed.insert<Statement>({statement({55, 45, {21}, 31, Stance::Qualifies, u"2031-05-01"_s, u"2031-05-05"_s}),
                            statement({56, 45, {21}, 31, Stance::Qualifies, {}, u"2031-05-06"_s})});
    const TimelineLane &miller = shown.model.lane(shown.model.laneCount() - 1);
    TimelineShift shift = shiftOf(miller);
    QCOMPARE(shift.by, TimelineDate::Published); // as many as were said, of which all are known
    QCOMPARE(shift.steps, QList<QList<Stance>>({{Stance::Asserts}, {Stance::Denies, Stance::Qualifies}})); // on one day
    Article second = feed.at<Article>(2);
    second.published.clear();
    feed.update<Article>({second});
    shift = shiftOf(miller);
    QCOMPARE(shift.by, TimelineDate::Said);
    QCOMPARE(shift.steps, QList<QList<Stance>>({{Stance::Asserts}, {Stance::Qualifies}, {Stance::Denies}}));
    shown.model.setChoice({.shown = {true, false, false}, .claim = {31}}); // when it happened says nothing of it
    QVERIFY(shiftOf(shown.model.lane(shown.model.laneCount() - 1)).steps.isEmpty());
}

void TimelineTest::followsOneByOne()
{
    HandFedLibrary feed;
    Shown shown(feed);
    QAbstractItemModelTester tester(&shown.model, fatal);
    feedMill(feed);
    const QPersistentModelIndex kept = shown.model.find({Id{53}, TimelineDate::Published});
    QSignalSpy reset(&shown.model, &QAbstractItemModel::modelReset), changed(&shown.model, &QAbstractItemModel::dataChanged);
    feed.update<Statement>({statement({53, 43, {21}, 31, Stance::Denies, u"2031-05-01"_s, u"2031-05-07"_s})});
    QCOMPARE(shown.model.index(0, 1, kept.parent()).data().toString(), u"Happened"_s);
    QCOMPARE(shown.model.markAt(kept)->date, TimelineDate::Published);
    feed.update<Actor>({actor(21, u"Zeno"_s)});
    QCOMPARE(titlesOf(shown.model).last(), u"Zeno"_s);
    QCOMPARE(kept.parent().row(), 3);
    changed.clear();
    feed.update<Passage>({passage(43, 2, 0, u"quite old"_s)});
    QCOMPARE(kept.sibling(kept.row(), int(TimelineColumn::Words)).data().toString().mid(1, 9), u"quite old"_s);
    QVERIFY(changed.size() >= 3); // of each of its marks
    feed.remove<Statement>({Id{53}, Id{51}});
    QVERIFY(!kept.isValid());
    QCOMPARE(titlesOf(shown.model).last(), u"Two fitters"_s);
    QCOMPARE(reset.size(), 0);
}

void TimelineTest::randomChangesLeaveWhatAFreshOneShows_data()
{
    QTest::addColumn<TimelineChoice>("choice");
    const std::array names{"actors", "claims", "articles", "outlets", "origins"};
    for (int lanes = 0; lanes < int(names.size()); ++lanes) {
        const TimelineChoice all{.lanes = TimelineLanes(lanes)};
        TimelineChoice few = all, words = all, chosen = all;
        few.shown = {true, false, true};
        words.words = u"te"_s;
        chosen.claim = {301};
        chosen.actor = {201};
        QTest::addRow("%s", names[size_t(lanes)]) << all;
        QTest::addRow("%s, two dates", names[size_t(lanes)]) << few;
        QTest::addRow("%s, words", names[size_t(lanes)]) << words;
        QTest::addRow("%s, chosen", names[size_t(lanes)]) << chosen;
    }
}

void TimelineTest::randomChangesLeaveWhatAFreshOneShows()
{
    QFETCH(TimelineChoice, choice);
    std::mt19937 random(unsigned(int(choice.lanes) * 31 + choice.words.size()));
    const auto pick = [&](int below) { return int(random() % unsigned(below)); };
    const QStringList dates{QString(),        QString(),        u"2031"_s,       u"2031-05"_s,          u"2031-05~"_s,
                            u"2031-05-04?"_s, u"2031-05-04"_s,  u"2031-06-01"_s, u"2031-05-04T21:40"_s, u"2031-05-04/.."_s,
                            u"garbled"_s,     u"2030/2031-05"_s};
    const QStringList words{u"gate"_s, u"Night"_s, u"émigré"_s, u"water"_s, u"no"_s};
    const auto date = [&] { return dates[pick(int(dates.size()))]; };
    const auto word = [&] { return words[pick(int(words.size()))]; };
    HandFedLibrary feed;
    Shown shown(feed, choice);
    QAbstractItemModelTester tester(&shown.model, fatal);
    const auto anyArticle = [&](qint64 id) {
        Article record = article(id, word(), pick(4) ? word() : QString(), date());
        record.origin = {pick(3) ? 0 : 601 + pick(2)};
        record.versionOf = {pick(4) ? 0 : 101 + pick(4)};
        return record;
    };
    const auto anyStatement = [&](qint64 id) {
        const auto someone = [&] { return qint64(201 + pick(4)); };
        const QList<qint64> speakers = pick(5) ? QList{someone(), someone()} : QList<qint64>();
        return statement({id, 401 + pick(9), speakers, pick(4) ? 301 + pick(4) : 0, Stance(pick(5)), date(), date(), date()});
    };
    const auto put = [&]<class T>(const T &record) {
        if (feed.library().find<T>(record.id))
            feed.update<T>({record});
        else
            feed.insert<T>({record});
    };
    const auto drop = [&]<class T>(const T &record) {
        if (feed.library().find<T>(record.id))
            feed.remove<T>({record.id});
    };
    for (int step = 0; step < 100; ++step) {
        switch (pick(13)) {
        case 0:
            put(anyArticle(101 + pick(4)));
            break;
        case 1:
            put(actor(201 + pick(4), word()));
            break;
        case 2:
            put(claim(301 + pick(4), word(), date(), pick(3)));
            break;
        case 3:
            put(passage(401 + pick(9), 101 + pick(4), pick(5), word()));
            break;
        case 4:
            put(Origin{.id = {601 + pick(2)}, .name = word(), .note = {}});
            break;
        case 5:
            drop(article(101 + pick(4), {}, {}, {}));
            break;
        case 6:
            drop(actor(201 + pick(4), {}));
            drop(claim(301 + pick(4), {}));
            break;
        case 7:
            drop(passage(401 + pick(9), 0, 0, {}));
            drop(Origin{.id = {601 + pick(2)}, .name = {}, .note = {}});
            break;
        case 8:
            drop(anyStatement(501 + pick(20)));
            break;
        default:
            put(anyStatement(501 + pick(20)));
        }
        TimelineModel fresh(feed.library());
        fresh.setChoice(choice);
        fresh.reset();
        QCOMPARE(linesOf(shown.model), linesOf(fresh));
        QCOMPARE(shown.model.undatedSentences(), fresh.undatedSentences());
        QCOMPARE(shown.model.extent(), fresh.extent());
    }
}

void TimelineTest::knowsWhereDatesEnd_data()
{
    using Edge = DateSpan::Edge;
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<Edge>("first");
    QTest::addColumn<Edge>("last");
    QTest::newRow("day") << u"2031-05-04"_s << Edge::Sharp << Edge::Sharp;
    QTest::newRow("month") << u"2031-05"_s << Edge::Sharp << Edge::Sharp;
    QTest::newRow("about a month") << u"2031-05~"_s << Edge::About << Edge::About;
    QTest::newRow("perhaps a day") << u"2031-05-04?"_s << Edge::About << Edge::About;
    QTest::newRow("both") << u"2031%"_s << Edge::About << Edge::About;
    QTest::newRow("from about") << u"2031-05-04~/2031-05-09"_s << Edge::About << Edge::Sharp;
    QTest::newRow("until about") << u"2031-05-04/2031-05~"_s << Edge::Sharp << Edge::About;
    QTest::newRow("still going on") << u"2031-05-04/.."_s << Edge::Sharp << Edge::Open;
    QTest::newRow("since when") << u"../2031-05-04?"_s << Edge::Open << Edge::About;
    QTest::newRow("minute, about") << u"2031-05-04T21:40~"_s << Edge::About << Edge::About;
}

void TimelineTest::knowsWhereDatesEnd()
{
    QFETCH(QString, edtf);
    QFETCH(DateSpan::Edge, first);
    QFETCH(DateSpan::Edge, last);
    const std::optional<DateSpan> span = DateSpan::of(edtf);
    QVERIFY(span);
    QCOMPARE(span->firstEdge, first);
    QCOMPARE(span->lastEdge, last);
    for (const char *none :
         {"2031-", "2031-5", "203", "20315", "2031-05-0", "2031-05-04T", "2031-05-04T1:30", "2031-05-04T10:3", "2031-05-04T10:30+1",
          "2031-05-04T10:30+01", "2031-05-04 ", "~", "2031~~", "٢٠٣١", "0000", "/", "../", "+2031"})
        QVERIFY2(!DateSpan::of(QString::fromUtf8(none)), none);
}

void TimelineTest::writesDatesInFull()
{
    QCOMPARE(fullDateText(u"2031-05-04"_s), u"4 May 2031"_s);
    QCOMPARE(fullDateText(u"2031-05-04T21:40:10Z"_s), u"4 May 2031, 21:40"_s);
    QCOMPARE(fullDateText(u"2031-05-04T21:40~"_s), u"about 4 May 2031, 21:40"_s);
    QCOMPARE(fullDateText(u"2031-05-04/2031-05-06?"_s), u"4 May 2031 to 6 May 2031?"_s);
    QCOMPARE(fullDateText(u"2031-05/.."_s), u"from May 2031"_s);
    QCOMPARE(fullDateText(u"../2031~"_s), u"until about 2031"_s);
    QCOMPARE(fullDateText(u"in/spring"_s), u"in/spring"_s);
    QCOMPARE(fullDateText({}), QString());
}

void TimelineTest::findsSteps()
{
    // Ever farther away, the steps grow, and their ticks never come too near to each other.
    TimeStep before{TimeUnit::Minute, 1};
    for (double scale = 1.0 / 24; scale < 1e6; scale *= 1.17) {
        const TimeStep step = stepFor(scale, 60);
        QVERIFY(step.unit >= before.unit);
        const qint64 first = minute(u"2031-05-04"_s);
        const QList<qint64> ticks = ticksOf(step, first, first + qint64(scale * 1000));
        QVERIFY(ticks.size() <= 1000 / 54 + 2);
        for (qsizetype i = 1; i < ticks.size(); ++i)
            QVERIFY(double(ticks[i] - ticks[i - 1]) / scale >= 54); // the shortest month
        before = step;
    }
    QCOMPARE(stepFor(1, 50), (TimeStep{TimeUnit::Hour, 1}));
    QCOMPARE(stepFor(1e9, 50), (TimeStep{TimeUnit::Year, 1000}));
    QVERIFY(!stepAbove({TimeUnit::Year, 5}));
}

void TimelineTest::findsTicks_data()
{
    QTest::addColumn<TimeUnit>("unit");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QStringList>("ticks");
    const auto row = [](const char *name, TimeUnit unit, int count, const char *first, const char *last, const QStringList &ticks) {
        QTest::newRow(name) << unit << count << QString::fromLatin1(first) << QString::fromLatin1(last) << ticks;
    };
    row("minutes", TimeUnit::Minute, 15, "2031-05-03T23:37", "2031-05-04T00:10",
        {u"2031-05-03 23:30"_s, u"2031-05-03 23:45"_s, u"2031-05-04 00:00"_s});
    row("hours", TimeUnit::Hour, 6, "2031-05-03T18:00", "2031-05-04T07:00",
        {u"2031-05-03 18:00"_s, u"2031-05-04 00:00"_s, u"2031-05-04 06:00"_s});
    row("days", TimeUnit::Day, 1, "2032-02-28T12:00", "2032-03-01T12:00",
        {u"2032-02-28 00:00"_s, u"2032-02-29 00:00"_s, u"2032-03-01 00:00"_s});
    row("weeks", TimeUnit::Day, 7, "2031-05-04", "2031-05-13",
        {u"2031-04-28 00:00"_s, u"2031-05-05 00:00"_s, u"2031-05-12 00:00"_s});
    row("months", TimeUnit::Month, 1, "2031-12-30", "2032-02-10",
        {u"2031-12-01 00:00"_s, u"2032-01-01 00:00"_s, u"2032-02-01 00:00"_s});
    row("quarters", TimeUnit::Month, 3, "2031-05-01", "2031-12-31",
        {u"2031-04-01 00:00"_s, u"2031-07-01 00:00"_s, u"2031-10-01 00:00"_s});
    row("years", TimeUnit::Year, 5, "2031-05-01", "2040-06-01",
        {u"2030-01-01 00:00"_s, u"2035-01-01 00:00"_s, u"2040-01-01 00:00"_s});
}

void TimelineTest::findsTicks()
{
    QFETCH(TimeUnit, unit);
    QFETCH(int, count);
    QFETCH(QString, first);
    QFETCH(QString, last);
    QFETCH(QStringList, ticks);
    QCOMPARE(written(ticksOf({unit, count}, minute(first), minute(last))), ticks);
}

void TimelineTest::namesTicks()
{
    const qint64 tick = minute(u"2031-05-04T21:40"_s);
    QCOMPARE(tickText({TimeUnit::Minute, 5}, tick), u"21:40"_s);
    QCOMPARE(tickText({TimeUnit::Day, 1}, tick), u"4"_s);
    QCOMPARE(tickText({TimeUnit::Month, 1}, tick), u"May"_s);
    QCOMPARE(tickText({TimeUnit::Year, 1}, tick), u"2031"_s);
    QCOMPARE(textAbove({TimeUnit::Day, 1}, tick), u"4 May 2031"_s);
    QCOMPARE(textAbove({TimeUnit::Month, 1}, tick), u"May 2031"_s);
    QCOMPARE(textAbove({TimeUnit::Year, 1}, tick), u"2031"_s);
    // Before the year 1, of which there is no year 0.
    QVERIFY(ticksOf({TimeUnit::Year, 1}, minute(u"0001-06"_s) - 3 * 366 * DateSpan::minutesOfDay, minute(u"0002-06"_s)).size() >=
            4);
}

void TimelineTest::zoomsAboutAPlace()
{
    const DateSpan all{.first = minute(u"2031-01-01"_s), .last = minute(u"2031-12-31"_s)};
    const TimeAxis axis = TimeAxis::showing(all, 1000, 20, 80);
    QCOMPARE(qRound(axis.xOf(double(all.first))), 20);
    QCOMPARE(qRound(axis.xOf(double(all.last))), 920);
    const TimeAxis nearer = axis.zoomed(4, 300);
    QVERIFY(qAbs(nearer.minuteAt(300) - axis.minuteAt(300)) < 1e-3);
    QCOMPARE(nearer.minutesPerPixel, axis.minutesPerPixel / 4);
    QCOMPARE(axis.panned(100).minuteAt(0), axis.minuteAt(100));
    // As near as minutes, as far as twice all, and something of all is always in sight.
    QCOMPARE(axis.zoomed(1e9, 300).within(all, 1000).minutesPerPixel, 1.0 / 24);
    QVERIFY(axis.zoomed(1e-9, 300).within(all, 1000).minutesPerPixel <= axis.minutesPerPixel * 2);
    const TimeAxis away = axis.panned(1e7).within(all, 1000);
    QVERIFY(away.xOf(double(all.last)) > 0);
    const TimeAxis one = TimeAxis::showing({.first = all.first, .last = all.first}, 1000, 20, 80);
    QVERIFY(one.xOf(double(all.first)) > 100 && one.xOf(double(all.first)) < 900);
}

QTEST_GUILESS_MAIN(TimelineTest)
#include "TimelineTest.moc"
