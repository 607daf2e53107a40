// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/CitationFile.h"

#include "models/lists/DisplayText.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <array>

namespace sidelight::citationFile {

using namespace Qt::StringLiterals;

namespace {

constexpr int longest = 10'000; // of a field

// Whoever an article names as its author: a person with a family name, or a name that is not to be taken apart.
struct Author {
    QString family, given; // given empty: a literal
};

// A year, perhaps a month, perhaps a day; 0 where it is not known.
struct Day {
    int year = 0, month = 0, day = 0;
    bool isAbout = false;
};

// One article as all formats tell it, each field on one line.
struct Item {
    QString key, title, outlet, url, language;
    QList<Author> authors;
    Day published, retrieved;
    [[nodiscard]] bool isNews() const { return !outlet.isEmpty(); }
};

QString field(const QString &text) { return plainText(text, longest); }

Day dayOf(const QString &written)
{
    static const QRegularExpression shape(u"^(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?(?![\\d])"_s);
    const QRegularExpressionMatch match = shape.match(written);
    Day day;
    if (!match.hasMatch())
        return day;
    day = {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt(),
           written.contains(u'~') || written.contains(u'?')};
    if (day.month < 1 || day.month > 12)
        day.month = day.day = 0;
    if (day.day > 31)
        day.day = 0;
    return day;
}

// "Ann Lee" is taken apart only if both are names in letters of ours, beginning with a capital: an agency, a desk or a name of
// another order stays whole.
Author authorOf(const QString &name)
{
    static const QRegularExpression person(
        u"^((?:\\p{Lu}[\\p{Ll}'’.-]*\\s+)+)((?:(?:van|von|de|der|den|di|da|del|la|le|al|el|bin|ten)\\s+)*\\p{Lu}[\\p{L}'’-]+)$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression body(
        u"\\b(?:Staff|Reporters?|Desk|Agency|Agencies|Press|News|Team|Editors?|Editorial|"
        "Correspondents?|Bureau|Wire|Service|Board|Office|Times|Post|Network|Group|Authority)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = person.match(name);
    if (!match.hasMatch() || body.match(name).hasMatch())
        return {name, {}};
    return {match.captured(2).simplified(), match.captured(1).simplified()};
}

// "By Ann Lee, Omar Said and staff" → three.
QList<Author> authorsOf(const QString &byline)
{
    static const QRegularExpression by(u"^(?:by|von|par|por|door|di|av)\\s*:?\\s+"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression between(u"\\s*(?:,|;|،|、|&|\\band\\b|\\bund\\b|\\bet\\b|\\by\\b)\\s*"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    QList<Author> authors;
    for (const QString &name : QString(field(byline)).remove(by).split(between, Qt::SkipEmptyParts))
        if (const QString simple = name.simplified(); !simple.isEmpty())
            authors.append(authorOf(simple));
    return authors;
}

// "lee2031port": letters and digits that every program takes, each key once in a file.
QString keyOf(const Item &item, QSet<QString> &used)
{
    const auto plain = [](const QString &text) {
        QString letters;
        for (const QChar c : text.normalized(QString::NormalizationForm_KD).toLower())
            if (c.unicode() < 128 && c.isLetterOrNumber())
                letters += c;
        return letters;
    };
    QString word;
    for (const QString &each : item.title.split(u' ', Qt::SkipEmptyParts))
        if (word = plain(each); word.size() > 3)
            break;
    const QString name = plain(item.authors.isEmpty() ? item.outlet : item.authors.constFirst().family).left(20);
    QString stem = name + (item.published.year > 0 ? QString::number(item.published.year) : QString()) + word.left(20);
    if (stem.isEmpty() || stem.front().isDigit())
        stem.prepend(u"article"_s);
    QString key = stem;
    for (int i = 2; used.contains(key); ++i)
        key = stem + u'-' + QString::number(i);
    used.insert(key);
    return key;
}

QList<Item> itemsOf(const QList<Article> &articles)
{
    QList<Item> items;
    QSet<QString> used;
    for (const Article &article : articles) {
        Item item{.key = {},
                  .title = field(article.title),
                  .outlet = field(article.outlet),
                  .url = field(article.url),
                  .language = field(article.language),
                  .authors = authorsOf(article.byline),
                  .published = dayOf(article.published),
                  .retrieved = dayOf(article.retrieved)};
        item.key = keyOf(item, used);
        items.append(item);
    }
    return items;
}

// CSL-JSON

QJsonObject csl(const Day &day)
{
    QJsonArray parts{day.year};
    if (day.month > 0)
        parts.append(day.month);
    if (day.month > 0 && day.day > 0)
        parts.append(day.day);
    QJsonObject date{{u"date-parts"_s, QJsonArray{parts}}};
    if (day.isAbout)
        date.insert(u"circa"_s, true);
    return date;
}

QJsonObject csl(const Author &author)
{
    return author.given.isEmpty() ? QJsonObject{{u"literal"_s, author.family}}
                                  : QJsonObject{{u"family"_s, author.family}, {u"given"_s, author.given}};
}

QJsonObject csl(const Item &item)
{
    QJsonObject object{{u"id"_s, item.key}, {u"type"_s, item.isNews() ? u"article-newspaper"_s : u"webpage"_s}};
    const auto add = [&object](const QString &name, const QString &value) {
        if (!value.isEmpty())
            object.insert(name, value);
    };
    add(u"title"_s, item.title);
    add(u"container-title"_s, item.outlet);
    add(u"URL"_s, item.url);
    add(u"language"_s, item.language);
    QJsonArray authors;
    for (const Author &author : item.authors)
        authors.append(csl(author));
    if (!authors.isEmpty())
        object.insert(u"author"_s, authors);
    if (item.published.year > 0)
        object.insert(u"issued"_s, csl(item.published));
    if (item.retrieved.year > 0)
        object.insert(u"accessed"_s, csl(item.retrieved));
    return object;
}

// BibTeX

// What LaTeX takes for a command becomes what prints it; letters stay as they are (UTF-8, as LaTeX has read since 2018).
QString latex(const QString &text)
{
    static const QHash<QChar, QString> specials{{u'\\', u"\\textbackslash{}"_s},
                                                {u'{', u"\\{"_s},
                                                {u'}', u"\\}"_s},
                                                {u'$', u"\\$"_s},
                                                {u'&', u"\\&"_s},
                                                {u'%', u"\\%"_s},
                                                {u'#', u"\\#"_s},
                                                {u'_', u"\\_"_s},
                                                {u'^', u"\\textasciicircum{}"_s},
                                                {u'~', u"\\textasciitilde{}"_s}};
    QString escaped;
    for (const QChar c : text)
        escaped += specials.value(c, QString(c));
    return escaped;
}

// Within an address only what would end the field is written otherwise; \url and BibTeX take the rest as it is.
QString addressIn(QString url)
{
    return url.replace(u'\\', u"%5C"_s).replace(u'{', u"%7B"_s).replace(u'}', u"%7D"_s).replace(u' ', u"%20"_s);
}

QString isoDay(const Day &day)
{
    QString text = u"%1"_s.arg(day.year, 4, 10, QChar(u'0'));
    if (day.month > 0)
        text += u"-%1"_s.arg(day.month, 2, 10, QChar(u'0'));
    if (day.month > 0 && day.day > 0)
        text += u"-%1"_s.arg(day.day, 2, 10, QChar(u'0'));
    return text;
}

// A comma parts family and given name; braces keep a name that is not to be taken apart, or that has an "and" in it.
QString bibAuthors(const QList<Author> &authors)
{
    QStringList names;
    for (const Author &author : authors)
        names.append(author.given.isEmpty() ? u'{' + latex(author.family) + u'}'
                                            : latex(author.family) + u", "_s + latex(author.given));
    return names.join(u" and "_s);
}

QString bib(const Item &item)
{
    static constexpr std::array months{"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
    QStringList lines;
    const auto add = [&lines](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines.append(u"  %1 = {%2}"_s.arg(name, value));
    };
    add(u"author"_s, bibAuthors(item.authors));
    // In two pairs of braces the capitals stay.
    add(u"title"_s, item.title.isEmpty() ? QString() : u'{' + latex(item.title) + u'}');
    add(item.isNews() ? u"journal"_s : u"organization"_s, latex(item.outlet));
    if (item.published.year > 0) {
        add(u"year"_s, QString::number(item.published.year));
        if (item.published.month > 0)
            lines.append(u"  month = "_s + QLatin1StringView(months.at(size_t(item.published.month - 1))));
        if (item.published.day > 0)
            add(u"day"_s, QString::number(item.published.day));
        add(u"date"_s, isoDay(item.published) + (item.published.isAbout ? u"~"_s : QString()));
    }
    add(u"url"_s, addressIn(item.url));
    if (item.retrieved.year > 0)
        add(u"urldate"_s, isoDay(item.retrieved));
    add(u"language"_s, latex(item.language));
    return u"@%1{%2,\n%3\n}\n"_s.arg(item.isNews() ? u"article"_s : u"misc"_s, item.key, lines.join(u",\n"_s));
}

// RIS: two letters, two spaces, a hyphen, a space; lines end as on the machines it was made for.

QString risDay(const Day &day)
{
    const auto part = [](int number) { return number > 0 ? u"%1"_s.arg(number, 2, 10, QChar(u'0')) : QString(); };
    return u"%1/%2/%3/"_s.arg(day.year, 4, 10, QChar(u'0')).arg(part(day.month), part(day.month > 0 ? day.day : 0));
}

QString risItem(const Item &item)
{
    QString lines;
    const auto add = [&lines](const QString &tag, const QString &value) {
        if (!value.isEmpty())
            lines += tag + u"  - "_s + value + u"\r\n"_s;
    };
    add(u"TY"_s, item.isNews() ? u"NEWS"_s : u"ELEC"_s);
    add(u"ID"_s, item.key);
    // A name that is whole ends in a comma, or its last word would be taken for the family's.
    for (const Author &author : item.authors)
        add(u"AU"_s, author.given.isEmpty() ? QString(author.family).remove(u',') + u',' : author.family + u", "_s + author.given);
    add(u"TI"_s, item.title);
    add(u"T2"_s, item.outlet);
    if (item.published.year > 0) {
        add(u"PY"_s, QString::number(item.published.year));
        add(u"DA"_s, risDay(item.published));
    }
    if (item.retrieved.year > 0)
        add(u"Y2"_s, risDay(item.retrieved));
    add(u"UR"_s, item.url);
    add(u"LA"_s, item.language);
    return lines + u"ER  - \r\n"_s;
}

template <class Write> QByteArray joined(const QList<Article> &articles, const QString &between, Write write)
{
    QStringList parts;
    for (const Item &item : itemsOf(articles))
        parts.append(write(item));
    return parts.join(between).toUtf8();
}

} // namespace

QByteArray cslJson(const QList<Article> &articles)
{
    QJsonArray all;
    for (const Item &item : itemsOf(articles))
        all.append(csl(item));
    return QJsonDocument(all).toJson();
}

QByteArray bibTex(const QList<Article> &articles) { return joined(articles, u"\n"_s, bib); }

QByteArray ris(const QList<Article> &articles) { return joined(articles, u"\r\n"_s, risItem); }

} // namespace sidelight::citationFile
