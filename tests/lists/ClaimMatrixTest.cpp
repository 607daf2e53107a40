// SPDX-License-Identifier: GPL-3.0-or-later
// The claim matrix as lines of text, after one change and after a thousand, and the order in which those stand together that agree.
#include "models/lists/ClaimMatrixModel.h"
#include "models/lists/MatrixCell.h"
#include "models/project/Support.h"
#include "tests/lists/HandFedLibrary.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

QString bare(QString text) { return text.remove(QChar(0x2068)).remove(QChar(0x2069)); }

// A line of claims, then a line for each row, its name before its cells.
QStringList linesOf(const ClaimMatrixModel &model)
{
    QStringList lines(1);
    for (int column = 0; column < model.columnCount(); ++column)
        lines.first() += u"|"_s + model.headerData(column, Qt::Horizontal, NameRole).toString();
    for (int row = 0; row < model.rowCount(); ++row) {
        QString line = model.headerData(row, Qt::Vertical, NameRole).toString();
        for (int column = 0; column < model.columnCount(); ++column)
            line += u'|' + bare(model.index(row, column).data().toString());
        lines.append(line);
    }
    return lines;
}

QStringList names(const ClaimMatrixModel &model, Qt::Orientation lines)
{
    QStringList all;
    const int count = lines == Qt::Vertical ? model.rowCount() : model.columnCount();
    for (int place = 0; place < count; ++place)
        all.append(model.headerData(place, lines, NameRole).toString());
    return all;
}

Article article(qint64 id, const QString &title)
{
    Article record;
    record.id = {id};
    record.title = title;
    return record;
}

Passage passage(qint64 id, qint64 article, const QString &quote)
{
    Passage record;
    record.id = {id}, record.article = {article};
    record.quote = quote;
    return record;
}

Actor actor(qint64 id, const QString &name, const QString &grade = {})
{
    Actor record;
    record.id = {id};
    record.name = name;
    record.reliability = grade;
    return record;
}

Claim claim(qint64 id, const QString &text)
{
    Claim record;
    record.id = {id};
    record.text = text;
    record.position = int(id);
    return record;
}

Statement statement(qint64 id, qint64 passage, QList<qint64> speakers, qint64 claim, Stance stance)
{
    Statement record;
    record.id = {id}, record.passage = {passage}, record.claim = {claim};
    for (const qint64 speaker : speakers)
        record.speakers.append(Speaker{{speaker}, {}});
    record.stance = stance;
    record.added = id;
    return record;
}

// Two articles; the wire quotes two officers, of whom one is the port's.
Changes harbour()
{
    Changes changes;
    changes.of<Article>().inserted = {article(1, u"Port denies it"_s), article(2, u"Told twice"_s)};
    changes.of<Passage>().inserted = {passage(31, 1, u"no warning was received"_s), passage(32, 2, u"the port was told twice"_s),
                                      passage(33, 2, u"perhaps it was told"_s)};
    changes.of<Actor>().inserted = {actor(11, u"Port official"_s, u"B"_s), actor(12, u"Northern Wire"_s),
                                    actor(13, u"Fire officer"_s)};
    changes.of<Claim>().inserted = {claim(21, u"The port was warned"_s), claim(22, u"The gate was locked"_s)};
    Statement denial = statement(41, 31, {11}, 21, Stance::Denies);
    denial.credibility = 2;
    changes.of<Statement>().inserted = {denial, statement(42, 32, {12, 13}, 21, Stance::Asserts),
                                        statement(43, 33, {12, 13}, 21, Stance::Questions)};
    return changes;
}

} // namespace

class ClaimMatrixTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void speakersByClaims();
    void rowsCanBeChainsAndArticles();
    void cellsAreSaidInWords();
    void followsEachKindOfChange();
    void linesAreFilteredAndHidden();
    void linesAreMovedByHand();
    void followingIsTheSameAsMakingAnew_data();
    void followingIsTheSameAsMakingAnew();
    void thoseWhoAgreeStandTogether();
    void agreementIsTheSameEachTime();
    void agreementOfManyComesLater();
};

void ClaimMatrixTest::speakersByClaims()
{
    HandFedLibrary fed;
    fed.apply(harbour());
    ClaimMatrixModel model(fed.library());
    attach(&model, &fed);
    const QAbstractItemModelTester tester(&model);
    // Fire officer has two statements and comes first; the wire only passes on what he says.
    QCOMPARE(linesOf(model), (QStringList{u"|The port was warned|The gate was locked"_s,
                                          u"Fire officer|asserts: “the port was told twice”; questions: “perhaps it was told”|"_s,
                                          u"Port official|denies: “no warning was received”, B2|"_s}));
    QVERIFY(!model.index(2, 0).isValid() && !model.headerData(2, Qt::Horizontal, NameRole).isValid());
    QCOMPARE(model.statementCount(), 3);
}

void ClaimMatrixTest::rowsCanBeChainsAndArticles()
{
    HandFedLibrary fed;
    fed.apply(harbour());
    ClaimMatrixModel model(fed.library());
    attach(&model, &fed);
    const QAbstractItemModelTester tester(&model);
    model.setOrder(Qt::Vertical, ClaimMatrixModel::Order::Name);
    model.setAxis(MatrixAxis::Chain);
    QCOMPARE(names(model, Qt::Vertical), (QStringList{u"Fire officer"_s, u"Northern Wire"_s, u"Port official"_s}));
    QCOMPARE(model.statementCount(), 3); // of which two stand in two rows
    model.setAxis(MatrixAxis::Article);
    QCOMPARE(names(model, Qt::Vertical), (QStringList{u"Port denies it"_s, u"Told twice"_s}));
    fed.insert<Statement>({statement(44, 31, {}, 22, Stance::Asserts)});
    model.setAxis(MatrixAxis::Speaker);
    QCOMPARE(names(model, Qt::Vertical), (QStringList{u"Fire officer"_s, u"Nobody named"_s, u"Port official"_s}));
}

void ClaimMatrixTest::cellsAreSaidInWords()
{
    HandFedLibrary fed;
    Changes changes = harbour();
    changes.of<Passage>().inserted[0].translation = u"<b>keine Warnung</b>"_s;
    changes.of<Passage>().inserted[0].translator = u"A. Person"_s;
    fed.apply(changes);
    ClaimMatrixModel model(fed.library());
    attach(&model, &fed);
    const QModelIndex denial = model.index(1, 0), mixed = model.index(0, 0);
    QCOMPARE(bare(denial.data(Qt::AccessibleTextRole).toString()), u"Port official denies: “no warning was received”, B2"_s);
    const QString tip = bare(denial.data(Qt::ToolTipRole).toString());
    QVERIFY2(tip.contains(u"Translation by A. Person: “<b>keine Warnung</b>”"_s), qPrintable(tip));
    QVERIFY(tip.contains(u"Port denies it"_s) && !Qt::mightBeRichText(tip));
    QVERIFY(!Qt::mightBeRichText(model.headerData(0, Qt::Horizontal, Qt::ToolTipRole).toString()));
    QVERIFY(mixed.data(MixedRole).toBool());
    QCOMPARE(Stance(mixed.data(StanceRole).toInt()), Stance::None);
    QCOMPARE(mixed.data(CellRole).value<MatrixCell>().headline(), u"mixed: ✓\u00A01  ?\u00A01"_s);
    QCOMPARE(denial.data(CellRole).value<MatrixCell>().headline(), u"denies"_s);
    const auto support = model.headerData(0, Qt::Horizontal, SupportRole).value<ClaimSupport>();
    QCOMPARE(support.asserts.origins, 1);
    QCOMPARE(support.all.articles, 2);
    QVERIFY(!model.index(0, 1).data().isValid() && !model.index(0, 1).data(CellRole).isValid());
}

void ClaimMatrixTest::followsEachKindOfChange()
{
    HandFedLibrary fed;
    fed.apply(harbour());
    ClaimMatrixModel model(fed.library());
    attach(&model, &fed);
    const QAbstractItemModelTester tester(&model);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex denial = model.index(1, 0);
    fed.insert<Statement>({statement(45, 31, {11}, 22, Stance::Asserts), statement(46, 31, {11}, 22, Stance::Asserts)});
    QCOMPARE(names(model, Qt::Vertical).first(), u"Port official"_s); // says more now
    QCOMPARE(bare(denial.data().toString()), u"denies: “no warning was received”, B2"_s);
    Actor official = fed.at<Actor>(11);
    official.reliability = u"D"_s;
    official.name = u"Harbour Authority"_s;
    QSignalSpy data(&model, &QAbstractItemModel::dataChanged);
    fed.update<Actor>({official});
    QCOMPARE(data.size(), 2); // its two cells
    QVERIFY(bare(denial.data().toString()).endsWith(u", D2"_s));
    QCOMPARE(names(model, Qt::Vertical).first(), u"Harbour Authority"_s);
    data.clear();
    Passage words = fed.at<Passage>(31);
    words.quote = u"no warning came"_s;
    fed.update<Passage>({words});
    QVERIFY(bare(denial.data().toString()).contains(u"no warning came"_s));
    Statement elsewhere = fed.at<Statement>(41);
    elsewhere.claim = {22};
    fed.update<Statement>({elsewhere});
    QCOMPARE(model.statementsAt(denial), QList<Id>());
    QCOMPARE(model.statementsAt(model.index(denial.row(), 1)), (QList<Id>{{41}, {45}, {46}}));
    fed.remove<Statement>({{42}, {43}});
    QCOMPARE(names(model, Qt::Vertical), QStringList{u"Harbour Authority"_s});
    fed.insert<Claim>({claim(20, u"It burned"_s)});
    QCOMPARE(names(model, Qt::Horizontal).first(), u"It burned"_s);
    QCOMPARE(resets.size(), 0);
}

void ClaimMatrixTest::linesAreFilteredAndHidden()
{
    HandFedLibrary fed;
    Changes changes = harbour();
    changes.of<Actor>().inserted[0].aliases = {u"Hafenamt"_s};
    changes.of<Statement>().inserted.append(statement(47, 31, {11}, 22, Stance::Asserts));
    changes.of<Claim>().inserted.append(claim(23, u"Nobody was hurt"_s));
    fed.apply(changes);
    ClaimMatrixModel model(fed.library());
    attach(&model, &fed);
    const QAbstractItemModelTester tester(&model);
    model.setWords(Qt::Vertical, u" hafen "_s);
    QCOMPARE(names(model, Qt::Vertical), QStringList{u"Port official"_s});
    QVERIFY(model.isFiltering());
    model.setWords(Qt::Vertical, {});
    model.setHidesEmpty(true);
    QCOMPARE(names(model, Qt::Horizontal), (QStringList{u"The port was warned"_s, u"The gate was locked"_s}));
    model.setWords(Qt::Horizontal, u"gate locked"_s);
    QCOMPARE(names(model, Qt::Vertical), QStringList{u"Port official"_s}); // who alone says anything on it
    QCOMPARE(model.statementCount(), 1);
    model.setWords(Qt::Horizontal, u"nothing like it"_s);
    QCOMPARE(model.rowCount() + model.columnCount(), 0);
    model.setHidesEmpty(false);
    QCOMPARE(model.rowCount(), 2);
}

void ClaimMatrixTest::linesAreMovedByHand()
{
    HandFedLibrary fed;
    Changes changes;
    for (int i = 0; i < 5; ++i)
        changes.of<Claim>().inserted.append(claim(21 + i, QString(QChar(u'a' + i))));
    fed.apply(changes);
    ClaimMatrixModel model(fed.library());
    attach(&model, &fed);
    const QAbstractItemModelTester tester(&model);
    const auto shown = [&model] { return names(model, Qt::Horizontal).join(QString()); };
    model.moveLine(Qt::Horizontal, 0, 2);
    QCOMPARE(shown(), u"bcade"_s);
    model.moveLine(Qt::Horizontal, 4, 0);
    QCOMPARE(shown(), u"ebcad"_s);
    Claim filtered = fed.at<Claim>(21);
    filtered.note = u"x"_s;
    Claim other = fed.at<Claim>(25);
    other.note = u"x"_s;
    fed.update<Claim>({filtered, other});
    model.setWords(Qt::Horizontal, u"x"_s);
    QCOMPARE(shown(), u"ea"_s);
    model.moveLine(Qt::Horizontal, 0, 1);
    model.setWords(Qt::Horizontal, {});
    QCOMPARE(shown(), u"abced"_s); // the hidden ones stayed where they were
    fed.remove<Claim>({{23}});
    fed.insert<Claim>({claim(23, u"c"_s), claim(26, u"f"_s)});
    QCOMPARE(shown(), u"abcedf"_s); // one came back to its place, a new one comes last
    model.moveLine(Qt::Horizontal, 6, 0);
    model.moveLine(Qt::Horizontal, 0, -1);
    QCOMPARE(shown(), u"abcedf"_s);
    model.setOrder(Qt::Horizontal, ClaimMatrixModel::Order::Name);
    QCOMPARE(shown(), u"abcdef"_s);
    model.setOrder(Qt::Horizontal, ClaimMatrixModel::Order::Hand);
    QCOMPARE(shown(), u"abcedf"_s);
    QCOMPARE(fed.at<Claim>(25).position, 25); // no edit
}

void ClaimMatrixTest::followingIsTheSameAsMakingAnew_data()
{
    QTest::addColumn<int>("axis");
    QTest::addColumn<int>("order");
    QTest::addColumn<bool>("hides");
    for (int axis = 0; axis < 3; ++axis)
        for (int order = 0; order < 4; ++order)
            QTest::addRow("axis %d, order %d", axis, order) << axis << order << (order % 2 == 0);
}

// Any number of changes of every kind that a matrix shows, each as a project would tell it.
void ClaimMatrixTest::followingIsTheSameAsMakingAnew()
{
    QFETCH(const int, axis);
    QFETCH(const int, order);
    QFETCH(const bool, hides);
    QRandomGenerator random(quint32(100 * axis + order));
    HandFedLibrary fed;
    ClaimMatrixModel model(fed.library());
    const auto choose = [&](ClaimMatrixModel &each) {
        each.setAxis(MatrixAxis(axis));
        each.setOrder(Qt::Vertical, ClaimMatrixModel::Order(order));
        each.setOrder(Qt::Horizontal, ClaimMatrixModel::Order((order + 1) % 4));
        each.setHidesEmpty(hides);
        each.setWords(Qt::Horizontal, hides ? u"1"_s : QString());
    };
    choose(model);
    attach(&model, &fed);
    const QAbstractItemModelTester tester(&model);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    qint64 nextId = 1;
    qsizetype most = 0; // statements at a time
    const auto any = [&](const auto &table) -> Id {
        QList<Id> ids = table.keys();
        std::ranges::sort(ids);
        return ids.isEmpty() ? Id() : ids.at(random.bounded(int(ids.size())));
    };
    const auto redo = [&](Statement &each) {
        const Library &library = fed.library();
        each.passage = any(library.all<Passage>());
        each.claim = random.bounded(5) == 0 ? Id() : any(library.all<Claim>());
        each.stance = Stance(random.bounded(5));
        each.speakers.clear();
        for (int i = random.bounded(4); i > 0; --i)
            if (const Id speaker = any(library.all<Actor>()); speaker.isValid())
                each.speakers.append(Speaker{speaker, {}});
    };
    for (int step = 0; step < 250; ++step) {
        const Library &library = fed.library();
        Changes changes;
        switch (random.bounded(12)) {
        case 0:
            changes.of<Article>().inserted = {article(nextId, u"Article %1"_s.arg(nextId))};
            changes.of<Passage>().inserted = {passage(nextId + 1, nextId, u"words %1"_s.arg(nextId))};
            nextId += 2;
            break;
        case 1:
            changes.of<Actor>().inserted = {actor(nextId, u"Actor %1"_s.arg(random.bounded(99)), u"C"_s)};
            ++nextId;
            break;
        case 2:
            changes.of<Claim>().inserted = {claim(nextId, u"Claim %1"_s.arg(random.bounded(99)))};
            ++nextId;
            break;
        case 3:
            if (const Id id = any(library.all<Actor>()); id.isValid()) {
                Actor other = *library.find<Actor>(id);
                other.name = u"Other %1"_s.arg(random.bounded(99));
                other.reliability = QString(QChar(u'A' + random.bounded(6)));
                changes.of<Actor>().updated = {other};
            }
            break;
        case 4:
            if (const Id id = any(library.all<Claim>()); id.isValid()) {
                Claim other = *library.find<Claim>(id);
                other.text = u"Claimed %1"_s.arg(random.bounded(99));
                other.position = random.bounded(9);
                changes.of<Claim>().updated = {other};
            }
            break;
        case 5: // with what is said in it
            if (const Id id = any(library.all<Passage>()); id.isValid() && random.bounded(3) == 0) {
                changes.of<Passage>().removed = {id};
                changes.of<Statement>().removed = library.statementsOf(id);
            }
            break;
        case 6: // from all the chains in which it speaks
            if (const Id id = any(library.all<Actor>()); id.isValid() && random.bounded(3) == 0) {
                changes.of<Actor>().removed = {id};
                for (const Id said : library.statementsOfActor(id)) {
                    Statement without = *library.find<Statement>(said);
                    without.speakers.removeIf([&](const Speaker &speaker) { return speaker.actor == id; });
                    changes.of<Statement>().updated.append(without);
                }
            }
            break;
        case 7:
            if (const Id id = any(library.all<Claim>()); id.isValid() && random.bounded(3) == 0) {
                changes.of<Claim>().removed = {id};
                for (const Id said : library.statementsOfClaim(id)) {
                    Statement without = *library.find<Statement>(said);
                    without.claim = {};
                    changes.of<Statement>().updated.append(without);
                }
            }
            break;
        case 8:
            changes.of<Statement>().removed = {any(library.all<Statement>())};
            if (!changes.of<Statement>().removed.first().isValid())
                changes = {};
            break;
        case 9:
            if (const Id id = any(library.all<Statement>()); id.isValid()) {
                Statement other = *library.find<Statement>(id);
                redo(other);
                changes.of<Statement>().updated = {other};
            }
            break;
        default:
            if (any(library.all<Passage>()).isValid()) {
                for (int i = random.bounded(1, 6); i > 0; --i) {
                    Statement made = statement(nextId++, 0, {}, 0, Stance::None);
                    redo(made);
                    changes.of<Statement>().inserted.append(made);
                }
            }
            break;
        }
        if (changes.isEmpty())
            continue;
        const QPersistentModelIndex held =
            model.rowCount() > 0 && model.columnCount() > 0
                ? QPersistentModelIndex(model.index(random.bounded(model.rowCount()), random.bounded(model.columnCount())))
                : QPersistentModelIndex();
        const Id row = model.idAt(Qt::Vertical, held.row()), column = model.idAt(Qt::Horizontal, held.column());
        fed.apply(changes);
        most = std::max(most, fed.library().all<Statement>().size());
        ClaimMatrixModel anew(fed.library());
        choose(anew);
        anew.reset();
        QCOMPARE(linesOf(model), linesOf(anew));
        QCOMPARE(model.statementCount(), anew.statementCount());
        if (held.isValid()) {
            QCOMPARE(model.idAt(Qt::Vertical, held.row()), row);
            QCOMPARE(model.idAt(Qt::Horizontal, held.column()), column);
        }
    }
    QVERIFY2(most > 20, qPrintable(QString::number(most)));
    QCOMPARE(resets.size(), 0);
}

// Two camps and some who say nothing of it, mixed up.
void ClaimMatrixTest::thoseWhoAgreeStandTogether()
{
    HandFedLibrary fed;
    Changes changes;
    changes.of<Article>().inserted = {article(1, u"All"_s)};
    changes.of<Passage>().inserted = {passage(2, 1, u"words"_s)};
    for (int c = 0; c < 6; ++c)
        changes.of<Claim>().inserted.append(claim(10 + c, QString::number(c)));
    // Claims 0, 2, 4 are what the one camp says, 1, 3, 5 the other; each camp denies what the other says.
    qint64 next = 1000;
    for (int a = 0; a < 12; ++a) {
        const bool isFirst = a % 3 != 1, isSilent = a >= 10;
        changes.of<Actor>().inserted.append(actor(100 + a, QString(QChar(u'a' + a))));
        for (int c = 0; c < 6; ++c) {
            if ((a + c) % 4 == 0) // nobody speaks to all
                continue;
            const Stance stance = isSilent ? Stance::None : (c % 2 == 0) == isFirst ? Stance::Asserts : Stance::Denies;
            changes.of<Statement>().inserted.append(statement(next++, 2, {100 + a}, 10 + c, stance));
        }
    }
    fed.apply(changes);
    ClaimMatrixModel model(fed.library());
    attach(&model, &fed);
    const QAbstractItemModelTester tester(&model);
    model.setOrder(Qt::Vertical, ClaimMatrixModel::Order::Agreement);
    model.setOrder(Qt::Horizontal, ClaimMatrixModel::Order::Agreement);
    const auto camps = [&model](const QString &first, const QString &second) {
        QString row;
        for (const QString &name : names(model, Qt::Vertical))
            row += first.contains(name) ? u'+' : second.contains(name) ? u'-' : u'.';
        return row;
    };
    QCOMPARE(camps(u"acdfgij"_s, u"beh"_s), u"---+++++++.."_s); // who says most stands first, who says nothing last
    QString claims;
    for (const QString &name : names(model, Qt::Horizontal))
        claims += name.toInt() % 2 == 0 ? u'0' : u'1';
    QVERIFY2(claims == u"000111"_s || claims == u"111000"_s, qPrintable(claims));
    // Who changes sides changes places.
    Changes turned;
    for (const Id id : fed.library().statementsOfActor({103}))
        if (Statement other = fed.at<Statement>(id.value); true) {
            other.stance = other.stance == Stance::Asserts ? Stance::Denies : Stance::Asserts;
            turned.of<Statement>().updated.append(other);
        }
    fed.apply(turned);
    QCOMPARE(camps(u"acfgij"_s, u"behd"_s), u"----++++++.."_s);
}

// The order of the lines that are given decides nothing but ties; lines that say the same are never parted.
void ClaimMatrixTest::agreementIsTheSameEachTime()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 50; ++round) {
        QList<StanceLine> kinds, lines;
        for (int kind = 0; kind < 8; ++kind) {
            StanceLine line;
            for (int place = 0; place < 12; ++place)
                if (random.bounded(3) != 0)
                    line.append({place, random.bounded(2) == 0 ? 1.0 : -1.0});
            kinds.append(line);
        }
        QList<int> kindOf;
        for (int i = 0; i < 40; ++i) {
            kindOf.append(random.bounded(8));
            lines.append(kinds.at(kindOf.last()));
        }
        const QList<int> order = agreementOrder(lines);
        QCOMPARE(agreementOrder(lines), order);
        QCOMPARE(QSet<int>(order.begin(), order.end()).size(), lines.size());
        int changes = 0;
        QSet<int> seen;
        for (int place = 0; place < order.size(); ++place) {
            const int kind = kindOf.at(order.at(place));
            changes += place > 0 && kinds.at(kind) != kinds.at(kindOf.at(order.at(place - 1))) ? 1 : 0;
            seen.insert(kind);
        }
        QCOMPARE(changes, seen.size() - 1);
    }
    QCOMPARE(agreementOrder({}), QList<int>());
    QCOMPARE(agreementOrder({{}, {{0, 1.0}}, {}}), (QList<int>{1, 0, 2}));
}

void ClaimMatrixTest::agreementOfManyComesLater()
{
    HandFedLibrary fed;
    fed.apply(harbour());
    ClaimMatrixModel model(fed.library()), atOnce(fed.library());
    for (ClaimMatrixModel *each : {&model, &atOnce})
        attach(each, &fed);
    const QAbstractItemModelTester tester(&model);
    model.setAtOnce(-1);
    const QSignalSpy arranged(&model, &ClaimMatrixModel::arranged);
    for (ClaimMatrixModel *each : {&model, &atOnce})
        each->setOrder(Qt::Vertical, ClaimMatrixModel::Order::Agreement);
    QVERIFY(model.isWorking());
    fed.insert<Statement>({statement(48, 31, {11}, 22, Stance::Asserts)}); // meanwhile
    QTRY_VERIFY(!model.isWorking());
    QCOMPARE(linesOf(model), linesOf(atOnce));
    QVERIFY(!arranged.isEmpty());
}

QTEST_GUILESS_MAIN(ClaimMatrixTest)
#include "ClaimMatrixTest.moc"
