// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>
#include <array>
#include <optional>

namespace sidelight {

// What an article's details are called where somebody says which column or line of a file holds them.
enum class ArticleField { Title, Text, Byline, Outlet, Published, Language, Address, Count };
using ColumnMap = QHash<ArticleField, QString>; // the column of each, by its name; an empty one: there is none

[[nodiscard]] QString keyOf(ArticleField field); // "title", "text", "byline" …
[[nodiscard]] std::optional<ArticleField> articleFieldOf(const QString &key);

// How a file of many articles is to be read, as far as its name does not say it. It goes to the worker before the file's bytes.
struct ReadAs {
    ColumnMap columns;  // of a table; what is not named is guessed from the names of the columns
    QByteArray listing; // the definition of a listing, as its file has it; empty: the file is no listing
    bool operator==(const ReadAs &) const = default;
    [[nodiscard]] bool isNothing() const { return columns.isEmpty() && listing.isEmpty(); }
};

// Both in one; and what is in it, or nullopt when it is not of this form.
[[nodiscard]] QByteArray withInstructions(const ReadAs &as, const QByteArray &file);
struct InstructedFile {
    ReadAs as;
    QByteArray file;
    qsizetype start = 0; // of the file in all of it
};
[[nodiscard]] std::optional<InstructedFile> instructedFile(const QByteArray &bytes);

} // namespace sidelight
