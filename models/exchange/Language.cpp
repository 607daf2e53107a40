// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/Language.h"

#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <algorithm>
#include <cstdio> // which CLD2's header uses and does not include

#include <cld2/public/compact_lang_det.h>

namespace sidelight {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype sampleLength = 20'000;
constexpr qsizetype quickSample = 4'000; // a few hundred words tell it
constexpr char16_t firstGreek = 0x370, firstRightToLeft = 0x590;

struct SmallWords {
    QString language;
    QStringList words;
};

// Words that are frequent in one language and rare or absent in the others.
const QList<SmallWords> &smallWords()
{
    static const QList<SmallWords> list = {
        {u"en"_s, u"the and of to was that said with for were had his they which from"_s.split(u' ')},
        {u"de"_s, u"der die und das nicht ist den dem ein eine mit auf wurde sich auch"_s.split(u' ')},
        {u"fr"_s, u"le les des et est une dans pour qui sur pas avec été aux cette"_s.split(u' ')},
        {u"es"_s, u"el los las y del una por con para se su como más fue ha"_s.split(u' ')},
        {u"it"_s, u"il di che è della gli con per una sono nel alla dei ha anche"_s.split(u' ')},
        {u"pt"_s, u"o os do da não uma com para em que foi dos ao mais são"_s.split(u' ')},
        {u"nl"_s, u"het een van en niet zijn dat op te voor met aan ook werd naar"_s.split(u' ')},
        {u"sv"_s, u"och att det som på är av för inte med den till har var ett"_s.split(u' ')},
        {u"pl"_s, u"nie się w na że jest do z jak przez był oraz ich tym po"_s.split(u' ')},
        {u"tr"_s, u"ve bir bu için ile olarak daha da çok gibi olan ne sonra kadar ise"_s.split(u' ')},
        {u"ru"_s, u"и в не на что он с как это по но из у за был"_s.split(u' ')},
        {u"uk"_s, u"і в не на що він з як це та до від був які його"_s.split(u' ')},
        {u"ar"_s, u"في من على إلى أن التي الذي عن مع هذا هذه كان بعد قال ما"_s.split(u' ')},
        {u"fa"_s, u"در از به که را این است با برای آن شد کرد های می خود"_s.split(u' ')},
        {u"he"_s, u"של את על לא הוא כי גם היא עם זה אל יותר אבל כל היה"_s.split(u' ')},
    };
    return list;
}

// For each such word, the places in smallWords() of the languages that have it.
const QHash<QStringView, QList<qsizetype>> &languagesByWord()
{
    static const QHash<QStringView, QList<qsizetype>> languages = [] {
        QHash<QStringView, QList<qsizetype>> all;
        for (qsizetype i = 0; i < smallWords().size(); ++i) {
            for (const QString &word : smallWords()[i].words)
                all[word].append(i);
        }
        return all;
    }();
    return languages;
}

struct WordCounts {
    QList<int> ofLanguage; // as in smallWords()
    int total = 0;
};

WordCounts countSmallWords(QStringView sample)
{
    WordCounts counts{QList<int>(smallWords().size()), 0};
    qsizetype start = 0;
    for (qsizetype i = 0; i <= sample.size(); ++i) {
        if (i < sample.size() && (sample[i].isLetter() || sample[i].isMark()))
            continue;
        if (i > start) {
            ++counts.total;
            const auto found = languagesByWord().constFind(sample.sliced(start, i - start));
            for (const qsizetype language : found == languagesByWord().constEnd() ? QList<qsizetype>() : *found)
                ++counts.ofLanguage[language];
        }
        start = i + 1;
    }
    return counts;
}

// The scripts that belong to one language.
QString languageOfScript(const QString &sample)
{
    int kana = 0, han = 0, hangul = 0, greek = 0, thai = 0, other = 0;
    for (const QChar c : sample) {
        if (c.unicode() < firstGreek) {
            other += c.isLetter();
            continue;
        }
        switch (c.script()) {
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
            ++kana;
            break;
        case QChar::Script_Han:
            ++han;
            break;
        case QChar::Script_Hangul:
            ++hangul;
            break;
        case QChar::Script_Greek:
            ++greek;
            break;
        case QChar::Script_Thai:
            ++thai;
            break;
        default:
            other += c.isLetter();
        }
    }
    if (kana + han > other)
        return kana * 20 > han ? u"ja"_s : u"zh"_s;
    if (hangul > other)
        return u"ko"_s;
    if (greek > other)
        return u"el"_s;
    return thai > other ? u"th"_s : QString();
}

} // namespace

QString detectLanguage(const QString &text)
{
    const QByteArray utf8 = QStringView(text).left(sampleLength).toUtf8();
    bool reliable = false;
    const CLD2::Language language = CLD2::DetectLanguage(utf8.constData(), int(utf8.size()), true, &reliable);
    if (!reliable || language == CLD2::UNKNOWN_LANGUAGE)
        return guessLanguage(text);
    const QString code = cleanLanguage(QString::fromLatin1(CLD2::LanguageCode(language)));
    return code == u"iw" ? u"he"_s : code;
}

QString guessLanguage(const QString &text)
{
    const QString sample = text.left(quickSample).toLower();
    if (const QString script = languageOfScript(sample); !script.isEmpty())
        return script;
    const WordCounts counts = countSmallWords(sample);
    int best = 0, second = 0;
    QString language;
    for (qsizetype i = 0; i < counts.ofLanguage.size(); ++i) {
        const int score = counts.ofLanguage[i];
        if (score > best) {
            second = std::exchange(best, score);
            language = smallWords()[i].language;
        } else {
            second = std::max(second, score);
        }
    }
    const bool clear = best >= 3 && best * 100 >= counts.total * 8 && best * 2 >= second * 3;
    return clear ? language : QString();
}

QString cleanLanguage(const QString &tag)
{
    static const QRegularExpression shape(
        uR"(^([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|[0-9]{3}))?(?:[-_][A-Za-z0-9-_]{1,40})?$)"_s);
    const auto match = shape.match(tag.trimmed());
    if (!match.hasMatch())
        return {};
    QString clean = match.captured(1).toLower();
    if (const QString script = match.captured(2).toLower(); !script.isEmpty())
        clean += u'-' + script.first(1).toUpper() + script.sliced(1);
    if (const QString region = match.captured(3).toUpper(); !region.isEmpty())
        clean += u'-' + region;
    return clean;
}

bool runsRightToLeft(QStringView text)
{
    const QStringView sample = text.left(quickSample);
    if (std::ranges::none_of(sample, [](QChar c) { return c.unicode() >= firstRightToLeft; }))
        return false;
    int right = 0, left = 0;
    for (const QChar c : sample) {
        right += c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
        left += c.direction() == QChar::DirL;
    }
    return right > left;
}

} // namespace sidelight
