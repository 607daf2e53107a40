// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/MarkdownReader.h"
#include "models/exchange/ImportProblem.h"
#include "models/text/CanonicalText.h"
#include "tests/exchange/ArticleDump.h"

#include <QTest>

using namespace sidelight;
using namespace Qt::StringLiterals;

class MarkdownReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void articles_data();
    void articles();
    void refusals_data();
    void refusals();
    void hostileTexts_data();
    void hostileTexts();
};

static const QByteArray sentence = "The ferry left the quay at noon with eleven people on board, the harbour office said.";
static const QString line = QString::fromUtf8(sentence);

void MarkdownReaderTest::articles_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QString>("dump");
    QTest::newRow("blocks")
        << QByteArray("# Ferry\n\nOne\ntwo  \nthree\n\n## Sub\n\n- a\n- b\n  1. c\n  2. d\n\n> q\n>> r\n\n```\nint x;\n  "
                      "y\n```\n\n---\n\n" +
                      sentence)
        << u"title: Ferry\nlanguage: en\n  h1 | Ferry\n  p | One two\n  p | three\n  h2 | Sub\n  li1 | a\n  li1 | b\n  li2#1 | c\n"
           "  li2#2 | d\n  q1 | q\n  q2 | r\n  pre | int x;\n  pre |   y\n  p | "_s +
               line;
    QTest::newRow("spans")
        << "# Ferry *now*\n\n**b** *i* ***both*** `c` [l](https://x.example/a) ![picture](file:///etc/passwd) [j](javascript:x) " +
               sentence
        << u"title: Ferry now\nlanguage: en\n  h1 | Ferry [em now]\n  p | [b b] [em i] [b [em both]] [code c] [<https://x.example/a> l] j "_s +
               line;
    QTest::newRow("front matter")
        << "---\ntitle: \"Ferry: aground\"\nauthors:\n  - Ada Quill\n  - \"[[Bo Reed]]\"\ndate: 2026-05-04\nurl: "
           "https://courier.example/ferry\npublisher: The Courier\nlang: en_GB\ntags: [a, b]\nnested: {title: no}\n---\n# "
           "Heading\n\n" +
               sentence
        << u"title: Ferry: aground\nbyline: Ada Quill, Bo Reed\noutlet: The Courier\nurl: https://courier.example/ferry\n"
           "published: 2026-05-04\nlanguage: en-GB\n  h1 | Heading\n  p | "_s +
               line;
    QTest::newRow("front matter with Windows line ends, source is a name")
        << "---\r\nauthor: Ada Quill\r\nsource: The Courier\r\n---\r\n\r\n" + sentence
        << u"guessed title: The ferry left the quay at noon with eleven people on board…\nbyline: Ada Quill\noutlet: The Courier\n"
           "language: en\n  p | "_s +
               line;
    QTest::newRow("HTML is text") << "Ferry\n\n<script>alert(1)</script> <b>" + sentence
                                  << u"title: Ferry\nlanguage: en\n  p | Ferry\n  p | <script>alert(1)</script> <b>"_s + line;
    QTest::newRow("a rule is no front matter")
        << "---\n\n" + sentence + "\n\n---\n"
        << u"guessed title: The ferry left the quay at noon with eleven people on board…\nlanguage: en\n  p | "_s + line;
    QTest::newRow("a table") << "| a | b |\n|---|---|\n| c | d |\n\n" + sentence
                             << u"title: a\nlanguage: en\n  p | [b a]\n  p | [b b]\n  p | c\n  p | d\n  p | "_s + line;
}

void MarkdownReaderTest::articles()
{
    QFETCH(QByteArray, markdown);
    QTEST(dumpOf(readMarkdown(markdown, u"a.md"_s)), "dump");
}

void MarkdownReaderTest::refusals_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<int>("problem");
    QTest::newRow("empty") << QByteArray() << int(ImportProblem::Empty);
    QTest::newRow("only front matter") << QByteArray("---\ntitle: x\n---\n") << int(ImportProblem::NoWords);
    QTest::newRow("no YAML") << QByteArray("---\ntitle: [x\n---\nx") << int(ImportProblem::FrontMatter);
    QTest::newRow("references") << QByteArray("---\na: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n---\nx")
                                << int(ImportProblem::FrontMatter);
    QTest::newRow("deep YAML") << "---\na: " + QByteArray("[").repeated(10'000) + "\n---\nx" << int(ImportProblem::FrontMatter);
    QTest::newRow("long YAML") << "---\n" + QByteArray("a: b\n").repeated(100'000) + "---\nx" << int(ImportProblem::FrontMatter);
    QTest::newRow("many items") << QByteArray("- x\n").repeated(50'000) << int(ImportProblem::TooManyListItems);
    QTest::newRow("deep quotations") << QByteArray(">").repeated(5'000) + "x" << int(ImportProblem::NestedTooDeeply);
    QTest::newRow("deep lists") << QByteArray("- ").repeated(5'000) + "x" << int(ImportProblem::NestedTooDeeply);
    QTest::newRow("too long") << QByteArray(2'000'001, 'x') << int(ImportProblem::TooLong);
    QTest::newRow("a PDF") << QByteArray("%PDF-1.4") << int(ImportProblem::Binary);
}

void MarkdownReaderTest::refusals()
{
    QFETCH(QByteArray, markdown);
    QFETCH(int, problem);
    const auto article = readMarkdown(markdown, u"a.md"_s);
    QVERIFY(!article);
    QCOMPARE(problemOf(article.error()), ImportProblem(problem));
}

void MarkdownReaderTest::hostileTexts_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::newRow("emphasis") << QByteArray("*a **b ").repeated(20'000);
    QTest::newRow("brackets") << QByteArray("[").repeated(100'000) + "x";
    QTest::newRow("links") << QByteArray("[a](b ").repeated(20'000);
    QTest::newRow("one line") << QByteArray("word ").repeated(200'000);
    QTest::newRow("wide table") << QByteArray("|a").repeated(1'000) + "|\n" + QByteArray("|-").repeated(1'000) + "|\n";
    QTest::newRow("nested lists") << [] {
        QByteArray lists;
        for (int i = 0; i < 100; ++i)
            lists += QByteArray("  ").repeated(i) + "- x\n";
        return lists;
    }();
}

void MarkdownReaderTest::hostileTexts()
{
    QFETCH(QByteArray, markdown);
    const auto article = readMarkdown(markdown, u"a.md"_s);
    QVERIFY(article);
    QVERIFY(isCanonical(article->text));
    const int lines = int(article->text.count(u'\n')) + 1;
    QVERIFY(Marks::fromBytes(article->marks.toBytes(), int(article->text.size()), lines) == article->marks);
}

QTEST_GUILESS_MAIN(MarkdownReaderTest)
#include "MarkdownReaderTest.moc"
