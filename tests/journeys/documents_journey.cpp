// SPDX-License-Identifier: GPL-3.0-or-later
// Documents and PDF files, by real events on the real window: imported, read, their pages beside their text, cited, and nothing of
// them left on the disk.
#include "app/Imports.h"
#include "tests/exchange/MadePdf.h"
#include "tests/journeys/WindowJourney.h"
#include "widgets/common/MessageBar.h"
#include "widgets/library/LibraryPanel.h"
#include "widgets/passages/InspectorPanel.h"
#include "widgets/reader/ArticleView.h"
#include "widgets/reader/PageImages.h"
#include "widgets/reader/PageView.h"
#include "widgets/reader/PrintedPages.h"
#include "widgets/reader/ReaderPane.h"
#include "widgets/reader/SourceView.h"

#include <QClipboard>
#include <QDirIterator>
#include <QLabel>
#include <QMimeData>
#include <QProcess>
#include <QToolButton>

using namespace sidelight;
using namespace Qt::StringLiterals;

class DocumentsJourney : public test::WindowJourney {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void importsThem();
    void theDocumentIsRead();
    void pagesStandBesideTheText();
    void theyFollowWhatIsRead();
    void aPageShowsItsWords();
    void theyGrowAndShrink();
    void aCitationNamesThePage();
    void theInspectorNamesThePage();
    void escapeClosesThem();
    void othersHaveNone();
    void messagesShowTheirSource();
    void lockedFilesAreTold();
    void nothingIsLeftOnTheDisk();

private:
    [[nodiscard]] ReaderPane *reader() const { return m_window->workspace()->reader(); }
    [[nodiscard]] PageView *beside() const { return reader()->findChild<PageView *>(); }
    [[nodiscard]] PrintedPages *pages() const { return beside()->pages(); }
    QString write(const QString &name, const QByteArray &bytes) const;
};

void DocumentsJourney::initTestCase()
{
    prepare(u"harbour.sidelight"_s);
    openWindow();
    createProject();
}

QString DocumentsJourney::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_home.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a file of the test could not be written");
    return file.fileName();
}

void DocumentsJourney::importsThem()
{
    QList<QStringList> printed;
    for (int page = 1; page <= 6; ++page) {
        QStringList lines;
        for (int line = 0; line < 40; ++line)
            lines.append(
                u"On page %1 the pilots wrote in line %2 that canary7x was asked for twice that night"_s.arg(page).arg(line + 1));
        printed.append(lines);
    }
    const QString pdf = write(u"report.pdf"_s, madePdf(printed, u"The pilots' report"_s)), docx = m_home.filePath(u"letter.docx"_s);
    QProcess pandoc;
    pandoc.start(u"pandoc"_s, {u"--from=markdown"_s, u"--standalone"_s, u"-o"_s, docx});
    pandoc.write("---\ntitle: A letter to the harbour office\nauthor: Lena Orsk\n---\n\nThe ferries **stayed** in port.\n");
    pandoc.closeWriteChannel();
    QVERIFY(pandoc.waitForFinished());
    m_window->imports()->importFiles({pdf, docx});
    QTRY_COMPARE_WITH_TIMEOUT(library().all<Article>().size(), 2, 30'000);
}

void DocumentsJourney::theDocumentIsRead()
{
    openByKey(u"A letter to the harbour"_s);
    QCOMPARE(reader()->view()->text(), u"The ferries stayed in port."_s);
    QCOMPARE(library().find<Article>(reader()->article())->byline, u"Lena Orsk"_s);
}

void DocumentsJourney::pagesStandBesideTheText()
{
    openByKey(u"The pilots' report"_s);
    QVERIFY(reader()->hasPages());
    QTest::keyClick(reader()->view(), Qt::Key_U, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(beside() && beside()->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(pages()->pageCount(), 6, 20'000);
    QCOMPARE(pages()->currentPage(), 1);
    auto *const images = beside()->findChild<PageImages *>();
    QTRY_VERIFY_WITH_TIMEOUT(!images->image(0).isNull(), 20'000);
    QVERIFY(reader()->view()->isVisible());
    QVERIFY(pages()->accessibleName().contains(u"page 1 of 6"_s));
    bool hasInk = false;
    const QImage page = images->image(0);
    for (int y = 0; y < page.height() && !hasInk; ++y)
        for (int x = 0; x < page.width() && !hasInk; ++x)
            hasInk = qGray(page.pixel(x, y)) < 128;
    QVERIFY(hasInk);
}

void DocumentsJourney::theyFollowWhatIsRead()
{
    ArticleView *const text = reader()->view();
    const int fifth = int(text->text().indexOf(u"On page 5 "_s));
    QVERIFY(fifth > 0);
    text->setPlace({fifth, 0});
    QTRY_COMPARE(pages()->currentPage(), 5);
    const int second = int(text->text().indexOf(u"On page 2 "_s));
    text->setFocus();
    text->select({second + 3, second + 9});
    QTRY_COMPARE(pages()->currentPage(), 2);
    QTRY_VERIFY(beside()->findChild<QLabel *>()->text().contains(u"Page 2 of 6"_s));
    text->clearSelection();
}

void DocumentsJourney::aPageShowsItsWords()
{
    reader()->view()->setFocus();
    for (int tabs = 0; tabs < 12 && !pages()->hasFocus(); ++tabs)
        key(Qt::Key_Tab);
    QVERIFY(pages()->hasFocus());
    QTest::keyClick(pages(), Qt::Key_End);
    QTRY_COMPARE(pages()->currentPage(), 6);
    QTest::keyClick(pages(), Qt::Key_PageUp);
    QTRY_COMPARE(pages()->currentPage(), 5);
    QTest::keyClick(pages(), Qt::Key_Return);
    const auto textAtPlace = [this] { return reader()->view()->text().mid(reader()->view()->place().position, 10); };
    QTRY_COMPARE(textAtPlace(), u"On page 5 "_s);
    QCOMPARE(pages()->currentPage(), 5);
    pages()->goTo(3);
    QTest::qWait(50);
    QTest::mouseDClick(pages()->viewport(), Qt::LeftButton, {}, pages()->viewport()->rect().center());
    QTRY_COMPARE(textAtPlace(), u"On page 3 "_s);
}

void DocumentsJourney::theyGrowAndShrink()
{
    pages()->setFocus();
    auto *const images = beside()->findChild<PageImages *>();
    QTRY_VERIFY(!images->image(2).isNull());
    const int width = images->image(2).width();
    QTest::keyClick(pages(), Qt::Key_Equal, Qt::ControlModifier);
    QVERIFY(pages()->zoom() > 1);
    QTRY_VERIFY_WITH_TIMEOUT(images->image(2).width() > width, 20'000);
    QTest::keyClick(pages(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(pages()->zoom(), 1.0);
    for (int i = 0; i < 60; ++i)
        QTest::keyClick(pages(), Qt::Key_Equal, Qt::ControlModifier);
    QCOMPARE(pages()->zoom(), PrintedPages::mostZoom);
    QTest::qWait(300); // larger than a page may be drawn: it is drawn as large as it may
    QTest::keyClick(pages(), Qt::Key_0, Qt::ControlModifier);
}

void DocumentsJourney::aCitationNamesThePage()
{
    ArticleView *const text = reader()->view();
    const int second = int(text->text().indexOf(u"On page 2 "_s));
    text->setFocus();
    text->select({second, second + 9});
    QTest::keyClick(text, Qt::Key_C, Qt::ControlModifier);
    QVERIFY2(QGuiApplication::clipboard()->text().endsWith(u", p. 2)"), qPrintable(QGuiApplication::clipboard()->text()));
    text->select({second - 20, second + 9});
    QTest::keyClick(text, Qt::Key_C, Qt::ControlModifier);
    QVERIFY2(QGuiApplication::clipboard()->text().endsWith(u", pp. 1–2)"), qPrintable(QGuiApplication::clipboard()->text()));
    text->clearSelection();
}

void DocumentsJourney::theInspectorNamesThePage()
{
    ArticleView *const text = reader()->view();
    const int second = int(text->text().indexOf(u"On page 2 "_s));
    text->setFocus();
    text->select({second, second + 9});
    QTest::keyClick(text, Qt::Key_1);
    QTRY_COMPARE(library().all<Passage>().size(), 1);
    auto *const inspector = panel<InspectorPanel>();
    inspector->setPassage(library().all<Passage>().begin()->id);
    const auto namesIt = [inspector] {
        const QList<QLabel *> labels = inspector->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *label) { return label->text().endsWith(u", p. 2"_s); });
    };
    QTRY_VERIFY(namesIt());
}

void DocumentsJourney::escapeClosesThem()
{
    pages()->setFocus();
    QTest::keyClick(pages(), Qt::Key_Escape);
    QTRY_VERIFY(!reader()->showsPages() && !beside());
    QTRY_VERIFY(reader()->view()->hasFocus());
    QTest::keyClick(reader()->view(), Qt::Key_U, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(beside());
    QToolButton *const close = buttonIn<QToolButton>(beside(), u"Close"_s);
    QVERIFY(close);
    QTest::mouseClick(close, Qt::LeftButton);
    QTRY_VERIFY(!beside());
}

void DocumentsJourney::othersHaveNone()
{
    openByKey(u"A letter to the harbour"_s);
    QTest::keyClick(reader()->view(), Qt::Key_U, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(m_window->messages()->text().contains(u"PDF"_s));
    QVERIFY(!reader()->showsPages());
}

// A letter and a page that was saved as one, by the key that shows the source of others.
void DocumentsJourney::messagesShowTheirSource()
{
    const QByteArray words = "Die Fähre canary7x legte um fünf ab, und niemand war an Bord.";
    const QByteArray body = "<h1>Die Fähre</h1><p>" + words + "<img src=\"http://127.0.0.1:9/x\"></p>";
    const QByteArray head = "Subject: =?utf-8?B?" + QByteArray("Die Fähre").toBase64() + "?=\r\nMIME-Version: 1.0\r\n",
                     part = "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" + body.toBase64();
    const QString letter = write(u"letter.eml"_s, "From: Ada <ada@paper.example>\r\n" + head + part),
                  page = write(u"page.mhtml"_s, "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://paper.example/f\r\n" +
                                                    head + "Content-Type: multipart/related; boundary=b\r\n\r\n--b\r\n" + part +
                                                    "\r\n--b--\r\n");
    for (const auto &[file, header] :
         {std::pair{letter, u"From: Ada <ada@paper.example>"_s}, {page, u"Snapshot-Content-Location: https://paper.example/f"_s}}) {
        const qsizetype before = library().all<Article>().size();
        m_window->imports()->importFiles({file});
        QTRY_COMPARE_WITH_TIMEOUT(library().all<Article>().size(), before + 1, 30'000);
        const auto &all = library().all<Article>();
        m_window->workspace()->openArticle(std::ranges::max_element(all, {}, &Article::added)->id, false);
        QTRY_VERIFY(reader()->view()->text().contains(QString::fromUtf8(words)));
        QVERIFY(reader()->hasSource());
        QTest::keyClick(reader()->view(), Qt::Key_U, Qt::ControlModifier);
        auto *const source = reader()->findChild<SourceView *>();
        QVERIFY(source);
        QTRY_VERIFY_WITH_TIMEOUT(source->view()->text().contains(QString::fromUtf8(body)), 20'000);
        QVERIFY(source->view()->text().contains(header) && source->view()->text().contains(u"Subject: Die Fähre\n"_s));
        QTest::keyClick(source->view(), Qt::Key_Escape);
        QTRY_VERIFY(!reader()->showsSource());
    }
}

void DocumentsJourney::lockedFilesAreTold()
{
    const QString shut = m_home.filePath(u"shut.pdf"_s);
    QCOMPARE(QProcess::execute(u"qpdf"_s,
                               {u"--encrypt"_s, u"user"_s, u"owner"_s, u"256"_s, u"--"_s, m_home.filePath(u"report.pdf"_s), shut}),
             0);
    m_window->imports()->importFiles({shut});
    QTRY_VERIFY(m_window->messages()->text().contains(u"locked with a password"_s));
}

// But the files of the test, and the project.
void DocumentsJourney::nothingIsLeftOnTheDisk()
{
    settle();
    const QStringList own = {m_home.filePath(u"report.pdf"_s), m_home.filePath(u"shut.pdf"_s), m_home.filePath(u"letter.docx"_s)};
    QDirIterator it(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (own.contains(file.fileName()) || file.fileName().startsWith(m_path))
            continue;
        if (QFileInfo(file).dir().dirName() == u"search") { // the search index holds words, in a file that tells nobody else
            QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
            continue;
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains("canary7x") && !bytes.startsWith("%PDF") && !bytes.startsWith("\x89PNG"),
                 qPrintable(file.fileName()));
    }
}

int main(int argc, char **argv) { return test::travel<DocumentsJourney>(argc, argv); }
#include "documents_journey.moc"
