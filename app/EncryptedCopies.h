// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Encryption.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace sidelight {

class MessageBar;
class PassphraseDialog;
class Project;

// Saves encrypted copies of the open project, and opens what somebody has encrypted: for reading, in memory alone, or as a project
// where the user says. The keys are made on the pool.
class EncryptedCopies : public QObject {
    Q_OBJECT

public:
    EncryptedCopies(MessageBar &bar, QWidget &window);

    void askSave(Project &project);
    void askOpen(const QString &path);

Q_SIGNALS:
    void held(const QString &path, const std::shared_ptr<sidelight::PrivateVfs> &bytes); // to be opened
    void decrypted(const QString &project);                                              // likewise

private:
    PassphraseDialog *showDialog(bool isMaking, const QString &name);
    void makeLock(Project *project);
    void askWhere(Project *project, const std::shared_ptr<const encryption::Lock> &lock);
    void hold(const QString &path);
    void askWhereDecrypted(const QString &path);
    void decrypt(const QString &path, const QString &to);

    MessageBar &m_bar;
    QWidget &m_window;
    QPointer<PassphraseDialog> m_dialog;
};

} // namespace sidelight
