// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/PaletteModel.h"

#include "models/base/OnPool.h"
#include "models/lists/DisplayText.h"

#include <QFuture>
#include <algorithm>

namespace sidelight {

namespace {

// What fits a name as a whole goes before what fits together with the place and other names.
constexpr int placeRank = MatchWords::Letters + 1;

PaletteModel::Named prepared(const PaletteEntry &entry)
{
    const QString more = entry.place + u' ' + entry.also;
    return {entry, MatchName(entry.name), more.size() > 1 ? MatchName(entry.name + u' ' + more) : MatchName()};
}

QList<PaletteModel::Named> preparedAll(const QList<PaletteEntry> &entries)
{
    QList<PaletteModel::Named> all;
    all.reserve(entries.size());
    for (const PaletteEntry &entry : entries)
        all.append(prepared(entry));
    return all;
}

// Strings are shared, so this is a few pointers for each record.
QList<PaletteEntry> entriesOf(const Library &library)
{
    using Kind = PaletteEntry::Kind;
    QList<PaletteEntry> entries;
    entries.reserve(library.all<Article>().size() + library.all<Actor>().size() + library.all<Claim>().size());
    for (const Article &article : library.all<Article>())
        entries.append({Kind::Article, {}, article.id, article.title, article.outlet, {}});
    for (const Board &board : library.all<Board>())
        entries.append({Kind::Board, {}, board.id, board.name, {}, {}});
    for (const Actor &actor : library.all<Actor>())
        entries.append({Kind::Actor, {}, actor.id, actor.name, {}, actor.aliases.join(u' ')});
    for (const Claim &claim : library.all<Claim>())
        entries.append({Kind::Claim, {}, claim.id, claim.text, {}, {}});
    return entries;
}

} // namespace

void PaletteModel::setCommands(const QList<PaletteEntry> &commands)
{
    beginResetModel(); // a list that is made anew each time it is opened
    m_rows.clear();
    m_commands = preparedAll(commands);
    endResetModel();
}

void PaletteModel::clearRecords()
{
    ++m_asked;
    beginResetModel();
    m_rows.clear();
    m_records.clear();
    m_ready = false;
    endResetModel();
}

void PaletteModel::takeRecords(const Library &library)
{
    m_ready = false;
    onPool(
        this, [entries = entriesOf(library)] { return preparedAll(entries); },
        [this, asked = ++m_asked](const QList<Named> &records) {
            if (asked != m_asked)
                return;
            beginResetModel();
            m_rows.clear();
            m_records = records;
            m_ready = true;
            endResetModel();
            match(m_typed);
            Q_EMIT prepared();
        });
}

int PaletteModel::recency(const PaletteEntry &entry) const
{
    const auto found = std::ranges::find_if(m_recent, [&entry](const PaletteEntry &each) { return each.isSame(entry); });
    return int(found - m_recent.begin());
}

void PaletteModel::consider(const QList<Named> &among, const MatchWords &words, QList<Row> &rows) const
{
    for (const Named &each : among) {
        if (const auto fit = words.fit(each.name))
            rows.append({&each, int(*fit), recency(each.entry)});
        else if (const auto wider = words.fit(each.all); wider && *wider != MatchWords::Letters)
            rows.append({&each, placeRank + int(*wider), recency(each.entry)});
    }
}

// What was used last, then every command in the order of the menus.
QList<PaletteModel::Row> PaletteModel::unasked() const
{
    QList<Row> rows;
    for (const QList<Named> *among : {&m_commands, &m_records})
        for (const Named &each : *among)
            if (const int recent = recency(each.entry); among == &m_commands || recent < m_recent.size())
                rows.append({&each, 0, recent});
    return rows;
}

void PaletteModel::match(const QString &typed)
{
    m_typed = typed;
    const MatchWords words(typed);
    QList<Row> rows;
    if (words.isEmpty()) {
        rows = unasked();
    } else {
        consider(m_commands, words, rows);
        consider(m_records, words, rows);
    }
    const bool asked = !words.isEmpty();
    const auto order = [asked](const Row &row) {
        const PaletteEntry &entry = row.named->entry;
        return std::tuple(row.rank, row.recency, asked ? int(entry.kind) : 0, asked ? entry.name.size() : 0, row.named);
    };
    const qsizetype shown = std::min<qsizetype>(rows.size(), mostRows);
    std::ranges::partial_sort(rows, rows.begin() + shown, {}, order);
    rows.resize(shown);
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

const PaletteEntry &PaletteModel::at(int row) const { return m_rows[row].named->entry; }

QString PaletteModel::kindName(PaletteEntry::Kind kind)
{
    switch (kind) {
    case PaletteEntry::Kind::Command:
        return tr("Command");
    case PaletteEntry::Kind::Setting:
        return tr("Preference");
    case PaletteEntry::Kind::Article:
        return tr("Article");
    case PaletteEntry::Kind::Board:
        return tr("Board");
    case PaletteEntry::Kind::Actor:
        return tr("Actor");
    case PaletteEntry::Kind::Claim:
        return tr("Claim");
    }
    return {};
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const PaletteEntry &entry = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return displayText(entry.name);
    case PlaceRole:
        if (entry.kind == PaletteEntry::Kind::Command)
            return entry.place;
        return entry.place.isEmpty() ? kindName(entry.kind)
                                     : tr("%1 · %2", "a kind of record, and where it is from")
                                           .arg(kindName(entry.kind), displayText(entry.place, 60));
    case KeysRole:
        return entry.keys;
    case KindRole:
        return int(entry.kind);
    case Qt::AccessibleTextRole: {
        QStringList parts{plainText(entry.name), data(index, PlaceRole).toString(), entry.keys};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

} // namespace sidelight
