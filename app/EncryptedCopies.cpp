// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/EncryptedCopies.h"

#include "app/FileDialog.h"
#include "models/base/OnPool.h"
#include "models/project/Project.h"
#include "widgets/common/MessageBar.h"
#include "widgets/trust/PassphraseDialog.h"

#include <QFileInfo>

namespace sidelight {

EncryptedCopies::EncryptedCopies(MessageBar &bar, QWidget &window)
    : m_bar(bar)
    , m_window(window)
{
}

PassphraseDialog *EncryptedCopies::showDialog(bool isMaking, const QString &name)
{
    delete m_dialog;
    m_dialog = new PassphraseDialog(isMaking ? PassphraseDialog::Use::Making : PassphraseDialog::Use::Opening, name, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
    return m_dialog;
}

void EncryptedCopies::askSave(Project &project)
{
    const PassphraseDialog *const dialog = showDialog(true, project.displayName());
    connect(dialog, &PassphraseDialog::given, this, [this, project = QPointer(&project)] { makeLock(project); });
}

void EncryptedCopies::makeLock(Project *project)
{
    using Made = std::shared_ptr<const encryption::Lock>;
    const auto make = [words = std::make_shared<Secret>(m_dialog->passphrase())]() -> Result<Made> {
        return encryption::Lock::make(*words).transform(
            [](encryption::Lock &&lock) -> Made { return std::make_shared<const encryption::Lock>(std::move(lock)); });
    };
    onPool(m_dialog, make, [this, project = QPointer(project)](const Result<Made> &lock) {
        if (!lock)
            return m_dialog->showProblem(lock.error().message);
        m_dialog->accept();
        if (project)
            askWhere(project, *lock);
    });
}

void EncryptedCopies::askWhere(Project *project, const std::shared_ptr<const encryption::Lock> &lock)
{
    FileDialog::save(&m_window, tr("Save an encrypted copy"), project->displayName(), tr("Encrypted copies"),
                     QLatin1String(encryption::ending), [this, project = QPointer(project), lock](const QString &path) {
                         if (!project)
                             return;
                         project->writeEncrypted(path, lock).then(this, [this](const Result<void> &done) {
                             if (done)
                                 m_bar.showNews(tr("The encrypted copy is written."));
                             else
                                 m_bar.showError(done.error().message);
                         });
                     });
}

void EncryptedCopies::askOpen(const QString &path)
{
    const PassphraseDialog *const dialog = showDialog(false, QFileInfo(path).fileName());
    connect(dialog, &PassphraseDialog::given, this, [this, path] {
        if (m_dialog->staysInMemory())
            hold(path);
        else
            askWhereDecrypted(path);
    });
}

void EncryptedCopies::hold(const QString &path)
{
    const auto work = [path, words = std::make_shared<Secret>(m_dialog->passphrase())] { return encryption::hold(path, *words); };
    onPool(m_dialog, work, [this, path](const Result<std::shared_ptr<PrivateVfs>> &bytes) {
        if (!bytes)
            return m_dialog->showProblem(bytes.error().message);
        m_dialog->accept();
        Q_EMIT held(path, *bytes);
    });
}

void EncryptedCopies::askWhereDecrypted(const QString &path)
{
    const QPointer dialog = m_dialog;
    dialog->showProblem({}); // nobody is to be kept waiting if no place is chosen
    FileDialog::save(dialog, tr("Save as a project"), QFileInfo(path).completeBaseName(), tr("Sidelight projects"),
                     QStringLiteral("sidelight"), [this, dialog, path](const QString &to) {
                         if (dialog)
                             decrypt(path, to);
                     });
}

void EncryptedCopies::decrypt(const QString &path, const QString &to)
{
    const auto work = [path, to, words = std::make_shared<Secret>(m_dialog->passphrase())] {
        return encryption::decrypt(path, *words, to);
    };
    onPool(m_dialog, work, [this, to](const Result<void> &done) {
        if (!done)
            return m_dialog->showProblem(done.error().message);
        m_dialog->accept();
        Q_EMIT decrypted(to);
    });
}

} // namespace sidelight
