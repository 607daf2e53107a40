// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/PdfLibrary.h"

namespace sidelight {

// A line as it is printed.
struct PdfLine {
    QString text;
    QRectF box;                // empty: not known
    bool isHyphenated = false; // its last word goes on in the next line; the hyphen is gone

    [[nodiscard]] double size() const; // of its letters, about; 0: not known
};

// The lines of a page, none of them blank; with their boxes if these agree with the text.
[[nodiscard]] QList<PdfLine> linesOf(const PdfPageText &page);

// Takes away from the first and last lines what stands there on page after page: the same words, or numbers that count along.
void dropRunningLines(QList<QList<PdfLine>> &pages);

// Judges, on one page, which lines are one paragraph with the line before them.
class PdfParagraphs {
public:
    explicit PdfParagraphs(const QList<PdfLine> &lines);

    [[nodiscard]] bool continues(qsizetype line) const; // the one before it; not for the first
    // Whether the last paragraph may go on on another page, and whether that page's first line could go on with it.
    [[nodiscard]] bool isOpenAtEnd(const PdfLine &next) const;
    [[nodiscard]] bool beginsIndented() const;

private:
    [[nodiscard]] QRectF columnOf(qsizetype line) const;
    [[nodiscard]] bool hasRoomAfter(qsizetype line, const PdfLine &next) const;
    [[nodiscard]] bool isIndented(qsizetype line) const;

    const QList<PdfLine> m_lines;
    bool m_hasBoxes = false, m_rightToLeft = false;
    double m_height = 0, m_pitch = 0; // of a line, and from one to the next
    qsizetype m_widest = 0;           // characters
};

} // namespace sidelight
