// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/OccurrenceSearch.h"

#include <QAbstractListModel>

namespace sidelight {

// Whether what a place says is in the project already.
enum class PlaceState { Free, InPassage, Recorded };

struct PlaceStanding {
    PlaceState state = PlaceState::Free;
    Id passage; // the smallest that holds the place
};

[[nodiscard]] PlaceStanding standingOf(const Library &library, const NamedPlace &place);

// What recording these places takes: a mention each, on the passage that holds the place, else on a new one of the name alone.
struct PlaceRecords {
    QList<Passage> passages;
    QList<Mention> mentions;
};
[[nodiscard]] PlaceRecords recordsFor(const Library &library, const QList<NamedPlace> &places);

// Places where actors are named, offered to be recorded. What has been recorded goes, and what is of an article or actor that is
// removed; a place stands in one row.
class OccurrenceModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { BeforeRole = Qt::UserRole, WordsRole, AfterRole, PlaceRole, StateRole };

    explicit OccurrenceModel(Project *project, QObject *parent = nullptr);

    void setPlaces(const QList<NamedPlace> &places); // those that are recorded already are left out
    void remove(const QList<int> &rows);
    [[nodiscard]] const QList<NamedPlace> &places() const { return m_places; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void countChanged();

private:
    void follow(const Changes &changes);
    [[nodiscard]] bool isOpen(const NamedPlace &place) const; // still to be decided
    [[nodiscard]] QString whereText(const NamedPlace &place) const;

    Project *m_project;
    QList<NamedPlace> m_places;
};

} // namespace sidelight
