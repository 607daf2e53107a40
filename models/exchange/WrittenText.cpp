// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/WrittenText.h"

#include "models/text/Marks.h"

namespace sidelight::written {

namespace {

bool isUnwanted(QChar c)
{
    const char16_t code = c.unicode();
    const bool isolates = (code >= 0x2066 && code <= 0x2069) || (code >= 0x202A && code <= 0x202E);
    const bool controls = (code < 0x20 && code != u'\n' && code != u'\t') || (code >= 0x7F && code <= 0x9F);
    return isolates || controls || code == 0xFFFE || code == 0xFFFF;
}

// What begins a heading, a list, a quotation or a rule when it stands first on a line.
bool beginsBlock(QStringView line)
{
    const QStringView text = line.trimmed();
    if (text.isEmpty())
        return false;
    qsizetype digits = 0;
    while (digits < text.size() && text[digits].isDigit())
        ++digits;
    const bool isNumbered = digits > 0 && digits < text.size() && (text[digits] == u'.' || text[digits] == u')');
    return isNumbered || QStringView(u"-+=:").contains(text.front());
}

QString escapedLine(QStringView line)
{
    static const QStringView signs = u"\\`*_[]<>#|!~$&{}";
    QString result;
    const bool isBlock = beginsBlock(line);
    bool begun = false;
    for (const QChar c : line) {
        const bool isFirst = !begun && !c.isSpace();
        if (isBlock && isFirst && !c.isDigit())
            result += u'\\';
        else if (signs.contains(c))
            result += u'\\';
        if (isBlock && (c == u'.' || c == u')') && result.trimmed().size() <= 10 && line.trimmed().front().isDigit())
            result += u'\\';
        result += c;
        begun = begun || !c.isSpace();
    }
    // Four spaces would make it code.
    return line.startsWith(u"    ") || line.startsWith(u'\t') ? result.trimmed() : result;
}

} // namespace

QString plain(const QString &text)
{
    QString result = text;
    result.removeIf(isUnwanted);
    return result;
}

QString line(const QString &text) { return plain(text).simplified(); }

QStringList notEmpty(QStringList parts)
{
    parts.removeAll(QString());
    return parts;
}

QString markdown(const QString &text)
{
    QStringList lines;
    const QStringList all = plain(text).split(u'\n');
    for (const QString &each : all)
        lines.append(escapedLine(each));
    return lines.join(u'\n');
}

QString markdownLine(const QString &text) { return escapedLine(line(text)); }

QString markdownLink(const QString &words, const QString &address)
{
    if (!Marks::isLinkTarget(address))
        return markdownLine(words);
    QString target = address;
    target.replace(u'(', QStringLiteral("%28")).replace(u')', QStringLiteral("%29")).replace(u'<', QStringLiteral("%3C"));
    target.replace(u'>', QStringLiteral("%3E")).replace(u'\\', QStringLiteral("%5C"));
    return QStringLiteral("[%1](%2)").arg(markdownLine(words), target);
}

QString markdownQuote(const QString &text)
{
    return QStringLiteral("> ") + markdown(text.trimmed()).replace(u'\n', QStringLiteral("\n> "));
}

QString html(const QString &text) { return plain(text).toHtmlEscaped().replace(u'\'', QStringLiteral("&#39;")); }

QString htmlLine(const QString &text) { return html(line(text)); }

QString htmlLink(const QString &words, const QString &address)
{
    if (!Marks::isLinkTarget(address))
        return htmlLine(words);
    return QStringLiteral("<a href=\"%1\" rel=\"noreferrer\">%2</a>").arg(html(address), htmlLine(words));
}

QString htmlDirection(bool rightToLeft) { return rightToLeft ? QStringLiteral(" dir=\"rtl\"") : QString(); }

} // namespace sidelight::written
