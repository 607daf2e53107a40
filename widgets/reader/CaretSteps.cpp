// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reader/CaretSteps.h"

#include "models/text/Sentences.h"

#include <QTextBoundaryFinder>

namespace sidelight {

namespace {
TextRange rangeOf(TextSpan span) { return {span.start, span.end}; }
} // namespace

int CaretSteps::left(int position) const { return step(position, true, false); }

int CaretSteps::right(int position) const { return step(position, false, false); }

int CaretSteps::wordLeft(int position) const { return step(position, true, true); }

int CaretSteps::wordRight(int position) const { return step(position, false, true); }

int CaretSteps::step(int position, bool left, bool word) const
{
    const int piece = m_page.pieceAt(position);
    const int start = m_page.piece(piece).start;
    const int local = position - start;
    const int length = m_page.piece(piece).end - start;
    const bool forward = left == isRightToLeft(piece);
    if (forward ? local >= length : local <= 0)
        return stepOut(piece, forward);
    const QTextLayout &layout = m_page.paragraph(piece).layout();
    if (word)
        return whole(start + (forward ? layout.nextCursorPosition(local, QTextLayout::SkipWords)
                                      : layout.previousCursorPosition(local, QTextLayout::SkipWords)),
                     position);
    return whole(start + (left ? layout.leftCursorPosition(local) : layout.rightCursorPosition(local)), position);
}

// QTextLayout (Qt 6.8) steps into surrogate pairs where directions mix, and into emoji and flags: then the step goes on to the
// character's end.
int CaretSteps::whole(int position, int from) const
{
    const TextSpan character = snappedToCharacters(m_page.text(), {qMin(position, from), qMax(position, from)});
    return position < from ? character.start : position > from ? character.end : position;
}

int CaretSteps::stepOut(int piece, bool forward) const
{
    if (forward)
        return piece + 1 < m_page.pieceCount() ? m_page.piece(piece + 1).start : m_page.piece(piece).end;
    if (piece == 0)
        return 0;
    // The end of a piece that goes on in this one is this one's start: step over it.
    const int end = m_page.piece(piece - 1).end;
    return m_page.piece(piece).continues
               ? m_page.piece(piece - 1).start +
                     m_page.paragraph(piece - 1).layout().previousCursorPosition(end - m_page.piece(piece - 1).start)
               : end;
}

int CaretSteps::lineFrom(int position, int by, qreal x) const
{
    int piece = m_page.pieceAt(position);
    int line = m_page.paragraph(piece).lineAt(position - m_page.piece(piece).start) + by;
    while (line < 0) {
        if (piece == 0)
            return 0;
        line += m_page.paragraph(--piece).lineCount();
    }
    while (line >= m_page.paragraph(piece).lineCount()) {
        if (piece + 1 == m_page.pieceCount())
            return m_page.lastPosition();
        line -= m_page.paragraph(piece++).lineCount();
    }
    return m_page.piece(piece).start + m_page.paragraph(piece).positionInLine(line, x);
}

int CaretSteps::lineStart(int position) const
{
    const int piece = m_page.pieceAt(position);
    const Paragraph &paragraph = m_page.paragraph(piece);
    const int start = m_page.piece(piece).start;
    return start + paragraph.rangeOfLine(paragraph.lineAt(position - start)).start;
}

int CaretSteps::lineEnd(int position) const
{
    const int piece = m_page.pieceAt(position);
    const Paragraph &paragraph = m_page.paragraph(piece);
    const int start = m_page.piece(piece).start;
    const int line = paragraph.lineAt(position - start);
    const int end = paragraph.rangeOfLine(line).end;
    // Behind the last space of a wrapped line the caret would stand on the next.
    const int last = start + (line + 1 < paragraph.lineCount() ? paragraph.layout().previousCursorPosition(end) : end);
    return snappedToCharacters(m_page.text(), {last, last}).start;
}

TextRange CaretSteps::wordAt(int position) const
{
    const int piece = m_page.pieceAt(position);
    const int start = m_page.piece(piece).start;
    const QString text = m_page.textOf(piece);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    finder.setPosition(qMin(position - start, int(text.size())));
    int from = int(finder.isAtBoundary() ? finder.position() : finder.toPreviousBoundary());
    finder.setPosition(from);
    int to = int(finder.toNextBoundary());
    // On the space behind a word, take the word.
    if (to > from && from > 0 && text.at(from).isSpace() && !text.at(from - 1).isSpace()) {
        to = from;
        finder.setPosition(from);
        from = int(finder.toPreviousBoundary());
    }
    return {start + qMax(0, from), start + qMax(from, to)};
}

TextRange CaretSteps::sentenceAt(int position) const { return rangeOf(sidelight::sentenceAt(m_page.text(), position)); }

TextRange CaretSteps::paragraphAt(int position) const
{
    const int piece = m_page.pieceAt(position);
    return {m_page.piece(piece).start, m_page.piece(piece).end};
}

TextRange CaretSteps::snapped(TextRange range) const
{
    const auto snap = [this](int position, bool forward) {
        const int piece = m_page.pieceAt(position);
        const int start = m_page.piece(piece).start;
        const QTextLayout &layout = m_page.paragraph(piece).layout();
        const int local = qBound(0, position - start, int(layout.text().size()));
        if (layout.isValidCursorPosition(local))
            return start + local;
        return start + (forward ? layout.nextCursorPosition(local) : layout.previousCursorPosition(local));
    };
    const int start = snap(qBound(0, range.start, m_page.lastPosition()), false);
    return {start, qMax(start, snap(qBound(0, range.end, m_page.lastPosition()), true))};
}

TextRange CaretSteps::snapped(TextRange range, SelectionSnap to) const
{
    if (range.isEmpty())
        return range;
    const TextSpan span{range.start, range.end};
    const TextRange whole = to == SelectionSnap::Words       ? rangeOf(snappedToWords(m_page.text(), span))
                            : to == SelectionSnap::Sentences ? rangeOf(snappedToSentences(m_page.text(), span))
                                                             : rangeOf(snappedToCharacters(m_page.text(), span));
    return whole.isEmpty() ? range : whole; // of white space there are no words
}

TextRange CaretSteps::grown(TextRange range) const { return rangeOf(grownBySentence(m_page.text(), {range.start, range.end})); }

TextRange CaretSteps::shrunk(TextRange range) const { return rangeOf(shrunkBySentence(m_page.text(), {range.start, range.end})); }

TextRange CaretSteps::trimmed(TextRange range) const
{
    range = snapped(range);
    while (!range.isEmpty() && m_page.text().at(range.start).isSpace())
        ++range.start;
    while (!range.isEmpty() && m_page.text().at(range.end - 1).isSpace())
        --range.end;
    return range;
}

} // namespace sidelight
