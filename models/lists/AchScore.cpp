// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/AchScore.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <numbers>
#include <vector>

namespace sidelight {

namespace {

constexpr double level = 1e-9; // sums that differ by less are the same
constexpr double mostWeight = 2;
constexpr double quarter = 1.189207115002721; // the fourth root of 2

// Of a grade by its place, the best first; 1 for the last one and for none.
double factorOf(int place)
{
    constexpr double half = std::numbers::sqrt2;
    constexpr std::array<double, 5> factors{half, quarter, 1, 1 / quarter, 1 / half};
    return place >= 0 && place < int(factors.size()) ? factors.at(size_t(place)) : 1;
}

int placeOf(const QString &reliability) { return reliability.size() == 1 ? reliability[0].unicode() - u'A' : -1; }

int inconsistencyOf(std::optional<AchRating> rating) { return rating == AchRating::II ? 2 : rating == AchRating::I ? 1 : 0; }

bool counts(std::optional<AchRating> rating) { return rating && *rating != AchRating::NA; }

int onScale(AchRating rating)
{
    switch (rating) {
    case AchRating::CC:
        return 2;
    case AchRating::C:
        return 1;
    case AchRating::I:
        return -1;
    case AchRating::II:
        return -2;
    case AchRating::N:
    case AchRating::NA:
        break;
    }
    return 0;
}

// Rows that would have other weights; 0: left out.
using Reweighed = std::vector<std::pair<int, double>>;

// What is against each hypothesis, as positive numbers, and how much of it was rated.
struct Sums {
    std::vector<double> against;
    std::vector<int> rated;

    [[nodiscard]] bool isLess(size_t a, size_t b) const { return against[a] < against[b] - level; }
    [[nodiscard]] std::vector<int> ranks() const
    {
        std::vector<int> ranks(against.size(), 0);
        for (size_t i = 0; i < ranks.size(); ++i) {
            if (rated[i] == 0)
                continue;
            ranks[i] = 1;
            for (size_t other = 0; other < ranks.size(); ++other)
                ranks[i] += rated[other] > 0 && isLess(other, i) ? 1 : 0;
        }
        return ranks;
    }
    // By how much the one has less against it than the best of the others; less than 0 if it has more.
    [[nodiscard]] std::optional<double> leadOf(size_t one) const
    {
        std::optional<double> next;
        for (size_t i = 0; i < against.size(); ++i)
            if (i != one && rated[i] > 0)
                next = std::min(next.value_or(against[i]), against[i]);
        return next ? std::optional(*next - against[one]) : std::nullopt;
    }
};

// Sums a table, and says what would be if some rows had other weights; for that it looks only at the origins of those.
class Scorer {
public:
    explicit Scorer(const AchTable &table)
        : m_table(table)
        , m_sums{std::vector<double>(size_t(table.hypotheses)), std::vector<int>(size_t(table.hypotheses))}
    {
        const QList<int> accounts = accountsOf(table.rows);
        m_groups.assign(accounts.cbegin(), accounts.cend());
        m_members.resize(size_t(accounts.isEmpty() ? 0 : *std::ranges::max_element(accounts) + 1));
        for (int row = 0; row < int(table.rows.size()); ++row) {
            const AchRow &each = table.rows[row];
            m_weights.push_back(weightOf(each.reliability, each.credibility));
            m_members[size_t(accounts[row])].push_back(row);
            for (size_t i = 0; i < m_sums.rated.size(); ++i)
                m_sums.rated[i] += counts(each.ratings.value(qsizetype(i))) ? 1 : 0;
        }
        for (const std::vector<int> &members : m_members)
            add(members, m_weights, 1, m_sums);
    }

    [[nodiscard]] const Sums &sums() const { return m_sums; }
    [[nodiscard]] double weight(int row) const { return m_weights[size_t(row)]; }

    [[nodiscard]] Sums with(const Reweighed &changes) const
    {
        Sums sums = m_sums;
        std::vector<double> weights = m_weights;
        std::vector<int> touched;
        for (const auto &[row, weight] : changes) {
            weights[size_t(row)] = weight;
            touched.push_back(m_groups[size_t(row)]);
            for (size_t i = 0; weight == 0 && i < sums.rated.size(); ++i)
                sums.rated[i] -= counts(m_table.rows[row].ratings.value(qsizetype(i))) ? 1 : 0;
        }
        std::ranges::sort(touched);
        touched.erase(std::ranges::unique(touched).begin(), touched.end());
        for (const int group : touched) {
            add(m_members[size_t(group)], m_weights, -1, sums);
            add(m_members[size_t(group)], weights, 1, sums);
        }
        return sums;
    }

private:
    void add(const std::vector<int> &members, const std::vector<double> &weights, double sign, Sums &sums) const
    {
        for (size_t i = 0; i < sums.against.size(); ++i) {
            double most = 0;
            for (const int row : members)
                most = std::max(most, weights[size_t(row)] * inconsistencyOf(m_table.rows[row].ratings.value(qsizetype(i))));
            sums.against[i] += sign * most;
        }
    }

    const AchTable &m_table;
    std::vector<double> m_weights;
    std::vector<int> m_groups;               // of each row
    std::vector<std::vector<int>> m_members; // of each group
    Sums m_sums;
};

QList<int> firstOf(const std::vector<int> &ranks)
{
    QList<int> first;
    for (size_t i = 0; i < ranks.size(); ++i)
        if (ranks[i] == 1)
            first.append(int(i));
    return first;
}

// Tries what could be otherwise, and keeps what would change the ranking.
class Trials {
public:
    explicit Trials(const AchTable &table)
        : m_table(table)
        , m_scorer(table)
        , m_ranks(m_scorer.sums().ranks())
        , m_first(firstOf(m_ranks))
    {
    }

    AchSensitivity run()
    {
        for (const AchRow &row : m_table.rows)
            m_found.unrated += int(std::ranges::count_if(row.ratings, [](const auto &rating) { return !rating; }));
        if (std::ranges::count_if(m_ranks, [](int rank) { return rank > 0; }) < 2)
            return m_found;
        leaveOutEvidence();
        leaveOutOrigins();
        regradeActors();
        trustEvidence();
        weighNothing();
        std::ranges::stable_sort(m_found.turns, {}, [](const AchTurn &turn) { return std::pair(turn.effect, turn.cause); });
        return m_found;
    }

private:
    [[nodiscard]] std::optional<AchTurn> turnBy(const Sums &sums) const
    {
        const std::vector<int> ranks = sums.ranks();
        const QList<int> first = firstOf(ranks);
        if (ranks == m_ranks || first.isEmpty())
            return std::nullopt;
        using enum AchTurn::Effect;
        return AchTurn{.effect = first == m_first ? Behind : first.size() == 1 ? First : Level, .first = first};
    }
    void keep(std::optional<AchTurn> turn, AchTurn::Cause cause, Id record, int rows = 1)
    {
        if (!turn)
            return;
        turn->cause = cause;
        turn->record = record;
        turn->rows = rows;
        m_found.turns.append(*turn);
    }

    void leaveOutEvidence()
    {
        const std::optional<double> lead = m_first.size() == 1 ? m_scorer.sums().leadOf(size_t(m_first[0])) : std::nullopt;
        m_found.lead = m_found.leadWithout = lead.value_or(0);
        for (int row = 0; row < int(m_table.rows.size()); ++row) {
            const Sums sums = m_scorer.with({{row, 0.0}});
            keep(turnBy(sums), AchTurn::Cause::Evidence, m_table.rows[row].evidence);
            const std::optional<double> left = lead ? sums.leadOf(size_t(m_first[0])) : std::nullopt;
            if (left && *left < m_found.leadWithout - level) {
                m_found.leadWithout = *left;
                m_found.mainstay = m_table.rows[row].evidence;
            }
        }
        if (std::ranges::any_of(m_found.turns, [](const AchTurn &turn) { return turn.effect != AchTurn::Effect::Behind; }))
            m_found.mainstay = {};
    }

    // Of a single row it has been said.
    void leaveOutOrigins()
    {
        QList<Id> origins; // in the order of the rows
        QHash<Id, Reweighed> without;
        for (int row = 0; row < int(m_table.rows.size()); ++row)
            if (const Id origin = m_table.rows[row].origin; origin.isValid()) {
                if (!without.contains(origin))
                    origins.append(origin);
                without[origin].emplace_back(row, 0.0);
            }
        for (const Id origin : std::as_const(origins))
            if (const Reweighed &rows = without[origin]; rows.size() > 1)
                keep(turnBy(m_scorer.with(rows)), AchTurn::Cause::Origin, origin, int(rows.size()));
    }

    void regradeActors()
    {
        QList<Id> graders; // in the order of the rows
        QHash<Id, std::vector<int>> rows;
        for (int row = 0; row < int(m_table.rows.size()); ++row)
            if (const Id grader = m_table.rows[row].grader; grader.isValid()) {
                if (!rows.contains(grader))
                    graders.append(grader);
                rows[grader].push_back(row);
            }
        for (const Id grader : std::as_const(graders))
            regrade(grader, rows[grader]);
    }

    // The least change of the grade that does the most. F counts as C does.
    void regrade(Id actor, const std::vector<int> &rows)
    {
        const QString now = m_table.rows[rows.front()].reliability;
        constexpr int neutral = 2;
        const int from = placeOf(now) >= 0 && placeOf(now) < 5 ? placeOf(now) : neutral;
        std::optional<AchTurn> best;
        int bestDistance = 0;
        for (int place = 0; place < 5; ++place) {
            const QString letter{QChar(u'A' + place)};
            Reweighed changed;
            for (const int row : rows)
                changed.emplace_back(row, weightOf(letter, m_table.rows[row].credibility));
            std::optional<AchTurn> turn = turnBy(m_scorer.with(changed));
            const int distance = std::abs(place - from);
            if (!turn || (best && std::pair(best->effect, bestDistance) <= std::pair(turn->effect, distance)))
                continue;
            turn->grade = letter;
            turn->before = now;
            best = turn;
            bestDistance = distance;
        }
        keep(best, AchTurn::Cause::Grade, actor, int(rows.size()));
    }

    void trustEvidence()
    {
        for (int row = 0; row < int(m_table.rows.size()); ++row)
            if (m_scorer.weight(row) < mostWeight - level)
                keep(turnBy(m_scorer.with({{row, mostWeight}})), AchTurn::Cause::Trust, m_table.rows[row].evidence);
    }

    void weighNothing()
    {
        AchTable plain = m_table;
        for (AchRow &row : plain.rows) {
            row.reliability.clear();
            row.credibility = 0;
            row.origin = {};
        }
        keep(turnBy(Scorer(plain).sums()), AchTurn::Cause::Weights, {}, int(plain.rows.size()));
    }

    const AchTable &m_table;
    Scorer m_scorer;
    std::vector<int> m_ranks;
    QList<int> m_first;
    AchSensitivity m_found;
};

} // namespace

QList<int> accountsOf(const QList<AchRow> &rows)
{
    QHash<Id, Id> firstSpeaker; // of an origin
    for (const AchRow &row : rows)
        if (row.speaker.isValid() && !firstSpeaker.contains(row.origin))
            firstSpeaker.insert(row.origin, row.speaker);
    QHash<std::pair<Id, Id>, int> known;
    QList<int> accounts;
    int next = 0;
    for (const AchRow &row : rows) {
        const Id speaker = row.speaker.isValid() ? row.speaker : firstSpeaker.value(row.origin);
        const int account = row.origin.isValid() ? known.value({row.origin, speaker}, next) : next;
        if (account == next) {
            known.insert({row.origin, speaker}, account);
            ++next;
        }
        accounts.append(account);
    }
    return accounts;
}

double weightOf(const QString &reliability, int credibility) { return factorOf(placeOf(reliability)) * factorOf(credibility - 1); }

double diagnosticityOf(const QList<std::optional<AchRating>> &ratings)
{
    int pairs = 0, distance = 0;
    for (qsizetype i = 0; i < ratings.size(); ++i)
        for (qsizetype j = 0; counts(ratings[i]) && j < i; ++j)
            if (counts(ratings[j])) {
                ++pairs;
                distance += std::abs(onScale(*ratings[i]) - onScale(*ratings[j]));
            }
    return pairs > 0 ? double(distance) / pairs : 0;
}

QList<AchStanding> standingsOf(const AchTable &table)
{
    const Scorer scorer(table);
    const std::vector<int> ranks = scorer.sums().ranks();
    QList<AchStanding> standings(table.hypotheses);
    for (int i = 0; i < table.hypotheses; ++i) {
        AchStanding &standing = standings[i];
        standing.weighted = scorer.sums().against[size_t(i)] > level ? -scorer.sums().against[size_t(i)] : 0;
        for (const AchRow &row : table.rows)
            standing.plain -= inconsistencyOf(row.ratings.value(i));
        standing.rank = ranks[size_t(i)];
        standing.rated = scorer.sums().rated[size_t(i)];
    }
    return standings;
}

AchSensitivity sensitivityOf(const AchTable &table) { return Trials(table).run(); }

} // namespace sidelight
