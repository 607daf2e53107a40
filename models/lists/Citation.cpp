// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/Citation.h"

#include "models/lists/DateText.h"
#include "models/lists/DisplayText.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace sidelight {

namespace {

struct CitationWords {
    Q_DECLARE_TR_FUNCTIONS(sidelight::CitationWords)
};

constexpr int longest = 1000; // of a title or a name

// “… and nothing else between”: marks around it would be one pair too many.
bool isQuotation(const QString &words)
{
    const QStringView pairs = u"“”„“«»‹›「」『』\"\"";
    for (qsizetype i = 0; i < pairs.size() && words.size() > 2; i += 2) {
        const QStringView inner = QStringView(words).sliced(1, words.size() - 2);
        if (words.front() == pairs[i] && words.back() == pairs[i + 1] && !inner.contains(pairs[i]) && !inner.contains(pairs[i + 1]))
            return true;
    }
    return false;
}

QString inItalics(const QString &title) { return QStringLiteral("<i>%1</i>").arg(title); }

// "(Byline, Title, Outlet, date, pages)"; empty when nothing is known.
QString source(const Article &article, const QString &pages, bool html)
{
    QStringList parts;
    const auto add = [&](const QString &text, bool isTitle) {
        const QString part = html ? plainText(text, longest).toHtmlEscaped() : plainText(text, longest);
        if (!part.isEmpty())
            parts.append(html && isTitle ? inItalics(part) : part);
    };
    add(article.byline, false);
    add(article.title, true);
    add(article.outlet, false);
    add(article.published.isEmpty() ? QString() : dateText(article.published), false);
    add(pages, false);
    return parts.isEmpty() ? QString()
                           : CitationWords::tr("(%1)", "who, title, outlet and date of a quotation")
                                 .arg(parts.join(CitationWords::tr(", ", "between the parts of a citation")));
}

} // namespace

Citation citation(const QString &words, const Article &article, const QString &pages)
{
    const QString quote = words.trimmed();
    const QString marked = isQuotation(quote) ? quote : CitationWords::tr("“%1”", "a quotation").arg(quote);
    const QString plainSource = source(article, pages, false), htmlSource = source(article, pages, true);
    Citation citation;
    citation.plain = plainSource.isEmpty() ? marked : marked + u' ' + plainSource;
    QStringList paragraphs = marked.toHtmlEscaped().split(u'\n', Qt::SkipEmptyParts);
    if (!paragraphs.isEmpty() && !htmlSource.isEmpty())
        paragraphs.last() += u' ' + htmlSource;
    const QString open = article.rightToLeft ? QStringLiteral("<p dir=\"rtl\">") : QStringLiteral("<p>");
    for (const QString &paragraph : std::as_const(paragraphs))
        citation.html += open + paragraph + QStringLiteral("</p>");
    return citation;
}

} // namespace sidelight
