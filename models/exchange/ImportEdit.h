// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ImportBatch.h"
#include "models/project/OriginEdits.h"

namespace sidelight {

// The articles of an import and what is said of them, as one edit: made from the library, and done in Project::edit.
class ImportEdit {
public:
    // `rows` are those that come in, in their order; each says with `relation` what it is to the one of which it seems to be a
    // copy.
    ImportEdit(const Library &library, const QList<ImportRow> &rows);

    [[nodiscard]] qsizetype count() const { return m_articles.size(); }
    [[nodiscard]] const QHash<Id, Id> &newIds() const { return m_newIds; } // ids ascend in the order of the rows
    void apply(Writer &writer) const;

private:
    void putIdsInOrder();
    void join(const Library &library, const QList<std::pair<Id, Id>> &pairs);

    QList<Article> m_articles;
    QHash<Id, Id> m_newIds;
    QList<std::pair<Id, Id>> m_newerVersions; // articles that are there already, and of what they are versions now
    QList<OriginJoin> m_joins;
};

} // namespace sidelight
