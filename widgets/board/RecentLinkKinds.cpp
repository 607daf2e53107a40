// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/board/RecentLinkKinds.h"

#include "models/project/Project.h"

namespace sidelight {

QList<LinkKind> recentLinkKinds(const Project &project)
{
    QList<LinkKind> kinds;
    const QList<QByteArray> kept = project.kept(QStringLiteral("boards"), QStringLiteral("linkKinds")).split(' ');
    for (const QByteArray &key : kept) {
        const auto kind = fromKey<LinkKind>(QString::fromLatin1(key));
        if (kind && *kind != LinkKind::Custom && !kinds.contains(*kind))
            kinds.append(*kind);
    }
    for (const LinkKind kind : {LinkKind::Supports, LinkKind::Contradicts, LinkKind::Repeats, LinkKind::RespondsTo,
                                LinkKind::DerivedFrom, LinkKind::SameAs, LinkKind::Before}) {
        if (!kinds.contains(kind))
            kinds.append(kind);
    }
    return kinds;
}

void rememberLinkKind(Project &project, LinkKind kind)
{
    QList<LinkKind> kinds = recentLinkKinds(project);
    kinds.removeAll(kind);
    kinds.prepend(kind);
    QStringList keys;
    for (const LinkKind each : std::as_const(kinds))
        keys.append(keyOf(each));
    project.keep(QStringLiteral("boards"), QStringLiteral("linkKinds"), keys.join(QLatin1Char(' ')).toLatin1());
}

} // namespace sidelight
