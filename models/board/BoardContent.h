// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/NoteMarkup.h"
#include "models/project/Library.h"

#include <QRectF>

namespace sidelight {

// What one card shows, in words that are ready to be painted: the painter looks nothing up, so a screen and a PDF cannot
// differ. Fields that a kind of card has no use for are empty.
struct CardContent {
    Id id;
    CardKind kind = CardKind::Note;
    ActorKind actorKind = ActorKind::Person; // of an actor's card
    bool marked = false;                     // what it showed was deleted; `body` has its last words
    QRectF rect;                             // within the board, see CardGeometry.h
    int number = 0;                          // of the source it cites, as listed behind the board; 0: it cites none
    int colour = 0;                          // 1 to 6; 0: none
    int z = 0;
    bool locked = false;
    bool rightToLeft = false;
    QString label;              // what it is, where that is not plain from its look: "Claim", "Deleted passage"
    QString title;              // an article's title, an actor's name, a group's title
    QString body;               // the quote in its quotation marks, the claim, the note without its Markdown
    QString translation;        // of a quote, beneath it
    QString translationMark;    // "Translation (A. Reader)"
    QList<Emphasis> emphasis;   // how the words of a note's body stand out
    QString speaker;            // "Northern Wire ← two fire officers"
    QString says;               // "denies: the port was warned"
    QString source;             // "The Courier · 4 May 2024 · Port denies it was warned"
    QString grade;              // "B2", Admiralty; of a statement, or of the one statement in a passage
    ContentHash image;          // of an image's card
    Id shows, passage, article; // what it stands for, and where those words are
    QList<Id> builtFrom;        // the records whose change changes this card

    // All of it as one line, for a screen reader.
    [[nodiscard]] QString asSentence() const;
    bool operator==(const CardContent &) const = default;
};

struct LinkContent {
    Id id, from, to;
    LinkKind kind = LinkKind::Supports;
    QString typeName;       // "contradicts", or the name of the user's own type
    QString inverse;        // read from the other end: "is contradicted by"
    int dash = 0, ends = 0; // of the user's own type
    int colour = 0;         // of the user's own type, 1 to 6; what it means is told by the caption as well
    QString label, note;
    QList<Id> evidence;       // passages
    int index = 0, count = 1; // which it is among the links between its two cards, in whichever direction
    Id customType;

    // What stands beside the line: its type, and its label where it has one.
    [[nodiscard]] QString caption() const;
    bool operator==(const LinkContent &) const = default;
};

// What a painter needs to draw a board.
struct BoardContent {
    Id board;
    QString name;
    bool rightToLeft = false; // most of its cards are; it is then read from the right
    QList<CardContent> cards; // in reading order
    QList<LinkContent> links; // by id; only those with both their cards

    static BoardContent of(const Library &library, Id board);
    bool operator==(const BoardContent &) const = default;
};

// A card without its number, which depends on its neighbours.
[[nodiscard]] CardContent contentOf(const Library &library, const Card &card);
// A link without its index, which depends on its neighbours.
[[nodiscard]] LinkContent contentOf(const Library &library, const Link &link);
// Indexes the links among their pairs, and puts them in order of their ids.
void indexPairs(QList<LinkContent> &links);

[[nodiscard]] QString nameOf(LinkKind kind);
[[nodiscard]] QString nameOf(Stance stance); // "denies"; empty for none
// The same link read from its other end: "is supported by".
[[nodiscard]] QString inverseNameOf(LinkKind kind);
// A name on one line beside others: whatever its direction, it leaves theirs alone. `always`: also where it need not be kept apart.
[[nodiscard]] QString isolatedName(const QString &name, bool always = false);
// A note's words without the signs of Markdown.
[[nodiscard]] QString plainFromMarkdown(const QString &markdown);
// "4 May 2024" from an EDTF date, which may be imprecise; the date as it stands if it is of another form.
[[nodiscard]] QString shortDate(const QString &edtf);

} // namespace sidelight
