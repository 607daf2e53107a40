// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/IndexGap.h"

#include <algorithm>

namespace sidelight {

namespace {

constexpr qsizetype mostAtOnce = 256; // articles

template <class T>
void addMissing(const Library &library, IndexFile &file, RecordKind kind, QList<std::pair<RecordKind, Id>> &records)
{
    for (const T &each : library.all<T>()) {
        const IndexEntry entry = entryOf(each);
        if (!entry.isEmpty() && !file.holds(entry))
            records.append({kind, each.id});
    }
}

Id articleOf(const Library &library, const Statement &statement)
{
    const auto passage = library.findBare<Passage>(statement.passage);
    return passage ? passage->article : Id();
}

bool exists(const Library &library, const IndexFile::Known &known)
{
    switch (known.kind) {
    case RecordKind::Article:
        return library.contains<Article>(known.id);
    case RecordKind::Passage:
        return library.contains<Passage>(known.id);
    case RecordKind::Statement:
        return library.contains<Statement>(known.id);
    case RecordKind::Claim:
        return library.contains<Claim>(known.id);
    case RecordKind::Actor:
        return library.contains<Actor>(known.id);
    case RecordKind::Tag:
        return library.contains<Tag>(known.id);
    default:
        return false;
    }
}

} // namespace

IndexGap IndexGap::of(IndexFile &file, const Library &library)
{
    IndexGap gap;
    QList<Id> gone;
    const QList<Id> ids = file.ids();
    for (const Id id : ids)
        if (!exists(library, file.at(file.rowOf(id))))
            gone.append(id);
    if (!gone.isEmpty())
        file.change([&gone](IndexFile &in) {
            for (const Id id : std::as_const(gone))
                in.remove(id);
        });
    for (const Article &article : library.all<Article>()) {
        if (const IndexEntry entry = entryOf(article); file.holds(entry))
            gap.held.insert(article.id, entry.stamp);
        else
            gap.articles.append(article.id);
    }
    gap.missing = QSet<Id>(gap.articles.cbegin(), gap.articles.cend());
    std::ranges::stable_sort(gap.articles, std::ranges::greater(), [&library](Id id) {
        const Article *const article = library.find<Article>(id);
        return article ? article->added : 0;
    });
    addMissing<Claim>(library, file, RecordKind::Claim, gap.records);
    addMissing<Actor>(library, file, RecordKind::Actor, gap.records);
    addMissing<Tag>(library, file, RecordKind::Tag, gap.records);
    for (const Statement &each : library.all<Statement>()) {
        if (each.note.isEmpty())
            continue;
        if (!file.holds(entryOf(each, articleOf(library, each))))
            gap.records.append({RecordKind::Statement, each.id});
    }
    addMissing<Passage>(library, file, RecordKind::Passage, gap.records);
    return gap;
}

IndexEntry entryOf(const Library &library, RecordKind kind, Id id)
{
    const auto of = [](const auto &record) { return record ? entryOf(*record) : IndexEntry(); };
    switch (kind) {
    case RecordKind::Passage:
        return of(library.find<Passage>(id));
    case RecordKind::Claim:
        return of(library.find<Claim>(id));
    case RecordKind::Actor:
        return of(library.find<Actor>(id));
    case RecordKind::Tag:
        return of(library.find<Tag>(id));
    case RecordKind::Statement:
        if (const auto statement = library.find<Statement>(id))
            return entryOf(*statement, articleOf(library, *statement));
        return {};
    default:
        return of(library.find<Article>(id));
    }
}

void closeGap(IndexFile &file, const Library &library, const std::function<QList<QByteArray>(const QList<ContentHash> &)> &texts)
{
    const IndexGap gap = IndexGap::of(file, library);
    file.change([&](IndexFile &in) {
        for (const auto &[kind, id] : gap.records)
            in.put(entryOf(library, kind, id));
    });
    for (qsizetype from = 0; from < gap.articles.size(); from += mostAtOnce) {
        QList<IndexEntry> entries;
        QList<ContentHash> hashes;
        for (const Id id : gap.articles.mid(from, mostAtOnce)) {
            const Article *const article = library.find<Article>(id);
            if (!article)
                continue;
            entries.append(entryOf(*article));
            hashes.append(article->text);
        }
        const QList<QByteArray> bodies = texts(hashes);
        file.change([&](IndexFile &in) {
            for (qsizetype i = 0; i < entries.size(); ++i)
                in.put(entries[i], bodies.value(i));
        });
    }
}

} // namespace sidelight
