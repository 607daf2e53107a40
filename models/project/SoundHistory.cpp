// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/SoundHistory.h"

#include "models/project/Changeset.h"
#include "models/project/Content.h"
#include "models/project/Journal.h"
#include "models/project/Replay.h"
#include "models/project/Rows.h"
#include "models/project/TableShape.h"
#include "models/project/Writer.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <cmath>

namespace sidelight {

namespace {

// The tables of ours that a journal may name, and the lengths of the texts in which its passages lie.
class Judge {
public:
    Judge(SQLite::Database &database, const Schema &schema)
        : m_shapes(TableShape::of(schema, schema.version()))
    {
        for (int version = 1; version <= schema.version(); ++version)
            for (const TableShape &shape : TableShape::of(schema, version))
                m_widths[shape.name].insert(int(shape.columns.size()));
        rows::Cursor row(database, "SELECT id, length FROM article");
        while (row.step())
            m_lengths.insert(row.number(0), row.number(1));
    }

    [[nodiscard]] bool accepts(const QByteArray &changeset)
    {
        bool isSound = true;
        changeset::forEach(changeset, [&](const changeset::ChangedRow &row) {
            const auto shape = std::ranges::find(m_shapes, row.table, &TableShape::name);
            isSound = isSound && schema::watchedTables().contains(row.table) && shape != m_shapes.end() &&
                      m_widths.value(row.table).contains(row.columns) && areFit(*shape, row.before) && areFit(*shape, row.after);
            if (!isSound)
                return;
            for (const auto &values : {row.before, row.after}) {
                if (row.table == "article" && values.value(0) && values.value(10))
                    m_lengths.insert(values.at(0)->integer, values.at(10)->integer);
                if (row.table == "passage")
                    m_passages.append(values);
            }
        });
        return isSound;
    }

    // A passage that an undo brings back lies within its text, too.
    [[nodiscard]] bool acceptsPassages() const
    {
        return std::ranges::all_of(m_passages, [&](const changeset::Values &passage) {
            const auto [article, start, end, quote] =
                std::tuple(passage.value(1), passage.value(2), passage.value(3), passage.value(4));
            if (start && end && quote && QString::fromUtf8(quote->bytes).size() != end->integer - start->integer)
                return false;
            return !end || (end->integer <= 2'000'000 && (!article || end->integer <= m_lengths.value(article->integer)));
        });
    }

private:
    static bool areFit(const TableShape &shape, const changeset::Values &values)
    {
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (!values.at(i))
                continue; // not changed
            const FileValue &value = *values.at(i);
            const TableShape::Column &column = shape.columns.at(i);
            const bool isOfType = value.type == column.type || (value.type == FileValue::Type::Null && !column.isRequired) ||
                                  (value.type == FileValue::Type::Integer && column.type == FileValue::Type::Real);
            const bool isText =
                value.type != FileValue::Type::Text || (QUtf8StringView(value.bytes).isValidUtf8() && !value.bytes.contains('\0'));
            if (!isOfType || !isText || !std::isfinite(value.real) ||
                (value.type == FileValue::Type::Blob && value.bytes.size() != 32)) // in these tables, a hash
                return false;
        }
        return true;
    }

    QList<TableShape> m_shapes;
    QHash<QByteArray, QSet<int>> m_widths;
    QHash<qint64, qint64> m_lengths;
    QList<changeset::Values> m_passages;
};

// Done anew from the beginning, in memory, it comes to just what the tables hold.
bool leadsToTheseRecords(SQLite::Database &database)
{
    Replay replay(database);
    while (replay.step()) {
    }
    bool same = true;
    for (const QByteArray &table : schema::watchedTables())
        replay.compare(table, [&same](const Replay::Difference &) { return same = false; });
    return same;
}

bool isSound(SQLite::Database &database, const Schema &schema, bool mayBeginLate)
{
    Journal journal(database);
    journal.load();
    if (journal.firstBroken() != 0)
        return false;
    Judge judge(database, schema);
    SQLite::Statement names(database, "INSERT OR IGNORE INTO journal_content (entry, sha256) VALUES (?, ?)");
    const QList<JournalEntry> entries = journal.entries();
    for (const JournalEntry &entry : entries) {
        if (!mayBeginLate && (entry.kind == JournalEntry::Kind::Barrier || entry.kind == JournalEntry::Kind::Purge))
            return false;
        const QByteArray changes = journal.changeset(entry.id);
        const bool isEdit = entry.kind == JournalEntry::Kind::Edit;
        if (changes.isEmpty() == isEdit || (isEdit && !judge.accepts(changes)))
            return false;
        const QSet<ContentHash> hashes = changeset::contentOf(changes);
        for (const ContentHash &hash : hashes) {
            if (!content::has(database, hash))
                return false;
            names.bind(1, std::int64_t(entry.id));
            names.bind(2, hash.constData(), int(hash.size()));
            names.exec();
            names.reset();
        }
    }
    SQLite::Statement sizes(
        database, "SELECT 1 FROM journal WHERE size <> (SELECT total(length(data)) FROM journal_part WHERE entry = number)");
    return judge.acceptsPassages() && !sizes.executeStep() && leadsToTheseRecords(database);
}

} // namespace

bool takeSoundHistory(SQLite::Database &database, const Schema &schema, bool mayBeginLate)
{
    try {
        return isSound(database, schema, mayBeginLate);
    } catch (const Refusal &) {
        return false;
    } catch (const SQLite::Exception &) {
        return false; // a changeset that is none
    }
}

} // namespace sidelight
