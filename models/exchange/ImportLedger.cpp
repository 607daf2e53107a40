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

Result<void> storeSources(ProjectFile &file, const QList<ImportSource> &sources, const KnownArticles &known, qint64 now,
                          ImportLedger &ledger)
{
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
    for (const SourceRead &read : std::as_const(reads)) {
        if (read.known)
            noteKnown(read.name, *read.known);
        for (const Result<PreparedArticle> &prepared : read.prepared)
            note(read.name, prepared, blobs);
    }
    return blobs;
}

void ImportLedger::noteKnown(const QString &name, const KnownArticle &known)
{
    m_report.outcomes.append(
        {.kind = ImportOutcome::Kind::AlreadyThere, .name = name, .article = known.id, .title = known.title, .sentence = {}});
}

void ImportLedger::note(const QString &name, const Result<PreparedArticle> &prepared, QList<Blob> &blobs)
{
    if (!prepared) {
        m_report.outcomes.append({.name = name, .article = {}, .title = {}, .sentence = prepared.error().message});
        return;
    }
    const Article &article = prepared->article;
    // The same bytes may come twice in one import, and a file of many articles may hold some that were there before.
    if (const auto known = m_known.constFind(article.original); known != m_known.constEnd()) {
        noteKnown(name, *known);
        return;
    }
    m_report.outcomes.append({.kind = ImportOutcome::Kind::Imported,
                              .name = name,
                              .article = article.id,
                              .title = article.title,
                              .sentence = {},
                              .replaced = prepared->replaced,
                              .remark = prepared->remark});
    m_known.insert(article.original, {article.id, article.title});
    m_articles.append(article);
    blobs += prepared->blobs;
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
                                 const std::function<void(const ImportOutcome &)> &told, const ReadAs &as,
                                 const std::shared_ptr<const Secret> &password)
{
    const Result<KnownArticles> known = knownIn(file);
    if (!known)
        return std::unexpected(known.error());
    ImportLedger ledger(*known);
    QList<ImportSource> sources = sourcesOf(paths, as);
    for (ImportSource &source : sources)
        source.password = password;
    if (const Result<void> stored = storeSources(file, sources, *known, now, ledger); !stored)
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
