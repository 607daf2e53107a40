// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/PackedBytes.h"

#include <algorithm>
#include <cstring>

namespace sidelight {

namespace {

// An entry: how many bytes it takes with this head, rounded up; how many of them are its own; the id, 0 of a hole.
struct Head {
    quint32 taken = 0;
    quint32 size = 0;
    qint64 id = 0;
};
constexpr qsizetype unit = 4; // entries begin at multiples of it
constexpr qsizetype blockSize = 65'536 * unit;
constexpr int offsetBits = 16; // of a place, in units; the others are the block's number, which is enough for 16 GiB

Head headAt(const QByteArray &block, qsizetype offset)
{
    Head head;
    std::memcpy(&head, QByteArrayView(block).sliced(offset, sizeof head).data(), sizeof head);
    return head;
}

qsizetype blockOf(quint32 place) { return qsizetype(place >> offsetBits); }
qsizetype offsetOf(quint32 place) { return qsizetype(place & ((1U << offsetBits) - 1)) * unit; }

} // namespace

QByteArrayView PackedBytes::find(Id id) const
{
    const auto place = m_places.constFind(id);
    if (place == m_places.constEnd())
        return {};
    const QByteArray &block = m_blocks.at(blockOf(*place)).bytes;
    const qsizetype offset = offsetOf(*place);
    return {block.constData() + offset + sizeof(Head), qsizetype(headAt(block, offset).size)};
}

void PackedBytes::insert(Id id, QByteArrayView bytes)
{
    const auto place = m_places.find(id);
    if (place == m_places.end()) {
        m_places.insert(id, append(id, bytes));
        return;
    }
    const quint32 before = *place;
    *place = append(id, bytes);
    leave(before);
}

bool PackedBytes::remove(Id id)
{
    const auto place = m_places.constFind(id);
    if (place == m_places.constEnd())
        return false;
    const quint32 before = *place;
    m_places.remove(id);
    leave(before);
    return true;
}

qsizetype PackedBytes::freeBlock()
{
    if (!m_freeBlocks.isEmpty())
        return m_freeBlocks.takeLast();
    m_blocks.emplaceBack();
    return m_blocks.size() - 1;
}

// An entry that is larger than a block has one of its own.
quint32 PackedBytes::append(Id id, QByteArrayView bytes)
{
    const qsizetype taken = (qsizetype(sizeof(Head)) + bytes.size() + unit - 1) / unit * unit;
    if (m_last < 0 || m_blocks.at(m_last).bytes.size() + taken > blockSize) {
        m_last = freeBlock();
        m_blocks[m_last].bytes.reserve(std::max(blockSize, taken));
    }
    QByteArray &block = m_blocks[m_last].bytes;
    const qsizetype offset = block.size();
    const Head head{quint32(taken), quint32(bytes.size()), id.value};
    block.resize(offset + taken);
    std::memcpy(block.data() + offset, &head, sizeof head);
    std::memcpy(block.data() + offset + sizeof head, bytes.data(), size_t(bytes.size()));
    return quint32(m_last << offsetBits) | quint32(offset / unit);
}

void PackedBytes::leave(quint32 place)
{
    const qsizetype number = blockOf(place), offset = offsetOf(place);
    Block &block = m_blocks[number];
    Head head = headAt(block.bytes, offset);
    head.id = 0;
    std::memcpy(block.bytes.data() + offset, &head, sizeof head);
    block.holes += head.taken;
    if (number != m_last && block.holes * 2 > block.bytes.size())
        empty(number);
}

void PackedBytes::empty(qsizetype number)
{
    const QByteArray bytes = std::exchange(m_blocks[number], Block()).bytes;
    for (qsizetype offset = 0; offset < bytes.size();) {
        const Head head = headAt(bytes, offset);
        if (head.id != 0)
            m_places[Id{head.id}] = append(Id{head.id}, {bytes.constData() + offset + sizeof head, qsizetype(head.size)});
        offset += head.taken;
    }
    m_freeBlocks.append(number);
}

qsizetype PackedBytes::heldBytes() const
{
    qsizetype held = 0;
    for (const Block &block : m_blocks)
        held += block.bytes.capacity();
    return held;
}

PackedBytes::Walk::Walk(const PackedBytes &all, bool atEnd)
    : m_all(&all)
    , m_block(atEnd ? all.m_blocks.size() : 0)
{
    settle();
}

void PackedBytes::Walk::settle()
{
    for (; m_block < m_all->m_blocks.size(); ++m_block, m_offset = 0) {
        const QByteArray &block = m_all->m_blocks.at(m_block).bytes;
        while (m_offset < block.size()) {
            const Head head = headAt(block, m_offset);
            if (head.id != 0)
                return;
            m_offset += head.taken;
        }
    }
}

Id PackedBytes::Walk::id() const { return {headAt(m_all->m_blocks.at(m_block).bytes, m_offset).id}; }

QByteArrayView PackedBytes::Walk::bytes() const
{
    const QByteArray &block = m_all->m_blocks.at(m_block).bytes;
    return {block.constData() + m_offset + sizeof(Head), qsizetype(headAt(block, m_offset).size)};
}

void PackedBytes::Walk::next()
{
    m_offset += headAt(m_all->m_blocks.at(m_block).bytes, m_offset).taken;
    settle();
}

} // namespace sidelight
