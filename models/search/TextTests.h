// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/SearchQuery.h"
#include "models/text/LensStock.h"
#include "models/text/TextSearch.h"

namespace sidelight {

// The conditions of a query that only a text itself can answer: regular expressions, and lenses. One thread at a time.
class TextTests {
public:
    explicit TextTests(const QList<SearchQuery::Node> &tests);

    struct Outcome {
        bool passes = true;
        bool tooCostly = false; // an expression took too long; there may be more
        QList<FoundSpan> spans; // of what was wanted, in order
        QString problem;        // of an expression
    };
    [[nodiscard]] Outcome look(const QString &text, const QString &language, std::stop_token stop) const;

private:
    struct Test {
        bool wanted = true;
        std::unique_ptr<TextSearch> expression{}; // or
        LensKind lens = LensKind::Attribution;
    };
    std::vector<Test> m_tests;
};

} // namespace sidelight
