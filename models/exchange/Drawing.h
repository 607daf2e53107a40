// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Error.h"
#include "models/board/CardPicture.h"
#include "models/exchange/MarkedArticle.h"
#include "models/exchange/MatrixSheet.h"
#include "models/exchange/PassageSheet.h"
#include "models/exchange/PdfJob.h"

#include <atomic>
#include <functional>
#include <memory>

namespace sidelight {

// What needs fonts is drawn in a process of its own: the command line has no display, Qt orders fonts by a hash that is
// seeded anew in each process, and a drawing that takes long can be called off. The same request gives the same bytes,
// whoever makes it, where and when: no author, host, path, time zone, time or random number goes in. All of these may be called
// from any thread; an error of kind Cancelled when it was called off.
namespace drawing {

// The argument under which the program draws: a request on standard input, the drawing on standard output; for a board's PDF a
// line with pages done and pages in all on standard error for each page.
inline constexpr auto helperArgument = "--draw";
// Sets what must be set before Qt starts in the helper.
void prepareHelper();
// What main() does then; the exit code. Makes its own QGuiApplication, which shows nothing; `speak` is told in which language the
// words around what is drawn are to be.
using Speak = std::function<void(const QString &language)>;
int runHelper(int argc, char **argv, const Speak &speak);
// In which language these words are asked for from now on, as translations are named; English at first. It is part of the request.
// Before any other thread draws.
void setLanguage(const QString &code);

using CallOff = std::shared_ptr<std::atomic_bool>;     // null: it cannot be called off
using Tell = std::function<void(int done, int pages)>; // from the thread that waits

// The board as vectors with text that can be selected, then what stands behind it.
[[nodiscard]] Result<QByteArray> boardPdf(const PdfJob &job, const CallOff &callOff = {}, const Tell &tell = {});

// The same, written as a whole or not at all.
[[nodiscard]] Result<void> writeBoardPdf(const PdfJob &job, const QString &path, const CallOff &callOff = {},
                                         const Tell &tell = {});

// What is painted of a board: no more than is seen of it, see seenContent().
struct Board {
    BoardContent content;
    QHash<ContentHash, QByteArray> pictures{}; // of its cards, see picturesOf()
};
// At 100 % a board unit is a pixel. Refused, with the most that is possible, when it would have more than a hundred million
// pixels.
[[nodiscard]] Result<QByteArray> png(const Board &board, int percent, const CallOff &callOff = {});
inline constexpr int leastPercent = 5, mostPercent = 800;
// With its words as text, in the fonts of the one who looks at it; no metadata.
[[nodiscard]] Result<QByteArray> svg(const Board &board, const CallOff &callOff = {});
// The pictures of its image cards by card, each for itself and encoded anew, without the pixels that something lies on; no side
// longer than pictureSide. A picture that can't be read is left out.
[[nodiscard]] Result<QHash<Id, CardPicture>> cardPictures(const Board &board, const CallOff &callOff = {});
inline constexpr int pictureSide = 1'600;
// Passages as an OpenDocument text.
[[nodiscard]] Result<QByteArray> odt(const PassageSheet &sheet, const CallOff &callOff = {});
// Refused when it would fill more than matrixMostSheets.
[[nodiscard]] Result<QByteArray> matrixPdf(const MatrixSheet &sheet, const CallOff &callOff = {});
[[nodiscard]] Result<QByteArray> articlePdf(const MarkedArticle &page, const CallOff &callOff = {});

} // namespace drawing
} // namespace sidelight
