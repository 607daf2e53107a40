// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/IndexExpression.h"

#include <QTest>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

using Node = SearchQuery::Node;

QString written(const Node &node)
{
    QStringList parts;
    for (const Node &each : node.children)
        parts.append(written(each));
    const QString field = searchfield::keyOf(node.field), prefix = node.prefix ? u"*"_s : QString();
    switch (node.kind) {
    case Node::Kind::All:
        return u"("_s + parts.join(u' ') + u')';
    case Node::Kind::Any:
        return u"("_s + parts.join(u" | ") + u')';
    case Node::Kind::Not:
        return u"not "_s + parts.first();
    case Node::Kind::Near:
        return u"near(%1, %2)"_s.arg(parts.join(u' ')).arg(node.distance);
    case Node::Kind::Expression:
        return u'/' + node.text + u'/';
    default:
        return (field.isEmpty() ? QString() : field + u':') + u'[' + node.text + u']' + prefix;
    }
}

QString readAs(const QString &text, SearchQuery::Stage stage = SearchQuery::Stage::Finished)
{
    const SearchQuery query = SearchQuery::read(text, stage);
    return query.problem() ? u"at %1: "_s.arg(query.problem()->at) + query.problem()->sentence : written(query.root());
}

} // namespace

class SearchQueryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void whileTyping_data();
    void whileTyping();
    void beginnings_data();
    void beginnings();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void asTheIndexHasIt();
    void conditionsGoInAndOut();
    void anythingEnds();
};

void SearchQueryTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::newRow("nothing") << u"  "_s << u"()"_s;
    QTest::newRow("words") << u"harbour  fire"_s << u"([harbour] [fire])"_s;
    QTest::newRow("phrase") << u"\"harbour fire\" crew"_s << u"([harbour fire] [crew])"_s;
    QTest::newRow("printed quotes") << u"“harbour fire”"_s << u"([harbour fire])"_s;
    QTest::newRow("open phrase") << u"\"harbour fire"_s << u"([harbour fire])"_s;
    QTest::newRow("prefix") << u"harb*"_s << u"([harb]*)"_s;
    QTest::newRow("star alone") << u"*"_s << u"()"_s;
    QTest::newRow("exclusion") << u"fire -drill NOT test"_s << u"([fire] not [drill] not [test])"_s;
    QTest::newRow("a dash between") << u"fire - drill well-known"_s << u"([fire] [drill] [well-known])"_s;
    QTest::newRow("or") << u"fire OR smoke OR \"red sky\""_s << u"((([fire]) | ([smoke]) | ([red sky])))"_s;
    QTest::newRow("small or is a word") << u"fire or smoke"_s << u"([fire] [or] [smoke])"_s;
    QTest::newRow("and") << u"fire AND smoke"_s << u"([fire] [smoke])"_s;
    QTest::newRow("near") << u"NEAR(fire \"port official\", 5)"_s << u"(near([fire] [port official], 5))"_s;
    QTest::newRow("near, usual") << u"NEAR(fire crew)"_s << u"(near([fire] [crew], 10))"_s;
    QTest::newRow("field") << u"title:fire OUTLET:\"Northern Wire\" actor:lund*"_s
                           << u"(title:[fire] outlet:[Northern Wire] actor:[lund]*)"_s;
    QTest::newRow("dates") << u"before:2012-10 date:2012"_s << u"(before:[2012-10] date:[2012])"_s;
    QTest::newRow("values") << u"stance:Denies mode:\"direct quote\" is:unread has:note"_s
                            << u"(stance:[denies] mode:[direct quote] is:[unread] has:[note])"_s;
    QTest::newRow("lens") << u"lens:hedging -lens:time"_s << u"(lens:[hedging] not lens:[time])"_s;
    QTest::newRow("expression") << u"/colou?r\\/s/ fire"_s << u"(/colou?r/s/ [fire])"_s;
    QTest::newRow("address") << u"https://courier.example/a"_s << u"([https://courier.example/a])"_s;
    QTest::newRow("time") << u"12:30"_s << u"([12:30])"_s;
    QTest::newRow("one ideograph") << u"官"_s << u"([官]*)"_s;
    QTest::newRow("arabic") << u"مسؤول -وزير"_s << u"([مسؤول] not [وزير])"_s;
}

void SearchQueryTest::reads()
{
    QFETCH(const QString, text);
    QFETCH(const QString, query);
    QCOMPARE(readAs(text), query);
}

void SearchQueryTest::whileTyping_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::newRow("last word goes on") << u"harbour fir"_s << u"([harbour] [fir]*)"_s;
    QTest::newRow("not behind a space") << u"harbour fi "_s << u"([harbour] [fi])"_s;
    QTest::newRow("not two letters") << u"fi"_s << u"([fi])"_s;
    QTest::newRow("phrase") << u"\"port off"_s << u"([port off]*)"_s;
    QTest::newRow("phrase that is closed") << u"\"port off\""_s << u"([port off])"_s;
    QTest::newRow("field begun") << u"fire outlet:"_s << u"([fire])"_s;
    QTest::newRow("unknown field begun") << u"fire outl:"_s << u"([fire])"_s;
    QTest::newRow("value begun") << u"fire stance:de"_s << u"([fire])"_s;
    QTest::newRow("date begun") << u"fire before:2012-"_s << u"([fire])"_s;
    QTest::newRow("bracket begun") << u"fire (smo"_s << u"([fire] ([smo]*))"_s;
    QTest::newRow("or begun") << u"fire OR"_s << u"([fire])"_s;
    QTest::newRow("near begun") << u"fire NEAR(a, "_s << u"([fire])"_s;
    QTest::newRow("expression begun") << u"fire /col("_s << u"([fire])"_s;
}

void SearchQueryTest::whileTyping()
{
    QFETCH(const QString, text);
    QFETCH(const QString, query);
    QCOMPARE(readAs(text, SearchQuery::Stage::Typed), query);
}

void SearchQueryTest::beginnings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("without"); // empty: there is none
    QTest::newRow("a letter") << u"harbour f"_s << u"([harbour])"_s;
    QTest::newRow("two") << u"the harbour fi"_s << u"([the] [harbour])"_s;
    QTest::newRow("three go on") << u"harbour fir"_s << QString();
    QTest::newRow("a space ends it") << u"harbour fi "_s << QString();
    QTest::newRow("nothing would be left") << u"fi"_s << QString();
    QTest::newRow("in a phrase") << u"\"said o"_s << u"([said ])"_s;
    QTest::newRow("a phrase that is closed") << u"\"said o\""_s << QString();
    QTest::newRow("behind a field") << u"stance:denies f"_s << QString();
    QTest::newRow("of a field") << u"harbour outlet:n"_s << QString();
    QTest::newRow("not this") << u"harbour -f"_s << QString();
    QTest::newRow("a star") << u"harbour f*"_s << QString();
    QTest::newRow("an ideograph is a word") << u"harbour 官"_s << QString();
    QTest::newRow("and two") << u"harbour 官员"_s << QString();
    QTest::newRow("Arabic") << u"قال مس"_s << u"([قال])"_s;
}

// Of a letter or two it is not known whether they are a word.
void SearchQueryTest::beginnings()
{
    QFETCH(const QString, text);
    QFETCH(const QString, without);
    const std::optional<SearchQuery> rest = SearchQuery::read(text, SearchQuery::Stage::Typed).withoutBeginning();
    QCOMPARE(rest ? written(rest->root()) : QString(), without);
    QVERIFY(!SearchQuery::read(text).withoutBeginning());
}

void SearchQueryTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("at");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("field") << u"fire titel:x"_s << 5 << u"There is no field “titel”."_s;
    QTest::newRow("no value") << u"title: fire"_s << 0 << u"“title:” wants a value right behind it: words of the title."_s;
    QTest::newRow("value") << u"stance:maybe"_s << 0
                           << u"“stance:” takes one of asserts, denies, qualifies, questions, and “maybe”"_s;
    QTest::newRow("date") << u"fire before:soon"_s << 5 << u"“before:” takes a date such as 2012"_s;
    QTest::newRow("bracket") << u"fire (smoke"_s << 5 << u"This bracket is not closed."_s;
    QTest::newRow("closing") << u"fire)"_s << 4 << u"There is a closing bracket"_s;
    QTest::newRow("or") << u"OR fire"_s << 0 << u"OR wants something on both sides"_s;
    QTest::newRow("or at the end") << u"fire OR"_s << 5 << u"OR wants something on both sides"_s;
    QTest::newRow("near") << u"NEAR(fire)"_s << 0 << u"NEAR is written like this"_s;
    QTest::newRow("near, far") << u"NEAR(fire crew, many)"_s << 0 << u"NEAR is written like this"_s;
    QTest::newRow("expression") << u"/col(/"_s << 0 << u"This is not a regular expression"_s;
    QTest::newRow("expression, open") << u"/col"_s << 0 << u"A regular expression ends with a stroke"_s;
    QTest::newRow("expression in brackets") << u"(/a/ OR fire)"_s << 0 << u"A regular expression and “lens:” cannot stand"_s;
    QTest::newRow("too long") << QString(1001, u'a') << 1000 << u"This query is too long."_s;
}

void SearchQueryTest::saysWhatIsWrong()
{
    QFETCH(const QString, text);
    QFETCH(const int, at);
    QFETCH(const QString, sentence);
    const SearchQuery query = SearchQuery::read(text);
    QVERIFY2(query.problem(), qPrintable(written(query.root())));
    QVERIFY2(query.problem()->sentence.startsWith(sentence), qPrintable(query.problem()->sentence));
    QCOMPARE(query.problem()->at, at);
    QVERIFY(query.isEmpty());
}

void SearchQueryTest::asTheIndexHasIt()
{
    const auto expression = [](const QString &text) {
        const Node root = SearchQuery::read(text).root();
        return indexexpression::isExpression(root) ? indexexpression::of(root) : QString();
    };
    QCOMPARE(expression(u"fire harb* -drill"_s), u"((\"fire\" AND \"harb\" *) NOT \"drill\")"_s);
    QCOMPARE(expression(u"title:fire \"a b\" OR smoke"_s), u"((title : \"fire\" AND \"a b\") OR \"smoke\")"_s);
    QCOMPARE(expression(u"NEAR(fire crew, 3)"_s), u"NEAR(\"fire\" \"crew\", 3)"_s);
    QCOMPARE(expression(u"-drill"_s), QString());
    QCOMPARE(expression(u"fire stance:denies"_s), QString());
    QCOMPARE(expression(u"actor:lund"_s), QString());
}

void SearchQueryTest::conditionsGoInAndOut()
{
    QCOMPARE(SearchQuery::condition(SearchField::Outlet, u"Northern \"Wire\""_s), u"outlet:\"Northern Wire\""_s);
    QCOMPARE(SearchQuery::condition(SearchField::Language, u"de"_s), u"lang:de"_s);
    const QString with = SearchQuery::toggled(u"fire "_s, u"lang:de"_s);
    QCOMPARE(with, u"fire lang:de"_s);
    QVERIFY(SearchQuery::holds(with, u"lang:de"_s) && !SearchQuery::holds(with, u"lang:d"_s));
    QCOMPARE(SearchQuery::toggled(with, u"lang:de"_s), u"fire"_s);
    QCOMPARE(SearchQuery::toggled(QString(), u"lang:de"_s), u"lang:de"_s);
    QCOMPARE(SearchQuery::spelledOut(u"harbour fir"_s), u"harbour fir*"_s);
    QCOMPARE(SearchQuery::spelledOut(u"harbour fi "_s), u"harbour fi"_s);
    QCOMPARE(SearchQuery::spelledOut(u"harbour lang:de"_s), u"harbour lang:de"_s);
    QCOMPARE(SearchQuery::spelledOut(u"harb*"_s), u"harb*"_s);
}

// Whatever is typed, reading it ends, and what the index is given holds no quotation mark that is not ours.
void SearchQueryTest::anythingEnds()
{
    const QStringList parts{u"("_s, u")"_s,  u"\""_s, u"OR"_s, u"NEAR("_s, u","_s, u"-"_s,   u"/"_s, u"title:"_s, u"x"_s, u"*"_s,
                            u" "_s, u"官"_s, u"é"_s,  u"\\"_s, u"NOT"_s,   u"5"_s, u"is:"_s, u"“"_s, u"'"_s,      u"{"_s};
    quint32 state = 7;
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        for (int k = 0; k < 12; ++k)
            text += parts[(state = state * 1664525 + 1013904223) / 65536 % quint32(parts.size())];
        for (const auto stage : {SearchQuery::Stage::Finished, SearchQuery::Stage::Typed}) {
            const SearchQuery query = SearchQuery::read(text, stage);
            if (indexexpression::isExpression(query.root()))
                QVERIFY(indexexpression::of(query.root()).count(u'"') % 2 == 0);
        }
    }
}

QTEST_GUILESS_MAIN(SearchQueryTest)
#include "SearchQueryTest.moc"
