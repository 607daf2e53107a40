// SPDX-License-Identifier: GPL-3.0-or-later
// Tests of html5lib. tree-construction/*.dat: each #data is imported as a page; it may be refused, its reader may not fail, and no
// link runs a script. encoding/*.dat: letters behind the page are read as the expected encoding has them.
#include "tests/score/ScoreKind.h"

#include "models/exchange/Charset.h"

#include <QStringEncoder>

namespace sidelight::score {
namespace {

using namespace Qt::StringLiterals;

QStringList dataFilesIn(const QDir &folder)
{
    QStringList files = filesBelow(folder);
    files.removeIf([](const QString &path) {
        return !path.endsWith(".dat"_L1) || !(path.startsWith("tree-construction/"_L1) || path.startsWith("encoding/"_L1));
    });
    return files;
}

struct Case {
    QByteArray data, encoding;
};

// What stands between lines of #data and the next line that begins so, and the line behind #encoding.
QList<Case> casesIn(const QByteArray &file)
{
    QList<Case> cases;
    QByteArray section;
    for (const QByteArray &line : file.split('\n')) {
        static const QByteArrayList heads = {"#data",       "#errors",     "#encoding", "#document", "#document-fragment",
                                             "#new-errors", "#script-off", "#script-on"};
        if (heads.contains(line)) {
            section = line;
            if (line == "#data")
                cases.append(Case());
        } else if (section == "#data") {
            cases.last().data += line + '\n';
        } else if (section == "#encoding" && cases.last().encoding.isEmpty()) {
            cases.last().encoding = line.trimmed();
        }
    }
    return cases;
}

bool runsScript(const ImportedArticles &articles)
{
    return std::ranges::any_of(articles, [](const Result<ImportedArticle> &article) {
        return article && std::ranges::any_of(article->marks.spans, [](const Span &span) {
                   return span.kind == SpanKind::Link && !span.target.startsWith("http"_L1) &&
                          !span.target.startsWith("mailto:"_L1);
               });
    });
}

bool isReadAs(const QByteArray &page, const QByteArray &encoding)
{
    for (const QString &letters : {u"café déjà côté"_s, u"Привет, мир"_s, u"ζωή λόγος"_s, u"日本語の文字"_s, u"łódź źdźbło"_s}) {
        QStringEncoder encoder(encoding.constData());
        const QByteArray bytes = encoder.isValid() ? QByteArray(encoder.encode(letters)) : QByteArray();
        if (bytes.isEmpty() || encoder.hasError() || bytes.contains('?') || bytes.contains('\x1A'))
            continue;
        const Decoding decoded = decodeHtml(page + "<p>" + bytes + "</p>");
        return decoded && decoded->text.contains(letters);
    }
    return false;
}

void scoreFiles(const QDir &folder)
{
    Count sound, inert, encodings;
    for (const QString &path : dataFilesIn(folder)) {
        int number = 0;
        for (const Case &each : casesIn(bytesOf(folder.filePath(path)))) {
            const QString name = path + " #"_L1 + QString::number(++number);
            if (!each.encoding.isEmpty()) {
                encodings.add(isReadAs(each.data, each.encoding), name);
                continue;
            }
            const ImportedArticles articles = imported(each.data, name, ImportFormat::Html);
            sound.add(!isFault(articles), name);
            inert.add(!runsScript(articles), name);
        }
    }
    print(folder, u"no crash"_s, sound);
    print(folder, u"no link runs a script"_s, inert);
    print(folder, u"encoding as expected"_s, encodings);
}

} // namespace

Kind html5lib()
{
    return {[](const QDir &folder) { return !dataFilesIn(folder).isEmpty(); }, scoreFiles};
}

} // namespace sidelight::score
