// SPDX-License-Identifier: GPL-3.0-or-later
// How well files are imported that others keep as examples. Each folder is recognised by its layout, or its subfolders are, and
// every kind is scored by its own rule, which stands at the head of its file. Prints
// {"set":…,"measure":…,"value":…,"n":…,"worst":[…]} a line; what nothing here can score answers {"set":…,"measure":"not
// supported"}.
#include "tests/score/ScoreKind.h"

#include "models/exchange/ImportProblem.h"
#include "models/exchange/ImportWorker.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>
#include <cstdio>
#include <cstdlib>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace sidelight::score {

static void printLine(const QJsonObject &line)
{
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

void print(const QDir &folder, const QString &measure, double value, qsizetype n, const QStringList &worst)
{
    printLine({{"set", folder.dirName()},
               {"measure", measure},
               {"value", std::round(value * 10'000) / 10'000},
               {"n", n},
               {"worst", QJsonArray::fromStringList(worst.first(std::min<qsizetype>(worst.size(), 12)))}});
}

void print(const QDir &folder, const QString &measure, const Count &count)
{
    print(folder, measure, count.all > 0 ? double(count.right) / double(count.all) : 0, count.all, count.wrong);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "score_import: cannot read %s\n", qPrintable(path));
        std::exit(1);
    }
    return file.readAll();
}

ImportedArticles imported(const QByteArray &bytes, const QString &name, ImportFormat format)
{
    return ImportWorker::read(bytes, name, format);
}

bool isFault(const ImportedArticles &articles)
{
    using enum ImportProblem;
    return std::ranges::any_of(articles, [](const Result<ImportedArticle> &article) {
        const auto problem = article ? std::nullopt : problemOf(article.error());
        return !article && (!problem || *problem == Crashed || *problem == Offended || *problem == Garbled ||
                            *problem == NoWorker || *problem == TooSlow || *problem == OutOfMemory);
    });
}

QString withoutSpace(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

QStringList filesBelow(const QDir &folder)
{
    QStringList files;
    QDirIterator iterator(folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (iterator.hasNext())
        files.append(folder.relativeFilePath(iterator.next()));
    files.sort();
    return files;
}

namespace {

// score_attributions scores these.
bool isAttributions(const QDir &folder)
{
    return (folder.exists(u"text"_s) && folder.exists(u"attributions"_s)) || folder.exists(u"cases.json"_s);
}

// Whether anything at or below the folder was scored.
bool scoreFolder(const QDir &folder, int depth = 0)
{
    for (const Kind &kind : {readability(), defuddle(), html5lib(), encodings(), mail(), documents(), pdf()}) {
        if (kind.recognises(folder)) {
            kind.score(folder);
            return true;
        }
    }
    bool any = isAttributions(folder);
    QList<QDir> unknown;
    const QStringList names = depth < 3 ? folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name) : QStringList();
    for (const QString &name : names) {
        const QDir below(folder.filePath(name));
        if (scoreFolder(below, depth + 1))
            any = true;
        else
            unknown.append(below);
    }
    for (const QDir &each : std::as_const(unknown)) {
        if (any || depth == 0)
            printLine({{"set", each.dirName()}, {"measure", "not supported"}});
    }
    return any || (depth == 0 && !unknown.isEmpty());
}

} // namespace
} // namespace sidelight::score

int main(int argc, char **argv)
{
    if (!ImportWorker::startZygote())
        return 1;
    const QCoreApplication application(argc, argv);
    for (const QString &argument : application.arguments().sliced(1)) {
        const QDir folder(QDir(argument).absolutePath());
        if (!score::scoreFolder(folder))
            score::printLine({{"set", folder.dirName()}, {"measure", "not supported"}});
    }
    return 0;
}
