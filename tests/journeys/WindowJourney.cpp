// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/WindowJourney.h"

#include "app/Appearance.h"
#include "app/FileDialog.h"
#include "app/Hardening.h"
#include "app/Logging.h"
#include "app/NetworkGuard.h"
#include "models/exchange/ImportWorker.h"
#include "models/project/FilePages.h"
#include "models/project/ProjectFile.h"
#include "widgets/board/LinkTypePicker.h"
#include "widgets/library/LibraryPanel.h"
#include "widgets/reader/ArticleView.h"
#include "widgets/reader/ReaderPane.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace sidelight::test {

namespace {

TextRange rangeOf(const ArticleView &view, const QString &words)
{
    const int start = int(view.text().indexOf(words));
    return {start, start + int(words.size())};
}

} // namespace

void WindowJourney::prepare(const QString &projectName)
{
    QVERIFY(m_home.isValid());
    m_path = m_home.filePath(projectName);
    m_settings = std::make_unique<Settings>(Folders::of(m_home.filePath(u"profile"_s)));
    Logging::start(m_settings->folders().state);
    FileDialog::forgetFolders();
}

void WindowJourney::openWindow(QSize size)
{
    m_window = std::make_unique<MainWindow>(*m_settings);
    appearance::apply(*m_settings);
    m_window->resize(size);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void WindowJourney::closeWindow()
{
    m_window->close();
    m_window.reset();
}

void WindowJourney::closeAndVerify()
{
    closeWindow();
    const auto file = ProjectFile::open(m_path);
    QVERIFY(file);
    QCOMPARE((*file)->verify().value(), QStringList());
}

void WindowJourney::createProject() { waitUntilReady(&MainWindow::createProject, 5'000); }

void WindowJourney::createSample() { waitUntilReady(&MainWindow::createSample, 60'000); }

void WindowJourney::openProject()
{
    m_settings->addOwnProject(projectIdIn(m_path)); // else one that was made beneath the window would be somebody else's
    waitUntilReady(&MainWindow::openProject, 5'000);
}

void WindowJourney::waitUntilReady(void (MainWindow::*begin)(const QString &), int milliseconds)
{
    QSignalSpy ready(m_window.get(), &MainWindow::ready);
    (m_window.get()->*begin)(m_path);
    QVERIFY(ready.wait(milliseconds));
    settle();
}

void WindowJourney::settle()
{
    // Three rounds: an answer may ask for more.
    for (int round = 0; round < 3; ++round) {
        bool done = false;
        m_window->project()->read([](const Reader &) { return true; }).then(this, [&done](const Result<bool> &) { done = true; });
        QVERIFY(QTest::qWaitFor([&] { return done && m_window->project()->isSaved(); }, 20'000));
        QCoreApplication::sendPostedEvents();
        QTest::qWait(1);
    }
}

void WindowJourney::becomeActive()
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

Id WindowJourney::articleTitled(const QString &start) const
{
    for (const Article &article : library().all<Article>())
        if (article.title.startsWith(start))
            return article.id;
    return {};
}

void WindowJourney::openByKey(const QString &start)
{
    const Id found = articleTitled(start);
    QVERIFY(found.isValid());
    RecordView *const view = m_window->workspace()->library()->view();
    view->select(found);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Return);
    QTRY_VERIFY(readerOf(found) && !readerOf(found)->view()->text().isEmpty());
    QTRY_VERIFY(readerOf(found)->view()->hasFocus());
}

ReaderPane *WindowJourney::readerOf(Id article) const
{
    const QList<ReaderPane *> panes = m_window->findChildren<ReaderPane *>();
    for (ReaderPane *pane : panes)
        if (pane->article() == article && pane->isVisible())
            return pane;
    return nullptr;
}

QFileDialog *WindowJourney::fileDialog() const
{
    QFileDialog *dialog = nullptr;
    const auto isShown = [&] { return (dialog = m_window->findChild<QFileDialog *>()) && dialog->isVisible(); };
    return QTest::qWaitFor(isShown, 20'000) ? dialog : nullptr;
}

QAction *WindowJourney::actionIn(const QList<QAction *> &actions, const QString &words)
{
    const auto found = std::ranges::find_if(
        actions, [&](const QAction *action) { return action->text().remove(u'&').section(u'\t', 0, 0) == words; });
    return found == actions.end() ? nullptr : *found;
}

// QTest's own moves hold no button down.
void WindowJourney::dragIn(QWidget *place, QPoint from, QPoint to, Qt::KeyboardModifiers modifiers)
{
    QTest::mouseMove(place, from);
    QTest::mousePress(place, Qt::LeftButton, modifiers, from);
    for (const qreal part : {0.2, 0.6, 1.0}) {
        const QPoint at = from + (to - from) * part;
        QMouseEvent move(QEvent::MouseMove, at, place->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(place, &move);
    }
    QTest::mouseRelease(place, Qt::LeftButton, modifiers, to);
}

void WindowJourney::dragOver(ArticleView *view, const QString &words)
{
    const TextRange range = rangeOf(*view, words);
    QVERIFY2(range.start >= 0, qPrintable(words));
    view->reveal(range);
    dragIn(view->viewport(), view->caretRect(range.start).center(), view->caretRect(range.end).center());
    QCOMPARE(view->selectedText(), words);
}

void WindowJourney::selectByKeys(ArticleView *view, const QString &words)
{
    const int start = rangeOf(*view, words).start;
    QVERIFY2(start >= 0, qPrintable(words));
    view->setFocus();
    view->setCaret(start);
    view->reveal({start, start});
    const bool rightToLeft = words.front().direction() == QChar::DirAL; // there the left arrow goes on
    for (int i = 0; i < words.size(); ++i)
        QTest::keyClick(view, rightToLeft ? Qt::Key_Left : Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(view->selectedText(), words);
}

void WindowJourney::dropIn(QWidget *place, const QMimeData &data, QPoint at)
{
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(place, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(place, &drop);
}

void WindowJourney::takeLinkType(const QWidget *view, int place)
{
    QTRY_VERIFY(view->findChild<LinkTypePicker *>());
    auto *const picker = view->findChild<LinkTypePicker *>();
    for (int i = 0; i < place; ++i)
        QTest::keyClick(picker, Qt::Key_Down);
    QTest::keyClick(picker, Qt::Key_Return);
    QTRY_VERIFY(!view->findChild<LinkTypePicker *>());
    becomeActive();
}

void prepareProcess()
{
    Hardening::apply();
    Hardening::cleanEnvironment();
    if (!ImportWorker::startZygote())
        qFatal("the process that reads files could not be started");
    if (const auto guarded = NetworkGuard::install(); !guarded)
        qFatal("%s", qUtf8Printable(guarded.error().message));
}

} // namespace sidelight::test
