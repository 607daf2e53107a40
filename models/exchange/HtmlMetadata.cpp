// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/HtmlMetadata.h"

#include "models/exchange/Language.h"
#include "models/exchange/PastedShapes.h"
#include "models/exchange/WrittenDate.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUrl>

namespace sidelight {
namespace {

using namespace Qt::StringLiterals;

constexpr int mostScripts = 20;
constexpr qsizetype longestScript = 1024 * 1024;
constexpr int deepestGraph = 5;
constexpr int mostAuthors = 20;

// What a walk over the page gathers; the values are not yet judged.
struct Gathered {
    QHash<QString, QString> meta; // by name or property in lower case; the first one counts
    QStringList authors;          // of a meta element that comes several times
    QString authorsName;          // of that element
    QJsonObject article;          // the JSON-LD object that describes one
    QString title, canonical, base, firstHeading, domByline, domTime, savedComment;
    int scripts = 0;
};

// Some sites write their JSON with the entities of HTML in it.
QString withoutEntities(QString text)
{
    static const QRegularExpression numeric(u"&#(x?)([0-9a-fA-F]{1,6});"_s);
    for (auto match = numeric.match(text); match.hasMatch(); match = numeric.match(text, match.capturedStart() + 1)) {
        const uint code = match.capturedView(2).toUInt(nullptr, match.capturedView(1).isEmpty() ? 10 : 16);
        text.replace(match.capturedStart(), match.capturedLength(),
                     code && code <= 0x10FFFF ? QString(QChar::fromUcs4(char32_t(code))) : u" "_s);
    }
    static const QList<std::pair<QString, QString>> named = {{u"&quot;"_s, u"\""_s}, {u"&apos;"_s, u"'"_s}, {u"&lt;"_s, u"<"_s},
                                                             {u"&gt;"_s, u">"_s},    {u"&nbsp;"_s, u" "_s}, {u"&amp;"_s, u"&"_s}};
    for (const auto &[entity, character] : named)
        text.replace(entity, character);
    return text;
}

bool describesArticle(const QJsonValue &type)
{
    const QString name = type.isArray() ? type.toArray().first().toString() : type.toString();
    return name.endsWith(u"Article"_s) || name.endsWith(u"BlogPosting"_s) || name.endsWith(u"Report"_s) ||
           name == u"SocialMediaPosting";
}

// The first object about an article, in lists and graphs too.
QJsonObject findArticle(const QJsonValue &value, int depth = 0)
{
    if (depth > deepestGraph)
        return {};
    QJsonArray candidates = value.toArray();
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        if (describesArticle(object[u"@type"_s]))
            return object;
        candidates = object[u"@graph"_s].toArray();
        candidates.append(object[u"mainEntity"_s]);
    }
    for (const QJsonValue &candidate : std::as_const(candidates)) {
        if (const QJsonObject found = findArticle(candidate, depth + 1); !found.isEmpty())
            return found;
    }
    return {};
}

// A string, an object's name, or those of a list.
QString namesIn(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isObject())
        return value[u"name"_s].toString();
    QStringList names;
    const QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < std::min<qsizetype>(list.size(), mostAuthors); ++i) {
        const QString name = list[i].isObject() ? list[i][u"name"_s].toString() : list[i].toString();
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names.join(u", "_s);
}

QString addressIn(const QJsonValue &value) { return value.isObject() ? value[u"@id"_s].toString() : value.toString(); }

void gatherScript(const GumboNode *script, Gathered &gathered)
{
    if (attribute(script, "type").trimmed().toLower() != u"application/ld+json" || ++gathered.scripts > mostScripts)
        return;
    const GumboVector *children = childrenOf(script);
    if (!gathered.article.isEmpty() || children->length == 0)
        return;
    QByteArray json = QByteArray(static_cast<const GumboNode *>(children->data[0])->v.text.text).trimmed();
    if (json.startsWith("<![CDATA[") && json.endsWith("]]>"))
        json = json.sliced(9).chopped(3);
    if (json.size() <= longestScript) {
        const QJsonDocument document = QJsonDocument::fromJson(json);
        gathered.article = findArticle(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
    }
}

void gatherMeta(const GumboNode *meta, Gathered &gathered)
{
    const QString content = attribute(meta, "content").trimmed();
    if (content.isEmpty())
        return;
    // One element may give a value under several names.
    const QStringList names = attributeWords(meta, "property") + attributeWords(meta, "name") + attributeWords(meta, "itemprop");
    for (const QString &name : names) {
        if (!gathered.meta.contains(name))
            gathered.meta.insert(name, content);
        const bool author = name == u"author" || name == u"dc.creator" || name == u"dc:creator" || name == u"dcterms.creator" ||
                            name == u"citation_author" || name == u"article:author";
        if (author && gathered.authorsName.isEmpty())
            gathered.authorsName = name;
        if (name == gathered.authorsName && gathered.authors.size() < mostAuthors && !gathered.authors.contains(content) &&
            !content.startsWith(u"http"_s))
            gathered.authors.append(content);
    }
}

void gatherLink(const GumboNode *link, Gathered &gathered)
{
    if (gathered.canonical.isEmpty() && attributeWords(link, "rel").contains(u"canonical"_s))
        gathered.canonical = attribute(link, "href");
}

bool namesAuthor(const GumboNode *node)
{
    const QStringList rel = attributeWords(node, "rel"), itemprop = attributeWords(node, "itemprop");
    if (rel.contains(u"author"_s) || itemprop.contains(u"author"_s))
        return true;
    const QStringList classes = attributeWords(node, "class");
    return classes.contains(u"byline"_s) || classes.contains(u"author"_s) || classes.contains(u"p-author"_s);
}

void gatherBody(const GumboNode *node, Gathered &gathered)
{
    if (gathered.firstHeading.isEmpty() && isElement(node, GUMBO_TAG_H1))
        gathered.firstHeading = lineOf(node);
    if (gathered.domTime.isEmpty() && isElement(node, GUMBO_TAG_TIME))
        gathered.domTime = readDate(hasAttribute(node, "datetime") ? attribute(node, "datetime") : lineOf(node, 100));
    if (gathered.domByline.isEmpty() && namesAuthor(node)) {
        const QString line = lineOf(node, 200);
        static const QRegularExpression dateBehind(uR"(\s+(?:[|·•]|(?:\p{L}+\.?\s+)?\d).*$)"_s);
        gathered.domByline = line.size() < 120 ? QString(line).remove(dateBehind) : QString();
    }
}

bool gather(const GumboNode *node, Gathered &gathered)
{
    if (node->type == GUMBO_NODE_COMMENT && gathered.savedComment.isEmpty()) {
        const QString comment = QString::fromUtf8(QByteArrayView(node->v.text.text).left(4'000));
        if (comment.contains(u"SingleFile"_s))
            gathered.savedComment = comment;
    }
    if (!isElement(node))
        return node->type == GUMBO_NODE_DOCUMENT;
    switch (node->v.element.tag) {
    case GUMBO_TAG_SCRIPT:
        gatherScript(node, gathered);
        return false;
    case GUMBO_TAG_META:
        gatherMeta(node, gathered);
        return false;
    case GUMBO_TAG_LINK:
        gatherLink(node, gathered);
        return false;
    case GUMBO_TAG_BASE:
        gathered.base = attribute(node, "href");
        return false;
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_MATH:
    case GUMBO_TAG_TEMPLATE:
        return false;
    case GUMBO_TAG_TITLE:
        if (gathered.title.isEmpty())
            gathered.title = lineOf(node);
        return false;
    default:
        gatherBody(node, gathered);
        return true;
    }
}

QString firstOf(std::initializer_list<QString> values)
{
    for (const QString &value : values) {
        if (const QString clean = cleanDetail(value); !clean.isEmpty())
            return clean;
    }
    return {};
}

QString firstMeta(const Gathered &gathered, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        if (const QString value = gathered.meta.value(QString::fromLatin1(name)); !value.isEmpty())
            return value;
    }
    return {};
}

// A page's <title> is often "Headline | Outlet"; the heading on the page tells where the headline ends.
QString titleElement(const Gathered &gathered, const QString &outlet)
{
    const QString title = cleanDetail(gathered.title), heading = cleanDetail(gathered.firstHeading);
    if (!heading.isEmpty() && title.startsWith(heading, Qt::CaseInsensitive))
        return heading;
    static const QRegularExpression lastPart(uR"(\s+[|·»–—-]\s+([^|·»–—]+)$)"_s);
    const auto match = lastPart.match(title);
    if (match.hasMatch() && !outlet.isEmpty() && match.captured(1).compare(outlet, Qt::CaseInsensitive) == 0)
        return title.left(match.capturedStart());
    return title.isEmpty() ? heading : title;
}

// A database's page describes its subject where others have their headline; the page's own heading is better then.
QString headline(const Gathered &gathered)
{
    const QString told = cleanDetail(withoutEntities(gathered.article[u"headline"_s].toString()));
    const QString title = cleanDetail(gathered.title), heading = cleanDetail(gathered.firstHeading);
    const bool isForeign =
        !title.contains(told, Qt::CaseInsensitive) && !heading.isEmpty() && title.startsWith(heading, Qt::CaseInsensitive);
    return isForeign ? heading : told;
}

QString byline(const Gathered &gathered)
{
    static const QRegularExpression by(u"^(?:by|von|par|por|di)\\s+"_s, QRegularExpression::CaseInsensitiveOption);
    return firstOf({withoutEntities(namesIn(gathered.article[u"author"_s])), gathered.authors.join(u", "_s),
                    firstMeta(gathered, {"parsely-author", "sailthru.author", "byl"}), gathered.domByline})
        .remove(by);
}

QString publishedDate(const Gathered &gathered)
{
    for (const QString &value :
         {gathered.article[u"datePublished"_s].toString(),
          firstMeta(gathered, {"article:published_time", "og:article:published_time", "dc.date.issued", "dcterms.issued", "dc.date",
                               "dcterms.date", "dcterms.created"}),
          firstMeta(gathered, {"datepublished", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date",
                               "publication_date", "citation_publication_date", "date"})}) {
        if (const QString date = readDate(value); !date.isEmpty())
            return date;
    }
    return gathered.domTime;
}

// "Page saved with SingleFile  url: https://…  saved date: Mon May 04 2026 10:00:00 GMT+0200 (…)"
void readSavedComment(const QString &comment, HtmlMetadata &metadata)
{
    static const QRegularExpression address(uR"(\burl:\s*(\S+))"_s),
        date(uR"(saved date:\s*\w{3} (\w{3}) (\d{2}) (\d{4}) ([\d:]{8}) GMT([+-]\d{4}))"_s);
    metadata.url = cleanAddress(address.match(comment).captured(1));
    const auto match = date.match(comment);
    if (!match.hasMatch())
        return;
    const QString written = u"%1 %2 %3 %4"_s.arg(match.captured(2), match.captured(1), match.captured(3), match.captured(4));
    const QDateTime local = QLocale::c().toDateTime(written, u"dd MMM yyyy HH:mm:ss"_s);
    const QString offset = match.captured(5);
    const int minutes = offset.sliced(1, 2).toInt() * 60 + offset.sliced(3, 2).toInt();
    if (local.isValid())
        metadata.retrieved = QDateTime(local.date(), local.time(), QTimeZone::UTC)
                                 .addSecs(offset.startsWith(u'-') ? minutes * 60 : -minutes * 60)
                                 .toString(Qt::ISODate);
}

QString resolved(const QString &address, const QString &base)
{
    const QUrl url(address.trimmed());
    return cleanAddress(url.isRelative() ? QUrl(base).resolved(url).toString(QUrl::FullyEncoded) : address);
}

} // namespace

HtmlMetadata readMetadata(const HtmlTree &tree, const QString &savedFrom)
{
    Gathered gathered;
    walk(tree.document(), [&](const GumboNode *node) { return gather(node, gathered); }, [](const GumboNode *) {});
    HtmlMetadata metadata;
    readSavedComment(gathered.savedComment, metadata);
    const QJsonObject &article = gathered.article;
    const QString saved = metadata.url.isEmpty() ? savedFrom : metadata.url;
    metadata.ofSeveralTypes = article[u"@type"_s].isArray();
    metadata.outlet = firstOf({withoutEntities(namesIn(article[u"publisher"_s])),
                               firstMeta(gathered, {"og:site_name", "dc.publisher", "dcterms.publisher"}),
                               firstMeta(gathered, {"application-name", "citation_journal_title"})});
    metadata.title = firstOf(
        {headline(gathered), firstMeta(gathered, {"og:title", "dc.title", "dcterms.title", "dc:title", "dcterms:title"}),
         firstMeta(gathered, {"twitter:title", "citation_title", "parsely-title"}), titleElement(gathered, metadata.outlet)});
    metadata.byline = byline(gathered);
    metadata.published = publishedDate(gathered);
    for (const QString &address : {gathered.canonical, addressIn(article[u"mainEntityOfPage"_s]), addressIn(article[u"url"_s]),
                                   firstMeta(gathered, {"og:url"}), saved}) {
        if (metadata.url = resolved(address, saved); !metadata.url.isEmpty())
            break;
    }
    metadata.base = resolved(gathered.base, metadata.url);
    if (metadata.base.isEmpty())
        metadata.base = metadata.url;
    const GumboNode *html = tree.root();
    metadata.direction = attribute(html, "dir").trimmed().toLower();
    for (const QString &tag : {attribute(html, "lang"), attribute(html, "xml:lang"), article[u"inLanguage"_s].toString(),
                               firstMeta(gathered, {"og:locale", "dc.language", "content-language", "language"})}) {
        if (metadata.language = cleanLanguage(tag); !metadata.language.isEmpty())
            break;
    }
    return metadata;
}

} // namespace sidelight
