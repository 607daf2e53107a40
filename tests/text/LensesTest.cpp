// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/Lens.h"

#include <QRegularExpression>
#include <QTest>

using namespace sidelight;
using namespace Qt::StringLiterals;

// The lenses for each language. What shall be lit stands in brackets: [hit], {source}, <anonymity>.
class LensesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lights_data();
    void lights();
    void existsForLanguages();
    void longLinesAreSeenInWindows();
    void hostileTextsAreScanned();

private:
    static QString bracketed(const QString &text, const QList<LensRange> &ranges);
};

QString LensesTest::bracketed(const QString &text, const QList<LensRange> &ranges)
{
    QString out = text;
    for (auto range = ranges.crbegin(); range != ranges.crend(); ++range) {
        const char *brackets = range->part == LensPart::Source ? "{}" : range->part == LensPart::Anonymity ? "<>" : "[]";
        out.insert(range->start + range->length, QLatin1Char(brackets[1]));
        out.insert(range->start, QLatin1Char(brackets[0]));
    }
    return out;
}

namespace {

struct Rows {
    LensKind kind;
    const char *language;
    std::initializer_list<const char16_t *> sentences;
};

const Rows allRows[]{
    {LensKind::Attribution,
     "fr",
     {
         u"Le port était fermé, [a déclaré] Mme Orme.",
         u"La mairie [affirme] que les pompes étaient neuves.",
         u"« Rien n'a brûlé », [assure-t-il].",
         u"[Selon] la préfecture, personne ne dormait.",
         u"D'[après] {les pompiers}, la porte était ouverte.",
         u"{Un responsable} [a reconnu] que le mur était mince.",
         u"{Des sources policières} [évoquent] une panne.",
         u"{Une source proche du dossier} [a confirmé] la panne, <sous couvert d'anonymat>.",
         u"Il [n'a pas démenti] la vente.",
         u"La société [dément] : « Le mur tenait. »",
         u"« Nous partirons », [a-t-elle ajouté].",
         // and nothing in
         u"Il a choisi selon les besoins du jour.",
         u"Après la pluie, la porte a été forcée.",
         u"Le montant déclaré était faux.",
         u"Une annonce est parue ; la note était longue.",
         u"Il avance vite et note tout.",
         u"Un habitant a été blessé.",
     }},
    {LensKind::Attribution,
     "de",
     {
         u"Der Hafen sei geschlossen, [sagte] Marsch.",
         u"[Nach Angaben] der Polizei brannte es zweimal.",
         u"[Laut] dem Bericht war die Wand dünn.",
         u"Den Angaben [zufolge] schlief niemand.",
         u"Die Firma [teilte] am Abend mit, dass die Ventile hielten.",
         u"Der Bürgermeister [wies] den Vorwurf zurück.",
         u"{Ein Sprecher} [bestätigte] den Verkauf.",
         u"{Eine hochrangige Beamtin} [bestritt] das.",
         u"Aus dem Ministerium [hieß es], die Pumpen seien neu.",
         u"Es war, [sagte] {ein Augenzeuge}, <der anonym bleiben wollte>.",
         u"{Mehrere Zeugen} [berichteten] von Rauch.",
         // and nothing in
         u"Die Musik war laut und schlecht.",
         u"Wie gesagt, es regnete.",
         u"Er teilte das Brot in zwei Hälften.",
         u"Sie gab ihm den Schlüssel.",
         u"Nach dem Essen gingen sie.",
         u"So war es damals.",
     }},
    {LensKind::Attribution,
     "es",
     {
         u"El puerto estaba cerrado, [dijo] Marín.",
         u"[Según] la alcaldía, nadie dormía.",
         u"De [acuerdo con] el informe, el muro era delgado.",
         u"La empresa [ha negado] la venta.",
         u"{Un portavoz} [confirmó] que las bombas eran nuevas.",
         u"{Fuentes policiales} [señalaron] que ardió dos veces.",
         u"{Un funcionario}, <que pidió no ser identificado>, [aseguró] lo contrario.",
         u"El jefe [sostiene] que la puerta estaba abierta.",
         u"{Varios testigos} [dijeron] que hubo humo.",
         // and nothing in
         u"Salió todo según lo previsto.",
         u"Estamos de acuerdo en todo.",
         u"La cuenta era larga y la señal, débil.",
         u"El acuerdo fue firmado.",
         u"La fuente de la plaza está seca.",
     }},
    {LensKind::Attribution,
     "ar",
     {
         u"[قال] الوزير إن الميناء مغلق.",
         u"[وأضافت] أن المضخات جديدة.",
         u"[وبحسب] التقرير كان الجدار رقيقا.",
         u"[وفقا] لبيان الشركة لم ينم أحد.",
         u"[ونفى] المدير ذلك.",
         u"[كشفت] الصحيفة الخبر.",
         u"[وأكد] {مصدر أمني} وقوع الحريق.",
         u"[قال] {مسؤول} <طلب عدم ذكر اسمه> إن الباب كان مفتوحا.",
         u"[وذكر] أن الحارس نام.",
         // and nothing in
         u"يقع الميناء بين المدينة والبحر.",
         u"دفع كل واحد حسب الطلب.",
         u"كان مصدر الماء بعيدا.",
         u"كتب كثيرة على الرف.",
     }},
    {LensKind::Hedging,
     "en",
     {
         u"The store was [reportedly] full.",
         u"[Perhaps] it was; it [appears to] have been.",
         u"The [alleged] owner [may] have left.",
         u"It [might] rain and it [could] be late.",
         u"The total is [an estimated] $4 million.",
         u"He is [likely] to win; she was [believed to] be there.",
         u"It was [not clear] who paid, and there was [no confirmation].",
         u"[About] 20 boats sank, [at least] three of them new.",
         u"The cause [remains unknown].",
         u"The log [appeared to] show it.",
         // and nothing in
         u"They met in May and on 4 May.",
         u"May was wet.",
         u"He wrote about the boats.",
         u"Military might is no answer.",
         u"He could swim.",
         u"She seemed tired.",
         u"It was clear and certain.",
         u"They looked around.",
         u"At about noon he left.",
         u"She could not be found.",
     }},
    {LensKind::Hedging,
     "fr",
     {
         u"Le dépôt [serait] plein.",
         u"Il [aurait] quitté le port.",
         u"[Apparemment], la porte était ouverte.",
         u"L'auteur [présumé] dort.",
         u"[Environ] 20 bateaux ont coulé.",
         u"[Peut-être] pleuvait-il.",
         u"La cause [reste à établir].",
         // and nothing in
         u"Il est venu hier et il a dormi.",
         u"Les environs du port étaient calmes.",
         u"Il peut nager.",
     }},
    {LensKind::Hedging,
     "de",
     {
         u"Das Lager war [angeblich] voll.",
         u"Der [mutmaßliche] Täter [soll] geflohen sein.",
         u"[Möglicherweise] war die Tür offen.",
         u"[Rund] 20 Boote sanken.",
         u"Die Ursache ist [unklar].",
         u"Es [dürfte] regnen.",
         // and nothing in
         u"Der Platz ist rund.",
         u"Er soll kommen.",
         u"Er will schlafen.",
     }},
    {LensKind::Hedging,
     "es",
     {
         u"El almacén estaba [presuntamente] lleno.",
         u"El [supuesto] dueño [habría] huido.",
         u"[Al parecer], la puerta estaba abierta.",
         u"[Unos] 20 barcos se hundieron.",
         u"[Quizás] llueva; [se cree] que sí.",
         // and nothing in
         u"Unos barcos llegaron tarde.",
         u"El muro cayó ayer.",
     }},
    {LensKind::Hedging,
     "ar",
     {
         u"[ربما] كان المخزن ممتلئا.",
         u"[ويبدو] أن الباب كان مفتوحا.",
         u"غرق [نحو] 20 قاربا.",
         u"كان المالك [المزعوم] نائما.",
         // and nothing in
         u"اتجه نحو البحر.",
         u"كان الباب مفتوحا أمس.",
     }},
    {LensKind::Quotation,
     "de",
     {
         u"Er sagte [„Nein“] und ging.",
         u"Er sagte [»Nein«] und ging.",
         u"Il a dit [« Non »] et il est parti.",
         u"[« Il a dit « non » et il est parti »], dit-elle.",
         u"قال [«لا»] ثم خرج.",
         u"He said [“no”] and [‘never’].",
         u"彼は[「いいえ」]と言った。",
         // and nothing in
         u"Home » News » Port",
         u"The boats’ owners didn't leave.",
         u"A 6\" pipe.",
     }},
    {LensKind::Time,
     "en",
     {
         u"It burnt on [Monday 4 May 2019] at [09:20].",
         u"It burnt on [May 4, 2019], and again [last week].",
         u"It was sold in [2012] and in [March].",
         u"[Yesterday morning] it rained; [three days ago] it did not.",
         u"At [9.52 p.m.] the lamp went out.",
         u"The record is dated [2019-05-04].",
         u"In the [1990s] it was [this year]’s news.",
         u"It stopped at [10.03], not at [half past four] or [eight o’clock].",
         // and nothing in
         u"They may march.",
         u"May I march?",
         u"March to the gate.",
         u"It cost 2012 euros.",
         u"He has a second to spare.",
         u"Version 1.2.3 of 12 files.",
     }},
    {LensKind::Time,
     "fr",
     {
         u"Il a brûlé [lundi 4 mai 2019] à [9h20].",
         u"[Hier matin] il pleuvait ; la [semaine dernière] aussi.",
         u"Vendu en [2012], rouvert en [mars].",
         u"Le [4 mai], vers [14 heures].",
         // and nothing in
         u"Il y a dix bateaux.",
         u"Mais il pleuvait.",
     }},
    {LensKind::Time,
     "de",
     {
         u"Es brannte am [Montag, den 4. Mai 2019], um [9.20 Uhr].",
         u"[Gestern Abend] regnete es, [letzte Woche] auch.",
         u"Im [März] und seit [2012].",
         u"Vor [drei Tagen] war es kalt; am [Abend] nicht.",
         // and nothing in
         u"Guten Morgen!",
         u"Die Woche ist lang.",
     }},
    {LensKind::Time,
     "es",
     {
         u"Ardió el [lunes 4 de mayo de 2019] a las [9.20].",
         u"[Ayer por la tarde] llovió; la [semana pasada] también.",
         u"Hace [tres días] y en [marzo].",
         // and nothing in
         u"Hace frío y es tarde.",
         u"Buenas noches.",
     }},
    {LensKind::Time,
     "ar",
     {
         u"احترق [يوم الاثنين الماضي] مرتين.",
         u"وقع ذلك في [4 مايو 2019].",
         u"بيع المخزن [عام 2012].",
         u"أغلق [الأسبوع الماضي] ثم في [تشرين الأول].",
         // and nothing in
         u"لعب الأطفال قبل الأكل.",
     }},
    {LensKind::Figures,
     "en",
     {
         u"It cost [$4.5 million] and [60 tonnes] were lost.",
         u"[Two thirds] of the [1,200] boats sank; [14 percent] were new.",
         u"[Five people] paid [€300].",
         u"[Hundreds of] boats, [twenty-two] crews, [60 t].",
         // and nothing in
         u"On 4 May 2019 at 09:20 he left Berth 4 for Store 9.",
         u"In 2012 one of them left, at 10.03.",
         u"He came first, she was second.",
     }},
    {LensKind::Figures,
     "fr",
     {
         u"Il a coûté [4,5 millions d'euros] et [60 tonnes] sont perdues.",
         u"[Deux cents personnes], [14 %] des voix.",
         // and nothing in
         u"Le 4 mai 2019, il est parti.",
     }},
    {LensKind::Figures,
     "de",
     {
         u"Es kostete [4,5 Millionen Euro], [60 Tonnen] gingen verloren.",
         u"[Fünf Menschen] und [14 Prozent] der Stimmen.",
         // and nothing in
         u"Am 4. Mai 2019 ging er.",
     }},
    {LensKind::Figures,
     "es",
     {
         u"Costó [4,5 millones de euros]; [60 toneladas] se perdieron.",
         u"[Cinco personas] y el [14 por ciento] de los votos.",
         // and nothing in
         u"El 4 de mayo de 2019 se fue.",
     }},
    {LensKind::Figures,
     "ar",
     {
         u"بلغت الكلفة [4.5 مليون دولار] وفقد [60 طنا].",
         u"أصيب [خمسة أشخاص]، بينهم [٢٠ شخصا].",
         // and nothing in
         u"في 4 مايو 2019 غادر.",
     }},
};

} // namespace

void LensesTest::lights_data()
{
    QTest::addColumn<LensKind>("kind");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("expected");
    for (const Rows &rows : allRows) {
        for (const char16_t *sentence : rows.sentences) {
            const QString text(sentence);
            QTest::newRow(qPrintable(u"%1 %2 %3"_s.arg(int(rows.kind)).arg(QLatin1StringView(rows.language), text.left(60))))
                << rows.kind << QString::fromLatin1(rows.language) << text;
        }
    }
}

void LensesTest::lights()
{
    QFETCH(LensKind, kind);
    QFETCH(QString, language);
    QFETCH(QString, expected);
    static std::map<std::pair<LensKind, QString>, std::unique_ptr<Lens>> lenses;
    std::unique_ptr<Lens> &lens = lenses[{kind, language}];
    if (!lens)
        lens = Lens::open(kind, language + u"-XX"_s); // a region makes no difference
    QVERIFY(lens);
    static const QRegularExpression anyBracket(u"[\\[\\]{}<>]"_s);
    const QString text = QString(expected).remove(anyBracket);
    QCOMPARE(bracketed(text, lens->scan(text)), expected);
}

void LensesTest::existsForLanguages()
{
    for (const QString &language : {u"en"_s, u"fr"_s, u"de"_s, u"es"_s, u"ar"_s, u"EN-gb"_s})
        for (const LensKind kind :
             {LensKind::Attribution, LensKind::Hedging, LensKind::Quotation, LensKind::Time, LensKind::Figures})
            QVERIFY(Lens::exists(kind, language));
    QVERIFY(!Lens::exists(LensKind::Attribution, u"ja"_s));
    QVERIFY(!Lens::open(LensKind::Hedging, u"ja"_s));
    QCOMPARE(Lens::count(Lens::open(LensKind::Time, u"ja"_s)->scan(u"2019-05-04 09:20")), 2);
    QCOMPARE(Lens::count(Lens::open(LensKind::Figures, u"ja"_s)->scan(u"$400")), 1);
}

void LensesTest::longLinesAreSeenInWindows()
{
    const auto lens = Lens::open(LensKind::Attribution, u"en"_s);
    // The quotation goes on over the windows, so that what is said in it is nobody's word but the speaker's.
    const QString quoted = u"“It burnt "_s + u"and he said so and "_s.repeated(2'000) + u"again,” she said."_s;
    QCOMPARE(Lens::count(lens->scan(quoted)), 1);
    const QString open = u"he said so and "_s.repeated(2'000);
    const QList<LensRange> ranges = lens->scan(open);
    QCOMPARE(ranges.size(), 2'000);
    for (int i = 0; i < ranges.size(); ++i)
        QCOMPARE(ranges[i], (LensRange{i * 15 + 3, 4, LensPart::Cue}));
}

// Whatever the text, the ranges are in order, within it and apart.
void LensesTest::hostileTextsAreScanned()
{
    const QStringList texts{QString(1'000'000, u'a'),
                            QString(300'000, u'1'),
                            QString(100'000, u'«'),
                            u"\"'"_s.repeated(50'000),
                            u"a \u0301\u0327"_s.repeated(20'000),
                            u"in the "_s.repeated(20'000),
                            u"1,"_s.repeated(50'000),
                            u"\u0642\u0627\u0644 "_s.repeated(20'000),
                            u"12:"_s.repeated(30'000),
                            QString(10'000, u'\n')};
    for (const LensKind kind : {LensKind::Attribution, LensKind::Hedging, LensKind::Quotation, LensKind::Time, LensKind::Figures}) {
        for (const QString &language : {u"en"_s, u"fr"_s, u"de"_s, u"es"_s, u"ar"_s}) {
            const auto lens = Lens::open(kind, language);
            for (const QString &text : texts) {
                int end = 0;
                for (const LensRange &range : lens->scan(text)) {
                    QVERIFY(range.length > 0 && range.start >= end);
                    end = range.start + range.length;
                }
                QVERIFY(end <= text.size());
            }
            if (kind == LensKind::Quotation)
                break;
        }
    }
}

QTEST_APPLESS_MAIN(LensesTest)
#include "LensesTest.moc"
