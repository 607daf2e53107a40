// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <chrono>
#include <memory>
#include <stop_token>

namespace sidelight {

// What somebody looks for.
struct FindQuery {
    QString words;
    bool isExpression = false; // a regular expression, which is looked for within each paragraph
    bool wholeWords = false;
    bool matchCase = false;
    bool matchMarks = false; // "résumé" is not "resume"
    bool operator==(const FindQuery &) const = default;
};

struct FoundSpan {
    int start = 0, end = 0; // UTF-16 code units, end exclusive
    bool operator==(const FoundSpan &) const = default;
};

struct Findings {
    enum class End {
        Complete,
        TooMany,       // there are more than were wanted
        TooLong,       // an expression cost more than its time, as a whole or at one place; there may be more
        Cancelled,     // by the stop token
        BadExpression, // see `problem`
    };
    QList<FoundSpan> spans; // sorted, apart from each other
    End end = End::Complete;
    QString problem; // of the expression, in words of the expressions' library; and where it is
    int problemAt = -1;
};

// Finds words in texts. Unless marks or case are to match, both are folded first: accents, vowel signs of Arabic and
// Hebrew, soft hyphens and shapes of quotes and spaces do not count; what is found is given in positions of the text as it
// is, and never parts a letter from its accents. Made once for a query and used for many texts, from one thread at a time.
//
// An expression may cost time without end ("(a+)+$"). Each step of it is counted by the library and the whole watched by a
// clock, so that a search gives up after `patience` and answers a stop within some hundredths of a second.
class TextSearch {
public:
    static constexpr int longestWords = 1000; // code units; what is longer is cut
    static constexpr std::chrono::milliseconds usualPatience{1500};

    explicit TextSearch(const FindQuery &query);
    ~TextSearch();
    TextSearch(const TextSearch &) = delete;
    TextSearch &operator=(const TextSearch &) = delete;

    [[nodiscard]] Findings find(const QString &text, int mostSpans, std::stop_token stop = {},
                                std::chrono::milliseconds patience = usualPatience) const;

private:
    class Expression;
    class Run;

    FindQuery m_query; // its words folded as the texts will be
    std::unique_ptr<Expression> m_expression;
};

} // namespace sidelight
