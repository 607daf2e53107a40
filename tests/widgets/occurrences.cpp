// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/DisplayText.h"
#include "models/project/NewActor.h"
#include "tests/widgets/docks_project.h"
#include "widgets/actors/ActorPage.h"
#include "widgets/actors/ActorSummary.h"
#include "widgets/actors/OccurrencesPanel.h"
#include "widgets/actors/PageList.h"
#include "widgets/library/RecordView.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QSignalSpy>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

const QString first = u"Marsh spoke first. A marsh lay behind the mill. “Nobody told us,” said Marsh’s clerk.\nMARSH was told."_s;
const QString second = u"The WHO sent Orme-Marsh, who asked who knew. ماريا قالت وماريا"_s;

Actor named(const QString &name, const QStringList &aliases = {})
{
    Actor actor = newActor(name);
    actor.aliases = aliases;
    return actor;
}

void fill(DocksProject &in)
{
    Article one = in.storedArticle(1, u"Mill"_s, first), other = in.storedArticle(2, u"Envoy"_s, second);
    one.published = u"2031-05-04"_s;
    other.published = u"2031-05-05"_s;
    const Passage said = DocksProject::passageOf(11, one, first, u"“Nobody told us,” said Marsh’s clerk."_s);
    in.edit([=](Writer &w) {
        w.insert(one);
        w.insert(other);
        w.insert(said);
    });
}

QStringList wordsOf(const OccurrencesPanel &panel)
{
    QStringList words;
    for (const NamedPlace &place : panel.model()->places())
        words.append(u"%1 %2 %3"_s.arg(place.article.toString()).arg(place.start).arg(place.quote.exact));
    return words;
}

void show(QWidget &widget, int width = 420)
{
    widget.resize(width, 700);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
    widget.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&widget));
}

} // namespace

// Places that name an actor are offered, and recorded only when somebody says so; the page of an actor shows them.
class OccurrencesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewActorIsLookedFor();
    void aNewAliasIsLookedForAlone();
    void acceptingMakesMentions();
    void rejectedOnesStayOut();
    void whatIsRecordedIsNotOffered();
    void changesAreFollowed();
    void thePageFollowsAndLeadsOn();
};

void OccurrencesTest::aNewActorIsLookedFor()
{
    DocksProject in;
    OccurrencesPanel panel(&in.project);
    in.open();
    fill(in);
    QSignalSpy offered(&panel, &OccurrencesPanel::offered);
    in.edit([](Writer &w) { w.insert(named(u"Marsh"_s)); });
    QTRY_COMPARE(panel.model()->rowCount(), 3); // neither the marsh nor Orme-Marsh
    QCOMPARE(wordsOf(panel), QStringList({u"1 0 Marsh"_s, u"1 71 Marsh"_s, u"1 86 MARSH"_s}));
    QCOMPARE(plainText(offered.last()[0].toString()), u"3 place(s) name “Marsh”."_s);
    QVERIFY(in.project.library().all<Mention>().isEmpty()); // nothing enters unasked
    QCOMPARE(in.project.library().all<Passage>().size(), 1);
}

void OccurrencesTest::aNewAliasIsLookedForAlone()
{
    DocksProject in;
    OccurrencesPanel panel(&in.project);
    in.open();
    fill(in);
    const Actor actor = named(u"Marsh"_s);
    in.edit([&](Writer &w) { w.insert(actor); });
    QTRY_COMPARE(panel.model()->rowCount(), 3);
    in.edit([&](Writer &w) { w.modify<Actor>(actor.id, [](Actor &record) { record.aliases = {u"WHO"_s, u"ماريا"_s}; }); });
    QTRY_COMPARE(wordsOf(panel), QStringList({u"2 4 WHO"_s, u"2 45 ماريا"_s, u"2 57 ماريا"_s})); // not "who"
    in.edit([&](Writer &w) { w.modify<Actor>(actor.id, [](Actor &record) { record.note = u"a note"_s; }); });
    QTest::qWait(400);
    QCOMPARE(panel.model()->rowCount(), 3); // a note is no name
}

void OccurrencesTest::acceptingMakesMentions()
{
    DocksProject in;
    OccurrencesPanel panel(&in.project);
    const QAbstractItemModelTester tester(panel.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    in.open();
    fill(in);
    const Actor actor = named(u"Marsh"_s);
    in.edit([&](Writer &w) { w.insert(actor); });
    QTRY_COMPARE(panel.model()->rowCount(), 3);
    show(panel);
    QSignalSpy told(&panel, &OccurrencesPanel::message), shown(&panel, &OccurrencesPanel::placeActivated);
    panel.list()->setFocus();
    panel.list()->setCurrentIndex(panel.model()->index(1));
    QTest::keyClick(panel.list(), Qt::Key_Space);
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown[0][1].toInt(), 71);
    QVERIFY(panel.model()->index(1).data(OccurrenceModel::PlaceRole).toString().contains(u"within a passage"));
    QTest::keyClick(panel.list(), Qt::Key_Return); // onto the passage that is there
    QTRY_COMPARE(panel.model()->rowCount(), 2);
    QCOMPARE(in.project.library().all<Passage>().size(), 1);
    QCOMPARE(in.project.library().mentionsOf(Id{11}).size(), 1);
    QTRY_COMPARE(told.size(), 1);
    panel.list()->selectAll();
    QTest::keyClick(panel.list(), Qt::Key_Return);
    QTRY_COMPARE(panel.model()->rowCount(), 0);
    in.settle();
    QCOMPARE(in.project.library().mentionsOfActor(actor.id).size(), 3);
    QCOMPARE(in.project.library().all<Passage>().size(), 3);
    for (const Passage &passage : in.project.library().all<Passage>())
        QCOMPARE(passage.quote, first.mid(passage.start, passage.end - passage.start));
    in.project.undo(); // both at once
    in.settle();
    QCOMPARE(in.project.library().mentionsOfActor(actor.id).size(), 1);
    QCOMPARE(in.project.library().all<Passage>().size(), 1);
}

void OccurrencesTest::rejectedOnesStayOut()
{
    DocksProject in;
    OccurrencesPanel panel(&in.project);
    in.open();
    fill(in);
    const Actor actor = named(u"Marsh"_s);
    in.edit([&](Writer &w) { w.insert(actor); });
    QTRY_COMPARE(panel.model()->rowCount(), 3);
    show(panel);
    panel.list()->setFocus();
    panel.list()->setCurrentIndex(panel.model()->index(0));
    QTest::keyClick(panel.list(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(panel.list(), Qt::Key_Delete);
    QCOMPARE(wordsOf(panel), QStringList{u"1 86 MARSH"_s});
    QSignalSpy searched(&panel, &OccurrencesPanel::searched);
    panel.lookFor({actor.id});
    QTRY_COMPARE(searched.size(), 1);
    QCOMPARE(wordsOf(panel), QStringList{u"1 86 MARSH"_s});
    OccurrencesPanel another(&in.project); // kept in the project
    QSignalSpy found(&another, &OccurrencesPanel::searched);
    another.lookFor({actor.id});
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(another.model()->rowCount(), 1);
}

void OccurrencesTest::whatIsRecordedIsNotOffered()
{
    DocksProject in;
    OccurrencesPanel panel(&in.project);
    in.open();
    fill(in);
    const Actor actor = named(u"Marsh"_s);
    in.edit([&](Writer &w) {
        w.insert(actor);
        Statement statement;
        statement.id = {21};
        statement.passage = {11};
        statement.speakers = {{.actor = actor.id, .printed = {}}};
        w.insert(statement);
    });
    QTRY_COMPARE(wordsOf(panel), QStringList({u"1 0 Marsh"_s, u"1 86 MARSH"_s}));
}

void OccurrencesTest::changesAreFollowed()
{
    DocksProject in;
    OccurrencesPanel panel(&in.project);
    const QAbstractItemModelTester tester(panel.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    in.open();
    fill(in);
    const Actor marsh = named(u"Marsh"_s), who = named(u"WHO"_s);
    QSignalSpy offered(&panel, &OccurrencesPanel::offered);
    in.edit([&](Writer &w) {
        w.insert(marsh);
        w.insert(who);
    });
    QTRY_COMPARE(panel.model()->rowCount(), 4);
    in.edit([](Writer &w) { w.remove<Article>(Id{2}); });
    QTRY_COMPARE(panel.model()->rowCount(), 3);
    in.edit([&](Writer &w) { w.remove<Actor>(marsh.id); });
    QTRY_COMPARE(panel.model()->rowCount(), 0);
    QVERIFY(offered.last()[0].toString().isEmpty());
    in.project.undo();
    QTRY_COMPARE(panel.model()->rowCount(), 3); // it is made once more
}

void OccurrencesTest::thePageFollowsAndLeadsOn()
{
    DocksProject in;
    in.open();
    fill(in);
    const Actor mill = named(u"Mill"_s), marsh = named(u"Marsh"_s, {u"M. Marsh"_s}), clerk = named(u"Clerk"_s);
    in.edit([&](Writer &w) {
        w.insert(mill);
        Actor belongs = marsh;
        belongs.parent = mill.id;
        belongs.reliability = u"B"_s;
        belongs.earlierGrades = {{u"C"_s, u"one of two borne out"_s, {}}};
        w.insert(belongs);
        Actor beneath = clerk;
        beneath.parent = marsh.id;
        w.insert(beneath);
        Statement statement;
        statement.id = {21};
        statement.passage = {11};
        statement.speakers = {{.actor = marsh.id, .printed = {}}, {.actor = clerk.id, .printed = {}}};
        w.insert(statement);
        w.insert(Board{.id = {31}, .name = u"Who knew"_s, .note = {}});
        Card card;
        card.id = {41};
        card.board = {31};
        card.kind = CardKind::Actor;
        card.shows = marsh.id;
        w.insert(card);
    });
    ActorPage page(&in.project, marsh.id);
    show(page, 900);
    QCOMPARE(page.windowTitle(), u"Marsh"_s);
    QVERIFY(plainText(page.summary()->text()).contains(u"C earlier: one of two borne out"));
    QCOMPARE(page.summary()->affiliations()->lines(), QStringList({u"Mill"_s, u"  Marsh"_s, u"    Clerk"_s}));
    QCOMPARE(page.summary()->boards()->lines(), QStringList{u"Who knew"_s});
    QTRY_COMPARE(page.summary()->company()->lines(), QStringList{u"Clerk|1 chain(s), 1 passage(s), 1 article(s)"_s});
    QSignalSpy passage(&page, &ActorPage::passageActivated), board(&page, &ActorPage::boardActivated),
        actor(&page, &ActorPage::actorActivated);
    page.list()->setFocus();
    page.list()->setCurrentIndex(page.list()->model()->index(0, 0));
    QTest::keyClick(page.list(), Qt::Key_Return);
    QCOMPARE(passage.size(), 1);
    QCOMPARE(passage[0][0].value<Id>(), Id{11});
    page.summary()->boards()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(page.summary()->boards(), Qt::Key_Return);
    QCOMPARE(board.size(), 1);
    QCOMPARE(board[0][1].value<Id>(), Id{41});
    page.summary()->company()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(page.summary()->company(), Qt::Key_Return);
    QCOMPARE(actor.size(), 1);
    QCOMPARE(actor[0][0].value<Id>(), clerk.id);
    in.edit([&](Writer &w) {
        w.insert(Mention{{51}, {11}, marsh.id});
        w.modify<Actor>(marsh.id, [](Actor &record) { record.parent = {}; });
    });
    QCOMPARE(page.list()->model()->rowCount(), 2);
    QCOMPARE(page.summary()->affiliations()->lines(), QStringList({u"Marsh"_s, u"  Clerk"_s}));
    page.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(!page.grab().isNull());
    page.resize(300, 700); // narrow: one above the other
    QVERIFY(!page.grab().isNull());
    in.edit([&](Writer &w) { w.remove<Actor>(marsh.id); });
    QCOMPARE(page.list()->model()->rowCount(), 0);
}

QTEST_MAIN(OccurrencesTest)
#include "occurrences.moc"
