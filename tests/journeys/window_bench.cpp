// SPDX-License-Identifier: GPL-3.0-or-later
// The real window on a project of 1,000 articles and 10,000 passages: how long until it stands, how long from the key that
// chooses a colour until the passage is painted, and how much memory all of it takes.
#include "app/MainWindow.h"
#include "models/project/FilePages.h"
#include "tests/bench/GeneratedProject.h"
#include "tests/bench/Measure.h"
#include "tests/support/TempFolder.h"
#include "widgets/reader/ArticleView.h"
#include "widgets/reader/PassagePopup.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTest>

using namespace sidelight;
using namespace sidelight::bench;

namespace {

// Ends its loop with the first painting of a widget after the project has changed.
class Painting : public QObject {
public:
    Painting(QWidget &page, const Project &project)
    {
        page.installEventFilter(this);
        connect(&project, &Project::changed, this, [this] { m_changed = true; });
    }
    void wait()
    {
        m_changed = false;
        m_loop.exec();
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_changed)
            QMetaObject::invokeMethod(&m_loop, &QEventLoop::quit, Qt::QueuedConnection); // when it is painted
        return false;
    }

private:
    QEventLoop m_loop;
    bool m_changed = false;
};

double peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        giveUp(QStringLiteral("/proc cannot be read"));
    const QByteArray content = status.readAll();
    return content.sliced(content.indexOf("VmHWM:") + 6).trimmed().split(' ').first().toDouble() / 1024;
}

double open(MainWindow &window, const QString &path)
{
    QEventLoop loop;
    QObject::connect(&window, &MainWindow::ready, &loop, &QEventLoop::quit);
    QObject::connect(&window, &MainWindow::failed, [](const Error &error) { giveUp(error.message); });
    return milliseconds([&] {
        window.openProject(path);
        loop.exec();
        window.grab();
    });
}

QLineEdit *lineOfPopup(const MainWindow &window)
{
    QLineEdit *line = nullptr;
    const auto isOpen = [&] {
        const QList<PassagePopup *> popups = window.findChildren<PassagePopup *>();
        for (const PassagePopup *popup : popups)
            if (popup->isVisible())
                line = popup->findChild<QLineEdit *>();
        return line != nullptr;
    };
    if (!QTest::qWaitFor(isOpen, 20'000))
        giveUp(QStringLiteral("the popup did not open"));
    return line;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const TempFolder folder;
    const QString path = folder.path(QStringLiteral("bench.sidelight"));
    makeProject(path, Corpus(), {.articles = 1'000});
    Settings settings(Folders::of(folder.path(QStringLiteral("profile"))));
    MainWindow window(settings);
    window.resize(1600, 1000);
    window.show();
    settings.addOwnProject(projectIdIn(path));
    report(QStringLiteral("open in the window, 1,000 articles / 10,000 passages"), {open(window, path)}, QStringLiteral("ms"), 200);
    auto *const view = window.findChild<ArticleView *>();
    if (!view || !QTest::qWaitFor([&] { return !view->text().isEmpty(); }, 20'000))
        giveUp(QStringLiteral("no article is shown"));
    Painting painting(*view->viewport(), *window.project());
    QList<double> took;
    for (int run = 0; run < 100; ++run) {
        view->setFocus();
        view->setCaret(10 + 17 * run % 1000);
        for (int i = 0; i < 12; ++i)
            QTest::keyClick(view, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(view, Qt::Key_Return);
        QLineEdit *const line = lineOfPopup(window);
        took.append(milliseconds([&] {
            QTest::keyClick(line, Qt::Key_3);
            painting.wait();
        }));
        if (!QTest::qWaitFor([&] { return window.project()->isSaved(); }, 20'000))
            giveUp(QStringLiteral("a passage was not saved"));
        QTest::keyClick(view, Qt::Key_Escape);
    }
    report(QStringLiteral("one highlight, from key to painted"), took, QStringLiteral("ms"), 16);
    report(QStringLiteral("peak memory with 1,000 articles / 10,000 passages"), {peakMegabytes()}, QStringLiteral("MB"), 300);
    return 0;
}
