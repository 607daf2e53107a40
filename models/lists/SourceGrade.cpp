// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/SourceGrade.h"

#include <algorithm>

namespace sidelight {

SourceGrade sourceGradeOf(const Library &library, const Article &article)
{
    const QString outlet = article.outlet.simplified();
    if (outlet.isEmpty())
        return {};
    const auto isName = [&outlet](const QString &name) { return name.simplified().compare(outlet, Qt::CaseInsensitive) == 0; };
    SourceGrade found;
    for (const Actor &actor : library.all<Actor>()) {
        const bool canPublish = actor.kind == ActorKind::Organisation || actor.kind == ActorKind::Unit;
        if (!canPublish || actor.reliability.isEmpty() || !(isName(actor.name) || std::ranges::any_of(actor.aliases, isName)))
            continue;
        if (!found.letter.isEmpty() && found.letter != actor.reliability)
            return {};
        found = {actor.id, actor.reliability};
    }
    return found;
}

} // namespace sidelight
