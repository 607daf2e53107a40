// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Writer.h"

namespace sidelight {

// Removes records and what stands on them. Other than after an ordinary removal, the cards and the evidence that showed any of it
// keep `instead` and no last words. The history still holds all of it, until that is purged.
class RemovalForGood {
public:
    RemovalForGood(RecordKind kind, const QList<Id> &ids, const QString &instead)
        : m_kind(kind)
        , m_ids(ids)
        , m_instead(instead)
    {
    }
    void apply(Writer &writer) const;

    [[nodiscard]] static bool takes(RecordKind kind); // articles, passages, tags, actors, claims, statements, boards, cards
    // The words by which other files can be asked whether they hold the records too, and their ids.
    [[nodiscard]] static QStringList wordsOf(const Library &library, RecordKind kind, const QList<Id> &ids);

private:
    RecordKind m_kind;
    QList<Id> m_ids;
    QString m_instead;
};

} // namespace sidelight
