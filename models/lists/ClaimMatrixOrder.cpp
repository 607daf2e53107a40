// SPDX-License-Identifier: GPL-3.0-or-later
// Which lines of the matrix are shown, and in what order.
#include "models/base/OnPool.h"
#include "models/lists/ClaimMatrixModel.h"
#include "models/lists/MatrixCell.h"

#include <algorithm>
#include <vector>

namespace sidelight {

QList<Id> ClaimMatrixModel::all(Qt::Orientation lines) const
{
    return lines == Qt::Vertical ? m_grid.rows() : m_library.all<Claim>().keys();
}

QList<Id> ClaimMatrixModel::matching(Qt::Orientation lines) const
{
    QList<Id> ids = all(lines);
    const QStringList words = linesOf(lines).words.simplified().split(u' ', Qt::SkipEmptyParts);
    if (!words.isEmpty())
        ids.removeIf([&](Id id) {
            const QString text = searched(lines, id);
            return !std::ranges::all_of(words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
        });
    return ids;
}

// A line is empty when it says nothing on those that match across. What is left on either side says something on the other.
void ClaimMatrixModel::removeEmpty(QList<Id> &rows, QList<Id> &claims) const
{
    const QSet<Id> matching(claims.begin(), claims.end());
    QSet<Id> used;
    rows.removeIf([&](Id row) {
        bool isEmpty = true;
        for (const auto &[claim, cell] : m_grid.cellsOf(row).asKeyValueRange()) {
            if (!matching.contains(claim))
                continue;
            isEmpty = false;
            used.insert(claim);
        }
        return isEmpty;
    });
    claims.removeIf([&](Id claim) { return !used.contains(claim); });
}

// Names are compared as the user's language sorts; a claim's place in the list of claims comes before its name.
void ClaimMatrixModel::sortLines(Qt::Orientation lines, QList<Id> &ids, Order order) const
{
    struct Key {
        qint64 first, second;
        const QCollatorSortKey *name;
        Id id;
    };
    const Lines &here = linesOf(lines);
    for (const Id id : std::as_const(ids))
        if (!here.keys.contains(id))
            here.keys.insert(id, m_collator.sortKey(nameOf(lines, id)));
    std::vector<Key> keys;
    keys.reserve(size_t(ids.size()));
    for (const Id id : std::as_const(ids)) {
        const Claim *const claim = lines == Qt::Horizontal ? m_library.find<Claim>(id) : nullptr;
        const qint64 position = claim && order != Order::Name ? claim->position : 0;
        const qint64 first = order == Order::Statements ? -countOf(lines, id)
                             : order == Order::Hand     ? here.handPlaces.value(id, int(here.hand.size()))
                                                        : 0;
        keys.push_back({first, position, &*here.keys.constFind(id), id});
    }
    std::ranges::sort(keys, [](const Key &a, const Key &b) {
        if (std::pair(a.first, a.second) != std::pair(b.first, b.second))
            return std::pair(a.first, a.second) < std::pair(b.first, b.second);
        const int byName = a.name->compare(*b.name);
        return byName != 0 ? byName < 0 : a.id < b.id;
    });
    for (size_t at = 0; at < keys.size(); ++at)
        ids[qsizetype(at)] = keys[at].id;
    if (order == Order::Agreement)
        sortAgreed(lines, ids);
}

// Those of which nothing is known yet come last, as they stand.
void ClaimMatrixModel::sortAgreed(Qt::Orientation lines, QList<Id> &ids) const
{
    const QList<Id> &agreed = linesOf(lines).agreed;
    QHash<Id, int> places;
    for (int place = 0; place < agreed.size(); ++place)
        places.insert(agreed.at(place), place);
    std::ranges::stable_sort(ids, {}, [&](Id id) { return places.value(id, int(agreed.size())); });
}

// A cell says what those in it say on the average that take a stance.
QList<StanceLine> ClaimMatrixModel::stances(Qt::Orientation lines, const QList<Id> &ids, const QList<Id> &across) const
{
    QHash<Id, int> rowPlaces, claimPlaces;
    const QList<Id> &rows = lines == Qt::Vertical ? ids : across, &claims = lines == Qt::Vertical ? across : ids;
    for (int place = 0; place < claims.size(); ++place)
        claimPlaces.insert(claims.at(place), place);
    QList<StanceLine> result(ids.size());
    for (int row = 0; row < rows.size(); ++row) {
        const QHash<Id, QList<Id>> cells = m_grid.cellsOf(rows.at(row));
        for (const auto &[claim, cell] : cells.asKeyValueRange()) {
            const int place = claimPlaces.value(claim, -1);
            double sum = 0;
            int count = 0;
            for (const Id id : cell)
                if (const auto statement = m_library.find<Statement>(id); statement && statement->stance != Stance::None) {
                    sum += stanceScore(statement->stance);
                    ++count;
                }
            if (place < 0 || count == 0)
                continue;
            if (lines == Qt::Vertical)
                result[row].append({place, sum / count});
            else
                result[place].append({row, sum / count});
        }
    }
    for (StanceLine &line : result) // sums are made in this order
        std::ranges::sort(line);
    return result;
}

void ClaimMatrixModel::agree(Qt::Orientation lines, const QList<Id> &ids, const QList<Id> &across)
{
    Lines &here = linesOf(lines);
    const QList<StanceLine> stanceLines = stances(lines, ids, across);
    const int question = ++here.question;
    const auto named = [ids](const QList<int> &order) {
        QList<Id> agreed;
        for (const int place : order)
            agreed.append(ids.at(place));
        return agreed;
    };
    if (agreementCost(stanceLines) <= m_atOnce) {
        here.agreed = named(agreementOrder(stanceLines));
        return;
    }
    ++m_working;
    onPool(
        this, [stanceLines] { return agreementOrder(stanceLines); },
        [this, lines, question, named](const QList<int> &order) {
            --m_working;
            Lines &asked = linesOf(lines);
            if (question != asked.question || asked.order != Order::Agreement)
                return;
            asked.agreed = named(order);
            QList<Id> wanted = asked.shown;
            sortAgreed(lines, wanted);
            show(lines, wanted);
            Q_EMIT arranged();
        });
}

std::pair<QList<Id>, QList<Id>> ClaimMatrixModel::wanted()
{
    QList<Id> rows = matching(Qt::Vertical), claims = matching(Qt::Horizontal);
    if (m_hidesEmpty)
        removeEmpty(rows, claims);
    // Among equals an order by agreement follows this one.
    sortLines(Qt::Vertical, rows, m_rows.order == Order::Agreement ? Order::Name : m_rows.order);
    sortLines(Qt::Horizontal, claims, m_columns.order == Order::Agreement ? Order::Name : m_columns.order);
    const QList<Id> rowsAcross = rows, claimsAcross = claims;
    if (m_rows.order == Order::Agreement) {
        agree(Qt::Vertical, rows, claimsAcross);
        sortAgreed(Qt::Vertical, rows);
    }
    if (m_columns.order == Order::Agreement) {
        agree(Qt::Horizontal, claims, rowsAcross);
        sortAgreed(Qt::Horizontal, claims);
    }
    return {rows, claims};
}

void ClaimMatrixModel::arrange()
{
    const auto [rows, claims] = wanted();
    const bool differs = rows != m_rows.shown || claims != m_columns.shown;
    show(Qt::Vertical, rows);
    show(Qt::Horizontal, claims);
    if (differs)
        Q_EMIT arranged();
}

} // namespace sidelight
