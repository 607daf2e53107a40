// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Error.h"

#include <QByteArray>
#include <QCoreApplication>
#include <functional>

namespace sidelight {

// `sidelight check`: every check of a project's file, in whatever state it is. Never writes to it or beside it. Fails when the
// file is not sound, after each finding was told.
class CheckCommand {
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)

public:
    // A sentence a line.
    static Result<void> run(const QString &path, const std::function<void(const QString &)> &print);
    // A finding a line, with its LF, as a JSON object: kind, sentence, remedy, record (the id of what it is about; null: of
    // nothing), content (the SHA-256 of what is damaged; empty: of none), entry (of the history; 0: none), detail (SQLite's words).
    static Result<void> runAsJson(const QString &path, const std::function<void(const QByteArray &)> &print);
};

} // namespace sidelight
