// SPDX-License-Identifier: GPL-3.0-or-later
// Picture files for tests, made where they are needed.
#pragma once

#include <QBuffer>
#include <QImage>
#include <QImageWriter>
#include <QtEndian>

namespace sidelight::testing {

inline QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter(&buffer, format).write(image);
    return bytes;
}

// Something that compresses as a photograph does: no two pixels alike, no edge sharp.
inline QImage photograph(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    quint32 noise = 1;
    for (int y = 0; y < size.height(); ++y) {
        auto *const row = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < size.width(); ++x) {
            noise = noise * 1'664'525 + 1'013'904'223;
            row[x] = qRgb(200 * x / size.width() + int(noise >> 27), 200 * y / size.height() + int(noise >> 28), 90);
        }
    }
    return image;
}

// As a camera writes it, behind the start of the image: who, where and, where it is not 1, how the camera was held.
inline QByteArray withExif(QByteArray jpeg, const QByteArray &words, quint16 orientation = 1)
{
    QByteArray tiff("MM\0*\0\0\0\x8", 8);
    const auto number = [&tiff](auto value) {
        value = qToBigEndian(value);
        tiff.append(reinterpret_cast<const char *>(&value), sizeof value);
    };
    number(quint16(2));
    number(quint16(0x010e)), number(quint16(2)), number(quint32(words.size() + 1)), number(quint32(38)); // its description
    number(quint16(0x0112)), number(quint16(3)), number(quint32(1)), number(orientation), number(quint16(0));
    number(quint32(0));
    const QByteArray exif = QByteArray("Exif\0\0", 6) + tiff + words + '\0';
    const auto size = int(exif.size() + 2);
    return jpeg.insert(2, QByteArray("\xff\xe1", 2) + char(size >> 8) + char(size & 0xff) + exif);
}

} // namespace sidelight::testing
