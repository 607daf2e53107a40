// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/TypedDate.h"
#include "models/lists/DateText.h"

#include <QRandomGenerator>
#include <QTest>

using namespace sidelight;
using namespace Qt::StringLiterals;
using Problem = TypedDate::Problem;

Q_DECLARE_METATYPE(TypedDate::Problem)

// What people type, and what is understood of it.
class TypedDateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void namesOfTheLocale();
    void edtfStaysAsItIs_data();
    void edtfStaysAsItIs();
    void whateverIsTypedIsADateOrNone();
    void inWords_data();
    void inWords();
};

void TypedDateTest::reads_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("edtf");
    const auto row = [](const char *typed, const char *edtf, const char *reference = "2012-09-20") {
        QTest::addRow("%s [%s]", typed, reference)
            << QString::fromUtf8(typed) << QString::fromUtf8(reference) << QString::fromUtf8(edtf);
    };
    row("", "");
    row("   ", "");
    row("11 Sep 2012", "2012-09-11");
    row("11 September 2012", "2012-09-11");
    row("11. September 2012", "2012-09-11");
    row("11th of Sept., 2012", "2012-09-11");
    row("the 11th of September 2012", "2012-09-11");
    row("Sept. 11, 2012", "2012-09-11");
    row("Tuesday 11 Sep 2012", "2012-09-11");
    row("SEPTEMBER 2012", "2012-09");
    row("Sep 2012", "2012-09");
    row("2012", "2012");
    row("2012-9", "2012-09");
    row("2012-9-1", "2012-09-01");
    row("2012/09/11", "2012-09-11");
    row("2012.09.11", "2012-09-11");
    row("11.9.2012", "2012-09-11");
    row("13/9/2012", "2012-09-13");
    row("9/13/2012", "2012-09-13");
    row("9/9/2012", "2012-09-09");
    row("٢٠١٢-٠٩-١١", "2012-09-11");
    row("1990s", "1990/1999");
    row("29 Feb 2012", "2012-02-29");
    // imprecision
    row("about Sept 2012", "2012-09~");
    row("about September 2012", "2012-09~");
    row("c. 2011", "2011~");
    row("ca 2011", "2011~");
    row("circa 2011", "2011~");
    row("~2011", "2011~");
    row("early September 2012", "2012-09~");
    row("mid-September 2012", "2012-09~");
    row("2011?", "2011?");
    row("perhaps 11 Sep 2012", "2012-09-11?");
    row("perhaps about 2011", "2011%");
    row("about 2011?", "2011%");
    // spans
    row("11–14 Sept", "2012-09-11/2012-09-14");
    row("11-14 Sept 2012", "2012-09-11/2012-09-14");
    row("11 - 14 September 2012", "2012-09-11/2012-09-14");
    row("Sept 11–14, 2012", "2012-09-11/2012-09-14");
    row("11 Sep to 2 Oct 2012", "2012-09-11/2012-10-02");
    row("from 11 Sep to 2 Oct 2012", "2012-09-11/2012-10-02");
    row("between 11 and 14 September", "2012-09-11/2012-09-14");
    row("28 Dec – 3 Jan 2013", "2012-12-28/2013-01-03");
    row("Sep–Oct 2012", "2012-09/2012-10");
    row("2010-2012", "2010/2012");
    row("2010–2012", "2010/2012");
    row("about 11–14 Sept", "2012-09-11~/2012-09-14~");
    row("11–14 Sept?", "2012-09-11?/2012-09-14?");
    row("before 2011", "../2011");
    row("until 11 Sep", "../2012-09-11");
    row("after 11 Sep", "2012-09-11/..");
    row("since 2010", "2010/..");
    row("since about 2010", "2010~/..");
    // times
    row("11 Sep 2012 21:40", "2012-09-11T21:40");
    row("11 Sep 2012, 9:40 p.m.", "2012-09-11T21:40");
    row("11 Sep 2012 at 9:40pm", "2012-09-11T21:40");
    row("12 a.m. 11 Sep 2012", "2012-09-11T00:00");
    row("12pm 11 Sep 2012", "2012-09-11T12:00");
    row("2012-09-11 21:40", "2012-09-11T21:40");
    row("2012-09-11T21:40:30Z", "2012-09-11T21:40:30Z");
    row("2012-09-11T21:40+02:00", "2012-09-11T21:40+02:00");
    row("21:40 utc 11 Sep 2012", "2012-09-11T21:40Z");
    row("21:40", "2012-09-20T21:40");
    row("9 pm", "2012-09-20T21:00");
    row("noon", "2012-09-20T12:00");
    row("about 21:40", "2012-09-20T21:40~");
    row("21:40–22:15", "2012-09-20T21:40/2012-09-20T22:15");
    row("21:40–1:15", "2012-09-20T21:40/2012-09-21T01:15");
    row("11 Sept 21:40–22:15", "2012-09-11T21:40/2012-09-11T22:15");
    // from the day on which it was published
    row("11 Sep", "2012-09-11");
    row("Sept", "2012-09");
    row("28 Dec", "2011-12-28", "2012-01-05");
    row("5 Jan", "2013-01-05", "2012-12-28");
    row("11 Sep", "2012-09-11", "2012");
    row("11 Sep", "2012-09-11", "2012-10~");
    row("11 Sep", "2012-09-11", "2012-09-12T10:00Z");
    row("the 11th", "2012-09-11");
    row("today", "2012-09-20");
    row("Yesterday", "2012-09-19");
    row("yesterday 21:40", "2012-09-19T21:40");
    row("the day before yesterday", "2012-09-18");
    row("last night", "2012-09-19");
    row("this morning", "2012-09-20");
    row("tomorrow", "2012-09-21");
    row("Thursday", "2012-09-20"); // the day itself
    row("Tuesday", "2012-09-18");
    row("on Tuesday", "2012-09-18");
    row("last Thursday", "2012-09-13");
    row("next Tuesday", "2012-09-25");
    row("Tuesday night", "2012-09-18");
    row("three days ago", "2012-09-17");
    row("3 days earlier", "2012-09-17");
    row("two weeks ago", "2012-09-06~");
    row("a week ago", "2012-09-13~");
    row("a year ago", "2011~");
    row("last week", "2012-09-10/2012-09-16");
    row("this month", "2012-09");
    row("last month", "2012-08");
    row("last month", "2011-12", "2012-01");
    row("last year", "2011", "2012");
}

void TypedDateTest::reads()
{
    QFETCH(QString, typed);
    QFETCH(QString, reference);
    QFETCH(QString, edtf);
    const TypedDate date = readTypedDate(typed, reference, QLocale::c());
    QCOMPARE(date.edtf, edtf);
    QCOMPARE(date.problem, Problem::None);
    QVERIFY2(isEdtf(date.edtf), qPrintable(date.edtf));
}

void TypedDateTest::refuses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<Problem>("problem");
    const auto row = [](const char *typed, Problem problem, const char *reference = "2012-09-20") {
        QTest::addRow("%s [%s]", typed, reference) << QString::fromUtf8(typed) << QString::fromUtf8(reference) << problem;
    };
    row("blorp", Problem::Unreadable);
    row("11", Problem::Unreadable);
    row("9/11", Problem::Unreadable);
    row("about", Problem::Unreadable);
    row("11 Sep 12", Problem::Unreadable);
    row("11 Sep 2012 2013", Problem::Unreadable);
    row("2012 21:40", Problem::Unreadable);
    row("September 2012 21:40", Problem::Unreadable);
    row("11 12 13 Sep", Problem::Unreadable);
    row("1–2–3 Sep", Problem::Unreadable);
    row("ago", Problem::Unreadable);
    row("<b>2012</b>", Problem::Unreadable);
    row("31 Sep 2012", Problem::NoSuchDay);
    row("2012-13", Problem::NoSuchDay);
    row("29 Feb 2011", Problem::NoSuchDay);
    row("25:00", Problem::NoSuchDay);
    row("13 pm", Problem::NoSuchDay);
    row("4/5/2012", Problem::Ambiguous);
    row("10-12-2012", Problem::Ambiguous);
    row("14–11 Sep 2012", Problem::Reversed);
    row("2012–2010", Problem::Reversed);
    row("11 Sep", Problem::NeedsYear, "");
    row("11–14 Sep", Problem::NeedsYear, "");
    row("yesterday", Problem::NeedsDay, "");
    row("yesterday", Problem::NeedsDay, "2012-09");
    row("21:40", Problem::NeedsDay, "2012");
    row("Tuesday", Problem::NeedsDay, "nonsense");
}

void TypedDateTest::refuses()
{
    QFETCH(QString, typed);
    QFETCH(QString, reference);
    QFETCH(Problem, problem);
    const TypedDate date = readTypedDate(typed, reference, QLocale::c());
    QCOMPARE(date.edtf, QString());
    QCOMPARE(date.problem, problem);
}

void TypedDateTest::namesOfTheLocale()
{
    const QLocale german(QLocale::German, QLocale::Germany), spanish(QLocale::Spanish, QLocale::Spain);
    QCOMPARE(readTypedDate(u"4. Mai 2026"_s, {}, german).edtf, u"2026-05-04"_s);
    QCOMPARE(readTypedDate(u"Dezember 2012"_s, {}, german).edtf, u"2012-12"_s);
    QCOMPARE(readTypedDate(u"4 de mayo de 2026"_s, {}, spanish).edtf, u"2026-05-04"_s);
    QCOMPARE(readTypedDate(u"11 Sep 2012"_s, {}, spanish).edtf, u"2012-09-11"_s); // English is always understood
    QCOMPARE(readTypedDate(u"Dienstag"_s, u"2012-09-20"_s, german).edtf, u"2012-09-18"_s);
    QCOMPARE(readTypedDate(u"Dezember 2012"_s, {}, QLocale::c()).problem, Problem::Unreadable);
}

void TypedDateTest::edtfStaysAsItIs_data()
{
    QTest::addColumn<QString>("edtf");
    for (const char *edtf : {"2012", "2012-09", "2012-09-11", "2012-09~", "2012-09-11?", "2012%", "2012-09-11T21:40",
                             "2012-09-11T21:40:30Z", "2012-09-11/2012-09-14", "2012-09-11~/2012-09-14", "2012-09-11/2012-09-14~",
                             "../2012-09", "2012-09/..", "2012~/..", "2012-09-11T21:40/2012-09-11T22:15", "2012/2013"})
        QTest::addRow("%s", edtf) << QString::fromLatin1(edtf);
}

void TypedDateTest::edtfStaysAsItIs()
{
    QFETCH(QString, edtf);
    QCOMPARE(readTypedDate(edtf, u"1999-01-02"_s, QLocale::c()), (TypedDate{edtf, Problem::None}));
}

// Words of dates in any order, and marks thrown in.
void TypedDateTest::whateverIsTypedIsADateOrNone()
{
    const QStringList words{u"11"_s,      u"sep"_s,   u"2012"_s, u"–"_s,    u"-"_s,      u"/"_s,   u"about"_s, u"?"_s,
                            u"~"_s,       u"21:40"_s, u"last"_s, u"week"_s, u"ago"_s,    u"two"_s, u"to"_s,    u"between"_s,
                            u"and"_s,     u"from"_s,  u".."_s,   u"pm"_s,   u"99"_s,     u"0"_s,   u"0000"_s,  u"9999"_s,
                            u"tuesday"_s, u"."_s,     u"t"_s,    u"z"_s,    u"before"_s, u"day"_s};
    QRandomGenerator random(7);
    int dates = 0;
    for (int trial = 0; trial < 20'000; ++trial) {
        QString typed;
        for (int count = random.bounded(1, 7); count > 0; --count)
            typed += words[random.bounded(words.size())] + (random.bounded(3) ? u" "_s : QString());
        const TypedDate date = readTypedDate(typed, random.bounded(2) ? u"2012-09-20"_s : QString(), QLocale::c());
        QVERIFY2(isEdtf(date.edtf), qPrintable(typed + u" → "_s + date.edtf));
        QVERIFY2(date.edtf.isEmpty() || date.problem == Problem::None, qPrintable(typed));
        QVERIFY2(!date.edtf.isEmpty() || date.problem != Problem::None || typed.trimmed().isEmpty(), qPrintable(typed));
        dates += date.edtf.isEmpty() ? 0 : 1;
    }
    QVERIFY(dates > 100);
    QCOMPARE(readTypedDate(QString(1'000'000, u'9'), {}, QLocale::c()).problem, Problem::Unreadable);
}

void TypedDateTest::inWords_data()
{
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<QString>("words");
    QTest::addRow("month") << u"2012-09~"_s << u"about September 2012"_s;
    QTest::addRow("day") << u"2012-09-11"_s << u"11 September 2012"_s;
    QTest::addRow("time") << u"2012-09-11T21:40?"_s << u"perhaps 11 September 2012, 21:40"_s;
    QTest::addRow("span") << u"2012-09-11/2012-09-14"_s << u"11 September 2012 to 14 September 2012"_s;
    QTest::addRow("until") << u"../2012%"_s << u"until perhaps about 2012"_s;
    QTest::addRow("since") << u"2012/.."_s << u"from 2012"_s;
}

void TypedDateTest::inWords()
{
    QFETCH(QString, edtf);
    QFETCH(QString, words);
    QLocale::setDefault(QLocale::c());
    QCOMPARE(dateInWords(edtf), words);
}

QTEST_GUILESS_MAIN(TypedDateTest)
#include "TypedDateTest.moc"
