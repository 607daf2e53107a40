// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/CopySearch.h"

#include "models/lists/OriginProposals.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUrlQuery>
#include <algorithm>

namespace sidelight {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CopySearch)
};

// What only tells by which way somebody came.
bool isTracking(const QString &name)
{
    static const QStringList names{u"fbclid"_s, u"gclid"_s, u"mc_cid"_s, u"mc_eid"_s, u"igshid"_s};
    return name.startsWith("utm_"_L1) || names.contains(name);
}

// The whole of one stands in the other, as it is or lightly edited. A credit that both have makes an origin, and no copy.
bool isCopy(const OriginLikeness &likeness)
{
    return likeness.sign == OriginSign::Same || likeness.sign == OriginSign::Copy || likeness.sign == OriginSign::Excerpt;
}

bool isOneOutlet(const Article &one, const Article &other)
{
    const QString outlet = one.outlet.simplified();
    return !outlet.isEmpty() && outlet.compare(other.outlet.simplified(), Qt::CaseInsensitive) == 0;
}

} // namespace

QString comparableAddress(const QString &url)
{
    QUrl parts(url, QUrl::TolerantMode);
    if (url.isEmpty() || !parts.isValid() || parts.host().isEmpty())
        return {};
    QUrlQuery kept;
    const auto items = QUrlQuery(parts).queryItems(QUrl::FullyEncoded);
    for (const auto &[name, value] : items)
        if (!isTracking(name))
            kept.addQueryItem(name, value);
    QString host = parts.host().toLower(), path = parts.path(QUrl::FullyEncoded);
    if (host.startsWith("www."_L1))
        host.remove(0, 4);
    while (path.endsWith(u'/'))
        path.chop(1);
    if (path.isEmpty() && kept.isEmpty())
        return {}; // a front page is another article every day
    return host + path + u'?' + kept.toString(QUrl::FullyEncoded);
}

std::optional<LikelyCopy> likelyCopy(const Article &article, const Article &other, bool isOneAddress,
                                     const std::optional<OriginLikeness> &likeness)
{
    const bool isAlike = likeness && isCopy(*likeness);
    if (!isAlike && !isOneAddress)
        return std::nullopt;
    const bool isVersion = isOneAddress || isOneOutlet(article, other);
    return LikelyCopy{.other = other.id,
                      .kind = isVersion ? LikelyCopy::Kind::Version : LikelyCopy::Kind::Copy,
                      .isOneAddress = isOneAddress,
                      .likeness = isAlike ? likeness : std::nullopt};
}

QString copyText(const LikelyCopy &copy)
{
    if (!copy.likeness)
        return Words::tr("Both come from one address, though their words differ.");
    const QString reason = reasonText(*copy.likeness);
    return copy.isOneAddress ? Words::tr("Both come from one address. %1").arg(reason) : reason;
}

CopySearch::CopySearch(Project *project, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_search(project, nullptr, OriginSearch::Pairs::OfLookedFor)
{
    connect(&m_search, &OriginSearch::linksChanged, this, &CopySearch::changed);
    connect(&m_search, &OriginSearch::settled, this, &CopySearch::settled);
}

QString CopySearch::addressOf(const Article &article) const
{
    if (article.url.isEmpty())
        return {};
    auto known = m_addresses.constFind(article.url);
    if (known == m_addresses.constEnd())
        known = m_addresses.insert(article.url, comparableAddress(article.url));
    return *known;
}

QHash<Id, LikelyCopy> CopySearch::copiesOf(const QList<Article> &articles) const
{
    QHash<Id, qsizetype> places;
    QHash<QString, const Article *> addresses; // the first article of each
    for (qsizetype i = 0; i < articles.size(); ++i)
        places.insert(articles[i].id, i);
    const Library::Table<Article> &there = m_project->library().all<Article>();
    for (const Article &article : there)
        if (const QString address = addressOf(article); !address.isEmpty() && !places.contains(article.id))
            addresses.insert(address, &article);
    const auto find = [&](Id id) {
        const qsizetype place = places.value(id, -1);
        return place < 0 ? m_project->library().find<Article>(id) : &articles[place];
    };
    QHash<Id, LikelyCopy> found;
    const auto offer = [&](const Article &article, const Article &other, const std::optional<OriginLikeness> &likeness) {
        const QString address = addressOf(article);
        const auto copy = likelyCopy(article, other, !address.isEmpty() && address == addressOf(other), likeness);
        const auto known = found.constFind(article.id);
        const auto strength = [](const LikelyCopy &each) { return each.likeness ? each.likeness->strength : 0.0; };
        if (copy && (known == found.constEnd() || strength(*known) < strength(*copy)))
            found.insert(article.id, *copy);
    };
    const QList<OriginLink> links = m_search.links();
    for (const OriginLink &link : links) {
        const qsizetype first = places.value(link.first, -1), second = places.value(link.second, -1);
        if (first < 0 && second < 0)
            continue;
        const Article *const later = find(first > second ? link.first : link.second);
        const Article *const earlier = find(first > second ? link.second : link.first);
        if (later && earlier)
            offer(*later, *earlier, link.likeness);
    }
    for (const Article &article : articles) {
        const QString address = addressOf(article);
        if (const Article *const other = addresses.value(address); other && !address.isEmpty())
            offer(article, *other, std::nullopt);
        else if (!address.isEmpty())
            addresses.insert(address, &article);
    }
    return found;
}

} // namespace sidelight
