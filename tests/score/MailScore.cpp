// SPDX-License-Identifier: GPL-3.0-or-later
// Mail as it comes: every file below a folder that holds .eml or .mbox files, or files that begin as messages do. No reader fails;
// of each message that has the header, subject, sender and date are told, and of each that has text to show, its text; a date has a
// year. What a message has is read off its bytes here, roughly, by a rule of its own.
#include "tests/score/ScoreKind.h"

#include "models/exchange/ImportProblem.h"

#include <QRegularExpression>

namespace sidelight::score {
namespace {

using namespace Qt::StringLiterals;

bool beginsAsMessage(const QByteArray &bytes)
{
    static const QRegularExpression header(uR"(^(From |[A-Za-z][A-Za-z0-9-]*:[ \t\r\n]))"_s);
    static const QRegularExpression known(
        uR"((^|\n)(From|To|Subject|Date|Message-I[dD]|Received|Return-Path|Delivered-To|MIME-Version):)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString head = QString::fromLatin1(bytes.first(std::min<qsizetype>(bytes.size(), 4096)));
    return header.match(head).hasMatch() && known.match(head).hasMatch();
}

QStringList messagesIn(const QDir &folder)
{
    QStringList files = filesBelow(folder);
    files.removeIf([&](const QString &path) {
        QFile file(folder.filePath(path));
        return path.endsWith("SOURCE.txt"_L1) || !file.open(QIODevice::ReadOnly) || !beginsAsMessage(file.read(4096));
    });
    return files;
}

// Whether the first header block has a header with a value.
bool hasHeader(const QByteArray &bytes, const char *name, const QString &value = u"[^\\s]"_s)
{
    QByteArray message = bytes;
    message.replace("\r\n", "\n");
    if (message.startsWith("From "))
        message = message.sliced(message.indexOf('\n') + 1);
    const QString head = QString::fromLatin1(message.first(std::max<qsizetype>(0, message.indexOf("\n\n"))));
    return QRegularExpression(u"(^|\\n)%1:[ \\t]*%2"_s.arg(QString::fromLatin1(name), value),
                              QRegularExpression::CaseInsensitiveOption)
        .match(head)
        .hasMatch();
}

// Of a message that was cut, a piece behind the first: it has the middle of something.
bool isLaterPiece(const QByteArray &bytes) { return bytes.contains("message/partial") && !bytes.contains("number=1;"); }

void scoreMessages(const QDir &folder)
{
    Count sound, subject, sender, date, body;
    for (const QString &path : messagesIn(folder)) {
        const QByteArray bytes = bytesOf(folder.filePath(path));
        const bool isMailbox = path.endsWith(".mbox"_L1) || bytes.contains("\n\nFrom ");
        const ImportedArticles articles = imported(bytes, path, isMailbox ? ImportFormat::Mailbox : ImportFormat::Mail);
        sound.add(!isFault(articles), path);
        const Result<ImportedArticle> &first = articles.first();
        if (!isLaterPiece(bytes))
            body.add(first && !first->text.isEmpty(), path);
        if (!first)
            continue;
        if (hasHeader(bytes, "Subject"))
            subject.add(!first->title.isEmpty() && !first->titleGuessed, path);
        if (hasHeader(bytes, "From"))
            sender.add(!first->byline.isEmpty() && !first->outlet.isEmpty(), path);
        if (hasHeader(bytes, "Date", u".* (19|20)[0-9]{2}\\b"_s))
            date.add(!first->published.isEmpty(), path);
    }
    print(folder, u"no crash"_s, sound);
    print(folder, u"subject present"_s, subject);
    print(folder, u"from present"_s, sender);
    print(folder, u"date present"_s, date);
    print(folder, u"body present"_s, body);
}

} // namespace

Kind mail()
{
    return {[](const QDir &folder) {
                return folder.dirName() != "malicious"_L1 && filesBelow(folder).size() < 10'000 && !messagesIn(folder).isEmpty();
            },
            scoreMessages};
}

} // namespace sidelight::score
