// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/MailHeader.h"

#include "models/exchange/Charset.h"
#include "models/exchange/WrittenDate.h"

#include <QDateTime>
#include <QRegularExpression>

namespace sidelight {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestHeader = 16'384;

QString textOf(const QByteArray &charset, const QByteArray &bytes)
{
    const Decoding decoded = decodeDeclared(charset, bytes);
    return decoded ? decoded->text : QString();
}

// "Q": as quoted-printable, with an underscore for a space.
QByteArray fromQ(QByteArray text)
{
    text.replace('_', ' ');
    return QByteArray::fromPercentEncoding(text, '=');
}

// Words that follow each other in one encoding are decoded together: a letter may be cut in two.
class Words {
public:
    void addPlain(const QByteArray &bytes)
    {
        // White space between two encoded words is not part of the text.
        const bool isSpace = bytes.trimmed().isEmpty();
        if (isSpace && !m_bytes.isEmpty()) {
            m_space = bytes;
            return;
        }
        flush();
        m_text += textOf({}, bytes);
    }

    void addEncoded(const QByteArray &charset, const QByteArray &bytes)
    {
        if (charset != m_charset)
            flush(false);
        m_space.clear();
        m_charset = charset;
        m_bytes += bytes;
    }

    QString take()
    {
        flush();
        return m_text.simplified();
    }

private:
    void flush(bool withSpace = true)
    {
        m_text += m_bytes.isEmpty() ? QString() : textOf(m_charset, m_bytes);
        if (withSpace)
            m_text += QString::fromLatin1(m_space);
        m_bytes.clear();
        m_space.clear();
    }

    QString m_text;
    QByteArray m_charset, m_bytes, m_space;
};

} // namespace

QString decodeHeader(const QByteArray &raw)
{
    static const QRegularExpression pattern(uR"(=\?([^?*\s]{1,40})(?:\*[^?\s]*)?\?([bBqQ])\?([^?]*)\?=)"_s);
    // Byte by byte, so that places in the string are places in the header.
    const QString header = QString::fromLatin1(raw.first(std::min(raw.size(), longestHeader)));
    Words words;
    qsizetype at = 0;
    for (auto matches = pattern.globalMatch(header); matches.hasNext();) {
        const auto match = matches.next();
        if (match.capturedStart() > at)
            words.addPlain(header.sliced(at, match.capturedStart() - at).toLatin1());
        const QByteArray text = match.captured(3).toLatin1();
        words.addEncoded(match.captured(1).toLatin1().toLower(),
                         match.captured(2).toLower() == u"b" ? QByteArray::fromBase64(text) : fromQ(text));
        at = match.capturedEnd();
    }
    if (at < header.size())
        words.addPlain(header.sliced(at).toLatin1());
    return words.take();
}

MailSender readSender(const QByteArray &raw)
{
    // An encoded name may hold a comma or a bracket, so that what stands between brackets is looked for first.
    static const QRegularExpression named(uR"(^\s*(.*?)\s*<\s*([^<>\s]+@[^<>\s]+?)\s*>)"_s),
        bare(uR"(([^\s<>(),;:"]+@[^\s<>(),;:"]+))"_s), comment(uR"(\(([^()]*)\))"_s);
    const QString header = QString::fromLatin1(raw.first(std::min(raw.size(), longestHeader)));
    MailSender sender;
    if (const auto match = named.match(header); match.hasMatch()) {
        sender.address = match.captured(2);
        sender.name = decodeHeader(match.captured(1).toLatin1());
        if (sender.name.startsWith(u'"') && sender.name.endsWith(u'"') && sender.name.size() > 1)
            sender.name = sender.name.sliced(1).chopped(1).replace(u"\\\""_s, u"\""_s);
    } else if (const auto alone = bare.match(header); alone.hasMatch()) {
        sender.address = alone.captured(1);
        sender.name = decodeHeader(comment.match(header).captured(1).toLatin1());
    } else {
        sender.name = decodeHeader(raw);
    }
    return sender;
}

QString readMailDate(const QByteArray &raw)
{
    const QString header = decodeHeader(raw);
    const QDateTime date =
        QDateTime::fromString(QString(header).remove(QRegularExpression(uR"(\s*\([^)]*\)\s*$)"_s)), Qt::RFC2822Date);
    if (date.isValid() && date.date().year() >= 1000) // as all dates of articles
        return date.date().toString(Qt::ISODate);
    return findDate(header);
}

} // namespace sidelight
