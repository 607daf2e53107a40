// SPDX-License-Identifier: GPL-3.0-or-later
// JSON Canvas, out and in: what we write keeps to the specification, what others wrote comes back as it was, and what no
// programme would write is refused with a sentence.
#include "models/board/BoardContent.h"
#include "models/exchange/CanvasReader.h"
#include "models/exchange/CanvasWriter.h"
#include "models/project/ProjectFile.h"
#include "tests/board/SmallBoard.h"
#include "tests/exchange/CanvasRules.h"

#include <QTemporaryDir>
#include <QTest>
#include <random>

using namespace sidelight;
using namespace sidelight::test;
using namespace Qt::StringLiterals;

namespace {

// A canvas as another programme may write one, with fields of its own everywhere.
const QByteArray foreign = R"({
  "nodes": [
    {"id":"frame","type":"group","x":-40,"y":-60,"width":700,"height":400,"label":"The night","background":"sea.png","backgroundStyle":"cover","pinned":true},
    {"id":"a","type":"text","x":0,"y":0,"width":250,"height":60,"text":"# First\n\n*who* was [there](https:\/\/quay.example)?","color":"#7c4dff","styleAttributes":{"shape":"pill","border":[1,2.5,null]}},
    {"id":"b","type":"file","x":400,"y":0,"width":200,"height":80,"file":"attachments/log of the night.pdf","subpath":"#page=2","color":"4"},
    {"id":"c","type":"link","x":400,"y":200,"width":200,"height":80,"url":"https:\/\/quay.example/a?b=c"},
    {"id":"d","type":"text","x":10,"y":200,"width":90,"height":30,"text":"","color":"124, 77, 255"}
  ],
  "edges": [
    {"id":"1","fromNode":"a","toNode":"b","label":"contradicts","dynamic":9007199254740993},
    {"id":"2","fromNode":"a","fromSide":"top","toNode":"c","toSide":"bottom","toEnd":"none","color":"2","label":"seen  twice"},
    {"id":"3","fromNode":"d","toNode":"a","fromEnd":"arrow","label":"same as"},
    {"id":"loop","fromNode":"a","toNode":"a","label":"again"},
    {"id":"5","fromNode":"d","toNode":"gone"}
  ],
  "metadata": {"version":"1.0-1.0","frontmatter":{"tags":["x"]}}
})";

Library libraryOf(const ProjectFile &file)
{
    Library library;
    const auto done = file.read([&](const Reader &reader) { library.apply(reader.allRecords()); });
    return done ? library : Library();
}

QJsonObject named(const QByteArray &json, const char *list, const QString &id)
{
    for (const QJsonValue &value : QJsonDocument::fromJson(json)[QLatin1String(list)].toArray())
        if (value["id"].toString() == id)
            return value.toObject();
    return {};
}

} // namespace

class CanvasTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/side light XXXXXX"_s);
        m_file = ProjectFile::create(m_folder->filePath(u"p.sidelight"_s)).value();
    }

    void whatWeWriteKeepsToTheSpecification()
    {
        const Library library = testing::smallLibrary();
        for (const bool withRecords : {false, true}) {
            const QByteArray json = canvasOf(library, testing::smallBoardId, {.withRecords = withRecords});
            QCOMPARE(CanvasRules::broken(json), QStringList());
            QCOMPARE(QJsonDocument::fromJson(json)["nodes"].toArray().size(), 12);
            QCOMPARE(QJsonDocument::fromJson(json)["edges"].toArray().size(), 8);
            QCOMPARE(json.contains("sidelight"), withRecords);
        }
        const QByteArray json = canvasOf(library, testing::smallBoardId);
        QVERIFY(json.contains("> the port had been told twice"));
        QVERIFY(json.contains("\"label\":\"responds to · a day later\""));
        QCOMPARE(canvasOf(library, testing::smallBoardId), json);
        QCOMPARE(CanvasRules::broken(canvasOf(library, {12345})), QStringList()); // a board that is not there is an empty one
    }

    void ourBoardComesBackWithGeometryColoursAndLabels()
    {
        const Library library = testing::smallLibrary();
        const QByteArray json = canvasOf(library, testing::smallBoardId);
        const Id board = read(json);
        const Library again = libraryOf(*m_file);
        QCOMPARE(again.cardsOf(board).size(), 12);
        QCOMPARE(again.linksOf(board).size(), 8);
        QCOMPARE(canvasOf(again, board), json);
        QSet<LinkKind> kinds;
        for (const Id id : again.linksOf(board))
            kinds.insert(again.find<Link>(id)->kind);
        QCOMPARE(kinds.size(), 7); // every one is what it was, though the file says it in a label
        QVERIFY(m_file->verify()->isEmpty());
    }

    void theirsComeBackAsTheyWere()
    {
        const Id board = read(foreign, 1);
        const Library library = libraryOf(*m_file);
        const QByteArray json = canvasOf(library, board);
        QCOMPARE(CanvasRules::broken(json), QStringList());
        const QJsonDocument before = QJsonDocument::fromJson(foreign), after = QJsonDocument::fromJson(json);
        QCOMPARE(after["metadata"], before["metadata"]);
        for (const QJsonValue &value : before["nodes"].toArray()) {
            QJsonObject expected = value.toObject();
            if (expected["id"] == "d"_L1)
                expected["color"_L1] = u"#7c4dff"_s; // what it says, in the specification's words
            QCOMPARE(named(json, "nodes", expected["id"].toString()), expected);
        }
        for (const QJsonValue &value : before["edges"].toArray()) {
            const QJsonObject edge = value.toObject(), written = named(json, "edges", edge["id"].toString());
            if (edge["id"] == "5"_L1) {
                QVERIFY(written.isEmpty());
                continue;
            }
            for (auto it = edge.begin(); it != edge.end(); ++it)
                QCOMPARE(written.value(it.key()), it.value());
            QStringList added = written.keys();
            added.removeIf([&](const QString &key) { return edge.contains(key) || key.endsWith(u"Side"); });
            QCOMPARE(added, QStringList());
        }
    }

    // A field of theirs that says what has been changed here since is not written any more; all others are.
    void whatWasChangedHereIsWritten()
    {
        const Id board = read(foreign, 1);
        const Library library = libraryOf(*m_file);
        const auto card = [&](const QString &note) {
            for (const Id id : library.cardsOf(board))
                if (library.find<Card>(id)->note.startsWith(note))
                    return *library.find<Card>(id);
            return Card();
        };
        Card text = card(u"# First"_s), file = card(u"log of"_s), link = card(u"https"_s);
        text.colour = 2;
        text.note = u"changed"_s;
        file.note = u"not a file any more"_s;
        link.x = 1000;
        QVERIFY(m_file->edit(u"x"_s, [&](Writer &w) { w.update(text), w.update(file), w.update(link); }, 1));
        const QByteArray json = canvasOf(libraryOf(*m_file), board);
        QCOMPARE(CanvasRules::broken(json), QStringList());
        const QJsonObject a = named(json, "nodes", u"a"_s), b = named(json, "nodes", u"b"_s), c = named(json, "nodes", u"c"_s);
        QCOMPARE(a["color"].toString(), u"2"_s);
        QCOMPARE(a["text"].toString(), u"changed"_s);
        QVERIFY(a.contains("styleAttributes"_L1));
        QCOMPARE(b["type"].toString(), u"text"_s);
        QCOMPARE(b["text"].toString(), u"not a file any more"_s);
        QVERIFY(!b.contains("file"_L1) && !b.contains("subpath"_L1));
        QCOMPARE(c["type"].toString(), u"link"_s);
        QCOMPARE(c["x"].toInt(), 1000);
    }

    void aCopyOfACardGetsANameOfItsOwn()
    {
        const Id board = read(foreign, 1);
        Library library = libraryOf(*m_file);
        Card copy = *library.find<Card>(library.cardsOf(board).first());
        copy.id = Id::random();
        QVERIFY(m_file->edit(u"x"_s, [&](Writer &w) { w.insert(copy); }, 1));
        const QByteArray json = canvasOf(libraryOf(*m_file), board);
        QCOMPARE(CanvasRules::broken(json), QStringList());
        QCOMPARE(QJsonDocument::fromJson(json)["nodes"].toArray().size(), 6);
    }

    void cardsComeBackAsWhatTheyStoodFor()
    {
        Changes changes = testing::smallBoard();
        const ContentHash hash = m_file->store(QByteArrayLiteral("text")).value();
        for (Article &article : changes.of<Article>().inserted) {
            article.text = article.marks = article.original = hash;
            article.length = 100'000;
        }
        changes.of<LinkType>().inserted.append(
            {.id = {77}, .name = u"leaked to"_s, .inverse = u"leaked by"_s, .colour = 2, .dash = 1, .ends = 4});
        Link &own = changes.of<Link>().inserted.first();
        own.kind = LinkKind::Custom;
        own.customType = {77};
        own.note = u"why"_s;
        own.evidence = {{33}, {34}};
        QVERIFY(m_file->edit(
            u"fill"_s,
            [&](Writer &w) {
                const auto all = [&w]<class T>(const ChangesOf<T> &each) {
                    for (const T &record : each.inserted)
                        w.insert(record);
                };
                all(changes.of<Article>()), all(changes.of<Actor>()), all(changes.of<Claim>()), all(changes.of<Passage>());
                all(changes.of<Statement>()), all(changes.of<Board>()), all(changes.of<LinkType>()), all(changes.of<Card>()),
                    all(changes.of<Link>());
            },
            1));
        const Library library = libraryOf(*m_file);
        const QByteArray json = canvasOf(library, testing::smallBoardId, {.withRecords = true});
        const Id board = read(json);
        const Library again = libraryOf(*m_file);
        const auto content = [](const Library &from, Id id) {
            BoardContent found = BoardContent::of(from, id);
            QStringList lines;
            for (const CardContent &card : found.cards)
                lines.append(QString::number(int(card.kind)) + card.shows.toString() + card.asSentence() +
                             QString::number(card.marked));
            for (const LinkContent &link : found.links)
                lines.append(link.caption() + link.customType.toString() + link.note);
            return lines;
        };
        QCOMPARE(content(again, board), content(library, testing::smallBoardId));
        QCOMPARE(canvasOf(again, board, {.withRecords = true}), json);
        QCOMPARE(again.all<LinkType>().size(), 1);
        int evidence = 0;
        for (const Id id : again.linksOf(board))
            evidence += int(again.find<Link>(id)->evidence.size());
        QCOMPARE(evidence, 2);

        // In a project that has none of it, the words are still there.
        m_file = ProjectFile::create(m_folder->filePath(u"q.sidelight"_s)).value();
        const Id elsewhere = read(json);
        const Library other = libraryOf(*m_file);
        QCOMPARE(other.cardsOf(elsewhere).size(), 12);
        QCOMPARE(other.all<LinkType>().size(), 1);
        QCOMPARE(QJsonDocument::fromJson(canvasOf(other, elsewhere))["nodes"].toArray().size(), 12);
        int quotes = 0;
        for (const Id id : other.cardsOf(elsewhere)) {
            const Card &card = *other.find<Card>(id);
            QVERIFY(card.kind == CardKind::Note || card.kind == CardKind::Passage); // the deleted one keeps its last words
            quotes += card.note.contains(u"> "_s);
        }
        QCOMPARE(quotes, 4);
    }

    // A canvas is one file of text: an image card is its words there, and a note when it comes back.
    void anImageIsItsWords()
    {
        const ContentHash pixels = m_file->store(QByteArrayLiteral("pixels")).value();
        Card card;
        card.id = {1}, card.board = {900};
        card.kind = CardKind::Image;
        card.image = pixels;
        card.note = u"The *quay* at night"_s;
        card.x = 40, card.y = 50, card.width = 320, card.height = 200;
        card.colour = 3;
        QVERIFY(m_file->edit(
            u"fill"_s,
            [&](Writer &w) {
                w.insert(Board{.id = {900}, .name = u"Pictures"_s, .note = {}});
                w.insert(card);
            },
            1));
        for (const bool withRecords : {false, true}) {
            const QByteArray json = canvasOf(libraryOf(*m_file), {900}, {.withRecords = withRecords});
            QCOMPARE(CanvasRules::broken(json), QStringList());
            QVERIFY(!json.contains(pixels.toHex()) && !json.contains("\"file\""));
            const Id board = read(json);
            const Library again = libraryOf(*m_file);
            QCOMPARE(again.cardsOf(board).size(), 1);
            const Card &note = *again.find<Card>(again.cardsOf(board).first());
            QCOMPARE(note.kind, CardKind::Note);
            QVERIFY(note.image.isEmpty());
            QCOMPARE(note.note, u"**Picture**\n\nThe *quay* at night"_s);
            QCOMPARE(QRectF(note.x, note.y, note.width, note.height), QRectF(40, 50, 320, 200));
            QCOMPARE(note.colour, 3);
        }
        QVERIFY(m_file->verify()->isEmpty());
    }

    void numbersAreBroughtWithinTheBoard()
    {
        const Id board = read(R"({"nodes":[{"id":"a","type":"text","text":"","x":-9e99,"y":12.6,"width":0,"height":1e300},
            {"id":"b","type":"text","text":"","x":1e18,"y":-0.2,"width":-7,"height":10}]})");
        const Library library = libraryOf(*m_file);
        const QByteArray json = canvasOf(library, board);
        QCOMPARE(CanvasRules::broken(json), QStringList());
        const QJsonObject a = named(json, "nodes", u"a"_s), b = named(json, "nodes", u"b"_s);
        QCOMPARE(a["x"].toInt(), -1'000'000);
        QCOMPARE(a["y"].toInt(), 13);
        QCOMPARE(a["width"].toInt(), 1);
        QCOMPARE(a["height"].toInt(), 100'000);
        QCOMPARE(b["x"].toInt(), 1'000'000);
        QVERIFY(m_file->verify()->isEmpty());
    }

    void whatCannotBeIsRefusedWithASentence_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QByteArray &json, const char *words) {
            QTest::newRow(name) << json << QString::fromUtf8(words);
        };
        const auto nodes = [](const QByteArray &list) { return "{\"nodes\":[" + list + "]}"; };
        const QByteArray fine = R"({"id":"a","type":"text","text":"","x":0,"y":0,"width":10,"height":10})";
        row("nonsense", "nonsense", "is not JSON");
        row("cut off", foreign.first(foreign.size() / 2), "is not JSON from byte");
        row("a list", "[]", "is a list");
        row("nodes are no list", R"({"nodes":{}})", "must be lists");
        row("edges are no list", R"({"edges":"x"})", "must be lists");
        row("a node is no object", nodes("7"), "Node 1: it is not an object");
        row("no id", nodes(R"({"type":"text","text":"","x":0,"y":0,"width":1,"height":1})"), "Node 1: it has no text “id”");
        row("no type", nodes(R"({"id":"a"})"), "Node 1: it has no text “type”");
        row("another type", nodes(R"({"id":"a","type":"portal","x":0,"y":0,"width":1,"height":1})"), "type “portal” is none of");
        row("no x", nodes(R"({"id":"a","type":"text","text":"","y":0,"width":1,"height":1})"), "Node 1: it has no number “x”");
        row("x is a text", nodes(R"({"id":"a","type":"text","text":"","x":"0","y":0,"width":1,"height":1})"), "has no number “x”");
        row("not a number", nodes(R"({"id":"a","type":"text","text":"","x":NaN,"y":0,"width":1,"height":1})"), "is not JSON");
        row("beyond doubles", nodes(R"({"id":"a","type":"text","text":"","x":1e999,"y":0,"width":1,"height":1})"), "is not JSON");
        row("text is a number", nodes(R"({"id":"a","type":"text","text":5,"x":0,"y":0,"width":1,"height":1})"),
            "has no text “text”");
        row("no file", nodes(R"({"id":"a","type":"file","x":0,"y":0,"width":1,"height":1})"), "has no text “file”");
        row("a colour is a number", nodes(R"({"id":"a","type":"text","text":"","color":3,"x":0,"y":0,"width":1,"height":1})"),
            "“color” is not a text");
        row("one id twice", nodes(fine + "," + fine), "Node 2: its id “a” is that of node 1 too");
        row("an edge without ends", "{\"nodes\":[" + fine + "],\"edges\":[{\"id\":\"e\"}]}", "Edge 1: it has no text “fromNode”");
        row("deep", QByteArray(2000, '['), "nested too deeply");
        row("deep within a node", nodes("{\"id\":\"a\",\"more\":" + QByteArray(200, '[') + QByteArray(200, ']') + "}"),
            "nested too deeply");
        row("deep beside the nodes", "{\"more\":" + QByteArray(200, '[') + QByteArray(200, ']') + "}", "nested too deeply");
        row("long text", nodes(QByteArray(fine).replace("\"text\":\"\"", "\"text\":\"" + QByteArray(100001, 'x') + "\"")),
            "longer than");
        row("too many", nodes(QByteArray("7,").repeated(20001).chopped(1)), "more than 20000 nodes");
        row("too large", QByteArray(CanvasReader::mostBytes + 1, ' '), "larger than 16 MiB");
    }
    void whatCannotBeIsRefusedWithASentence()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, words);
        const auto canvas = CanvasReader::read(json, u"x"_s);
        QVERIFY(!canvas);
        QVERIFY2(canvas.error().message.contains(words), qPrintable(canvas.error().message));
        QVERIFY(canvas.error().message.endsWith(u'.'));
    }

    void emptyCanvasesAreEmptyBoards()
    {
        for (const QByteArray &json :
             {QByteArray(), QByteArray("{}"), QByteArray("\xEF\xBB\xBF{\"nodes\":[],\"edges\":[]}"), QByteArray(" \n")})
            QVERIFY(libraryOf(*m_file).cardsOf(read(json)).isEmpty());
    }

    // Whatever becomes of a canvas on its way, it is refused or read, and what was read can be written again.
    void randomDamageIsRefusedOrRead()
    {
        std::mt19937 random(7);
        const auto pick = [&random](qsizetype below) { return qsizetype(random() % quint64(below)); };
        const QByteArrayList pieces{
            "null",         "-1e308", "\"\"", "{}", "[]", "true", "\"a\"", "1e400", "\"\\u0000\\ud800\"", "\"type\":\"group\",",
            "\"id\":\"a\","};
        int readable = 0;
        for (int i = 0; i < 3000; ++i) {
            QByteArray json = foreign;
            for (qsizetype changes = 1 + pick(3); changes > 0; --changes) {
                const qsizetype at = pick(json.size());
                if (pick(3) == 0)
                    json.remove(at, 1 + pick(30));
                else if (pick(2) == 0)
                    json[at] = char(pick(256));
                else if (const qsizetype colon = json.indexOf(':', at); colon > 0)
                    json.replace(colon + 1, 1 + pick(6), pieces.at(pick(pieces.size())));
            }
            const auto canvas = CanvasReader::read(json, u"x"_s);
            if (!canvas) {
                QVERIFY(!canvas.error().message.isEmpty());
                continue;
            }
            ++readable;
            const Result<Commit> commit = m_file->edit(u"x"_s, [&](Writer &w) { canvas->apply(w); }, 1);
            QVERIFY2(commit, commit ? "" : qPrintable(commit.error().message));
            Library library;
            library.apply(commit->changes);
            QCOMPARE(CanvasRules::broken(canvasOf(library, canvas->board())), QStringList());
        }
        QVERIFY2(readable > 100, qPrintable(QString::number(readable)));
    }

private:
    Id read(const QByteArray &json, int leftOut = 0)
    {
        const auto canvas = CanvasReader::read(json, u"From elsewhere"_s);
        if (!canvas)
            qFatal("%s", qPrintable(canvas.error().message));
        const Result<Commit> commit = m_file->edit(u"Import board"_s, [&](Writer &w) { canvas->apply(w); }, 1);
        if (!commit)
            qFatal("%s", qPrintable(commit.error().message));
        if (canvas->leftOut() != leftOut)
            qFatal("%d edges were left out", canvas->leftOut());
        return canvas->board();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProjectFile> m_file;
};

QTEST_GUILESS_MAIN(CanvasTest)
#include "canvas.moc"
