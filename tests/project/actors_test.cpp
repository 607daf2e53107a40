// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/ActorMerge.h"
#include "models/project/Grades.h"
#include "models/project/Identities.h"
#include "models/project/Support.h"
#include "tests/project/TestRecords.h"
#include "tests/support/ProjectDump.h"
#include "tests/support/TempFolder.h"

#include <QTest>

using namespace sidelight;
using namespace sidelight::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Id port{30}, authority{31}, clerk{32};

Statement statementBy(Id id, Id passage, const QList<Speaker> &speakers, const QString &reliability = {})
{
    Statement statement;
    statement.id = id;
    statement.passage = passage;
    statement.speakers = speakers;
    statement.reliability = reliability;
    return statement;
}

Actor portActor()
{
    Actor actor = actorNamed(port, u"Port"_s);
    actor.reliability = u"C"_s;
    actor.reliabilityReason = u"one of two borne out"_s;
    actor.reliabilityDate = u"2031-01-02"_s;
    actor.description = u"Runs the quays"_s;
    return actor;
}

Actor authorityActor()
{
    Actor actor = actorNamed(authority, u"Harbour Authority"_s);
    actor.kind = ActorKind::Organisation;
    actor.aliases = {u"HA"_s, u"the authority"_s, u"port"_s};
    actor.reliability = u"B"_s;
    actor.reliabilityDate = u"2030-07"_s;
    actor.description = u"Licenses ships"_s;
    return actor;
}

} // namespace

// Grades that change, and actors that turn out to be one or two.
class ActorsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewGradeKeepsTheEarlierOne();
    void aGradeIsPutRight();
    void changingAGradeChangesOnlyThoseThatInherit();
    void mergingIsPreviewed();
    void mergingKeepsPrintedForms();
    void mergingLeavesOnePossibility();
    void mergingIsUndoneWhole();
    void splittingGivesWhatIsNamed();
    void splittingIsUndoneWhole();
    void splittingRefuses();

private:
    void edit(const std::function<void(Writer &)> &change)
    {
        const auto done = m_file->edit(u"Change"_s, change, ++m_now);
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().message + done.error().detail));
    }
    Library library() const
    {
        Library library;
        if (!m_file->read([&](const Reader &reader) { library.load(reader); }))
            qFatal("the records of a test could not be read");
        return library;
    }
    QString dump() const { return dumpProject(*m_file).value(); }
    void fillQuay();

    std::unique_ptr<TempFolder> m_folder;
    std::unique_ptr<ProjectFile> m_file;
    qint64 m_now = 1'000'000;
    const QString m_text = u"One two three four."_s;
};

void ActorsTest::init()
{
    m_file.reset();
    m_folder = std::make_unique<TempFolder>();
    m_file = ProjectFile::create(m_folder->path(u"two actors.sidelight"_s)).value();
    const Article article = storedArticle(*m_file, Id{1}, m_text);
    edit([&](Writer &w) {
        w.insert(article);
        for (int i = 0; i < 3; ++i)
            w.insert(passageOf(Id{10 + i}, article, m_text, i * 4, i * 4 + 3));
    });
}

void ActorsTest::fillQuay()
{
    edit([](Writer &w) {
        Actor child = actorNamed(clerk, u"Clerk"_s);
        child.parent = authority;
        for (const Actor &actor : {portActor(), authorityActor(), child})
            w.insert(actor);
        w.insert(statementBy({40}, {10}, {{authority, u"the authority"_s}, {clerk, {}}}));
        w.insert(statementBy({41}, {11}, {{authority, {}}}, u"E"_s));
        w.insert(statementBy({42}, {12}, {{port, {}}}));
        w.insert(Mention{{50}, {11}, authority});
        w.insert(Mention{{51}, {12}, authority});
        w.insert(Mention{{52}, {12}, port});
        w.insert(SameAs{{60}, port, authority, 80, u"one address"_s});
        w.insert(SameAs{{61}, authority, clerk, 30, {}});
        w.insert(SameAs{{62}, clerk, port, 20, {}});
        w.insert(boardNamed({70}, u"Who"_s));
        w.insert(cardOn({71}, {70}, CardKind::Actor, authority));
    });
}

void ActorsTest::aNewGradeKeepsTheEarlierOne()
{
    Actor actor = portActor();
    regrade(actor, {u"B"_s, {}, u"2031-05-04"_s});
    QCOMPARE(gradeOf(actor), (Grade{u"B"_s, {}, u"2031-05-04"_s}));
    QCOMPARE(actor.earlierGrades, (QList<Grade>{{u"C"_s, u"one of two borne out"_s, u"2031-01-02"_s}}));
    regrade(actor, {{}, {}, u"2031-06-01"_s});
    QCOMPARE(actor.reliability, QString());
    QCOMPARE(actor.earlierGrades.size(), 2);
    regrade(actor, {u"F"_s, {}, {}}); // that it had none before is no grade
    QCOMPARE(actor.earlierGrades.size(), 2);
}

void ActorsTest::aGradeIsPutRight()
{
    Actor actor = portActor();
    regrade(actor, {u"C"_s, u"two of three borne out"_s, u"2031-01-03"_s});
    QCOMPARE(actor.reliabilityReason, u"two of three borne out"_s);
    QVERIFY(actor.earlierGrades.isEmpty());
}

void ActorsTest::changingAGradeChangesOnlyThoseThatInherit()
{
    fillQuay();
    const Library before = library();
    edit([](Writer &w) {
        w.modify<Actor>(authority, [](Actor &actor) { regrade(actor, {u"D"_s, u"two denials withdrawn"_s, u"2031-05-04"_s}); });
        w.modify<Actor>(clerk, [](Actor &actor) { regrade(actor, {u"A"_s, {}, u"2031-05-04"_s}); });
    });
    const Library after = library();
    QCOMPARE(reliabilityOf(before, *before.find<Statement>({40})), QString()); // its source, the clerk, had no grade
    QCOMPARE(reliabilityOf(after, *after.find<Statement>({40})), u"A"_s);
    QCOMPARE(reliabilityOf(before, *before.find<Statement>({41})), u"E"_s); // overridden
    QCOMPARE(reliabilityOf(after, *after.find<Statement>({41})), u"E"_s);
    QCOMPARE(reliabilityOf(after, *after.find<Statement>({42})), reliabilityOf(before, *before.find<Statement>({42})));
    for (const Statement &statement : before.all<Statement>())
        QCOMPARE(*after.find<Statement>(statement.id), statement); // nothing was written into them
    QCOMPARE(after.find<Actor>(authority)->earlierGrades, (QList<Grade>{{u"B"_s, {}, u"2030-07"_s}}));
}

void ActorsTest::mergingIsPreviewed()
{
    fillQuay();
    const Library before = library();
    const MergePreview preview = previewMerge(before, {authority}, port);
    QCOMPARE(preview.statements, 2);
    QCOMPARE(preview.mentions, 2);
    QCOMPARE(preview.cards, 1);
    QCOMPARE(preview.belonging, 1);
    QCOMPARE(preview.aliases, QStringList({u"Harbour Authority"_s, u"HA"_s, u"the authority"_s}));
    QCOMPARE(preview.conflicts,
             (QList<MergePreview::Conflict>{
                 {authority, ActorDetail::Kind}, {authority, ActorDetail::Description}, {authority, ActorDetail::Reliability}}));
    edit([](Writer &w) { w.mergeActor(authority, port); });
    const Library after = library(); // and that is what became of them
    QCOMPARE(after.find<Actor>(port)->aliases, preview.aliases);
    QCOMPARE(after.statementCount(port), before.statementCount(port) + preview.statements);
    QCOMPARE(after.cardsShowing(port).size(), preview.cards);
    QCOMPARE(after.find<Actor>(port)->kind, ActorKind::Person);
    QCOMPARE(after.find<Actor>(port)->reliability, u"C"_s);
    QCOMPARE(after.find<Actor>(port)->earlierGrades, (QList<Grade>{{u"B"_s, {}, u"2030-07"_s}}));
    QCOMPARE(previewMerge(before, {authority}, Id{999}), MergePreview());
}

void ActorsTest::mergingKeepsPrintedForms()
{
    fillQuay();
    edit([](Writer &w) { w.mergeActor(authority, port); });
    const Library after = library();
    QCOMPARE(after.find<Statement>({40})->speakers, (QList<Speaker>{{port, u"the authority"_s}, {clerk, {}}}));
    QCOMPARE(after.find<Statement>({41})->speakers,
             (QList<Speaker>{{port, u"Harbour Authority"_s}})); // under which name it was noted
    QCOMPARE(after.find<Statement>({42})->speakers, (QList<Speaker>{{port, {}}}));
}

void ActorsTest::mergingLeavesOnePossibility()
{
    fillQuay();
    edit([](Writer &w) { w.mergeActor(authority, port); });
    const QList<SameAs> left = possibleIdentities(library(), port);
    QCOMPARE(left.size(), 1);
    QCOMPARE(otherOf(left[0], port), clerk);
    QCOMPARE(left[0].confidence, 30); // the likelier of two
    QCOMPARE(identityOf(library(), clerk, port).id, left[0].id);
    QVERIFY(!identityOf(library(), clerk, authority).id.isValid());
}

void ActorsTest::mergingIsUndoneWhole()
{
    fillQuay();
    const QString before = dump();
    edit([](Writer &w) { w.mergeActor(authority, port); });
    const QString merged = dump();
    QVERIFY(merged != before);
    QVERIFY(m_file->undo(++m_now).has_value());
    QCOMPARE(dump(), before);
    QVERIFY(m_file->redo(++m_now).has_value());
    QCOMPARE(dump(), merged);
    QVERIFY(m_file->verify().value().isEmpty());
}

void ActorsTest::splittingGivesWhatIsNamed()
{
    fillQuay();
    ActorSplit split;
    split.made = actorNamed({90}, u"the authority"_s);
    split.made.aliases = {u"HA"_s};
    split.aliases = {u"the authority"_s, u"HA"_s};
    split.statements = {Id{40}};
    split.mentions = {Id{51}};
    split.cards = {Id{71}};
    edit([&](Writer &w) { w.splitActor(authority, split); });
    const Library after = library();
    QCOMPARE(after.find<Actor>(authority)->aliases, QStringList{u"port"_s});
    QCOMPARE(after.find<Actor>({90})->aliases, QStringList{u"HA"_s});
    QCOMPARE(after.find<Statement>({40})->speakers, (QList<Speaker>{{{90}, u"the authority"_s}, {clerk, {}}}));
    QCOMPARE(after.find<Statement>({41})->speakers, (QList<Speaker>{{authority, {}}}));
    QCOMPARE(after.find<Mention>({50})->actor, authority);
    QCOMPARE(after.find<Mention>({51})->actor, Id{90});
    QCOMPARE(after.find<Card>({71})->shows, Id{90});
}

void ActorsTest::splittingIsUndoneWhole()
{
    fillQuay();
    const QString before = dump();
    ActorSplit split;
    split.made = actorNamed({90}, u"HA"_s);
    split.aliases = {u"HA"_s};
    split.statements = {Id{40}, Id{41}};
    split.mentions = {Id{50}, Id{51}};
    split.cards = {Id{71}};
    edit([&](Writer &w) { w.splitActor(authority, split); });
    QVERIFY(m_file->undo(++m_now).has_value());
    QCOMPARE(dump(), before);
    QVERIFY(m_file->verify().value().isEmpty());
}

void ActorsTest::splittingRefuses()
{
    fillQuay();
    const QString before = dump();
    ActorSplit split;
    split.made = actorNamed({90}, u"Nobody"_s);
    QVERIFY(!m_file->edit(u"Split"_s, [&](Writer &w) { w.splitActor({999}, split); }, ++m_now).has_value());
    split.statements = {Id{998}};
    QVERIFY(!m_file->edit(u"Split"_s, [&](Writer &w) { w.splitActor(authority, split); }, ++m_now).has_value());
    QCOMPARE(dump(), before);
}

QTEST_GUILESS_MAIN(ActorsTest)
#include "actors_test.moc"
