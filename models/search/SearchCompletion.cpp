// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/SearchCompletion.h"

#include "models/search/SearchQuery.h"

#include <QSet>
#include <algorithm>

namespace sidelight {

namespace {

constexpr int fewLetters = 3; // from which on fields are offered unasked

bool isQuote(QChar c) { return c == u'"' || c == u'“' || c == u'”'; }

// Where the term begins in which the cursor stands: behind a space or a bracket, unless these stand between quotation marks.
int beginningOfTerm(const QString &query, int cursor)
{
    int start = 0;
    bool quoted = false;
    for (int i = 0; i < cursor; ++i) {
        if (isQuote(query[i]))
            quoted = !quoted;
        else if (!quoted && (query[i].isSpace() || query[i] == u'(' || query[i] == u')'))
            start = i + 1;
    }
    return start < cursor && query[start] == u'-' ? start + 1 : start;
}

template <class T> void addAll(const Library &library, QString T::*member, QSet<QString> &values)
{
    for (const T &each : library.all<T>())
        if (!(each.*member).isEmpty())
            values.insert(each.*member);
}

QSet<QString> valuesIn(const Library &library, SearchField field)
{
    QSet<QString> values;
    switch (field) {
    case SearchField::Outlet:
        addAll(library, &Article::outlet, values);
        break;
    case SearchField::Byline:
        addAll(library, &Article::byline, values);
        break;
    case SearchField::Actor:
        addAll(library, &Actor::name, values);
        break;
    case SearchField::Tag:
        addAll(library, &Tag::name, values);
        break;
    case SearchField::Claim:
        addAll(library, &Claim::text, values);
        break;
    case SearchField::Collection:
        addAll(library, &Collection::name, values);
        break;
    case SearchField::Language:
        for (const Article &article : library.all<Article>())
            if (!article.language.isEmpty())
                values.insert(article.language.section(u'-', 0, 0).toLower());
        break;
    case SearchField::On:
    case SearchField::Before:
    case SearchField::After:
        for (const Article &article : library.all<Article>())
            if (article.published.size() >= 4)
                values.insert(article.published.left(4));
        break;
    default:
        break;
    }
    return values;
}

// How well a value goes on from what was typed: 0 from its beginning, 1 from that of a word in it, -1 not.
int standing(const QString &value, const QString &typed)
{
    if (value.startsWith(typed, Qt::CaseInsensitive))
        return 0;
    for (qsizetype at = value.indexOf(typed, 1, Qt::CaseInsensitive); at > 0;
         at = value.indexOf(typed, at + 1, Qt::CaseInsensitive))
        if (!value[at - 1].isLetterOrNumber())
            return 1;
    return -1;
}

void offerFields(SearchCompletion &completion, const QString &typed)
{
    const QStringList keys = searchfield::keys();
    for (const QString &key : keys)
        if (key.startsWith(typed, Qt::CaseInsensitive))
            completion.offers.append({key + u':', key + u':', searchfield::purposeOf(*searchfield::fromKey(key))});
}

void offerValues(SearchCompletion &completion, SearchField field, const QString &typed, const Library &library)
{
    QStringList values = searchfield::valuesOf(field);
    if (values.isEmpty()) {
        values = valuesIn(library, field).values();
        std::ranges::sort(values, [](const QString &a, const QString &b) { return QString::localeAwareCompare(a, b) < 0; });
    }
    for (const int wanted : {0, 1})
        for (const QString &value : std::as_const(values))
            if (completion.offers.size() < SearchCompletion::mostOffers && standing(value, typed) == wanted)
                completion.offers.append({SearchQuery::condition(field, value) + u' ', value, {}});
}

} // namespace

SearchCompletion SearchCompletion::of(const QString &query, int cursor, const Library &library, bool asked)
{
    const int end = std::clamp<int>(cursor, 0, int(query.size())), start = beginningOfTerm(query, end);
    SearchCompletion completion{.at = start, .length = end - start, .offers = {}};
    QString typed = query.mid(start, end - start);
    const qsizetype colon = typed.indexOf(u':');
    if (colon < 0) {
        if (asked || typed.size() >= fewLetters)
            offerFields(completion, typed);
    } else if (const std::optional<SearchField> field = searchfield::fromKey(QStringView(typed).left(colon))) {
        typed.remove(0, colon + 1);
        if (!typed.isEmpty() && isQuote(typed[0]))
            typed.remove(0, 1);
        if (typed.isEmpty() || !isQuote(typed.back()))
            offerValues(completion, *field, typed, library);
    }
    // Nothing is offered that stands there already.
    completion.offers.removeIf([&](const Offer &each) { return each.text.trimmed() == query.mid(start, end - start); });
    return completion;
}

} // namespace sidelight
