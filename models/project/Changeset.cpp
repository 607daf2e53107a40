// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/Changeset.h"

#include "models/project/Rows.h"
#include "models/project/Schema.h"
#include "models/project/Writer.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>
#include <algorithm>
#include <array>
#include <sqlite3.h>

namespace sidelight::changeset {

namespace {

void check(int code)
{
    if (code != SQLITE_OK)
        throw SQLite::Exception("session", code);
}

// A buffer that the session extension allocated.
class Buffer {
public:
    ~Buffer() { sqlite3_free(data); }
    Buffer() = default;
    Buffer(const Buffer &) = delete;
    Buffer &operator=(const Buffer &) = delete;
    [[nodiscard]] QByteArray bytes() const { return {static_cast<const char *>(data), size}; }
    int size = 0;
    void *data = nullptr;
};

void *mutableData(const QByteArray &bytes)
{
    return const_cast<char *>(bytes.constData()); // the C interface is not const-correct; it only reads
}

// One changed row: its table, what happened, and the values of a column.
class Row {
public:
    explicit Row(sqlite3_changeset_iter *iterator)
        : m_iterator(iterator)
    {
        sqlite3changeset_op(iterator, &m_table, &m_columns, &m_operation, nullptr);
    }
    [[nodiscard]] QByteArray table() const { return m_table; }
    [[nodiscard]] int operation() const { return m_operation; }
    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] sqlite3_value *oldValue(int column) const
    {
        sqlite3_value *value = nullptr;
        if (m_operation != SQLITE_INSERT)
            check(sqlite3changeset_old(m_iterator, column, &value));
        return value;
    }
    [[nodiscard]] sqlite3_value *newValue(int column) const
    {
        sqlite3_value *value = nullptr;
        if (m_operation != SQLITE_DELETE)
            check(sqlite3changeset_new(m_iterator, column, &value));
        return value;
    }
    // What a record that stands on another names in its second column, unless an update left that alone.
    [[nodiscard]] Id second() const
    {
        sqlite3_value *value = m_operation == SQLITE_DELETE ? oldValue(1) : newValue(1);
        return {value ? sqlite3_value_int64(value) : 0};
    }
    // The id of the record that the row belongs to: in every watched table it is the first column.
    [[nodiscard]] Id owner() const
    {
        sqlite3_value *value = m_operation == SQLITE_INSERT ? newValue(0) : oldValue(0);
        return {value ? sqlite3_value_int64(value) : 0};
    }

private:
    sqlite3_changeset_iter *m_iterator;
    const char *m_table = nullptr;
    int m_columns = 0;
    int m_operation = 0;
};

template <class Visit> void forEachRow(const QByteArray &changeset, Visit visit)
{
    sqlite3_changeset_iter *iterator = nullptr;
    check(sqlite3changeset_start(&iterator, int(changeset.size()), mutableData(changeset)));
    const std::unique_ptr<sqlite3_changeset_iter, int (*)(sqlite3_changeset_iter *)> guard(iterator, sqlite3changeset_finalize);
    int code = SQLITE_OK;
    while ((code = sqlite3changeset_next(iterator)) == SQLITE_ROW)
        visit(Row(iterator));
    if (code != SQLITE_DONE)
        check(code);
}

std::optional<FileValue> valueOf(sqlite3_value *value)
{
    if (!value)
        return std::nullopt;
    const auto bytes = [&](const void *data) { return QByteArray(static_cast<const char *>(data), sqlite3_value_bytes(value)); };
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return FileValue{.type = FileValue::Type::Integer, .integer = sqlite3_value_int64(value)};
    case SQLITE_FLOAT:
        return FileValue{.type = FileValue::Type::Real, .real = sqlite3_value_double(value)};
    case SQLITE_TEXT:
        return FileValue{.type = FileValue::Type::Text, .bytes = bytes(sqlite3_value_text(value))};
    case SQLITE_BLOB:
        return FileValue{.type = FileValue::Type::Blob, .bytes = bytes(sqlite3_value_blob(value))};
    default:
        return FileValue{};
    }
}

int isWatched(void *, const char *table) { return schema::watchedTables().contains(table) ? 1 : 0; }

int abortOnConflict(void *, int, sqlite3_changeset_iter *) { return SQLITE_CHANGESET_ABORT; }

template <class... T> consteval auto tablesOf(std::type_identity<std::tuple<ChangesOf<T>...>>)
{
    return std::array{rows::tableOf<T>...};
}
constexpr auto recordTables = tablesOf(std::type_identity<decltype(Changes::all)>());
static_assert(recordTables.size() == size_t(RecordKind::Count));

// Of these the second column says on what they stand.
bool standsOn(RecordKind kind)
{
    constexpr std::array kinds{RecordKind::Passage, RecordKind::Statement,  RecordKind::Mention, RecordKind::Card,
                               RecordKind::Link,    RecordKind::Hypothesis, RecordKind::Evidence};
    return std::ranges::contains(kinds, kind);
}

Id secondIn(SQLite::Database &database, RecordKind kind, Id id)
{
    const bool onPassage = kind == RecordKind::Statement || kind == RecordKind::Mention;
    const bool onBoard = kind == RecordKind::Card || kind == RecordKind::Link;
    const char *column = kind == RecordKind::Passage ? "article" : onPassage ? "passage" : onBoard ? "board" : "ach";
    SQLite::Statement query(database, std::string("SELECT ") + column + " FROM " + recordTables.at(size_t(kind)) + " WHERE id = ?");
    query.bind(1, std::int64_t(id.value));
    return query.executeStep() ? Id{query.getColumn(0).getInt64()} : Id();
}

enum class Fate { Inserted, Touched, Removed };
using Fates = QHash<QByteArray, QHash<Id, Fate>>;

template <class T> void collect(const Fates &fates, const Reader &reader, ChangesOf<T> &changes)
{
    const auto ofTable = fates.constFind(rows::tableOf<T>);
    if (ofTable == fates.constEnd())
        return;
    for (auto it = ofTable->constBegin(); it != ofTable->constEnd(); ++it) {
        std::optional<T> record = *it == Fate::Removed ? std::nullopt : reader.find<T>(it.key());
        if (!record)
            changes.removed.append(it.key());
        else if (*it == Fate::Inserted)
            changes.inserted.append(std::move(*record));
        else
            changes.updated.append(std::move(*record));
    }
    const auto byId = [](const T &a, const T &b) { return a.id < b.id; };
    std::ranges::sort(changes.inserted, byId);
    std::ranges::sort(changes.updated, byId);
    std::ranges::sort(changes.removed);
}

} // namespace

RecordKind recordKindOf(const QByteArray &table)
{
    const auto found = std::ranges::find_if(recordTables, [&](const char *each) { return table == each; });
    return found == recordTables.end() ? RecordKind::Standing : RecordKind(found - recordTables.begin());
}

QByteArray recordTable(const QByteArray &table)
{
    constexpr std::array<std::pair<const char *, const char *>, 8> owners{{{"article_tag", "article"},
                                                                           {"passage_tag", "passage"},
                                                                           {"actor_alias", "actor"},
                                                                           {"statement_speaker", "statement"},
                                                                           {"link_evidence", "link"},
                                                                           {"actor_grade", "actor"},
                                                                           {"rating", "evidence"},
                                                                           {"collection_article", "collection"}}};
    const auto *const owner = std::ranges::find_if(owners, [&](const auto &pair) { return table == pair.first; });
    return owner == owners.end() ? table : QByteArray(owner->second);
}

Recorder::Recorder(SQLite::Database &database)
{
    check(sqlite3session_create(database.getHandle(), "main", &m_session));
    for (const QByteArray &table : schema::watchedTables())
        if (const int code = sqlite3session_attach(m_session, table.constData()); code != SQLITE_OK) {
            sqlite3session_delete(m_session);
            check(code);
        }
}

Recorder::~Recorder() { sqlite3session_delete(m_session); }

QByteArray Recorder::take()
{
    Buffer buffer;
    check(sqlite3session_changeset(m_session, &buffer.size, &buffer.data));
    return buffer.bytes();
}

QByteArray inverted(const QByteArray &changeset)
{
    Buffer buffer;
    check(sqlite3changeset_invert(int(changeset.size()), mutableData(changeset), &buffer.size, &buffer.data));
    return buffer.bytes();
}

QByteArray joined(const QByteArray &first, const QByteArray &second)
{
    Buffer buffer;
    check(sqlite3changeset_concat(int(first.size()), mutableData(first), int(second.size()), mutableData(second), &buffer.size,
                                  &buffer.data));
    return buffer.bytes();
}

void apply(SQLite::Database &database, const QByteArray &changeset)
{
    const int code = sqlite3changeset_apply_v2(database.getHandle(), int(changeset.size()), mutableData(changeset), isWatched,
                                               abortOnConflict, nullptr, nullptr, nullptr, SQLITE_CHANGESETAPPLY_FKNOACTION);
    if ((code & 0xff) == SQLITE_ABORT)
        refuse(ErrorKind::Damaged,
               QCoreApplication::translate("Changeset",
                                           "The history does not fit the project any more, so this step cannot be undone or "
                                           "repeated. Nothing was changed; have the project checked."));
    check(code);
}

Changes changesOf(const QByteArray &changeset, const Reader &reader)
{
    Fates fates;
    forEachRow(changeset, [&](const Row &row) {
        const QByteArray table = recordTable(row.table());
        auto &ofTable = fates[table];
        if (table != row.table() || row.operation() == SQLITE_UPDATE) {
            if (!ofTable.contains(row.owner()))
                ofTable.insert(row.owner(), Fate::Touched);
        } else {
            ofTable.insert(row.owner(), row.operation() == SQLITE_INSERT ? Fate::Inserted : Fate::Removed);
        }
    });
    Changes changes;
    std::apply([&](auto &...each) { (collect(fates, reader, each), ...); }, changes.all);
    return changes;
}

QList<Touch> touchesOf(const QByteArray &changeset, SQLite::Database &database)
{
    QMap<std::pair<int, Id>, Touch> touches;
    QHash<Id, Id> passages, articles; // of statements and mentions; of passages
    forEachRow(changeset, [&](const Row &row) {
        const QByteArray table = recordTable(row.table());
        const bool isRecord = table == row.table();
        const RecordKind kind = recordKindOf(table);
        Touch &touch = touches[{int(kind), row.owner()}];
        touch.kind = kind;
        touch.id = row.owner();
        if (!isRecord)
            return;
        if (row.operation() != SQLITE_UPDATE)
            touch.fate = row.operation() == SQLITE_INSERT ? Touch::Fate::Made : Touch::Fate::Removed;
        if (kind == RecordKind::Statement || kind == RecordKind::Mention)
            passages.insert(touch.id, row.second());
        else if (standsOn(kind))
            touch.owner = row.second();
        if (kind == RecordKind::Passage)
            articles.insert(touch.id, touch.owner);
    });
    for (Touch &touch : touches) {
        if (touch.kind == RecordKind::Statement || touch.kind == RecordKind::Mention) {
            const Id named = passages.value(touch.id);
            const Id passage = named.isValid() ? named : secondIn(database, touch.kind, touch.id);
            const Id article = articles.value(passage);
            touch.owner = article.isValid() ? article : secondIn(database, RecordKind::Passage, passage);
        } else if (standsOn(touch.kind) && !touch.owner.isValid()) {
            touch.owner = secondIn(database, touch.kind, touch.id);
        }
    }
    return touches.values();
}

QSet<ContentHash> contentOf(const QByteArray &changeset)
{
    QSet<ContentHash> hashes;
    const auto take = [&](sqlite3_value *value) {
        if (value && sqlite3_value_type(value) == SQLITE_BLOB)
            hashes.insert(QByteArray(static_cast<const char *>(sqlite3_value_blob(value)), sqlite3_value_bytes(value)));
    };
    // In watched tables the only blobs are hashes of content.
    forEachRow(changeset, [&](const Row &row) {
        for (int column = 0; column < row.columns(); ++column) {
            take(row.oldValue(column));
            take(row.newValue(column));
        }
    });
    return hashes;
}

void forEach(const QByteArray &changeset, const std::function<void(const ChangedRow &)> &take)
{
    forEachRow(changeset, [&](const Row &row) {
        ChangedRow changed{.table = row.table(), .columns = row.columns(), .before = {}, .after = {}};
        for (int column = 0; column < row.columns(); ++column) {
            if (row.operation() != SQLITE_INSERT)
                changed.before.append(valueOf(row.oldValue(column)));
            if (row.operation() != SQLITE_DELETE)
                changed.after.append(valueOf(row.newValue(column)));
        }
        take(changed);
    });
}

} // namespace sidelight::changeset
