// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/Verifier.h"

#include "models/project/Connection.h"
#include "models/project/Guarded.h"

#include <sqlite3.h>

namespace sidelight {

Verifier::Verifier(std::unique_ptr<Connection> connection, const Schema &schema, std::shared_ptr<const PrivateVfs> place)
    : m_place(std::move(place))
    , m_connection(std::move(connection))
    , m_schema(schema)
{
    sqlite3_busy_timeout(m_connection->database().getHandle(), 0); // it stands back instead
}

Verifier::~Verifier() = default;

// Whoever begins a transaction that writes takes this lock first; as a reader we never do.
bool Verifier::writerWaits() const
{
    sqlite3_file *file = nullptr;
    int isReserved = 0;
    sqlite3_file_control(m_connection->database().getHandle(), "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void *>(&file));
    return file && file->pMethods && file->pMethods->xCheckReservedLock(file, &isReserved) == SQLITE_OK && isReserved;
}

Result<Verification> Verifier::run(const VerifyWatch &watch)
{
    return guarded([&] {
        return checkProject(m_connection->database(), m_schema, History::Replayed, watch, [this] { return writerWaits(); });
    });
}

} // namespace sidelight
