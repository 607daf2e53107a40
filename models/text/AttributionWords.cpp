// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/AttributionWords.h"

#include "models/text/AttributionTokens.h"

#include <QDir>
#include <QFile>
#include <QMutex>
#include <QXmlStreamReader>
#include <algorithm>

// Resources of a static library are linked in only when asked for, and by a function outside any namespace.
static void initFinderResources()
{
    Q_INIT_RESOURCE(sidelight_lenses);
    Q_INIT_RESOURCE(sidelight_finder);
}

namespace sidelight {
namespace {

using namespace Qt::StringLiterals;

struct ListName {
    QLatin1StringView name;
    quint32 classes;
};

constexpr ListName listNames[]{{"speech"_L1, Speech},
                               {"telling"_L1, Telling},
                               {"judging"_L1, Judging},
                               {"wanting"_L1, Wanting},
                               {"believing"_L1, Believing},
                               {"quotes only"_L1, QuotesOnly},
                               {"ends an object"_L1, EndsObject},
                               {"seeming"_L1, Seeming},
                               {"noun cues"_L1, NounCue},
                               {"noun links"_L1, NounLink},
                               {"possessive"_L1, Possessive},
                               {"also nouns"_L1, AlsoNoun},
                               {"phrases"_L1, Speech},
                               {"objects follow"_L1, Judging},
                               {"pointing"_L1, Pointing},
                               {"be"_L1, Be},
                               {"auxiliary"_L1, Auxiliary},
                               {"adverb"_L1, Adverb},
                               {"determiner"_L1, Determiner},
                               {"pronoun"_L1, Pronoun},
                               {"preposition"_L1, Preposition},
                               {"joins names"_L1, JoinsNames},
                               {"conjunction"_L1, Conjunction},
                               {"subordinator"_L1, Subordinator},
                               {"relative"_L1, Relative},
                               {"that"_L1, That},
                               {"time"_L1, TimeWord},
                               {"by"_L1, By},
                               {"to"_L1, To},
                               {"verb"_L1, Verb},
                               {"addressee"_L1, Addressee}};

struct PersonList {
    QLatin1StringView name;
    quint16 classes;
};

constexpr PersonList personLists[]{{"unnamed person"_L1, OnePerson},
                                   {"unnamed people"_L1, SeveralPeople},
                                   {"titles"_L1, Title},
                                   {"titles of men"_L1, Title | OfMan},
                                   {"titles of women"_L1, Title | OfWoman},
                                   {"stands for a man"_L1, StandsForOne | OfMan},
                                   {"stands for a woman"_L1, StandsForOne | OfWoman},
                                   {"stands for several"_L1, StandsForMore},
                                   {"describes people"_L1, DescribesPeople},
                                   {"recalls people"_L1, RecallsPeople}};

struct TermsList {
    QLatin1StringView name;
    Attribution::Terms terms;
};

constexpr TermsList termsLists[]{{"on the record"_L1, Attribution::Terms::OnTheRecord},
                                 {"on background"_L1, Attribution::Terms::OnBackground},
                                 {"not for attribution"_L1, Attribution::Terms::NotForAttribution},
                                 {"off the record"_L1, Attribution::Terms::OffTheRecord}};

using Lists = QHash<QString, QStringList>;

// The lists of a file, an include as "file##list" taken over from a lens beside; one step deep.
Lists listsOf(const QString &fileName, bool withIncludes)
{
    Lists lists;
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return lists;
    QXmlStreamReader xml(&file);
    QString list;
    QHash<QString, Lists> others;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "list"_L1) {
            list = xml.attributes().value("name"_L1).toString();
        } else if (xml.name() == "item"_L1) {
            lists[list].append(xml.readElementText().trimmed());
        } else if (xml.name() == "include"_L1 && withIncludes) {
            const QStringList parts = xml.readElementText().split("##"_L1);
            if (parts.size() != 2)
                continue;
            if (!others.contains(parts[1]))
                others.insert(parts[1], listsOf(u":/lenses/syntax/%1.xml"_s.arg(parts[1]), false));
            lists[list] += others[parts[1]].value(parts[0]);
        }
    }
    return lists;
}

} // namespace

std::shared_ptr<const AttributionWords> AttributionWords::of(const QString &language)
{
    static QMutex mutex;
    static QHash<QString, std::shared_ptr<const AttributionWords>> known;
    const QString tag = language.section(u'-', 0, 0).toLower();
    const QMutexLocker lock(&mutex);
    const auto found = known.constFind(tag);
    if (found != known.cend())
        return *found;
    initFinderResources();
    auto words = std::make_shared<AttributionWords>();
    if (!words->read(u":/finder/attribution-%1.xml"_s.arg(tag)))
        return nullptr;
    known.insert(tag, words);
    return words;
}

QStringList AttributionWords::languages()
{
    initFinderResources();
    QStringList tags;
    for (const QString &file : QDir(u":/finder"_s).entryList({u"attribution-*.xml"_s}, QDir::Files, QDir::Name))
        tags.append(file.sliced(12).chopped(4));
    std::ranges::stable_sort(tags, std::greater(), [](const QString &tag) { return tag == "en"_L1; });
    return tags;
}

bool AttributionWords::read(const QString &file)
{
    const Lists lists = listsOf(file, true);
    for (const ListName &list : listNames)
        for (const QString &item : lists.value(list.name))
            add(item.toLower(), list.classes);
    for (const PersonList &list : personLists)
        for (const QString &item : lists.value(list.name))
            m_people[item.toLower()] |= list.classes;
    for (const TermsList &list : termsLists)
        for (const QString &item : lists.value(list.name))
            add(item.toLower(), 0, list.terms);
    const QStringList numbers = lists.value(u"numbers"_s); // from one on
    for (const QString &item : numbers)
        m_numbers.insert(item.toLower(), int(m_numbers.size()) + 1);
    for (const QString &item : lists.value(u"means one"_s))
        m_numbers.insert(item.toLower(), 1);
    for (const QString &item : lists.value(u"not"_s))
        m_words.remove(item.toLower());
    m_participles = lists.value(u"endings of participles"_s);
    m_pasts = lists.value(u"endings of pasts"_s);
    m_presents = lists.value(u"endings of presents"_s);
    m_adverbs = lists.value(u"endings of adverbs"_s);
    m_plurals = lists.value(u"endings of plurals"_s);
    m_owners = lists.value(u"endings of owners"_s);
    for (QList<Phrase> &phrases : m_phrases)
        std::ranges::stable_sort(phrases, std::greater(), [](const Phrase &phrase) { return phrase.words.size(); });
    return !lists.isEmpty();
}

void AttributionWords::add(const QString &item, quint32 classes, Attribution::Terms terms)
{
    const QStringList words = item.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2) {
        m_words[item] |= classes;
        m_longest = std::max(m_longest, item.size());
        return;
    }
    QList<Phrase> &phrases = m_phrases[words.first()];
    m_longest = std::max(m_longest, words.first().size());
    for (Phrase &phrase : phrases)
        if (phrase.words == words) {
            phrase.classes |= classes;
            if (terms != Attribution::Terms::NotSaid)
                phrase.terms = terms;
            return;
        }
    phrases.append({words, classes, terms});
}

quint32 AttributionWords::classes(QStringView word) const
{
    if (word.size() > m_longest)
        return 0;
    return m_words.value(word.toString().toLower());
}

quint16 AttributionWords::personClasses(QStringView word) const { return m_people.value(word.toString().toLower()); }

bool AttributionWords::isPlural(QStringView word) const
{
    return std::ranges::any_of(m_plurals, [word](const QString &ending) { return word.endsWith(ending); });
}

int AttributionWords::numberOf(QStringView word) const
{
    constexpr int most = 999; // beyond, it is no count of people that spoke
    bool isFigure = false;
    const int figure = word.size() <= 3 ? word.toInt(&isFigure) : 0;
    return isFigure ? std::clamp(figure, 0, most) : m_numbers.value(word.toString().toLower());
}

void AttributionWords::lookAtEnding(QStringView word, Token &token) const
{
    const auto ends = [word](const QStringList &endings) {
        return std::ranges::any_of(endings, [word](const QString &ending) { return word.endsWith(ending); });
    };
    token.isParticiple = ends(m_participles);
    token.isPast = ends(m_pasts);
    token.isPresent = ends(m_presents);
    token.isAdverbial = ends(m_adverbs);
    token.isOwner = ends(m_owners);
}

const QList<AttributionWords::Phrase> *AttributionWords::phrases(QStringView first) const
{
    if (first.size() > m_longest)
        return nullptr;
    const auto found = m_phrases.constFind(first.toString().toLower());
    return found == m_phrases.cend() ? nullptr : &*found;
}

} // namespace sidelight
