// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Verification.h"
#include "widgets/common/MessageBar.h"

#include <QObject>
#include <QPointer>
#include <atomic>
#include <memory>

class QAction;
class QMenu;
class QWidget;

namespace sidelight {

class Project;
class VerifyDialog;
class Workspace;

// Verifies the project that is open, or a file that could not be opened, beside everything else, in a window of its own that
// leads to what was found. One at a time.
class Verifying : public QObject {
    Q_OBJECT

public:
    Verifying(MessageBar &bar, QWidget &window);
    ~Verifying() override;

    void addTo(QMenu *menu);
    // What is open; null: nothing. What is being verified then is called off.
    void follow(Project *project, Workspace *workspace);
    // Says that a file is too damaged to be opened, and offers to look what of it is, ahead of what else can be done.
    void showDamaged(const QString &path, const QString &sentence, const QList<MessageBar::Offer> &others);

    void verifyProject();
    void verifyFile(const QString &path);
    [[nodiscard]] VerifyDialog *dialog() const; // nullptr: there is none

private:
    using CallOff = std::shared_ptr<std::atomic_bool>;
    void show(const QString &name, void (Verifying::*begin)());
    void beginProject();
    void beginFile();
    VerifyWatch watch();
    void callOff();
    void showRecord(RecordKind kind, Id id);
    void askWhereReport();
    void writeReport(const QString &path);

    MessageBar &m_bar;
    QWidget &m_window;
    QAction *m_action;
    QPointer<Project> m_project;
    QPointer<Workspace> m_workspace;
    QPointer<VerifyDialog> m_dialog;
    QString m_file;    // that is not open
    CallOff m_running; // null: nothing is
};

} // namespace sidelight
