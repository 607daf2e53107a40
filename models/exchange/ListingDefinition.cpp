// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ListingDefinition.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace sidelight {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPattern = 4'000, mostFields = 200, mostDropped = 50;
constexpr qsizetype lookedAt = 256 * 1024; // bytes of a text, to see whether it is a listing
constexpr qsizetype longestLine = 200;     // bytes of a line that may split
constexpr int fewestArticles = 2;

struct Listing {
    Q_DECLARE_TR_FUNCTIONS(Listing)
};

struct Wrong {
    QString sentence;
};

// A pattern that is bounded on each line, whoever wrote it.
QRegularExpression patternOf(const QJsonValue &value, const QString &key)
{
    const QString pattern = value.toString();
    if (!value.isString() || pattern.isEmpty() || pattern.size() > longestPattern)
        throw Wrong{Listing::tr("“%1” of the listing has to be a pattern.").arg(key)};
    QRegularExpression expression(u"(*LIMIT_MATCH=100000)"_s + pattern, QRegularExpression::UseUnicodePropertiesOption);
    if (!expression.isValid())
        throw Wrong{Listing::tr("The pattern of “%1” of the listing cannot be read: %2.").arg(key, expression.errorString())};
    return expression;
}

ArticleField fieldOf(const QJsonValue &value)
{
    const auto field = articleFieldOf(value.toString());
    if (!field)
        throw Wrong{
            Listing::tr("“%1” is no field of an article; there are title, text, byline, outlet, published, language and url.")
                .arg(value.toString().left(40))};
    return *field;
}

void readSplit(const QJsonObject &object, ListingDefinition &definition)
{
    int count = 0;
    const auto take = [&](const QString &key, ListingDefinition::Split split) {
        if (!object.contains(key))
            return;
        definition.split = split;
        definition.line = patternOf(object.value(key), key);
        ++count;
    };
    take(u"start"_s, ListingDefinition::Split::Start);
    take(u"between"_s, ListingDefinition::Split::Between);
    take(u"last"_s, ListingDefinition::Split::Last);
    if (count != 1)
        throw Wrong{Listing::tr("A listing needs just one of “start”, “between” and “last”.")};
}

void readFields(const QJsonObject &object, ListingDefinition &definition)
{
    for (const QJsonValue &field : object.value(u"head"_s).toArray())
        definition.head.append(fieldOf(field));
    const QJsonObject fields = object.value(u"fields"_s).toObject();
    const QJsonArray drop = object.value(u"drop"_s).toArray();
    if (fields.size() > mostFields || drop.size() > mostDropped || definition.head.size() > mostDropped)
        throw Wrong{Listing::tr("The listing has too many fields.")};
    if (object.contains(u"label"_s))
        definition.label = patternOf(object.value(u"label"_s), u"label"_s);
    if (object.contains(u"label"_s) && definition.label.captureCount() < 1)
        throw Wrong{Listing::tr("The pattern of “label” needs a group, which is the label.")};
    for (auto it = fields.begin(); it != fields.end(); ++it)
        definition.fields.insert(it.key(), fieldOf(it.value()));
    for (const QJsonValue &each : drop)
        definition.drop.append(patternOf(each, u"drop"_s));
}

QList<ListingDefinition> readShipped()
{
    QList<ListingDefinition> all;
    for (const QString &name : {u"numbered"_s, u"lexisnexis"_s, u"factiva"_s, u"rules"_s}) {
        QFile file(u":/listings/%1.json"_s.arg(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (auto definition = ListingDefinition::read(file.readAll()))
            all.append(*std::move(definition));
    }
    return all;
}

} // namespace

Result<ListingDefinition> ListingDefinition::read(const QByteArray &json)
{
    if (json.size() > longestFile)
        return failure(ErrorKind::Invalid, Listing::tr("The definition of a listing is longer than 64 KiB."));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return failure(ErrorKind::Invalid,
                       Listing::tr("The definition of a listing is no JSON object (%1).").arg(error.errorString()));
    const QJsonObject object = document.object();
    ListingDefinition definition;
    definition.json = json;
    definition.name = object.value(u"name"_s).toString().left(60);
    definition.title = object.value(u"title"_s).toString().left(120);
    if (definition.title.isEmpty())
        definition.title = definition.name;
    try {
        readSplit(object, definition);
        readFields(object, definition);
    } catch (const Wrong &wrong) {
        return failure(ErrorKind::Invalid, wrong.sentence);
    }
    return definition;
}

Result<ListingDefinition> ListingDefinition::load(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Io, Listing::tr("“%1” could not be read.").arg(QFileInfo(path).fileName()));
    return read(file.read(longestFile + 1)).transform([&](ListingDefinition definition) {
        if (definition.title.isEmpty())
            definition.title = QFileInfo(path).completeBaseName();
        return definition;
    });
}

const QList<ListingDefinition> &ListingDefinition::shipped()
{
    static const QList<ListingDefinition> all = readShipped();
    return all;
}

Result<ListingDefinition> ListingDefinition::named(const QString &nameOrPath)
{
    QStringList names;
    for (const ListingDefinition &each : shipped()) {
        if (each.name == nameOrPath)
            return each;
        names.append(each.name);
    }
    if (nameOrPath.endsWith(".json"_L1))
        return load(nameOrPath);
    return failure(
        ErrorKind::NotFound,
        Listing::tr("There is no listing “%1”; there are %2, and files that end in .json.").arg(nameOrPath, names.join(u", "_s)));
}

const ListingDefinition *ListingDefinition::recognised(const QByteArray &text)
{
    const QList<ListingDefinition> &all = shipped();
    QList<int> counts(all.size(), 0);
    const qsizetype most = std::min(text.size(), lookedAt);
    for (qsizetype start = 0; start < most;) {
        const qsizetype found = text.indexOf('\n', start), end = found < 0 ? text.size() : found;
        const QByteArrayView line = QByteArrayView(text).sliced(start, end - start);
        start = end + 1;
        // What splits has a number in it, in each of ours but the rule, which stands in articles too.
        if (line.size() > longestLine || std::ranges::none_of(line, [](char c) { return c >= '0' && c <= '9'; }))
            continue;
        const QString words = QString::fromUtf8(line).trimmed();
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (all[i].split == Split::Between || !all[i].line.match(words).hasMatch())
                continue;
            if (++counts[i] >= fewestArticles)
                return &all[i];
        }
    }
    return nullptr;
}

} // namespace sidelight
