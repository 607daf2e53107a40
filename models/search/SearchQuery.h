// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/SearchField.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace sidelight {

// What somebody looks for, read from what they typed:
//   harbour fire          both words, in any order          "harbour fire"        one behind the other
//   harb*                 words that begin so               NEAR(fire crew, 5)    at most five words between
//   -drill                not this                          fire OR smoke         either; brackets group
//   outlet:courier        a field, see SearchField          /colou?r/             a regular expression
// Case and accents do not count.
class SearchQuery {
    Q_DECLARE_TR_FUNCTIONS(SearchQuery)

public:
    static constexpr int longest = 1000; // code units

    struct Node {
        enum class Kind { All, Any, Not, Words, Near, Field, Expression };
        Kind kind = Kind::All;
        QList<Node> children{};               // of All and Any; the one of Not; the words of Near
        SearchField field = SearchField::Any; // of Words, Near and Field
        QString text{};                       // of Words, Field and Expression
        bool prefix = false;                  // of Words
        int distance = 0;                     // of Near
        bool operator==(const Node &) const = default;
    };

    struct Problem {
        QString sentence; // what is wrong, and what would be right
        int at = 0, length = 0;
    };

    // Typed: the last word may go on, and what is not finished there is no mistake.
    enum class Stage { Finished, Typed };
    static SearchQuery read(const QString &text, Stage stage = Stage::Finished);

    // What was typed so far as it is written when it is finished: with a star where the last word may go on.
    [[nodiscard]] static QString spelledOut(const QString &typed);

    [[nodiscard]] bool isEmpty() const { return m_root.children.isEmpty(); } // nothing is looked for
    [[nodiscard]] const std::optional<Problem> &problem() const { return m_problem; }
    [[nodiscard]] const Node &root() const { return m_root; } // an All
    // A word of a letter or two that is still being typed, which may be one or become one; and the query without it, if anything
    // is left then.
    [[nodiscard]] const QString &beginning() const { return m_beginning; }
    [[nodiscard]] std::optional<SearchQuery> withoutBeginning() const;
    // What can only be found by looking at the texts: expressions and lenses, perhaps within a Not. They stand in no bracket.
    [[nodiscard]] QList<Node> textTests() const;
    // Words and groups of Near that are to be found and not to be missed, for marking: those of no field or of the text.
    [[nodiscard]] QList<Node> marked() const;

    // A query with one more condition, or without it if it stands in there just so; as text.
    [[nodiscard]] static QString toggled(const QString &query, const QString &condition);
    [[nodiscard]] static bool holds(const QString &query, const QString &condition);
    [[nodiscard]] static QString condition(SearchField field, const QString &value); // outlet:"Northern Wire"

private:
    class Parser;

    Node m_root;
    QString m_beginning;
    std::optional<Problem> m_problem;
};

} // namespace sidelight
