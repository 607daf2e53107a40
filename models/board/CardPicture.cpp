// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/CardPicture.h"

#include "models/base/Words.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>
#include <algorithm>

namespace sidelight {

namespace {

QString tr(const char *text) { return translatedIn({"sidelight::CardPicture"}, text); }

constexpr int mostMemory = 64; // MiB, as the largest of ours takes

QSize bounded(QSize size, int most)
{
    return std::max(size.width(), size.height()) > most ? size.scaled(most, most, Qt::KeepAspectRatio).expandedTo({1, 1}) : size;
}

// Nobody but the decoder of the format is asked whether he could read it.
const char *formatOfOurs(const QByteArray &bytes)
{
    return bytes.startsWith("\x89PNG") ? "png" : bytes.startsWith("\xff\xd8\xff") ? "jpeg" : nullptr;
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

// Drawings and screenshots are smaller, and sharper, as PNG; photographs as JPEG.
Result<CardPicture> CardPicture::of(const QImage &image, int most)
{
    const QImage pixels =
        bare(image.scaled(bounded(image.size(), std::min(most, largestSide)), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
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

QImage CardPicture::decoded(const QByteArray &bytes, int most)
{
    const char *const format = formatOfOurs(bytes);
    QByteArray file = bytes;
    QBuffer buffer(&file);
    if (!format || !buffer.open(QIODevice::ReadOnly))
        return {};
    QImageReader::setAllocationLimit(mostMemory);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
    if (size.isEmpty() || std::max(size.width(), size.height()) > largestSide)
        return {};
    if (bounded(size, most) != size)
        reader.setScaledSize(bounded(size, most));
    const QImage image = reader.read();
    return image.isNull() ? image : image.scaled(bounded(image.size(), most), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

} // namespace sidelight
