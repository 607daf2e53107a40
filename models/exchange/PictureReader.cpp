// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/PictureReader.h"

#include "models/exchange/ImportReaders.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QImageReader>
#include <QImageWriter>
#include <algorithm>
#include <memory>
#include <webp/demux.h>

namespace sidelight {
namespace {

using Picture = std::expected<QImage, ImportProblem>;

constexpr qint64 mostBytes = qint64(mostPictureMemory) * 1024 * 1024;
constexpr qint64 mostJpegPixels = 200'000'000; // which is made smaller while it is decoded

enum class Format { None, Png, Jpeg, Gif, WebP };

// By their first bytes, whatever the name says; nobody else is asked whether he could read them.
Format formatOfPicture(const QByteArray &bytes)
{
    if (bytes.startsWith(QByteArrayView("\x89PNG\r\n\x1a\n", 8)))
        return Format::Png;
    if (bytes.startsWith(QByteArrayView("\xff\xd8\xff", 3)))
        return Format::Jpeg;
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return Format::Gif;
    if (bytes.startsWith("RIFF") && bytes.sliced(4).sliced(std::min<qsizetype>(4, bytes.size() - 4)).startsWith("WEBP"))
        return Format::WebP;
    return Format::None;
}

const char *qtNameOf(Format format) { return format == Format::Png ? "png" : format == Format::Jpeg ? "jpeg" : "gif"; }

bool fits(QSize size, int bitsPerPixel = 32)
{
    return qint64(size.width()) * size.height() * std::max(32, bitsPerPixel) / 8 <= mostBytes;
}

QSize bounded(QSize size, int most)
{
    return std::max(size.width(), size.height()) > most ? size.scaled(most, most, Qt::KeepAspectRatio).expandedTo({1, 1}) : size;
}

// Whether a JPEG goes on to its end marker; libjpeg fills up what is missing with grey and says nothing. The markers are followed
// one by one, since a thumbnail has an end of its own.
bool isWholeJpeg(const QByteArray &bytes)
{
    const auto byteAt = [&bytes](qsizetype at) { return at < bytes.size() ? uchar(bytes[at]) : -1; };
    const auto standsAlone = [](int marker) { return marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd7); };
    for (qsizetype at = bytes.indexOf('\xff', 2); at >= 0; at = bytes.indexOf('\xff', at)) {
        const int marker = byteAt(at + 1), high = byteAt(at + 2), low = byteAt(at + 3);
        if (marker == 0xd9)
            return true;
        if (marker == 0xff)
            ++at;
        else if (standsAlone(marker))
            at += 2;
        else if (low >= 0)
            at += 2 + std::max(2, high * 256 + low);
        else
            return false;
    }
    return false;
}

// The size at which libjpeg gives a picture in so many eighths that it fits, and Qt then has no more than `most` of it.
QSize fittingJpeg(QSize size, int most)
{
    const auto eighths = [size](int count, int more) {
        return QSize(int((qint64(size.width()) * count + more) / 8), int((qint64(size.height()) * count + more) / 8));
    };
    int count = 8;
    while (count > 1 && !fits(eighths(count, 7)))
        --count;
    return bounded(eighths(count, 0).expandedTo({1, 1}), most);
}

Picture readByQt(QByteArray bytes, Format format, int most)
{
    QBuffer buffer(&bytes);
    QImageReader::setAllocationLimit(mostPictureMemory);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, qtNameOf(format));
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty())
        return std::unexpected(ImportProblem::NoPicture);
    if (format == Format::Jpeg) {
        if (qint64(size.width()) * size.height() > mostJpegPixels)
            return std::unexpected(ImportProblem::PictureTooLarge);
        if (const QSize fitting = fittingJpeg(size, most); fitting != size)
            reader.setScaledSize(fitting);
    } else if (!fits(size, QImage::toPixelFormat(reader.imageFormat()).bitsPerPixel())) {
        return std::unexpected(ImportProblem::PictureTooLarge);
    }
    QImage image = reader.read();
    if (image.isNull())
        return std::unexpected(ImportProblem::NoPicture);
    return image;
}

Picture readWebP(const QByteArray &bytes)
{
    const WebPData data{reinterpret_cast<const uint8_t *>(bytes.constData()), size_t(bytes.size())};
    WebPBitstreamFeatures features;
    if (WebPGetFeatures(data.bytes, data.size, &features) != VP8_STATUS_OK)
        return std::unexpected(ImportProblem::NoPicture);
    if (!fits({features.width, features.height}))
        return std::unexpected(ImportProblem::PictureTooLarge);
    WebPAnimDecoderOptions options;
    WebPAnimDecoderOptionsInit(&options);
    options.color_mode = MODE_BGRA; // as ARGB32 lies in memory
    const std::unique_ptr<WebPAnimDecoder, decltype(&WebPAnimDecoderDelete)> decoder(WebPAnimDecoderNew(&data, &options),
                                                                                     WebPAnimDecoderDelete);
    uint8_t *pixels = nullptr;
    int time = 0;
    WebPAnimInfo info;
    if (!decoder || !WebPAnimDecoderGetInfo(decoder.get(), &info) || !fits({int(info.canvas_width), int(info.canvas_height)}) ||
        !WebPAnimDecoderGetNext(decoder.get(), &pixels, &time))
        return std::unexpected(ImportProblem::NoPicture);
    return QImage(pixels, int(info.canvas_width), int(info.canvas_height), QImage::Format_ARGB32).copy();
}

bool isOpaque(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        const auto *row = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        if (!std::all_of(row, row + image.width(), [](QRgb pixel) { return qAlpha(pixel) == 255; }))
            return false;
    }
    return true;
}

Picture plain(QImage image, int most)
{
    if (image.colorSpace().isValid())
        image.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    image = image.scaled(bounded(image.size(), most), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const bool mayShine = image.hasAlphaChannel();
    image = image.convertToFormat(mayShine ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    if (mayShine && isOpaque(image))
        image = image.convertToFormat(QImage::Format_RGB32);
    if (image.isNull())
        return std::unexpected(ImportProblem::OutOfMemory);
    return image;
}

} // namespace

Picture readPictureHere(const QByteArray &bytes, int most)
{
    if (bytes.size() > maxOriginalSize)
        return std::unexpected(ImportProblem::TooLarge);
    const Format format = formatOfPicture(bytes);
    if (format == Format::None || (format == Format::Jpeg && !isWholeJpeg(bytes)))
        return std::unexpected(ImportProblem::NoPicture);
    return (format == Format::WebP ? readWebP(bytes) : readByQt(bytes, format, most)).and_then([most](const QImage &image) {
        return plain(image, most);
    });
}

void keepPixelsFromThreads()
{
    int one = 1;
    char nobody[] = "";
    char *names[] = {nobody, nullptr};
    const QCoreApplication application(one, names); // once there was one and is no more, Qt starts none
}

void preparePictures()
{
    keepPixelsFromThreads();
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setColorSpace(QColorSpace(QColorSpace::DisplayP3));
    for (const char *format : {"png", "jpeg"}) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QImageWriter(&buffer, format).write(image);
        [[maybe_unused]] const Picture read = readPictureHere(bytes, 4);
    }
    const QByteArray gif = QByteArray::fromHex("47494638396101000100800000ffffff0000002c00000000010001000002024401003b");
    [[maybe_unused]] const Picture read = readPictureHere(gif, 4);
}

} // namespace sidelight
