// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ImportWire.h"

#include "models/exchange/Language.h"
#include "models/exchange/PastedShapes.h"
#include "models/exchange/WrittenDate.h"
#include "models/text/CanonicalText.h"

#include <QDataStream>
#include <QDateTime>
#include <QIODevice>
#include <algorithm>
#include <cmath>
#include <cstring>

namespace sidelight {
namespace {

using namespace Qt::StringLiterals;

constexpr quint32 magic = 0x534c4931;           // "SLI1"
constexpr quint32 pictureMagic = 0x534c5031;    // "SLP1"
constexpr quint32 inspectionMagic = 0x534c4431; // "SLD1"
constexpr quint32 sizesMagic = 0x534c5a31;      // "SLZ1"
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
    const bool isFormat = article.format == u"text/plain" || article.format == u"text/markdown" || article.format == u"text/html" ||
                          article.format == u"application/pdf";
    return cleanAddress(article.url) == article.url && readDate(article.published) == article.published &&
           isUtcTime(article.retrieved) && cleanLanguage(article.language) == article.language && isFormat &&
           article.importer.startsWith(u"Sidelight 1 "_s) && cleanDetail(article.importer) == article.importer &&
           article.importer.size() <= 60 && article.replaced >= 0;
}

// What a worker says instead of an answer.
ImportProblem problemIn(QDataStream &in)
{
    qint32 problem = -1;
    in >> problem;
    const bool known = problem >= 0 && problem < qint32(ImportProblem::Count) && in.status() == QDataStream::Ok && in.atEnd();
    return known ? ImportProblem(problem) : ImportProblem::Garbled;
}

// Begins an answer that is a value or a problem; whether it is a value.
template <class Value> bool begin(QDataStream &out, quint32 magicNumber, const std::expected<Value, ImportProblem> &answer)
{
    out.setVersion(streamVersion);
    out << magicNumber << answer.has_value();
    if (!answer)
        out << qint32(answer.error());
    return answer.has_value();
}

// The problem of such an answer; none when a value follows.
std::optional<ImportProblem> problemAtStart(QDataStream &in, quint32 magicNumber)
{
    in.setVersion(streamVersion);
    quint32 start = 0;
    bool isValue = false;
    in >> start >> isValue;
    if (start != magicNumber || in.status() != QDataStream::Ok)
        return ImportProblem::Garbled;
    return isValue ? std::nullopt : std::optional(problemIn(in));
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
    if (!isArticle)
        return std::unexpected(problemIn(in));
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

QByteArray encodePicture(const std::expected<QImage, ImportProblem> &picture)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(streamVersion);
    out << pictureMagic << picture.has_value();
    if (!picture) {
        out << qint32(picture.error());
        return bytes;
    }
    bytes.reserve(bytes.size() + 32 + picture->sizeInBytes());
    out << qint32(picture->width()) << qint32(picture->height()) << picture->hasAlphaChannel();
    for (int y = 0; y < picture->height(); ++y)
        out.writeRawData(reinterpret_cast<const char *>(picture->constScanLine(y)), qint64(picture->width()) * 4);
    return bytes;
}

std::expected<QImage, ImportProblem> decodePicture(const QByteArray &answer, int most)
{
    QDataStream in(answer);
    in.setVersion(streamVersion);
    quint32 start = 0;
    bool isPicture = false, hasAlpha = false;
    in >> start >> isPicture;
    if (start != pictureMagic || in.status() != QDataStream::Ok || answer.size() > maxAnswerSize)
        return std::unexpected(ImportProblem::Garbled);
    if (!isPicture)
        return std::unexpected(problemIn(in));
    qint32 width = 0, height = 0;
    in >> width >> height >> hasAlpha;
    const qint64 from = in.device()->pos(), row = qint64(width) * 4;
    if (in.status() != QDataStream::Ok || width < 1 || height < 1 || width > most || height > most ||
        answer.size() - from != row * height)
        return std::unexpected(ImportProblem::Garbled);
    QImage picture(width, height, hasAlpha ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    if (picture.isNull())
        return std::unexpected(ImportProblem::OutOfMemory);
    for (int y = 0; y < height; ++y)
        std::memcpy(picture.scanLine(y), answer.constData() + from + y * row, size_t(row));
    return picture;
}

QByteArray encodeInspection(const std::expected<DocumentDetails, ImportProblem> &details)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    if (begin(out, inspectionMagic, details))
        out << details->title << details->byline << details->published << details->language;
    return bytes;
}

std::expected<DocumentDetails, ImportProblem> decodeInspection(const QByteArray &answer)
{
    QDataStream in(answer);
    if (const auto problem = problemAtStart(in, inspectionMagic))
        return std::unexpected(*problem);
    DocumentDetails details;
    in >> details.title >> details.byline >> details.published >> details.language;
    const bool isSound = in.status() == QDataStream::Ok && in.atEnd() && cleanDetail(details.title) == details.title &&
                         cleanDetail(details.byline) == details.byline && readDate(details.published) == details.published &&
                         cleanLanguage(details.language) == details.language;
    if (!isSound)
        return std::unexpected(ImportProblem::Garbled);
    return details;
}

QByteArray encodeSizes(const std::expected<QList<QSizeF>, ImportProblem> &sizes)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    if (begin(out, sizesMagic, sizes)) {
        out << qint32(sizes->size());
        for (const QSizeF &size : *sizes)
            out << size.width() << size.height();
    }
    return bytes;
}

std::expected<QList<QSizeF>, ImportProblem> decodeSizes(const QByteArray &answer)
{
    QDataStream in(answer);
    if (const auto problem = problemAtStart(in, sizesMagic))
        return std::unexpected(*problem);
    qint32 count = 0;
    in >> count;
    QList<QSizeF> sizes;
    while (in.status() == QDataStream::Ok && sizes.size() < std::min(count, Marks::maxPages)) {
        double width = 0, height = 0;
        in >> width >> height;
        const bool isSize = std::isfinite(width) && std::isfinite(height) && width > 0 && height > 0;
        sizes.append(isSize ? QSizeF(std::clamp(width, 1.0, 20'000.0), std::clamp(height, 1.0, 20'000.0)) : QSizeF(595, 842));
    }
    if (in.status() != QDataStream::Ok || !in.atEnd() || sizes.isEmpty())
        return std::unexpected(ImportProblem::Garbled);
    return sizes;
}

} // namespace sidelight
