// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ImportZygote.h"

#include "models/exchange/Conversion.h"
#include "models/exchange/ImportWire.h"
#include "models/exchange/PdfReader.h"
#include "models/exchange/PictureReader.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <new>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace sidelight {
namespace {

using namespace Qt::StringLiterals;

#ifdef SIDELIGHT_SANITIZED
constexpr bool keepsErrors = true; // where a sanitizer tells what it found
#else
constexpr bool keepsErrors = false;
#endif

constexpr std::array ignoredSignals = {SIGINT, SIGHUP, SIGTERM, SIGQUIT, SIGPIPE};

qint64 now()
{
    timespec time = {};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
}

// What a library prints about a file is nobody's.
void silence()
{
    const int null = open("/dev/null", O_RDWR | O_CLOEXEC);
    for (int stream = 0; stream < (keepsErrors ? 2 : 3); ++stream)
        dup2(null, stream);
    if (null > 2)
        close(null);
}

// Readability goes through a page by recursion. Linux keeps 128 MB free beneath the first thread's stack.
void growStack()
{
    constexpr rlim_t wanted = 64UL * 1024 * 1024;
    rlimit stack = {};
    if (getrlimit(RLIMIT_STACK, &stack) != 0 || stack.rlim_cur >= wanted)
        return;
    stack.rlim_cur = std::min(wanted, stack.rlim_max);
    setrlimit(RLIMIT_STACK, &stack);
}

QByteArray readAll(int descriptor)
{
    struct stat status = {};
    if (fstat(descriptor, &status) != 0 || status.st_size < 0 || status.st_size > maxOriginalSize)
        _exit(WorkerUnjailed);
    QByteArray bytes(status.st_size, Qt::Uninitialized);
    for (qsizetype at = 0; at < bytes.size();) {
        const ssize_t count = pread(descriptor, bytes.data() + at, size_t(bytes.size() - at), at);
        if (count <= 0)
            _exit(WorkerUnjailed);
        at += count;
    }
    return bytes;
}

void writeAll(int descriptor, const char *data, qsizetype size)
{
    while (size > 0) {
        const ssize_t count = write(descriptor, data, size_t(size));
        if (count <= 0)
            _exit(WorkerThrew);
        data += count;
        size -= count;
    }
}

WorkerEnd endOf(int status, bool timedOut)
{
    if (timedOut)
        return {WorkerEnd::TimedOut, 0};
    if (WIFSIGNALED(status))
        return {WorkerEnd::Signalled, WTERMSIG(status)};
    return {WorkerEnd::Exited, WEXITSTATUS(status)};
}

void tellEnd(int descriptor, const WorkerEnd &end)
{
    // A pipe takes these few bytes whole; if nobody listens any more, nobody misses them.
    if (write(descriptor, &end, sizeof end) < 0)
        errno = 0;
    close(descriptor);
}

} // namespace

ImportZygote::ImportZygote(int socket, WorkerReader reader)
    : m_socket(socket)
    , m_reader(reader)
{
}

void ImportZygote::run()
{
    prepareSelf();
    for (;;)
        wait();
}

void ImportZygote::prepareSelf()
{
    prctl(PR_SET_NAME, "sidelight-read", 0, 0, 0);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    for (const int signal : ignoredSignals)
        std::signal(signal, SIG_IGN);       // the program decides when it is over, and then its end of the socket closes
    setenv("QT_ENABLE_REGEXP_JIT", "0", 1); // workers may make no code, and live too short to gain by it
    silence();
    growStack();
    if (!refuseMadeCode())
        _exit(1);
    if (m_socket > 3)
        close_range(3, unsigned(m_socket) - 1, 0);
    close_range(unsigned(m_socket) + 1, ~0U, 0);
    sigset_t child;
    sigemptyset(&child);
    sigaddset(&child, SIGCHLD);
    sigprocmask(SIG_BLOCK, &child, nullptr);
    m_signals = signalfd(-1, &child, SFD_CLOEXEC | SFD_NONBLOCK);
    if (m_signals < 0)
        _exit(1);
}

void ImportZygote::wait()
{
    std::vector<pollfd> waited = {{m_socket, POLLIN, 0}, {m_signals, POLLIN, 0}};
    qint64 deadline = -1;
    for (const Worker &worker : std::as_const(m_workers)) {
        waited.push_back({worker.end, 0, 0});
        deadline = deadline < 0 ? worker.deadline : std::min(deadline, worker.deadline);
    }
    const int timeout = deadline < 0 ? -1 : int(std::clamp<qint64>(deadline - now(), 0, 60'000));
    if (poll(waited.data(), waited.size(), timeout) < 0 && errno != EINTR)
        _exit(1);
    for (qsizetype i = 0; i < m_workers.size(); ++i) {
        if (waited[size_t(i) + 2].revents & POLLERR)
            kill(m_workers[i].pid, SIGKILL); // called off
    }
    stopLate();
    if (waited[1].revents & POLLIN)
        reap();
    if (waited[0].revents)
        receive();
}

void ImportZygote::stopLate()
{
    for (Worker &worker : m_workers) {
        if (!worker.timedOut && worker.deadline <= now()) {
            worker.timedOut = true;
            worker.deadline = now() + 60'000;
            kill(worker.pid, SIGKILL);
        }
    }
}

void ImportZygote::reap()
{
    signalfd_siginfo ignored;
    while (read(m_signals, &ignored, sizeof ignored) > 0) {
    }
    int status = 0;
    for (pid_t pid = 0; (pid = waitpid(-1, &status, WNOHANG)) > 0;) {
        const auto worker = std::ranges::find(m_workers, pid, &Worker::pid);
        if (worker == m_workers.end())
            continue;
        tellEnd(worker->end, endOf(status, worker->timedOut));
        m_workers.erase(worker);
    }
}

void ImportZygote::receive()
{
    WorkerRequest request;
    iovec data = {&request, sizeof request};
    alignas(cmsghdr) char control[CMSG_SPACE(3 * sizeof(int))] = {};
    msghdr message = {};
    message.msg_iov = &data;
    message.msg_iovlen = 1;
    message.msg_control = control;
    message.msg_controllen = sizeof control;
    const ssize_t count = recvmsg(m_socket, &message, MSG_CMSG_CLOEXEC);
    if (count < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    const cmsghdr *header = CMSG_FIRSTHDR(&message);
    if (count != sizeof request || !header || header->cmsg_len != CMSG_LEN(3 * sizeof(int))) {
        for (const Worker &worker : std::as_const(m_workers))
            kill(worker.pid, SIGKILL);
        _exit(0); // the program is gone
    }
    std::array<int, 3> descriptors = {};
    std::memcpy(descriptors.data(), CMSG_DATA(header), sizeof descriptors);
    warmUp(request);
    start(request, descriptors[0], descriptors[1], descriptors[2]);
    close(descriptors[0]);
    close(descriptors[1]);
}

// What libraries set up when they are first used is set up here once, and every worker has it: they may open nothing, and start
// in less than a millisecond.
void ImportZygote::warmUp(const WorkerRequest &request)
{
    const bool isPicture = request.task == WorkerTask::Picture;
    if (isPicture && !std::exchange(m_warmForPictures, true))
        preparePictures();
    const bool isPdf = request.format == ImportFormat::Pdf || request.format == ImportFormat::PdfWithPassword;
    if (isPdf && !std::exchange(m_warmForPdf, true))
        preparePdf();
    if (isPicture || request.task == WorkerTask::Convert)
        return;
    const bool isMail = request.format == ImportFormat::Mail || request.format == ImportFormat::Mailbox ||
                        request.format == ImportFormat::MessageSource;
    if ((isMail || request.format == ImportFormat::SavedPage) && !std::exchange(m_warmForMail, true))
        (void)readHere("From: a@b.example\nSubject: =?utf-8?q?x?=\nDate: Mon, 4 May 2026 10:00:00 +0000\nContent-Type: text/plain; "
                       "charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\nWords =E9.\n",
                       {}, ImportFormat::Mail);
    const bool isPage = request.format == ImportFormat::Html || request.format == ImportFormat::SavedPage;
    if (isPage && !std::exchange(m_warmForPages, true)) {
        const QByteArray words = "<p>The harbour office said that the ferry had left the quay at noon.</p>";
        (void)readHere("<title>x</title><article>" + words.repeated(20) + "</article>", {}, ImportFormat::Html);
    }
    if (std::exchange(m_warm, true))
        return;
    const QByteArray words = "The harbour office said on 4 May 2026 that the ferry had left the quay at noon.\n\n";
    (void)readHere(words + "caf\xE9 \x93x\x94", {}, ImportFormat::Text);
    (void)readHere("---\ntitle: x\n---\n# " + words, {}, ImportFormat::Markdown);
    (void)readHere("<meta charset=windows-1251><title>x</title><script type=application/ld+json>{}</script><p>" + words, {},
                   ImportFormat::HtmlFragment);
}

void ImportZygote::start(const WorkerRequest &request, int input, int output, int end)
{
    const pid_t pid = fork();
    if (pid == 0)
        work(request, input, output);
    if (pid < 0)
        tellEnd(end, {WorkerEnd::NotStarted, errno});
    else
        m_workers.append({pid, end, now() + request.wallMilliseconds, false});
}

QByteArray ImportZygote::answerTo(const WorkerRequest &request, const QByteArray &bytes) const
{
    switch (request.task) {
    case WorkerTask::Picture:
        return encodePicture(readPictureHere(bytes, request.pictureSide));
    case WorkerTask::Inspect:
        return encodeInspection(inspectDocument(bytes, request.format));
    case WorkerTask::Measure:
        return encodeSizes(pdfPageSizes({bytes, {}}));
    case WorkerTask::Draw:
        return encodePicture(drawPdfPage({bytes, {}}, request.page, {request.width, request.height}));
    case WorkerTask::Read:
    case WorkerTask::Convert: // another program answers
        break;
    }
    return encodeAnswer(m_reader(bytes, {}, request.format));
}

void ImportZygote::work(const WorkerRequest &request, int input, int output)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
    for (const int signal : ignoredSignals)
        std::signal(signal, SIG_DFL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    // Above anything in use, then down to two fixed places: whatever their numbers were, neither is lost.
    const int in = fcntl(input, F_DUPFD, 100), out = fcntl(output, F_DUPFD, 100);
    dup2(in, 3);
    dup2(out, 4);
    close_range(5, ~0U, 0);
    if (request.task == WorkerTask::Convert)
        becomeConverter(request.format, 3, 4, request.limits);
    std::set_new_handler([] { _exit(WorkerOutOfMemory); });
    JailLimits limits = request.limits;
    limits.reservesAddresses |= m_warmForPdf; // what the library reserved here stays reserved
    if (in < 0 || out < 0 || !enterJail(limits))
        _exit(WorkerUnjailed);
    try {
        const QByteArray answer = answerTo(request, readAll(3));
        const quint64 size = quint64(answer.size());
        writeAll(4, reinterpret_cast<const char *>(&size), sizeof size);
        writeAll(4, answer.constData(), answer.size());
    } catch (const std::bad_alloc &) {
        _exit(WorkerOutOfMemory);
    } catch (...) {
        _exit(WorkerThrew);
    }
    _exit(WorkerDone);
}

} // namespace sidelight
