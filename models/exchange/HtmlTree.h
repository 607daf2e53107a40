// SPDX-License-Identifier: GPL-3.0-or-later
// What the classes that read a page ask of gumbo's tree.
#pragma once

#include "models/exchange/ImportProblem.h"

#include <QByteArray>
#include <QStringList>
#include <gumbo.h>
#include <memory>
#include <optional>
#include <vector>

namespace sidelight {

// Deeper than this, an element's kind no longer matters; its words still do.
inline constexpr int deepestElement = 256;

// A parsed page. Nothing in it is run, and nothing it names is fetched or opened.
class HtmlTree {
public:
    explicit HtmlTree(QByteArray utf8);
    [[nodiscard]] const GumboNode *document() const { return m_output->document; }
    [[nodiscard]] const GumboNode *root() const { return m_output->root; } // <html>

private:
    struct Destroy {
        void operator()(GumboOutput *output) const;
    };
    QByteArray m_utf8; // the tree points into it
    std::unique_ptr<GumboOutput, Destroy> m_output;
};

// Looks at the tags alone, in one pass: gumbo's time grows with the square of the depth and of the attributes of one element, so
// that a page of a few hundred kilobytes could keep it busy for minutes.
[[nodiscard]] std::optional<ImportProblem> problemOfTags(QByteArrayView html);

[[nodiscard]] bool isElement(const GumboNode *node);
[[nodiscard]] bool isElement(const GumboNode *node, GumboTag tag);
[[nodiscard]] QString attribute(const GumboNode *element, const char *name);
[[nodiscard]] bool hasAttribute(const GumboNode *element, const char *name);
// The value in lower case, split at white space.
[[nodiscard]] QStringList attributeWords(const GumboNode *element, const char *name);
[[nodiscard]] const GumboVector *childrenOf(const GumboNode *node); // nullptr for what can't have any

// Every node under `root`, itself first, in the order of the page. With an explicit stack, since a page can be deeper than ours.
// `visit` says whether to go into a node; `leave` is told when one that was gone into is done.
template <class Visit, class Leave> void walk(const GumboNode *root, Visit visit, Leave leave)
{
    struct Frame {
        const GumboNode *node;
        unsigned next;
    };
    std::vector<Frame> stack;
    if (root && visit(root))
        stack.push_back({root, 0});
    while (!stack.empty()) {
        Frame &frame = stack.back();
        const GumboVector *children = childrenOf(frame.node);
        if (!children || frame.next == children->length) {
            leave(frame.node);
            stack.pop_back();
            continue;
        }
        const auto *child = static_cast<const GumboNode *>(children->data[frame.next++]);
        if (visit(child))
            stack.push_back({child, 0});
    }
}

// The words under a node as one line, at most `longest` characters.
[[nodiscard]] QString lineOf(const GumboNode *node, qsizetype longest = 1'000);

} // namespace sidelight
