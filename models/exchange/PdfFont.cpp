// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/PdfFont.h"

#include <QStringList>

namespace sidelight {

namespace {

// Noto Naskh Arabic would go better with it, but draws lam and alef as two glyphs that are no letters.
QStringList serifFamilies()
{
    return {QStringLiteral("Noto Serif"),         QStringLiteral("Noto Sans Arabic"), QStringLiteral("Noto Serif Hebrew"),
            QStringLiteral("Noto Serif CJK SC"),  QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Noto Serif Devanagari"),
            QStringLiteral("Noto Sans Symbols 2")};
}

QStringList sansFamilies()
{
    return {QStringLiteral("Noto Sans"),        QStringLiteral("Noto Sans Arabic"),     QStringLiteral("Noto Sans Hebrew"),
            QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Noto Sans Devanagari"), QStringLiteral("Noto Sans Symbols 2"),
            QStringLiteral("Noto Sans Math")};
}

QStringList families(PdfFamily family)
{
    switch (family) {
    case PdfFamily::Serif:
        return serifFamilies();
    case PdfFamily::Sans:
        return sansFamilies();
    case PdfFamily::Mono:
        return QStringList{QStringLiteral("Noto Sans Mono")} + sansFamilies();
    }
    return {};
}

} // namespace

QFont pdfFont(PdfFamily family, QFont font)
{
    font.setFamilies(families(family));
    if (family == PdfFamily::Mono)
        font.setStyleHint(QFont::Monospace);
    font.setHintingPreference(QFont::PreferNoHinting);
    for (const char *tag : {"liga", "clig", "dlig", "hlig"})
        font.setFeature(QFont::Tag::fromString(QLatin1String(tag)).value(), 0);
    return font;
}

} // namespace sidelight
