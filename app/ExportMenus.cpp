// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ExportMenus.h"

#include "app/ExportRun.h"
#include "app/FileDialog.h"
#include "app/Workspace.h"
#include "models/lists/PassageTable.h"
#include "widgets/board/BoardsPanel.h"
#include "widgets/common/MessageBar.h"
#include "widgets/library/LibraryPanel.h"
#include "widgets/passages/PassagesPanel.h"

#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace sidelight {

using namespace Qt::StringLiterals;

// A line of a menu: a format, perhaps in one of several forms.
struct ExportMenus::Entry {
    FileExport::Subject subject = FileExport::Subject::Board;
    QString option, text;
    int percent = 100;
    bool withRecords = false, byteOrderMark = false;
    QString ending = {}; // where the option alone does not say it

    [[nodiscard]] const FileExport &format() const { return *FileExport::find(subject, option, ending); }
};

const QList<ExportMenus::Entry> &ExportMenus::entries()
{
    using enum FileExport::Subject;
    static const QList<Entry> all{
        {.subject = Board, .option = u"--html"_s, .text = tr("&Web page with its sources…")},
        {.subject = Board, .option = u"--md"_s, .text = tr("&Outline in Markdown…")},
        {.subject = Board, .option = u"--svg"_s, .text = tr("&SVG drawing…")},
        {.subject = Board, .option = u"--png"_s, .text = tr("PNG picture at &100 %…"), .percent = 100},
        {.subject = Board, .option = u"--png"_s, .text = tr("PNG picture at &200 %…"), .percent = 200},
        {.subject = Board, .option = u"--png"_s, .text = tr("PNG picture at &300 %…"), .percent = 300},
        {.subject = Board, .option = u"--canvas"_s, .text = tr("&JSON Canvas…")},
        {.subject = Board, .option = u"--canvas"_s, .text = tr("JSON Canvas to &come back to this project…"), .withRecords = true},
        {.subject = Passages, .option = u"--csv"_s, .text = tr("&Table (CSV)…")},
        {.subject = Passages, .option = u"--csv"_s, .text = tr("Table (CSV) for &Excel…"), .byteOrderMark = true},
        {.subject = Passages, .option = u"--odt"_s, .text = tr("Text &document (ODT)…")},
        {.subject = Passages, .option = u"--html"_s, .text = tr("&Web page…")},
        {.subject = Passages, .option = u"--md"_s, .text = tr("&Markdown…")},
        {.subject = Article, .option = u"--html"_s, .text = tr("&Web page…")},
        {.subject = Article, .option = u"--pdf"_s, .text = tr("&PDF…")},
        {.subject = Matrix, .option = u"--matrix"_s, .text = tr("&Table (CSV)…"), .ending = u"csv"_s},
        {.subject = Matrix,
         .option = u"--matrix"_s,
         .text = tr("Table (CSV) for &Excel…"),
         .byteOrderMark = true,
         .ending = u"csv"_s},
        {.subject = Matrix, .option = u"--matrix"_s, .text = tr("&PDF…"), .ending = u"pdf"_s},
        {.subject = Statements, .option = u"--statements"_s, .text = tr("&Table (CSV)…"), .ending = u"csv"_s},
        {.subject = Statements,
         .option = u"--statements"_s,
         .text = tr("Table (CSV) for &Excel…"),
         .byteOrderMark = true,
         .ending = u"csv"_s},
        {.subject = Statements, .option = u"--statements"_s, .text = tr("Exact data (&JSON)…"), .ending = u"json"_s},
        {.subject = Ach, .option = u"--ach"_s, .text = tr("&Table (CSV)…")},
        {.subject = Citations, .option = u"--citations"_s, .text = tr("&BibTeX…"), .ending = u"bib"_s},
        {.subject = Citations, .option = u"--citations"_s, .text = tr("&RIS…"), .ending = u"ris"_s},
        {.subject = Citations, .option = u"--citations"_s, .text = tr("&CSL-JSON…"), .ending = u"json"_s},
        {.subject = Ach, .option = u"--ach"_s, .text = tr("Table (CSV) for &Excel…"), .byteOrderMark = true},
    };
    return all;
}

ExportMenus::ExportMenus(MessageBar &bar, ExportRun &run, QMainWindow &window)
    : m_bar(bar)
    , m_run(run)
    , m_window(window)
    , m_board(makeMenu(tr("Export boar&d as"), FileExport::Subject::Board))
    , m_passages(makeMenu(tr("Export pa&ssages as"), FileExport::Subject::Passages))
    , m_article(makeMenu(tr("Export ar&ticle as"), FileExport::Subject::Article))
    , m_matrix(makeMenu(tr("Export claim &matrix as"), FileExport::Subject::Matrix))
    , m_statements(makeMenu(tr("Export stat&ements as"), FileExport::Subject::Statements))
    , m_citations(makeMenu(tr("Export &citations as"), FileExport::Subject::Citations))
{
    follow(nullptr, nullptr);
}

ExportMenus::~ExportMenus() = default;

QMenu *ExportMenus::makeMenu(const QString &title, FileExport::Subject subject)
{
    auto *const menu = new QMenu(title, &m_window);
    fill(menu, subject, {});
    return menu;
}

// `id` none: whatever is shown when the entry is chosen.
void ExportMenus::fill(QMenu *menu, FileExport::Subject subject, Id id)
{
    for (const Entry &entry : entries())
        if (entry.subject == subject)
            menu->addAction(entry.text, this, [this, &entry, id] { start(entry, id.isValid() ? id : m_shown); });
}

void ExportMenus::addTo(QMenu *menu)
{
    for (QMenu *each : {m_board, m_passages, m_article, m_matrix, m_statements, m_citations})
        menu->addMenu(each);
}

void ExportMenus::follow(Project *project, Workspace *workspace)
{
    m_project = project;
    m_workspace = workspace;
    for (QMenu *each : {m_passages, m_matrix, m_statements, m_citations})
        each->setEnabled(project);
    followCurrent({});
    if (!workspace)
        return;
    connect(&workspace->windows(), &PaneWindows::currentChanged, this, &ExportMenus::followCurrent);
    connect(workspace->boards(), &BoardsPanel::menuWanted, this,
            [this](QMenu *menu, Id board) { fill(menu->addMenu(tr("Export as")), FileExport::Subject::Board, board); });
    connect(&workspace->analysis(), &AnalysisPanes::matrixExportFilling, this, &ExportMenus::fillMatrix);
    connect(&workspace->analysis(), &AnalysisPanes::achExportFilling, this,
            [this](QMenu *menu, Id ach) { fill(menu, FileExport::Subject::Ach, ach); });
    auto *const listed = new QMenu(tr("Export this list as"), workspace->passages());
    fill(listed, FileExport::Subject::Passages, {});
    workspace->passages()->addListMenu(listed);
    auto *const cited = new QMenu(tr("Export citations as"), workspace->library());
    fill(cited, FileExport::Subject::Citations, {});
    workspace->library()->addListMenu(cited);
}

void ExportMenus::followCurrent(const RecordRef &shown)
{
    const bool isThere = m_project && shown.id.isValid();
    m_shown = shown.id;
    m_board->setEnabled(isThere && shown.kind == RecordKind::Board);
    m_article->setEnabled(isThere && shown.kind == RecordKind::Article);
}

void ExportMenus::fillMatrix(QMenu *menu, const MatrixLayout &shown)
{
    for (const Entry &entry : entries())
        if (entry.subject == FileExport::Subject::Matrix)
            menu->addAction(entry.text, this, [this, &entry, shown] { startMatrix(entry, shown); });
}

// As it is shown, or all of it where none is.
void ExportMenus::startMatrix(const Entry &entry, const std::optional<MatrixLayout> &shown)
{
    if (!m_project)
        return;
    FileExport::Job job{.library = m_project->library(), .matrix = shown};
    job.byteOrderMark = entry.byteOrderMark;
    askWhere(entry, job, tr("Claim matrix"));
}

void ExportMenus::start(const Entry &entry, Id id)
{
    if (!m_project || !m_workspace)
        return;
    const Library &library = m_project->library();
    if (entry.subject == FileExport::Subject::Matrix)
        return startMatrix(entry, m_workspace->analysis().matrixShown());
    FileExport::Job job{.library = library, .id = id, .percent = entry.percent};
    job.withRecords = entry.withRecords;
    job.byteOrderMark = entry.byteOrderMark;
    if (entry.subject == FileExport::Subject::Passages) {
        job.passages = m_workspace->passages()->table()->shownPassages();
        return complete(entry, job, tr("Passages"));
    }
    if (entry.subject == FileExport::Subject::Citations) {
        job.articles = m_workspace->library()->chosen();
        return askWhere(entry, job, tr("Citations"));
    }
    if (entry.subject == FileExport::Subject::Statements)
        return askWhere(entry, job, tr("Statements"));
    if (const Ach *ach = job.library.find<Ach>(id))
        return askWhere(entry, job, ach->name);
    job.shown = m_workspace->filterOf(id).transform([](const BoardFiltered &found) { return found.shown; });
    complete(entry, job, {});
}

// Reads what the library does not hold. What is not named bears the name of the board or article.
void ExportMenus::complete(const Entry &entry, const FileExport::Job &job, const QString &name)
{
    const auto read = [job, &format = entry.format()](const Reader &reader) {
        FileExport::Job whole = job;
        whole.complete(reader, format);
        return whole;
    };
    m_project->read(read).then(this, [this, &entry, name](const Result<FileExport::Job> &whole) {
        if (!whole)
            return m_bar.showError(whole.error().message);
        const Board *board = whole->library.find<Board>(whole->id);
        askWhere(entry, *whole, !name.isEmpty() ? name : board ? board->name : whole->article.title);
    });
}

void ExportMenus::askWhere(const Entry &entry, const FileExport::Job &job, const QString &name)
{
    const FileExport &format = entry.format();
    constexpr int longest = 80;
    const QString file = QString(name).replace(u'/', u'-').left(longest);
    FileDialog::save(&m_window, tr("Export"), file + u'.' + format.ending, format.kind, format.ending,
                     [this, &entry, job](const QString &path) { write(entry, job, path); });
}

QString ExportMenus::newsOf(const FileExport::Job &job)
{
    if (!job.shown)
        return tr("The file is written.");
    QList<Id> cards = job.library.cardsOf(job.id);
    cards.removeIf([&](Id id) { return job.library.find<Card>(id)->kind == CardKind::Group; });
    const auto shown = std::ranges::count_if(cards, [&](Id id) { return job.shown->contains(id); });
    return tr("%1 of the board’s %n card(s) are in the file, as the filter shows.", nullptr, int(cards.size()))
        .arg(QLocale().toString(qlonglong(shown)));
}

// The job is a value, so the project may change or close meanwhile.
void ExportMenus::write(const Entry &entry, const FileExport::Job &job, const QString &path)
{
    const auto work = [job, path, &format = entry.format()](const drawing::CallOff &callOff, const drawing::Tell &) {
        return format.write(job, path, callOff);
    };
    m_run.start(path, m_project ? m_project->path() : QString(), work, newsOf(job));
}

} // namespace sidelight
