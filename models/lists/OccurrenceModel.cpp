// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/OccurrenceModel.h"

#include "models/lists/DateText.h"
#include "models/lists/DisplayText.h"
#include "models/lists/NewPassage.h"

#include <algorithm>

namespace sidelight {

namespace {

bool names(const Library &library, Id passage, Id actor)
{
    const QList<Id> mentions = library.mentionsOf(passage), statements = library.statementsOf(passage);
    return std::ranges::any_of(mentions, [&](Id id) { return library.find<Mention>(id)->actor == actor; }) ||
           std::ranges::any_of(statements, [&](Id id) {
               return std::ranges::contains(library.findBare<Statement>(id)->speakers, actor, &Speaker::actor);
           });
}

} // namespace

PlaceStanding standingOf(const Library &library, const NamedPlace &place)
{
    PlaceStanding standing;
    int least = 0;
    for (const Id id : library.passagesOf(place.article)) {
        const Passage &passage = *library.findBare<Passage>(id);
        if (passage.start > place.start || passage.end < place.end)
            continue;
        if (names(library, id, place.actor))
            return {.state = PlaceState::Recorded, .passage = id};
        if (const int length = passage.end - passage.start; !standing.passage.isValid() || length < least) {
            standing = {.state = PlaceState::InPassage, .passage = id};
            least = length;
        }
    }
    return standing;
}

PlaceRecords recordsFor(const Library &library, const QList<NamedPlace> &places)
{
    PlaceRecords records;
    QHash<std::pair<Id, int>, Id> made; // passages, by article and start
    QSet<std::pair<Id, Id>> mentioned;  // passages and actors
    for (const NamedPlace &place : places) {
        const PlaceStanding standing = standingOf(library, place);
        if (standing.state == PlaceState::Recorded || !library.find<Article>(place.article))
            continue;
        Id passage = standing.passage.isValid() ? standing.passage : made.value({place.article, place.start});
        if (!passage.isValid()) {
            records.passages.append(newPassage(place.article, {place.start, place.end}, place.quote));
            passage = records.passages.last().id;
            made.insert({place.article, place.start}, passage);
        }
        if (!mentioned.contains({passage, place.actor}))
            records.mentions.append({Id::random(), passage, place.actor});
        mentioned.insert({passage, place.actor});
    }
    return records;
}

OccurrenceModel::OccurrenceModel(Project *project, QObject *parent)
    : QAbstractListModel(parent)
    , m_project(project)
{
    connect(project, &Project::changed, this, &OccurrenceModel::follow);
}

bool OccurrenceModel::isOpen(const NamedPlace &place) const
{
    const Library &library = m_project->library();
    return library.find<Article>(place.article) && library.find<Actor>(place.actor) &&
           standingOf(library, place).state != PlaceState::Recorded;
}

void OccurrenceModel::setPlaces(const QList<NamedPlace> &places)
{
    beginResetModel();
    m_places = places;
    m_places.removeIf([this](const NamedPlace &place) { return !isOpen(place); });
    endResetModel();
    Q_EMIT countChanged();
}

void OccurrenceModel::remove(const QList<int> &rows)
{
    QList<int> sorted = rows;
    std::ranges::sort(sorted, std::ranges::greater());
    for (qsizetype i = 0; i < sorted.size();) {
        const int last = sorted[i];
        int first = last;
        for (++i; i < sorted.size() && sorted[i] == first - 1; ++i)
            first = sorted[i];
        beginRemoveRows({}, first, last);
        m_places.remove(first, last - first + 1);
        endRemoveRows();
    }
    if (!rows.isEmpty())
        Q_EMIT countChanged();
}

void OccurrenceModel::follow(const Changes &changes)
{
    const bool concerns = !changes.of<Passage>().isEmpty() || !changes.of<Mention>().isEmpty() ||
                          !changes.of<Statement>().isEmpty() || !changes.of<Article>().isEmpty() || !changes.of<Actor>().isEmpty();
    if (m_places.isEmpty() || !concerns)
        return;
    QList<int> gone;
    for (int row = 0; row < m_places.size(); ++row)
        if (!isOpen(m_places[row]))
            gone.append(row);
    remove(gone);
    if (!m_places.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_places.size()) - 1));
}

int OccurrenceModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_places.size()); }

QString OccurrenceModel::whereText(const NamedPlace &place) const
{
    const Library &library = m_project->library();
    const Article *const article = library.find<Article>(place.article);
    const Actor *const actor = library.find<Actor>(place.actor);
    if (!article || !actor)
        return {};
    QStringList parts{displayText(actor->name, 60), displayText(article->title)};
    if (!article->published.isEmpty())
        parts.append(displayText(dateText(article->published)));
    if (standingOf(library, place).state == PlaceState::InPassage)
        parts.append(tr("within a passage"));
    return parts.join(tr(" · ", "between the parts of a row"));
}

QVariant OccurrenceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_places.size())
        return {};
    const NamedPlace &place = m_places[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return QString(place.before + place.quote.exact + place.after);
    case Qt::AccessibleTextRole:
        return tr("%1. %2", "words of an article; whom they name, and where they stand")
            .arg(place.before + place.quote.exact + place.after, whereText(place));
    case BeforeRole:
        return place.before;
    case WordsRole:
        return plainText(place.quote.exact);
    case AfterRole:
        return place.after;
    case PlaceRole:
        return whereText(place);
    case StateRole:
        return int(standingOf(m_project->library(), place).state);
    default:
        return {};
    }
}

} // namespace sidelight
