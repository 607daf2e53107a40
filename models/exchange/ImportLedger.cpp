// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ImportLedger.h"

#include "models/project/ProjectFile.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <future>

namespace sidelight {
namespace {

struct Import {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

Result<KnownArticles> knownIn(const ProjectFile &file)
{
    KnownArticles known;
    return file
        .read([&](const Reader &reader) {
            const QList<Article> articles = reader.all<Article>();
            for (const Article &article : articles)
                known.insert(article.original, {article.id, article.title});
        })
        .transform([&] { return known; });
}

Result<void> storeSources(ProjectFile &file, const QStringList &paths, const KnownArticles &known, qint64 now, ImportLedger &ledger)
{
    const QList<ImportSource> sources = sourcesOf(paths);
    // The next batch is read while one is stored.
    const auto read = [&](qsizetype start) {
        const QList<ImportSource> batch = sources.sliced(start, batchSize(sources, start));
        return std::async(std::launch::async, [batch, known, now] { return readSources(batch, known, now, [] { return false; }); });
    };
    auto next = sources.isEmpty() ? std::future<QList<SourceRead>>() : read(0);
    for (qsizetype start = 0; start < sources.size();) {
        QList<SourceRead> reads = next.get();
        start += reads.size();
        if (start < sources.size())
            next = read(start);
        const QList<Blob> blobs = ledger.take(std::move(reads));
        if (blobs.isEmpty())
            continue;
        if (Result<void> stored = file.storeAll(blobs); !stored)
            return stored;
    }
    return {};
}

} // namespace

QList<Blob> ImportLedger::take(QList<SourceRead> reads)
{
    QList<Blob> blobs;
    for (SourceRead &read : reads)
        note(std::move(read), blobs);
    return blobs;
}

void ImportLedger::note(SourceRead &&read, QList<Blob> &blobs)
{
    ImportOutcome outcome{.name = read.name, .article = {}, .title = {}, .sentence = {}};
    // The same file may come twice in one import.
    if (!read.known && read.prepared && m_known.contains(read.prepared->article.original))
        read.known = m_known.value(read.prepared->article.original);
    if (read.known) {
        outcome.kind = ImportOutcome::Kind::AlreadyThere;
        outcome.article = read.known->id;
        outcome.title = read.known->title;
    } else if (read.prepared) {
        const Article &article = read.prepared->article;
        outcome.kind = ImportOutcome::Kind::Imported;
        outcome.article = article.id;
        outcome.title = article.title;
        outcome.replaced = read.prepared->replaced;
        m_known.insert(article.original, {article.id, article.title});
        m_articles.append(article);
        blobs += read.prepared->blobs;
    } else {
        outcome.sentence = read.prepared.error().message;
    }
    m_report.outcomes.append(outcome);
}

QString ImportLedger::editName() const { return importEditName(m_articles.size()); }

// Ids are random, but lists go by them: those of one import ascend as its sources came.
void ImportLedger::putIdsInOrder()
{
    QList<Id> ids;
    for (const Article &article : std::as_const(m_articles))
        ids.append(article.id);
    std::ranges::sort(ids);
    QHash<Id, Id> ordered;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        ordered.insert(m_articles[i].id, ids[i]);
        m_articles[i].id = ids[i];
    }
    for (ImportOutcome &outcome : m_report.outcomes)
        outcome.article = ordered.value(outcome.article, outcome.article);
}

std::function<void(Writer &)> ImportLedger::edit()
{
    putIdsInOrder();
    return [articles = m_articles](Writer &writer) {
        for (const Article &article : articles)
            writer.insert(article);
    };
}

void ImportLedger::fail(const Error &error)
{
    for (ImportOutcome &outcome : m_report.outcomes) {
        if (outcome.kind == ImportOutcome::Kind::Imported)
            outcome = {.name = outcome.name, .article = {}, .title = {}, .sentence = error.message};
    }
    m_articles.clear();
}

void ImportLedger::cancel()
{
    m_report.outcomes.removeIf([](const ImportOutcome &outcome) { return outcome.kind == ImportOutcome::Kind::Imported; });
    m_report.cancelled = true;
    m_articles.clear();
}

QString importEditName(qsizetype articles) { return Import::tr("Import %n article(s)", nullptr, int(articles)); }

KnownArticles knownArticles(const Library::Table<Article> &articles)
{
    KnownArticles known;
    known.reserve(articles.size());
    for (const Article &article : articles)
        known.insert(article.original, {article.id, article.title});
    return known;
}

Result<ImportReport> importFiles(ProjectFile &file, const QStringList &paths, qint64 now,
                                 const std::function<void(const ImportOutcome &)> &told)
{
    const Result<KnownArticles> known = knownIn(file);
    if (!known)
        return std::unexpected(known.error());
    ImportLedger ledger(*known);
    if (const Result<void> stored = storeSources(file, paths, *known, now, ledger); !stored)
        return std::unexpected(stored.error());
    if (ledger.articleCount() > 0) {
        if (const Result<Commit> done = file.edit(ledger.editName(), ledger.edit(), now); !done)
            return std::unexpected(done.error());
    }
    for (const ImportOutcome &outcome : ledger.report().outcomes) {
        if (told)
            told(outcome);
    }
    return ledger.report();
}

} // namespace sidelight
