// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/FoldedText.h"

#include <algorithm>

namespace sidelight {

namespace {

// Marks that are no letters of their own: of Latin, Greek, Cyrillic, Hebrew and Arabic, by their combining class. Those of
// Indic scripts have class 0, 7 or 9, those of Thai and its neighbours 103 to 132.
bool isAccent(char32_t c)
{
    const int place = QChar::combiningClass(c);
    return (place >= 10 && place <= 36) || place >= 202;
}

bool isIgnored(char32_t c) { return c == 0xad || c == 0x640 || isAccent(c); }

char32_t plainShape(char32_t c)
{
    switch (c) {
    case 0xa0:
    case 0x2007:
    case 0x2009:
    case 0x202f:
        return U' ';
    case 0x2018:
    case 0x2019:
    case 0x201a:
    case 0x201b:
    case 0x2bc:
        return U'\'';
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0x201f:
    case 0xab:
    case 0xbb:
        return U'"';
    case 0x2010:
    case 0x2011:
        return U'-';
    default:
        return c;
    }
}

// The character that begins at a place, and moves the place behind it.
char32_t take(QStringView text, qsizetype &at)
{
    const QChar c = text[at++];
    if (c.isHighSurrogate() && at < text.size() && text[at].isLowSurrogate())
        return QChar::surrogateToUcs4(c, text[at++]);
    return c.unicode();
}

bool isHangul(char32_t c) { return c >= 0xac00 && c <= 0xd7a3; } // taken apart, a syllable would match its beginning

bool comesApart(char32_t c) { return !isHangul(c) && QChar::decompositionTag(c) != QChar::NoDecomposition; }

} // namespace

FoldedText::FoldedText(const QString &text, int what)
    : m_what(what)
    , m_originalLength(int(text.size()))
{
    const auto isPlain = [](QChar c) { return c.unicode() < 0x80; };
    const auto odd = std::ranges::find_if_not(text, isPlain);
    if (odd == text.end()) {
        m_text = what & Case ? text.toLower() : text;
        return;
    }
    m_text.reserve(text.size());
    m_origins.reserve(text.size());
    for (qsizetype next = 0; next < text.size();) {
        const int at = int(next);
        const char32_t c = take(text, next);
        if (c < 0x80) {
            const QChar plain{char16_t(c)};
            m_text.append(what & Case ? plain.toLower() : plain);
            m_origins.append(at);
        } else {
            append(c, at);
        }
    }
}

void FoldedText::append(char32_t character, int at)
{
    QString parts = QString::fromUcs4(&character, 1);
    if (m_what & Marks) {
        const char32_t plain = plainShape(character);
        if (plain != character)
            parts = QString::fromUcs4(&plain, 1);
        else if (comesApart(character))
            parts = parts.normalized(QString::NormalizationForm_KD);
    }
    for (qsizetype next = 0; next < parts.size();) {
        const char32_t part = take(parts, next);
        if ((m_what & Marks) && isIgnored(part))
            continue;
        const qsizetype before = m_text.size();
        m_text.append(QChar::fromUcs4(m_what & Case ? QChar::toCaseFolded(part) : part));
        m_origins.resize(m_origins.size() + (m_text.size() - before), at);
    }
}

int FoldedText::originalStart(int position) const
{
    if (m_origins.isEmpty())
        return position;
    return position < m_origins.size() ? m_origins[position] : m_originalLength;
}

int FoldedText::originalEnd(int position) const
{
    if (m_origins.isEmpty())
        return position;
    // What came of one character is found as that character.
    while (position < m_origins.size() && m_origins[position] == m_origins[position - 1])
        ++position;
    return originalStart(position);
}

} // namespace sidelight
