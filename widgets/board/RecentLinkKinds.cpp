// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/board/RecentLinkKinds.h"

#include "models/board/BoardContent.h"
#include "models/project/Project.h"

#include <algorithm>

namespace sidelight {

namespace {

constexpr LinkKind ownKinds[] = {LinkKind::Supports,    LinkKind::Contradicts, LinkKind::Repeats, LinkKind::RespondsTo,
                                 LinkKind::DerivedFrom, LinkKind::SameAs,      LinkKind::Before};

QList<LinkChoice> allChoices(const Library &library)
{
    QList<LinkChoice> choices;
    for (const LinkKind kind : ownKinds)
        choices.append({kind, {}});
    QList<LinkType> types = library.all<LinkType>().values();
    std::ranges::sort(types, {}, [](const LinkType &type) { return std::pair(type.name.toCaseFolded(), type.id); });
    for (const LinkType &type : std::as_const(types))
        choices.append({LinkKind::Custom, type.id});
    return choices;
}

// Ours by the key of the kind, the user's own by their ids.
QByteArray keyOf(const LinkChoice &choice)
{
    return choice.type.isValid() ? '#' + QByteArray::number(choice.type.value) : sidelight::keyOf(choice.kind).toUtf8();
}

} // namespace

QString nameOf(const LinkChoice &choice, const Library &library)
{
    const LinkType *type = library.find<LinkType>(choice.type);
    return type ? type->name.simplified() : nameOf(choice.kind);
}

QList<LinkChoice> recentLinkChoices(const Project &project)
{
    QList<LinkChoice> choices = allChoices(project.library());
    const QList<QByteArray> kept = project.kept(QStringLiteral("boards"), QStringLiteral("linkChoices")).split('\n');
    const auto placeOf = [&](const LinkChoice &choice) {
        const qsizetype at = kept.indexOf(keyOf(choice));
        return at < 0 ? kept.size() : at;
    };
    std::ranges::stable_sort(choices, {}, placeOf);
    return choices;
}

void rememberLinkChoice(Project &project, const LinkChoice &choice)
{
    constexpr qsizetype most = 30;
    QList<QByteArray> keys = project.kept(QStringLiteral("boards"), QStringLiteral("linkChoices")).split('\n');
    keys.removeAll(keyOf(choice));
    keys.removeAll(QByteArray());
    keys.prepend(keyOf(choice));
    project.keep(QStringLiteral("boards"), QStringLiteral("linkChoices"), keys.first(std::min(keys.size(), most)).join('\n'));
}

} // namespace sidelight
