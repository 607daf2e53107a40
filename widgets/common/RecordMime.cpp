// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/RecordMime.h"

namespace sidelight {

namespace {
constexpr auto mimeType = "application/x-sidelight-records";
}

std::unique_ptr<QMimeData> toMime(const QList<RecordRef> &records)
{
    QByteArray bytes;
    for (const RecordRef &record : records)
        bytes += QByteArray::number(int(record.kind)) + ':' + QByteArray::number(record.id.value) + '\n';
    auto data = std::make_unique<QMimeData>();
    data->setData(QLatin1String(mimeType), bytes);
    return data;
}

QList<RecordRef> fromMime(const QMimeData *data)
{
    QList<RecordRef> records;
    if (!data)
        return records;
    const QList<QByteArray> lines = data->data(QLatin1String(mimeType)).split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        bool ok = false;
        const int kind = line.left(colon).toInt(&ok);
        const auto id = Id::fromString(QString::fromLatin1(line.mid(colon + 1)));
        if (colon > 0 && ok && kind >= 0 && kind < int(RecordKind::Count) && id)
            records.append({RecordKind(kind), *id});
    }
    return records;
}

} // namespace sidelight
