// SPDX-License-Identifier: GPL-3.0-or-later
// Pages that want more than to be read: to fetch, to open, to run, to wear the reader out. Rows A8 to A11 and A20 of what Sidelight
// promises about strangers' files.
#include "models/exchange/ImportProblem.h"
#include "models/exchange/ImportWorker.h"
#include "models/text/CanonicalText.h"

#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

const QString words = u"<p>The ferry left the quay at noon with eleven people on board, the harbour office said.</p>"_s;

// Every way that we know in which a page names something else; %1 is what it names.
const QStringList vectors = {
    u"<img src='%1'>"_s,
    u"<img srcset='%1 1x, %1 2x'>"_s,
    u"<picture><source srcset='%1'><img src='%1'></picture>"_s,
    u"<link rel=stylesheet href='%1'>"_s,
    u"<link rel=prefetch href='%1'>"_s,
    u"<link rel=dns-prefetch href='%1'>"_s,
    u"<link rel=preload as=image href='%1'>"_s,
    u"<link rel=icon href='%1'>"_s,
    u"<link rel=import href='%1'>"_s,
    u"<link rel=manifest href='%1'>"_s,
    u"<style>@import url('%1');</style>"_s,
    u"<style>body{background:url('%1')}</style>"_s,
    u"<style>@font-face{font-family:x;src:url('%1')}</style>"_s,
    u"<p style=\"background:url('%1')\">x</p>"_s,
    u"<body background='%1'>"_s,
    u"<table background='%1'><tr><td background='%1'>x</table>"_s,
    u"<svg><image xlink:href='%1' href='%1'/></svg>"_s,
    u"<svg><use href='%1#a'/></svg>"_s,
    u"<svg><feImage href='%1'/></svg>"_s,
    u"<svg><script href='%1'/></svg>"_s,
    u"<video src='%1' poster='%1'></video>"_s,
    u"<video><source src='%1'><track src='%1'></video>"_s,
    u"<audio src='%1'></audio>"_s,
    u"<object data='%1'></object>"_s,
    u"<object><param name=src value='%1'></object>"_s,
    u"<embed src='%1'>"_s,
    u"<applet code='%1' codebase='%1'></applet>"_s,
    u"<iframe src='%1'></iframe>"_s,
    u"<iframe srcdoc=\"<img src='%1'>\"></iframe>"_s,
    u"<frameset><frame src='%1'></frameset>"_s,
    u"<meta http-equiv=refresh content='0;url=%1'>"_s,
    u"<meta property='og:image' content='%1'>"_s,
    u"<base href='%1'><img src=a>"_s,
    u"<form action='%1'><input type=image src='%1'></form>"_s,
    u"<button formaction='%1'>x</button>"_s,
    u"<a href=x ping='%1'>x</a>"_s,
    u"<script src='%1'></script>"_s,
    u"<script type=module>import '%1'</script>"_s,
    u"<script type='application/ld+json'>{\"@context\":\"%1\",\"@type\":\"NewsArticle\",\"image\":\"%1\"}</script>"_s,
    u"<?xml-stylesheet href='%1'?>"_s,
    u"<!DOCTYPE html SYSTEM '%1'>"_s,
    u"<!DOCTYPE x [<!ENTITY e SYSTEM '%1'>]>&e;"_s,
    u"<math href='%1'><mglyph src='%1'/></math>"_s,
    u"<noscript><img src='%1'></noscript>"_s,
    u"<template><img src='%1'></template>"_s,
    u"<input type=image src='%1'>"_s,
    u"<div data-src='%1' data-lazy-src='%1.jpg'><img data-src='%1.jpg'></div>"_s,
    u"<bgsound src='%1'>"_s,
    u"<portal src='%1'></portal>"_s,
    u"<ins cite='%1'>x</ins><q cite='%1'>x</q><blockquote cite='%1'>x</blockquote>"_s,
};

QByteArray pageWith(const QString &vector) { return (u"<html><body><article>"_s + words.repeated(4) + vector + words).toUtf8(); }

bool hasOnlyWebLinks(const ImportedArticle &article)
{
    return std::ranges::all_of(article.marks.spans, [](const Span &span) {
        return span.kind != SpanKind::Link || span.target.startsWith("http://"_L1) || span.target.startsWith("https://"_L1) ||
               span.target.startsWith("mailto:"_L1);
    });
}

// In the worker, where whoever asks for a socket is ended; and the words are there all the same.
void readInWorker(const QByteArray &page, ImportFormat format)
{
    const auto article = ImportWorker::read(page, u"a page.html"_s, format).first();
    QVERIFY2(article, qPrintable(article ? QString() : article.error().message + QString::fromUtf8(page)));
    QVERIFY2(article->text.contains("The ferry left the quay"_L1), page.constData());
    QVERIFY2(hasOnlyWebLinks(*article), page.constData());
}

// A file and a pipe that a page may name, in a folder that is watched.
class Canaries {
public:
    Canaries()
        : m_watch(inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
    {
        QFile file(m_folder.filePath(u"canary.png"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write("x") != 1 ||
            mkfifo(QFile::encodeName(m_folder.filePath(u"pipe"_s)).constData(), 0600) != 0)
            qFatal("the canaries could not be made");
        file.close();
        if (inotify_add_watch(m_watch, QFile::encodeName(m_folder.path()).constData(), IN_OPEN | IN_ACCESS) < 0)
            qFatal("the canaries could not be watched");
    }
    ~Canaries() { close(m_watch); }
    Q_DISABLE_COPY_MOVE(Canaries)

    [[nodiscard]] QStringList addresses() const
    {
        const QString canary = m_folder.filePath(u"canary.png"_s), pipe = m_folder.filePath(u"pipe"_s);
        return {canary,
                u"file://"_s + canary,
                u"file:"_s + canary,
                u"FILE://localhost"_s + canary,
                pipe,
                u"file://"_s + pipe,
                u"/dev/zero"_s,
                u"file:///dev/zero"_s,
                u"/proc/self/environ"_s,
                u"file:///proc/self/environ"_s,
                u"//host/share/canary.png"_s,
                u"file://host/share/canary.png"_s};
    }
    // Bytes of news since it was asked last.
    [[nodiscard]] qsizetype opened() const
    {
        char events[4096];
        return std::max<qsizetype>(read(m_watch, events, sizeof events), 0);
    }

private:
    QTemporaryDir m_folder;
    int m_watch;
};

} // namespace

class HostilePagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsFetched();
    void nothingIsOpened();
    void othersOpenFiles();
    void scriptsAreWordsOrNothing();
    void onlyWebAddressesAreLinks();
    void wornOutReadersGiveUp_data();
    void wornOutReadersGiveUp();
};

// 400 vectors.
void HostilePagesTest::nothingIsFetched()
{
    int count = 0;
    for (const QString &address : {u"http://127.0.0.1:9/x"_s, u"https://canary.example/x"_s, u"//canary.example/x"_s,
                                   u"ftp://canary.example/x"_s, u"ws://canary.example/x"_s, u"http://[::1]/x"_s,
                                   u"https://canary.example/x?a=1&amp;b=2"_s, u"HTTP://CANARY.EXAMPLE/x"_s}) {
        for (const QString &vector : vectors) {
            readInWorker(pageWith(QString(vector).replace("%1"_L1, address)),
                         ++count % 8 == 0 ? ImportFormat::Html : ImportFormat::HtmlFragment);
            if (QTest::currentTestFailed())
                return;
        }
    }
    QVERIFY(count >= 400);
}

// The canary's folder is watched while pages are read right here, where files could be opened; and in the worker, which is ended
// by the first file that it opens.
void HostilePagesTest::nothingIsOpened()
{
    const Canaries canaries;
    int count = 0;
    for (const QString &address : canaries.addresses()) {
        for (const QString &vector : vectors) {
            const QByteArray page = pageWith(QString(vector).replace("%1"_L1, address));
            const ImportFormat format = ++count % 10 == 0 ? ImportFormat::Html : ImportFormat::HtmlFragment;
            const auto article = readHere(page, {}, format).first();
            QVERIFY(article && hasOnlyWebLinks(*article));
            readInWorker(page, format);
            if (QTest::currentTestFailed())
                return;
        }
    }
    QVERIFY2(count >= 400, qPrintable(QString::number(count)));
    QCOMPARE(canaries.opened(), 0);
    qInfo("A9: %d pages, no file opened", count);
}

// Else the test above would show nothing: what shows pages as they are opens files.
void HostilePagesTest::othersOpenFiles()
{
    const Canaries canaries;
    int opening = 0;
    for (const QString &vector : vectors) {
        QTextDocument document;
        document.setHtml(QString::fromUtf8(pageWith(QString(vector).replace("%1"_L1, canaries.addresses().at(1)))));
        (void)document.size();
        opening += int(canaries.opened() > 0);
    }
    QVERIFY2(opening >= 5, qPrintable(QString::number(opening)));
}

// 2,000 strings: what runs, where it is written, and how it is disguised.
void HostilePagesTest::scriptsAreWordsOrNothing()
{
    const QStringList code = {u"alert(1)"_s,
                              u"javascript:alert(1)"_s,
                              u"JaVaScRiPt:alert(1)"_s,
                              u"java\nscript:alert(1)"_s,
                              u"&#106;avascript:alert(1)"_s,
                              u"&#x6A&#x61vascript:alert(1)"_s,
                              u"data:text/html,<script>alert(1)</script>"_s,
                              u"data:text/html;base64,PHNjcmlwdD4="_s,
                              u"vbscript:x"_s,
                              u"\x01javascript:alert(1)"_s};
    const QStringList handlers = {u"onerror"_s,  u"onload"_s,           u"onclick"_s, u"onmouseover"_s, u"onfocus autofocus"_s,
                                  u"ontoggle"_s, u"onanimationstart"_s, u"onbegin"_s, u"href"_s,        u"xlink:href"_s};
    const QStringList shapes = {u"<img src=x %1=\"%2\">"_s,
                                u"<a %1=\"%2\">x</a>"_s,
                                u"<svg/%1=\"%2\"><a %1=\"%2\"><text>x</text></a></svg>"_s,
                                u"<body %1='%2'>"_s,
                                u"<details open %1='%2'>x</details>"_s,
                                u"<math><a %1='%2'>x</a></math>"_s,
                                u"<iframe %1='%2'></iframe>"_s,
                                u"<form><button %1='%2'>x</button></form>"_s,
                                u"<input %1='%2' value=x>"_s,
                                u"<video><source %1='%2'></video>"_s,
                                u"<marquee %1='%2'>x</marquee>"_s,
                                u"<table><td %1='%2'>x</table>"_s,
                                u"<noscript><p title=\"</noscript><img %1='%2'>\"></noscript>"_s,
                                u"<style><img title=\"</style><img %1='%2'>\"></style>"_s,
                                u"<svg><style><img %1='%2'></style></svg>"_s,
                                u"<textarea></textarea><img %1='%2'></textarea>"_s,
                                u"<!--><img %1='%2'>-->"_s,
                                u"<math><mtext><table><mglyph><style><!--</style><img title=\"--><img %1='%2'>\">"_s,
                                u"<x-y %1='%2'>x</x-y>"_s,
                                u"<meta http-equiv=refresh content=\"0;url=%2\" %1='%2'>"_s};
    int count = 0;
    for (const QString &shape : shapes) {
        for (const QString &handler : handlers) {
            for (const QString &each : code) {
                const QByteArray page = pageWith(shape.arg(handler, each));
                const auto article =
                    readHere(page, {}, ++count % 20 == 0 ? ImportFormat::Html : ImportFormat::HtmlFragment).first();
                QVERIFY2(article && hasOnlyWebLinks(*article) && isCanonical(article->text), page.constData());
            }
        }
    }
    QCOMPARE(count, 2'000);
}

void HostilePagesTest::onlyWebAddressesAreLinks()
{
    int count = 0;
    for (const char *scheme :
         {"file", "javascript", "data",   "smb",         "vnc",  "ssh",     "ftp",   "tel",
          "sms",  "about",      "chrome", "view-source", "blob", "ms-word", "steam", "x-apple.systempreferences",
          "jar",  "feed",       "ldap",   "urn"}) {
        for (const char *shape : {"%1:x", "%1://host/x", "%1:///etc/passwd", " %1://host/x", "%1&#58;//host/x", "&#9;%1:x",
                                  "%1%3A//host", "%1:\n//host", "//%1:x@host/", "http:/%1:x"}) {
            const QString address = QString::fromLatin1(shape).replace("%1"_L1, QString::fromLatin1(scheme));
            const auto article =
                readHere(pageWith(u"<a href='%1'>words</a>"_s.arg(address)), {}, ImportFormat::HtmlFragment).first();
            QVERIFY2(article && hasOnlyWebLinks(*article), qPrintable(address));
            ++count;
        }
    }
    QCOMPARE(count, 200);
}

void HostilePagesTest::wornOutReadersGiveUp_data()
{
    QTest::addColumn<QByteArray>("page");
    const QByteArray text = words.toUtf8();
    QTest::newRow("5,000 divs in each other") << QByteArray("<div>").repeated(5'000) + text;
    QTest::newRow("lists in each other") << QByteArray("<ul><li>").repeated(4'000) + text;
    QTest::newRow("formatting that is rebuilt") << QByteArray("<p><b><i><u><a href=x>").repeated(2'000) + text;
    QTest::newRow("tables in each other") << QByteArray("<table><tr><td>").repeated(1'500) + text;
    QTest::newRow("100,000 short elements") << text + QByteArray("<span>w</span>").repeated(100'000);
    QTest::newRow("20,000 paragraphs") << text.repeated(20'000);
    QTest::newRow("50,000 links") << text + QByteArray("<a href=/x>link</a> ").repeated(50'000);
    QTest::newRow("one line") << "<p>" + QByteArray("words of the ferry. ").repeated(90'000);
    QTest::newRow("breaks") << text + QByteArray("<br>").repeated(100'000);
    QTest::newRow("many attributes") << text + "<p " + [] {
        QByteArray attributes;
        for (int i = 0; i < 900; ++i)
            attributes += "a" + QByteArray::number(i) + "=1 ";
        return attributes;
    }() + ">x";
    QTest::newRow("a class of a megabyte") << text + "<p class='" + QByteArray("comment ").repeated(130'000) + "'>" + text;
    QTest::newRow("commas") << "<p>" + QByteArray(",").repeated(500'000) + text;
    QTest::newRow("data addresses") << text + ("<img src='data:image/png;base64," + QByteArray(8'000'000, 'A') + "'>");
    QTest::newRow("a title of a megabyte") << "<title>" + QByteArray("a | ").repeated(250'000) + "</title>" + text;
    QTest::newRow("JSON-LD of a megabyte") << "<script type='application/ld+json'>" + QByteArray("[{\"a\":").repeated(150'000) +
                                                  "</script>" + text;
    QTest::newRow("zalgo") << text + "<p>w" + QByteArray("\xCC\x81").repeated(100'000);
}

// It is read or refused, and by whom it was worn out is told; nobody waits for ever.
void HostilePagesTest::wornOutReadersGiveUp()
{
    QFETCH(QByteArray, page);
    const auto article = ImportWorker::read(page, u"a page.html"_s, ImportFormat::Html).first();
    if (article) {
        QVERIFY(article->text.size() <= maxTextLength);
        return;
    }
    const auto problem = problemOf(article.error());
#ifdef SIDELIGHT_SANITIZED
    const bool gaveUp = problem.has_value(); // a sanitizer's allocator ends the reader when it finds no more memory
#else
    const bool gaveUp = problem && *problem != ImportProblem::Crashed;
#endif
    QVERIFY2(gaveUp && *problem != ImportProblem::Offended && *problem != ImportProblem::Garbled,
             qPrintable(article.error().message));
}

int main(int argc, char **argv)
{
    if (!ImportWorker::startZygote())
        return 1;
    QGuiApplication application(argc, argv);
    HostilePagesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "hostile_pages.moc"
