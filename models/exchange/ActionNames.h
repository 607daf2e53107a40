// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ActionLine.h"

#include <QHash>
#include <QMultiHash>

namespace sidelight {

// Finds the records that an actions file names: first by a name that an earlier line gave with `as`, then by id, then by
// the record's own name. Lives inside one edit; records that the script makes are told to it as they are made.
class ActionNames {
    Q_DECLARE_TR_FUNCTIONS(ActionNames)

public:
    struct Found {
        RecordKind kind = RecordKind::Count;
        Id id;
    };

    explicit ActionNames(const Reader &reader)
        : m_reader(reader)
    {
    }

    // A record of the script's: what `as` calls it, and its own name if its kind has one.
    void remember(const QString &as, RecordKind kind, Id id);
    void addName(RecordKind kind, const QString &name, Id id);
    bool hasName(RecordKind kind, const QString &name);

    // Refuses a name that nothing of these kinds bears, or that two bear. An empty reference is an Id of none.
    Found find(const ActionReference &reference, const QList<RecordKind> &kinds);
    Id find(const ActionReference &reference, RecordKind kind) { return find(reference, QList{kind}).id; }
    // As find(), but none when nothing bears the name.
    Found tryFind(const ActionReference &reference, const QList<RecordKind> &kinds);

private:
    using Table = QMultiHash<QString, Id>;
    const Table &namesOf(RecordKind kind);
    [[nodiscard]] bool exists(RecordKind kind, Id id) const;
    [[noreturn]] static void refuseAmbiguous(const ActionReference &reference, const QList<Found> &bearers);
    [[noreturn]] static void refuseUnknown(const ActionReference &reference, const QList<RecordKind> &kinds);

    const Reader &m_reader;
    QHash<QString, Found> m_given;    // by `as`
    QHash<RecordKind, Table> m_names; // read when first asked for
};

} // namespace sidelight
