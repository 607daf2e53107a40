// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/ProjectFile.h"

#include <QCoreApplication>
#include <functional>

namespace sidelight {

// `sidelight search`: what a query finds, the best first. As text an article a line, and its places beneath it; as JSON a place a
// line, or the article alone where its text has none. Fields of the JSON, always all of them and in this order:
//   article, title, outlet, published
//   count                     of places in this article
//   place                     [start,end] in UTF-16 code units of the text, or of the note; null: found by its details
//   before, words, after      on one line
//   note                      the passage whose note it is; else null
class SearchCommand {
    Q_DECLARE_TR_FUNCTIONS(SearchCommand)

public:
    // Gives each line without its end to `print`. `index`: the file of the index; empty: in memory.
    static Result<void> run(const ProjectFile &file, const QString &query, const QString &index, bool json,
                            const std::function<void(const QString &)> &print);
};

} // namespace sidelight
