// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/CsvTable.h"
#include "models/project/Library.h"

#include <QStringList>

namespace sidelight {

// All that is recorded of the statements of a project, a row for each, by article as the titles sort, then as they stand in it.
// Rows are exact, so that JSON is; the table is for reading. Nothing that names a record by its number goes along.
struct StatementSheet {
    struct Row {
        QString title, byline, outlet, published, url;
        QString origin; // of the article: the name of its origin, else the title of the article from which it comes
        QString quote, translation, translator;
        int start = 0, end = 0;     // of the passage
        QStringList chain, printed; // nearest to the reader first; the forms in which the article names them, of as many
        StatementMode mode = StatementMode::Paraphrase;
        QString claim;
        Stance stance = Stance::None;
        QString reliability;      // as it counts
        bool isInherited = false; // from the speaker
        int credibility = 0;
        QString happened, said, publishedThen; // EDTF, of the statement
        QString note;
        bool operator==(const Row &) const = default;
        [[nodiscard]] QString speaker() const { return chain.isEmpty() ? QString() : chain.constLast(); }
    };
    QList<Row> rows;

    static StatementSheet of(const Library &library);

    [[nodiscard]] QByteArray csv(CsvTable::Mark mark) const;
    // An array with an object on a line each; values are the ones of the file.
    [[nodiscard]] QByteArray json() const;
};

} // namespace sidelight
