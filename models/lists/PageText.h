// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Project.h"
#include "models/text/Marks.h"

#include <QHash>

namespace sidelight {

// Whether an article came in pages.
[[nodiscard]] bool hasPages(const Article &article);

// On which pages of its original a piece of a text stands: "p. 3", or "pp. 3–4"; empty when it came without pages.
[[nodiscard]] QString pageText(const Marks &marks, int start, int end);

// The same of each of these passages that has any.
using PagesOfPassages = QHash<Id, QString>;
[[nodiscard]] PagesOfPassages pageTexts(const Reader &reader, const Library &library, const QList<Id> &passages);

// The marks of an article as the project keeps them; none when they do not fit its text.
[[nodiscard]] Marks marksOf(const Reader &reader, const Article &article);

} // namespace sidelight
