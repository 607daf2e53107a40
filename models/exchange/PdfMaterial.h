// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/PdfJob.h"

namespace sidelight {

// Gathers from a library what stands behind a board: its sources, its links and its claims.
class PdfMaterial {
public:
    PdfMaterial(const Library &library, PdfJob &job)
        : m_library(library)
        , m_job(job)
    {
    }
    void gather();

private:
    void addSource(const CardContent &card);
    void addLink(const LinkContent &link);
    void gatherClaims();
    void addLinkedBearings(const QHash<Id, Id> &claimOfCard);
    [[nodiscard]] PdfClaim *claimFor(Id id);
    [[nodiscard]] static bool isSaidBy(const PdfClaim &claim, const PdfBearing &bearing);
    [[nodiscard]] QList<Statement> statementsOf(const CardContent &card) const;
    [[nodiscard]] PdfStatement textOf(const Statement &statement) const;
    [[nodiscard]] QString gradeOf(const Statement &statement) const;
    [[nodiscard]] PdfEnd endOf(Id card) const;
    [[nodiscard]] PdfEvidence evidenceOf(Id passage) const;

    const Library &m_library;
    PdfJob &m_job;
    QHash<Id, const CardContent *> m_cards;
    QHash<Id, int> m_numberOfPassage; // of the first card that cites it
    QHash<Id, qsizetype> m_indexOfClaim;
};

// What stands around words of a text: the rest of their sentences, else the sentences beside them; never another paragraph,
// and never more than a few lines.
struct QuoteContext {
    QString before, after;
};
[[nodiscard]] QuoteContext contextOf(const QString &text, int start, int end);

} // namespace sidelight
