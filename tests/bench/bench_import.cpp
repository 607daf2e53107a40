// SPDX-License-Identifier: GPL-3.0-or-later
// `sidelight import` into an empty project, as a person runs it: text files, and news pages as a browser saves them.
#include "tests/bench/Corpus.h"
#include "tests/bench/Measure.h"
#include "tests/support/TempFolder.h"

#include <QProcess>

using namespace sidelight;
using namespace sidelight::bench;
using namespace Qt::StringLiterals;

namespace {

QByteArray run(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(qEnvironmentVariable("SIDELIGHT_BIN", u"sidelight"_s), arguments);
    if (!process.waitForFinished(600'000) || process.exitCode() != 0)
        giveUp(u"sidelight %1 failed"_s.arg(arguments.first()));
    return process.readAllStandardOutput();
}

void writeTexts(const TempFolder &folder, int count)
{
    const Corpus corpus;
    for (int number = 0; number < count; ++number) {
        const GeneratedArticle article = corpus.article(number);
        folder.write(QString::number(number) + article.fileName, article.text.toUtf8());
    }
}

// What stands around an article on its page: menus, teasers, scripts, style.
QByteArray around(int number, const char *kind)
{
    QByteArray html;
    for (int i = 0; i < 60; ++i)
        html += "<div class='" + QByteArray(kind) + "-item'><a href='https://news.example/" + QByteArray::number(number * 60 + i) +
                "'><span>Item " + QByteArray::number(i) + "</span></a><script>var a" + QByteArray::number(i) +
                "={b:[1,2,3]};</script></div>";
    return html;
}

void writePages(const TempFolder &folder, int count)
{
    const Corpus corpus;
    for (int number = 0; number < count; ++number) {
        const GeneratedArticle article = corpus.article(number);
        QByteArray page = "<!doctype html><html lang=en><head><meta charset=utf-8><title>" +
                          article.title.toHtmlEscaped().toUtf8() + "</title><meta name=author content='" +
                          article.byline.toHtmlEscaped().toUtf8() + "'><style>" + QByteArray(8'000, 'x') +
                          "</style></head><body><nav>" + around(number, "menu") + "</nav><main><article><h1>" +
                          article.title.toHtmlEscaped().toUtf8() + "</h1>";
        const QStringList paragraphs = article.text.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &paragraph : paragraphs)
            page += "<p>" + paragraph.toHtmlEscaped().toUtf8() + "</p>\n";
        folder.write(u"%1.html"_s.arg(number),
                     page + "</article></main><aside>" + around(number, "teaser") + "</aside></body></html>");
    }
}

void measure(const QString &name, const TempFolder &files, int count, int attempts, double target, const QStringList &options = {})
{
    const TempFolder projects;
    QList<double> took;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const QString project = projects.path(u"%1.sidelight"_s.arg(attempt));
        run({u"new"_s, project});
        QByteArray said;
        took.append(milliseconds([&] { said = run(QStringList{u"import"_s, project, files.path()} + options); }) / 1000);
        if (!said.contains(QByteArray::number(count) + " imported"))
            giveUp(u"not every file was imported"_s);
    }
    report(name, took, u"s"_s, target);
}

} // namespace

int main()
{
    const TempFolder few, many, pages;
    writeTexts(few, 1'000);
    measure(u"import, 1,000 text files"_s, few, 1'000, 5, 0.6, {u"--quick"_s});
    measure(u"import, 1,000 text files, and what they are copies of"_s, few, 1'000, 3, 0.9);
    writeTexts(many, 10'000);
    measure(u"import, 10,000 text files"_s, many, 10'000, 2, 6, {u"--quick"_s});
    measure(u"import, 10,000 text files, and what they are copies of"_s, many, 10'000, 2, 12);
    writePages(pages, 1'000);
    measure(u"import, 1,000 saved pages"_s, pages, 1'000, 2, 25, {u"--quick"_s});
    return 0;
}
