// SPDX-License-Identifier: GPL-3.0-or-later
// PDF files: F1 of the words of each that has text against what pdftotext finds; none brings its reader down; no text holds a
// character that no article may have, nor a hyphen of the end of a line; one that has no text, or is locked, is refused with a
// sentence that says so.
#include "tests/score/ScoreKind.h"
#include "tests/score/WordOverlap.h"

#include "models/exchange/ImportProblem.h"

#include <QFileInfo>

namespace sidelight::score {
namespace {

using namespace Qt::StringLiterals;

QStringList pdfsIn(const QDir &folder)
{
    QStringList files = filesBelow(folder);
    files.removeIf([](const QString &path) { return !path.endsWith(".pdf"_L1, Qt::CaseInsensitive); });
    return files;
}

bool isClean(const QString &text)
{
    return std::ranges::none_of(text, [](QChar c) { return c == u'\uFFFE' || c == u'\u0002' || c.isNull() || c == u'\r'; });
}

void scorePdfs(const QDir &folder)
{
    Count sound, clean, refused;
    double sum = 0;
    QList<std::pair<double, QString>> each;
    for (const QString &path : pdfsIn(folder)) {
        const ImportedArticles articles = imported(bytesOf(folder.filePath(path)), path, ImportFormat::Pdf);
        const Result<ImportedArticle> &article = articles.first();
        sound.add(!isFault(articles), path);
        if (article)
            clean.add(isClean(article->text), path);
        const QString expected = outputOf(u"pdftotext"_s, {folder.filePath(path), u"-"_s});
        if (wordCounts(expected).isEmpty()) {
            const auto problem = article ? std::nullopt : problemOf(article.error());
            refused.add(problem == ImportProblem::NoWordsInPdf || problem == ImportProblem::LockedPdf, path);
            continue;
        }
        each.append({wordOverlap(article ? article->text : QString(), expected), path});
        sum += each.last().first;
    }
    std::ranges::sort(each);
    QStringList worst;
    for (const auto &[overlap, path] : each)
        if (overlap < 0.9)
            worst.append(u"%1 %2"_s.arg(path, QString::number(overlap, 'f', 2)));
    print(folder, u"no crash"_s, sound);
    print(folder, u"no forbidden character"_s, clean);
    if (refused.all > 0)
        print(folder, u"without text or locked, and said so"_s, refused);
    print(folder, u"word F1"_s, each.isEmpty() ? 0 : sum / double(each.size()), each.size(), worst);
}

} // namespace

Kind pdf()
{
    return {[](const QDir &folder) {
                const QStringList files = folder.entryList({u"*.pdf"_s}, QDir::Files);
                return !files.isEmpty();
            },
            scorePdfs};
}

} // namespace sidelight::score
