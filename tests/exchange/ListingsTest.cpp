// SPDX-License-Identifier: GPL-3.0-or-later
// Files of many articles: tables, JSON Lines, and what news databases deliver.
#include "models/exchange/ImportReaders.h"
#include "models/exchange/ImportSource.h"
#include "models/exchange/ImportTable.h"
#include "models/exchange/ImportWorker.h"
#include "models/exchange/ListingReader.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

// Title | byline | outlet | published | language | url | text, a line each.
QString dumpOf(const ImportedArticles &articles)
{
    QStringList lines;
    for (const auto &each : articles) {
        if (!each)
            lines.append(u"failed: "_s + each.error().message);
        else
            lines.append(QStringList{each->title, each->byline, each->outlet, each->published, each->language, each->url,
                                     QString(each->text).replace(u'\n', u'/')}
                             .join(u" | "_s));
    }
    return lines.join(u'\n');
}

QStringList partsOf(const ImportedArticles &articles, const QByteArray &bytes)
{
    QStringList parts;
    for (const auto &each : articles)
        if (each && each->part)
            parts.append(QString::fromUtf8(bytes.sliced(each->part->start, each->part->size)));
    return parts;
}

ImportedArticles table(const QByteArray &bytes, const ColumnMap &columns = {}, TableKind kind = TableKind::Csv)
{
    return readTable(bytes, kind, columns, 0, u"a.csv"_s);
}

ImportedArticles listing(const QByteArray &bytes, const QString &name)
{
    return readListing(bytes, *ListingDefinition::named(name), 0, u"a.txt"_s);
}

const QByteArray lexis = "Preamble of the database\r\n\r\n"
                         "                               1 of 2 DOCUMENTS\r\n\r\n\r\n"
                         "                              The Courier (Port Vessin)\r\n\r\n"
                         "                               May 4, 2031 Tuesday\r\n\r\n"
                         "Harbour fire: port denies it was warned\r\n\r\n"
                         "BYLINE: Edda Varn\r\n\r\nSECTION: NEWS; Pg. 4\r\n\r\nLENGTH: 512 words\r\n\r\n"
                         "BODY:\r\nThe port said on Monday that no warning had come.\r\n\r\nIts spokesman left it at that.\r\n\r\n"
                         "LOAD-DATE: May 5, 2031\r\n\r\nLANGUAGE: en\r\n"
                         "                               2 of 2 DOCUMENTS\r\n\r\n"
                         "                              Northern Wire\r\n\r\n"
                         "                               May 5, 2031\r\n\r\n"
                         "Told twice, crews say\r\n\r\n"
                         "BODY:\r\nTwo officers said the port had been told.\r\n";

const QByteArray factiva = "HD  Harbour fire: port denies it was warned\nBY  By Edda Varn\nWC  512 words\nPD  4 May 2031\n"
                           "SN  The Courier\nSC  COUR\nLA  en\nLP\nThe port said that no warning had come.\n\n"
                           "TD\nUS officials had no comment.\n\nIts spokesman left it at that.\nCO  port01\n"
                           "Document COUR000020310504e7540000x\n\n"
                           "HD  Told twice, crews say\nPD  5 May 2031\nSN  Northern Wire\nTD\nTwo officers said so.\n"
                           "Document NWIR000020310505e7540000y\n";

} // namespace

class ListingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void columnsAreGuessedByName()
    {
        const ColumnMap map = guessedColumns({u"ID"_s, u"Head Line"_s, u"Article-Body"_s, u"Pub_Date"_s, u"Link"_s, u"Source"_s});
        QCOMPARE(map.value(ArticleField::Title), u"Head Line"_s);
        QCOMPARE(map.value(ArticleField::Text), u"Article-Body"_s);
        QCOMPARE(map.value(ArticleField::Published), u"Pub_Date"_s);
        QCOMPARE(map.value(ArticleField::Address), u"Link"_s);
        QCOMPARE(map.value(ArticleField::Outlet), u"Source"_s);
        QVERIFY(!map.contains(ArticleField::Byline));
    }

    void aTableIsRead()
    {
        const QByteArray bytes =
            "title,body,author,date,url\r\n"
            "\"Fire, again\",\"One \"\"quoted\"\" line\r\nand, another\",Edda Varn,2031-05-04,https://courier.example/a\r\n"
            ",,,,\r\n"
            "Second,More words of it,,4 May 2031,nonsense\r\n"
            "Third,,,,";
        const ImportedArticles articles = table(bytes);
        QCOMPARE(dumpOf(articles),
                 u"Fire, again | Edda Varn |  | 2031-05-04 | en | https://courier.example/a | One \"quoted\" line/and, another\n"
                 "Second |  |  | 2031-05-04 | en |  | More words of it\n"
                 "failed: “\u2068a.csv\u2069” holds no text that could be read; if it is a page that needs its scripts, copy the "
                 "words and paste them."_s);
        QCOMPARE(partsOf(articles, bytes).at(1), u"Second,More words of it,,4 May 2031,nonsense\r\n"_s);
        QCOMPARE(articles.first()->format, u"text/csv"_s);
    }

    void otherSeparatorsAndEncodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("semicolon") << QByteArray("title;text\nCafé, open;Some words, and more\n");
        QTest::newRow("tab") << QByteArray("title\ttext\nCafé, open\tSome words, and more");
        QTest::newRow("bar, mark") << QByteArray("\xEF\xBB\xBFtitle|text\r\nCafé, open|\"Some words, and more\"\r\n");
        QTest::newRow("latin 1") << QByteArray("title;text\nCaf\xE9, open;Some words, and more\n");
        QTest::newRow("lone CR") << QByteArray("title;text\rCafé, open;Some words, and more\r");
    }

    void otherSeparatorsAndEncodings()
    {
        QFETCH(QByteArray, bytes);
        const ImportedArticles articles = table(bytes);
        QCOMPARE(articles.size(), 1);
        QVERIFY(articles.first());
        QCOMPARE(articles.first()->title, u"Café, open"_s);
        QCOMPARE(articles.first()->text, u"Some words, and more"_s);
    }

    void whatSomebodySaidOfColumnsCounts()
    {
        const QByteArray bytes = "title,text,note\nOne,Two,The words of it\n";
        const ImportedArticles articles = table(bytes, {{ArticleField::Text, u"note"_s}, {ArticleField::Title, u"text"_s}});
        QCOMPARE(articles.first()->title, u"Two"_s);
        QCOMPARE(articles.first()->text, u"The words of it"_s);
        QVERIFY(!table("a,b\n1,2\n").first()); // no text is known
        QVERIFY(table("a,b\n1,Some words\n", {{ArticleField::Text, u"b"_s}}).first());
    }

    void markupInACellIsReduced()
    {
        const ImportedArticles articles =
            table("title,content\nOne,\"<p>First <b>words</b>.</p><script>alert(1)</script><p>Second.</p>\"\n");
        QVERIFY(articles.first());
        QCOMPARE(articles.first()->text, u"First words.\nSecond."_s);
    }

    void jsonLinesAreRead()
    {
        const QByteArray bytes =
            "{\"headline\":\"One\",\"text\":\"Some words\",\"authors\":[\"A\",{\"name\":\"B\"}],\"n\":3}\n"
            "\n{broken\n{\"headline\":\"Two\",\"text\":\"Other words\",\"publisher\":{\"name\":\"The Courier\"}}";
        const ImportedArticles articles = table(bytes, {}, TableKind::JsonLines);
        QCOMPARE(articles.size(), 3);
        QVERIFY(!articles[1]);
        QCOMPARE(dumpOf({articles[0], articles[2]}),
                 u"One | A, B |  |  | en |  | Some words\nTwo |  | The Courier |  | en |  | Other words"_s);
        QCOMPARE(columnsOf(bytes, TableKind::JsonLines).size(), 5);
    }

    void lexisNexisIsSplit()
    {
        const ImportedArticles articles = listing(lexis, u"lexisnexis"_s);
        QCOMPARE(dumpOf(articles),
                 u"Harbour fire: port denies it was warned | Edda Varn | The Courier (Port Vessin) | 2031-05-04 | en |  | "
                 "Harbour fire: port denies it was warned/The port said on Monday that no warning had come./Its spokesman left "
                 "it at that.\n"
                 "Told twice, crews say |  | Northern Wire | 2031-05-05 | en |  | Told twice, crews say/Two officers said the port "
                 "had been told."_s);
        const QStringList parts = partsOf(articles, lexis);
        QVERIFY(parts.at(0).startsWith(u"                              The Courier"_s));
        QVERIFY(parts.at(0).contains(u"LANGUAGE: en"_s) && !parts.at(0).contains(u"2 of 2"_s));
        QCOMPARE(ListingDefinition::recognised(lexis)->name, u"lexisnexis"_s);
    }

    void factivaIsSplit()
    {
        QCOMPARE(dumpOf(listing(factiva, u"factiva"_s)),
                 u"Harbour fire: port denies it was warned | By Edda Varn | The Courier | 2031-05-04 | en |  | Harbour fire: port "
                 "denies it was warned/The port said that no warning had come./US officials had no comment./Its spokesman left "
                 "it at that.\n"
                 "Told twice, crews say |  | Northern Wire | 2031-05-05 | en |  | Told twice, crews say/Two officers said so."_s);
        QCOMPARE(ListingDefinition::recognised(factiva)->name, u"factiva"_s);
    }

    void numberedDocumentsAreSplit()
    {
        const QByteArray bytes =
            "Document 1 of 2\n\nTitle: Fire at the quay\nAuthor: Edda Varn\nPublication title: The Courier\n"
            "Publication date: May 4, 2031\nFull text: The first words.\n\nMore words: all of them.\n"
            "ProQuest document ID: 12\n____________________\n\nDocument 2 of 2\n\nA headline\n\nBy Nel Ostrow\n\n"
            "5 May 2031\n\nA text without labels that goes on for some words.\n";
        const ImportedArticles articles = listing(bytes, u"numbered"_s);
        QCOMPARE(articles.size(), 2);
        QCOMPARE(dumpOf(articles.first(1)),
                 u"Fire at the quay | Edda Varn | The Courier | 2031-05-04 | en |  | Fire at the quay/The first words./More words: "
                 "all of them."_s);
        QVERIFY(articles[1]);
        QCOMPARE(articles[1]->title, u"A headline"_s);
        QCOMPARE(articles[1]->published, u"2031-05-05"_s);
        QCOMPARE(ListingDefinition::recognised(bytes)->name, u"numbered"_s);
    }

    void rulesPartArticles()
    {
        const ImportedArticles articles =
            listing("One title\n\nSome words.\n\n- - - - - - - - - - -\n\nTwo titles\n\nOther words.\n==========\n\n", u"rules"_s);
        QCOMPARE(articles.size(), 2);
        QCOMPARE(articles[1]->title, u"Two titles"_s);
        QVERIFY(!ListingDefinition::recognised("One\n----------\nTwo\n----------\nThree 3\n----------\n"));
    }

    void whatIsNoListingIsRefused()
    {
        QVERIFY(!listing("A text of its own.\n", u"factiva"_s).first());
        QVERIFY(!ListingDefinition::recognised("Page 1 of 2 of the report said so.\n1 of 2\n"));
    }

    void badDefinitionsAreSaid_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no object") << QByteArray("[]");
        QTest::newRow("nothing splits") << QByteArray("{\"name\":\"x\"}");
        QTest::newRow("two split") << QByteArray("{\"start\":\"^a\",\"last\":\"^b\"}");
        QTest::newRow("bad pattern") << QByteArray("{\"start\":\"^(a\"}");
        QTest::newRow("no group") << QByteArray("{\"start\":\"^a\",\"label\":\"^b\"}");
        QTest::newRow("no field") << QByteArray("{\"start\":\"^a\",\"fields\":{\"A\":\"nonsense\"}}");
        QTest::newRow("too long") << QByteArray("{\"start\":\"") + QByteArray(70'000, 'a') + "\"}";
    }

    void badDefinitionsAreSaid()
    {
        QFETCH(QByteArray, json);
        const auto definition = ListingDefinition::read(json);
        QVERIFY(!definition && !definition.error().message.isEmpty());
    }

    void shippedDefinitionsAreSound()
    {
        QCOMPARE(ListingDefinition::shipped().size(), 4);
        for (const ListingDefinition &each : ListingDefinition::shipped())
            QVERIFY(!each.name.isEmpty() && each.title != each.name);
        QVERIFY(!ListingDefinition::named(u"nonsense"_s));
    }

    // As an import does it: through the worker, each with bytes of its own.
    void theWorkerReadsThem()
    {
        QTemporaryDir folder;
        const auto write = [&](const QString &name, const QByteArray &bytes) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        const QByteArray rows = "title,text\nOne,Some words\nTwo,Other words\n";
        QVERIFY(write(u"a.csv"_s, rows) && write(u"b.txt"_s, lexis));
        const auto read = [&](const ReadAs &as) {
            return readSources(sourcesOf({folder.filePath(u"a.csv"_s), folder.filePath(u"b.txt"_s)}, as), {}, 1,
                               [] { return false; });
        };
        const QList<SourceRead> asTheyAre = read({});
        QCOMPARE(asTheyAre[0].prepared.size(), 2);
        QCOMPARE(asTheyAre[0].prepared[1]->blobs.last().bytes(), QByteArray("Two,Other words\n"));
        QCOMPARE(asTheyAre[1].prepared.size(), 1);
        QCOMPARE(asTheyAre[1].listing, u"lexisnexis"_s);
        const QList<SourceRead> split =
            read({.columns = {{ArticleField::Title, u"text"_s}}, .listing = ListingDefinition::named(u"lexisnexis"_s)->json});
        QCOMPARE(split[0].prepared[0]->article.title, u"Some words"_s);
        QCOMPARE(split[1].prepared.size(), 2);
        QVERIFY(split[1].prepared[1]);
        QCOMPARE(split[1].prepared[1]->article.outlet, u"Northern Wire"_s);
    }

    // Nothing that is cut or mangled brings a reader down, and parts stay within the file.
    void mangledFilesAreReadOrRefused()
    {
        QRandomGenerator dice(5);
        const QByteArray rows = "title,text\n\"a \"\"b\",\"c\nd\"\nOne,Some words\n";
        for (int trial = 0; trial < 3'000; ++trial) {
            QByteArray bytes = trial % 3 == 0 ? rows : trial % 3 == 1 ? lexis : factiva;
            for (int change = dice.bounded(6); change >= 0; --change)
                bytes[dice.bounded(int(bytes.size()))] = char(dice.bounded(256));
            bytes.truncate(1 + dice.bounded(int(bytes.size())));
            const ImportedArticles articles = trial % 3 == 0   ? table(bytes)
                                              : trial % 3 == 1 ? listing(bytes, u"lexisnexis"_s)
                                                               : listing(bytes, u"factiva"_s);
            QVERIFY(!articles.isEmpty());
            for (const auto &each : articles)
                if (each)
                    QVERIFY(each->part && each->part->start >= 0 && each->part->size > 0 &&
                            each->part->start + each->part->size <= bytes.size());
        }
    }
};

int main(int argc, char **argv)
{
    if (!ImportWorker::startZygote())
        return 1;
    QCoreApplication application(argc, argv);
    ListingsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "ListingsTest.moc"
