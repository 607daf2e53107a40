// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/AttributionFinder.h"

#include "models/text/AttributionClauses.h"
#include "models/text/AttributionSources.h"
#include "models/text/AttributionTokens.h"
#include "models/text/Sentences.h"

#include <algorithm>
#include <array>

namespace sidelight {
namespace {

using namespace Qt::StringLiterals;

// Quotations are also printed between two apostrophes, ''so'' or ``so''. The lens reads them as quotation marks, one of each
// two blank, at the same places.
QString withPlainMarks(QStringView text)
{
    QString plain = text.toString();
    for (qsizetype at = plain.indexOf("''"_L1); at >= 0; at = plain.indexOf("''"_L1, at + 2)) {
        const bool opens = at == 0 || plain[at - 1].isSpace() || u"([—–-"_s.contains(plain[at - 1]);
        plain[opens ? at : at + 1] = u' ';
        plain[opens ? at + 1 : at] = u'"';
    }
    for (qsizetype at = plain.indexOf("``"_L1); at >= 0; at = plain.indexOf("``"_L1, at + 2)) {
        plain[at] = u' ';
        plain[at + 1] = u'"';
    }
    return plain;
}

// From mark to mark, with both characters of a mark made of two.
QList<TextSpan> quotationsIn(QStringView text, Lens &lens)
{
    const bool needsPlain = text.contains("''"_L1) || text.contains("``"_L1);
    const QString plain = needsPlain ? withPlainMarks(text) : QString();
    QList<TextSpan> quotations;
    for (const LensRange &range : lens.scan(needsPlain ? QStringView(plain) : text)) {
        TextSpan span{range.start, range.start + range.length};
        const auto isDouble = [&](int at) { return needsPlain && plain[at] == u'"' && text[at] != u'"'; };
        if (span.start > 0 && isDouble(span.start))
            --span.start;
        if (span.end < text.size() && isDouble(span.end - 1))
            ++span.end;
        if (!quotations.isEmpty())
            span.start = std::max(span.start, quotations.last().end);
        if (span.start < span.end)
            quotations.append(span);
    }
    return quotations;
}

} // namespace

std::unique_ptr<AttributionFinder> AttributionFinder::open(const QString &language)
{
    std::shared_ptr<const AttributionWords> words = AttributionWords::of(language);
    std::unique_ptr<Lens> quotations = Lens::open(LensKind::Quotation, language);
    if (!words || !quotations)
        return nullptr;
    return std::unique_ptr<AttributionFinder>(new AttributionFinder(std::move(quotations), std::move(words)));
}

QString AttributionFinder::languageOf(QStringView text)
{
    constexpr qsizetype enough = 4000;
    constexpr quint32 small = Determiner | Pronoun | Preposition | Conjunction | Auxiliary | Be | That | Speech;
    const QStringView opening = text.first(std::min(text.size(), enough));
    QString best = u"en"_s;
    int most = 0;
    for (const QString &language : AttributionWords::languages()) {
        const std::shared_ptr<const AttributionWords> words = AttributionWords::of(language);
        const TokenText read = tokensOf(opening, {}, std::array{TextSpan{0, int(opening.size())}}, *words);
        const auto count = int(std::ranges::count_if(read.tokens, [](const Token &token) { return token.is(small); }));
        if (count > most) {
            most = count;
            best = language;
        }
    }
    return best;
}

AttributionFinder::AttributionFinder(std::unique_ptr<Lens> quotations, std::shared_ptr<const AttributionWords> words)
    : m_quotations(std::move(quotations))
    , m_words(std::move(words))
{
}

QList<Attribution> AttributionFinder::find(QStringView text)
{
    const QList<TextSpan> quotations = quotationsIn(text, *m_quotations);
    const QList<TextSpan> sentences = sentencesOf(text);
    const TokenText read = tokensOf(text, quotations, sentences, *m_words);
    AttributionClauses clauses(text, read);
    QList<Attribution> found = clauses.find();
    AttributionSources(text, read, *m_words).describe(found);
    return found;
}

} // namespace sidelight
