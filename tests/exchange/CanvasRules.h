// SPDX-License-Identifier: GPL-3.0-or-later
// What JSON Canvas 1.0 asks of a file, checked without any of our own code that writes one.
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace sidelight::test {

class CanvasRules {
public:
    // What is wrong, a line each; empty: the file keeps to the specification, and all of its edges have sides.
    static QStringList broken(const QByteArray &json)
    {
        CanvasRules rules;
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(json, &error);
        if (error.error != QJsonParseError::NoError || !document.isObject())
            return {QStringLiteral("not a JSON object")};
        for (const QJsonValue &node : document["nodes"].toArray())
            rules.checkNode(node.toObject());
        for (const QJsonValue &edge : document["edges"].toArray())
            rules.checkEdge(edge.toObject());
        return rules.m_broken;
    }

private:
    void fail(const QJsonObject &object, const char *why)
    {
        m_broken.append(QLatin1String(why) + QLatin1String(": ") +
                        QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)).left(300));
    }
    void needText(const QJsonObject &object, const char *field)
    {
        if (!object[QLatin1String(field)].isString())
            fail(object, field);
    }
    void mayHaveText(const QJsonObject &object, const char *field)
    {
        if (object.contains(QLatin1String(field)))
            needText(object, field);
    }
    void mayBeOneOf(const QJsonObject &object, const char *field, const QStringList &values)
    {
        if (object.contains(QLatin1String(field)) && !values.contains(object[QLatin1String(field)].toString()))
            fail(object, field);
    }
    void checkColour(const QJsonObject &object)
    {
        static const QRegularExpression form(QStringLiteral("^([1-6]|#[0-9a-fA-F]{3}|#[0-9a-fA-F]{6})$"));
        if (object.contains(QLatin1String("color")) && !form.match(object[QLatin1String("color")].toString()).hasMatch())
            fail(object, "color");
    }
    void checkNode(const QJsonObject &node)
    {
        needText(node, "id");
        const QString id = node[QLatin1String("id")].toString(), type = node[QLatin1String("type")].toString();
        if (m_nodes.contains(id))
            fail(node, "id twice");
        m_nodes.insert(id);
        for (const char *field : {"x", "y", "width", "height"})
            if (const QJsonValue value = node[QLatin1String(field)]; !value.isDouble() || value.toInteger(1) != value.toInteger(2))
                fail(node, field);
        checkColour(node);
        if (type == QLatin1String("text"))
            needText(node, "text");
        else if (type == QLatin1String("file"))
            needText(node, "file");
        else if (type == QLatin1String("link"))
            needText(node, "url");
        else if (type == QLatin1String("group"))
            mayHaveText(node, "label");
        else
            fail(node, "type");
        mayBeOneOf(node, "backgroundStyle", {QStringLiteral("cover"), QStringLiteral("ratio"), QStringLiteral("repeat")});
    }
    void checkEdge(const QJsonObject &edge)
    {
        static const QStringList sides{QStringLiteral("top"), QStringLiteral("right"), QStringLiteral("bottom"),
                                       QStringLiteral("left")};
        needText(edge, "id");
        const QString id = edge[QLatin1String("id")].toString();
        if (m_edges.contains(id))
            fail(edge, "id twice");
        m_edges.insert(id);
        for (const char *end : {"fromNode", "toNode"})
            if (!m_nodes.contains(edge[QLatin1String(end)].toString()))
                fail(edge, end);
        for (const char *side : {"fromSide", "toSide"}) {
            needText(edge, side);
            mayBeOneOf(edge, side, sides);
        }
        for (const char *end : {"fromEnd", "toEnd"})
            mayBeOneOf(edge, end, {QStringLiteral("none"), QStringLiteral("arrow")});
        checkColour(edge);
        mayHaveText(edge, "label");
    }

    QStringList m_broken;
    QSet<QString> m_nodes, m_edges;
};

} // namespace sidelight::test
