// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/HtmlTree.h"

#include <QHash>

namespace sidelight {

// Tells the article on a page from what stands around it. The rule is plain: what is no reading matter by its element, role or name
// (scripts, navigation, hidden parts, comments) never counts; of the rest, running words count, which are pieces of text longer
// than a label and outside of links. The article is the smallest <article> or <main> with at least half of the running words, else
// the smallest element with at least four fifths of them.
class HtmlContent {
public:
    explicit HtmlContent(const HtmlTree &tree);

    [[nodiscard]] const GumboNode *root() const { return m_root; }
    // Whether the words of an element are left out: it is chrome, or a list of links.
    [[nodiscard]] bool leavesOut(const GumboNode *element) const;

private:
    struct Words {
        int all = 0, inLinks = 0, running = 0, links = 0;
    };
    void measure(const GumboNode *body);
    [[nodiscard]] const GumboNode *heaviestChild(const GumboNode *node) const;
    [[nodiscard]] const GumboNode *semanticRoot(const GumboNode *body) const;
    [[nodiscard]] const GumboNode *densestRoot(const GumboNode *body) const;

    QHash<const GumboNode *, Words> m_words; // of what is gone into; chrome is not
    const GumboNode *m_root = nullptr;
};

} // namespace sidelight
