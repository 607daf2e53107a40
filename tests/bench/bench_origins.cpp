// SPDX-License-Identifier: GPL-3.0-or-later
// Origins of 10,000 articles, of which some are lightly edited copies of others: until all are found, a new article against
// them, and the longest time in which the GUI thread answered nobody.
#include "models/lists/OriginProposals.h"
#include "tests/bench/GeneratedProject.h"
#include "tests/bench/Measure.h"
#include "tests/support/TempFolder.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

using namespace sidelight;
using namespace sidelight::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int articles = 10'000, copies = 400, runs = 5;
constexpr ProjectSize size{.articles = articles, .passagesEach = 0, .apart = true};

double since(const QElapsedTimer &clock) { return double(clock.nsecsElapsed()) / 1e6; }

// Another word in the place of each fortieth.
QString edited(const QString &text)
{
    QStringList words = text.split(u' ');
    for (qsizetype i = 20; i < words.size(); i += 40)
        words[i] = u"reportedly"_s;
    return words.join(u' ');
}

Article copyOf(ProjectFile &file, const Corpus &corpus, int number, qint64 id)
{
    const GeneratedArticle generated = corpus.article(corpusNumber(number, size));
    const QString text = edited(generated.text);
    Article article;
    article.id = Id{id};
    article.title = generated.title;
    article.outlet = u"Quarne Evening Sheet"_s;
    article.published = generated.published;
    article.length = int(text.size());
    article.text = must(file.store(text.toUtf8()));
    article.marks = must(file.store(QByteArray("{}")));
    article.original = must(file.store(text.toUtf8() + '\n'));
    article.originalFormat = u"text/plain"_s;
    article.added = id;
    return article;
}

void addCopies(const QString &path, const Corpus &corpus)
{
    const auto file = must(ProjectFile::open(path));
    QList<Article> added;
    for (int i = 0; i < copies; ++i)
        added.append(copyOf(*file, corpus, 1 + i * (articles / copies), 500'000 + i));
    const auto add = [added](Writer &writer) {
        for (const Article &article : added)
            writer.insert(article);
    };
    must(file->edit(u"Import copies"_s, add, 0));
}

// How long the event loop was busy with one thing, at most.
class Gap {
public:
    Gap()
    {
        m_clock.start();
        QObject::connect(&m_tick, &QTimer::timeout, &m_tick, [this] {
            m_longest = std::max(m_longest, since(m_clock));
            m_clock.restart();
        });
        m_tick.start(0);
    }
    [[nodiscard]] double longest() const { return m_longest; }

private:
    QTimer m_tick;
    QElapsedTimer m_clock;
    double m_longest = 0;
};

void settle(OriginSearch &search, const std::function<void()> &begin)
{
    QEventLoop loop;
    QObject::connect(&search, &OriginSearch::settled, &loop, &QEventLoop::quit);
    begin();
    loop.exec();
}

double findAll(Project &project)
{
    OriginSearch search(&project);
    QElapsedTimer clock;
    clock.start();
    settle(search, [&] { search.start(); });
    const double took = since(clock);
    const auto proposals = originProposals(project.library(), search.links());
    if (proposals.size() < copies * 9 / 10 || proposals.size() > copies * 11 / 10)
        giveUp(u"%1 proposals for %2 copies"_s.arg(proposals.size()).arg(copies));
    return took;
}

// Looking for gaps keeps a processor busy, so that it is done by itself.
void measureAll(Project &project)
{
    QList<double> all, gaps;
    for (int run = 0; run < runs; ++run) {
        all.append(findAll(project));
        const Gap gap;
        findAll(project);
        gaps.append(gap.longest());
    }
    report(u"origins of 10,000 articles"_s, all, u"ms"_s, 5000);
    report(u"origins of 10,000 articles, longest gap of the GUI thread"_s, gaps, u"ms"_s, 16);
}

// The import itself is measured elsewhere: here only from when the project tells of it.
void measureOne(Project &project, const Corpus &corpus)
{
    OriginSearch search(&project);
    settle(search, [&] { search.start(); });
    QList<double> took;
    for (int run = 0; run < runs; ++run) {
        const GeneratedArticle generated = corpus.article(corpusNumber(77 + run, size));
        const QByteArray text = edited(generated.text).toUtf8();
        Article article = project.library().all<Article>().constBegin().value();
        QEventLoop loop;
        project.store(text).then(&loop, [&](const Result<ContentHash> &hash) {
            article.text = must(hash);
            QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection); // it may be stored before one waits
        });
        loop.exec();
        article.id = Id::random();
        article.outlet = u"Quarne Morning Sheet"_s;
        article.length = int(generated.text.size());
        article.origin = article.versionOf = {};
        article.tags.clear();
        const qsizetype before = search.links().size();
        QElapsedTimer clock;
        QObject::connect(&project, &Project::changed, &loop, [&] { clock.start(); });
        settle(search, [&] { project.edit(u"Import article"_s, [article](Writer &writer) { writer.insert(article); }); });
        took.append(since(clock));
        if (search.links().size() == before)
            giveUp(u"the copy was not found"_s);
    }
    report(u"a new article against 10,000"_s, took, u"ms"_s, 20);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const TempFolder folder;
    const QString path = folder.path(u"bench.sidelight"_s);
    const Corpus corpus;
    makeProject(path, corpus, size);
    addCopies(path, corpus);
    Project project;
    openProject(project, path);
    measureAll(project);
    measureOne(project, corpus);
    return 0;
}
