// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace sidelight {

// A stretch of a note's words that stands out, in UTF-16 code units of the text without its signs.
struct Emphasis {
    enum class Kind { Italic, Strong, Code, Heading };
    int start = 0, length = 0;
    Kind kind = Kind::Italic;
    bool operator==(const Emphasis &) const = default;
};

struct MarkedUp {
    QString text;
    QList<Emphasis> emphasis; // by start; stretches may lie within each other
};

// Reads the Markdown that people write in notes: headings, quotations, lists, strong, emphasis, code and the words of links.
// What is not well formed stays as it was typed. No HTML, no images, and nothing is ever loaded.
[[nodiscard]] MarkedUp markedUp(const QString &markdown);

} // namespace sidelight
