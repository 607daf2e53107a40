// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/PackedTable.h"

#include "models/project/Packing.h"

namespace sidelight {

template <class T> void PackedTable<T>::insert(const T &record)
{
    Packing packed;
    packing::visitPacked(record, [&packed](const auto &value) { packed.add(value); });
    packed.add(packing::listOf(record));
    insert(record.id, packed.bytes());
}

template <class T> T PackedTable<T>::unpack(Id id, QByteArrayView bytes, bool bare)
{
    T record;
    record.id = id;
    Unpacking packed(bytes, bare ? Unpacking::Texts::Skipped : Unpacking::Texts::Taken);
    packing::visitPacked(record, [&packed](auto &value) { packed.take(value); });
    packed.take(packing::listOf(record));
    return record;
}

template class PackedTable<Passage>;
template class PackedTable<Statement>;

} // namespace sidelight
