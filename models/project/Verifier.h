// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Error.h"
#include "models/project/Verify.h"

#include <memory>

namespace sidelight {

class Connection;
class PrivateVfs;

// Makes every check of a project that is open, over a connection of its own and so on any thread, while edits go on: it reads
// in turns, and stands back as soon as an edit begins, which waits for some milliseconds at most. Made on the project's thread.
class Verifier {
public:
    // `place`: where the file stands when it is none, see PrivateVfs.
    Verifier(std::unique_ptr<Connection> connection, const Schema &schema, std::shared_ptr<const PrivateVfs> place = {});
    ~Verifier();
    Verifier(const Verifier &) = delete;
    Verifier &operator=(const Verifier &) = delete;

    [[nodiscard]] Result<Verification> run(const VerifyWatch &watch);

private:
    [[nodiscard]] bool writerWaits() const;

    std::shared_ptr<const PrivateVfs> m_place; // goes after the connection
    std::unique_ptr<Connection> m_connection;
    const Schema &m_schema;
};

} // namespace sidelight
