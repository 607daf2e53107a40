// SPDX-License-Identifier: GPL-3.0-or-later
// An article with its highlights and notes, as a page and as a PDF that tools which are not ours can read.
#include "models/exchange/Drawing.h"
#include "tests/board/SmallBoard.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

const QString text = u"The night\nNo warning came, the office said.\nOne\nTwo <b>\n\nThe end of it."_s;

Passage passageOf(qint64 id, const QString &quote, const QString &note, int colour = 1)
{
    Passage passage;
    passage.id = {id};
    passage.article = {1};
    passage.start = int(text.indexOf(quote));
    passage.end = passage.start + int(quote.size());
    passage.quote = quote;
    passage.note = note;
    passage.colour = colour;
    return passage;
}

Library libraryOf(const QList<Passage> &passages)
{
    Changes changes;
    changes.of<Passage>().inserted = passages;
    Article article;
    article.id = {1};
    article.title = u"Office denies it"_s;
    article.byline = u"Ada Lind"_s;
    article.published = u"2031-05-04"_s;
    article.url = u"https://courier.example/office"_s;
    article.language = u"en"_s;
    changes.of<Article>().inserted = {article};
    Library library;
    library.apply(changes);
    return library;
}

Marks marksOf()
{
    Marks marks;
    marks.blocks = {{.kind = BlockKind::Heading, .level = 2},  {}, {.kind = BlockKind::ListItem, .level = 1, .number = 3},
                    {.kind = BlockKind::ListItem, .level = 1}, {}, {}};
    marks.spans = {{.start = 13, .end = 20, .kind = SpanKind::Emphasis, .target = {}},
                   {.start = 31, .end = 37, .kind = SpanKind::Link, .target = u"https://office.example"_s}};
    return marks;
}

MarkedArticle page()
{
    const Library library =
        libraryOf({passageOf(31, u"No warning came, the office"_s, u"who?\nby whom"_s),
                   passageOf(32, u"came, the office said."_s, {}, 3), passageOf(33, u"Two <b>"_s, u"<i>tags</i>"_s, 8)});
    return MarkedArticle::of(library, {1}, text, marksOf());
}

} // namespace

class MarkedArticleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void piecesMakeUpTheText()
    {
        const MarkedArticle article = page();
        QStringList lines;
        for (const QList<MarkedArticle::Piece> &pieces : article.lines()) {
            QString line;
            for (const MarkedArticle::Piece &piece : pieces)
                line += piece.text;
            lines.append(line);
        }
        QCOMPARE(lines.join(u'\n'), text);
        QList<int> begun, ended;
        for (const QList<MarkedArticle::Piece> &pieces : article.lines())
            for (const MarkedArticle::Piece &piece : pieces)
                begun += piece.begins, ended += piece.ends;
        QCOMPARE(begun, (QList{1, 2, 3}));
        QCOMPARE(ended, (QList{1, 2, 3}));
    }

    void aTitleThatTheTextBeginsWithStandsOnce()
    {
        const QString words = u"NEWS\nOffice denies it\nNo warning came."_s;
        const auto shown = [&](const QList<Passage> &passages) {
            const QString html = QString::fromUtf8(MarkedArticle::of(libraryOf(passages), {1}, words, {}).html());
            return html.mid(html.indexOf(u"<main"_s)).remove(QRegularExpression(u"<[^>]*>"_s)).count(u"Office denies it"_s);
        };
        QCOMPARE(shown({}), 1);
        Passage inTitle = passageOf(34, u"The night"_s, {});
        inTitle.start = int(words.indexOf(u"denies"_s));
        inTitle.end = inTitle.start + 6;
        QCOMPARE(shown({inTitle}), 2);
    }

    void aPageHasHighlightsAndNotes()
    {
        const QString html = QString::fromUtf8(page().html());
        QVERIFY2(html.contains(u"<h3>The night</h3>"_s), qPrintable(html.sliced(html.indexOf(u"<main"_s))));
        QVERIFY(html.contains(u"<ol start=\"3\"><li>One</li></ol>"_s));
        QVERIFY(html.contains(u"<mark class=\"c1\"><em>"_s));
        QVERIFY(html.contains(u"<aside id=\"note-1\""_s) && html.contains(u"<p dir=\"auto\">by whom</p>"_s));
        QVERIFY(!html.contains(u"note-2"_s)); // a highlight without a note has none
        QVERIFY(html.contains(u"&lt;i&gt;tags&lt;/i&gt;"_s) && html.contains(u"Two &lt;b&gt;"_s));
        QCOMPARE(html.count(u"<main"_s), 1);
        QCOMPARE(html.count(u"<h1>"_s), 1);
        QString words = html.sliced(html.indexOf(u"<div class=\"text\">"_s));
        words.remove(
            QRegularExpression(u"<aside.*?</aside>|<sup.*?</sup>|<[^>]*>"_s, QRegularExpression::DotMatchesEverythingOption));
        QVERIFY2(words.contains(u"No warning came, the office said."_s), qPrintable(words));
    }

    void itTravelsWhole()
    {
        const QByteArray bytes = page().toBytes();
        const auto again = MarkedArticle::fromBytes(bytes);
        QVERIFY(again);
        QCOMPARE(again->toBytes(), bytes);
        for (qsizetype size = 0; size < bytes.size(); size += 13)
            QVERIFY(!MarkedArticle::fromBytes(bytes.first(size)));
    }

    void aLineStandsOnOnePage()
    {
        MarkedArticle article;
        article.title = u"Counted"_s;
        QStringList lines;
        for (int i = 1; i <= 400; ++i)
            lines.append(
                u"The tide gauge wrote line %1 of its long list, and the clerk read it out to the others in the office."_s.arg(
                    i, 3, 10, QChar(u'0')));
        article.text = lines.join(u'\n');
        const Result<QByteArray> pdf = drawing::articlePdf(article);
        QVERIFY(pdf);
        const QTemporaryDir folder;
        const QString words = outputOf(u"pdftotext"_s, {save(folder, *pdf), u"-"_s});
        for (int i = 1; i <= 400; ++i)
            QCOMPARE(words.count(u"line %1 of"_s.arg(i, 3, 10, QChar(u'0'))), 1);
        QVERIFY(words.count(u'\f') > 5);
    }
    void aPdfHasTheTextAndTheNotes()
    {
        const Result<QByteArray> pdf = drawing::articlePdf(page());
        QVERIFY2(pdf, pdf ? "" : qPrintable(pdf.error().message + pdf.error().detail));
        QVERIFY(*pdf == drawing::articlePdf(page()).value());
        const QTemporaryDir folder;
        const QString path = save(folder, *pdf);
        const QString words = outputOf(u"pdftotext"_s, {path, u"-"_s}).simplified();
        QVERIFY2(words.contains(u"No warning came, the office"_s) && words.contains(u"by whom"_s) && words.contains(u"Ada Lind"_s),
                 qPrintable(words));
        QVERIFY(outputOf(u"qpdf"_s, {u"--check"_s, path}).contains(u"No syntax"_s));
        const QString info = outputOf(u"pdfinfo"_s, {path});
        QVERIFY2(info.contains(u"Office denies it"_s) && !info.contains(u"CreationDate"_s) && !info.contains(u"Producer"_s),
                 qPrintable(info));
        QVERIFY(outputOf(u"pdfinfo"_s, {u"-url"_s, path}).contains(u"https://courier.example/office"_s));
    }

    // More notes than stand beside their lines, a note longer than a page, a long text, and one from the right.
    void manyNotesFindTheirPages()
    {
        MarkedArticle article;
        article.title = u"Long"_s;
        for (int i = 0; i < 400; ++i)
            article.text += u"Sentence number %1 of a long text that says little and says it again. "_s.arg(i) +
                            (i % 4 == 3 ? u"\n"_s : QString());
        article.text.chop(1);
        for (int i = 0; i < 60; ++i) {
            MarkedArticle::Highlight highlight;
            highlight.start = int(article.text.indexOf(u"number %1 of"_s.arg(i)));
            highlight.end = highlight.start + 9;
            highlight.colour = 1 + i % 8;
            highlight.note = i == 5 ? u"endless "_s.repeated(2000) : u"noted %1 here, in a few words\nand a second line"_s.arg(i);
            article.highlights.append(highlight);
        }
        for (const bool rightToLeft : {false, true}) {
            article.rightToLeft = rightToLeft;
            const Result<QByteArray> pdf = drawing::articlePdf(article);
            QVERIFY(pdf);
            const QTemporaryDir folder;
            const QString words = outputOf(u"pdftotext"_s, {u"-raw"_s, save(folder, *pdf), u"-"_s}).simplified();
            for (int i = 0; i < 60; ++i)
                QVERIFY2(i == 5 || words.contains(u"noted %1 here"_s.arg(i)), qPrintable(QString::number(i)));
            QCOMPARE(words.count(u"endless"_s), 2000); // on as many pages as that takes
            for (int i = 0; i < 400; ++i)
                QVERIFY2(words.contains(u"number %1"_s.arg(i)), qPrintable(QString::number(i)));
        }
    }

    // Of scripts whose letters have several forms, each word can be found and copied; in the text, beside it and in code.
    void wordsOfEachScriptAreLetters_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("words");
        QTest::newRow("Arabic") << u"المسؤول ينفي وصول أي تحذير"_s
                                << u"قال المسؤول إن السلطة لم تتلق أي تحذير بشأن المستودع قبل الحريق ولا أحد سئل عن اللائحة"_s;
        QTest::newRow("Persian") << u"نامه به بندر رسید"_s
                                 << u"گفته می شود که نامه در بهار رسید و کسی پاسخی نداد چون دفتر بسته بود"_s;
        QTest::newRow("Hebrew") << u"המכתב הגיע לנמל"_s << u"הפקידה אמרה כי המכתב הגיע למשרד ולא נענה"_s;
    }
    void wordsOfEachScriptAreLetters()
    {
        QFETCH(QString, title);
        QFETCH(QString, words);
        MarkedArticle article;
        article.title = title;
        article.rightToLeft = true;
        article.text = words + u'\n' + words + u'\n' + words;
        article.marks.blocks = {{}, {.kind = BlockKind::Heading, .level = 2}, {.kind = BlockKind::Preformatted}};
        MarkedArticle::Highlight highlight;
        highlight.end = int(words.size());
        highlight.note = words;
        article.highlights = {highlight};
        const Result<QByteArray> pdf = drawing::articlePdf(article);
        QVERIFY(pdf);
        const QTemporaryDir folder;
        // It tells letters in the forms in which they are drawn; the numbers are those of the note and of the page.
        QString told = outputOf(u"pdftotext"_s, {save(folder, *pdf), u"-"_s}).normalized(QString::NormalizationForm_KC);
        told.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
        const QStringList found = told.split(QRegularExpression(u"[\\s\\d]+"_s), Qt::SkipEmptyParts);
        for (const QString &word : title.split(u' '))
            QVERIFY2(found.contains(word), qPrintable(word + u'\n' + told));
        for (const QString &word : words.split(u' '))
            QVERIFY2(found.count(word) >= 4, qPrintable(word + u'\n' + told));
    }

    void anEmptyArticleIsAPageToo()
    {
        QVERIFY(drawing::articlePdf(MarkedArticle()));
        QVERIFY(MarkedArticle().html().contains("<main"));
    }

    void whatIsCalledOffIsNotDrawn()
    {
        const auto callOff = std::make_shared<std::atomic_bool>(true);
        const Result<QByteArray> pdf = drawing::articlePdf(page(), callOff);
        QVERIFY(!pdf);
        QCOMPARE(pdf.error().kind, ErrorKind::Cancelled);
    }

private:
    static QString save(const QTemporaryDir &folder, const QByteArray &bytes)
    {
        QFile file(folder.filePath(u"a.pdf"_s));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    static QString outputOf(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        process.waitForFinished();
        return QString::fromUtf8(process.readAll());
    }
};

QTEST_GUILESS_MAIN(MarkedArticleTest)
#include "marked_article.moc"
