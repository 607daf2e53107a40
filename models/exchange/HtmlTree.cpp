// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/HtmlTree.h"

#include <QSet>
#include <cstdlib>
#include <cstring>
#include <new>

namespace sidelight {
namespace {

constexpr int mostAttributes = 1'000;
constexpr int deepestTags = 10'000;

// gumbo does not look at what it gets; a worker's new-handler ends the process when its memory is used up.
void *allocate(void *, size_t size)
{
    for (;;) {
        if (void *memory = std::malloc(size))
            return memory;
        const std::new_handler handler = std::get_new_handler();
        if (!handler)
            std::abort();
        handler();
    }
}

void release(void *, void *memory) { std::free(memory); }

GumboOptions options()
{
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = allocate;
    options.deallocator = release;
    options.max_errors = 0;
    return options;
}

// Reads the tags of a page, roughly: names, attributes, and how deep they nest.
class TagScan {
public:
    explicit TagScan(QByteArrayView html)
        : m_html(html)
    {
    }

    std::optional<ImportProblem> run()
    {
        while ((m_at = m_html.indexOf('<', m_at)) >= 0 && ++m_at < m_html.size() && !m_problem) {
            if (m_html.sliced(m_at).startsWith("!--"))
                skipPast("-->");
            else if (m_html[m_at] == '/')
                readEnd();
            else if (isLetter(m_html[m_at]))
                readStart();
        }
        return m_problem;
    }

private:
    static bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
    static bool isSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
    bool atEnd() const { return m_at >= m_html.size(); }

    // Elements that hold nothing, or whose end people leave out: they tell nothing about depth.
    static bool nests(const QByteArray &name)
    {
        static const QSet<QByteArray> flat = {"area",   "base",     "br",       "col",    "embed", "hr",    "img",   "input",
                                              "link",   "meta",     "param",    "source", "track", "wbr",   "p",     "li",
                                              "dt",     "dd",       "tr",       "td",     "th",    "thead", "tbody", "tfoot",
                                              "option", "optgroup", "colgroup", "body",   "head",  "html"};
        return !flat.contains(name);
    }

    static bool holdsRawText(const QByteArray &name)
    {
        return name == "script" || name == "style" || name == "textarea" || name == "title" || name == "xmp";
    }

    QByteArray name()
    {
        const qsizetype start = m_at;
        while (!atEnd() && !isSpace(m_html[m_at]) && m_html[m_at] != '>' && m_html[m_at] != '/')
            ++m_at;
        return m_html.sliced(start, m_at - start).first(std::min<qsizetype>(m_at - start, 16)).toByteArray().toLower();
    }

    void skipPast(QByteArrayView end)
    {
        const qsizetype found = m_html.indexOf(end, m_at);
        m_at = found < 0 ? m_html.size() : found + end.size();
    }

    void readEnd()
    {
        ++m_at;
        if (nests(name()) && m_depth > 0)
            --m_depth;
    }

    void readStart()
    {
        const QByteArray tag = name();
        const bool closesItself = readAttributes();
        if (holdsRawText(tag) && !closesItself)
            skipPast("</");
        else if (!closesItself && nests(tag) && ++m_depth > deepestTags)
            m_problem = ImportProblem::NestedTooDeeply;
    }

    // Up to the `>`; whether it stands behind a slash.
    bool readAttributes()
    {
        int count = 0;
        bool slash = false;
        while (!atEnd() && m_html[m_at] != '>') {
            const char c = m_html[m_at++];
            slash = c == '/';
            if (isSpace(c) || slash)
                continue;
            if (++count > mostAttributes)
                m_problem = ImportProblem::TooManyAttributes;
            readAttribute();
        }
        return slash;
    }

    void readAttribute()
    {
        while (!atEnd() && !isSpace(m_html[m_at]) && m_html[m_at] != '>' && m_html[m_at] != '/' && m_html[m_at] != '=')
            ++m_at;
        qsizetype equals = m_at;
        while (equals < m_html.size() && isSpace(m_html[equals]))
            ++equals;
        if (equals >= m_html.size() || m_html[equals] != '=')
            return;
        m_at = equals + 1;
        while (!atEnd() && isSpace(m_html[m_at]))
            ++m_at;
        if (atEnd())
            return;
        if (const char quote = m_html[m_at]; quote == '"' || quote == '\'') {
            const qsizetype end = m_html.indexOf(quote, m_at + 1);
            m_at = end < 0 ? m_html.size() : end + 1;
            return;
        }
        while (!atEnd() && !isSpace(m_html[m_at]) && m_html[m_at] != '>')
            ++m_at;
    }

    QByteArrayView m_html;
    qsizetype m_at = 0;
    int m_depth = 0;
    std::optional<ImportProblem> m_problem;
};

} // namespace

void HtmlTree::Destroy::operator()(GumboOutput *output) const
{
    const GumboOptions same = options();
    gumbo_destroy_output(&same, output);
}

HtmlTree::HtmlTree(QByteArray utf8)
    : m_utf8(std::move(utf8))
{
    const GumboOptions ours = options();
    m_output.reset(gumbo_parse_with_options(&ours, m_utf8.constData(), size_t(m_utf8.size())));
}

std::optional<ImportProblem> problemOfTags(QByteArrayView html) { return TagScan(html).run(); }

bool isElement(const GumboNode *node) { return node && (node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE); }

bool isElement(const GumboNode *node, GumboTag tag) { return isElement(node) && node->v.element.tag == tag; }

QString attribute(const GumboNode *element, const char *name)
{
    const GumboAttribute *found = isElement(element) ? gumbo_get_attribute(&element->v.element.attributes, name) : nullptr;
    constexpr qsizetype longest = 16'384; // of a data: address the rest matters to nobody
    return found ? QString::fromUtf8(found->value, qsizetype(strnlen(found->value, longest))) : QString();
}

bool hasAttribute(const GumboNode *element, const char *name)
{
    return isElement(element) && gumbo_get_attribute(&element->v.element.attributes, name);
}

QStringList attributeWords(const GumboNode *element, const char *name)
{
    return attribute(element, name).toLower().simplified().split(u' ', Qt::SkipEmptyParts);
}

const GumboVector *childrenOf(const GumboNode *node)
{
    if (node->type == GUMBO_NODE_DOCUMENT)
        return &node->v.document.children;
    return isElement(node) ? &node->v.element.children : nullptr;
}

QString lineOf(const GumboNode *node, qsizetype longest)
{
    QString line;
    const auto visit = [&](const GumboNode *at) {
        if (at->type == GUMBO_NODE_TEXT || at->type == GUMBO_NODE_CDATA || at->type == GUMBO_NODE_WHITESPACE)
            line += QString::fromUtf8(at->v.text.text);
        const bool hidden = isElement(at, GUMBO_TAG_SCRIPT) || isElement(at, GUMBO_TAG_STYLE) || isElement(at, GUMBO_TAG_SVG);
        return line.size() < 4 * longest && !hidden;
    };
    walk(node, visit, [](const GumboNode *) {});
    return line.simplified().left(longest);
}

} // namespace sidelight
