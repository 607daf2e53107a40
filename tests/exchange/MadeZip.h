// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QtEndian>
#include <zlib.h>

namespace sidelight {

// An archive as no writer of documents would make it, if a test wants so.
class MadeZip {
public:
    struct Part {
        QByteArray name, content;
        quint16 flags = 0, madeBy = 0x0314; // by Unix
        quint32 attributes = 0100644u << 16;
        qint64 toldSize = -1, toldStart = -1; // what the directory claims instead of the truth
        quint32 wrongBy = 0;                  // of the checksum
    };
    QList<Part> parts;
    int toldCount = -1;

    [[nodiscard]] QByteArray bytes() const
    {
        QByteArray archive, directory;
        for (const Part &part : parts) {
            const QByteArray packed = deflated(part.content);
            const auto start = part.toldStart >= 0 ? quint32(part.toldStart) : quint32(archive.size());
            const quint32 size = part.toldSize >= 0 ? quint32(part.toldSize) : quint32(part.content.size());
            const auto sum =
                quint32(crc32(0, reinterpret_cast<const Bytef *>(part.content.constData()), uInt(part.content.size())));
            const QByteArray common = two(20) + two(part.flags) + two(8) + four(0x00210000) + four(sum + part.wrongBy) +
                                      four(quint32(packed.size())) + four(size) + two(quint16(part.name.size()));
            archive += "PK\3\4" + common + two(0) + part.name + packed;
            directory += "PK\1\2" + two(part.madeBy) + common + two(0) + two(0) + two(0) + two(0) + four(part.attributes) +
                         four(start) + part.name;
        }
        const auto count = quint16(toldCount >= 0 ? toldCount : parts.size());
        return archive + directory + "PK\5\6" + two(0) + two(0) + two(count) + two(count) + four(quint32(directory.size())) +
               four(quint32(archive.size())) + two(0);
    }

    [[nodiscard]] static QByteArray deflated(const QByteArray &content)
    {
        z_stream stream = {};
        deflateInit2(&stream, 9, Z_DEFLATED, -MAX_WBITS, 9, Z_DEFAULT_STRATEGY);
        QByteArray out(qsizetype(deflateBound(&stream, uLong(content.size()))), Qt::Uninitialized);
        stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(content.constData()));
        stream.avail_in = uInt(content.size());
        stream.next_out = reinterpret_cast<Bytef *>(out.data());
        stream.avail_out = uInt(out.size());
        deflate(&stream, Z_FINISH);
        out.truncate(qsizetype(stream.total_out));
        deflateEnd(&stream);
        return out;
    }

private:
    static QByteArray two(quint16 value) { return number(value); }
    static QByteArray four(quint32 value) { return number(value); }
    template <class Number> static QByteArray number(Number value)
    {
        QByteArray bytes(sizeof value, Qt::Uninitialized);
        qToLittleEndian(value, bytes.data());
        return bytes;
    }
};

} // namespace sidelight
