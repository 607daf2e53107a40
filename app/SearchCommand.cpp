// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SearchCommand.h"

#include "models/exchange/JsonLine.h"
#include "models/search/ProjectSearch.h"

#include <algorithm>

namespace sidelight {

using namespace Qt::StringLiterals;

namespace {

using Print = std::function<void(const QString &)>;

QList<QByteArray> textsOf(const ProjectFile &file, const QList<ContentHash> &hashes)
{
    QList<QByteArray> texts;
    const Result<void> read = file.read([&](const Reader &reader) { texts = reader.contents(hashes); });
    return read ? texts : QList<QByteArray>(hashes.size());
}

void printLine(const Article &article, const FoundArticle &found, const FoundPlace &place, const Print &print)
{
    JsonLine line;
    line.add("article", article.id).add("title", article.title).add("outlet", article.outlet).add("published", article.published);
    line.add("count", qint64(found.count)).add("place", TextSpan{place.span.start, place.span.end});
    line.add("before", place.before).add("words", place.words).add("after", place.after).add("note", place.passage);
    print(QString::fromUtf8(line.line().trimmed()));
}

void printJson(const Article &article, const FoundArticle &found, const Print &print)
{
    for (const FoundPlace &place : found.places)
        printLine(article, found, place, print);
    if (found.places.isEmpty())
        printLine(article, found, {}, print);
}

void printText(const Article &article, const FoundArticle &found, const Print &print)
{
    QStringList about{article.title, article.outlet, article.published};
    about.removeAll(QString());
    print(u"%1  %2"_s.arg(found.count).arg(about.join(u"  "_s)));
    for (const FoundPlace &place : found.places)
        print(u"    "_s + place.before + u'[' + place.words + u']' + place.after);
}

} // namespace

Result<void> SearchCommand::run(const ProjectFile &file, const QString &query, const QString &index, bool json, const Print &print)
{
    const SearchQuery read = SearchQuery::read(query);
    if (read.problem())
        return failure(ErrorKind::Invalid, read.problem()->sentence);
    Library library;
    if (const Result<void> loaded = file.read([&](const Reader &reader) { library.load(reader); }); !loaded)
        return loaded;
    auto opened = IndexFile::open(index);
    if (!opened && !index.isEmpty()) // a window may have it
        opened = IndexFile::open({});
    if (!opened)
        return std::unexpected(opened.error());
    SearchAnswer answer;
    try {
        closeGap(**opened, library, [&file](const QList<ContentHash> &hashes) { return textsOf(file, hashes); });
        answer = SearchRun(**opened, library, [] { return false; }).answer(read);
    } catch (const IndexFile::Damage &) {
        opened->reset();
        if (!index.isEmpty())
            IndexFile::remove(index);
        return failure(ErrorKind::Damaged,
                       tr("The search index was damaged and has been removed. Search again, which makes it anew."));
    }
    for (qsizetype from = 0; from < answer.articles.size(); from += ProjectSearch::pageSize) {
        QList<ProjectSearch::Source> sources;
        QList<ContentHash> hashes;
        for (const SearchHit &hit : answer.articles.mid(from, ProjectSearch::pageSize)) {
            sources.append(ProjectSearch::sourceOf(library, hit));
            hashes.append(sources.last().text);
        }
        const ProjectSearch::Batch batch = ProjectSearch::look(read, sources, textsOf(file, hashes));
        for (const FoundArticle &found : batch.found)
            if (const Article *const article = library.find<Article>(found.article))
                json ? printJson(*article, found, print) : printText(*article, found, print);
    }
    return {};
}

} // namespace sidelight
