// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/ClaimListModel.h"
#include "models/lists/ContradictionFilter.h"
#include "models/lists/FilterModel.h"
#include "models/lists/SupportText.h"
#include "tests/lists/HandFedLibrary.h"
#include "tests/lists/ModelLines.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

using Model = ContradictionModel;

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

Article article(qint64 id, const QString &outlet, const QString &published, qint64 origin = 0, qint64 versionOf = 0)
{
    Article record;
    record.id = {id};
    record.title = u"Account %1"_s.arg(id);
    record.outlet = outlet;
    record.published = published;
    record.origin = {origin};
    record.versionOf = {versionOf};
    return record;
}

Passage passage(qint64 id, qint64 article, const QString &quote)
{
    Passage record;
    record.id = {id};
    record.article = {article};
    record.end = int(quote.size());
    record.quote = quote;
    return record;
}

Statement statement(qint64 id, qint64 passage, const QList<qint64> &speakers, qint64 claim, Stance stance)
{
    Statement record;
    record.id = {id};
    record.passage = {passage};
    for (const qint64 speaker : speakers)
        record.speakers.append({.actor = {speaker}, .printed = {}});
    record.claim = {claim};
    record.stance = stance;
    record.added = id;
    return record;
}

Claim claim(qint64 id, const QString &text, qint64 parent = 0)
{
    return {.id = {id}, .text = text, .note = {}, .position = 0, .parent = {parent}, .happened = {}};
}

Actor actor(qint64 id, const QString &name, const QString &reliability = {})
{
    Actor record;
    record.id = {id};
    record.name = name;
    record.reliability = reliability;
    return record;
}

// One agency text in three outlets against one of its own: who was warned of the flood.
void feedDam(HandFedLibrary &feed)
{
    feed.insert<Origin>({Origin{.id = {5}, .name = u"Valley wire"_s, .note = {}}});
    feed.insert<Article>({article(1, u"Valley Post"_s, u"2021-03-04"_s, 5), article(2, u"Evening Bulletin"_s, u"2021-03-05"_s, 5),
                          article(3, u"The Sluice"_s, u"2021-03-06"_s, 0, 2), article(4, u"Dam Weekly"_s, u"2021-03-03"_s)});
    feed.insert<Actor>({actor(21, u"Dam operator"_s, u"D"_s), actor(22, u"Two engineers"_s, u"B"_s), actor(23, u"Mayor"_s)});
    feed.insert<Claim>({claim(31, u"The valley was warned"_s), claim(32, u"The gates were opened late"_s, 31)});
    feed.insert<Passage>({passage(41, 1, u"nobody told us"_s), passage(42, 2, u"nobody told us, they said"_s),
                          passage(43, 3, u"no word came"_s), passage(44, 4, u"every mayor was told"_s),
                          passage(45, 1, u"told, but late"_s)});
    feed.insert<Statement>({statement(51, 41, {22}, 31, Stance::Denies), statement(52, 42, {22}, 31, Stance::Denies),
                            statement(53, 43, {22}, 31, Stance::Denies), statement(54, 44, {21}, 31, Stance::Asserts),
                            statement(55, 45, {23}, 31, Stance::Qualifies)});
}

// The model as lines: claims, who says what on both sides, and how many more stand beneath.
QStringList linesIn(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex first = model.index(row, 0, parent);
        const auto kind = Model::Kind(first.data(Model::KindRole).toInt());
        const auto cell = [&](int column) {
            const QModelIndex at = model.index(row, column, parent);
            const int further = at.data(Model::FurtherRole).toInt();
            return at.data(Model::WhoRole).toString() + u": "_s + at.data().toString() +
                   (further > 0 ? u" +%1"_s.arg(further) : u""_s);
        };
        QString line(depth * 2, u' ');
        if (kind == Model::Kind::Claim)
            line += first.data().toString();
        else if (kind == Model::Kind::Aside)
            line += u"~ "_s + cell(0);
        else
            line += cell(0) + u" | "_s + cell(1);
        lines.append(line.remove(QChar(0x2068)).remove(QChar(0x2069)));
        lines += linesIn(model, first, depth + 1);
    }
    return lines;
}

// All that is shown of a model, for comparison with one that was made anew.
QStringList everything(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList all;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex at = model.index(row, column, parent);
            for (const int role :
                 {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole), int(SearchRole), int(CountRole),
                  int(Model::LatestRole), int(Model::FurtherTextRole), int(Model::CircumstancesRole), int(Model::BackingRole)})
                all.append(at.data(role).toString());
        }
        all += everything(model, model.index(row, 0, parent));
    }
    return all;
}

// Claims, articles, actors and statements that come, go and change at random, through the same door as those of a project.
class Dice {
public:
    explicit Dice(quint32 seed)
        : m_random(seed)
    {
    }

    void fill(HandFedLibrary &feed)
    {
        for (qint64 id = 1; id <= 8; ++id) {
            feed.insert<Article>({article(100 + id, u"Outlet %1"_s.arg(id), u"2021-03-0%1"_s.arg(id))});
            feed.insert<Actor>({actor(200 + id, u"Speaker %1"_s.arg(id), pick({u""_s, u"A"_s, u"C"_s}))});
            feed.insert<Claim>({claim(300 + id, u"Claim %1"_s.arg(id))});
            feed.insert<Origin>({Origin{.id = {400 + id}, .name = u"Origin %1"_s.arg(id), .note = {}}});
            for (int i = 0; i < 3; ++i)
                feed.insert<Passage>({passage(500 + id * 3 + i, 100 + id, u"words %1 %2"_s.arg(id).arg(i))});
        }
        for (int i = 0; i < 60; ++i)
            insertStatement(feed);
    }

    void change(HandFedLibrary &feed)
    {
        switch (m_random.bounded(11)) {
        case 0:
        case 1:
            return insertStatement(feed);
        case 2:
        case 3:
            return changeStatement(feed);
        case 4:
            return removeStatements(feed);
        case 5:
            return moveArticle(feed);
        case 6:
            return feed.update<Actor>({actor(200 + below(8), u"Speaker %1"_s.arg(below(99)), pick({u""_s, u"A"_s, u"F"_s}))});
        case 7:
            return changePassage(feed);
        case 8:
            return changeClaim(feed);
        case 9:
            return feed.update<Origin>({Origin{.id = {400 + below(8)}, .name = u"Origin %1"_s.arg(below(99)), .note = {}}});
        default:
            return removeOrRestoreClaim(feed);
        }
    }

private:
    qint64 below(int count) { return 1 + m_random.bounded(count); }
    QString pick(const QStringList &from) { return from[m_random.bounded(from.size())]; }
    Stance stance() { return Stance(m_random.bounded(5)); }
    qint64 claimThatIs(const HandFedLibrary &feed)
    {
        const qint64 id = 300 + below(8);
        return feed.library().find<Claim>(Id{id}) ? id : 0;
    }
    Statement made(const HandFedLibrary &feed, qint64 id)
    {
        Statement record = statement(id, 503 + m_random.bounded(24), {200 + below(8), 200 + below(8)}, claimThatIs(feed), stance());
        record.said = pick({u""_s, u"2021-02"_s, u"2021-03-09"_s});
        record.credibility = m_random.bounded(7);
        return record;
    }
    void insertStatement(HandFedLibrary &feed) { feed.insert<Statement>({made(feed, ++m_lastStatement)}); }
    void changeStatement(HandFedLibrary &feed)
    {
        if (const qint64 id = 1000 + below(int(m_lastStatement - 1000)); feed.library().find<Statement>(Id{id}))
            feed.update<Statement>({made(feed, id)});
    }
    void removeStatements(HandFedLibrary &feed)
    {
        QList<Id> ids = feed.library().all<Statement>().keys();
        std::ranges::sort(ids);
        if (!ids.isEmpty())
            feed.remove<Statement>(ids.mid(m_random.bounded(ids.size()), 1 + m_random.bounded(4)));
    }
    void moveArticle(HandFedLibrary &feed)
    {
        Article record = feed.at<Article>(100 + below(8));
        record.origin = {m_random.bounded(2) ? 400 + below(8) : 0};
        const qint64 older = 100 + below(8);
        record.versionOf = {m_random.bounded(2) && Id{older} < record.id ? older : 0};
        record.outlet = u"Outlet %1"_s.arg(below(99));
        feed.update<Article>({record});
    }
    void changePassage(HandFedLibrary &feed)
    {
        Passage record = feed.at<Passage>(503 + m_random.bounded(24));
        record.translation = pick({u""_s, u"words in translation"_s});
        record.translator = pick({u""_s, u"Mara Voss"_s});
        feed.update<Passage>({record});
    }
    void changeClaim(HandFedLibrary &feed)
    {
        const qint64 id = claimThatIs(feed);
        if (id > 0)
            feed.update<Claim>({claim(id, u"Claim %1"_s.arg(below(99)))});
    }
    // A claim that goes takes itself out of its statements, in the same change.
    void removeOrRestoreClaim(HandFedLibrary &feed)
    {
        const Id id{300 + below(8)};
        Changes changes;
        if (feed.library().find<Claim>(id)) {
            changes.of<Claim>().removed = {id};
            for (const Id at : feed.library().statementsOfClaim(id)) {
                Statement record = feed.at<Statement>(at.value);
                record.claim = {};
                changes.of<Statement>().updated.append(record);
            }
        } else {
            changes.of<Claim>().inserted = {claim(id.value, u"Claim again"_s)};
        }
        feed.apply(changes);
    }

    QRandomGenerator m_random;
    qint64 m_lastStatement = 1000;
};

} // namespace

// What is claimed, how often, and by whom it is contradicted; and that the lists say so after every change.
class ClaimsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void claimsStandInATreeWithTheirCounts();
    void onlyClaimsConcernedAreToldOf();
    void originsOfOlderVersionsCount();
    void contradictionsFoldByOrigin();
    void contradictionsComeAndGo();
    void linesFollowStatements();
    void cellsSayWhoAndHow();
    void filterFindsClaimsAndSpeakers();
    void ordersAreKept();
    void randomChanges_data();
    void randomChanges();
};

void ClaimsTest::claimsStandInATreeWithTheirCounts()
{
    HandFedLibrary feed;
    ClaimListModel model(feed.library());
    QAbstractItemModelTester tester(&model, fatal);
    attach(&model, &feed);
    feedDam(feed);
    QCOMPARE(linesOf(model), QStringList({u"The valley was warned|1|3|1|4|2"_s, u"  The gates were opened late"_s}));
    const QModelIndex top = model.index(0, 0);
    QVERIFY(top.data(Qt::ToolTipRole).toString().contains(u"Denied by 3 statement(s): 1 origin(s), 3 article(s)."_s));
    QVERIFY(model.index(0, 0, top).data(Qt::AccessibleTextRole).toString().endsWith(u"No statement takes a stance on it."_s));
    feed.update<Claim>({claim(32, u"The gates were opened late"_s)});
    QCOMPARE(model.rowCount(), 2);
}

void ClaimsTest::onlyClaimsConcernedAreToldOf()
{
    HandFedLibrary feed;
    ClaimListModel model(feed.library());
    attach(&model, &feed);
    feedDam(feed);
    feed.insert<Claim>({claim(33, u"The dam held"_s)});
    linesOf(model); // seen once
    QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
    const auto toldRows = [&] {
        QStringList rows;
        for (const QList<QVariant> &signal : std::exchange(static_cast<QList<QList<QVariant>> &>(told), {}))
            rows.append(signal[0].toModelIndex().data().toString().remove(QChar(0x2068)).remove(QChar(0x2069)));
        return rows;
    };
    feed.insert<Statement>({statement(56, 45, {23}, 33, Stance::Asserts)});
    QCOMPARE(toldRows(), QStringList({u"The dam held"_s}));
    feed.update<Statement>({statement(56, 45, {22}, 33, Stance::Asserts)}); // counts as before
    QCOMPARE(toldRows(), QStringList());
    feed.update<Statement>({statement(56, 45, {22}, 32, Stance::Asserts)});
    QCOMPARE(toldRows().size(), 2); // where it was, and where it is
    Article named = feed.at<Article>(4);
    named.title = u"Another title"_s;
    feed.update<Article>({named});
    QCOMPARE(toldRows(), QStringList());
    named.origin = {5};
    feed.update<Article>({named});
    QCOMPARE(toldRows(), QStringList({u"The valley was warned"_s}));
}

void ClaimsTest::originsOfOlderVersionsCount()
{
    HandFedLibrary feed;
    ClaimListModel model(feed.library());
    attach(&model, &feed);
    feedDam(feed);
    const auto origins = [&] { return model.index(0, ClaimListModel::Origins).data().toString(); };
    QCOMPARE(origins(), u"2"_s);
    // Article 3 is a version of article 2: when that has an origin of its own, both have it.
    Article older = feed.at<Article>(2);
    older.origin = {};
    feed.update<Article>({older});
    QCOMPARE(origins(), u"3"_s);
    Article newer = feed.at<Article>(3);
    newer.versionOf = {};
    feed.update<Article>({newer});
    QCOMPARE(origins(), u"4"_s);
    QList<Id> lookedAt;
    older = feed.at<Article>(3);
    older.versionOf = {2};
    feed.update<Article>({older});
    (void)supportOf(feed.library(), Id{31}, &lookedAt);
    QVERIFY(lookedAt.contains(Id{2}) && lookedAt.contains(Id{53}));
}

void ClaimsTest::contradictionsFoldByOrigin()
{
    HandFedLibrary feed;
    Model model(feed.library());
    QAbstractItemModelTester tester(&model, fatal);
    attach(&model, &feed);
    feedDam(feed);
    QCOMPARE(linesIn(model),
             QStringList({u"The valley was warned"_s, u"  Dam operator: every mayor was told | Two engineers: nobody told us +2"_s,
                          u"    :  | Two engineers: nobody told us, they said"_s, u"    :  | Two engineers: no word came"_s,
                          u"  ~ Mayor: told, but late"_s}));
    const QModelIndex pair = model.index(0, 0, model.index(0, 0));
    QCOMPARE(pair.siblingAtColumn(1).data(Model::FurtherTextRole).toString(), u"and 2 more from the same origin"_s);
    QCOMPARE(model.index(0, 1).data(Model::BackingRole).toString(), u"1 origin(s), 3 article(s)"_s);
    // Another witness in the same origin stands in a line of his own; the origin counts once still.
    const int origins = model.index(0, 0).data(CountRole).toInt();
    feed.insert<Statement>({statement(59, 42, {23}, 31, Stance::Denies)});
    QVERIFY(linesIn(model).contains(u"  :  | Mayor: nobody told us, they said"_s));
    QCOMPARE(model.index(0, 0).data(CountRole).toInt(), origins);
}

void ClaimsTest::contradictionsComeAndGo()
{
    HandFedLibrary feed;
    feedDam(feed);
    Model model(feed.library());
    QAbstractItemModelTester tester(&model, fatal);
    attach(&model, &feed);
    QCOMPARE(model.rowCount(), 1);
    feed.update<Statement>({statement(54, 44, {21}, 31, Stance::Questions)});
    QCOMPARE(model.rowCount(), 0);
    feed.update<Statement>({statement(54, 44, {21}, 31, Stance::Asserts)});
    feed.insert<Statement>({statement(57, 41, {21}, 32, Stance::Asserts), statement(58, 44, {22}, 32, Stance::Denies)});
    QCOMPARE(model.rowCount(), 2);
    Changes changes;
    changes.of<Claim>().removed = {Id{31}};
    for (const Id id : feed.library().statementsOfClaim(Id{31})) {
        Statement record = feed.at<Statement>(id.value);
        record.claim = {};
        changes.of<Statement>().updated.append(record);
    }
    feed.apply(changes);
    QCOMPARE(linesIn(model), QStringList({u"The gates were opened late"_s,
                                          u"  Dam operator: nobody told us | Two engineers: every mayor was told"_s}));
}

void ClaimsTest::linesFollowStatements()
{
    HandFedLibrary feed;
    feedDam(feed);
    Model model(feed.library());
    QAbstractItemModelTester tester(&model, fatal);
    attach(&model, &feed);
    const QPersistentModelIndex top = model.index(0, 0);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    // Article 2 and its version turn out to be an account of their own.
    Article own = feed.at<Article>(2);
    own.origin = {};
    feed.update<Article>({own});
    QCOMPARE(linesIn(model, top), QStringList({u"Dam operator: every mayor was told | Two engineers: nobody told us"_s,
                                               u":  | Two engineers: nobody told us, they said +1"_s,
                                               u"  :  | Two engineers: no word came"_s, u"~ Mayor: told, but late"_s}));
    feed.remove<Statement>({Id{52}, Id{53}, Id{55}});
    QCOMPARE(linesIn(model, top), QStringList({u"Dam operator: every mayor was told | Two engineers: nobody told us"_s}));
    feed.update<Actor>({actor(22, u"Three engineers"_s, u"B"_s)});
    QVERIFY(linesIn(model, top)[0].contains(u"Three engineers"_s));
    QVERIFY(top.isValid() && resets.isEmpty());
}

void ClaimsTest::cellsSayWhoAndHow()
{
    HandFedLibrary feed;
    feedDam(feed);
    Passage foreign = feed.at<Passage>(44);
    foreign.translation = u"each mayor had been told"_s;
    foreign.translator = u"Mara Voss"_s;
    feed.update<Passage>({foreign});
    Statement said = feed.at<Statement>(54);
    said.said = u"2021-03-02"_s;
    said.credibility = 5;
    said.mode = StatementMode::DirectQuote;
    said.speakers.prepend({.actor = {23}, .printed = {}});
    feed.update<Statement>({said});
    Model model(feed.library());
    model.reset();
    const QModelIndex cell = model.index(0, 0, model.index(0, 0));
    const auto text = [&](int role) { return cell.data(role).toString().remove(QChar(0x2068)).remove(QChar(0x2069)); };
    QCOMPARE(text(Model::WhoRole), u"Mayor ← Dam operator"_s);
    QCOMPARE(text(Model::ReliabilityRole), u"D"_s); // of its source, not of who passes it on
    QCOMPARE(cell.data(Model::CredibilityRole).toInt(), 5);
    QCOMPARE(text(Model::CircumstancesRole),
             u"Direct quote\u00a0· Dam Weekly\u00a0· said 2 Mar 2021\u00a0· published 3 Mar 2021"_s);
    QCOMPARE(text(Model::TranslationHeadingRole), u"Translation by Mara Voss:"_s);
    QVERIFY(text(Qt::ToolTipRole).contains(u"D: Not usually reliable, the grade of Dam operator."_s));
    QVERIFY(text(Qt::ToolTipRole).contains(u"5: Improbable."_s));
    const QString spoken = text(Qt::AccessibleTextRole);
    for (const QString &part : {u"asserts"_s, u"every mayor was told"_s, u"Translation by Mara Voss: each mayor"_s})
        QVERIFY2(spoken.contains(part), qPrintable(spoken));
    QCOMPARE(cell.siblingAtColumn(1).data(Model::CircumstancesRole).toString().contains(u"Valley wire"_s), true);
    said.reliability = u"A"_s;
    feed.update<Statement>({said});
    QVERIFY(text(Qt::ToolTipRole).contains(u"A: Completely reliable, the grade of this statement."_s));
}

void ClaimsTest::filterFindsClaimsAndSpeakers()
{
    HandFedLibrary feed;
    feedDam(feed);
    feed.insert<Statement>({statement(57, 41, {21}, 32, Stance::Asserts), statement(58, 44, {23}, 32, Stance::Denies)});
    Model model(feed.library());
    ContradictionFilter filter(&model);
    QAbstractItemModelTester tester(&filter, fatal);
    attach(&model, &feed);
    const auto found = [&](const QString &words) {
        filter.setWords(words);
        QStringList claims;
        for (int row = 0; row < filter.rowCount(); ++row)
            claims.append(filter.index(row, 0).data(SortRole).toString());
        return claims;
    };
    QCOMPARE(found(u"VALLEY warned"_s), QStringList({u"The valley was warned"_s}));
    QCOMPARE(found(u"engineers"_s), QStringList({u"The valley was warned"_s}));
    QCOMPARE(found(u"sluice"_s).size(), 1);
    QCOMPARE(found(u"operator"_s).size(), 2);
    QCOMPARE(found(u"nobody of this name"_s).size(), 0);
    QCOMPARE(found(u"gates"_s), QStringList({u"The gates were opened late"_s}));
    feed.update<Claim>({claim(32, u"The sluices were opened late"_s, 31)});
    QCOMPARE(filter.rowCount(), 0);
    feed.update<Claim>({claim(32, u"The gates were opened late"_s, 31)});
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(filter.rowCount(filter.index(0, 0)), 1); // whole, not only what was found in it
}

void ClaimsTest::ordersAreKept()
{
    HandFedLibrary feed;
    feedDam(feed);
    feed.insert<Statement>({statement(57, 41, {21}, 32, Stance::Asserts), statement(58, 44, {23}, 32, Stance::Denies)});
    feed.insert<Claim>({claim(33, u"A third claim"_s)});
    Model model(feed.library());
    ContradictionFilter filter(&model);
    QAbstractItemModelTester tester(&filter, fatal);
    attach(&model, &feed);
    feed.insert<Article>({article(6, u"Late Edition"_s, u"2021-04-01"_s)});
    feed.insert<Passage>({passage(46, 6, u"no"_s)});
    feed.insert<Statement>({statement(59, 46, {21}, 33, Stance::Denies), statement(60, 46, {22}, 33, Stance::Denies),
                            statement(61, 45, {22}, 33, Stance::Asserts)});
    const auto claims = [&] {
        QStringList all;
        for (int row = 0; row < filter.rowCount(); ++row)
            all.append(filter.index(row, 0).data(SortRole).toString().section(u' ', 1, 1));
        return all.join(u' ');
    };
    filter.setOrder(ContradictionFilter::Order::Claim);
    QCOMPARE(claims(), u"third gates valley"_s);
    filter.setOrder(ContradictionFilter::Order::Latest);
    QCOMPARE(claims(), u"third valley gates"_s);
    filter.setOrder(ContradictionFilter::Order::MostOrigins);
    Article apart = feed.at<Article>(3);
    apart.versionOf = {};
    feed.update<Article>({apart});
    QCOMPARE(claims(), u"valley third gates"_s); // three origins on the valley now
    const QModelIndex top = filter.index(0, 0);
    QCOMPARE(filter.index(0, 0, top).data(Model::StatementRole).value<Id>(), Id{54});
    QCOMPARE(filter.index(1, 1, top).data(Model::StatementRole).value<Id>(), Id{53});
}

void ClaimsTest::randomChanges_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

// What has followed every change shows the same as what is made anew.
void ClaimsTest::randomChanges()
{
    QFETCH(int, seed);
    HandFedLibrary feed;
    Dice dice{quint32(seed)};
    ClaimListModel claims(feed.library());
    Model model(feed.library());
    ContradictionFilter filter(&model);
    FilterModel sorted;
    sorted.setSourceModel(&claims);
    sorted.sort(ClaimListModel::Origins, Qt::DescendingOrder);
    filter.setOrder(ContradictionFilter::Order(seed % 3));
    if (seed % 4 == 0)
        filter.setWords(u"speaker 1"_s);
    QAbstractItemModelTester claimsTester(&claims, fatal), tester(&model, fatal), filterTester(&filter, fatal);
    attach(&claims, &feed);
    attach(&model, &feed);
    dice.fill(feed);
    for (int round = 0; round < 60; ++round) {
        dice.change(feed);
        ClaimListModel freshClaims(feed.library());
        freshClaims.reset();
        Model fresh(feed.library());
        fresh.reset();
        ContradictionFilter freshFilter(&fresh);
        freshFilter.setOrder(filter.order());
        if (filter.isFiltering())
            freshFilter.setWords(u"speaker 1"_s);
        QStringList shown = everything(claims), made = everything(freshClaims);
        shown.sort(); // claims that came later stand later
        made.sort();
        QCOMPARE(shown, made);
        shown = everything(model);
        made = everything(fresh);
        shown.sort();
        made.sort();
        QCOMPARE(shown, made);
        QCOMPARE(filter.rowCount(), freshFilter.rowCount());
        for (int row = 0; row < filter.rowCount(); ++row) {
            QCOMPARE(filter.index(row, 0).data(Model::ClaimRole).value<Id>(),
                     freshFilter.index(row, 0).data(Model::ClaimRole).value<Id>());
            QCOMPARE(linesIn(filter, filter.index(row, 0)), linesIn(freshFilter, freshFilter.index(row, 0)));
        }
    }
}

QTEST_GUILESS_MAIN(ClaimsTest)
#include "claims_test.moc"
