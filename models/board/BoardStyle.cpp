// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/BoardStyle.h"

namespace sidelight {

namespace {

QFont sized(QFont font, int size, QFont::Weight weight = QFont::Normal)
{
    font.setPixelSize(size);
    font.setWeight(weight);
    // Hinted widths change with the zoom, and lines would break differently on the screen and on paper.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont generic(const QString &family, QFont::StyleHint hint)
{
    QFont font(family.isEmpty() ? (hint == QFont::Serif ? QStringLiteral("serif") : QStringLiteral("sans-serif")) : family);
    font.setStyleHint(hint);
    return font;
}

} // namespace

void BoardStyle::setFonts(const QFont &reading, const QFont &plainFont)
{
    quote = sized(reading, 15);
    title = sized(reading, 16, QFont::DemiBold);
    plain = sized(plainFont, 14);
    small = sized(plainFont, 12);
}

BoardStyle BoardStyle::forPrint(const QString &readingFamily, const QString &plainFamily)
{
    BoardStyle style;
    style.ground = Qt::white;
    style.card = Qt::white;
    style.note = QColor(0xfbfaf6);
    style.edge = QColor(0xb8b4ab);
    style.text = QColor(0x1a1918);
    style.muted = QColor(0x55524d);
    style.line = QColor(0x55524d);
    style.accent = QColor(0x2b6098);
    style.warning = QColor(0xa3401c);
    style.fills = {QColor(Qt::white), QColor(0xfbe3e1), QColor(0xfdebd8), QColor(0xfdf5d3),
                   QColor(0xe3f3dc),  QColor(0xdcf2f1), QColor(0xece5f9)};
    style.edges = {style.edge,       QColor(0xcf4b45), QColor(0xd67a22), QColor(0xc39a0c),
                   QColor(0x549c3d), QColor(0x24928f), QColor(0x8262c4)};
    style.setFonts(generic(readingFamily, QFont::Serif), generic(plainFamily, QFont::SansSerif));
    return style;
}

} // namespace sidelight
