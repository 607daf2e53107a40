// SPDX-License-Identifier: GPL-3.0-or-later
// Pages as Mozilla keeps them to test Readability: a folder each, with source.html, expected.html and expected-metadata.json.
// Text: the article's is the expected page's, white space aside, which is where blocks end; what the page has as <q> stands between
// quotation marks, as browsers show it, and a byte-order mark within it is none of its words. Metadata: each key that is expected
// to have a value is equal, as far as an article keeps it: a date as its day, a language in its usual form. An article keeps no
// excerpt; what Readability gives for it in here is compared.
#include "tests/score/ScoreKind.h"

#include "models/exchange/Charset.h"
#include "models/exchange/HtmlTree.h"
#include "models/exchange/Language.h"
#include "models/exchange/PastedShapes.h"
#include "models/exchange/ReaderView.h"
#include "models/exchange/WrittenDate.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

namespace sidelight::score {
namespace {

using namespace Qt::StringLiterals;

QStringList casesIn(const QDir &folder)
{
    QStringList cases = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    cases.removeIf([&](const QString &name) {
        return !folder.exists(name + "/source.html"_L1) || !folder.exists(name + "/expected-metadata.json"_L1);
    });
    return cases;
}

QString wordsOf(const HtmlTree &tree)
{
    QString words;
    const auto visit = [&](const GumboNode *node) {
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_CDATA)
            words += QString::fromUtf8(node->v.text.text);
        if (isElement(node, GUMBO_TAG_Q))
            words += u'“';
        return !isElement(node, GUMBO_TAG_SCRIPT) && !isElement(node, GUMBO_TAG_STYLE);
    };
    walk(tree.root(), visit, [&](const GumboNode *node) { words += isElement(node, GUMBO_TAG_Q) ? u"”"_s : QString(); });
    return withoutSpace(words).remove(QChar::ByteOrderMark);
}

// What an article keeps under a key of the expected metadata, and what it should.
bool keeps(const ImportedArticle &article, const QString &key, const QString &wanted)
{
    if (key == "title"_L1)
        return article.title == cleanDetail(wanted);
    if (key == "byline"_L1)
        return article.byline == cleanDetail(wanted);
    if (key == "siteName"_L1)
        return article.outlet == cleanDetail(wanted);
    if (key == "publishedTime"_L1)
        return article.published == readDate(wanted);
    if (key == "lang"_L1)
        return article.language == cleanLanguage(wanted) || cleanLanguage(wanted).isEmpty();
    return key != "dir"_L1 || article.rightToLeft == (wanted == "rtl"_L1);
}

QString excerptOf(const QByteArray &source)
{
    const Decoding decoded = decodeHtml(source);
    const auto view = decoded ? readerViewOf(HtmlTree(decoded->text.toUtf8()), u"http://fakehost/test/page.html"_s) : std::nullopt;
    return view ? view->excerpt.trimmed() : QString();
}

void scorePages(const QDir &folder)
{
    Count text;
    QMap<QString, Count> keys;
    for (const QString &name : casesIn(folder)) {
        const QByteArray source = bytesOf(folder.filePath(name + "/source.html"_L1));
        const Result<ImportedArticle> article = imported(source, name + ".html"_L1, ImportFormat::Html).first();
        const HtmlTree expected(bytesOf(folder.filePath(name + "/expected.html"_L1)));
        text.add(article && withoutSpace(article->text) == wordsOf(expected), name);
        const QJsonObject metadata =
            QJsonDocument::fromJson(bytesOf(folder.filePath(name + "/expected-metadata.json"_L1))).object();
        for (const QString &key : {u"title"_s, u"byline"_s, u"dir"_s, u"lang"_s, u"siteName"_s, u"publishedTime"_s}) {
            if (const QString wanted = metadata[key].toString(); !wanted.isEmpty())
                keys[key].add(article && keeps(*article, key, wanted), name);
        }
        if (const QString wanted = metadata["excerpt"_L1].toString(); !wanted.isEmpty())
            keys[u"excerpt"_s].add(excerptOf(source) == wanted.trimmed(), name);
    }
    print(folder, u"text identical"_s, text);
    for (const auto &[key, count] : keys.asKeyValueRange())
        print(folder, key + " equal"_L1, count);
}

} // namespace

Kind readability()
{
    return {[](const QDir &folder) { return !casesIn(folder).isEmpty(); }, scorePages};
}

} // namespace sidelight::score
