// SPDX-License-Identifier: GPL-3.0-or-later
// The module that reads PDF files with QtPdf, which is PDFium. Nothing but PdfLibrary.h is known to it.
#include "models/exchange/PdfLibrary.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfSelection>

namespace sidelight {
namespace {

using Field = QPdfDocument::MetaDataField;

// A file may say that it has a hundred thousand pages and have none of them, and the library looks through all of it for each.
constexpr int mostMissing = 100;

// A document that lasts as long as the call it is made for.
class OpenPdf {
public:
    explicit OpenPdf(const PdfFile &pdf)
    {
        m_bytes.setData(pdf.bytes);
        m_bytes.open(QIODevice::ReadOnly);
        m_document.setPassword(QString::fromUtf8(pdf.password));
        m_document.load(&m_bytes);
    }

    [[nodiscard]] PdfContent::State state() const
    {
        if (m_document.status() == QPdfDocument::Status::Ready && m_document.pageCount() > 0)
            return PdfContent::State::Whole;
        const QPdfDocument::Error error = m_document.error();
        const bool locked =
            error == QPdfDocument::Error::IncorrectPassword || error == QPdfDocument::Error::UnsupportedSecurityScheme;
        return locked ? PdfContent::State::NeedsPassword : PdfContent::State::Damaged;
    }
    [[nodiscard]] bool isReadable() const
    {
        return state() == PdfContent::State::Whole && m_document.pageCount() <= PdfLibrary::mostPages;
    }
    [[nodiscard]] QPdfDocument &document() { return m_document; }

private:
    QBuffer m_bytes;
    QPdfDocument m_document;
};

PdfPageText textOf(QPdfDocument &document, int page)
{
    const QPdfSelection all = document.getAllText(page);
    PdfPageText text{all.text(), {}};
    const QList<QPolygonF> bounds = all.bounds();
    text.boxes.reserve(bounds.size());
    for (const QPolygonF &box : bounds)
        text.boxes.append(box.boundingRect());
    return text;
}

class QtPdfLibrary final : public PdfLibrary {
public:
    PdfContent read(const PdfFile &pdf, qsizetype mostCharacters) override
    {
        OpenPdf open(pdf);
        PdfContent content;
        content.state = open.state();
        if (content.state != PdfContent::State::Whole)
            return content;
        QPdfDocument &document = open.document();
        content.title = document.metaData(Field::Title).toString();
        content.author = document.metaData(Field::Author).toString();
        content.created = document.metaData(Field::CreationDate).toDateTime();
        content.pageCount = document.pageCount();
        if (!open.isReadable())
            return content;
        qsizetype characters = 0;
        int missing = 0;
        for (int page = 0; page < content.pageCount && characters < mostCharacters && missing < mostMissing; ++page) {
            missing += int(document.pagePointSize(page).isEmpty());
            content.pages.append(textOf(document, page));
            characters += content.pages.last().text.size();
        }
        if (missing >= mostMissing)
            content.state = PdfContent::State::Damaged;
        return content;
    }

    QList<QSizeF> pageSizes(const PdfFile &pdf) override
    {
        OpenPdf open(pdf);
        QList<QSizeF> sizes;
        if (!open.isReadable())
            return sizes;
        int missing = 0;
        for (int page = 0; page < open.document().pageCount() && missing < mostMissing; ++page) {
            sizes.append(open.document().pagePointSize(page));
            missing += int(sizes.last().isEmpty());
        }
        return missing < mostMissing ? sizes : QList<QSizeF>();
    }

    QImage draw(const PdfFile &pdf, int page, QSize size) override
    {
        OpenPdf open(pdf);
        if (!open.isReadable() || page < 0 || page >= open.document().pageCount())
            return {};
        const QImage drawn = open.document().render(page, size);
        if (drawn.isNull())
            return {};
        QImage sheet(drawn.size(), QImage::Format_RGB32);
        sheet.fill(Qt::white);
        QPainter(&sheet).drawImage(0, 0, drawn);
        return sheet;
    }
};

} // namespace
} // namespace sidelight

extern "C" Q_DECL_EXPORT sidelight::PdfLibrary *sidelightPdfLibrary()
{
    static sidelight::QtPdfLibrary library;
    return &library;
}
