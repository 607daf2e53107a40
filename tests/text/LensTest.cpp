// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/Lens.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace sidelight;
using namespace Qt::StringLiterals;

// Sentences are written with what shall be lit in brackets: [cue], {source}, <anonymity>; quotations, which bear their own
// marks, within | and |.
class LensTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Lens> m_lens;

    std::unique_ptr<Lens> m_quotation;

    static QString bracketed(const QString &text, const QList<LensRange> &ranges);
    QList<LensRange> both(const QString &text, const QList<Block> &blocks = {});
    void compareWithBrackets();

private Q_SLOTS:
    void initTestCase();
    void loadsWithoutWarning();
    void everyPatternIsSound();
    void knowsEightyVerbs();
    void attributions_data();
    void attributions() { compareWithBrackets(); }
    void falseFriends_data();
    void falseFriends() { compareWithBrackets(); }
    void sources_data();
    void sources() { compareWithBrackets(); }
    void quotations_data();
    void quotations() { compareWithBrackets(); }
    void paragraphsBeginAnew();
    void ourSplitsGoOn();
    void paragraphsCanBeScannedAlone();
    void cuesAreCounted();
    void hostileTextsAreScanned();
};

static QStringList &messages()
{
    static QStringList all;
    return all;
}

void LensTest::initTestCase()
{
    const QtMessageHandler before =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) { messages().append(text); });
    m_lens = Lens::open(LensKind::Attribution, u"en"_s);
    m_quotation = Lens::open(LensKind::Quotation, u"en"_s);
    QVERIFY(m_lens && m_quotation);
    const auto ranges = m_lens->scan(u"A word, according to a \"word\", he said.");
    qInstallMessageHandler(before);
    QVERIFY(!ranges.isEmpty());
}

void LensTest::loadsWithoutWarning() { QCOMPARE(messages(), QStringList()); }

// The library compiles a pattern when it first needs it, and drops a wrong one with a message.
void LensTest::everyPatternIsSound()
{
    int patterns = 0;
    const QStringList files = QDir(u":/lenses/syntax"_s).entryList();
    QVERIFY(files.size() >= 23);
    for (const QString &name : files) {
        QFile file(u":/lenses/syntax/"_s + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        for (; !xml.atEnd(); xml.readNext()) {
            if (!xml.isStartElement() || xml.name() != u"RegExpr"_s)
                continue;
            const QString pattern = xml.attributes().value("String"_L1).toString();
            const QRegularExpression expression(pattern, QRegularExpression::UseUnicodePropertiesOption);
            QVERIFY2(expression.isValid(), qPrintable(name + u": "_s + expression.errorString() + u' ' + pattern));
            ++patterns;
        }
        QVERIFY2(!xml.hasError(), qPrintable(name + xml.errorString()));
    }
    QVERIFY(patterns > 150);
}

void LensTest::knowsEightyVerbs()
{
    KSyntaxHighlighting::Repository repository;
    repository.addCustomSearchPath(u":/lenses"_s);
    const auto definition = repository.definitionForName(u"Attribution (English)"_s);
    QVERIFY(definition.isValid());
    static const QRegularExpression past(u"^[a-z]+ed$|^(said|told|swore|wrote)$"_s);
    QSet<QString> verbs;
    for (const QString &list : {u"plain"_s, u"said"_s, u"saying"_s, u"adjectival"_s}) {
        for (const QString &word : definition.keywordList(list)) {
            if (past.match(word).hasMatch())
                verbs.insert(word);
        }
    }
    QVERIFY2(verbs.size() >= 80, qPrintable(QString::number(verbs.size())));
    for (const QString &verb : std::as_const(verbs))
        QVERIFY2(Lens::count(m_lens->scan(u"He "_s + verb + u" that it burnt."_s)) == 1, qPrintable(verb));
}

QString LensTest::bracketed(const QString &text, const QList<LensRange> &ranges)
{
    static const QHash<LensPart, QString> brackets{
        {LensPart::Cue, u"[]"_s}, {LensPart::Source, u"{}"_s}, {LensPart::Anonymity, u"<>"_s}, {LensPart::Quotation, u"||"_s}};
    QString out = text;
    for (auto range = ranges.crbegin(); range != ranges.crend(); ++range) {
        out.insert(range->start + range->length, brackets[range->part][1]);
        out.insert(range->start, brackets[range->part][0]);
    }
    return out;
}

// Attribution and quotation, which never meet, together.
QList<LensRange> LensTest::both(const QString &text, const QList<Block> &blocks)
{
    QList<LensRange> all = m_lens->scan(text, blocks) + m_quotation->scan(text, blocks);
    std::ranges::sort(all, {}, &LensRange::start);
    return all;
}

void LensTest::compareWithBrackets()
{
    QFETCH(QString, expected);
    static const QRegularExpression anyBracket(u"[\\[\\]{}<>|]"_s);
    const QString text = QString(expected).remove(anyBracket);
    QCOMPARE(bracketed(text, both(text)), expected);
}

static void rows(std::initializer_list<const char16_t *> sentences)
{
    QTest::addColumn<QString>("expected");
    for (const char16_t *sentence : sentences) {
        const QString text(sentence);
        QTest::newRow(qPrintable(text.left(60))) << text;
    }
}

void LensTest::attributions_data()
{
    rows({
        u"The harbour was shut, Marsh [said].",
        u"Marsh [told] the council that the pumps had failed.",
        u"She [told reporters] that the pumps had failed.",
        u"The company [denied] that it knew.",
        u"The company [has denied] the plan.",
        u"The mayor [did not deny] it and [would not say] why.",
        u"The mayor [wouldn’t say] why; his deputy [won't comment].",
        u"They [have not said] when the gates open.",
        u"The ministry [declined to comment] on the figures.",
        u"The union [refused to discuss] the vote.",
        u"[According to] the harbour board, nobody slept.",
        u"Nobody slept, [according to] two people.",
        u"[In a statement], the board [insisted] the valves held.",
        u"The board [noted] that the valves held, [adding] that more would follow.",
        u"The captain [claimed] the light was out.",
        u"The captain [claims] there was no light.",
        u"The group [claimed responsibility] for it.",
        u"[Speaking to reporters], Orme [warned] that rain was near.",
        u"As Orme [points out], rain was near.",
        u"The judge [called] the map |“a guess”|.",
        u"The board’s [claim] that it burnt was new.",
        u"Nobody believed their [assertion] that it burnt.",
        u"{The report} [says] the wall was thin.",
        u"{The documents} [show] that the wall was thin.",
        u"[Asked] whether it was safe, he [replied] that it was.",
        u"He [threatened to] leave and [urged] others to follow.",
        u"It was [reportedly] sold twice.",
        u"The board [states] that the valves held.",
        u"The union [called for] a vote and [slammed] the board.",
        u"[Speaking at] noon, Orme [recalled] how it burnt.",
        u"The audit [found] that nine valves were missing.",
        u"The plan was sold twice, he [continued to insist].",
        u"The firm [issued a short statement] at noon.",
        u"He [went on to say] that it was late.",
    });
}

void LensTest::falseFriends_data()
{
    rows({
        u"The state paid for the report.",
        u"The United States that he loved was gone.",
        u"They filed an insurance claim.",
        u"The report was lost in the state archive.",
        u"She took note of the notes.",
        u"The warning was sent to all ports.",
        u"A storm warning hung over the bay.",
        u"Needless to say, it rained.",
        u"It goes without saying.",
        u"They had no say in it.",
        u"All told, nine boats sank.",
        u"The alleged plot was never found.",
        u"Nothing came of the reported leak.",
        u"He came to ask for help.",
        u"The plan was to tell nobody.",
        u"The so-called harbour was a ditch.",
        u"The unit reports to the ministry.",
        u"The crew was denied entry.",
        u"Said Marwan lives there.",
        u"It went according to plan.",
        u"He added two spoons of salt.",
        u"They called the guards.",
        u"The answer lay in writing.",
        u"Three officials were flown in.",
        u"A water source was found near the pumps.",
        u"Asking prices fell; the asking price was low.",
        u"The post was close to the wall.",
        u"Point to the map.",
        u"The quiet states that vote in May.",
        u"She was articulate.",
    });
}

void LensTest::sources_data()
{
    rows({
        u"{A senior official} [said] the valves were new.",
        u"But {two harbour officials} [said] they were old.",
        u"{One of the Veldish officials} [denied] it.",
        u"|“It was old,”| [said] {one of the sources}.",
        u"It was old, [according to] {three government sources}.",
        u"It was old, [according to] {a former Harbour Board official} in the capital.",
        u"{The sources} [declined to say] who paid.",
        u"{A diplomat}, <who spoke on condition of anonymity>, [confirmed] it.",
        u"{An official} <who asked not to be named> [said] no.",
        u"{Officials} <familiar with> the matter [said] no.",
        u"{The aide} <was not authorized to speak publicly>.",
        u"Yesterday {officials} [said] no.",
    });
}

void LensTest::quotations_data()
{
    rows({
        u"|“It burnt,”| he [said]. |“All of it.”|",
        u"|\"It burnt,\"| he [said]. |\"All of it.\"|",
        u"|«It burnt,»| he [said].",
        u"|‘It burnt, didn’t it,’| he [said].",
        u"|'It burnt, didn't it,'| he [said].",
        u"A |“second ‘small’ fire”| was seen.",
        u"|“He said no,”| she [said].",
        u"The boats’ owners and the crews’ wives left.",
        u"The |'boat'| was 6\" long.",
        u"He knew. |“It burnt. Nobody|",
    });
}

void LensTest::paragraphsBeginAnew()
{
    const QString text = u"“It burnt.\n\n“All of it,” he said.\nNobody came, she said."_s;
    QCOMPARE(bracketed(text, both(text)), u"|“It burnt.|\n\n|“All of it,”| he [said].\nNobody came, she [said]."_s);
}

void LensTest::ourSplitsGoOn()
{
    const QString text = u"“It burnt.\nAll of it,” he said."_s;
    QCOMPARE(bracketed(text, both(text)), u"|“It burnt.|\nAll of it,” he [said]."_s);
    const QList<Block> blocks{{}, {BlockKind::Paragraph, 0, 0, true}};
    QCOMPARE(bracketed(text, both(text, blocks)), u"|“It burnt.|\n|All of it,”| he [said]."_s);
}

void LensTest::paragraphsCanBeScannedAlone()
{
    Lens::State state;
    (void)m_lens->scanParagraph(u"“It burnt.", state);
    const QString next = u"All he said of it,” he said."_s;
    QCOMPARE(bracketed(next, m_lens->scanParagraph(next, state)), u"All he said of it,” he [said]."_s);
}

void LensTest::cuesAreCounted()
{
    QCOMPARE(Lens::count(m_lens->scan(u"“One,” he said. He denied it.\nShe told nobody; a senior official said no.")), 4);
    QCOMPARE(Lens::count(m_lens->scan(u"")), 0);
}

// Whatever the text, the ranges are in order, within it and apart.
void LensTest::hostileTextsAreScanned()
{
    static const QStringList pieces{u"said "_s,
                                    u"\""_s,
                                    u"“"_s,
                                    u"”"_s,
                                    u"’"_s,
                                    u"'"_s,
                                    u"‘"_s,
                                    u"«"_s,
                                    u"the "_s,
                                    u"senior "_s,
                                    u"official "_s,
                                    u"sources "_s,
                                    u"\n"_s,
                                    u", "_s,
                                    u". "_s,
                                    u"did not "_s,
                                    u"\u00a0"_s,
                                    u"\U0001F600"_s,
                                    u"e\u0301"_s,
                                    u"report "_s,
                                    u"says "_s,
                                    u"according to "_s,
                                    u"\u0645\u064e "_s,
                                    u"in a statement"_s,
                                    u"-"_s,
                                    u"condition of anonymity "_s};
    QRandomGenerator random(5);
    for (int i = 0; i < 3'000; ++i) {
        QString text;
        for (int n = random.bounded(60); n > 0; --n)
            text += pieces[random.bounded(pieces.size())];
        int end = 0;
        for (const LensRange &range : m_lens->scan(text)) {
            QVERIFY(range.length > 0 && range.start >= end);
            end = range.start + range.length;
        }
        QVERIFY(end <= text.size());
    }
    const QString endless = u"the senior "_s.repeated(1'800) + u"official said"_s;
    QVERIFY(!m_lens->scan(endless).isEmpty());
    (void)m_lens->scan(QString(20'000, u'“'));
    (void)m_lens->scan(u"' "_s.repeated(10'000));
}

QTEST_APPLESS_MAIN(LensTest)
#include "LensTest.moc"
