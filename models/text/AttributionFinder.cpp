// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/AttributionFinder.h"

#include "models/text/AttributionClauses.h"
#include "models/text/AttributionTokens.h"
#include "models/text/Sentences.h"

#include <algorithm>

namespace sidelight {

std::unique_ptr<AttributionFinder> AttributionFinder::open(const QString &language)
{
    std::shared_ptr<const AttributionWords> words = AttributionWords::of(language);
    std::unique_ptr<Lens> quotations = Lens::open(LensKind::Quotation, language);
    if (!words || !quotations)
        return nullptr;
    return std::unique_ptr<AttributionFinder>(new AttributionFinder(std::move(quotations), std::move(words)));
}

AttributionFinder::AttributionFinder(std::unique_ptr<Lens> quotations, std::shared_ptr<const AttributionWords> words)
    : m_quotations(std::move(quotations))
    , m_words(std::move(words))
{
}

QList<Attribution> AttributionFinder::find(QStringView text)
{
    QList<TextSpan> quotations;
    for (const LensRange &range : m_quotations->scan(text))
        quotations.append({range.start, range.start + range.length});
    const QList<TextSpan> sentences = sentencesOf(text);
    const TokenText read = tokensOf(text, quotations, sentences, *m_words);
    AttributionClauses clauses(text, read);
    return clauses.find();
}

} // namespace sidelight
