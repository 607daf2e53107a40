// SPDX-License-Identifier: GPL-3.0-or-later
// The library as hands use it to get through many articles: one key each, collections, details of several, removal.
#include "models/lists/ArticleTable.h"
#include "models/lists/FacetModel.h"
#include "tests/lists/ModelLines.h"
#include "tests/widgets/docks_project.h"
#include "widgets/actors/ChoiceBox.h"
#include "widgets/actors/NoteField.h"
#include "widgets/actors/RecordField.h"
#include "widgets/common/RecordMime.h"
#include "widgets/library/ArticleForm.h"
#include "widgets/library/AskRow.h"
#include "widgets/library/CollectionsPanel.h"
#include "widgets/library/FacetList.h"
#include "widgets/library/LibraryPanel.h"
#include "widgets/library/RemovalQuestion.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

void fill(DocksProject &in)
{
    const QStringList titles{u"Alarm rang late"_s, u"Belt had snapped"_s, u"Crew was told"_s, u"Dam held"_s};
    QList<Article> articles;
    for (int i = 0; i < titles.size(); ++i) {
        articles.append(in.storedArticle(i + 1, titles[i], titles[i] + u", it was said."_s));
        articles.last().outlet = i < 2 ? u"Valley Post"_s : u"Evening Bulletin"_s;
    }
    const Passage passage = DocksProject::passageOf(11, articles[1], u"Belt had snapped, it was said."_s, u"snapped"_s);
    in.edit([=](Writer &w) {
        for (const Article &article : articles)
            w.insert(article);
        w.insert(passage);
    });
}

struct Shown {
    Shown()
        : panel(&in.project)
    {
        in.open();
        fill(in);
        panel.resize(700, 900);
        panel.show();
        panel.activateWindow();
        if (!QTest::qWaitForWindowActive(&panel))
            qFatal("the window did not come");
        panel.view()->select(Id{1});
        panel.view()->setFocus();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        in.settle();
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    const Article &article(qint64 id) { return *in.project.library().find<Article>(Id{id}); }
    const Collection *collection()
    {
        const auto &all = in.project.library().all<Collection>();
        return all.size() == 1 ? &*all.constBegin() : nullptr;
    }
    QStringList titles()
    {
        QStringList all;
        for (const QString &line : linesOf(*panel.view()->model()))
            all.append(line.section(u'|', 0, 0));
        return all;
    }

    DocksProject in;
    LibraryPanel panel;
};

} // namespace

class LibraryTriageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneKeyEachAndOn();
    void severalAtOnceAreOneEdit();
    void lettersLookForATitle();
    void tagsAndCollectionsByKeys();
    void onlyACollectionIsShown();
    void facetsCountWhatMayBeListed();
    void facetsStayWhereTheyAre();
    void articlesAreDroppedOnCollections();
    void detailsOfSeveral();
    void noteIsWritten();
    void dividesAndRemembers();
    void citationsAreCopied();
    void removalSaysWhatGoes();
    void openingMarksOnlyIfWished();
};

void LibraryTriageTest::oneKeyEachAndOn()
{
    Shown shown;
    shown.key(Qt::Key_D);
    QCOMPARE(shown.article(1).state, ArticleState::Done);
    QCOMPARE(shown.in.project.undoName(), u"Mark %n article(s) as done"_s.replace(u"%n article(s)"_s, u"1 article(s)"_s));
    QCOMPARE(shown.panel.view()->currentId(), Id{2});
    shown.key(Qt::Key_X);
    shown.key(Qt::Key_R);
    QCOMPARE(shown.article(2).state, ArticleState::SetAside);
    QCOMPARE(shown.article(3).state, ArticleState::Reading);
    shown.key(Qt::Key_Asterisk, Qt::ShiftModifier);
    QVERIFY(shown.article(4).starred);
    QCOMPARE(shown.panel.view()->currentId(), Id{4}); // a star does not lead on
    shown.key(Qt::Key_D);
    QCOMPARE(shown.panel.view()->currentId(), Id{4}); // nor does the last one
    shown.key(Qt::Key_U);
    QCOMPARE(shown.article(4).state, ArticleState::Unread);
    for (int i = 0; i < 6; ++i) {
        shown.in.project.undo();
        shown.in.settle();
    }
    QCOMPARE(shown.article(1).state, ArticleState::Unread);
    QVERIFY(!shown.article(4).starred);
}

void LibraryTriageTest::severalAtOnceAreOneEdit()
{
    Shown shown;
    shown.key(Qt::Key_Down, Qt::ShiftModifier);
    shown.key(Qt::Key_D);
    QCOMPARE(shown.article(1).state, ArticleState::Done);
    QCOMPARE(shown.article(2).state, ArticleState::Done);
    QCOMPARE(shown.panel.view()->currentId(), Id{3});
    shown.in.project.undo();
    shown.in.settle();
    QCOMPARE(shown.article(1).state, ArticleState::Unread);
    QCOMPARE(shown.article(2).state, ArticleState::Unread);
}

void LibraryTriageTest::lettersLookForATitle()
{
    Shown shown;
    shown.type(u"be"_s);
    QCOMPARE(shown.panel.view()->currentId(), Id{2});
    shown.type(u"lt ha"_s); // letters that follow soon belong to the title, though some are keys
    QCOMPARE(shown.panel.view()->currentId(), Id{2});
    QCOMPARE(shown.article(2).tags, QList<Id>());
    QVERIFY(shown.panel.tagRow()->isHidden());
    QTest::qWait(QApplication::keyboardInputInterval() + 50);
    shown.key(Qt::Key_D);
    QCOMPARE(shown.article(2).state, ArticleState::Done);
    shown.key(Qt::Key_Slash);
    QVERIFY(shown.panel.filterField()->hasFocus());
}

void LibraryTriageTest::tagsAndCollectionsByKeys()
{
    Shown shown;
    shown.key(Qt::Key_T);
    QVERIFY(shown.panel.tagRow()->isVisible());
    shown.type(u"harbour"_s);
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.article(1).tags.size(), 1);
    QVERIFY(shown.panel.view()->hasFocus() && shown.panel.tagRow()->isHidden());
    shown.key(Qt::Key_Down, Qt::ShiftModifier);
    shown.key(Qt::Key_C);
    shown.type(u"First week"_s);
    shown.key(Qt::Key_Return);
    QVERIFY(shown.collection());
    QCOMPARE(shown.collection()->articles, QList<Id>({Id{1}, Id{2}}));
    shown.panel.view()->select(Id{3});
    shown.key(Qt::Key_C);
    shown.type(u"first"_s);
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.collection()->articles, QList<Id>({Id{1}, Id{2}, Id{3}}));
    shown.key(Qt::Key_C);
    shown.key(Qt::Key_Escape);
    QVERIFY(shown.panel.collectionRow()->isHidden() && shown.panel.view()->hasFocus());
}

void LibraryTriageTest::onlyACollectionIsShown()
{
    Shown shown;
    shown.in.edit([](Writer &w) { w.insert(Collection{{31}, {}, u"Week"_s, {}, 0, {}, {{4}, {1}}}); });
    shown.panel.showOnly({RecordKind::Collection, {31}});
    QCOMPARE(shown.titles(), QStringList({u"Alarm rang late"_s, u"Dam held"_s}));
    shown.panel.view()->select(Id{4});
    shown.key(Qt::Key_Backspace);
    QCOMPARE(shown.titles(), QStringList({u"Alarm rang late"_s}));
    QCOMPARE(shown.in.project.library().all<Article>().size(), 4);
    shown.in.edit([](Writer &w) { w.remove<Collection>({31}); });
    QCOMPARE(shown.titles().size(), 4);
    shown.panel.showFound({31}, {Id{2}});
    QCOMPARE(shown.titles(), QStringList({u"Belt had snapped"_s}));
    shown.panel.showAll();
    QCOMPARE(shown.titles().size(), 4);
}

void LibraryTriageTest::facetsCountWhatMayBeListed()
{
    Shown shown;
    shown.in.edit([](Writer &w) {
        Collection collection;
        collection.id = {31}, collection.name = u"Of the belt"_s, collection.articles = {{1}, {2}, {3}};
        w.insert(collection);
    });
    FacetList *const facets = shown.panel.facets();
    QTest::mouseClick(shown.panel.facetsButton(), Qt::LeftButton);
    const QStringList all{u"State"_s, u"  Unread|4"_s, u"Outlet"_s, u"  Evening Bulletin|2"_s, u"  Valley Post|2"_s};
    QTRY_COMPARE(linesOf(*facets->model()), all);
    shown.panel.showOnly({RecordKind::Collection, {31}});
    QTRY_COMPARE(linesOf(*facets->model()),
                 QStringList({u"State"_s, u"  Unread|3"_s, u"Outlet"_s, u"  Valley Post|2"_s, u"  Evening Bulletin|1"_s}));
    const auto *const model = qobject_cast<FacetModel *>(facets->model());
    facets->expandAll();
    facets->setCurrentIndex(model->index(1, 0, model->find(ArticleFacet::Outlet)));
    facets->setFocus();
    QTest::keyClick(facets, Qt::Key_Space);
    QCOMPARE(facets->choice()[size_t(ArticleFacet::Outlet)], QSet<QString>{u"Evening Bulletin"_s});
    QTRY_COMPARE(shown.titles(), QStringList{u"Crew was told"_s});
    shown.panel.showAll();
    QTRY_COMPARE(shown.titles(), QStringList({u"Crew was told"_s, u"Dam held"_s})); // what is chosen still is
    QTest::keyClick(facets, Qt::Key_Escape);
    QTRY_COMPARE(linesOf(*facets->model()), all);
    QTRY_COMPARE(shown.titles().size(), 4);
}

// Counts change while somebody goes through a long list of values.
void LibraryTriageTest::facetsStayWhereTheyAre()
{
    Shown shown;
    shown.panel.resize(700, 500);
    shown.in.edit([](Writer &w) {
        for (int i = 0; i < 40; ++i)
            w.insert(Tag{{100 + i}, {}, u"tag %1"_s.arg(i, 2, 10, QLatin1Char('0')), 0, {}, 0});
        Article first = *w.find<Article>(Id{1});
        for (int i = 0; i < 40; ++i)
            first.tags.append(Id{100 + i});
        w.update(first);
    });
    FacetList *const facets = shown.panel.facets();
    const auto *const model = qobject_cast<FacetModel *>(facets->model());
    QTest::mouseClick(shown.panel.facetsButton(), Qt::LeftButton);
    QTRY_COMPARE(model->rowCount(model->find(ArticleFacet::Tag)), 41); // and that of none
    facets->expandAll();
    const QPersistentModelIndex current(model->index(30, 0, model->find(ArticleFacet::Tag)));
    facets->setCurrentIndex(current);
    facets->scrollTo(current, QAbstractItemView::PositionAtCenter);
    const int scrolled = facets->verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    shown.in.edit([](Writer &w) {
        Article second = *w.find<Article>(Id{2});
        second.tags = {Id{102}};
        w.update(second);
    });
    QTRY_COMPARE(model->index(0, 0, model->find(ArticleFacet::Tag)).data(FacetModel::CountRole).toInt(), 2); // comes first now
    QCOMPARE(facets->currentIndex(), QModelIndex(current));
    QCOMPARE(facets->currentIndex().data().toString(), u"\u2068tag 30\u2069"_s);
    QCOMPARE(facets->verticalScrollBar()->value(), scrolled);
    QVERIFY(facets->isExpanded(model->find(ArticleFacet::Tag)));
}

void LibraryTriageTest::articlesAreDroppedOnCollections()
{
    Shown shown;
    CollectionsPanel collections(&shown.in.project);
    Collection smart{{32}, {}, u"Denials"_s, {}, 1, u"stance:denies"_s, {}};
    shown.in.edit([=](Writer &w) {
        w.insert(Collection{{31}, {}, u"Week"_s, {}, 0, {}, {}});
        w.insert(smart);
    });
    collections.resize(300, 300);
    collections.show();
    QVERIFY(QTest::qWaitForWindowExposed(&collections));
    const auto drop = [&](Id onto) {
        const std::unique_ptr<QMimeData> dragged = toMime({{RecordKind::Article, {2}}, {RecordKind::Article, {1}}});
        const QModelIndex row =
            collections.view()
                ->model()
                ->match(collections.view()->model()->index(0, 0), Qt::UserRole, QVariant::fromValue(onto), 1, Qt::MatchExactly)
                .value(0);
        const QPoint at = collections.view()->visualRect(row).center();
        QDragEnterEvent enter(at, Qt::CopyAction, dragged.get(), Qt::LeftButton, {});
        QCoreApplication::sendEvent(collections.view()->viewport(), &enter);
        QDropEvent event(at, Qt::CopyAction, dragged.get(), Qt::LeftButton, {});
        QCoreApplication::sendEvent(collections.view()->viewport(), &event);
        shown.in.settle();
    };
    drop({31});
    QCOMPARE(shown.in.project.library().find<Collection>(Id{31})->articles, QList<Id>({Id{2}, Id{1}}));
    QSignalSpy told(&collections, &RecordPanel::message);
    drop({32});
    QVERIFY(shown.in.project.library().find<Collection>(Id{32})->articles.isEmpty());
    QVERIFY(told.last().value(0).toString().contains(u"smart"));
    QTest::keyClicks(collections.newField(), u"Later"_s);
    QTest::keyClick(collections.newField(), Qt::Key_Return);
    shown.in.settle();
    QCOMPARE(shown.in.project.library().all<Collection>().size(), 3);
    QSignalSpy chosen(&collections, &CollectionsPanel::collectionChosen);
    collections.view()->select(Id{32});
    QTest::keyClick(collections.view(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QVERIFY(collections.lastLooked({32}) > 0);
    collections.view()->select(Id{31});
    QTest::keyClick(collections.view(), Qt::Key_F3);
    auto *note = collections.findChild<NoteField *>();
    QVERIFY(note->isVisible() && note->placeholderText().contains(u"Week"));
    QTest::keyClicks(note, u"seven days"_s);
    QTest::keyClick(note, Qt::Key_Escape);
    shown.in.settle();
    QVERIFY(!note->isVisible());
    QCOMPARE(shown.in.project.library().find<Collection>(Id{31})->note, u"seven days"_s);
    QTest::keyClick(collections.view(), Qt::Key_Delete);
    shown.in.settle();
    QCOMPARE(shown.in.project.library().all<Collection>().size(), 2);
    QCOMPARE(shown.in.project.library().all<Article>().size(), 4);
}

void LibraryTriageTest::detailsOfSeveral()
{
    Shown shown;
    shown.panel.view()->selectAll();
    shown.key(Qt::Key_F2);
    const QList<QLineEdit *> fields = shown.panel.details()->findChildren<QLineEdit *>();
    QLineEdit *const byline = fields[1], *const outlet = fields[2], *const language = fields[5];
    QCOMPARE(outlet->text(), QString());
    QCOMPARE(outlet->placeholderText(), u"Several values"_s);
    byline->setFocus();
    shown.type(u"A. Moreau"_s);
    shown.key(Qt::Key_Tab); // leaving a field writes nothing yet
    QCOMPARE(shown.article(1).byline, QString());
    language->setFocus();
    shown.type(u"fr"_s);
    shown.key(Qt::Key_Return);
    for (qint64 id = 1; id <= 4; ++id) {
        QCOMPARE(shown.article(id).byline, u"A. Moreau"_s);
        QCOMPARE(shown.article(id).language, u"fr"_s);
    }
    QCOMPARE(shown.article(1).outlet, u"Valley Post"_s); // not touched
    QCOMPARE(shown.article(4).outlet, u"Evening Bulletin"_s);
    QCOMPARE(shown.article(1).title, u"Alarm rang late"_s);
    shown.in.project.undo();
    shown.in.settle();
    QCOMPARE(shown.article(3).byline, QString());
    QCOMPARE(shown.article(3).language, QString());
    shown.panel.view()->select(Id{3});
    QCOMPARE(shown.panel.details()->articles(), QList<Id>({Id{3}}));
    QCOMPARE(outlet->text(), u"Evening Bulletin"_s);
}

void LibraryTriageTest::noteIsWritten()
{
    Shown shown;
    shown.key(Qt::Key_N);
    auto *const note = shown.panel.details()->findChild<NoteField *>();
    QVERIFY(note && note->hasFocus());
    shown.type(u"ask the port"_s);
    QTRY_COMPARE(shown.article(1).note, u"ask the port"_s);
    shown.key(Qt::Key_Escape);
    QVERIFY(shown.panel.view()->hasFocus());
}

void LibraryTriageTest::dividesAndRemembers()
{
    Shown shown;
    ChoiceBox *const box = shown.panel.grouping();
    box->setFocus();
    shown.key(Qt::Key_Down);
    QCOMPARE(int(shown.panel.table()->grouping()), int(ArticleTable::Grouping::Outlet));
    QCOMPARE(shown.titles(), QStringList({u"Evening Bulletin"_s, u"  Crew was told"_s, u"  Dam held"_s, u"Valley Post"_s,
                                          u"  Alarm rang late"_s, u"  Belt had snapped"_s}));
    QCOMPARE(shown.in.project.kept(u"lists"_s, u"articles-divided"_s), QByteArray("1"));
    // The next article may stand in the next section.
    shown.panel.view()->select(Id{4});
    shown.panel.view()->setFocus();
    shown.key(Qt::Key_D);
    QCOMPARE(shown.panel.view()->currentId(), Id{1});
}

void LibraryTriageTest::citationsAreCopied()
{
    Shown shown;
    shown.key(Qt::Key_Down, Qt::ShiftModifier);
    shown.key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"Alarm rang late. Valley Post\nBelt had snapped. Valley Post"_s);
    QCOMPARE(shown.panel.chosen(), QList<Id>({Id{1}, Id{2}}));
    shown.panel.view()->clearSelection();
    QCOMPARE(shown.panel.chosen().size(), 4);
}

void LibraryTriageTest::removalSaysWhatGoes()
{
    Shown shown;
    shown.key(Qt::Key_Delete); // nothing depends on the first one
    QCOMPARE(shown.in.project.library().all<Article>().size(), 3);
    shown.panel.view()->select(Id{2});
    shown.key(Qt::Key_Delete);
    QVERIFY(shown.panel.question()->isVisible());
    QVERIFY2(shown.panel.question()->text().contains(u"1 passage"), qPrintable(shown.panel.question()->text()));
    shown.key(Qt::Key_Escape);
    QCOMPARE(shown.in.project.library().all<Article>().size(), 3);
    QVERIFY(shown.panel.view()->hasFocus());
    shown.key(Qt::Key_Delete);
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.in.project.library().all<Article>().size(), 2);
    shown.in.project.undo();
    shown.in.settle();
    QCOMPARE(shown.in.project.library().all<Passage>().size(), 1);
}

void LibraryTriageTest::openingMarksOnlyIfWished()
{
    Shown shown;
    shown.panel.noteOpened({1});
    shown.in.settle();
    QCOMPARE(shown.article(1).state, ArticleState::Unread);
    for (QAction *const action : shown.panel.view()->findChildren<QAction *>())
        if (action->isCheckable())
            action->trigger();
    shown.panel.noteOpened({1});
    shown.in.settle();
    QCOMPARE(shown.article(1).state, ArticleState::Reading);
    shown.in.edit([](Writer &w) { w.modify<Article>({2}, [](Article &article) { article.state = ArticleState::Done; }); });
    shown.panel.noteOpened({2});
    shown.in.settle();
    QCOMPARE(shown.article(2).state, ArticleState::Done);
}

QTEST_MAIN(LibraryTriageTest)
#include "library_triage.moc"
