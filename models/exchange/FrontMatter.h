// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ImportProblem.h"

#include <QString>
#include <expected>

namespace sidelight {

// The details that stand before a Markdown text between two lines of ---, as Obsidian, Zotero and Readwise write them.
struct FrontMatter {
    QString title, byline, outlet, url, language;
    QString published;    // EDTF
    qsizetype length = 0; // code units that it takes at the beginning of the text; 0: there is none
    bool operator==(const FrontMatter &) const = default;
};

// A block that is no YAML is refused: its author meant something by it. References are refused too, which a few lines of can grow
// without bound, and so is what nests deeper or is longer than details do.
[[nodiscard]] std::expected<FrontMatter, ImportProblem> readFrontMatter(const QString &text);

} // namespace sidelight
