// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/importing/ImportWindow.h"

#include <QPointer>
#include <memory>

namespace sidelight {

class Imports;
class MessageBar;
class Workspace;

// Decides by which road something is imported, and says what came of it. A few plain files that were dropped come in at once: they
// are seen at a glance in the list, and one press of a button takes them back. More than that, folders, and whatever is chosen from
// the menu is looked at first, since nobody could look through it afterwards.
class ImportDesk : public QObject {
    Q_OBJECT

public:
    static constexpr int fewFiles = 12;

    ImportDesk(Project &project, Workspace &workspace, Imports &imports, MessageBar &bar, QWidget &window);
    ~ImportDesk() override;

    void take(const QStringList &paths);    // dropped
    void preview(const QStringList &paths); // chosen
    void askFolder();
    [[nodiscard]] ImportWindow *importWindow() const { return m_importWindow; }

private:
    [[nodiscard]] static bool areFew(const QStringList &paths);
    void openWindow();
    void askDefinition(const QString &path);
    void followPreview(const ImportReport &report);
    void tell(const QString &sentence, const QList<Id> &articles);
    void tellFailed(const QString &sentence, const QStringList &paths);
    void lookForCopies(const QList<Id> &articles);
    void tellCopy();
    void join(Id article, const LikelyCopy &copy);
    void undo(const QString &name);
    void dropPurged();
    void showOriginal(Id article);
    void askWhereOriginal(Id article);
    void saveOriginal(const ContentHash &original, const QString &path);

    Project &m_project;
    Workspace &m_workspace;
    Imports &m_imports;
    MessageBar &m_bar;
    QWidget &m_window;
    CopySearch m_copies;
    std::unique_ptr<ImportPreview> m_preview;
    QPointer<ImportWindow> m_importWindow;
    QList<Id> m_lookedFor; // that came in at once
    QString m_told;        // of them
    QTimer m_tellCopy;     // when that has been read
};

} // namespace sidelight
