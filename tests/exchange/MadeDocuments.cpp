// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/MadeDocuments.h"

#include "tests/exchange/MadeOffice.h"
#include "tests/exchange/MadePages.h"
#include "tests/exchange/MadePdf.h"

#include <QDate>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QStringEncoder>

namespace sidelight {

namespace {

using namespace Qt::StringLiterals;

using Dice = QRandomGenerator;

constexpr int oneInBroken = 5;

bool isBroken(Dice &dice) { return dice.bounded(oneInBroken) == 0; }

template <class T> T oneOf(Dice &dice, const QList<T> &all) { return all[dice.bounded(all.size())]; }

QString anyLanguage(Dice &dice) { return oneOf(dice, storyLanguages()); }
QString westernLanguage(Dice &dice) { return oneOf<QString>(dice, {u"en"_s, u"de"_s, u"fr"_s, u"es"_s}); }

// In a charset that has all letters of the language; the name of the charset is told.
QByteArray encodedIn(Dice &dice, const QString &text, const QString &language, QString &charset)
{
    QStringList charsets{u"utf-8"_s, u"utf-8"_s, u"utf-8"_s};
    if (language == "ru"_L1)
        charsets += {u"windows-1251"_s, u"koi8-r"_s, u"iso-8859-5"_s};
    else if (language == "ar"_L1)
        charsets += {u"windows-1256"_s};
    else if (language == "zh"_L1)
        charsets += {u"gb18030"_s};
    else
        charsets += {u"windows-1252"_s};
    charset = oneOf(dice, charsets);
    QStringEncoder encoder(charset.toUtf8().constData());
    const QByteArray bytes = encoder.encode(text);
    if (charset == "utf-8"_L1 || (!encoder.hasError() && !bytes.contains('?')))
        return bytes;
    charset = u"utf-8"_s;
    return text.toUtf8();
}

void breakPage(Dice &dice, MadeDocument &page, const QString &charset)
{
    switch (dice.bounded(7)) {
    case 0:
        page.fault = "it is cut off near its end";
        page.bytes.chop(40);
        break;
    case 1:
        page.fault = "no element is closed";
        page.bytes.replace("</p>", "").replace("</div>\n", "\n");
        break;
    case 2:
        page.fault = "zeros in it";
        page.bytes.insert(page.bytes.indexOf("<body"), QByteArray(3, '\0'));
        break;
    case 3:
        page.fault = "two pages in one";
        page.bytes.insert(page.bytes.indexOf("<body"), "<html><body class=outer>");
        break;
    case 4:
        page.fault = "broken data about itself";
        page.bytes.replace("\"@type\"", "\"@type");
        break;
    case 5:
        page.fault = "another charset than it says";
        page.bytes.replace(charset.toUtf8(), charset == "utf-8"_L1 ? "iso-8859-1" : "utf-8");
        page.lettersMaySuffer = true;
        break;
    default:
        page.fault = "elements closed in the wrong order";
        page.bytes.replace("</h1>", "</h2></h1>").replace("<p>", "<p><b></p></b><i>");
    }
}

MadeDocument page(Dice &dice)
{
    MadeDocument made{.kind = "page"};
    made.stories.append(madeStory(dice, anyLanguage(dice)));
    const MadeStory &story = made.stories.first();
    const int shape = dice.bounded(pageShapes);
    QString charset;
    made.bytes = encodedIn(dice, madePage(story, shape, dice, u"CHARSET"_s), story.language, charset);
    made.bytes.replace("CHARSET", charset.toUtf8());
    made.fileName = oneOf<QString>(dice, {u"%1.html"_s, u"%1.htm"_s, u"%1.xhtml"_s});
    if (isBroken(dice))
        breakPage(dice, made, charset);
    return made;
}

QString plain(const MadeStory &story) { return story.title + u"\n\n"_s + story.paragraphs.join(u"\n\n"_s) + u'\n'; }

MadeDocument text(Dice &dice)
{
    MadeDocument made{.fileName = u"%1.txt"_s, .kind = "text"};
    made.stories.append(madeStory(dice, anyLanguage(dice)));
    const QString words = plain(made.stories.first());
    QString charset;
    made.bytes = encodedIn(dice, words, made.stories.first().language, charset);
    if (charset == "utf-8"_L1 && dice.bounded(3) == 0) {
        QStringEncoder wide(oneOf(dice, QList{QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE}),
                            QStringConverter::Flag::WriteBom);
        made.bytes = wide.encode(words);
    } else if (!isBroken(dice)) {
        made.bytes.replace("\n", oneOf<QByteArray>(dice, {"\n", "\r\n"}));
    } else if (dice.bounded(2)) {
        made.fault = "all kinds of line ends";
        made.bytes.replace("\n\n", "\r\n\r").append("\x1A");
    } else {
        made.fault = "letters that are no letters";
        made.bytes.insert(made.bytes.lastIndexOf('\n'), "\xFF\xFE\x80");
        made.lettersMaySuffer = true;
    }
    return made;
}

MadeDocument markdown(Dice &dice)
{
    MadeDocument made{.fileName = oneOf<QString>(dice, {u"%1.md"_s, u"%1.markdown"_s}), .kind = "Markdown"};
    made.stories.append(madeStory(dice, anyLanguage(dice)));
    const MadeStory &story = made.stories.first();
    QString head;
    if (dice.bounded(3))
        head = u"---\ntitle: \"%1\"\nauthor: %2\ndate: %3\nurl: %4\ntags: [harbour, fire]\n---\n\n"_s.arg(
            story.title, story.byline, story.published, story.url);
    else
        head = u"# "_s + story.title + u"\n\n"_s;
    QString words = head;
    for (qsizetype i = 0; i < story.paragraphs.size(); ++i)
        words += (i == 2 ? u"## A heading between\n\n"_s : QString()) + story.paragraphs[i] + u"\n\n"_s;
    if (isBroken(dice)) {
        made.fault = "brackets, lists and code that nobody closed";
        words += u"- [a link](https://news.example/\n  * **bold\n\n```\ncode that never ends\n"_s;
    }
    made.bytes = words.toUtf8();
    return made;
}

QByteArray headerWord(const QString &text) { return "=?utf-8?B?" + text.toUtf8().toBase64() + "?="; }

QByteArray mailHead(const MadeStory &story)
{
    const QDateTime date(QDate::fromString(story.published, Qt::ISODate), {8, 30}, QTimeZone::UTC);
    return "From: " + story.byline.toUtf8() +
           " <desk@news.example>\r\nTo: reader@paper.example\r\nSubject: " + headerWord(story.title) +
           "\r\nDate: " + date.toString(Qt::RFC2822Date).toUtf8() + "\r\nMessage-ID: <1@news.example>\r\nMIME-Version: 1.0\r\n";
}

QByteArray inLines(const QByteArray &base64)
{
    QByteArray lines;
    for (qsizetype i = 0; i < base64.size(); i += 76)
        lines += base64.sliced(i, std::min<qsizetype>(76, base64.size() - i)) + "\r\n";
    return lines;
}

QByteArray quotedPrintable(const QByteArray &bytes)
{
    QByteArray out;
    int column = 0;
    for (const char c : bytes) {
        const QByteArray piece = c == '\n'                                     ? "\r\n"
                                 : uchar(c) < 32 || uchar(c) > 126 || c == '=' ? '=' + QByteArray(1, c).toHex().toUpper()
                                                                               : QByteArray(1, c);
        if (column + piece.size() > 74 && c != '\n') {
            out += "=\r\n";
            column = 0;
        }
        out += piece;
        column = c == '\n' ? 0 : column + int(piece.size());
    }
    return out;
}

QByteArray mailBody(Dice &dice, const QByteArray &type, const QByteArray &bytes)
{
    if (dice.bounded(2))
        return "Content-Type: " + type + "; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" + inLines(bytes.toBase64());
    return "Content-Type: " + type + "; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" +
           quotedPrintable(bytes) + "\r\n";
}

QByteArray letterPage(const MadeStory &story)
{
    QString body = u"<html><body><table width=600><tr><td><h1>%1</h1>"_s.arg(story.title.toHtmlEscaped());
    for (const QString &paragraph : story.paragraphs)
        body += u"<p>%1</p>"_s.arg(paragraph.toHtmlEscaped());
    return (body + u"</td></tr></table><p><a href='https://news.example/off'>Unsubscribe</a></p></body></html>"_s).toUtf8();
}

QByteArray letterBytes(Dice &dice, const MadeStory &story)
{
    const QByteArray words = plain(story).toUtf8();
    if (dice.bounded(3) == 0)
        return mailHead(story) + mailBody(dice, "text/plain", words);
    return mailHead(story) + "Content-Type: multipart/alternative; boundary=\"=_a\"\r\n\r\n--=_a\r\n" +
           mailBody(dice, "text/plain", words) + "\r\n--=_a\r\n" + mailBody(dice, "text/html", letterPage(story)) +
           "\r\n--=_a--\r\n";
}

void breakLetter(Dice &dice, MadeDocument &made)
{
    switch (dice.bounded(4)) {
    case 0:
        made.fault = "its last boundary is missing";
        made.bytes.replace("--=_a--\r\n", "");
        break;
    case 1:
        made.fault = "lines end otherwise";
        made.bytes.replace("\r\n", "\n");
        break;
    case 2:
        made.fault = "no date and a header that is cut off";
        made.bytes.replace("Date: ", "Dat\r\nX-");
        break;
    default:
        made.fault = "a charset that nobody knows";
        made.bytes.replace("charset=utf-8", "charset=x-unknown");
        made.lettersMaySuffer = true;
    }
}

MadeDocument letter(Dice &dice)
{
    MadeDocument made{.fileName = u"%1.eml"_s, .kind = "letter"};
    made.stories.append(madeStory(dice, anyLanguage(dice)));
    made.bytes = letterBytes(dice, made.stories.first());
    if (isBroken(dice))
        breakLetter(dice, made);
    return made;
}

MadeDocument mailbox(Dice &dice)
{
    MadeDocument made{.fileName = u"%1.mbox"_s, .kind = "mailbox"};
    for (int left = 2 + dice.bounded(4); left > 0; --left) {
        made.stories.append(madeStory(dice, anyLanguage(dice)));
        made.bytes += "From desk@news.example Mon May  4 08:30:00 2031\n" +
                      letterBytes(dice, made.stories.last()).replace("\r\n", "\n") + '\n';
    }
    if (isBroken(dice)) {
        made.fault = "its last line does not end";
        made.bytes.chop(2);
    }
    return made;
}

MadeDocument savedPage(Dice &dice)
{
    MadeDocument made{.fileName = oneOf<QString>(dice, {u"%1.mhtml"_s, u"%1.mht"_s}), .kind = "saved page"};
    made.stories.append(madeStory(dice, anyLanguage(dice)));
    const MadeStory &story = made.stories.first();
    const QByteArray html = madePage(story, dice.bounded(pageShapes), dice, u"utf-8"_s).toUtf8();
    made.bytes = "From: <Saved by Blink>\r\nSnapshot-Content-Location: " + story.url.toUtf8() +
                 "\r\nSubject: " + headerWord(story.title) +
                 "\r\nDate: Mon, 5 May 2031 08:30:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: "
                 "multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"----MultipartBoundary--x----\"\r\n\r\n\r\n"
                 "------MultipartBoundary--x----\r\nContent-ID: <frame-1@mhtml.blink>\r\nContent-Type: text/html\r\n"
                 "Content-Transfer-Encoding: quoted-printable\r\nContent-Location: " +
                 story.url.toUtf8() + "\r\n\r\n" + quotedPrintable(html) +
                 "\r\n------MultipartBoundary--x----\r\nContent-Type: text/css\r\nContent-Transfer-Encoding: quoted-printable\r\n"
                 "Content-Location: https://news.example/x.css\r\n\r\nbody { margin: 0 }\r\n------MultipartBoundary--x------\r\n";
    if (!isBroken(dice))
        return made;
    made.fault = dice.bounded(2) ? "its last part is cut off" : "lines end otherwise";
    if (made.fault.startsWith("its"))
        made.bytes.chop(60);
    else
        made.bytes.replace("\r\n", "\n");
    return made;
}

// The bytes of one that is sound, or lacks what programs forget.
using OfficeMaker = QByteArray (*)(const MadeStory &, bool isWhole);

MadeDocument office(Dice &dice, const QString &name, const QByteArray &kind, const QByteArray &fault, OfficeMaker make)
{
    MadeDocument made{.fileName = name, .kind = kind};
    made.stories.append(madeStory(dice, anyLanguage(dice)));
    if (isBroken(dice))
        made.fault = fault;
    made.bytes = make(made.stories.first(), made.fault.isEmpty());
    return made;
}

MadeDocument wordDocument(Dice &dice)
{
    return office(dice, u"%1.docx"_s, "Word document", "no styles and nothing about itself", madeWordDocument);
}
MadeDocument openDocument(Dice &dice)
{
    return office(dice, u"%1.odt"_s, "OpenDocument", "nothing about itself", madeOpenDocument);
}
MadeDocument book(Dice &dice) { return office(dice, u"%1.epub"_s, "book", "it names a part that is not there", madeBook); }
MadeDocument richDocument(Dice &dice) { return office(dice, u"%1.rtf"_s, "RTF", "a zero behind its end", madeRichDocument); }

QByteArray cell(const QString &text) { return '"' + QString(text).replace(u'"', u"\"\""_s).toUtf8() + '"'; }

MadeDocument table(Dice &dice)
{
    MadeDocument made{.fileName = u"%1.csv"_s, .kind = "table"};
    const QByteArray comma = oneOf<QByteArray>(dice, {",", ";", "\t"}), end = oneOf<QByteArray>(dice, {"\n", "\r\n"});
    made.bytes = oneOf<QByteArray>(dice, {"", "\xEF\xBB\xBF"}) +
                 QByteArrayList{"headline", "body", "author", "publication", "date", "url"}.join(comma) + end;
    for (int left = 2 + dice.bounded(5); left > 0; --left) {
        made.stories.append(madeStory(dice, anyLanguage(dice)));
        const MadeStory &story = made.stories.last();
        made.bytes += QByteArrayList{cell(story.title),     cell(story.paragraphs.join(u"\n\n"_s)),
                                     cell(story.byline),    cell(story.outlet),
                                     cell(story.published), cell(story.url)}
                          .join(comma) +
                      end;
    }
    if (isBroken(dice)) {
        made.fault = "empty lines at its end";
        made.bytes += end + end;
    }
    return made;
}

MadeDocument lines(Dice &dice)
{
    MadeDocument made{.fileName = oneOf<QString>(dice, {u"%1.jsonl"_s, u"%1.ndjson"_s}), .kind = "JSON Lines"};
    for (int left = 2 + dice.bounded(5); left > 0; --left) {
        made.stories.append(madeStory(dice, anyLanguage(dice)));
        const MadeStory &story = made.stories.last();
        const QJsonObject article{{u"title"_s, story.title},   {u"text"_s, story.paragraphs.join(u"\n\n"_s)},
                                  {u"author"_s, story.byline}, {u"date"_s, story.published},
                                  {u"url"_s, story.url},       {u"source"_s, story.outlet}};
        made.bytes += QJsonDocument(article).toJson(QJsonDocument::Compact) + '\n';
    }
    if (isBroken(dice)) {
        made.fault = "a line that is cut off at its end";
        made.bytes += "{\"title\":\"The fer";
    }
    return made;
}

QStringList printedLines(const MadeStory &story)
{
    constexpr qsizetype width = 84;
    QStringList all{story.title, QString()};
    for (const QString &paragraph : story.paragraphs) {
        QString line;
        for (const QString &word : paragraph.split(u' ')) {
            if (!line.isEmpty() && line.size() + word.size() >= width)
                all.append(std::exchange(line, QString()));
            line += (line.isEmpty() ? QString() : u" "_s) + word;
        }
        all.append({line, QString()});
    }
    return all;
}

MadeDocument pdf(Dice &dice)
{
    MadeDocument made{.fileName = u"%1.pdf"_s, .kind = "PDF"};
    made.stories.append(madeStory(dice, westernLanguage(dice)));
    const MadeStory &story = made.stories.first();
    constexpr qsizetype linesOfPage = 46;
    QList<QStringList> pages;
    const QStringList all = printedLines(story);
    for (qsizetype i = 0; i < all.size(); i += linesOfPage)
        pages.append(all.mid(i, linesOfPage));
    made.bytes = madePdf(pages, story.title);
    if (!isBroken(dice))
        return made;
    switch (dice.bounded(3)) {
    case 0:
        made.fault = "its table of objects is elsewhere than it says";
        made.bytes.replace("startxref\n", "startxref\n9");
        break;
    case 1:
        made.fault = "its last line is missing";
        made.bytes.truncate(made.bytes.lastIndexOf("%%EOF"));
        break;
    default:
        made.fault = "something behind its end";
        made.bytes += "\r\n<!-- sent by a server -->\r\n";
    }
    return made;
}

struct Kind {
    MadeDocument (*make)(Dice &);
    int share; // of a hundred
};
constexpr Kind kinds[] = {{page, 42},     {text, 14},        {markdown, 7},     {letter, 7}, {mailbox, 3},
                          {savedPage, 6}, {wordDocument, 3}, {openDocument, 3}, {book, 3},   {richDocument, 2},
                          {table, 2},     {lines, 2},        {pdf, 6}};

} // namespace

MadeDocument madeDocument(int number)
{
    Dice dice(quint32(number) * 2'654'435'761U + 17);
    int place = number * 37 % 100;
    for (const Kind &kind : kinds) {
        place -= kind.share;
        if (place < 0) {
            MadeDocument made = kind.make(dice);
            made.fileName = made.fileName.arg(number);
            return made;
        }
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace sidelight
