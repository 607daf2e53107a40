// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of articles, one a row: CSV with a row of names above, separated by commas, semicolons, tabs or bars, and JSON Lines.
#pragma once

#include "models/exchange/ImportedArticle.h"
#include "models/exchange/ReadAs.h"

namespace sidelight {

enum class TableKind { Csv, JsonLines };

// Each row becomes an article, whose own bytes are those of its row: `start` is where the table begins in what was given to the
// reader. Columns that nobody named are guessed. `fileName` is for the sentence of a refusal.
[[nodiscard]] ImportedArticles readTable(const QByteArray &bytes, TableKind kind, const ColumnMap &columns, qsizetype start,
                                         const QString &fileName);

// The names of a table's columns, from its first rows alone, so that it is quick for any.
[[nodiscard]] QStringList columnsOf(const QByteArray &bytes, TableKind kind);
[[nodiscard]] QStringList columnsOfFile(const QString &path); // empty also when it is no table, or cannot be read
// Which column seems to hold what, by their names; `map` is kept where it names columns that are there.
[[nodiscard]] ColumnMap guessedColumns(const QStringList &columns, const ColumnMap &map = {});

} // namespace sidelight
