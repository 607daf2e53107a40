// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ActionNames.h"

#include <algorithm>

namespace sidelight {

namespace {

QString nameOf(const Article &article) { return article.title; }
QString nameOf(const Actor &actor) { return actor.name; }
QString nameOf(const Claim &claim) { return claim.text; }
QString nameOf(const Board &board) { return board.name; }
QString nameOf(const Tag &tag) { return tag.name; }
QString nameOf(const LinkType &type) { return type.name; }
QString nameOf(const Origin &origin) { return origin.name; }
QString nameOf(const Ach &ach) { return ach.name; }
QString nameOf(const Hypothesis &hypothesis) { return hypothesis.text; }
QString nameOf(const Collection &collection) { return collection.name; }

// Tags are told apart without regard to case, all else by the exact name.
QString keyFor(RecordKind kind, const QString &name) { return kind == RecordKind::Tag ? name.toCaseFolded() : name; }

template <class T> QMultiHash<QString, Id> readNames(const Reader &reader, RecordKind kind)
{
    QMultiHash<QString, Id> names;
    for (const T &record : reader.all<T>())
        names.insert(keyFor(kind, nameOf(record)), record.id);
    return names;
}

} // namespace

void ActionNames::remember(const QString &as, RecordKind kind, Id id)
{
    if (!as.isEmpty())
        m_given.insert(as, {kind, id});
}

void ActionNames::addName(RecordKind kind, const QString &name, Id id)
{
    // A table that is not read yet will hold the record when it is.
    if (const auto table = m_names.find(kind); table != m_names.end())
        table->insert(keyFor(kind, name), id);
}

bool ActionNames::hasName(RecordKind kind, const QString &name) { return namesOf(kind).contains(keyFor(kind, name)); }

const ActionNames::Table &ActionNames::namesOf(RecordKind kind)
{
    if (const auto table = m_names.constFind(kind); table != m_names.constEnd())
        return *table;
    const auto read = [&]() -> Table {
        switch (kind) {
        case RecordKind::Article:
            return readNames<Article>(m_reader, kind);
        case RecordKind::Actor:
            return readNames<Actor>(m_reader, kind);
        case RecordKind::Claim:
            return readNames<Claim>(m_reader, kind);
        case RecordKind::Board:
            return readNames<Board>(m_reader, kind);
        case RecordKind::Tag:
            return readNames<Tag>(m_reader, kind);
        case RecordKind::LinkType:
            return readNames<LinkType>(m_reader, kind);
        case RecordKind::Origin:
            return readNames<Origin>(m_reader, kind);
        case RecordKind::Ach:
            return readNames<Ach>(m_reader, kind);
        case RecordKind::Hypothesis:
            return readNames<Hypothesis>(m_reader, kind);
        case RecordKind::Collection:
            return readNames<Collection>(m_reader, kind);
        default:
            return {}; // the others have no names of their own
        }
    };
    return *m_names.insert(kind, read());
}

bool ActionNames::exists(RecordKind kind, Id id) const
{
    switch (kind) {
    case RecordKind::Article:
        return m_reader.find<Article>(id).has_value();
    case RecordKind::Passage:
        return m_reader.find<Passage>(id).has_value();
    case RecordKind::Tag:
        return m_reader.find<Tag>(id).has_value();
    case RecordKind::Actor:
        return m_reader.find<Actor>(id).has_value();
    case RecordKind::Claim:
        return m_reader.find<Claim>(id).has_value();
    case RecordKind::Statement:
        return m_reader.find<Statement>(id).has_value();
    case RecordKind::Board:
        return m_reader.find<Board>(id).has_value();
    case RecordKind::Card:
        return m_reader.find<Card>(id).has_value();
    case RecordKind::LinkType:
        return m_reader.find<LinkType>(id).has_value();
    case RecordKind::Origin:
        return m_reader.find<Origin>(id).has_value();
    case RecordKind::Ach:
        return m_reader.find<Ach>(id).has_value();
    case RecordKind::Hypothesis:
        return m_reader.find<Hypothesis>(id).has_value();
    case RecordKind::Evidence:
        return m_reader.find<Evidence>(id).has_value();
    case RecordKind::Collection:
        return m_reader.find<Collection>(id).has_value();
    default:
        return false;
    }
}

ActionNames::Found ActionNames::tryFind(const ActionReference &reference, const QList<RecordKind> &kinds)
{
    if (reference.name.isEmpty())
        return {};
    if (const auto given = m_given.constFind(reference.name); given != m_given.constEnd() && kinds.contains(given->kind))
        return *given;
    if (const std::optional<Id> id = Id::fromString(reference.name))
        for (const RecordKind kind : kinds)
            if (exists(kind, *id))
                return {kind, *id};
    QList<Found> bearers;
    for (const RecordKind kind : kinds)
        for (const Id id : namesOf(kind).values(keyFor(kind, reference.name)))
            bearers.append({kind, id});
    if (bearers.size() > 1)
        refuseAmbiguous(reference, bearers);
    return bearers.isEmpty() ? Found{} : bearers.first();
}

ActionNames::Found ActionNames::find(const ActionReference &reference, const QList<RecordKind> &kinds)
{
    const Found found = tryFind(reference, kinds);
    if (!found.id.isValid() && !reference.name.isEmpty()) {
        if (m_given.contains(reference.name))
            ActionLine::refuse(reference.line, reference.field, ErrorKind::Invalid,
                               tr("“%1” was given to something of another kind.").arg(ActionLine::shown(reference.name)));
        refuseUnknown(reference, kinds);
    }
    return found;
}

void ActionNames::refuseAmbiguous(const ActionReference &reference, const QList<Found> &bearers)
{
    constexpr qsizetype most = 10;
    QStringList ids;
    for (const Found &bearer : bearers)
        ids.append(bearer.id.toString());
    std::ranges::sort(ids);
    const QString list = ids.first(std::min(most, ids.size())).join(QLatin1String(", "));
    ActionLine::refuse(reference.line, reference.field, ErrorKind::Ambiguous,
                       tr("“%1” is the name of more than one; name it by its id, which is one of %2.")
                           .arg(ActionLine::shown(reference.name), list));
}

void ActionNames::refuseUnknown(const ActionReference &reference, const QList<RecordKind> &kinds)
{
    const auto sentence = [&] {
        if (kinds.size() > 1)
            return tr("nothing that can stand here is called “%1”.");
        switch (kinds.first()) {
        case RecordKind::Article:
            return tr("no article has “%1” as its title or id.");
        case RecordKind::Passage:
            return tr("no passage is called “%1”: give a name from an earlier line, or an id.");
        case RecordKind::Tag:
            return tr("no tag is called “%1”.");
        case RecordKind::Actor:
            return tr("no actor is called “%1”.");
        case RecordKind::Claim:
            return tr("no claim is called “%1”.");
        case RecordKind::Statement:
            return tr("no statement is called “%1”: give a name from an earlier line, or an id.");
        case RecordKind::Board:
            return tr("no board is called “%1”.");
        case RecordKind::Card:
            return tr("no card is called “%1”: give a name from an earlier line, or an id.");
        case RecordKind::Ach:
            return tr("no ACH matrix is called “%1”.");
        case RecordKind::Hypothesis:
            return tr("no hypothesis is called “%1”.");
        case RecordKind::Collection:
            return tr("no collection is called “%1”.");
        case RecordKind::Evidence:
            return tr("no evidence is called “%1”: give a name from an earlier line, or an id.");
        default:
            return tr("nothing is called “%1”.");
        }
    };
    ActionLine::refuse(reference.line, reference.field, ErrorKind::NotFound, sentence().arg(ActionLine::shown(reference.name)));
}

} // namespace sidelight
