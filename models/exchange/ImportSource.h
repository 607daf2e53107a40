// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Error.h"
#include "models/exchange/ImportReaders.h"
#include "models/exchange/ReadAs.h"
#include "models/project/Records.h"
#include "models/project/Secret.h"

#include <QHash>
#include <functional>
#include <memory>
#include <optional>

namespace sidelight {

// One thing to import: a file, or what was pasted.
struct ImportSource {
    QString path;                             // of a file; empty for a paste
    QByteArray bytes;                         // of a paste
    ImportFormat format = ImportFormat::Text; // of a paste
    ReadAs as = {};                           // of a file of many articles
    std::shared_ptr<const Secret> password{}; // of a PDF that wants one
    QString url, published;                   // as the user gave them for a paste; they win over what the text says
};

// An article that lacks nothing but the edit that inserts it.
struct PreparedArticle {
    Article article;
    QList<Blob> blobs; // text, marks and original: the content that it refers to
    int replaced = 0;
    ImportRemark remark = ImportRemark::None;
};

// An article that a project has, by the bytes that it was made of.
struct KnownArticle {
    Id id;
    QString title;
};
using KnownArticles = QHash<ContentHash, KnownArticle>;

// What came of reading one source: the article that was there already, or new ones, or for each why not. Of a file that holds
// several articles, those that were there already are among the new ones, and known by their bytes.
struct SourceRead {
    QString path; // of a file; empty for a paste
    QString name;
    QString listing; // of a text that was read as one article, and looks like many: the name of the definition that splits it
    std::optional<KnownArticle> known;
    QList<Result<PreparedArticle>> prepared;
};

// The files that are meant by paths of files and folders, in order; in folders those that can be imported, by name. A folder
// without any stays in the list, so that it is told of.
[[nodiscard]] QList<ImportSource> sourcesOf(const QStringList &paths, const ReadAs &as = {});

// How many sources from `start` on are read at a time: so many that they keep the processor busy, so few that they fit in memory.
[[nodiscard]] qsizetype batchSize(const QList<ImportSource> &sources, qsizetype start);

// Reads files, several at once, and makes articles of them with the time `now`. Stops early when `cancelled` says so.
[[nodiscard]] QList<SourceRead> readSources(const QList<ImportSource> &sources, const KnownArticles &known, qint64 now,
                                            const std::function<bool()> &cancelled);

} // namespace sidelight
