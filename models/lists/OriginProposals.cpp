// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/OriginProposals.h"

#include "models/lists/DisplayText.h"
#include "models/project/Support.h"

#include <QCoreApplication>

#include <algorithm>

namespace sidelight {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Origins)
};

constexpr qsizetype longestName = 120;

// Accounts that are joined step by step, unless two among them are kept apart.
class Joining {
public:
    Joining(const Library &library, const QList<OriginLink> &links)
        : m_library(library)
    {
        for (const DistinctOrigins &distinct : library.all<DistinctOrigins>())
            keepApart(accountOf(distinct.first), accountOf(distinct.second));
        for (const OriginLink &link : links)
            join(link);
    }

    struct Group {
        QSet<Id> articles;
        QList<OriginLink> links;
    };
    [[nodiscard]] QHash<Id, Group> groups() const
    {
        QHash<Id, Group> groups;
        for (const OriginLink &link : m_joining) {
            Group &group = groups[rootOf(accountOf(link.first))];
            group.articles << link.first << link.second;
            group.links.append(link);
        }
        return groups;
    }

private:
    [[nodiscard]] Id accountOf(Id article) const
    {
        const Article *const record = m_library.find<Article>(article);
        return record ? originOf(m_library, *record) : Id();
    }

    [[nodiscard]] Id rootOf(Id account) const
    {
        for (Id up = m_parent.value(account, account); up != account; up = m_parent.value(account, account))
            account = up;
        return account;
    }

    void keepApart(Id first, Id second)
    {
        m_foes[first].insert(second);
        m_foes[second].insert(first);
        m_size[first] = m_size[second] = 1;
    }

    void join(const OriginLink &link)
    {
        const Id first = accountOf(link.first), second = accountOf(link.second);
        if (!first.isValid() || !second.isValid() || first == second)
            return;
        Id into = rootOf(first), from = rootOf(second);
        if (into == from || m_foes.value(into).contains(from))
            return;
        if (m_size.value(into, 1) < m_size.value(from, 1))
            std::swap(into, from);
        m_parent.insert(from, into);
        m_size[into] = m_size.value(into, 1) + m_size.value(from, 1);
        for (const Id foe : m_foes.take(from)) {
            m_foes[foe].remove(from);
            m_foes[foe].insert(into);
            m_foes[into].insert(foe);
        }
        m_joining.append(link);
    }

    const Library &m_library;
    QHash<Id, Id> m_parent;
    QHash<Id, int> m_size;
    QHash<Id, QSet<Id>> m_foes; // of roots: roots
    QList<OriginLink> m_joining;
};

QString agencyOf(const QList<OriginLink> &links)
{
    for (const OriginLink &link : links)
        if (!link.likeness.who.isEmpty() && link.likeness.sign != OriginSign::Byline)
            return link.likeness.who;
    return {};
}

} // namespace

void sortByDate(const Library &library, QList<Id> &articles)
{
    std::ranges::sort(articles, {}, [&](Id id) {
        const Article *const article = library.find<Article>(id);
        return article ? std::tuple(article->published.isEmpty(), article->published, article->added, id)
                       : std::tuple(true, QString(), qint64(0), id);
    });
}

QString originName(const Library &library, const QList<Id> &articles, const QString &agency)
{
    QList<Id> sorted = articles;
    sortByDate(library, sorted);
    const Article *const earliest = sorted.isEmpty() ? nullptr : library.find<Article>(sorted.first());
    if (!earliest)
        return agency;
    const QString who = agency.isEmpty() ? earliest->outlet.simplified() : agency;
    const QString title = plainText(earliest->title, longestName);
    return who.isEmpty() ? title : Words::tr("%1: %2", "an origin's name, by an agency or outlet and a title").arg(who, title);
}

QList<OriginProposal> originProposals(const Library &library, const QList<OriginLink> &links)
{
    QList<OriginLink> strongest;
    for (const OriginLink &link : links)
        if (link.likeness.isOrigin())
            strongest.append(link);
    std::ranges::sort(strongest, {},
                      [](const OriginLink &link) { return std::tuple(-link.likeness.strength, link.first, link.second); });
    QList<OriginProposal> proposals;
    const auto groups = Joining(library, strongest).groups();
    for (const Joining::Group &group : groups) {
        OriginProposal proposal{group.articles.values(), group.links, {}};
        sortByDate(library, proposal.articles);
        proposal.name = originName(library, proposal.articles, agencyOf(proposal.links));
        proposals.append(proposal);
    }
    std::ranges::sort(proposals, {}, [](const OriginProposal &each) {
        return std::tuple(-each.articles.size(), -each.links.first().likeness.strength, each.articles.first());
    });
    return proposals;
}

QString reasonText(const OriginLikeness &likeness)
{
    const QString percent = QLocale().toString(likeness.percent);
    const QString who = displayText(likeness.who);
    switch (likeness.sign) {
    case OriginSign::Same:
        return Words::tr("All words are the same.");
    case OriginSign::Copy:
        return who.isEmpty() ? Words::tr("%1 % of the words are the same.").arg(percent)
                             : Words::tr("%1 % of the words are the same, and both credit %2.").arg(percent, who);
    case OriginSign::Excerpt:
        return Words::tr("%1 % of the shorter one's words stand in the other.").arg(percent);
    case OriginSign::Agency:
        return Words::tr("Both credit %1 and share %2 % of their words.").arg(who, percent);
    case OriginSign::Byline:
        return Words::tr("Both are by %1, of one day, and share %2 % of their words.").arg(who, percent);
    case OriginSign::SharedQuotation:
        break;
    }
    return likeness.inMarks ? Words::tr("Both quote the same %n word(s).", nullptr, likeness.words)
                            : Words::tr("%n word(s) are the same, not enough for one origin.", nullptr, likeness.words);
}

} // namespace sidelight
