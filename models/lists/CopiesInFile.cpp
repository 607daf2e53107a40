// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/CopySearch.h"
#include "models/project/ProjectFile.h"
#include "models/text/NewsAgencies.h"
#include "models/text/OriginIndex.h"

#include <QCache>
#include <QSet>
#include <algorithm>
#include <future>
#include <memory>
#include <mutex>

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
        const QList<qsizetype> sameAddress = firstOfAddress();
        const auto among = [&](qsizetype from, qsizetype to) {
            QHash<Id, LikelyCopy> found;
            Words words;
            for (qsizetype i = from; i < to; ++i)
                if (const auto copy = copyAmong(i, sameAddress[i], words))
                    found.insert(m_articles[i].id, *copy);
            return found;
        };
        const qsizetype half = m_firstFresh + (m_articles.size() - m_firstFresh) / 2;
        auto second = std::async(std::launch::async, among, half, m_articles.size());
        QHash<Id, LikelyCopy> found = among(m_firstFresh, half);
        found.insert(second.get());
        return found;
    }

private:
    using Words = QCache<qsizetype, std::shared_ptr<const ShingleSet>>; // of the articles that were compared last

    // Of each article the first that has its address; none: itself.
    QList<qsizetype> firstOfAddress() const
    {
        QList<qsizetype> first;
        QHash<QString, qsizetype> addresses;
        for (qsizetype i = 0; i < m_articles.size(); ++i) {
            const QString address = comparableAddress(m_articles[i].url);
            first.append(address.isEmpty() ? -1 : addresses.value(address, -1));
            if (!address.isEmpty() && first.last() < 0)
                addresses.insert(address, i);
        }
        return first;
    }

    std::optional<LikelyCopy> copyAmong(qsizetype number, qsizetype ofOneAddress, Words &words) const
    {
        std::optional<LikelyCopy> best;
        if (ofOneAddress >= 0)
            best = likelyCopy(m_articles[number], m_articles[ofOneAddress], true, std::nullopt);
        const auto candidates = m_index.candidates(int(number), OriginIndex::Among::Earlier);
        size_t compared = 0;
        for (const OriginIndex::Candidate &each : candidates) {
            if (!each.mayBeOrigin || each.overlap < leastOverlap || compared++ == mostCompared)
                continue;
            const auto likeness = likenessOf(number, each.number, words);
            const auto copy = likelyCopy(m_articles[number], m_articles[each.number], each.number == ofOneAddress, likeness);
            const bool isBetter =
                copy && copy->likeness && (!best || !best->likeness || best->likeness->strength < copy->likeness->strength);
            if (isBetter)
                best = copy;
        }
        return best;
    }

    std::shared_ptr<const ShingleSet> wordsOf(qsizetype number, Words &words) const
    {
        if (const auto *const known = words.object(number))
            return *known;
        const QByteArray text = [&] { // of one connection, by one thread at a time
            const std::scoped_lock lock(m_reading);
            return m_reader.contents({m_articles[number].text}).first();
        }();
        auto made = std::make_shared<const ShingleSet>(shinglesOf(QString::fromUtf8(text)));
        words.insert(number, new std::shared_ptr<const ShingleSet>(made));
        return made;
    }

    std::optional<OriginLikeness> likenessOf(qsizetype number, qsizetype other, Words &words) const
    {
        const std::shared_ptr<const ShingleSet> first = wordsOf(number, words), second = wordsOf(other, words);
        return sidelight::likenessOf(m_index.at(int(number)), m_index.at(int(other)), sharedWords(*first, *second));
    }

    const Reader &m_reader;
    mutable std::mutex m_reading;
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
