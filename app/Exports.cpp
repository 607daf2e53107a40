// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Exports.h"

#include "app/FileDialog.h"
#include "models/exchange/BoardPdf.h"
#include "models/project/Project.h"
#include "widgets/common/MessageBar.h"

#include <QFileInfo>
#include <QPointer>
#include <QThreadPool>

namespace sidelight {

Exports::Exports(MessageBar &bar, QWidget &window)
    : m_bar(bar)
    , m_window(window)
{
}

void Exports::askWherePdf(Project &project, Id board)
{
    const Board *const record = project.library().find<Board>(board);
    if (!record)
        return;
    const QString name = QString(record->name).replace(u'/', u'-');
    FileDialog::save(&m_window, tr("Export the board as PDF"), name, tr("PDF documents"), QStringLiteral("pdf"),
                     [this, project = QPointer(&project), board](const QString &path) {
                         if (project)
                             writePdf(*project, board, path);
                     });
}

// The job is a value, so the project may change or close meanwhile.
void Exports::writePdf(const Project &project, Id board, const QString &path)
{
    if (QFileInfo(path) == QFileInfo(project.path())) {
        m_bar.showError(tr("A PDF cannot take the place of the open project. Choose another name."));
        Q_EMIT finished();
        return;
    }
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    promise->future().then(this, [this](const Result<void> &done) {
        if (done)
            m_bar.showNews(tr("The board is exported."));
        else
            m_bar.showError(done.error().message);
        Q_EMIT finished();
    });
    QThreadPool::globalInstance()->start([promise, path, job = PdfJob::of(project.library(), board)] {
        promise->addResult(boardPdf::write(job, path));
        promise->finish();
    });
}

void Exports::askWhereCopy(Project &project)
{
    const QString name = tr("%1 (copy)", "the suggested name of a copied project").arg(project.displayName());
    FileDialog::save(&m_window, tr("Save a copy"), name, tr("Sidelight projects"), QStringLiteral("sidelight"),
                     [this, project = QPointer(&project)](const QString &path) {
                         if (!project)
                             return;
                         project->writeCopy(path).then(this, [this](const Result<void> &done) {
                             if (done)
                                 m_bar.showNews(tr("The copy is written."));
                             else
                                 m_bar.showError(done.error().message);
                         });
                     });
}

} // namespace sidelight
