// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/NewActor.h"
#include "tests/lists/ModelLines.h"
#include "tests/widgets/docks_project.h"
#include "widgets/actors/ActorForm.h"
#include "widgets/actors/ActorsPanel.h"
#include "widgets/actors/ChoiceBox.h"
#include "widgets/actors/MergeReview.h"
#include "widgets/actors/NoteField.h"
#include "widgets/actors/RecordField.h"
#include "widgets/actors/TagsPanel.h"
#include "widgets/library/ArticleForm.h"
#include "widgets/library/LibraryPanel.h"
#include "widgets/library/PasteForm.h"
#include "widgets/library/RemovalQuestion.h"
#include "widgets/passages/ColourRow.h"
#include "widgets/passages/InspectorPanel.h"
#include "widgets/passages/PassagesPanel.h"
#include "widgets/passages/RecordChip.h"
#include "widgets/passages/StatementForm.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

const QString floodText = u"The gates opened after midnight, two engineers said. “No one warned us,” a baker said."_s;

// Two articles on a flood with three passages.
void fillFlood(DocksProject &in)
{
    Article first = in.storedArticle(1, u"River over its banks"_s, floodText);
    first.outlet = u"Valley Post"_s;
    first.published = u"2021-03-04"_s;
    const Article second = in.storedArticle(2, u"Dam held, operator says"_s, floodText + u" No."_s);
    const QList<Passage> passages{DocksProject::passageOf(11, first, floodText, u"The gates opened after midnight"_s),
                                  DocksProject::passageOf(12, first, floodText, u"“No one warned us,”"_s),
                                  DocksProject::passageOf(13, second, floodText, u"two engineers said"_s)};
    in.edit([=](Writer &w) {
        w.insert(first);
        w.insert(second);
        for (const Passage &passage : passages)
            w.insert(passage);
    });
}

void show(QWidget &widget)
{
    widget.resize(700, 900);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
    widget.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&widget));
}

template <class T> Library::Find<T> only(const DocksProject &in)
{
    const Library &library = in.project.library();
    const QList<Id> ids = library.all<T>().keys();
    return ids.size() == 1 ? library.find<T>(ids.first()) : nullptr;
}

template <class T> const T *named(const DocksProject &in, const QString &name)
{
    for (const T &record : in.project.library().all<T>())
        if (record.name == name)
            return &record;
    return nullptr;
}

QStringList rowsOf(const RecordPanel &panel) { return linesOf(*panel.view()->model()); }

void trigger(const RecordPanel &panel, const QString &text)
{
    for (QAction *action : panel.view()->actions())
        if (action->text() == text) {
            action->trigger();
            return;
        }
    QFAIL(qPrintable(u"no such action: "_s + text));
}

template <class T> T *byName(const QWidget &in, const QString &accessibleName)
{
    for (T *widget : in.findChildren<T *>())
        if (widget->accessibleName() == accessibleName)
            return widget;
    return nullptr;
}

} // namespace

// The docks as hands use them, on a real project.
class DocksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void libraryOpensAndFilters();
    void libraryRemovesAndUndoes();
    void libraryChangesDetails();
    void libraryKeepsReadMarksAndColumns();
    void libraryHandsOnFilesAndPastes();
    void pasteFormAsks();
    void tagsAreMadeRenamedColouredRemoved();
    void tagsAreMoved();
    void tagNotesFold();
    void actorsAreDescribed();
    void recordFieldFindsAndOffers();
    void passagesAreNarrowed();
    void tagsAreDroppedOnSiblings();
    void actorsAreMergedByKeys();
    void passagesAreDroppedOnTags();
    void passagesAreDivided();
    void statementsAreRecordedByKeyboard();
    void inspectorTagsColoursAndNotes();
    void inspectorShowsBoards();
    void hostileNamesStayTame();
};

void DocksTest::libraryOpensAndFilters()
{
    DocksProject in;
    LibraryPanel panel(&in.project);
    in.open();
    fillFlood(in);
    show(panel);
    QCOMPARE(rowsOf(panel).size(), 2);
    QSignalSpy opened(&panel, &LibraryPanel::articleActivated);
    panel.filterField()->setFocus();
    QTest::keyClicks(panel.filterField(), u"valley"_s);
    QCOMPARE(rowsOf(panel).size(), 1);
    QTest::keyClick(panel.filterField(), Qt::Key_Down);
    QCOMPARE(panel.view()->currentId(), Id{1});
    QTest::keyClick(panel.view(), Qt::Key_Return);
    QTest::keyClick(panel.view(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(opened.size(), 2);
    QCOMPARE(opened[0][0].value<Id>(), Id{1});
    QCOMPARE(opened[0][1].toBool(), false);
    QCOMPARE(opened[1][1].toBool(), true);
    QTest::keyClick(panel.view(), Qt::Key_Up);
    QVERIFY(panel.filterField()->hasFocus());
    QTest::keyClick(panel.filterField(), Qt::Key_Escape);
    QCOMPARE(rowsOf(panel).size(), 2);
    const QPoint second = panel.view()->visualRect(panel.view()->model()->index(1, 0)).center();
    QTest::mouseClick(panel.view()->viewport(), Qt::MiddleButton, {}, second);
    QCOMPARE(opened.size(), 3);
    QCOMPARE(opened[2][1].toBool(), true);
    QTest::mouseDClick(panel.view()->viewport(), Qt::LeftButton, {}, second);
    QCOMPARE(opened.size(), 4);
    QCOMPARE(opened[3][1].toBool(), false);
}

void DocksTest::libraryRemovesAndUndoes()
{
    DocksProject in;
    LibraryPanel panel(&in.project);
    in.open();
    fillFlood(in);
    show(panel);
    QSignalSpy told(&panel, &RecordPanel::message);
    panel.view()->select(Id{1});
    panel.view()->setFocus();
    QTest::keyClick(panel.view(), Qt::Key_Delete);
    QVERIFY2(panel.question()->text().contains(u"2 passage"), qPrintable(panel.question()->text()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(panel.view()->hasFocus() && panel.question()->text().isEmpty());
    QCOMPARE(in.project.library().all<Passage>().size(), 3);
    QTest::keyClick(panel.view(), Qt::Key_Delete);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    in.settle();
    QCOMPARE(rowsOf(panel).size(), 1);
    QCOMPARE(in.project.library().all<Passage>().size(), 1);
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(told[0][0].toString().contains(u"2 passage"));
    in.project.undo();
    in.settle();
    QCOMPARE(rowsOf(panel).size(), 2);
    QCOMPARE(in.project.library().all<Passage>().size(), 3);
}

void DocksTest::libraryChangesDetails()
{
    DocksProject in;
    LibraryPanel panel(&in.project);
    in.open();
    fillFlood(in);
    show(panel);
    panel.view()->select(Id{2});
    panel.view()->setFocus();
    QTest::keyClick(panel.view(), Qt::Key_F2);
    QVERIFY(panel.details()->isVisible());
    const QList<QLineEdit *> fields = panel.details()->findChildren<QLineEdit *>();
    QCOMPARE(fields.size(), 7); // the last one asks for a tag
    fields[2]->setFocus();
    QTest::keyClicks(fields[2], u"Evening Bulletin"_s);
    QTest::keyClick(fields[2], Qt::Key_Return);
    in.settle();
    QCOMPARE(in.project.library().find<Article>(Id{2})->outlet, u"Evening Bulletin"_s);
    QCOMPARE(in.project.undoName(), u"Change article details"_s);
    fields[0]->setFocus();
    fields[0]->selectAll();
    QTest::keyClicks(fields[0], u"never mind"_s);
    QTest::keyClick(fields[0], Qt::Key_Escape);
    QCOMPARE(fields[0]->text(), u"Dam held, operator says"_s);
    QVERIFY(panel.details()->isVisible());
    fields[3]->setFocus();
    QTest::keyClicks(fields[3], u"soon after"_s);
    QTest::keyClick(fields[3], Qt::Key_Return);
    in.settle();
    QCOMPARE(in.project.library().find<Article>(Id{2})->published, u"soon after"_s); // kept, and said
    QTest::keyClick(fields[3], Qt::Key_Escape);
    QVERIFY(!panel.details()->isVisible());
    QVERIFY(panel.view()->hasFocus());
}

void DocksTest::libraryKeepsReadMarksAndColumns()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"kept here.sidelight"_s);
    {
        Project project;
        LibraryPanel panel(&project);
        project.create(path);
        QVERIFY(QTest::qWaitFor([&] { return project.isOpen(); }));
        show(panel);
        panel.markRead(Id{7});
        panel.markRead(Id{8});
        panel.markRead(Id{8}, false);
        panel.view()->header()->resizeSection(3, 77);
        panel.view()->sortByColumn(4, Qt::DescendingOrder);
        project.close();
    }
    Project project;
    LibraryPanel panel(&project);
    project.open(path);
    QVERIFY(QTest::qWaitFor([&] { return project.isOpen(); }));
    QCOMPARE(project.kept(u"read"_s, u"7"_s), QByteArray("1"));
    QVERIFY(project.kept(u"read"_s, u"8"_s).isEmpty());
    show(panel);
    QCOMPARE(panel.view()->header()->sectionSize(3), 77);
    QCOMPARE(panel.view()->header()->sortIndicatorSection(), 4);
    QCOMPARE(panel.view()->header()->sortIndicatorOrder(), Qt::DescendingOrder);
    project.close();
}

void DocksTest::libraryHandsOnFilesAndPastes()
{
    DocksProject in;
    LibraryPanel panel(&in.project);
    in.open();
    show(panel);
    QSignalSpy pasted(&panel, &LibraryPanel::pasteRequested), dropped(&panel, &LibraryPanel::filesDropped);
    panel.view()->setFocus();
    QTest::keyClick(panel.view(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(pasted.size(), 1);
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(u"/tmp/a b.txt"_s), QUrl(u"https://example.org/"_s)});
    QDragEnterEvent enter({40, 40}, Qt::CopyAction, &files, Qt::LeftButton, {});
    QCoreApplication::sendEvent(panel.view()->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({40, 40}, Qt::CopyAction, &files, Qt::LeftButton, {});
    QCoreApplication::sendEvent(panel.view()->viewport(), &drop);
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped[0][0].toStringList(), QStringList({u"/tmp/a b.txt"_s}));
}

void DocksTest::pasteFormAsks()
{
    DocksProject in;
    LibraryPanel panel(&in.project);
    in.open();
    show(panel);
    QSignalSpy accepted(&panel, &LibraryPanel::pasteAccepted);
    panel.askForPaste();
    const QList<QLineEdit *> fields = panel.pasteForm()->findChildren<QLineEdit *>();
    QVERIFY(fields[0]->hasFocus());
    QTest::keyClicks(fields[0], u"https://example.org/flood"_s);
    QTest::keyClicks(fields[1], u"yesterday"_s);
    QTest::keyClick(fields[0], Qt::Key_Return);
    QCOMPARE(accepted.size(), 0); // a date that is none is not taken
    QVERIFY(fields[1]->hasFocus());
    QTest::keyClicks(fields[1], u"2021-03"_s);
    QTest::keyClick(fields[1], Qt::Key_Return);
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(accepted[0][0].toString(), u"https://example.org/flood"_s);
    QCOMPARE(accepted[0][1].toString(), u"2021-03"_s);
    QVERIFY(!panel.pasteForm()->isVisible());
    panel.askForPaste();
    QTest::keyClick(fields[0], Qt::Key_Escape);
    QVERIFY(!panel.pasteForm()->isVisible());
    QCOMPARE(accepted.size(), 1);
}

void DocksTest::tagsAreMadeRenamedColouredRemoved()
{
    DocksProject in;
    TagsPanel panel(&in.project);
    in.open();
    show(panel);
    panel.newField()->setFocus();
    QTest::keyClicks(panel.newField(), u"  timing "_s);
    QTest::keyClick(panel.newField(), Qt::Key_Return);
    in.settle();
    QVERIFY(only<Tag>(in));
    const Id id = only<Tag>(in)->id;
    QCOMPARE(only<Tag>(in)->name, u"timing"_s);
    QTRY_COMPARE(panel.view()->currentId(), id);
    QTest::keyClicks(panel.newField(), u"Timing"_s); // there already: no second one, and no edit
    QTest::keyClick(panel.newField(), Qt::Key_Return);
    in.settle();
    QVERIFY(only<Tag>(in));

    panel.view()->setFocus();
    QTest::keyClick(panel.view(), Qt::Key_F2);
    auto *editor = panel.view()->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"hours"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(only<Tag>(in)->name, u"hours"_s);
    in.settle();
    QCOMPARE(in.project.undoName(), u"Rename tag"_s);

    panel.view()->setFocus();
    QTest::keyClick(panel.view(), Qt::Key_F5);
    auto *menu = panel.findChild<QMenu *>();
    QVERIFY(menu->isVisible());
    QTest::keyClick(menu, Qt::Key_6);
    QTRY_COMPARE(only<Tag>(in)->colour, 6);
    in.settle();
    menu->close();
    trigger(panel, u"Remove"_s);
    in.settle();
    QCOMPARE(in.project.library().all<Tag>().size(), 0);
    in.project.undo();
    in.settle();
    QCOMPARE(rowsOf(panel), QStringList({u"hours"_s}));
}

void DocksTest::tagsAreMoved()
{
    DocksProject in;
    TagsPanel panel(&in.project);
    in.open();
    in.edit([](Writer &w) {
        w.insert(Tag{.id = {1}, .parent = {}, .name = u"night"_s, .note = {}});
        w.insert(Tag{.id = {2}, .parent = {1}, .name = u"midnight"_s, .note = {}});
        w.insert(Tag{.id = {3}, .parent = {2}, .name = u"zero hour"_s, .note = {}});
    });
    show(panel);
    QTRY_VERIFY(panel.view()->isExpanded(panel.view()->model()->index(0, 0)));
    QTRY_VERIFY(panel.view()->isExpanded(panel.view()->model()->index(0, 0, panel.view()->model()->index(0, 0))));
    Q_EMIT panel.view()->droppedOn({Id{3}}, Id{1});
    in.settle();
    QCOMPARE(rowsOf(panel), QStringList({u"night"_s, u"  midnight"_s, u"  zero hour"_s}));
    QTRY_COMPARE(panel.view()->currentId(), Id{3});
    trigger(panel, u"Move to the top level"_s);
    in.settle();
    QCOMPARE(rowsOf(panel), QStringList({u"night"_s, u"  midnight"_s, u"zero hour"_s}));
    QSignalSpy failed(&in.project, &Project::editFailed);
    Q_EMIT panel.view()->droppedOn({Id{1}}, Id{2}); // beneath its own child: refused
    in.settle();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(rowsOf(panel), QStringList({u"night"_s, u"  midnight"_s, u"zero hour"_s}));
    in.edit([](Writer &w) { w.remove<Tag>(Id{1}); });
    QCOMPARE(rowsOf(panel), QStringList({u"midnight"_s, u"zero hour"_s}));
}

void DocksTest::tagNotesFold()
{
    DocksProject in;
    TagsPanel panel(&in.project);
    in.open();
    in.edit([](Writer &w) { w.insert(Tag{.id = {1}, .parent = {}, .name = u"night"_s, .note = {}}); });
    show(panel);
    panel.view()->select(Id{1});
    panel.view()->setFocus();
    QTest::keyClick(panel.view(), Qt::Key_F3);
    auto *note = panel.findChild<NoteField *>();
    QVERIFY(note->hasFocus());
    QTest::keyClicks(note, u"Before"_s);
    QTRY_COMPARE(only<Tag>(in)->note, u"Before"_s);
    QTest::keyClicks(note, u" dawn"_s);
    QTest::keyClick(note, Qt::Key_Escape);
    in.settle();
    QCOMPARE(only<Tag>(in)->note, u"Before dawn"_s);
    QVERIFY(panel.view()->hasFocus());
    in.project.undo(); // both pauses were one edit
    in.settle();
    QCOMPARE(only<Tag>(in)->note, QString());
    QCOMPARE(note->toPlainText(), QString());
}

void DocksTest::actorsAreDescribed()
{
    DocksProject in;
    ActorsPanel panel(&in.project);
    in.open();
    show(panel);
    QTest::keyClicks(panel.newField(), u"Two engineers"_s);
    QTest::keyClick(panel.newField(), Qt::Key_Return);
    QTRY_VERIFY(panel.details()->isVisible()); // who is new is described at once
    auto *kind = byName<ChoiceBox>(*panel.details(), u"Kind"_s);
    QTRY_VERIFY(kind->hasFocus());
    QTest::keyClick(kind, Qt::Key_End);
    QTRY_COMPARE(only<Actor>(in)->kind, ActorKind::Unnamed);
    auto *level = byName<ChoiceBox>(*panel.details(), u"Attribution"_s);
    QTRY_VERIFY(level->isVisible());
    level->setFocus();
    QTest::keyClick(level, Qt::Key_Down);
    QTest::keyClick(level, Qt::Key_Down);
    QTRY_COMPARE(only<Actor>(in)->level, AttributionLevel::OnBackground);
    auto *aliases = byName<QPlainTextEdit>(*panel.details(), u"Also called"_s);
    aliases->setFocus();
    QTest::keyClicks(aliases, u"dam engineers"_s);
    QTest::keyClick(aliases, Qt::Key_Return);
    QTest::keyClick(aliases, Qt::Key_Return);
    QTest::keyClicks(aliases, u"the pair"_s);
    auto *parent = byName<RecordField>(*panel.details(), u"Belongs to"_s);
    parent->setFocus();
    QTRY_COMPARE(only<Actor>(in)->aliases, QStringList({u"dam engineers"_s, u"the pair"_s}));
    QTest::keyClicks(parent, u"Dam operator"_s);
    QTest::keyClick(parent, Qt::Key_Return);
    QTRY_COMPARE(rowsOf(panel), QStringList({u"Dam operator"_s, u"  Two engineers|dam engineers, the pair"_s}));
    in.settle();
    QCOMPARE(named<Actor>(in, u"Dam operator"_s)->kind, ActorKind::Organisation);
    auto *grade = byName<ChoiceBox>(*panel.details(), u"Reliability"_s);
    grade->setFocus();
    QTest::keyClicks(grade, u"B"_s);
    QTRY_COMPARE(named<Actor>(in, u"Two engineers"_s)->reliability, u"B"_s);
    QTest::keyClick(grade, Qt::Key_Escape);
    QVERIFY(!panel.details()->isVisible());
    QVERIFY(panel.view()->hasFocus());
}

void DocksTest::recordFieldFindsAndOffers()
{
    DocksProject in;
    in.open();
    in.edit([](Writer &w) {
        const auto insert = [&](qint64 id, const QString &name, const QStringList &aliases) {
            Actor actor;
            actor.id = {id};
            actor.name = name;
            actor.aliases = aliases;
            w.insert(actor);
        };
        insert(1, u"Dam operator"_s, {u"the utility"_s});
        insert(2, u"Upper dam"_s, {});
        insert(3, u"Damaris Cole"_s, {});
    });
    RecordField field(&in.project, RecordKind::Actor);
    show(field);
    QSignalSpy chosen(&field, &RecordField::chosen), wished(&field, &RecordField::createWished);
    QTest::keyClicks(&field, u"dam"_s);
    QCOMPARE(field.offered(), QStringList({u"Dam operator"_s, u"Damaris Cole"_s, u"Upper dam"_s, u"Create dam"_s}));
    QTest::keyClick(&field, Qt::Key_Down);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<Id>(), Id{3});
    QCOMPARE(field.text(), QString());
    QTest::keyClicks(&field, u"util"_s);
    QCOMPARE(field.offered(), QStringList({u"Dam operator"_s, u"Create util"_s}));
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(field.offered(), QStringList());
    field.setExcluded({Id{2}});
    QTest::keyClicks(&field, u"UPPER dam"_s);
    QCOMPARE(field.offered(), QStringList({u"Create UPPER dam"_s}));
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(wished.size(), 1);
    QCOMPARE(wished[0][0].toString(), u"UPPER dam"_s);
    field.setRecord(Id{1});
    QCOMPARE(field.text(), u"Dam operator"_s);
    field.selectAll();
    QTest::keyClick(&field, Qt::Key_Delete);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(chosen.size(), 2);
    QVERIFY(!chosen[1][0].value<Id>().isValid());
}

void DocksTest::passagesAreNarrowed()
{
    DocksProject in;
    PassagesPanel panel(&in.project);
    in.open();
    fillFlood(in);
    in.edit([](Writer &w) {
        w.insert(Tag{.id = {21}, .parent = {}, .name = u"night"_s, .note = {}});
        w.insert(Tag{.id = {22}, .parent = {21}, .name = u"midnight"_s, .note = {}});
        w.modify<Passage>(Id{11}, [](Passage &passage) { passage.tags = {Id{22}}; });
    });
    show(panel);
    QCOMPARE(rowsOf(panel).size(), 3);
    panel.showOnly({RecordKind::Tag, Id{21}}); // with what stands beneath it
    QCOMPARE(rowsOf(panel).size(), 1);
    auto *chip = panel.findChild<RecordChip *>();
    QVERIFY(chip->isVisible());
    in.edit([](Writer &w) { w.modify<Passage>(Id{12}, [](Passage &passage) { passage.tags = {Id{21}}; }); });
    QCOMPARE(rowsOf(panel).size(), 2);
    in.edit([](Writer &w) { w.modify<Tag>(Id{22}, [](Tag &tag) { tag.parent = {}; }); });
    QCOMPARE(rowsOf(panel).size(), 1);
    panel.showOnly({RecordKind::Article, Id{2}});
    QCOMPARE(rowsOf(panel).size(), 1);
    QTest::mouseClick(chip->findChild<QToolButton *>(), Qt::LeftButton);
    QCOMPARE(rowsOf(panel).size(), 3);
    QVERIFY(!chip->isVisible());
    panel.showOnly({RecordKind::Tag, Id{21}});
    in.edit([](Writer &w) { w.remove<Tag>(Id{21}); }); // what was asked for is gone
    QCOMPARE(rowsOf(panel).size(), 3);
    QSignalSpy activated(&panel, &PassagesPanel::passageActivated);
    panel.select(Id{13});
    panel.view()->setFocus();
    QTest::keyClick(panel.view(), Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated[0][0].value<Id>(), Id{13});
    QTest::keyClick(panel.view(), Qt::Key_Delete);
    in.settle();
    QCOMPARE(rowsOf(panel).size(), 2);
}

void DocksTest::tagsAreDroppedOnSiblings()
{
    DocksProject in;
    TagsPanel panel(&in.project);
    in.open();
    in.edit([](Writer &w) {
        w.insert(Tag{.id = {21}, .parent = {}, .name = u"night"_s, .note = {}});
        w.insert(Tag{.id = {22}, .parent = {}, .name = u"dark"_s, .note = {}});
        w.insert(Tag{.id = {23}, .parent = {22}, .name = u"dusk"_s, .note = {}});
    });
    show(panel);
    const auto menu = [] { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); };
    Q_EMIT panel.view()->droppedOn({Id{21}}, Id{23}); // no sibling: it moves
    QVERIFY(!menu());
    in.settle();
    QCOMPARE(in.project.library().find<Tag>(Id{21})->parent, Id{23});
    in.project.undo();
    in.settle();
    Q_EMIT panel.view()->droppedOn({Id{21}}, Id{22});
    QVERIFY(menu());
    QCOMPARE(menu()->actions().size(), 2);
    QTest::keyClick(menu(), Qt::Key_Escape); // neither
    in.settle();
    QCOMPARE(in.project.library().all<Tag>().size(), 3);
    Q_EMIT panel.view()->droppedOn({Id{21}}, Id{22});
    QTest::keyClick(menu(), Qt::Key_Down);
    QTest::keyClick(menu(), Qt::Key_Return);
    in.settle();
    QVERIFY(!in.project.library().find<Tag>(Id{21}));
    QCOMPARE(in.project.undoName(), u"Merge tags"_s);
    in.project.undo();
    in.settle();
    QVERIFY(in.project.library().find<Tag>(Id{21}));
}

void DocksTest::actorsAreMergedByKeys()
{
    DocksProject in;
    ActorsPanel panel(&in.project);
    in.open();
    const Actor first = newActor(u"Mill company"_s), second = newActor(u"The miller"_s), third = newActor(u"Fitters"_s);
    in.edit([=](Writer &w) {
        w.insert(first);
        w.insert(second);
        w.insert(third);
    });
    show(panel);
    QSignalSpy told(&panel, &RecordPanel::message);
    panel.view()->select(second.id);
    panel.view()->setFocus();
    QTest::keyClick(panel.view(), Qt::Key_F8);
    QVERIFY(panel.targetField()->hasFocus());
    QTest::keyClicks(panel.targetField(), u"the mil"_s); // not itself
    QVERIFY(panel.targetField()->offered().isEmpty());
    QTest::keyClick(panel.targetField(), Qt::Key_Escape);
    panel.targetField()->clear();
    QTest::keyClicks(panel.targetField(), u"mill comp"_s);
    QCOMPARE(panel.targetField()->offered(), QStringList{u"Mill company"_s}); // and nothing new is made here
    QTest::keyClick(panel.targetField(), Qt::Key_Return);
    QVERIFY(panel.mergeReview()->isVisible()); // asks first
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    in.settle();
    QCOMPARE(in.project.library().all<Actor>().size(), 2);
    QCOMPARE(in.project.library().find<Actor>(first.id)->aliases, QStringList{u"The miller"_s});
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(panel.view()->currentId(), first.id);
    QSignalSpy armed(&panel, &TreePanel::armWished);
    panel.view()->setFocus();
    QTest::keyClick(panel.view(), Qt::Key_F7);
    QCOMPARE(armed.size(), 1);
    QCOMPARE(armed[0][0].value<RecordRef>(), (RecordRef{RecordKind::Actor, first.id}));
}

void DocksTest::passagesAreDroppedOnTags()
{
    DocksProject in;
    TagsPanel panel(&in.project);
    in.open();
    fillFlood(in);
    in.edit([](Writer &w) { w.insert(Tag{.id = {21}, .parent = {}, .name = u"night"_s, .note = {}}); });
    show(panel);
    const auto data = toMime({{RecordKind::Passage, Id{11}}, {RecordKind::Passage, Id{12}}});
    const auto drop = [&](QPoint at) {
        QDragEnterEvent enter(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(panel.view()->viewport(), &enter);
        QDropEvent event(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(panel.view()->viewport(), &event);
        in.settle();
    };
    drop(panel.view()->viewport()->rect().bottomLeft() - QPoint(-5, 5)); // on nothing
    QCOMPARE(in.project.library().passageCount(Id{21}), 0);
    drop(panel.view()->visualRect(panel.view()->model()->index(0, 0)).center());
    QCOMPARE(in.project.library().passageCount(Id{21}), 2);
    QCOMPARE(in.project.undoName(), u"Tag passages"_s);
}

void DocksTest::passagesAreDivided()
{
    DocksProject in;
    PassagesPanel panel(&in.project);
    in.open();
    fillFlood(in);
    show(panel);
    auto *grouping = panel.findChild<ChoiceBox *>();
    grouping->setFocus();
    QTest::keyClick(grouping, Qt::Key_Down); // by article
    QCOMPARE(panel.view()->model()->rowCount(), 2);
    QVERIFY(panel.view()->isExpanded(panel.view()->model()->index(0, 0)));
    panel.select(Id{12});
    QCOMPARE(panel.view()->currentId(), Id{12});
    QSignalSpy selected(&panel, &PassagesPanel::passageSelected);
    // All rows, headings as well: only passages are dragged and removed, each once.
    panel.view()->selectAll();
    QCOMPARE(panel.view()->selectedIds().size(), 3);
    panel.filterField()->setText(u"midnight"_s);
    QCOMPARE(panel.view()->model()->rowCount(), 1);
    panel.filterField()->clear();
    QCOMPARE(panel.view()->model()->rowCount(), 2);
    grouping->setFocus();
    QTest::keyClick(grouping, Qt::Key_Up);
    QCOMPARE(panel.view()->model()->rowCount(), 3);
}

// No mouse: type who says it, then what is claimed, then with what stance.
void DocksTest::statementsAreRecordedByKeyboard()
{
    DocksProject in;
    InspectorPanel panel(&in.project);
    in.open();
    fillFlood(in);
    show(panel);
    panel.setPassage(Id{12});
    panel.focusSpeaker();
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClicks(focus, u"A baker"_s);
    QTest::keyClick(focus, Qt::Key_Return);
    QTRY_VERIFY(only<Statement>(in));
    in.settle();
    QCOMPARE(in.project.undoName(), u"Record statement"_s);
    QCOMPARE(only<Statement>(in)->mode, StatementMode::DirectQuote); // the words stand in quotation marks
    QCOMPARE(only<Statement>(in)->speakers.value(0).actor, only<Actor>(in)->id);
    auto *form = panel.findChild<StatementForm *>();
    QVERIFY(form);
    QTRY_VERIFY(byName<RecordField>(*form, u"Claim"_s)->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), u"People were warned"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(only<Claim>(in));
    in.settle();
    QCOMPARE(only<Statement>(in)->claim, only<Claim>(in)->id);
    auto *stance = byName<ChoiceBox>(*form, u"Stance"_s);
    stance->setFocus();
    QTest::keyClicks(stance, u"denies"_s);
    QTRY_COMPARE(only<Statement>(in)->stance, Stance::Denies);
    auto *next = byName<RecordField>(*form, u"Source of the speaker"_s);
    QVERIFY(next);
    next->setFocus();
    QTest::keyClicks(next, u"a neighbour"_s);
    QTest::keyClick(next, Qt::Key_Return);
    QTRY_COMPARE(only<Statement>(in)->speakers.size(), 2);
    QCOMPARE(panel.findChild<StatementForm *>(), form); // the same form, not a new one
    auto *credibility = byName<ChoiceBox>(*form, u"Credibility"_s);
    credibility->setFocus();
    QTest::keyClicks(credibility, u"2"_s);
    QTRY_COMPARE(only<Statement>(in)->credibility, 2);
    in.settle();
    for (int step = 0; step < 5; ++step) {
        in.project.undo();
        in.settle();
    }
    QCOMPARE(in.project.library().all<Statement>().size(), 0);
    QCOMPARE(in.project.library().all<Actor>().size(), 0);
    QTRY_VERIFY(!panel.findChild<StatementForm *>());
}

void DocksTest::inspectorTagsColoursAndNotes()
{
    DocksProject in;
    InspectorPanel panel(&in.project);
    in.open();
    fillFlood(in);
    show(panel);
    panel.setPassage(Id{11});
    const auto passage = [&] { return *in.project.library().find<Passage>(Id{11}); };
    panel.focusTags();
    QTest::keyClicks(QApplication::focusWidget(), u"timing"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(passage().tags.size(), 1);
    QTRY_COMPARE(panel.findChildren<RecordChip *>().size(), 1);
    auto *colours = panel.findChild<ColourRow *>();
    colours->setFocus();
    QTest::keyClick(colours, Qt::Key_5);
    QTRY_COMPARE(passage().colour, 5);
    QCOMPARE(colours->colour(), 5);
    auto *note = panel.findChild<NoteField *>();
    note->setFocus();
    QTest::keyClicks(note, u"see the log"_s);
    panel.setPassage(Id{13}); // leaving saves
    QTRY_COMPARE(passage().note, u"see the log"_s);
    QCOMPARE(note->toPlainText(), QString());
    panel.setPassage(Id{11});
    QCOMPARE(note->toPlainText(), u"see the log"_s);
    QTest::mouseClick(panel.findChild<RecordChip *>()->findChild<QToolButton *>(), Qt::LeftButton);
    QTRY_COMPARE(passage().tags.size(), 0);
    in.edit([](Writer &w) { w.remove<Passage>(Id{11}); });
    QVERIFY(!panel.passage().isValid());
}

void DocksTest::inspectorShowsBoards()
{
    DocksProject in;
    InspectorPanel panel(&in.project);
    in.open();
    fillFlood(in);
    in.edit([](Writer &w) {
        w.insert(Board{.id = {31}, .name = u"Who knew?"_s, .note = {}});
        Card card;
        card.id = {32};
        card.board = {31};
        card.kind = CardKind::Passage;
        card.shows = {11};
        w.insert(card);
    });
    show(panel);
    panel.setPassage(Id{11});
    QSignalSpy activated(&panel, &InspectorPanel::boardActivated), shown(&panel, &InspectorPanel::passageActivated);
    const auto link = [&](const QString &words) -> QToolButton * {
        for (auto *button : panel.findChildren<QToolButton *>())
            if (button->text().contains(words))
                return button;
        return nullptr;
    };
    QVERIFY(link(u"Show in the article"_s));
    QTest::mouseClick(link(u"Show in the article"_s), Qt::LeftButton);
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown[0][0].value<Id>(), Id{11});
    QVERIFY(link(u"Who knew?"_s));
    QTest::mouseClick(link(u"Who knew?"_s), Qt::LeftButton);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated[0][0].value<Id>(), Id{31});
    QCOMPARE(activated[0][1].value<Id>(), Id{32});
}

// Names as a hostile file may bring them are shown in one line, and none turns what stands beside it.
void DocksTest::hostileNamesStayTame()
{
    DocksProject in;
    TagsPanel tags(&in.project);
    ActorsPanel actors(&in.project);
    InspectorPanel inspector(&in.project);
    in.open();
    fillFlood(in);
    const QString name = u"annexe\u202efdp.exe\n<b>bold</b> & %1 \u2066 x"_s;
    in.edit([name](Writer &w) {
        w.insert(Tag{.id = {1}, .parent = {}, .name = name, .note = {}});
        Actor actor;
        actor.id = {2};
        actor.name = name + QString(100'000, u'x');
        w.insert(actor);
        Statement statement;
        statement.id = {3};
        statement.passage = {11};
        statement.speakers = {{.actor = {2}, .printed = {}}};
        w.insert(statement);
        w.modify<Passage>(Id{11}, [](Passage &passage) { passage.tags = {Id{1}}; });
    });
    inspector.setPassage(Id{11});
    for (QWidget *panel : {static_cast<QWidget *>(&tags), static_cast<QWidget *>(&actors), static_cast<QWidget *>(&inspector)}) {
        show(*panel);
        QVERIFY(!panel->grab().isNull());
    }
    QCOMPARE(rowsOf(tags), QStringList({u"annexefdp.exe <b>bold</b> & %1 x|1"_s}));
    QVERIFY(rowsOf(actors).front().size() <= 410);
}

QTEST_MAIN(DocksTest)
#include "docks_test.moc"
