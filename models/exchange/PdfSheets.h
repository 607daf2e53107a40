// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/BoardSheet.h"
#include "models/exchange/LinkSample.h"
#include "models/exchange/PdfChoices.h"
#include "models/exchange/PdfMarks.h"
#include "models/exchange/PdfStyle.h"

namespace sidelight {

// The pages on which the board itself stands: one, or the sheets that are put together to one, with a map of them before.
// Coordinates on a page are in points from its upper left corner, and a point is a unit of the painter.
class PdfSheets {
public:
    // Content, choices and style must outlive it.
    PdfSheets(const BoardContent &content, const PdfChoices &choices, const PdfStyle &style,
              const BoardPainter::Pictures &pictures);

    struct Sheet {
        QSizeF paper;
        QRectF room;  // of the board's part on the paper
        QRectF part;  // of the board
        QString name; // "Tile B2"; empty where there is only one
        int column = 0, row = 0;
        bool isMap = false;
    };

    [[nodiscard]] int count() const { return int(m_sheets.size()); }
    [[nodiscard]] const Sheet &at(int page) const { return m_sheets.at(page); }
    // The board has more tiles than anybody would print; there are no pages then.
    [[nodiscard]] bool isTooLarge() const { return m_isTooLarge; }
    static constexpr int mostTiles = 2'000;

    void paint(QPainter &painter, int page) const;
    // Where a rectangle of the board lies on a page; empty: not there.
    [[nodiscard]] QRectF onPage(int page, const QRectF &rect) const;
    // The page on which most of it lies.
    [[nodiscard]] int pageOf(const QRectF &rect) const;
    [[nodiscard]] const BoardSheet &board() const { return m_board; }
    // The map's tiles with the pages that they stand for.
    void addJumps(PdfMarks &marks) const;

    static constexpr qreal margin = 34, header = 22, footer = 26; // points
    static constexpr qreal trueScale = 0.75;                      // points for a board unit, which is a pixel at 96 dots an inch

private:
    void planOne();
    void planTiles();
    void addTiles(const QSizeF &paper, const QSizeF &part, const QPointF &origin, const QSizeF &step);
    [[nodiscard]] QList<std::pair<int, int>> tilesInUse(const QPointF &origin, const QSizeF &step, const QSizeF &tile) const;
    [[nodiscard]] QSizeF paper() const;
    // What is left of a page for the board between header, footer and legend.
    [[nodiscard]] QRectF roomOn(const QSizeF &paper, bool withLegend) const;
    [[nodiscard]] qreal legendHeight(qreal width) const;
    void paintLegend(QPainter &painter, const QRectF &room) const;
    void paintTileMarks(QPainter &painter, const Sheet &sheet) const;
    void paintMap(QPainter &painter) const;
    [[nodiscard]] bool hasTile(int column, int row) const { return m_tileAt.contains({column, row}); }

    const PdfChoices &m_choices;
    const PdfStyle &m_style;
    BoardSheet m_board;
    QList<LegendEntry> m_legend;
    bool m_hasNotes = false;
    QList<Sheet> m_sheets;
    QHash<std::pair<int, int>, int> m_tileAt; // pages
    QSizeF m_tilePart;                        // of the board, on each tile
    int m_columns = 0, m_rows = 0;
    bool m_isTooLarge = false;
};

} // namespace sidelight
