// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/JsonLine.h"

#include <QDateTime>
#include <QTimeZone>

#include <cmath>

namespace sidelight {

namespace {

bool wantsEscape(char16_t c)
{
    const bool control = c < 0x20 || (c >= 0x7f && c < 0xa0);
    const bool line = c == 0x2028 || c == 0x2029;
    const bool direction =
        c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    return control || line || direction || c == 0xfeff || QChar::isSurrogate(c);
}

QByteArray escaped(char16_t c)
{
    switch (c) {
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    default:
        return "\\u" + QByteArray::number(c, 16).rightJustified(4, '0');
    }
}

} // namespace

void JsonLine::name(const char *field)
{
    if (m_bytes.size() > 1)
        m_bytes += ',';
    m_bytes += '"';
    m_bytes += field;
    m_bytes += "\":";
}

void JsonLine::quote(QStringView text)
{
    m_bytes += '"';
    qsizetype plain = 0; // where what is not written yet begins
    const auto flush = [&](qsizetype to) {
        m_bytes += text.sliced(plain, to - plain).toUtf8();
        plain = to + 1;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            ++i; // a whole pair is a character like another
        } else if (c == '"' || c == '\\') {
            flush(i);
            m_bytes += '\\';
            m_bytes += char(c);
        } else if (wantsEscape(c)) {
            flush(i);
            m_bytes += escaped(c);
        }
    }
    flush(text.size());
    m_bytes += '"';
}

JsonLine &JsonLine::add(const char *field, const QString &text)
{
    name(field);
    quote(text);
    return *this;
}

JsonLine &JsonLine::add(const char *field, const QStringList &texts)
{
    name(field);
    m_bytes += '[';
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (i > 0)
            m_bytes += ',';
        quote(texts.at(i));
    }
    m_bytes += ']';
    return *this;
}

JsonLine &JsonLine::add(const char *field, qint64 number)
{
    name(field);
    m_bytes += QByteArray::number(number);
    return *this;
}

JsonLine &JsonLine::add(const char *field, double number)
{
    name(field);
    const bool whole = std::floor(number) == number && std::abs(number) < 1e15;
    m_bytes += whole                   ? QByteArray::number(qint64(number))
               : std::isfinite(number) ? QByteArray::number(number, 'g', QLocale::FloatingPointShortest)
                                       : QByteArray("null");
    return *this;
}

JsonLine &JsonLine::add(const char *field, bool truth)
{
    name(field);
    m_bytes += truth ? "true" : "false";
    return *this;
}

JsonLine &JsonLine::add(const char *field, Id id)
{
    if (id.isValid())
        return add(field, id.toString());
    name(field);
    m_bytes += "null";
    return *this;
}

JsonLine &JsonLine::add(const char *field, const QList<Id> &ids)
{
    QStringList texts;
    for (const Id id : ids)
        texts.append(id.toString());
    return add(field, texts);
}

JsonLine &JsonLine::add(const char *field, const QList<TextSpan> &spans)
{
    name(field);
    QByteArrayList pairs;
    for (const TextSpan span : spans)
        pairs.append('[' + QByteArray::number(span.start) + ',' + QByteArray::number(span.end) + ']');
    m_bytes += '[' + pairs.join(',') + ']';
    return *this;
}

JsonLine &JsonLine::add(const char *field, TextSpan span)
{
    name(field);
    m_bytes += span.start < span.end ? '[' + QByteArray::number(span.start) + ',' + QByteArray::number(span.end) + ']' : "null";
    return *this;
}

JsonLine &JsonLine::addTime(const char *field, qint64 at)
{
    return add(field, QDateTime::fromMSecsSinceEpoch(at, QTimeZone::UTC).toString(Qt::ISODateWithMs));
}

} // namespace sidelight
