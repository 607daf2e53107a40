// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ExportRun.h"

#include "widgets/common/MessageBar.h"
#include "widgets/common/ProgressLine.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>
#include <chrono>

namespace sidelight {

namespace {

constexpr auto shownAfter = std::chrono::milliseconds(400);

} // namespace

ExportRun::ExportRun(MessageBar &bar, ProgressLine &line)
    : m_bar(bar)
    , m_line(line)
{
    connect(&line, &ProgressLine::cancelled, this, [this] {
        if (m_running)
            *m_running = true;
    });
}

ExportRun::~ExportRun()
{
    if (m_running)
        *m_running = true;
}

void ExportRun::start(const QString &path, const QString &projectPath, const Work &work, const QString &news)
{
    const bool takesProject = QFileInfo(path) == QFileInfo(projectPath);
    if (takesProject || m_running) {
        m_bar.showError(takesProject ? tr("What is exported cannot take the place of the open project. Choose another name.")
                                     : tr("Another export is being made. Wait for it or cancel it, then export again."));
        Q_EMIT finished();
        return;
    }
    m_running = std::make_shared<std::atomic_bool>(false);
    // Most are done before anybody could read a line.
    QTimer::singleShot(shownAfter, this, [this, running = m_running] {
        if (m_running == running)
            m_line.begin();
    });
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    promise->future().then(this, [this, path, news](const Result<void> &done) { follow(done, path, news); });
    const auto tell = [self = QPointer(this)](int done, int pages) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, done, pages] {
                if (self && self->m_running)
                    self->m_line.advance(done, pages,
                                         tr("Drawing page %1 of %2.").arg(QLocale().toString(done), QLocale().toString(pages)));
            },
            Qt::QueuedConnection);
    };
    QThreadPool::globalInstance()->start([promise, work, tell, running = m_running] {
        promise->addResult(work(running, tell));
        promise->finish();
    });
}

void ExportRun::follow(const Result<void> &done, const QString &path, const QString &news)
{
    m_running.reset();
    m_line.end();
    if (done)
        m_bar.showNews(news);
    else if (done.error().kind == ErrorKind::Cancelled)
        m_bar.showNews(done.error().message);
    else
        m_bar.showError(done.error().message);
    Q_EMIT finished();
    if (done)
        Q_EMIT written(path);
}

} // namespace sidelight
