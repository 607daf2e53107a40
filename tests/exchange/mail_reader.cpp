// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ImportProblem.h"
#include "models/exchange/ImportReaders.h"
#include "models/exchange/MailHeader.h"
#include "models/exchange/MailReader.h"
#include "models/exchange/WrittenDate.h"
#include "models/text/CanonicalText.h"
#include "tests/exchange/ArticleDump.h"

#include <QTest>

using namespace sidelight;
using namespace Qt::StringLiterals;

class MailReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headers_data();
    void headers();
    void senders_data();
    void senders();
    void messages_data();
    void messages();
    void brokenMessages_data();
    void brokenMessages();
    void mailboxesHoldManyArticles();
    void savedPagesAreReadAsPages();
    void datesAreThoseOfArticles();
    void sourcesAreReadable();
    void endingsAreKnown();
};

void MailReaderTest::headers_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QByteArray("The ferry  sank") << u"The ferry sank"_s;
    QTest::newRow("Q") << QByteArray("=?iso-8859-1?Q?caf=E9_au_lait?=") << u"café au lait"_s;
    QTest::newRow("B") << QByteArray("=?UTF-8?B?" + QByteArray("Привет").toBase64() + "?= all") << u"Привет all"_s;
    QTest::newRow("space between encoded words is none") << QByteArray("=?utf-8?q?ab?= =?utf-8?q?cd?=") << u"abcd"_s;
    QTest::newRow("a letter cut in two") << QByteArray("=?utf-8?q?caf=C3?= =?utf-8?q?=A9?=") << u"café"_s;
    QTest::newRow("two encodings") << QByteArray("=?koi8-r?B?8NLJ18XU?= =?iso-8859-1?q?_=E9?=") << u"Привет é"_s;
    QTest::newRow("Japanese") << QByteArray("=?ISO-2022-JP?B?GyRCRnxLXDhsGyhC?=") << u"日本語"_s;
    QTest::newRow("a language with it") << QByteArray("=?us-ascii*en?Q?ferry?=") << u"ferry"_s;
    QTest::newRow("an encoding that nobody knows") << QByteArray("=?x-nobody?q?ferry?=") << u"ferry"_s;
    QTest::newRow("eight bits, not encoded") << QByteArray("caf\xC3\xA9") << u"café"_s;
    QTest::newRow("not whole") << QByteArray("=?utf-8?q?ferry") << u"=?utf-8?q?ferry"_s;
    QTest::newRow("empty") << QByteArray() << QString();
}

void MailReaderTest::headers()
{
    QFETCH(QByteArray, raw);
    QTEST(decodeHeader(raw), "text");
}

void MailReaderTest::senders_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("address");
    QTest::newRow("both") << QByteArray("Ada Quill <ada@paper.example>") << u"Ada Quill"_s << u"ada@paper.example"_s;
    QTest::newRow("quoted") << QByteArray("\"Quill, Ada \\\"A\\\"\" <ada@paper.example>") << u"Quill, Ada \"A\""_s
                            << u"ada@paper.example"_s;
    QTest::newRow("encoded") << QByteArray("=?utf-8?q?Ad=C3=A0?= <ada@paper.example>") << u"Adà"_s << u"ada@paper.example"_s;
    QTest::newRow("address alone") << QByteArray("ada@paper.example") << QString() << u"ada@paper.example"_s;
    QTest::newRow("old style") << QByteArray("ada@paper.example (Ada Quill)") << u"Ada Quill"_s << u"ada@paper.example"_s;
    QTest::newRow("brackets alone") << QByteArray("<ada@paper.example>") << QString() << u"ada@paper.example"_s;
    QTest::newRow("several") << QByteArray("Ada <ada@paper.example>, Bo <bo@paper.example>") << u"Ada"_s << u"ada@paper.example"_s;
    QTest::newRow("no address") << QByteArray("Ada Quill") << u"Ada Quill"_s << QString();
}

void MailReaderTest::senders()
{
    QFETCH(QByteArray, raw);
    const MailSender sender = readSender(raw);
    QTEST(sender.name, "name");
    QTEST(sender.address, "address");
}

static const QByteArray head = "From: Ada Quill <ada@paper.example>\nSubject: The ferry\nDate: Mon, 4 May 2026 23:30:00 -0500\n";
static const QString told = u"title: The ferry\nbyline: Ada Quill\noutlet: paper.example\npublished: 2026-05-04\nlanguage: en\n"_s;

void MailReaderTest::messages_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("dump");
    const QByteArray words = "The ferry left the quay at noon with eleven people on board.";
    const QString block = u"  p | "_s + QString::fromLatin1(words);
    QTest::newRow("plain text") << head + "\n" + words + "\n" << told + block;
    QTest::newRow("CRLF, folded, encoded, a list")
        << QByteArray("From: =?utf-8?q?Ada_Quill?=\r\n <ada@paper.example>\r\nSubject: The\r\n ferry\r\nList-Id: \"Ferry News\" "
                      "<ferry.example>\r\nDate: Mon, 4 May 2026 23:30:00 -0500 (CDT)\r\n\r\n") +
               words
        << QString(told).replace(u"paper.example"_s, u"Ferry News"_s) + block;
    QTest::newRow("quoted-printable in Latin-1")
        << head + "Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\n" + words +
               " At the caf=E9 no=\nbody spoke."
        << told + block + u" At the café nobody spoke."_s;
    QTest::newRow("HTML is taken before plain text")
        << head +
               "Content-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/plain\n\nOnly plain.\n--x\n"
               "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n" +
               ("<p>" + words + "</p><script>x()</script><p>At the <b>caf\xC3\xA9</b>.</p>").toBase64() + "\n--x--\n"
        << told + block + u"\n  p | At the [b café]."_s;
    QTest::newRow("attachments are left out")
        << head + "Content-Type: multipart/mixed; boundary=x\n\n--x\n\n" + words +
               "\n--x\nContent-Type: text/html\nContent-Disposition: attachment; filename=a.html\n\n<p>not this</p>\n--x\n"
               "Content-Type: text/plain\n\nUnsubscribe here.\n--x--\n"
        << told + block + u"\n  p | Unsubscribe here."_s;
    QTest::newRow("a message within a message")
        << head + "Content-Type: multipart/mixed; boundary=x\n\n--x\n\n" + words +
               "\n--x\nContent-Type: message/rfc822\n\nSubject: Another\n\nNot this one.\n--x--\n"
        << told + block;
}

void MailReaderTest::messages()
{
    QFETCH(QByteArray, message);
    QTEST(dumpOf(readMail(message, u"a.eml"_s)), "dump");
    // What a program for mail puts before it in a mailbox.
    QCOMPARE(dumpOf(readMail("From ada@paper.example Mon May  4 10:00:00 2026\n" + message, u"a.eml"_s)),
             dumpOf(readMail(message, u"a.eml"_s)));
}

void MailReaderTest::brokenMessages_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("white space") << QByteArray("\n\n \n") << false;
    QTest::newRow("headers alone") << head << false;
    QTest::newRow("no header") << QByteArray("\nOnly words.\n") << true;
    QTest::newRow("a boundary that never comes") << head + "Content-Type: multipart/mixed; boundary=x\n\nwords\n" << false;
    QTest::newRow("no boundary") << head + "Content-Type: multipart/mixed\n\nwords\n" << false;
    QTest::newRow("no end") << head + "Content-Type: multipart/mixed; boundary=x\n\n--x\n\nSome words.\n" << true;
    QTest::newRow("broken base64") << head + "Content-Type: text/html\nContent-Transfer-Encoding: base64\n\n!!!!\n" << false;
    QTest::newRow("only a picture") << head + "Content-Type: image/png\n\nxxxx\n" << false;
    QByteArray nested = head;
    for (int i = 0; i < 300; ++i)
        nested += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\n\n--b" + QByteArray::number(i) + "\n";
    QTest::newRow("deep") << nested + "\n\nwords\n" << true;
    QTest::newRow("many parts") << head + "Content-Type: multipart/mixed; boundary=x\n\n" +
                                       QByteArray("--x\n\nwords\n").repeated(5'000)
                                << true;
    QTest::newRow("NUL") << head + "\nwords" + QByteArray(1, '\0') + "words\n" << true;
    QTest::newRow("a date that is none") << QByteArray("Date: yesterday\nSubject: =?utf-8?q?=FF=FE?=\nFrom: <<>>\n\nwords\n")
                                         << true;
    QTest::newRow("a million headers") << QByteArray("X-A: b\n").repeated(100'000) + "\nwords\n" << true;
}

void MailReaderTest::brokenMessages()
{
    QFETCH(QByteArray, message);
    const auto article = readMail(message, u"a.eml"_s);
    QTEST(article.has_value(), "isRead");
    if (article)
        QVERIFY(article->text.contains(u"words"_s));
    else
        QVERIFY(problemOf(article.error()));
}

void MailReaderTest::mailboxesHoldManyArticles()
{
    const QByteArray first = head + "\nThe first message.\n>From here on it is quoted.\n\n";
    const QByteArray second = "Subject: Second\n\nThe second message says\nFrom nothing.\n";
    const QByteArray box = "From ada Mon May  4 10:00:00 2026\n" + first + "From bo Mon May  4 11:00:00 2026\n" + second +
                           "\nFrom cy Mon May  4 11:00:00 2026\nSubject: Nothing\n\n\n";
    const ImportedArticles articles = readMailbox(box, u"a.mbox"_s);
    QCOMPARE(articles.size(), 3);
    QVERIFY(articles[0]->text.contains(u"From here on"_s));
    QVERIFY(!articles[0]->text.contains(u'>'));
    QCOMPARE(articles[1]->title, u"Second"_s);
    QVERIFY(articles[1]->text.contains(u"From nothing."_s));
    QCOMPARE(problemOf(articles[2].error()), ImportProblem::NoWords);
    QCOMPARE(box.sliced(articles[0]->part->start, articles[0]->part->size), first);
    QCOMPARE(box.sliced(articles[1]->part->start, articles[1]->part->size).trimmed(), second.trimmed());
    QCOMPARE(readMailbox("", u"a.mbox"_s).size(), 1);
    // No empty line before the next message; no header behind a line that only begins so.
    const ImportedArticles close =
        readMailbox("From a\nSubject: One\n\nwords\nFrom b\nSubject: Two\n\nmore\n\nFrom here on\nwords", {});
    QCOMPARE(close.size(), 2);
    QVERIFY(close[1]->text.endsWith(u"words"_s));
    QByteArray dos = box;
    dos.replace("\n", "\r\n");
    QCOMPARE(readMailbox(dos, u"a.mbox"_s).size(), 3);
}

void MailReaderTest::savedPagesAreReadAsPages()
{
    const QByteArray page =
        "<html><head><title>Ferry</title></head><body><nav><a href=/>Home</a></nav><article>" +
        QByteArray("<p>The ferry left the quay at noon with eleven people on board. <a href=3D\"../b\">More</a></p>\n")
            .repeated(8) +
        "</article></body></html>";
    const QByteArray file =
        "From: <Saved by Blink>\nSnapshot-Content-Location: https://paper.example/a/c\nSubject: Ferry\n"
        "Date: Mon, 4 May 2026 10:00:00 +0200\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype=\"text/html\";\n"
        "\tboundary=\"----x\"\n\n\n------x\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n"
        "Content-Location: https://paper.example/a/c\n\n" +
        page + "\n------x\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\nAAAA\n------x--\n";
    const auto article = readSavedPage(file, u"a.mhtml"_s);
    QVERIFY2(article, qPrintable(dumpOf(article)));
    QCOMPARE(article->title, u"Ferry"_s);
    QCOMPARE(article->url, u"https://paper.example/a/c"_s);
    QCOMPARE(article->retrieved, u"2026-05-04T08:00:00Z"_s);
    QCOMPARE(article->remark, ImportRemark::None);
    QVERIFY(!article->text.contains(u"Home"_s));
    QCOMPARE(article->marks.spans.value(0).target, u"https://paper.example/b"_s);
    QVERIFY(!readSavedPage(file.first(100), u"a.mhtml"_s));
    QVERIFY(!readSavedPage("", u"a.mhtml"_s));
}

// What an article cannot have is none, whatever a header says.
void MailReaderTest::datesAreThoseOfArticles()
{
    QCOMPARE(readMailDate("Mon, 4 May 2026 23:30:00 -0500"), u"2026-05-04"_s);
    for (const char *date :
         {"Mon, 6 May 0622 10:00:00 +0200 (CEST)", "Mon, 6 May 0001 10:00:00 +0000", "Mon, 6 May 9999 10:00:00 +0000",
          "Mon, 6 May 22 10:00:00 +0000", "6 May 12345 10:00:00 +0000", "Mon, 31 Feb 2026 10:00:00 +0000"}) {
        const QString read = readMailDate(date);
        QVERIFY2(readDate(read) == read, qPrintable(QString::fromLatin1(date) + u": "_s + read));
    }
}

// What somebody sees who asks for the original: every header in letters, every text as it stands, and of the rest its type.
void MailReaderTest::sourcesAreReadable()
{
    const QByteArray mail = "Received: from a.example\r\n\tby b.example\r\nFrom: =?utf-8?q?Ad=C3=A0?= <ada@paper.example>\r\n"
                            "Subject: =?utf-8?B?" +
                            QByteArray("Die Fähre").toBase64() +
                            "?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
                            "Content-Type: text/html; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                            "<p>Sie legte um f=FCnf ab.<img src=3D'http://127.0.0.1:9/x'></p>\r\n--b\r\n"
                            "Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--b--\r\n";
    const auto source = readHere(mail, u"a.eml"_s, ImportFormat::MessageSource).first();
    QVERIFY(source);
    QCOMPARE(source->text, u"Received: from a.example by b.example\nFrom: Adà <ada@paper.example>\nSubject: Die Fähre\n"
                           "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\nContent-Type: text/html\n\n"
                           "<p>Sie legte um fünf ab.<img src='http://127.0.0.1:9/x'></p>\n\nContent-Type: image/png\n"_s);
    QVERIFY(std::ranges::all_of(source->marks.blocks, [](const Block &each) { return each.kind == BlockKind::Preformatted; }));
    QCOMPARE(problemOf(readHere("  ", u"a.eml"_s, ImportFormat::MessageSource).first().error()), ImportProblem::Empty);
    for (const QByteArray &odd :
         {QByteArray("no header at all"), QByteArray("\n\nwords"), QByteArray(300'000, 'x'),
          "Subject: x\n\n" + QByteArray(3'000'000, 'y'), "Subject: x\n\n" + QByteArray("a\n").repeated(1'500'000)}) {
        const auto read = readHere(odd, u"a.eml"_s, ImportFormat::MessageSource).first();
        QVERIFY2(!read || (isArticleText(read->text) && !read->text.isEmpty()), odd.left(20).constData());
    }
}

void MailReaderTest::endingsAreKnown()
{
    QCOMPARE(formatOf(u"a.EML"_s), ImportFormat::Mail);
    QCOMPARE(formatOf(u"a.mbox"_s), ImportFormat::Mailbox);
    QCOMPARE(formatOf(u"a.mht"_s), ImportFormat::SavedPage);
    QCOMPARE(formatOf(u"a.mhtml"_s), ImportFormat::SavedPage);
}

QTEST_GUILESS_MAIN(MailReaderTest)
#include "mail_reader.moc"
