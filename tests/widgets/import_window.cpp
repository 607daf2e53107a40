// SPDX-License-Identifier: GPL-3.0-or-later
// An import as it is looked at, by keys and by mouse: what is left out, corrected for many, cut and accepted, and how it is left.
#include "models/exchange/ImportWorker.h"
#include "tests/exchange/MadePdf.h"
#include "tests/widgets/docks_project.h"
#include "widgets/importing/ColumnsDialog.h"
#include "widgets/importing/ImportDetails.h"
#include "widgets/importing/ImportText.h"
#include "widgets/importing/ImportWindow.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>

using namespace sidelight;
using namespace Qt::StringLiterals;

class ImportWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_project = std::make_unique<DocksProject>();
        m_project->open();
        m_copies = std::make_unique<CopySearch>(&m_project->project);
        m_preview = std::make_unique<ImportPreview>(&m_project->project, m_copies.get());
        m_window = std::make_unique<ImportWindow>(m_preview.get());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        for (int i = 0; i < 4; ++i)
            write(u"%1.txt"_s.arg(i), "Title " + QByteArray::number(i) + "\n\nMenu and more.\n\nSome words of it.\n\nSubscribe.\n");
    }
    void cleanup()
    {
        m_window.reset();
        m_preview.reset();
        m_copies.reset();
        m_project.reset();
    }

    void whatIsReadIsShownWithItsText()
    {
        read();
        QCOMPARE(m_window->list()->model()->rowCount(), 4);
        QTRY_COMPARE(view()->toPlainText(), u"Title 0\nMenu and more.\nSome words of it.\nSubscribe."_s);
        QTest::keyClick(m_window->list(), Qt::Key_Down);
        QTRY_VERIFY(view()->toPlainText().startsWith(u"Title 1"_s));
        QVERIFY(button(u"Import 4 article(s)"_s)->isEnabled());
    }

    void aTextStandsOnTheSideOfItsScript()
    {
        const auto gapBefore = [this] { return view()->cursorRect(QTextCursor(view()->document())).left(); };
        write(u"0.txt"_s, u"حريق في الميناء\n\nاحترق المخزن يومين.\n"_s.toUtf8());
        read();
        QTRY_VERIFY(view()->toPlainText().startsWith(u"حريق"_s));
        QVERIFY(gapBefore() > view()->viewport()->width() * 3 / 4);
        QTest::keyClick(m_window->list(), Qt::Key_Down);
        QTRY_VERIFY(view()->toPlainText().startsWith(u"Title 1"_s));
        QVERIFY(gapBefore() < view()->viewport()->width() / 4);
    }

    void spaceAndDeleteLeaveOut()
    {
        read();
        QTest::keyClick(m_window->list(), Qt::Key_Space);
        QVERIFY(button(u"Import 3 article(s)"_s));
        QTest::keyClick(m_window->list(), Qt::Key_Space);
        QVERIFY(button(u"Import 4 article(s)"_s));
        QTest::keyClick(m_window->list(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(m_window->list(), Qt::Key_Delete);
        QVERIFY(!button(u"Import 0 article(s)"_s)->isEnabled());
        QTest::keyClick(m_window->list(), Qt::Key_Space); // all of them again
        const QRect box = m_window->list()->visualRect(m_window->list()->model()->index(2, 0));
        QTest::mouseClick(m_window->list()->viewport(), Qt::LeftButton, {}, box.topLeft() + QPoint(8, box.height() / 2));
        QVERIFY(button(u"Import 3 article(s)"_s));
        import();
        QCOMPARE(titles(), (QStringList{u"Title 0"_s, u"Title 1"_s, u"Title 3"_s}));
    }

    void oneCorrectionHoldsForAllSelected()
    {
        read();
        QTest::keyClick(m_window->list(), Qt::Key_A, Qt::ControlModifier);
        QTRY_VERIFY(!field(u"Title"_s)->isEnabled());
        QCOMPARE(field(u"Outlet"_s)->text(), QString());
        QTest::keyClicks(field(u"Outlet"_s), u"The Courier"_s);
        QTest::keyClick(field(u"Outlet"_s), Qt::Key_Return);
        QVERIFY(m_window->isVisible()); // it ends the field alone
        QTest::keyClicks(field(u"Published"_s), u"4 May 2031"_s);
        import(); // with what is still being typed
        for (const Article &article : library().all<Article>()) {
            QCOMPARE(article.outlet, u"The Courier"_s);
            QCOMPARE(article.published, u"2031-05-04"_s);
        }
        m_project->project.undo();
        QTRY_COMPARE(library().all<Article>().size(), 0);
    }

    void theTextIsCutAtTheCursor()
    {
        read();
        QTRY_VERIFY(view()->toPlainText().startsWith(u"Title 0"_s));
        place(u"words of it"_s, 2); // in the middle of a word
        QTest::keyClick(view(), Qt::Key_BracketLeft);
        QCOMPARE(m_preview->batch()->at(0).from, int(view()->toPlainText().indexOf(u"words of it"_s)));
        place(u"Subscribe"_s, 0);
        const QList<QToolButton *> buttons = m_window->text()->findChildren<QToolButton *>();
        QTest::mouseClick(buttons.at(1), Qt::LeftButton); // End here
        QCOMPARE(m_preview->batch()->at(0).to, int(view()->toPlainText().indexOf(u"Subscribe"_s)));
        QVERIFY(!view()->extraSelections().isEmpty());
        import();
        Article cut;
        for (const Article &article : library().all<Article>())
            if (article.length < 20)
                cut = article;
        QCOMPARE(cut.length, int(QStringLiteral("words of it.").size()));
        QTRY_VERIFY(!m_window->isVisible());
    }

    void cancellingAsksWhenSomethingWouldBeLost()
    {
        read();
        QTest::keyClick(m_window->list(), Qt::Key_Space); // something was decided
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(m_window->isVisible() && button(u"Go on"_s)->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(m_window->isVisible() && !button(u"Go on"_s)->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QTest::mouseClick(button(u"Import nothing"_s), Qt::LeftButton);
        QVERIFY(!m_window->isVisible());
        QCOMPARE(library().all<Article>().size(), 0);
        QCOMPARE(m_preview->batch()->rowCount({}), 0);
    }

    void nothingIsAskedAfterAMereLook()
    {
        read();
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(!m_window->isVisible());
        QCOMPARE(library().all<Article>().size(), 0);
    }

    void whatWasReadWhileLeavingComesInIfWished()
    {
        for (int i = 4; i < 400; ++i)
            write(u"%1.txt"_s.arg(i), "Title " + QByteArray::number(i) + "\n\nSome words.\n");
        m_preview->read({m_folder->filePath(u"in"_s)});
        QTRY_VERIFY(m_preview->batch()->wantedCount() > 0);
        QVERIFY(m_preview->isReading());
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(button(u"Import nothing"_s)->isVisible());
        const QList<QPushButton *> buttons = m_window->findChildren<QPushButton *>();
        const auto import = std::ranges::find_if(buttons, [](QPushButton *each) {
            return each->isVisible() && each->text().startsWith(u"Import "_s) && each->text() != u"Import nothing"_s;
        });
        QVERIFY(import != buttons.end());
        QTest::mouseClick(*import, Qt::LeftButton);
        QTRY_VERIFY(!m_window->isVisible());
        QVERIFY(!library().all<Article>().isEmpty());
    }

    void theListIsFiltered()
    {
        write(u"empty.txt"_s, "");
        write(u"twin.txt"_s, "Title 0\n\nMenu and more.\n\nSome words of it.\n\nSubscribe.\n");
        read();
        const auto choose = [&](int choice) {
            for (QComboBox *each : m_window->findChildren<QComboBox *>())
                if (each->count() == 5) {
                    each->setCurrentIndex(choice);
                    Q_EMIT each->activated(choice);
                }
        };
        choose(1);
        QCOMPARE(m_window->list()->model()->rowCount(), 4);
        choose(3);
        QCOMPARE(m_window->list()->model()->rowCount(), 1);
        choose(4);
        QCOMPARE(m_window->list()->model()->rowCount(), 1);
        write(u"empty.txt"_s, "No longer\n\nempty.\n");
        QSignalSpy ended(m_preview.get(), &ImportPreview::readingEnded);
        QTest::mouseClick(button(u"Try again"_s), Qt::LeftButton);
        QVERIFY(ended.wait(10'000));
        QCOMPARE(m_window->list()->model()->rowCount(), 0);
        QVERIFY(button(u"Import 5 article(s)"_s)->isEnabled());
    }

    void aTextThatIsAListingIsSplit()
    {
        write(u"0.txt"_s, "Document 1 of 2\n\nTitle: One\nText: Words.\nDocument 2 of 2\n\nTitle: Two\nText: More.\n");
        read();
        QComboBox *listing = nullptr;
        for (QComboBox *each : m_window->findChildren<QComboBox *>())
            if (each->accessibleName() == u"Read the file as")
                listing = each;
        QTRY_VERIFY(listing && listing->isVisible());
        QSignalSpy ended(m_preview.get(), &ImportPreview::readingEnded);
        listing->setFocus();
        QTest::keyClick(listing, Qt::Key_Down); // the first kind is that of numbered documents
        QVERIFY(ended.wait(10'000));
        QCOMPARE(m_preview->batch()->wantedCount(), 5);
        import();
        QVERIFY(titles().contains(u"Two"_s));
    }

    void columnsAreChosen()
    {
        write(u"table.csv"_s, "a,b\nOne,Some words\nTwo,Other words\n");
        read();
        QCOMPARE(m_preview->batch()->count(ImportRow::State::Failed), 1);
        QTest::keyClick(m_window->list(), Qt::Key_End);
        QTRY_VERIFY(button(u"Columns…"_s) && button(u"Columns…"_s)->isVisible());
        QTest::mouseClick(button(u"Columns…"_s), Qt::LeftButton);
        ColumnsDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = m_window->findChild<ColumnsDialog *>()));
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        const QList<QComboBox *> fields = dialog->findChildren<QComboBox *>();
        QCOMPARE(fields.size(), 7);
        QTest::keyClick(fields[0], Qt::Key_Down); // Title: a
        QTest::keyClick(fields[1], Qt::Key_Down);
        QTest::keyClick(fields[1], Qt::Key_Down); // Text: b
        QSignalSpy ended(m_preview.get(), &ImportPreview::readingEnded);
        QTest::keyClick(fields[1], Qt::Key_Return);
        QVERIFY(ended.wait(10'000));
        QCOMPARE(m_preview->batch()->wantedCount(), 6);
        import();
        QVERIFY(titles().contains(u"Two"_s));
    }

    // Typed, tried again, and neither shown nor kept.
    void aLockedPdfIsReadWithItsPassword()
    {
        write(u"open.pdf"_s, madePdf({{u"Words behind a lock."_s}}));
        const QString folder = m_folder->filePath(u"in/"_s);
        QCOMPARE(QProcess::execute(u"qpdf"_s, {u"--encrypt"_s, u"harbour"_s, u"owner"_s, u"256"_s, u"--"_s, folder + u"open.pdf"_s,
                                               folder + u"shut.pdf"_s}),
                 0);
        QVERIFY(QFile::remove(folder + u"open.pdf"_s));
        read();
        QCOMPARE(m_preview->batch()->count(ImportRow::State::Failed), 1);
        QLineEdit *const password = field(u"Password of the file"_s);
        QVERIFY(!password->isVisible());
        QTest::keyClick(m_window->list(), Qt::Key_End);
        QTRY_VERIFY(password->isVisible());
        for (const QString &words : {u"quay"_s, u"harbour"_s}) {
            QTRY_VERIFY(password->isVisible());
            QSignalSpy ended(m_preview.get(), &ImportPreview::readingEnded);
            password->setFocus();
            QTest::keyClicks(password, words);
            QVERIFY(!password->displayText().contains(words));
            QTest::keyClick(password, Qt::Key_Return);
            QVERIFY(password->text().isEmpty());
            QVERIFY(ended.wait(10'000));
            QTest::keyClick(m_window->list(), Qt::Key_End);
        }
        QTRY_VERIFY(!password->isVisible());
        QCOMPARE(m_preview->batch()->count(ImportRow::State::Failed), 0);
        import();
        QVERIFY(titles().contains(u"Words behind a lock."_s));
        QFile file(m_project->project.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("harbour"));
    }

private:
    void write(const QString &name, const QByteArray &bytes)
    {
        QDir().mkpath(m_folder->filePath(u"in"_s));
        QFile file(m_folder->filePath(u"in/"_s + name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    void read()
    {
        QSignalSpy ended(m_preview.get(), &ImportPreview::readingEnded);
        m_preview->read({m_folder->filePath(u"in"_s)});
        QVERIFY(ended.wait(10'000));
    }
    void import()
    {
        QSignalSpy imported(m_preview.get(), &ImportPreview::imported);
        QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!imported.isEmpty() || imported.wait(10'000));
        m_project->settle();
    }
    void place(const QString &words, int offset)
    {
        QTextCursor cursor = view()->textCursor();
        cursor.setPosition(int(view()->toPlainText().indexOf(words)) + offset);
        view()->setTextCursor(cursor);
    }
    QPlainTextEdit *view() { return m_window->text()->view(); }
    QLineEdit *field(const QString &name)
    {
        for (QLineEdit *each : m_window->findChildren<QLineEdit *>())
            if (each->accessibleName() == name)
                return each;
        qFatal("no such field");
    }
    QPushButton *button(const QString &text)
    {
        for (QPushButton *each : m_window->findChildren<QPushButton *>())
            if (each->text().remove(u'&') == text)
                return each;
        return nullptr;
    }
    const Library &library() const { return m_project->project.library(); }
    QStringList titles() const
    {
        QStringList all;
        for (const Article &article : library().all<Article>())
            all.append(article.title);
        all.sort();
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DocksProject> m_project;
    std::unique_ptr<CopySearch> m_copies;
    std::unique_ptr<ImportPreview> m_preview;
    std::unique_ptr<ImportWindow> m_window;
};

int main(int argc, char **argv)
{
    if (!ImportWorker::startZygote()) // which reads tables
        return 1;
    QApplication application(argc, argv);
    ImportWindowTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "import_window.moc"
