// SPDX-License-Identifier: GPL-3.0-or-later
// Keys that hold in one place of the window are chosen in the preferences, as those of the menus are: letters in an article, on a
// board and in the library. What is chosen holds at once, conflicts are named where they are some, and what names keys names these.
#include "app/Help.h"
#include "app/PlaceCommands.h"
#include "app/ShortcutSheet.h"
#include "app/WindowTools.h"
#include "tests/journeys/WindowJourney.h"
#include "widgets/actors/TagsPanel.h"
#include "widgets/board/BoardPane.h"
#include "widgets/board/BoardView.h"
#include "widgets/board/BoardWalk.h"
#include "widgets/board/Minimap.h"
#include "widgets/common/FindField.h"
#include "widgets/common/KeyChoices.h"
#include "widgets/find/FindPanel.h"
#include "widgets/help/GuidePage.h"
#include "widgets/help/GuideWindow.h"
#include "widgets/library/LibraryPanel.h"
#include "widgets/library/RecordView.h"
#include "widgets/matrix/AchView.h"
#include "widgets/origins/OriginsPane.h"
#include "widgets/passages/ProposalsPanel.h"
#include "widgets/preferences/KeyCatcher.h"
#include "widgets/preferences/PreferencesWindow.h"
#include "widgets/preferences/ShortcutsPage.h"
#include "widgets/reader/ArticleView.h"
#include "widgets/reader/ReaderPane.h"
#include "widgets/timeline/TimelineView.h"
#include "widgets/trust/HistoryPanel.h"

#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeView>

using namespace sidelight;
using namespace Qt::StringLiterals;

class KeysJourney : public test::WindowJourney {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { closeWindow(); }
    void allPlacesAreListed();
    void eachKeyIsKnownInItsPlace();
    void lettersOfTheLibrary();
    void lettersOfAnArticle();
    void keysOfABoard();
    void conflictsAreNamedWhereTheyAreSome();
    void whatNamesKeysNamesThese();
    void anotherWindowHasThem();
    void asUsualAgain();

private:
    [[nodiscard]] PreferencesWindow *preferences() const { return m_window->tools().preferences()->window(); }
    [[nodiscard]] ShortcutsPage *page() const { return preferences()->findChild<ShortcutsPage *>(); }
    [[nodiscard]] QPushButton *takeThem() const { return buttonIn<QPushButton>(page(), u"Take them from it"_s); }
    void choose(const QString &name, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        m_window->tools().preferences()->open(u"shortcuts"_s);
        QVERIFY(QTest::qWaitForWindowActive(preferences()));
        const int row = page()->model()->rowOf(name);
        QVERIFY2(row >= 0, qPrintable(name));
        page()->list()->setCurrentIndex(page()->model()->index(row, 0));
        auto *const catcher = page()->findChild<KeyCatcher *>();
        catcher->click();
        QTest::keyClick(catcher, key, modifiers);
        m_said = page()->told();
        m_asks = takeThem()->isVisible();
        preferences()->close();
        becomeActive();
    }
    [[nodiscard]] RecordView *articles() const { return m_window->workspace()->library()->view(); }
    [[nodiscard]] ArticleState stateOf(Id article) const { return library().find<Article>(article)->state; }

    QString m_said; // by the preferences
    bool m_asks = false;
};

void KeysJourney::initTestCase()
{
    prepare(u"sample.sidelight"_s);
    openWindow();
    createSample();
}

void KeysJourney::allPlacesAreListed()
{
    m_window->tools().preferences()->open(u"shortcuts"_s);
    const ShortcutModel *const model = page()->model();
    QMap<KeyPlace, int> changeable;
    QSet<QString> names;
    for (int row = 0; row < model->rowCount(); ++row) {
        const Shortcut &each = model->at(row);
        QVERIFY2(!each.text.isEmpty() && !each.place.isEmpty() && !each.text.contains(u'&'), qPrintable(each.name));
        changeable[each.holds] += int(!each.name.isEmpty());
        QVERIFY2(each.name.isEmpty() || !names.contains(each.name), qPrintable(each.name));
        names.insert(each.name);
    }
    QVERIFY(changeable[KeyPlace::Article] > 25 && changeable[KeyPlace::Board] > 35);
    QVERIFY(changeable[KeyPlace::Library] > 10 && changeable[KeyPlace::Lists] > 5);
    preferences()->close();
}

// Whoever works the place takes the key before the window does, or has an action for it.
static bool isKnown(QWidget *place, const QKeySequence &key)
{
    for (QWidget *each = place; each && !qobject_cast<QMainWindow *>(each); each = each->parentWidget()) {
        QList<QAction *> actions = each->actions();
        for (qsizetype i = 0; i < actions.size(); ++i) {
            if (actions[i]->shortcuts().contains(key))
                return true;
            if (actions[i]->menu())
                actions.append(actions[i]->menu()->actions());
        }
    }
    QKeyEvent event(QEvent::ShortcutOverride, key[0].key(), key[0].keyboardModifiers());
    event.ignore();
    QApplication::sendEvent(place, &event);
    return event.isAccepted();
}

// The list of commands names the keys that their places know, and what is chosen there is known in the place of the usual one.
void KeysJourney::eachKeyIsKnownInItsPlace()
{
    openByKey(library().find<Article>(oldest<Article>())->title);
    m_window->workspace()->openBoard(oldest<Board>());
    GuideWindow guide;
    for (const QString &name : {u"analysis.timeline"_s, u"analysis.origins"_s, u"analysis.newAchMatrix"_s})
        m_window->findChild<QAction *>(name)->trigger();
    panel<FindPanel>();
    settle();
    becomeActive();
    QTRY_VERIFY(m_window->findChild<AchView *>() && m_window->findChild<TimelineView *>() && m_window->findChild<OriginsPane *>());
    QTRY_VERIFY(m_window->findChild<BoardPane *>());
    const QHash<KeyPlace, QWidget *> places{
        {KeyPlace::Article, readerOf(oldest<Article>())->view()},
        {KeyPlace::Board, m_window->findChild<BoardPane *>()->view()},
        {KeyPlace::Library, articles()},
        {KeyPlace::Lists, m_window->findChild<TagsPanel *>()->view()},
        {KeyPlace::Ach, m_window->findChild<AchView *>()},
        {KeyPlace::Proposals, m_window->findChild<ProposalsPanel *>()->list()},
        {KeyPlace::Origins, m_window->findChild<OriginsPane *>()->list()},
        {KeyPlace::Timeline, m_window->findChild<TimelineView *>()},
        {KeyPlace::History, m_window->findChild<HistoryPanel *>()->list()},
        {KeyPlace::Search, m_window->findChild<FindPanel *>()->list()},
        {KeyPlace::FindField, readerOf(oldest<Article>())->findChild<FindField *>()->line()},
        {KeyPlace::Guide, &guide},
    };
    KeyChoices &choices = KeyChoices::instance();
    const QKeySequence other(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_F11);
    const QList<Shortcut> commands = placeCommands();
    QSet<KeyPlace> walked;
    for (const Shortcut &each : commands) {
        QWidget *const place = places.value(each.holds);
        QVERIFY2(place, qPrintable(each.name));
        walked.insert(each.holds);
        QVERIFY2(!isKnown(place, other), qPrintable(each.name));
        for (const QKeySequence &usual : each.usual)
            QVERIFY2(isKnown(place, usual), qPrintable(each.name + u' ' + usual.toString()));
        choices.choose(each.name, {other});
        QVERIFY2(isKnown(place, other), qPrintable(each.name));
        for (const QKeySequence &usual : each.usual)
            QVERIFY2(!isKnown(place, usual), qPrintable(each.name + u' ' + usual.toString()));
        choices.chooseUsual(each.name);
    }
    QCOMPARE(walked.size(), places.size());
}

void KeysJourney::lettersOfTheLibrary()
{
    choose(u"library.done"_s, Qt::Key_J);
    QVERIFY2(m_said.isEmpty(), qPrintable(m_said));
    const Id article = oldest<Article>();
    const auto press = [&](Qt::Key letter) {
        articles()->setFocus();
        articles()->select(article);
        QTest::qWait(QApplication::keyboardInputInterval() + 50); // else it goes on with a name
        key(letter);
        settle();
    };
    press(Qt::Key_U);
    QCOMPARE(stateOf(article), ArticleState::Unread);
    press(Qt::Key_D); // is nobody's any more
    QCOMPARE(stateOf(article), ArticleState::Unread);
    press(Qt::Key_J);
    QCOMPARE(stateOf(article), ArticleState::Done);
}

void KeysJourney::lettersOfAnArticle()
{
    choose(u"article.nextPassage"_s, Qt::Key_J); // which the library's is too
    QVERIFY2(m_said.isEmpty(), qPrintable(m_said));
    choose(u"article.colour2"_s, Qt::Key_Y);
    QVERIFY2(m_said.isEmpty(), qPrintable(m_said));
    Id most;
    for (const Article &each : library().all<Article>())
        if (!most.isValid() || library().passagesOf(each.id).size() > library().passagesOf(most).size())
            most = each.id;
    openByKey(library().find<Article>(most)->title);
    ArticleView *const view = readerOf(most)->view();
    key(Qt::Key_N);
    QVERIFY(!view->selectedPassage().isValid());
    key(Qt::Key_J);
    const Id passage = view->selectedPassage();
    QVERIFY(passage.isValid());
    key(Qt::Key_3);
    settle();
    QTRY_COMPARE(library().find<Passage>(passage)->colour, 3);
    key(Qt::Key_2);
    settle();
    QCOMPARE(library().find<Passage>(passage)->colour, 3);
    key(Qt::Key_Y);
    QTRY_COMPARE(library().find<Passage>(passage)->colour, 2);
}

void KeysJourney::keysOfABoard()
{
    choose(u"board.map"_s, Qt::Key_J);
    QVERIFY2(m_said.isEmpty(), qPrintable(m_said));
    choose(u"board.newNote"_s, Qt::Key_F9, Qt::ControlModifier);
    choose(u"board.outline"_s, Qt::Key_Z);
    m_window->workspace()->openBoard(oldest<Board>());
    auto *const pane = m_window->findChild<BoardPane *>();
    QTRY_VERIFY(pane && pane->isVisible());
    pane->view()->setFocus();
    const Minimap *const map = pane->walk()->minimap();
    const bool shown = map->isVisible();
    key(Qt::Key_M);
    QCOMPARE(map->isVisible(), shown);
    key(Qt::Key_J);
    QCOMPARE(map->isVisible(), !shown);
    const auto isWriting = [] { return qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()) != nullptr; };
    key(Qt::Key_N);
    QVERIFY(!isWriting());
    key(Qt::Key_F9, Qt::ControlModifier);
    QTRY_VERIFY(isWriting());
    key(Qt::Key_Escape);
    QTRY_VERIFY(!isWriting());
}

void KeysJourney::conflictsAreNamedWhereTheyAreSome()
{
    choose(u"article.previousPassage"_s, Qt::Key_O);
    QVERIFY2(m_asks && m_said.contains(u"The next of the passages under the cursor"_s), qPrintable(m_said));
    choose(u"library.star"_s, Qt::Key_I, Qt::ControlModifier); // of a menu, which holds there too
    QVERIFY2(m_asks && m_said.contains(u"Import articles or boards"_s), qPrintable(m_said));
    choose(u"file.closeProject"_s, Qt::Key_F9, Qt::ControlModifier); // of a board, above which the menu's would hold too
    QVERIFY2(m_asks && m_said.contains(u"New note"_s), qPrintable(m_said));
    choose(u"library.star"_s, Qt::Key_Down);
    QVERIFY(!m_asks && !m_said.isEmpty());
    choose(u"file.closeProject"_s, Qt::Key_J); // no letter where letters are written
    QVERIFY(!m_asks && !m_said.isEmpty());
}

void KeysJourney::whatNamesKeysNamesThese()
{
    const ShortcutSheet sheet(*m_window->menuBar(), nullptr);
    const QList<QLabel *> labels = sheet.findChildren<QLabel *>();
    const auto isRead = [&labels](const QString &words) {
        return std::ranges::any_of(labels, [&words](const QLabel *each) { return each->text() == words; });
    };
    QVERIFY(isRead(u"J, P"_s) && !isRead(u"N, P"_s) && isRead(u"U, R, J, X"_s));
    bool inMenu = false;
    for (const QAction *const action : m_window->findChildren<QAction *>())
        inMenu = inMenu || action->text() == u"New note\tCtrl+F9"_s;
    QVERIFY(inMenu);
    choose(u"article.find"_s, Qt::Key_F11, Qt::ControlModifier);
    bool inTip = false;
    for (const QWidget *const each : m_window->findChildren<QWidget *>())
        inTip = inTip || each->toolTip() == u"Find in this article (Ctrl+F11)"_s;
    QVERIFY(inTip);
    GuidePage guide;
    guide.showChapter(u"boards.md"_s, {});
    QVERIFY(guide.toPlainText().contains(u"J shows a map"_s));
}

void KeysJourney::anotherWindowHasThem()
{
    closeWindow();
    KeyChoices::instance().chooseUsual(u"article.nextPassage"_s); // as if the program had begun anew
    openWindow();
    QCOMPARE(KeyChoices::instance().keysOf(u"article.nextPassage"_s), QList{QKeySequence(Qt::Key_J)});
    openProject();
}

void KeysJourney::asUsualAgain()
{
    m_window->tools().preferences()->open(u"shortcuts"_s);
    buttonIn<QPushButton>(page(), u"All as usual"_s)->click();
    preferences()->close();
    QCOMPARE(KeyChoices::instance().keysOf(u"article.nextPassage"_s), QList{QKeySequence(Qt::Key_N)});
    QCOMPARE(m_settings->keysOf(u"library.done"_s), std::nullopt);
    for (const QAction *const action : articles()->actions())
        QVERIFY(!action->shortcuts().contains(QKeySequence(Qt::Key_J)));
}

int main(int argc, char **argv) { return test::travel<KeysJourney>(argc, argv); }
#include "keys_journey.moc"
