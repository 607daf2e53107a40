// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/BoardContent.h"

namespace sidelight {

// One numbered source behind a board: what a reader needs to find the words that a card stands on.
struct PdfSource {
    int number = 0;
    QString quote;   // whole, unlike the card's; empty for a card that shows an article
    QString speaker; // "Northern Wire ← two fire officers"
    QString says;    // "denies: the port was warned"
    QString title, byline, outlet, published, url;
    bool rightToLeft = false;
    bool operator==(const PdfSource &) const = default;
};

// Everything that goes into a board's PDF, as plain values: it is drawn in another process, which sees no project.
struct PdfJob {
    BoardContent content;
    QList<PdfSource> sources;

    static PdfJob of(const Library &library, Id board);
    [[nodiscard]] QByteArray toBytes() const;
    static std::optional<PdfJob> fromBytes(const QByteArray &bytes);
};

} // namespace sidelight
