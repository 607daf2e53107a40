// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Imports.h"

#include "app/Sample.h"
#include "models/exchange/ActionScript.h"
#include "models/project/Project.h"
#include "widgets/common/LocalFiles.h"
#include "widgets/common/ProgressLine.h"

#include <QDateTime>
#include <QFileInfo>
#include <QMimeData>
#include <QPointer>

#include <algorithm>

namespace sidelight {

namespace {

constexpr qsizetype manyArticles = 50; // more, or a folder of who knows how many, are imported only after a snapshot

} // namespace

QString Imports::summaryOf(const ImportReport &report)
{
    QStringList sentences;
    if (report.cancelled)
        sentences.append(tr("The import was cancelled, and nothing of it was kept."));
    if (report.imported() > 0)
        sentences.append(tr("%n article(s) imported.", nullptr, report.imported()));
    const auto unclear = std::ranges::count(report.outcomes, ImportRemark::PageUnclear, &ImportOutcome::remark);
    if (unclear > 0)
        sentences.append(tr("On %n page(s) no article was recognised, so all the text was taken.", nullptr, int(unclear)));
    if (report.alreadyThere() > 0)
        sentences.append(tr("%n article(s) were there already.", nullptr, report.alreadyThere()));
    const auto failed = std::ranges::find(report.outcomes, ImportOutcome::Kind::Failed, &ImportOutcome::kind);
    if (failed != report.outcomes.end() && report.failed() > 1)
        sentences.append(tr("%n file(s) could not be imported, among them:", nullptr, report.failed()));
    if (failed != report.outcomes.end())
        sentences.append(failed->sentence);
    return sentences.join(u' ');
}

Imports::Imports(Project &project, ProgressLine &line)
    : m_project(project)
    , m_line(line)
    , m_import(&project)
    , m_boards(project)
{
    connect(&m_boards, &BoardImport::imported, this, [this](Id board, const QString &sentence) {
        Q_EMIT news(sentence);
        Q_EMIT boardImported(board);
    });
    connect(&m_boards, &BoardImport::failed, this, &Imports::failed);
    connect(&m_import, &ArticleImport::progressed, this, &Imports::showProgress);
    connect(&m_import, &ArticleImport::finished, this, &Imports::follow);
    connect(&line, &ProgressLine::cancelled, &m_import, &ArticleImport::cancel);
    connect(&line, &ProgressLine::cancelled, this, [this] {
        ++m_cancelled;
        if (!m_import.isRunning())
            m_line.end();
    });
}

void Imports::importFiles(const QStringList &paths)
{
    if (const QStringList articles = articlesAmong(paths); !articles.isEmpty())
        importArticles(articles);
}

QStringList Imports::articlesAmong(const QStringList &paths)
{
    // Reading the open project's own file would drop its lock.
    const QString own = QFileInfo(m_project.path()).canonicalFilePath();
    QStringList others;
    for (const QString &path : paths) {
        if (QFileInfo(path).canonicalFilePath() != own)
            others.append(path);
    }
    if (others.isEmpty() || !mayWrite())
        return {};
    const auto boards = std::ranges::stable_partition(others, [](const QString &path) { return !BoardImport::isCanvas(path); });
    for (const QString &path : boards)
        m_boards.importFile(path);
    others.erase(boards.begin(), boards.end());
    return others;
}

void Imports::importArticles(const QStringList &paths)
{
    m_line.begin();
    m_importing = paths;
    const bool isFolder = std::ranges::any_of(paths, [](const QString &path) { return QFileInfo(path).isDir(); });
    if (m_makingSample || (paths.size() <= manyArticles && !isFolder))
        return m_import.importFiles(paths);
    m_project.afterSnapshot([that = QPointer(this), paths, before = m_cancelled] {
        if (that && that->m_cancelled == before)
            that->m_import.importFiles(paths);
    });
}

bool Imports::mayWrite()
{
    if (m_project.isReadOnly())
        Q_EMIT failed(tr("Nothing can be imported into a project that is open for reading only. Save a copy and work in that."));
    return !m_project.isReadOnly();
}

Imports::Taken Imports::take(const QMimeData &content)
{
    if (!mayWrite())
        return Taken::Refused;
    if (!localFiles(&content).isEmpty())
        return Taken::Files;
    m_pasteFormat = content.hasHtml() ? ImportFormat::HtmlFragment : ImportFormat::Text;
    m_paste = (content.hasHtml() ? content.html() : content.text()).toUtf8();
    return m_paste.trimmed().isEmpty() ? Taken::Nothing : Taken::Content;
}

void Imports::importTaken(const QString &url, const QString &published)
{
    if (m_paste.isEmpty())
        return;
    m_line.begin();
    m_importing.clear();
    m_import.importPaste(m_paste, m_pasteFormat, url, published);
    m_paste.clear();
}

void Imports::makeSample()
{
    m_makingSample = true;
    importFiles(Sample::articlePaths());
}

void Imports::showProgress(int done, int total)
{
    m_line.advance(done, total, tr("Importing %1 of %2.").arg(QLocale().toString(done), QLocale().toString(total)));
}

void Imports::follow(const ImportReport &report)
{
    m_line.end();
    QList<Id> articles;
    for (const ImportOutcome &outcome : report.outcomes) {
        if (outcome.kind == ImportOutcome::Kind::Imported)
            articles.append(outcome.article);
    }
    if (!articles.isEmpty())
        Q_EMIT imported(articles);
    if (report.failed() > 0 && !m_importing.isEmpty() && !m_makingSample)
        Q_EMIT filesFailed(summaryOf(report), m_importing);
    else if (report.failed() > 0)
        Q_EMIT failed(summaryOf(report));
    else if (!articles.isEmpty() && !m_makingSample)
        Q_EMIT came(summaryOf(report), articles);
    else if (!m_makingSample || report.cancelled)
        Q_EMIT news(summaryOf(report));
    if (std::exchange(m_makingSample, false) && report.failed() == 0 && !report.cancelled)
        applySample();
}

void Imports::applySample()
{
    const Result<ActionScript> script = ActionScript::parse(Sample::actions(), QDateTime::currentMSecsSinceEpoch());
    if (!script)
        return Q_EMIT failed(script.error().message);
    const auto work = [script = *script](Writer &writer) { script.apply(writer); };
    m_project.edit(tr("Mark and lay out the sample"), work).then(this, [this](const Result<EditId> &done) {
        if (done)
            Q_EMIT sampleMade(); // what failed is told by the project
    });
}

} // namespace sidelight
