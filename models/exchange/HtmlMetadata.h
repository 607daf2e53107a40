// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/HtmlTree.h"

namespace sidelight {

// What a page says about itself. Where it says a thing in several ways, the most deliberate one counts: JSON-LD, then OpenGraph and
// Dublin Core, then plain meta elements, then what stands on the page.
struct HtmlMetadata {
    QString title, byline, outlet, url;
    QString published; // EDTF
    QString retrieved; // UTC, ISO 8601
    QString language;
    QString direction;           // "ltr", "rtl" or empty
    QString base;                // what relative links are relative to
    bool ofSeveralTypes = false; // JSON-LD told of an article that is several things at once, which Readability does not read
};

// `savedFrom` is where the page came from, if whoever saved it noted that.
[[nodiscard]] HtmlMetadata readMetadata(const HtmlTree &tree, const QString &savedFrom = {});

} // namespace sidelight
