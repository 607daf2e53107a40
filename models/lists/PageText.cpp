// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/PageText.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace sidelight {

namespace {

struct PageWords {
    Q_DECLARE_TR_FUNCTIONS(sidelight::PageWords)
};

} // namespace

bool hasPages(const Article &article)
{
    return !article.original.isEmpty() && article.originalFormat == QLatin1String("application/pdf");
}

QString pageText(const Marks &marks, int start, int end)
{
    const int first = marks.pageAt(start), last = marks.pageAt(std::max(start, end - 1));
    if (first <= 0)
        return {};
    const QString from = QLocale().toString(first), to = QLocale().toString(last);
    return first == last ? PageWords::tr("p. %1", "a page that is cited").arg(from)
                         : PageWords::tr("pp. %1–%2", "pages that are cited").arg(from, to);
}

PagesOfPassages pageTexts(const Reader &reader, const Library &library, const QList<Id> &passages)
{
    QHash<Id, Marks> marksOfArticle;
    PagesOfPassages pages;
    for (const Id id : passages) {
        const auto passage = library.find<Passage>(id);
        const Article *const article = passage ? library.find<Article>(passage->article) : nullptr;
        if (!article || !hasPages(*article))
            continue;
        auto marks = marksOfArticle.constFind(article->id);
        if (marks == marksOfArticle.constEnd())
            marks = marksOfArticle.insert(article->id, marksOf(reader, *article));
        if (const QString text = pageText(*marks, passage->start, passage->end); !text.isEmpty())
            pages.insert(id, text);
    }
    return pages;
}

Marks marksOf(const Reader &reader, const Article &article)
{
    if (article.marks.isEmpty() || !reader.hasContent(article.marks) || !reader.hasContent(article.text))
        return {};
    const QString text = reader.text(article.text);
    const int lines = int(text.count(u'\n')) + 1;
    return Marks::fromBytes(reader.content(article.marks), int(text.size()), lines).value_or(Marks());
}

} // namespace sidelight
