// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ReaderView.h"

#include "models/exchange/BundledScript.h"
#include "models/exchange/HtmlText.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace sidelight {
namespace {

using namespace Qt::StringLiterals;

constexpr int mostMilliseconds = 4'000;
constexpr qsizetype longestPage = 8 * 1024 * 1024; // bytes; the engine needs some fifty times as much for its tree
constexpr qsizetype mostTags = 80'000; // at 100,000 and more the engine has been seen to crash; long pages of Wikipedia have 30,000

const BundledScript &readability()
{
    static const BundledScript script(u"readability"_s);
    return script;
}

} // namespace

std::optional<ReaderView> readerViewOf(const HtmlTree &tree, const QString &address)
{
    const QByteArray page = wellFormedHtml(tree);
    if (page.size() > longestPage || page.count('<') > mostTags)
        return std::nullopt;
    const auto answer = readability().call(u"read"_s, {QString::fromUtf8(page), address}, mostMilliseconds);
    if (!answer || answer->isEmpty())
        return std::nullopt;
    const QJsonObject found = QJsonDocument::fromJson(answer->toUtf8()).object();
    const auto value = [&](QLatin1StringView name) { return found[name].toString(); };
    return ReaderView{.title = value("title"_L1),
                      .byline = value("byline"_L1),
                      .siteName = value("siteName"_L1),
                      .excerpt = value("excerpt"_L1),
                      .language = value("lang"_L1),
                      .published = value("publishedTime"_L1),
                      .direction = value("dir"_L1),
                      .html = value("content"_L1).toUtf8()};
}

} // namespace sidelight
