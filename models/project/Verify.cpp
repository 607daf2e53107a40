// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/Verify.h"

#include "models/project/Connection.h"
#include "models/project/Content.h"
#include "models/project/Journal.h"
#include "models/project/Replay.h"
#include "models/project/Rows.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <sqlite3.h>

namespace sidelight {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Verify", text); }

void checkFile(SQLite::Database &database, const Schema &schema, QStringList &findings)
{
    const QStringList pages = checkPages(database, PageCheck::Full, 20);
    for (const QString &page : pages)
        findings.append(tr("The file is damaged: %1.").arg(page));
    SQLite::Statement keys(database, "PRAGMA foreign_key_check");
    while (keys.executeStep())
        findings.append(tr("A row of the table “%1” refers to one in “%2” that is missing.")
                            .arg(rows::textOf(keys.getColumn(0)), rows::textOf(keys.getColumn(2))));
    if (schema::describe(database) != schema.expected(schema.version()))
        findings.append(tr("The tables of the file are not those that Sidelight makes."));
}

// Each blob is read and hashed once; the hashes of those that are something else now.
QSet<ContentHash> damagedContent(SQLite::Database &database)
{
    SQLite::Statement query(database, "SELECT sha256, size FROM content");
    QSet<ContentHash> damaged;
    while (query.executeStep()) {
        ContentHash hash(static_cast<const char *>(query.getColumn(0).getBlob()), query.getColumn(0).getBytes());
        const QByteArray blob = content::get(database, hash);
        if (rows::hashOf(blob) != hash || blob.size() != query.getColumn(1).getInt64())
            damaged.insert(hash);
    }
    return damaged;
}

void checkArticle(const Reader &reader, const Article &article, const QList<Passage> &passages, const QSet<ContentHash> &damaged,
                  QStringList &findings)
{
    const QString text = reader.text(article.text);
    if (damaged.contains(article.text) || text.size() != article.length)
        findings.append(tr("The text of “%1” differs from what was imported.").arg(article.title));
    if (damaged.contains(article.original))
        findings.append(tr("The original of “%1” differs from what was imported.").arg(article.title));
    for (const Passage &passage : passages)
        if (passage.end > text.size() || QStringView(text).sliced(passage.start, passage.end - passage.start) != passage.quote)
            findings.append(tr("A passage of “%1” does not hold the words that stand at its place.").arg(article.title));
}

void checkAgainstHistory(SQLite::Database &database, QStringList &findings)
{
    try {
        if (const QByteArray table = firstTableUnlikeHistory(database); !table.isEmpty())
            findings.append(tr("The table “%1” holds something else than its history says.").arg(QLatin1StringView(table)));
    } catch (const Refusal &refusal) {
        if (refusal.error.kind != ErrorKind::Damaged)
            throw;
        findings.append(refusal.error.message);
    }
}

// SQLite reports a page that it cannot read among the damage, mostly with the code.
QStringList checkOnce(SQLite::Database &database, PageCheck check, int most)
{
    static const QRegularExpression failed(QStringLiteral("error code=(\\d+)"));
    QStringList findings;
    SQLite::Statement query(database, (check == PageCheck::Full ? "PRAGMA integrity_check(" : "PRAGMA quick_check(") +
                                          std::to_string(most) + ')');
    while (query.executeStep()) {
        const QString found = rows::textOf(query.getColumn(0));
        const int code = failed.match(found).captured(1).toInt();
        if ((code & 0xff) == SQLITE_IOERR || (code & 0xff) == SQLITE_NOMEM)
            throw Refusal{errorOf(code)};
        if (found != QLatin1StringView("ok"))
            findings.append(found);
    }
    return findings;
}

} // namespace

// Damage is still there the second time; a page that could not be read for a moment is not.
QStringList checkPages(SQLite::Database &database, PageCheck check, int most)
{
    return checkOnce(database, check, most).isEmpty() ? QStringList() : checkOnce(database, check, most);
}

QStringList verifyProject(SQLite::Database &database, const Schema &schema, History history)
{
    QStringList findings;
    checkFile(database, schema, findings);
    if (!findings.isEmpty())
        return findings; // the rest could not be trusted
    const QSet<ContentHash> damaged = damagedContent(database);
    if (!damaged.isEmpty())
        findings.append(QCoreApplication::translate("Verify", "%n text(s) or image(s) differ from what was stored.", nullptr,
                                                    int(damaged.size())));
    const Reader reader(database);
    QHash<Id, QList<Passage>> passages;
    const QList<Passage> all = reader.all<Passage>();
    for (const Passage &passage : all)
        passages[passage.article].append(passage);
    const QList<Article> articles = reader.all<Article>();
    for (const Article &article : articles)
        checkArticle(reader, article, passages.value(article.id), damaged, findings);
    if (const EditId broken = Journal(database).firstBroken())
        findings.append(tr("The history is damaged from entry %1 on.").arg(broken));
    if (history == History::Replayed && findings.isEmpty())
        checkAgainstHistory(database, findings);
    return findings;
}

} // namespace sidelight
