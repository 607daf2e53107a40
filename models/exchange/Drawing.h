// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Error.h"
#include "models/board/BoardContent.h"
#include "models/exchange/MarkedArticle.h"
#include "models/exchange/PassageSheet.h"

#include <atomic>
#include <memory>

namespace sidelight {

// What needs fonts is drawn in a process of its own: the command line has no display, Qt orders fonts by a hash that is
// seeded anew in each process, and a drawing that takes long can be called off. The same request gives the same bytes,
// whoever makes it, where and when.
namespace drawing {

// The argument under which the program draws: a request on standard input, the drawing on standard output.
inline constexpr auto helperArgument = "--draw";
// What main() does then; the exit code. Makes its own QGuiApplication, which shows nothing.
int runHelper(int argc, char **argv);

using CallOff = std::shared_ptr<std::atomic_bool>; // null: it cannot be called off

// The board as a picture; at 100 % a board unit is a pixel. Refused, with the most that is possible, when it would have more
// than a hundred million pixels.
[[nodiscard]] Result<QByteArray> png(const BoardContent &board, int percent, const CallOff &callOff = {});
inline constexpr int leastPercent = 5, mostPercent = 800;
// With its words as text, in the fonts of the one who looks at it; no metadata but the title.
[[nodiscard]] Result<QByteArray> svg(const BoardContent &board, const CallOff &callOff = {});
// Passages as an OpenDocument text.
[[nodiscard]] Result<QByteArray> odt(const PassageSheet &sheet, const CallOff &callOff = {});
[[nodiscard]] Result<QByteArray> articlePdf(const MarkedArticle &page, const CallOff &callOff = {});

} // namespace drawing
} // namespace sidelight
