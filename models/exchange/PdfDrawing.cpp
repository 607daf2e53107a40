// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/PdfDrawing.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QUuid>
#include <atomic>
#include <cmath>
#include <future>

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

// Some of the pages, as a file of their own.
QByteArray fileOf(const PdfPages &pages, int first, int end, bool asPictures, const std::function<void()> &tell)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(pointsPerInch);
    writer.setCreator(QString());
    writer.setDocumentId(QUuid());
    writer.setPageLayout(layoutOf(pages.size(first)));
    QPainter painter(&writer);
    painter.setRenderHint(QPainter::LosslessImageRendering, asPictures); // of words, a JPEG would leave a haze
    for (int page = first; page < end; ++page) {
        if (page > first) {
            writer.setPageLayout(layoutOf(pages.size(page)));
            writer.newPage();
        }
        if (asPictures)
            painter.drawImage(QRectF(QPointF(), pages.size(page)), picture(pages, page));
        else
            pages.paint(painter, page);
        tell();
    }
    painter.end();
    return bytes;
}

void append(PdfMarks &marks, const PdfMarks &more)
{
    marks.places += more.places;
    marks.jumps += more.jumps;
    marks.outline += more.outline;
}

} // namespace

DrawnPdf drawnPdf(const PdfJob &job, const std::function<void(int, int)> &tell)
{
    DrawnPdf drawn;
    std::promise<int> counted;
    const PdfPages board = PdfPages::ofBoard(job, counted.get_future().share());
    if (board.countOfBoard() == 0)
        return drawn;
    std::atomic<int> done = 0;
    const auto tellOne = [&](const PdfPages &pages) {
        if (tell)
            tell(++done, pages.count());
    };
    PdfMarks marksBehind;
    auto behind = std::async(std::launch::async, [&] {
        bool isCounted = false;
        try {
            const PdfPages pages = PdfPages::behindBoard(job);
            counted.set_value(pages.count() - pages.countOfBoard());
            isCounted = true;
            if (pages.count() > pages.countOfBoard())
                drawn.behind = fileOf(pages, pages.countOfBoard(), pages.count(), job.choices.asPictures, [&] { tellOne(pages); });
            marksBehind = pages.marks();
        } catch (...) {
            if (!isCounted)
                counted.set_exception(std::current_exception()); // who waits for it must not wait for ever
            throw;
        }
    });
    drawn.board = fileOf(board, 0, board.countOfBoard(), job.choices.asPictures, [&] { tellOne(board); });
    drawn.marks = board.marks();
    behind.get();
    append(drawn.marks, marksBehind);
    return drawn;
}

} // namespace sidelight
