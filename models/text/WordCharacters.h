// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs to a word, character by character: shared by all that takes texts apart into words to compare them.
#pragma once

#include <QStringView>

namespace sidelight {

inline bool isApostrophe(QChar c) { return c == u'\'' || c == u'\u2019' || c == u'\u02bc' || c == u'\u2018'; }

// Seen by nobody within a word: soft hyphen, joiners, direction marks.
inline bool isInvisible(char32_t c)
{
    return c == 0xad || (c >= 0x200b && c <= 0x200f) || (c >= 0x2060 && c <= 0x2064) || (c >= 0x2066 && c <= 0x2069) ||
           (c >= 0x202a && c <= 0x202e) || c == 0xfeff;
}

// Vowel signs and the stretching of letters, in Arabic and Hebrew.
inline bool isOptionalSign(char32_t c)
{
    return (c >= 0x64b && c <= 0x65f) || c == 0x670 || c == 0x640 || (c >= 0x591 && c <= 0x5c7 && QChar::isMark(c));
}

inline bool isWordPart(char32_t c) { return QChar::isLetterOrNumber(c) || QChar::isMark(c) || isInvisible(c); }

// Ideographs and kana: a word each.
inline bool standsAlone(char32_t c)
{
    return (c >= 0x3040 && c <= 0x30ff) || (c >= 0x3400 && c <= 0x9fff) || (c >= 0xf900 && c <= 0xfaff) ||
           (c >= 0x20000 && c <= 0x3ffff);
}

// Thai, Lao, Tibetan, Burmese and Khmer put no spaces between words, and no letter is a word.
inline bool isRunOn(char32_t c)
{
    return (c >= 0xe00 && c <= 0xfff) || (c >= 0x1000 && c <= 0x109f) || (c >= 0x1780 && c <= 0x17ff) ||
           (c >= 0xa9e0 && c <= 0xa9ff) || (c >= 0xaa60 && c <= 0xaa7f);
}

struct CodePoint {
    char32_t value = 0;
    int length = 1; // code units
};

inline CodePoint codePointAt(QStringView text, qsizetype at)
{
    if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(text[at], text[at + 1]), 2};
    return {text[at].unicode(), 1};
}

} // namespace sidelight
