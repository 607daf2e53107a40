// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Records.h"

#include <QString>

namespace sidelight {

// Words of an article with where they stand, to be pasted elsewhere: “…” (Byline, Title, Outlet, 4 May 2023, p. 3). What is not
// known of the article is left out; nothing else of the project is told.
struct Citation {
    QString plain;
    QString html; // the title in italics, one paragraph for each of the quote
};

// The words are kept as they stand; they get marks around them unless they are a quotation already.
// `pages` says on which, see pageText().
[[nodiscard]] Citation citation(const QString &words, const Article &article, const QString &pages = {});
// Of whole articles, a line each, without a quotation: Byline: Title. Outlet, 4 May 2023. https://…
[[nodiscard]] Citation references(const QList<Article> &articles);
// The same as a list in Markdown, the title a link where an address is known.
[[nodiscard]] QString markdownReferences(const QList<Article> &articles);

} // namespace sidelight
