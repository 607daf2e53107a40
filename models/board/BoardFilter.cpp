// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/BoardFilter.h"

#include "models/project/Support.h"

#include <algorithm>

namespace sidelight {

namespace {

const QString notGraded = QStringLiteral("-"), cannotBeJudged = QStringLiteral("F");
constexpr int credibilityUnknown = 6;

class Matching {
public:
    Matching(const Library &library, const BoardFilter &filter)
        : m_library(library)
        , m_filter(filter)
    {
    }

    [[nodiscard]] bool matches(const Card &card) const
    {
        const QList<Statement> statements = statementsOf(card);
        return (!m_filter.actor.isValid() || concernsActor(card, statements)) &&
               (!m_filter.claim.isValid() || concernsClaim(card, statements)) &&
               (m_filter.reliability.isEmpty() || isReliable(card, statements)) &&
               (m_filter.credibility == 0 || isCredible(statements)) && isInTime(card);
    }
    [[nodiscard]] bool matches(const LinkContent &link) const
    {
        return !m_filter.linkKind ||
               (link.kind == *m_filter.linkKind && (link.kind != LinkKind::Custom || link.customType == m_filter.linkType));
    }

private:
    [[nodiscard]] QList<Statement> statementsOf(const Card &card) const
    {
        if (card.kind == CardKind::Statement) {
            const auto statement = m_library.find<Statement>(card.shows);
            return statement ? QList{*statement} : QList<Statement>();
        }
        QList<Statement> all;
        if (card.kind == CardKind::Passage) {
            for (const Id id : m_library.statementsOf(card.shows))
                all.append(*m_library.find<Statement>(id));
        }
        return all;
    }
    [[nodiscard]] bool concernsActor(const Card &card, const QList<Statement> &statements) const
    {
        const auto speaks = [this](const Statement &statement) {
            return std::ranges::any_of(statement.speakers, [this](const Speaker &each) { return each.actor == m_filter.actor; });
        };
        if (card.shows == m_filter.actor || std::ranges::any_of(statements, speaks))
            return true;
        const QList<Id> mentions = m_library.mentionsOf(passageOf(card));
        return std::ranges::any_of(mentions, [this](Id id) { return m_library.find<Mention>(id)->actor == m_filter.actor; });
    }
    [[nodiscard]] Id passageOf(const Card &card) const
    {
        const auto statement = card.kind == CardKind::Statement ? m_library.find<Statement>(card.shows) : nullptr;
        return statement ? statement->passage : card.shows;
    }
    [[nodiscard]] bool concernsClaim(const Card &card, const QList<Statement> &statements) const
    {
        return card.shows == m_filter.claim ||
               std::ranges::any_of(statements, [this](const Statement &each) { return each.claim == m_filter.claim; });
    }

    [[nodiscard]] bool isGood(const QString &grade) const
    {
        if (m_filter.reliability == notGraded || m_filter.reliability == cannotBeJudged)
            return m_filter.reliability == (grade.isEmpty() ? notGraded : grade);
        return !grade.isEmpty() && grade <= m_filter.reliability;
    }
    [[nodiscard]] bool isReliable(const Card &card, const QList<Statement> &statements) const
    {
        if (const Actor *actor = card.kind == CardKind::Actor ? m_library.find<Actor>(card.shows) : nullptr)
            return isGood(actor->reliability);
        return std::ranges::any_of(statements, [this](const Statement &each) { return isGood(reliabilityOf(m_library, each)); });
    }
    [[nodiscard]] bool isCredible(const QList<Statement> &statements) const
    {
        return std::ranges::any_of(statements, [this](const Statement &each) {
            return m_filter.credibility == credibilityUnknown ? each.credibility == credibilityUnknown
                                                              : each.credibility > 0 && each.credibility <= m_filter.credibility;
        });
    }
    // It may have been within the time: an imprecise date counts with all that it leaves open.
    [[nodiscard]] bool isInTime(const Card &card) const
    {
        if (!m_filter.from && !m_filter.until)
            return true;
        const std::optional<DateSpan> date = sidelight::dateOf(m_library, card, m_filter.dateOf);
        return date && (!m_filter.from || date->last >= m_filter.from->first) &&
               (!m_filter.until || date->first <= m_filter.until->last);
    }

    const Library &m_library;
    const BoardFilter &m_filter;
};

} // namespace

BoardFiltered filtered(const Library &library, const BoardContent &content, const BoardFilter &filter)
{
    const Matching matching(library, filter);
    QSet<Id> linked;
    for (const LinkContent &link : content.links) {
        if (matching.matches(link))
            linked << link.from << link.to;
    }
    BoardFiltered found;
    for (const CardContent &card : content.cards) {
        const Card *record = library.find<Card>(card.id);
        const bool isGroup = card.kind == CardKind::Group;
        found.of += isGroup ? 0 : 1;
        if (!record || (filter.linkKind && !linked.contains(card.id)) || !matching.matches(*record))
            continue;
        found.shown.insert(card.id);
        found.cards += isGroup ? 0 : 1;
    }
    for (const LinkContent &link : content.links) {
        if (matching.matches(link) && found.shown.contains(link.from) && found.shown.contains(link.to))
            found.shown.insert(link.id);
    }
    return found;
}

} // namespace sidelight
