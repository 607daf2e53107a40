// SPDX-License-Identifier: GPL-3.0-or-later
// A newcomer: the welcome page, the tour done to its end by keys, the guide by F1, and the list of recent projects.
#include "app/Help.h"
#include "app/ProjectSnapshots.h"
#include "app/Tour.h"
#include "app/WindowTools.h"
#include "tests/journeys/WindowJourney.h"
#include "widgets/board/BoardPane.h"
#include "widgets/board/BoardView.h"
#include "widgets/board/CardPicker.h"
#include "widgets/board/PdfExportDialog.h"
#include "widgets/board/PdfPreview.h"
#include "widgets/common/WelcomePage.h"
#include "widgets/compare/CompareMode.h"
#include "widgets/help/GuidePage.h"
#include "widgets/help/GuideWindow.h"
#include "widgets/library/LibraryPanel.h"
#include "widgets/reader/ArticleView.h"
#include "widgets/reader/ReaderPane.h"
#include "widgets/statements/StatementPopup.h"
#include "widgets/trust/SnapshotsWindow.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace sidelight;
using namespace Qt::StringLiterals;
using Step = TourPanel::Step;

class TourJourney : public test::WindowJourney {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { closeWindow(); }
    void beginsOnTheWelcomePage();
    void namesTheKeysInForce();
    void comparesTwoAccounts();
    void marksAPassage();
    void recordsAStatement();
    void laysItOnABoard();
    void exportsAPdf();
    void isLeftAtAnyTime();
    void goesWithTheProject();
    void guideOpensAtTheFocusedPane();
    void guideIsSearched();
    void guideOpensFromADialog();
    void everyPlaceHasItsChapter();
    void recentProjectsAreListedOnWish();

private:
    [[nodiscard]] TourPanel *tour() const { return m_window->help()->tour().panel(); }
    void press(const QString &words) // a button of the tour
    {
        auto *const button = buttonIn<QPushButton>(tour(), words);
        QVERIFY(button && button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] WelcomePage *welcome() const { return m_window->findChild<WelcomePage *>(); }

    ArticleView *m_view = nullptr;
    QString m_words;
};

void TourJourney::initTestCase()
{
    prepare(u"own.sidelight"_s);
    openWindow();
}

void TourJourney::beginsOnTheWelcomePage()
{
    QVERIFY(welcome()->isVisible());
    auto *const begin = buttonIn<QPushButton>(welcome(), u"Tour"_s);
    QVERIFY(begin);
    QSignalSpy ready(m_window.get(), &MainWindow::ready);
    begin->setFocus();
    key(Qt::Key_Space);
    QVERIFY(ready.wait(60'000));
    settle();
    QVERIFY(m_window->showsSample());
    QVERIFY(tour() && tour()->isVisible());
    QCOMPARE(tour()->step(), Step::Compare);
}

void TourJourney::namesTheKeysInForce()
{
    const auto says = [this](const QString &words) {
        const QList<QLabel *> labels = tour()->findChildren<QLabel *>();
        return std::ranges::any_of(labels,
                                   [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    };
    const QString command = u"view.compareSideBySide"_s;
    Shortcuts &shortcuts = m_window->tools().shortcuts();
    QVERIFY(says(u"F9"_s));
    shortcuts.setKeys(command, {QKeySequence(u"Ctrl+Alt+F5"_s)});
    QVERIFY(says(u"Ctrl+Alt+F5"_s) && !says(u"F9"_s));
    shortcuts.setKeys(command, {});
    QVERIFY(!says(u"By keys"_s));
    shortcuts.setUsual(command);
    QVERIFY(says(u"F9"_s));
}

void TourJourney::comparesTwoAccounts()
{
    QVERIFY(!m_window->workspace()->compare()->isOn());
    key(Qt::Key_F9);
    QTRY_COMPARE(tour()->step(), Step::Mark);
    QTRY_VERIFY(!m_window->workspace()->compare()->comparisons().isEmpty()); // two accounts do stand beside each other
    const ReaderPane *const copied = readerOf(articleTitled(u"Port had no warning"_s));
    const ReaderPane *const copy = readerOf(articleTitled(u"“We would have acted"_s));
    QVERIFY(copied && copy); // which have one origin
    QCOMPARE(copied->mapToGlobal(QPoint()).y(), copy->mapToGlobal(QPoint()).y());
    QVERIFY(m_window->findChild<BoardPane *>()->isVisible());
    key(Qt::Key_F9);
    QCOMPARE(tour()->step(), Step::Mark);
}

void TourJourney::marksAPassage()
{
    press(u"Show &me where"_s);
    m_view = qobject_cast<ArticleView *>(QApplication::focusWidget());
    QVERIFY(m_view);
    QTRY_VERIFY(!m_view->text().isEmpty());
    m_view->setCaret(0);
    key(Qt::Key_S); // a sentence
    m_words = m_view->selectedText().simplified();
    QVERIFY(!m_words.isEmpty());
    key(Qt::Key_2);
    settle();
    QTRY_COMPARE(tour()->step(), Step::Record);
}

void TourJourney::recordsAStatement()
{
    m_view->setFocus();
    key(Qt::Key_W);
    auto *const form = m_window->findChild<StatementPopup *>();
    QTRY_VERIFY(form && form->isVisible());
    QTest::keyClicks(QApplication::focusWidget(), u"northern wire"_s);
    for (int i = 0; i < 3; ++i)
        key(Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"The crews were late"_s);
    key(Qt::Key_Return);
    settle();
    QTRY_COMPARE(tour()->step(), Step::Lay);
}

void TourJourney::laysItOnABoard()
{
    press(u"Show &me where"_s);
    BoardView *const view = m_window->workspace()->boardView();
    QVERIFY(view && view->isVisible());
    view->setFocus();
    QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    auto *const picker = m_window->findChild<CardPicker *>();
    QVERIFY(picker);
    QTest::keyClicks(picker->findChild<QLineEdit *>(), u"The crews were late"_s);
    QTest::keyClick(picker->findChild<QLineEdit *>(), Qt::Key_Return);
    settle();
    QTRY_COMPARE(tour()->step(), Step::Export);
}

void TourJourney::exportsAPdf()
{
    becomeActive();
    QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    PdfExportDialog *dialog = nullptr;
    QVERIFY(QTest::qWaitFor([&] { return (dialog = m_window->findChild<PdfExportDialog *>()) && dialog->isVisible(); }, 20'000));
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QVERIFY(QTest::qWaitFor([&] { return dialog->preview()->isSettled(); }, 20'000));
    key(Qt::Key_E, Qt::AltModifier);
    QFileDialog *const asked = fileDialog();
    QVERIFY(asked && QTest::qWaitForWindowActive(asked));
    auto *const field = asked->findChild<QLineEdit *>(u"fileNameEdit"_s);
    field->clear();
    QTest::keyClicks(field, m_home.filePath(u"tour.pdf"_s));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(tour()->step(), Step::Done, 60'000);
    QVERIFY(QFile::exists(m_home.filePath(u"tour.pdf"_s)));
    press(u"&Close the tour"_s);
    QVERIFY(!tour());
    becomeActive();
}

void TourJourney::isLeftAtAnyTime()
{
    for (const bool byKey : {true, false}) {
        m_window->help()->beginTour(); // in the project that is open, since that is the sample
        QVERIFY(tour() && tour()->isVisible());
        QCOMPARE(tour()->step(), Step::Compare);
        press(u"S&kip this step"_s);
        QCOMPARE(tour()->step(), Step::Mark);
        if (byKey) {
            buttonIn<QPushButton>(tour(), u"S&kip this step"_s)->setFocus();
            key(Qt::Key_Escape);
        } else {
            press(u"&Leave the tour"_s);
        }
        QVERIFY(!tour());
        QVERIFY(m_window->project());
    }
}

void TourJourney::goesWithTheProject()
{
    m_window->help()->beginTour();
    QVERIFY(tour());
    m_window->closeProject();
    QVERIFY(!tour());
    QVERIFY(welcome()->isVisible());
}

void TourJourney::guideOpensAtTheFocusedPane()
{
    QSignalSpy ready(m_window.get(), &MainWindow::ready);
    m_window->openSample();
    QVERIFY(ready.wait(20'000));
    settle();
    becomeActive();
    m_window->workspace()->library()->view()->setFocus();
    key(Qt::Key_F1);
    GuideWindow *const guide = m_window->help()->guide();
    QVERIFY(guide && guide->isVisible());
    QCOMPARE(guide->page()->chapter(), u"library.md"_s);
    QVERIFY(guide->page()->toPlainText().size() > 1000);
    QCOMPARE(guide->findChild<QListWidget *>()->currentItem()->text(), guide->text().chapters().at(2).title);
    QVERIFY(guide->findChild<QListWidget *>()->currentItem()->isSelected());
    QTRY_COMPARE(guide->page()->horizontalScrollBar()->maximum(), 0); // pictures are no wider than the page
    becomeActive();
    m_window->workspace()->openBoard(oldest<Board>());
    m_window->workspace()->boardView()->setFocus();
    key(Qt::Key_F1);
    QCOMPARE(guide->page()->chapter(), u"boards.md"_s);
    QVERIFY(QTest::qWaitForWindowActive(guide));
    QTest::keyClick(guide->page(), Qt::Key_Left, Qt::AltModifier); // back
    QCOMPARE(guide->page()->chapter(), u"library.md"_s);
}

void TourJourney::guideIsSearched()
{
    GuideWindow *const guide = m_window->help()->guide();
    QTest::keyClick(guide->page(), Qt::Key_F, Qt::ControlModifier);
    auto *const field = guide->findChild<QLineEdit *>();
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"diagnostic"_s); // a word of one chapter's subject
    const auto *const list = guide->findChild<QListWidget *>();
    int shown = 0;
    for (int row = 0; row < list->count(); ++row)
        shown += !list->item(row)->isHidden();
    QVERIFY(shown > 0 && shown < list->count());
    QVERIFY(guide->page()->toPlainText().contains(u"diagnostic"_s, Qt::CaseInsensitive));
    QVERIFY(!guide->page()->extraSelections().isEmpty());
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(guide->page()->textCursor().selectedText().compare(u"diagnostic"_s, Qt::CaseInsensitive) == 0);
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(field->text(), QString());
    QVERIFY(guide->page()->hasFocus());
    QTest::keyClick(guide->page(), Qt::Key_Escape);
    QVERIFY(!guide->isVisible());
}

// A dialog holds the keys of the menus, but not this one.
void TourJourney::guideOpensFromADialog()
{
    becomeActive();
    m_window->snapshots()->open();
    SnapshotsWindow *dialog = nullptr;
    QTRY_VERIFY((dialog = m_window->snapshots()->window()) && dialog->isVisible());
    QVERIFY(dialog->isModal());
    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTRY_VERIFY(QApplication::focusWidget() && dialog->isAncestorOf(QApplication::focusWidget()));
    key(Qt::Key_F1);
    GuideWindow *const guide = m_window->help()->guide();
    QVERIFY(guide->isVisible());
    QCOMPARE(guide->page()->chapter(), u"keeping.md"_s);
    QVERIFY(QTest::qWaitForWindowActive(guide));
    QTest::keyClick(guide->page(), Qt::Key_Escape); // which the dialog does not hold either
    QVERIFY(!guide->isVisible());
    dialog->close();
    becomeActive();
}

// A pane that is renamed would silently fall back to the first chapter.
void TourJourney::everyPlaceHasItsChapter()
{
    const GuideText guide;
    for (const QString &chapter : Help::chaptersOnPlaces())
        QVERIFY2(guide.indexOf(chapter) >= 0, qPrintable(chapter));
    const QHash<QString, QString> docks{
        {u"library"_s, u"library.md"_s},      {u"collections"_s, u"library.md"_s},    {u"actors"_s, u"grading.md"_s},
        {u"tags"_s, u"reading.md"_s},         {u"claims"_s, u"claims.md"_s},          {u"boards"_s, u"boards.md"_s},
        {u"inspector"_s, u"statements.md"_s}, {u"passages"_s, u"reading.md"_s},       {u"proposals"_s, u"statements.md"_s},
        {u"find"_s, u"searching.md"_s},       {u"occurrences"_s, u"statements.md"_s}, {u"history"_s, u"keeping.md"_s}};
    for (const QDockWidget *dock : m_window->workspace()->docks())
        QCOMPARE(Help::chapterOn(dock->widget()), docks.value(dock->objectName()));
    const QHash<StandingPane, QString> panes{{StandingPane::Contradictions, u"claims.md"_s},
                                             {StandingPane::Matrix, u"claims.md"_s},
                                             {StandingPane::Origins, u"origins.md"_s},
                                             {StandingPane::Timeline, u"timeline.md"_s}};
    for (const auto &[pane, chapter] : panes.asKeyValueRange()) {
        m_window->workspace()->analysis().open(pane);
        QCOMPARE(Help::chapterOn(m_window->workspace()->panes()->currentWidget()), chapter);
    }
    m_window->workspace()->windows().open({RecordKind::Ach, oldest<Ach>()});
    QCOMPARE(Help::chapterOn(m_window->workspace()->panes()->currentWidget()), u"ach.md"_s);
    QCOMPARE(Help::chapterOn(nullptr), u"beginning.md"_s);
}

void TourJourney::recentProjectsAreListedOnWish()
{
    const auto rows = [this] {
        QStringList words;
        for (const QToolButton *button : welcome()->findChildren<QToolButton *>())
            if (button->isVisible())
                words.append(button->text());
        return words;
    };
    m_window->closeProject();
    createProject();
    m_window->closeProject();
    QCOMPARE(rows(), QStringList());
    m_settings->setRemembersRecent(true);
    openProject();
    m_window->closeProject();
    QCOMPARE(rows(), (QStringList{u"own"_s, u"Forget this list"_s}));
    QSignalSpy ready(m_window.get(), &MainWindow::ready);
    QTest::mouseClick(buttonIn<QToolButton>(welcome(), u"own"_s), Qt::LeftButton);
    QVERIFY(ready.wait(5'000));
    m_window->closeProject();
    QTest::mouseClick(buttonIn<QToolButton>(welcome(), u"Forget this list"_s), Qt::LeftButton);
    QTRY_COMPARE(rows(), QStringList());
    QVERIFY(m_settings->recentProjects().isEmpty());
}

int main(int argc, char **argv) { return test::travel<TourJourney>(argc, argv); }
#include "tour_journey.moc"
