// SPDX-License-Identifier: GPL-3.0-or-later
// Articles for programs that keep literature: CSL-JSON (Zotero, pandoc), BibTeX (LaTeX) and RIS (EndNote, Citavi). An article of
// an outlet is an article of a newspaper, any other a page of the web. What is not known is left out; nothing else of the project
// is told.
#pragma once

#include "models/project/Records.h"

#include <QByteArray>

namespace sidelight::citationFile {

[[nodiscard]] QByteArray cslJson(const QList<Article> &articles);
[[nodiscard]] QByteArray bibTex(const QList<Article> &articles);
[[nodiscard]] QByteArray ris(const QList<Article> &articles);

} // namespace sidelight::citationFile
