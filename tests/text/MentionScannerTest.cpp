// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/MentionScanner.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace sidelight;
using namespace Qt::StringLiterals;

// What shall be found stands in brackets, with the owner's number behind: "[Marsh]1 left".
class MentionScannerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void sharedNamesAreAllFound();
    void namesThatAreNone();
    void agreesWithAPlainSearch();
    void placesAreOfTheText();
    void manyNamesAndALongText();
};

void MentionScannerTest::finds_data()
{
    QTest::addColumn<QStringList>("names"); // the owner is the place in the list, from 1
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QStringList &names, const char16_t *expected) {
        QTest::newRow(name) << names << QString(expected);
    };
    row("words", {u"Marsh"_s}, u"[Marsh]1 left; Marshall and Demarsh stayed, [Marsh]1.");
    row("several words", {u"Harbour Authority"_s}, u"The [Harbour Authority]1 and a [Harbour\u00a0 Authority]1.");
    row("not over lines", {u"Harbour Authority"_s}, u"Harbour\nAuthority");
    row("possessives", {u"Marsh"_s, u"Orme"_s}, u"[Marsh]1's and [Orme]2’s boat, the Marshs' [Marsh]1’");
    row("hyphens", {u"Marsh"_s}, u"ex-[Marsh]1, [Marsh]1-led, but Marsh-Orme and Orme-Marsh");
    row("elision", {u"Autorité"_s}, u"l'[Autorité]1, l’[Autorité]1");
    row("capitals as the name has them", {u"Marsh"_s, u"port official"_s},
        u"[Marsh]1, [MARSH]1, marsh; [Port Official]2, [port official]2");
    row("short acronyms", {u"WHO"_s, u"US"_s, u"UNESCO"_s}, u"[WHO]1 asks us who; [US]2, Us; [UNESCO]3, [Unesco]3, unesco");
    row("accents", {u"Šimić"_s, u"Núñez"_s, u"Strauß"_s, u"Łódź"_s, u"Søren"_s},
        u"[Simic]1, [Šimić]1, [S\u030Cimic\u0301]1; [NUNEZ]2; [Strauss]3; [Lodz]4; [Soren]5, [Søren]5");
    row("accents in the text alone", {u"Andre"_s}, u"[André]1 and [Andre\u0301]1, not Andrea");
    row("quotation marks and joiners", {u"O'Neill"_s}, u"[O’Neill]1, [O'Neill]1, “[O’Neill]1”, [O\u200b’Neill]1");
    row("the longest of those that overlap", {u"Harbour Authority"_s, u"Estuary Harbour Authority"_s, u"Authority"_s},
        u"[Estuary Harbour Authority]2, [Harbour Authority]1, [Authority]3");
    row("one within another's beginning", {u"Port of Vessin"_s, u"Vessin Quay"_s}, u"[Port of Vessin]1 Quay; [Vessin Quay]2");
    row("Arabic", {u"محمد"_s, u"الهيئة"_s}, u"قال [مُحَمَّد]1 و[محمد]1 ول[محمد]1 إن [الهيئة]2 و[الهيئة]2 [للهيئة]2 محمدي");
    row("Hebrew", {u"שרה"_s}, u"[שרה]1, [שָׂרָה]1, שרהלה");
    row("Chinese", {u"王明"_s}, u"他说[王明]1走了。");
    row("Cyrillic", {u"Петров"_s}, u"[Петров]1, [ПЕТРОВ]1, Петрова");
    row("emoji beside", {u"Marsh"_s}, u"🔥[Marsh]1🔥 and 𝒳Marsh");
    row("figures in names", {u"Store 9"_s}, u"[Store 9]1, Store 90");
}

void MentionScannerTest::finds()
{
    QFETCH(QStringList, names);
    QFETCH(QString, expected);
    QList<NameOf> all;
    for (int i = 0; i < names.size(); ++i)
        all.append({Id{i + 1}, names[i]});
    static const QRegularExpression brackets(u"\\[|\\]\\d"_s);
    const QString text = QString(expected).remove(brackets);
    QString found = text;
    const QList<Occurrence> occurrences = MentionScanner(all).scan(text);
    for (auto at = occurrences.crbegin(); at != occurrences.crend(); ++at) {
        found.insert(at->end, u']' + QString::number(at->owner.value));
        found.insert(at->start, u'[');
    }
    QCOMPARE(found, expected);
}

void MentionScannerTest::sharedNamesAreAllFound()
{
    const MentionScanner scanner({{Id{1}, u"Marsh"_s}, {Id{2}, u"Marsh"_s}, {Id{2}, u"Mársh"_s}});
    const QList<Occurrence> found = scanner.scan(u"Mr Marsh");
    QCOMPARE(found.size(), 2);
    QVERIFY(found[0].start == 3 && found[0].end == 8 && found[1].start == 3 && found[1].end == 8);
    QVERIFY(found[0].owner != found[1].owner);
}

void MentionScannerTest::namesThatAreNone()
{
    const MentionScanner none({{Id{1}, QString()}, {Id{2}, u"  "_s}, {Id{3}, u"A"_s}, {Id{4}, u"…"_s}, {Id{5}, u"\u0301\u0301"_s}});
    QVERIFY(none.isEmpty());
    QVERIFY(none.scan(u"A man … \u0301 there.").isEmpty());
    QVERIFY(MentionScanner({}).scan(u"A man").isEmpty());
    QVERIFY(MentionScanner({{Id{1}, u"Marsh"_s}}).scan(u"").isEmpty());
    (void)MentionScanner({{Id{1}, QString(100'000, u'x')}}).scan(QString(100'000, u'x'));
}

// Of names and texts made of few letters, so that names are parts of each other and overlap in every way.
void MentionScannerTest::agreesWithAPlainSearch()
{
    QRandomGenerator random(3);
    const auto word = [&random](int longest) {
        QString made;
        for (int n = random.bounded(1, longest + 1); n > 0; --n)
            made += QChar(u'a' + random.bounded(3));
        return made;
    };
    for (int round = 0; round < 2'000; ++round) {
        QList<NameOf> names;
        for (int i = random.bounded(1, 8); i > 0; --i)
            names.append({Id{i}, random.bounded(2) ? word(3) + u' ' + word(2) : word(4) + u'a'});
        QString text;
        for (int i = random.bounded(30); i > 0; --i)
            text += word(4) + u' ';
        QList<std::pair<int, int>> expected;
        for (int at = 0; at < text.size();) {
            int longest = 0;
            const bool begins = at == 0 || !text[at - 1].isLetter();
            for (const NameOf &name : names) {
                const auto length = int(name.name.size());
                const bool ends = at + length >= text.size() || !text[at + length].isLetter();
                if (begins && ends && name.name.size() > 1 && text.mid(at).startsWith(name.name))
                    longest = qMax(longest, length);
            }
            if (longest > 0)
                expected.append({at, at + longest});
            at += qMax(1, longest);
        }
        QList<std::pair<int, int>> found;
        for (const Occurrence &each : MentionScanner(names).scan(text))
            if (found.isEmpty() || found.last() != std::pair(each.start, each.end))
                found.append({each.start, each.end});
        QCOMPARE(found, expected);
    }
}

void MentionScannerTest::placesAreOfTheText()
{
    const QString text = u"🔥 Æther Straße\n\u0301\u0301  Mársh\u0301, "_s.repeated(50);
    const MentionScanner scanner({{Id{1}, u"Marsh"_s}, {Id{2}, u"Strasse"_s}, {Id{3}, u"Aether"_s}});
    const QList<Occurrence> found = scanner.scan(text);
    QCOMPARE(found.size(), 150);
    for (const Occurrence &each : found) {
        const QString words = text.mid(each.start, each.end - each.start);
        QCOMPARE(words, each.owner.value == 1 ? u"Mársh\u0301"_s : each.owner.value == 2 ? u"Straße"_s : u"Æther"_s);
    }
}

void MentionScannerTest::manyNamesAndALongText()
{
    QList<NameOf> names;
    for (int i = 0; i < 20'000; ++i)
        names.append({Id{i + 1}, u"Name"_s + QString::number(i) + u" Orme"_s});
    const QString text = u"There is Name17 Orme, "_s.repeated(20'000) + QString(500'000, u'N');
    const QList<Occurrence> found = MentionScanner(names).scan(text);
    QCOMPARE(found.size(), 20'000);
    QCOMPARE(found.last().owner, Id{18});
}

QTEST_APPLESS_MAIN(MentionScannerTest)
#include "MentionScannerTest.moc"
