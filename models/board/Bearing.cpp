// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/Bearing.h"

#include "models/board/BoardContent.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace sidelight {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Bearing)
};

constexpr qsizetype quotedWords = 240;

Bears bearsOf(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Supports:
    case LinkKind::Repeats:
    case LinkKind::DerivedFrom:
    case LinkKind::SameAs:
        return Bears::For;
    case LinkKind::Contradicts:
        return Bears::Against;
    case LinkKind::RespondsTo:
    case LinkKind::Before:
    case LinkKind::Custom:
        break;
    }
    return Bears::Otherwise;
}

Bears opposite(Bears bears) { return bears == Bears::For ? Bears::Against : bears == Bears::Against ? Bears::For : bears; }

Bears bearsOf(Stance stance)
{
    return stance == Stance::Asserts ? Bears::For : stance == Stance::Denies ? Bears::Against : Bears::Otherwise;
}

class BearingSearch {
public:
    BearingSearch(const Library &library, const Card &card)
        : m_library(library)
        , m_card(card)
    {
    }

    QList<Bearing> gather();

private:
    void readOwn();
    void readSaid(const Statement &statement);
    void readOthersOnClaims();
    void readLinks(Id board);
    void readLink(const Link &link);
    void readPassageLinks(Id passage);
    void addStatement(const Statement &statement, Bears bears);
    void addAll(QList<Statement> statements);
    void addEvidence(const Link &link, Bears bears, const QString &what);
    void fillFrom(Bearing &bearing, Id passage) const;
    [[nodiscard]] QString chainOf(const Statement &statement) const;
    [[nodiscard]] bool speaksIn(const Statement &statement) const;

    const Library &m_library;
    const Card &m_card;
    QHash<Id, Bears> m_stanceOn; // the stance of what the card shows, on each of its claims
    QSet<Id> m_listed;           // statements
    QSet<Id> m_showing;          // this card, and all others that show the same
    QList<Bearing> m_all;
};

QList<Bearing> BearingSearch::gather()
{
    readOwn();
    readOthersOnClaims();
    m_showing.insert(m_card.id);
    if (m_card.shows.isValid()) {
        const QList<Id> cards = m_library.cardsShowing(m_card.shows);
        m_showing.unite(QSet<Id>(cards.begin(), cards.end()));
    }
    QSet<Id> boards;
    for (const Id id : std::as_const(m_showing))
        boards.insert(m_library.find<Card>(id)->board);
    QList<Id> order(boards.begin(), boards.end());
    std::ranges::sort(order, {}, [this](Id id) { return std::pair(id != m_card.board, id); }); // its own board first
    for (const Id id : std::as_const(order))
        readLinks(id);
    std::ranges::stable_sort(m_all, {}, &Bearing::bears);
    return m_all;
}

void BearingSearch::addAll(QList<Statement> statements)
{
    std::ranges::sort(statements, {}, &Statement::id);
    for (const Statement &statement : std::as_const(statements))
        addStatement(statement, Bears::Otherwise);
}

bool BearingSearch::speaksIn(const Statement &statement) const
{
    return std::ranges::any_of(statement.speakers, [this](const Speaker &each) { return each.actor == m_card.shows; });
}

// What is said in it, or by it.
void BearingSearch::readOwn()
{
    QList<Statement> said;
    switch (m_card.kind) {
    case CardKind::Statement:
        if (const auto statement = m_library.find<Statement>(m_card.shows)) {
            readSaid(*statement);
            readPassageLinks(statement->passage);
        }
        break;
    case CardKind::Passage: {
        QList<Id> statements = m_library.statementsOf(m_card.shows);
        std::ranges::sort(statements);
        for (const Id id : std::as_const(statements))
            readSaid(*m_library.find<Statement>(id));
        readPassageLinks(m_card.shows);
        break;
    }
    case CardKind::Article:
        for (const Id passage : m_library.passagesOf(m_card.shows)) {
            for (const Id id : m_library.statementsOf(passage))
                said.append(*m_library.find<Statement>(id));
        }
        break;
    case CardKind::Actor:
        for (const Statement &statement : m_library.all<Statement>()) {
            if (speaksIn(statement))
                said.append(statement);
        }
        break;
    case CardKind::Claim:
        m_stanceOn.insert(m_card.shows, Bears::For);
        break;
    case CardKind::Note:
    case CardKind::Image:
    case CardKind::Group:
        break;
    }
    addAll(said);
}

void BearingSearch::readSaid(const Statement &statement)
{
    addStatement(statement, Bears::Otherwise);
    const Claim *claim = m_library.find<Claim>(statement.claim);
    if (!claim || m_stanceOn.contains(claim->id))
        return;
    m_stanceOn.insert(claim->id, bearsOf(statement.stance));
    Bearing bearing;
    bearing.kind = RecordKind::Claim;
    bearing.record = claim->id;
    bearing.what = Words::tr("Claim");
    bearing.words = claim->text.left(quotedWords).simplified();
    bearing.passage = statement.passage;
    m_all.append(bearing);
}

// Who says the same of a claim is for it, who says the contrary against it.
void BearingSearch::readOthersOnClaims()
{
    QList<Statement> others;
    for (auto claim = m_stanceOn.keyBegin(); claim != m_stanceOn.keyEnd(); ++claim)
        for (const Id id : m_library.statementsOfClaim(*claim))
            others.append(*m_library.find<Statement>(id));
    std::ranges::sort(others, {}, &Statement::id);
    for (const Statement &statement : std::as_const(others)) {
        const Bears own = m_stanceOn.value(statement.claim), its = bearsOf(statement.stance);
        addStatement(statement, own == Bears::Otherwise ? Bears::Otherwise : own == Bears::For ? its : opposite(its));
    }
}

void BearingSearch::addStatement(const Statement &statement, Bears bears)
{
    if (m_listed.contains(statement.id))
        return;
    m_listed.insert(statement.id);
    Bearing bearing;
    bearing.bears = bears;
    bearing.record = statement.id;
    const Claim *claim = m_library.find<Claim>(statement.claim);
    const QString who = chainOf(statement), stance = nameOf(statement.stance);
    bearing.what = who.isEmpty()      ? stance
                   : stance.isEmpty() ? Words::tr("%1 says", "who says what follows").arg(who)
                   : claim            ? Words::tr("%1 %2: %3", "who, takes which stance, on which claim")
                                 .arg(who, stance, claim->text.left(quotedWords).simplified())
                           : Words::tr("%1 %2", "who, takes which stance").arg(who, stance);
    fillFrom(bearing, statement.passage);
    m_all.append(bearing);
}

QString BearingSearch::chainOf(const Statement &statement) const
{
    QStringList names;
    for (const Speaker &speaker : statement.speakers) {
        const Actor *actor = m_library.find<Actor>(speaker.actor);
        names.append(actor ? actor->name.simplified() : speaker.printed.simplified());
    }
    names.removeAll(QString());
    return names.join(Words::tr(" ← ", "between the speakers of a chain: the left one passes on what the right one says"));
}

void BearingSearch::fillFrom(Bearing &bearing, Id passage) const
{
    const auto record = m_library.find<Passage>(passage);
    if (!record)
        return;
    bearing.passage = passage;
    bearing.article = record->article;
    bearing.words = record->quote.left(quotedWords).simplified();
    if (const Article *article = m_library.find<Article>(record->article)) {
        QStringList parts{article->outlet.simplified(), shortDate(article->published), article->title.simplified()};
        parts.removeAll(QString());
        bearing.source = parts.join(QStringLiteral(" · "));
    }
}

void BearingSearch::readLinks(Id board)
{
    QList<const Link *> links;
    for (const Id id : m_library.linksOf(board)) {
        const Link *link = m_library.find<Link>(id);
        if (m_showing.contains(link->from) || m_showing.contains(link->to))
            links.append(link);
    }
    std::ranges::sort(links, {}, &Link::id);
    for (const Link *link : std::as_const(links))
        readLink(*link);
}

// The card at the other end is what bears on this one.
void BearingSearch::readLink(const Link &link)
{
    const bool leaves = m_showing.contains(link.from);
    const Card *other = m_library.find<Card>(leaves ? link.to : link.from);
    if (!other)
        return;
    const CardContent content = contentOf(m_library, *other);
    const LinkContent caption = contentOf(m_library, link);
    Bearing bearing;
    bearing.bears = bearsOf(link.kind);
    bearing.kind = RecordKind::Link;
    bearing.record = link.id;
    bearing.card = other->id;
    bearing.board = other->board;
    const QString type = caption.caption();
    bearing.what = leaves ? Words::tr("%1 →", "the type of a link that leaves this card").arg(type)
                          : Words::tr("→ %1", "the type of a link that comes to this card").arg(type);
    if (link.board != m_card.board) {
        const Board *board = m_library.find<Board>(link.board);
        bearing.what = Words::tr("%1 (on the board “%2”)").arg(bearing.what, board ? board->name.simplified() : QString());
    }
    bearing.words = (content.body.isEmpty() ? content.title : content.body).left(quotedWords).simplified();
    bearing.source = content.source;
    bearing.passage = content.passage;
    bearing.article = content.article;
    m_all.append(bearing);
    addEvidence(link, bearing.bears, type);
    if (!caption.note.isEmpty()) {
        Bearing note = bearing;
        note.what = Words::tr("Note on the link “%1”").arg(type);
        note.words = caption.note.left(quotedWords).simplified();
        note.source.clear();
        note.passage = note.article = {};
        m_all.append(note);
    }
}

void BearingSearch::addEvidence(const Link &link, Bears bears, const QString &what)
{
    for (const Id passage : link.evidence) {
        Bearing bearing;
        bearing.bears = bears;
        bearing.kind = RecordKind::Link;
        bearing.record = link.id;
        bearing.what = Words::tr("Evidence for the link “%1”").arg(what);
        fillFrom(bearing, passage);
        if (bearing.passage.isValid())
            m_all.append(bearing);
    }
}

void BearingSearch::readPassageLinks(Id passage)
{
    QList<Id> links = m_library.passageLinksOf(passage);
    std::ranges::sort(links);
    for (const Id id : std::as_const(links)) {
        const PassageLink *link = m_library.find<PassageLink>(id);
        const bool leaves = link->from == passage;
        const LinkType *own = link->kind == LinkKind::Custom ? m_library.find<LinkType>(link->customType) : nullptr;
        const QString type = own ? own->name.simplified() : nameOf(link->kind);
        Bearing bearing;
        bearing.bears = bearsOf(link->kind);
        bearing.kind = RecordKind::PassageLink;
        bearing.record = id;
        bearing.what = leaves ? Words::tr("%1 →", "the type of a link that leaves this card").arg(type)
                              : Words::tr("→ %1", "the type of a link that comes to this card").arg(type);
        fillFrom(bearing, leaves ? link->to : link->from);
        m_all.append(bearing);
    }
}

} // namespace

Bearings bearingsOn(const Library &library, Id card, int most)
{
    const Card *record = library.find<Card>(card);
    if (!record)
        return {};
    Bearings bearings{.all = BearingSearch(library, *record).gather()};
    bearings.left = std::max(0, int(bearings.all.size()) - most);
    bearings.all.resize(bearings.all.size() - bearings.left);
    return bearings;
}

} // namespace sidelight
