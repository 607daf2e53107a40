// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Id.h"
#include "models/text/TextAnchor.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace sidelight {

// Builds one JSON object on one line, its fields in the order in which they are added (QJsonObject would sort them).
// Characters that could drive a terminal or turn its line around are written as escapes.
class JsonLine {
public:
    JsonLine &add(const char *field, const QString &text);
    JsonLine &add(const char *field, const QStringList &texts);
    JsonLine &add(const char *field, qint64 number);
    JsonLine &add(const char *field, double number);
    JsonLine &add(const char *field, bool truth);
    JsonLine &add(const char *field, Id id); // as a text, since many readers round 64-bit numbers; none is null
    JsonLine &add(const char *field, const QList<Id> &ids);
    JsonLine &add(const char *field, const QList<TextSpan> &spans); // as [[start,end],…]
    JsonLine &add(const char *field, TextSpan span);                // as [start,end]; null for an empty one
    JsonLine &addTime(const char *field, qint64 at);                // UTC, from ms since 1970 to ISO 8601

    [[nodiscard]] QByteArray line() const { return m_bytes + "}\n"; }

private:
    void name(const char *field);
    void quote(QStringView text);

    QByteArray m_bytes = "{";
};

} // namespace sidelight
