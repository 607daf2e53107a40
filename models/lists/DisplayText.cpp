// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/DisplayText.h"

#include <QTextBoundaryFinder>

namespace sidelight {

namespace {

constexpr QChar firstStrongIsolate(0x2068), popIsolate(0x2069), ellipsis(0x2026);

// Joiners (U+200C, U+200D) stay, since Persian and emoji need them, and so do the plain direction marks, which only take
// the place of a letter.
bool isForbidden(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069) || (u >= 0x206a && u <= 0x206f) || u == 0x00ad ||
           u == 0x200b || u == 0x2060 || u == 0xfeff || (u >= 0xfff9 && u <= 0xfffc) || c.category() == QChar::Other_Control;
}

bool isBlank(QChar c) { return c.isSpace() || c == QChar::Nbsp; }

QString cut(const QString &text, int most)
{
    if (text.size() <= most)
        return text;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(most - 1);
    const qsizetype end = finder.isAtBoundary() ? most - 1 : finder.toPreviousBoundary();
    return QStringView(text).left(std::max<qsizetype>(end, 0)).trimmed().toString() + ellipsis;
}

} // namespace

QString plainText(const QString &text, int most)
{
    QString line;
    line.reserve(std::min<qsizetype>(text.size(), most + 2));
    for (const QChar c : text) {
        if (isBlank(c)) {
            if (!line.isEmpty() && line.back() != u' ')
                line.append(u' ');
        } else if (!isForbidden(c)) {
            line.append(c);
        }
        if (line.size() > most + 1)
            break;
    }
    if (line.endsWith(u' '))
        line.chop(1);
    return cut(line, most);
}

QString displayText(const QString &text, int most)
{
    const QString line = plainText(text, most);
    return line.isEmpty() ? line : firstStrongIsolate + line + popIsolate;
}

QString inOwnDirection(const QString &text, Qt::LayoutDirection surroundings)
{
    const bool against = text.isRightToLeft() != (surroundings == Qt::RightToLeft);
    return against && !text.isEmpty() ? firstStrongIsolate + text + popIsolate : text;
}

} // namespace sidelight
