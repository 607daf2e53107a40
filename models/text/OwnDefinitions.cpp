// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/OwnDefinitions.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace sidelight {
namespace {

using namespace Qt::StringLiterals;

// Copies a definition token by token and notes what is wrong with it.
class Copy {
public:
    explicit Copy(OwnDefinition &definition)
        : m_definition(definition)
        , m_out(&definition.xml)
    {
    }

    void of(const QByteArray &bytes);

private:
    void startElement();
    void regExp(QXmlStreamAttributes &attributes);
    void noteReferences(const QXmlStreamAttributes &attributes);
    void checkReferences();
    [[nodiscard]] bool includes(const QString &context, const QString &other, QSet<QString> &seen) const;
    void refuse(const QString &why)
    {
        if (m_definition.problem.isEmpty())
            m_definition.problem = OwnDefinition::tr("The lens “%1” was left out: %2").arg(m_definition.file, why);
    }
    [[nodiscard]] bool isSound() const { return m_definition.problem.isEmpty(); }

    OwnDefinition &m_definition;
    QXmlStreamReader m_in;
    QXmlStreamWriter m_out;
    int m_patterns = 0, m_depth = 0;
    QSet<QString> m_contexts, m_lists;
    QList<QString> m_contextsNamed, m_listsNamed;
    QString m_context; // whose rules are being read
    QHash<QString, QStringList> m_includes;
};

void Copy::of(const QByteArray &bytes)
{
    m_in.addData(bytes);
    while (!m_in.atEnd() && isSound()) {
        switch (m_in.readNext()) {
        case QXmlStreamReader::StartElement:
            startElement();
            break;
        case QXmlStreamReader::EndElement:
            --m_depth;
            m_out.writeEndElement();
            break;
        case QXmlStreamReader::Characters:
            m_out.writeCharacters(m_in.text().toString());
            break;
        case QXmlStreamReader::StartDocument:
            m_out.writeStartDocument();
            break;
        default: // the type with its entities, which the reader has filled in; comments
            break;
        }
    }
    if (m_in.hasError())
        refuse(OwnDefinition::tr("it is not sound XML in line %L1.").arg(m_in.lineNumber()));
    else if (isSound() && m_contexts.isEmpty())
        refuse(OwnDefinition::tr("it has no rules."));
    else
        checkReferences();
    if (!isSound())
        m_definition.xml.clear();
}

void Copy::startElement()
{
    constexpr int deepest = 12;
    const QString element = m_in.name().toString();
    QXmlStreamAttributes attributes = m_in.attributes();
    if (++m_depth > deepest)
        return refuse(OwnDefinition::tr("its elements are nested too deeply in line %L1.").arg(m_in.lineNumber()));
    if (m_depth == 1) {
        if (element != "language"_L1)
            return refuse(OwnDefinition::tr("it is not a syntax definition."));
        if (const QString name = attributes.value("name"_L1).toString().simplified(); !name.isEmpty())
            m_definition.name = name.left(60);
        attributes = {};
        attributes.append(u"name"_s, OwnDefinition::internalName);
        for (const auto &[key, value] : {std::pair{"section"_L1, "Lenses"_L1},
                                         {"version"_L1, "1"_L1},
                                         {"kateversion"_L1, "5.79"_L1},
                                         {"extensions"_L1, QLatin1StringView()},
                                         {"hidden"_L1, "1"_L1}})
            attributes.append(key, value);
    }
    noteReferences(attributes);
    if (element == "RegExpr"_L1)
        regExp(attributes);
    else if (element == "keyword"_L1)
        m_listsNamed.append(attributes.value("String"_L1).toString());
    else if (element == "context"_L1)
        m_contexts.insert(m_context = attributes.value("name"_L1).toString());
    else if (element == "IncludeRules"_L1)
        m_includes[m_context].append(attributes.value("context"_L1).toString());
    else if (element == "list"_L1)
        m_lists.insert(attributes.value("name"_L1).toString());
    m_out.writeStartElement(element);
    m_out.writeAttributes(attributes);
}

void Copy::regExp(QXmlStreamAttributes &attributes)
{
    const QString pattern = attributes.value("String"_L1).toString();
    if (++m_patterns > OwnDefinition::mostPatterns)
        return refuse(OwnDefinition::tr("it has more than %L1 patterns.").arg(OwnDefinition::mostPatterns));
    if (pattern.size() > OwnDefinition::longestPattern)
        return refuse(OwnDefinition::tr("the pattern in line %L1 is too long.").arg(m_in.lineNumber()));
    // Of several limits the lowest is in force, so a pattern cannot lift it.
    const QString limited = u"(*LIMIT_MATCH=%1)%2"_s.arg(OwnDefinition::mostTries).arg(pattern);
    const QRegularExpression expression(limited, QRegularExpression::UseUnicodePropertiesOption);
    if (!expression.isValid())
        return refuse(
            OwnDefinition::tr("the pattern in line %L1 is wrong: %2.").arg(m_in.lineNumber()).arg(expression.errorString()));
    QXmlStreamAttributes changed;
    for (const QXmlStreamAttribute &attribute : std::as_const(attributes))
        changed.append(attribute.name().toString(), attribute.name() == "String"_L1 ? limited : attribute.value().toString());
    attributes = changed;
}

void Copy::noteReferences(const QXmlStreamAttributes &attributes)
{
    for (const auto key : {"context"_L1, "lineEndContext"_L1, "lineEmptyContext"_L1, "fallthroughContext"_L1}) {
        QString name = attributes.value(key).toString();
        while (name.startsWith("#pop"_L1))
            name.remove(0, 4);
        if (name.startsWith(u'!'))
            name.remove(0, 1);
        if (!name.isEmpty() && name != "#stay"_L1 && !name.contains("##"_L1))
            m_contextsNamed.append(name);
    }
}

bool Copy::includes(const QString &context, const QString &other, QSet<QString> &seen) const
{
    for (const QString &next : m_includes.value(context)) {
        if (next == other)
            return true;
        if (!seen.contains(next)) {
            seen.insert(next);
            if (includes(next, other, seen))
                return true;
        }
    }
    return false;
}

void Copy::checkReferences()
{
    constexpr int mostContexts = 1'000; // a file has room for more, and each may include the next
    if (m_contexts.size() > mostContexts)
        return refuse(OwnDefinition::tr("it has more than %L1 contexts.").arg(mostContexts));
    for (const QString &name : std::as_const(m_contexts)) {
        QSet<QString> seen;
        if (includes(name, name, seen))
            return refuse(OwnDefinition::tr("its context “%1” includes itself.").arg(name.left(60)));
    }
    for (const QString &name : std::as_const(m_contextsNamed))
        if (!m_contexts.contains(name))
            return refuse(OwnDefinition::tr("it names a context “%1” that it does not have.").arg(name.left(60)));
    for (const QString &name : std::as_const(m_listsNamed))
        if (!m_lists.contains(name) && !name.contains("##"_L1))
            return refuse(OwnDefinition::tr("it names a list “%1” that it does not have.").arg(name.left(60)));
}

} // namespace

OwnDefinition OwnDefinition::read(const QString &file, const QByteArray &bytes)
{
    OwnDefinition definition;
    definition.file = file;
    definition.name = QFileInfo(file).completeBaseName();
    if (bytes.size() > longestFile)
        definition.problem = tr("The lens “%1” was left out: it has more than %L2 KB.").arg(file).arg(longestFile / 1024);
    else
        Copy(definition).of(bytes);
    return definition;
}

QList<OwnDefinition> OwnDefinition::readAll(const QString &folder)
{
    QList<OwnDefinition> all;
    if (!QDir::isAbsolutePath(folder))
        return all;
    const QDir directory(folder);
    const QStringList names = directory.entryList({u"*.xml"_s}, QDir::Files | QDir::Readable, QDir::Name);
    for (const QString &name : names.first(std::min<qsizetype>(names.size(), mostFiles))) {
        QFile file(directory.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all.append(read(name, file.read(longestFile + 1)));
    }
    return all;
}

} // namespace sidelight
