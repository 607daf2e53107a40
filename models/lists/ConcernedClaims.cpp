// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/ConcernedClaims.h"

#include "models/project/Support.h"

namespace sidelight {

void ConcernedClaims::rebuild()
{
    m_claimOf.clear();
    m_sources.clear();
    for (const Statement &statement : m_library.all<Statement>().bare())
        if (statement.claim.isValid())
            m_claimOf.insert(statement.id, statement.claim);
    m_sources.reserve(m_library.all<Article>().size());
    for (const Article &article : m_library.all<Article>())
        m_sources.insert(article.id, {article.origin, article.versionOf, originOf(m_library, article)});
}

ConcernedClaims::Concerned ConcernedClaims::follow(const Changes &changes)
{
    Concerned concerned;
    followStatements(changes.of<Statement>(), &concerned.counts);
    followArticles(changes.of<Article>(), &concerned);
    for (const Passage &passage : changes.of<Passage>().updated)
        addOfPassage(passage.id, &concerned.words);
    for (const Actor &actor : changes.of<Actor>().updated)
        addOfStatements(m_library.statementsOfActor(actor.id), &concerned.words);
    QSet<Id> renamed;
    for (const Origin &origin : changes.of<Origin>().updated)
        renamed.insert(origin.id);
    if (!renamed.isEmpty())
        for (const auto &[article, source] : m_sources.asKeyValueRange())
            if (renamed.contains(source.origin))
                addOfArticle(article, &concerned.words);
    return concerned;
}

void ConcernedClaims::followStatements(const ChangesOf<Statement> &changes, QSet<Id> *concerned)
{
    const auto leave = [&](Id statement) {
        if (const Id claim = m_claimOf.take(statement); claim.isValid())
            concerned->insert(claim);
    };
    for (const Id id : changes.removed)
        leave(id);
    for (const QList<Statement> *list : {&changes.updated, &changes.inserted})
        for (const Statement &statement : *list) {
            leave(statement.id);
            if (!statement.claim.isValid())
                continue;
            m_claimOf.insert(statement.id, statement.claim);
            concerned->insert(statement.claim);
        }
}

// Where one article comes from may be said by another, of which it is a version: when any says something else of its source,
// all are asked again, which takes a moment for ten thousand and happens seldom.
void ConcernedClaims::followArticles(const ChangesOf<Article> &changes, Concerned *concerned)
{
    bool moved = false;
    for (const Id id : changes.removed)
        moved = m_sources.remove(id) || moved;
    for (const Article &article : changes.updated) {
        const Source known = m_sources.value(article.id);
        moved = moved || known.named != article.origin || known.versionOf != article.versionOf;
        addOfArticle(article.id, &concerned->words);
    }
    for (const Article &article : changes.inserted)
        m_sources.insert(article.id, {article.origin, article.versionOf, originOf(m_library, article)});
    if (!moved)
        return;
    for (const Article &article : m_library.all<Article>()) {
        Source &source = m_sources[article.id];
        const Id origin = originOf(m_library, article);
        if (source.origin != origin)
            addOfArticle(article.id, &concerned->counts);
        source = {article.origin, article.versionOf, origin};
    }
}

void ConcernedClaims::addOfArticle(Id article, QSet<Id> *claims) const
{
    for (const Id passage : m_library.passagesOf(article))
        addOfPassage(passage, claims);
}

void ConcernedClaims::addOfPassage(Id passage, QSet<Id> *claims) const { addOfStatements(m_library.statementsOf(passage), claims); }

void ConcernedClaims::addOfStatements(const QList<Id> &statements, QSet<Id> *claims) const
{
    for (const Id statement : statements)
        if (const Id claim = m_claimOf.value(statement); claim.isValid())
            claims->insert(claim);
}

} // namespace sidelight
