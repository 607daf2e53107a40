// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/PdfDrawing.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QUuid>
#include <cmath>

namespace sidelight {

namespace {

constexpr int pointsPerInch = 72;
constexpr qreal pictureScale = 200.0 / pointsPerInch;
constexpr qreal mostPixels = 60e6; // of one page: what a large sheet may take of memory

QPageLayout layoutOf(const QSizeF &size)
{
    const bool across = size.width() > size.height();
    const QPageSize paper(across ? size.transposed() : size, QPageSize::Point, {}, QPageSize::ExactMatch);
    return {paper, across ? QPageLayout::Landscape : QPageLayout::Portrait, {}};
}

QImage picture(const PdfPages &pages, int page)
{
    const QSizeF size = pages.size(page);
    const qreal scale = std::min(pictureScale, std::sqrt(mostPixels / (size.width() * size.height())));
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(image.width() / size.width(), image.height() / size.height());
    pages.paint(painter, page);
    return image;
}

} // namespace

QByteArray drawnPdf(const PdfPages &pages, bool asPictures, const std::function<void(int)> &tell)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(pointsPerInch);
    writer.setCreator(QString());
    writer.setDocumentId(QUuid());
    writer.setPageLayout(layoutOf(pages.size(0)));
    QPainter painter(&writer);
    painter.setRenderHint(QPainter::LosslessImageRendering, asPictures); // of words, a JPEG would leave a haze
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0) {
            writer.setPageLayout(layoutOf(pages.size(page)));
            writer.newPage();
        }
        if (asPictures)
            painter.drawImage(QRectF(QPointF(), pages.size(page)), picture(pages, page));
        else
            pages.paint(painter, page);
        if (tell)
            tell(page + 1);
    }
    painter.end();
    return bytes;
}

} // namespace sidelight
