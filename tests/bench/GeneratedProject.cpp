// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/GeneratedProject.h"

#include "models/text/Marks.h"
#include "tests/bench/Measure.h"

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

Article recordOf(ProjectFile &file, const GeneratedArticle &generated, int number)
{
    Article article;
    article.id = Id{articleIds + number};
    article.title = generated.title;
    article.byline = generated.byline;
    article.outlet = generated.outlet;
    article.url = generated.url;
    article.published = generated.published;
    article.language = u"en"_s;
    article.length = int(generated.text.size());
    article.text = must(file.store(generated.text.toUtf8()));
    article.marks = must(file.store(Marks{}.toBytes()));
    article.original = must(file.store(generated.text.toUtf8() + '\n'));
    article.originalName = generated.fileName;
    article.originalFormat = u"text/plain"_s;
    article.originalSize = generated.text.toUtf8().size();
    article.added = firstOfMay + number;
    return article;
}

void addPassages(Writer &writer, const GeneratedArticle &generated, Id article, int number)
{
    for (qsizetype i = 0; i < generated.passages.size(); ++i) {
        const GeneratedPassage &span = generated.passages.at(i);
        const qint64 offset = qint64(number) * Corpus::passagesEach + i;
        Passage passage;
        passage.id = Id{passageIds + offset};
        passage.article = article;
        passage.start = span.start;
        passage.end = span.end;
        passage.quote = generated.text.mid(span.start, span.end - span.start);
        passage.prefix = generated.text.mid(std::max(0, span.start - 32), std::min(32, span.start));
        passage.suffix = generated.text.mid(span.end, 32);
        passage.colour = 1 + int(i % colourCount);
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

void makeProject(const QString &path, const Corpus &corpus, int articles)
{
    const auto file = must(ProjectFile::create(path));
    must(file->edit(u"Make actors"_s, [&](Writer &writer) { addActors(writer, corpus.actors()); }, firstOfMay));
    constexpr int atOnce = 250;
    for (int first = 0; first < articles; first += atOnce) {
        QList<std::pair<Article, GeneratedArticle>> batch;
        for (int number = first; number < std::min(first + atOnce, articles); ++number) {
            const GeneratedArticle generated = corpus.article(number);
            batch.append({recordOf(*file, generated, number), generated});
        }
        const auto add = [&](Writer &writer) {
            for (const auto &[article, generated] : std::as_const(batch)) {
                writer.insert(article);
                addPassages(writer, generated, article.id, int(article.id.value - articleIds));
            }
        };
        must(file->edit(u"Import articles"_s, add, firstOfMay));
    }
}

} // namespace sidelight::bench
