// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/ProjectSearch.h"

#include "models/lists/ArticleTexts.h"
#include "models/lists/DisplayText.h"

#include <QThreadPool>
#include <algorithm>

namespace sidelight {

namespace {

constexpr qsizetype mostOfBatch = 64;             // articles
constexpr int longestBatch = 1'000'000;           // code units, unless one article alone is longer
constexpr int mostSpansOfArticle = 10'000;        // counted
constexpr int wordsBefore = 40, wordsAfter = 120; // code units around what was found
constexpr std::chrono::milliseconds patienceOfArticle{300};

// Cut so that no character is torn, and without what would turn a line or break it.
QString line(QStringView text)
{
    if (!text.isEmpty() && text.front().isLowSurrogate())
        text = text.sliced(1);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    QString plain = text.toString();
    plain.replace(u'\n', u' ');
    plain.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
    return plain;
}

} // namespace

ProjectSearch::ProjectSearch(Project *project, QObject *parent)
    : QObject(parent)
    , m_project(project)
{
    connect(project, &Project::aboutToClose, this, &ProjectSearch::stop);
}

ProjectSearch::~ProjectSearch() { stop(); }

void ProjectSearch::stop()
{
    m_stop.request_stop();
    ++m_number;
    m_running = false;
}

void ProjectSearch::start(const FindQuery &query)
{
    stop();
    m_stop = {};
    m_outcome = {};
    m_done = 0;
    m_sources.clear();
    m_search = std::make_shared<const TextSearch>(query);
    QList<const Article *> articles;
    for (const Article &article : m_project->library().all<Article>())
        articles.append(&article);
    std::ranges::sort(articles, {},
                      [](const Article *article) { return std::tie(article->published, article->title, article->id); });
    for (const Article *article : std::as_const(articles))
        m_sources.append({article->id, article->text, article->length});
    m_running = true;
    next();
}

void ProjectSearch::next()
{
    QList<Source> batch;
    int length = 0;
    for (qsizetype i = m_done; i < m_sources.size() && batch.size() < mostOfBatch; ++i) {
        length += m_sources[i].length;
        if (!batch.isEmpty() && length > longestBatch)
            break;
        batch.append(m_sources[i]);
    }
    if (batch.isEmpty()) {
        m_running = false;
        Q_EMIT finished(m_outcome);
        return;
    }
    m_done += batch.size();
    m_project->read(readTexts(batch))
        .then(QThreadPool::globalInstance(),
              [batch, search = m_search, stop = m_stop.get_token()](const Result<QList<QByteArray>> &read) {
                  if (read)
                      return ProjectSearch::search(*search, batch, *read, stop);
                  Batch none;
                  none.outcome.unreadable = int(batch.size());
                  return none;
              })
        .then(this, [this, number = m_number](const Batch &found) {
            // A continuation that is attached too late runs at once: whoever starts a search would be answered before that
            // returned.
            const auto tell = [=, this] {
                if (number == m_number)
                    take(found);
            };
            QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
        });
}

void ProjectSearch::take(const Batch &batch)
{
    m_outcome.badExpression = batch.outcome.badExpression;
    m_outcome.problem = batch.outcome.problem;
    m_outcome.tooCostly += batch.outcome.tooCostly;
    m_outcome.unreadable += batch.outcome.unreadable;
    if (m_outcome.badExpression)
        m_done = m_sources.size(); // it is as bad in all others
    if (!batch.found.isEmpty())
        Q_EMIT found(batch.found);
    Q_EMIT progressed(int(m_done), int(m_sources.size()));
    next();
}

ProjectSearch::Batch ProjectSearch::search(const TextSearch &search, const QList<Source> &sources, const QList<QByteArray> &texts,
                                           const std::stop_token &stop)
{
    Batch batch;
    for (qsizetype i = 0; i < sources.size() && !stop.stop_requested(); ++i) {
        if (texts[i].isEmpty() && sources[i].length > 0) {
            ++batch.outcome.unreadable;
            continue;
        }
        const QString text = QString::fromUtf8(texts[i]);
        const Findings findings = search.find(text, mostSpansOfArticle, stop, patienceOfArticle);
        if (findings.end == Findings::End::BadExpression) {
            batch.outcome.badExpression = true;
            batch.outcome.problem = findings.problem;
            break;
        }
        if (findings.end == Findings::End::TooLong)
            ++batch.outcome.tooCostly;
        if (!findings.spans.isEmpty())
            batch.found.append(listed(sources[i].article, text, findings.spans));
    }
    return batch;
}

FoundArticle ProjectSearch::listed(Id article, const QString &text, const QList<FoundSpan> &spans)
{
    FoundArticle found{article, int(spans.size()), {}};
    const QStringView all(text);
    for (const FoundSpan &span : spans.first(qMin<qsizetype>(spans.size(), mostPlacesOfArticle))) {
        // Back to the beginning of a word.
        qsizetype from = qMax(0, span.start - wordsBefore);
        const qsizetype space = from > 0 ? all.sliced(from, span.start - from).indexOf(u' ') : -1;
        from += space + 1;
        const qsizetype to = qMin(all.size(), qsizetype(span.end) + wordsAfter);
        const QString before = line(all.sliced(from, span.start - from));
        found.places.append({span, from > 0 ? u'…' + before : before,
                             line(all.sliced(span.start, qMin(span.end - span.start, 300))),
                             line(all.sliced(span.end, to - span.end))});
    }
    return found;
}

} // namespace sidelight
