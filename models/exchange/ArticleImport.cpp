// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ArticleImport.h"

#include "models/project/Project.h"

namespace sidelight {

ArticleImport::ArticleImport(Project *project, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_reading(project, [this](const QList<SourceRead> &reads) { return m_ledger.take(reads); })
{
    connect(project, &Project::aboutToClose, this, &ArticleImport::cancel);
    connect(&m_reading, &SourceReading::progressed, this, &ArticleImport::progressed);
    connect(&m_reading, &SourceReading::finished, this, &ArticleImport::commit);
}

void ArticleImport::importFiles(const QStringList &paths) { add({.paths = paths, .paste = {}}); }

void ArticleImport::importPaste(const QByteArray &bytes, ImportFormat format, const QString &url, const QString &published)
{
    add({.paths = {}, .paste = {{.path = {}, .bytes = bytes, .format = format, .url = url, .published = published}}});
}

void ArticleImport::add(const Wish &wish)
{
    m_waiting.append(wish);
    if (!m_isRunning)
        startNext();
}

void ArticleImport::startNext()
{
    if (!m_project || !m_project->isOpen())
        m_waiting.clear();
    if (m_waiting.isEmpty())
        return;
    const Wish wish = m_waiting.takeFirst();
    m_isRunning = true;
    ++m_number;
    const KnownArticles known = knownArticles(m_project->library().all<Article>());
    m_ledger = ImportLedger(known);
    if (wish.paste.isEmpty())
        m_reading.start(wish.paths, known);
    else
        m_reading.start(wish.paste, known);
}

void ArticleImport::commit(const std::optional<Error> &error)
{
    if (error)
        m_ledger.fail(*error);
    if (m_ledger.articleCount() == 0)
        return finish();
    m_isCommitting = true;
    m_project->edit(m_ledger.editName(), m_ledger.edit()).then(this, [this, number = m_number](const Result<EditId> &done) {
        if (number != m_number)
            return;
        if (!done)
            m_ledger.fail(done.error());
        finish();
    });
}

void ArticleImport::finish()
{
    m_reading.giveUp();
    m_isRunning = m_isCommitting = false;
    Q_EMIT finished(std::exchange(m_ledger, ImportLedger()).report());
    if (!m_isRunning)
        startNext();
}

void ArticleImport::cancel()
{
    m_waiting.clear();
    if (!m_isRunning || m_isCommitting) // its edit is on the way, and can be undone
        return;
    m_ledger.cancel();
    finish();
}

} // namespace sidelight
