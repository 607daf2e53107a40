// SPDX-License-Identifier: GPL-3.0-or-later
// Between ImportWorker, in the program, and the processes that read files for it.
#pragma once

#include "models/exchange/ImportJail.h"
#include "models/exchange/ImportReaders.h"

#include <QList>
#include <sys/types.h>

namespace sidelight {

using WorkerReader = ImportedArticles (*)(const QByteArray &bytes, const QString &fileName, ImportFormat format);

// What is wanted of a file.
enum class WorkerTask : qint32 {
    Read,    // as an article
    Picture, // its pixels
    Inspect, // whether another program may be given it
    Convert, // to a page, by that program
    Measure, // the sizes of its pages
    Draw,    // one of them
};

// One file to read. Three descriptors come with it: what to read, a pipe for the answer, a pipe for the end.
struct WorkerRequest {
    WorkerTask task = WorkerTask::Read;
    ImportFormat format = ImportFormat::Text;
    int pictureSide = 0;       // of a picture: no side is to be longer
    int page = 0;              // to be drawn, from 0,
    int width = 0, height = 0; // in so many pixels
    JailLimits limits = {};
    int wallMilliseconds = 30'000;
};

// How a worker ended, told by the zygote.
struct WorkerEnd {
    enum Kind : qint32 { Exited, Signalled, TimedOut, NotStarted };
    Kind kind = NotStarted;
    qint32 value = 0; // exit code or signal
};

enum WorkerExit { WorkerDone = 0, WorkerOutOfMemory = 70, WorkerUnjailed = 71, WorkerThrew = 72, WorkerHasNoProgram = 73 };

// A process that was forked before the program had threads, a project or a window, and forks one more for each file: a worker that
// starts with nothing of the user's in its memory. It watches their time, and tells how each ended. It never looks into a file.
class ImportZygote {
public:
    ImportZygote(int socket, WorkerReader reader);
    [[noreturn]] void run(); // until the program is gone

private:
    struct Worker {
        pid_t pid = 0;
        int end = -1;        // where its end is told; the other side closes it to call the worker off
        qint64 deadline = 0; // monotonic, ms
        bool timedOut = false;
    };
    void warmUp(const WorkerRequest &request);
    void prepareSelf();
    void wait();
    void receive();
    void start(const WorkerRequest &request, int input, int output, int end);
    void reap();
    void stopLate();
    [[noreturn]] void work(const WorkerRequest &request, int input, int output);
    [[nodiscard]] QByteArray answerTo(const WorkerRequest &request, const QByteArray &bytes) const;

    const int m_socket;
    const WorkerReader m_reader;
    int m_signals = -1;
    bool m_warm = false, m_warmForPictures = false, m_warmForPages = false, m_warmForMail = false, m_warmForPdf = false;
    QList<Worker> m_workers;
};

} // namespace sidelight
