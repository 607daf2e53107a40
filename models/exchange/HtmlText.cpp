// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/HtmlText.h"

#include <algorithm>
#include <array>

namespace sidelight {
namespace {

constexpr qsizetype longestData = 1'024; // of a data: address; of a picture no more than its kind matters
constexpr qsizetype longestValue = 64 * 1024;
constexpr unsigned mostKept = 64;

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == ':' ||
           c == '.';
}

bool isName(QByteArrayView name) { return !name.isEmpty() && name.size() < 100 && std::ranges::all_of(name, isNameCharacter); }

// An element that the standard does not know has the name that the page gave it.
QByteArray nameOf(const GumboElement &element)
{
    if (element.tag != GUMBO_TAG_UNKNOWN)
        return gumbo_normalized_tagname(element.tag);
    GumboStringPiece name = element.original_tag;
    gumbo_tag_from_original_text(&name);
    const QByteArray written = name.data ? QByteArray(name.data, qsizetype(name.length)).toLower() : QByteArray();
    return isName(written) && written[0] >= 'a' && written[0] <= 'z' ? written : QByteArray("span");
}

bool isVoid(GumboTag tag)
{
    static constexpr std::array all = {GUMBO_TAG_AREA,  GUMBO_TAG_BASE,   GUMBO_TAG_BR,    GUMBO_TAG_COL,  GUMBO_TAG_EMBED,
                                       GUMBO_TAG_HR,    GUMBO_TAG_IMG,    GUMBO_TAG_INPUT, GUMBO_TAG_LINK, GUMBO_TAG_META,
                                       GUMBO_TAG_PARAM, GUMBO_TAG_SOURCE, GUMBO_TAG_TRACK, GUMBO_TAG_WBR};
    return std::ranges::contains(all, tag);
}

bool isLeftOut(const GumboNode *node)
{
    return isElement(node, GUMBO_TAG_STYLE) || isElement(node, GUMBO_TAG_TEMPLATE) || node->type == GUMBO_NODE_TEMPLATE;
}

class Serialiser {
public:
    QByteArray run(const GumboNode *root)
    {
        walk(root, [this](const GumboNode *node) { return enter(node); }, [this](const GumboNode *node) { leave(node); });
        return std::move(m_text);
    }

private:
    bool enter(const GumboNode *node)
    {
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA)
            writeEscaped(node->v.text.text, qsizetype(qstrlen(node->v.text.text)));
        if (!isElement(node) || isLeftOut(node))
            return false;
        if (isElement(node, GUMBO_TAG_SCRIPT)) {
            writeData(node);
            return false;
        }
        if (++m_depth > deepestElement)
            return true;
        m_text += '<' + nameOf(node->v.element);
        writeAttributes(node->v.element.attributes);
        m_text += isVoid(node->v.element.tag) ? "/>" : ">";
        return true;
    }

    void leave(const GumboNode *node)
    {
        if (m_depth-- <= deepestElement && !isVoid(node->v.element.tag))
            m_text += "</" + nameOf(node->v.element) + '>';
    }

    void writeAttributes(const GumboVector &attributes)
    {
        for (unsigned i = 0; i < std::min(attributes.length, mostKept); ++i) {
            const auto *attribute = static_cast<const GumboAttribute *>(attributes.data[i]);
            if (!isName(attribute->name))
                continue;
            const QByteArrayView value(attribute->value);
            const bool isData = value.first(std::min<qsizetype>(value.size(), 5)).compare("data:", Qt::CaseInsensitive) == 0;
            m_text += ' ';
            m_text += attribute->name;
            m_text += "=\"";
            writeEscaped(value.data(), std::min(value.size(), isData ? longestData : longestValue));
            m_text += '"';
        }
    }

    void writeEscaped(const char *text, qsizetype size)
    {
        for (const char *c = text; c != text + size; ++c) {
            if (*c == '&')
                m_text += "&amp;";
            else if (*c == '<')
                m_text += "&lt;";
            else if (*c == '>')
                m_text += "&gt;";
            else if (*c == '"')
                m_text += "&quot;";
            else
                m_text += *c;
        }
    }

    // Scripts that are data are wanted.
    void writeData(const GumboNode *script)
    {
        const GumboVector *children = childrenOf(script);
        if (attribute(script, "type").trimmed().toLower() != u"application/ld+json" || children->length == 0)
            return;
        const char *data = static_cast<const GumboNode *>(children->data[0])->v.text.text;
        m_text += "<script type=\"application/ld+json\">";
        writeEscaped(data, qsizetype(qstrlen(data)));
        m_text += "</script>";
    }

    QByteArray m_text;
    int m_depth = 0;
};

} // namespace

QByteArray wellFormedHtml(const HtmlTree &tree) { return Serialiser().run(tree.root()); }

} // namespace sidelight
