// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reader/ChoiceList.h"

namespace sidelight {

namespace {

constexpr int mostRows = 7;

// 0: begins with it, 1: one of its words does, 2: holds it; -1: no match.
int rankOf(const QString &name, const QString &typed)
{
    qsizetype at = name.indexOf(typed, 0, Qt::CaseInsensitive);
    if (at <= 0)
        return int(at);
    for (; at > 0; at = name.indexOf(typed, at + 1, Qt::CaseInsensitive))
        if (!name.at(at - 1).isLetterOrNumber())
            return 1;
    return 2;
}

} // namespace

ChoiceList::Row ChoiceList::rowOf(const Library &library, const Tag &tag)
{
    const Tag *parent = library.find<Tag>(tag.parent);
    return {{PassageChoice::Kind::Tag, tag.id, tag.name, 0},
            QStringLiteral("#") + tag.name,
            parent ? parent->name : QString(),
            tag.colour,
            0};
}

ChoiceList::Row ChoiceList::rowOf(const Library &library, const Actor &actor)
{
    const Actor *parent = library.find<Actor>(actor.parent);
    const QString detail = parent ? tr("says · of %1").arg(parent->name) : tr("says");
    return {{PassageChoice::Kind::Actor, actor.id, actor.name, 0}, actor.name, detail, 0, 0};
}

std::optional<ChoiceList::Row> ChoiceList::rowOf(const Library &library, const PassageChoice &choice)
{
    if (const Tag *tag = choice.kind == PassageChoice::Kind::Tag ? library.find<Tag>(choice.id) : nullptr)
        return rowOf(library, *tag);
    if (const Actor *actor = choice.kind == PassageChoice::Kind::Actor ? library.find<Actor>(choice.id) : nullptr)
        return rowOf(library, *actor);
    return std::nullopt;
}

QList<ChoiceList::Row> ChoiceList::matching(const Library &library, const QString &typed)
{
    QList<Row> rows;
    const auto consider = [&](Row row, int rank) {
        row.rank = rank;
        if (rank >= 0)
            rows.append(row);
    };
    for (const Tag &tag : library.all<Tag>())
        consider(rowOf(library, tag), rankOf(tag.name, typed));
    for (const Actor &actor : library.all<Actor>()) {
        Row row = rowOf(library, actor);
        int best = rankOf(actor.name, typed);
        for (const QString &alias : actor.aliases)
            if (const int rank = rankOf(alias, typed); rank >= 0 && (best < 0 || rank < best)) {
                best = rank;
                row.detail = tr("also %1").arg(alias);
            }
        consider(row, best);
    }
    std::ranges::sort(rows, [](const Row &a, const Row &b) {
        return std::tuple(a.rank, a.choice.name.toCaseFolded(), a.choice.id) <
               std::tuple(b.rank, b.choice.name.toCaseFolded(), b.choice.id);
    });
    return rows;
}

void ChoiceList::match(const Library &library, const QString &typed, const QList<PassageChoice> &lastUsed)
{
    const bool tagsOnly = typed.startsWith(u'#');
    const QString name = (tagsOnly ? typed.mid(1) : typed).simplified();
    QList<Row> rows;
    if (name.isEmpty()) {
        for (const PassageChoice &choice : lastUsed)
            if (const std::optional<Row> row = rowOf(library, choice);
                row && (!tagsOnly || choice.kind == PassageChoice::Kind::Tag))
                rows.append(*row);
    } else {
        rows = matching(library, name);
        if (tagsOnly)
            rows.removeIf([](const Row &row) { return row.choice.kind != PassageChoice::Kind::Tag; });
        const auto isThere = [&](PassageChoice::Kind kind) {
            return std::ranges::any_of(rows, [&](const Row &row) {
                return row.choice.kind == kind && row.choice.name.compare(name, Qt::CaseInsensitive) == 0;
            });
        };
        const bool offerTag = !isThere(PassageChoice::Kind::Tag);
        const bool offerActor = !tagsOnly && !isThere(PassageChoice::Kind::Actor);
        rows.resize(qMin<qsizetype>(rows.size(), mostRows));
        if (offerTag)
            rows.append({{PassageChoice::Kind::NewTag, {}, name, 0}, tr("New tag “%1”").arg(name), {}, 0, 3});
        if (offerActor)
            rows.append({{PassageChoice::Kind::NewActor, {}, name, 0}, tr("New actor “%1” says this").arg(name), {}, 0, 3});
    }
    beginResetModel(); // a list that is made anew with each key
    m_rows = rows;
    endResetModel();
}

QVariant ChoiceList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case ColourRole:
        return row.colour;
    case KindRole:
        return int(row.choice.kind);
    case DetailRole:
        return row.detail;
    case Qt::AccessibleTextRole:
        return row.detail.isEmpty() ? row.text : tr("%1, %2").arg(row.text, row.detail);
    default:
        return {};
    }
}

} // namespace sidelight
