// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/BoardContent.h"
#include "models/exchange/PdfChoices.h"
#include "models/project/Records.h"

#include <QSet>

namespace sidelight {

class Reader;

// Who says it, in one statement of a source. All of it ready to be set; what is not known is empty.
struct PdfStatement {
    QString speaker; // "Northern Wire ← two fire officers"
    QString says;    // "denies: the port was warned"
    QString mode;    // "Direct quote"
    QString grade;   // "B2: usually reliable; probably true"
    QString said, happened;
    bool operator==(const PdfStatement &) const = default;
};

// One numbered source behind a board: what a reader needs to find the words that a card stands on.
struct PdfSource {
    int number = 0;
    Id card;
    QString quote;         // whole, unlike the card's; empty for a card that shows an article
    QString before, after; // what stands around it in the article
    QString translation, translationMark;
    QList<PdfStatement> statements;
    QString title, byline, outlet, published, retrieved, url;
    QString pages;          // of the original, on which the quote stands; empty: it has none
    QString grade;          // of the outlet
    QString hash;           // SHA-256, hexadecimal
    bool ofOriginal = true; // the hash is of the file as it came; else of the text
    bool rightToLeft = false;
    bool operator==(const PdfSource &) const = default;
};

// A card at an end of a link. How it is named is found where it is drawn: only words that are seen may be repeated.
struct PdfEnd {
    Id card;
    int number = 0; // of its source; 0: none
    bool operator==(const PdfEnd &) const = default;
};

// A passage that a link stands on.
struct PdfEvidence {
    int source = 0; // on the board, as the number says; 0: it is not
    QString quote, where;
    bool operator==(const PdfEvidence &) const = default;
};

struct PdfLink {
    Id link;
    PdfEnd from, to;
    QString typeName, label, note;
    QList<PdfEvidence> evidence;
    bool rightToLeft = false;
    bool operator==(const PdfLink &) const = default;
};

// What on the board bears on a claim.
struct PdfBearing {
    Stance stance = Stance::None;
    int source = 0; // 0: the card cites none
    Id card;
    QString speaker; // empty: not known, or the card stands for it by a link
    bool operator==(const PdfBearing &) const = default;
};

struct PdfClaim {
    Id card; // that shows it; none: statements on the board bear on it, but it has no card
    QString text;
    QList<PdfBearing> bearings;
    bool rightToLeft = false;
    bool operator==(const PdfClaim &) const = default;
};

// Everything that goes into a board's PDF, as plain values: it is drawn in another process, which sees no project. What a
// person who looks at the board cannot see is not in it: cards and links outside of `shown`, and cards that lie wholly under
// others, with their links, their sources and their place in the numbering.
struct PdfJob {
    PdfChoices choices;
    BoardContent content;
    QString language; // BCP 47, of most of what is cited; empty: not known
    QList<PdfSource> sources;
    QList<PdfLink> links;
    QList<PdfClaim> claims;
    QHash<ContentHash, QByteArray> pictures; // of cards, as they came
    QByteArray canvas;                       // JSON Canvas to be attached; empty: nothing

    // `shown`: the cards and links that a filter leaves; none: all.
    static PdfJob of(const Library &library, Id board, const PdfChoices &choices = {}, const std::optional<QSet<Id>> &shown = {});
    // With everything that any choices could ask for.
    static PdfJob ofAll(const Library &library, Id board, const std::optional<QSet<Id>> &shown = {});
    // Without what these choices leave out.
    [[nodiscard]] PdfJob chosen(const PdfChoices &by) const;
    // Reads what no library holds: the words around each quote, and pictures. Takes as long as the texts are large.
    void complete(const Reader &reader);

    [[nodiscard]] QByteArray toBytes() const;
    static std::optional<PdfJob> fromBytes(const QByteArray &bytes);

private:
    // What complete() reads, which the drawing need not know.
    struct Place {
        int start = 0, end = 0;
        Article article;
    };
    QHash<int, Place> m_places; // by the source's number
    friend class PdfMaterial;
};

// The images of a board's cards, as the project keeps them; inside a read.
[[nodiscard]] QHash<ContentHash, QByteArray> picturesOf(const BoardContent &content, const Reader &reader);

} // namespace sidelight
