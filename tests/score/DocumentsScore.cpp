// SPDX-License-Identifier: GPL-3.0-or-later
// Documents beside which, or in a folder "native" beside whose folder, a file of the same name ends in .native: Pandoc's own tree
// of them. F1 of the words of the article, with the numbers of its lists, against what Pandoc sets of the tree as plain text; and
// that no document brings its reader down.
#include "tests/score/ScoreKind.h"
#include "tests/score/WordOverlap.h"

#include <QFileInfo>

namespace sidelight::score {
namespace {

using namespace Qt::StringLiterals;

QStringList documentsIn(const QDir &folder)
{
    QStringList files = filesBelow(folder);
    files.removeIf([](const QString &path) {
        const auto format = formatOf(path);
        return !format || !needsConversion(*format);
    });
    return files;
}

// Empty: there is none.
QString treeOf(const QString &document)
{
    const QFileInfo file(document);
    for (const QString &place : {u"."_s, u"../native"_s}) {
        const QString tree = file.dir().filePath(place + u'/' + file.completeBaseName() + u".native"_s);
        if (QFile::exists(tree))
            return tree;
    }
    return {};
}

QString asShown(const ImportedArticle &article)
{
    QStringList lines = article.text.split(u'\n');
    for (qsizetype i = 0; i < article.marks.blocks.size() && i < lines.size(); ++i) {
        if (const int number = article.marks.blocks[i].number; number > 0)
            lines[i].prepend(u"%1. "_s.arg(number));
    }
    return lines.join(u'\n');
}

void scoreDocuments(const QDir &folder)
{
    Count sound;
    double sum = 0;
    QList<std::pair<double, QString>> each;
    for (const QString &path : documentsIn(folder)) {
        const QString document = folder.filePath(path);
        const ImportedArticles articles = imported(bytesOf(document), path, *formatOf(path));
        sound.add(!isFault(articles), path);
        const QString tree = treeOf(document);
        if (tree.isEmpty())
            continue;
        const QString expected = outputOf(u"pandoc"_s, {u"--from=native"_s, u"--to=plain"_s, u"--wrap=none"_s, tree});
        each.append({wordOverlap(articles.first() ? asShown(*articles.first()) : QString(), expected), path});
        sum += each.last().first;
    }
    std::ranges::sort(each);
    QStringList worst;
    for (const auto &[overlap, path] : each)
        if (overlap < 0.95)
            worst.append(u"%1 %2"_s.arg(path, QString::number(overlap, 'f', 2)));
    print(folder, u"no crash"_s, sound);
    print(folder, u"word F1"_s, each.isEmpty() ? 0 : sum / double(each.size()), each.size(), worst);
}

} // namespace

Kind documents()
{
    return {[](const QDir &folder) {
                return std::ranges::any_of(documentsIn(folder),
                                           [&](const QString &path) { return !treeOf(folder.filePath(path)).isEmpty(); });
            },
            scoreDocuments};
}

} // namespace sidelight::score
