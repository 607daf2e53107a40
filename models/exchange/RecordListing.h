// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/ProjectFile.h"

#include <QCoreApplication>

namespace sidelight {

// Prints the records of a project for other programs: whole records as JSON, one object a line, in UTF-8. The fields are the
// ones of the actions, always all of them and always in one order; references and `id` are ids, as texts, and null is
// none. Records come by when they were added or where they stand in order, then by id; edits by number.
class RecordListing {
    Q_DECLARE_TR_FUNCTIONS(RecordListing)

public:
    // What can be listed: "articles", "passages", …
    static QStringList kinds();
    // Gives each line, with its LF, to `print`; `kind` is one of kinds().
    [[nodiscard]] static Result<void> print(const ProjectFile &file, const QString &kind,
                                            const std::function<void(const QByteArray &)> &print);
};

} // namespace sidelight
