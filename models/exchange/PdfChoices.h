// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QPageSize>
#include <QStringList>

namespace sidelight {

// How a board becomes a PDF.
struct PdfChoices {
    enum class Pages {
        Fitted, // one page as large as the board
        Scaled, // the whole board on one sheet of the paper
        Tiled   // on as many sheets as it needs, which are put together to one
    };
    enum class Turn { AsTheBoard, Portrait, Landscape };

    Pages pages = Pages::Fitted;
    QString paper = QStringLiteral("A4"); // one of papers(); also for what stands behind the board, A4 at most
    Turn turn = Turn::AsTheBoard;
    int percent = 100;                                // of the true size, on tiles
    bool sources = true, links = true, claims = true; // what stands behind the board
    QString title;                                    // on every page and in the file's properties; empty: none
    QDate date;                                       // likewise; null: none
    bool asPictures = false;                          // every page one picture: no words, no links, no outline
    bool attachData = false;                          // the board's cards and links as a JSON Canvas, within the file

    static constexpr int leastPercent = 25, mostPercent = 400;

    [[nodiscard]] static QStringList papers();
    // The paper of this name in whatever case; empty if there is none.
    [[nodiscard]] static QString paperNamed(const QString &name);
    [[nodiscard]] QPageSize pageSize() const;    // of `paper`
    [[nodiscard]] QPageSize sourcesPage() const; // what is read in the hand: Letter beside papers of its country, else A4

    // As one line without title and date, which are words about a project; and back, with what it does not know left as it is.
    [[nodiscard]] QString toLine() const;
    static PdfChoices fromLine(const QString &line);

    bool operator==(const PdfChoices &) const = default;
};

} // namespace sidelight
