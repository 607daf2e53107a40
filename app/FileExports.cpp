// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/FileExports.h"

#include "models/board/BoardCover.h"
#include "models/exchange/AchSheet.h"
#include "models/exchange/BoardReport.h"
#include "models/exchange/CanvasWriter.h"
#include "models/exchange/CitationFile.h"
#include "models/exchange/PassageSheet.h"
#include "models/exchange/StatementSheet.h"
#include "models/exchange/WholeFile.h"

#include <QCoreApplication>
#include <algorithm>

namespace sidelight {

using namespace Qt::StringLiterals;

namespace {

struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(FileExport)
};

using Job = FileExport::Job;
using CallOff = drawing::CallOff;
using Made = Result<QByteArray>;

drawing::Board seenOf(const Job &job) { return {seenContent(job.library, job.id, job.shown), job.pictures}; }

Made png(const Job &job, const CallOff &callOff) { return drawing::png(seenOf(job), job.percent, callOff); }
Made svg(const Job &job, const CallOff &callOff) { return drawing::svg(seenOf(job), callOff); }
Made boardCanvas(const Job &job, const CallOff &)
{
    return canvasOf(job.library, job.id, {.withRecords = job.withRecords, .shown = job.shown});
}
BoardReport reportOf(const Job &job) { return BoardReport::of(job.library, job.id, job.shown, job.pages); }
Made boardMarkdown(const Job &job, const CallOff &) { return reportOf(job).markdown(); }
Made boardHtml(const Job &job, const CallOff &callOff)
{
    const drawing::Board seen = seenOf(job);
    const Made whole = drawing::svg(seen, callOff);
    if (!whole)
        return whole;
    return drawing::cardPictures(seen, callOff).transform([&](const QHash<Id, CardPicture> &pictures) {
        return reportOf(job).html(*whole, pictures);
    });
}

CsvTable::Mark markOf(const Job &job) { return job.byteOrderMark ? CsvTable::Mark::ByteOrder : CsvTable::Mark::None; }

PassageSheet sheetOf(const Job &job) { return PassageSheet::of(job.library, job.passages, job.pages); }
Made csv(const Job &job, const CallOff &) { return sheetOf(job).csv(markOf(job)); }
Made passagesMarkdown(const Job &job, const CallOff &) { return sheetOf(job).markdown(); }
Made passagesHtml(const Job &job, const CallOff &) { return sheetOf(job).html(); }
Made passagesOdt(const Job &job, const CallOff &callOff) { return drawing::odt(sheetOf(job), callOff); }

Made ach(const Job &job, const CallOff &)
{
    return achCsv(job.library, job.id, job.byteOrderMark ? CsvTable::Mark::ByteOrder : CsvTable::Mark::None);
}

Made articleHtml(const Job &job, const CallOff &) { return job.article.html(); }
Made articlePdf(const Job &job, const CallOff &callOff) { return drawing::articlePdf(job.article, callOff); }

MatrixSheet matrixOf(const Job &job)
{
    return MatrixSheet::of(job.library, job.matrix ? *job.matrix : MatrixSheet::all(job.library, MatrixAxis::Speaker));
}
Made matrixCsv(const Job &job, const CallOff &) { return matrixOf(job).csv(markOf(job)); }
Made matrixPdf(const Job &job, const CallOff &callOff) { return drawing::matrixPdf(matrixOf(job), callOff); }

Made statementsCsv(const Job &job, const CallOff &) { return StatementSheet::of(job.library).csv(markOf(job)); }
Made statementsJson(const Job &job, const CallOff &) { return StatementSheet::of(job.library).json(); }

QList<Article> articlesOf(const Job &job)
{
    QList<Article> articles;
    for (const Id each : job.articles)
        if (const Article *const article = job.library.find<Article>(each))
            articles.append(*article);
    return articles;
}
Made citationsJson(const Job &job, const CallOff &) { return citationFile::cslJson(articlesOf(job)); }
Made citationsBib(const Job &job, const CallOff &) { return citationFile::bibTex(articlesOf(job)); }
Made citationsRis(const Job &job, const CallOff &) { return citationFile::ris(articlesOf(job)); }

} // namespace

const QList<FileExport> &FileExport::all()
{
    using enum Subject;
    // Never translated anew within one run; lives for ever, since exports may outlast main().
    static const auto &formats = *new QList<FileExport>{
        {Board, u"--png"_s, u"png"_s, ExportWords::tr("PNG pictures"), png, true},
        {Board, u"--svg"_s, u"svg"_s, ExportWords::tr("SVG drawings"), svg, true},
        {Board, u"--html"_s, u"html"_s, ExportWords::tr("Web pages"), boardHtml, true},
        {Board, u"--md"_s, u"md"_s, ExportWords::tr("Markdown documents"), boardMarkdown},
        {Board, u"--canvas"_s, u"canvas"_s, ExportWords::tr("JSON Canvas files"), boardCanvas},
        {Passages, u"--csv"_s, u"csv"_s, ExportWords::tr("CSV tables"), csv},
        {Passages, u"--odt"_s, u"odt"_s, ExportWords::tr("OpenDocument texts"), passagesOdt},
        {Passages, u"--html"_s, u"html"_s, ExportWords::tr("Web pages"), passagesHtml},
        {Passages, u"--md"_s, u"md"_s, ExportWords::tr("Markdown documents"), passagesMarkdown},
        {Article, u"--html"_s, u"html"_s, ExportWords::tr("Web pages"), articleHtml},
        {Article, u"--pdf"_s, u"pdf"_s, ExportWords::tr("PDF documents"), articlePdf},
        {Matrix, u"--matrix"_s, u"csv"_s, ExportWords::tr("CSV tables"), matrixCsv},
        {Matrix, u"--matrix"_s, u"pdf"_s, ExportWords::tr("PDF documents"), matrixPdf},
        {Statements, u"--statements"_s, u"csv"_s, ExportWords::tr("CSV tables"), statementsCsv},
        {Statements, u"--statements"_s, u"json"_s, ExportWords::tr("JSON files"), statementsJson},
        {Ach, u"--ach"_s, u"csv"_s, ExportWords::tr("CSV tables"), ach},
        {Citations, u"--citations"_s, u"bib"_s, ExportWords::tr("BibTeX files"), citationsBib},
        {Citations, u"--citations"_s, u"ris"_s, ExportWords::tr("RIS files"), citationsRis},
        {Citations, u"--citations"_s, u"json"_s, ExportWords::tr("CSL-JSON files"), citationsJson},
    };
    return formats;
}

QList<FileExport> FileExport::of(Subject subject)
{
    QList<FileExport> some;
    for (const FileExport &format : all())
        if (format.subject == subject)
            some.append(format);
    return some;
}

const FileExport *FileExport::find(Subject subject, const QString &option, const QString &ending)
{
    const auto found = std::ranges::find_if(all(), [&](const FileExport &each) {
        return each.subject == subject && each.option == option && (ending.isEmpty() || each.ending == ending);
    });
    return found == all().end() ? nullptr : &*found;
}

void FileExport::Job::complete(const Reader &reader, const FileExport &format)
{
    if (format.subject == Subject::Passages) {
        pages = pageTexts(reader, library, passages);
        return;
    }
    if (library.find<Board>(id)) {
        const BoardContent content = seenContent(library, id, shown);
        if (format.showsPictures)
            pictures = picturesOf(content, reader);
        QList<Id> quoted;
        for (const CardContent &card : content.cards)
            quoted.append(card.passage);
        pages = pageTexts(reader, library, quoted);
        return;
    }
    const Article *record = library.find<Article>(id);
    if (!record)
        refuse(ErrorKind::NotFound, ExportWords::tr("It is no longer in the project. Nothing was written."));
    const QString text = reader.text(record->text);
    const auto marks = Marks::fromBytes(reader.content(record->marks), int(text.size()), int(text.count(u'\n')) + 1);
    article = MarkedArticle::of(library, id, text, marks.value_or(Marks()));
}

Result<void> FileExport::write(const Job &job, const QString &path, const drawing::CallOff &callOff) const
{
    const Result<QByteArray> made = make(job, callOff);
    if (!made)
        return std::unexpected(made.error());
    if (callOff && callOff->load())
        return failure(ErrorKind::Cancelled, ExportWords::tr("The export was cancelled; no file was written."));
    return writeWholeFile(*made, path);
}

} // namespace sidelight
