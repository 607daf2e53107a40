// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ImportWire.h"

#include "models/exchange/ImportReaders.h"
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
    static const QStringList formats = {u"text/plain"_s,     u"text/markdown"_s,   u"text/html"_s, u"multipart/related"_s,
                                        u"message/rfc822"_s, u"application/pdf"_s, u"text/csv"_s,  u"application/jsonl"_s};
    const bool isFormat = formats.contains(article.format);
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
    const bool known = problem >= 0 && problem < qint32(ImportProblem::Count) && in.status() == QDataStream::Ok;
    return known ? ImportProblem(problem) : ImportProblem::Garbled;
}

// Begins an answer that is a value or a problem; whether it is a value.
template <class Value> bool beginAnswer(QDataStream &out, quint32 magicNumber, const std::expected<Value, ImportProblem> &answer)
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

void encodeArticle(QDataStream &out, const ImportedArticle &article)
{
    out << article.title << article.titleGuessed << article.byline << article.outlet << article.url << article.published
        << article.retrieved << article.language << article.rightToLeft << article.text.toUtf8() << article.marks.toBytes()
        << article.format << article.importer << qint32(article.replaced) << qint32(article.remark) << article.part.has_value();
    if (article.part)
        out << article.part->start << article.part->size;
}

// The article without its marks, which come after.
QByteArray decodeFields(QDataStream &in, ImportedArticle &article)
{
    QByteArray text, marks;
    qint32 replaced = -1, remark = -1;
    bool isPart = false;
    in >> article.title >> article.titleGuessed >> article.byline >> article.outlet >> article.url >> article.published >>
        article.retrieved >> article.language >> article.rightToLeft >> text >> marks >> article.format >> article.importer >>
        replaced >> remark >> isPart;
    if (isPart) {
        article.part.emplace();
        in >> article.part->start >> article.part->size;
    }
    article.text = text.isValidUtf8() ? QString::fromUtf8(text) : QString();
    article.replaced = replaced;
    article.remark = remark >= 0 && remark < qint32(ImportRemark::Count) ? ImportRemark(remark) : ImportRemark::Count;
    return marks;
}

bool isWithin(const std::optional<FilePart> &part, qint64 fileSize)
{
    return !part || (part->start >= 0 && part->size > 0 && part->start <= fileSize && part->size <= fileSize - part->start);
}

std::expected<ImportedArticle, ImportProblem> decodeArticle(QDataStream &in, qint64 fileSize)
{
    bool isArticle = false;
    in >> isArticle;
    if (!isArticle)
        return std::unexpected(problemIn(in));
    ImportedArticle article;
    const QByteArray marks = decodeFields(in, article);
    if (in.status() != QDataStream::Ok || !hasSoundText(article) || !hasSoundDetails(article) ||
        article.remark == ImportRemark::Count || !isWithin(article.part, fileSize))
        return std::unexpected(ImportProblem::Garbled);
    const auto sound = Marks::fromBytes(marks, int(article.text.size()), int(article.text.count(u'\n')) + 1);
    if (!sound)
        return std::unexpected(ImportProblem::Garbled);
    article.marks = *sound;
    return article;
}

} // namespace

QByteArray encodeAnswer(const ImportedArticles &answer)
{
    if (answer.size() > mostArticles)
        return encodeAnswer({std::unexpected(importError(ImportProblem::TooManyArticles, {}))});
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(streamVersion);
    out << magic << qint32(answer.size());
    for (const Result<ImportedArticle> &article : answer) {
        out << bool(article);
        if (article)
            encodeArticle(out, *article);
        else
            out << qint32(problemOf(article.error()).value_or(ImportProblem::Crashed));
    }
    if (bytes.size() > maxAnswerSize)
        return encodeAnswer({std::unexpected(importError(ImportProblem::TooManyArticles, {}))});
    return bytes;
}

ImportedArticles decodeAnswer(const std::expected<QByteArray, ImportProblem> &answer, qint64 fileSize, const QString &fileName)
{
    const auto refused = [&](ImportProblem problem) -> ImportedArticles {
        return {std::unexpected(importError(problem, fileName))};
    };
    if (!answer)
        return refused(answer.error());
    QDataStream in(*answer);
    in.setVersion(streamVersion);
    quint32 start = 0;
    qint32 count = 0;
    in >> start >> count;
    if (start != magic || count < 1 || count > mostArticles || answer->size() > maxAnswerSize)
        return refused(ImportProblem::Garbled);
    ImportedArticles articles;
    while (articles.size() < count) {
        const auto article = decodeArticle(in, fileSize);
        if (in.status() != QDataStream::Ok || (!article && article.error() == ImportProblem::Garbled))
            return refused(ImportProblem::Garbled);
        const QString name = count == 1 ? fileName : u"%1 #%2"_s.arg(fileName).arg(articles.size() + 1);
        articles.append(article.transform_error([&](ImportProblem problem) { return importError(problem, name); }));
    }
    return in.atEnd() ? articles : refused(ImportProblem::Garbled);
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
        return std::unexpected(in.device()->bytesAvailable() == sizeof(qint32) ? problemIn(in) : ImportProblem::Garbled);
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
    if (beginAnswer(out, inspectionMagic, details))
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
    if (beginAnswer(out, sizesMagic, sizes)) {
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
