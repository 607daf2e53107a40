// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/Graphviz.h"

namespace sidelight {

// Lays a board out: where its cards go, those alone that move. Waits for the program that a method may need, so it is called
// on the global pool or by the command line. `limit` is for that program.
[[nodiscard]] Result<QHash<Id, QRectF>> layOut(const LayoutJob &job, const std::stop_token &stop = {},
                                               std::chrono::milliseconds limit = graphviz::usualLimit);

} // namespace sidelight
