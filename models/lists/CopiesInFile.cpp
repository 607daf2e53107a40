// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/CopySearch.h"
#include "models/project/ProjectFile.h"
#include "models/text/NewsAgencies.h"
#include "models/text/OriginIndex.h"

#include <QSet>
#include <algorithm>
#include <future>

namespace sidelight {

namespace {

constexpr qsizetype mostInBatch = 256; // articles whose texts are in memory at a time
constexpr size_t mostCompared = 3;     // texts that each is compared with, the most alike first
constexpr double leastOverlap = 0.25;  // of samples; of a copy it is .4 and more, give or take what sampling errs

OriginFacts factsOf(const Article &article)
{
    return {article.outlet, article.byline, QDate::fromString(article.published.left(10), Qt::ISODate)};
}

OriginSketch sketchOf(const Article &article, const QByteArray &words)
{
    const QString text = QString::fromUtf8(words);
    return {shinglesOf(text), text, factsOf(article), *NewsAgencies::shipped()};
}

// Two halves at a time, since most machines have two processors.
void addSketches(OriginIndex &index, const QList<Article> &articles, const QList<QByteArray> &texts)
{
    const auto sketches = [&](qsizetype from, qsizetype to) {
        std::vector<OriginSketch> done;
        for (qsizetype i = from; i < to; ++i)
            done.push_back(sketchOf(articles[i], texts[i]));
        return done;
    };
    const qsizetype half = articles.size() / 2;
    auto second = std::async(std::launch::async, sketches, half, articles.size());
    for (OriginSketch &each : sketches(0, half))
        index.add(std::move(each));
    for (OriginSketch &each : second.get())
        index.add(std::move(each));
}

QList<ContentHash> textsOf(const QList<Article> &articles)
{
    QList<ContentHash> hashes;
    for (const Article &article : articles)
        hashes.append(article.text);
    return hashes;
}

class Comparison {
public:
    Comparison(const Reader &reader, const QSet<Id> &fresh)
        : m_reader(reader)
        , m_articles(reader.all<Article>())
        , m_firstFresh(
              std::ranges::stable_partition(m_articles, [&](const Article &each) { return !fresh.contains(each.id); }).begin() -
              m_articles.begin())
    {
        for (qsizetype start = 0; start < m_articles.size(); start += mostInBatch) {
            const QList<Article> batch = m_articles.mid(start, mostInBatch);
            addSketches(m_index, batch, reader.contents(textsOf(batch)));
        }
    }

    QHash<Id, LikelyCopy> copies() const
    {
        QHash<Id, LikelyCopy> found;
        QHash<QString, qsizetype> addresses;
        for (qsizetype i = 0; i < m_articles.size(); ++i) {
            const QString address = comparableAddress(m_articles[i].url);
            const qsizetype there = address.isEmpty() ? -1 : addresses.value(address, -1);
            if (i >= m_firstFresh)
                if (const auto copy = copyAmong(i, there))
                    found.insert(m_articles[i].id, *copy);
            if (!address.isEmpty() && there < 0)
                addresses.insert(address, i);
        }
        return found;
    }

private:
    std::optional<LikelyCopy> copyAmong(qsizetype number, qsizetype ofOneAddress) const
    {
        std::optional<LikelyCopy> best;
        if (ofOneAddress >= 0)
            best = likelyCopy(m_articles[number], m_articles[ofOneAddress], true, std::nullopt);
        const auto candidates = m_index.candidates(int(number), OriginIndex::Among::Earlier);
        size_t compared = 0;
        for (const OriginIndex::Candidate &each : candidates) {
            if (!each.mayBeOrigin || each.overlap < leastOverlap || compared++ == mostCompared)
                continue;
            const auto likeness = likenessOf(number, each.number);
            const auto copy = likelyCopy(m_articles[number], m_articles[each.number], each.number == ofOneAddress, likeness);
            const bool isBetter =
                copy && copy->likeness && (!best || !best->likeness || best->likeness->strength < copy->likeness->strength);
            if (isBetter)
                best = copy;
        }
        return best;
    }

    std::optional<OriginLikeness> likenessOf(qsizetype number, qsizetype other) const
    {
        const QList<QByteArray> texts = m_reader.contents({m_articles[number].text, m_articles[other].text});
        const ShingleSet first(shinglesOf(QString::fromUtf8(texts[0]))), second(shinglesOf(QString::fromUtf8(texts[1])));
        return sidelight::likenessOf(m_index.at(int(number)), m_index.at(int(other)), sharedWords(first, second));
    }

    const Reader &m_reader;
    QList<Article> m_articles;
    const qsizetype m_firstFresh;
    OriginIndex m_index;
};

} // namespace

Result<QHash<Id, LikelyCopy>> copiesInFile(const ProjectFile &file, const QList<Id> &fresh)
{
    QHash<Id, LikelyCopy> copies;
    const QSet<Id> ids(fresh.begin(), fresh.end());
    return file.read([&](const Reader &reader) { copies = Comparison(reader, ids).copies(); }).transform([&] { return copies; });
}

} // namespace sidelight
