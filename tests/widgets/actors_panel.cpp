// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ImportWorker.h"
#include "models/lists/DisplayText.h"
#include "models/project/Identities.h"
#include "models/project/NewActor.h"
#include "tests/widgets/docks_project.h"
#include "widgets/actors/ActorForm.h"
#include "widgets/actors/ActorPicture.h"
#include "widgets/actors/ActorsPanel.h"
#include "widgets/actors/GradeBox.h"
#include "widgets/actors/MergeReview.h"
#include "widgets/actors/RecordField.h"
#include "widgets/actors/SameAsField.h"
#include "widgets/actors/SplitReview.h"

#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTreeWidget>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

const QString quayText = u"The crane fell at noon, the Mill Company said. “We were told,” two fitters said."_s;

void show(QWidget &widget)
{
    widget.resize(420, 1000);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
    widget.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&widget));
}

template <class T> T *byName(const QWidget &in, const QString &accessibleName)
{
    for (T *widget : in.findChildren<T *>())
        if (widget->accessibleName() == accessibleName && !widget->isHidden())
            return widget;
    return nullptr;
}

void trigger(const RecordPanel &panel, const QString &text)
{
    for (QAction *action : panel.view()->actions())
        if (action->text() == text)
            return action->trigger();
    QFAIL(qPrintable(u"no such action: "_s + text));
}

// A company, somebody who may be it, and two fitters; two passages with a statement and a mention.
struct Quay {
    Actor mill = newActor(u"Mill Company"_s), miller = newActor(u"The miller"_s), fitters = newActor(u"Two fitters"_s);
    Statement said;

    explicit Quay(DocksProject &in)
    {
        mill.aliases = {u"Company"_s};
        fitters.kind = ActorKind::Unnamed;
        const Article article = in.storedArticle(1, u"Crane falls"_s, quayText);
        const QList<Passage> passages{DocksProject::passageOf(11, article, quayText, u"The crane fell at noon"_s),
                                      DocksProject::passageOf(12, article, quayText, u"the Mill Company said"_s)};
        said.id = {21};
        said.passage = {11};
        said.speakers = {{.actor = mill.id, .printed = u"Company"_s}};
        in.edit([=, this](Writer &w) {
            w.insert(article);
            for (const Passage &passage : passages)
                w.insert(passage);
            for (const Actor &actor : {mill, miller, fitters})
                w.insert(actor);
            w.insert(said);
            w.insert(Mention{{31}, {12}, mill.id});
        });
    }
};

const Actor &actor(const DocksProject &in, Id id) { return *in.project.library().find<Actor>(id); }

} // namespace

// What is recorded of actors, as hands record it.
class ActorsPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gradesLeaveATrail();
    void unnamedSourcesAreDescribed();
    void picturesAreTakenAndRemoved();
    void twoMayBeTheSame();
    void mergingAsksFirst();
    void splittingByKeys();
    void readOnlyMergesNothing();
};

void ActorsPanelTest::gradesLeaveATrail()
{
    DocksProject in;
    ActorsPanel panel(&in.project);
    in.open();
    const Quay quay(in);
    show(panel);
    panel.editDetails(quay.mill.id);
    auto *const box = byName<GradeBox>(*panel.details(), u"Reliability"_s);
    auto *const trail = [&] { return panel.details()->findChild<QLabel *>(u"gradeTrail"_s); }();
    QVERIFY(box && trail);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down); // opens the list, and chooses nothing on the way
    QVERIFY(box->view()->isVisible());
    QTest::keyClick(box->view(), Qt::Key_Escape);
    QTest::keyClicks(box, u"C"_s);
    QTRY_COMPARE(actor(in, quay.mill.id).reliability, u"C"_s);
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    QCOMPARE(actor(in, quay.mill.id).reliabilityDate, today);
    auto *const reason = byName<QLineEdit>(*panel.details(), u"Reason for the grade"_s);
    auto *const date = byName<QLineEdit>(*panel.details(), u"Graded on"_s);
    QVERIFY(reason && date);
    QVERIFY(trail->isHidden());
    reason->setFocus();
    QTest::keyClicks(reason, u"one of two borne out"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QTRY_COMPARE(actor(in, quay.mill.id).reliabilityReason, u"one of two borne out"_s);
    date->setFocus();
    date->selectAll();
    QTest::keyClicks(date, u"2031-01"_s);
    QTest::keyClick(date, Qt::Key_Return);
    QTRY_COMPARE(actor(in, quay.mill.id).reliabilityDate, u"2031-01"_s);
    box->setFocus();
    QTest::qWait(QApplication::keyboardInputInterval() + 50);
    QTest::keyClicks(box, u"B"_s);
    QTRY_COMPARE(actor(in, quay.mill.id).earlierGrades, (QList<Grade>{{u"C"_s, u"one of two borne out"_s, u"2031-01"_s}}));
    QVERIFY(actor(in, quay.mill.id).reliabilityReason.isEmpty());
    date->setFocus();
    date->selectAll();
    QTest::keyClicks(date, u"2031-05-04"_s);
    QTest::keyClick(date, Qt::Key_Return);
    QTRY_COMPARE(plainText(trail->text()), u"C until 4 May 2031: one of two borne out"_s);
    in.project.undo();
    in.project.undo();
    in.settle();
    QCOMPARE(actor(in, quay.mill.id).reliability, u"C"_s);
    QTRY_VERIFY(trail->isHidden());
}

void ActorsPanelTest::unnamedSourcesAreDescribed()
{
    DocksProject in;
    ActorsPanel panel(&in.project);
    in.open();
    const Quay quay(in);
    show(panel);
    panel.editDetails(quay.mill.id);
    QVERIFY(!byName<QLineEdit>(*panel.details(), u"Said to be of"_s));
    QVERIFY(byName<QLineEdit>(*panel.details(), u"Description"_s));
    panel.editDetails(quay.fitters.id);
    auto *const printed = byName<QLineEdit>(*panel.details(), u"As printed"_s);
    auto *const affiliation = byName<QLineEdit>(*panel.details(), u"Said to be of"_s);
    QVERIFY(printed && affiliation && affiliation->isVisible());
    printed->setFocus();
    QTest::keyClicks(printed, u"two fitters who asked not to be named"_s);
    QTest::keyClick(printed, Qt::Key_Tab); // each field is an edit of its own when it is left
    auto *const count = byName<QLineEdit>(*panel.details(), u"How many"_s);
    QVERIFY(count->hasFocus());
    QTest::keyClicks(count, u"2"_s);
    affiliation->setFocus();
    QTest::keyClicks(affiliation, u"the night shift"_s);
    QTest::keyClick(affiliation, Qt::Key_Return);
    QTRY_COMPARE(actor(in, quay.fitters.id).affiliation, u"the night shift"_s);
    QCOMPARE(actor(in, quay.fitters.id).headcount, 2);
    QCOMPARE(actor(in, quay.fitters.id).description, u"two fitters who asked not to be named"_s);
}

void ActorsPanelTest::picturesAreTakenAndRemoved()
{
    DocksProject in;
    ActorsPanel panel(&in.project);
    in.open();
    const Quay quay(in);
    show(panel);
    QTemporaryDir folder;
    QImage image(120, 80, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QVERIFY(image.save(folder.filePath(u"a face.png"_s)));
    QSignalSpy wished(&panel, &ActorsPanel::pictureWished), failed(&panel, &ActorsPanel::failed);
    panel.editDetails(quay.mill.id);
    auto *const choose = byName<QPushButton>(*panel.details(), u"Choose a picture"_s);
    choose->click();
    QCOMPARE(wished.size(), 1);
    QCOMPARE(wished[0][0].value<Id>(), quay.mill.id);
    panel.details()->picture()->take(quay.mill.id, folder.filePath(u"a face.png"_s));
    QTRY_VERIFY(!actor(in, quay.mill.id).picture.isEmpty());
    QTRY_VERIFY(byName<QLabel>(*panel.details(), u"Picture"_s));
    QTRY_VERIFY(!byName<QLabel>(*panel.details(), u"Picture"_s)->pixmap().isNull());
    byName<QPushButton>(*panel.details(), u"Remove the picture"_s)->click();
    QTRY_VERIFY(actor(in, quay.mill.id).picture.isEmpty());
    QFile hostile(folder.filePath(u"no face.png"_s));
    QVERIFY(hostile.open(QIODevice::WriteOnly));
    hostile.write("<svg onload=alert(1)>");
    hostile.close();
    panel.details()->picture()->take(quay.mill.id, hostile.fileName());
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(actor(in, quay.mill.id).picture.isEmpty());
    in.settle();
}

void ActorsPanelTest::twoMayBeTheSame()
{
    DocksProject in;
    ActorsPanel panel(&in.project);
    in.open();
    const Quay quay(in);
    show(panel);
    panel.editDetails(quay.mill.id);
    auto *const other = byName<RecordField>(*panel.details(), u"Another who may be the same"_s);
    other->setFocus();
    QTest::keyClicks(other, u"mil"_s);
    QCOMPARE(other->offered(), QStringList({u"The miller"_s, u"Create mil"_s})); // not itself
    QTest::keyClick(other, Qt::Key_Return);
    QTRY_COMPARE(possibleIdentities(in.project.library(), quay.miller.id).size(), 1);
    auto *const sure = byName<QSpinBox>(*panel.details(), u"Confidence that it is The miller"_s);
    QVERIFY(sure);
    sure->setFocus();
    sure->selectAll();
    QTest::keyClicks(sure, u"70"_s);
    auto *const reason = byName<QLineEdit>(*panel.details(), u"Reason why it may be The miller"_s);
    reason->setFocus();
    QTest::keyClicks(reason, u"one telephone"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    const auto noted = [&] { return identityOf(in.project.library(), quay.miller.id, quay.mill.id); };
    QTRY_COMPARE(noted().reason, u"one telephone"_s);
    QCOMPARE(noted().confidence, 70);
    QCOMPARE(in.project.library().all<Actor>().size(), 3); // never merged by itself
    panel.editDetails(quay.miller.id);                     // it shows on both
    QTRY_VERIFY(byName<QSpinBox>(*panel.details(), u"Confidence that it is Mill Company"_s));
    QCOMPARE(byName<QSpinBox>(*panel.details(), u"Confidence that it is Mill Company"_s)->value(), 70);
    panel.view()->selectAll();
    QSignalSpy told(&panel, &RecordPanel::message);
    trigger(panel, u"Note that both may be the same"_s); // of three
    QCOMPARE(told.size(), 1);
    panel.view()->select(quay.fitters.id);
    panel.view()->selectionModel()->select(panel.view()->model()->index(0, 0),
                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QCOMPARE(panel.view()->selectedIds().size(), 2);
    trigger(panel, u"Note that both may be the same"_s);
    QTRY_COMPARE(in.project.library().all<SameAs>().size(), 2);
    in.project.undo();
    in.settle();
    QCOMPARE(in.project.library().all<SameAs>().size(), 1);
}

void ActorsPanelTest::mergingAsksFirst()
{
    DocksProject in;
    ActorsPanel panel(&in.project);
    in.open();
    const Quay quay(in);
    in.edit([&](Writer &w) { w.insert(SameAs{{41}, quay.mill.id, quay.miller.id, 60, {}}); });
    show(panel);
    panel.editDetails(quay.miller.id);
    auto *const merge = byName<QPushButton>(*panel.details(), u"Merge with Mill Company"_s);
    QVERIFY(merge);
    merge->click();
    QVERIFY(panel.mergeReview()->isVisible());
    QCOMPARE(plainText(panel.mergeReview()->text()), plainText(u"Merge Mill Company into The miller?\n"
                                                               "1 statement(s) will be by The miller; the printed names are kept.\n"
                                                               "1 mention(s) will name The miller.\n"
                                                               "The miller will also be called Mill Company, Company.\n"
                                                               "The kind stays “Person”; “Organisation” goes.\n"
                                                               "Undo parts them again."_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(panel.mergeReview()->isHidden());
    QCOMPARE(in.project.library().all<Actor>().size(), 3);
    merge->click();
    panel.mergeReview()->swapButton()->click();
    QVERIFY(panel.mergeReview()->text().contains(u"will also be called"));
    QTest::keyClick(panel.mergeReview()->swapButton()->parentWidget(), Qt::Key_Return);
    QTRY_COMPARE(in.project.library().all<Actor>().size(), 2);
    QCOMPARE(actor(in, quay.mill.id).aliases, QStringList({u"Company"_s, u"The miller"_s}));
    QTRY_COMPARE(panel.view()->currentId(), quay.mill.id);
    in.project.undo();
    in.settle();
    QCOMPARE(in.project.library().all<Actor>().size(), 3);
    QCOMPARE(in.project.library().all<SameAs>().size(), 1);
}

void ActorsPanelTest::splittingByKeys()
{
    DocksProject in;
    ActorsPanel panel(&in.project);
    in.open();
    const Quay quay(in);
    show(panel);
    panel.view()->select(quay.mill.id);
    trigger(panel, u"Split off…"_s);
    SplitReview &split = *panel.splitReview();
    QVERIFY(split.isVisible());
    QVERIFY(split.nameField()->hasFocus());
    QCOMPARE(split.nameField()->text(), u"Company"_s); // its alias, and what was printed so is ticked with it
    const auto row = [&](int section, int at) { return split.list()->topLevelItem(section)->child(at); };
    QCOMPARE(split.list()->topLevelItemCount(), 3);
    QCOMPARE(row(0, 0)->checkState(0), Qt::Checked);
    QCOMPARE(row(1, 0)->checkState(0), Qt::Checked);
    QCOMPARE(row(2, 0)->checkState(0), Qt::Checked); // “the Mill Company said”
    QCOMPARE(split.splitButton()->text(), u"Split 3 item(s) off"_s);
    split.list()->setFocus();
    split.list()->setCurrentItem(row(2, 0));
    QTest::keyClick(split.list(), Qt::Key_Space); // but not this one
    QCOMPARE(row(2, 0)->checkState(0), Qt::Unchecked);
    split.nameField()->setFocus();
    QTest::keyClick(split.nameField(), Qt::Key_Return);
    QTRY_COMPARE(in.project.library().all<Actor>().size(), 4);
    const Id made = in.project.library().find<Statement>({21})->speakers[0].actor;
    QCOMPARE(actor(in, made).name, u"Company"_s);
    QVERIFY(actor(in, quay.mill.id).aliases.isEmpty());
    QCOMPARE(in.project.library().find<Mention>({31})->actor, quay.mill.id);
    QTRY_COMPARE(panel.view()->currentId(), made);
    in.project.undo();
    in.settle();
    QCOMPARE(in.project.library().find<Statement>({21})->speakers, quay.said.speakers);
    QCOMPARE(actor(in, quay.mill.id).aliases, QStringList{u"Company"_s});
}

void ActorsPanelTest::readOnlyMergesNothing()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"read only.sidelight"_s);
    const Actor one = newActor(u"One"_s), two = newActor(u"Two"_s);
    {
        Project project;
        project.create(path);
        QTRY_VERIFY(project.isOpen());
        project.edit(u"Prepare"_s, [=](Writer &w) {
            w.insert(one);
            w.insert(two);
        });
        QTRY_VERIFY(project.isSaved());
        project.close();
    }
    Project project;
    ActorsPanel panel(&project);
    OpenOptions options;
    options.readOnly = true;
    project.open(path, options);
    QTRY_VERIFY(project.isOpen());
    show(panel);
    panel.mergeReview()->ask({one.id}, two.id);
    QTest::keyClick(panel.mergeReview(), Qt::Key_Return);
    QVERIFY(panel.mergeReview()->isVisible());
    QCOMPARE(project.library().all<Actor>().size(), 2);
    project.close();
}

int main(int argc, char *argv[])
{
    if (!ImportWorker::startZygote())
        return 1;
    QApplication application(argc, argv);
    ActorsPanelTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "actors_panel.moc"
