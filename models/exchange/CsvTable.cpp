// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/CsvTable.h"

#include <algorithm>

namespace sidelight {

namespace {

constexpr QStringView formulaSigns = u"=+-@\uFF1D\uFF0B\uFF0D\uFF20";
constexpr QStringView quoteSigns = u"\"'`´“”„‟‘’‚‛«»‹›\uFF02\uFF07";

bool isInvisible(QChar c) { return c.category() == QChar::Other_Format || c.category() == QChar::Other_Control; }

bool looksLikeFormula(const QString &text)
{
    if (text.isEmpty())
        return false;
    const QChar first = text.front();
    if (first == u'\t' || first == u'\r' || first == QChar(0))
        return true;
    const auto at = std::ranges::find_if(text, [](QChar c) { return !c.isSpace() && !isInvisible(c) && !quoteSigns.contains(c); });
    return at != text.end() && formulaSigns.contains(*at);
}

QByteArray cell(const QString &text)
{
    QString safe = text;
    if (looksLikeFormula(safe))
        safe.prepend(u'\'');
    safe.remove(QChar(0)); // of which many readers make the end of the file
    return '"' + safe.replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"';
}

} // namespace

CsvTable::CsvTable(Mark mark)
    : m_bytes(mark == Mark::ByteOrder ? QByteArray("\xEF\xBB\xBF") : QByteArray())
{
}

void CsvTable::add(const QStringList &cells)
{
    QByteArrayList parts;
    parts.reserve(cells.size());
    for (const QString &text : cells)
        parts.append(cell(text));
    m_bytes += parts.join(',') + "\r\n";
}

} // namespace sidelight
