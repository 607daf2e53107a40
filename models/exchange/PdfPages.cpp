// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/PdfPages.h"

#include "models/board/BoardPainter.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QUrl>
#include <QUuid>

namespace sidelight {

namespace {

constexpr int pointsPerInch = 72;
constexpr qreal margin = 48, footer = 24; // points
// Cards' words are 14 board units high; at this scale they come out as 8.4 points, which can still be read.
constexpr qreal readableScale = 0.6;

QString tr(const char *text) { return QCoreApplication::translate("PdfPages", text); }

// Ligatures would be extracted as characters of their own, and a search for "office" would miss them.
QFont withoutLigatures(QFont font)
{
    for (const char *tag : {"liga", "clig", "dlig"})
        font.setFeature(QFont::Tag::fromString(QLatin1String(tag)).value(), 0);
    return font;
}

BoardStyle printStyle()
{
    BoardStyle style = BoardStyle::forPrint(QStringLiteral("Noto Serif"), QStringLiteral("Noto Sans"));
    for (QFont *font : {&style.quote, &style.title, &style.plain, &style.small})
        *font = withoutLigatures(*font);
    return style;
}

// The smallest paper from A4 to A0, upright or across, on which the board can be read.
QPageSize paperFor(const QSizeF &board, QPageLayout::Orientation &orientation)
{
    orientation = board.width() > board.height() ? QPageLayout::Landscape : QPageLayout::Portrait;
    const QSizeF upright = orientation == QPageLayout::Landscape ? board.transposed() : board;
    for (const auto id : {QPageSize::A4, QPageSize::A3, QPageSize::A2, QPageSize::A1}) {
        const QSizeF room = QPageSize::size(id, QPageSize::Point) - QSizeF(2 * margin, 2 * margin + footer);
        if (std::min(room.width() / upright.width(), room.height() / upright.height()) >= readableScale)
            return QPageSize(id);
    }
    return QPageSize(QPageSize::A0);
}

// What a reader may follow from a PDF: anything else would lead into somebody's machine.
bool isWebAddress(const QString &address)
{
    const QString scheme = QUrl(address, QUrl::StrictMode).scheme().toLower();
    return scheme == QLatin1String("http") || scheme == QLatin1String("https") || scheme == QLatin1String("mailto");
}

// The pages of one job on one writer.
class Pages {
public:
    explicit Pages(const PdfJob &job)
        : m_job(job)
        , m_style(printStyle())
    {
    }
    QByteArray draw();

private:
    void drawBoard(QPdfWriter &writer, QPainter &painter);
    void drawSources(QPdfWriter &writer, QPainter &painter);
    void drawFooter(QPainter &painter, const QSizeF &page);
    void startSourcesPage(QPdfWriter &writer, QPainter &painter);
    void place(QPdfWriter &writer, QPainter &painter, QTextDocument &document);
    [[nodiscard]] std::unique_ptr<QTextDocument> emptyDocument(QPdfWriter &writer) const;
    [[nodiscard]] static QSizeF sourcesRoom()
    {
        return QPageSize::size(QPageSize::A4, QPageSize::Point) - QSizeF(2 * margin, 2 * margin + footer);
    }
    void writeSource(QTextCursor &cursor, const PdfSource &source) const;
    void writeLine(QTextCursor &cursor, const QString &text, const QTextCharFormat &format, bool rightToLeft) const;
    [[nodiscard]] QTextCharFormat format(const QFont &font, qreal points, const QColor &colour, bool bold = false) const;

    const PdfJob &m_job;
    BoardStyle m_style;
    int m_page = 0;
    qreal m_reached = 0; // how far down the page of sources is filled
};

QSizeF pageOf(const QPdfWriter &writer) { return writer.pageLayout().fullRectPoints().size(); }

QByteArray Pages::draw()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(pointsPerInch);
    writer.setCreator(QString());
    writer.setTitle(m_job.content.name);
    writer.setDocumentId(QUuid());
    const QRectF board = BoardPainter(m_style).bounds(m_job.content);
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    const QPageSize paper = paperFor(board.size().expandedTo({1, 1}), orientation);
    writer.setPageLayout(QPageLayout(paper, orientation, {}));
    QPainter painter(&writer);
    drawBoard(writer, painter);
    if (!m_job.sources.isEmpty()) {
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {}));
        drawSources(writer, painter);
    }
    painter.end();
    return bytes;
}

void Pages::drawFooter(QPainter &painter, const QSizeF &page)
{
    QFont font = m_style.small;
    font.setPixelSize(9);
    painter.setFont(font);
    painter.setPen(m_style.muted);
    const QRectF line(margin, page.height() - margin, page.width() - 2 * margin, footer);
    const int half = int(line.width() * 0.75);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignBottom,
                     QFontMetricsF(font).elidedText(m_job.content.name, Qt::ElideRight, half));
    painter.drawText(line, Qt::AlignRight | Qt::AlignBottom, QString::number(++m_page));
}

void Pages::drawBoard(QPdfWriter &writer, QPainter &painter)
{
    const QSizeF page = pageOf(writer);
    const QRectF room(margin, margin, page.width() - 2 * margin, page.height() - 2 * margin - footer);
    const BoardPainter boardPainter(m_style);
    const QRectF board = boardPainter.bounds(m_job.content);
    if (!board.isEmpty()) {
        const qreal scale = std::min({room.width() / board.width(), room.height() / board.height(), 1.0});
        painter.save();
        painter.translate(room.center().x(), room.center().y());
        painter.scale(scale, scale);
        painter.translate(-board.center());
        boardPainter.paint(painter, m_job.content);
        painter.restore();
    }
    drawFooter(painter, page);
}

QTextCharFormat Pages::format(const QFont &font, qreal points, const QColor &colour, bool bold) const
{
    QFont sized = font;
    sized.setPixelSize(int(points)); // one pixel is a point at this resolution
    sized.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    QTextCharFormat result;
    result.setFont(sized);
    result.setForeground(colour);
    return result;
}

void Pages::writeLine(QTextCursor &cursor, const QString &text, const QTextCharFormat &charFormat, bool rightToLeft) const
{
    if (text.isEmpty())
        return;
    QTextBlockFormat block;
    block.setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    block.setLeftMargin(24);
    block.setBottomMargin(2);
    block.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
    cursor.insertBlock(block);
    cursor.insertText(text, charFormat);
}

void Pages::writeSource(QTextCursor &cursor, const PdfSource &source) const
{
    QTextBlockFormat block;
    block.setTopMargin(20);
    block.setBottomMargin(3);
    cursor.setBlockFormat(block); // of the block that every document begins with
    cursor.insertText(QString::number(source.number), format(m_style.plain, 11, m_style.accent, true));
    const QString quote = source.quote.isEmpty() ? QString() : tr("“%1”").arg(source.quote);
    writeLine(cursor, quote, format(m_style.quote, 11, m_style.text), source.rightToLeft);
    const QString says = source.speaker.isEmpty() || source.says.isEmpty() ? source.speaker + source.says
                                                                           : tr("%1 — %2").arg(source.speaker, source.says);
    writeLine(cursor, says, format(m_style.plain, 10, m_style.text, true), source.rightToLeft);
    writeLine(cursor, source.title, format(m_style.plain, 10, m_style.text), source.rightToLeft);
    QStringList where{source.byline, source.outlet, source.published};
    where.removeAll(QString());
    writeLine(cursor, where.join(QStringLiteral(" · ")), format(m_style.plain, 10, m_style.muted), source.rightToLeft);
    QTextCharFormat address = format(m_style.plain, 9, m_style.muted);
    if (isWebAddress(source.url)) {
        address.setAnchor(true);
        address.setAnchorHref(source.url);
        address.setForeground(m_style.accent);
    }
    writeLine(cursor, source.url, address, false);
}

// A document as wide as the page, drawn in the print's way.
std::unique_ptr<QTextDocument> Pages::emptyDocument(QPdfWriter &writer) const
{
    auto document = std::make_unique<QTextDocument>();
    document->documentLayout()->setPaintDevice(&writer);
    document->setDocumentMargin(0);
    document->setDefaultFont(m_style.plain); // for its features: a format's font leaves them behind, and takes the document's
    QTextOption option = document->defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document->setDefaultTextOption(option);
    document->setTextWidth(sourcesRoom().width());
    return document;
}

// Puts a document at the place that is reached, or on a new page when it would be cut; one that is longer than a page
// begins on a page of its own.
void Pages::place(QPdfWriter &writer, QPainter &painter, QTextDocument &document)
{
    const QSizeF room = sourcesRoom();
    const qreal height = document.size().height();
    const bool isLong = height > room.height();
    if (m_reached + height > room.height() && m_reached > 0)
        startSourcesPage(writer, painter);
    if (isLong)
        document.setPageSize(room);
    const qreal end = isLong ? document.size().height() : room.height();
    for (qreal top = 0; top < end - 0.5; top += room.height()) {
        if (top > 0)
            startSourcesPage(writer, painter);
        painter.save();
        painter.translate(margin, margin + m_reached - top);
        // Only the lines of this page are drawn, so that nothing lies hidden beyond its edge.
        document.drawContents(&painter, isLong ? QRectF(0, top, room.width(), room.height()) : QRectF());
        painter.restore();
    }
    m_reached = isLong ? room.height() : m_reached + height;
}

void Pages::startSourcesPage(QPdfWriter &writer, QPainter &painter)
{
    writer.newPage();
    m_reached = 0;
    drawFooter(painter, QPageSize::size(QPageSize::A4, QPageSize::Point));
}

void Pages::drawSources(QPdfWriter &writer, QPainter &painter)
{
    startSourcesPage(writer, painter);
    const auto heading = emptyDocument(writer);
    QTextCursor(heading.get()).insertText(tr("Sources"), format(m_style.title, 18, m_style.text, true));
    place(writer, painter, *heading);
    for (const PdfSource &source : m_job.sources) {
        const auto document = emptyDocument(writer);
        QTextCursor cursor(document.get());
        writeSource(cursor, source);
        place(writer, painter, *document);
    }
}

} // namespace

QByteArray drawPages(const PdfJob &job) { return Pages(job).draw(); }

} // namespace sidelight
