// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/LayoutJob.h"

#include "models/board/CardDates.h"
#include "models/board/CardGeometry.h"
#include "models/board/Grouping.h"
#include "models/board/Lanes.h"
#include "models/board/ReadingOrder.h"

#include <QSet>
#include <algorithm>
#include <array>
#include <ranges>

namespace sidelight {

namespace {

struct MethodKey {
    LayoutMethod method;
    QLatin1StringView key;
};

constexpr std::array<MethodKey, size_t(LayoutMethod::Count)> methodKeys{{
    {LayoutMethod::Force, QLatin1StringView("force")},
    {LayoutMethod::Layers, QLatin1StringView("layers")},
    {LayoutMethod::Published, QLatin1StringView("time")},
    {LayoutMethod::Said, QLatin1StringView("time-said")},
    {LayoutMethod::Happened, QLatin1StringView("time-happened")},
    {LayoutMethod::Account, QLatin1StringView("account")},
    {LayoutMethod::Actor, QLatin1StringView("actor")},
    {LayoutMethod::Tidy, QLatin1StringView("tidy")},
}};

// In whose lane a card stands, and how high in it.
struct Account {
    Id of;
    qint64 place = 0;
};

Account articleOf(const Library &library, const Card &card)
{
    if (card.kind == CardKind::Article)
        return {library.find<Article>(card.shows) ? card.shows : Id(), -1}; // it heads the lane
    const auto statement = library.find<Statement>(card.shows);
    const auto passage = library.find<Passage>(statement ? statement->passage : card.shows);
    return passage ? Account{passage->article, passage->start} : Account();
}

// The last of a chain is who says it; those before only pass it on.
Id speakerOf(const Library &library, const Statement &statement)
{
    for (const Speaker &speaker : std::views::reverse(statement.speakers)) {
        if (library.find<Actor>(speaker.actor))
            return speaker.actor;
    }
    return {};
}

Account actorOf(const Library &library, const Card &card)
{
    if (card.kind == CardKind::Actor)
        return {library.find<Actor>(card.shows) ? card.shows : Id(), -1};
    auto statement = library.find<Statement>(card.shows);
    if (!statement && card.kind == CardKind::Passage) {
        QList<Id> statements = library.statementsOf(card.shows);
        std::ranges::sort(statements);
        statement = library.find<Statement>(statements.value(0));
    }
    if (!statement)
        return {};
    const auto passage = library.find<Passage>(statement->passage);
    return {speakerOf(library, *statement), passage ? passage->start : 0};
}

CardDate dateFor(LayoutMethod method)
{
    switch (method) {
    case LayoutMethod::Said:
        return CardDate::Said;
    case LayoutMethod::Happened:
        return CardDate::Happened;
    default:
        return CardDate::Published;
    }
}

bool isOfTime(LayoutMethod method)
{
    return method == LayoutMethod::Published || method == LayoutMethod::Said || method == LayoutMethod::Happened;
}

class Gathering {
public:
    Gathering(const Library &library, LayoutJob &job)
        : m_library(library)
        , m_job(job)
    {
    }

    void gather(Id board, const QList<Id> &only);

private:
    void readCards(Id board, const QSet<Id> &without);
    void makeBlocks(const QList<Id> &only);
    void addTo(LayoutBlock &block, const Card &card);
    void orderLanes();
    void readLinks(Id board);
    [[nodiscard]] Id outermost(Id card, const QSet<Id> &chosen) const;

    const Library &m_library;
    LayoutJob &m_job;
    QList<CardContent> m_order; // as cards are read; of each only what it takes to know that
    QHash<Id, Id> m_groups;
    QHash<Id, int> m_blockOf;  // card → block
    QList<Account> m_accounts; // of the blocks
};

void Gathering::gather(Id board, const QList<Id> &only)
{
    // Lanes are made anew, but where all stays as it is they are groups like others.
    const bool anew = only.isEmpty() && m_job.method != LayoutMethod::Tidy;
    readCards(board, anew ? lanes::onBoard(m_library, board) : QSet<Id>());
    makeBlocks(only);
    if (m_job.method == LayoutMethod::Account || m_job.method == LayoutMethod::Actor)
        orderLanes();
    readLinks(board);
}

void Gathering::readCards(Id board, const QSet<Id> &without)
{
    QList<Framed> framed;
    const QList<Id> cards = m_library.cardsOf(board);
    m_order.reserve(cards.size());
    for (const Id id : cards) {
        if (without.contains(id))
            continue;
        const Card *card = m_library.find<Card>(id);
        CardContent place;
        place.id = id;
        place.kind = card->kind;
        place.rect = rectOf(*card);
        framed.append({id, place.rect, card->kind == CardKind::Group});
        m_order.append(place);
    }
    putInReadingOrder(m_order, m_job.fromTheRight);
    m_groups = groupsOf(framed);
}

// The outermost group, of those chosen, in which a card lies; the card itself if it is chosen but in none.
Id Gathering::outermost(Id card, const QSet<Id> &chosen) const
{
    Id top;
    for (Id at = card; at.isValid(); at = m_groups.value(at)) {
        if (chosen.isEmpty() || chosen.contains(at))
            top = at;
    }
    return top;
}

void Gathering::makeBlocks(const QList<Id> &only)
{
    const QSet<Id> chosen(only.begin(), only.end());
    QHash<Id, int> blockOfTop;
    for (const CardContent &place : std::as_const(m_order)) {
        const Id top = outermost(place.id, chosen);
        if (!top.isValid())
            continue;
        const auto known = blockOfTop.constFind(top);
        const int at = known == blockOfTop.constEnd() ? int(m_job.blocks.size()) : *known;
        if (known == blockOfTop.constEnd()) {
            blockOfTop.insert(top, at);
            m_job.blocks.append(LayoutBlock());
            m_accounts.append(Account());
        }
        m_blockOf.insert(place.id, at);
        addTo(m_job.blocks[at], *m_library.find<Card>(place.id));
    }
}

void Gathering::addTo(LayoutBlock &block, const Card &card)
{
    const QRectF rect = rectOf(card);
    block.cards.append({card.id, rect});
    block.rect |= rect;
    block.locked = block.locked || card.locked;
    if (isOfTime(m_job.method)) {
        const std::optional<DateSpan> date = dateOf(m_library, card, dateFor(m_job.method));
        if (date)
            block.date = block.date ? block.date->joined(*date) : *date;
    }
    const Account account = m_job.method == LayoutMethod::Account ? articleOf(m_library, card)
                            : m_job.method == LayoutMethod::Actor ? actorOf(m_library, card)
                                                                  : Account();
    if (Account &first = m_accounts[m_blockOf.value(card.id)]; !first.of.isValid() && account.of.isValid())
        first = account; // a group stands where the first of its cards belongs
}

// Articles as they were published, actors as they are met on the board.
void Gathering::orderLanes()
{
    QList<Id> lanes;
    QSet<Id> known;
    for (const Account &account : std::as_const(m_accounts)) {
        if (account.of.isValid() && !known.contains(account.of)) {
            known.insert(account.of);
            lanes.append(account.of);
        }
    }
    if (m_job.method == LayoutMethod::Account) {
        const auto published = [this](Id id) {
            const Article *article = m_library.find<Article>(id);
            const std::optional<DateSpan> date = article ? DateSpan::of(article->published) : std::nullopt;
            return std::tuple(!date, date ? date->first : 0, id);
        };
        std::ranges::sort(lanes, {}, published);
    }
    QHash<Id, int> place;
    for (const Id id : std::as_const(lanes))
        place.insert(id, int(place.size()));
    m_job.lanes = int(lanes.size());
    m_job.laneOf = lanes;
    for (int i = 0; i < m_job.blocks.size(); ++i) {
        m_job.blocks[i].lane = place.value(m_accounts[i].of, -1);
        m_job.blocks[i].placeInLane = m_accounts[i].place;
    }
}

void Gathering::readLinks(Id board)
{
    QList<Id> links = m_library.linksOf(board);
    std::ranges::sort(links);
    for (const Id id : std::as_const(links)) {
        const Link *link = m_library.find<Link>(id);
        const auto from = m_blockOf.constFind(link->from), to = m_blockOf.constFind(link->to);
        if (from != m_blockOf.constEnd() && to != m_blockOf.constEnd() && *from != *to)
            m_job.edges.append({*from, *to, link->kind});
    }
}

} // namespace

QString keyOf(LayoutMethod method) { return methodKeys[size_t(method)].key; }

std::optional<LayoutMethod> layoutMethodOf(QStringView key)
{
    const auto found = std::ranges::find_if(methodKeys, [key](const MethodKey &each) { return each.key == key; });
    return found == methodKeys.end() ? std::nullopt : std::optional(found->method);
}

QStringList layoutKeys()
{
    QStringList keys;
    for (const MethodKey &each : methodKeys)
        keys.append(each.key);
    return keys;
}

LayoutJob LayoutJob::of(const Library &library, Id board, LayoutMethod method, bool fromTheRight, const QList<Id> &only)
{
    LayoutJob job;
    job.method = method;
    job.fromTheRight = fromTheRight;
    Gathering(library, job).gather(board, only);
    return job;
}

} // namespace sidelight
