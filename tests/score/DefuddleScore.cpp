// SPDX-License-Identifier: GPL-3.0-or-later
// Pages as Defuddle keeps them: fixtures/NAME.html, and expected/NAME.md with metadata before it. Of the expected words, those that
// the article has too, each as often; at least .9 on each page is good, but the two disagree by design. Links never run scripts.
#include "tests/score/ScoreKind.h"

#include "models/exchange/MarkdownReader.h"

#include <QHash>
#include <QRegularExpression>

namespace sidelight::score {
namespace {

using namespace Qt::StringLiterals;

QHash<QString, int> wordsIn(const QString &text)
{
    static const QRegularExpression word(uR"([\p{L}\p{N}]+)"_s);
    QHash<QString, int> words;
    for (auto match = word.globalMatch(text); match.hasNext();)
        ++words[match.next().captured().toCaseFolded()];
    return words;
}

double recallOf(const QString &expected, const QString &found)
{
    const QHash<QString, int> wanted = wordsIn(expected), there = wordsIn(found);
    int all = 0, met = 0;
    for (const auto &[word, count] : wanted.asKeyValueRange()) {
        all += count;
        met += std::min(count, there.value(word));
    }
    return all > 0 ? double(met) / all : 1;
}

QString expectedText(const QByteArray &markdown)
{
    QByteArray body = markdown;
    if (body.startsWith("```json"))
        body = body.sliced(std::max<qsizetype>(0, body.indexOf("\n```\n") + 5));
    const auto article = readMarkdown(body, {});
    return article ? article->text : QString();
}

bool hasOnlyWebLinks(const ImportedArticle &article)
{
    return std::ranges::none_of(article.marks.spans, [](const Span &span) {
        return span.kind == SpanKind::Link && !span.target.startsWith("http"_L1) && !span.target.startsWith("mailto:"_L1);
    });
}

void scorePages(const QDir &folder)
{
    Count recalled, sound, inert;
    double sum = 0;
    for (const QString &name : QDir(folder.filePath(u"fixtures"_s)).entryList({u"*.html"_s}, QDir::Files, QDir::Name)) {
        const QString stem = name.chopped(5), expected = folder.filePath("expected/"_L1 + stem + ".md"_L1);
        const ImportedArticles articles = imported(bytesOf(folder.filePath("fixtures/"_L1 + name)), name, ImportFormat::Html);
        const Result<ImportedArticle> &article = articles.first();
        sound.add(!isFault(articles), stem);
        inert.add(!article || hasOnlyWebLinks(*article), stem);
        if (!QFile::exists(expected))
            continue;
        const double recall = article ? recallOf(expectedText(bytesOf(expected)), article->text) : 0;
        sum += recall;
        recalled.add(recall >= .9, stem);
    }
    print(folder, u"pages with a word recall of .9"_s, recalled);
    print(folder, u"mean word recall"_s, recalled.all > 0 ? sum / double(recalled.all) : 0, recalled.all);
    print(folder, u"no crash"_s, sound);
    print(folder, u"no link runs a script"_s, inert);
}

} // namespace

Kind defuddle()
{
    return {[](const QDir &folder) { return folder.exists(u"fixtures"_s) && folder.exists(u"expected"_s); }, scorePages};
}

} // namespace sidelight::score
