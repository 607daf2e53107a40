// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/IndexEntry.h"

#include <algorithm>

namespace sidelight {

namespace {

constexpr size_t seed = 0x51de; // any, but always the same

IndexEntry entry(Id id, RecordKind kind, Id article, const QStringList &words)
{
    size_t stamp = qHash(article, seed + size_t(kind));
    for (const QString &each : words)
        stamp = qHashMulti(stamp, each);
    return {.id = id, .kind = kind, .article = article, .stamp = stamp, .words = words};
}

QString joined(const QStringList &parts) { return QStringList(parts).join(u'\n'); }

} // namespace

bool IndexEntry::isEmpty() const
{
    return kind != RecordKind::Article && std::ranges::all_of(words, [](const QString &each) { return each.isEmpty(); });
}

IndexEntry entryOf(const Article &article)
{
    IndexEntry made = entry(article.id, RecordKind::Article, {}, {article.title, article.byline, article.outlet, article.note});
    made.stamp = qHashMulti(made.stamp, article.text);
    return made;
}

IndexEntry entryOf(const Passage &passage)
{
    const QStringList notes{passage.note, passage.translation};
    return entry(passage.id, RecordKind::Passage, passage.article, {passage.quote, joined(notes), {}, {}, {}});
}

IndexEntry entryOf(const Statement &statement, Id article)
{
    return entry(statement.id, RecordKind::Statement, article, {{}, statement.note, {}, {}, {}});
}

IndexEntry entryOf(const Claim &claim) { return entry(claim.id, RecordKind::Claim, {}, {{}, claim.note, claim.text, {}, {}}); }

IndexEntry entryOf(const Actor &actor)
{
    const QStringList notes{actor.note, actor.description};
    return entry(actor.id, RecordKind::Actor, {}, {{}, joined(notes), {}, joined(QStringList(actor.name) + actor.aliases), {}});
}

IndexEntry entryOf(const Tag &tag) { return entry(tag.id, RecordKind::Tag, {}, {{}, tag.note, {}, {}, tag.name}); }

} // namespace sidelight
