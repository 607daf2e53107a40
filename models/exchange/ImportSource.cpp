// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ImportSource.h"

#include "models/exchange/Charset.h"
#include "models/exchange/ImportProblem.h"
#include "models/exchange/ImportWorker.h"
#include "models/exchange/ListingDefinition.h"
#include "models/exchange/PastedShapes.h"
#include "models/exchange/PdfReader.h"
#include "models/exchange/TextReader.h"
#include "models/exchange/WrittenDate.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QThreadPool>
#include <QTimeZone>
#include <algorithm>
#include <atomic>
#include <cstring>

namespace sidelight {
namespace {

constexpr int mostAtOnce = 64;
constexpr qint64 mostBytesAtOnce = maxOriginalSize;
constexpr int threads = 2;

QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); // not through links, which can go round
    while (it.hasNext()) {
        if (const QString file = it.next(); formatOf(file))
            files.append(file);
    }
    files.sort();
    return files;
}

Result<QByteArray> bytesOf(const QString &path)
{
    const QFileInfo entry(path);
    const auto refused = [&](ImportProblem problem) { return std::unexpected(importError(problem, path)); };
    if (entry.isDir())
        return refused(ImportProblem::EmptyFolder);
    if (!entry.isFile()) // a pipe or a device could keep us for ever
        return refused(ImportProblem::NotAFile);
    if (!formatOf(path))
        return refused(ImportProblem::UnknownEnding);
    if (entry.size() > maxOriginalSize)
        return refused(ImportProblem::TooLarge);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return refused(ImportProblem::Unreadable);
    QByteArray bytes = file.read(maxOriginalSize + 1);
    if (file.error() != QFileDevice::NoError)
        return refused(ImportProblem::Unreadable);
    if (bytes.size() > maxOriginalSize)
        return refused(ImportProblem::TooLarge);
    return bytes;
}

// What is plain text in UTF-8 is read right here, by Qt alone; everything else by a worker.
ImportedArticles readAnywhere(const QByteArray &bytes, const QString &name, ImportFormat format,
                              const std::function<bool()> &cancelled)
{
    if (bytes.size() > maxOriginalSize)
        return {std::unexpected(importError(ImportProblem::TooLarge, name))};
    if (bytes.isEmpty())
        return {std::unexpected(importError(ImportProblem::Empty, name))};
    if (format == ImportFormat::Text && isPlainUtf8(bytes))
        return {readPlainUtf8(bytes, name)};
    return ImportWorker::read(bytes, name, format, {.cancelled = cancelled});
}

// Only a text may be a listing, whatever is said of all files of an import.
ImportFormat formatOfSource(const ImportSource &source)
{
    const ImportFormat format = source.path.isEmpty() ? source.format : formatOf(source.path).value_or(ImportFormat::Text);
    return format == ImportFormat::Text && !source.as.listing.isEmpty() ? ImportFormat::Listing : format;
}

PreparedArticle prepare(const ImportedArticle &imported, const ImportSource &source, const Blob &file, qint64 now)
{
    const Blob original = imported.part ? Blob(file.bytes().sliced(imported.part->start, imported.part->size)) : file;
    const bool isPaste = source.path.isEmpty();
    const QByteArray words = imported.text.toUtf8();
    const Blob text = words == original.bytes() ? original : Blob(words), marks = imported.marks.toBytes();
    const QString givenUrl = cleanAddress(source.url), givenDate = readDate(source.published);
    PreparedArticle prepared{
        .article = {}, .blobs = {text, marks, original}, .replaced = imported.replaced, .remark = imported.remark};
    Article &article = prepared.article;
    article.id = Id::random();
    article.title = imported.title;
    article.titleGuessed = imported.titleGuessed;
    article.byline = imported.byline;
    article.outlet = imported.outlet;
    article.url = givenUrl.isEmpty() ? imported.url : givenUrl;
    article.published = givenDate.isEmpty() ? imported.published : givenDate;
    article.retrieved = imported.retrieved;
    if (isPaste && article.retrieved.isEmpty())
        article.retrieved = QDateTime::fromSecsSinceEpoch(now / 1000, QTimeZone::UTC).toString(Qt::ISODate);
    article.language = imported.language;
    article.rightToLeft = imported.rightToLeft;
    article.length = int(imported.text.size());
    article.text = text.hash();
    article.marks = marks.hash();
    article.original = original.hash();
    article.originalName = cleanFileName(source.path);
    article.originalFormat = imported.format;
    article.originalSize = original.bytes().size();
    article.importer = imported.importer;
    article.added = now;
    return prepared;
}

// The password stands in ordinary memory for as long as the file is read, and is overwritten then.
ImportedArticles readLocked(const QByteArray &pdf, const Secret &password, const QString &name,
                            const std::function<bool()> &cancelled)
{
    QByteArray locked = withPassword({password.data(), qsizetype(password.size())}, pdf);
    const ImportedArticles articles = readAnywhere(locked, name, ImportFormat::PdfWithPassword, cancelled);
    explicit_bzero(locked.data(), size_t(locked.size() - pdf.size()));
    return articles;
}

SourceRead readSource(const ImportSource &source, const KnownArticles &known, qint64 now, const std::function<bool()> &cancelled)
{
    SourceRead read;
    read.path = source.path;
    read.name = cleanFileName(source.path);
    const bool isPaste = source.path.isEmpty();
    const Result<QByteArray> bytes = isPaste ? Result<QByteArray>(source.bytes) : bytesOf(source.path);
    if (!bytes) {
        read.prepared.append(std::unexpected(bytes.error()));
        return read;
    }
    const Blob original = *bytes;
    if (const auto there = known.constFind(original.hash()); there != known.constEnd()) {
        read.known = *there;
        return read;
    }
    const ImportFormat format = formatOfSource(source);
    const Blob given = isInstructed(format) ? Blob(withInstructions(source.as, *bytes)) : original;
    const ImportedArticles articles = format == ImportFormat::Pdf && source.password
                                          ? readLocked(*bytes, *source.password, read.name, cancelled)
                                          : readAnywhere(given.bytes(), read.name, format, cancelled);
    for (const Result<ImportedArticle> &imported : articles)
        read.prepared.append(imported.transform([&](const ImportedArticle &each) { return prepare(each, source, given, now); }));
    if (const ListingDefinition *const listing = format == ImportFormat::Text ? ListingDefinition::recognised(*bytes) : nullptr)
        read.listing = listing->name;
    return read;
}

} // namespace

QList<ImportSource> sourcesOf(const QStringList &paths, const ReadAs &as)
{
    QList<ImportSource> sources;
    for (const QString &path : paths) {
        const QStringList files = QFileInfo(path).isDir() ? filesIn(path) : QStringList();
        for (const QString &file : files.isEmpty() ? QStringList(path) : files)
            sources.append({.path = file, .bytes = {}, .as = as, .url = {}, .published = {}});
    }
    return sources;
}

qsizetype batchSize(const QList<ImportSource> &sources, qsizetype start)
{
    qint64 bytes = 0;
    qsizetype count = 0;
    for (; start + count < sources.size() && count < mostAtOnce; ++count) {
        bytes += QFileInfo(sources[start + count].path).size();
        if (bytes > mostBytesAtOnce && count > 0)
            break;
    }
    return count;
}

QList<SourceRead> readSources(const QList<ImportSource> &sources, const KnownArticles &known, qint64 now,
                              const std::function<bool()> &cancelled)
{
    QList<SourceRead> reads(sources.size());
    SourceRead *const first = reads.data(); // detached here, not by a thread
    std::atomic<qsizetype> next = 0;
    const auto work = [&] {
        for (qsizetype i = 0; (i = next++) < sources.size() && !cancelled();)
            first[i] = readSource(sources[i], known, now, cancelled);
    };
    QThreadPool pool;
    for (int i = 1; i < std::min<qsizetype>(threads, sources.size()); ++i)
        pool.start(work);
    work();
    pool.waitForDone();
    return reads;
}

} // namespace sidelight
