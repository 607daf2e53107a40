// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Library.h"
#include "models/text/DateSpan.h"

#include <QFlags>
#include <QVarLengthArray>
#include <array>

namespace sidelight {

// The three dates of a statement, which are never mixed. An article has the last of them, a claim the first.
enum class TimelineDate { Happened, Said, Published };
inline constexpr int timelineDateCount = 3;

// What the lanes of a timeline stand for.
enum class TimelineLanes { Actors, Claims, Articles, Outlets, Origins };

// What somebody wants to see on a timeline.
struct TimelineChoice {
    TimelineLanes lanes = TimelineLanes::Actors;
    std::array<bool, timelineDateCount> shown{true, true, true}; // by TimelineDate
    Id claim{}, actor{};                                         // only statements on this claim; with this actor in their chain
    QString words{};                                             // only what these words are found in
    [[nodiscard]] bool isFiltering() const { return claim.isValid() || actor.isValid() || !words.trimmed().isEmpty(); }
    bool operator==(const TimelineChoice &) const = default;
};

// One date of one record.
struct TimelineMark {
    Id record;
    RecordKind kind = RecordKind::Statement; // or Article, or Claim
    TimelineDate date = TimelineDate::Happened;
    Stance stance = Stance::None;
    DateSpan span{};
    Id article{};  // in which it stands; orders what has the same date,
    int place = 0; // with its place in the text
    [[nodiscard]] auto order() const { return std::tuple(span.first, span.last, article, place, record, date); }
    bool operator==(const TimelineMark &) const = default;
};

// A mark's identity: what it is of, and which of the dates it is.
struct TimelineMarkId {
    Id record{};
    TimelineDate date = TimelineDate::Happened;
    bool operator==(const TimelineMarkId &) const = default;
};

// What a lane stands for: a record, an outlet by its name, or what belongs nowhere else.
struct TimelineLaneId {
    enum class Kind { Claims, Articles, Record, Outlet, Rest }; // in the order of the lanes

    Kind kind = Kind::Rest;
    Id record{};
    QString outlet{}; // folded
    bool operator==(const TimelineLaneId &) const = default;
    friend size_t qHash(const TimelineLaneId &id, size_t seed = 0)
    {
        return qHashMulti(seed, int(id.kind), id.record.value, id.outlet);
    }
};

// Where a record stands on a timeline.
struct TimelinePlace {
    bool isShown = false;
    TimelineLaneId lane{};
    QVarLengthArray<TimelineMark, timelineDateCount> marks{};       // of the dates that are shown
    std::array<bool, timelineDateCount> lacks{false, false, false}; // it could have this date, and has none
    bool operator==(const TimelinePlace &) const = default;
};

// Looks up where the records of a library stand on the timeline that somebody chose.
class TimelineLook {
public:
    explicit TimelineLook(const Library &library)
        : m_library(library)
    {
    }

    void choose(const TimelineChoice &choice);
    [[nodiscard]] const TimelineChoice &choice() const { return m_choice; }
    // Of a statement, an article or a claim; not shown when there is none of that id.
    [[nodiscard]] TimelinePlace placeOf(RecordKind kind, Id id);
    void forgetWords(Id record) { m_words.remove(record); }
    void forgetAll() { m_words.clear(), m_spans.clear(); }

    [[nodiscard]] QString titleOf(const TimelineLaneId &lane, const TimelineMark &any) const;

private:
    [[nodiscard]] TimelinePlace placeOf(const Statement &statement);
    [[nodiscard]] TimelinePlace placeOf(const Article &article);
    [[nodiscard]] TimelinePlace placeOf(const Claim &claim);
    void mark(TimelinePlace &place, TimelineMark mark, const QString &edtf);
    [[nodiscard]] std::optional<DateSpan> spanOf(const QString &edtf);
    [[nodiscard]] TimelineLaneId laneOf(const Statement &statement, const Article *article) const;
    [[nodiscard]] TimelineLaneId laneOf(const Article &article) const;
    template <class T> [[nodiscard]] TimelineLaneId recordLane(Id id) const;
    [[nodiscard]] bool accepts(const Statement &statement);
    [[nodiscard]] bool acceptsAny(const QList<Id> &statements);
    [[nodiscard]] bool acceptsArticle(const Article &article);
    [[nodiscard]] bool acceptsClaim(const Claim &claim);
    [[nodiscard]] bool hasWords(Id record, const std::function<QString()> &text);
    [[nodiscard]] QString textOf(const Statement &statement) const;

    const Library &m_library;
    TimelineChoice m_choice;
    QList<QByteArray> m_wanted;                      // words, folded
    QHash<Id, QByteArray> m_words;                   // of records, folded, once they were asked for
    QHash<QString, std::optional<DateSpan>> m_spans; // many records have one date
};

} // namespace sidelight
