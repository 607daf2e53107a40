// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Error.h"
#include "models/board/LayoutPlaces.h"

#include <QByteArray>
#include <chrono>
#include <stop_token>

namespace sidelight {

// The programs of Graphviz, as child processes. They are told numbers and sizes, and never a word of the board.
namespace graphviz {

inline constexpr std::chrono::milliseconds usualLimit{5'000};

// The blocks that are linked, as a graph in Graphviz's language: nodes named by their places in the job. Empty: none is.
[[nodiscard]] QByteArray graphOf(const LayoutJob &job);
// Puts the middles that a program answered ("-Tplain") into `middles`; false if that is no answer to this job.
[[nodiscard]] bool readMiddles(const QByteArray &answer, Middles &middles);

// Runs a program of this name, found where programs are, and waits for it: `graph` goes in, its answer comes out. It is
// ended when the time is over or somebody asks to stop. Not from the GUI thread.
[[nodiscard]] Result<QByteArray> run(const QString &program, const QByteArray &graph, std::chrono::milliseconds limit,
                                     const std::stop_token &stop);

} // namespace graphviz

} // namespace sidelight
