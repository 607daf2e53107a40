// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ActionRow.h"

#include <algorithm>
#include <array>

namespace sidelight {

using namespace Qt::StringLiterals;

namespace {

// Makes a collection of articles; with a query it is a smart one.
struct CollectionAction final : Action {
    explicit CollectionAction(ActionLine &line)
        : Action(line)
        , parent(line.reference("parent"_L1))
        , articles(line.references("articles"_L1))
    {
        collection.name = line.name("name"_L1, ActionLine::Required);
        collection.note = line.text("note"_L1);
        collection.query = line.name("query"_L1);
        if (!collection.query.isEmpty() && !articles.isEmpty())
            line.refuse("query"_L1, ActionLine::tr("a smart collection finds its articles itself, so “articles” can't be given."));
    }
    [[nodiscard]] RecordKind makes() const override { return RecordKind::Collection; }
    void apply(ActionRun &run, const QList<Id> &ids) const override
    {
        Collection made = collection;
        made.id = ids.first();
        made.parent = run.names().find(parent, RecordKind::Collection);
        made.position = run.nextPosition(RecordKind::Collection);
        for (const ActionReference &reference : articles)
            if (const Id id = run.names().find(reference, RecordKind::Article); !made.articles.contains(id))
                made.articles.append(id);
        run.insert(line(), "name"_L1, made);
        run.names().addName(RecordKind::Collection, made.name, made.id);
    }

    Collection collection;
    ActionReference parent;
    QList<ActionReference> articles;
};

// How far one has come with articles, what marks them out, and a note; a field that is not given is left as it is.
struct TriageAction final : Action {
    explicit TriageAction(ActionLine &line)
        : Action(line)
        , articles(line.references("articles"_L1))
        , tags(line.references("tags"_L1))
        , collection(line.reference("collection"_L1))
    {
        if (articles.isEmpty())
            line.refuse("articles"_L1, ActionLine::tr("this field is needed."));
        if (line.has("state"_L1))
            state = line.choice("state"_L1, ArticleState::Unread);
        if (line.has("starred"_L1))
            starred = line.flag("starred"_L1, false);
        if (line.has("note"_L1))
            note = line.text("note"_L1);
        if (!as().isEmpty())
            line.refuse("as"_L1, ActionLine::tr("nothing new is made here that could bear a name."));
    }
    [[nodiscard]] RecordKind makes() const override { return RecordKind::Article; }
    void apply(ActionRun &run, const QList<Id> &) const override
    {
        QList<Id> ids;
        for (const ActionReference &reference : articles)
            ids.append(run.names().find(reference, RecordKind::Article));
        for (const Id id : std::as_const(ids))
            run.update(line(), "articles"_L1, changed(run, *run.reader().find<Article>(id)));
        const Id into = run.names().find(collection, RecordKind::Collection);
        if (!into.isValid())
            return;
        Collection record = *run.reader().find<Collection>(into);
        for (const Id id : std::as_const(ids))
            if (!record.articles.contains(id))
                record.articles.append(id);
        run.update(line(), "collection"_L1, record);
    }
    [[nodiscard]] Article changed(ActionRun &run, Article article) const
    {
        article.state = state.value_or(article.state);
        article.starred = starred.value_or(article.starred);
        article.note = note.value_or(article.note);
        for (const ActionReference &reference : tags)
            if (const Id tag = run.names().find(reference, RecordKind::Tag); !article.tags.contains(tag))
                article.tags.append(tag);
        return article;
    }

    QList<ActionReference> articles, tags;
    ActionReference collection;
    std::optional<ArticleState> state;
    std::optional<bool> starred;
    std::optional<QString> note;
};

constexpr std::array sortingRows{ActionRow{"collection"_L1, makeAction<CollectionAction>},
                                 ActionRow{"triage"_L1, makeAction<TriageAction>}};

} // namespace

std::span<const ActionRow> sortingActions() { return sortingRows; }

} // namespace sidelight
