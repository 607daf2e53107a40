// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Library.h"
#include "models/text/Marks.h"

#include <optional>

namespace sidelight {

// An article with what was highlighted in it and noted beside it, as a plain value: to be written as a page, or to be drawn
// in another process.
struct MarkedArticle {
    struct Highlight {
        int start = 0, end = 0; // UTF-16 code units, end exclusive
        int colour = 1;
        QString note;
        QStringList speakers, tags;
        bool operator==(const Highlight &) const = default;
        [[nodiscard]] bool isNoted() const { return !note.isEmpty() || !speakers.isEmpty() || !tags.isEmpty(); }
    };
    // A stretch of one line in which nothing changes.
    struct Piece {
        QString text;
        int start = 0;
        bool emphasis = false, strong = false, code = false;
        QString target;          // of a link
        int colour = 0;          // of the topmost highlight; 0: none
        QList<int> begins, ends; // numbers of highlights, from 1
    };

    QString title, byline, outlet, published, retrieved, url, language;
    bool rightToLeft = false;
    QString text;
    Marks marks;
    QList<Highlight> highlights; // by start, then by end

    static MarkedArticle of(const Library &library, Id article, const QString &text, const Marks &marks);
    [[nodiscard]] QList<QList<Piece>> lines() const; // a list for each line of the text, empty for its title
    [[nodiscard]] QStringList detailLines() const;   // byline, outlet and dates; address
    // The note, who speaks, the tags: a line each.
    [[nodiscard]] static QStringList noteLines(const Highlight &highlight);

    [[nodiscard]] QByteArray html() const; // a page that stands alone, see HtmlPage

    [[nodiscard]] QByteArray toBytes() const;
    static std::optional<MarkedArticle> fromBytes(const QByteArray &bytes);

private:
    void dress(Piece &piece, int last, qsizetype firstSpan) const;
    void mark(Piece &piece, int last, int lineEnd, qsizetype firstHighlight) const;
};

// As a PDF: the text with its notes in the margin. Needs a QGuiApplication, and a process with a fixed seed if the same page
// shall give the same bytes: see Drawing.h.
[[nodiscard]] QByteArray drawArticlePdf(const MarkedArticle &page);

} // namespace sidelight
