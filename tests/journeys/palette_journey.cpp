// SPDX-License-Identifier: GPL-3.0-or-later
// Everything by its name, in the real window: commands, articles, actors, claims and boards, with the keyboard alone.
#include "app/Palette.h"
#include "app/WindowTools.h"
#include "tests/journeys/WindowJourney.h"
#include "widgets/actors/ActorsPanel.h"
#include "widgets/claims/ClaimsPanel.h"
#include "widgets/library/LibraryPanel.h"
#include "widgets/palette/PaletteWindow.h"
#include "widgets/reader/ArticleView.h"
#include "widgets/reader/ReaderPane.h"

#include <QLineEdit>
#include <QListView>
#include <QMenuBar>

using namespace sidelight;
using namespace Qt::StringLiterals;

class PaletteJourney : public test::WindowJourney {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void withoutAProjectThereAreCommands();
    void itOpensArticles();
    void itOpensBoards();
    void itSelectsActorsAndClaims();
    void itGivesCommands();
    void commandsAreForWhatHadTheFocus();
    void whatWasUsedStandsFirst();
    void escapeLeavesEverythingAsItWas();
    void itForgetsAProject();

private:
    [[nodiscard]] PaletteWindow *palette() const { return m_window->tools().palette().window(); }
    [[nodiscard]] PaletteModel *found() const { return m_window->tools().palette().model(); }
    void openPalette()
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(palette() && palette()->isVisible());
        QTRY_VERIFY(!m_window->project() || found()->isReady());
    }
    void goTo(const QString &typed)
    {
        openPalette();
        QTest::keyClicks(palette()->line(), typed);
        QVERIFY2(found()->rowCount() > 0, qPrintable(typed));
        QTest::keyClick(palette()->line(), Qt::Key_Return);
        QTRY_VERIFY(!palette()->isVisible());
        becomeActive();
    }
    [[nodiscard]] bool offers(const QString &name) const
    {
        for (int row = 0; row < found()->rowCount(); ++row)
            if (found()->at(row).name == name)
                return true;
        return false;
    }
};

void PaletteJourney::initTestCase()
{
    prepare(u"sample.sidelight"_s);
    openWindow();
}

void PaletteJourney::withoutAProjectThereAreCommands()
{
    openPalette();
    QVERIFY(offers(u"New project…"_s));
    QVERIFY(!offers(u"New board"_s)); // needs a project
    QVERIFY(!offers(u"Undo"_s));
    QTest::keyClicks(palette()->line(), u"new proj"_s);
    QCOMPARE(found()->at(0).keys, QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText));
    QCOMPARE(found()->at(0).place, u"File"_s);
    QTest::keyClick(palette()->line(), Qt::Key_Escape);
    QTRY_VERIFY(!palette()->isVisible());
    becomeActive();
    createSample();
}

void PaletteJourney::itOpensArticles()
{
    const Article first = *library().find<Article>(oldest<Article>());
    goTo(first.title.left(24));
    QTRY_VERIFY(readerOf(first.id));
    QTRY_VERIFY(readerOf(first.id)->view()->hasFocus());
}

void PaletteJourney::itOpensBoards()
{
    const Board board = library().all<Board>().constBegin().value();
    goTo(board.name);
    QTRY_VERIFY(m_window->workspace()->boardView());
}

void PaletteJourney::itSelectsActorsAndClaims()
{
    const Actor actor = *library().find<Actor>(oldest<Actor>());
    goTo(actor.name);
    QTRY_COMPARE(panel<ActorsPanel>()->view()->currentId(), actor.id);
    const Claim claim = *library().find<Claim>(oldest<Claim>());
    goTo(claim.text.left(30));
    QTRY_COMPARE(panel<ClaimsPanel>()->view()->currentId(), claim.id);
}

void PaletteJourney::itGivesCommands()
{
    const auto boards = library().all<Board>().size();
    goTo(u"new board"_s);
    QTRY_COMPARE(library().all<Board>().size(), boards + 1);
    goTo(u"undo"_s); // whatever it undoes stands behind it
    QTRY_COMPARE(library().all<Board>().size(), boards);
}

// Splitting is for the pane that had the focus before.
void PaletteJourney::commandsAreForWhatHadTheFocus()
{
    const Article first = *library().find<Article>(oldest<Article>());
    openByKey(first.title);
    ArticleView *const view = readerOf(first.id)->view();
    openPalette();
    QTest::keyClicks(palette()->line(), u"aa"_s);
    QTest::keyClick(palette()->line(), Qt::Key_Escape);
    becomeActive();
    QTRY_VERIFY(view->hasFocus());
    goTo(u"close tab"_s);
    QTRY_VERIFY(!readerOf(first.id));
}

void PaletteJourney::whatWasUsedStandsFirst()
{
    openPalette();
    int row = 0;
    while (found()->at(row).record.isValid()) // what came to the front when the tab was closed
        ++row;
    QCOMPARE(found()->at(row).name, u"Close tab"_s);
    QTest::keyClick(palette()->line(), Qt::Key_Down);
    QCOMPARE(palette()->list()->currentIndex().row(), 1);
    QTest::keyClick(palette()->line(), Qt::Key_PageUp);
    QCOMPARE(palette()->list()->currentIndex().row(), 0);
    QTest::keyClick(palette()->line(), Qt::Key_Escape);
    becomeActive();
}

void PaletteJourney::escapeLeavesEverythingAsItWas()
{
    RecordView *const shelf = m_window->workspace()->library()->view();
    shelf->setFocus();
    openPalette();
    QTest::keyClicks(palette()->line(), u"no such name anywhere"_s);
    QCOMPARE(found()->rowCount(), 0);
    QTest::keyClick(palette()->line(), Qt::Key_Return); // there is nothing to take
    QVERIFY(palette()->isVisible());
    QTest::keyClick(palette()->line(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(!palette()->isVisible());
    becomeActive();
    QTRY_VERIFY(shelf->hasFocus());
}

void PaletteJourney::itForgetsAProject()
{
    const QString title = library().find<Article>(oldest<Article>())->title;
    m_window->closeProject();
    openPalette();
    QVERIFY(!offers(title));
    QTest::keyClicks(palette()->line(), title.left(20));
    QVERIFY(!offers(title));
    QTest::keyClick(palette()->line(), Qt::Key_Escape);
}

int main(int argc, char **argv) { return test::travel<PaletteJourney>(argc, argv); }
#include "palette_journey.moc"
