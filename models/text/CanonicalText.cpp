// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/CanonicalText.h"

#include "models/text/Characters.h"

#include <QTextBoundaryFinder>
#include <algorithm>

namespace sidelight {
namespace {

bool isLineEnd(char16_t c) { return (c >= u'\n' && c <= u'\r') || c == 0x85 || c == 0x2028 || c == 0x2029; }

// QTextDocument uses these for itself or loses them.
bool isExcluded(char16_t c) { return c == 0 || c == 0xfdd0 || c == 0xfdd1 || c == 0xfeff || c == 0xfffc || c == 0xfffe; }

// The code point at a position, and how many units it takes; half of a pair is U+FFFD.
struct CodePoint {
    char32_t value;
    int length;
};

CodePoint codePointAt(QStringView text, qsizetype at)
{
    const char16_t c = text[at].unicode();
    if (!QChar::isSurrogate(c))
        return {c, 1};
    if (QChar::isHighSurrogate(c) && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(c, text[at + 1].unicode()), 2};
    return {QChar::ReplacementCharacter, 1};
}

bool isCombining(char32_t c) { return c >= 0x300 && QChar::isMark(c); }

// How far the text is canonical from its start.
qsizetype canonicalLength(QStringView text)
{
    int marks = 0;
    for (qsizetype i = 0; i < text.size();) {
        const char16_t c = text[i].unicode();
        const auto [point, length] = codePointAt(text, i);
        marks = isCombining(point) ? marks + 1 : 0;
        if ((isLineEnd(c) && c != u'\n') || isExcluded(c) || (length == 1 && QChar::isSurrogate(c)) || marks > maxCombiningMarks)
            return i;
        i += length;
    }
    return text.size();
}

// The last boundary of a kind that leaves at least half of a block's room used, or -1.
qsizetype lastBoundary(QTextBoundaryFinder::BoundaryType type, QStringView window)
{
    QTextBoundaryFinder finder(type, window);
    finder.setPosition(maxBlockLength);
    qsizetype at = finder.isAtBoundary() ? maxBlockLength : finder.toPreviousBoundary();
    while (at >= maxBlockLength / 2 && tearsCharacter(window, at))
        at = finder.toPreviousBoundary();
    return at >= maxBlockLength / 2 ? at : -1;
}

// Where a line that is too long is best broken.
qsizetype breakOf(QStringView line)
{
    // A little more than fits, so that the boundary at the limit itself is known.
    const QStringView window = line.first(std::min<qsizetype>(line.size(), maxBlockLength + 64));
    for (const auto type : {QTextBoundaryFinder::Sentence, QTextBoundaryFinder::Line, QTextBoundaryFinder::Grapheme}) {
        if (const qsizetype at = lastBoundary(type, window); at > 0)
            return at;
    }
    return line[maxBlockLength].isLowSurrogate() ? maxBlockLength - 1 : maxBlockLength;
}

struct Break {
    qsizetype at; // in the text as it was
    int line;     // the line that it breaks, as counted before any break
};

QList<Break> breaksOf(QStringView text)
{
    QList<Break> breaks;
    int lineNumber = 0;
    qsizetype start = 0;
    for (QStringView line : text.tokenize(u'\n')) {
        const qsizetype next = start + line.size() + 1;
        for (; line.size() > maxBlockLength; line = text.sliced(start, next - 1 - start)) {
            start += breakOf(line);
            breaks.append({start, lineNumber});
        }
        start = next;
        ++lineNumber;
    }
    return breaks;
}

void breakText(QString &text, const QList<Break> &breaks)
{
    QString broken;
    broken.reserve(text.size() + breaks.size());
    qsizetype from = 0;
    for (const Break &b : breaks) {
        broken.append(QStringView(text).sliced(from, b.at - from)).append(u'\n');
        from = b.at;
    }
    broken.append(QStringView(text).sliced(from));
    text = broken;
}

void breakBlocks(QList<Block> &blocks, const QList<Break> &breaks)
{
    QList<Block> broken;
    broken.reserve(blocks.size() + breaks.size());
    auto next = breaks.begin();
    for (int i = 0; i < blocks.size(); ++i) {
        broken.append(blocks[i]);
        for (; next != breaks.end() && next->line == i; ++next)
            broken.append(blocks[i]), broken.last().ourSplit = true;
    }
    blocks = broken;
}

// A span that ends where a break is does not take the LF in; one that starts there starts after it, and so does a page.
void moveMarks(Marks &marks, const QList<Break> &breaks)
{
    const auto before = [&](int at, auto less) {
        return int(std::ranges::partition_point(breaks, [&](const Break &b) { return less(b.at, at); }) - breaks.begin());
    };
    for (Span &span : marks.spans) {
        span.start += before(span.start, std::less_equal<qsizetype>());
        span.end += before(span.end, std::less<qsizetype>());
    }
    for (PageStart &page : marks.pages)
        page.start += before(page.start, std::less_equal<qsizetype>());
}

} // namespace

bool isCanonical(QStringView text) { return canonicalLength(text) == text.size(); }

bool isArticleText(QStringView text)
{
    if (text.size() > maxTextLength || !isCanonical(text))
        return false;
    for (qsizetype from = 0, end = 0; from <= text.size(); from = end + 1) {
        end = text.indexOf(u'\n', from);
        if (end < 0)
            end = text.size();
        if (end - from > maxBlockLength)
            return false;
    }
    return true;
}

QString canonicalText(const QString &text)
{
    const qsizetype kept = canonicalLength(text);
    if (kept == text.size())
        return text;
    QString out;
    out.reserve(text.size());
    int marks = 0;
    for (qsizetype i = 0; i < text.size();) {
        const auto [point, length] = codePointAt(text, i);
        const bool secondOfCrLf = point == u'\n' && i > 0 && text[i - 1] == u'\r';
        i += length;
        if (secondOfCrLf || (length == 1 && isExcluded(char16_t(point))))
            continue;
        marks = isCombining(point) ? marks + 1 : 0;
        if (marks > maxCombiningMarks)
            continue;
        out.append(QChar::fromUcs4(length == 1 && isLineEnd(char16_t(point)) ? U'\n' : point));
    }
    return out;
}

void splitLongBlocks(QString &text, Marks &marks)
{
    const QList<Break> breaks = breaksOf(text);
    if (breaks.isEmpty())
        return;
    if (marks.blocks.isEmpty())
        marks.blocks.resize(text.count(u'\n') + 1);
    breakBlocks(marks.blocks, breaks);
    moveMarks(marks, breaks);
    breakText(text, breaks);
}

} // namespace sidelight
