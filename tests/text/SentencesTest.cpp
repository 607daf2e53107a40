// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/Sentences.h"

#include <QTest>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

// A text with its sentences parted by "|", which is taken out.
struct Parted {
    QString text;
    QStringList sentences;
};

Parted parted(const QString &marked)
{
    Parted parted;
    parted.text = QString(marked).remove(u'|');
    for (const QString &line : marked.split(u'\n'))
        for (const QString &sentence : line.split(u'|'))
            if (!sentence.trimmed().isEmpty())
                parted.sentences.append(sentence.trimmed());
    return parted;
}

QString words(const QString &text, TextSpan span) { return text.mid(span.start, span.end - span.start); }

} // namespace

class SentencesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sentencesAreWhole_data();
    void sentencesAreWhole();
    void growsOverParagraphs();
    void shrinksAgain();
    void snapsWhatIsTouched();
    void emptyAndBlank();
};

void SentencesTest::sentencesAreWhole_data()
{
    QTest::addColumn<QString>("marked");
    const auto row = [](const char *name, const QString &marked) { QTest::newRow(name) << marked; };
    row("plain", u"The gate was shut. |Nobody came! |Why? |It was late…"_s);
    row("titles", u"Dr. Reyes met Mrs. Okafor and Gen. Lund. |They spoke."_s);
    row("initials", u"The letter of J. K. Marsh was read. |It was short."_s);
    row("a letter at the end", u"They chose plan B. |The others did not."_s);
    row("country", u"The U.S. Navy sent a ship to the U.S. |The ship was late."_s);
    row("hours", u"It began at 9.52 p.m. |Crews came at 10 a.m. on Friday."_s);
    row("company", u"Brine & Co. Holdings paid. |Nobody asked."_s);
    row("a question quoted", u"“Was it locked?” he asked. |“It was!” she said."_s);
    row("a quotation ends", u"He said “No.” |Then he left."_s);
    row("number", u"See No. 7 of the list. |It says so."_s);
    row("a year at the end", u"It was built in 1974. |Then it burned."_s);
    row("decimals", u"It held 3.5 tonnes. |It leaked."_s);
    row("German", u"Am 4. Mai kam Hr. Lenz, z. B. mit Prof. Adler. |Das war alles."_s);
    row("French", u"M. Durand a vu Mme. Petit. |Il est parti."_s);
    row("Spanish", u"El Sr. Vega habló. |¿Quién lo oyó? |Nadie."_s);
    row("Arabic", u"قال المسؤول إن الباب كان مغلقا. |من رآه؟ |لا أحد."_s);
    row("lines", u"A heading without a stop\nFirst one. |Second one."_s);
    row("emoji", u"They left 👩‍👩‍👧. |Nobody 🔥 stayed."_s);
    row("two stops", u"It went on... |Nobody knew."_s);
}

void SentencesTest::sentencesAreWhole()
{
    QFETCH(QString, marked);
    const Parted expected = parted(marked);
    QStringList found;
    for (int at = 0; at < expected.text.size(); ++at) {
        const QString here = words(expected.text, sentenceAt(expected.text, at));
        if (!here.isEmpty() && (found.isEmpty() || found.last() != here))
            found.append(here);
    }
    QCOMPARE(found, expected.sentences);
}

void SentencesTest::growsOverParagraphs()
{
    const QString text = u"One here. Two here.\n\nThree here."_s;
    TextSpan span{5, 5};
    QStringList seen;
    for (int i = 0; i < 4; ++i) {
        span = grownBySentence(text, span);
        seen.append(words(text, span));
    }
    QCOMPARE(seen, (QStringList{u"One here."_s, u"One here. Two here."_s, text, text}));
    QCOMPARE(words(text, grownBySentence(text, {2, 6})), u"One here."_s);     // first what is touched
    QCOMPARE(words(text, grownBySentence(text, {20, 20})), u"Three here."_s); // from a blank line, the next one
}

void SentencesTest::shrinksAgain()
{
    const QString text = u"One here. Two here.\nThree here."_s;
    TextSpan span{0, int(text.size())};
    span = shrunkBySentence(text, span);
    QCOMPARE(words(text, span), u"One here. Two here."_s);
    span = shrunkBySentence(text, span);
    QCOMPARE(words(text, span), u"One here."_s);
    QCOMPARE(shrunkBySentence(text, span), span);
}

void SentencesTest::snapsWhatIsTouched()
{
    const QString text = u"One here. Two here. Three."_s;
    QCOMPARE(words(text, snappedToSentences(text, {5, 12})), u"One here. Two here."_s);
    QCOMPARE(words(text, snappedToSentences(text, {12, 5})), u"One here. Two here."_s);
    QCOMPARE(words(text, snappedToSentences(text, {9, 10})), QString()); // only the space
    QCOMPARE(words(text, snappedToSentences(text, {-5, 500})), text);
}

void SentencesTest::emptyAndBlank()
{
    QCOMPARE(sentenceAt(u"", 0), (TextSpan{0, 0}));
    QCOMPARE(grownBySentence(u"", {0, 0}), (TextSpan{0, 0}));
    QCOMPARE(grownBySentence(u" \n \n", {0, 0}), (TextSpan{0, 0}));
    QCOMPARE(sentenceAt(u"a\n\nb", 2), (TextSpan{2, 2}));
}

QTEST_APPLESS_MAIN(SentencesTest)
#include "SentencesTest.moc"
