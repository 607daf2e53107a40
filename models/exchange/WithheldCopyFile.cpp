// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/WithheldCopyFile.h"

#include "models/base/Words.h"
#include "models/project/NewFile.h"

#include <algorithm>

namespace sidelight {

namespace {

constexpr qsizetype mostAtOnce = 64;     // articles
constexpr int longestAtOnce = 1'000'000; // code units, unless one article alone is longer

QString tr(const char *text) { return translatedIn({"sidelight::WithheldCopyFile"}, text); }

// Parents come before what stands beneath them.
template <class T> void insertTree(Writer &writer, const QList<T> &records)
{
    QHash<Id, const T *> waiting;
    for (const T &record : records)
        waiting.insert(record.id, &record);
    for (const T &record : records) {
        QList<const T *> line;
        for (const T *at = waiting.value(record.id); at; at = waiting.value(at->parent)) {
            line.append(at);
            waiting.remove(at->id);
        }
        for (auto it = line.crbegin(); it != line.crend(); ++it)
            writer.insert(**it);
    }
}

template <class T> void insertAll(Writer &writer, const Changes &records)
{
    for (const T &record : records.of<T>().inserted)
        writer.insert(record);
}

void insertArticles(Writer &writer, QList<Article> articles)
{
    for (Article &article : articles) {
        const Id older = std::exchange(article.versionOf, {});
        writer.insert(article);
        article.versionOf = older;
    }
    for (const Article &article : std::as_const(articles))
        if (article.versionOf.isValid())
            writer.update(article);
}

} // namespace

QList<WithheldBatch> withheldBatches(const WithheldCopy &copy)
{
    QList<WithheldBatch> batches;
    int length = 0;
    for (const Article &article : copy.records().of<Article>().inserted) {
        if (batches.isEmpty() || batches.last().size() >= mostAtOnce || length + article.length > longestAtOnce) {
            batches.append(WithheldBatch());
            length = 0;
        }
        batches.last().append(article);
        length += article.length;
    }
    return batches;
}

QList<WithheldCopy::Source> withheldSources(const Reader &reader, const WithheldCopy &copy, const WithheldBatch &batch)
{
    QList<WithheldCopy::Source> sources;
    for (const Article &article : batch)
        sources.append({reader.text(article.text), reader.content(article.marks),
                        copy.needsOriginal(article) ? reader.content(article.original) : QByteArray()});
    return sources;
}

QList<WithheldPlace> withheldPlaces(const WithheldCopy &copy, const WithheldBatch &batch,
                                    const QList<WithheldCopy::Source> &sources)
{
    QList<WithheldPlace> places;
    for (qsizetype i = 0; i < batch.size(); ++i)
        places += copy.placesIn(batch.at(i), sources.at(i).text, sources.at(i).original);
    return places;
}

struct WithheldCopyFile::Private {
    std::unique_ptr<NewFile> place;
    std::unique_ptr<ProjectFile> file;
    QList<Article> articles;
    QList<Passage> passages;
};

WithheldCopyFile::WithheldCopyFile(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

WithheldCopyFile::~WithheldCopyFile()
{
    d->file.reset(); // before its file goes
}

Result<std::unique_ptr<WithheldCopyFile>> WithheldCopyFile::create(const QString &path)
{
    const Result<QByteArray> target = Disk::system().canonicalPath(path);
    if (!target)
        return std::unexpected(target.error());
    auto made = std::make_unique<Private>();
    try {
        made->place = std::make_unique<NewFile>(*target, Disk::system(), Place::Free, NewFile::Made::Reserved);
    } catch (const Refusal &refusal) {
        return std::unexpected(refusal.error);
    }
    auto file = ProjectFile::create(QFile::decodeName(made->place->path()));
    if (!file)
        return std::unexpected(file.error());
    made->file = std::move(*file);
    return std::unique_ptr<WithheldCopyFile>(new WithheldCopyFile(std::move(made)));
}

Result<void> WithheldCopyFile::take(const WithheldCopy &copy, const WithheldBatch &batch,
                                    const QList<WithheldCopy::Source> &sources)
{
    QList<Blob> content;
    for (qsizetype i = 0; i < batch.size(); ++i) {
        const WithheldArticle article = copy.rewritten(batch.at(i), sources.at(i));
        d->articles.append(article.article);
        d->passages += article.passages;
        content += article.content;
    }
    return d->file->storeAll(content);
}

Result<void> WithheldCopyFile::take(const QList<QByteArray> &pictures)
{
    return d->file->storeAll(QList<Blob>(pictures.begin(), pictures.end()));
}

QList<ContentHash> WithheldCopyFile::picturesOf(const WithheldCopy &copy)
{
    QSet<ContentHash> pictures;
    for (const Card &card : copy.records().of<Card>().inserted)
        pictures.insert(card.image);
    for (const Actor &actor : copy.records().of<Actor>().inserted)
        pictures.insert(actor.picture);
    pictures.remove({});
    return pictures.values();
}

Result<void> WithheldCopyFile::finish(const WithheldCopy &copy, qint64 at)
{
    const Changes &records = copy.records();
    const auto write = [&](Writer &writer) {
        insertAll<Origin>(writer, records);
        insertTree(writer, records.of<Tag>().inserted);
        insertTree(writer, records.of<Actor>().inserted);
        insertTree(writer, records.of<Claim>().inserted);
        insertArticles(writer, d->articles);
        for (const Passage &passage : std::as_const(d->passages))
            writer.insert(passage);
        insertAll<Statement>(writer, records);
        insertAll<Mention>(writer, records);
        insertAll<SameAs>(writer, records);
        insertAll<DistinctOrigins>(writer, records);
        insertAll<LinkType>(writer, records);
        insertAll<PassageLink>(writer, records);
        insertAll<Board>(writer, records);
        insertAll<Card>(writer, records);
        insertAll<Link>(writer, records);
        insertAll<Ach>(writer, records);
        insertAll<Hypothesis>(writer, records);
        insertAll<Evidence>(writer, records);
    };
    if (const Result<Commit> done = d->file->edit(tr("Copy without identities"), write, at); !done)
        return std::unexpected(done.error());
    const Result<QStringList> findings = d->file->verify(History::Chained);
    if (!findings)
        return std::unexpected(findings.error());
    if (!findings->isEmpty())
        return failure(ErrorKind::Damaged, tr("The copy did not pass its check and was removed. %1").arg(findings->constFirst()));
    d->file.reset();
    try {
        d->place->publish();
    } catch (const Refusal &refusal) {
        return std::unexpected(refusal.error);
    }
    return {};
}

} // namespace sidelight
