// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/Characters.h"

#include <QChar>

namespace sidelight {
namespace {

constexpr char32_t joiner = 0x200d;

char32_t pointAt(QStringView text, qsizetype at)
{
    if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(text[at], text[at + 1]);
    return text[at].unicode();
}

char32_t pointBefore(QStringView text, qsizetype at)
{
    return at > 1 && text[at - 1].isLowSurrogate() ? pointAt(text, at - 2) : text[at - 1].unicode();
}

bool extends(char32_t c)
{
    const bool skin = c >= 0x1f3fb && c <= 0x1f3ff;
    const bool tag = c >= 0xe0020 && c <= 0xe007f;
    return c >= 0x300 && (QChar::isMark(c) || c == joiner || c == 0x200c || skin || tag);
}

bool isFlagLetter(char32_t c) { return c >= 0x1f1e6 && c <= 0x1f1ff; }

// How many flag letters in a row lead up to there, if one follows; each two are a flag.
int flagLettersBefore(QStringView text, qsizetype at)
{
    int count = 0;
    if (at > 0 && at < text.size() && isFlagLetter(pointAt(text, at))) {
        for (; at > 1 && isFlagLetter(pointBefore(text, at)); at -= 2)
            ++count;
    }
    return count;
}

} // namespace

bool tearsCharacter(QStringView text, qsizetype at)
{
    if (at <= 0 || at >= text.size() || text[at - 1] == u'\n')
        return false;
    if (text[at].isLowSurrogate() && text[at - 1].isHighSurrogate())
        return true;
    const char32_t next = pointAt(text, at);
    if (extends(next) || (pointBefore(text, at) == joiner && next > 0xffff))
        return true;
    return flagLettersBefore(text, at) % 2 == 1;
}

bool separatesFlags(QStringView text, qsizetype at)
{
    const int before = flagLettersBefore(text, at);
    return before > 0 && before % 2 == 0;
}

QString oneLine(QStringView piece)
{
    if (!piece.isEmpty() && piece.front().isLowSurrogate())
        piece = piece.sliced(1);
    if (!piece.isEmpty() && piece.back().isHighSurrogate())
        piece.chop(1);
    QString plain = piece.toString();
    plain.replace(u'\n', u' ');
    plain.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
    return plain;
}

} // namespace sidelight
