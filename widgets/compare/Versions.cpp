// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/Versions.h"

#include "models/text/TextVersions.h"

namespace sidelight {

namespace {

// Whom a chain of versions goes back to, with the number of steps; a chain that bites its tail ends somewhere on it.
std::pair<Id, int> origin(const Library &library, Id article)
{
    constexpr int mostSteps = 1000;
    int steps = 0;
    const Article *at = library.find<Article>(article);
    while (at && at->versionOf.isValid() && library.find<Article>(at->versionOf) && steps < mostSteps) {
        at = library.find<Article>(at->versionOf);
        ++steps;
    }
    return {at ? at->id : Id{}, steps};
}

// By the time of capture where both have one, else by the length of the chain, else by when they were imported.
bool isOlder(const Library &library, Id one, Id other)
{
    const Article *const a = library.find<Article>(one), *const b = library.find<Article>(other);
    if (a->versionOf == other || b->versionOf == one)
        return b->versionOf == one;
    if (!a->retrieved.isEmpty() && !b->retrieved.isEmpty() && a->retrieved != b->retrieved)
        return a->retrieved < b->retrieved;
    const int stepsA = origin(library, one).second, stepsB = origin(library, other).second;
    return std::tuple(stepsA, a->added, a->id) < std::tuple(stepsB, b->added, b->id);
}

bool isOlderByCapture(const Article &a, const Article &b)
{
    if (!a.retrieved.isEmpty() && !b.retrieved.isEmpty() && a.retrieved != b.retrieved)
        return a.retrieved < b.retrieved;
    return std::tuple(a.added, a.id) < std::tuple(b.added, b.id);
}

SharedRun turned(const SharedRun &run) { return {run.second, run.first}; }

} // namespace

VersionPair versionPair(const Library &library, Id left, Id right)
{
    if (left == right || !library.find<Article>(left) || !library.find<Article>(right) ||
        origin(library, left).first != origin(library, right).first)
        return VersionPair::None;
    return isOlder(library, left, right) ? VersionPair::LeftOlder : VersionPair::RightOlder;
}

QList<Id> otherVersions(const Library &library, Id article)
{
    QList<Id> versions;
    const Id root = origin(library, article).first;
    for (auto it = library.all<Article>().begin(); it != library.all<Article>().end(); ++it)
        if (it.key() != article && (it->versionOf.isValid() || it.key() == root) && origin(library, it.key()).first == root)
            versions.append(it.key());
    std::ranges::sort(versions, [&](Id a, Id b) { return isOlder(library, a, b); });
    return versions;
}

bool isOlderCapture(const Library &library, Id one, Id other)
{
    const Article *const a = library.find<Article>(one), *const b = library.find<Article>(other);
    return a && b && isOlderByCapture(*a, *b);
}

ComparedTexts compareVersions(const QString &left, const QString &right, VersionPair pair)
{
    using Kind = ComparedMark::Kind;
    const bool turn = pair == VersionPair::RightOlder;
    const TextVersions versions(turn ? right : left, turn ? left : right);
    ComparedTexts found;
    QList<ComparedMark> &older = turn ? found.right : found.left, &newer = turn ? found.left : found.right;
    for (const TextSpan &span : versions.deleted())
        older.append({span.start, span.end, Kind::Deleted});
    for (const TextSpan &span : versions.inserted())
        newer.append({span.start, span.end, Kind::Inserted});
    for (const SharedRun &run : versions.moved()) {
        older.append({run.first.start, run.first.end, Kind::Moved});
        newer.append({run.second.start, run.second.end, Kind::Moved});
        const SharedRun sides = turn ? turned(run) : run;
        Ribbon ribbon;
        ribbon.hasMoved = true;
        ribbon.left = {sides.first.start, sides.first.end};
        ribbon.right = {sides.second.start, sides.second.end};
        found.ribbons.append(ribbon);
    }
    for (const SharedRun &run : versions.kept())
        found.anchors.append(turn ? turned(run) : run);
    for (QList<ComparedMark> *marks : {&older, &newer})
        std::ranges::sort(*marks, {}, &ComparedMark::start);
    std::ranges::sort(found.ribbons, {}, [](const Ribbon &ribbon) { return ribbon.left.start; });
    return found;
}

} // namespace sidelight
