// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/ArticleEdits.h"

#include <QCoreApplication>
#include <algorithm>

namespace sidelight::articleEdits {

namespace {

struct ArticleEdits {
    Q_DECLARE_TR_FUNCTIONS(sidelight::ArticleEdits)
};

QString stateName(ArticleState state, int count)
{
    switch (state) {
    case ArticleState::Unread:
        return ArticleEdits::tr("Mark %n article(s) as unread", nullptr, count);
    case ArticleState::Reading:
        return ArticleEdits::tr("Mark %n article(s) as being read", nullptr, count);
    case ArticleState::Done:
        return ArticleEdits::tr("Mark %n article(s) as done", nullptr, count);
    case ArticleState::SetAside:
        break;
    }
    return ArticleEdits::tr("Set %n article(s) aside", nullptr, count);
}

// Those that are still there when the edit is done: another one may have come before it.
void changeEach(Writer &writer, const QList<Id> &articles, const std::function<void(Article &)> &change)
{
    for (const Id id : articles) {
        const std::optional<Article> before = writer.find<Article>(id);
        if (!before)
            continue;
        Article after = *before;
        change(after);
        if (after != *before)
            writer.update(after);
    }
}

int nextPosition(const Library &library)
{
    int last = -1;
    for (const Collection &each : library.all<Collection>())
        last = std::max(last, each.position);
    return last + 1;
}

} // namespace

Done setState(Project &project, const QList<Id> &articles, ArticleState state)
{
    return project.edit(stateName(state, int(articles.size())), [articles, state](Writer &w) {
        changeEach(w, articles, [state](Article &article) { article.state = state; });
    });
}

Done toggleStar(Project &project, const QList<Id> &articles)
{
    const bool star = std::ranges::any_of(articles, [&](Id id) {
        const Article *const article = project.library().find<Article>(id);
        return article && !article->starred;
    });
    const int count = int(articles.size());
    const QString name = star ? ArticleEdits::tr("Star %n article(s)", nullptr, count)
                              : ArticleEdits::tr("Take the star off %n article(s)", nullptr, count);
    return project.edit(
        name, [articles, star](Writer &w) { changeEach(w, articles, [star](Article &article) { article.starred = star; }); });
}

Done addTag(Project &project, const QList<Id> &articles, Id tag)
{
    return project.edit(ArticleEdits::tr("Tag %n article(s)", nullptr, int(articles.size())), [articles, tag](Writer &w) {
        changeEach(w, articles, [tag](Article &article) {
            if (!article.tags.contains(tag))
                article.tags.append(tag);
            std::ranges::sort(article.tags); // as they come back
        });
    });
}

Done addNewTag(Project &project, const QList<Id> &articles, const QString &name)
{
    Tag tag;
    tag.id = Id::random();
    tag.name = name;
    const int count = int(project.library().all<Tag>().size());
    tag.colour = count % colourCount + 1;
    tag.position = count;
    return project.edit(ArticleEdits::tr("Tag %n article(s)", nullptr, int(articles.size())), [articles, tag](Writer &w) {
        w.insert(tag);
        changeEach(w, articles, [&tag](Article &article) {
            article.tags.append(tag.id);
            std::ranges::sort(article.tags);
        });
    });
}

Done takeTagOff(Project &project, const QList<Id> &articles, Id tag)
{
    return project.edit(ArticleEdits::tr("Take tag off %n article(s)", nullptr, int(articles.size())), [articles, tag](Writer &w) {
        changeEach(w, articles, [tag](Article &article) { article.tags.removeAll(tag); });
    });
}

Done putInto(Project &project, const QList<Id> &articles, Id collection)
{
    return project.edit(ArticleEdits::tr("Put %n article(s) into a collection", nullptr, int(articles.size())),
                        [articles, collection](Writer &w) {
                            std::optional<Collection> record = w.find<Collection>(collection);
                            if (!record)
                                return;
                            for (const Id id : articles)
                                if (!record->articles.contains(id) && w.find<Article>(id))
                                    record->articles.append(id);
                            w.update(*record);
                        });
}

Collection newCollection(const Library &library, const QString &name)
{
    Collection collection;
    collection.id = Id::random();
    collection.name = name;
    collection.position = nextPosition(library);
    return collection;
}

Done putIntoNew(Project &project, const QList<Id> &articles, const QString &name)
{
    Collection collection = newCollection(project.library(), name);
    collection.articles = articles;
    return project.edit(ArticleEdits::tr("Put %n article(s) into a collection", nullptr, int(articles.size())),
                        [collection](Writer &w) {
                            Collection made = collection;
                            made.articles.removeIf([&w](Id id) { return !w.find<Article>(id); });
                            w.insert(made);
                        });
}

Done takeOut(Project &project, const QList<Id> &articles, Id collection)
{
    return project.edit(ArticleEdits::tr("Take %n article(s) out of a collection", nullptr, int(articles.size())),
                        [articles, collection](Writer &w) {
                            w.modify<Collection>(collection, [&](Collection &record) {
                                const QSet<Id> leaving(articles.begin(), articles.end());
                                record.articles.removeIf([&](Id id) { return leaving.contains(id); });
                            });
                        });
}

Done changeDetails(Project &project, const QList<Id> &articles, const Details &details)
{
    const QString name = articles.size() == 1 ? ArticleEdits::tr("Change article details")
                                              : ArticleEdits::tr("Change details of %n article(s)", nullptr, int(articles.size()));
    return project.edit(name, [articles, details](Writer &w) {
        changeEach(w, articles, [&details](Article &article) {
            for (const auto &[member, value] : details) {
                article.*member = value;
                if (member == &Article::title)
                    article.titleGuessed = false;
            }
        });
    });
}

} // namespace sidelight::articleEdits
