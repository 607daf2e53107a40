// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/PackedBytes.h"
#include "models/project/Records.h"

#include <iterator>
#include <optional>

namespace sidelight {

// A record that was found, by value, where one looks at it as through a pointer.
template <class T> class FoundRecord {
public:
    FoundRecord() = default;
    FoundRecord(std::nullptr_t) {}
    FoundRecord(T record)
        : m_record(std::move(record))
    {
    }

    explicit operator bool() const { return m_record.has_value(); }
    const T *operator->() const { return &*m_record; }
    const T &operator*() const & { return *m_record; }
    T operator*() && { return *std::move(m_record); } // so that a reference to it keeps it

private:
    std::optional<T> m_record;
};

// Records of which there may be a million, packed: as plain values, with five texts each, they would take three times the room,
// and most of the time of opening a project. Each is unpacked when it is looked at, which takes some tenths of a microsecond.
// It reads like a QHash; copying one shares what it holds. A bare record has its texts left empty: who looks at many and asks only
// for where they stand, what they name and when, has them in a fraction of the time.
template <class T> class PackedTable {
public:
    using mapped_type = T; // as QHash calls it

    class Iterator {
    public:
        using value_type = T;
        using difference_type = std::ptrdiff_t;
        using reference = T;
        using pointer = FoundRecord<T>;
        using iterator_category = std::input_iterator_tag;

        explicit Iterator(PackedBytes::Walk walk, bool bare = false)
            : m_walk(walk)
            , m_bare(bare)
        {
        }
        T operator*() const { return unpack(m_walk.id(), m_walk.bytes(), m_bare); }
        FoundRecord<T> operator->() const { return **this; }
        [[nodiscard]] Id key() const { return m_walk.id(); }
        Iterator &operator++()
        {
            m_walk.next();
            return *this;
        }
        bool operator==(const Iterator &) const = default;

    private:
        PackedBytes::Walk m_walk;
        bool m_bare;
    };
    struct Bare {
        const PackedBytes &bytes;
        [[nodiscard]] Iterator begin() const { return Iterator(PackedBytes::Walk(bytes, false), true); }
        [[nodiscard]] Iterator end() const { return Iterator(PackedBytes::Walk(bytes, true), true); }
    };

    void reserve(qsizetype records) { m_bytes.reserve(records); }
    void insert(const T &record);
    void insert(Id id, QByteArrayView packed) { m_bytes.insert(id, packed); } // see Packing
    void remove(Id id) { m_bytes.remove(id); }

    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }
    [[nodiscard]] bool isEmpty() const { return size() == 0; }
    [[nodiscard]] bool contains(Id id) const { return m_bytes.contains(id); }
    [[nodiscard]] FoundRecord<T> find(Id id, bool bare = false) const
    {
        const QByteArrayView bytes = m_bytes.find(id);
        return bytes.isNull() ? FoundRecord<T>() : FoundRecord<T>(unpack(id, bytes, bare));
    }
    [[nodiscard]] QList<Id> keys() const
    {
        QList<Id> ids;
        ids.reserve(size());
        for (PackedBytes::Walk walk(m_bytes, false), end(m_bytes, true); walk != end; walk.next())
            ids.append(walk.id());
        return ids;
    }

    [[nodiscard]] Iterator begin() const { return Iterator(PackedBytes::Walk(m_bytes, false)); }
    [[nodiscard]] Iterator end() const { return Iterator(PackedBytes::Walk(m_bytes, true)); }
    [[nodiscard]] Iterator constBegin() const { return begin(); }
    [[nodiscard]] Iterator constEnd() const { return end(); }
    [[nodiscard]] Bare bare() const { return {m_bytes}; }

private:
    static T unpack(Id id, QByteArrayView bytes, bool bare);

    PackedBytes m_bytes;
};

extern template class PackedTable<Passage>;
extern template class PackedTable<Statement>;

} // namespace sidelight
