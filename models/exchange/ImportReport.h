// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ImportedArticle.h"
#include "models/project/Records.h"

#include <algorithm>

namespace sidelight {

// What became of one file or paste.
struct ImportOutcome {
    enum class Kind { Imported, AlreadyThere, Failed };
    Kind kind = Kind::Failed;
    QString name;     // of the file, fit to be shown; empty for a paste
    Id article;       // that it is now, or was already
    QString title;    // of that article
    QString sentence; // why it failed, for people
    int replaced = 0; // characters that could not be read, and stand as U+FFFD in the text
    ImportRemark remark = ImportRemark::None;
};

// What an import did. Nothing of a cancelled one is in the project; its outcomes name only what failed or was there.
struct ImportReport {
    QList<ImportOutcome> outcomes; // in the order of the files
    bool cancelled = false;

    [[nodiscard]] int count(ImportOutcome::Kind kind) const
    {
        return int(std::ranges::count(outcomes, kind, &ImportOutcome::kind));
    }
    [[nodiscard]] int imported() const { return count(ImportOutcome::Kind::Imported); }
    [[nodiscard]] int alreadyThere() const { return count(ImportOutcome::Kind::AlreadyThere); }
    [[nodiscard]] int failed() const { return count(ImportOutcome::Kind::Failed); }
};

} // namespace sidelight
