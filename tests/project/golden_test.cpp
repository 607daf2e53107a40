// SPDX-License-Identifier: GPL-3.0-or-later
// A file of every released schema version is kept for ever, with what it holds as text. Each must open, hold the same, and
// let its whole history be undone and done again. Made by: test_golden, with SIDELIGHT_MAKE_GOLDEN naming a folder.
#include "tests/project/TestRecords.h"
#include "tests/support/ProjectDump.h"
#include "tests/support/TempFolder.h"

#include <QDirIterator>

using namespace sidelight;
using namespace sidelight::test;

namespace {

const QString text = QStringLiteral("Two officers 🔥 said no warning came.\nقال مسؤول إن البوابة أغلقت.");

// One record of each kind at least, with every list filled.
void fillRecords(Writer &w, const Article &article)
{
    w.insert(Origin{{1}, QStringLiteral("Agency text of 4 May"), QStringLiteral("five outlets")});
    Tag parent = tagNamed({2}, QStringLiteral("timing")), tag = tagNamed({3}, QStringLiteral("before the fire"));
    tag.parent = parent.id;
    w.insert(parent);
    w.insert(tag);
    Article full = article;
    full.origin = {1};
    full.tags = {{2}};
    w.insert(full);
    Passage passage = passageOf({5}, article, text, 0, 15);
    passage.tags = {{2}, {3}};
    passage.note = QStringLiteral("who?");
    passage.translation = QStringLiteral("Deux officiers");
    passage.translator = QStringLiteral("A. Reader");
    w.insert(passage);
    w.insert(passageOf({6}, article, text, 38, 50));
    w.insert(passageOf({14}, article, text, 16, 20));
    Actor department = actorNamed({7}, QStringLiteral("Harbour Authority")),
          officers = actorNamed({8}, QStringLiteral("two officers"));
    department.kind = ActorKind::Organisation;
    officers.kind = ActorKind::Unnamed;
    officers.parent = {7};
    officers.aliases = {QStringLiteral("the officers"), QStringLiteral("both officers")};
    officers.level = AttributionLevel::NotForAttribution;
    officers.headcount = 2;
    officers.reliability = QStringLiteral("C");
    officers.reliabilityReason = QStringLiteral("one of two borne out");
    officers.reliabilityDate = QStringLiteral("2024-05-06");
    officers.earlierGrades = {{QStringLiteral("F"), QStringLiteral("unknown to us"), QStringLiteral("2024-05-04")}};
    officers.affiliation = QStringLiteral("the harbour police");
    w.insert(department);
    w.insert(officers);
    w.insert(SameAs{{9}, {7}, {8}, 40, QStringLiteral("same wording")});
    w.insert(Mention{{10}, {6}, {7}});
    w.insert(Claim{{11}, QStringLiteral("The port was warned"), {}, 1});
    w.insert(Claim{{15}, QStringLiteral("The port was warned by telephone"), {}, 2, {11}, QStringLiteral("2024-05-03~")});
    Statement statement;
    statement.id = {12};
    statement.passage = {5};
    statement.speakers = {{{7}, {}}, {{8}, QStringLiteral("Two officers")}};
    statement.mode = StatementMode::DirectQuote;
    statement.claim = {11};
    statement.stance = Stance::Denies;
    statement.credibility = 3;
    statement.said = QStringLiteral("2024-05~");
    w.insert(statement);
    w.insert(PassageLink{
        {13}, {5}, {6}, LinkKind::Contradicts, {}, QStringLiteral("not so"), QStringLiteral("a note"), 1'700'000'000'000});
}

void fillAnalysis(Writer &w)
{
    w.insert(Ach{{40}, QStringLiteral("How did it start?"), QStringLiteral("a first try"), 0});
    w.insert(Hypothesis{{41}, {40}, QStringLiteral("An accident"), {}, 0});
    w.insert(Hypothesis{{42}, {40}, QStringLiteral("Arson"), QStringLiteral("by whom?"), 1});
    w.insert(Evidence{{43}, {40}, EvidenceKind::Passage, {6}, {}, {}, 0, {{{41}, AchRating::I}, {{42}, AchRating::CC}}});
    w.insert(Evidence{{44}, {40}, EvidenceKind::Statement, {12}, {}, {}, 1, {{{41}, AchRating::NA}}});
    w.insert(Evidence{{45}, {40}, EvidenceKind::Note, {}, QStringLiteral("No fuse was found"), {}, 2, {{{42}, AchRating::II}}});
}

void fillBoard(Writer &w)
{
    Board board = boardNamed({20}, QStringLiteral("Who knew?"));
    board.canvas = QStringLiteral("{\"metadata\":{}}");
    w.insert(board);
    const QList<std::pair<CardKind, Id>> shown{{CardKind::Passage, {5}}, {CardKind::Statement, {12}}, {CardKind::Actor, {8}},
                                               {CardKind::Article, {4}}, {CardKind::Claim, {11}},     {CardKind::Note, {}}};
    for (int i = 0; i < shown.size(); ++i) {
        Card card = cardOn({21 + i}, {20}, shown.at(i).first, shown.at(i).second);
        card.x = i * 300;
        card.colour = i;
        card.canvas = i == 5 ? QStringLiteral("{\"id\":\"a note\"}") : QString();
        card.note = shown.at(i).second.isValid() ? QString() : QStringLiteral("# Who first?");
        w.insert(card);
    }
    w.insert(LinkType{{30}, QStringLiteral("leaked to"), QStringLiteral("leaked by"), 2, 1, 1});
    w.insert(Link{{31},
                  {20},
                  {21},
                  {22},
                  LinkKind::Contradicts,
                  {},
                  QStringLiteral("flatly"),
                  QStringLiteral("a note"),
                  {{6}},
                  QStringLiteral("{\"fromSide\":\"top\"}")});
    w.insert(Link{{32}, {20}, {23}, {24}, LinkKind::Custom, {30}, {}, {}, {}});
    w.insert(PassageLink{{33}, {6}, {14}, LinkKind::Custom, {30}, {}, {}, 0});
}

void fillCollections(Writer &w)
{
    w.modify<Article>({4}, [](Article &article) {
        article.state = ArticleState::SetAside;
        article.starred = true;
        article.note = QStringLiteral("ask the port");
    });
    w.modify<Article>({46}, [](Article &article) { article.state = ArticleState::Done; });
    w.insert(Collection{{48}, {}, QStringLiteral("First week"), QStringLiteral("to begin with"), 0, {}, {{46}, {4}}});
    w.insert(Collection{{49}, {48}, QStringLiteral("Denials"), {}, 1, QStringLiteral("stance:denies before:2024-06"), {}});
}

void makeGolden(const QString &path)
{
    auto file = ProjectFile::create(path).value();
    Article article = storedArticle(*file, {4}, text);
    qint64 at = 1'700'000'000'000;
    const auto edit = [&](const char *name, const std::function<void(Writer &)> &change, const QString &fold = {}) {
        QVERIFY(file->edit(QLatin1String(name), change, at += 1000, fold));
    };
    edit("Record", [=](Writer &w) { fillRecords(w, article); });
    edit("Make board", fillBoard);
    edit("Weigh", fillAnalysis);
    const Article copy = storedArticle(*file, {46}, text + u'!');
    edit("Keep origins apart", [=](Writer &w) {
        w.insert(copy);
        w.insert(DistinctOrigins{{47}, {4}, {46}, QStringLiteral("other authors")});
    });
    edit("Sort articles", fillCollections);
    for (const char *note : {"a", "as", "as said"})
        edit(
            "Edit note", [=](Writer &w) { w.modify<Claim>({11}, [&](Claim &claim) { claim.note = QLatin1String(note); }); },
            QStringLiteral("n"));
    edit("Remove passage", [](Writer &w) { w.remove<Passage>({5}); });
    QVERIFY(file->undo(at += 1000));
    QVERIFY(file->redo(at += 1000));
    edit("Rename", [](Writer &w) { w.modify<Board>({20}, [](Board &board) { board.name = QStringLiteral("Who knew what?"); }); });
    QVERIFY(file->undo(at += 1000));
    QVERIFY(file->keep({{QStringLiteral("window"), QStringLiteral("panes"), "two"}}));
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class GoldenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString folder = qEnvironmentVariable("SIDELIGHT_MAKE_GOLDEN");
        if (folder.isEmpty())
            return;
        const QString name = folder + QStringLiteral("/schema-%1").arg(Schema::current().version());
        const QString path = name + QStringLiteral(".sidelight");
        makeGolden(path);
        QFile dump(name + QStringLiteral(".txt"));
        QVERIFY(dump.open(QIODevice::WriteOnly));
        dump.write(dumpProject(*ProjectFile::open(path).value()).value().toUtf8());
    }

    void everyVersionOpensAndItsHistoryHolds_data()
    {
        QTest::addColumn<QString>("path");
        QDirIterator files(QStringLiteral(SIDELIGHT_SOURCE_DIR "/tests/data/golden"), {QStringLiteral("*.sidelight")});
        while (files.hasNext()) {
            const QString path = files.next();
            QTest::newRow(qPrintable(QFileInfo(path).baseName())) << path;
        }
    }
    void everyVersionOpensAndItsHistoryHolds()
    {
        QFETCH(QString, path);
        const TempFolder folder;
        const QString copy = folder.write(QStringLiteral("p.sidelight"), bytesOf(path));
        const QString expected =
            QString::fromUtf8(bytesOf(QString(path).replace(QStringLiteral(".sidelight"), QStringLiteral(".txt"))));
        auto opened = ProjectFile::open(copy);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
        const auto file = std::move(*opened);
        QCOMPARE(dumpProject(*file).value(), expected);
        QCOMPARE(file->verify().value(), QStringList());
        int undone = 0;
        while (!file->stack().undoName.isEmpty()) {
            QVERIFY(file->undo(1));
            ++undone;
        }
        QVERIFY(undone >= 4);
        QCOMPARE(dumpProject(*file).value(), QString());
        for (int i = 0; i < undone; ++i)
            QVERIFY(file->redo(2));
        QCOMPARE(dumpProject(*file).value(), expected);
        QCOMPARE(file->verify().value(), QStringList());
    }
};

QTEST_GUILESS_MAIN(GoldenTest)
#include "golden_test.moc"
