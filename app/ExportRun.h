// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/Drawing.h"

#include <QObject>

namespace sidelight {

class MessageBar;
class ProgressLine;

// The export that is being made, one at a time: on the pool, with a line in the status bar from which it can be called off, and a
// word in the message bar when it is done.
class ExportRun : public QObject {
    Q_OBJECT

public:
    ExportRun(MessageBar &bar, ProgressLine &line);
    ~ExportRun() override; // what is being made is given up

    using Work = std::function<Result<void>(const drawing::CallOff &callOff, const drawing::Tell &tell)>;
    // Refuses, with a sentence, while another runs and where the file would take the place of the open project. finished() follows
    // in any case.
    void start(const QString &path, const QString &projectPath, const Work &work, const QString &news);

Q_SIGNALS:
    void finished(); // well or not
    void written(const QString &path);

private:
    void follow(const Result<void> &done, const QString &path, const QString &news);

    MessageBar &m_bar;
    ProgressLine &m_line;
    drawing::CallOff m_running; // null: nothing is
};

} // namespace sidelight
