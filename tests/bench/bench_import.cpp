// SPDX-License-Identifier: GPL-3.0-or-later
// `sidelight import` of 1,000 text files into an empty project, as a person runs it.
#include "tests/bench/Corpus.h"
#include "tests/bench/Measure.h"
#include "tests/support/TempFolder.h"

#include <QProcess>

using namespace sidelight;
using namespace sidelight::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int files = 1'000;

QByteArray run(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(qEnvironmentVariable("SIDELIGHT_BIN", u"sidelight"_s), arguments);
    if (!process.waitForFinished(300'000) || process.exitCode() != 0)
        giveUp(u"sidelight %1 failed"_s.arg(arguments.first()));
    return process.readAllStandardOutput();
}

void writeFiles(const TempFolder &folder)
{
    const Corpus corpus;
    for (int number = 0; number < files; ++number) {
        const GeneratedArticle article = corpus.article(number);
        folder.write(article.fileName, article.text.toUtf8());
    }
}

} // namespace

int main()
{
    const TempFolder articles, projects;
    writeFiles(articles);
    QList<double> took;
    for (int attempt = 0; attempt < 5; ++attempt) {
        const QString project = projects.path(u"%1.sidelight"_s.arg(attempt));
        run({u"new"_s, project});
        QByteArray said;
        took.append(milliseconds([&] { said = run({u"import"_s, project, articles.path()}); }) / 1000);
        if (!said.contains("1000 imported") && !said.contains("1,000 imported"))
            giveUp(u"not every file was imported"_s);
    }
    report(u"import, 1,000 text files"_s, took, u"s"_s, 0.6);
    return 0;
}
