// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/CsvTable.h"
#include "models/lists/PageText.h"
#include "models/project/Library.h"

#include <QStringList>
#include <optional>

namespace sidelight {

// Passages of some list, in its order, as plain values: the words, where they stand, who says them and what of them was
// noted. Nothing else of the project goes along.
struct PassageSheet {
    struct Row {
        QString quote, note;
        QString translation, translator; // of the quote; empty: there is none
        QString translationMark;         // "Translation (A. Reader)"
        QString title, byline, outlet, url;
        QString published, date; // EDTF; as people read it
        QString pages;           // "p. 4"; empty: it came without pages
        QStringList speakers;    // a chain for each statement
        QStringList says;        // "denies: the port was warned"
        QStringList tags;
        bool rightToLeft = false;
        QString language; // BCP 47; empty: unknown
        bool operator==(const Row &) const = default;
    };
    QList<Row> rows;

    static PassageSheet of(const Library &library, const QList<Id> &passages, const PagesOfPassages &pages = {});
    // All of a project: by article as the titles sort, then as they stand in it.
    static QList<Id> all(const Library &library);

    using Mark = CsvTable::Mark;
    [[nodiscard]] QByteArray csv(Mark mark) const;
    [[nodiscard]] QByteArray markdown() const;
    [[nodiscard]] QByteArray html() const; // a page that stands alone, see HtmlPage
    // The facts of a row, each with what it is: who says it, what, the tags.
    [[nodiscard]] static QStringList factsOf(const Row &row);

    [[nodiscard]] QByteArray toBytes() const;
    static std::optional<PassageSheet> fromBytes(const QByteArray &bytes);
};

} // namespace sidelight
