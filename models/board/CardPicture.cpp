// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/CardPicture.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>
#include <algorithm>
#include <array>

namespace sidelight {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("CardPicture", text); }

constexpr int mostMemory = 128; // MiB that one image may take while it is decoded

// What a reader may be asked to read: none of these formats refers to anything outside itself.
bool isAllowed(const QByteArray &format)
{
    static constexpr std::array<const char *, 5> formats{"png", "jpeg", "jpg", "gif", "webp"};
    return std::ranges::any_of(formats, [&](const char *each) { return format == each; });
}

QSize bounded(QSize size, int most)
{
    return std::max(size.width(), size.height()) > most ? size.scaled(most, most, Qt::KeepAspectRatio).expandedTo({1, 1}) : size;
}

QImage read(QByteArray bytes, int most)
{
    QBuffer buffer(&bytes);
    QImageReader::setAllocationLimit(mostMemory);
    QImageReader reader(&buffer);
    if (!buffer.open(QIODevice::ReadOnly) || !isAllowed(reader.format()))
        return {};
    reader.setAutoTransform(true);
    if (const QSize size = reader.size(); size.isValid())
        reader.setScaledSize(bounded(size, most));
    QImage image = reader.read();
    if (!image.isNull())
        image = image.scaled(bounded(image.size(), most), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return image;
}

// Pixels without anything that QImage carries along: texts, resolution, profile.
QImage bare(QImage image)
{
    if (image.colorSpace().isValid())
        image.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    QImage fresh(image.size(), image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    fresh.fill(image.hasAlphaChannel() ? Qt::transparent : Qt::white);
    image.setDevicePixelRatio(1);
    QPainter painter(&fresh);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.drawImage(0, 0, image);
    return fresh;
}

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, format);
    writer.setQuality(qstrcmp(format, "jpeg") == 0 ? 88 : 40);
    return buffer.open(QIODevice::WriteOnly) && writer.write(image) ? bytes : QByteArray();
}

} // namespace

Result<CardPicture> CardPicture::of(const QByteArray &file)
{
    if (file.size() > largestFile)
        return failure(ErrorKind::Invalid,
                       tr("The image is larger than 64 MB, so it was not put on the board. Make it smaller first."));
    const QImage image = read(file, largestSide);
    if (image.isNull())
        return failure(ErrorKind::Invalid,
                       tr("The file is no image that a board can show: PNG, JPEG, GIF or WebP, of a sensible size."));
    return of(image);
}

// Drawings and screenshots are smaller, and sharper, as PNG; photographs as JPEG.
Result<CardPicture> CardPicture::of(const QImage &image)
{
    const QImage pixels = bare(image.scaled(bounded(image.size(), largestSide), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    QByteArray bytes = encoded(pixels, "png");
    if (!pixels.hasAlphaChannel()) {
        const QByteArray photograph = encoded(pixels, "jpeg");
        if (!photograph.isEmpty() && (bytes.isEmpty() || photograph.size() * 3 < bytes.size() * 2))
            bytes = photograph;
    }
    if (bytes.isEmpty() || bytes.size() > largestFile)
        return failure(ErrorKind::Invalid, tr("The image could not be kept, so it was not put on the board."));
    return CardPicture{bytes, pixels.size()};
}

QImage CardPicture::decoded(const QByteArray &bytes, int most) { return read(bytes, most); }

} // namespace sidelight
