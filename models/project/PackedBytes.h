// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Id.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace sidelight {

// Bytes by the id of what they are of, in few large blocks: a million small records without a million allocations. Copying one
// shares the blocks; a change then copies the block that it concerns. What was replaced or removed leaves a hole, and a block that
// is more than half holes is emptied into the last one.
class PackedBytes {
public:
    void reserve(qsizetype records) { m_places.reserve(records); }
    [[nodiscard]] qsizetype size() const { return m_places.size(); }
    [[nodiscard]] bool contains(Id id) const { return m_places.contains(id); }

    // Null: there is none. Good until the next change.
    [[nodiscard]] QByteArrayView find(Id id) const;
    void insert(Id id, QByteArrayView bytes); // in the place of what was there
    bool remove(Id id);

    // One after the other in the order of the blocks, which is that of insertion until something is changed.
    class Walk {
    public:
        explicit Walk(const PackedBytes &all, bool atEnd);
        [[nodiscard]] Id id() const;
        [[nodiscard]] QByteArrayView bytes() const;
        void next();
        bool operator==(const Walk &) const = default;

    private:
        void settle(); // on the next that is no hole

        const PackedBytes *m_all;
        qsizetype m_block = 0, m_offset = 0;
    };

    [[nodiscard]] qsizetype heldBytes() const; // what the blocks take, for tests

private:
    struct Block {
        QByteArray bytes;
        qsizetype holes = 0; // of its bytes
    };

    quint32 append(Id id, QByteArrayView bytes);
    void leave(quint32 place); // makes a hole
    void empty(qsizetype block);
    [[nodiscard]] qsizetype freeBlock();

    QHash<Id, quint32> m_places; // the block, and where in it
    QList<Block> m_blocks;
    qsizetype m_last = -1;         // the block that is being filled
    QList<qsizetype> m_freeBlocks; // empty ones between others
};

} // namespace sidelight
