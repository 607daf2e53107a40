// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/AttributionSources.h"

#include <algorithm>

namespace sidelight {
namespace {

constexpr int farthestLines = 3, mostBack = 12; // between a pronoun and whom it stands for

} // namespace

AttributionSources::AttributionSources(QStringView text, const TokenText &read, const AttributionWords &words)
    : m_text(text)
    , m_tokens(read.tokens)
    , m_units(read.units)
    , m_words(words)
{
    int line = 0;
    m_lines.reserve(m_units.size());
    for (const Unit &unit : m_units) {
        line += unit.startsLine ? 1 : 0;
        m_lines.push_back(line);
    }
}

int AttributionSources::tokenAt(int position) const
{
    const auto it = std::ranges::lower_bound(m_tokens, position, {}, &Token::start);
    return int(it - m_tokens.begin());
}

int AttributionSources::unitAt(int token) const
{
    const auto it = std::ranges::upper_bound(m_units, token, {}, &Unit::first);
    return std::max(0, int(it - m_units.begin()) - 1);
}

QStringView AttributionSources::wordAt(int token) const
{
    const Token &at = m_tokens[size_t(token)];
    return m_text.sliced(at.start, at.end - at.start);
}

QStringView AttributionSources::bareWord(int token) const
{
    QStringView word = wordAt(token);
    if (m_tokens[size_t(token)].isOwner && word.size() > 2)
        word.chop(word.back() == u's' ? 2 : 1);
    if (word.endsWith(u'.'))
        word.chop(1);
    return word;
}

Phrase AttributionSources::phraseOf(TextSpan span) const
{
    if (span.start >= span.end)
        return {};
    const int first = tokenAt(span.start);
    int behind = first;
    while (behind < int(m_tokens.size()) && m_tokens[size_t(behind)].end <= span.end)
        ++behind;
    return {first, behind};
}

TextSpan AttributionSources::spanOf(Phrase phrase) const
{
    if (phrase.isEmpty())
        return {};
    const Token &last = m_tokens[size_t(phrase.behind) - 1];
    const int owner = last.isOwner && last.end - last.start > 2 ? (m_text[last.end - 1] == u's' ? 2 : 1) : 0;
    return {m_tokens[size_t(phrase.first)].start, last.end - owner};
}

void AttributionSources::describe(QList<Attribution> &found)
{
    if (found.isEmpty())
        return;
    findWholeNames(found);
    m_described.assign(size_t(found.size()), {});
    for (qsizetype index = 0; index < found.size(); ++index)
        describeOne(found, index);
    findTerms(found);
}

void AttributionSources::describeOne(QList<Attribution> &found, qsizetype index)
{
    Attribution &attribution = found[index];
    m_described[size_t(index)].unit = unitAt(tokenAt(attribution.cue.start));
    Phrase phrase = phraseOf(attribution.speaker);
    if (phrase.isEmpty())
        return;
    if (phrase.behind - phrase.first == 1) {
        const Token &token = m_tokens[size_t(phrase.first)];
        if (const quint16 pronoun = personAt(phrase.first); (pronoun & (StandsForOne | StandsForMore)) != 0)
            return standFor(found, index, pronoun);
        if (token.is(Relative)) // "the pilot, who said"
            phrase = Speakers(m_tokens, m_units[size_t(unitAt(phrase.first))])
                         .before(phrase.first, m_units[size_t(unitAt(phrase.first))].first);
        else if (token.is(Pronoun | Possessive) && !token.is(Determiner))
            return;           // "I", "everybody"
        if (phrase.isEmpty()) // “…,” said Lund, 34, who did not
            return standFor(found, index, 0);
    }
    Described &known = m_described[size_t(index)];
    describePhrase(attribution, phrase, known);
    for (int at = phrase.first; at < phrase.behind; ++at) {
        const quint16 person = personAt(at);
        known.isMan = known.isMan || (person & OfMan) != 0;
        known.isWoman = known.isWoman || (person & OfWoman) != 0;
    }
    const Token &first = m_tokens[size_t(phrase.first)], &last = m_tokens[size_t(phrase.behind) - 1];
    known.isSeveral =
        attribution.isUnnamed ? attribution.headcount != 1 : !last.isUpper && m_words.isPlural(bareWord(phrase.behind - 1));
    known.isThing = !attribution.isUnnamed && first.is(Determiner) && last.isUpper;
    if (attribution.isUnnamed)
        recallUnnamed(found, index, phrase);
}

// "the officials" are those of whom the text has told before.
void AttributionSources::recallUnnamed(QList<Attribution> &found, qsizetype index, Phrase phrase) const
{
    if ((personAt(phrase.first) & RecallsPeople) == 0)
        return;
    Attribution &attribution = found[index];
    for (qsizetype before = index - 1; before >= 0 && index - before <= mostBack; --before) {
        const Attribution &other = found[before];
        if (!other.isUnnamed || m_described[size_t(before)].head.compare(m_described[size_t(index)].head, Qt::CaseInsensitive) != 0)
            continue;
        const bool isOther =
            attribution.affiliation.start < attribution.affiliation.end && other.affiliation != attribution.affiliation;
        if (isOther)
            continue;
        attribution.name = other.name;
        attribution.headcount = other.headcount;
        attribution.affiliation = other.affiliation;
        return;
    }
}

void AttributionSources::describePhrase(Attribution &attribution, Phrase phrase, Described &described)
{
    if (phrase.isEmpty())
        return;
    if (describeUnnamed(attribution, phrase, described.head)) {
        attribution.isUnnamed = true;
        attribution.name = spanOf(withoutDeterminer(phrase));
        return;
    }
    Phrase name = nameIn(phrase);
    if (name.behind - name.first == 1)
        if (const auto whole = m_wholeNames.constFind(bareWord(name.first)); whole != m_wholeNames.cend() && !whole->isEmpty())
            name = *whole;
    attribution.name = spanOf(name);
}

// "a senior State Department official", "two officials from the port"
bool AttributionSources::describeUnnamed(Attribution &attribution, Phrase phrase, QStringView &headWord) const
{
    int head = -1, number = 0;
    for (int at = phrase.first; at < phrase.behind && head < 0; ++at) {
        const Token &token = m_tokens[size_t(at)];
        if (number == 0)
            number = m_words.numberOf(wordAt(at));
        const bool mayBeHead = !token.isUpper || unitAt(at) != unitAt(std::max(0, at - 1)) || at == 0;
        if (mayBeHead && !token.isOwner && (personAt(at) & (OnePerson | SeveralPeople)) != 0)
            head = at;
    }
    if (head < 0)
        return false;
    // "spokesman Jon Varn" has a name, "official sources" another head.
    if (head + 1 < phrase.behind) {
        const Token &next = m_tokens[size_t(head) + 1];
        if (!next.is(JoinsNames | Preposition))
            return !next.isUpper && describeUnnamed(attribution, {head + 1, phrase.behind}, headWord);
    }
    const bool isOne = (personAt(head) & SeveralPeople) == 0;
    attribution.headcount = number > 0 ? number : isOne ? 1 : 0;
    attribution.affiliation = affiliationOf(phrase, head);
    headWord = bareWord(head);
    return true;
}

// Of "the ministry's spokesman", "State Department officials" and "a source in the ministry".
TextSpan AttributionSources::affiliationOf(Phrase phrase, int head) const
{
    for (int at = phrase.first; at < head; ++at)
        if (m_tokens[size_t(at)].isOwner)
            return spanOf({phrase.first, at + 1});
    if (head + 2 < phrase.behind && m_tokens[size_t(head) + 1].is(JoinsNames)) {
        const auto isNamed = [this](const int at) {
            const Token &token = m_tokens[size_t(at)];
            return token.isUpper || token.is(Determiner);
        };
        if (isNamed(head + 2) && !m_tokens[size_t(head) + 2].is(TimeWord))
            return spanOf({head + 2, phrase.behind});
    }
    int first = head;
    while (first > phrase.first && m_tokens[size_t(first) - 1].isUpper && m_tokens[size_t(first) - 1].kind == Token::Word &&
           m_words.numberOf(wordAt(first - 1)) == 0 && (personAt(first - 1) & DescribesPeople) == 0 &&
           !m_tokens[size_t(first) - 1].is(Determiner | Pronoun | Conjunction))
        --first;
    // The capital with which a sentence begins says nothing by itself.
    if (first < head && first == m_units[size_t(unitAt(first))].first && !m_capitalised.value(bareWord(first)))
        ++first;
    return spanOf({first, head});
}

// "Jon Varn" in "harbour master Jon Varn", "Sen. Jon Varn" or "Jon Varn's"; all of "the ferryman".
Phrase AttributionSources::nameIn(Phrase phrase) const
{
    const auto isCapital = [this](int at) { return m_tokens[size_t(at)].isUpper && m_tokens[size_t(at)].kind == Token::Word; };
    int first = phrase.behind;
    for (int at = phrase.behind - 1; at >= phrase.first; --at) {
        if (isCapital(at) && !(m_tokens[size_t(at)].is(Determiner) && at == phrase.first))
            first = at;
        else if (first == phrase.behind || !m_tokens[size_t(at)].is(JoinsNames | Determiner | Conjunction))
            break;
    }
    // "the fire service", "readers of Bollard Watch", "polls released Sunday"
    const bool isWhole = first == phrase.behind || m_tokens[size_t(first)].is(TimeWord) ||
                         (first > phrase.first && m_tokens[size_t(first) - 1].is(JoinsNames | Preposition));
    if (isWhole)
        return withoutDeterminer(phrase);
    constexpr quint16 noName = Title | DescribesPeople | OnePerson;
    while (first + 1 < phrase.behind && (personAt(first) & noName) != 0 && isCapital(first + 1))
        ++first;
    return {first, phrase.behind};
}

// "senior official" of "a senior official"; a number stays.
Phrase AttributionSources::withoutDeterminer(Phrase phrase) const
{
    while (phrase.first + 1 < phrase.behind) {
        const Token &first = m_tokens[size_t(phrase.first)];
        if (!first.is(Determiner) || first.is(Possessive) || m_tokens[size_t(phrase.first) + 1].is(JoinsNames) ||
            m_words.numberOf(wordAt(phrase.first)) > 1 || (personAt(phrase.first) & DescribesPeople) != 0)
            break;
        ++phrase.first;
    }
    return phrase;
}

void AttributionSources::standFor(QList<Attribution> &found, qsizetype index, quint16 pronoun)
{
    const int unit = m_described[size_t(index)].unit;
    Attribution &attribution = found[index];
    for (qsizetype before = index - 1; before >= 0 && index - before <= mostBack; --before) {
        const Attribution &other = found[before];
        const Described &known = m_described[size_t(before)];
        if (m_lines[size_t(unit)] - m_lines[size_t(known.unit)] > farthestLines)
            break;
        const bool another = ((pronoun & OfMan) != 0 && known.isWoman) || ((pronoun & OfWoman) != 0 && known.isMan) ||
                             ((pronoun & StandsForOne) != 0 && (known.isSeveral || known.isThing));
        if (another || other.name.start >= other.name.end)
            continue;
        if (const Phrase nearer = subjectBetween(known.unit + 1, unit, pronoun); !nearer.isEmpty()) {
            describePhrase(attribution, nearer, m_described[size_t(index)]);
            return;
        }
        attribution.name = other.name;
        attribution.isUnnamed = other.isUnnamed;
        attribution.headcount = other.headcount;
        attribution.affiliation = other.affiliation;
        Described &own = m_described[size_t(index)];
        own.isMan = known.isMan || (pronoun & OfMan) != 0;
        own.isWoman = known.isWoman || (pronoun & OfWoman) != 0;
        own.isSeveral = known.isSeveral;
        own.isThing = known.isThing;
        own.head = known.head;
        return;
    }
    if (const Phrase subject = subjectBetween(0, unit, pronoun); !subject.isEmpty())
        describePhrase(attribution, subject, m_described[size_t(index)]);
}

// Of the nearest sentence before on the same line that begins with a name.
Phrase AttributionSources::subjectBetween(int lowestUnit, int unit, quint16 pronoun) const
{
    for (int at = unit - 1; at >= lowestUnit && unit - at <= mostBack && m_lines[size_t(at)] == m_lines[size_t(unit)]; --at) {
        const Phrase subject = Speakers(m_tokens, m_units[size_t(at)]).opening();
        if (subject.behind - subject.first < 2 || subject.first != m_units[size_t(at)].first)
            continue;
        const quint16 another = (pronoun & OfMan) != 0 ? OfWoman : (pronoun & OfWoman) != 0 ? OfMan : 0;
        bool isName = (personAt(subject.first) & another) == 0;
        for (int token = subject.first; token < subject.behind; ++token)
            isName = isName && m_tokens[size_t(token)].isUpper && m_tokens[size_t(token)].classes == 0;
        if (isName)
            return subject;
    }
    return {};
}

// For each speaker of one word the name of several words that ends in it, if there is one alone in the text.
void AttributionSources::findWholeNames(const QList<Attribution> &found)
{
    for (const Attribution &attribution : found) {
        const Phrase phrase = phraseOf(attribution.speaker);
        if (phrase.isEmpty())
            continue;
        const Phrase name = nameIn(phrase);
        if (name.behind - name.first == 1 && m_tokens[size_t(name.first)].isUpper)
            m_wholeNames.insert(bareWord(name.first), {-1, -1});
        m_capitalised.insert(bareWord(phrase.first), false);
    }
    for (const Unit &unit : m_units)
        for (int at = unit.first; at < unit.behind; ++at) {
            if (!m_tokens[size_t(at)].isUpper || m_tokens[size_t(at)].kind != Token::Word)
                continue;
            int behind = at + 1;
            while (behind < unit.behind && m_tokens[size_t(behind)].isUpper && m_tokens[size_t(behind)].kind == Token::Word &&
                   !m_tokens[size_t(behind) - 1].isOwner)
                ++behind;
            if (at > unit.first)
                if (const auto word = m_capitalised.find(bareWord(at)); word != m_capitalised.end())
                    *word = true;
            noteWholeName(at, behind);
            at = behind - 1;
        }
    m_wholeNames.removeIf([](const auto &each) { return each.value().isEmpty(); });
}

void AttributionSources::noteWholeName(int first, int behind)
{
    const auto known = m_wholeNames.find(bareWord(behind - 1));
    if (known == m_wholeNames.end())
        return;
    constexpr quint16 noName = Title | DescribesPeople | OnePerson;
    const bool begins = first == m_units[size_t(unitAt(first))].first;
    if (begins && behind - first > 2)
        ++first; // the capital may be the sentence's: "Democrat Marta Lund"
    while (first < behind &&
           (m_tokens[size_t(first)].classes != 0 || m_tokens[size_t(first)].isAdverbial || (personAt(first) & noName) != 0))
        ++first;
    if (behind - first < 2)
        return;
    if (known->first < 0)
        *known = {first, behind};
    else if (!known->isEmpty() && wordAt(known->first) != wordAt(first))
        *known = {0, 0}; // two of one family
}

// “…,” said an official, who spoke on condition of anonymity. What stands in a sentence without attributions is said of the
// unnamed who spoke before.
void AttributionSources::findTerms(QList<Attribution> &found) const
{
    using Terms = Attribution::Terms;
    constexpr int nearUnits = 2;
    qsizetype behind = 0; // the first attribution in a later unit
    for (int unit = 0; unit < int(m_units.size()); ++unit) {
        const qsizetype begin = behind;
        while (behind < found.size() && m_described[size_t(behind)].unit <= unit)
            ++behind;
        for (int at = m_units[size_t(unit)].first; at < m_units[size_t(unit)].behind; ++at) {
            const Token &token = m_tokens[size_t(at)];
            if (token.terms == Terms::NotSaid)
                continue;
            Attribution *nearest = nullptr;
            const auto fits = [&](const Attribution &each) { return each.isUnnamed || token.terms == Terms::OnTheRecord; };
            for (qsizetype index = begin; index < behind; ++index)
                if (fits(found[index]) && (!nearest || found[index].speaker.start < token.start))
                    nearest = &found[index];
            if (!nearest && begin == behind && begin > 0 && fits(found[begin - 1]) &&
                unit - m_described[size_t(begin) - 1].unit <= nearUnits)
                nearest = &found[begin - 1];
            if (!nearest)
                continue;
            nearest->terms = token.terms;
            // What pronouns around say of the same people.
            const TextSpan name = nearest->name;
            const qsizetype last = std::min(found.size(), begin + mostBack);
            for (qsizetype index = std::max<qsizetype>(0, begin - mostBack); index < last && name.start < name.end; ++index)
                if (found[index].name == name)
                    found[index].terms = token.terms;
        }
    }
}

} // namespace sidelight
