// SPDX-License-Identifier: GPL-3.0-or-later
// How a record stands in a PackedTable: what is in its columns but the id, and then its list, one behind the other. Small numbers
// take few bytes; a text is UTF-8 behind its length, as SQLite hands it out, so that nothing is converted when a project is opened.
#pragma once

#include "models/project/Rows.h"

#include <cstring>

namespace sidelight {

class Packing {
public:
    [[nodiscard]] QByteArrayView bytes() const { return m_bytes; }
    void clear() { m_bytes.resize(0); } // what was reserved stays

    void add(const Id &id) { m_bytes.append(reinterpret_cast<const char *>(&id.value), sizeof id.value); }
    void add(QByteArrayView utf8)
    {
        number(quint64(utf8.size()));
        m_bytes.append(utf8);
    }
    void add(const QString &text) { add(QByteArrayView(text.toUtf8())); }
    void add(int value) { number(quint32(value)); }
    void add(qint64 value) { number(quint64(value)); }
    template <class Enum>
        requires std::is_enum_v<Enum>
    void add(Enum value)
    {
        number(quint64(value));
    }
    void add(const Speaker &speaker) { add(speaker.actor), add(speaker.printed); }
    template <class Item> void add(const QList<Item> &items)
    {
        number(quint64(items.size()));
        for (const Item &item : items)
            add(item);
    }

private:
    void number(quint64 value) // seven bits a byte, the lowest first
    {
        for (; value >= 0x80; value >>= 7)
            m_bytes.append(char(value | 0x80));
        m_bytes.append(char(value));
    }

    QByteArray m_bytes;
};

class Unpacking {
public:
    enum class Texts { Taken, Skipped };
    explicit Unpacking(QByteArrayView bytes, Texts texts)
        : m_at(bytes.data())
        , m_texts(texts)
    {
    }

    void take(Id &id)
    {
        std::memcpy(&id.value, m_at, sizeof id.value);
        m_at += sizeof id.value;
    }
    void take(QString &text)
    {
        if (const auto size = qsizetype(number())) {
            if (m_texts == Texts::Taken)
                text = QString::fromUtf8(m_at, size);
            m_at += size;
        }
    }
    void take(int &value) { value = int(quint32(number())); }
    void take(qint64 &value) { value = qint64(number()); }
    template <class Enum>
        requires std::is_enum_v<Enum>
    void take(Enum &value)
    {
        value = Enum(number());
    }
    void take(Speaker &speaker) { take(speaker.actor), take(speaker.printed); }
    template <class Item> void take(QList<Item> &items)
    {
        if (const auto size = qsizetype(number())) {
            items.resize(size);
            for (Item &item : items)
                take(item);
        }
    }

private:
    quint64 number()
    {
        quint64 value = 0;
        for (int shift = 0;; shift += 7) {
            const auto byte = uchar(*m_at++);
            value |= quint64(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
    }

    const char *m_at;
    Texts m_texts;
};

namespace packing {

// The lists that stand in tables of their own.
auto &listOf(rows::Of<Passage> auto &record) { return record.tags; }
auto &listOf(rows::Of<Statement> auto &record) { return record.speakers; }

// Calls visitor(value) for each column but the id.
template <class Record, class Visitor> void visitPacked(Record &record, Visitor &&visitor)
{
    rows::visit(record, [&](const char *, auto &value) {
        if (static_cast<const void *>(&value) != &record.id)
            visitor(value);
    });
}

} // namespace packing

} // namespace sidelight
