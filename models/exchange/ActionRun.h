// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ActionNames.h"

#include <QCache>

namespace sidelight {

// What an action sees while it is applied: the writer of the one edit, the names known so far, and the line that is read.
class ActionRun {
public:
    // `at` is the time that the new records bear, UTC in ms.
    ActionRun(Writer &writer, qint64 at)
        : m_writer(writer)
        , m_at(at)
        , m_names(writer)
    {
    }

    [[nodiscard]] qint64 at() const { return m_at; }
    [[nodiscard]] const Reader &reader() const { return m_writer; }
    [[nodiscard]] ActionNames &names() { return m_names; }

    // What the writer refuses is told with the line, and the field that most likely is to blame.
    template <class T> void insert(int line, QLatin1StringView field, const T &record)
    {
        try {
            m_writer.insert(record);
        } catch (const Refusal &refusal) {
            ActionLine::refuse(line, field, refusal.error.kind, refusal.error.message);
        }
    }

    template <class T> void update(int line, QLatin1StringView field, const T &record)
    {
        try {
            m_writer.update(record);
        } catch (const Refusal &refusal) {
            ActionLine::refuse(line, field, refusal.error.kind, refusal.error.message);
        }
    }

    // One more than the greatest in use.
    int nextPosition(RecordKind kind);
    int nextLayer(Id board);
    // The text of an article; many lines ask for the same. Good until the next call.
    const QString &textOf(Id article);

private:
    [[nodiscard]] int lastPositionOf(RecordKind kind) const;

    Writer &m_writer;
    qint64 m_at;
    ActionNames m_names;
    QHash<RecordKind, int> m_lastPosition;
    QHash<Id, int> m_topLayer;               // by board
    QCache<Id, QString> m_texts{16'000'000}; // cost: code units
};

} // namespace sidelight
