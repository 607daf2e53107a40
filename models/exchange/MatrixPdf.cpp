// SPDX-License-Identifier: GPL-3.0-or-later
// A claim matrix on sheets that are put together to one: the same rows stand on all sheets side by side, the same claims on all
// below each other, and each sheet has the names of both.
#include "models/exchange/MatrixSheet.h"

#include "models/exchange/PdfFont.h"
#include "models/lists/DisplayText.h"
#include "models/lists/RecordText.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>
#include <QUuid>
#include <algorithm>
#include <array>
#include <memory>
#include <vector>

namespace sidelight {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MatrixPdf)
};

// Points; one is a pixel at this resolution.
constexpr qreal sheetWidth = 842, sheetHeight = 595, margin = 34, footer = 22;
constexpr qreal nameWidth = 108, padding = 5, entryGap = 6;
constexpr int mostClaims = 5;     // on a sheet
constexpr int longestClaim = 320; // as much as the head of a sheet can hold
constexpr int sheetResolution = 72;
constexpr std::array<QRgb, 5> inks{0xFF5A6169, 0xFF2F6823, 0xFFA83430, 0xFF7D5200, 0xFF6A4FB0};
constexpr std::array<QRgb, 5> tints{0xFFFFFFFF, 0xFFF1F8EE, 0xFFFCF0EF, 0xFFFBF5E9, 0xFFF3F0FA};
const QColor ink(0x1f, 0x23, 0x28), muted(0x5a, 0x61, 0x69), hairline(0xc9, 0xc6, 0xc0), headGround(0xf4, 0xf2, 0xee);

QFont cellFont(PdfFamily family, qreal size, QFont::Weight weight = QFont::Normal, bool italic = false)
{
    QFont font = pdfFont(family);
    font.setPointSizeF(size);
    font.setWeight(weight);
    font.setItalic(italic);
    return font;
}

struct Fonts {
    QFont name = cellFont(PdfFamily::Sans, 8.5, QFont::DemiBold);
    QFont stance = cellFont(PdfFamily::Sans, 7.5, QFont::DemiBold);
    QFont quote = cellFont(PdfFamily::Serif, 8.5);
    QFont small = cellFont(PdfFamily::Sans, 7);
    QFont translation = cellFont(PdfFamily::Sans, 7.5, QFont::Normal, true);
};

// A line of a cell; lines of one paragraph share their layout.
struct Line {
    std::shared_ptr<QTextLayout> layout;
    int number = 0;
    qreal height = 0; // with the space above it
    QColor colour;
};
using Lines = std::vector<Line>;

class MatrixSheets {
public:
    explicit MatrixSheets(const MatrixSheet &sheet)
        : m_sheet(sheet)
    {
    }
    QByteArray draw();

private:
    // As much of a row as stands on one sheet: from which line on in each cell, and how high it is.
    struct Slice {
        int row = 0;
        std::vector<size_t> first; // of the name, then of each claim
        qreal height = 0;
    };
    using Page = std::vector<Slice>;

    void add(Lines &lines, const QString &text, const QFont &font, const QColor &colour, qreal width, qreal above = 0) const;
    [[nodiscard]] Lines cellLines(const QList<MatrixSheet::Entry> &entries) const;
    [[nodiscard]] std::vector<Lines> rowLines(int row) const;
    void setHeads();
    void breakRows();
    void breakRow(int row);
    [[nodiscard]] qreal roomForRows() const { return sheetHeight - 2 * margin - footer - m_headHeight; }
    [[nodiscard]] static qreal heightOf(const Lines &lines, size_t first);
    // How many lines from `first` on stand in a height.
    [[nodiscard]] static size_t linesIn(const Lines &lines, size_t first, qreal height);

    void drawSheet(QPainter &painter, int band, size_t page) const;
    void drawHeads(QPainter &painter, int firstClaim, int lastClaim) const;
    void drawSlice(QPainter &painter, const Slice &slice, qreal y, int firstClaim, int lastClaim) const;
    void drawLines(QPainter &painter, const Lines &lines, size_t first, const QRectF &cell) const;
    void drawFooter(QPainter &painter, int band, size_t page, int firstClaim, int lastClaim) const;
    [[nodiscard]] QColor groundOf(int row, int claim) const;
    [[nodiscard]] int bands() const { return std::max(1, (int(m_sheet.claims.size()) + m_perSheet - 1) / m_perSheet); }
    [[nodiscard]] QRectF column(int place) const { return {margin + nameWidth + place * m_claimWidth, margin, m_claimWidth, 0}; }

    const MatrixSheet &m_sheet;
    Fonts m_fonts;
    QPaintDevice *m_device = nullptr;
    int m_perSheet = mostClaims;
    qreal m_claimWidth = 0, m_headHeight = 0;
    std::vector<Lines> m_heads;
    std::vector<std::vector<Lines>> m_rows; // of each row its name and its cells
    std::vector<Page> m_pages;
    qreal m_y = 0; // where the next row begins on the last page
};

void MatrixSheets::add(Lines &lines, const QString &text, const QFont &font, const QColor &colour, qreal width, qreal above) const
{
    if (text.trimmed().isEmpty())
        return;
    QString words = text;
    words.replace(u'\n', QChar::LineSeparator);
    const auto layout = std::make_shared<QTextLayout>(words, QFont(font, m_device), m_device);
    QTextOption option(words.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->beginLayout();
    for (int number = 0;; ++number) {
        QTextLine line = layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({});
        lines.push_back({layout, number, line.height() + (number == 0 ? above : 0), colour});
    }
    layout->endLayout();
}

Lines MatrixSheets::cellLines(const QList<MatrixSheet::Entry> &entries) const
{
    Lines lines;
    const qreal width = m_claimWidth - 2 * padding;
    for (const MatrixSheet::Entry &entry : entries) {
        const QString stance = stanceSign(entry.stance) + QChar::Nbsp + stanceText(entry.stance);
        const QString head = entry.grade.isEmpty() ? stance : Words::tr("%1, %2", "a stance and a grade").arg(stance, entry.grade);
        add(lines, head, m_fonts.stance, QColor(inks.at(size_t(entry.stance))), width, lines.empty() ? 0 : entryGap);
        if (!entry.speaker.isEmpty())
            add(lines, Words::tr("Said by %1").arg(entry.speaker), m_fonts.small, muted, width);
        add(lines, Words::tr("“%1”", "words as they were said").arg(entry.quote), m_fonts.quote, ink, width);
        if (!entry.translation.isEmpty())
            add(lines,
                entry.translator.isEmpty() ? Words::tr("Translation: “%1”").arg(entry.translation)
                                           : Words::tr("Translation by %2: “%1”").arg(entry.translation, entry.translator),
                m_fonts.translation, ink, width, 1);
        add(lines, entry.place, m_fonts.small, muted, width, 1);
    }
    return lines;
}

std::vector<Lines> MatrixSheets::rowLines(int row) const
{
    std::vector<Lines> cells(1 + size_t(m_sheet.claims.size()));
    add(cells.front(), m_sheet.rows.at(row), m_fonts.name, ink, nameWidth - 2 * padding);
    for (auto at = m_sheet.cells.lowerBound({row, 0}); at != m_sheet.cells.cend() && at.key().first == row; ++at)
        if (at.key().second >= 0 && at.key().second < m_sheet.claims.size())
            cells.at(1 + size_t(at.key().second)) = cellLines(*at);
    return cells;
}

void MatrixSheets::setHeads()
{
    m_perSheet = std::clamp(int(m_sheet.claims.size()), 1, mostClaims);
    m_claimWidth = (sheetWidth - 2 * margin - nameWidth) / m_perSheet;
    qreal highest = 0;
    for (const QString &claim : m_sheet.claims) {
        Lines lines;
        add(lines, plainText(claim, longestClaim), m_fonts.name, ink, m_claimWidth - 2 * padding);
        highest = std::max(highest, heightOf(lines, 0));
        m_heads.push_back(std::move(lines));
    }
    m_headHeight = highest + 2 * padding;
}

qreal MatrixSheets::heightOf(const Lines &lines, size_t first)
{
    qreal height = 0;
    for (size_t at = first; at < lines.size(); ++at)
        height += lines[at].height;
    return height;
}

size_t MatrixSheets::linesIn(const Lines &lines, size_t first, qreal height)
{
    size_t end = first;
    for (qreal used = 0; end < lines.size() && used + lines[end].height <= height; ++end)
        used += lines[end].height;
    return end - first;
}

// A row stays whole unless it takes more than half a sheet; a higher one fills what is left and goes on over the next.
void MatrixSheets::breakRow(int row)
{
    const std::vector<Lines> &cells = m_rows.at(size_t(row));
    Slice slice{row, std::vector<size_t>(cells.size(), 0)};
    for (bool isBegun = false;; isBegun = true) {
        qreal left = 0;
        for (size_t cell = 0; cell < cells.size(); ++cell)
            left = std::max(left, heightOf(cells[cell], slice.first[cell]));
        left += 2 * padding;
        const qreal room = roomForRows() - m_y;
        if (left <= room) {
            slice.height = left;
            m_pages.back().push_back(slice);
            m_y += left;
            return;
        }
        constexpr qreal leastPart = 60; // a smaller one is not begun
        if (m_y > 0 && (room < leastPart || (!isBegun && left <= roomForRows() / 2))) {
            m_pages.emplace_back();
            m_y = 0;
            continue;
        }
        slice.height = room;
        m_pages.back().push_back(slice);
        for (size_t cell = 0; cell < cells.size(); ++cell)
            slice.first[cell] += linesIn(cells[cell], slice.first[cell], room - 2 * padding);
        m_pages.emplace_back();
        m_y = 0;
    }
}

void MatrixSheets::breakRows()
{
    m_pages.emplace_back();
    for (int row = 0; row < m_sheet.rows.size(); ++row) {
        m_rows.push_back(rowLines(row));
        breakRow(row);
        if (m_pages.size() * size_t(bands()) > matrixMostSheets)
            return;
    }
}

QColor MatrixSheets::groundOf(int row, int claim) const
{
    Stance one = Stance::None;
    for (const MatrixSheet::Entry &entry : m_sheet.cells.value({row, claim})) {
        if (entry.stance == Stance::None || entry.stance == one)
            continue;
        if (one != Stance::None)
            return Qt::white;
        one = entry.stance;
    }
    return {tints.at(size_t(one))};
}

void MatrixSheets::drawLines(QPainter &painter, const Lines &lines, size_t first, const QRectF &cell) const
{
    qreal y = cell.top() + padding;
    for (size_t at = first; at < first + linesIn(lines, first, cell.height() - 2 * padding + 0.01); ++at) {
        const Line &line = lines[at];
        const QTextLine set = line.layout->lineAt(line.number);
        painter.setPen(line.colour);
        set.draw(&painter, QPointF(cell.left() + padding, y + line.height - set.height()));
        y += line.height;
    }
}

void MatrixSheets::drawHeads(QPainter &painter, int firstClaim, int lastClaim) const
{
    const QRectF ground(margin, margin, nameWidth + (lastClaim - firstClaim + 1) * m_claimWidth, m_headHeight);
    painter.fillRect(ground, headGround);
    Lines title;
    add(title, m_sheet.rowTitle(), m_fonts.small, muted, nameWidth - 2 * padding);
    drawLines(painter, title, 0, QRectF(margin, margin, nameWidth, m_headHeight));
    for (int claim = firstClaim; claim <= lastClaim; ++claim) {
        QRectF cell = column(claim - firstClaim);
        cell.setHeight(m_headHeight);
        drawLines(painter, m_heads.at(size_t(claim)), 0, cell);
    }
}

void MatrixSheets::drawSlice(QPainter &painter, const Slice &slice, qreal y, int firstClaim, int lastClaim) const
{
    const std::vector<Lines> &cells = m_rows.at(size_t(slice.row));
    // A row that goes on has its name again.
    drawLines(painter, cells.front(), 0, QRectF(margin, y, nameWidth, slice.height));
    for (int claim = firstClaim; claim <= lastClaim; ++claim) {
        QRectF cell = column(claim - firstClaim);
        cell.moveTop(y);
        cell.setHeight(slice.height);
        painter.fillRect(cell, groundOf(slice.row, claim));
        drawLines(painter, cells.at(1 + size_t(claim)), slice.first.at(1 + size_t(claim)), cell);
    }
}

void MatrixSheets::drawFooter(QPainter &painter, int band, size_t page, int firstClaim, int lastClaim) const
{
    const QRectF line(margin, sheetHeight - margin - footer, sheetWidth - 2 * margin, footer);
    painter.setFont(QFont(m_fonts.small, m_device));
    painter.setPen(muted);
    if (m_sheet.rows.isEmpty() || m_sheet.claims.isEmpty()) {
        painter.drawText(line, Qt::AlignLeft | Qt::AlignBottom, Words::tr("There is no statement on a claim."));
        return;
    }
    const Page &slices = m_pages.at(page);
    const auto number = [](qint64 value) { return QString::number(value); };
    painter.drawText(line, Qt::AlignLeft | Qt::AlignBottom,
                     Words::tr("Claim matrix: rows %1 to %2 of %3, claims %4 to %5 of %6")
                         .arg(number(slices.front().row + 1), number(slices.back().row + 1), number(m_sheet.rows.size()),
                              number(firstClaim + 1), number(lastClaim + 1), number(m_sheet.claims.size())));
    painter.drawText(line, Qt::AlignRight | Qt::AlignBottom,
                     Words::tr("Sheet %1 of %2")
                         .arg(number(band * qint64(m_pages.size()) + qint64(page) + 1), number(bands() * qint64(m_pages.size()))));
}

void MatrixSheets::drawSheet(QPainter &painter, int band, size_t page) const
{
    const int firstClaim = band * m_perSheet;
    const int lastClaim = std::min(firstClaim + m_perSheet, int(m_sheet.claims.size())) - 1;
    drawFooter(painter, band, page, firstClaim, lastClaim);
    if (m_sheet.rows.isEmpty() || m_sheet.claims.isEmpty())
        return;
    drawHeads(painter, firstClaim, lastClaim);
    const qreal right = margin + nameWidth + (lastClaim - firstClaim + 1) * m_claimWidth;
    QList<qreal> edges{margin, margin + m_headHeight};
    for (const Slice &slice : m_pages.at(page)) {
        drawSlice(painter, slice, edges.constLast(), firstClaim, lastClaim);
        edges.append(edges.constLast() + slice.height);
    }
    painter.setPen(QPen(hairline, 0.5));
    for (const qreal y : std::as_const(edges))
        painter.drawLine(QPointF(margin, y), QPointF(right, y));
    for (int place = -1; place <= lastClaim - firstClaim + 1; ++place) {
        const qreal x = place < 0 ? margin : column(place).left();
        painter.drawLine(QPointF(x, margin), QPointF(x, edges.constLast()));
    }
}

QByteArray MatrixSheets::draw()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(sheetResolution);
    writer.setCreator(QString());
    writer.setDocumentId(QUuid());
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, {}));
    m_device = &writer;
    setHeads();
    breakRows();
    if (m_pages.size() * size_t(bands()) > matrixMostSheets)
        return {};
    QPainter painter(&writer);
    for (int band = 0; band < bands(); ++band)
        for (size_t page = 0; page < m_pages.size(); ++page) {
            if (band > 0 || page > 0)
                writer.newPage();
            drawSheet(painter, band, page);
        }
    painter.end();
    return bytes;
}

} // namespace

QByteArray drawMatrixPdf(const MatrixSheet &sheet) { return MatrixSheets(sheet).draw(); }

} // namespace sidelight
