// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/ActionProject.h"

using namespace sidelight;
using namespace sidelight::test;

namespace {

// The names that the lines of the error table build on.
const QByteArray ground = R"({"do":"actor","as":"port","name":"The port","kind":"organisation"}
{"do":"highlight","as":"p","article":"Port denies it","quote":"No warning came"}
{"do":"claim","as":"c","text":"No warning came"}
{"do":"statement","as":"s","passage":"p","speakers":["port"],"claim":"c","stance":"asserts"}
{"do":"board","as":"b","name":"Who knew?"}
{"do":"board","as":"b2","name":"Another"}
{"do":"card","as":"k","board":"b","shows":"p"}
{"do":"card","as":"k2","board":"b","note":"Hm"}
{"do":"card","as":"k3","board":"b2","note":"Hm"}
)";

} // namespace

class ActionScriptTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLinesOfTheManualWork()
    {
        ActionProject project;
        QCOMPARE(project.apply(
                     R"({"do":"actor","as":"libsrc","name":"Port sources","kind":"unnamed","aliases":["Sources"],"reliability":"C"}
{"do":"highlight","as":"p1","article":"Port denies it","quote":"No warning came","occurrence":2,"colour":3,"tags":["timing"],"note":"…"}
{"do":"claim","as":"c1","text":"The fire grew"}
{"do":"statement","as":"s1","passage":"p1","speakers":["libsrc"],"mode":"paraphrase","claim":"c1","stance":"asserts"}
{"do":"board","as":"b1","name":"That night"}
{"do":"card","as":"k1","board":"b1","shows":"p1","x":0,"y":0}
{"do":"card","as":"k2","board":"b1","note":"Who was first?","x":320,"y":0.5}
{"do":"link","board":"b1","from":"k1","to":"k2","type":"supports","label":"…","note":"…"}
)"),
                 QString());
        QByteArray lines;
        for (const char *kind : {"actors", "passages", "tags", "claims", "statements", "boards", "cards", "links"})
            lines += project.list(QLatin1String(kind));
        QCOMPARE(
            project.readable(lines),
            QByteArray(
                R"({"id":"#1","name":"Port sources","kind":"unnamed","aliases":["Sources"],"parent":null,"description":"","level":"","headcount":0,"reliability":"C","reliabilityReason":"","note":"","reliabilityDate":"","affiliation":""}
{"id":"#2","article":"1000","start":33,"end":48,"quote":"No warning came","colour":3,"tags":["#3"],"note":"…","translation":"","translator":""}
{"id":"#3","name":"timing","colour":0,"parent":null,"note":""}
{"id":"#4","text":"The fire grew","note":"","parent":null,"happened":""}
{"id":"#5","passage":"#2","speakers":["#1"],"mode":"paraphrase","claim":"#4","stance":"asserts","printed":[""],"reliability":"","credibility":0,"happened":"","said":"","published":"","note":""}
{"id":"#6","name":"That night","note":""}
{"id":"#7","board":"#6","shows":"#2","note":"","x":0,"y":0,"width":240,"height":120,"kind":"passage","colour":0,"locked":false}
{"id":"#8","board":"#6","shows":null,"note":"Who was first?","x":320,"y":0.5,"width":240,"height":120,"kind":"note","colour":0,"locked":false}
{"id":"#9","board":"#6","from":"#7","to":"#8","type":"supports","label":"…","note":"…","customType":null,"evidence":[]}
)"));
        QVERIFY(project.file->verify()->isEmpty());
    }

    // What weighs accounts: each line comes back as it was given.
    void whatWeighsAccountsComesBack()
    {
        ActionProject project;
        QCOMPARE(project.apply(R"({"do":"actor","as":"paper","name":"The Courier","kind":"organisation"}
{"do":"actor","as":"two","name":"two officials","kind":"unnamed","headcount":2,"affiliation":"the harbour police","reliability":"C","reliabilityReason":"borne out once","reliabilityDate":"2031-05~"}
{"do":"actor","as":"one","name":"an official","kind":"unnamed"}
{"do":"sameAs","first":"two","second":"one","confidence":70,"reason":"same words"}
{"do":"highlight","as":"p","article":"Port denies it","quote":"No warning came","translation":"Keine Warnung kam","translator":"A. Reader"}
{"do":"mention","passage":"p","actor":"one"}
{"do":"claim","as":"c","text":"It was warned","happened":"2031-05-03/2031-05-04"}
{"do":"claim","as":"d","text":"It was warned by letter","parent":"c"}
{"do":"statement","as":"s","passage":"p","speakers":["paper","two"],"printed":["","two officials in the port"],"claim":"d","stance":"denies","reliability":"B","credibility":2,"happened":"2031-05-03","said":"2031-05-04","published":"2031-05-05"}
{"do":"origin","as":"o","name":"Agency text","note":"n","articles":["Port denies it","2000"]}
{"do":"distinctOrigins","first":"Port denies it","second":"Signs","note":"other authors"}
{"do":"ach","as":"a","name":"How did it start?"}
{"do":"hypothesis","as":"h1","ach":"a","text":"An accident"}
{"do":"hypothesis","as":"h2","ach":"How did it start?","text":"Arson","note":"by whom?"}
{"do":"evidence","as":"e1","ach":"a","shows":"s","note":"a remark"}
{"do":"evidence","as":"e2","ach":"a","note":"No fuse was found"}
{"do":"rating","evidence":"e1","hypothesis":"h1","rating":"C"}
{"do":"rating","evidence":"e1","hypothesis":"Arson","rating":"II"}
{"do":"rating","evidence":"e1","hypothesis":"h1","rating":"NA"}
)"),
                 QString());
        QByteArray lines;
        for (const char *kind : {"actors", "sameAs", "passages", "mentions", "claims", "statements", "origins", "distinctOrigins",
                                 "ach", "hypotheses", "evidence", "ratings"})
            lines += project.list(QLatin1String(kind));
        const QByteArrayList records = lines.split('\n');
        const auto has = [&](const char *part) {
            return std::ranges::count_if(records, [&](const QByteArray &line) { return line.contains(part); });
        };
        QCOMPARE(
            has(R"("reliabilityReason":"borne out once","note":"","reliabilityDate":"2031-05~","affiliation":"the harbour police"})"),
            1);
        QCOMPARE(has(R"("confidence":70,"reason":"same words"})"), 1);
        QCOMPARE(has(R"("translation":"Keine Warnung kam","translator":"A. Reader"})"), 1);
        QCOMPARE(has(R"("text":"It was warned","note":"","parent":null,"happened":"2031-05-03/2031-05-04"})"), 1);
        QCOMPARE(has(R"("printed":["","two officials in the port"],"reliability":"B","credibility":2,"happened":"2031-05-03",)"
                     R"("said":"2031-05-04","published":"2031-05-05","note":""})"),
                 1);
        QCOMPARE(has(R"("name":"Agency text","note":"n","articles":["1000","2000"]})"), 1);
        QCOMPARE(has(R"("first":"1000","second":"4000","note":"other authors"})"), 1);
        QCOMPARE(has(R"("text":"Arson","note":"by whom?"})"), 1);
        QCOMPARE(has(R"("shows":null,"note":"No fuse was found"})"), 1);
        QCOMPARE(has(R"("rating":"NA"})"), 1);
        QCOMPARE(has(R"("rating":"II"})"), 1);
        QCOMPARE(has(R"("rating":"C"})"), 0);
        QCOMPARE(project.list(QStringLiteral("mentions")).count('\n'), 1);
        // The claim of which another is a part stays its parent, and nothing stands beneath itself.
        QVERIFY(project.apply(R"({"do":"sameAs","first":"two officials","second":"two officials"})")
                    .contains(u"line 1", Qt::CaseInsensitive));
        QVERIFY(project.apply(R"({"do":"statement","passage":"p","speakers":["x"],"printed":["a","b"]})").contains(u"printed"));
        QVERIFY(project.apply(R"({"do":"evidence","ach":"How did it start?"})").contains(u"shows"));
        QVERIFY(project.apply(R"({"do":"rating","evidence":"e1","hypothesis":"h1","rating":"X"})").contains(u"rating"));
        QVERIFY(project.file->verify()->isEmpty());
    }

    // What sorts articles: collections, by hand and smart, and how far one has come.
    void whatSortsArticlesComesBack()
    {
        ActionProject project;
        QCOMPARE(project.apply(R"({"do":"tag","as":"t","name":"harbour"}
{"do":"collection","as":"week","name":"First week","note":"to begin with","articles":["2000","Port denies it"]}
{"do":"collection","name":"Denials","parent":"week","query":"stance:denies"}
{"do":"triage","articles":["Port denies it"],"state":"set aside","starred":true,"note":"ask the port","tags":["t"]}
{"do":"triage","articles":["Port denies it","Signs"],"state":"done","collection":"First week"}
)"),
                 QString());
        const QByteArray collections = project.list(QStringLiteral("collections")),
                         articles = project.list(QStringLiteral("articles"));
        QVERIFY2(collections.contains(
                     R"("name":"First week","parent":null,"note":"to begin with","query":"","articles":["2000","1000","4000"])"),
                 collections.constData());
        QVERIFY2(collections.contains(R"("query":"stance:denies","articles":[])"), collections.constData());
        QCOMPARE(articles.count(R"("state":"done","starred":true,"note":"ask the port","tags":[)"), 1);
        QCOMPARE(articles.count(R"("state":"done")"), 2);
        QCOMPARE(articles.count(R"("state":"unread")"), 2);
        QVERIFY(project.apply(R"({"do":"triage","articles":["Signs"],"state":"lost"})").contains(u"set aside"));
        QVERIFY(project.apply(R"({"do":"triage","state":"done"})").contains(u"articles"));
        QVERIFY(project.apply(R"({"do":"triage","articles":["Signs"],"collection":"Denials"})").contains(u"smart"));
        QVERIFY(project.apply(R"({"do":"collection","name":"x","query":"a","articles":["Signs"]})").contains(u"query"));
        QVERIFY(project.apply(R"({"do":"collection","name":"x","parent":"nowhere"})").contains(u"nowhere"));
        QVERIFY(project.file->verify()->isEmpty());
    }

    void passagesAreLinkedWithoutABoard()
    {
        ActionProject project;
        QCOMPARE(project.apply(R"({"do":"highlight","as":"p","article":"Port denies it","quote":"No warning came"}
{"do":"highlight","as":"q","article":"2000","quote":"The first"}
{"do":"passageLink","from":"q","to":"p","type":"contradicts","label":"flatly","note":"n"}
)"),
                 QString());
        const QByteArray passages = project.list(QStringLiteral("passages"));
        QCOMPARE(
            project.readable(passages + project.list(QStringLiteral("passageLinks"))).split('\n').at(2),
            QByteArray(R"({"id":"#3","from":"#2","to":"#1","type":"contradicts","label":"flatly","note":"n","customType":null})"));
        QCOMPARE(project.apply(R"({"do":"highlight","as":"p","article":"Twins","quote":"x"})").isEmpty(), false);
        const QByteArray same = R"({"do":"highlight","as":"r","article":"2000","quote":"articles"}
{"do":"passageLink","from":"r","to":"r","type":"repeats"})";
        QVERIFY2(project.apply(same).contains(u"two different passages"), qPrintable(project.apply(same)));
        QVERIFY(project.apply(R"({"do":"passageLink","from":"r","to":"r","type":"custom"})").contains(u"type"));
        QVERIFY(project.file->verify()->isEmpty());
    }

    void groupsPlacesTypesAndEvidence()
    {
        ActionProject project;
        QCOMPARE(project.apply(R"({"do":"highlight","as":"p","article":"Port denies it","quote":"No warning came"}
{"do":"highlight","as":"q","article":"2000","quote":"The first"}
{"do":"linkType","as":"leak","name":"leaked to","inverse":"leaked by","colour":2,"dash":1,"ends":4}
{"do":"board","as":"b","name":"B"}
{"do":"card","as":"k1","board":"b","shows":"p","x":100,"y":100,"width":200,"height":100,"locked":true}
{"do":"card","as":"k2","board":"b","note":"n","x":400,"y":300,"width":200,"height":100}
{"do":"group","as":"g","board":"b","title":"That night","around":["k1","k2"],"colour":3}
{"do":"group","as":"g2","board":"b","x":-10.5,"y":900,"width":700,"height":300,"locked":true}
{"do":"place","card":"k2","x":450,"colour":5}
{"do":"place","card":"k1","locked":false,"height":120}
{"do":"link","board":"b","from":"k1","to":"k2","type":"leaked to","evidence":["q","p","q"]}
{"do":"link","board":"b","from":"k2","to":"g","type":"leak","label":"l"}
{"do":"passageLink","from":"p","to":"q","type":"leaked to"}
)"),
                 QString());
        Changes all;
        QVERIFY(project.file->read([&](const Reader &reader) { all = reader.allRecords(); }));
        QList<Card> cards = all.of<Card>().inserted;
        std::ranges::sort(cards, {}, &Card::z);
        QCOMPARE(cards.size(), 4);
        QVERIFY(!cards[0].locked);
        QCOMPARE(cards[0].height, 120.0);
        QCOMPARE(cards[1].x, 450.0);
        QCOMPARE(cards[1].y, 300.0);
        QCOMPARE(cards[1].colour, 5);
        QCOMPARE(cards[2].kind, CardKind::Group);
        QCOMPARE(cards[2].note, QStringLiteral("That night"));
        QVERIFY(QRectF(cards[2].x, cards[2].y, cards[2].width, cards[2].height).contains(QRectF(100, 100, 500, 300)));
        QCOMPARE(cards[3].x, -10.5);
        QVERIFY(cards[3].locked);
        const LinkType type = all.of<LinkType>().inserted.first();
        QCOMPARE(type, (LinkType{type.id, QStringLiteral("leaked to"), QStringLiteral("leaked by"), 2, 1, 4}));
        QCOMPARE(all.of<Link>().inserted.size(), 2);
        for (const Link &link : all.of<Link>().inserted) {
            QCOMPARE(link.kind, LinkKind::Custom);
            QCOMPARE(link.customType, type.id);
        }
        QCOMPARE(all.of<Link>().inserted.first().evidence.size(), 2);
        QCOMPARE(all.of<PassageLink>().inserted.first().customType, type.id);
        // Also when it was there before, and by its id.
        QCOMPARE(project.apply("{\"do\":\"passageLink\",\"from\":\"" + all.of<Passage>().inserted.first().id.toString().toUtf8() +
                               "\",\"to\":\"" + all.of<Passage>().inserted.last().id.toString().toUtf8() + "\",\"type\":\"" +
                               type.id.toString().toUtf8() + "\"}"),
                 QString());
        QVERIFY(project.apply(R"({"do":"linkType","name":"leaked to"})").contains(QStringLiteral("already")));
        QVERIFY(project.file->verify()->isEmpty());
    }

    void everyFieldArrives()
    {
        ActionProject project;
        QCOMPARE(project.apply(R"({"do":"tag","as":"t","name":"Top","colour":8,"note":"n"}
{"do":"tag","name":"Under","parent":"t"}
{"do":"actor","as":"office","name":"Office","kind":"unit"}
{"do":"actor","as":"a","name":"An official","kind":"unnamed","parent":"office","level":"not for attribution","headcount":2,"description":"d","note":"n\nm","reliability":"F","reliabilityReason":"why"}
{"do":"claim","as":"c","text":"It burned","note":"n"}
{"do":"highlight","as":"p","article":"1000","quote":"said","tags":["TOP","Under"]}
{"do":"statement","as":"s","passage":"p","speakers":["office","a"],"mode":"direct quote","claim":"c","stance":"denies","credibility":6,"happened":"2012-09-11","said":"2012-09~","published":"2012-09-12T08:30:00Z","note":"n"}
{"do":"board","as":"b","name":"B","note":"n"}
{"do":"card","board":"b","shows":"s","x":-1000000,"y":1e6,"width":100,"height":60,"colour":6}
{"do":"card","board":"b","shows":"An official"}
{"do":"card","board":"b","shows":"Port denies it"}
{"do":"card","board":"b","shows":"It burned"}
)"),
                 QString());
        Changes all;
        QVERIFY(project.file->read([&](const Reader &reader) { all = reader.allRecords(); }));
        const Actor actor = *std::ranges::find(all.of<Actor>().inserted, QStringLiteral("An official"), &Actor::name);
        const Actor office = *std::ranges::find(all.of<Actor>().inserted, QStringLiteral("Office"), &Actor::name);
        QCOMPARE(actor.parent, office.id);
        QCOMPARE(actor.level, AttributionLevel::NotForAttribution);
        QCOMPARE(actor.headcount, 2);
        QCOMPARE(actor.description, QStringLiteral("d"));
        QCOMPARE(actor.note, QStringLiteral("n\nm"));
        QCOMPARE(actor.reliability, QStringLiteral("F"));
        QCOMPARE(actor.reliabilityReason, QStringLiteral("why"));
        QCOMPARE(all.of<Tag>().inserted.size(), 2); // “TOP” is “Top”
        const Statement statement = all.of<Statement>().inserted.first();
        QCOMPARE(statement.speakers, (QList<Speaker>{{office.id, {}}, {actor.id, {}}}));
        QCOMPARE(statement.mode, StatementMode::DirectQuote);
        QCOMPARE(statement.stance, Stance::Denies);
        QCOMPARE(statement.credibility, 6);
        QCOMPARE(statement.happened, QStringLiteral("2012-09-11"));
        QCOMPARE(statement.said, QStringLiteral("2012-09~"));
        QCOMPARE(statement.published, QStringLiteral("2012-09-12T08:30:00Z"));
        QCOMPARE(statement.added, 1'000'000);
        QList<CardKind> kinds;
        QList<Card> cards = all.of<Card>().inserted;
        std::ranges::sort(cards, {}, &Card::z);
        for (const Card &card : std::as_const(cards))
            kinds.append(card.kind);
        QCOMPARE(kinds, (QList{CardKind::Statement, CardKind::Actor, CardKind::Article, CardKind::Claim}));
        QCOMPARE(cards.first().colour, 6);
        QCOMPARE(cards.first().y, 1e6);
    }

    // What the words stand between is kept with them, and no letter is torn from its accent.
    void wordsAreFoundAsTheyStand()
    {
        ActionProject project;
        QCOMPARE(project.apply("{\"do\":\"highlight\",\"article\":\"Signs\",\"quote\":\"a family "
                               "\U0001F468\u200D\U0001F469\u200D\U0001F467 in\"}\n"),
                 QString());
        const QByteArray torn = "{\"do\":\"highlight\",\"article\":\"Signs\",\"quote\":\"cafe\"}\n";
        QCOMPARE(project.apply(torn), QStringLiteral("Line 1, field “quote”: the article does not have the words “cafe”."));
        QList<Passage> passages;
        QVERIFY(project.file->read([&](const Reader &reader) { passages = reader.all<Passage>(); }));
        QCOMPARE(passages.size(), 1);
        QCOMPARE(passages.first().prefix, QStringLiteral("A cafe\u0301 by the pier, "));
        QCOMPARE(passages.first().suffix, QStringLiteral(" it."));
        QCOMPARE(passages.first().end - passages.first().start, passages.first().quote.size());
        QVERIFY(project.file->verify()->isEmpty());
    }

    void namesAreLookedUpInOrder()
    {
        ActionProject project;
        // “2” is what the first line is called; an id comes next; then the record's own name.
        QCOMPARE(project.apply(R"({"do":"actor","as":"2","name":"First"}
{"do":"actor","as":"x","name":"1000"}
{"do":"actor","name":"Of the first","parent":"2"}
{"do":"actor","name":"Of the second","parent":"1000"}
{"do":"board","as":"b","name":"Board"}
{"do":"card","board":"Board","shows":"1000"}
)"),
                 QString());
        QList<Actor> actors;
        QList<Card> cards;
        QVERIFY(project.file->read([&](const Reader &reader) {
            actors = reader.all<Actor>();
            cards = reader.all<Card>();
        }));
        const auto named = [&](const char *name) { return *std::ranges::find(actors, QLatin1String(name), &Actor::name); };
        QCOMPARE(named("Of the first").parent, named("First").id);
        QCOMPARE(named("Of the second").parent, named("1000").id); // no actor has this id
        QCOMPARE(cards.first().kind, CardKind::Article);           // but an article has
        // The records of one script list in its order.
        QCOMPARE(project.readable(project.list(QStringLiteral("actors"))).count('\n'), 4);
        QCOMPARE(actors.first().name, QStringLiteral("First"));
        QCOMPARE(actors.last().name, QStringLiteral("Of the second"));
    }

    void aNameThatTwoBearGivesBothIds()
    {
        ActionProject project;
        QCOMPARE(
            project.apply("{\"do\":\"highlight\",\"article\":\"Twins\",\"quote\":\"one title\"}"),
            QStringLiteral(
                "Line 1, field “article”: “Twins” is the name of more than one; name it by its id, which is one of 2000, 3000."));
        QCOMPARE(project.apply("{\"do\":\"highlight\",\"article\":\"3000\",\"quote\":\"one title\"}"), QString());
        // A card may show things of several kinds, which may bear one name.
        QCOMPARE(project.apply("{\"do\":\"actor\",\"name\":\"Signs\"}\n{\"do\":\"board\",\"as\":\"b\",\"name\":\"B\"}"), QString());
        const QString error = project.apply("{\"do\":\"card\",\"board\":\"B\",\"shows\":\"Signs\"}");
        QVERIFY2(error.startsWith(QStringLiteral("Line 1, field “shows”: “Signs” is the name of more than one")),
                 qPrintable(error));
        QVERIFY(error.contains(QStringLiteral("4000")));
    }

    void anErrorNamesLineAndField_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("start"); // of the message, after "Line 10"
        const auto row = [](const char *line, const char *start) {
            QTest::newRow(line) << QByteArray(line) << QString::fromUtf8(start);
        };
        row("nonsense", ": this is not JSON");
        row("[]", ": an action is one JSON object");
        row("[{\"do\":\"claim\",\"text\":\"x\"}]", ": an action is one JSON object");
        row("{\"do\":\"claim\",\"text\":\"x\"} {}", ": this is not JSON");
        row("{\"do\":\"claim\",\"text\":\"x\",}", ": this is not JSON");
        row("{\"do\":\"claim\",\"text\":\"x\",\"text\":\"y\"}", ": a field stands there twice");
        row("{\"do\":\"claim\",\"text\":\"\xff\"}", ": this is not JSON");
        row("{}", ", field “do”: this field is needed");
        row("{\"do\":5}", ", field “do”: this must be a text");
        row("{\"do\":\"clam\"}",
            ", field “do”: “clam” is none of these: actor, highlight, claim, statement, board, card, link, "
            "tag, passageLink, group, place, linkType, mention, sameAs, origin, distinctOrigins, ach, hypothesis, evidence, "
            "rating, collection, triage.");
        row("{\"do\":\"claim\"}", ", field “text”: this field is needed");
        row("{\"do\":\"claim\",\"text\":null}", ", field “text”: this must be a text");
        row("{\"do\":\"claim\",\"text\":\" \"}", ", field “text”: this must not be empty");
        row("{\"do\":\"claim\",\"text\":\"a\\u0000b\"}", ", field “text”: this text has a character");
        row("{\"do\":\"claim\",\"text\":\"a\\ud800b\"}", ", field “text”: this text has a character");
        row("{\"do\":\"claim\",\"text\":\"a\\u001b[2Jb\"}", ", field “text”: this text has a control character");
        row("{\"do\":\"claim\",\"text\":\"x\",\"Text\":\"x\"}", ", field “Text”: an action “claim” has no such field");
        row("{\"do\":\"claim\",\"text\":\"x\",\"as\":\"c\"}", ", field “as”: “c” was given on line 3 already.");
        row("{\"do\":\"claim\",\"text\":\"x\",\"as\":5}", ", field “as”: this must be a text");
        row("{\"do\":\"actor\"}", ", field “name”: this field is needed");
        row("{\"do\":\"actor\",\"name\":\"two\\nlines\"}", ", field “name”: this must be one line");
        row("{\"do\":\"actor\",\"name\":\"A\",\"kind\":\"Person\"}",
            ", field “kind”: “Person” is none of these: person, organisation, unit, place, unnamed.");
        row("{\"do\":\"actor\",\"name\":\"A\",\"aliases\":\"B\"}", ", field “aliases”: this must be a list");
        row("{\"do\":\"actor\",\"name\":\"A\",\"aliases\":[5]}", ", field “aliases”: this must be a text");
        row("{\"do\":\"actor\",\"name\":\"A\",\"aliases\":[\"\"]}", ", field “aliases”: an entry of this list is empty");
        row("{\"do\":\"actor\",\"name\":\"A\",\"reliability\":\"G\"}",
            ", field “reliability”: “G” is none of these: A, B, C, D, E, F.");
        row("{\"do\":\"actor\",\"name\":\"A\",\"level\":\"secret\"}", ", field “level”: “secret” is none of these");
        row("{\"do\":\"actor\",\"name\":\"A\",\"headcount\":1.5}", ", field “headcount”: this must be a whole number");
        row("{\"do\":\"actor\",\"name\":\"A\",\"headcount\":\"2\"}", ", field “headcount”: this must be a whole number");
        row("{\"do\":\"actor\",\"name\":\"A\",\"headcount\":-1}", ", field “headcount”: this must be a whole number");
        row("{\"do\":\"actor\",\"name\":\"A\",\"parent\":\"nobody\"}", ", field “parent”: no actor is called “nobody”.");
        row("{\"do\":\"actor\",\"name\":\"A\",\"parent\":\"\"}", ", field “parent”: this must not be empty");
        row("{\"do\":\"actor\",\"name\":\"A\",\"parent\":\"c\"}", ", field “parent”: “c” was given to something of another kind.");
        row("{\"do\":\"actor\",\"name\":\"A\",\"as\":\"later\",\"parent\":\"later\"}",
            ", field “parent”: no actor is called “later”.");
        row("{\"do\":\"tag\",\"name\":\"T\",\"colour\":9}", ", field “colour”: this must be a whole number from 0 to 8.");
        row("{\"do\":\"highlight\",\"quote\":\"x\"}", ", field “article”: this field is needed");
        row("{\"do\":\"highlight\",\"article\":\"1000\"}", ", field “quote”: this field is needed");
        row("{\"do\":\"highlight\",\"article\":\"1000\",\"quote\":\"\"}", ", field “quote”: this must not be empty");
        row("{\"do\":\"highlight\",\"article\":1000,\"quote\":\"said\"}", ", field “article”: this must be a text");
        row("{\"do\":\"highlight\",\"article\":\"1001\",\"quote\":\"said\"}",
            ", field “article”: no article has “1001” as its title or id.");
        row("{\"do\":\"highlight\",\"article\":\"1000\",\"quote\":\"Said\"}",
            ", field “quote”: the article does not have the words “Said”.");
        row("{\"do\":\"highlight\",\"article\":\"1000\",\"quote\":\"said\",\"occurrence\":3}",
            ", field “occurrence”: the last place in the article with these words is number 2.");
        row("{\"do\":\"highlight\",\"article\":\"1000\",\"quote\":\"said\",\"occurrence\":0}",
            ", field “occurrence”: this must be a whole number");
        row("{\"do\":\"highlight\",\"article\":\"1000\",\"quote\":\"said\",\"colour\":0}",
            ", field “colour”: this must be a whole number from 1 to 8.");
        row("{\"do\":\"statement\",\"speakers\":[\"port\"]}", ", field “passage”: this field is needed");
        row("{\"do\":\"statement\",\"passage\":\"p\"}", ", field “speakers”: a statement needs a speaker");
        row("{\"do\":\"statement\",\"passage\":\"p\",\"speakers\":[]}", ", field “speakers”: a statement needs a speaker");
        row("{\"do\":\"statement\",\"passage\":\"p\",\"speakers\":[\"who\"]}", ", field “speakers”: no actor is called “who”.");
        row("{\"do\":\"statement\",\"passage\":\"p\",\"speakers\":[{}]}", ", field “speakers”: this must be a text");
        row("{\"do\":\"statement\",\"passage\":\"No warning came\",\"speakers\":[\"port\"]}",
            ", field “passage”: no passage is called");
        row("{\"do\":\"statement\",\"passage\":\"p\",\"speakers\":[\"port\"],\"stance\":\"asserts\"}",
            ", field “stance”: a stance needs a claim");
        row("{\"do\":\"statement\",\"passage\":\"p\",\"speakers\":[\"port\"],\"claim\":\"x\"}",
            ", field “claim”: no claim is called “x”.");
        row("{\"do\":\"statement\",\"passage\":\"p\",\"speakers\":[\"port\"],\"mode\":\"\"}",
            ", field “mode”: “” is none of these: direct quote, paraphrase");
        row("{\"do\":\"statement\",\"passage\":\"p\",\"speakers\":[\"port\"],\"credibility\":7}",
            ", field “credibility”: this must be a whole number from 0 to 6.");
        row("{\"do\":\"statement\",\"passage\":\"p\",\"speakers\":[\"port\"],\"happened\":\"yesterday\"}",
            ", field “happened”: “yesterday” is not a date");
        row("{\"do\":\"statement\",\"passage\":\"p\",\"speakers\":[\"port\"],\"said\":\"2012-02-30\"}",
            ", field “said”: “2012-02-30” is not a date");
        row("{\"do\":\"board\",\"name\":\"\"}", ", field “name”: this must not be empty");
        row("{\"do\":\"card\",\"shows\":\"p\"}", ", field “board”: this field is needed");
        row("{\"do\":\"card\",\"board\":\"nowhere\",\"shows\":\"p\"}", ", field “board”: no board is called “nowhere”.");
        row("{\"do\":\"card\",\"board\":\"b\"}", ", field “shows”: a card has either this or “note”.");
        row("{\"do\":\"card\",\"board\":\"b\",\"shows\":\"p\",\"note\":\"n\"}",
            ", field “shows”: a card has either this or “note”.");
        row("{\"do\":\"card\",\"board\":\"b\",\"shows\":\"b2\"}", ", field “shows”: “b2” was given to something of another kind.");
        row("{\"do\":\"card\",\"board\":\"b\",\"shows\":\"nothing\"}",
            ", field “shows”: nothing that can stand here is called “nothing”.");
        row("{\"do\":\"card\",\"board\":\"b\",\"note\":\"\",\"x\":1e308}",
            ", field “x”: this must be a number from -1000000 to 1000000.");
        row("{\"do\":\"card\",\"board\":\"b\",\"note\":\"\",\"y\":-1000000.1}", ", field “y”: this must be a number");
        row("{\"do\":\"card\",\"board\":\"b\",\"note\":\"\",\"width\":0}",
            ", field “width”: this must be a number from 1 to 100000.");
        row("{\"do\":\"card\",\"board\":\"b\",\"note\":\"\",\"height\":true}", ", field “height”: this must be a number");
        row("{\"do\":\"card\",\"board\":\"b\",\"note\":\"\",\"colour\":7}",
            ", field “colour”: this must be a whole number from 0 to 6.");
        row("{\"do\":\"card\",\"board\":\"b\",\"note\":\"\",\"locked\":1}", ", field “locked”: this must be true or false.");
        row("{\"do\":\"group\",\"board\":\"b\",\"title\":\"t\"}", ", field “x”: a group has a place and a size, or cards");
        row("{\"do\":\"group\",\"board\":\"b\",\"around\":[\"k\"],\"x\":0}", ", field “x”: a group that stands “around” cards");
        row("{\"do\":\"group\",\"board\":\"b\",\"around\":[\"k3\"]}", ", field “around”: the card “k3” is on another board.");
        row("{\"do\":\"group\",\"board\":\"b\",\"around\":[\"p\"]}",
            ", field “around”: “p” was given to something of another kind.");
        row("{\"do\":\"group\",\"board\":\"b\",\"x\":0,\"y\":0,\"width\":1e9,\"height\":1}",
            ", field “width”: this must be a number");
        row("{\"do\":\"place\",\"card\":\"nobody\",\"x\":0}", ", field “card”: no card is called “nobody”");
        row("{\"do\":\"place\",\"card\":\"k\",\"as\":\"z\"}", ", field “as”: nothing new is made here");
        row("{\"do\":\"linkType\",\"name\":\"supports\"}", ", field “name”: “supports” is a link type that every project has.");
        row("{\"do\":\"linkType\",\"name\":\"x\",\"dash\":9}", ", field “dash”: this must be a whole number from 0 to 4.");
        row("{\"do\":\"link\",\"board\":\"b\",\"from\":\"k\",\"to\":\"k2\",\"type\":\"custom\"}",
            ", field “type”: a link type of your own is given by its name.");
        row("{\"do\":\"link\",\"board\":\"b\",\"from\":\"k\",\"to\":\"k2\",\"type\":\"supports\",\"evidence\":[\"c\"]}",
            ", field “evidence”: “c” was given to something of another kind.");
        row("{\"do\":\"link\",\"board\":\"b\",\"to\":\"k\",\"type\":\"supports\"}", ", field “from”: this field is needed");
        row("{\"do\":\"link\",\"board\":\"b\",\"from\":\"k\",\"to\":\"k2\"}", ", field “type”: this field is needed");
        row("{\"do\":\"link\",\"board\":\"b\",\"from\":\"k\",\"to\":\"k2\",\"type\":\"likes\"}",
            ", field “type”: “likes” is none of these: supports, contradicts");
        row("{\"do\":\"link\",\"board\":\"b\",\"from\":\"k\",\"to\":\"k\",\"type\":\"supports\"}",
            ", field “to”: a link joins two different cards.");
        row("{\"do\":\"link\",\"board\":\"b\",\"from\":\"k\",\"to\":\"k3\",\"type\":\"supports\"}",
            ", field “to”: the card “k3” is on another board.");
        row("{\"do\":\"link\",\"board\":\"b\",\"from\":\"p\",\"to\":\"k2\",\"type\":\"supports\"}",
            ", field “from”: “p” was given to something of another kind.");
    }
    void anErrorNamesLineAndField()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, start);
        static ActionProject project;
        static const QByteArray before = project.dump();
        const QString message = project.apply(ground + line + "\n{\"do\":\"claim\",\"text\":\"after\"}\n");
        QVERIFY2(message.startsWith(QStringLiteral("Line 10") + start), qPrintable(message));
        QVERIFY(message.endsWith(u'.'));
        QCOMPARE(project.dump(), before);
    }

    void theGroundOfTheErrorsIsSound()
    {
        ActionProject project;
        QCOMPARE(project.apply(ground), QString());
    }

    void twoTagsOfOneNameAreRefused()
    {
        ActionProject project;
        QCOMPARE(project.apply("{\"do\":\"tag\",\"name\":\"Timing\"}\n"), QString());
        const QByteArray before = project.dump();
        const QString message = project.apply("{\"do\":\"claim\",\"text\":\"x\"}\n{\"do\":\"tag\",\"name\":\"timing\"}\n");
        QVERIFY2(message.startsWith(QStringLiteral("Line 2, field “name”: There is already a tag")), qPrintable(message));
        QCOMPARE(project.dump(), before);
    }

    void linesEndAsTheyLike()
    {
        ActionProject project;
        QCOMPARE(project.apply(
                     "\xEF\xBB\xBF{\"do\":\"claim\",\"text\":\"one\"}\r\n\r\n  \n{ \"do\" : \"claim\", \"text\" : \"two:{[\" }"),
                 QString());
        QCOMPARE(project.list(QStringLiteral("claims")).count('\n'), 2);
        QCOMPARE(project.apply("{\"do\":\"claim\",\"text\":\"three\"}\n\n\nx"),
                 QStringLiteral("Line 4: this is not JSON (illegal value, at byte 1)."));
        QCOMPARE(project.apply({}), QString()); // nothing to do is no error, and no entry
        QCOMPARE(project.list(QStringLiteral("edits")).count('\n'), 5);
    }

    void limitsHold()
    {
        ActionProject project;
        const QByteArray deep = "{\"do\":\"claim\",\"text\":" + QByteArray(40, '[') + QByteArray(40, ']') + '}';
        QVERIFY(project.apply(deep).startsWith(QStringLiteral("Line 1: the brackets are nested more than 32 deep")));
        const QByteArray deeper = "{\"do\":" + QByteArray(900'000, '[');
        QVERIFY(project.apply(deeper).startsWith(QStringLiteral("Line 1: the brackets")));
        const QByteArray longLine = "{\"do\":\"claim\",\"text\":\"" + QByteArray(1024 * 1024, 'x') + "\"}";
        QVERIFY(project.apply(longLine).startsWith(QStringLiteral("Line 1: the line is longer than 1 MiB")));
        const QByteArray longText = "{\"do\":\"claim\",\"text\":\"" + QByteArray(100'001, 'x') + "\"}";
        QVERIFY(project.apply(longText).startsWith(QStringLiteral("Line 1, field “text”: this text is longer")));
        QVERIFY(project.apply(QByteArray(ActionScript::mostBytes + 1, '\n')).contains(QStringLiteral("larger than 64 MiB")));
        const QByteArray overflow =
            "{\"do\":\"board\",\"as\":\"b\",\"name\":\"B\"}\n{\"do\":\"card\",\"board\":\"b\",\"note\":\"\",\"x\":1e999}";
        QVERIFY(project.apply(overflow).startsWith(QStringLiteral("Line 2")));
    }

    void allOfItIsOneEdit()
    {
        ActionProject project;
        const QByteArray before = project.records();
        QCOMPARE(project.apply(ground), QString());
        const QByteArray after = project.records();
        QVERIFY(after != before);
        QVERIFY(project.file->undo(2));
        QCOMPARE(project.records(), before);
        QVERIFY(project.file->redo(3));
        QCOMPARE(project.records(), after);
    }
};

QTEST_GUILESS_MAIN(ActionScriptTest)
#include "action_script.moc"
