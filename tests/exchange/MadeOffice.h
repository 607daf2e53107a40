// SPDX-License-Identifier: GPL-3.0-or-later
// Reports as office programs save them; one that is not whole lacks what some programs leave out.
#pragma once

#include "tests/exchange/MadeStories.h"

namespace sidelight {

[[nodiscard]] QByteArray madeWordDocument(const MadeStory &story, bool isWhole);
[[nodiscard]] QByteArray madeOpenDocument(const MadeStory &story, bool isWhole);
[[nodiscard]] QByteArray madeBook(const MadeStory &story, bool isWhole);
[[nodiscard]] QByteArray madeRichDocument(const MadeStory &story, bool isWhole);

} // namespace sidelight
