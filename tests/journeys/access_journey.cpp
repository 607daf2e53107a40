// SPDX-License-Identifier: GPL-3.0-or-later
// The tree that screen readers are given, of every window, list, pane and dialog of the program, each opened by its command on the
// sample: every control has a name, and whatever takes the focus shows it.
#include "app/AnalysisPanes.h"
#include "app/MenuCommands.h"
#include "app/WindowTools.h"
#include "tests/journeys/WindowJourney.h"
#include "widgets/common/MessageBar.h"
#include "widgets/library/LibraryPanel.h"
#include "widgets/palette/PaletteWindow.h"
#include "widgets/preferences/PreferencesWindow.h"

#include <QAccessible>
#include <QAccessibleAnnouncementEvent>
#include <QDialog>
#include <QFileDialog>
#include <QListWidget>
#include <QMenuBar>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

// What a person acts on, and must be able to tell from others.
const QSet<QAccessible::Role> controls{QAccessible::Button,      QAccessible::PushButton, QAccessible::CheckBox,
                                       QAccessible::RadioButton, QAccessible::ComboBox,   QAccessible::EditableText,
                                       QAccessible::SpinBox,     QAccessible::Slider,     QAccessible::List,
                                       QAccessible::Tree,        QAccessible::Table,      QAccessible::PageTab,
                                       QAccessible::MenuItem,    QAccessible::ButtonMenu, QAccessible::ButtonDropDown,
                                       QAccessible::Document,    QAccessible::Canvas,     QAccessible::Link};

constexpr int mostItems = 60; // of a list; the others are like these

// A few parts of Qt's own that are not reached by themselves: their owner is.
bool isInside(const QObject *object, const char *owner)
{
    for (const QObject *each = object ? object->parent() : nullptr; each; each = each->parent())
        if (each->inherits(owner))
            return true;
    return false;
}
bool isPart(const QObject *object)
{
    return isInside(object, "QAbstractSpinBox") || isInside(object, "QComboBox") || isInside(object, "QFileDialog") ||
           (object && object->objectName() == "qt_spinbox_lineedit"_L1) || (object && object->inherits("QScrollBar")) ||
           (object && object->inherits("QTabBar")) || (object && object->inherits("QHeaderView"));
}

QString describe(const QObject *object)
{
    QStringList path;
    for (; object; object = object->parent())
        path.prepend(QString::fromLatin1(object->metaObject()->className()));
    return path.mid(std::max<qsizetype>(0, path.size() - 4)).join(u" > "_s);
}

} // namespace

class AccessJourney : public test::WindowJourney {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void theWindowWithoutAProject();
    void listsAreNamed();
    void panesAreNamed();
    void dialogsAreNamed();
    void preferencesAreNamed();
    void thePaletteIsNamed();
    void theFocusIsSeen_data();
    void theFocusIsSeen();
    void newsAreAnnounced();
    void newsStayUnderTheHands();

private:
    void look(QWidget *window);
    void walk(QAccessibleInterface *node, int depth);
    void seeFocusIn(QWidget *place);
    [[nodiscard]] bool showsFocus(const QPointer<QWidget> &widget);
    [[nodiscard]] static QList<QWidget *> windowsBeside(const QWidget *main)
    {
        QList<QWidget *> all;
        for (QWidget *each : QApplication::topLevelWidgets())
            if (each->isVisible() && each != main && !each->inherits("QTipLabel"))
                all.append(each);
        return all;
    }
    void note(const QString &problem)
    {
        if (!m_problems.contains(problem))
            m_problems.append(problem);
    }

    QStringList m_problems;
    int m_seen = 0, m_focused = 0;
};

void AccessJourney::initTestCase()
{
    prepare(u"sample.sidelight"_s);
    openWindow();
}

void AccessJourney::cleanup()
{
    const QStringList problems = std::exchange(m_problems, {});
    QVERIFY2(problems.isEmpty(), qPrintable(u"\n"_s + problems.join(u'\n')));
}

void AccessJourney::look(QWidget *window)
{
    QCoreApplication::processEvents();
    QAccessibleInterface *const root = QAccessible::queryAccessibleInterface(window);
    QVERIFY(root);
    walk(root, 0);
}

void AccessJourney::walk(QAccessibleInterface *node, int depth)
{
    if (!node || !node->isValid() || depth > 60 || node->state().invisible)
        return;
    const QObject *const object = node->object();
    const auto *const widget = qobject_cast<const QWidget *>(object);
    if (widget && (!widget->isVisible() || widget->inherits("QFileDialog")))
        return;
    ++m_seen;
    const QString name = node->text(QAccessible::Name);
    if (controls.contains(node->role()) && name.trimmed().isEmpty() && !isPart(object) && node->role() != QAccessible::PageTab)
        note(u"no name: %1 (role %2)"_s.arg(describe(object)).arg(int(node->role())));
    if (widget && widget->isWindow() && name.trimmed().isEmpty())
        note(u"no name: the window %1"_s.arg(describe(object)));
    const int children = std::min(node->childCount(), mostItems);
    for (int i = 0; i < children; ++i)
        walk(node->child(i), depth + 1);
}

void AccessJourney::theWindowWithoutAProject()
{
    look(m_window.get());
    QVERIFY(m_seen > 20);
    createSample();
}

void AccessJourney::listsAreNamed()
{
    for (QDockWidget *dock : m_window->workspace()->docks()) {
        dock->show();
        dock->raise();
        QTest::qWait(1);
        look(dock);
    }
    look(m_window.get());
}

void AccessJourney::panesAreNamed()
{
    openByKey(library().find<Article>(oldest<Article>())->title);
    look(m_window.get());
    m_window->workspace()->openBoard(oldest<Board>());
    QTest::qWait(50);
    look(m_window.get());
    for (const StandingPane pane :
         {StandingPane::Contradictions, StandingPane::Matrix, StandingPane::Timeline, StandingPane::Origins}) {
        m_window->workspace()->analysis().open(pane);
        QTest::qWait(50);
        look(m_window.get());
    }
    m_window->workspace()->analysis().openActor(oldest<Actor>());
    QTest::qWait(50);
    look(m_window.get());
    m_window->workspace()->analysis().makeAch();
    QTRY_VERIFY(!library().all<Ach>().isEmpty());
    QTest::qWait(50);
    look(m_window.get());
}

// Whatever has an ellipsis behind it asks something, in a window of its own or in a part of this one.
void AccessJourney::dialogsAreNamed()
{
    int opened = 0;
    for (const QString &board : {u"article"_s, u"board"_s}) { // some are for what is in front
        if (board == u"board"_s)
            m_window->workspace()->openBoard(oldest<Board>());
        else
            openByKey(library().find<Article>(oldest<Article>())->title);
        const QList<MenuCommand> commands = menuCommands::possible(*m_window->menuBar());
        for (const MenuCommand &command : commands) {
            const bool asks = command.text.endsWith(u'…') || command.name.startsWith(u"help."_s);
            if (!asks || !command.action)
                continue;
            // A menu holds until it is closed.
            QTimer::singleShot(20, this, [this] {
                if (QWidget *const popup = QApplication::activePopupWidget(); popup && popup->inherits("QMenu")) {
                    look(popup);
                    popup->close();
                }
            });
            command.action->trigger();
            QTest::qWait(40);
            const QList<QWidget *> windows = windowsBeside(m_window.get());
            opened += int(windows.size());
            for (QWidget *window : windows) {
                look(window);
                window->close();
            }
            if (windows.isEmpty())
                look(m_window.get());
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            becomeActive();
        }
    }
    QVERIFY2(opened >= 15, qPrintable(QString::number(opened)));
}

void AccessJourney::preferencesAreNamed()
{
    m_window->tools().preferences()->open();
    PreferencesWindow *const preferences = m_window->tools().preferences()->window();
    for (int page = 0; page < preferences->pages()->count(); ++page) {
        preferences->pages()->setCurrentRow(page);
        look(preferences);
    }
    preferences->close();
}

void AccessJourney::thePaletteIsNamed()
{
    m_window->tools().palette().open();
    QTRY_VERIFY(m_window->tools().palette().model()->isReady());
    look(m_window->tools().palette().window());
    m_window->tools().palette().window()->close();
    becomeActive();
}

void AccessJourney::theFocusIsSeen_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("light") << u"view.light"_s;
    QTest::newRow("dark") << u"view.dark"_s;
}

// Each control that Tab can reach, given the focus by it, looks different from itself without.
void AccessJourney::seeFocusIn(QWidget *place)
{
    place->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(place->window()));
    QTest::qWait(20);             // the focus comes after it
    QList<QPointer<QWidget>> all; // some go when others get the focus
    for (QWidget *const widget : place->findChildren<QWidget *>())
        all.append(widget);
    for (const QPointer<QWidget> &widget : std::as_const(all)) {
        if (!widget || !(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || !widget->isEnabled() ||
            widget->focusProxy() || isPart(widget) || widget->window() != place->window() || widget->visibleRegion().isEmpty())
            continue;
        bool isSeen = showsFocus(widget);
        if (!isSeen && widget) { // what is still moving, as numbers come in, is looked at again
            QTest::qWait(300);
            isSeen = showsFocus(widget);
        }
        if (!isSeen && widget)
            note(u"no sign of the focus: %1 (%2)"_s.arg(describe(widget), widget->accessibleName()));
    }
}

// True also of one that goes, or hands the focus on.
bool AccessJourney::showsFocus(const QPointer<QWidget> &widget)
{
    if (QWidget *const before = widget->window()->focusWidget())
        before->clearFocus();
    QCoreApplication::processEvents();
    if (!widget || !widget->isVisible()) // as news whose time was up; Qt gives the focus to what is hidden, too
        return true;
    const QRect around = QRect(widget->mapTo(widget->window(), QPoint(-4, -4)), widget->size() + QSize(8, 8));
    const QImage without = widget->window()->grab(around).toImage();
    widget->window()->setAttribute(Qt::WA_KeyboardFocusChange); // as Tab does
    widget->setFocus(Qt::TabFocusReason);
    if (!widget || !widget->hasFocus())
        return true;
    QCoreApplication::processEvents();
    if (!widget || !widget->isVisible())
        return true;
    ++m_focused;
    return widget->window()->grab(around).toImage() != without;
}

void AccessJourney::theFocusIsSeen()
{
    QFETCH(QString, command);
    const QList<MenuCommand> commands = menuCommands::possible(*m_window->menuBar());
    for (const MenuCommand &each : commands)
        if (each.name == command)
            each.action->trigger();
    m_focused = 0;
    for (QDockWidget *dock : m_window->workspace()->docks()) {
        dock->show();
        dock->raise();
        QTest::qWait(20);
        seeFocusIn(dock);
    }
    for (const StandingPane pane :
         {StandingPane::Contradictions, StandingPane::Matrix, StandingPane::Timeline, StandingPane::Origins}) {
        m_window->workspace()->analysis().open(pane);
        QTest::qWait(50);
        seeFocusIn(m_window->centralWidget());
    }
    openByKey(library().find<Article>(oldest<Article>())->title);
    seeFocusIn(m_window->centralWidget());
    m_window->tools().preferences()->open();
    PreferencesWindow *const preferences = m_window->tools().preferences()->window();
    for (int page = 0; page < preferences->pages()->count(); ++page) {
        preferences->pages()->setCurrentRow(page);
        seeFocusIn(preferences);
    }
    preferences->close();
    becomeActive();
    QVERIFY2(m_focused > 60, qPrintable(QString::number(m_focused)));
}

namespace {

QStringList announced;

void hear(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Announcement)
        announced.append(static_cast<QAccessibleAnnouncementEvent *>(event)->message());
}

} // namespace

void AccessJourney::newsAreAnnounced()
{
    const auto before = QAccessible::installUpdateHandler(hear);
    m_window->messages()->showNews(u"Passage added; 3 in this article"_s);
    QAccessible::installUpdateHandler(before);
    QCOMPARE(announced, QStringList{u"Passage added; 3 in this article"_s});
}

// News go by themselves, but for those in which the focus is.
void AccessJourney::newsStayUnderTheHands()
{
    auto *const bar = m_window->messages();
    bar->showNews(u"Something was done."_s);
    auto *const close = buttonIn<QToolButton>(bar, u"Close"_s);
    auto *const time = bar->findChild<QTimer *>();
    close->setFocus(Qt::TabFocusReason);
    QVERIFY(close->hasFocus());
    QSignalSpy over(time, &QTimer::timeout);
    time->start(1);
    QTRY_COMPARE(over.count(), 1);
    QVERIFY(bar->isVisible() && close->hasFocus() && time->isActive());
    close->clearFocus();
    time->start(1);
    QTRY_VERIFY(!bar->isVisible());
    close->setFocus(Qt::TabFocusReason);
    QVERIFY(close->hasFocus()); // though it is hidden: why showsFocus() asks whether it can be seen
    close->clearFocus();
}

int main(int argc, char **argv) { return test::travel<AccessJourney>(argc, argv); }
#include "access_journey.moc"
