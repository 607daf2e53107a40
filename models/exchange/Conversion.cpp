// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/Conversion.h"

#include "models/exchange/ImportZygote.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <unistd.h>

namespace sidelight {
namespace {

using namespace Qt::StringLiterals;

constexpr int heapIsFull = 251; // of a Haskell program's run-time system

struct Conversion {
    ImportFormat format;
    const char *pandocName;
    QLatin1StringView mediaType, importer;
};

constexpr std::array conversions = {
    Conversion{ImportFormat::Docx, "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"_L1,
               "Sidelight 1 DOCX by Pandoc"_L1},
    Conversion{ImportFormat::Odt, "odt", "application/vnd.oasis.opendocument.text"_L1, "Sidelight 1 ODT by Pandoc"_L1},
    Conversion{ImportFormat::Epub, "epub", "application/epub+zip"_L1, "Sidelight 1 EPUB by Pandoc"_L1},
    Conversion{ImportFormat::Rtf, "rtf", "application/rtf"_L1, "Sidelight 1 RTF by Pandoc"_L1},
};

const Conversion &conversionOf(ImportFormat format)
{
    const auto *const found = std::ranges::find(conversions, format, &Conversion::format);
    return found == conversions.end() ? conversions.front() : *found;
}

// As a shell would find it.
QByteArray findPandoc()
{
    for (const QByteArray &folder : qgetenv("PATH").split(':')) {
        const QByteArray path = folder + "/pandoc";
        if (folder.startsWith('/') && access(path.constData(), X_OK) == 0)
            return path;
    }
    return {};
}

} // namespace

void becomeConverter(ImportFormat format, int input, int output, const JailLimits &limits)
{
    const QByteArray program = findPandoc(), from = QByteArray("--from=") + conversionOf(format).pandocName;
    if (program.isEmpty())
        _exit(WorkerHasNoProgram);
    lseek(input, 0, SEEK_SET); // who wrote it stopped at its end
    dup2(input, STDIN_FILENO);
    dup2(output, STDOUT_FILENO);
    close_range(STDERR_FILENO + 1, ~0U, 0);
    const std::array<const char *, 12> arguments = {"pandoc",       "+RTS",        "-M512m",         "-RTS",
                                                    "--sandbox",    "--quiet",     from.data(),      "--to=html",
                                                    "--standalone", "--wrap=none", "--no-highlight", nullptr};
    const std::array<const char *, 4> surroundings = {"LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin", "HOME=/", nullptr};
    if (chdir("/") != 0 || !enterProgramJail(limits, program.constData()))
        _exit(WorkerUnjailed);
    execve(program.constData(), const_cast<char *const *>(arguments.data()), const_cast<char *const *>(surroundings.data()));
    _exit(WorkerHasNoProgram);
}

ImportProblem problemOfConverter(int exitCode)
{
    if (exitCode == WorkerHasNoProgram)
        return ImportProblem::NoConverter;
    return exitCode == heapIsFull ? ImportProblem::OutOfMemory : ImportProblem::DamagedDocument;
}

ImportedArticle withDetails(ImportedArticle article, const DocumentDetails &details, ImportFormat format)
{
    // A title that was marked as one is taken out of the text, one that was found by its look stands in it still.
    const bool wasFound = article.titleGuessed || article.title.isEmpty() || article.text.left(2'000).contains(article.title);
    if (wasFound && !details.title.isEmpty()) {
        article.title = details.title;
        article.titleGuessed = false;
    }
    if (article.byline.isEmpty())
        article.byline = details.byline;
    if (article.published.isEmpty())
        article.published = details.published;
    if (article.language.isEmpty())
        article.language = details.language;
    article.format = conversionOf(format).mediaType;
    article.importer = conversionOf(format).importer;
    return article;
}

} // namespace sidelight
