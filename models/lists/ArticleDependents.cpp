// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/ArticleDependents.h"

#include "models/lists/HistoryText.h"

#include <QCoreApplication>
#include <QSet>

namespace sidelight {

namespace {

struct RemovalWords {
    Q_DECLARE_TR_FUNCTIONS(sidelight::RemovalWords)
};

QString goingAlong(const ArticleDependents &dependents)
{
    QStringList parts;
    const auto add = [&parts](RecordKind kind, int count) {
        if (count > 0)
            parts.append(recordCount(kind, count));
    };
    add(RecordKind::Passage, dependents.passages);
    add(RecordKind::Statement, dependents.statements);
    add(RecordKind::Mention, dependents.mentions);
    add(RecordKind::PassageLink, dependents.links);
    return parts.join(RemovalWords::tr(", ", "between things that are counted"));
}

QStringList keptWords(const ArticleDependents &dependents)
{
    QStringList sentences;
    if (dependents.cards > 0)
        sentences.append(RemovalWords::tr("%n card(s) on boards keep their last words.", nullptr, dependents.cards));
    if (dependents.evidence > 0)
        sentences.append(RemovalWords::tr("%n piece(s) of evidence keep their last words.", nullptr, dependents.evidence));
    return sentences;
}

} // namespace

ArticleDependents dependentsOf(const Library &library, const QList<Id> &articles)
{
    ArticleDependents found;
    found.articles = int(articles.size());
    QSet<Id> links, gone;
    const auto cardsOf = [&](Id record) { found.cards += int(library.cardsShowing(record).size()); };
    for (const Id article : articles) {
        cardsOf(article);
        const QList<Id> passages = library.passagesOf(article);
        found.passages += int(passages.size());
        for (const Id passage : passages) {
            cardsOf(passage);
            gone.insert(passage);
            found.mentions += int(library.mentionsOf(passage).size());
            const QList<Id> statements = library.statementsOf(passage), linked = library.passageLinksOf(passage);
            found.statements += int(statements.size());
            links.unite(QSet<Id>(linked.begin(), linked.end()));
            for (const Id statement : statements) {
                cardsOf(statement);
                gone.insert(statement);
            }
        }
    }
    found.links = int(links.size());
    for (const Evidence &evidence : library.all<Evidence>())
        found.evidence += evidence.shows.isValid() && gone.contains(evidence.shows);
    return found;
}

QString removalQuestion(const ArticleDependents &dependents)
{
    QStringList sentences{RemovalWords::tr("Remove %n article(s) from the project?", nullptr, dependents.articles)};
    if (const QString along = goingAlong(dependents); !along.isEmpty())
        sentences.append(RemovalWords::tr("With that go: %1.", "things that are counted").arg(along));
    sentences += keptWords(dependents);
    sentences.append(RemovalWords::tr("Undo brings all of it back."));
    return sentences.join(u' ');
}

QString removalNews(const ArticleDependents &dependents)
{
    QStringList sentences{RemovalWords::tr("%n article(s) removed.", nullptr, dependents.articles)};
    if (const QString along = goingAlong(dependents); !along.isEmpty())
        sentences.append(RemovalWords::tr("Along with that went: %1.", "things that are counted").arg(along));
    sentences += keptWords(dependents);
    sentences.append(RemovalWords::tr("Undo brings all of it back."));
    return sentences.join(u' ');
}

} // namespace sidelight
