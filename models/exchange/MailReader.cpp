// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/MailReader.h"

#include "models/exchange/Charset.h"
#include "models/exchange/HtmlReader.h"
#include "models/exchange/ImportProblem.h"
#include "models/exchange/ImportReaders.h"
#include "models/exchange/MailHeader.h"
#include "models/exchange/MimeMessage.h"
#include "models/exchange/PastedShapes.h"
#include "models/exchange/TextReader.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>
#include <algorithm>

namespace sidelight {
namespace {

using namespace Qt::StringLiterals;

// The first part of a type that is no attachment; if there is only an attached one, that.
const MimePart *findPart(const MimeMessage &message, const QByteArray &type)
{
    const auto fits = [&](const MimePart &part) { return part.type == type && !part.bytes.trimmed().isEmpty(); };
    const auto shown = std::ranges::find_if(message.parts, [&](const MimePart &part) { return fits(part) && !part.isAttachment; });
    return shown == message.parts.end() ? nullptr : &*shown;
}

// Every plain text that is shown: a mailing list adds its footer as one more.
QByteArray plainTextOf(const MimeMessage &message, QByteArray &charset)
{
    QByteArray text;
    for (const MimePart &part : message.parts) {
        if (part.type != "text/plain" || part.isAttachment || part.bytes.trimmed().isEmpty())
            continue;
        if (!text.isEmpty() && part.charset != charset && !part.charset.isEmpty() && part.charset != "us-ascii")
            continue; // they could not be joined as bytes
        text += (text.isEmpty() ? "" : "\n\n") + part.bytes;
        charset = charset.isEmpty() ? part.charset : charset;
    }
    return text;
}

Result<ImportedArticle> readBody(const MimeMessage &message, const QString &fileName)
{
    const auto failed = [&](ImportProblem problem) { return std::unexpected(importError(problem, fileName)); };
    if (const MimePart *const html = findPart(message, "text/html")) {
        const Decoding decoded = html->charset.isEmpty() ? decodeHtml(html->bytes) : decodeDeclared(html->charset, html->bytes);
        const auto article = decoded ? readHtmlText(*decoded, fileName, HtmlExtent::Everything, {}) : failed(decoded.error());
        if (article || !findPart(message, "text/plain"))
            return article;
    }
    QByteArray charset;
    const QByteArray text = plainTextOf(message, charset);
    if (text.isEmpty())
        return failed(ImportProblem::NoWords);
    const Decoding decoded = decodeDeclared(charset, text);
    if (!decoded)
        return failed(decoded.error());
    auto article = readText(decoded->text.toUtf8(), fileName);
    if (article)
        article->replaced += decoded->replaced;
    return article;
}

// "The Daily Ferry <daily.ferry.example>"
QString listOf(const MimeMessage &message)
{
    static const QRegularExpression identity(uR"x(^"?(.*?)"?\s*<[^>]*>\s*$)x"_s);
    const QString list = decodeHeader(message.header("list-id"));
    const auto match = identity.match(list);
    const QString name = match.hasMatch() ? match.captured(1) : QString();
    return !name.isEmpty() ? name : QString(list).remove(u'<').remove(u'>').trimmed();
}

void tellDetails(const MimeMessage &message, ImportedArticle &article)
{
    const MailSender sender = readSender(message.header("from"));
    if (const QString subject = cleanDetail(decodeHeader(message.header("subject"))); !subject.isEmpty()) {
        article.title = subject;
        article.titleGuessed = false;
    }
    article.byline = cleanDetail(sender.name.isEmpty() ? sender.address : sender.name);
    article.outlet = cleanDetail(listOf(message));
    if (article.outlet.isEmpty())
        article.outlet = cleanDetail(sender.address.section(u'@', 1));
    if (const QString date = readMailDate(message.header("date")); !date.isEmpty())
        article.published = date;
}

Result<ImportedArticle> readMessage(const QByteArray &bytes, const QString &fileName)
{
    const std::optional<MimeMessage> message = parseMessage(bytes);
    if (!message)
        return std::unexpected(importError(ImportProblem::NoMailLibrary, fileName));
    auto article = readBody(*message, fileName);
    if (!article)
        return article;
    tellDetails(*message, *article);
    article->format = u"message/rfc822"_s;
    article->importer = u"Sidelight 1 mail"_s;
    return article;
}

// Past the line that an mbox has before a message.
qsizetype startOfMessage(const QByteArray &bytes, qsizetype at)
{
    if (!QByteArrayView(bytes).sliced(at).startsWith("From "))
        return at;
    const qsizetype end = bytes.indexOf('\n', at);
    return end < 0 ? bytes.size() : end + 1;
}

bool isHeader(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    return colon > 0 && std::ranges::all_of(line.first(colon), [](char c) { return c > ' ' && c < 127; });
}

// Where the line before the next message begins. Not every program quotes such lines in a text, nor puts an empty one before them,
// but behind one that begins a message there is a header.
qsizetype endOfMessage(const QByteArray &bytes, qsizetype at)
{
    for (; (at = bytes.indexOf("\nFrom ", at)) >= 0; ++at) {
        const qsizetype next = bytes.indexOf('\n', at + 1) + 1;
        if (next > 0 && isHeader(QByteArrayView(bytes).sliced(next, std::min<qsizetype>(bytes.size() - next, 200))))
            return at + 1;
    }
    return bytes.size();
}

QByteArray unquoted(const QByteArray &message)
{
    QByteArray text = message;
    for (qsizetype at = 0; (at = text.indexOf("\n>", at)) >= 0; ++at) {
        qsizetype end = at + 1;
        while (end < text.size() && text[end] == '>')
            ++end;
        if (QByteArrayView(text).sliced(end).startsWith("From "))
            text.remove(at + 1, 1);
    }
    return text;
}

// When a browser saved a page.
QString savedTime(const MimeMessage &message)
{
    const QDateTime time = QDateTime::fromString(decodeHeader(message.header("date")), Qt::RFC2822Date);
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

} // namespace

Result<ImportedArticle> readMail(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.trimmed().isEmpty())
        return std::unexpected(importError(ImportProblem::Empty, fileName));
    return readMessage(bytes.sliced(startOfMessage(bytes, 0)), fileName);
}

ImportedArticles readMailbox(const QByteArray &bytes, const QString &fileName)
{
    ImportedArticles articles;
    for (qsizetype at = 0; at < bytes.size() && articles.size() <= mostArticles;) {
        const qsizetype start = startOfMessage(bytes, at), end = endOfMessage(bytes, start);
        const QByteArray message = bytes.sliced(start, end - start);
        at = end;
        if (message.trimmed().isEmpty())
            continue;
        articles.append(readMessage(unquoted(message), fileName));
        if (articles.last())
            articles.last()->part = FilePart{start, end - start};
    }
    if (articles.isEmpty())
        articles.append(std::unexpected(importError(ImportProblem::Empty, fileName)));
    return articles;
}

Result<ImportedArticle> readSavedPage(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.trimmed().isEmpty())
        return std::unexpected(importError(ImportProblem::Empty, fileName));
    const std::optional<MimeMessage> message = parseMessage(bytes);
    if (!message)
        return std::unexpected(importError(ImportProblem::NoMailLibrary, fileName));
    const MimePart *const html = findPart(*message, "text/html");
    if (!html)
        return std::unexpected(importError(ImportProblem::NoWords, fileName));
    const Decoding decoded = html->charset.isEmpty() ? decodeHtml(html->bytes) : decodeDeclared(html->charset, html->bytes);
    if (!decoded)
        return std::unexpected(importError(decoded.error(), fileName));
    const QByteArray noted = message->header("snapshot-content-location");
    const QString address = cleanAddress(QString::fromUtf8(noted.isEmpty() ? html->location : noted));
    auto article = readHtmlText(*decoded, fileName, HtmlExtent::Article, address);
    if (!article)
        return article;
    article->retrieved = savedTime(*message);
    article->format = u"multipart/related"_s;
    article->importer = u"Sidelight 1 MHTML"_s;
    return article;
}

} // namespace sidelight
