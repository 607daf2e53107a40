// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/OriginFinder.h"

#include "models/text/NewsAgencies.h"

#include <algorithm>
#include <cstdlib>

namespace sidelight {

namespace {

constexpr int wordsOfLevel = 64; // a text of so many words is kept whole; of twice as many each second shingle, and so on
constexpr int highestLevel = 4, quotedLevel = 2;
constexpr int leastWords = 16;    // of a text that may be a copy
constexpr int leastExcerpt = 40;  // words of a text that may be an excerpt
constexpr double copied = 0.4;    // resemblance: at this line lightly edited copies part from what only shares quotations
constexpr double contained = 0.8; // nearly the whole
// What must be shared beside quotations, since a long speech is in many papers.
constexpr double plainCopied = 0.25, plainContained = 0.6, plainCredited = 0.25;
constexpr int daysOfAgency = 3;    // a text is printed so long after it was sent
constexpr int leastQuotation = 12; // words
constexpr double mostlyQuoted = 0.8;

int levelFor(int words)
{
    int level = 0;
    for (int most = wordsOfLevel; words > most && level < highestLevel; most *= 2)
        ++level;
    return level;
}

QString common(const QStringList &first, const QStringList &second)
{
    for (const QString &each : first)
        if (second.contains(each, Qt::CaseInsensitive))
            return each;
    return {};
}

bool areNear(const QDate &first, const QDate &second, int days)
{
    return !first.isValid() || !second.isValid() || std::abs(first.daysTo(second)) <= days;
}

int percentOf(int part, int all) { return all > 0 ? int((100LL * part + all / 2) / all) : 0; }

// All of the percentage but a hundred: that is kept for texts in which every word is the same.
int percentBelowAll(int part, int all) { return std::min(99, percentOf(part, all)); }

} // namespace

OriginSketch::OriginSketch(const Shingles &shingles, QStringView text, const OriginFacts &facts, const NewsAgencies &agencies)
    : m_words(shingles.words)
    , m_level(levelFor(shingles.words))
    , m_whole(shingles.whole)
    , m_outlet(facts.outlet.simplified().toCaseFolded())
    , m_published(facts.published)
    , m_authors(agencies.authorsIn(facts.byline))
    , m_agencies(agencies.creditsIn(text) + agencies.namesIn(facts.byline) + agencies.namesIn(facts.outlet))
{
    for (const quint64 shingle : shingles.hashes)
        if (isOfLevel(shingle, m_level) || (isQuoted(shingle) && isOfLevel(shingle, quotedLevel)))
            m_samples.push_back(shingle);
    std::ranges::sort(m_samples);
    const auto again = std::ranges::unique(m_samples, {}, keyOf);
    m_samples.erase(again.begin(), again.end());
    m_samples.shrink_to_fit();
}

int OriginSketch::countOfLevel(int level) const
{
    if (level == 0)
        return int(m_samples.size());
    return int(std::ranges::lower_bound(m_samples, quint64(1) << (64 - level)) - m_samples.begin());
}

QString commonAgency(const OriginSketch &first, const OriginSketch &second)
{
    return areNear(first.published(), second.published(), daysOfAgency) ? common(first.agencies(), second.agencies()) : QString();
}

QString commonAuthor(const OriginSketch &first, const OriginSketch &second)
{
    const bool isOneDay = first.published().isValid() && first.published() == second.published();
    return isOneDay ? common(first.authors(), second.authors()) : QString();
}

std::optional<OriginLikeness> likenessOf(const OriginSketch &first, const OriginSketch &second, const SharedWords &shared)
{
    OriginLikeness likeness;
    const bool firstIsShorter = shared.firstWords <= shared.secondWords;
    const int shorter = std::min(shared.firstWords, shared.secondWords);
    if (shorter < leastWords)
        return std::nullopt;
    likeness.words = shared.firstShared;
    likeness.percent = percentBelowAll(firstIsShorter ? shared.firstShared : shared.secondShared, shorter);
    likeness.who = commonAgency(first, second);
    const auto as = [&likeness](OriginSign sign, double strength) {
        likeness.sign = sign;
        likeness.strength = strength;
        return likeness;
    };
    if (shared.areSame) {
        likeness.percent = 100;
        return as(OriginSign::Same, 1);
    }
    if (shared.resemblance >= copied && shared.plainResemblance >= plainCopied) {
        likeness.percent = percentBelowAll(shared.firstShared + shared.secondShared, shared.firstWords + shared.secondWords);
        return as(OriginSign::Copy, shared.resemblance);
    }
    if (shorter >= leastExcerpt && shared.containment >= contained && shared.plainContainment >= plainContained) {
        likeness.first = firstIsShorter;
        return as(OriginSign::Excerpt, shared.containment * contained);
    }
    if (shared.plainContainment >= plainCredited) {
        if (!likeness.who.isEmpty())
            return as(OriginSign::Agency, shared.plainContainment / 2);
        if (const QString author = commonAuthor(first, second); !author.isEmpty()) {
            likeness.who = author;
            return as(OriginSign::Byline, shared.plainContainment / 2);
        }
    }
    if (shared.firstShared < leastQuotation)
        return std::nullopt;
    likeness.who.clear();
    likeness.inMarks = shared.firstQuoted >= mostlyQuoted * shared.firstShared;
    return as(OriginSign::SharedQuotation, shared.containment);
}

} // namespace sidelight
