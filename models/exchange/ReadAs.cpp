// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ReadAs.h"

#include <QDataStream>
#include <QIODevice>
#include <algorithm>

namespace sidelight {

namespace {

constexpr std::array<QLatin1StringView, size_t(ArticleField::Count)> keys{
    QLatin1StringView("title"),     QLatin1StringView("text"),     QLatin1StringView("byline"), QLatin1StringView("outlet"),
    QLatin1StringView("published"), QLatin1StringView("language"), QLatin1StringView("url")};
constexpr auto streamVersion = QDataStream::Qt_6_8;

} // namespace

QString keyOf(ArticleField field) { return keys[size_t(field)]; }

std::optional<ArticleField> articleFieldOf(const QString &key)
{
    const auto found = std::ranges::find(keys, key);
    return found == keys.end() ? std::nullopt : std::optional(ArticleField(found - keys.begin()));
}

QByteArray withInstructions(const ReadAs &as, const QByteArray &file)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(streamVersion);
    for (int field = 0; field < int(ArticleField::Count); ++field)
        out << as.columns.contains(ArticleField(field)) << as.columns.value(ArticleField(field));
    out << as.listing;
    return bytes + file;
}

std::optional<InstructedFile> instructedFile(const QByteArray &bytes)
{
    InstructedFile instructed;
    QDataStream in(bytes);
    in.setVersion(streamVersion);
    for (int field = 0; field < int(ArticleField::Count); ++field) {
        bool isSaid = false;
        QString column;
        in >> isSaid >> column;
        if (isSaid)
            instructed.as.columns.insert(ArticleField(field), column);
    }
    in >> instructed.as.listing;
    if (in.status() != QDataStream::Ok)
        return std::nullopt;
    instructed.start = in.device()->pos();
    instructed.file = bytes.sliced(instructed.start);
    return instructed;
}

} // namespace sidelight
