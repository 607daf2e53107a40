// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/Marks.h"

namespace sidelight {

// What a reader of a format made of one file: everything an article is made of, before it has an id.
struct ImportedArticle {
    QString title;
    bool titleGuessed = false;
    QString byline, outlet, url;
    QString published; // EDTF
    QString retrieved; // UTC, ISO 8601: when the page was saved, if the file says so
    QString language;  // BCP 47
    bool rightToLeft = false;
    QString text; // canonical: see Marks.h
    Marks marks;
    QString format;   // "text/plain", "text/markdown", "text/html"
    QString importer; // name and version of what read it
    int replaced = 0; // characters that the decoder could not read
    bool operator==(const ImportedArticle &) const = default;
};

} // namespace sidelight
