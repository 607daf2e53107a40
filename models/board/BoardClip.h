// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Library.h"

#include <QPointF>

namespace sidelight {

// Cards and links on their way from one board to another, of the same project or of another one, through the clipboard.
// Each card brings its record and, for a project that does not know what it shows, its words as a note: a quote keeps its
// quotation marks and the line of its source. So nothing that is pasted refers to what is not there.
struct BoardClip {
    struct Piece {
        Card card;
        QString words; // as a note, in Markdown
    };
    QList<Piece> pieces;   // from the bottom up
    QList<Link> links;     // between these cards
    QList<LinkType> types; // of the user's own, as far as the links use them
    QHash<ContentHash, QByteArray> images;

    static BoardClip of(const Library &library, const QList<Id> &cards, const QList<Id> &links);
    [[nodiscard]] QByteArray toBytes() const;
    // What is not well formed, or more than a board could ever want, is nothing: the clipboard is anybody's.
    static BoardClip fromBytes(const QByteArray &bytes);

    [[nodiscard]] bool isEmpty() const { return pieces.isEmpty(); }
    [[nodiscard]] QRectF bounds() const;
    [[nodiscard]] QString asText() const; // for other programs

    // What a paste puts on a board: new ids; what the project does not know has become a note.
    struct Pasted {
        QList<Card> cards;
        QList<Link> links;
        QList<LinkType> newTypes;
        QList<QByteArray> images; // contents that the cards refer to
    };
    [[nodiscard]] Pasted pastedInto(const Library &library, Id board, QPointF by) const;

    static constexpr auto mimeType = "application/x-sidelight-cards";
};

} // namespace sidelight
