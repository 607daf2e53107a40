// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/PdfSheets.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QSet>
#include <algorithm>
#include <cmath>

namespace sidelight {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PdfSheets)
};

constexpr qreal overlap = 28;         // points that a tile shares with its neighbour, a centimetre
constexpr qreal largestPage = 14'400; // points; the format allows no more
constexpr qreal sampleWidth = 34, legendGap = 6, legendItemGap = 20, legendRow = 15, legendAbove = 12;
constexpr QSizeF smallestPage(420, 300);
constexpr int mostTileCells = 100'000; // of the grid, with the empty ones

// "A" to "Z", then "AA"
QString columnName(int column)
{
    QString name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(u'A' + (rest - 1) % 26));
    return name;
}

QString tileName(int column, int row) { return columnName(column) + QString::number(row + 1); }

QSizeF wholePoints(const QSizeF &size) { return {std::ceil(size.width()), std::ceil(size.height())}; }

} // namespace

PdfSheets::PdfSheets(const BoardContent &content, const PdfChoices &choices, const PdfStyle &style,
                     const BoardPainter::Pictures &pictures)
    : m_choices(choices)
    , m_style(style)
    , m_board(style.board, content, pictures)
    , m_legend(legendOf(content))
    , m_hasNotes(choices.links && !choices.asPictures &&
                 std::ranges::any_of(content.links, [](const LinkContent &link) { return !link.note.isEmpty(); }))
{
    if (choices.pages == PdfChoices::Pages::Tiled)
        planTiles();
    else
        planOne();
}

QSizeF PdfSheets::paper() const
{
    const QSizeF upright = m_choices.pageSize().size(QPageSize::Point);
    const QRectF bounds = m_board.bounds();
    const bool across = m_choices.turn == PdfChoices::Turn::Landscape ||
                        (m_choices.turn == PdfChoices::Turn::AsTheBoard && bounds.width() > bounds.height());
    return across ? upright.transposed() : upright;
}

QRectF PdfSheets::roomOn(const QSizeF &paper, bool withLegend) const
{
    const qreal width = paper.width() - 2 * margin;
    const qreal legend = withLegend ? legendHeight(width) : 0;
    return {margin, margin + header, width, paper.height() - 2 * margin - header - footer - legend};
}

void PdfSheets::planOne()
{
    const QSizeF board = m_board.bounds().size().expandedTo({1, 1});
    QSizeF page = paper();
    if (m_choices.pages == PdfChoices::Pages::Fitted) {
        const qreal scale =
            std::min({trueScale, (largestPage - 2 * margin) / board.width(),
                      (largestPage - 2 * margin - header - footer - legendHeight(smallestPage.width())) / board.height()});
        const qreal width = std::max(smallestPage.width(), board.width() * scale + 2 * margin);
        const qreal height = board.height() * scale + 2 * margin + header + footer + legendHeight(width - 2 * margin);
        page = wholePoints(QSizeF(width, std::max(smallestPage.height(), height)).boundedTo({largestPage, largestPage}));
    }
    const QRectF room = roomOn(page, true);
    const qreal scale = std::min({trueScale, room.width() / board.width(), room.height() / board.height()});
    const QSizeF shown = board * scale;
    const QPointF corner = room.center() - QPointF(shown.width(), shown.height()) / 2;
    Sheet sheet{.paper = page, .room = QRectF(corner, shown), .part = QRectF(m_board.bounds().topLeft(), board), .name = {}};
    m_sheets.append(sheet);
}

void PdfSheets::planTiles()
{
    const qreal scale = trueScale * m_choices.percent / 100;
    const QSizeF page = paper(), board = m_board.bounds().size().expandedTo({1, 1});
    const QSizeF room = roomOn(page, true).size(), tile = roomOn(page, false).size();
    if (board.width() * scale <= room.width() && board.height() * scale <= room.height()) { // one tile is no tile
        planOne();
        return;
    }
    const QSizeF step(tile.width() - overlap, tile.height() - overlap);
    const qreal columns = std::max(1.0, std::ceil((board.width() * scale - overlap) / step.width()));
    const qreal rows = std::max(1.0, std::ceil((board.height() * scale - overlap) / step.height()));
    if (columns * rows > mostTileCells) {
        m_isTooLarge = true;
        return;
    }
    // The board in the middle of all tiles together.
    const QSizeF whole(columns * step.width() + overlap, rows * step.height() + overlap);
    const QPointF origin = m_board.bounds().center() - QPointF(whole.width(), whole.height()) / 2 / scale;
    m_columns = int(columns);
    m_rows = int(rows);
    addTiles(page, tile / scale, origin, step / scale);
}

// The tiles that something of the board touches, by rows.
QList<std::pair<int, int>> PdfSheets::tilesInUse(const QPointF &origin, const QSizeF &step, const QSizeF &tile) const
{
    QSet<std::pair<int, int>> used;
    const qreal shared = tile.width() - step.width();
    // What lies in an overlap is on both sheets; beyond the last one there is none.
    const auto first = [shared](qreal at, qreal each) { return std::max(0, int(std::floor((at - shared) / each))); };
    const auto last = [](qreal at, qreal each, int count) { return std::min(count - 1, int(at / each)); };
    const auto touch = [&](const QRectF &rect) {
        const QRectF from = rect.translated(-origin);
        for (int row = first(from.top(), step.height()); row <= last(from.bottom(), step.height(), m_rows); ++row)
            for (int column = first(from.left(), step.width()); column <= last(from.right(), step.width(), m_columns); ++column) {
                const QRectF part(origin + QPointF(column * step.width(), row * step.height()), tile);
                if (part.intersects(rect))
                    used.insert({row, column});
            }
    };
    m_board.forEachShape(touch, std::min(step.width(), step.height()) / 4);
    QList<std::pair<int, int>> order(used.begin(), used.end());
    std::ranges::sort(order);
    return order;
}

void PdfSheets::addTiles(const QSizeF &paper, const QSizeF &part, const QPointF &origin, const QSizeF &step)
{
    m_tilePart = part;
    const QList<std::pair<int, int>> used = tilesInUse(origin, step, part);
    if (used.size() > mostTiles) {
        m_isTooLarge = true;
        return;
    }
    const QRectF mapRoom = roomOn(paper, true);
    QRectF whole;
    for (const auto &[row, column] : used)
        whole |= QRectF(origin + QPointF(column * step.width(), row * step.height()), part);
    const qreal scale = std::min(mapRoom.width() / whole.width(), mapRoom.height() / whole.height());
    const QSizeF shown = whole.size() * scale;
    m_sheets.append({.paper = paper,
                     .room = QRectF(mapRoom.center() - QPointF(shown.width(), shown.height()) / 2, shown),
                     .part = whole,
                     .name = Words::tr("Map of the tiles"),
                     .isMap = true});
    for (const auto &[row, column] : used) {
        m_tileAt.insert({column, row}, count());
        m_sheets.append({.paper = paper,
                         .room = roomOn(paper, false),
                         .part = QRectF(origin + QPointF(column * step.width(), row * step.height()), part),
                         .name = Words::tr("Tile %1").arg(tileName(column, row)),
                         .column = column,
                         .row = row});
    }
}

QRectF PdfSheets::onPage(int page, const QRectF &rect) const
{
    const Sheet &sheet = at(page);
    const QRectF seen = rect & sheet.part;
    if (seen.isEmpty())
        return {};
    const qreal scale = sheet.room.width() / sheet.part.width();
    return {sheet.room.topLeft() + (seen.topLeft() - sheet.part.topLeft()) * scale, seen.size() * scale};
}

int PdfSheets::pageOf(const QRectF &rect) const
{
    int best = 0;
    qreal most = -1;
    for (int page = 0; page < count(); ++page) {
        const QRectF seen = at(page).isMap ? QRectF() : rect & at(page).part;
        if (const qreal area = seen.width() * seen.height(); !seen.isEmpty() && area > most + 0.5) {
            most = area;
            best = page;
        }
    }
    return best;
}

void PdfSheets::addJumps(PdfMarks &marks) const
{
    if (count() == 0 || !at(0).isMap)
        return;
    for (int page = 1; page < count(); ++page) {
        const QString name = QStringLiteral("tile-") + tileName(at(page).column, at(page).row);
        marks.places.append({name, page, QRectF(0, 0, at(page).paper.width(), 1), false});
        marks.jumps.append({0, onPage(0, at(page).part), name, {}});
    }
}

qreal PdfSheets::legendHeight(qreal width) const
{
    if (m_legend.isEmpty())
        return 0;
    const QFontMetricsF metrics(m_style.label);
    qreal x = 0;
    int rows = 1;
    const auto put = [&](qreal item) {
        if (x > 0 && x + item > width) {
            ++rows;
            x = 0;
        }
        x += item + legendItemGap;
    };
    for (const LegendEntry &entry : m_legend)
        put(sampleWidth + legendGap + metrics.horizontalAdvance(entry.name));
    if (m_hasNotes)
        put(metrics.horizontalAdvance(Words::tr("An underlined link has a note.")));
    return legendAbove + rows * legendRow;
}

// Just above the footer.
void PdfSheets::paintLegend(QPainter &painter, const QRectF &room) const
{
    const QFontMetricsF metrics(m_style.label);
    painter.setFont(m_style.label);
    QPointF at = room.topLeft() + QPointF(0, legendAbove);
    const auto advance = [&](qreal item) {
        if (at.x() > room.left() && at.x() + item > room.right())
            at = {room.left(), at.y() + legendRow};
        const QPointF here = at;
        at.rx() += item + legendItemGap;
        return here;
    };
    const qreal middle = legendRow / 2, baseline = middle + (metrics.ascent() - metrics.descent()) / 2;
    for (const LegendEntry &entry : m_legend) {
        const QString name = metrics.elidedText(entry.name, Qt::ElideRight, room.width() - sampleWidth - legendGap);
        const QPointF corner = advance(sampleWidth + legendGap + metrics.horizontalAdvance(name));
        paintLinkSample(painter, entry.look, QLineF(corner + QPointF(0, middle), corner + QPointF(sampleWidth, middle)),
                        m_style.board.line);
        painter.setPen(m_style.muted);
        painter.drawText(corner + QPointF(sampleWidth + legendGap, baseline), name);
    }
    if (!m_hasNotes)
        return;
    const QString words = Words::tr("An underlined link has a note.");
    const QPointF corner = advance(metrics.horizontalAdvance(words));
    painter.setPen(m_style.muted);
    painter.drawText(corner + QPointF(0, baseline), words);
}

void PdfSheets::paint(QPainter &painter, int page) const
{
    const Sheet &sheet = at(page);
    const qreal scale = sheet.room.width() / sheet.part.width();
    painter.save();
    painter.translate(sheet.room.topLeft());
    painter.scale(scale, scale);
    painter.translate(-sheet.part.topLeft());
    if (sheet.isMap)
        m_board.paintFromAfar(painter, scale);
    else
        m_board.paint(painter, sheet.part);
    painter.restore();
    if (sheet.isMap)
        paintMap(painter);
    else if (!sheet.name.isEmpty())
        paintTileMarks(painter, sheet);
    const qreal width = sheet.paper.width() - 2 * margin;
    if (!m_legend.isEmpty() && (sheet.isMap || sheet.name.isEmpty())) {
        const qreal height = legendHeight(width);
        paintLegend(painter, {margin, sheet.paper.height() - margin - footer - height, width, height});
    }
}

// Where to cut, where to lay one sheet on the other, and which sheet comes next.
void PdfSheets::paintTileMarks(QPainter &painter, const Sheet &sheet) const
{
    constexpr qreal from = 4, to = 14, cross = 7, ring = 3.5;
    const QRectF &room = sheet.room;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_style.muted, 0.5));
    painter.setBrush(Qt::NoBrush);
    for (const qreal x : {room.left(), room.right()}) {
        painter.drawLine(QLineF(x, room.top() - from, x, room.top() - to));
        painter.drawLine(QLineF(x, room.bottom() + from, x, room.bottom() + to));
    }
    for (const qreal y : {room.top(), room.bottom()}) {
        painter.drawLine(QLineF(room.left() - from, y, room.left() - to, y));
        painter.drawLine(QLineF(room.right() + from, y, room.right() + to, y));
    }
    const auto drawRegister = [&](QPointF at) {
        painter.drawEllipse(at, ring, ring);
        painter.drawLine(at - QPointF(cross, 0), at + QPointF(cross, 0));
        painter.drawLine(at - QPointF(0, cross), at + QPointF(0, cross));
    };
    const qreal half = overlap / 2;
    const bool left = hasTile(sheet.column - 1, sheet.row), right = hasTile(sheet.column + 1, sheet.row);
    const bool above = hasTile(sheet.column, sheet.row - 1), below = hasTile(sheet.column, sheet.row + 1);
    for (const qreal share : {0.25, 0.75}) {
        const QPointF at = room.topLeft() + QPointF(room.width(), room.height()) * share;
        if (left)
            drawRegister({room.left() + half, at.y()});
        if (right)
            drawRegister({room.right() - half, at.y()});
        if (above)
            drawRegister({at.x(), room.top() + half});
        if (below)
            drawRegister({at.x(), room.bottom() - half});
    }
    painter.setFont(m_style.label);
    painter.setPen(m_style.muted);
    const auto name = [&](const QRectF &where, int column, int row) {
        painter.drawText(where, Qt::AlignCenter | Qt::TextDontClip, tileName(column, row));
    };
    if (left)
        name({0, room.center().y() - 8, room.left(), 16}, sheet.column - 1, sheet.row);
    if (right)
        name({room.right(), room.center().y() - 8, sheet.paper.width() - room.right(), 16}, sheet.column + 1, sheet.row);
    if (above)
        name({room.center().x() - 30, room.top() - 16, 60, 14}, sheet.column, sheet.row - 1);
    if (below)
        name({room.center().x() - 30, room.bottom() + 2, 60, 14}, sheet.column, sheet.row + 1);
    painter.restore();
}

void PdfSheets::paintMap(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = m_style.strong;
    font.setPixelSize(11);
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    for (int page = 1; page < count(); ++page) {
        const QRectF tile = onPage(0, at(page).part);
        painter.setPen(QPen(m_style.accent, 0.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(tile);
        const QString name = tileName(at(page).column, at(page).row);
        const QSizeF size(metrics.horizontalAdvance(name) + 6, metrics.height());
        if (size.width() > tile.width() || size.height() > tile.height())
            continue;
        const QRectF plate(tile.center() - QPointF(size.width(), size.height()) / 2, size);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::white);
        painter.drawRoundedRect(plate, 2, 2);
        painter.setPen(m_style.accent);
        painter.drawText(plate, Qt::AlignCenter | Qt::TextDontClip, name);
    }
    painter.restore();
}

} // namespace sidelight
