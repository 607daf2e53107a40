// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/MessageSource.h"

#include "models/exchange/Charset.h"
#include "models/exchange/ImportProblem.h"
#include "models/exchange/MailHeader.h"
#include "models/exchange/MimeMessage.h"
#include "models/text/CanonicalText.h"

namespace sidelight {
namespace {

using namespace Qt::StringLiterals;

// Line by line as they stand, unfolded, in letters.
QString headersOf(const QByteArray &bytes)
{
    const QByteArray all = QByteArray(bytes).replace("\r\n", "\n");
    const QByteArray head = unfolded(all.first(std::max<qsizetype>(0, all.indexOf("\n\n"))));
    QString headers;
    for (const QByteArray &line : head.split('\n'))
        headers += decodeHeader(line) + u'\n';
    return headers;
}

QString textOfPart(const MimePart &part)
{
    if (!part.type.startsWith("text/") || part.isAttachment)
        return {};
    const Decoding decoded = !part.charset.isEmpty()    ? decodeDeclared(part.charset, part.bytes)
                             : part.type == "text/html" ? decodeHtml(part.bytes)
                                                        : decodeText(part.bytes);
    return decoded ? decoded->text.trimmed() : QString();
}

} // namespace

Result<ImportedArticle> readMessageSource(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.trimmed().isEmpty())
        return std::unexpected(importError(ImportProblem::Empty, fileName));
    const std::optional<MimeMessage> message = parseMessage(bytes);
    if (!message)
        return std::unexpected(importError(ImportProblem::NoMailLibrary, fileName));
    QString text = headersOf(bytes);
    for (const MimePart &part : message->parts) {
        text += u"\nContent-Type: "_s + QString::fromLatin1(part.type) + u'\n';
        if (const QString words = textOfPart(part); !words.isEmpty())
            text += u'\n' + words + u'\n';
    }
    ImportedArticle source;
    source.text = canonicalText(text);
    source.text.truncate(maxTextLength - mostBrokenLines);
    if (!source.text.isEmpty() && source.text.back().isHighSurrogate())
        source.text.chop(1);
    source.marks.blocks.fill(Block{BlockKind::Preformatted}, source.text.count(u'\n') + 1);
    splitLongBlocks(source.text, source.marks);
    source.format = u"message/rfc822"_s;
    source.importer = u"Sidelight 1 message"_s;
    return source;
}

} // namespace sidelight
