// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/ProjectFile.h"

#include <QCoreApplication>
#include <functional>

namespace sidelight {

// `sidelight suggest`: what the attribution finder proposes for an article, one JSON object a line, in the order of the text.
// Fields, always all of them and in this order; positions are UTF-16 code units, ends exclusive:
//   start, end                the content, from its first word to its last
//   speaker, cue, content     their words; an empty speaker: nobody is named
//   kind                      "direct", "indirect" or "mixed"
//   pieces                    [[start,end],…]: the content without what interrupts it
//   speakerAt, cueAt          [start,end]; null where there are no words
//   name                      by what name the speaker may be known: of "she" and of "Lund", the whole name
//   unnamed                   the speaker is a source without a name
//   headcount                 how many such sources are said to be; 0: not said
//   level                     as `list` prints that of an actor: "on background" and so on; empty: not said
//   affiliation               whom such a source is said to belong to, as printed; empty: not said
class SuggestCommand {
    Q_DECLARE_TR_FUNCTIONS(SuggestCommand)

public:
    // Gives each line, with its LF, to `print`.
    static Result<void> print(const ProjectFile &file, const QString &article,
                              const std::function<void(const QByteArray &)> &print);
};

} // namespace sidelight
