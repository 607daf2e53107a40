// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Error.h"
#include "models/text/Marks.h"

#include <optional>

namespace sidelight {

// Where in a file an article's own bytes are, when the file holds several.
struct FilePart {
    qint64 start = 0, size = 0;
    bool operator==(const FilePart &) const = default;
};

// What a person is told of an article that was imported all the same.
enum class ImportRemark {
    None,
    PageUnclear, // the article was not recognised on its page, so all running words of the page were taken
    Count,
};

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
    ImportRemark remark = ImportRemark::None;
    std::optional<FilePart> part; // none: it was made of the whole file
    bool operator==(const ImportedArticle &) const = default;
};

// What came of one file: usually one article or one error. Of several, each can fail by itself. Never empty.
using ImportedArticles = QList<Result<ImportedArticle>>;

} // namespace sidelight
