// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Verifying.h"

#include "app/FileDialog.h"
#include "app/Workspace.h"
#include "models/base/OnPool.h"
#include "models/exchange/WholeFile.h"
#include "models/project/VerifyFile.h"
#include "widgets/common/MessageBar.h"
#include "widgets/trust/VerifyDialog.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>

namespace sidelight {

Verifying::Verifying(MessageBar &bar, QWidget &window)
    : m_bar(bar)
    , m_window(window)
    , m_action(new QAction(tr("&Verify project…"), this))
{
    m_action->setEnabled(false);
    connect(m_action, &QAction::triggered, this, &Verifying::verifyProject);
}

Verifying::~Verifying() { callOff(); }

VerifyDialog *Verifying::dialog() const { return m_dialog; }

void Verifying::addTo(QMenu *menu) { menu->addAction(m_action); }

void Verifying::follow(Project *project, Workspace *workspace)
{
    callOff();
    delete m_dialog;
    m_project = project;
    m_workspace = workspace;
    m_action->setEnabled(project);
}

void Verifying::showDamaged(const QString &path, const QString &sentence, const QList<MessageBar::Offer> &others)
{
    m_bar.showErrorOffering(sentence, QList<MessageBar::Offer>{{tr("Verify…"), [this, path] { verifyFile(path); }}} + others);
}

void Verifying::verifyProject()
{
    if (m_project)
        show(m_project->displayName(), &Verifying::beginProject);
}

void Verifying::verifyFile(const QString &path)
{
    m_file = path;
    show(QFileInfo(path).completeBaseName(), &Verifying::beginFile);
}

void Verifying::show(const QString &name, void (Verifying::*begin)())
{
    callOff();
    delete m_dialog;
    m_dialog = new VerifyDialog(name, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &VerifyDialog::calledOff, this, &Verifying::callOff);
    connect(m_dialog, &VerifyDialog::againAsked, this, begin);
    connect(m_dialog, &VerifyDialog::recordAsked, this, &Verifying::showRecord);
    connect(m_dialog, &VerifyDialog::reportAsked, this, &Verifying::askWhereReport);
    m_dialog->show();
    (this->*begin)();
}

void Verifying::beginProject()
{
    if (!m_project)
        return;
    m_dialog->begin();
    const VerifyWatch watching = watch();
    m_project->verify(watching).then(this, [this, running = m_running](const Result<Verification> &found) {
        if (m_dialog && m_running == running)
            m_dialog->finish(found);
    });
}

void Verifying::beginFile()
{
    m_dialog->begin();
    const VerifyWatch watching = watch();
    onPool(
        this, [path = m_file, watching] { return sidelight::verifyFile(path, watching); },
        [this, running = m_running](const Result<Verification> &found) {
            if (m_dialog && m_running == running)
                m_dialog->finish(found);
        });
}

// Told from another thread, and only as long as this check is the one that runs.
VerifyWatch Verifying::watch()
{
    callOff();
    m_running = std::make_shared<std::atomic_bool>(false);
    const auto tell = [dialog = m_dialog, running = m_running](const VerifyProgress &progress) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [dialog, running, progress] {
                if (dialog && !*running)
                    dialog->follow(progress);
            },
            Qt::QueuedConnection);
    };
    return {tell, [running = m_running] { return running->load(); }};
}

void Verifying::callOff()
{
    if (m_running)
        *m_running = true;
    m_running.reset();
}

void Verifying::showRecord(RecordKind kind, Id id)
{
    if (!m_workspace || !m_project)
        return;
    const Library &library = m_project->library();
    if (library.find<Article>(id))
        m_workspace->openArticle(id, false);
    else if (library.find<Passage>(id))
        m_workspace->showPassage(id);
    else if (library.find<Board>(id))
        m_workspace->openBoard(id);
    else if (const Card *card = library.find<Card>(id))
        m_workspace->openBoard(card->board, id);
    else if (kind == RecordKind::Tag || kind == RecordKind::Actor || kind == RecordKind::Claim)
        m_workspace->listPassagesOf({kind, id});
    m_window.activateWindow();
}

void Verifying::askWhereReport()
{
    FileDialog::save(m_dialog, tr("Save the report"), tr("Check of the project"), tr("Text"), QStringLiteral("txt"),
                     [this](const QString &path) { writeReport(path); });
}

void Verifying::writeReport(const QString &path)
{
    if (!m_dialog)
        return;
    const QString open = m_project ? m_project->path() : m_file;
    if (QFileInfo(path) == QFileInfo(open))
        return m_bar.showError(tr("The report cannot take the place of the project. Choose another name."));
    if (const Result<void> written = writeWholeFile(m_dialog->report().toUtf8(), path); !written)
        m_bar.showError(written.error().message);
}

} // namespace sidelight
