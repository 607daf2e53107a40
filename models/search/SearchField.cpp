// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/SearchField.h"

#include "models/base/Words.h"
#include "models/project/Records.h"

#include <algorithm>
#include <array>

namespace sidelight::searchfield {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array names{"",     "title", "text",   "byline", "outlet", "note", "quote", "actor", "tag",  "claim",
                           "lang", "date",  "before", "after",  "stance", "mode", "is",    "has",   "lens", "collection"};
static_assert(names.size() == size_t(SearchField::Count));

QString tr(const char *text) { return translatedIn({"sidelight::searchfield"}, text); }

} // namespace

QString keyOf(SearchField field) { return QLatin1StringView(names.at(size_t(field))); }

std::optional<SearchField> fromKey(QStringView key)
{
    for (size_t i = 1; i < names.size(); ++i)
        if (key.compare(QLatin1StringView(names[i]), Qt::CaseInsensitive) == 0)
            return SearchField(i);
    return {};
}

QStringList keys()
{
    QStringList all;
    for (size_t i = 1; i < names.size(); ++i)
        all.append(QLatin1StringView(names[i]));
    return all;
}

QStringList valuesOf(SearchField field)
{
    switch (field) {
    case SearchField::Stance:
        return keysOf<Stance>();
    case SearchField::Mode:
        return keysOf<StatementMode>();
    case SearchField::Is:
        return keysOf<ArticleState>() + QStringList{u"starred"_s};
    case SearchField::Has:
        return {u"passage"_s, u"note"_s, u"statement"_s, u"tag"_s, u"translation"_s, u"origin"_s};
    case SearchField::Lens:
        return {u"attribution"_s, u"hedging"_s, u"quotation"_s, u"time"_s, u"figures"_s}; // in the order of LensKind
    default:
        return {};
    }
}

bool isDate(SearchField field) { return field == SearchField::On || field == SearchField::Before || field == SearchField::After; }

bool isWords(SearchField field) { return field <= SearchField::Claim; }

QString purposeOf(SearchField field)
{
    switch (field) {
    case SearchField::Title:
        return tr("words of the title");
    case SearchField::Text:
        return tr("words of the text, not of title or notes");
    case SearchField::Byline:
        return tr("who wrote it");
    case SearchField::Outlet:
        return tr("who published it");
    case SearchField::Note:
        return tr("words of your notes");
    case SearchField::Quote:
        return tr("words that are highlighted");
    case SearchField::Actor:
        return tr("who speaks or is named in it");
    case SearchField::Tag:
        return tr("a tag of it or of a passage");
    case SearchField::Claim:
        return tr("a claim that a statement in it is about");
    case SearchField::Language:
        return tr("its language: en, ar, zh");
    case SearchField::On:
        return tr("published then: 2012, 2012-10");
    case SearchField::Before:
        return tr("published before: 2012-10");
    case SearchField::After:
        return tr("published after: 2012-10");
    case SearchField::Stance:
        return tr("how a statement stands to its claim");
    case SearchField::Mode:
        return tr("how a statement is made");
    case SearchField::Is:
        return tr("how far you are with it, or starred");
    case SearchField::Has:
        return tr("what there is in it");
    case SearchField::Lens:
        return tr("what a lens lights up in it");
    case SearchField::Collection:
        return tr("the collection that holds it");
    case SearchField::Any:
    case SearchField::Count:
        break;
    }
    return {};
}

} // namespace sidelight::searchfield
