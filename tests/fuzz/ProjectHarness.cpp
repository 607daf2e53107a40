// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/ProjectHarness.h"

#include "models/exchange/CanvasReader.h"
#include "models/project/Salvage.h"
#include "tests/project/SoundProject.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <algorithm>
#include <cstring>
#include <limits>
#include <sqlite3.h>

namespace sidelight::fuzz {
namespace {

QString pathOf(const char *name)
{
    static const QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/fuzz XXXXXX"));
    return folder.filePath(QLatin1StringView(name));
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void require(const QString &wrong)
{
    if (!wrong.isEmpty())
        fail(wrong.toUtf8());
}

// Of a file that Sidelight made of what was sent.
void requireSound(const QString &path)
{
    const auto file = ProjectFile::open(path);
    if (!file)
        fail(file.error().message.toUtf8());
    const auto findings = (*file)->verify();
    require(findings ? findings->join(u' ') : findings.error().message);
}

void salvage(const QString &path)
{
    const QString saved = pathOf("saved.sidelight");
    if (salvageProject(path, saved))
        requireSound(saved);
    QFile::remove(saved);
}

// Takes what it is told from bytes; of bytes that are at an end, zeros.
class Instructions {
public:
    explicit Instructions(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }
    [[nodiscard]] bool atEnd() const { return m_at >= m_bytes.size(); }
    [[nodiscard]] int below(qsizetype most) { return int(quint8(taken(1).at(0)) % most); }
    [[nodiscard]] QByteArray bytes() { return taken(quint8(taken(1).at(0))); }
    template <class T> [[nodiscard]] T number()
    {
        T value;
        std::memcpy(&value, taken(sizeof(T)).constData(), sizeof(T));
        return value;
    }

private:
    QByteArray taken(qsizetype count)
    {
        const QByteArray found = m_bytes.mid(m_at, count);
        m_at += count;
        return found.leftJustified(count, '\0');
    }
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

// A project in memory, with nothing switched on that keeps its rows in order.
class LooseProject {
public:
    explicit LooseProject(QByteArray file)
        : m_bytes(std::move(file))
    {
        if (sqlite3_open(":memory:", &m_handle) != SQLITE_OK)
            fail("no database could be opened");
        const auto size = sqlite3_int64(m_bytes.size());
        sqlite3_deserialize(m_handle, "main", reinterpret_cast<unsigned char *>(m_bytes.data()), size, size, 0);
        run("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; BEGIN");
    }
    ~LooseProject() { sqlite3_close(m_handle); }
    LooseProject(const LooseProject &) = delete;
    LooseProject &operator=(const LooseProject &) = delete;

    void change(Instructions &from, const QList<TableShape> &shapes)
    {
        const TableShape &shape = shapes.at(from.below(shapes.size()));
        const QByteArray column = '"' + shape.columns.at(from.below(shape.columns.size())).name + '"',
                         table = '"' + shape.name + '"', row = whichRow(shape, from.below(256));
        switch (from.below(9)) {
        case 0:
            return run("DELETE FROM " + table + " WHERE " + row);
        case 1: // a value of another column
            return run("UPDATE OR IGNORE " + table + " SET " + column + " = \"" +
                       shape.columns.at(from.below(shape.columns.size())).name + "\" WHERE " + row);
        case 2: { // of another row
            const QByteArray other = whichRow(shape, from.below(256));
            return run("UPDATE OR IGNORE " + table + " SET " + column + " = (SELECT " + column + " FROM " + table + " WHERE " +
                       other + ") WHERE " + row);
        }
        default:
            run("UPDATE OR IGNORE " + table + " SET " + column + " = ?1 WHERE " + row, &from);
        }
    }

    QByteArray file()
    {
        run("COMMIT");
        return {m_bytes.constData(), m_bytes.size()};
    }

private:
    // Of no more rows than there were, since the bytes have no room for more pages.
    static QByteArray whichRow(const TableShape &shape, int number)
    {
        QByteArray keys = shape.hasRowid ? QByteArray("rowid") : QByteArray();
        for (const TableShape::Column &column : shape.columns)
            if (!shape.hasRowid && column.isKey)
                keys += (keys.isEmpty() ? "\"" : ", \"") + column.name + '"';
        const QByteArray table = '"' + shape.name + '"', place = QByteArray::number(number);
        return '(' + keys + ") = (SELECT " + keys + " FROM " + table + " LIMIT 1 OFFSET " + place +
               " % max(1, (SELECT count(*) FROM " + table + ")))";
    }

    void run(const QByteArray &sql, Instructions *value = nullptr)
    {
        const char *rest = sql.constData();
        while (*rest) {
            sqlite3_stmt *statement = nullptr;
            if (sqlite3_prepare_v2(m_handle, rest, -1, &statement, &rest) != SQLITE_OK)
                fail(sqlite3_errmsg(m_handle));
            if (!statement)
                break;
            if (value)
                bind(statement, *value);
            sqlite3_step(statement); // it may be full, or forbidden
            sqlite3_finalize(statement);
        }
    }

    static void bind(sqlite3_stmt *statement, Instructions &from)
    {
        static constexpr qint64 whole[] = {0,
                                           1,
                                           -1,
                                           std::numeric_limits<qint32>::max(),
                                           std::numeric_limits<qint64>::max(),
                                           std::numeric_limits<qint64>::min(),
                                           253402300800000,
                                           2000000000};
        static constexpr double real[] = {1e308, -1e308, 1e300, std::numeric_limits<double>::infinity(), 0.5, -0.0, 1e-308, 1e6};
        switch (from.below(8)) {
        case 0:
            break; // it is null
        case 1:
            sqlite3_bind_int64(statement, 1, from.number<qint8>());
            break;
        case 2:
            sqlite3_bind_int64(statement, 1, from.number<qint64>());
            break;
        case 3:
            sqlite3_bind_int64(statement, 1, whole[from.below(std::size(whole))]);
            break;
        case 4:
            sqlite3_bind_double(statement, 1, real[from.below(std::size(real))]);
            break;
        case 5: {
            const QByteArray bytes = from.bytes();
            sqlite3_bind_blob(statement, 1, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
            break;
        }
        default: {
            const QByteArray text = from.bytes();
            sqlite3_bind_text(statement, 1, text.constData(), int(text.size()), SQLITE_TRANSIENT);
        }
        }
    }

    QByteArray m_bytes; // the file, which SQLite changes in place
    sqlite3 *m_handle = nullptr;
};

// Files of each version, of the smallest pages that there are.
struct Made {
    QByteArray file;
    QList<TableShape> shapes;
};

const Made &made(int version)
{
    static const QList<Made> all = [] {
        QList<Made> result;
        for (int i = 1; i <= Schema::current().version(); ++i)
            result.append({bytesOf(QStringLiteral(SIDELIGHT_SOURCE_DIR "/tests/fuzz/corpus/project/schema-%1.sidelight").arg(i)),
                           TableShape::of(Schema::current(), i)});
        return result;
    }();
    return all.at(version - 1);
}

} // namespace

void fail(const QByteArray &what)
{
    std::fprintf(stderr, "What came of the input is wrong: %s.\n", what.constData());
    std::abort();
}

void openProject(const QByteArray &bytes, bool hasTurn)
{
    const QString path = pathOf("sent.sidelight");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        fail("the input could not be written");
    file.close();
    if (const auto project = ProjectFile::open(path, test::strangers())) {
        require(test::firstWrong(**project));
        if (const QString mine = pathOf("mine.sidelight"); hasTurn) {
            if (const auto copied = (*project)->writeCopy(mine); !copied)
                fail(copied.error().message.toUtf8());
            requireSound(mine);
            QFile::remove(mine);
        }
    } else if (project.error().message.isEmpty()) {
        fail("it is refused without a sentence");
    }
    if (hasTurn)
        salvage(path);
    if (bytesOf(path) != bytes)
        fail("the file is not as it was");
}

void openChangedRows(const QByteArray &bytes, bool hasTurn)
{
    Instructions instructions(bytes);
    const Made &from = made(1 + instructions.below(Schema::current().version()));
    LooseProject project(from.file);
    for (int count = 0; count < 50 && !instructions.atEnd(); ++count)
        project.change(instructions, from.shapes);
    openProject(project.file(), hasTurn);
}

// What was read is undone, so that the project stays as small as it was; of its history, there is a new project now and then.
void importCanvas(const QByteArray &bytes)
{
    static std::unique_ptr<ProjectFile> project;
    static int edits = 0;
    const auto canvas = CanvasReader::read(bytes, QStringLiteral("sent"));
    if (!canvas) {
        if (canvas.error().message.isEmpty())
            fail("it is refused without a sentence");
        return;
    }
    if (!project || ++edits % 500 == 0) {
        project.reset();
        const QString path = pathOf("canvas.sidelight");
        QFile::remove(path);
        auto created = ProjectFile::create(path);
        if (!created)
            fail(created.error().message.toUtf8());
        project = std::move(*created);
    }
    const auto commit = project->edit(QStringLiteral("Import board"), [&](Writer &writer) { canvas->apply(writer); }, 1);
    if (!commit)
        fail(commit.error().message.toUtf8());
    require(test::firstWrong(*project));
    if (commit->id != 0 && !project->undo(1))
        fail("it cannot be undone");
}

} // namespace sidelight::fuzz
