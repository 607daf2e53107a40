// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/Support.h"
#include "tests/lists/ModelLines.h"
#include "tests/text/Prose.h"
#include "tests/widgets/docks_project.h"
#include "widgets/actors/NoteField.h"
#include "widgets/library/ArticleForm.h"
#include "widgets/library/LibraryPanel.h"
#include "widgets/origins/OriginsPane.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>

using namespace sidelight;
using namespace sidelight::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = OriginTreeModel::Kind;

// Two texts, each in two outlets, and one that quotes from the first.
void fill(DocksProject &in)
{
    const QString ferry = prose(1, 250), speech = prose(9, 60).replace(u"\n\n"_s, u" "_s), bridge = prose(2, 250);
    const QString quoted = u"\n\n“"_s + speech + u"”"_s;
    QList<Article> articles{in.storedArticle(1, u"Late ferry"_s, ferry + quoted),
                            in.storedArticle(2, u"Ferry was late"_s, edited(ferry, 60) + quoted),
                            in.storedArticle(3, u"Bridge shut"_s, bridge), in.storedArticle(4, u"No bridge"_s, edited(bridge, 30)),
                            in.storedArticle(5, u"What was said"_s, prose(3, 250) + quoted)};
    for (int i = 0; i < 5; ++i) {
        articles[i].outlet = u"Outlet %1"_s.arg(i + 1);
        articles[i].published = u"2024-05-0%1"_s.arg(i + 1);
    }
    in.edit([articles](Writer &w) {
        for (const Article &article : articles)
            w.insert(article);
    });
}

void show(QWidget &widget)
{
    widget.resize(1000, 700);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
    widget.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&widget));
}

// A pane on such a project, when all has been compared.
struct Shown {
    Shown()
    {
        in.open();
        fill(in);
        pane = std::make_unique<OriginsPane>(&in.project);
        show(*pane);
        list()->setFocus();
        settle();
    }
    void settle()
    {
        in.settle();
        QVERIFY(QTest::qWaitFor([this] { return !pane->search()->isWorking(); }, 60'000));
    }
    [[nodiscard]] QTreeView *list() const { return pane->list(); }
    [[nodiscard]] QStringList lines() const { return linesOf(*pane->model()); }
    [[nodiscard]] QModelIndex section(OriginTreeModel::Section section) const { return pane->model()->indexOf(section); }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(list(), Qt::Key(key), modifiers);
        settle();
    }
    // Selects by a click, as a hand does.
    void click(const QModelIndex &index)
    {
        QVERIFY(index.isValid());
        list()->scrollTo(index);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(index).center());
    }
    [[nodiscard]] QModelIndex row(const QString &title, const QModelIndex &under = {}) const
    {
        for (int i = 0; i < pane->model()->rowCount(under); ++i) {
            const QModelIndex index = pane->model()->index(i, 0, under);
            if (index.data().toString().contains(title))
                return index;
            if (const QModelIndex found = row(title, index); found.isValid())
                return found;
        }
        return {};
    }
    [[nodiscard]] const Library &library() const { return in.project.library(); }

    DocksProject in;
    std::unique_ptr<OriginsPane> pane;
};

} // namespace

// The pane as hands use it, on a real project.
class OriginsPaneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void proposalsAreDecidedByKeys();
    void oneUndoTakesBackADecision();
    void buttonsDoTheSame();
    void articlesAreOpenedAndCompared();
    void originsAreRenamedAndNoted();
    void anArticleIsTakenOut();
    void whatIsKeptApartCanBeProposedAgain();
    void emptyPlacesSayWhatToDo();
    void theLibraryJoinsByHand();
    void hostileTitles();
};

void OriginsPaneTest::proposalsAreDecidedByKeys()
{
    Shown shown;
    QCOMPARE(shown.pane->stateText(), u"2 open proposal(s)"_s);
    QCOMPARE(OriginTreeModel::kindOf(shown.list()->currentIndex()), Kind::Proposal);
    QVERIFY(shown.list()->isExpanded(shown.list()->currentIndex()));
    QVERIFY(!shown.list()->isExpanded(shown.section(OriginTreeModel::Section::Quotations)));
    QSignalSpy told(shown.pane.get(), &OriginsPane::message);
    shown.press(Qt::Key_Return);
    QCOMPARE(shown.library().all<Origin>().size(), 1);
    QCOMPARE(told.size(), 1);
    QCOMPARE(shown.pane->stateText(), u"1 open proposal(s)"_s);
    const Id origin = shown.library().all<Origin>().constBegin()->id;
    QCOMPARE(shown.library().articlesOfOrigin(origin).size(), 2);
    shown.list()->setCurrentIndex(shown.pane->model()->index(0, 0, shown.section(OriginTreeModel::Section::Proposed)));
    shown.press(Qt::Key_Delete);
    QCOMPARE(shown.library().all<DistinctOrigins>().size(), 1);
    QCOMPARE(shown.pane->stateText(), u"No open proposal"_s);
}

void OriginsPaneTest::oneUndoTakesBackADecision()
{
    Shown shown;
    const QStringList before = shown.lines();
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Delete}) {
        shown.list()->setCurrentIndex(shown.pane->model()->index(0, 0, shown.section(OriginTreeModel::Section::Proposed)));
        shown.press(key);
        QVERIFY(shown.lines() != before);
        shown.in.project.undo();
        QTRY_COMPARE(shown.lines(), before);
    }
}

void OriginsPaneTest::buttonsDoTheSame()
{
    Shown shown;
    const auto button = [&](const QString &text) -> QToolButton * {
        for (QToolButton *each : shown.pane->findChildren<QToolButton *>())
            if (each->text() == text)
                return each;
        return nullptr;
    };
    shown.click(shown.row(u"Bridge shut"_s));
    QTest::mouseClick(button(u"One origin"_s), Qt::LeftButton);
    shown.settle();
    QCOMPARE(originOf(shown.library(), *shown.library().find<Article>({3})),
             originOf(shown.library(), *shown.library().find<Article>({4})));
    shown.click(shown.row(u"Late ferry"_s));
    QTest::mouseClick(button(u"Not one origin"_s), Qt::LeftButton);
    shown.settle();
    QCOMPARE(shown.library().all<DistinctOrigins>().size(), 1);
    shown.list()->setCurrentIndex(shown.section(OriginTreeModel::Section::Origins));
    QVERIFY(!button(u"One origin"_s)->isEnabled());
    QVERIFY(!button(u"Not one origin"_s)->isEnabled());
    QVERIFY(!button(u"Compare"_s)->isEnabled());
}

void OriginsPaneTest::articlesAreOpenedAndCompared()
{
    Shown shown;
    QSignalSpy opened(shown.pane.get(), &OriginsPane::articleWanted), compared(shown.pane.get(), &OriginsPane::compareWanted);
    const auto last = [&] { return std::pair(compared.last()[0].value<Id>(), compared.last()[1].value<Id>()); };
    shown.click(shown.row(u"Ferry was late"_s));
    shown.press(Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].value<Id>(), Id{2});
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(last(), (std::pair(Id{1}, Id{2})));
    shown.list()->expand(shown.section(OriginTreeModel::Section::Quotations));
    const QModelIndex quotation = shown.pane->model()->index(0, 0, shown.section(OriginTreeModel::Section::Quotations));
    QVERIFY(quotation.siblingAtColumn(OriginTreeModel::Why).data().toString().startsWith(u"Both quote the same 60"_s));
    shown.click(quotation);
    shown.press(Qt::Key_Return);
    QCOMPARE(last().second, Id{5});
    QCOMPARE(shown.library().all<Origin>().size(), 0);
}

void OriginsPaneTest::originsAreRenamedAndNoted()
{
    Shown shown;
    shown.press(Qt::Key_Return);
    const QModelIndex origin = shown.pane->model()->index(0, 0, shown.section(OriginTreeModel::Section::Origins));
    shown.click(origin);
    QVERIFY(shown.pane->note()->isVisible());
    QTest::keyClick(shown.list(), Qt::Key_F2);
    auto *const editor = shown.list()->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"The ferry company"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(shown.library().all<Origin>().constBegin()->name, u"The ferry company"_s);
    QTRY_COMPARE(origin.data().toString().remove(QChar(0x2068)).remove(QChar(0x2069)), u"The ferry company"_s);
    QTest::keyClicks(shown.pane->note(), u"By telephone"_s);
    shown.pane->note()->flush();
    shown.settle();
    QCOMPARE(shown.library().all<Origin>().constBegin()->note, u"By telephone"_s);
    shown.list()->setCurrentIndex(shown.section(OriginTreeModel::Section::Origins));
    QVERIFY(!shown.pane->note()->isVisible());
}

void OriginsPaneTest::anArticleIsTakenOut()
{
    Shown shown;
    shown.press(Qt::Key_Return);
    const QModelIndex origin = shown.pane->model()->index(0, 0, shown.section(OriginTreeModel::Section::Origins));
    QCOMPARE(shown.pane->model()->rowCount(origin), 2);
    shown.click(shown.pane->model()->index(1, 0, origin));
    shown.press(Qt::Key_Delete);
    QCOMPARE(shown.library().all<Origin>().size(), 0);
    QCOMPARE(shown.library().all<DistinctOrigins>().size(), 1);
    shown.in.project.undo();
    QTRY_COMPARE(shown.library().all<Origin>().size(), 1);
    shown.list()->setCurrentIndex(shown.pane->model()->index(0, 0, shown.section(OriginTreeModel::Section::Origins)));
    shown.press(Qt::Key_Delete);
    QCOMPARE(shown.library().all<Origin>().size(), 0);
    QCOMPARE(shown.library().all<DistinctOrigins>().size(), 0);
    QCOMPARE(shown.pane->stateText(), u"2 open proposal(s)"_s);
}

void OriginsPaneTest::whatIsKeptApartCanBeProposedAgain()
{
    Shown shown;
    shown.press(Qt::Key_Delete);
    QCOMPARE(shown.pane->stateText(), u"1 open proposal(s)"_s);
    const QModelIndex apart = shown.pane->model()->index(0, 0, shown.section(OriginTreeModel::Section::KeptApart));
    QVERIFY(shown.list()->isExpanded(apart.parent()));
    shown.click(apart);
    shown.press(Qt::Key_Delete);
    QCOMPARE(shown.pane->stateText(), u"2 open proposal(s)"_s);
    QVERIFY(shown.library().all<DistinctOrigins>().isEmpty());
}

void OriginsPaneTest::emptyPlacesSayWhatToDo()
{
    DocksProject in;
    in.open();
    OriginsPane pane(&in.project);
    show(pane);
    QTRY_COMPARE(pane.stateText(), u"No open proposal"_s);
    QVERIFY(pane.model()->isEmpty());
    QTest::keyClick(pane.list(), Qt::Key_Return);
    QTest::keyClick(pane.list(), Qt::Key_Delete);
    QTest::keyClick(pane.list(), Qt::Key_F2);
    pane.grab();
}

void OriginsPaneTest::theLibraryJoinsByHand()
{
    DocksProject in;
    LibraryPanel panel(&in.project);
    in.open();
    fill(in);
    show(panel);
    const auto trigger = [&](const QString &text) {
        for (QAction *action : panel.view()->actions())
            if (action->text() == text)
                action->trigger();
        in.settle();
    };
    QSignalSpy told(&panel, &RecordPanel::message);
    panel.view()->select({1});
    trigger(u"One origin"_s);
    QVERIFY(told.last()[0].toString().startsWith(u"Select two"_s));
    panel.view()->selectAll();
    trigger(u"One origin"_s);
    QCOMPARE(in.project.library().all<Origin>().size(), 1);
    QCOMPARE(in.project.library().all<Origin>().constBegin()->name, u"Outlet 1: Late ferry"_s);
    panel.editDetails({5});
    const auto hasOrigin = [&] {
        return std::ranges::any_of(panel.details()->findChildren<QLabel *>(),
                                   [](const QLabel *label) { return label->text().contains(u"Outlet 1: Late ferry"_s); });
    };
    QVERIFY(hasOrigin());
    panel.view()->select({5});
    trigger(u"Take out of its origin"_s);
    QTRY_VERIFY(!hasOrigin());
    QVERIFY(!in.project.library().find<Article>({5})->origin.isValid());
    QCOMPARE(in.project.library().all<DistinctOrigins>().size(), 4);
}

void OriginsPaneTest::hostileTitles()
{
    DocksProject in;
    in.open();
    const QString text = prose(1, 200);
    QList<Article> articles;
    const QStringList titles{u"<b>bold</b> & <img src=x>"_s, u"\u202e%1 %2 \u2066"_s, QString(20'000, u'x'), u"عبارة\nمتأخرة"_s,
                             QString(u' ')};
    for (qsizetype i = 0; i < titles.size(); ++i) {
        articles.append(in.storedArticle(i + 1, titles[i], edited(text, int(50 + i))));
        articles.last().outlet = titles[titles.size() - 1 - i];
    }
    in.edit([articles](Writer &w) {
        for (const Article &article : articles)
            w.insert(article);
    });
    OriginsPane pane(&in.project);
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        pane.setLayoutDirection(direction);
        show(pane);
        QTRY_VERIFY(!pane.search()->isWorking());
        pane.grab();
    }
    QCOMPARE(pane.model()->proposalCount(), 1);
    QTest::keyClick(pane.list(), Qt::Key_Return);
    in.settle();
    QTRY_COMPARE(in.project.library().all<Origin>().size(), 1);
    QVERIFY(in.project.library().all<Origin>().constBegin()->name.size() < 400);
    pane.grab();
}

QTEST_MAIN(OriginsPaneTest)
#include "origins_pane.moc"
