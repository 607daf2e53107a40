// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Error.h"
#include "models/exchange/Charset.h"
#include "models/exchange/ImportedArticle.h"

namespace sidelight {

// A web page, reduced to the text and marks of its article, as a browser's reader view shows it; where that finds none, to the
// running words of the page, with a remark. Scripts don't run, nothing is fetched or opened, and of what it links to only http,
// https and mailto addresses are kept. `fileName` is for the sentence of a refusal.
[[nodiscard]] Result<ImportedArticle> readHtml(const QByteArray &bytes, const QString &fileName);

// The same for what somebody chose already, as a paste: all of it but navigation and the like.
[[nodiscard]] Result<ImportedArticle> readHtmlFragment(const QByteArray &bytes, const QString &fileName);

enum class HtmlExtent { Article, Everything };
// Either, of a page that is decoded already; `address` is where it came from, if something else than the page tells.
[[nodiscard]] Result<ImportedArticle> readHtmlText(const DecodedText &page, const QString &fileName, HtmlExtent extent,
                                                   const QString &address);

// The page that a converter made of a document: all of its words, and nothing guessed about what stands where.
[[nodiscard]] Result<ImportedArticle> readConverted(const QByteArray &html, const QString &fileName);

} // namespace sidelight
