// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/PdfStyle.h"

#include "models/exchange/PdfFont.h"

namespace sidelight {

namespace {

QFont sized(QFont font, int points, QFont::Weight weight = QFont::Normal)
{
    font.setPixelSize(points);
    font.setWeight(weight);
    return font;
}

} // namespace

PdfStyle::PdfStyle()
    : board(BoardStyle::forPrint(pdfFont(PdfFamily::Serif).families().first(), pdfFont(PdfFamily::Sans).families().first()))
    , text(board.text)
    , muted(board.muted)
    , faint(0x74716b)
    , accent(board.accent)
    , hairline(0xd9d6cf)
{
    for (QFont *font : {&board.quote, &board.title})
        *font = pdfFont(PdfFamily::Serif, *font);
    for (QFont *font : {&board.plain, &board.small})
        *font = pdfFont(PdfFamily::Sans, *font);
    heading = sized(board.title, 18, QFont::DemiBold);
    quote = sized(board.quote, 11);
    words = sized(board.plain, 9);
    strong = sized(board.plain, 9, QFont::DemiBold);
    label = sized(board.plain, 8);
    code = sized(pdfFont(PdfFamily::Mono), 8);
}

} // namespace sidelight
