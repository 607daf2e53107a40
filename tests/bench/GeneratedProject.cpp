// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/GeneratedProject.h"

#include "models/text/Marks.h"
#include "tests/bench/Measure.h"

#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QRandomGenerator>

namespace sidelight::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 firstOfMay = 1'714'521'600'000;

// Ids are counted, so that the project is the same each time.
constexpr qint64 actorIds = 1'000, articleIds = 1'000'000, passageIds = 10'000'000, statementIds = 100'000'000;

void addActors(Writer &writer, const QStringList &names)
{
    for (qsizetype i = 0; i < names.size(); ++i) {
        Actor actor;
        actor.id = Id{actorIds + i};
        actor.name = names.at(i);
        writer.insert(actor);
    }
}

// Bytes that nothing makes smaller, the same each time.
QByteArray originalOf(const GeneratedArticle &generated, int number, qint64 bytes)
{
    if (bytes == 0)
        return generated.text.toUtf8() + '\n';
    QByteArray original(bytes / 8 * 8, Qt::Uninitialized);
    QRandomGenerator(quint32(number)).fillRange(reinterpret_cast<quint64 *>(original.data()), original.size() / 8);
    return original;
}

// Its content goes into `content`.
Article recordOf(const GeneratedArticle &generated, int number, qint64 originalBytes, QList<Blob> &content)
{
    const auto put = [&](const QByteArray &bytes) { return content.emplace_back(bytes).hash(); };
    const QByteArray original = originalOf(generated, number, originalBytes);
    Article article;
    article.id = Id{articleIds + number};
    article.title = generated.title;
    article.byline = generated.byline;
    article.outlet = generated.outlet;
    article.url = generated.url;
    article.published = generated.published;
    article.language = u"en"_s;
    article.length = int(generated.text.size());
    article.text = put(generated.text.toUtf8());
    article.marks = put(Marks{}.toBytes());
    article.original = put(original);
    article.originalName = generated.fileName;
    article.originalFormat = u"text/plain"_s;
    article.originalSize = original.size();
    article.added = firstOfMay + number;
    return article;
}

void addPassages(Writer &writer, const GeneratedArticle &generated, Id article, int number, int each)
{
    for (int i = 0; i < each; ++i) {
        const GeneratedPassage &span = generated.passages.at(i % generated.passages.size());
        const qint64 offset = qint64(number) * each + i;
        Passage passage;
        passage.id = Id{passageIds + offset};
        passage.article = article;
        passage.start = span.start;
        passage.end = span.end;
        passage.quote = generated.text.mid(span.start, span.end - span.start);
        passage.prefix = generated.text.mid(std::max(0, span.start - 32), std::min(32, span.start));
        passage.suffix = generated.text.mid(span.end, 32);
        passage.colour = 1 + i % colourCount;
        passage.added = firstOfMay + offset;
        writer.insert(passage);
        Statement statement;
        statement.id = Id{statementIds + offset};
        statement.passage = passage.id;
        statement.speakers = {Speaker{Id{actorIds + span.actor}, {}}};
        statement.added = passage.added;
        writer.insert(statement);
    }
}

} // namespace

// What is said in an article is thrown with dice that stand one throw further in the next one.
int corpusNumber(int number, const ProjectSize &size) { return size.apart ? number * 100'000 + number % 500 : number; }

void makeProject(const QString &path, const Corpus &corpus, const ProjectSize &size)
{
    const auto file = must(ProjectFile::create(path));
    must(file->edit(u"Make actors"_s, [&](Writer &writer) { addActors(writer, corpus.actors()); }, firstOfMay));
    // A commit waits for the disk several times: one for many articles, as long as their originals fit into memory.
    const int atOnce = size.originalBytes > 0 ? 250 : 2'500;
    for (int first = 0; first < size.articles; first += atOnce) {
        QList<std::pair<Article, GeneratedArticle>> batch;
        QList<Blob> content;
        for (int number = first; number < std::min(first + atOnce, size.articles); ++number) {
            const GeneratedArticle generated = corpus.article(corpusNumber(number, size));
            batch.append({recordOf(generated, number, size.originalBytes, content), generated});
        }
        must(file->storeAll(content));
        const auto add = [&](Writer &writer) {
            for (const auto &[article, generated] : std::as_const(batch)) {
                writer.insert(article);
                addPassages(writer, generated, article.id, int(article.id.value - articleIds), size.passagesEach);
            }
        };
        must(file->edit(u"Import articles"_s, add, firstOfMay));
    }
}

QString projectOf(int articles, const QString &path)
{
    const QString folder = qEnvironmentVariable("SIDELIGHT_BENCH_PROJECTS");
    const int version = OpenOptions().schema->version();
    const QString kept = u"%1/articles-%2-format-%3.sidelight"_s.arg(folder).arg(articles).arg(version);
    if (!folder.isEmpty() && QFileInfo::exists(kept))
        return kept;
    makeProject(path, Corpus(), {.articles = articles});
    if (folder.isEmpty())
        return path;
    QDir().mkpath(folder);
    if (!QFile::copy(path, kept + u".new"_s) || !QFile::rename(kept + u".new"_s, kept))
        giveUp(u"the project could not be kept in %1"_s.arg(folder));
    QFile::remove(path);
    return kept;
}

void openProject(Project &project, const QString &path)
{
    QEventLoop loop;
    QObject::connect(&project, &Project::opened, &loop, &QEventLoop::quit);
    project.open(path).then(&loop, [](const Result<void> &done) { must(done); });
    loop.exec();
}

void highlight(Project &project, Passage passage)
{
    passage.id = Id::random();
    QEventLoop loop;
    QObject::connect(&project, &Project::changed, &loop, &QEventLoop::quit);
    project.edit(u"Highlight passage"_s, [=](Writer &writer) { writer.insert(passage); })
        .then(&loop, [](const Result<EditId> &done) { must(done); });
    loop.exec();
}

} // namespace sidelight::bench
