// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/BoardContent.h"

#include "models/board/CardGeometry.h"
#include "models/board/ReadingOrder.h"
#include "models/project/Support.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace sidelight {

namespace {

// No card can show more; laying out a hostile megabyte would only cost time.
constexpr qsizetype mostWords = 8'000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BoardContent)
};

bool isDirectional(QChar c)
{
    return (c.unicode() >= 0x202A && c.unicode() <= 0x202E) || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069);
}

QString joined(const QStringList &parts, const QString &separator)
{
    QStringList named;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            named.append(part);
    }
    return named.join(separator);
}

QString quoted(const QString &words)
{
    const QString text = words.left(mostWords).trimmed();
    static const QString openers = QStringLiteral("“\"„«‘'");
    static const QString closers = QStringLiteral("”\"“»’'");
    if (text.size() > 1 && openers.contains(text.front()) && closers.contains(text.back()))
        return text;
    return Words::tr("“%1”", "a quotation").arg(text);
}

QString stanceName(Stance stance)
{
    switch (stance) {
    case Stance::Asserts:
        return Words::tr("asserts");
    case Stance::Denies:
        return Words::tr("denies");
    case Stance::Qualifies:
        return Words::tr("qualifies");
    case Stance::Questions:
        return Words::tr("questions");
    case Stance::None:
        break;
    }
    return {};
}

QString deletedLabel(CardKind kind)
{
    switch (kind) {
    case CardKind::Passage:
        return Words::tr("Deleted passage");
    case CardKind::Statement:
        return Words::tr("Deleted statement");
    case CardKind::Actor:
        return Words::tr("Deleted actor");
    case CardKind::Article:
        return Words::tr("Deleted article");
    case CardKind::Claim:
        return Words::tr("Deleted claim");
    case CardKind::Note:
    case CardKind::Image:
    case CardKind::Group:
        break;
    }
    return {};
}

QString actorKindName(ActorKind kind)
{
    switch (kind) {
    case ActorKind::Person:
        return Words::tr("person");
    case ActorKind::Organisation:
        return Words::tr("organisation");
    case ActorKind::Unit:
        return Words::tr("unit");
    case ActorKind::Place:
        return Words::tr("place");
    case ActorKind::Unnamed:
        return Words::tr("unnamed source");
    }
    return {};
}

// Fills one card from the records it stands for, noting each that it looked at.
class CardReading {
public:
    CardReading(const Library &library, CardContent &content)
        : m_library(library)
        , m_content(content)
    {
    }

    bool readPassage(Id id);
    bool readStatement(Id id);
    bool readActor(Id id);
    bool readArticle(Id id);
    bool readClaim(Id id);

private:
    template <class T> Library::Find<T> look(Id id)
    {
        if (id.isValid())
            m_content.builtFrom.append(id);
        return m_library.find<T>(id);
    }
    QString chainOf(const Statement &statement);
    QString gradeOf(const Statement &statement);
    void cite(const Article &article, bool withTitle);

    const Library &m_library;
    CardContent &m_content;
};

QString CardReading::chainOf(const Statement &statement)
{
    QStringList names;
    for (const Speaker &speaker : statement.speakers) {
        const Actor *actor = look<Actor>(speaker.actor);
        names.append(isolatedName(actor ? actor->name : speaker.printed, m_content.rightToLeft));
    }
    return joined(names, m_content.rightToLeft ? QStringLiteral(" → ") : QStringLiteral(" ← "));
}

// The source's letter and the number of what it says.
QString CardReading::gradeOf(const Statement &statement)
{
    look<Actor>(sourceOf(statement));
    const QString letter = reliabilityOf(m_library, statement);
    return statement.credibility > 0 ? letter + QString::number(statement.credibility) : letter;
}

void CardReading::cite(const Article &article, bool withTitle)
{
    m_content.article = article.id;
    m_content.rightToLeft = article.rightToLeft;
    // The title last, since it is the longest and a narrow card cuts it off.
    const bool rtl = article.rightToLeft;
    const QString last = isolatedName(withTitle ? article.title : article.byline, rtl);
    m_content.source =
        joined({isolatedName(article.outlet, rtl), isolatedName(shortDate(article.published), rtl), last}, QStringLiteral(" · "));
}

bool CardReading::readPassage(Id id)
{
    const auto passage = look<Passage>(id);
    if (!passage)
        return false;
    m_content.passage = id;
    m_content.body = quoted(passage->quote);
    m_content.translation = passage->translation.left(mostWords).trimmed();
    const QString translator = isolatedName(passage->translator, true);
    if (!m_content.translation.isEmpty())
        m_content.translationMark =
            translator.isEmpty() ? Words::tr("Translation") : Words::tr("Translation (%1)", "by whom").arg(translator);
    if (const Article *article = look<Article>(passage->article))
        cite(*article, true);
    QList<Id> statements = m_library.statementsOf(id);
    std::ranges::sort(statements);
    QStringList speakers;
    for (const Id statement : std::as_const(statements)) {
        const QString chain = chainOf(*look<Statement>(statement));
        if (!speakers.contains(chain))
            speakers.append(chain);
    }
    m_content.speaker = joined(speakers, QStringLiteral("; "));
    if (statements.size() == 1)
        m_content.grade = gradeOf(*m_library.find<Statement>(statements.constFirst()));
    return true;
}

bool CardReading::readStatement(Id id)
{
    const auto statement = look<Statement>(id);
    if (!statement || !readPassage(statement->passage))
        return false;
    m_content.speaker = chainOf(*statement);
    const Claim *claim = look<Claim>(statement->claim);
    const QString stance = stanceName(statement->stance);
    if (claim && !stance.isEmpty())
        m_content.says = Words::tr("%1: %2", "stance on a claim, as in \"denies: the port was warned\"")
                             .arg(stance, isolatedName(claim->text, m_content.rightToLeft));
    else
        m_content.says = claim ? isolatedName(claim->text) : stance;
    m_content.grade = gradeOf(*statement);
    return true;
}

bool CardReading::readActor(Id id)
{
    const Actor *actor = look<Actor>(id);
    if (!actor)
        return false;
    m_content.actorKind = actor->kind;
    m_content.title = actor->name.simplified();
    m_content.rightToLeft = actor->name.isRightToLeft();
    m_content.body = plainFromMarkdown(actor->description);
    m_content.grade = actor->reliability;
    const Actor *parent = look<Actor>(actor->parent);
    m_content.source = joined({actorKindName(actor->kind), parent ? isolatedName(parent->name) : QString()}, QStringLiteral(" · "));
    return true;
}

bool CardReading::readArticle(Id id)
{
    const Article *article = look<Article>(id);
    if (!article)
        return false;
    cite(*article, false);
    m_content.title = article->title.simplified();
    return true;
}

bool CardReading::readClaim(Id id)
{
    const Claim *claim = look<Claim>(id);
    if (!claim)
        return false;
    m_content.label = Words::tr("Claim");
    m_content.body = claim->text.left(mostWords);
    m_content.rightToLeft = claim->text.isRightToLeft();
    const ClaimSupport support = supportOf(m_library, id, &m_content.builtFrom);
    if (support.asserts.origins + support.denies.origins > 0)
        m_content.label = Words::tr("Claim · %1 · %2", "with its origins for and against")
                              .arg(Words::tr("%n origin(s) for", nullptr, support.asserts.origins),
                                   Words::tr("%n against", "origins that deny a claim", support.denies.origins));
    return true;
}

bool readRecord(CardReading reading, const Card &card)
{
    switch (card.kind) {
    case CardKind::Passage:
        return reading.readPassage(card.shows);
    case CardKind::Statement:
        return reading.readStatement(card.shows);
    case CardKind::Actor:
        return reading.readActor(card.shows);
    case CardKind::Article:
        return reading.readArticle(card.shows);
    case CardKind::Claim:
        return reading.readClaim(card.shows);
    case CardKind::Note:
    case CardKind::Image:
    case CardKind::Group:
        return true;
    }
    return true;
}

void readNote(CardContent &content, const Card &card)
{
    content.rightToLeft = card.note.isRightToLeft();
    if (card.kind == CardKind::Group) {
        content.title = card.note.simplified();
        return;
    }
    MarkedUp words = markedUp(card.note.left(mostWords));
    content.body = std::move(words.text);
    content.emphasis = std::move(words.emphasis);
    content.rightToLeft = content.body.isRightToLeft();
}

void mark(CardContent &content, const Card &card)
{
    content.marked = true;
    content.label = deletedLabel(card.kind);
    content.body = card.lastWords.left(mostWords);
    content.rightToLeft = content.body.isRightToLeft();
}

} // namespace

QString isolatedName(const QString &name, bool always)
{
    QString plain = name.simplified();
    plain.removeIf(isDirectional);
    const bool mixed =
        std::ranges::any_of(plain, [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
    return (mixed || always) && !plain.isEmpty() ? QChar(0x2068) + plain + QChar(0x2069) : plain;
}

QString CardContent::asSentence() const
{
    QStringList parts{label, title, body, translationMark, translation, speaker, says, source};
    if (!grade.isEmpty())
        parts.append(Words::tr("Grade %1").arg(grade));
    if (locked)
        parts.append(Words::tr("Locked"));
    if (number > 0)
        parts.prepend(QLocale().toString(number));
    return joined(parts, QStringLiteral(". "));
}

QString LinkContent::caption() const
{
    if (label.isEmpty())
        return typeName;
    return Words::tr("%1 · %2", "type and label of a link").arg(typeName, isolatedName(label));
}

CardContent contentOf(const Library &library, const Card &card)
{
    CardContent content;
    content.id = card.id;
    content.kind = card.kind;
    content.rect = rectOf(card);
    content.colour = card.colour >= 1 && card.colour <= 6 ? card.colour : 0;
    content.z = card.z;
    content.locked = card.locked;
    content.shows = card.shows;
    if (card.kind == CardKind::Image)
        content.image = card.image;
    const bool stands = card.kind != CardKind::Note && card.kind != CardKind::Group && card.kind != CardKind::Image;
    if (!stands)
        readNote(content, card);
    else if (!readRecord(CardReading(library, content), card))
        mark(content, card);
    return content;
}

LinkContent contentOf(const Library &library, const Link &link)
{
    LinkContent content{.id = link.id,
                        .from = link.from,
                        .to = link.to,
                        .kind = link.kind,
                        .typeName = nameOf(link.kind),
                        .inverse = inverseNameOf(link.kind),
                        .label = {},
                        .note = {},
                        .evidence = link.evidence,
                        .customType = {}};
    content.label = link.label.simplified();
    content.note = link.note;
    const LinkType *type = link.kind == LinkKind::Custom ? library.find<LinkType>(link.customType) : nullptr;
    if (type) {
        content.customType = type->id;
        content.typeName = type->name.simplified();
        content.dash = type->dash;
        content.ends = type->ends;
        content.colour = type->colour >= 1 && type->colour <= 6 ? type->colour : 0;
        content.inverse = type->inverse.simplified();
        if (content.inverse.isEmpty())
            content.inverse = content.typeName;
    }
    return content;
}

void indexPairs(QList<LinkContent> &links)
{
    std::ranges::sort(links, {}, &LinkContent::id);
    QHash<std::pair<Id, Id>, int> counts;
    const auto pairOf = [](const LinkContent &link) { return std::minmax(link.from, link.to); };
    for (LinkContent &link : links)
        link.index = counts[pairOf(link)]++;
    for (LinkContent &link : links)
        link.count = counts.value(pairOf(link));
}

BoardContent BoardContent::of(const Library &library, Id board)
{
    BoardContent content;
    content.board = board;
    if (const Board *record = library.find<Board>(board))
        content.name = record->name;
    const QList<Id> cards = library.cardsOf(board);
    content.cards.reserve(cards.size());
    for (const Id card : cards)
        content.cards.append(contentOf(library, *library.find<Card>(card)));
    content.rightToLeft = isReadFromTheRight(content.cards);
    putInReadingOrder(content.cards, content.rightToLeft);
    number(content.cards);
    const QSet<Id> known(cards.begin(), cards.end());
    const QList<Id> links = library.linksOf(board);
    for (const Id id : links) {
        const Link *link = library.find<Link>(id);
        if (known.contains(link->from) && known.contains(link->to))
            content.links.append(contentOf(library, *link));
    }
    indexPairs(content.links);
    return content;
}

QString nameOf(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Supports:
        return Words::tr("supports");
    case LinkKind::Contradicts:
        return Words::tr("contradicts");
    case LinkKind::Repeats:
        return Words::tr("repeats");
    case LinkKind::RespondsTo:
        return Words::tr("responds to");
    case LinkKind::DerivedFrom:
        return Words::tr("derived from");
    case LinkKind::SameAs:
        return Words::tr("same as");
    case LinkKind::Before:
        return Words::tr("before");
    case LinkKind::Custom:
        return Words::tr("linked to");
    }
    return {};
}

QString nameOf(Stance stance) { return stanceName(stance); }

QString inverseNameOf(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Supports:
        return Words::tr("supported by");
    case LinkKind::Contradicts:
        return Words::tr("contradicted by");
    case LinkKind::Repeats:
        return Words::tr("repeated by");
    case LinkKind::RespondsTo:
        return Words::tr("answered by");
    case LinkKind::DerivedFrom:
        return Words::tr("source of");
    case LinkKind::SameAs:
        return Words::tr("same as");
    case LinkKind::Before:
        return Words::tr("after");
    case LinkKind::Custom:
        return Words::tr("linked to");
    }
    return {};
}

QString plainFromMarkdown(const QString &markdown) { return markedUp(markdown.left(mostWords)).text; }

QString shortDate(const QString &edtf)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{4})(?:-(\\d\\d))?(?:-(\\d\\d))?([~?%])?$"));
    const QRegularExpressionMatch match = form.match(edtf);
    if (!match.hasMatch())
        return isolatedName(edtf.left(40));
    const bool hasMonth = match.hasCaptured(2), hasDay = match.hasCaptured(3);
    const QDate date(match.captured(1).toInt(), hasMonth ? match.captured(2).toInt() : 1, hasDay ? match.captured(3).toInt() : 1);
    if (!date.isValid())
        return edtf;
    const QString format = hasDay     ? Words::tr("d MMM yyyy", "date format")
                           : hasMonth ? Words::tr("MMM yyyy", "date format")
                                      : QStringLiteral("yyyy");
    const QString text = QLocale().toString(date, format);
    return match.captured(4).isEmpty() ? text : Words::tr("about %1", "an imprecise date").arg(text);
}

} // namespace sidelight
