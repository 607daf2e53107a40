// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/IndexExpression.h"

#include <algorithm>

namespace sidelight::indexexpression {

using namespace Qt::StringLiterals;
using Node = SearchQuery::Node;
using Kind = Node::Kind;

namespace {

QString quoted(QString text)
{
    text.remove(QChar(0));
    return u'"' + text.replace(u'"', u' ') + u'"';
}

QString columnOf(SearchField field)
{
    switch (field) {
    case SearchField::Title:
        return u"title : "_s;
    case SearchField::Byline:
        return u"byline : "_s;
    case SearchField::Outlet:
        return u"outlet : "_s;
    case SearchField::Text:
        return u"body : "_s;
    default:
        return {};
    }
}

bool isOfArticle(SearchField field) { return field == SearchField::Any || !columnOf(field).isEmpty(); }

bool isNegated(const Node &node) { return node.kind == Kind::Not; }

QString joined(const QList<Node> &nodes, const QString &word)
{
    QStringList parts;
    for (const Node &each : nodes)
        parts.append(of(each));
    return parts.size() == 1 ? parts.first() : u'(' + parts.join(word) + u')';
}

QString ofAll(const Node &node)
{
    QList<Node> wanted, unwanted;
    for (const Node &each : node.children) {
        if (isNegated(each))
            unwanted.append(each.children.first());
        else
            wanted.append(each);
    }
    const QString all = joined(wanted, u" AND "_s);
    return unwanted.isEmpty() ? all : u'(' + all + u" NOT "_s + joined(unwanted, u" OR "_s) + u')';
}

} // namespace

bool isExpression(const Node &node)
{
    switch (node.kind) {
    case Kind::Words:
    case Kind::Near:
        return isOfArticle(node.field);
    case Kind::Any:
        return std::ranges::all_of(node.children, isExpression);
    case Kind::All:
        return !std::ranges::all_of(node.children, isNegated) && std::ranges::all_of(node.children, [](const Node &each) {
            return isExpression(isNegated(each) ? each.children.first() : each);
        });
    default:
        return false;
    }
}

bool isPlain(const Node &node) { return node.field == SearchField::Any && std::ranges::all_of(node.children, isPlain); }

QString of(const Node &node)
{
    switch (node.kind) {
    case Kind::Words:
        return columnOf(node.field) + quoted(node.text) + (node.prefix ? u" *"_s : QString());
    case Kind::Near: {
        QStringList parts;
        for (const Node &each : node.children)
            parts.append(quoted(each.text) + (each.prefix ? u" *"_s : QString()));
        return u"NEAR(%1, %2)"_s.arg(parts.join(u' ')).arg(node.distance);
    }
    case Kind::Any:
        return joined(node.children, u" OR "_s);
    default:
        return ofAll(node);
    }
}

QString in(const QString &columns, const Node &node)
{
    Node plain = node;
    plain.field = SearchField::Any;
    return u"{%1} : (%2)"_s.arg(columns, of(plain));
}

} // namespace sidelight::indexexpression
