// SPDX-License-Identifier: GPL-3.0-or-later
// make_corpus FOLDER COUNT: writes generated articles as text files.
#include "tests/bench/Corpus.h"
#include "tests/bench/Measure.h"

#include <QDir>
#include <QFile>

using namespace sidelight::bench;

int main(int argc, char **argv)
{
    const int count = argc == 3 ? QByteArray(argv[2]).toInt() : 0;
    if (count <= 0)
        giveUp(QStringLiteral("usage: make_corpus FOLDER COUNT"));
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    if (!folder.mkpath(QStringLiteral(".")))
        giveUp(QStringLiteral("the folder could not be made"));
    const Corpus corpus;
    for (int number = 0; number < count; ++number) {
        const GeneratedArticle article = corpus.article(number);
        QFile file(folder.filePath(article.fileName));
        const QByteArray bytes = article.text.toUtf8();
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            giveUp(QStringLiteral("a file could not be written"));
    }
    return 0;
}
