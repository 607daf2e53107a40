// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Error.h"
#include "models/exchange/ReadAs.h"

#include <QList>
#include <QRegularExpression>

namespace sidelight {

// How a file that a news database delivered is split into articles. resources/listings/README.md says what a definition may hold.
struct ListingDefinition {
    enum class Split { Start, Between, Last };
    QString name, title;
    Split split = Split::Start;
    QRegularExpression line; // that splits
    QList<ArticleField> head;
    QRegularExpression label; // empty: there are no labels
    QHash<QString, ArticleField> fields;
    QList<QRegularExpression> drop;
    QByteArray json; // what it was read from

    static constexpr qsizetype longestFile = 64 * 1024; // bytes

    // The error says what is wrong with the definition.
    [[nodiscard]] static Result<ListingDefinition> read(const QByteArray &json);
    [[nodiscard]] static Result<ListingDefinition> load(const QString &path); // of the user's own
    [[nodiscard]] static const QList<ListingDefinition> &shipped();
    // By the name of a shipped one, or the path of one of the user's own.
    [[nodiscard]] static Result<ListingDefinition> named(const QString &nameOrPath);
    // The shipped one as which a text may be read, if it splits the text's beginning; nullptr: the text is no listing.
    [[nodiscard]] static const ListingDefinition *recognised(const QByteArray &text);
};

} // namespace sidelight
