// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Library.h"

#include <QObject>

namespace sidelight {

// A library that a test feeds by hand: it follows first and tells afterwards, as Project does.
class HandFedLibrary : public QObject {
    Q_OBJECT

public:
    [[nodiscard]] const Library &library() const { return m_library; }
    [[nodiscard]] bool isOpen() const { return true; }

    void apply(const Changes &changes)
    {
        m_library.apply(changes);
        Q_EMIT changed(changes);
    }
    template <class T> void insert(const QList<T> &records)
    {
        Changes changes;
        changes.of<T>().inserted = records;
        apply(changes);
    }
    template <class T> void update(const QList<T> &records)
    {
        Changes changes;
        changes.of<T>().updated = records;
        apply(changes);
    }
    template <class T> void remove(const QList<Id> &ids)
    {
        Changes changes;
        changes.of<T>().removed = ids;
        apply(changes);
    }
    template <class T> [[nodiscard]] T at(qint64 id) const { return *m_library.find<T>(Id{id}); }

Q_SIGNALS:
    void opened();
    void changed(const sidelight::Changes &changes);

private:
    Library m_library;
};

} // namespace sidelight
