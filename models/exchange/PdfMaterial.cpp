// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/PdfMaterial.h"

#include "models/exchange/WrittenText.h"
#include "models/lists/DisplayText.h"
#include "models/lists/RecordText.h"
#include "models/lists/SourceGrade.h"
#include "models/text/Sentences.h"

#include <QCoreApplication>
#include <QDateTime>
#include <algorithm>

namespace sidelight {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PdfMaterial)
};

constexpr int longestLine = 1'000; // of a title or an address
constexpr int longestEvidence = 600;
constexpr int mostContext = 320; // on each side of a quote

// A name within a line of ours: what runs from the right leaves its neighbours where they are.
QString inLine(const QString &text, int most = longestLine)
{
    const auto isRightToLeft = [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; };
    return std::ranges::any_of(text, isRightToLeft) ? displayText(text, most) : plainText(text, most);
}

// "2024-05-04T10:12:00Z" as people write it; what is of another form as it stands.
QString momentOf(const QString &written)
{
    const QDateTime moment = QDateTime::fromString(written, Qt::ISODate);
    if (!moment.isValid() || !written.contains(u'T'))
        return shortDate(written);
    const QDateTime utc = moment.toUTC();
    return Words::tr("%1, %2 UTC", "a date and a time")
        .arg(shortDate(utc.date().toString(Qt::ISODate)), utc.time().toString(QStringLiteral("HH:mm")));
}

QString gradeText(const QString &letter, int number)
{
    const QString reliability = reliabilityText(letter).toLower(), credibility = credibilityText(number).toLower();
    const QString code = letter + (number > 0 ? QString::number(number) : QString());
    if (reliability.isEmpty() && credibility.isEmpty())
        return {};
    if (reliability.isEmpty() || credibility.isEmpty())
        return Words::tr("%1: %2", "a grade and its meaning").arg(code, reliability + credibility);
    return Words::tr("%1: %2; %3", "a grade, the meaning of its letter and of its number").arg(code, reliability, credibility);
}

// "The Courier, 4 May 2024, Port denies it was warned"
QString whereText(const Article &article)
{
    return written::notEmpty({inLine(article.outlet), shortDate(article.published), inLine(article.title)})
        .join(QStringLiteral(", "));
}

} // namespace

void PdfMaterial::gather()
{
    for (const CardContent &card : std::as_const(m_job.content.cards)) {
        m_cards.insert(card.id, &card);
        if (card.number > 0 && card.passage.isValid() && !m_numberOfPassage.contains(card.passage))
            m_numberOfPassage.insert(card.passage, card.number);
    }
    QHash<QString, int> languages;
    for (const CardContent &card : std::as_const(m_job.content.cards)) {
        if (card.number <= 0)
            continue;
        addSource(card);
        if (const Article *article = m_library.find<Article>(card.article))
            ++languages[article->language];
    }
    std::ranges::sort(m_job.sources, {}, &PdfSource::number);
    for (auto it = languages.cbegin(); it != languages.cend(); ++it) {
        const int most = languages.value(m_job.language);
        if (it.value() > most || (it.value() == most && it.key() < m_job.language))
            m_job.language = it.key();
    }
    for (const LinkContent &link : std::as_const(m_job.content.links))
        addLink(link);
    gatherClaims();
}

// The statement that a card shows, or all that stand on its passage.
QList<Statement> PdfMaterial::statementsOf(const CardContent &card) const
{
    if (card.marked)
        return {};
    if (card.kind == CardKind::Statement) {
        const auto statement = m_library.find<Statement>(card.shows);
        return statement ? QList{*statement} : QList<Statement>();
    }
    return card.passage.isValid() ? sortedStatementsOf(m_library, card.passage) : QList<Statement>();
}

// Of a chain, the one who first said it counts, if they are graded.
QString PdfMaterial::gradeOf(const Statement &statement) const
{
    QString letter = statement.reliability;
    for (auto speaker = statement.speakers.crbegin(); letter.isEmpty() && speaker != statement.speakers.crend(); ++speaker)
        if (const Actor *actor = m_library.find<Actor>(speaker->actor))
            letter = actor->reliability;
    return gradeText(letter, statement.credibility);
}

PdfStatement PdfMaterial::textOf(const Statement &statement) const
{
    PdfStatement text;
    text.speaker = chainText(m_library, statement);
    const QString claim = claimText(m_library, statement.claim);
    const QString stance = statement.stance == Stance::None ? QString() : stanceText(statement.stance);
    text.says = claim.isEmpty() || stance.isEmpty()
                    ? stance + claim
                    : Words::tr("%1: %2", "stance on a claim, as in \"denies: the port was warned\"").arg(stance, claim);
    text.mode = modeText(statement.mode);
    text.grade = gradeOf(statement);
    text.said = shortDate(statement.said);
    text.happened = shortDate(statement.happened);
    return text;
}

void PdfMaterial::addSource(const CardContent &card)
{
    PdfSource source;
    source.number = card.number;
    source.card = card.id;
    source.rightToLeft = card.rightToLeft;
    const QList<Statement> statements = statementsOf(card);
    for (const Statement &statement : statements)
        source.statements.append(textOf(statement));
    const auto passage = m_library.find<Passage>(card.passage);
    const Article *article = m_library.find<Article>(card.article);
    if (passage) {
        source.quote = passage->quote;
        source.translationMark = translationMark(*passage);
        source.translation = source.translationMark.isEmpty() ? QString() : passage->translation.trimmed();
        source.before = passage->prefix.section(u'\n', -1);
        source.after = passage->suffix.section(u'\n', 0, 0);
    }
    if (article) {
        source.title = plainText(article->title, longestLine);
        source.byline = inLine(article->byline);
        source.outlet = inLine(article->outlet);
        source.published = shortDate(article->published);
        source.retrieved = momentOf(article->retrieved);
        source.url = plainText(article->url, longestLine);
        source.grade = gradeText(sourceGradeOf(m_library, *article).letter, 0);
        source.ofOriginal = !article->original.isEmpty();
        source.hash = QString::fromLatin1((source.ofOriginal ? article->original : article->text).toHex());
    }
    if (passage && article)
        m_job.m_places.insert(source.number, {passage->start, passage->end, *article});
    m_job.sources.append(source);
}

PdfEnd PdfMaterial::endOf(Id card) const
{
    const CardContent *content = m_cards.value(card);
    return content ? PdfEnd{card, content->number} : PdfEnd{};
}

PdfEvidence PdfMaterial::evidenceOf(Id id) const
{
    PdfEvidence evidence;
    evidence.source = m_numberOfPassage.value(id);
    const auto passage = m_library.find<Passage>(id);
    if (!passage)
        return evidence;
    evidence.quote = inLine(passage->quote, longestEvidence);
    if (const Article *article = m_library.find<Article>(passage->article))
        evidence.where = whereText(*article);
    return evidence;
}

void PdfMaterial::addLink(const LinkContent &content)
{
    PdfLink link;
    link.link = content.id;
    link.from = endOf(content.from);
    link.to = endOf(content.to);
    link.typeName = content.typeName;
    link.label = content.label;
    link.note = plainFromMarkdown(content.note);
    link.rightToLeft = m_job.content.rightToLeft;
    const Link *record = m_library.find<Link>(content.id);
    const QList<Id> evidence = record ? record->evidence : QList<Id>();
    for (const Id passage : evidence)
        if (m_library.find<Passage>(passage))
            link.evidence.append(evidenceOf(passage));
    m_job.links.append(link);
}

// The claim, at its place in the list, where it is put if it is new; nullptr if there is no such record.
PdfClaim *PdfMaterial::claimFor(Id id)
{
    const auto known = m_indexOfClaim.constFind(id);
    if (known != m_indexOfClaim.constEnd())
        return &m_job.claims[*known];
    const Claim *record = m_library.find<Claim>(id);
    if (!record)
        return nullptr;
    m_indexOfClaim.insert(id, m_job.claims.size());
    m_job.claims.append({.card = {}, .text = record->text, .bearings = {}, .rightToLeft = record->text.isRightToLeft()});
    return &m_job.claims.last();
}

// Those with a card first, as they are read; then those that something on the board bears on.
void PdfMaterial::gatherClaims()
{
    QHash<Id, Id> claimOfCard;
    for (const CardContent &card : std::as_const(m_job.content.cards)) {
        if (card.kind != CardKind::Claim || card.marked)
            continue;
        if (PdfClaim *claim = claimFor(card.shows); claim && !claim->card.isValid())
            claim->card = card.id;
        claimOfCard.insert(card.id, card.shows);
    }
    for (const CardContent &card : std::as_const(m_job.content.cards)) {
        const QList<Statement> statements = statementsOf(card);
        for (const Statement &statement : statements) {
            const PdfBearing bearing{statement.stance, card.number, card.id, chainText(m_library, statement)};
            if (PdfClaim *claim = claimFor(statement.claim); claim && !isSaidBy(*claim, bearing))
                claim->bearings.append(bearing);
        }
    }
    addLinkedBearings(claimOfCard);
}

// Twice the same by one card says no more. A card's bearings stand together.
bool PdfMaterial::isSaidBy(const PdfClaim &claim, const PdfBearing &bearing)
{
    for (auto it = claim.bearings.crbegin(); it != claim.bearings.crend() && it->card == bearing.card; ++it)
        if (*it == bearing)
            return true;
    return false;
}

// Cards that support or contradict a claim's card by a link, unless they speak of it themselves.
void PdfMaterial::addLinkedBearings(const QHash<Id, Id> &claimOfCard)
{
    for (const LinkContent &link : std::as_const(m_job.content.links)) {
        const bool supports = link.kind == LinkKind::Supports, contradicts = link.kind == LinkKind::Contradicts;
        const auto at = claimOfCard.constFind(link.to);
        if (at == claimOfCard.constEnd() || !(supports || contradicts))
            continue;
        const PdfEnd from = endOf(link.from);
        const PdfBearing bearing{supports ? Stance::Asserts : Stance::Denies, from.number, from.card, {}};
        PdfClaim *claim = claimFor(*at);
        const auto saysSo = [&](const PdfBearing &each) { return each.card == bearing.card && each.stance == bearing.stance; };
        if (claim && std::ranges::none_of(claim->bearings, saysSo))
            claim->bearings.append(bearing);
    }
}

QuoteContext contextOf(const QString &text, int start, int end)
{
    if (start < 0 || end > text.size() || start >= end)
        return {};
    const TextSpan whole = snappedToSentences(text, {start, end});
    int from = std::min(start, whole.start), to = std::max(end, whole.end);
    // Whole sentences already: those beside them, within the paragraph.
    const int paragraph = int(text.lastIndexOf(u'\n', start > 0 ? start - 1 : 0)) + 1;
    const qsizetype newline = text.indexOf(u'\n', end);
    const int paragraphEnd = newline < 0 ? int(text.size()) : int(newline);
    if (from >= start && start > paragraph) {
        int at = start - 1;
        while (at > paragraph && text.at(at).isSpace())
            --at;
        if (const TextSpan sentence = sentenceAt(text, at); sentence.end > sentence.start)
            from = sentence.start;
    }
    if (to <= end && end < paragraphEnd) {
        int at = end;
        while (at + 1 < paragraphEnd && text.at(at).isSpace())
            ++at;
        if (const TextSpan sentence = sentenceAt(text, at); sentence.end > sentence.start)
            to = sentence.end;
    }
    from = std::max(std::min(from, start), paragraph);
    to = std::min(std::max(to, end), paragraphEnd);
    QuoteContext context{text.mid(from, start - from), text.mid(end, to - end)};
    if (context.before.size() > mostContext) {
        const qsizetype space = context.before.indexOf(u' ', context.before.size() - mostContext);
        context.before = QChar(0x2026) + context.before.mid(space < 0 ? context.before.size() - mostContext : space + 1);
    }
    if (context.after.size() > mostContext) {
        const qsizetype space = context.after.lastIndexOf(u' ', mostContext);
        context.after = context.after.left(space < 0 ? mostContext : space) + QChar(0x2026);
    }
    return context;
}

} // namespace sidelight
