// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/ProjectFile.h"

#include <QCoreApplication>

namespace sidelight {

// "sidelight history": an entry a line, the oldest first, in words or as JSON.
class HistoryCommand {
    Q_DECLARE_TR_FUNCTIONS(HistoryCommand)

public:
    [[nodiscard]] static Result<void> print(const ProjectFile &file, bool json, const std::function<void(const QString &)> &print);
};

} // namespace sidelight
