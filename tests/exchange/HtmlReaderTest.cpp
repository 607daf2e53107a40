// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/HtmlReader.h"
#include "models/exchange/ImportProblem.h"
#include "models/text/CanonicalText.h"
#include "tests/exchange/ArticleDump.h"

#include <QTest>

using namespace sidelight;
using namespace Qt::StringLiterals;

class HtmlReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fragments_data();
    void fragments();
    void pages_data();
    void pages();
    void whatIsNoArticleIsReadPlainly();
    void details_data();
    void details();
    void encodings_data();
    void encodings();
    void hostilePages_data();
    void hostilePages();
    void scriptsAndAddressesAreInert_data();
    void scriptsAndAddressesAreInert();
    void tooMuchIsRefused_data();
    void tooMuchIsRefused();
};

static const QString sentence = u"The ferry left the quay at noon with eleven people on board, the harbour office said."_s;

static QString blocksOf(const Result<ImportedArticle> &article)
{
    QStringList lines = dumpOf(article).split(u'\n');
    lines.removeIf([](const QString &line) { return !line.startsWith(u"  "_s) && !line.startsWith(u"refused"_s); });
    return lines.join(u'\n');
}

void HtmlReaderTest::fragments_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("blocks");
    QTest::newRow("kinds of blocks")
        << u"<h1>Ferry</h1><p>One\n  two</p><h3>Three</h3><ul><li>a<li>b<ol start=4><li>c<li><p>d<p>e</ol></ul>"
           "<blockquote><p>q<blockquote>r</blockquote></blockquote><pre>\n x\n   y</pre><p>s"_s
        << u"  h1 | Ferry\n  p | One two\n  h3 | Three\n  li1 | a\n  li1 | b\n  li2#4 | c\n  li2#5 | d\n  p | e\n"
           "  q1 | q\n  q2 | r\n  pre |  x\n  pre |    y\n  p | s"_s;
    QTest::newRow("spans") << u"<p>a <b>b <i>c</i></b> <a href=https://x.example/?a=1&amp;b=2>d</a><code>e</code> <q>f</q>"_s
                           << u"  p | a [b b [em c]] [<https://x.example/?a=1&b=2> d][code e] “f”"_s;
    QTest::newRow("a span over two paragraphs") << u"<b><p>one</p><p>two</p></b>"_s << u"  p | [b one]\n  p | [b two]"_s;
    QTest::newRow("breaks, loose text and tables")
        << u"loose<br>again<p>p1</p>tail<table><tr><td>a</td><td>b</td></tr><tr><td><p>c</p></td><td>d</td></tr></table>"_s
        << u"  p | loose\n  p | again\n  p | p1\n  p | tail\n  p | a\tb\n  p | c\n  p | d"_s;
    QTest::newRow("chrome is left out")
        << u"<header role=banner>Site</header><nav><a href=/>Home</a></nav><main><article><p>%1</p><aside>More</aside>"
           "<form><p>Sign up</p></form><script>x()</script><style>p{}</style><p hidden>no</p><p style='display: none'>no</p>"
           "<div class='share'><a href=https://a.example>Share</a> <a href=https://b.example>Post</a></div>"
           "<div id=comments><p>I don't believe a word of what the harbour office says.</p></div><noscript>no</noscript><iframe>no</iframe><svg><text>no</text></svg></article></main><footer>Imprint</footer>"_s
               .arg(sentence)
        << u"  p | "_s + sentence;
    QTest::newRow("the article beside other things")
        << u"<div id=top><p>Short teaser</p></div><div><div><p>%1</p><p>%1</p></div><div><p>Another label</p></div></div>"_s.arg(
               sentence)
        << u"  p | %1\n  p | %1"_s.arg(sentence);
    QTest::newRow("a page inside a form") << u"<form><div><p>%1</p></div></form>"_s.arg(sentence) << u"  p | "_s + sentence;
    QTest::newRow("a fragment from a clipboard")
        << u"<meta charset='utf-8'><!--StartFragment--><span>Only <b>this</b>&nbsp;one</span><!--EndFragment-->"_s
        << u"  p | Only [b this]\u00A0one"_s;
}

void HtmlReaderTest::fragments()
{
    QFETCH(QString, html);
    const auto article = readHtmlFragment(html.toUtf8(), u"a.html"_s);
    QTEST(blocksOf(article), "blocks");
    QVERIFY(isCanonical(article->text));
}

// As a browser's reader view has them: Readability tells the article from what stands around it.
void HtmlReaderTest::pages_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("blocks");
    const QString article = u"<article>"_s + u"<p>%1</p>"_s.arg(sentence).repeated(8) + u"</article>"_s;
    const QString blocks = QStringList(8, u"  p | "_s + sentence).join(u'\n');
    QTest::newRow("an article") << article << blocks;
    QTest::newRow("navigation, comments, a footer")
        << u"<nav><a href=/>Home</a></nav>%1<div class=comments><p>I don't believe it.</p></div><footer>Imprint</footer>"_s.arg(
               article)
        << blocks;
    QTest::newRow("headings, links and quotations keep their kind")
        << u"%1<h3>Three</h3><p>A <a href='../b?x=1&amp;y=2'>link</a>, an <i>emphasis</i>, a <q>quotation</q>, and so on to the end.</p><blockquote><p>%2</p></blockquote>"_s
                   .arg(article.chopped(10), sentence) +
               u"</article>"_s
        << blocks +
               u"\n  h3 | Three\n  p | A [<https://paper.example/b?x=1&y=2> link], an [em emphasis], a “quotation”, and so on to the end.\n  q1 | "_s +
               sentence;
    QTest::newRow("hidden words") << u"<article><p style='display:none'>no</p><p hidden>no</p>%1"_s.arg(article.sliced(9))
                                  << blocks;
    QTest::newRow("unknown elements, and namespaces")
        << u"<x-story><o:p>%1</o:p><svg><path d=M0></svg></x-story>"_s.arg(article) << blocks;
    QTest::newRow("what looks like tags")
        << u"%1<p>The note said: if a &lt; b &amp;&amp; c &gt; d, &lt;/article&gt; and &amp;lt; are &quot;only words&quot; to it.</p></article>"_s
               .arg(article.chopped(10))
        << blocks + u"\n  p | The note said: if a < b && c > d, </article> and &lt; are \"only words\" to it."_s;
}

void HtmlReaderTest::pages()
{
    QFETCH(QString, body);
    const QString head = u"<html><head><title>Ferry</title><link rel=canonical href=https://paper.example/a/c></head>"_s;
    const auto article = readHtml((head + u"<body>"_s + body).toUtf8(), u"a.html"_s);
    QTEST(blocksOf(article), "blocks");
    QVERIFY(isCanonical(article->text));
    QCOMPARE(article->remark, ImportRemark::None);
    QCOMPARE(article->title, u"Ferry"_s);
}

void HtmlReaderTest::whatIsNoArticleIsReadPlainly()
{
    const auto labels = readHtml("<table><tr><td>Ferry<td>17:30</table>", u"a.html"_s);
    QCOMPARE(labels->text, u"Ferry\t17:30"_s);
    QCOMPARE(labels->remark, ImportRemark::PageUnclear);
    // Too large for the engine.
    const auto large = readHtml("<title>Ferry</title>" +
                                    QByteArray("<p class=\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\">Word.</p>").repeated(200'000),
                                {});
    QCOMPARE(large->remark, ImportRemark::PageUnclear);
    QVERIFY(large->text.startsWith(u"Word.\nWord."_s));
}

void HtmlReaderTest::details_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("dump");
    const QString article = u"<article><h1>Heading on the page</h1><p>%1</p></article>"_s.arg(sentence);
    const QString blocks = u"\n  h2 | Heading on the page\n  p | "_s + sentence;
    QTest::newRow("JSON-LD comes first")
        << uR"(<html lang="en-gb"><head><title>x</title><meta property="og:title" content="Graph title"><script type="application/ld+json">
            {"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Site"},{"@type":["NewsArticle"],"headline":"Ferry &amp; quay",
            "author":[{"@type":"Person","name":"Ada Quill"},"Bo Reed"],"publisher":{"name":"The Courier"},
            "datePublished":"2026-05-04T23:10:00-05:00","mainEntityOfPage":{"@id":"https://courier.example/ferry"}}]}</script></head>)"_s +
               article
        << u"title: Ferry & quay\nbyline: Ada Quill, Bo Reed\noutlet: The Courier\nurl: https://courier.example/ferry\n"
           "published: 2026-05-04\nlanguage: en-GB"_s +
               blocks;
    QTest::newRow("OpenGraph, canonical")
        << uR"(<html lang=en><head><title>Headline | The Courier</title><meta property="og:title" content="Graph title"><meta name=author content="Ada Quill">
            <meta property="og:site_name" content="The Courier"><meta property="article:published_time" content="2026-05-04">
            <link rel=canonical href="https://courier.example/ferry"><meta property="og:url" content="https://other.example/"></head>)"_s +
               article
        << u"title: Graph title\nbyline: Ada Quill\noutlet: The Courier\nurl: https://courier.example/ferry\npublished: 2026-05-04\nlanguage: en"_s +
               blocks;
    QTest::newRow("title element, by-line and time on the page")
        << u"<html lang=en dir=rtl><title>Heading on the page - The Courier</title><article><h1>Heading on the page</h1>"
           "<p class=byline>By <a rel=author>Ada Quill</a></p><time datetime='2026-05-04T10:00Z'>yesterday</time><p>%1</p></article>"_s
               .arg(sentence)
        << u"title: Heading on the page - The Courier\nbyline: By Ada Quill\npublished: 2026-05-04\nlanguage: en rtl\n"
           "  p | By Ada Quill\n  p | yesterday\n  p | "_s +
               sentence;
    QTest::newRow("saved by SingleFile")
        << u"<!DOCTYPE html><html lang=en><!--\n Page saved with SingleFile \n url: https://courier.example/a/ferry \n saved date: "
           u"Mon May 04 2026 "
           "10:00:00 GMT+0200 (CEST)\n--><title>Ferry</title><p>%1 <a href='../b'>more</a> <img src='data:image/png;base64,AAAA'>"_s
               .arg(sentence)
        << u"title: Ferry\nurl: https://courier.example/a/ferry\nretrieved: 2026-05-04T08:00:00Z\nlanguage: en\n"
           "  p | %1 [<https://courier.example/b> more]"_s.arg(sentence);
    QTest::newRow("nothing told")
        << u"<p>%1</p>"_s.arg(sentence)
        << u"guessed title: The ferry left the quay at noon with eleven people on board…\nlanguage: en\n  p | "_s + sentence;
}

void HtmlReaderTest::details()
{
    QFETCH(QString, html);
    QTEST(dumpOf(readHtml(html.toUtf8(), u"a.html"_s)), "dump");
}

void HtmlReaderTest::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("meta") << QByteArray("<meta charset=windows-1251><p>\xCF\xE0\xF0\xEE\xEC") << u"Паром"_s;
    QTest::newRow("http-equiv") << QByteArray(
                                       "<meta http-equiv=Content-Type content='text/html; charset=Shift_JIS'><p>\x83\x74\x83\x46")
                                << u"フェ"_s;
    QTest::newRow("Latin 1 is Windows 1252") << QByteArray("<meta charset=iso-8859-1><p>\x93"
                                                           "a\x94")
                                             << u"“a”"_s;
    QTest::newRow("UTF-16 in a meta can't be") << QByteArray("<meta charset=utf-16><p>caf\xC3\xA9") << u"café"_s;
    QTest::newRow("the mark wins") << QByteArray("\xEF\xBB\xBF<meta charset=windows-1251><p>caf\xC3\xA9") << u"café"_s;
    QTest::newRow("an encoding nobody knows") << QByteArray("<meta charset=klingon><p>caf\xC3\xA9") << u"café"_s;
    QTest::newRow("saved as UTF-8 under its old name") << QByteArray("<meta charset=gb2312><p>caf\xC3\xA9") << u"café"_s;
    const QByteArray word = "<p>\xB1k\xB1t"; // in ISO 8859-2
    QTest::newRow("not in a comment") << "<!--<meta charset=windows-1251>--><meta charset=iso8859-2>" + word << u"ąkąt"_s;
    QTest::newRow("not within an attribute") << "<p title='<meta charset=windows-1251>'><meta charset=latin2>" + word << u"ąkąt"_s;
    QTest::newRow("a content without its pragma")
        << "<meta name=x content='charset=windows-1251'><meta charset=l2>" + word << u"ąkąt"_s;
    QTest::newRow("the first attribute counts") << "<meta charset=iso-8859-2 charset=windows-1251>" + word << u"ąkąt"_s;
    QTest::newRow("over lines") << "<meta\ncontent=\"\ntext/html; charset=iso8859-2\n\"\nhttp-equiv=Content-Type>" + word
                                << u"ąkąt"_s;
    QTest::newRow("the second when the first is none") << "<meta charset=bogus><meta charset=iso8859-2>" + word << u"ąkąt"_s;
    QTest::newRow("as XML says") << "<?xml version='1.0' encoding='iso-8859-2'?>" + word << u"ąkąt"_s;
    QTest::newRow("UTF-16 with mark") << QByteArray("\xFF\xFE<\0p\0>\0x\0", 10) << u"x"_s;
}

void HtmlReaderTest::encodings()
{
    QFETCH(QByteArray, bytes);
    const auto article = readHtml(bytes, u"a.html"_s);
    QVERIFY(article);
    QTEST(article->text, "text");
}

void HtmlReaderTest::hostilePages_data()
{
    QTest::addColumn<QString>("html");
    const QString words = u"<p>words</p>"_s;
    QTest::newRow("deep divs") << u"<div>"_s.repeated(5'000) + words;
    QTest::newRow("deep lists") << u"<ul><li>"_s.repeated(3'000) + words;
    QTest::newRow("deep quotations") << u"<blockquote>"_s.repeated(3'000) + words;
    QTest::newRow("deep spans") << u"<b><i>"_s.repeated(1'000) + words;
    QTest::newRow("900 attributes") << u"<p "_s + u"a%1=b "_s.repeated(900) + u">words"_s;
    QTest::newRow("a million characters") << u"<p>"_s + u"word "_s.repeated(200'000);
    QTest::newRow("entities")
        << u"<p>words &amp;&lt;&#0;&#xFFFC;&#xD800;&#x10FFFF;&#99999999;&notit;&CounterClockwiseContourIntegral;&"_s;
    QTest::newRow("zalgo") << u"<p>w"_s + u"<b>\u0301</b>"_s.repeated(1'000) + u"ords"_s;
    QTest::newRow("NUL") << u"<p>wo"_s + QChar(0) + u"rds"_s;
    QTest::newRow("overrides") << u"<title>a\u202Eb</title><p>words \u202E x"_s;
    QTest::newRow("cut off in a tag") << words + u"<a href=\"https://x.example"_s;
    QTest::newRow("cut off in a comment") << words + u"<!-- "_s;
    QTest::newRow("frames") << u"<frameset><frame src=file:///etc/passwd><noframes><p>words</noframes></frameset><body><p>words"_s;
    QTest::newRow("JSON-LD nonsense") << u"<script type=application/ld+json>"_s + u"["_s.repeated(100'000) + u"</script>"_s + words;
    QTest::newRow("a base of script") << u"<base href='javascript:x()//'><a href='y'>words</a>"_s;
    QTest::newRow("list numbers") << u"<ol start=99999999999><li>words<li value=-5>x</ol>"_s;
}

void HtmlReaderTest::hostilePages()
{
    QFETCH(QString, html);
    const auto article = readHtml(html.toUtf8(), u"a.html"_s);
    const bool isFrames = qstrcmp(QTest::currentDataTag(), "frames") == 0;
    QVERIFY(article || isFrames);
    if (isFrames)
        return;
    QVERIFY(isCanonical(article->text));
    QVERIFY(article->text.contains(u'w'));
    QVERIFY(!article->title.contains(u'\u202E'));
    const int lines = int(article->text.count(u'\n')) + 1;
    QVERIFY(Marks::fromBytes(article->marks.toBytes(), int(article->text.size()), lines) == article->marks);
}

void HtmlReaderTest::scriptsAndAddressesAreInert_data()
{
    QTest::addColumn<QString>("html");
    const QStringList vectors = {
        u"<script>XSS</script>"_s,
        u"<ScRiPt src=https://evil.example/x.js></ScRiPt>"_s,
        u"<img src=x onerror=XSS>"_s,
        u"<img src=file:///etc/passwd><img src=/dev/zero><img srcset='//host/share 2x'>"_s,
        u"<svg onload=XSS><a xlink:href='javascript:XSS'><text>words</text></a></svg>"_s,
        u"<math><mtext><style><img src=x onerror=XSS></style></mtext></math>"_s,
        u"<a href='javascript:XSS'>x</a><a href=' java\nscript:XSS'>x</a><a href='&#106;avascript:XSS'>x</a>"_s,
        u"<a href='data:text/html,XSS'>x</a><a href='vbscript:XSS'>x</a><a href='file:///etc/passwd'>x</a><a href='smb://h/s'>x</a>"_s,
        u"<iframe src='https://evil.example'></iframe><object data=x></object><embed src=x>"_s,
        u"<meta http-equiv=refresh content='0;url=https://evil.example'><base href='file:///'><a href='etc/passwd'>x</a>"_s,
        u"<style>@import url(file:///etc/passwd);</style><p style='background:url(file:///etc/passwd)'>x</p>"_s,
        u"<form action='https://evil.example'><input value=XSS><button formaction='javascript:XSS'>XSS</button></form>"_s,
        u"<noscript><p title='</noscript><img src=x onerror=XSS>'></noscript>"_s,
        u"<template><img src=x onerror=XSS></template><video poster=file:///etc/passwd><source onerror=XSS></video>"_s,
        u"<xmp><script>x</script></xmp><plaintext><b>x"_s,
        u"<!--><script>XSS</script>-->"_s,
        u"<p/onclick=XSS/id=\"a\"b'>x</p><a href=\"https://a.example\" ping=https://evil.example>x</a>"_s,
    };
    for (qsizetype i = 0; i < vectors.size(); ++i)
        QTest::addRow("%lld", i) << u"<p>%1</p>"_s.arg(sentence) + vectors[i];
}

void HtmlReaderTest::scriptsAndAddressesAreInert()
{
    QFETCH(QString, html);
    const auto article = readHtml(html.toUtf8(), u"a.html"_s);
    QVERIFY(article);
    QVERIFY(article->text.contains(sentence));
    QVERIFY2(!article->text.contains(u"XSS"_s), qPrintable(article->text));
    for (const Span &span : std::as_const(article->marks.spans)) {
        if (span.kind == SpanKind::Link)
            QCOMPARE(span.target, u"https://a.example"_s);
    }
}

void HtmlReaderTest::tooMuchIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("problem");
    QTest::newRow("100,000 nested divs") << QByteArray("<div>").repeated(100'000) + "x" << int(ImportProblem::NestedTooDeeply);
    QByteArray attributes = "<p ";
    for (int i = 0; i < 200'000; ++i)
        attributes += 'a' + QByteArray::number(i) + "=1 ";
    QTest::newRow("200,000 attributes") << attributes + ">x" << int(ImportProblem::TooManyAttributes);
    QTest::newRow("too long") << "<p>" + QByteArray(2'000'001, 'x') << int(ImportProblem::TooLong);
    QTest::newRow("nothing to read") << QByteArray("<script>x</script><nav>y</nav>") << int(ImportProblem::NoWords);
    QTest::newRow("empty") << QByteArray() << int(ImportProblem::Empty);
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n") << int(ImportProblem::Binary);
}

void HtmlReaderTest::tooMuchIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, problem);
    const auto article = readHtml(bytes, u"a.html"_s);
    QVERIFY(!article);
    QCOMPARE(problemOf(article.error()), ImportProblem(problem));
}

QTEST_GUILESS_MAIN(HtmlReaderTest)
#include "HtmlReaderTest.moc"
