// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/MadeStories.h"

#include <QDate>
#include <QHash>

namespace sidelight {

namespace {

using namespace Qt::StringLiterals;

// %1 who, %2 did what, %3 when, %4 why.
struct Tongue {
    QStringList who, did, when, why;
    QString plain, quoted, between;
};

QStringList parts(const char *text) { return QString::fromUtf8(text).split(u'|'); }

const QHash<QString, Tongue> &tongues()
{
    static const QHash<QString, Tongue> all{
        {u"en"_s,
         {parts(
              "The harbour master|A retired judge|The owner of the ferry|Two engineers|The district council|A witness on the quay|"
              "The insurers|A clerk at the archive"),
          parts("closed the northern gate|refused to hand over the ledger|had the barrels counted again|signed the second report|"
                "saw smoke above the warehouse|sold the older of the two cranes|wrote to the ministry|denied every part of it|"
                "asked for a new inquiry|moved the boats upstream"),
          parts("on Monday evening|shortly before dawn|after the third warning|within the hour|at the end of March|for almost a "
                "week"),
          parts("because nobody had the keys|although the water was still rising|while the guards were changing|"
                "since the older plan had failed|as the letters show|without telling the residents|"
                "before the lamps were lit|in spite of the order"),
          u"%1 %2 %3, %4."_s, u"“%1 %2,” she said, “%3, %4.”"_s, u" "_s}},
        {u"de"_s,
         {parts("Der Hafenmeister|Eine frühere Richterin|Der Eigner der Fähre|Die Brückenwärterin|Der Kreistag|Ein Zeuge am Kai|"
                "Die Versicherung|Ein Archivar"),
          parts("schloss das nördliche Tor|verweigerte die Übergabe der Bücher|ließ die Fässer noch einmal zählen|"
                "unterschrieb den zweiten Bericht|sah Rauch über dem Lagerhaus|verkaufte den älteren der beiden Kräne|"
                "schrieb an das Ministerium|bestritt jede Einzelheit|verlangte eine neue Prüfung|schaffte die Boote flussaufwärts"),
          parts(
              "am Montagabend|kurz vor der Dämmerung|nach der dritten Warnung|binnen einer Stunde|Ende März|fast eine Woche lang"),
          parts("weil niemand die Schlüssel hatte|obwohl das Wasser noch stieg|während die Wachen wechselten|"
                "da der ältere Plan gescheitert war|wie die Briefe zeigen|ohne dass die Anwohner davon wussten|"
                "bevor die Lampen brannten|trotz des ausdrücklichen Befehls"),
          u"%1 %2 %3, %4."_s, u"„%1 %2“, sagte sie, „%3, %4.“"_s, u" "_s}},
        {u"fr"_s,
         {parts("Le capitaine du port|Une ancienne juge|Le propriétaire du bac|L’ingénieur en chef|Le conseil du district|"
                "Un témoin sur le quai|La compagnie d’assurances|Une archiviste"),
          parts("a fermé la porte du nord|a refusé de remettre le registre|a fait recompter les tonneaux|a signé le second rapport|"
                "a vu de la fumée au-dessus de l’entrepôt|a vendu la plus vieille des deux grues|a écrit au ministère|"
                "a tout nié en bloc|a demandé une nouvelle enquête|a déplacé les bateaux vers l’amont"),
          parts("lundi soir|peu avant l’aube|après le troisième avertissement|en moins d’une heure|à la fin de mars|"
                "pendant près d’une semaine"),
          parts("parce que personne n’avait les clés|alors que l’eau montait encore|pendant la relève des gardes|"
                "puisque l’ancien projet avait échoué|comme le montrent les lettres|sans prévenir les habitants|"
                "avant que les lampes ne soient allumées|malgré l’ordre reçu"),
          u"%1 %2 %3, %4."_s, u"« %1 %2, dit-elle, %3, %4. »"_s, u" "_s}},
        {u"es"_s,
         {parts("El capitán del puerto|Una antigua jueza|El dueño del transbordador|La ingeniera jefa|El consejo del distrito|"
                "Un testigo en el muelle|La aseguradora|Un empleado del archivo"),
          parts("cerró la puerta del norte|se negó a entregar el libro|mandó contar otra vez los barriles|firmó el segundo informe|"
                "vio humo sobre el almacén|vendió la más vieja de las dos grúas|escribió al ministerio|lo negó todo|"
                "pidió una nueva investigación|llevó los barcos río arriba"),
          parts("el lunes por la noche|poco antes del alba|después del tercer aviso|en menos de una hora|a finales de marzo|"
                "durante casi una semana"),
          parts("porque nadie tenía las llaves|aunque el agua seguía subiendo|mientras cambiaba la guardia|"
                "ya que el plan anterior había fracasado|como muestran las cartas|sin avisar a los vecinos|"
                "antes de que se encendieran las lámparas|a pesar de la orden"),
          u"%1 %2 %3, %4."_s, u"«%1 %2», dijo ella, «%3, %4»."_s, u" "_s}},
        {u"ar"_s,
         {parts("أغلق مدير الميناء|باع صاحب العبارة|رأى شاهد على الرصيف|وصف قاض متقاعد|راجع مجلس المنطقة|طلبت شركة التأمين"),
          parts("البوابة الشمالية|الرافعة القديمة|الدخان فوق المستودع|التقرير الثاني|سجل البراميل|القوارب الراسية"),
          parts("مساء الاثنين|قبيل الفجر|بعد التحذير الثالث|خلال ساعة واحدة|في نهاية مارس|طوال أسبوع تقريبا"),
          parts("لأن المفاتيح لم تكن مع أحد|مع أن الماء كان يرتفع|أثناء تبديل الحراس|بعد أن فشلت الخطة القديمة|"
                "كما تبين الرسائل|من غير علم السكان"),
          u"%1 %2 %3، %4."_s, u"«%1 %2 %3»، قالت، «%4»."_s, u" "_s}},
        {u"ru"_s,
         {parts("Начальник порта|Бывший судья|Владелец парома|Главный инженер|Окружной совет|Свидетель на причале|Страховщик|"
                "Служащий архива"),
          parts("закрыл северные ворота|отказался отдать книгу|велел снова пересчитать бочки|подписал второй отчёт|"
                "увидел дым над складом|продал старый кран|написал в министерство|всё отрицал|потребовал новой проверки|"
                "увёл лодки вверх по реке"),
          parts("в понедельник вечером|незадолго до рассвета|после третьего предупреждения|в течение часа|в конце марта|"
                "почти на неделю"),
          parts("потому что ни у кого не было ключей|хотя вода ещё прибывала|пока менялась стража|так как прежний план не удался|"
                "как видно из писем|ничего не сказав жителям|до того как зажгли фонари|вопреки приказу"),
          u"%1 %2 %3, %4."_s, u"«%1 %2, — сказала она, — %3, %4»."_s, u" "_s}},
        {u"zh"_s,
         {parts("港务长|一位退休法官|渡轮的主人|两名工程师|区议会|码头上的目击者|保险公司|档案馆的职员"),
          parts("关上了北门|拒绝交出账簿|让人重新清点木桶|签署了第二份报告|看见仓库上方冒烟|卖掉了较旧的起重机|"
                "给部里写了信|否认了一切|要求重新调查|把船移到了上游"),
          parts("星期一晚上|天亮之前不久|第三次警告之后|一个小时之内|三月底|将近一个星期里"),
          parts("因为谁也没有钥匙|虽然水还在上涨|当时守卫正在换班|因为旧的计划已经失败|正如信件所示|"
                "没有告诉居民|在点灯之前|不顾已有的命令"),
          u"%3，%1%2，%4。"_s, u"“%3，%1%2，”她说，“%4。”"_s, QString()}},
    };
    return all;
}

} // namespace

QStringList storyLanguages() { return {u"en"_s, u"de"_s, u"fr"_s, u"es"_s, u"ar"_s, u"ru"_s, u"zh"_s}; }

MadeStory madeStory(QRandomGenerator &dice, const QString &language)
{
    const Tongue &tongue = tongues()[language];
    const auto pick = [&dice](const QStringList &from) { return from[dice.bounded(from.size())]; };
    MadeStory story{.language = language};
    const QString first = pick({u"Adel"_s, u"Berit"_s, u"Corin"_s, u"Dalia"_s, u"Emre"_s, u"Fenna"_s, u"Goran"_s, u"Halima"_s});
    story.byline = first + u' ' + pick({u"Abrantel"_s, u"Brostad"_s, u"Calvery"_s, u"Dremond"_s, u"Eskarin"_s, u"Grathe"_s});
    story.outlet = pick({u"Arvend Courier"_s, u"Belcombe Post"_s, u"Kelmouth Chronicle"_s, u"Silvany Observer"_s});
    story.published = QDate(2031, 1, 1).addDays(dice.bounded(700)).toString(Qt::ISODate);
    story.url = u"https://news.example/%1/%2.html"_s.arg(story.published).arg(dice.bounded(1'000'000));
    story.title = tongue.between.isEmpty() ? pick(tongue.who) + pick(tongue.did) : pick(tongue.who) + u' ' + pick(tongue.did);
    for (int left = 6 + dice.bounded(8); left > 0; --left) {
        QStringList sentences;
        for (int more = 3 + dice.bounded(3); more > 0; --more)
            sentences.append((dice.bounded(4) == 0 ? tongue.quoted : tongue.plain)
                                 .arg(pick(tongue.who), pick(tongue.did), pick(tongue.when), pick(tongue.why)));
        story.paragraphs.append(sentences.join(tongue.between));
    }
    return story;
}

} // namespace sidelight
