// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/CsvTable.h"
#include "models/lists/ClaimGrid.h"

#include <QMap>
#include <QStringList>
#include <optional>

namespace sidelight {

// A claim matrix as plain values: names, claims and, in the cells, who says what in which article, nothing else of the project.
struct MatrixSheet {
    struct Entry {
        Stance stance = Stance::None;
        QString quote, translation, translator;
        QString grade; // "B2"
        // Where it stands, as "Told twice, Northern Wire, 5 May 2031", and who says it, where the row does not say so already.
        QString place, speaker;
        bool rightToLeft = false;
        bool operator==(const Entry &) const = default;
    };
    MatrixAxis axis = MatrixAxis::Speaker;
    QStringList rows, claims;
    QMap<std::pair<qint32, qint32>, QList<Entry>> cells; // by row and claim

    static MatrixSheet of(const Library &library, const MatrixLayout &layout);
    // All of a project: rows by number of statements, then by name; claims as they are listed.
    static MatrixLayout all(const Library &library, MatrixAxis axis);

    // What stands before the names of the rows.
    [[nodiscard]] QString rowTitle() const;
    [[nodiscard]] QByteArray csv(CsvTable::Mark mark) const;

    [[nodiscard]] QByteArray toBytes() const;
    static std::optional<MatrixSheet> fromBytes(const QByteArray &bytes);
};

// As a PDF: on sheets of A4 that can be put together, each with the names of its rows and its claims. Empty: it would have more
// than matrixMostSheets. As of drawArticlePdf() otherwise.
[[nodiscard]] QByteArray drawMatrixPdf(const MatrixSheet &sheet);
inline constexpr int matrixMostSheets = 2'000;

} // namespace sidelight
