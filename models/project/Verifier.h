// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Error.h"
#include "models/project/Verify.h"

#include <memory>

namespace sidelight {

class Connection;

// Makes every check of a project that is open, over a connection of its own and so on any thread, while edits go on: it reads
// in turns, and stands back as soon as an edit begins, which waits for some milliseconds at most. Made on the project's thread.
class Verifier {
public:
    Verifier(std::unique_ptr<Connection> connection, const Schema &schema);
    ~Verifier();
    Verifier(const Verifier &) = delete;
    Verifier &operator=(const Verifier &) = delete;

    [[nodiscard]] Result<Verification> run(const VerifyWatch &watch);

private:
    [[nodiscard]] bool writerWaits() const;

    std::unique_ptr<Connection> m_connection;
    const Schema &m_schema;
};

} // namespace sidelight
