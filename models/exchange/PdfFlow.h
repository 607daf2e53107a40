// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/PdfMarks.h"

#include <QColor>
#include <QFont>
#include <QHash>
#include <QTextLayout>
#include <functional>
#include <memory>
#include <vector>

class QPainter;

namespace sidelight {

// Words to be set in one paragraph, with what of them can be followed.
struct PdfWords {
    struct Jump {
        int start = 0, length = 0;
        QString place;
        QByteArray address;
    };

    QString text;
    QFont font;
    QColor ink;
    bool rightToLeft = false;
    QList<QTextLayout::FormatRange> formats = {}; // over the font and the ink
    QList<Jump> jumps = {};

    // Appends words, in their own ink or weight if given, which lead to a place if given; for chaining.
    PdfWords &add(const QString &more, const QString &place = {}, const QTextCharFormat &format = {});
};

// Running text on pages of one size: paragraphs in a column, each perhaps with a label before it, which break over pages at
// lines, but never so that one line of a paragraph stands alone, and never within a short entry.
class PdfFlow {
public:
    // The column lies within `room` of a page, as each page has it.
    explicit PdfFlow(const QRectF &room)
        : m_room(room)
    {
    }

    struct Paragraph {
        PdfWords words;
        PdfWords label = {};    // on its first line, before it
        qreal left = 0;         // where the words begin, within the room
        qreal labelLeft = 0;    // where the label begins
        qreal above = 0;        // space, unless it begins a page
        qreal leading = 13;     // from line to line
        bool keepsNext = false; // stands on a page with the first line of what follows
        QString place = {};
        std::function<void(QPainter &painter, QPointF baseline)> sample = {}; // drawn beside the first line
    };
    // What follows up to the next beginEntry() belongs together.
    void beginEntry();
    // A new page unless this much of the room is free; for the beginning of a section.
    void needRoom(qreal height) { m_needed = height; }
    void add(const Paragraph &paragraph);
    void addRule(const QColor &ink, qreal above);
    // To be called once, when all is added.
    void finish();

    [[nodiscard]] int pageCount() const { return int(m_pages.size()); }
    void paint(QPainter &painter, int page) const;
    // With pages counted from `firstPage`.
    void addMarks(PdfMarks &marks, int firstPage) const;

private:
    struct Piece {
        std::shared_ptr<QTextLayout> layout;
        int line = 0;
        qreal left = 0;
        QColor ink;
    };
    struct Line {
        qreal above = 0, height = 0, baseline = 0;
        bool mayBeginPage = true;
        qreal needed = 0;
        QList<Piece> pieces;
        QString place;
        QList<PdfJump> jumps; // with rectangles from the line's corner
        std::function<void(QPainter &, QPointF)> sample;
        QColor rule;   // a hairline instead of words
        qreal top = 0; // on its page, when finished
    };
    struct Page {
        size_t first = 0, end = 0;
    };

    [[nodiscard]] std::shared_ptr<QTextLayout> broken(const PdfWords &words, qreal width) const;
    [[nodiscard]] std::shared_ptr<QTextLayout> setOnce(const PdfWords &words, qreal width);
    void addJumps(Line &line, const PdfWords &words, const QTextLine &set, qreal left) const;
    void closeEntry();
    size_t endOfPage(size_t first);

    QRectF m_room;
    std::vector<Line> m_lines;
    QHash<QString, std::shared_ptr<QTextLayout>> m_set; // what was set before, by words, font, width and direction
    std::vector<Page> m_pages;
    size_t m_entry = 0; // its first line
    qreal m_needed = 0;
    bool m_keepsNext = false;
};

} // namespace sidelight
