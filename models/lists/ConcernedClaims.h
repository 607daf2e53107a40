// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Library.h"

#include <QSet>

namespace sidelight {

// Which claims a change has to do with, so that lists of claims need not look at all of them again. It remembers to which claim
// each statement belonged and from where each article came, since the library knows only what is so now.
class ConcernedClaims {
public:
    explicit ConcernedClaims(const Library &library)
        : m_library(library)
    {
    }

    void rebuild();

    struct Concerned {
        QSet<Id> counts; // what stands behind them may count differently
        QSet<Id> words;  // something of their statements' passages, articles, speakers or origins reads differently
    };
    // To be called once for each change, after the library has followed it.
    [[nodiscard]] Concerned follow(const Changes &changes);

private:
    struct Source {
        Id named, versionOf; // as the article says
        Id origin;           // as it counts
    };
    void followStatements(const ChangesOf<Statement> &changes, QSet<Id> *concerned);
    void followArticles(const ChangesOf<Article> &changes, Concerned *concerned);
    void addOfArticle(Id article, QSet<Id> *claims) const;
    void addOfPassage(Id passage, QSet<Id> *claims) const;
    void addOfStatements(const QList<Id> &statements, QSet<Id> *claims) const;

    const Library &m_library;
    QHash<Id, Id> m_claimOf;     // of a statement
    QHash<Id, Source> m_sources; // of an article
};

} // namespace sidelight
