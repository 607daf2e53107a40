// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/Agreement.h"

#include <QHash>
#include <algorithm>
#include <cmath>
#include <tuple>
#include <vector>

namespace sidelight {

namespace {

// Cosines are counted in whole billionths, so that sums don't depend on the order in which they are added up.
constexpr double unit = 1e9;

class Seriation {
public:
    explicit Seriation(const QList<StanceLine> &lines);
    QList<int> order();

private:
    void append(int line);
    [[nodiscard]] int nearest() const;
    [[nodiscard]] int next() const; // where nobody agrees with the last

    const QList<StanceLine> &m_lines;
    QHash<int, StanceLine> m_across; // for each place the lines that have it
    std::vector<double> m_norms;
    std::vector<qint64> m_toLast, m_toAll;
    std::vector<bool> m_isPlaced;
    QList<int> m_touched; // who shares something with the last
    QList<int> m_order;
};

Seriation::Seriation(const QList<StanceLine> &lines)
    : m_lines(lines)
    , m_norms(size_t(lines.size()), 0.0)
    , m_toLast(size_t(lines.size()), 0)
    , m_toAll(size_t(lines.size()), 0)
    , m_isPlaced(size_t(lines.size()), false)
{
    for (int line = 0; line < lines.size(); ++line) {
        double squares = 0;
        for (const auto &[place, score] : lines.at(line)) {
            if (score == 0)
                continue;
            m_across[place].append({line, score});
            squares += score * score;
        }
        m_norms[size_t(line)] = std::sqrt(squares);
    }
}

void Seriation::append(int line)
{
    m_order.append(line);
    m_isPlaced[size_t(line)] = true;
    m_touched.clear();
    QHash<int, double> shared;
    for (const auto &[place, score] : m_lines.at(line))
        if (const auto across = m_across.constFind(place); score != 0 && across != m_across.constEnd())
            for (const auto &[other, theirs] : *across)
                if (!m_isPlaced[size_t(other)])
                    shared[other] += score * theirs;
    for (const auto &[other, product] : shared.asKeyValueRange()) {
        const auto agreement = qint64(std::llround(unit * product / (m_norms[size_t(line)] * m_norms[size_t(other)])));
        m_toLast[size_t(other)] = agreement;
        m_toAll[size_t(other)] += agreement;
        m_touched.append(other);
    }
}

int Seriation::nearest() const
{
    int best = -1;
    const auto rank = [this](int line) { return std::tuple(m_toLast[size_t(line)], m_toAll[size_t(line)], -line); };
    for (const int line : m_touched)
        if (m_toLast[size_t(line)] > 0 && (best < 0 || rank(line) > rank(best)))
            best = line;
    return best;
}

int Seriation::next() const
{
    int best = -1;
    const auto rank = [this](int line) {
        const double norm = m_norms[size_t(line)];
        return std::tuple(norm > 0, m_toAll[size_t(line)], norm, -line);
    };
    for (int line = 0; line < m_lines.size(); ++line)
        if (!m_isPlaced[size_t(line)] && (best < 0 || rank(line) > rank(best)))
            best = line;
    return best;
}

QList<int> Seriation::order()
{
    m_order.reserve(m_lines.size());
    while (m_order.size() < m_lines.size()) {
        const int near = nearest();
        append(near >= 0 ? near : next());
    }
    return m_order;
}

} // namespace

QList<int> agreementOrder(const QList<StanceLine> &lines) { return Seriation(lines).order(); }

qint64 agreementCost(const QList<StanceLine> &lines)
{
    QHash<int, qint64> across;
    for (const StanceLine &line : lines)
        for (const auto &[place, score] : line)
            across[place] += score == 0 ? 0 : 1;
    qint64 cost = lines.size() * lines.size() / 4;
    for (const qint64 count : std::as_const(across))
        cost += 10 * count * count;
    return cost;
}

} // namespace sidelight
