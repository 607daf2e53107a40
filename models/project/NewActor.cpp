// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/NewActor.h"

#include <algorithm>

namespace sidelight {

namespace {

// People as one speaks of them without a name; written small, for "Diplomat" may end a name.
constexpr QStringView unnamedNouns[] = {u"source",   u"official", u"spokesman", u"spokeswoman", u"spokesperson", u"witness",
                                        u"diplomat", u"aide",     u"adviser",   u"advisor",     u"analyst",      u"resident",
                                        u"officer",  u"insider",  u"employee",  u"lawmaker",    u"investigator", u"worker",
                                        u"guard",    u"soldier",  u"survivor",  u"neighbour",   u"neighbor",     u"activist",
                                        u"expert",   u"lawyer",   u"doctor",    u"fighter",     u"person",       u"people"};

constexpr QStringView organisationNouns[] = {u"Department", u"Ministry", u"Agency",      u"Office",  u"Council", u"Committee",
                                             u"Commission", u"Bureau",   u"Government",  u"Police",  u"Army",    u"Navy",
                                             u"University", u"Company",  u"Ltd",         u"Inc",     u"GmbH",    u"Authority",
                                             u"Union",      u"Party",    u"Association", u"Embassy", u"Court",   u"Group"};

bool isUnnamed(QStringView word)
{
    while (word.endsWith(u',') || word.endsWith(u';'))
        word.chop(1);
    const auto is = [word](QStringView noun) {
        if (word == noun)
            return true;
        const QStringView more = word.startsWith(noun) ? word.mid(noun.size()) : QStringView();
        return more == u"s" || more == u"es";
    };
    // "spokesmen" and its like
    return std::ranges::any_of(unnamedNouns, is) || word == u"spokesmen" || word == u"spokeswomen";
}

} // namespace

ActorKind likelyKind(QStringView name)
{
    const auto words = name.split(u' ', Qt::SkipEmptyParts);
    if (std::ranges::any_of(words, isUnnamed))
        return ActorKind::Unnamed;
    const auto isOrganisation = [](QStringView word) { return std::ranges::contains(organisationNouns, word); };
    return std::ranges::any_of(words, isOrganisation) ? ActorKind::Organisation : ActorKind::Person;
}

Actor newActor(const QString &name)
{
    Actor actor;
    actor.id = Id::random();
    actor.name = name;
    actor.kind = likelyKind(name);
    return actor;
}

} // namespace sidelight
