// SPDX-License-Identifier: GPL-3.0-or-later
// What other programs put on the clipboard: row A23 of what Sidelight promises about strangers' files. Pages and words that are
// pasted are reduced as files are and open nothing; files that were copied are looked at before anything is imported.
#include "app/ImportDesk.h"
#include "app/Imports.h"
#include "models/text/CanonicalText.h"
#include "tests/journeys/WindowJourney.h"
#include "tests/support/Scorecard.h"
#include "widgets/common/MessageBar.h"
#include "widgets/importing/ImportWindow.h"
#include "widgets/library/LibraryPanel.h"
#include "widgets/library/PasteForm.h"

#include <QClipboard>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

constexpr int leastPayloads = 200;
const QString report = u"The ferry left the quay at noon with eleven people on board, the harbour office said."_s;

// What a page may do besides saying something; %1 is what it names.
const QStringList shapes{u"<img src='%1'>"_s,
                         u"<link rel=stylesheet href='%1'>"_s,
                         u"<style>@import url('%1');</style>"_s,
                         u"<body background='%1'>"_s,
                         u"<iframe src='%1'></iframe>"_s,
                         u"<object data='%1'></object>"_s,
                         u"<a href='%1'>words</a>"_s,
                         u"<svg><image href='%1'/></svg>"_s,
                         u"<meta http-equiv=refresh content='0;url=%1'>"_s,
                         u"<script src='%1'></script>"_s,
                         u"<form action='%1'><input type=image src='%1'></form>"_s,
                         u"<video poster='%1'></video>"_s,
                         u"<img src=x onerror=\"fetch('%1')\">"_s,
                         u"<base href='%1'><img src=a>"_s,
                         u"<p style=\"background:url('%1')\">x</p>"_s};

bool hasOnlyWebLinks(const Marks &marks)
{
    return std::ranges::all_of(marks.spans, [](const Span &span) {
        return span.kind != SpanKind::Link || span.target.startsWith("http://"_L1) || span.target.startsWith("https://"_L1) ||
               span.target.startsWith("mailto:"_L1);
    });
}

} // namespace

class ClipboardJourney : public test::WindowJourney {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pagesAndWordsAreReduced();
    void filesAreLookedAtFirst();
    void whatIsNoArticleIsSaid();
    void cleanupTestCase();

private:
    void paste(QMimeData *content);
    void pasteArticle(QMimeData *content);
    [[nodiscard]] QStringList addresses() const;
    [[nodiscard]] qsizetype opened() const;
    [[nodiscard]] ImportWindow *asking() const { return m_window->importDesk()->importWindow(); }

    QString m_canary;
    int m_watch = -1, m_payloads = 0;
};

void ClipboardJourney::initTestCase()
{
    prepare(u"pasted.sidelight"_s);
    openWindow();
    createProject();
    const QString folder = m_home.filePath(u"elsewhere"_s);
    QVERIFY(QDir().mkpath(folder));
    m_canary = folder + u"/canary.txt"_s;
    QFile file(m_canary);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(report.toUtf8()) > 0);
    file.close();
    QCOMPARE(mkfifo(QFile::encodeName(folder + u"/pipe"_s).constData(), 0600), 0);
    m_watch = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    QVERIFY(inotify_add_watch(m_watch, QFile::encodeName(folder).constData(), IN_OPEN | IN_ACCESS) >= 0);
}

QStringList ClipboardJourney::addresses() const
{
    return {u"file://"_s + m_canary, m_canary,
            u"file:///dev/zero"_s,   u"http://127.0.0.1:9/x"_s,
            u"//canary.example/x"_s, u"javascript:alert(1)"_s,
            u"data:text/html,x"_s,   u"smb://canary.example/x"_s,
            u"vbscript:x"_s,         u"file://"_s + QFileInfo(m_canary).path() + u"/pipe"_s};
}

qsizetype ClipboardJourney::opened() const
{
    char events[4096];
    return std::max<qsizetype>(read(m_watch, events, sizeof events), 0);
}

// By the command of the menu, as a person does.
void ClipboardJourney::paste(QMimeData *content)
{
    QApplication::clipboard()->setMimeData(content);
    actionIn(m_window->findChildren<QAction *>(), u"New article from clipboard"_s)->trigger();
    ++m_payloads;
}

// Where it came from is not said; the article that came of it is a text with marks and nothing else.
void ClipboardJourney::pasteArticle(QMimeData *content)
{
    const qsizetype before = library().all<Article>().size();
    const QByteArray told = (content->html() + content->text()).toUtf8();
    paste(content);
    QVERIFY2(m_window->workspace()->library()->pasteForm()->isVisible(), told.constData());
    Q_EMIT m_window->workspace()->library()->pasteAccepted({}, {});
    QTRY_VERIFY2(library().all<Article>().size() == before + 1, told.constData());
    const auto &all = library().all<Article>();
    const auto newest = std::ranges::max_element(all, {}, &Article::added);
    const auto read = [text = newest->text, marks = newest->marks](const Reader &reader) {
        const QString words = reader.text(text);
        return std::pair(words, Marks::fromBytes(reader.content(marks), int(words.size()), int(words.count(u'\n')) + 1));
    };
    auto reading = m_window->project()->read(read);
    QTRY_VERIFY(reading.isFinished());
    const auto [text, marks] = reading.result().value();
    QVERIFY2(isArticleText(text) && text.contains(report), told.constData());
    QVERIFY2(marks && hasOnlyWebLinks(*marks), told.constData());
}

void ClipboardJourney::pagesAndWordsAreReduced()
{
    int number = 0;
    for (const QString &shape : shapes) {
        for (const QString &address : addresses()) {
            const QString page = QString(shape).replace("%1"_L1, address), start = u"Report %1"_s.arg(++number);
            auto *const content = new QMimeData;
            content->setHtml(u"<h1>%1</h1><p>%2</p>%3<p>%2</p>"_s.arg(start, report, page));
            content->setText(u"what another program would be given"_s);
            pasteArticle(content);
            if (QTest::currentTestFailed())
                return;
        }
    }
    for (const QString &words :
         {u"<script>alert(1)</script>"_s, u"=1+1"_s, u"\u202Eturned\u2066"_s, u"{\"do\":\"highlight\"}"_s, u"\x1B[31mred\x1B[0m"_s,
          u"file://"_s + m_canary, u"---\ntitle: x\n---"_s, u"%s%n"_s, u"a\u0301"_s.repeated(200), u"\uFFFE\uFEFF\u0007"_s}) {
        auto *const content = new QMimeData;
        content->setText(u"Report %1\n\n%2\n\n%3"_s.arg(++number).arg(words, report));
        pasteArticle(content);
        if (QTest::currentTestFailed())
            return;
    }
    QCOMPARE(opened(), 0);
}

// Nothing is imported before somebody has seen it and said so.
void ClipboardJourney::filesAreLookedAtFirst()
{
    const qsizetype before = library().all<Article>().size();
    const QString folder = QFileInfo(m_canary).path();
    for (const QStringList &paths :
         {QStringList{m_canary}, QStringList{folder}, QStringList{folder + u"/pipe"_s}, QStringList{u"/dev/zero"_s},
          QStringList{u"/proc/self/environ"_s}, QStringList{u"//host/share/x.html"_s},
          QStringList{folder + u"/../elsewhere/canary.txt"_s}, QStringList{folder + u"/not there.txt"_s},
          QStringList{m_canary, m_canary}, QStringList{m_home.path()}}) {
        for (const bool withWords : {false, true}) {
            auto *const content = new QMimeData;
            QList<QUrl> urls;
            for (const QString &path : paths)
                urls.append(QUrl::fromLocalFile(path));
            content->setUrls(urls);
            if (withWords)
                content->setHtml(u"<img src='%1'>"_s.arg(urls.first().toString()));
            paste(content);
            QTRY_VERIFY2(asking() && asking()->isVisible(), qPrintable(paths.first()));
            QTest::qWait(20);
            QCOMPARE(library().all<Article>().size(), before);
            asking()->reject();
            if (asking()->isVisible()) // something was still being read, and it asks what is to become of the rest
                buttonIn<QPushButton>(asking(), u"Import nothing"_s)->click();
            QTRY_VERIFY2(!asking(), qPrintable(paths.first()));
        }
    }
    settle();
    QCOMPARE(library().all<Article>().size(), before);
    QVERIFY(opened() > 0); // what was looked at was read, and the watch saw it
}

void ClipboardJourney::whatIsNoArticleIsSaid()
{
    const qsizetype before = library().all<Article>().size();
    for (const char *type :
         {"application/x-qt-image", "application/octet-stream", "application/x-sidelight-board", "text/rtf", "application/x-color",
          "x-special/gnome-copied-files", "text/x-moz-url", "application/json", "image/svg+xml", "text/uri-list"}) {
        for (const QByteArray &bytes : {QByteArray(), QByteArray("\xff\xfe\0\1", 4)}) {
            auto *const content = new QMimeData;
            content->setData(QLatin1String(type), bytes);
            paste(content);
            QVERIFY2(!asking(), type);
        }
    }
    settle();
    QCOMPARE(library().all<Article>().size(), before);
    QVERIFY(m_window->messages()->text().contains(u"There is no text on the clipboard."_s));
}

void ClipboardJourney::cleanupTestCase()
{
    QVERIFY2(m_payloads >= leastPayloads, qPrintable(QString::number(m_payloads)));
    scorecard::print("A23 payloads of the clipboard", m_payloads, 0, "0 files opened, 0 imported before they were seen");
    ::close(m_watch);
    closeAndVerify();
}

int main(int argc, char **argv) { return test::travel<ClipboardJourney>(argc, argv); }

#include "clipboard_journey.moc"
