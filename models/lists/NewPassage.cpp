// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/NewPassage.h"

#include <QDateTime>

namespace sidelight {

void placePassage(Passage &passage, TextSpan span, const TextQuote &quote)
{
    passage.start = span.start;
    passage.end = span.end;
    passage.quote = quote.exact;
    passage.prefix = quote.prefix;
    passage.suffix = quote.suffix;
}

Passage newPassage(Id article, const QString &text, TextSpan span, int colour)
{
    return newPassage(article, span, quoteOf(text, span), colour);
}

Passage newPassage(Id article, TextSpan span, const TextQuote &quote, int colour)
{
    Passage passage;
    passage.id = Id::random();
    passage.article = article;
    placePassage(passage, span, quote);
    passage.colour = colour;
    passage.added = QDateTime::currentMSecsSinceEpoch();
    return passage;
}

QList<Passage> newPassages(Id article, const QString &text, const QList<TextSpan> &spans, int colour)
{
    QList<Passage> passages;
    for (const TextSpan &span : spans)
        if (span.start >= 0 && span.end <= text.size() && span.start < span.end)
            passages.append(newPassage(article, text, snappedToCharacters(text, span), colour));
    return passages;
}

} // namespace sidelight
