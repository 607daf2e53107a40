// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/AchModel.h"
#include "tests/lists/HandFedLibrary.h"
#include "tests/lists/ModelLines.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;
constexpr Id ach{60}, fuse{61}, storm{62};

Article article(qint64 id, const QString &outlet, qint64 origin = 0)
{
    Article record;
    record.id = {id};
    record.title = u"Report %1"_s.arg(id);
    record.outlet = outlet;
    record.published = u"2021-03-04"_s;
    record.origin = {origin};
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

Actor actor(qint64 id, const QString &name, const QString &reliability, ActorKind kind = ActorKind::Person)
{
    Actor record;
    record.id = {id};
    record.name = name;
    record.kind = kind;
    record.reliability = reliability;
    return record;
}

Statement statement(qint64 id, qint64 passage, qint64 speaker, int credibility = 0)
{
    Statement record;
    record.id = {id};
    record.passage = {passage};
    record.speakers = {{.actor = {speaker}, .printed = {}}};
    record.credibility = credibility;
    record.added = id;
    return record;
}

Evidence evidence(qint64 id, EvidenceKind kind, qint64 shows, const QString &note, int position, QList<Rating> ratings = {})
{
    Evidence record;
    record.id = {id};
    record.ach = ach;
    record.kind = kind;
    record.shows = {shows};
    record.note = note;
    record.position = position;
    record.ratings = std::move(ratings);
    return record;
}

// Why did the lamp go out? Two hypotheses, four pieces of evidence, of which two come from one agency.
void feed(HandFedLibrary &feed)
{
    feed.insert<Origin>({Origin{.id = {1}, .name = u"Coast agency"_s, .note = {}}});
    feed.insert<Article>(
        {article(11, u"Valley Post"_s, 1), article(12, u"Evening Bulletin"_s, 1), article(13, u"Northern Wire"_s)});
    feed.insert<Passage>({passage(21, 11, u"the wire had melted"_s), passage(22, 12, u"wires were molten"_s),
                          passage(23, 13, u"the wind broke trees"_s)});
    feed.insert<Actor>({actor(31, u"Keeper"_s, u"B"_s), actor(32, u"Northern Wire"_s, u"D"_s, ActorKind::Organisation)});
    feed.insert<Statement>({statement(41, 21, 31, 2)});
    feed.insert<Ach>({Ach{.id = ach, .name = u"Why did the lamp go out?"_s, .note = {}, .position = 0}});
    feed.insert<Hypothesis>({Hypothesis{.id = fuse, .ach = ach, .text = u"A blown fuse"_s, .note = {}, .position = 0},
                             Hypothesis{.id = storm, .ach = ach, .text = u"The storm"_s, .note = {}, .position = 1}});
    feed.insert<Evidence>({
        evidence(71, EvidenceKind::Statement, 41, {}, 0, {{fuse, AchRating::CC}, {storm, AchRating::I}}),
        evidence(72, EvidenceKind::Passage, 22, {}, 1, {{fuse, AchRating::CC}, {storm, AchRating::I}}),
        evidence(73, EvidenceKind::Passage, 23, {}, 2, {{fuse, AchRating::II}, {storm, AchRating::CC}}),
        evidence(74, EvidenceKind::Note, 0, u"Nobody was there"_s, 3, {{fuse, AchRating::N}}),
    });
}

QString header(const AchModel &model, int row, int role)
{
    return model.headerData(row, Qt::Vertical, role).toString().remove(QChar(0x2068)).remove(QChar(0x2069));
}

} // namespace

// An ACH matrix in step with its project.
class AchModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void showsTheMatrix();
    void saysWhereItComesFrom();
    void ordersByDiagnosticity();
    void followsRatings();
    void followsRowsAndColumns();
    void followsGradesAndOrigins();
    void marksWhatIsGone();
    void keepsToItself();
    void saysWhatWouldChangeIt();
};

void AchModelTest::showsTheMatrix()
{
    HandFedLibrary library;
    AchModel model(library.library(), ach);
    const QAbstractItemModelTester tester(&model, fatal);
    feed(library);
    attach(&model, &library);
    // The statement is B2; the passage of Northern Wire has its outlet's D; what has no grade counts as it is.
    QCOMPARE(linesOf(model), (QStringList{u"1.4|3.0|CC|I"_s, u"1.0|3.0|CC|I"_s, u"0.8|4.0|II|CC"_s, u"1.0|0.0|N"_s}));
    QCOMPARE(header(model, 1, Qt::DisplayRole), u"wires were molten"_s);
    const auto column = [&](int role) {
        return QStringList{model.headerData(2, Qt::Horizontal, role).toString(),
                           model.headerData(3, Qt::Horizontal, role).toString()};
    };
    // 2 * .841 against the fuse; of the two rows of one origin the stronger against the storm, 1.414.
    QCOMPARE(column(AchModel::RankRole), (QStringList{u"2"_s, u"1"_s}));
    QVERIFY(std::abs(model.headerData(2, Qt::Horizontal, AchModel::ScoreRole).toDouble() + 1.682) < 0.001);
    QVERIFY(std::abs(model.headerData(3, Qt::Horizontal, AchModel::ScoreRole).toDouble() + 1.414) < 0.001);
    QVERIFY(!model.index(4, 0).isValid());
    QVERIFY(!model.headerData(4, Qt::Vertical, Qt::DisplayRole).isValid());
    QVERIFY(!model.headerData(4, Qt::Horizontal, Qt::DisplayRole).isValid());
}

void AchModelTest::saysWhereItComesFrom()
{
    HandFedLibrary library;
    feed(library);
    AchModel model(library.library(), ach);
    attach(&model, &library);
    QCOMPARE(header(model, 0, AchModel::SourceRole), u"Keeper · B2 · Valley Post · 4 Mar 2021 · from Coast agency · Statement"_s);
    QCOMPARE(header(model, 1, AchModel::SourceRole), u"Evening Bulletin · 4 Mar 2021 · from Coast agency · Passage"_s);
    QCOMPARE(header(model, 2, AchModel::SourceRole), u"D– · Northern Wire · 4 Mar 2021 · Passage"_s);
    QCOMPARE(header(model, 3, AchModel::SourceRole), u"Note"_s);
    QCOMPARE(model.passageAt(0), Id{21}); // of the statement
    QCOMPARE(model.passageAt(3), Id());
    Passage translated = library.at<Passage>(22);
    translated.translation = u"les fils avaient fondu"_s;
    translated.translator = u"A. Moreau"_s;
    library.update<Passage>({translated});
    QCOMPARE(header(model, 1, AchModel::TranslationRole), u"Translated by A. Moreau: les fils avaient fondu"_s);
}

void AchModelTest::ordersByDiagnosticity()
{
    HandFedLibrary library;
    feed(library);
    AchModel model(library.library(), ach);
    const QAbstractItemModelTester tester(&model, fatal);
    attach(&model, &library);
    const QPersistentModelIndex note = model.indexOf({74}, fuse);
    const QPersistentModelIndex wind = model.indexOf({73}, storm);
    model.setOrder(AchModel::Order::ByDiagnosticity);
    QCOMPARE(linesOf(model), (QStringList{u"0.8|4.0|II|CC"_s, u"1.4|3.0|CC|I"_s, u"1.0|3.0|CC|I"_s, u"1.0|0.0|N"_s}));
    QCOMPARE(wind.row(), 0);
    QCOMPARE(wind.data().toString(), u"CC"_s);
    QCOMPARE(note.row(), 3);
    Evidence rated = library.at<Evidence>(74);
    rated.ratings = {{fuse, AchRating::II}, {storm, AchRating::CC}};
    library.update<Evidence>({rated});
    QCOMPARE(note.row(), 0); // of the same diagnosticity it weighs more than the passage
    model.setOrder(AchModel::Order::ByHand);
    QCOMPARE(note.row(), 3);
}

void AchModelTest::followsRatings()
{
    HandFedLibrary library;
    feed(library);
    AchModel model(library.library(), ach);
    attach(&model, &library);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged), summary(&model, &AchModel::summaryChanged);
    Evidence rated = library.at<Evidence>(74);
    rated.ratings = {{fuse, AchRating::II}};
    library.update<Evidence>({rated});
    QCOMPARE(changed.count(), 1); // the one row
    QCOMPARE(changed[0][0].toModelIndex().row(), 3);
    QCOMPARE(summary.count(), 1);
    QCOMPARE(linesOf(model).last(), u"1.0|0.0|II"_s);
    QCOMPARE(model.index(3, 2).data(AchModel::RatingRole).toInt(), int(AchRating::II));
    QVERIFY(!model.index(3, 3).data(AchModel::RatingRole).isValid());
    QVERIFY(std::abs(model.headerData(2, Qt::Horizontal, AchModel::ScoreRole).toDouble() + 3.682) < 0.001);
}

void AchModelTest::followsRowsAndColumns()
{
    HandFedLibrary library;
    feed(library);
    AchModel model(library.library(), ach);
    const QAbstractItemModelTester tester(&model, fatal);
    attach(&model, &library);
    const QPersistentModelIndex cell = model.indexOf({72}, storm);
    library.insert<Evidence>({evidence(75, EvidenceKind::Note, 0, u"A smell of tar"_s, -1)});
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(header(model, 0, Qt::DisplayRole), u"A smell of tar"_s);
    QCOMPARE(cell.row(), 2);
    library.insert<Hypothesis>({Hypothesis{.id = {63}, .ach = ach, .text = u"A hand"_s, .note = {}, .position = 1}});
    QCOMPARE(model.columnCount(), 5);
    QCOMPARE(model.hypothesisTexts(), (QStringList{u"A blown fuse"_s, u"The storm"_s, u"A hand"_s}));
    Hypothesis first = library.at<Hypothesis>(62);
    first.position = -1;
    library.update<Hypothesis>({first});
    QCOMPARE(model.hypothesisTexts().first(), u"The storm"_s);
    QCOMPARE(cell.column(), 2);
    QCOMPARE(cell.data().toString(), u"I"_s);
    Changes gone; // as the project tells it: the ratings go along
    gone.of<Hypothesis>().removed = {fuse};
    for (const qint64 id : {71, 72, 73, 74}) {
        Evidence each = library.at<Evidence>(id);
        each.ratings.removeIf([](const Rating &rating) { return rating.hypothesis == fuse; });
        gone.of<Evidence>().updated.append(each);
    }
    library.apply(gone);
    QCOMPARE(linesOf(model), (QStringList{u"1.0|0.0"_s, u"1.4|0.0|I"_s, u"1.0|0.0|I"_s, u"0.8|0.0|CC"_s, u"1.0|0.0"_s}));
    library.remove<Evidence>({Id{72}, Id{75}});
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(!cell.isValid());
}

void AchModelTest::followsGradesAndOrigins()
{
    HandFedLibrary library;
    feed(library);
    AchModel model(library.library(), ach);
    attach(&model, &library);
    Actor keeper = library.at<Actor>(31);
    keeper.reliability = u"E"_s;
    library.update<Actor>({keeper});
    QCOMPARE(linesOf(model).first(), u"0.8|3.0|CC|I"_s);
    const auto storms = [&] { return model.headerData(3, Qt::Horizontal, AchModel::ScoreRole).toDouble(); };
    QVERIFY(std::abs(storms() + 1.0) < 0.001); // now the other of the two is the stronger
    Article apart = library.at<Article>(12);
    apart.origin = {};
    library.update<Article>({apart});
    QVERIFY(std::abs(storms() + 1.841) < 0.001);
    // What is said in a passage grades it, as soon as it is said.
    library.insert<Statement>({statement(42, 22, 31, 1)});
    QCOMPARE(linesOf(model).at(1), u"1.0|3.0|CC|I"_s);
    QCOMPARE(header(model, 1, AchModel::SourceRole), u"Keeper · E1 · Evening Bulletin · 4 Mar 2021 · Passage"_s);
    // Two that are not graded alike do not.
    library.insert<Statement>({statement(43, 22, 32, 1)});
    QCOMPARE(header(model, 1, AchModel::SourceRole), u"Keeper; Northern Wire · Evening Bulletin · 4 Mar 2021 · Passage"_s);
}

void AchModelTest::marksWhatIsGone()
{
    HandFedLibrary library;
    feed(library);
    AchModel model(library.library(), ach);
    const QAbstractItemModelTester tester(&model, fatal);
    attach(&model, &library);
    Changes changes; // as the project tells it when a passage goes
    changes.of<Passage>().removed = {Id{23}};
    Evidence marked = library.at<Evidence>(73);
    marked.shows = {};
    marked.lastWords = u"the wind broke trees"_s;
    changes.of<Evidence>().updated = {marked};
    library.apply(changes);
    QVERIFY(model.headerData(2, Qt::Vertical, AchModel::GoneRole).toBool());
    QCOMPARE(header(model, 2, Qt::DisplayRole), u"the wind broke trees"_s);
    QCOMPARE(header(model, 2, AchModel::SourceRole), u"Deleted; these were its last words"_s);
    QCOMPARE(linesOf(model).at(2), u"1.0|4.0|II|CC"_s); // it keeps its ratings, and has no grade
}

// What belongs to another matrix, or to none, changes nothing.
void AchModelTest::keepsToItself()
{
    HandFedLibrary library;
    feed(library);
    AchModel model(library.library(), ach);
    attach(&model, &library);
    QSignalSpy summary(&model, &AchModel::summaryChanged);
    library.insert<Ach>({Ach{.id = {80}, .name = u"Another"_s, .note = {}, .position = 1}});
    library.insert<Hypothesis>({Hypothesis{.id = {81}, .ach = {80}, .text = u"Elsewhere"_s, .note = {}, .position = 0}});
    library.insert<Passage>({passage(29, 13, u"and then"_s)});
    library.insert<Statement>({statement(49, 29, 31)});
    library.remove<Hypothesis>({Id{81}});
    QCOMPARE(summary.count(), 0);
    QCOMPARE(model.columnCount(), 4);
}

void AchModelTest::saysWhatWouldChangeIt()
{
    HandFedLibrary library;
    feed(library);
    AchModel model(library.library(), ach);
    attach(&model, &library);
    const auto plain = [](QString text) { return text.remove(QChar(0x2068)).remove(QChar(0x2069)); };
    QCOMPARE(plain(model.ranking()), u"The least against it first: 1. “The storm” (\u22121.4); 2. “A blown fuse” (\u22121.7)."_s);
    QStringList sentences;
    for (const QString &sentence : model.sensitivity())
        sentences.append(plain(sentence));
    QVERIFY2(sentences.contains(u"Without “the wind broke trees”, “A blown fuse” would come first."_s),
             qPrintable(sentences.join(u'\n')));
    QVERIFY2(sentences.contains(
                 u"If Northern Wire were graded E instead of D, “A blown fuse” and “The storm” would share the first place."_s),
             qPrintable(sentences.join(u'\n')));
    AchModel empty(library.library(), Id{99});
    attach(&empty, &library);
    QVERIFY(empty.ranking().isEmpty());
    QVERIFY(empty.sensitivity().isEmpty());
}

QTEST_GUILESS_MAIN(AchModelTest)
#include "AchModelTest.moc"
