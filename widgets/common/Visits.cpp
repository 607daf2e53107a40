// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/Visits.h"

namespace sidelight {

namespace {

constexpr qsizetype mostPlaces = 200;

bool isSamePlace(const Visits::Place &a, const Visits::Place &b)
{
    return a.record == b.record && a.mark.position == b.mark.position && a.mark.caret == b.mark.caret;
}

void append(QList<Visits::Place> &places, const Visits::Place &place)
{
    if (!place.record.id.isValid() || (!places.isEmpty() && isSamePlace(places.last(), place)))
        return;
    places.append(place);
    if (places.size() > mostPlaces)
        places.removeFirst();
}

} // namespace

void Visits::leave(const Place &place)
{
    append(m_behind, place);
    m_ahead.clear();
}

std::optional<Visits::Place> Visits::travel(QList<Place> &from, QList<Place> &to, const Place &here)
{
    while (!from.isEmpty() && isSamePlace(from.last(), here)) // already there
        from.removeLast();
    if (from.isEmpty())
        return std::nullopt;
    append(to, here);
    return from.takeLast();
}

void Visits::forget(const RecordRef &record)
{
    const auto isIt = [&record](const Place &place) { return place.record == record; };
    m_behind.removeIf(isIt);
    m_ahead.removeIf(isIt);
}

} // namespace sidelight
