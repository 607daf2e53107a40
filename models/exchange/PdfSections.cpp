// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/PdfSections.h"

#include "models/exchange/LinkSample.h"
#include "models/exchange/WebAddress.h"
#include "models/exchange/WrittenText.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

namespace sidelight {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PdfSections)
};

constexpr qreal numberLeft = 0, labelLeft = 36, valueLeft = 104; // columns, from the left edge of the room
constexpr qreal entryAbove = 18;

const QString openers = QStringLiteral("“\"„«‘'"), closers = QStringLiteral("”\"“»’'");

QString quoted(const QString &words)
{
    const QString text = words.trimmed();
    if (text.size() > 1 && openers.contains(text.front()) && closers.contains(text.back()))
        return text;
    return Words::tr("“%1”", "a quotation").arg(text);
}

QString joined(const QStringList &parts) { return written::notEmpty(parts).join(QStringLiteral(" · ")); }

QString stanceHeading(Stance stance, qsizetype count)
{
    switch (stance) {
    case Stance::Asserts:
        return Words::tr("For (%1)").arg(QLocale().toString(count));
    case Stance::Denies:
        return Words::tr("Against (%1)").arg(QLocale().toString(count));
    case Stance::Qualifies:
        return Words::tr("Qualified by (%1)").arg(QLocale().toString(count));
    case Stance::Questions:
        return Words::tr("Questioned by (%1)").arg(QLocale().toString(count));
    case Stance::None:
        break;
    }
    return Words::tr("Named by (%1)", "who speaks of a claim without a stance").arg(QLocale().toString(count));
}

QString chapterName(int number, const QString &words)
{
    constexpr qsizetype most = 60;
    const QString line = words.simplified();
    const QString shown = line.size() > most ? line.left(most - 1).trimmed() + QChar(0x2026) : line;
    return number > 0 ? Words::tr("%1 · %2", "the number of a source and its first words").arg(number).arg(shown) : shown;
}

} // namespace

PdfSections::PdfSections(const PdfJob &job, const PdfStyle &style, PdfFlow &flow, Cards cards)
    : m_job(job)
    , m_style(style)
    , m_flow(flow)
    , m_cards(std::move(cards))
{
    for (qsizetype i = 0; i < job.content.cards.size(); ++i)
        m_indexOfCard.insert(job.content.cards.at(i).id, i);
    for (const LinkContent &link : job.content.links)
        m_linkContent.insert(link.id, &link);
}

void PdfSections::add()
{
    if (!m_job.sources.isEmpty())
        addSources();
    if (!m_job.links.isEmpty())
        addLinks();
    if (!m_job.claims.isEmpty())
        addClaims();
    m_flow.finish();
}

QTextCharFormat PdfSections::ink(const QColor &colour) const
{
    QTextCharFormat format;
    format.setForeground(colour);
    return format;
}

QTextCharFormat PdfSections::bold() const
{
    QTextCharFormat format;
    format.setFontWeight(QFont::DemiBold);
    return format;
}

QString PdfSections::placeOfCard(Id card) const
{
    const auto index = m_indexOfCard.constFind(card);
    return index == m_indexOfCard.constEnd() ? QString() : placeOfCard(*index);
}

// A source if it is listed, else the card itself.
QString PdfSections::placeOf(int source, Id card) const
{
    return source > 0 && m_job.choices.sources ? placeOfSource(source) : placeOfCard(card);
}

PdfChapter &PdfSections::addHeading(const QString &title, const QString &place)
{
    constexpr qreal needed = 320; // less than this left of a page, and the section begins on the next
    m_flow.needRoom(needed);
    m_flow.beginEntry();
    m_flow.add(
        {.words = words(title, m_style.heading, m_style.text), .above = 40, .leading = 26, .keepsNext = true, .place = place});
    m_outline.append({title, place, {}});
    return m_outline.last();
}

void PdfSections::addFact(const QString &name, const PdfWords &value, qreal above)
{
    m_flow.add({.words = value,
                .label = label(name),
                .left = valueLeft,
                .labelLeft = labelLeft,
                .above = above,
                .leading = PdfStyle::leading});
}

void PdfSections::addSources()
{
    PdfChapter &chapter = addHeading(Words::tr("Sources"), QStringLiteral("sources"));
    for (const PdfSource &source : m_job.sources) {
        addSource(source);
        chapter.below.append(
            {chapterName(source.number, source.title.isEmpty() ? source.quote : source.title), placeOfSource(source.number), {}});
    }
}

// The words in ink, what stands around them in the article paler; where they have marks, those say the same.
PdfWords PdfSections::quoteOf(const PdfSource &source) const
{
    PdfWords text = words({}, m_style.quote, m_style.text);
    text.rightToLeft = source.rightToLeft;
    if (!source.before.isEmpty())
        text.add(source.before, {}, ink(m_style.faint));
    // Where the article has marks of its own, two in a row would be neither's.
    const bool hasMark = (!source.before.isEmpty() && openers.contains(source.before.back())) ||
                         (!source.after.isEmpty() && closers.contains(source.after.front()));
    text.add(hasMark ? source.quote : quoted(source.quote));
    if (!source.after.isEmpty())
        text.add(source.after, {}, ink(m_style.faint));
    return text;
}

void PdfSections::addSource(const PdfSource &source)
{
    m_flow.beginEntry();
    PdfWords number = words({}, m_style.strong, m_style.accent);
    number.font.setPixelSize(11);
    number.add(QString::number(source.number), placeOfCard(source.card));
    const bool hasQuote = !source.quote.isEmpty();
    PdfWords first = hasQuote ? quoteOf(source) : words(source.title, m_style.strong, m_style.text);
    if (!hasQuote)
        first.rightToLeft = source.rightToLeft;
    if (first.text.trimmed().isEmpty())
        first.text = Words::tr("(without words)");
    m_flow.add({.words = first,
                .label = number,
                .left = labelLeft,
                .labelLeft = numberLeft,
                .above = entryAbove,
                .leading = PdfStyle::quoteLeading,
                .keepsNext = true,
                .place = placeOfSource(source.number)});
    if (!source.translation.isEmpty()) {
        PdfWords translation = words({}, m_style.words, m_style.text);
        translation.rightToLeft = source.translation.isRightToLeft();
        translation.add(source.translationMark + QStringLiteral(": "), {}, ink(m_style.muted)).add(source.translation);
        m_flow.add({.words = translation, .left = labelLeft, .above = 3, .leading = PdfStyle::leading});
    }
    addStatements(source);
    addArticle(source);
}

void PdfSections::addStatements(const PdfSource &source)
{
    bool isFirst = true;
    for (const PdfStatement &statement : source.statements) {
        PdfWords who = plain();
        if (!statement.speaker.isEmpty())
            who.add(statement.speaker, {}, bold());
        if (!statement.says.isEmpty())
            who.add(statement.speaker.isEmpty() ? statement.says : QStringLiteral(" — ") + statement.says);
        QStringList how{statement.mode, statement.grade};
        if (!statement.said.isEmpty())
            how.append(Words::tr("said %1", "when").arg(statement.said));
        if (!statement.happened.isEmpty())
            how.append(Words::tr("happened %1", "when").arg(statement.happened));
        addFact(Words::tr("Speaker"), who, isFirst ? 5 : 3);
        addFact(who.text.isEmpty() ? Words::tr("Speaker") : QString(), words(joined(how), m_style.words, m_style.muted));
        isFirst = false;
    }
}

void PdfSections::addArticle(const PdfSource &source)
{
    const bool hasQuote = !source.quote.isEmpty();
    if (hasQuote)
        addFact(Words::tr("Article"), words(source.title, m_style.strong, m_style.text), 5);
    const QString where = joined({source.byline, source.outlet, source.published, source.pages});
    addFact(hasQuote && !source.title.isEmpty() ? QString() : Words::tr("Article"), plain(where), hasQuote ? 0 : 5);
    if (!source.grade.isEmpty())
        addFact(Words::tr("Outlet"), words(source.grade, m_style.words, m_style.muted));
    addFact(Words::tr("Retrieved"), plain(source.retrieved));
    if (!source.url.isEmpty()) {
        PdfWords address = plain(source.url);
        if (const QByteArray target = webAddress(source.url); !target.isEmpty()) {
            address.ink = m_style.accent;
            address.jumps.append({0, int(address.text.size()), {}, target});
        }
        addFact(Words::tr("Address"), address);
    }
    if (!source.hash.isEmpty()) {
        PdfWords hash = words(source.hash, m_style.code, m_style.muted);
        addFact(source.ofOriginal ? Words::tr("SHA-256") : Words::tr("SHA-256, text"), hash);
    }
    if (const QString on = m_cards.whereabouts(source.card); !on.isEmpty()) {
        PdfWords board = plain();
        board.add(on, placeOfCard(source.card), ink(m_style.accent));
        addFact(Words::tr("On the board"), board);
    }
}

// "4 “No warning was ever received”", which leads to the source or to the card.
void PdfSections::addEnd(PdfWords &text, const PdfEnd &end) const
{
    if (end.number > 0)
        text.add(QString::number(end.number), placeOf(end.number, end.card), ink(m_style.accent)).add(QStringLiteral("  "));
    text.add(m_cards.name(end.card), placeOfCard(end.card));
}

void PdfSections::addBearing(PdfWords &text, const PdfBearing &bearing) const
{
    const QString place = placeOf(bearing.source, bearing.card);
    if (bearing.source > 0)
        text.add(QString::number(bearing.source), place, ink(m_style.accent)).add(QStringLiteral("  "));
    text.add(bearing.speaker, place);
}

void PdfSections::addLinks()
{
    PdfChapter &chapter = addHeading(Words::tr("Links"), QStringLiteral("links"));
    for (qsizetype i = 0; i < m_job.links.size(); ++i) {
        const PdfLink &link = m_job.links.at(i);
        addLink(link, int(i + 1));
        chapter.below.append({chapterName(0, joined({m_cards.name(link.from.card), link.typeName, m_cards.name(link.to.card)})),
                              placeOfLink(int(i + 1)),
                              {}});
    }
}

void PdfSections::addLink(const PdfLink &link, int number)
{
    m_flow.beginEntry();
    PdfWords type = words({}, m_style.strong, m_style.text);
    type.add(link.typeName);
    if (!link.label.isEmpty()) {
        QTextCharFormat regular;
        regular.setFontWeight(QFont::Normal);
        type.add(QStringLiteral(" · ") + link.label, {}, regular);
    }
    PdfFlow::Paragraph head{.words = type,
                            .left = valueLeft,
                            .above = 14,
                            .leading = PdfStyle::leading,
                            .keepsNext = true,
                            .place = placeOfLink(number)};
    if (const LinkContent *content = m_linkContent.value(link.link))
        head.sample = [look = LinkLook::of(*content), ink = m_style.board.line](QPainter &painter, QPointF baseline) {
            paintLinkSample(painter, look, QLineF(baseline + QPointF(labelLeft, -3), baseline + QPointF(valueLeft - 12, -3)), ink);
        };
    m_flow.add(head);
    PdfWords from = plain(), to = plain();
    addEnd(from, link.from);
    addEnd(to, link.to);
    addFact(Words::tr("From"), from);
    addFact(Words::tr("To"), to);
    addFact(Words::tr("Note"), plain(link.note));
    bool isFirst = true;
    for (const PdfEvidence &evidence : link.evidence) {
        PdfWords text = plain(quoted(evidence.quote));
        if (evidence.source > 0)
            text.add(QStringLiteral(" "))
                .add(Words::tr("(source %1)").arg(evidence.source), placeOfSource(evidence.source), ink(m_style.accent));
        else if (!evidence.where.isEmpty())
            text.add(QStringLiteral(" (") + evidence.where + u')', {}, ink(m_style.muted));
        addFact(isFirst ? Words::tr("Evidence") : QString(), text);
        isFirst = false;
    }
}

void PdfSections::addClaims()
{
    PdfChapter &chapter = addHeading(Words::tr("Claims"), QStringLiteral("claims"));
    for (qsizetype i = 0; i < m_job.claims.size(); ++i) {
        addClaim(m_job.claims.at(i), int(i + 1));
        chapter.below.append({chapterName(0, m_job.claims.at(i).text), placeOfClaim(int(i + 1)), {}});
    }
}

void PdfSections::addClaim(const PdfClaim &claim, int number)
{
    m_flow.beginEntry();
    PdfWords text = words({}, m_style.quote, m_style.text);
    text.font.setWeight(QFont::DemiBold);
    text.rightToLeft = claim.rightToLeft;
    text.add(claim.text.trimmed(), placeOfCard(claim.card));
    m_flow.add({.words = text,
                .left = labelLeft,
                .above = entryAbove,
                .leading = PdfStyle::quoteLeading,
                .keepsNext = true,
                .place = placeOfClaim(number)});
    if (claim.bearings.isEmpty())
        addFact({}, words(Words::tr("Nothing on the board speaks for or against it."), m_style.words, m_style.muted));
    for (const Stance stance : {Stance::Asserts, Stance::Denies, Stance::Qualifies, Stance::Questions, Stance::None}) {
        QList<PdfBearing> of;
        for (const PdfBearing &bearing : claim.bearings)
            if (bearing.stance == stance)
                of.append(bearing);
        for (qsizetype i = 0; i < of.size(); ++i) {
            PdfWords who = plain();
            if (of.at(i).speaker.isEmpty())
                addEnd(who, {of.at(i).card, of.at(i).source});
            else
                addBearing(who, of.at(i));
            addFact(i == 0 ? stanceHeading(stance, of.size()) : QString(), who, i == 0 ? 3 : 0);
        }
    }
}

} // namespace sidelight
