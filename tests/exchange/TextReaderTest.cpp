// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/TextReader.h"
#include "models/exchange/Charset.h"
#include "models/exchange/Language.h"
#include "models/exchange/RareCharsets.h"
#include "models/exchange/WrittenDate.h"
#include "models/text/CanonicalText.h"
#include "tests/exchange/ArticleDump.h"

#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using namespace sidelight;
using namespace Qt::StringLiterals;

class TextReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void articles_data();
    void articles();
    void dates_data();
    void dates();
    void encodings_data();
    void encodings();
    void rareEncodings();
    void refusals_data();
    void refusals();
    void brokenCharactersAreCounted();
    void bothRoadsReadTheSame();
    void longLinesAreSplit();
    void hostileTextsStayCanonical_data();
    void hostileTextsStayCanonical();
    void languages_data();
    void languages();
};

// Long enough to be no title and no label.
static const QByteArray body =
    "The ferry left the quay at noon with eleven people on board, the harbour office said in a statement.";

void TextReaderTest::articles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("dump");
    QTest::newRow("title, standfirst, author and source")
        << "Ferry runs aground\n\nEleven people were taken off by lifeboat\n\n" + body +
               "\n\nIt lies there still.\n\nAuthor: Ada Quill\n\nSource link"
        << u"title: Ferry runs aground\nbyline: Ada Quill\nlanguage: en\n"
           "  h1 | Ferry runs aground\n"
           "  h2 | Eleven people were taken off by lifeboat\n"
           "  p | "_s +
               QString::fromUtf8(body) + u"\n  p | It lies there still.\n  p | Author: Ada Quill\n  p | Source link"_s;
    QTest::newRow("kicker, dateline with agency, address")
        << "At sea\n\nFerry: how a calm day turned into a wreck\n\nPORT VELLA, 4 May 2026 (Agence Nord) \xE2\x80\x94 " + body +
               "\n\nhttps://courier.example/ferry?id=1"
        << u"title: Ferry: how a calm day turned into a wreck\noutlet: Agence Nord\nurl: https://courier.example/ferry?id=1\n"
           "published: 2026-05-04\nlanguage: en\n"
           "  p | At sea\n"
           "  h1 | Ferry: how a calm day turned into a wreck\n"
           "  p | PORT VELLA, 4 May 2026 (Agence Nord) — "_s +
               QString::fromUtf8(body) + u"\n  p | https://courier.example/ferry?id=1"_s;
    QTest::newRow("by-line with a date behind a bar, updated later")
        << "Ferry runs aground\nBy Ada Quill and Bo Reed | May 4, 2026\nUpdated: 5 May 2026\n\n" + body + "\n"
        << u"title: Ferry runs aground\nbyline: Ada Quill and Bo Reed\npublished: 2026-05-04\nlanguage: en\n"
           "  h1 | Ferry runs aground\n"
           "  p | By Ada Quill and Bo Reed | May 4, 2026\n"
           "  p | Updated: 5 May 2026\n"
           "  p | "_s +
               QString::fromUtf8(body);
    QTest::newRow("labels at the end") << "Ferry runs aground\r\n\r\n" + body +
                                              "\r\n\r\nPublished: 4 May 2026\r\nSource: The Courier\r\n"
                                       << u"title: Ferry runs aground\noutlet: The Courier\npublished: 2026-05-04\nlanguage: en\n"
                                          "  h1 | Ferry runs aground\n"
                                          "  p | "_s +
                                              QString::fromUtf8(body) +
                                              u"\n  p | Published: 4 May 2026\n  p | Source: The Courier"_s;
    QTest::newRow("no title")
        << body + "\n\nNobody was hurt."
        << u"guessed title: The ferry left the quay at noon with eleven people on board…\nlanguage: en\n  p | "_s +
               QString::fromUtf8(body) + u"\n  p | Nobody was hurt."_s;
    QTest::newRow("a single line") << QByteArray("Ferry") << u"guessed title: Ferry\n  p | Ferry"_s;
    QTest::newRow("wrapped lines are joined")
        << QByteArray(
               "Ferry runs aground\n\nThe ferry left the quay at noon with eleven people on\nboard, the harbour office said in a "
               "statement that was\nsent out late.\n\nNobody was hurt.\n")
        << u"title: Ferry runs aground\nlanguage: en\n"
           "  h1 | Ferry runs aground\n"
           "  p | The ferry left the quay at noon with eleven people on board, the harbour office said in a statement that was "
           "sent out "
           "late.\n"
           "  p | Nobody was hurt."_s;
    QTest::newRow("verses are not")
        << QByteArray("A song\n\nThe sea is wide\nand I have no boat to carry me over the waves\nto you.\n\nNor wings.")
        << u"title: A song\nlanguage: en\n  h1 | A song\n  p | The sea is wide\n"
           "  p | and I have no boat to carry me over the waves\n  p | to you.\n  p | Nor wings."_s;
    QTest::newRow("every kind of line end")
        << QByteArray("One.\rTwo.\r\nThree.\xC2\x85"
                      "Four.\fFive.\xE2\x80\xA9Six.\xE2\x80\xA8Seven.\vEight.\n")
        << u"guessed title: One.\n  p | One.\n  p | Two.\n  p | Three.\n  p | Four.\n  p | Five.\n  p | Six.\n  p | Seven.\n  p | Eight."_s;
    QTest::newRow("right to left") << QByteArray("\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D \xD7\xA2\xD7\x95\xD7\x9C\xD7\x9D.")
                                   << u"guessed title: שלום עולם.\nlanguage:  rtl\n  p | שלום עולם."_s;
}

void TextReaderTest::articles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, dump);
    const auto article = readPlainUtf8(bytes, u"a.txt"_s);
    QCOMPARE(dumpOf(article), dump);
    QVERIFY(isCanonical(article->text));
    QCOMPARE(article->format, u"text/plain"_s);
}

void TextReaderTest::dates_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("edtf");
    QTest::newRow("day month year") << u"Monday, 4 May 2026, 10:31 am"_s << u"2026-05-04"_s;
    QTest::newRow("month day year") << u"Sept. 11, 2012"_s << u"2012-09-11"_s;
    QTest::newRow("ordinal") << u"May 4th, 2026"_s << u"2026-05-04"_s;
    QTest::newRow("month year") << u"May 2026"_s << u"2026-05"_s;
    QTest::newRow("ISO") << u"2026-05-04T23:30:00-05:00"_s << u"2026-05-04"_s;
    QTest::newRow("compact") << u"20260504"_s << u"2026-05-04"_s;
    QTest::newRow("German") << u"4. Mai 2026"_s << u"2026-05-04"_s;
    QTest::newRow("Spanish") << u"4 de mayo de 2026"_s << u"2026-05-04"_s;
    QTest::newRow("Russian") << u"4 мая 2026 г."_s << u"2026-05-04"_s;
    QTest::newRow("dots") << u"04.05.2026"_s << u"2026-05-04"_s;
    QTest::newRow("slashes, unsure") << u"04/05/2026"_s << u"2026"_s;
    QTest::newRow("slashes, unsure, of no year") << u"6-04-0231"_s << QString();
    QTest::newRow("slashes, sure") << u"05/24/2026"_s << u"2026-05-24"_s;
    QTest::newRow("year") << u"2026"_s << u"2026"_s;
    QTest::newRow("about") << u"2012-09~"_s << u"2012-09~"_s;
    QTest::newRow("RFC 2822") << u"Mon, 04 May 2026 10:00:00 GMT"_s << u"2026-05-04"_s;
    QTest::newRow("no such day") << u"2026-02-30"_s << QString();
    QTest::newRow("no such month") << u"2026-13"_s << QString();
    QTest::newRow("no date") << u"yesterday"_s << QString();
    QTest::newRow("a day without a year") << u"4 May"_s << QString();
}

void TextReaderTest::dates()
{
    QFETCH(QString, written);
    QTEST(readDate(written), "edtf");
}

void TextReaderTest::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const QString words = u"Žluťoučký kůň — příliš 👍 öäü"_s;
    for (const auto encoding : {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE,
                                QStringConverter::Utf32LE, QStringConverter::Utf32BE}) {
        QStringEncoder marked(encoding, QStringConverter::Flag::WriteBom);
        QTest::addRow("%s with mark", QStringConverter::nameForEncoding(encoding)) << QByteArray(marked(words)) << words;
    }
    const QString plain = u"The ferry left the quay at noon — with eleven on board."_s;
    for (const auto encoding : {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder unmarked(encoding);
        QTest::addRow("%s without mark", QStringConverter::nameForEncoding(encoding)) << QByteArray(unmarked(plain)) << plain;
    }
    const QString russian =
        u"Паром отошёл от причала в полдень, сообщили в порту. На борту было одиннадцать человек, никто не пострадал."_s;
    for (const char *name : {"windows-1251", "KOI8-R"}) {
        QStringEncoder encoder(name);
        QTest::addRow("%s", name) << QByteArray(encoder(russian)) << russian;
    }
    QTest::newRow("ISO-2022-JP") << QByteArray("\x1B$B%U%'%j!<$O@58a$K;766$r=P$?!#$=$l$-$jC/$b8+$F$$$J$$!#\x1B(B")
                                 << u"フェリーは正午に桟橋を出た。それきり誰も見ていない。"_s;
    QTest::newRow("windows-1252") << QByteArray("The caf\xE9 owner said \x93nothing was left\x94 \x97 and he was na\xEFve to hope.")
                                  << u"The café owner said “nothing was left” — and he was naïve to hope."_s;
}

void TextReaderTest::encodings()
{
    QFETCH(QByteArray, bytes);
    const auto article = readText(bytes, u"a.txt"_s);
    QVERIFY(article);
    QTEST(article->text, "text");
    QCOMPARE(article->replaced, 0);
}

void TextReaderTest::rareEncodings()
{
    QCOMPARE(decodeRare("ISO-8859-16", "\xAAi \xFEi \xA4"), u"Și ți €"_s);
    QCOMPARE(decodeRare("viscii", "Ti\xAAng Vi\xAEt, \x02"), u"Tiếng Việt, Ẳ"_s);
    QVERIFY(!decodeRare("windows-1252", "x"));
}

void TextReaderTest::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("problem");
    QTest::newRow("empty") << QByteArray() << int(ImportProblem::Empty);
    QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF") << int(ImportProblem::NoWords);
    QTest::newRow("only white space") << QByteArray(" \n\r\n\t\n") << int(ImportProblem::NoWords);
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n%\xE2\xE3") << int(ImportProblem::Binary);
    QByteArray noise(4096, '\0');
    for (char &byte : noise)
        byte = char(QRandomGenerator(quint32(&byte - noise.constData())).bounded(256));
    QTest::newRow("noise") << noise << int(ImportProblem::Binary);
    QTest::newRow("too long") << QByteArray(2'000'001, 'x') << int(ImportProblem::TooLong);
}

void TextReaderTest::refusals()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, problem);
    const auto article = readText(bytes, u"/home/someone/a\u202Etxt.b"_s);
    QVERIFY(!article);
    QCOMPARE(problemOf(article.error()), ImportProblem(problem));
    QVERIFY(article.error().message.contains(u"“\u2068atxt.b\u2069”"_s));
    QVERIFY(!article.error().message.contains(u"someone"_s));
}

void TextReaderTest::brokenCharactersAreCounted()
{
    const auto cutOff = readText("Žluťoučký kůň příliš ž\xC5", u"a.txt"_s);
    QVERIFY(cutOff);
    QCOMPARE(cutOff->replaced, 1);
    QVERIFY(cutOff->text.endsWith(u"ž\uFFFD"_s));
    const auto nul = readText(QByteArray("Before") + '\0' + "after, and some more words.", u"a.txt"_s);
    QVERIFY(nul);
    QCOMPARE(nul->text, u"Beforeafter, and some more words."_s);
    QCOMPARE(nul->replaced, 1);
    const auto given = readText("A mark \xEF\xBF\xBD that was there before, š.", u"a.txt"_s);
    QCOMPARE(given->replaced, 0);
}

void TextReaderTest::bothRoadsReadTheSame()
{
    const QByteArray bytes = "\xEF\xBB\xBF"
                             "Ferry runs aground\n\n" +
                             body + "\n\n" + body;
    QVERIFY(isPlainUtf8(bytes));
    QCOMPARE(dumpOf(readPlainUtf8(bytes, {})), dumpOf(readText(bytes, {})));
    QVERIFY(!isPlainUtf8("caf\xE9"));
    QVERIFY(!isPlainUtf8(QByteArray("a\0b", 3)));
    QVERIFY(!isPlainUtf8(QByteArray("\xFF\xFE"
                                    "a\0",
                                    4)));
}

void TextReaderTest::longLinesAreSplit()
{
    const QByteArray sentence = "It was raining over the harbour, and nobody came. ";
    const auto article = readText(sentence.repeated(20'000), u"a.txt"_s);
    QVERIFY(article);
    const QStringList lines = article->text.split(u'\n');
    QCOMPARE(lines.size(), article->marks.blocks.size());
    QVERIFY(lines.size() >= 50);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QVERIFY(lines[i].size() <= maxBlockLength);
        QCOMPARE(article->marks.blocks[i].ourSplit, i > 0);
    }
    QVERIFY(readText(QByteArray(1'000'000, 'x'), u"a.txt"_s));
}

void TextReaderTest::hostileTextsStayCanonical_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("combining marks") << u"Z"_s + QString(10'000, u'\u0301') + u"algo"_s;
    QTest::newRow("what a text may not hold") << u"a\uFFFC\uFFFE\uFEFF\uFDD0\uFDD1z"_s;
    QTest::newRow("overrides") << u"a \u202Eb\u202C \u2066c\u2069 d"_s;
    QTest::newRow("only controls") << QString(100, u'\x1b');
    QTest::newRow("a million short lines") << u"a\n"_s.repeated(900'000);
    QTest::newRow("a million labels") << u"By: A\n"_s.repeated(100'000);
    QTest::newRow("spaces") << u"a"_s + QString(900'000, u' ') + u"b"_s;
    QTest::newRow("brackets") << QString(1'000'000, u'(');
    QTest::newRow("capitals and commas") << u"AA, "_s.repeated(40'000);
}

void TextReaderTest::hostileTextsStayCanonical()
{
    QFETCH(QString, text);
    const auto article = readText(text.toUtf8(), u"a.txt"_s);
    QVERIFY(article);
    QVERIFY(isCanonical(article->text));
    QVERIFY(!article->title.isEmpty() || article->text.contains(u'\x1b'));
    QVERIFY(!article->title.contains(u'\u202E'));
    QVERIFY(article->title.size() <= 201);
}

void TextReaderTest::languages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"The ferry left the quay at noon, and that was the last that was seen of her for the week."_s
                             << u"en"_s;
    QTest::newRow("German")
        << u"Die Fähre legte um zwölf Uhr ab, und das war auch das letzte, was man von ihr sah, nicht weit von der Küste."_s
        << u"de"_s;
    QTest::newRow("French")
        << u"Le ferry est parti à midi avec une dizaine de passagers, et les pêcheurs ne l'ont pas revu dans la baie."_s << u"fr"_s;
    QTest::newRow("Russian") << u"Паром отошёл от причала в полдень, и больше его не видели, как это было и в прошлом году."_s
                             << u"ru"_s;
    QTest::newRow("Arabic") << u"غادرت العبارة الرصيف في الظهر من الميناء إلى الجزيرة على أن تعود بعد ذلك مع الركاب"_s << u"ar"_s;
    QTest::newRow("Japanese") << u"フェリーは正午に桟橋を出た。それきり誰も見ていない。"_s << u"ja"_s;
    QTest::newRow("Greek") << u"Το πλοίο έφυγε το μεσημέρι από το λιμάνι και δεν το ξαναείδε κανείς."_s << u"el"_s;
}

void TextReaderTest::languages()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    QCOMPARE(guessLanguage(text), language);
    QCOMPARE(detectLanguage(text), language);
    QCOMPARE(runsRightToLeft(text), language == u"ar");
}

QTEST_GUILESS_MAIN(TextReaderTest)
#include "TextReaderTest.moc"
