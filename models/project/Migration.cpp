// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/Migration.h"

#include "models/base/Words.h"
#include "models/project/Journal.h"
#include "models/project/Transaction.h"
#include "models/project/Verify.h"

namespace sidelight {

namespace {

QString tr(const char *text) { return translatedIn({"sidelight"}, text); }

void writeBarrier(SQLite::Database &database, int version, qint64 at)
{
    Journal journal(database);
    journal.load();
    journal.appendBarrier(tr("Convert to format %1").arg(version), at);
}

} // namespace

int versionOf(SQLite::Database &database)
{
    SQLite::Statement query(database, "PRAGMA user_version");
    return query.executeStep() ? query.getColumn(0).getInt() : 0;
}

void refuseForeignTables(SQLite::Database &database, const Schema &schema)
{
    const int version = versionOf(database);
    if (version < 1 || version > schema.version() || schema::describe(database) != schema.expected(version))
        refuse(ErrorKind::Foreign, tr("The file holds tables that Sidelight did not make, so it is not opened. Ask whoever sent it "
                                      "for an untouched copy."));
}

void migrate(SQLite::Database &database, const Schema &schema, qint64 at)
{
    const int from = versionOf(database);
    if (from == schema.version())
        return;
    Transaction transaction(database);
    refuseForeignTables(database, schema);
    for (int number = from + 1; number <= schema.version(); ++number) {
        database.exec(schema.step(number).sql.constData());
        if (schema.step(number).isBarrier)
            writeBarrier(database, number, at);
    }
    database.exec("PRAGMA user_version = " + std::to_string(schema.version()));
    if (const QStringList findings = verifyProject(database, schema, History::Replayed); !findings.isEmpty())
        refuse(ErrorKind::Damaged, tr("The project is of an older format and could not be converted. Nothing was changed in it. %1")
                                       .arg(findings.constFirst()));
    transaction.commit();
}

} // namespace sidelight
