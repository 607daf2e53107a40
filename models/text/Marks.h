// SPDX-License-Identifier: GPL-3.0-or-later
// The shape of an article's text. The text itself is one string: paragraphs end with a single LF, and none of NUL, CR,
// U+2028, U+2029, U+FDD0, U+FDD1, U+FFFC, U+FFFE, a byte-order mark or a lone surrogate stands in it, so that a position
// in it and in a QTextDocument is the same number. Marks say what its paragraphs and spans are.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <expected>
#include <optional>

namespace sidelight {

enum class BlockKind { Paragraph, Heading, ListItem, Quotation, Preformatted };

// One line of the text: block i is the i-th LF-separated line, so blocks need no positions.
struct Block {
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;         // heading 1 to 6; depth of a list item or quotation, from 1
    int number = 0;        // of an item of a numbered list, from 1; 0: a bullet
    bool ourSplit = false; // continues the paragraph before it, which was too long for one block
    bool operator==(const Block &) const = default;
};

enum class SpanKind { Emphasis, Strong, Code, Link };

struct Span {
    int start = 0, end = 0; // UTF-16 code units of the text, end exclusive
    SpanKind kind = SpanKind::Emphasis;
    QString target; // address of a link; http, https or mailto only
    bool operator==(const Span &) const = default;
};

// Where a page of the original begins, for what was set in pages.
struct PageStart {
    int start = 0;  // UTF-16 code units of the text
    int number = 1; // counted from the first, whatever is printed on it
    bool operator==(const PageStart &) const = default;
};

struct Marks {
    QList<Block> blocks;    // as many as the text has lines; empty stands for all plain paragraphs
    QList<Span> spans;      // by start, then by end
    QList<PageStart> pages; // both of their numbers rise; a page without words is not among them
    bool operator==(const Marks &) const = default;

    static constexpr int maxSpans = 500'000;
    static constexpr int maxPages = 100'000;

    // The page that a position stands on; 0: not known.
    [[nodiscard]] int pageAt(int position) const;

    // A compact, deterministic form for the content store.
    [[nodiscard]] QByteArray toBytes() const;
    // nullopt when the bytes are not marks, or do not fit a text of this length and number of lines: they may be hostile.
    static std::optional<Marks> fromBytes(const QByteArray &bytes, int textLength, int lineCount);

    // Whether a link may point there: a whole http, https or mailto address of sane length, without spaces or controls.
    static bool isLinkTarget(QStringView target);
};

} // namespace sidelight
