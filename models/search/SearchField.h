// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <optional>

namespace sidelight {

// What can stand before a colon in a query. The key is the same in every language, as that of a file is.
enum class SearchField {
    Any, // no field: texts, titles, bylines, outlets and notes
    Title,
    Text,
    Byline,
    Outlet,
    Note,
    Quote,
    Actor,
    Tag,
    Claim,
    Language,
    On,
    Before,
    After,
    Stance,
    Mode,
    Is,
    Has,
    Lens,
    Collection,
    Count
};

namespace searchfield {

[[nodiscard]] QString keyOf(SearchField field); // "title"; empty for Any
[[nodiscard]] std::optional<SearchField> fromKey(QStringView key);
[[nodiscard]] QStringList keys();
// All that it takes, where it takes only some words: "unread" and "read" of Is.
[[nodiscard]] QStringList valuesOf(SearchField field);
[[nodiscard]] bool isDate(SearchField field);
// Its value is words that the index knows, and not one of a few.
[[nodiscard]] bool isWords(SearchField field);
// What it is for, in a few words for a list.
[[nodiscard]] QString purposeOf(SearchField field);

} // namespace searchfield

} // namespace sidelight
