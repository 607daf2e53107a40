// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/HitChoice.h"

#include <algorithm>

namespace sidelight {

HitChoice::HitChoice(Project *project, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_project(project)
{
    connect(this, &QAbstractItemModel::rowsInserted, this, &HitChoice::choiceChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &HitChoice::choiceChanged);
}

bool HitChoice::isPlace(const QModelIndex &index)
{
    return index.parent().isValid() && index.data(FoundModel::KindRole).toInt() == int(RecordKind::Article);
}

HitChoice::Place HitChoice::placeAt(const QModelIndex &index)
{
    return {index.data(FoundModel::ArticleRole).value<Id>(),
            {index.data(FoundModel::StartRole).toInt(), index.data(FoundModel::EndRole).toInt()}};
}

bool HitChoice::isPassage(const Place &place) const
{
    const QList<Id> passages = m_project->library().passagesOf(place.first);
    return std::ranges::any_of(passages, [&](Id id) {
        const auto passage = m_project->library().find<Passage>(id);
        return passage && passage->start == place.second.first && passage->end == place.second.second;
    });
}

bool HitChoice::isChosen(const QModelIndex &place) const
{
    const Place at = placeAt(place);
    const auto made = m_choices.constFind(at);
    return made != m_choices.constEnd() ? *made : !isPassage(at);
}

void HitChoice::choose(const QModelIndex &place, bool chosen)
{
    if (isPlace(place))
        m_choices.insert(placeAt(place), chosen);
}

QList<HitChoice::Chosen> HitChoice::chosen() const
{
    QList<Chosen> all;
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex article = index(row, 0);
        Chosen of{article.data(FoundModel::ArticleRole).value<Id>(), {}};
        for (int i = 0; i < rowCount(article); ++i)
            if (const QModelIndex place = index(i, 0, article); isPlace(place) && isChosen(place)) {
                const Place at = placeAt(place);
                of.spans.append({at.second.first, at.second.second});
            }
        if (!of.spans.isEmpty())
            all.append(of);
    }
    return all;
}

int HitChoice::chosenCount() const
{
    int count = 0;
    for (const Chosen &each : chosen())
        count += int(each.spans.size());
    return count;
}

void HitChoice::setAll(bool chosen)
{
    for (int row = 0; row < rowCount(); ++row)
        for (int i = 0; i < rowCount(index(row, 0)); ++i)
            choose(index(i, 0, index(row, 0)), chosen);
    for (int row = 0; row < rowCount(); ++row)
        if (const QModelIndex article = index(row, 0); rowCount(article) > 0)
            Q_EMIT dataChanged(index(0, 0, article), index(rowCount(article) - 1, 0, article), {Qt::CheckStateRole});
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    Q_EMIT choiceChanged();
}

Qt::ItemFlags HitChoice::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QIdentityProxyModel::flags(index);
    const bool checkable = isPlace(index) || (!index.parent().isValid() && rowCount(index) > 0);
    return checkable ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant HitChoice::data(const QModelIndex &index, int role) const
{
    if (role != Qt::CheckStateRole || !index.isValid())
        return QIdentityProxyModel::data(index, role);
    if (isPlace(index))
        return int(isChosen(index) ? Qt::Checked : Qt::Unchecked);
    if (index.parent().isValid())
        return {};
    int all = 0, chosen = 0;
    for (int i = 0; i < rowCount(index); ++i)
        if (const QModelIndex place = this->index(i, 0, index); isPlace(place)) {
            ++all;
            chosen += isChosen(place);
        }
    if (all == 0)
        return {};
    return int(chosen == 0 ? Qt::Unchecked : chosen == all ? Qt::Checked : Qt::PartiallyChecked);
}

bool HitChoice::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole)
        return QIdentityProxyModel::setData(index, value, role);
    const bool chosen = value.toInt() != Qt::Unchecked;
    const QModelIndex article = index.parent().isValid() ? index.parent() : index;
    if (isPlace(index))
        choose(index, chosen);
    for (int i = 0; index == article && i < rowCount(article); ++i)
        choose(this->index(i, 0, article), chosen);
    Q_EMIT dataChanged(article, article, {role});
    if (rowCount(article) > 0)
        Q_EMIT dataChanged(this->index(0, 0, article), this->index(rowCount(article) - 1, 0, article), {role});
    Q_EMIT choiceChanged();
    return true;
}

} // namespace sidelight
