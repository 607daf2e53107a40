// SPDX-License-Identifier: GPL-3.0-or-later
// By which road things are imported into a window, what is said of them, and that the original can be had back as it was.
#include "app/ImportDesk.h"
#include "app/Imports.h"
#include "app/MainWindow.h"
#include "models/exchange/ImportWorker.h"
#include "tests/support/TempFolder.h"
#include "widgets/common/MessageBar.h"
#include "widgets/library/ArticleForm.h"
#include "widgets/library/LibraryPanel.h"
#include "widgets/library/OriginalFacts.h"

#include <QApplication>
#include <QFileDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace sidelight;
using namespace Qt::StringLiterals;

class ImportDeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<TempFolder>();
        m_settings = std::make_unique<Settings>(Folders::of(m_folder->path(u"profile"_s)));
        m_window = std::make_unique<MainWindow>(*m_settings);
        m_window->show();
        QSignalSpy ready(m_window.get(), &MainWindow::ready);
        m_window->createProject(m_folder->path(u"p.sidelight"_s));
        QTRY_COMPARE(ready.size(), 1);
    }
    void cleanup() { m_window.reset(); }

    void fewPlainFilesComeInAtOnce()
    {
        desk()->take({write(u"a.txt"_s, "One\n\nSome words."), write(u"b.txt"_s, "Two\n\nSome words.")});
        QTRY_COMPARE(articles().size(), 2);
        QVERIFY(!desk()->importWindow());
        QTRY_COMPARE(m_window->messages()->text(), u"2 article(s) imported."_s);
        QTRY_VERIFY(offer(u"Undo"_s));
        QTest::mouseClick(offer(u"Undo"_s), Qt::LeftButton);
        QTRY_COMPARE(articles().size(), 0);
        QVERIFY(!offer(u"Undo"_s));
    }

    void whatWasDoneSinceIsNotUndone()
    {
        desk()->take({write(u"a.txt"_s, "One\n\nSome words.")});
        QTRY_VERIFY(offer(u"Undo"_s));
        const Id id = articles().begin()->id;
        m_window->project()->edit(u"Something else"_s, [id](Writer &w) {
            w.modify<Article>(id, [](Article &article) { article.byline = u"Edda Varn"_s; });
        });
        QTRY_COMPARE(m_window->project()->undoName(), u"Something else"_s);
        QTRY_VERIFY(offer(u"Undo"_s));
        QTest::mouseClick(offer(u"Undo"_s), Qt::LeftButton);
        QTRY_VERIFY(m_window->messages()->text().contains(u"Something else was done"_s));
        QCOMPARE(articles().begin()->byline, u"Edda Varn"_s);
    }

    void manyAndFoldersAndTablesAreLookedAtFirst()
    {
        QStringList many;
        for (int i = 0; i <= ImportDesk::fewFiles; ++i)
            many.append(write(u"%1.txt"_s.arg(i), "Title " + QByteArray::number(i) + "\n\nSome words."));
        desk()->take(many);
        QTRY_VERIFY(desk()->importWindow() && desk()->importWindow()->isVisible());
        QTRY_COMPARE(desk()->importWindow()->list()->model()->rowCount(), int(many.size()));
        QVERIFY(articles().isEmpty());
        QTest::qWait(100); // nothing is being read any more
        desk()->importWindow()->reject();
        QTRY_VERIFY(!desk()->importWindow());
        desk()->take({write(u"t.csv"_s, "title,text\nOne,Words")});
        QTRY_VERIFY(desk()->importWindow());
        desk()->importWindow()->reject();
        QTRY_VERIFY(!desk()->importWindow());
        desk()->preview({many.first()});
        QTRY_COMPARE(desk()->importWindow()->list()->model()->rowCount(), 1);
        QTRY_VERIFY(offersToImport());
        QTest::keyClick(desk()->importWindow(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(articles().size(), 1);
        QTRY_COMPARE(m_window->messages()->text(), u"1 article(s) imported."_s);
    }

    void aCopyIsSaidAndJoinedIfWished()
    {
        QByteArray words;
        for (int i = 0; i < 40; ++i)
            words += "Witness " + QByteArray::number(i) + " saw barrel " + QByteArray::number(i * 7) + " roll away. ";
        desk()->take({write(u"a.txt"_s, "A headline\n\n" + words)});
        QTRY_COMPARE(articles().size(), 1);
        desk()->take({write(u"b.txt"_s, "Another headline\n\n" + words + "No more was known.")});
        QTRY_COMPARE(articles().size(), 2);
        QTRY_VERIFY_WITH_TIMEOUT(offer(u"They have one origin"_s), 15'000);
        QVERIFY(m_window->project()->library().all<Origin>().isEmpty());
        QTest::mouseClick(offer(u"They have one origin"_s), Qt::LeftButton);
        QTRY_COMPARE(m_window->project()->library().all<Origin>().size(), 1);
        for (const Article &article : articles())
            QVERIFY(article.origin.isValid());
    }

    void theOriginalIsSavedAsItWas()
    {
        const QByteArray bytes = "<title>x</title><p>Some <b>words</b> of a page.\r\n";
        desk()->take({write(u"page.html"_s, bytes)});
        QTRY_COMPARE(articles().size(), 1);
        const Article article = *articles().begin();
        const QStringList facts = OriginalFacts::factsOf(article);
        QVERIFY(facts.first().contains(u"page.html"_s) && facts.last().contains(article.importer));
        Q_EMIT m_window->workspace()->library()->details()->original()->saveAsked(article.id);
        QFileDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = m_window->findChild<QFileDialog *>()));
        dialog->setDirectory(m_folder->path());
        dialog->selectFile(m_folder->path(u"saved.html"_s));
        QMetaObject::invokeMethod(dialog, "accept");
        QTRY_VERIFY(m_window->messages()->text().contains(u"saved.html"_s));
        QFile saved(m_folder->path(u"saved.html"_s));
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), bytes);
    }

    void aPurgeEndsALook()
    {
        desk()->take({write(u"a.txt"_s, "One\n\nSome words.")});
        QTRY_COMPARE(articles().size(), 1);
        desk()->preview({write(u"b.txt"_s, "Two\n\nSome words.")});
        QTRY_COMPARE(desk()->importWindow()->list()->model()->rowCount(), 1);
        m_window->project()->purgeHistory();
        QTRY_VERIFY(!desk()->importWindow());
        desk()->preview({m_folder->path(u"b.txt"_s)});
        QTRY_COMPARE(desk()->importWindow()->list()->model()->rowCount(), 1);
        QTRY_VERIFY(offersToImport());
        QTest::keyClick(desk()->importWindow(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(articles().size(), 2);
    }

private:
    [[nodiscard]] ImportDesk *desk() const { return m_window->importDesk(); }
    // All is read, and the button is there to be pressed.
    [[nodiscard]] bool offersToImport() const
    {
        const auto buttons = desk()->importWindow()->findChildren<QPushButton *>();
        return std::ranges::any_of(
            buttons, [](const QPushButton *each) { return each->isEnabled() && each->text().startsWith(u"&Import"_s); });
    }
    [[nodiscard]] const Library::Table<Article> &articles() const { return m_window->project()->library().all<Article>(); }
    QString write(const QString &name, const QByteArray &bytes) const { return m_folder->write(name, bytes); }
    [[nodiscard]] QToolButton *offer(const QString &text) const
    {
        for (QToolButton *button : m_window->messages()->findChildren<QToolButton *>())
            if (button->text() == text && !button->isHidden())
                return button;
        return nullptr;
    }

    std::unique_ptr<TempFolder> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

int main(int argc, char **argv)
{
    if (!ImportWorker::startZygote())
        return 1;
    QApplication application(argc, argv);
    ImportDeskTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "import_desk.moc"
