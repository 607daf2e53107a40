// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Exports.h"

#include "app/ExportRun.h"
#include "app/FileDialog.h"
#include "app/Settings.h"
#include "models/project/Project.h"
#include "widgets/board/PdfExportDialog.h"
#include "widgets/common/CopiedPath.h"
#include "widgets/common/MessageBar.h"

#include <QLocale>
#include <QPointer>

namespace sidelight {

namespace {

constexpr auto keptScope = "export";

} // namespace

Exports::Exports(MessageBar &bar, ExportRun &run, Settings &settings, QWidget &window)
    : m_bar(bar)
    , m_run(run)
    , m_settings(settings)
    , m_window(window)
{
}

void Exports::askPdf(Project &project, Id board, const Filter &filter)
{
    if (m_asking || !project.library().find<Board>(board))
        return;
    m_asking = true;
    gather(project, board, filter, [this, project = QPointer(&project), board, filter](const PdfJob &job) {
        m_asking = false;
        if (project)
            showDialog(*project, board, filter, job);
    });
}

// The records are a copy that costs nothing, so the project may change meanwhile.
void Exports::gather(Project &project, Id board, const Filter &filter, const std::function<void(const PdfJob &)> &take)
{
    const auto shown = filter.transform([](const BoardFiltered &found) { return found.shown; });
    const auto read = [library = project.library(), board, shown](const Reader &reader) {
        PdfJob job = PdfJob::ofAll(library, board, shown);
        job.complete(reader);
        return job;
    };
    project.read(read)
        .then(this,
              [this, take](const Result<PdfJob> &job) {
                  if (job)
                      return take(*job);
                  m_asking = false;
                  m_bar.showError(job.error().message);
                  Q_EMIT m_run.finished();
              })
        .onCanceled(this, [this] { m_asking = false; });
}

void Exports::showDialog(Project &project, Id board, const Filter &filter, const PdfJob &job)
{
    const Board *const record = project.library().find<Board>(board);
    if (!record)
        return;
    auto *const dialog = new PdfExportDialog(job, lastChoices(project, board), record->name, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (filter)
        dialog->tellFilter(filter->cards, filter->of);
    connect(dialog, &QDialog::accepted, this, [this, dialog, project = QPointer(&project), board, filter, job] {
        if (!project)
            return;
        remember(dialog->choices(), *project, board);
        askWhere(*project, board, filter, job.chosen(dialog->choices()));
    });
    dialog->open();
}

void Exports::askWhere(Project &project, Id board, const Filter &filter, const PdfJob &job)
{
    const Board *const record = project.library().find<Board>(board);
    const QString name = record ? QString(record->name).replace(u'/', u'-') : QString();
    FileDialog::save(&m_window, tr("Export the board as PDF"), name, tr("PDF documents"), QStringLiteral("pdf"),
                     [this, job, filter, own = project.path()](const QString &path) { write(job, filter, path, own); });
}

void Exports::writePdf(Project &project, Id board, const Filter &filter, const QString &path)
{
    gather(project, board, filter,
           [this, choices = lastChoices(project, board), filter, own = project.path(), path](const PdfJob &job) {
               write(job.chosen(choices), filter, path, own);
           });
}

void Exports::write(const PdfJob &job, const Filter &filter, const QString &path, const QString &projectPath)
{
    const auto work = [job, path](const drawing::CallOff &callOff, const drawing::Tell &tell) {
        return drawing::writeBoardPdf(job, path, callOff, tell);
    };
    m_run.start(path, projectPath, work,
                filter ? tr("%1 of the board’s %n card(s) are exported, as the filter shows.", nullptr, filter->of)
                             .arg(QLocale().toString(filter->cards))
                       : tr("The board is exported."));
}

// How pages look belongs to the person; a title and a date are words about one board, and stay in its project.
PdfChoices Exports::lastChoices(const Project &project, Id board) const
{
    PdfChoices choices = PdfChoices::fromLine(m_settings.pdfChoices());
    const QString kept = QString::fromUtf8(project.kept(QLatin1String(keptScope), board.toString()));
    choices.date = QDate::fromString(kept.section(u'\n', 0, 0), Qt::ISODate);
    choices.title = kept.section(u'\n', 1, 1);
    return choices;
}

void Exports::remember(const PdfChoices &choices, Project &project, Id board)
{
    m_settings.setPdfChoices(choices.toLine());
    const QString kept = choices.date.toString(Qt::ISODate) + u'\n' + choices.title;
    project.keep(QLatin1String(keptScope), board.toString(), kept.toUtf8());
}

void Exports::askWhereCopy(Project &project)
{
    const QString name = tr("%1 (copy)", "the suggested name of a copied project").arg(project.displayName());
    FileDialog::save(&m_window, tr("Save a copy"), name, tr("Sidelight projects"), QStringLiteral("sidelight"),
                     [this, project = QPointer(&project)](const QString &path) {
                         if (!project)
                             return;
                         project->writeCopy(path).then(this, [this, path](const Result<void> &done) {
                             if (done)
                                 m_bar.showNewsOffering(tr("The copy is written."),
                                                        {{tr("Copy path"), [this, path] { copyPathOfCopy(path); }}});
                             else
                                 m_bar.showError(done.error().message);
                         });
                     });
}

void Exports::copyPathOfCopy(const QString &path)
{
    copyPath(path);
    m_bar.showNews(tr("The path of the copy is copied."));
}

} // namespace sidelight
