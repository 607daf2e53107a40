// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/OriginSearch.h"

namespace sidelight {

// Articles that seem to rest on one source, and that the project does not count as one yet.
struct OriginProposal {
    QList<Id> articles;      // by their dates, the earliest first
    QList<OriginLink> links; // those that join them, the strongest first
    QString name;            // for the origin, if there is none yet
    bool operator==(const OriginProposal &) const = default;
};

// What links propose, minus what is joined (Article.origin, versions) or kept apart (DistinctOrigins) already: two articles that
// are kept apart never stand in one proposal, whatever lies between them. The largest first.
[[nodiscard]] QList<OriginProposal> originProposals(const Library &library, const QList<OriginLink> &links);

// A whole sentence on why two articles seem to rest on one source, or what else they share.
[[nodiscard]] QString reasonText(const OriginLikeness &likeness);

// What an origin of these articles may be called: by the agency, else by the earliest one's outlet, and its title.
[[nodiscard]] QString originName(const Library &library, const QList<Id> &articles, const QString &agency = {});

// By date, then as they were added; those without a date last.
void sortByDate(const Library &library, QList<Id> &articles);

} // namespace sidelight
