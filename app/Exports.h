// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Error.h"
#include "models/exchange/PdfJob.h"

#include <QObject>
#include <atomic>
#include <functional>
#include <memory>

class QWidget;

namespace sidelight {

class MessageBar;
class ProgressLine;
class Project;
class Settings;

// Writes a board's PDF or a copy of the project where the user says, and tells in the message bar how it went.
class Exports : public QObject {
    Q_OBJECT

public:
    Exports(MessageBar &bar, ProgressLine &line, Settings &settings, QWidget &window);
    ~Exports() override; // what is being drawn is given up

    // Asks how, with a preview, then where. The choices are remembered; a board's title and date in its project.
    void askPdf(Project &project, Id board);
    // With the choices that were made last; finished() follows.
    void writePdf(Project &project, Id board, const QString &path);
    void askWhereCopy(Project &project);

Q_SIGNALS:
    void finished(); // well or not

private:
    struct Running {
        std::atomic_bool cancelled = false;
    };
    // What any choices could ask for, read on the project's thread. Nothing comes if the project is closed meanwhile.
    void gather(Project &project, Id board, const std::function<void(const PdfJob &)> &take);
    void showDialog(Project &project, Id board, const PdfJob &job);
    void askWhere(Project &project, Id board, const PdfJob &job);
    bool refuses(const QString &path, const QString &projectPath); // and says why
    void write(const PdfJob &job, const QString &path, const QString &projectPath);
    void follow(const Result<void> &done);
    [[nodiscard]] PdfChoices lastChoices(const Project &project, Id board) const;
    void remember(const PdfChoices &choices, Project &project, Id board);

    MessageBar &m_bar;
    ProgressLine &m_line;
    Settings &m_settings;
    QWidget &m_window;
    std::shared_ptr<Running> m_running; // what is being drawn; null: nothing
    bool m_asking = false;
};

} // namespace sidelight
