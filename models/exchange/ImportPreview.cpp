// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ImportPreview.h"

#include "models/base/OnPool.h"
#include "models/exchange/ImportEdit.h"
#include "models/exchange/ImportLedger.h"
#include "models/exchange/ImportTable.h"
#include "models/project/Project.h"
#include "models/text/TextCut.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace sidelight {

namespace {

constexpr int showMilliseconds = 200; // between two looks at what was found of copies
constexpr int manyArticles = 50;      // are imported only after a snapshot
const QString columnsScope = QStringLiteral("import columns");

QString keyOfColumns(const QStringList &columns)
{
    return QString::fromLatin1(QCryptographicHash::hash(columns.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace

ImportPreview::ImportPreview(Project *project, CopySearch *copies, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_copies(copies)
    , m_batch(project->library())
    , m_reading(project, [this](const QList<SourceRead> &reads) { return m_batch.take(reads); })
{
    m_showCopies.setSingleShot(true);
    m_showCopies.setInterval(showMilliseconds);
    connect(&m_showCopies, &QTimer::timeout, this, &ImportPreview::showCopies);
    connect(&m_reading, &SourceReading::progressed, this, &ImportPreview::progressed);
    connect(&m_reading, &SourceReading::finished, this, &ImportPreview::followReading);
    for (const auto signal : {&CopySearch::changed, &CopySearch::settled})
        connect(copies, signal, this, [this] {
            if (!m_showCopies.isActive())
                m_showCopies.start();
        });
}

ImportPreview::~ImportPreview() { forget(); }

void ImportPreview::read(const QStringList &paths)
{
    QStringList tables;
    for (const QString &path : paths) {
        const auto format = formatOf(path);
        const bool isTable = format == ImportFormat::Csv || format == ImportFormat::JsonLines;
        (isTable && !m_project->kept(columnsScope).isEmpty() ? tables : m_waiting).append(path);
    }
    if (!tables.isEmpty()) {
        const auto look = [tables] {
            QHash<QString, QStringList> columns;
            for (const QString &path : tables)
                columns.insert(path, columnsOfFile(path));
            return columns;
        };
        onPool(this, look, [this](const QHash<QString, QStringList> &columns) { recallColumns(columns); });
    }
    if (!m_reading.isRunning())
        startNext();
}

// What somebody said of a table with the same columns holds for this one.
void ImportPreview::recallColumns(const QHash<QString, QStringList> &columns)
{
    if (!m_project || !m_project->isOpen())
        return;
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        const QByteArray kept = m_project->kept(columnsScope, keyOfColumns(it.value()));
        ReadAs as;
        const QJsonObject map = QJsonDocument::fromJson(kept).object();
        for (auto said = map.begin(); said != map.end(); ++said)
            if (const auto field = articleFieldOf(said.key()))
                as.columns.insert(*field, said.value().toString());
        m_readAs.insert(it.key(), as);
        m_again.append({.path = it.key(), .bytes = {}, .as = as, .url = {}, .published = {}});
    }
    if (!m_reading.isRunning())
        startNext();
}

void ImportPreview::rememberColumns(const QStringList &columns, const ColumnMap &map)
{
    QJsonObject kept;
    for (auto it = map.begin(); it != map.end(); ++it)
        kept.insert(keyOf(it.key()), it.value());
    m_project->keep(columnsScope, keyOfColumns(columns), QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

void ImportPreview::startNext()
{
    if ((m_waiting.isEmpty() && m_again.isEmpty()) || !m_project || !m_project->isOpen())
        return;
    KnownArticles known = knownArticles(m_project->library().all<Article>());
    for (int row = 0; row < m_batch.rowCount({}); ++row)
        if (const Article &article = m_batch.at(row).article; m_batch.at(row).state == ImportRow::State::New)
            known.insert(article.original, {article.id, article.title});
    m_batch.setKnown(known);
    if (!m_again.isEmpty())
        m_reading.start(std::exchange(m_again, {}), known);
    else
        m_reading.start(std::exchange(m_waiting, {}), known);
}

void ImportPreview::stop()
{
    m_waiting.clear();
    m_again.clear();
    m_reading.stop();
}

void ImportPreview::followReading(const std::optional<Error> &error)
{
    lookForCopies();
    if (error)
        return Q_EMIT readingEnded(error->message);
    if (!m_waiting.isEmpty() || !m_again.isEmpty())
        return startNext();
    Q_EMIT readingEnded({});
}

void ImportPreview::tryAgain(const QList<int> &rows, const std::shared_ptr<const Secret> &password)
{
    const QStringList paths = m_batch.removeFailed(rows);
    for (const QString &path : paths)
        m_again.append({.path = path, .bytes = {}, .as = m_readAs.value(path), .password = password, .url = {}, .published = {}});
    if (!m_reading.isRunning())
        startNext();
}

void ImportPreview::readAgain(const QString &path, const ReadAs &as)
{
    const ImportSource source{.path = path, .bytes = {}, .as = as, .url = {}, .published = {}};
    m_batch.removeOf(source.path); // the path that was given may be that of a row
    m_readAs.insert(source.path, source.as);
    m_again.append(source);
    if (!m_reading.isRunning())
        startNext();
}

// Their content is stored by now.
void ImportPreview::lookForCopies()
{
    QList<Article> fresh;
    const QList<Article> articles = m_batch.articles();
    for (const Article &article : articles)
        if (!m_lookedFor.contains(article.id))
            fresh.append(article);
    for (const Article &article : std::as_const(fresh))
        m_lookedFor.insert(article.id);
    if (m_copies && !fresh.isEmpty())
        m_copies->lookFor(fresh);
    m_showCopies.start();
}

void ImportPreview::showCopies()
{
    if (m_copies && m_project && m_project->isOpen() && !m_isCommitting)
        m_batch.showCopies(m_copies->copiesOf(m_batch.articles()));
}

QFuture<Result<QString>> ImportPreview::text(int row) const
{
    return m_project->read(
        [hash = m_batch.at(row).article.text](const Reader &reader) { return hash.isEmpty() ? QString() : reader.text(hash); });
}

void ImportPreview::commit()
{
    if (m_isCommitting || !m_project || !m_project->isOpen() || m_batch.wantedCount() == 0)
        return;
    m_isCommitting = true;
    QList<Cut> cuts;
    for (int row = 0; row < m_batch.rowCount({}); ++row)
        if (const ImportRow &each = m_batch.at(row); each.comesIn() && each.isCut())
            cuts.append({each.article.id, each.article.text, each.article.marks, each.from, each.to});
    if (m_batch.wantedCount() <= manyArticles)
        return cutTexts(cuts);
    m_project->afterSnapshot([that = QPointer(this), cuts] {
        if (that && that->m_isCommitting)
            that->cutTexts(cuts);
    });
}

void ImportPreview::cutTexts(const QList<Cut> &cuts)
{
    if (cuts.isEmpty())
        return insert({});
    QList<ContentHash> hashes;
    for (const Cut &each : cuts)
        hashes += {each.text, each.marks};
    m_project->read([hashes](const Reader &reader) { return reader.contents(hashes); })
        .then(this, [this, cuts](const Result<QList<QByteArray>> &contents) {
            if (!contents)
                return fail(contents.error());
            onPool(
                this, [cuts, all = *contents] { return cut(cuts, all); },
                [this](const QList<CutContent> &done) { storeCuts(done); });
        });
}

// The original stays whole; what is cut off is still in it.
QList<ImportPreview::CutContent> ImportPreview::cut(const QList<Cut> &cuts, const QList<QByteArray> &contents)
{
    QList<CutContent> done;
    for (qsizetype i = 0; i < cuts.size(); ++i) {
        const QString text = QString::fromUtf8(contents[2 * i]);
        const auto marks = Marks::fromBytes(contents[2 * i + 1], int(text.size()), int(text.count(u'\n')) + 1);
        const TextCut part = cutOf(text, marks.value_or(Marks()), cuts[i].from, cuts[i].to);
        done.append({cuts[i].article, Blob(part.text.toUtf8()), Blob(part.marks.toBytes()), int(part.text.size())});
    }
    return done;
}

void ImportPreview::storeCuts(const QList<CutContent> &cuts)
{
    QList<Blob> blobs;
    QHash<Id, Article> cut; // only what differs is looked at
    for (const CutContent &each : cuts) {
        blobs += {each.text, each.marks};
        Article article;
        article.text = each.text.hash();
        article.marks = each.marks.hash();
        article.length = each.length;
        cut.insert(each.article, article);
    }
    m_project->storeAll(blobs).then(this, [this, cut](const Result<void> &stored) {
        if (!stored)
            return fail(stored.error());
        insert(cut);
    });
}

void ImportPreview::insert(const QHash<Id, Article> &cut)
{
    QList<ImportRow> rows;
    for (int i = 0; i < m_batch.rowCount({}); ++i) {
        ImportRow row = m_batch.at(i);
        if (!row.comesIn())
            continue;
        if (const auto part = cut.constFind(row.article.id); part != cut.constEnd()) {
            row.article.text = part->text;
            row.article.marks = part->marks;
            row.article.length = part->length;
        }
        rows.append(row);
    }
    const ImportEdit edit(m_project->library(), rows);
    m_project->edit(importEditName(edit.count()), [edit](Writer &writer) { edit.apply(writer); })
        .then(this, [this, newIds = edit.newIds()](const Result<EditId> &done) {
            if (!done)
                return fail(done.error());
            m_isCommitting = false;
            const ImportReport report = reportOf(newIds);
            discard();
            Q_EMIT imported(report);
        });
}

ImportReport ImportPreview::reportOf(const QHash<Id, Id> &newIds) const
{
    ImportReport report;
    for (int i = 0; i < m_batch.rowCount({}); ++i) {
        const ImportRow &row = m_batch.at(i);
        ImportOutcome outcome{
            .name = row.name, .article = {}, .title = {}, .sentence = row.sentence, .replaced = row.replaced, .remark = row.remark};
        if (row.comesIn()) {
            outcome.kind = ImportOutcome::Kind::Imported;
            outcome.article = newIds.value(row.article.id);
            outcome.title = row.article.title;
        } else if (row.state == ImportRow::State::AlreadyThere) {
            outcome.kind = ImportOutcome::Kind::AlreadyThere;
            outcome.article = row.known.id;
            outcome.title = row.known.title;
        } else if (row.state == ImportRow::State::New) {
            continue; // left out
        }
        report.outcomes.append(outcome);
    }
    return report;
}

void ImportPreview::fail(const Error &error)
{
    m_isCommitting = false;
    Q_EMIT failed(error.message);
}

void ImportPreview::discard()
{
    m_waiting.clear();
    m_again.clear();
    m_readAs.clear();
    m_reading.giveUp();
    m_isCommitting = false;
    forget();
    m_batch.clear();
}

void ImportPreview::forget()
{
    if (m_copies)
        m_copies->leave(m_lookedFor.values());
    m_lookedFor.clear();
}

} // namespace sidelight
