// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ImportDesk.h"

#include "app/FileDialog.h"
#include "app/Imports.h"
#include "app/Workspace.h"
#include "models/base/OnPool.h"
#include "models/exchange/ListingDefinition.h"
#include "models/exchange/WholeFile.h"
#include "models/lists/DisplayText.h"
#include "models/lists/OriginProposals.h"
#include "models/project/OriginEdits.h"
#include "models/project/Project.h"
#include "widgets/common/KeyChoices.h"
#include "widgets/common/MessageBar.h"
#include "widgets/importing/ImportReading.h"
#include "widgets/library/ArticleForm.h"
#include "widgets/library/LibraryPanel.h"
#include "widgets/library/OriginalFacts.h"
#include "widgets/reader/ReaderPane.h"

#include <QFileInfo>

#include <algorithm>

namespace sidelight {

namespace {

constexpr int shownTitle = 60;
constexpr int readMilliseconds = 4000; // until what was said of an import has been read

} // namespace

ImportDesk::ImportDesk(Project &project, Workspace &workspace, Imports &imports, MessageBar &bar, QWidget &window)
    : m_project(project)
    , m_workspace(workspace)
    , m_imports(imports)
    , m_bar(bar)
    , m_window(window)
    , m_copies(&project)
{
    connect(&imports, &Imports::came, this, [this](const QString &sentence, const QList<Id> &articles) {
        tell(sentence, articles);
        lookForCopies(articles);
    });
    connect(&imports, &Imports::filesFailed, this, &ImportDesk::tellFailed);
    m_tellCopy.setSingleShot(true);
    m_tellCopy.setInterval(readMilliseconds);
    connect(&m_tellCopy, &QTimer::timeout, this, &ImportDesk::tellCopy);
    connect(&m_copies, &CopySearch::settled, this, [this] {
        if (!m_lookedFor.isEmpty())
            m_tellCopy.start();
    });
    connect(&project, &Project::historyPurged, this, &ImportDesk::dropPurged);
    const OriginalFacts *const original = workspace.library()->details()->original();
    connect(original, &OriginalFacts::showAsked, this, &ImportDesk::showOriginal);
    connect(original, &OriginalFacts::saveAsked, this, &ImportDesk::askWhereOriginal);
}

ImportDesk::~ImportDesk() { delete m_importWindow; }

bool ImportDesk::areFew(const QStringList &paths)
{
    const auto isPlain = [](const QString &path) {
        const auto format = formatOf(path);
        return format && !holdsMany(*format) && !QFileInfo(path).isDir();
    };
    return paths.size() <= fewFiles && std::ranges::all_of(paths, isPlain);
}

void ImportDesk::take(const QStringList &paths)
{
    const QStringList articles = m_imports.articlesAmong(paths);
    if (articles.isEmpty())
        return;
    if (areFew(articles))
        m_imports.importArticles(articles);
    else
        preview(articles);
}

void ImportDesk::preview(const QStringList &paths)
{
    const QStringList articles = m_imports.articlesAmong(paths);
    if (articles.isEmpty())
        return;
    if (!m_preview) {
        m_preview = std::make_unique<ImportPreview>(&m_project, &m_copies);
        connect(m_preview.get(), &ImportPreview::imported, this, &ImportDesk::followPreview);
    }
    m_preview->read(articles);
    openWindow();
}

void ImportDesk::askFolder()
{
    FileDialog::openFolder(&m_window, tr("Import a folder"), [that = QPointer(this)](const QString &folder) {
        if (that)
            that->preview({folder});
    });
}

void ImportDesk::openWindow()
{
    if (!m_importWindow) {
        m_importWindow = new ImportWindow(m_preview.get(), &m_window);
        m_importWindow->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_importWindow->reading(), &ImportReading::definitionAsked, this, &ImportDesk::askDefinition);
    }
    m_importWindow->show();
    m_importWindow->raise();
    m_importWindow->activateWindow();
}

// Of a listing, by the user's own hand: see resources/listings/README.md.
void ImportDesk::askDefinition(const QString &path)
{
    FileDialog::open(m_importWindow, tr("Definition of a listing"), tr("Definitions of listings (*.json)"),
                     [that = QPointer(this), path](const QString &file) {
                         if (!that || !that->m_importWindow)
                             return;
                         const auto definition = ListingDefinition::load(file);
                         if (definition)
                             that->m_preview->readAgain(path, {.columns = {}, .listing = definition->json});
                         else
                             that->m_importWindow->tell(definition.error().message);
                     });
}

void ImportDesk::followPreview(const ImportReport &report)
{
    QList<Id> articles;
    for (const ImportOutcome &outcome : report.outcomes)
        if (outcome.kind == ImportOutcome::Kind::Imported)
            articles.append(outcome.article);
    if (articles.isEmpty())
        return;
    m_workspace.library()->view()->select(articles.first());
    tell(Imports::summaryOf(report), articles); // what failed has been seen
}

void ImportDesk::tell(const QString &sentence, const QList<Id> &articles)
{
    m_told = sentence;
    m_bar.showNewsOffering(sentence,
                           {{tr("Undo"), [this, name = m_project.undoName()] { undo(name); }},
                            {tr("Edit details"), [this, id = articles.first()] { m_workspace.library()->editDetails(id); }}});
}

void ImportDesk::tellFailed(const QString &sentence, const QStringList &paths)
{
    m_bar.showErrorOffering(sentence, {{tr("Try again…"), [this, paths] { preview(paths); }}});
}

// Whatever else was done since is not undone by this.
void ImportDesk::undo(const QString &name)
{
    if (m_project.undoName() == name)
        m_project.undo();
    else
        m_bar.showNews(KeyChoices::instance().inWords(
            KeyPlace::Everywhere, Qt::CTRL | Qt::ALT | Qt::Key_Z,
            tr("Something else was done since. The history (Ctrl+Alt+Z) goes back to before the import.")));
}

void ImportDesk::lookForCopies(const QList<Id> &articles)
{
    QList<Article> records;
    for (const Id id : articles)
        if (const Article *const article = m_project.library().find<Article>(id))
            records.append(*article);
    m_lookedFor = articles;
    m_copies.lookFor(records);
}

// Said of one at a time, and only where nothing else is said; the panel of origins has them all.
void ImportDesk::tellCopy()
{
    QList<Article> records;
    const QList<Id> lookedFor = std::exchange(m_lookedFor, {});
    if (const QString now = m_bar.text(); !now.isEmpty() && now != m_told)
        return; // something else is said
    for (const Id id : lookedFor)
        if (const Article *const article = m_project.library().find<Article>(id); article && !article->versionOf.isValid())
            records.append(*article);
    const QHash<Id, LikelyCopy> copies = m_copies.copiesOf(records);
    for (const Article &article : std::as_const(records)) {
        const auto copy = copies.constFind(article.id);
        const Article *const other = copy == copies.constEnd() ? nullptr : m_project.library().find<Article>(copy->other);
        if (!other || originOf(m_project.library(), article) == originOf(m_project.library(), *other))
            continue;
        const bool isVersion = copy->kind == LikelyCopy::Kind::Version;
        const QString title = displayText(article.title, shownTitle), otherTitle = displayText(other->title, shownTitle);
        const QString sentence = isVersion ? tr("%1 looks like another capture of %2.").arg(title, otherTitle)
                                           : tr("%1 looks like a copy of %2.").arg(title, otherTitle);
        m_bar.showNewsOffering(sentence + u' ' + copyText(*copy),
                               {{isVersion ? tr("It is another version") : tr("They have one origin"),
                                 [this, id = article.id, copy = *copy] { join(id, copy); }},
                                {tr("Compare"), [this, id = article.id, to = other->id] { m_workspace.compareArticles(to, id); }}});
        return;
    }
}

void ImportDesk::join(Id article, const LikelyCopy &copy)
{
    const Library &library = m_project.library();
    if (!library.find<Article>(article) || !library.find<Article>(copy.other))
        return;
    if (copy.kind == LikelyCopy::Kind::Version) {
        const auto mark = [other = copy.other](Article &each) { each.versionOf = other; };
        m_project.edit(tr("Mark as version"), [article, mark](Writer &w) { w.modify<Article>(article, mark); });
        return;
    }
    const QList<Id> both{copy.other, article};
    if (const OriginJoin join(library, both, originName(library, both)); !join.isNothing())
        m_project.edit(tr("Join in one origin"), [join](Writer &w) { join.apply(w); });
}

// What was read lay in the file without belonging to anything.
void ImportDesk::dropPurged()
{
    if (!m_preview || m_preview->batch()->rowCount({}) == 0)
        return;
    m_preview->discard();
    delete m_importWindow;
    m_bar.showNews(tr("The history was purged while an import was looked at; nothing of that was kept. Import it again."));
}

void ImportDesk::showOriginal(Id article)
{
    m_workspace.openArticle(article, false);
    ReaderPane *const reader = m_workspace.reader();
    if (reader && reader->hasSource())
        reader->showSource(true);
    else if (reader && reader->hasPages())
        reader->showPages(true);
}

void ImportDesk::askWhereOriginal(Id article)
{
    const Article *const record = m_project.library().find<Article>(article);
    if (!record)
        return;
    const QFileInfo name(record->originalName.isEmpty() ? plainText(record->title, shownTitle) : record->originalName);
    QString ending = name.suffix().toLower();
    if (ending.isEmpty())
        ending = record->originalFormat == u"text/html" ? QStringLiteral("html") : QStringLiteral("txt");
    FileDialog::save(&m_window, tr("Save the original"), name.completeBaseName(), tr("The original"), ending,
                     [that = QPointer(this), original = record->original](const QString &path) {
                         if (that)
                             that->saveOriginal(original, path);
                     });
}

// What is given away as evidence is what its SHA-256 says, or nothing.
void ImportDesk::saveOriginal(const ContentHash &original, const QString &path)
{
    if (QFileInfo(path) == QFileInfo(m_project.path()))
        return m_bar.showError(tr("The original cannot go where the project is; name another file."));
    m_project.read([original](const Reader &reader) { return reader.content(original); })
        .then(this, [this, original, path](const Result<QByteArray> &bytes) {
            if (!bytes)
                return m_bar.showError(bytes.error().message);
            const auto write = [original, path, all = *bytes]() -> Result<void> {
                if (Blob(all).hash() != original)
                    return failure(ErrorKind::Damaged,
                                   tr("The original is not what was imported: its SHA-256 differs, so it was not saved. “Verify "
                                      "project” says what else is damaged."));
                return writeWholeFile(all, path);
            };
            onPool(this, write, [this, path](const Result<void> &done) {
                if (done)
                    m_bar.showNews(tr("The original is saved as “%1”.").arg(QFileInfo(path).fileName()));
                else
                    m_bar.showError(done.error().message);
            });
        });
}

} // namespace sidelight
