// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/TextPackage.h"

#include <QBuffer>
#include <QTextDocument>
#include <QTextDocumentWriter>
#include <QtEndian>

namespace sidelight {

namespace {

// A document that fetches nothing.
class ClosedDocument : public QTextDocument {
protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

constexpr quint32 noTime = 0x00210000; // midnight, 1 January 1980

} // namespace

QByteArray withoutTimes(QByteArray zip)
{
    const qsizetype end = zip.lastIndexOf("PK\5\6");
    if (end < 0 || end + 22 > zip.size())
        return zip;
    const auto at = [&zip](qsizetype offset) { return zip.data() + offset; };
    const quint16 count = qFromLittleEndian<quint16>(at(end + 10));
    qsizetype entry = qFromLittleEndian<quint32>(at(end + 16));
    for (int i = 0; i < count; ++i) {
        if (entry < 0 || entry + 46 > zip.size() || qFromLittleEndian<quint32>(at(entry)) != 0x02014B50)
            return zip;
        const qsizetype local = qFromLittleEndian<quint32>(at(entry + 42));
        if (local + 30 > zip.size())
            return zip;
        qToLittleEndian(noTime, at(entry + 12));
        qToLittleEndian(noTime, at(local + 10));
        entry += 46 + qFromLittleEndian<quint16>(at(entry + 28)) + qFromLittleEndian<quint16>(at(entry + 30)) +
                 qFromLittleEndian<quint16>(at(entry + 32));
    }
    return zip;
}

QByteArray textPackage(const QByteArray &html)
{
    ClosedDocument document;
    document.setHtml(QString::fromUtf8(html));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QTextDocumentWriter writer(&buffer, "odf");
    if (!writer.write(&document))
        return {};
    return withoutTimes(bytes);
}

} // namespace sidelight
