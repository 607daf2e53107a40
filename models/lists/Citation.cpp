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

// Each part as it is written in a line of text, a page or Markdown; one that is not known is empty.
struct Reference {
    QString byline, title, outlet, date, url;
};

QString line(const Reference &reference)
{
    const auto joined = [](const QString &one, const QString &other, const QString &how) {
        return one.isEmpty() ? other : other.isEmpty() ? one : how.arg(one, other);
    };
    const QString where = joined(reference.outlet, reference.date, CitationWords::tr("%1, %2", "outlet and date of an article"));
    const QString what = joined(reference.byline, reference.title, CitationWords::tr("%1: %2", "byline and title of an article"));
    const QString all = joined(what, where, CitationWords::tr("%1. %2", "title, and where and when it came out"));
    return joined(all, reference.url, CitationWords::tr("%1. %2", "an article and its address"));
}

Reference referenceTo(const Article &article)
{
    return {.byline = plainText(article.byline, longest),
            .title = plainText(article.title, longest),
            .outlet = plainText(article.outlet, longest),
            .date = article.published.isEmpty() ? QString() : plainText(dateText(article.published)),
            .url = plainText(article.url, longest)};
}

bool isWebAddress(const QString &url)
{
    return url.startsWith(QLatin1StringView("https://")) || url.startsWith(QLatin1StringView("http://"));
}

QString escapedMarkdown(const QString &text)
{
    QString escaped;
    for (const QChar c : text) {
        if (QStringView(u"\\`*_{}[]<>#|!&").contains(c))
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

} // namespace

Citation references(const QList<Article> &articles)
{
    Citation all;
    for (const Article &article : articles) {
        const Reference plain = referenceTo(article);
        all.plain += line(plain) + u'\n';
        const Reference html{plain.byline.toHtmlEscaped(), inItalics(plain.title.toHtmlEscaped()), plain.outlet.toHtmlEscaped(),
                             plain.date.toHtmlEscaped(), plain.url.toHtmlEscaped()};
        const QString open = article.rightToLeft ? QStringLiteral("<p dir=\"rtl\">") : QStringLiteral("<p>");
        all.html += open + line(html) + QStringLiteral("</p>");
    }
    all.plain.chop(all.plain.isEmpty() ? 0 : 1);
    return all;
}

QString markdownReferences(const QList<Article> &articles)
{
    QString all;
    for (const Article &article : articles) {
        Reference reference = referenceTo(article);
        for (QString *const part : {&reference.byline, &reference.title, &reference.outlet, &reference.date})
            *part = escapedMarkdown(*part);
        if (isWebAddress(reference.url)) {
            QString url = reference.url;
            url.replace(u'<', QStringLiteral("%3C")).replace(u'>', QStringLiteral("%3E")).replace(u' ', QStringLiteral("%20"));
            reference.title = QStringLiteral("[%1](<%2>)").arg(reference.title, url);
        }
        reference.url = isWebAddress(reference.url) ? QString() : escapedMarkdown(reference.url);
        all += QStringLiteral("- ") + line(reference) + u'\n';
    }
    return all;
}

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
