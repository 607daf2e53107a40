// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace sidelight {

// What the lines around an article's words say about it, as people copy it from a page: a title line, perhaps a second heading,
// who wrote it, a dateline, when it was published, and where it came from. The lines themselves stay in the text.
struct PastedShapes {
    QString title;
    bool titleGuessed = false;
    QString byline, outlet, url;
    QString published;                      // EDTF
    int titleLine = -1, secondHeading = -1; // in `lines`; -1: there is none
    bool operator==(const PastedShapes &) const = default;
};

// `lines` are the paragraphs of an article, none of them empty.
[[nodiscard]] PastedShapes readShapes(const QStringList &lines);

// The first words of a text, at most twelve, as its title.
[[nodiscard]] QString guessedTitle(const QString &line);

// A detail as it stands in a record: one line, without controls, at most 500 characters.
[[nodiscard]] QString cleanDetail(const QString &text);

// The address, if it is a whole one of http or https, else empty.
[[nodiscard]] QString cleanAddress(const QString &text);

} // namespace sidelight
