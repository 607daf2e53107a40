// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Library.h"
#include "models/search/SearchField.h"

namespace sidelight {

// What may stand at the cursor of a query: fields, or the values that this project has for the field before it.
struct SearchCompletion {
    struct Offer {
        QString text;    // what is put in
        QString name;    // as it is shown
        QString purpose; // a few words; perhaps empty
    };
    static constexpr qsizetype mostOffers = 12;

    int at = 0, length = 0; // what is replaced
    QList<Offer> offers;

    // `asked`: somebody pressed a key for it; else fields are not offered for every second word.
    [[nodiscard]] static SearchCompletion of(const QString &query, int cursor, const Library &library, bool asked);
};

} // namespace sidelight
