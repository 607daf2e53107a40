// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ImportWire.h"

#include "models/exchange/Language.h"
#include "models/exchange/PastedShapes.h"
#include "models/exchange/WrittenDate.h"
#include "models/text/CanonicalText.h"

#include <QDataStream>
#include <QDateTime>
#include <QIODevice>

namespace sidelight {
namespace {

using namespace Qt::StringLiterals;

constexpr quint32 magic = 0x534c4931; // "SLI1"
constexpr auto streamVersion = QDataStream::Qt_6_8;

bool isUtcTime(const QString &text)
{
    return text.isEmpty() || (text.size() == 20 && text.endsWith(u'Z') && QDateTime::fromString(text, Qt::ISODate).isValid());
}

// Details as our own readers leave them; anything else did not come from one.
bool hasSoundDetails(const ImportedArticle &article)
{
    for (const QString &detail : {article.title, article.byline, article.outlet}) {
        if (cleanDetail(detail) != detail)
            return false;
    }
    const bool isFormat = article.format == u"text/plain" || article.format == u"text/markdown" || article.format == u"text/html";
    return cleanAddress(article.url) == article.url && readDate(article.published) == article.published &&
           isUtcTime(article.retrieved) && cleanLanguage(article.language) == article.language && isFormat &&
           article.importer.startsWith(u"Sidelight 1 "_s) && cleanDetail(article.importer) == article.importer &&
           article.importer.size() <= 60 && article.replaced >= 0;
}

bool hasSoundText(const ImportedArticle &article)
{
    return !article.text.isEmpty() && article.text.size() <= maxTextLength && isCanonical(article.text);
}

} // namespace

QByteArray encodeAnswer(const Result<ImportedArticle> &answer)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(streamVersion);
    out << magic << bool(answer);
    if (!answer) {
        out << qint32(problemOf(answer.error()).value_or(ImportProblem::Crashed));
        return bytes;
    }
    out << answer->title << answer->titleGuessed << answer->byline << answer->outlet << answer->url << answer->published
        << answer->retrieved << answer->language << answer->rightToLeft << answer->text.toUtf8() << answer->marks.toBytes()
        << answer->format << answer->importer << qint32(answer->replaced);
    return bytes;
}

std::expected<ImportedArticle, ImportProblem> decodeAnswer(const QByteArray &answer)
{
    const auto garbled = std::unexpected(ImportProblem::Garbled);
    QDataStream in(answer);
    in.setVersion(streamVersion);
    quint32 start = 0;
    bool isArticle = false;
    in >> start >> isArticle;
    if (start != magic || in.status() != QDataStream::Ok || answer.size() > maxAnswerSize)
        return garbled;
    if (!isArticle) {
        qint32 problem = -1;
        in >> problem;
        const bool known = problem >= 0 && problem < qint32(ImportProblem::Count) && in.status() == QDataStream::Ok && in.atEnd();
        return known ? std::unexpected(ImportProblem(problem)) : garbled;
    }
    ImportedArticle article;
    QByteArray text, marks;
    qint32 replaced = -1;
    in >> article.title >> article.titleGuessed >> article.byline >> article.outlet >> article.url >> article.published >>
        article.retrieved >> article.language >> article.rightToLeft >> text >> marks >> article.format >> article.importer >>
        replaced;
    if (in.status() != QDataStream::Ok || !in.atEnd() || !text.isValidUtf8())
        return garbled;
    article.text = QString::fromUtf8(text);
    article.replaced = replaced;
    if (!hasSoundText(article) || !hasSoundDetails(article))
        return garbled;
    const auto sound = Marks::fromBytes(marks, int(article.text.size()), int(article.text.count(u'\n')) + 1);
    if (!sound)
        return garbled;
    article.marks = *sound;
    return article;
}

} // namespace sidelight
