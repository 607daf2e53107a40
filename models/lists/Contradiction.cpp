// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/Contradiction.h"

#include <QSet>
#include <QStringList>
#include <algorithm>

namespace sidelight {

namespace {

// A statement with what it is put in order by.
struct Said {
    Id id;
    Account account;
    Id article;
    Stance stance = Stance::None;
    QString day;
    qint64 added = 0;
};

QList<Said> saidOn(const Library &library, Id claim)
{
    QList<Said> all;
    for (const Id id : library.statementsOfClaim(claim)) {
        const auto statement = library.find<Statement>(id);
        const auto passage = statement ? library.findBare<Passage>(statement->passage) : nullptr;
        const Article *const article = passage ? library.find<Article>(passage->article) : nullptr;
        if (article)
            all.append({id,
                        {originOf(library, *article), sourceOf(*statement)},
                        article->id,
                        statement->stance,
                        dayOf(library, *statement),
                        statement->added});
    }
    // A day that is not known comes last.
    std::ranges::sort(all, [](const Said &a, const Said &b) {
        return std::tuple(a.day.isEmpty(), a.day, a.added, a.id) < std::tuple(b.day.isEmpty(), b.day, b.added, b.id);
    });
    return all;
}

// The statements of one stance by account, in the order in which the accounts come first.
QList<QList<Id>> byAccount(const QList<Said> &all, Stance stance)
{
    QList<QList<Id>> groups;
    QHash<Account, qsizetype> places;
    for (const Said &said : all) {
        if (said.stance != stance)
            continue;
        const qsizetype place = places.value(said.account, groups.size());
        if (place == groups.size()) {
            places.insert(said.account, place);
            groups.append(QList<Id>());
        }
        groups[place].append(said.id);
    }
    return groups;
}

int originsOf(const QList<Said> &all, Stance stance)
{
    QSet<Id> origins;
    for (const Said &said : all)
        if (said.stance == stance)
            origins.insert(said.account.origin);
    return int(origins.size());
}

QString searchText(const Library &library, const QList<Said> &all)
{
    QStringList words;
    QSet<Id> named;
    const auto isNew = [&named](Id id) {
        const qsizetype before = named.size();
        named.insert(id);
        return named.size() > before;
    };
    for (const Said &said : all) {
        for (const auto record = library.find<Statement>(said.id); const Speaker &speaker : record->speakers) {
            const Actor *const actor = isNew(speaker.actor) ? library.find<Actor>(speaker.actor) : nullptr;
            if (actor)
                words << actor->name << actor->aliases;
        }
        if (isNew(said.article))
            words << library.find<Article>(said.article)->outlet;
    }
    return words.join(u'\n');
}

} // namespace

QString dayOf(const Library &library, const Statement &statement)
{
    if (!statement.said.isEmpty())
        return statement.said;
    if (!statement.published.isEmpty())
        return statement.published;
    const auto passage = library.find<Passage>(statement.passage);
    const Article *const article = passage ? library.find<Article>(passage->article) : nullptr;
    return article && !article->published.isEmpty() ? article->published : statement.happened;
}

std::optional<Contradiction> contradictionOn(const Library &library, Id claim)
{
    const Claim *const record = library.find<Claim>(claim);
    if (!record)
        return {};
    const QList<Said> all = saidOn(library, claim);
    const QList<QList<Id>> asserts = byAccount(all, Stance::Asserts), denies = byAccount(all, Stance::Denies);
    if (asserts.isEmpty() || denies.isEmpty())
        return {};
    Contradiction found;
    for (qsizetype i = 0; i < std::max(asserts.size(), denies.size()); ++i)
        found.lines.append({.isAside = false, .statements = {asserts.value(i), denies.value(i)}});
    for (const Stance stance : {Stance::Qualifies, Stance::Questions})
        for (const QList<Id> &group : byAccount(all, stance))
            found.lines.append({.isAside = true, .statements = {group, {}}});
    for (const Stance stance : {Stance::Asserts, Stance::Denies})
        found.origins += originsOf(all, stance);
    for (const Said &said : all)
        found.latest = std::max(found.latest, said.day);
    found.text = record->text;
    found.search = record->text + u'\n' + searchText(library, all);
    return found;
}

} // namespace sidelight
