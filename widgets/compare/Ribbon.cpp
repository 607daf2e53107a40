// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/Ribbon.h"

#include <map>

namespace sidelight {

namespace {

// Up to so many pairs, every place of a claim or an actor is joined to every one on the other side.
constexpr qsizetype mostPairs = 12;

struct Place {
    const ComparedPassage *passage = nullptr;
    Stance stance = Stance::None;
};
using Places = std::map<Id, QList<Place>>;

Places byClaim(const QList<ComparedPassage> &passages)
{
    Places places;
    for (const ComparedPassage &passage : passages)
        for (const auto &[claim, stance] : passage.claims)
            places[claim].append({&passage, stance});
    return places;
}

Places byActor(const QList<ComparedPassage> &passages)
{
    Places places;
    for (const ComparedPassage &passage : passages)
        for (const Id actor : passage.actors)
            places[actor].append({&passage, Stance::None});
    return places;
}

Ribbon ribbonBetween(const Place &left, const Place &right, Ribbon::Kind kind, Id id)
{
    Ribbon ribbon;
    ribbon.kind = kind;
    ribbon.left = left.passage->range;
    ribbon.right = right.passage->range;
    ribbon.leftPassage = left.passage->id;
    ribbon.rightPassage = right.passage->id;
    ribbon.id = id;
    if (kind == Ribbon::Kind::Claim)
        ribbon.accord = accordOf(left.stance, right.stance);
    return ribbon;
}

void join(QList<Ribbon> &ribbons, const Places &left, const Places &right, Ribbon::Kind kind)
{
    for (const auto &[id, here] : left) {
        const auto found = right.find(id);
        if (found == right.end())
            continue;
        const QList<Place> &there = found->second;
        if (here.size() * there.size() <= mostPairs) {
            for (const Place &one : here)
                for (const Place &other : there)
                    ribbons.append(ribbonBetween(one, other, kind, id));
            continue;
        }
        const qsizetype count = std::max(here.size(), there.size());
        for (qsizetype i = 0; i < count; ++i)
            ribbons.append(ribbonBetween(here[i * here.size() / count], there[i * there.size() / count], kind, id));
    }
}

void sort(QList<Ribbon> &ribbons)
{
    std::ranges::stable_sort(ribbons, {}, [](const Ribbon &ribbon) { return std::pair(ribbon.left.start, ribbon.right.start); });
}

const ComparedPassage *find(const QList<ComparedPassage> &passages, Id id)
{
    const auto found = std::ranges::find(passages, id, &ComparedPassage::id);
    return found == passages.end() ? nullptr : &*found;
}

} // namespace

Ribbon::Accord accordOf(Stance one, Stance other)
{
    using Accord = Ribbon::Accord;
    if (one == Stance::None || other == Stance::None)
        return Accord::None;
    if (one == other)
        return Accord::Agree;
    const auto both = std::minmax(one, other);
    return both == std::minmax(Stance::Asserts, Stance::Denies) ? Accord::Contradict : Accord::Differ;
}

QList<ComparedPassage> comparedPassages(const Library &library, Id article)
{
    QList<ComparedPassage> passages;
    for (const Passage &passage : library.sortedPassagesOf(article)) {
        ComparedPassage compared{passage.id, {passage.start, passage.end}, {}, {}};
        for (const Id mention : library.mentionsOf(passage.id))
            compared.actors.append(library.find<Mention>(mention)->actor);
        for (const Id id : library.statementsOf(passage.id)) {
            const auto statement = library.find<Statement>(id);
            if (statement->claim.isValid())
                compared.claims.append({statement->claim, statement->stance});
            for (const Speaker &speaker : statement->speakers)
                if (!compared.actors.contains(speaker.actor))
                    compared.actors.append(speaker.actor);
        }
        std::ranges::sort(compared.claims);
        passages.append(compared);
    }
    return passages;
}

QList<PassageLink> linksBetween(const Library &library, Id left, Id right)
{
    QList<PassageLink> links;
    for (const Id passage : library.passagesOf(left))
        for (const Id id : library.passageLinksOf(passage)) {
            const PassageLink *const link = library.find<PassageLink>(id);
            const auto other = library.find<Passage>(link->from == passage ? link->to : link->from);
            if (other && other->article == right && left != right)
                links.append(*link);
        }
    std::ranges::sort(links, {}, &PassageLink::id);
    return links;
}

ComparedTexts compareWords(const QString &left, const QString &right)
{
    ComparedTexts found;
    found.anchors = sharedRuns(left, right);
    for (const SharedRun &run : std::as_const(found.anchors)) {
        Ribbon ribbon;
        ribbon.left = {run.first.start, run.first.end};
        ribbon.right = {run.second.start, run.second.end};
        found.ribbons.append(ribbon);
        found.left.append({run.first.start, run.first.end, ComparedMark::Kind::Shared});
        found.right.append({run.second.start, run.second.end, ComparedMark::Kind::Shared});
    }
    std::ranges::sort(found.right, {}, &ComparedMark::start);
    return found;
}

QList<Ribbon> ribbonsOfRecords(const QList<ComparedPassage> &left, const QList<ComparedPassage> &right)
{
    QList<Ribbon> ribbons;
    join(ribbons, byClaim(left), byClaim(right), Ribbon::Kind::Claim);
    join(ribbons, byActor(left), byActor(right), Ribbon::Kind::Actor);
    sort(ribbons);
    return ribbons;
}

QList<Ribbon> ribbonsOfLinks(const QList<PassageLink> &links, const QList<ComparedPassage> &left,
                             const QList<ComparedPassage> &right)
{
    QList<Ribbon> ribbons;
    const auto add = [&](const PassageLink &link, Id leftEnd, Id rightEnd, bool pointsLeft) {
        const ComparedPassage *const one = find(left, leftEnd), *const other = find(right, rightEnd);
        if (!one || !other)
            return false;
        Ribbon ribbon = ribbonBetween({one, Stance::None}, {other, Stance::None}, Ribbon::Kind::Link, link.id);
        ribbon.link = link.kind;
        ribbon.pointsLeft = pointsLeft;
        ribbons.append(ribbon);
        return true;
    };
    for (const PassageLink &link : links)
        if (!add(link, link.from, link.to, false))
            add(link, link.to, link.from, true);
    sort(ribbons);
    return ribbons;
}

} // namespace sidelight
