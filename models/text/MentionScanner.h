// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Id.h"

#include <QList>
#include <QString>
#include <array>
#include <memory>
#include <vector>

namespace sidelight {

// A name to look for, and whose it is; one owner may have many.
struct NameOf {
    Id owner;
    QString name;
};

// A place in a text where a name stands, in UTF-16 code units, end exclusive.
struct Occurrence {
    int start = 0, end = 0;
    Id owner;
    bool operator==(const Occurrence &) const = default;
};

// Finds all of many names in a text, in one pass that costs the same however many they are. Made once for a set of names;
// after that it is constant, and any number of threads may scan with it.
//
// What counts as the name: accents, Arabic vowel signs and kinds of apostrophe, hyphen and space do not matter, nor does how
// letters are composed. A name stands between the limits of words; "Marsh" is in "Marsh's", "ex-Marsh" and "Marsh-led", not in
// "Marshall" or "Marsh-Orme". Where a script puts no space between words, it has no limits; an Arabic name may have "and",
// "for", "by" and the like before it, which are written together with it. Where a word of the name begins with a capital, so
// must the text's, so that Mr Marsh is not found in a marsh; a name of up to five letters all in capitals is found in capitals
// only. Of names that overlap the first and then the longest is taken; who shares a name is found together.
class MentionScanner {
public:
    explicit MentionScanner(const QList<NameOf> &names);

    [[nodiscard]] bool isEmpty() const { return m_patterns.empty(); }
    // In order of their start. A name does not go on from one line to the next.
    [[nodiscard]] QList<Occurrence> scan(QStringView text) const;

private:
    struct Pattern {
        Id owner;
        int length = 0;            // folded
        std::vector<int> capitals; // folded positions that must be capital in the text
        bool beginsWithArabic = false, beginsFreely = false, endsFreely = false;
    };
    struct Node {
        int firstEdge = 0, edges = 0;
        int fallback = 0;      // the node of the longest end of this one that begins a name
        int shorter = -1;      // the nearest node along the fallbacks at which a name ends
        int firstPattern = -1; // of those that end here, which are linked by m_nextPattern
    };
    struct Edge {
        char16_t unit = 0;
        int to = 0;
    };
    struct Line;

    void add(const QString &name, Id owner);
    void addFolded(const QString &folded, Pattern pattern);
    void link();
    [[nodiscard]] int step(int node, char16_t unit) const;
    [[nodiscard]] int edge(int node, char16_t unit) const;
    void scanLine(QStringView text, int start, int end, Line &line, QList<Occurrence> &found) const;
    [[nodiscard]] bool fits(const Pattern &pattern, QStringView text, const Line &line, int last, Occurrence &place) const;

    std::vector<Pattern> m_patterns;
    std::vector<int> m_nextPattern;
    std::vector<std::vector<Edge>> m_growing; // while names are added
    std::vector<Node> m_nodes;
    std::vector<Edge> m_edges;
    std::unique_ptr<std::array<int, 65536>> m_root;    // where a first unit leads
    std::unique_ptr<std::array<bool, 65536>> m_begins; // whether a name can begin with this unit of a text, not folded
};

} // namespace sidelight
