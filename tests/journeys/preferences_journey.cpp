// SPDX-License-Identifier: GPL-3.0-or-later
// The preferences, in the real window: each choice holds at once, and what was changed elsewhere is shown.
#include "app/WindowTools.h"
#include "tests/journeys/WindowJourney.h"
#include "widgets/palette/PaletteWindow.h"
#include "widgets/preferences/KeyCatcher.h"
#include "widgets/preferences/PreferencesPage.h"
#include "widgets/preferences/PreferencesWindow.h"
#include "widgets/preferences/ShortcutsPage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>

using namespace sidelight;
using namespace Qt::StringLiterals;

class PreferencesJourney : public test::WindowJourney {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aKeyOpensThem();
    void pagesAreWalkedByKeys();
    void thePageOfAnArticleFollows();
    void whatIsChangedElsewhereIsShown();
    void coloursHaveNames();
    void motionIsSwitchedOff();
    void theTitleNamesTheProjectIfAllowed();
    void theIndexGoes();
    void theClipboardIsClearedIfWished();
    void theLanguageIsKept();
    void thePaletteLeadsToARow();
    void keysAreChanged();
    void conflictsAreNamed();
    void keysAreAsUsualAgain();
    void escapeClosesThem();

private:
    [[nodiscard]] PreferencesWindow *window() const { return m_window->tools().preferences()->window(); }
    template <class Field> Field *field(const QString &name) const
    {
        const QList<Field *> all = window()->findChildren<Field *>();
        for (Field *each : all)
            if (each->accessibleName() == name || (qobject_cast<QAbstractButton *>(each) && each->property("text") == name))
                return each;
        qFatal("there is no row “%s”", qPrintable(name));
    }
    void turn(const QString &name) const { QTest::keyClick(field<QCheckBox>(name), Qt::Key_Space); }
    void show(const QString &page) const
    {
        m_window->tools().preferences()->open(page);
        QVERIFY(QTest::qWaitForWindowActive(window()));
    }
    [[nodiscard]] QAction *command(const QString &name) const
    {
        for (const MenuCommand &each : menuCommands::all(*m_window->menuBar()))
            if (each.name == name)
                return each.action;
        return nullptr;
    }
    [[nodiscard]] ShortcutsPage *keys() const { return window()->findChild<ShortcutsPage *>(); }
    void press(const QString &name, Qt::Key key, Qt::KeyboardModifiers modifiers) const
    {
        keys()->list()->setCurrentIndex(keys()->model()->index(keys()->model()->rowOf(name), 0));
        auto *const catcher = keys()->findChild<KeyCatcher *>();
        catcher->click();
        QVERIFY(catcher->isListening());
        QTest::keyClick(catcher, key, modifiers);
        QVERIFY(!catcher->isListening());
    }
};

void PreferencesJourney::initTestCase()
{
    prepare(u"canary.sidelight"_s);
    openWindow();
    createProject();
}

void PreferencesJourney::aKeyOpensThem()
{
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(QTest::qWaitForWindowActive(window()));
    QTRY_VERIFY2(window()->pages()->hasFocus(),
                 QApplication::focusWidget() ? QApplication::focusWidget()->metaObject()->className() : "nothing");
}

void PreferencesJourney::pagesAreWalkedByKeys()
{
    QCOMPARE(window()->shown()->currentIndex(), 0);
    for (int page = 1; page < window()->pages()->count(); ++page) {
        QTest::keyClick(window()->pages(), Qt::Key_Down);
        QCOMPARE(window()->shown()->currentIndex(), page);
    }
    QCOMPARE(window()->pages()->count(), 7);
}

void PreferencesJourney::thePageOfAnArticleFollows()
{
    show(u"reading"_s);
    auto *const size = field<QDoubleSpinBox>(u"Size in points"_s);
    size->setFocus();
    size->selectAll();
    QTest::keyClicks(size, QLocale().toString(17.5));
    QCOMPARE(m_settings->reading().size, 17.5);
    auto *const face = field<QComboBox>(u"Typeface"_s);
    face->setFocus();
    QTest::keyClick(face, Qt::Key_Down);
    QCOMPARE(m_settings->reading().face, u"sans"_s);
    QTest::mouseClick(field<QPushButton>(u"The page as usual"_s), Qt::LeftButton);
    QCOMPARE(m_settings->reading().face, u"serif"_s);
    QCOMPARE(size->value(), ReadingStyle::usualSize);
}

void PreferencesJourney::whatIsChangedElsewhereIsShown()
{
    show(u"colours"_s);
    auto *const colours = field<QComboBox>(u"Colours of the window"_s);
    QCOMPARE(colours->currentIndex(), 0);
    command(u"view.dark"_s)->trigger();
    QCOMPARE(colours->currentText(), u"Dark"_s);
    colours->setFocus();
    QTest::keyClick(colours, Qt::Key_Up);
    QTest::keyClick(colours, Qt::Key_Up);
    QCOMPARE(m_settings->scheme(), Settings::Scheme::Light);
    QVERIFY(command(u"view.light"_s)->isChecked());
}

void PreferencesJourney::coloursHaveNames()
{
    auto *const yellow = field<QLineEdit>(u"Yellow"_s);
    QTest::keyClicks(yellow, u"denies"_s);
    QCOMPARE(Theme::highlightName(1), u"denies"_s);
    QCOMPARE(Settings(Folders::of(m_home.filePath(u"other"_s))).colourName(1), QString());
    yellow->selectAll();
    QTest::keyClick(yellow, Qt::Key_Delete);
    QCOMPARE(Theme::highlightName(1), u"Yellow"_s);
    QCOMPARE(m_settings->colourName(1), QString());
}

void PreferencesJourney::motionIsSwitchedOff()
{
    show(u"reading"_s);
    turn(u"Let things glide and fade"_s);
    QVERIFY(!m_settings->allowsMotion());
    QCOMPARE(m_window->style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    turn(u"Let things glide and fade"_s);
    QVERIFY(m_window->style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0);
}

void PreferencesJourney::theTitleNamesTheProjectIfAllowed()
{
    show(u"privacy"_s);
    QVERIFY(!m_window->windowTitle().contains(u"canary"_s));
    turn(u"Name the project in the title of the window"_s);
    QCOMPARE(m_window->windowTitle(), u"canary — Sidelight"_s);
    turn(u"Name the project in the title of the window"_s);
    QVERIFY(!m_window->windowTitle().contains(u"canary"_s));
}

void PreferencesJourney::theIndexGoes()
{
    const QDir folder(m_settings->folders().cache + u"/search"_s);
    QTRY_VERIFY(!folder.entryList(QDir::Files).isEmpty());
    QFile old(folder.filePath(QString(32, u'a'))), other(folder.filePath(u"somebody else’s"_s));
    QVERIFY(old.open(QIODevice::WriteOnly) && other.open(QIODevice::WriteOnly));
    turn(u"Keep the search index on this computer"_s);
    QTRY_COMPARE(folder.entryList(QDir::Files), QStringList{u"somebody else’s"_s});
    turn(u"Keep the search index on this computer"_s);
    QTRY_VERIFY(folder.entryList(QDir::Files).size() > 1);
}

void PreferencesJourney::theClipboardIsClearedIfWished()
{
    turn(u"Clear the clipboard a minute after copying"_s);
    QVERIFY(m_settings->clearsClipboard());
    turn(u"Clear the clipboard a minute after copying"_s);
    QVERIFY(!m_settings->clearsClipboard());
}

void PreferencesJourney::theLanguageIsKept()
{
    show(u"language"_s);
    auto *const languages = field<QComboBox>(u"Language of the program"_s);
    languages->setFocus();
    QTest::keyClick(languages, Qt::Key_End);
    QCOMPARE(m_settings->language(), u"zh_CN"_s);
    QTest::keyClick(languages, Qt::Key_Home);
    QCOMPARE(m_settings->language(), QString());
}

void PreferencesJourney::thePaletteLeadsToARow()
{
    Palette &palette = m_window->tools().palette();
    palette.open();
    QTRY_VERIFY(palette.window()->isVisible());
    QTest::keyClicks(palette.window()->line(), u"clear the clipboard"_s);
    QCOMPARE(palette.model()->at(0).kind, PaletteEntry::Kind::Setting);
    QTest::keyClick(palette.window()->line(), Qt::Key_Return);
    QTRY_COMPARE(window()->shown()->currentIndex(), 4);
    QTRY_VERIFY(field<QCheckBox>(u"Clear the clipboard a minute after copying"_s)->hasFocus());
}

void PreferencesJourney::keysAreChanged()
{
    show(u"shortcuts"_s);
    QTest::keyClicks(keys()->line(), u"close proj"_s);
    QCOMPARE(keys()->model()->rowCount(), 1);
    press(u"file.closeProject"_s, Qt::Key_F12, Qt::ControlModifier);
    QCOMPARE(command(u"file.closeProject"_s)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_F12));
    QCOMPARE(m_settings->keysOf(u"file.closeProject"_s), QStringList{u"Ctrl+F12"_s});
    keys()->line()->clear();
    press(u"file.closeProject"_s, Qt::Key_Escape, {}); // leaves it
    QCOMPARE(command(u"file.closeProject"_s)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_F12));
    press(u"file.closeProject"_s, Qt::Key_X, {}); // writes a letter
    QCOMPARE(command(u"file.closeProject"_s)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_F12));
    QVERIFY(!keys()->told().isEmpty());
}

void PreferencesJourney::conflictsAreNamed()
{
    press(u"file.closeProject"_s, Qt::Key_I, Qt::ControlModifier);
    QVERIFY2(keys()->told().contains(u"Import articles or boards"_s), qPrintable(keys()->told()));
    QCOMPARE(command(u"file.closeProject"_s)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_F12)); // not yet
    auto *const take = field<QPushButton>(u"Take them from it"_s);
    QVERIFY(take->isVisible());
    take->click();
    QCOMPARE(command(u"file.closeProject"_s)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_I));
    QVERIFY(command(u"file.importArticlesOrBoards"_s)->shortcut().isEmpty());
    press(u"file.closeProject"_s, Qt::Key_C, Qt::ControlModifier); // copies from a text
    QVERIFY(!take->isVisible() && keys()->told().contains(u"Copy"_s));
    QCOMPARE(command(u"file.closeProject"_s)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_I));
}

void PreferencesJourney::keysAreAsUsualAgain()
{
    field<QPushButton>(u"All as usual"_s)->click();
    QVERIFY(command(u"file.closeProject"_s)->shortcut().isEmpty());
    QCOMPARE(command(u"file.importArticlesOrBoards"_s)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_I));
    QCOMPARE(m_settings->keysOf(u"file.closeProject"_s), std::nullopt);
    // What is chosen holds in a window that is made later, and for lists, which come with a project.
    QVERIFY(command(u"view.lists.tags"_s));
    press(u"view.lists.tags"_s, Qt::Key_F11, Qt::AltModifier);
    closeWindow();
    openWindow();
    openProject();
    QCOMPARE(command(u"view.lists.tags"_s)->shortcut(), QKeySequence(Qt::ALT | Qt::Key_F11));
}

void PreferencesJourney::escapeClosesThem()
{
    show(u"reading"_s);
    QTest::keyClick(window(), Qt::Key_Escape);
    QTRY_VERIFY(!window()->isVisible());
}

int main(int argc, char **argv) { return test::travel<PreferencesJourney>(argc, argv); }
#include "preferences_journey.moc"
