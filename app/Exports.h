// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Error.h"
#include "models/board/BoardFilter.h"
#include "models/exchange/PdfJob.h"

#include <QObject>
#include <functional>

class QWidget;

namespace sidelight {

class ExportRun;
class MessageBar;
class Project;
class Settings;

// Writes a board's PDF or a copy of the project where the user says, and tells in the message bar how it went.
class Exports : public QObject {
    Q_OBJECT

public:
    Exports(MessageBar &bar, ExportRun &run, Settings &settings, QWidget &window);

    // What a filter leaves of a board; none: all of it goes out.
    using Filter = std::optional<BoardFiltered>;

    // Asks how, with a preview, then where. The choices are remembered; a board's title and date in its project.
    void askPdf(Project &project, Id board, const Filter &filter);
    // With the choices that were made last.
    void writePdf(Project &project, Id board, const Filter &filter, const QString &path);
    void askWhereCopy(Project &project);

private:
    void copyPathOfCopy(const QString &path);
    // What any choices could ask for, read on the project's thread. Nothing comes if the project is closed meanwhile.
    void gather(Project &project, Id board, const Filter &filter, const std::function<void(const PdfJob &)> &take);
    void showDialog(Project &project, Id board, const Filter &filter, const PdfJob &job);
    void askWhere(Project &project, Id board, const Filter &filter, const PdfJob &job);
    void write(const PdfJob &job, const Filter &filter, const QString &path, const QString &projectPath);
    [[nodiscard]] PdfChoices lastChoices(const Project &project, Id board) const;
    void remember(const PdfChoices &choices, Project &project, Id board);

    MessageBar &m_bar;
    ExportRun &m_run;
    Settings &m_settings;
    QWidget &m_window;
    bool m_asking = false;
};

} // namespace sidelight
