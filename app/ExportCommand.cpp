// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ExportCommand.h"

#include "app/FileExports.h"
#include "models/exchange/Drawing.h"
#include "models/exchange/PassageSheet.h"

#include <QFileInfo>
#include <algorithm>

namespace sidelight {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

// Fills the choices; what is wrong, a sentence, or empty.
QString readPdfChoices(const CommandLineArguments &arguments, PdfChoices &choices)
{
    if (arguments.has(u"--paper"_s)) {
        choices.pages = PdfChoices::Pages::Scaled;
        const QString paper = PdfChoices::paperNamed(arguments.options.value(u"--paper"_s));
        if (paper.isEmpty())
            return Words::tr("The paper can be one of: %1.").arg(PdfChoices::papers().join(u", "_s));
        choices.paper = paper;
    }
    if (arguments.has(u"--tile"_s))
        choices.pages = PdfChoices::Pages::Tiled;
    if (arguments.has(u"--landscape"_s) && arguments.has(u"--portrait"_s))
        return Words::tr("A page is either --landscape or --portrait.");
    if (arguments.has(u"--landscape"_s))
        choices.turn = PdfChoices::Turn::Landscape;
    if (arguments.has(u"--portrait"_s))
        choices.turn = PdfChoices::Turn::Portrait;
    if (choices.pages == PdfChoices::Pages::Fitted && choices.turn != PdfChoices::Turn::AsTheBoard)
        return Words::tr("Without --paper or --tile the page takes the board's own shape; name a paper to turn it.");
    if (arguments.has(u"--scale"_s)) {
        bool ok = false;
        choices.percent = arguments.options.value(u"--scale"_s).toInt(&ok);
        if (!ok || choices.percent < PdfChoices::leastPercent || choices.percent > PdfChoices::mostPercent)
            return Words::tr("The scale is a percentage from %1 to %2.").arg(PdfChoices::leastPercent).arg(PdfChoices::mostPercent);
        if (choices.pages != PdfChoices::Pages::Tiled)
            return Words::tr("A --scale is for tiles; give --tile with it.");
    }
    choices.title = arguments.options.value(u"--title"_s);
    if (arguments.has(u"--date"_s)) {
        choices.date = QDate::fromString(arguments.options.value(u"--date"_s), Qt::ISODate);
        if (!choices.date.isValid())
            return Words::tr("The date is written as year, month and day: 2024-05-04.");
    }
    choices.sources = !arguments.has(u"--no-sources"_s);
    choices.links = !arguments.has(u"--no-links"_s);
    choices.claims = !arguments.has(u"--no-claims"_s);
    choices.asPictures = arguments.has(u"--as-pictures"_s);
    choices.attachData = arguments.has(u"--attach"_s);
    if (choices.asPictures && choices.attachData)
        return Words::tr("Pages as pictures hold no words, so --attach can't be given with --as-pictures.");
    return {};
}

QString complaintAboutPdf(const CommandLineArguments &arguments)
{
    PdfChoices choices;
    return readPdfChoices(arguments, choices);
}

Result<void> writePdf(const ExportSource &source, const CommandLineArguments &arguments, const QString &path)
{
    PdfChoices choices;
    readPdfChoices(arguments, choices);
    PdfJob job = PdfJob::of(source.library, source.board, choices);
    if (const Result<void> read = source.file.read([&](const Reader &reader) { job.complete(reader); }); !read)
        return std::unexpected(read.error());
    return drawing::writeBoardPdf(job, path);
}

QString endingOf(const CommandLineArguments &arguments, const QString &option)
{
    return QFileInfo(arguments.options.value(option)).suffix().toLower();
}

const FileExport &exportOf(FileExport::Subject subject, const CommandLineArguments &arguments)
{
    const QList<FileExport> &all = FileExport::all();
    return *std::ranges::find_if(all,
                                 [&](const FileExport &each) { return each.subject == subject && arguments.has(each.option); });
}

Result<void> writeBoard(const ExportSource &source, const CommandLineArguments &arguments, const QString &path)
{
    FileExport::Job job{.library = source.library, .id = source.board};
    const FileExport &format = exportOf(FileExport::Subject::Board, arguments);
    if (const Result<void> read = source.file.read([&](const Reader &reader) { job.complete(reader, format); }); !read)
        return read;
    if (arguments.has(u"--scale"_s))
        job.percent = arguments.options.value(u"--scale"_s).toInt();
    job.withRecords = arguments.has(u"--with-records"_s);
    return format.write(job, path);
}

QString complaintAboutPicture(const CommandLineArguments &arguments)
{
    bool ok = true;
    const int percent = arguments.has(u"--scale"_s) ? arguments.options.value(u"--scale"_s).toInt(&ok) : drawing::leastPercent;
    return ok && percent >= drawing::leastPercent && percent <= drawing::mostPercent
               ? QString()
               : Words::tr("The scale is a percentage from %1 to %2.").arg(drawing::leastPercent).arg(drawing::mostPercent);
}

Result<void> writePassages(const ExportSource &source, const CommandLineArguments &arguments, const QString &path)
{
    FileExport::Job job{.library = source.library, .passages = PassageSheet::all(source.library)};
    job.byteOrderMark = arguments.has(u"--bom"_s);
    const FileExport &format = exportOf(FileExport::Subject::Passages, arguments);
    if (const Result<void> read = source.file.read([&](const Reader &reader) { job.complete(reader, format); }); !read)
        return read;
    return format.write(job, path);
}

// By id, or by its own title.
Result<Id> articleNamed(const Library &library, const QString &title)
{
    if (const std::optional<Id> id = Id::fromString(title); id && library.find<Article>(*id))
        return *id;
    QList<Id> articles;
    for (const Article &article : library.all<Article>())
        if (article.title == title)
            articles.append(article.id);
    std::ranges::sort(articles);
    if (articles.isEmpty())
        return failure(ErrorKind::NotFound,
                       Words::tr("No article is called “%1”; “sidelight list PROJECT articles” lists them.").arg(title));
    if (articles.size() > 1)
        return failure(ErrorKind::Ambiguous,
                       Words::tr("“%1” is the title of more than one article; name it by its id, such as %2 or %3.")
                           .arg(title, articles.at(0).toString(), articles.at(1).toString()));
    return articles.first();
}

Result<void> writeArticle(const ExportSource &source, const CommandLineArguments &arguments, const QString &path)
{
    const Result<Id> article = articleNamed(source.library, arguments.options.value(u"--article"_s));
    if (!article)
        return std::unexpected(article.error());
    FileExport::Job job{.library = source.library, .id = *article};
    const FileExport &format = exportOf(FileExport::Subject::Article, arguments);
    if (const Result<void> read = source.file.read([&](const Reader &reader) { job.complete(reader, format); }); !read)
        return read;
    return format.write(job, path);
}

const QList<std::pair<QString, MatrixAxis>> &matrixAxes()
{
    static const QList<std::pair<QString, MatrixAxis>> axes{
        {u"speaker"_s, MatrixAxis::Speaker}, {u"chain"_s, MatrixAxis::Chain}, {u"article"_s, MatrixAxis::Article}};
    return axes;
}

std::optional<MatrixAxis> axisOf(const CommandLineArguments &arguments)
{
    const QString by = arguments.has(u"--by"_s) ? arguments.options.value(u"--by"_s) : matrixAxes().constFirst().first;
    for (const auto &[name, axis] : matrixAxes())
        if (name == by)
            return axis;
    return {};
}

// What is written is said by the file's name alone.
QString complaintAboutEnding(const CommandLineArguments &arguments, FileExport::Subject subject, const QString &option)
{
    const FileExport *const format = FileExport::find(subject, option, endingOf(arguments, option));
    QStringList endings;
    for (const FileExport &each : FileExport::of(subject))
        endings.append(u'.' + each.ending);
    if (!format || endingOf(arguments, option).isEmpty())
        return Words::tr("The file of %1 ends in one of: %2.").arg(option, endings.join(u", "_s));
    return format->ending != "csv"_L1 && arguments.has(u"--bom"_s) ? Words::tr("A byte-order mark is for tables (.csv) only.")
                                                                   : QString();
}

QString complaintAboutMatrix(const CommandLineArguments &arguments)
{
    if (!axisOf(arguments)) {
        QStringList names;
        for (const auto &[name, axis] : matrixAxes())
            names.append(name);
        return Words::tr("A matrix is made by one of: %1.").arg(names.join(u", "_s));
    }
    return complaintAboutEnding(arguments, FileExport::Subject::Matrix, u"--matrix"_s);
}

QString complaintAboutStatements(const CommandLineArguments &arguments)
{
    return complaintAboutEnding(arguments, FileExport::Subject::Statements, u"--statements"_s);
}

Result<void> writeTable(const ExportSource &source, const CommandLineArguments &arguments, const QString &path,
                        FileExport::Subject subject, const QString &option)
{
    FileExport::Job job{.library = source.library};
    job.byteOrderMark = arguments.has(u"--bom"_s);
    if (subject == FileExport::Subject::Matrix)
        job.matrix = MatrixSheet::all(source.library, axisOf(arguments).value_or(MatrixAxis::Speaker));
    return FileExport::find(subject, option, endingOf(arguments, option))->write(job, path);
}

Result<void> writeMatrix(const ExportSource &source, const CommandLineArguments &arguments, const QString &path)
{
    return writeTable(source, arguments, path, FileExport::Subject::Matrix, u"--matrix"_s);
}

Result<void> writeStatements(const ExportSource &source, const CommandLineArguments &arguments, const QString &path)
{
    return writeTable(source, arguments, path, FileExport::Subject::Statements, u"--statements"_s);
}

QString complaintAboutCitations(const CommandLineArguments &arguments)
{
    return complaintAboutEnding(arguments, FileExport::Subject::Citations, u"--citations"_s);
}

// All articles, by date and title, as a list of sources is read.
Result<void> writeCitations(const ExportSource &source, const CommandLineArguments &arguments, const QString &path)
{
    QList<Article> articles = source.library.all<Article>().values();
    std::ranges::sort(articles, {},
                      [](const Article &article) { return std::tuple(article.published, article.title, article.id); });
    FileExport::Job job{.library = source.library};
    for (const Article &article : std::as_const(articles))
        job.articles.append(article.id);
    return FileExport::find(FileExport::Subject::Citations, u"--citations"_s, endingOf(arguments, u"--citations"_s))
        ->write(job, path);
}

bool isAsked(const ExportFormat &format, const CommandLineArguments &arguments)
{
    if (!arguments.has(format.file) || !std::ranges::all_of(format.needed, [&](const QString &o) { return arguments.has(o); }))
        return false;
    return std::ranges::all_of(arguments.options.keys(), [&](const QString &option) {
        return option == u"--profile"_s || option == format.file || format.needed.contains(option) ||
               format.switches.contains(option) || format.valued.contains(option);
    });
}

} // namespace

const QList<ExportFormat> &exportCommand::formats()
{
    static const QList<ExportFormat> all{
        {.file = u"--pdf"_s,
         .needed = {u"--board"_s},
         .switches = {u"--tile"_s, u"--landscape"_s, u"--portrait"_s, u"--no-sources"_s, u"--no-links"_s, u"--no-claims"_s,
                      u"--as-pictures"_s, u"--attach"_s},
         .valued = {u"--paper"_s, u"--scale"_s, u"--title"_s, u"--date"_s},
         .synopsis = u"--board NAME --pdf FILE [--paper A4] [--landscape|--portrait] [--tile [--scale 100]] [--title TEXT] "
                     "[--date 2024-05-04] [--no-sources] [--no-links] [--no-claims] [--as-pictures] [--attach]"_s,
         .purpose = Words::tr("draws a board and its numbered sources as a PDF, over a file that is there"),
         .write = writePdf,
         .complaint = complaintAboutPdf},
        {.file = u"--png"_s,
         .needed = {u"--board"_s},
         .valued = {u"--scale"_s},
         .synopsis = u"--board NAME --png FILE [--scale 200]"_s,
         .purpose = Words::tr("draws a board as a picture, at 200 percent unless another scale is given"),
         .write = writeBoard,
         .complaint = complaintAboutPicture},
        {.file = u"--svg"_s,
         .needed = {u"--board"_s},
         .synopsis = u"--board NAME --svg FILE"_s,
         .purpose = Words::tr("draws a board as vectors, its words as text"),
         .write = writeBoard},
        {.file = u"--canvas"_s,
         .needed = {u"--board"_s},
         .switches = {u"--with-records"_s},
         .synopsis = u"--board NAME --canvas FILE [--with-records]"_s,
         .purpose =
             Words::tr("writes a board as JSON Canvas 1.0; with records, its cards come back as what they were in this project"),
         .write = writeBoard},
        {.file = u"--html"_s,
         .needed = {u"--board"_s},
         .synopsis = u"--board NAME --html FILE"_s,
         .purpose = Words::tr("writes a board and its sources as one page for any browser"),
         .write = writeBoard},
        {.file = u"--md"_s,
         .needed = {u"--board"_s},
         .synopsis = u"--board NAME --md FILE"_s,
         .purpose = Words::tr("writes a board as an outline in Markdown"),
         .write = writeBoard},
        {.file = u"--csv"_s,
         .needed = {u"--passages"_s},
         .switches = {u"--passages"_s, u"--bom"_s},
         .synopsis = u"--passages --csv FILE [--bom]"_s,
         .purpose = Words::tr("writes all passages with their citations as a table; --bom for spreadsheets that need it"),
         .write = writePassages},
        {.file = u"--odt"_s,
         .needed = {u"--passages"_s},
         .switches = {u"--passages"_s},
         .synopsis = u"--passages --odt|--html|--md FILE"_s,
         .purpose = Words::tr("writes all passages with their citations as a document"),
         .write = writePassages},
        {.file = u"--html"_s, .needed = {u"--passages"_s}, .switches = {u"--passages"_s}, .write = writePassages},
        {.file = u"--md"_s, .needed = {u"--passages"_s}, .switches = {u"--passages"_s}, .write = writePassages},
        {.file = u"--html"_s,
         .needed = {u"--article"_s},
         .synopsis = u"--article TITLE --html|--pdf FILE"_s,
         .purpose = Words::tr("writes an article with its highlights, and its notes in the margin"),
         .write = writeArticle},
        {.file = u"--pdf"_s, .needed = {u"--article"_s}, .write = writeArticle},
        {.file = u"--matrix"_s,
         .switches = {u"--bom"_s},
         .valued = {u"--by"_s},
         .synopsis = u"--matrix FILE.csv|FILE.pdf [--by speaker|chain|article] [--bom]"_s,
         .purpose = Words::tr("writes who says what on which claim, as a table or as sheets to put together"),
         .write = writeMatrix,
         .complaint = complaintAboutMatrix},
        {.file = u"--statements"_s,
         .switches = {u"--bom"_s},
         .synopsis = u"--statements FILE.csv|FILE.json [--bom]"_s,
         .purpose = Words::tr("writes all that is recorded of each statement, as a table or as exact data"),
         .write = writeStatements,
         .complaint = complaintAboutStatements},
        {.file = u"--citations"_s,
         .synopsis = u"--citations FILE.bib|FILE.ris|FILE.json"_s,
         .purpose = Words::tr("writes what is known of each article for programs that keep literature: BibTeX, RIS or CSL-JSON"),
         .write = writeCitations,
         .complaint = complaintAboutCitations},
    };
    return all;
}

QStringList exportCommand::switches()
{
    QStringList all;
    for (const ExportFormat &format : formats())
        all += format.switches;
    all.removeDuplicates();
    return all;
}

QStringList exportCommand::valued()
{
    QStringList all;
    for (const ExportFormat &format : formats())
        all += QStringList{format.file} + format.needed + format.valued;
    all.removeDuplicates();
    all.removeIf([](const QString &option) { return switches().contains(option); }); // "--passages" stands alone
    return all;
}

const ExportFormat *exportCommand::formatOf(const CommandLineArguments &arguments)
{
    const ExportFormat *found = nullptr;
    for (const ExportFormat &format : formats()) {
        if (!isAsked(format, arguments))
            continue;
        if (found)
            return nullptr;
        found = &format;
    }
    return found;
}

QString exportCommand::complaint(const CommandLineArguments &arguments)
{
    const ExportFormat *format = formatOf(arguments);
    if (!format)
        return Words::tr("An export names what is exported, one file to write, and only options that belong to it.");
    return format->complaint ? format->complaint(arguments) : QString();
}

} // namespace sidelight
