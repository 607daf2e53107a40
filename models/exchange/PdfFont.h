// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace sidelight {

enum class PdfFamily { Serif, Sans, Mono };

// A font as a PDF file has it. Its families are named, with those of other scripts: so two machines with the same fonts set the
// same lines, and the words can be found and copied. Qt tells a file which letter a glyph is by the font's own table of letters;
// these fonts have each form of an Arabic letter in there, while of those that the system takes otherwise many have not, and the
// file then holds pictures of words. Ligatures are off, since they would be found as characters of their own, and a search for
// "office" would miss them.
[[nodiscard]] QFont pdfFont(PdfFamily family, QFont font = {});

} // namespace sidelight
