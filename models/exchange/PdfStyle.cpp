// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/PdfStyle.h"

namespace sidelight {

namespace {

QStringList serifFamilies()
{
    return {QStringLiteral("Noto Serif"),         QStringLiteral("Noto Naskh Arabic"), QStringLiteral("Noto Serif Hebrew"),
            QStringLiteral("Noto Serif CJK SC"),  QStringLiteral("Noto Sans CJK SC"),  QStringLiteral("Noto Serif Devanagari"),
            QStringLiteral("Noto Sans Symbols 2")};
}

QStringList sansFamilies()
{
    return {QStringLiteral("Noto Sans"),        QStringLiteral("Noto Sans Arabic"),     QStringLiteral("Noto Sans Hebrew"),
            QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Noto Sans Devanagari"), QStringLiteral("Noto Sans Symbols 2"),
            QStringLiteral("Noto Sans Math")};
}

QFont printed(QFont font, const QStringList &families)
{
    font.setFamilies(families);
    font.setHintingPreference(QFont::PreferNoHinting);
    for (const char *tag : {"liga", "clig", "dlig", "hlig"})
        font.setFeature(QFont::Tag::fromString(QLatin1String(tag)).value(), 0);
    return font;
}

QFont sized(QFont font, int points, QFont::Weight weight = QFont::Normal)
{
    font.setPixelSize(points);
    font.setWeight(weight);
    return font;
}

} // namespace

PdfStyle::PdfStyle()
    : board(BoardStyle::forPrint(serifFamilies().first(), sansFamilies().first()))
    , text(board.text)
    , muted(board.muted)
    , faint(0x74716b)
    , accent(board.accent)
    , hairline(0xd9d6cf)
{
    for (QFont *font : {&board.quote, &board.title})
        *font = printed(*font, serifFamilies());
    for (QFont *font : {&board.plain, &board.small})
        *font = printed(*font, sansFamilies());
    heading = sized(board.title, 18, QFont::DemiBold);
    quote = sized(board.quote, 11);
    words = sized(board.plain, 9);
    strong = sized(board.plain, 9, QFont::DemiBold);
    label = sized(board.plain, 8);
    code =
        printed(sized(QFont(QStringLiteral("Noto Sans Mono")), 8), {QStringLiteral("Noto Sans Mono"), QStringLiteral("monospace")});
    code.setStyleHint(QFont::Monospace);
}

} // namespace sidelight
