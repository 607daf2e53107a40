// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/HtmlContent.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace sidelight {
namespace {

using namespace Qt::StringLiterals;

constexpr int shortestRunning = 25; // characters; what is shorter is a label, a button, a caption

// What is never read, wherever it stands.
bool isNeverRead(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_EMBED:
    case GUMBO_TAG_APPLET:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_MATH:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_INPUT:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_OPTION:
    case GUMBO_TAG_DATALIST:
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_TITLE:
    case GUMBO_TAG_NOFRAMES:
        return true;
    default:
        return false;
    }
}

bool isHidden(const GumboNode *element)
{
    if (hasAttribute(element, "hidden") && attribute(element, "hidden").toLower() != u"until-found")
        return true;
    const QString style = attribute(element, "style").toLower().remove(u' ');
    if (style.contains(u"display:none"_s) || style.contains(u"visibility:hidden"_s))
        return true;
    static const QSet<QString> classes = {u"sr-only"_s, u"visually-hidden"_s, u"visuallyhidden"_s, u"screen-reader-text"_s};
    return std::ranges::any_of(attributeWords(element, "class"), [](const QString &name) { return classes.contains(name); });
}

bool hasChromeRole(const GumboNode *element)
{
    static const QSet<QString> roles = {u"navigation"_s, u"complementary"_s, u"banner"_s, u"contentinfo"_s, u"search"_s,
                                        u"dialog"_s,     u"alertdialog"_s,   u"menu"_s,   u"menubar"_s,     u"toolbar"_s};
    return std::ranges::any_of(attributeWords(element, "role"), [](const QString &role) { return roles.contains(role); });
}

// What sites themselves call by these names: what readers wrote below, and boxes beside the article.
bool isNamedAsChrome(const GumboNode *element)
{
    const GumboTag tag = element->v.element.tag;
    if (tag == GUMBO_TAG_ARTICLE || tag == GUMBO_TAG_MAIN || tag == GUMBO_TAG_P || tag == GUMBO_TAG_SPAN)
        return false;
    static const QRegularExpression name(
        u"^(?:comments?|comment-?list|comments?-(?:area|section|container|wrapper|box)|disqus_thread|"
        "sidebar|breadcrumbs?|(?:related|newsletter|share|social|cookie)(?:[-_].*)?)$"_s);
    const QStringList names = attributeWords(element, "class") + attributeWords(element, "id");
    return std::ranges::any_of(names, [](const QString &word) { return word.size() < 60 && name.match(word).hasMatch(); });
}

bool isChrome(const GumboNode *element)
{
    return isNamedAsChrome(element) || isNeverRead(element->v.element.tag) ||
           element->v.element.tag_namespace != GUMBO_NAMESPACE_HTML || hasChromeRole(element) || isHidden(element);
}

bool mayBeLinkList(GumboTag tag)
{
    return tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL || tag == GUMBO_TAG_DIV || tag == GUMBO_TAG_SECTION || tag == GUMBO_TAG_TABLE;
}

bool isSemantic(const GumboNode *node)
{
    return isElement(node, GUMBO_TAG_ARTICLE) || isElement(node, GUMBO_TAG_MAIN) ||
           (isElement(node) &&
            (attributeWords(node, "role").contains(u"main"_s) || attributeWords(node, "itemprop").contains(u"articlebody"_s)));
}

const GumboNode *bodyOf(const HtmlTree &tree)
{
    const GumboVector *children = childrenOf(tree.root());
    for (unsigned i = 0; i < children->length; ++i) {
        const auto *child = static_cast<const GumboNode *>(children->data[i]);
        if (isElement(child, GUMBO_TAG_BODY))
            return child;
    }
    return tree.root();
}

} // namespace

HtmlContent::HtmlContent(const HtmlTree &tree)
{
    const GumboNode *body = bodyOf(tree);
    measure(body);
    m_root = semanticRoot(body);
    if (!m_root)
        m_root = densestRoot(body);
}

void HtmlContent::measure(const GumboNode *body)
{
    QList<Words> open(1);
    int linkDepth = 0;
    const auto visit = [&](const GumboNode *node) {
        if (node->type == GUMBO_NODE_TEXT) {
            const int length = int(QString::fromUtf8(node->v.text.text).simplified().size());
            open.last().all += length;
            open.last().inLinks += linkDepth ? length : 0;
            open.last().running += !linkDepth && length >= shortestRunning ? length : 0;
        }
        if (!isElement(node) || (node != body && isChrome(node)))
            return false;
        linkDepth += isElement(node, GUMBO_TAG_A);
        open.append(Words());
        return true;
    };
    const auto leave = [&](const GumboNode *node) {
        const Words words = open.takeLast();
        m_words.insert(node, words);
        linkDepth -= isElement(node, GUMBO_TAG_A);
        Words &parent = open.last();
        parent.all += words.all;
        parent.inLinks += words.inLinks;
        parent.running += words.running;
        parent.links += words.links + isElement(node, GUMBO_TAG_A);
    };
    walk(body, visit, leave);
}

const GumboNode *HtmlContent::heaviestChild(const GumboNode *node) const
{
    const GumboNode *heaviest = nullptr;
    const GumboVector *children = childrenOf(node);
    for (unsigned i = 0; children && i < children->length; ++i) {
        const auto *child = static_cast<const GumboNode *>(children->data[i]);
        if (m_words.contains(child) && (!heaviest || m_words[child].running > m_words[heaviest].running))
            heaviest = child;
    }
    return heaviest;
}

const GumboNode *HtmlContent::semanticRoot(const GumboNode *body) const
{
    const int half = std::max(1, m_words[body].running / 2);
    const GumboNode *found = nullptr;
    for (const GumboNode *node = body; node && m_words[node].running >= half; node = heaviestChild(node)) {
        if (isSemantic(node))
            found = node;
    }
    return found;
}

const GumboNode *HtmlContent::densestRoot(const GumboNode *body) const
{
    const int most = m_words[body].running;
    const GumboNode *root = body;
    while (const GumboNode *child = heaviestChild(root)) {
        const bool holdsMost = most > 0 && m_words[child].running >= most - most / 5;
        // A single paragraph is not the place that articles stand in, nor is what is inside one.
        const GumboTag tag = child->v.element.tag;
        const bool isPlace = tag == GUMBO_TAG_DIV || tag == GUMBO_TAG_SECTION || tag == GUMBO_TAG_ARTICLE ||
                             tag == GUMBO_TAG_MAIN || tag == GUMBO_TAG_TABLE || tag == GUMBO_TAG_TBODY || tag == GUMBO_TAG_TR ||
                             tag == GUMBO_TAG_TD || tag == GUMBO_TAG_FORM || tag == GUMBO_TAG_CENTER || tag == GUMBO_TAG_FONT;
        if (!holdsMost || !isPlace)
            break;
        root = child;
    }
    return root;
}

bool HtmlContent::leavesOut(const GumboNode *element) const
{
    const auto words = m_words.constFind(element);
    if (words == m_words.constEnd() || element == m_root)
        return element != m_root;
    const GumboTag tag = element->v.element.tag;
    // A form is left out unless, as on some old sites, the whole page stands in it.
    if (tag == GUMBO_TAG_FORM)
        return words->running * 2 < m_words[m_root].running;
    return mayBeLinkList(tag) && words->links >= 2 && words->inLinks * 5 >= words->all * 4;
}

} // namespace sidelight
