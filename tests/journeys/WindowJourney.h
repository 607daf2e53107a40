// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/MainWindow.h"
#include "app/Translation.h"

#include <QApplication>
#include <QDockWidget>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <memory>

class QFileDialog;
class QMimeData;

namespace sidelight {
class ArticleView;
}

namespace sidelight::test {

// What the journeys share: the real window on a project in a folder of its own, and the hands that work in it. What a journey
// does and looks at is its own.
class WindowJourney : public QObject {
protected:
    void prepare(const QString &projectName); // the folder, with the profile in it; the project is yet to be made
    void openWindow(QSize size = {1600, 1000});
    void closeWindow();
    void closeAndVerify(); // and looks whether the project's file is whole
    void createProject();
    void createSample();
    void openProject();
    void settle();       // until all that was asked has been done, and is saved
    void becomeActive(); // without a window manager nobody gives the focus back when a dialog or a popup has closed

    [[nodiscard]] const Library &library() const { return m_window->project()->library(); }
    template <class T> [[nodiscard]] Id named(const QString &name) const
    {
        const auto &all = library().all<T>();
        const auto found = std::ranges::find(all, name, &T::name);
        return found == all.end() ? Id() : found->id;
    }
    // The oldest; the library keeps no order of its own.
    template <class T> [[nodiscard]] Id oldest() const
    {
        const QList<Id> ids = library().all<T>().keys();
        return ids.isEmpty() ? Id() : *std::ranges::min_element(ids, {}, &Id::value);
    }
    [[nodiscard]] Id articleTitled(const QString &start) const;
    void openByKey(const QString &start);                 // an article, from the library; its text has the focus then
    [[nodiscard]] ReaderPane *readerOf(Id article) const; // in sight
    template <class Panel> Panel *panel() const           // brought into sight
    {
        auto *const found = m_window->findChild<Panel *>();
        auto *const dock = qobject_cast<QDockWidget *>(found->parentWidget());
        dock->show();
        dock->raise();
        QCoreApplication::processEvents();
        return found;
    }
    [[nodiscard]] QFileDialog *fileDialog() const; // the one that asks, when it is shown

    // By the words that are read on it; nullptr: there is none.
    static QAction *actionIn(const QList<QAction *> &actions, const QString &words);
    template <class Button> static Button *buttonIn(const QWidget *place, const QString &words)
    {
        const QList<Button *> buttons = place->findChildren<Button *>();
        const auto found = std::ranges::find(buttons, words, &Button::text);
        return found == buttons.end() ? nullptr : *found;
    }

    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) // where the focus is
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void dragIn(QWidget *place, QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {});
    static void dragOver(ArticleView *view, const QString &words); // from the first letter to behind the last
    static void selectByKeys(ArticleView *view, const QString &words);
    static void dropIn(QWidget *place, const QMimeData &data, QPoint at);
    void takeLinkType(const QWidget *view, int place); // by its place in the list

    QTemporaryDir m_home{QDir::tempPath() + QStringLiteral("/a journey XXXXXX")};
    QString m_path; // of the project
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;

private:
    void waitUntilReady(void (MainWindow::*begin)(const QString &), int milliseconds);
};

// As the program's own main: hardened, the process that reads files first, and everything behind the guard.
void prepareProcess();

// The main() of a journey, in that language.
template <class Journey> int travel(int argc, char **argv, const QString &language = {})
{
    prepareProcess();
    int one = 1; // the arguments are the test's
    QApplication application(one, argv);
    translation::install(language);
    Journey journey;
    return QTest::qExec(&journey, argc, argv);
}

} // namespace sidelight::test
