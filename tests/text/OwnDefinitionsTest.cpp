// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/OwnDefinitions.h"
#include "models/text/LensStock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sidelight;
using namespace Qt::StringLiterals;

class OwnDefinitionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSoundOneLightsItsWords();
    void brokenOnesSayWhatIsWrong_data();
    void brokenOnesSayWhatIsWrong();
    void itCannotTakeAnothersName();
    void theFolderIsReadAlone();
    void worstPatternsEnd_data();
    void worstPatternsEnd();
    void whatTakesTooLongGivesUp();
    void nonsenseIsRefused();

private:
    static QByteArray definition(const QByteArray &rules, const QByteArray &lists = {}, const QByteArray &head = {})
    {
        return head +
               "<language name=\"Boats\" section=\"Mine\" version=\"3\" kateversion=\"5.0\" extensions=\"*.boat\"><highlighting>" +
               lists + "<contexts><context name=\"Text\" attribute=\"Normal\" lineEndContext=\"#stay\">" + rules +
               "</context></contexts><itemDatas><itemData name=\"Normal\" defStyleNum=\"dsNormal\"/>"
               "<itemData name=\"Boat\" defStyleNum=\"dsKeyword\"/></itemDatas></highlighting></language>";
    }
    static QStringList lit(const OwnDefinition &definition, const QString &text)
    {
        const auto lens = Lens::open(definition);
        QStringList words;
        for (const LensRange &range : lens ? lens->scan(text) : QList<LensRange>())
            words.append(text.mid(range.start, range.length));
        return words;
    }
};

void OwnDefinitionsTest::aSoundOneLightsItsWords()
{
    const OwnDefinition own = OwnDefinition::read(
        u"boats.xml"_s,
        definition("<keyword attribute=\"Boat\" context=\"#stay\" String=\"boats\"/>"
                   "<RegExpr attribute=\"Boat\" context=\"#stay\" String=\"\\b&name;-[0-9]+\\b\"/><DetectIdentifier/>",
                   "<list name=\"boats\"><item>dory</item><item>smack</item></list>",
                   "<?xml version=\"1.0\"?><!DOCTYPE language [<!ENTITY name \"tug\">]>"));
    QCOMPARE(own.problem, QString());
    QCOMPARE(own.name, u"Boats"_s);
    QCOMPARE(lit(own, u"A dory, tug-9 and a smack; adory.\nThe smack\tsank."_s),
             (QStringList{u"dory"_s, u"tug-9"_s, u"smack"_s, u"smack"_s}));
    LensStock stock;
    auto lens = stock.take(own);
    QVERIFY(lens);
    const Lens *const first = lens.get();
    stock.giveBack(own, std::move(lens));
    lens = stock.take(own);
    QVERIFY(lens.get() == first); // made once
}

void OwnDefinitionsTest::brokenOnesSayWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("why");
    QTest::newRow("empty") << QByteArray() << u"not sound XML"_s;
    QTest::newRow("no XML") << QByteArray("words") << u"not sound XML"_s;
    QTest::newRow("cut off") << definition({}).chopped(20) << u"not sound XML"_s;
    QTest::newRow("something else") << QByteArray("<svg/>") << u"not a syntax definition"_s;
    QTest::newRow("without rules") << QByteArray("<language name=\"x\"/>") << u"no rules"_s;
    QTest::newRow("pattern") << definition("<RegExpr String=\"(oh\"/>") << u"pattern in line"_s;
    QTest::newRow("long pattern") << definition("<RegExpr String=\"" + QByteArray(5'000, 'x') + "\"/>") << u"too long"_s;
    QTest::newRow("patterns") << definition(QByteArray("<RegExpr String=\"x\"/>").repeated(500)) << u"more than"_s;
    QTest::newRow("context") << definition("<DetectChar char=\"x\" context=\"#pop!Nowhere\"/>") << u"Nowhere"_s;
    QTest::newRow("list") << definition("<keyword String=\"nothing\"/>") << u"nothing"_s;
    QTest::newRow("itself") << definition("<IncludeRules context=\"Text\"/>") << u"includes itself"_s;
    QTest::newRow("round about")
        << definition("<IncludeRules context=\"B\"/></context><context name=\"B\"><IncludeRules context=\"Text\"/>")
        << u"includes itself"_s;
    QTest::newRow("deep") << QByteArray("<language>") + QByteArray("<a>").repeated(1'000) << u"nested"_s;
    QTest::newRow("long") << definition(QByteArray(300'000, ' ')) << u"KB"_s;
    QTest::newRow("entities within entities")
        << "<!DOCTYPE language [<!ENTITY a \"" + QByteArray(1'000, 'x') + "\"><!ENTITY b \"" + QByteArray("&a;").repeated(100) +
               "\"><!ENTITY c \"" + QByteArray("&b;").repeated(100) + "\">]>" + definition("<RegExpr String=\"&c;\"/>")
        << u"not sound XML"_s;
}

void OwnDefinitionsTest::brokenOnesSayWhatIsWrong()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, why);
    const OwnDefinition own = OwnDefinition::read(u"mine.xml"_s, xml);
    QVERIFY2(own.problem.contains(why), qPrintable(own.problem));
    QVERIFY(own.problem.contains(u"mine.xml"_s));
    QVERIFY(own.xml.isEmpty());
    QVERIFY(lit(own, u"A text."_s).isEmpty());
}

void OwnDefinitionsTest::itCannotTakeAnothersName()
{
    QByteArray xml = definition("<StringDetect attribute=\"Boat\" String=\"said\"/>");
    xml.replace("name=\"Boats\"", "name=\"Attribution (English)\"").replace("version=\"3\"", "version=\"999\"");
    const OwnDefinition own = OwnDefinition::read(u"a.xml"_s, xml);
    QCOMPARE(lit(own, u"He said so, and denied it."_s), QStringList{u"said"_s});
    const auto ours = Lens::open(LensKind::Attribution, u"en"_s);
    QCOMPARE(Lens::count(ours->scan(u"He said so, and denied it.")), 2);
}

void OwnDefinitionsTest::theFolderIsReadAlone()
{
    const QTemporaryDir folder(QDir::tempPath() + u"/own lenses XXXXXX"_s);
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QDir().mkpath(QFileInfo(folder.filePath(name)).absolutePath());
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write(u"b.xml"_s, definition("<DetectChar attribute=\"Boat\" char=\"b\"/>"));
    write(u"a.xml"_s, "nonsense");
    write(u"notes.txt"_s, "no definition");
    write(u"below/c.xml"_s, definition("<DetectChar attribute=\"Boat\" char=\"c\"/>"));
    QStringList read;
    for (const OwnDefinition &own : OwnDefinition::readAll(folder.path()))
        read.append(own.file + (own.problem.isEmpty() ? u""_s : u" !"_s));
    QCOMPARE(read, (QStringList{u"a.xml !"_s, u"b.xml"_s}));
    QDir::setCurrent(folder.path()); // what lies in the working folder is nobody's choice
    QVERIFY(OwnDefinition::readAll(QString()).isEmpty());
    QVERIFY(OwnDefinition::readAll(u"."_s).isEmpty());
    QVERIFY(OwnDefinition::readAll(folder.path() + u"/none"_s).isEmpty());
    QDir::setCurrent(QDir::rootPath());
}

void OwnDefinitionsTest::worstPatternsEnd_data()
{
    QTest::addColumn<QByteArray>("rules");
    const auto pattern = [](const char *text) {
        return QByteArray("<RegExpr attribute=\"Boat\" context=\"#stay\" String=\"") + text + "\"/>";
    };
    QTest::newRow("nested repetition") << pattern("(a+)+$");
    QTest::newRow("overlapping choices") << pattern("(a|a|aa)*b");
    QTest::newRow("back references") << pattern("(a*)*\\1\\1\\1b");
    QTest::newRow("lifts the limit") << pattern("(*LIMIT_MATCH=900000000)(a+)+$");
    QTest::newRow("without the compiler") << pattern("(*NO_JIT)(a+)+$");
    QTest::newRow("lookarounds") << pattern("(?=(a+)+b)(?<=a)a");
    QTest::newRow("recursion") << pattern("(a(?1)?a)+b");
    QTest::newRow("many of them") << pattern("(a+)+$").repeated(OwnDefinition::mostPatterns);
    QTest::newRow("empty matches") << pattern("a*?") + pattern("");
    QTest::newRow("goes round") << QByteArray("<RegExpr attribute=\"Boat\" context=\"Text\" lookAhead=\"1\" String=\"a\"/>");
    QTest::newRow("goes deeper") << QByteArray("<DetectChar attribute=\"Boat\" context=\"Text\" char=\"a\"/>");
}

// That it ends and gives no nonsense; how soon is the benchmark's to say.
void OwnDefinitionsTest::worstPatternsEnd()
{
    QFETCH(QByteArray, rules);
    const OwnDefinition own = OwnDefinition::read(u"worst.xml"_s, definition(rules));
    const auto lens = Lens::open(own);
    if (!lens)
        return;
    const QString text = QString(100'000, u'a') + u'!';
    int end = 0;
    for (const LensRange &range : lens->scan(text)) {
        QVERIFY(range.start >= end);
        end = range.start + range.length;
    }
    QVERIFY(end <= text.size());
}

// With no time at all every rule takes too long, and with enough of it none does, however quick the computer is.
void OwnDefinitionsTest::whatTakesTooLongGivesUp()
{
    const OwnDefinition own =
        OwnDefinition::read(u"boats.xml"_s, definition("<StringDetect attribute=\"Boat\" context=\"#stay\" String=\"dory\"/>"));
    QCOMPARE(own.problem, QString());
    const QString text = u"A dory and a dory.\n"_s;
    const auto patient = Lens::open(own, std::chrono::hours(24));
    QCOMPARE(patient->scan(text.repeated(1'000)).size(), 2'000);
    QVERIFY(!patient->isTooSlow());
    const auto hasty = Lens::open(own, std::chrono::nanoseconds(0));
    QVERIFY(!hasty->isTooSlow());
    QVERIFY(hasty->scan(text).isEmpty());
    QVERIFY(hasty->isTooSlow());
    QVERIFY(hasty->scan(text).isEmpty()); // nor ever after

    LensStock stock(std::chrono::nanoseconds(0));
    auto lens = stock.take(own);
    QVERIFY(lens->scan(text).isEmpty() && lens->isTooSlow());
    stock.giveBack(own, std::move(lens));
    QVERIFY(!stock.take(own)->isTooSlow()); // it was not kept
    const auto ours = stock.take(LensKind::Quotation, u"en"_s);
    QCOMPARE(ours->scan(u"“Both” she said.").size(), 1); // our own rules are under no clock
    QVERIFY(!ours->isTooSlow());
}

void OwnDefinitionsTest::nonsenseIsRefused()
{
    const QByteArray sound = definition("<keyword attribute=\"Boat\" context=\"#stay\" String=\"boats\"/>"
                                        "<RegExpr attribute=\"Boat\" context=\"#stay\" String=\"tug[0-9]\"/>",
                                        "<list name=\"boats\"><item>dory</item></list>");
    for (int i = 0; i < sound.size(); i += 3) {
        QByteArray changed = sound;
        changed[i] = char(changed[i] ^ 0x15);
        const OwnDefinition own = OwnDefinition::read(u"x.xml"_s, changed);
        QVERIFY(own.problem.isEmpty() != own.xml.isEmpty());
        if (i % 30 == 0)
            (void)lit(own, u"dory tug9"_s);
    }
}

QTEST_APPLESS_MAIN(OwnDefinitionsTest)
#include "OwnDefinitionsTest.moc"
