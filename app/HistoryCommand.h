// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CommandLineArguments.h"
#include "models/project/ProjectFile.h"

#include <QCoreApplication>

namespace sidelight {

// "sidelight history": an entry a line, the oldest first, in words or as JSON. "sidelight purge": without it, or the older part of
// it.
class HistoryCommand {
    Q_DECLARE_TR_FUNCTIONS(HistoryCommand)

public:
    [[nodiscard]] static Result<void> print(const ProjectFile &file, bool json, const std::function<void(const QString &)> &print);
    [[nodiscard]] static Result<void> purge(ProjectFile &file, const CommandLineArguments &arguments, qint64 now,
                                            const std::function<void(const QString &)> &print);
    [[nodiscard]] static QString complaint(const CommandLineArguments &arguments); // about purge; empty: none
};

} // namespace sidelight
