// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/HtmlTree.h"

namespace sidelight {

// A page as Firefox's reader view shows it.
struct ReaderView {
    QString title, byline, siteName, excerpt, language, published;
    QString direction; // "ltr", "rtl" or empty
    QByteArray html;   // the article's own elements, in UTF-8, links whole
};

// By Mozilla's Readability; nothing when it finds no article, or takes longer than 4 seconds. `address` is the page's own, which
// its links are relative to.
[[nodiscard]] std::optional<ReaderView> readerViewOf(const HtmlTree &tree, const QString &address);

} // namespace sidelight
