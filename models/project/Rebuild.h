// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/LeftOut.h"
#include "models/project/OpenOptions.h"
#include "models/project/Records.h"
#include "models/project/TableShape.h"

#include <QHash>
#include <memory>

namespace SQLite {
class Database;
}

namespace sidelight {

// Makes a project anew, row by row, from rows of which nothing is known: somebody else's, or what was found in a damaged file.
// Each value is looked at, each row is written by a statement of ours into a table of ours, whose constraints hold for it; each
// text, original and image must have its hash; what refers to something that is missing goes, or refers to nothing any more;
// and the history comes along only if it leads to just these records. Every function throws a Refusal or an exception of SQLite.
class Rebuild {
public:
    // Of an article whose text or original is not whole, Salvage keeps what is left, under a tag; a stranger's goes.
    enum class Purpose { Adopt, Salvage };
    // `to` holds an empty project, and no transaction. `isText` says whether a text may be an article's; null: any may.
    Rebuild(SQLite::Database &to, const OpenOptions &options, Purpose purpose);
    ~Rebuild();
    Rebuild(const Rebuild &) = delete;
    Rebuild &operator=(const Rebuild &) = delete;

    // A row of a table, in any order; not of those that hold content. False: it cannot stand there, and was counted.
    bool add(const QByteArray &table, const FileRow &row);
    void addContent(const ContentHash &hash, qint64 size, const QByteArray &bytes);
    void countPage() { ++m_leftOut.pages; }
    void countLost(const QByteArray &table) { ++m_leftOut.rows[table]; }
    [[nodiscard]] bool isEmpty() const { return m_added == 0; } // nothing that could be added was
    [[nodiscard]] bool has(const QByteArray &table, const QByteArray &column, const FileValue &value);

    // Sets in order what belongs together and commits. Nothing may be added after it.
    LeftOut finish();

private:
    struct Insert;
    struct Held;
    [[nodiscard]] FileValue looked(const TableShape::Column &column, const FileValue &value);
    void dropDanglingReferences();
    void breakCircles(const std::string &table, const std::string &column);
    void checkArticles();
    void checkArticle(qint64 id);
    [[nodiscard]] QString patchedText(qint64 article, const QByteArray &rest, int length) const;
    void putSubstitutes(qint64 id, const QByteArray &text, const QByteArray &marks, const QByteArray &original);
    void markDamaged(qint64 article);
    void checkPassages(qint64 article, const QString &text);
    void checkBoards();
    void takeHistory();
    int run(const std::string &sql) const; // how many rows it changed

    SQLite::Database &m_to;
    const OpenOptions &m_options;
    Purpose m_purpose;
    QList<TableShape> m_shapes;
    std::unique_ptr<Held> m_held; // the transaction
    QHash<QByteArray, std::shared_ptr<Insert>> m_inserts;
    QHash<ContentHash, QByteArray> m_rests; // of content that is not what its hash says: what there is of it
    qint64 m_damagedTag = 0, m_added = 0;
    LeftOut m_leftOut;
};

} // namespace sidelight
