// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/PassageTable.h"

#include "models/lists/DisplayText.h"

namespace sidelight {

namespace {

template <class T> void addOnce(QList<T> &list, const T &value)
{
    if (!list.contains(value))
        list.append(value);
}

} // namespace

PassageTable::PassageTable(PassageListModel *passages, const Library &library, QObject *parent)
    : RecordTable(passages, PassageListModel::ArticleTitle, parent)
    , m_library(library)
{
    begin();
}

void PassageTable::setGrouping(Grouping grouping)
{
    if (grouping == m_grouping)
        return;
    m_grouping = grouping;
    divide(grouping != Grouping::None);
}

void PassageTable::setAccept(Accept accept)
{
    m_accept = std::move(accept);
    refresh();
}

bool PassageTable::accepts(Id id) const
{
    const auto passage = m_accept ? m_library.find<Passage>(id) : nullptr;
    return !m_accept || (passage && m_accept(*passage));
}

QList<Id> PassageTable::sectionsOf(Id id) const
{
    const auto passage = m_library.findBare<Passage>(id);
    if (!passage)
        return {};
    if (m_grouping == Grouping::Article)
        return {passage->article};
    if (m_grouping == Grouping::Tag)
        return passage->tags;
    QList<Id> sections;
    const QList<Id> statements = m_library.statementsOf(id);
    for (const Id each : statements) {
        const auto statement = m_library.findBare<Statement>(each);
        if (m_grouping == Grouping::Claim && statement->claim.isValid())
            addOnce(sections, statement->claim);
        for (const Speaker &speaker : statement->speakers)
            if (m_grouping == Grouping::Actor)
                addOnce(sections, speaker.actor);
    }
    return sections;
}

SectionTitle PassageTable::titleOf(Id section) const
{
    QString title;
    if (const Article *const article = m_grouping == Grouping::Article ? m_library.find<Article>(section) : nullptr)
        title = displayText(article->title);
    else if (const Tag *const tag = m_grouping == Grouping::Tag ? m_library.find<Tag>(section) : nullptr)
        title = displayText(tag->name);
    else if (const Actor *const actor = m_grouping == Grouping::Actor ? m_library.find<Actor>(section) : nullptr)
        title = displayText(actor->name);
    else if (const Claim *const claim = m_grouping == Grouping::Claim ? m_library.find<Claim>(section) : nullptr)
        title = displayText(claim->text);
    return {title, title};
}

QString PassageTable::titleWithout() const
{
    return m_grouping == Grouping::Actor ? tr("Nobody is recorded")
           : m_grouping == Grouping::Tag ? tr("Without a tag")
                                         : tr("Without a claim");
}

QString PassageTable::spoken(const QString &title, int count) const { return tr("%1, %n passage(s)", nullptr, count).arg(title); }

} // namespace sidelight
