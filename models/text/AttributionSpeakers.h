// SPDX-License-Identifier: GPL-3.0-or-later
// Who stands before or behind a verb: noun phrases by the words that can be in them, without a grammar.
#pragma once

#include "models/text/AttributionTokens.h"

namespace sidelight {

// Tokens from `first` to before `behind`; empty: nobody.
struct Phrase {
    int first = 0, behind = 0;
    [[nodiscard]] bool isEmpty() const { return first >= behind; }
};

class Speakers {
public:
    Speakers(const std::vector<Token> &tokens, const Unit &unit)
        : m_tokens(tokens)
        , m_unit(unit)
    {
    }

    // The subject of a verb that begins at `verb`; `lowest` is where the clause begins at the earliest.
    [[nodiscard]] Phrase before(int verb, int lowest) const;
    // The noun phrase that begins at `at`: "said the minister of trade".
    [[nodiscard]] Phrase from(int at) const;
    // The subject with which the unit begins, for "…, saying".
    [[nodiscard]] Phrase opening() const;

private:
    [[nodiscard]] bool canBeInName(int at) const;
    [[nodiscard]] Phrase endingAt(int last, int lowest) const;

    const std::vector<Token> &m_tokens;
    const Unit &m_unit;
};

} // namespace sidelight
