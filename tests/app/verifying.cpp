// SPDX-License-Identifier: GPL-3.0-or-later
// A project is verified in the real window: while it is open, when its bytes were damaged, and when it cannot be opened any more.
#include "app/Verifying.h"
#include "app/MainWindow.h"
#include "models/project/FilePages.h"
#include "tests/project/TestRecords.h"
#include "tests/support/TempFolder.h"
#include "widgets/common/MessageBar.h"
#include "widgets/reader/ReaderPane.h"
#include "widgets/trust/VerifyDialog.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace sidelight;
using namespace sidelight::test;
using namespace Qt::StringLiterals;

namespace {

const QString text = u"Port denies it was warned\n\nA port official said no warning was ever received.\n"_s;

QString bare(QString sentence)
{
    return sentence.removeIf([](QChar c) { return c == QChar(0x2068) || c == QChar(0x2069); });
}

} // namespace

class VerifyingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<TempFolder>();
        m_path = m_folder->path(u"fire.sidelight"_s);
        {
            auto file = ProjectFile::create(m_path).value();
            Article article = storedArticle(*file, {1}, text);
            article.title = u"Port denies it was warned"_s;
            article.added = QDateTime(QDate(2031, 5, 3), QTime(9, 0)).toMSecsSinceEpoch();
            QVERIFY(file->edit(u"Import"_s, [&](Writer &w) { w.insert(article); }, 1));
            QVERIFY(file->edit(u"Highlight"_s, [&](Writer &w) { w.insert(passageOf({2}, article, text, 0, 11)); }, 2));
        }
        m_settings = std::make_unique<Settings>(Folders::of(m_folder->path(u"profile"_s)));
        m_window = std::make_unique<MainWindow>(*m_settings);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    // By keys alone: the menu, the answer, and away again.
    void aSoundProject()
    {
        QVERIFY(!action()->isEnabled());
        open();
        QVERIFY(action()->isEnabled());
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::AltModifier);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_V);
        QTRY_VERIFY(dialog());
        QTRY_COMPARE(dialog()->verdict(), u"Everything is as it was written."_s);
        QVERIFY(QTest::qWaitForWindowActive(dialog()));
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
    }

    // Enter on what is damaged goes to the article; the report is written where it is asked for.
    void aDamagedText()
    {
        damage(bytes().indexOf("ever received", bytes().indexOf("original Port")), 1); // of the original
        open();
        m_window->verifying()->verifyProject();
        QTRY_VERIFY(dialog() && dialog()->list()->isVisible());
        QCOMPARE(bare(dialog()->list()->currentIndex().data().toString()),
                 u"The original of “Port denies it was warned” differs from what was imported on 3 May 2031."_s);
        QVERIFY(QTest::qWaitForWindowActive(dialog()));
        QTest::keyClick(dialog()->list(), Qt::Key_Return);
        QTRY_COMPARE(m_window->workspace()->panes()->current().id, Id{1});
        QTest::mouseClick(button(u"Save &report…"_s), Qt::LeftButton);
        QFileDialog *asked = nullptr;
        QTRY_VERIFY((asked = dialog()->findChild<QFileDialog *>()));
        asked->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(m_folder->path(u"report.txt"_s));
        QTest::keyClick(asked->findChild<QLineEdit *>(u"fileNameEdit"_s), Qt::Key_Return);
        QTRY_VERIFY(QFileInfo::exists(m_folder->path(u"report.txt"_s)));
        QFile report(m_folder->path(u"report.txt"_s));
        QVERIFY(report.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(report.readAll()).contains(u"SHA-256"_s));
    }

    // What cannot be opened is looked at where it lies, and is not written.
    void whatCannotBeOpened()
    {
        damage(bytes().size() / 4096 / 2 * 4096, 4096);
        const QByteArray before = bytes();
        QSignalSpy failed(m_window.get(), &MainWindow::failed);
        m_window->openProject(m_path);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(m_window->messages()->isError());
        QToolButton *offer = nullptr;
        for (QToolButton *each : m_window->messages()->findChildren<QToolButton *>())
            if (each->text() == u"Verify…"_s)
                offer = each;
        QVERIFY(offer && offer->isVisible());
        QTest::mouseClick(offer, Qt::LeftButton);
        QTRY_VERIFY(dialog());
        QTRY_VERIFY2(dialog()->list()->isVisible(), qPrintable(dialog()->verdict()));
        QVERIFY(dialog()->list()->model()->rowCount() > 0);
        QTRY_VERIFY(!m_window->messages()->isError());
        QCOMPARE(bytes(), before);
    }

    // Other errors offer nothing.
    void whatIsNoProject()
    {
        QSignalSpy failed(m_window.get(), &MainWindow::failed);
        m_window->openProject(m_folder->write(u"notes.sidelight"_s, "words"));
        QTRY_COMPARE(failed.size(), 1);
        for (const QToolButton *each : m_window->messages()->findChildren<QToolButton *>())
            QVERIFY(each->text() != u"Verify…"_s);
    }

    // Closing the project takes the window along, and calls off what runs.
    void theProjectIsClosedMeanwhile()
    {
        open();
        for (int i = 0; i < 5; ++i)
            m_window->verifying()->verifyProject();
        QVERIFY(dialog());
        m_window->closeProject();
        QVERIFY(!dialog());
        QTest::qWait(50);
    }

private:
    void open()
    {
        QSignalSpy ready(m_window.get(), &MainWindow::ready);
        m_settings->addOwnProject(projectIdIn(m_path)); // else it would be somebody else's
        m_window->openProject(m_path);
        QTRY_COMPARE(ready.size(), 1);
    }
    QAction *action() const
    {
        for (QAction *each : m_window->menuBar()->actions().constFirst()->menu()->actions())
            if (each->text() == u"&Verify project…"_s)
                return each;
        qFatal("no such action");
    }
    VerifyDialog *dialog() const { return m_window->verifying()->dialog(); }
    QPushButton *button(const QString &words) const
    {
        for (QPushButton *each : dialog()->findChildren<QPushButton *>())
            if (each->text() == words)
                return each;
        qFatal("no such button");
    }
    QByteArray bytes() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void damage(qsizetype at, qsizetype size)
    {
        QByteArray all = bytes();
        for (qsizetype i = at; i < at + size; ++i)
            all[i] = char(all.at(i) ^ 0x11);
        m_folder->write(u"fire.sidelight"_s, all);
    }

    std::unique_ptr<TempFolder> m_folder;
    QString m_path;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(VerifyingTest)
#include "verifying.moc"
