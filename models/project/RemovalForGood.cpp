// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/RemovalForGood.h"

#include <QSet>

namespace sidelight {

namespace {

constexpr qsizetype shortest = 3; // shorter words stand everywhere

// The records that show something now.
template <class T> QSet<Id> showing(const Reader &reader)
{
    QSet<Id> ids;
    reader.each<T>([&](T &&record) {
        if (record.shows.isValid())
            ids.insert(record.id);
    });
    return ids;
}

template <class T> void replaceLastWords(Writer &writer, QSet<Id> ids, const QString &instead)
{
    ids.subtract(showing<T>(writer));
    for (const Id id : std::as_const(ids))
        if (writer.find<T>(id)) // it may have gone along
            writer.modify<T>(id, [&](T &record) { record.lastWords = instead; });
}

void removeOne(Writer &writer, RecordKind kind, Id id)
{
    switch (kind) {
    case RecordKind::Article:
        return writer.remove<Article>(id);
    case RecordKind::Passage:
        return writer.remove<Passage>(id);
    case RecordKind::Tag:
        return writer.remove<Tag>(id);
    case RecordKind::Actor:
        return writer.remove<Actor>(id);
    case RecordKind::Claim:
        return writer.remove<Claim>(id);
    case RecordKind::Statement:
        return writer.remove<Statement>(id);
    case RecordKind::Board:
        return writer.remove<Board>(id);
    case RecordKind::Card:
        return writer.remove<Card>(id);
    default:
        break;
    }
}

template <class T> void addWords(QStringList &words, const Library::Find<T> &record, std::initializer_list<QString T::*> fields)
{
    for (QString T::*const field : fields)
        if (record && ((*record).*field).trimmed().size() >= shortest)
            words.append(((*record).*field).trimmed());
}

void addWordsOfPassage(QStringList &words, const Library &library, Id id)
{
    addWords(words, library.find<Passage>(id), {&Passage::quote, &Passage::note, &Passage::translation});
    const QList<Id> statements = library.statementsOf(id);
    for (const Id statement : statements)
        addWords(words, library.find<Statement>(statement), {&Statement::note});
}

} // namespace

bool RemovalForGood::takes(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Article:
    case RecordKind::Passage:
    case RecordKind::Tag:
    case RecordKind::Actor:
    case RecordKind::Claim:
    case RecordKind::Statement:
    case RecordKind::Board:
    case RecordKind::Card:
        return true;
    default:
        return false;
    }
}

void RemovalForGood::apply(Writer &writer) const
{
    const QSet<Id> cards = showing<Card>(writer), evidence = showing<Evidence>(writer);
    for (const Id id : m_ids)
        removeOne(writer, m_kind, id);
    replaceLastWords<Card>(writer, cards, m_instead);
    replaceLastWords<Evidence>(writer, evidence, m_instead);
}

QStringList RemovalForGood::wordsOf(const Library &library, RecordKind kind, const QList<Id> &ids)
{
    QStringList words;
    for (const Id id : ids) {
        words.append(id.toString());
        addWords(words, library.find<Article>(id), {&Article::title, &Article::originalName});
        addWords(words, library.find<Tag>(id), {&Tag::name, &Tag::note});
        addWords(words, library.find<Claim>(id), {&Claim::text, &Claim::note});
        addWords(words, library.find<Statement>(id), {&Statement::note});
        addWords(words, library.find<Board>(id), {&Board::name, &Board::note});
        addWords(words, library.find<Card>(id), {&Card::note, &Card::lastWords});
        const Actor *const actor = library.find<Actor>(id);
        addWords(words, actor, {&Actor::name, &Actor::description, &Actor::note});
        if (actor)
            for (const QString &alias : actor->aliases)
                if (alias.trimmed().size() >= shortest)
                    words.append(alias.trimmed());
        if (kind == RecordKind::Passage)
            addWordsOfPassage(words, library, id);
        const QList<Id> passages = kind == RecordKind::Article ? library.passagesOf(id) : QList<Id>();
        for (const Id passage : passages)
            addWordsOfPassage(words, library, passage);
    }
    words.removeDuplicates();
    return words;
}

} // namespace sidelight
