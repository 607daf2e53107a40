// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/Verify.h"

#include "models/project/Content.h"
#include "models/project/Journal.h"
#include "models/project/Rows.h"

#include <QCoreApplication>

namespace sidelight {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Verify", text); }

void checkFile(SQLite::Database &database, const Schema &schema, QStringList &findings)
{
    SQLite::Statement integrity(database, "PRAGMA integrity_check(20)");
    while (integrity.executeStep())
        if (integrity.getColumn(0).getString() != "ok")
            findings.append(tr("The file is damaged: %1.").arg(rows::textOf(integrity.getColumn(0))));
    SQLite::Statement keys(database, "PRAGMA foreign_key_check");
    while (keys.executeStep())
        findings.append(tr("A row of the table “%1” refers to one in “%2” that is missing.")
                            .arg(rows::textOf(keys.getColumn(0)), rows::textOf(keys.getColumn(2))));
    if (schema::describe(database) != schema.expected(schema.version()))
        findings.append(tr("The tables of the file are not those that Sidelight makes."));
}

void checkContent(SQLite::Database &database, QStringList &findings)
{
    SQLite::Statement query(database, "SELECT sha256, size FROM content");
    int damaged = 0;
    while (query.executeStep()) {
        ContentHash hash(static_cast<const char *>(query.getColumn(0).getBlob()), query.getColumn(0).getBytes());
        const QByteArray blob = content::get(database, hash);
        if (rows::hashOf(blob) != hash || blob.size() != query.getColumn(1).getInt64())
            ++damaged;
    }
    if (damaged > 0)
        findings.append(
            QCoreApplication::translate("Verify", "%n text(s) or image(s) differ from what was stored.", nullptr, damaged));
}

void checkArticle(const Reader &reader, const Article &article, const QList<Passage> &passages, QStringList &findings)
{
    const QByteArray bytes = reader.content(article.text);
    const QString text = QString::fromUtf8(bytes);
    if (rows::hashOf(bytes) != article.text || text.size() != article.length)
        findings.append(tr("The text of “%1” differs from what was imported.").arg(article.title));
    if (rows::hashOf(reader.content(article.original)) != article.original)
        findings.append(tr("The original of “%1” differs from what was imported.").arg(article.title));
    for (const Passage &passage : passages)
        if (passage.end > text.size() || QStringView(text).sliced(passage.start, passage.end - passage.start) != passage.quote)
            findings.append(tr("A passage of “%1” does not hold the words that stand at its place.").arg(article.title));
}

} // namespace

QStringList verifyProject(SQLite::Database &database, const Schema &schema)
{
    QStringList findings;
    checkFile(database, schema, findings);
    if (!findings.isEmpty())
        return findings; // the rest could not be trusted
    checkContent(database, findings);
    const Reader reader(database);
    QHash<Id, QList<Passage>> passages;
    const QList<Passage> all = reader.all<Passage>();
    for (const Passage &passage : all)
        passages[passage.article].append(passage);
    const QList<Article> articles = reader.all<Article>();
    for (const Article &article : articles)
        checkArticle(reader, article, passages.value(article.id), findings);
    if (const EditId broken = Journal(database).firstBroken())
        findings.append(tr("The history is damaged from entry %1 on.").arg(broken));
    return findings;
}

} // namespace sidelight
