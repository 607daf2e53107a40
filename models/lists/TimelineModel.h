// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/RecordModel.h"
#include "models/lists/TimelineLane.h"
#include "models/lists/TimelineText.h"

#include <QCollator>
#include <memory>
#include <optional>
#include <vector>

namespace sidelight {

// The dates of a project in lanes: each date of each statement, of each article and of each claim is a mark of its own. What
// is shown, and what the lanes stand for, is a TimelineChoice; a lane without a mark is not there. Rows come, go and move one
// by one as the project changes; another choice, or a change of thousands of records, makes the whole anew.
//
// As a tree it lists the lanes with their marks beneath.
class TimelineModel : public QAbstractItemModel {
    Q_OBJECT

public:
    using Column = TimelineColumn;
    enum Role { RecordKindRole = RecordRoleCount, DateRole };

    explicit TimelineModel(const Library &library, QObject *parent = nullptr);
    ~TimelineModel() override;

    void setChoice(const TimelineChoice &choice);
    [[nodiscard]] const TimelineChoice &choice() const { return m_look.choice(); }
    void reset(); // as the library is now; follow() then keeps it so
    void follow(const Changes &changes);

    [[nodiscard]] int laneCount() const { return int(m_lanes.size()); }
    [[nodiscard]] const TimelineLane &lane(int row) const;
    [[nodiscard]] QModelIndex find(const TimelineMarkId &mark) const;
    [[nodiscard]] const TimelineMark *markAt(const QModelIndex &index) const; // nullptr: a lane, or nothing
    // From the first minute of all to the last; none without marks.
    [[nodiscard]] std::optional<DateSpan> extent() const;
    // What is shown but has no date, in sentences; one for each of the dates that are shown.
    [[nodiscard]] QStringList undatedSentences() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void followed(); // all that changed has been told

private:
    struct Lane;
    struct Placed {
        RecordKind kind;
        TimelinePlace place;
        Lane *lane = nullptr;        // none while no mark is shown
        Id article = {}, claim = {}; // of a statement, as they were
    };
    struct Touched;

    void rebuild();
    void fill(RecordKind kind, Id id);
    void count(const Placed &placed, int by);
    [[nodiscard]] Placed placedNow(RecordKind kind, Id id);
    [[nodiscard]] Touched touchedBy(const Changes &changes) const;
    void touchArticles(const Changes &changes, Touched &touched) const;
    void touchActorsAndClaims(const Changes &changes, Touched &touched) const;
    void touchNeighbours(Touched &touched) const;
    void place(RecordKind kind, Id id, QSet<Lane *> &lanes);
    Lane *laneFor(const TimelineLaneId &id, const TimelineMark &first);
    void insertMark(Lane *lane, const TimelineMark &mark);
    void removeMark(Lane *lane, const TimelineMark &mark);
    void tellChanged(const Lane *lane, const TimelineMark &mark);
    void drop(Lane *lane);
    void rename(Lane *lane);
    void renameAll(const Changes &changes, QSet<Lane *> &lanes);
    void rank(Lane *lane) const;
    [[nodiscard]] bool isBefore(const Lane &one, const Lane &other) const;
    void renumber(size_t from);
    [[nodiscard]] QModelIndex laneIndex(const Lane *lane) const;
    [[nodiscard]] QVariant laneData(const Lane &lane, int column, int role) const;

    const Library &m_library;
    TimelineLook m_look;
    QCollator m_collator;
    std::vector<std::unique_ptr<Lane>> m_lanes;
    QHash<TimelineLaneId, Lane *> m_laneOf;
    QHash<Id, Placed> m_placed;
    std::array<int, timelineDateCount> m_undated{}; // statements
    int m_undatedArticles = 0, m_undatedClaims = 0;
};

} // namespace sidelight
