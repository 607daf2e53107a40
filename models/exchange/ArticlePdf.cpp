// SPDX-License-Identifier: GPL-3.0-or-later
// An article's pages: its text in one column, what was noted in the margin beside it.
#include "models/exchange/MarkedArticle.h"
#include "models/exchange/PdfFont.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QUuid>
#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <vector>

namespace sidelight {

namespace {

constexpr qreal margin = 48, footer = 24, gap = 18, noteWidth = 142; // points; one is a pixel at this resolution
constexpr int articleResolution = 72;
// Lines do not lie across pages, but one that touches the next page's edge would be drawn there as well.
constexpr qreal lineEdge = 1;
constexpr std::array<QRgb, colourCount> grounds{0xFFFFF0A8, 0xFFC9F0C4, 0xFFC5E4FB, 0xFFF9CFE0,
                                                0xFFFBD9B5, 0xFFDDD0F7, 0xFFC4EFE9, 0xFFE0DDD6};
const QColor ink(0x1f, 0x23, 0x28), muted(0x5a, 0x61, 0x69), accent(0x0b, 0x5c, 0x9e);

QFont articleFont(PdfFamily family, int size, int weight = QFont::Normal)
{
    QFont font = pdfFont(family);
    font.setPixelSize(size);
    font.setWeight(QFont::Weight(weight));
    return font;
}

QTextCharFormat formatOf(const QFont &font, const QColor &colour)
{
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(colour);
    return format;
}

// Those lines of a document that lie between two heights. A clip would hide the line before them, but leave its words in the file.
void drawLines(QPainter &painter, const QTextDocument &document, qreal from, qreal to)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            const QPointF corner = block.layout()->position();
            if (const qreal middle = corner.y() + line.y() + line.height() / 2; middle >= from && middle < to)
                line.draw(&painter, corner);
        }
}

class ArticlePages {
public:
    explicit ArticlePages(const MarkedArticle &page)
        : m_page(page)
        , m_serif(articleFont(PdfFamily::Serif, 11))
        , m_sans(articleFont(PdfFamily::Sans, 9))
        , m_size(QPageSize::size(QPageSize::A4, QPageSize::Point))
    {
        m_hasNotes = std::ranges::any_of(page.highlights, &MarkedArticle::Highlight::isNoted);
        const qreal full = m_size.width() - 2 * margin;
        m_room = QSizeF(m_hasNotes ? full - noteWidth - gap : full, m_size.height() - 2 * margin - footer);
    }
    QByteArray draw();

private:
    struct Note {
        int position = 0; // in the document, behind which its number stands
        int number = 0;
        int page = 0;
        qreal top = 0;
        int pages = 1;    // over which it runs; of more than one it begins the first
        qreal height = 0; // on its last one
        std::unique_ptr<QTextDocument> document;
    };

    void write(QPdfWriter &writer);
    void writeHeader(QTextCursor &cursor) const;
    void writeLine(QTextCursor &cursor, const QList<MarkedArticle::Piece> &pieces, const Block &block);
    void placeNotes(QPdfWriter &writer);
    [[nodiscard]] std::unique_ptr<QTextDocument> emptyDocument(QPdfWriter &writer, const QFont &font, qreal width) const;
    [[nodiscard]] QTextBlockFormat blockFormat(const Block &block) const;
    [[nodiscard]] QTextCharFormat charFormat(const MarkedArticle::Piece &piece, const Block &block) const;
    void drawPage(QPainter &painter, int page);
    void drawFooter(QPainter &painter, int page) const;

    const MarkedArticle &m_page;
    QFont m_serif, m_sans;
    QSizeF m_size, m_room;
    bool m_hasNotes = false;
    std::unique_ptr<QTextDocument> m_text;
    std::vector<Note> m_notes;
    int m_pageCount = 1;
};

std::unique_ptr<QTextDocument> ArticlePages::emptyDocument(QPdfWriter &writer, const QFont &font, qreal width) const
{
    auto document = std::make_unique<QTextDocument>();
    document->documentLayout()->setPaintDevice(&writer);
    document->setDocumentMargin(0);
    document->setDefaultFont(font);
    QTextOption option = document->defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document->setDefaultTextOption(option);
    document->setTextWidth(width);
    return document;
}

QTextBlockFormat ArticlePages::blockFormat(const Block &block) const
{
    QTextBlockFormat format;
    format.setLayoutDirection(m_page.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    format.setLineHeight(135, QTextBlockFormat::ProportionalHeight);
    format.setBottomMargin(7);
    if (block.kind == BlockKind::Heading) {
        format.setTopMargin(12);
        format.setHeadingLevel(std::clamp(block.level + 1, 2, 6));
    } else if (block.kind == BlockKind::ListItem || block.kind == BlockKind::Quotation) {
        (m_page.rightToLeft ? format.setRightMargin(16 * block.level) : format.setLeftMargin(16 * block.level));
    }
    return format;
}

QTextCharFormat ArticlePages::charFormat(const MarkedArticle::Piece &piece, const Block &block) const
{
    const bool isHeading = block.kind == BlockKind::Heading;
    QFont font = piece.code || block.kind == BlockKind::Preformatted ? articleFont(PdfFamily::Mono, 10) : m_serif;
    if (isHeading)
        font.setPixelSize(block.level <= 2 ? 14 : 12);
    font.setItalic(piece.emphasis);
    font.setWeight(piece.strong || isHeading ? QFont::DemiBold : QFont::Normal);
    QTextCharFormat format = formatOf(font, ink);
    if (piece.colour > 0)
        format.setBackground(QColor(grounds.at(size_t(piece.colour - 1))));
    if (Marks::isLinkTarget(piece.target)) {
        format.setAnchor(true);
        format.setAnchorHref(piece.target);
        format.setForeground(accent);
    }
    return format;
}

void ArticlePages::writeHeader(QTextCursor &cursor) const
{
    QTextBlockFormat block = blockFormat({});
    block.setHeadingLevel(1);
    cursor.setBlockFormat(block);
    cursor.insertText(m_page.title, formatOf(articleFont(PdfFamily::Serif, 19, QFont::DemiBold), ink));
    for (const QString &line : m_page.detailLines()) {
        QTextBlockFormat detail = blockFormat({});
        detail.setBottomMargin(1);
        QTextCharFormat format = formatOf(m_sans, muted);
        if (line == m_page.url && Marks::isLinkTarget(line)) {
            format.setAnchor(true);
            format.setAnchorHref(line);
            format.setForeground(accent);
        }
        cursor.insertBlock(detail);
        cursor.insertText(line, format);
    }
}

void ArticlePages::writeLine(QTextCursor &cursor, const QList<MarkedArticle::Piece> &pieces, const Block &block)
{
    QString bullet;
    if (block.kind == BlockKind::ListItem)
        bullet = block.number > 0 ? QString::number(block.number) + QStringLiteral(". ") : QStringLiteral("• ");
    cursor.insertBlock(blockFormat(block));
    cursor.insertText(bullet, formatOf(m_serif, ink));
    for (const MarkedArticle::Piece &piece : pieces) {
        cursor.insertText(piece.text, charFormat(piece, block));
        for (const int number : piece.ends) {
            if (!m_page.highlights.at(number - 1).isNoted())
                continue;
            QTextCharFormat raised = formatOf(m_sans, accent);
            raised.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
            cursor.insertText(QString::number(number), raised);
            m_notes.push_back({.position = cursor.position() - 1, .number = number, .document = nullptr});
        }
    }
}

void ArticlePages::write(QPdfWriter &writer)
{
    m_text = emptyDocument(writer, m_serif, m_room.width());
    m_text->setPageSize(m_room);
    QTextCursor cursor(m_text.get());
    cursor.beginEditBlock(); // laid out once
    writeHeader(cursor);
    const QList<QList<MarkedArticle::Piece>> lines = m_page.lines();
    bool isFirst = true;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines.at(i).isEmpty())
            continue;
        writeLine(cursor, lines.at(i), i < m_page.marks.blocks.size() ? m_page.marks.blocks.at(i) : Block());
        if (isFirst) {
            QTextBlockFormat format = cursor.blockFormat();
            format.setTopMargin(18);
            cursor.setBlockFormat(format);
            isFirst = false;
        }
    }
    cursor.endEditBlock();
    m_pageCount = std::max(1, m_text->pageCount());
}

// Each beside the line in which its number stands, or as soon beneath it as there is room; what a page has no room for
// begins the next one, and what is longer than a page goes on there.
void ArticlePages::placeNotes(QPdfWriter &writer)
{
    int page = 0;
    qreal reached = 0;
    for (Note &note : m_notes) {
        const QTextBlock block = m_text->findBlock(note.position);
        const QTextLine line = block.layout()->lineForTextPosition(note.position - block.position());
        const qreal y = m_text->documentLayout()->blockBoundingRect(block).top() + (line.isValid() ? line.y() : 0);
        const int wantedPage = int(y / m_room.height());
        const auto &highlight = m_page.highlights.at(note.number - 1);
        note.document = emptyDocument(writer, m_sans, noteWidth - 8);
        QTextCursor cursor(note.document.get());
        QTextBlockFormat format;
        format.setBottomMargin(2);
        format.setLineHeight(120, QTextBlockFormat::ProportionalHeight);
        cursor.setBlockFormat(format);
        QFont bold = m_sans;
        bold.setWeight(QFont::DemiBold);
        cursor.insertText(QString::number(note.number) + u' ', formatOf(bold, accent));
        bool begun = false;
        for (const QString &text : MarkedArticle::noteLines(highlight)) {
            if (begun)
                cursor.insertBlock(format);
            QTextBlockFormat direction = cursor.blockFormat();
            direction.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
            cursor.setBlockFormat(direction);
            cursor.insertText(text, formatOf(m_sans, ink));
            begun = true;
        }
        if (note.document->size().height() > m_room.height())
            note.document->setPageSize(QSizeF(noteWidth - 8, m_room.height())); // so that no line lies across two
        note.pages = std::max(1, note.document->pageCount());
        note.height = std::min(m_room.height(), note.document->size().height() - (note.pages - 1) * m_room.height());
        const qreal height = note.pages > 1 ? m_room.height() : note.height;
        qreal top = std::fmod(y, m_room.height());
        if (wantedPage > page) {
            page = wantedPage;
            reached = 0;
        }
        top = wantedPage < page ? reached : std::max(top, reached);
        if (top + height > m_room.height()) {
            // Up a little if that is enough, else over the page.
            const qreal lifted = m_room.height() - height;
            if (lifted >= reached) {
                top = lifted;
            } else {
                ++page;
                top = 0;
            }
        }
        note.page = page;
        note.top = top;
        page += note.pages - 1;
        reached = top + note.height + 8;
        m_pageCount = std::max(m_pageCount, page + 1);
    }
}

void ArticlePages::drawFooter(QPainter &painter, int page) const
{
    painter.setFont(m_sans);
    painter.setPen(muted);
    const QRectF line(margin, m_size.height() - margin, m_size.width() - 2 * margin, footer);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignBottom,
                     QFontMetricsF(m_sans).elidedText(m_page.title, Qt::ElideRight, line.width() * 0.8));
    painter.drawText(line, Qt::AlignRight | Qt::AlignBottom, QString::number(page + 1));
}

void ArticlePages::drawPage(QPainter &painter, int page)
{
    const qreal notesAt = m_page.rightToLeft ? margin : m_size.width() - margin - noteWidth;
    const qreal textAt = m_page.rightToLeft && m_hasNotes ? margin + noteWidth + gap : margin;
    if (page < m_text->pageCount()) {
        painter.save();
        painter.translate(textAt, margin - page * m_room.height());
        QAbstractTextDocumentLayout::PaintContext shown;
        shown.clip = QRectF(0, page * m_room.height() + lineEdge, m_room.width(), m_room.height() - 2 * lineEdge);
        m_text->documentLayout()->draw(&painter, shown);
        painter.restore();
    }
    for (const Note &note : m_notes) {
        const int part = page - note.page;
        if (part < 0 || part >= note.pages)
            continue;
        const auto &highlight = m_page.highlights.at(note.number - 1);
        const qreal height = part < note.pages - 1 ? m_room.height() : note.height;
        painter.fillRect(QRectF(notesAt, margin + note.top, 3, height),
                         QColor(grounds.at(size_t(std::clamp(highlight.colour, 1, colourCount) - 1))));
        painter.save();
        const qreal begins = part * m_room.height();
        painter.translate(notesAt + 8, margin + note.top - begins);
        drawLines(painter, *note.document, begins, begins + m_room.height());
        painter.restore();
    }
    drawFooter(painter, page);
}

QByteArray ArticlePages::draw()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(articleResolution);
    writer.setCreator(QString());
    writer.setTitle(m_page.title);
    writer.setDocumentId(QUuid());
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {}));
    write(writer);
    placeNotes(writer);
    QPainter painter(&writer);
    for (int page = 0; page < m_pageCount; ++page) {
        if (page > 0)
            writer.newPage();
        drawPage(painter, page);
    }
    painter.end();
    return bytes;
}

} // namespace

QByteArray drawArticlePdf(const MarkedArticle &page) { return ArticlePages(page).draw(); }

} // namespace sidelight
