// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/BoardPaths.h"

#include <algorithm>

namespace sidelight {

namespace {

struct Step {
    Id link, card; // over which link one comes to which card
};

QHash<Id, QList<Step>> stepsOf(const QList<LinkContent> &links)
{
    QHash<Id, QList<Step>> steps;
    for (const LinkContent &link : links) {
        steps[link.from].append({link.id, link.to});
        steps[link.to].append({link.id, link.from});
    }
    return steps;
}

QList<Id> walkedBack(const QHash<Id, Step> &cameBy, Id from, Id to)
{
    QList<Id> path{to};
    for (Id at = to; at != from;) {
        const Step step = cameBy.value(at);
        path << step.link << step.card;
        at = step.card;
    }
    std::ranges::reverse(path);
    return path;
}

} // namespace

QList<Id> shortestPath(const QList<LinkContent> &links, Id from, Id to)
{
    const QHash<Id, QList<Step>> steps = stepsOf(links);
    QHash<Id, Step> cameBy{{from, {}}};
    QList<Id> queue{from};
    for (qsizetype next = 0; next < queue.size() && !cameBy.contains(to); ++next) {
        const Id here = queue[next];
        const auto onward = steps.constFind(here);
        if (onward == steps.constEnd())
            continue;
        for (const Step &step : *onward) {
            if (cameBy.contains(step.card))
                continue;
            cameBy.insert(step.card, {step.link, here});
            queue.append(step.card);
        }
    }
    return cameBy.contains(to) ? walkedBack(cameBy, from, to) : QList<Id>();
}

QSet<Id> neighbourhoodOf(const QList<LinkContent> &links, const QList<Id> &cards)
{
    const QSet<Id> centre(cards.begin(), cards.end());
    QSet<Id> all = centre;
    for (const LinkContent &link : links) {
        if (centre.contains(link.from) || centre.contains(link.to))
            all << link.id << link.from << link.to;
    }
    return all;
}

} // namespace sidelight
