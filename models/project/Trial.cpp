// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/Trial.h"

#include "models/project/Connection.h"
#include "models/project/Migration.h"
#include "models/project/Writer.h"

namespace sidelight {

namespace {

// Internal is what a statement gives that meets tables which can't be.
bool isDamage(const Error &error)
{
    return error.kind == ErrorKind::Damaged || error.kind == ErrorKind::Foreign || error.kind == ErrorKind::Internal;
}

} // namespace

Trial tryOut(const QByteArray &path, const QByteArray &vfs, const Schema &schema, ScratchVfs::Journal journal, History history,
             const std::function<void(SQLite::Database &)> &look, const VerifyWatch &watch)
{
    Trial trial;
    const ScratchVfs scratch(vfs, journal);
    Error error;
    try {
        Connection connection(path, Connection::Access::ReadWrite, scratch.name());
        refuseForeignTables(connection.database(), schema); // before anything is asked of the tables
        migrate(connection.database(), schema, 0);
        SQLite::Statement query(connection.database(), "SELECT id FROM project");
        if (query.executeStep())
            trial.project = {query.getColumn(0).getInt64()};
        query.reset();
        trial.findings = checkProject(connection.database(), schema, history, watch).sentences();
        if (look && trial.isSound())
            look(connection.database());
        return trial;
    } catch (const Refusal &refusal) {
        error = refusal.error;
    } catch (const SQLite::Exception &exception) {
        error = errorOf(exception);
    }
    if (!isDamage(error))
        throw Refusal{error};
    trial.findings.append(error.message);
    return trial;
}

} // namespace sidelight
