// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/NewsAgencies.h"
#include "models/text/OriginIndex.h"
#include "tests/text/Prose.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

using namespace sidelight;
using namespace sidelight::test;
using namespace Qt::StringLiterals;

namespace {

QString inMarks(const QString &text) { return u'“' + QString(text).replace(u"\n\n"_s, u" "_s) + u'”'; }

struct Text {
    QString text;
    OriginFacts facts{};
};

std::optional<OriginLikeness> likeness(const Text &first, const Text &second)
{
    const auto agencies = NewsAgencies::shipped();
    const Shingles a = shinglesOf(first.text), b = shinglesOf(second.text);
    return likenessOf(OriginSketch(a, first.text, first.facts, *agencies), OriginSketch(b, second.text, second.facts, *agencies),
                      sharedWords(ShingleSet(a), ShingleSet(b)));
}

// As one line: what it is and by how much.
QString told(const std::optional<OriginLikeness> &likeness)
{
    static constexpr std::array names{"same", "copy", "excerpt", "agency", "byline", "quotation"};
    if (!likeness)
        return u"nothing"_s;
    return u"%1 %2 %3"_s.arg(QLatin1StringView(names.at(size_t(likeness->sign))))
        .arg(likeness->percent)
        .arg(likeness->who)
        .trimmed();
}

int addTo(OriginIndex &index, const Text &text)
{
    return index.add(OriginSketch(shinglesOf(text.text), text.text, text.facts, *NewsAgencies::shipped()));
}

QList<int> numbersOf(const std::vector<OriginIndex::Candidate> &candidates)
{
    QList<int> numbers;
    for (const OriginIndex::Candidate &each : candidates)
        if (each.mayBeOrigin)
            numbers.append(each.number);
    return numbers;
}

} // namespace

// What is found to rest on one source, on texts made for it.
class OriginFinderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatMakesNoDifference_data();
    void whatMakesNoDifference();
    void copiesAreFound();
    void excerptsAreFound();
    void quotingIsNoOrigin();
    void marksOfAllKinds_data();
    void marksOfAllKinds();
    void agenciesNeedSharedWords();
    void bylinesNeedSharedWordsAndTheDay();
    void creditsAreRead_data();
    void creditsAreRead();
    void agenciesAreData();
    void bylinesAreNames();
    void scriptsWithoutSpaces();
    void theIndexFindsCopies();
    void theIndexForgets();
    void boilerplateSaysNothing();
    void hostileTexts();
};

void OriginFinderTest::whatMakesNoDifference_data()
{
    QTest::addColumn<QString>("other");
    const QString text = prose(1, 100);
    QTest::newRow("itself") << text;
    QTest::newRow("capitals") << text.toUpper();
    QTest::newRow("lines") << QString(text).replace(u' ', u'\n');
    QTest::newRow("punctuation") << QString(text).replace(u". "_s, u" — "_s);
    QTest::newRow("soft hyphens") << QString(text).replace(u"or"_s, u"o\u00adr"_s);
    QTest::newRow("quoted") << u"“%1”"_s.arg(text);
}

void OriginFinderTest::whatMakesNoDifference()
{
    QFETCH(QString, other);
    QCOMPARE(told(likeness({prose(1, 100)}, {other})), u"same 100"_s);
    QCOMPARE(told(likeness({other}, {prose(1, 100)})), u"same 100"_s);
}

void OriginFinderTest::copiesAreFound()
{
    const QString text = prose(1, 600);
    const auto light = likeness({text}, {edited(text, 40)});
    QCOMPARE(told(light), u"copy 98"_s);
    QVERIFY(light->strength > 0.6 && light->strength < 0.75);
    QCOMPARE(light->words, 585);
    // An edit in each twentieth word leaves three of five shingles; in each tenth next to none.
    QCOMPARE(told(likeness({text}, {edited(text, 21)})), u"copy 95"_s);
    QCOMPARE(told(likeness({text}, {edited(text, 8)})), u"nothing"_s);
    QCOMPARE(told(likeness({text}, {prose(2, 600)})), u"nothing"_s);
    // Another beginning and another end.
    const QString framed = prose(3, 120) + u"\n\n"_s + text + u"\n\n"_s + prose(4, 60);
    QCOMPARE(told(likeness({framed}, {text})), u"copy 87"_s);
    // Two lines that every paper prints are not enough to be a text.
    QCOMPARE(told(likeness({u"Read more on our site"_s}, {u"Read more on our site"_s})), u"nothing"_s);
}

void OriginFinderTest::excerptsAreFound()
{
    const QString text = prose(1, 900), part = text.left(1200);
    const auto whole = likeness({text}, {part});
    QCOMPARE(told(whole), u"excerpt 99"_s);
    QVERIFY(!whole->first);
    QVERIFY(likeness({part}, {text})->first);
    // Half of it is somebody else's.
    QVERIFY(!likeness({text}, {part + u' ' + prose(2, 200)})->isOrigin());
}

void OriginFinderTest::quotingIsNoOrigin()
{
    const QString speech = prose(9, 400);
    const Text first{prose(1, 150) + u"\n\n"_s + inMarks(speech)}, second{prose(2, 150) + u"\n\n"_s + inMarks(speech)};
    const auto both = likeness(first, second);
    QCOMPARE(both->sign, OriginSign::SharedQuotation);
    QVERIFY(both->inMarks);
    QCOMPARE(both->words, 400);
    // The same words, without marks, are a text that both took over.
    QVERIFY(likeness({prose(1, 150) + u"\n\n"_s + speech}, {prose(2, 150) + u"\n\n"_s + speech})->isOrigin());
    // Where one of two lost its marks, it still is a quotation.
    QVERIFY(!likeness(first, {prose(2, 150) + u"\n\n"_s + speech})->isOrigin());
    // A small part of both.
    const auto little = likeness({prose(1, 500) + u' ' + speech.left(200)}, {prose(2, 500) + u' ' + speech.left(200)});
    QCOMPARE(little->sign, OriginSign::SharedQuotation);
    QVERIFY(!little->inMarks);
    // A copy with a long quotation in it is a copy.
    QCOMPARE(likeness(first, {edited(first.text, 60)})->sign, OriginSign::Copy);
}

void OriginFinderTest::marksOfAllKinds_data()
{
    QTest::addColumn<QString>("marks");
    for (const char *marks : {"“”", "\"\"", "„“", "„”", "””", "«»", "»«", "「」", "『』", "‘’"})
        QTest::newRow(marks) << QString::fromUtf8(marks);
}

void OriginFinderTest::marksOfAllKinds()
{
    QFETCH(QString, marks);
    const QString quoted = marks.first(1) + u"it isn’t said who "_s + prose(9, 60).replace(u"\n\n"_s, u" "_s) + marks.last(1);
    const auto both = likeness({prose(1, 90) + u"\n\n"_s + quoted + u' ' + prose(3, 90)},
                               {prose(2, 90) + u"\n\n"_s + quoted + u' ' + prose(4, 90)});
    QVERIFY(both);
    QCOMPARE(both->sign, OriginSign::SharedQuotation);
    QVERIFY(both->inMarks);
}

void OriginFinderTest::agenciesNeedSharedWords()
{
    const QString wire = prose(5, 150), credit = u"OSTERMOOR, May 4 (Reuters) - "_s;
    const QDate day(2024, 5, 4);
    const Text first{credit + wire + prose(1, 200), {u"Courier"_s, {}, day}},
        second{credit + wire + prose(2, 250), {u"Post"_s, {}, day}};
    const auto both = likeness(first, second);
    QCOMPARE(both->sign, OriginSign::Agency);
    QCOMPARE(both->who, u"Reuters"_s);
    QVERIFY(both->percent > 35 && both->percent < 50);
    // Alone the credit says nothing, nor do the words.
    QCOMPARE(told(likeness({credit + prose(1, 300)}, {credit + prose(2, 300)})), u"nothing"_s);
    QVERIFY(!likeness(first, {wire + prose(2, 250)})->isOrigin());
    // Nor an agency's text of another week.
    QVERIFY(!likeness(first, {second.text, {u"Post"_s, {}, QDate(2024, 5, 14)}})->isOrigin());
    // Nor what the agency's report and another quote from one speech.
    QVERIFY(!likeness({credit + prose(1, 200) + inMarks(wire)}, {credit + prose(2, 200) + inMarks(wire)})->isOrigin());
}

void OriginFinderTest::bylinesNeedSharedWordsAndTheDay()
{
    const QString report = prose(5, 150), first = report + prose(1, 200), second = report + prose(2, 200);
    const QDate day(2024, 5, 4);
    const auto by = [&](const QString &text, const QString &byline, QDate on) { return Text{text, {u"Post"_s, byline, on}}; };
    const auto both = likeness(by(first, u"By Lena Orsk"_s, day), by(second, u"LENA ORSK and Emre Grathe"_s, day));
    QCOMPARE(both->sign, OriginSign::Byline);
    QCOMPARE(both->who, u"Lena Orsk"_s);
    QVERIFY(!likeness(by(first, u"Lena Orsk"_s, day), by(second, u"Lena Orsk"_s, day.addDays(1)))->isOrigin());
    QVERIFY(!likeness(by(first, u"Lena Orsk"_s, {}), by(second, u"Lena Orsk"_s, {}))->isOrigin());
    QVERIFY(!likeness(by(first, u"Staff"_s, day), by(second, u"Staff"_s, day))->isOrigin());
    QCOMPARE(told(likeness(by(prose(1, 200), u"Lena Orsk"_s, day), by(prose(2, 200), u"Lena Orsk"_s, day))), u"nothing"_s);
}

void OriginFinderTest::creditsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("credits");
    QTest::newRow("dateline") << u"Ferry lost\n\nOSTERMOOR, Sept 12 (Reuters) - The ferry is lost."_s << u"Reuters"_s;
    QTest::newRow("dateline, long dash") << u"QUARNE (AP) — The ferry is lost."_s << u"AP"_s;
    QTest::newRow("an agency nobody knows") << u"QUARNE (Northern Wire) — The ferry is lost."_s << u"Northern Wire"_s;
    QTest::newRow("brackets that are none") << u"The ferry (a small one) - it is lost."_s << QString();
    QTest::newRow("before a dash") << u"AP - The ferry is lost."_s << u"AP"_s;
    QTest::newRow("at the end") << u"The ferry is lost.\n\nNobody saw it. (AFP)"_s << u"AFP"_s;
    QTest::newRow("behind a dash") << u"The ferry is lost.\n\nNobody saw it. — AP"_s << u"AP"_s;
    QTest::newRow("a line") << u"The ferry is lost.\n\nSource: AFP and Reuters"_s << u"AFP Reuters"_s;
    QTest::newRow("in words") << u"The Associated Press\n\nThe ferry is lost."_s << u"AP"_s;
    QTest::newRow("told") << u"The pilot told Reuters that the ferry is lost, and the AP that it is not."_s << QString();
    QTest::newRow("an ordinary word") << u"The ap is not an agency\n\naa\n\nap"_s << QString();
    QTest::newRow("Arabic") << u"أوسترمور (رويترز) - قال البحار إن العبارة مفقودة"_s << u"Reuters"_s;
    QTest::newRow("Chinese") << u"新华社奥斯特5月4日电 渡轮失踪。"_s << u"Xinhua"_s;
    QTest::newRow("Chinese, told of") << u"新华社大楼前渡轮失踪，没有人看见，也没有人知道它在哪里，更没有人能说出它什么时候来电。"_s
                                      << QString();
    QTest::newRow("Russian") << u"ОСТЕРМУР, 4 мая (ТАСС) — Паром пропал."_s << u"TASS"_s;
    QTest::newRow("German") << u"Quarne (dpa) - Die Fähre ist verloren."_s << u"dpa"_s;
}

void OriginFinderTest::creditsAreRead()
{
    QFETCH(QString, text);
    QFETCH(QString, credits);
    QCOMPARE(NewsAgencies::shipped()->creditsIn(text).join(u' '), credits);
    const QString inLongText = text + u"\n\n"_s + prose(1, 2000) + u"\n\n"_s + text;
    QCOMPARE(NewsAgencies::shipped()->creditsIn(inLongText).join(u' '), credits);
}

void OriginFinderTest::agenciesAreData()
{
    QByteArray file("<agencies><agency name=\"Wire\"><form>NWIRE</form><form>Northern Wire Service</form></agency>"
                    "<before><word>seen by</word></before></agencies>");
    QBuffer buffer(&file);
    buffer.open(QIODevice::ReadOnly);
    const auto own = NewsAgencies::read(buffer);
    QVERIFY(own);
    QCOMPARE(own->creditsIn(u"northern wire service"_s), QStringList{u"Wire"_s});
    QCOMPARE(own->creditsIn(u"It is lost. (NWIRE)"_s), QStringList{u"Wire"_s});
    QCOMPARE(own->creditsIn(u"It is lost. (nwire)"_s), QStringList());
    QByteArray broken("<agencies><agency name=\"Wire\"><form>NW"), other("<html/>");
    QBuffer first(&broken), second(&other);
    first.open(QIODevice::ReadOnly);
    second.open(QIODevice::ReadOnly);
    QVERIFY(!NewsAgencies::read(first));
    QVERIFY(!NewsAgencies::read(second));
}

void OriginFinderTest::bylinesAreNames()
{
    const auto agencies = NewsAgencies::shipped();
    QCOMPARE(agencies->authorsIn(u"By Lena Orsk and Emre Grathe, Reuters"_s), (QStringList{u"Lena Orsk"_s, u"Emre Grathe"_s}));
    QCOMPARE(agencies->namesIn(u"By Lena Orsk and Emre Grathe, Reuters"_s), QStringList{u"Reuters"_s});
    QCOMPARE(agencies->authorsIn(u"Staff and agencies"_s), QStringList());
    QCOMPARE(agencies->authorsIn(u"Von Jean-Luc Abrantel"_s), QStringList{u"Jean-Luc Abrantel"_s});
    QCOMPARE(agencies->authorsIn({}), QStringList());
}

void OriginFinderTest::scriptsWithoutSpaces()
{
    QRandomGenerator dice(4);
    const auto text = [&](char16_t first, int letters, int count) {
        QString made;
        for (int i = 0; i < count; ++i)
            made += i % 25 == 24 ? QChar(u'，') : QChar(char16_t(first + dice.bounded(letters)));
        return made;
    };
    for (const auto &[first, letters] : {std::pair<char16_t, int>{u'一', 2000}, {u'ก', 46}, {u'က', 33}, {u'あ', 80}, {u'ກ', 2}}) {
        const QString one = text(first, letters, 500), other = text(first, letters, 500);
        QString light = one;
        for (qsizetype i = 30; i < light.size(); i += 90)
            light[i] = QChar(first);
        const auto copy = likeness({one}, {light});
        QVERIFY(copy);
        QVERIFY(copy->isOrigin());
        if (letters > 2) // there is not much to be said with two letters
            QVERIFY(!likeness({one}, {other}));
    }
}

void OriginFinderTest::theIndexFindsCopies()
{
    OriginIndex index;
    for (int i = 0; i < 60; ++i)
        addTo(index, {prose(100 + quint32(i), 40 + 60 * i)});
    for (const int number : {0, 1, 7, 30, 59}) {
        const QString text = prose(100 + quint32(number), 40 + 60 * number);
        const int copy = addTo(index, {edited(text, 30)});
        QVERIFY2(numbersOf(index.candidates(copy, OriginIndex::Among::All)).contains(number), qPrintable(QString::number(number)));
        QVERIFY(numbersOf(index.candidates(number, OriginIndex::Among::All)).contains(copy));
        QVERIFY(!numbersOf(index.candidates(number, OriginIndex::Among::Earlier)).contains(copy));
    }
    // An excerpt of a long text, and a text that has nothing of any.
    const int excerpt = addTo(index, {prose(159, 40 + 60 * 59).mid(3000, 900)});
    QVERIFY(numbersOf(index.candidates(excerpt, OriginIndex::Among::All)).contains(59));
    // In a book there is something of everybody's.
    const int some = addTo(index, {prose(159, 40 + 60 * 59).mid(3000, 900) + u' ' + prose(998, 250)});
    QVERIFY(!numbersOf(index.candidates(some, OriginIndex::Among::All)).contains(59));
    QVERIFY(index.candidates(addTo(index, {prose(999, 500)}), OriginIndex::Among::All).empty());
    QVERIFY(index.candidates(addTo(index, {QString()}), OriginIndex::Among::All).empty());
}

void OriginFinderTest::theIndexForgets()
{
    OriginIndex index;
    const QString wire = prose(5, 110);
    const int first = addTo(index, {wire + prose(1, 400)}), copy = addTo(index, {wire + prose(1, 400)});
    const OriginFacts facts{u"Post"_s, u"Lena Orsk"_s, QDate(2024, 5, 4)};
    const int second = addTo(index, {wire + prose(2, 400), facts});
    QCOMPARE(numbersOf(index.candidates(first, OriginIndex::Among::All)), QList<int>{copy});
    index.remove(copy);
    index.remove(copy);
    QCOMPARE(numbersOf(index.candidates(first, OriginIndex::Among::All)), QList<int>());
    // That they have one author makes a small overlap worth a look.
    index.remove(first);
    const int again = addTo(index, {wire + prose(1, 400), facts});
    QVERIFY(again > second);
    QCOMPARE(numbersOf(index.candidates(again, OriginIndex::Among::Earlier)), QList<int>{second});
    // What comes and goes often is no more frequent for that.
    for (int i = 0, number = again; i < 300; ++i) {
        index.remove(number);
        number = addTo(index, {wire + prose(1, 400), facts});
        QCOMPARE(numbersOf(index.candidates(number, OriginIndex::Among::All)), QList<int>{second});
    }
}

void OriginFinderTest::boilerplateSaysNothing()
{
    // What all articles of an outlet end with, also where it is most of the article.
    OriginIndex index;
    const QString footer = prose(7, 300);
    for (int i = 0; i < 30; ++i)
        addTo(index, {prose(100 + quint32(i), 100) + u"\n\n"_s + footer, {u"Post"_s, {}, {}}});
    QVERIFY(index.candidates(29, OriginIndex::Among::All).empty());
    // What thousands print, whoever they are.
    OriginIndex many;
    for (int i = 0; i < 300; ++i)
        addTo(many, {prose(1000 + quint32(i), 100) + u"\n\n"_s + footer, {u"Outlet %1"_s.arg(i), {}, {}}});
    QVERIFY(many.candidates(299, OriginIndex::Among::All).empty());
    // But a text that hundreds print in full is found.
    OriginIndex wire;
    for (int i = 0; i < 300; ++i)
        addTo(wire, {footer, {u"Outlet %1"_s.arg(i), {}, {}}});
    QVERIFY(!wire.candidates(299, OriginIndex::Among::All).empty());
}

void OriginFinderTest::hostileTexts()
{
    const auto agencies = NewsAgencies::shipped();
    QString noise;
    QRandomGenerator dice(8);
    for (int i = 0; i < 20'000; ++i)
        noise += QChar(char16_t(dice.bounded(0x10000)));
    for (const QString &text : {QString(), u"\n"_s, u"("_s, u")("_s, u"—"_s, u"\u0e01"_s, QString(1, QChar(0xd800)), noise,
                                QString(50'000, u'('), QString(50'000, u'-'), u"a "_s.repeated(50'000), u" and"_s.repeated(400),
                                u"by "_s.repeated(20), u"and - and , and"_s, QString(50'000, u'\u0e01'), u"“"_s.repeated(50'000)}) {
        const Shingles shingles = shinglesOf(text);
        const OriginSketch sketch(shingles, text, {text.left(3000), text.left(500), {}}, *agencies);
        const SharedWords own = sharedWords(ShingleSet(shingles), ShingleSet(shingles));
        QVERIFY(own.firstShared <= own.firstWords);
        QVERIFY(own.firstQuoted <= own.firstShared);
        OriginIndex index;
        index.add(sketch);
        index.add(sketch);
        (void)index.candidates(1, OriginIndex::Among::All);
    }
}

QTEST_APPLESS_MAIN(OriginFinderTest)
#include "OriginFinderTest.moc"
