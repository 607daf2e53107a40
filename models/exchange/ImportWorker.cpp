// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ImportWorker.h"

#include "models/exchange/Conversion.h"
#include "models/exchange/ImportProblem.h"
#include "models/exchange/ImportWire.h"

#include <QDeadlineTimer>
#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

namespace sidelight {
namespace {

// The one thing of this process that outlives a call: where its zygote listens. Set once, before any thread.
int zygoteSocket = -1;

constexpr int lookMilliseconds = 100;     // between two looks at whether it is still wanted
constexpr int graceMilliseconds = 10'000; // for the zygote to tell of an end, before it is taken for gone

class Descriptor {
public:
    Descriptor() = default;
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    Descriptor(Descriptor &&other) noexcept
        : m_number(std::exchange(other.m_number, -1))
    {
    }
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    ~Descriptor() { reset(); }

    int number() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }
    void reset()
    {
        if (m_number >= 0)
            close(std::exchange(m_number, -1));
    }

private:
    int m_number = -1;
};

struct Pipe {
    Descriptor in, out;
};

Pipe makePipe(int capacity)
{
    int ends[2] = {-1, -1};
    if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return {};
    fcntl(ends[1], F_SETFL, 0); // the worker writes as it can
    if (capacity > 0)
        fcntl(ends[1], F_SETPIPE_SZ, capacity);
    return {Descriptor(ends[0]), Descriptor(ends[1])};
}

// The bytes in a file without a name or a place, which only its descriptor reaches.
Descriptor makeInput(const QByteArray &bytes)
{
    Descriptor input(memfd_create("import", MFD_CLOEXEC));
    for (qsizetype at = 0; input.isOpen() && at < bytes.size();) {
        const ssize_t count = write(input.number(), bytes.constData() + at, size_t(bytes.size() - at));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return Descriptor();
        at += count;
    }
    return input;
}

bool sendRequest(WorkerRequest request, const std::array<int, 3> &descriptors)
{
    iovec data = {&request, sizeof request};
    alignas(cmsghdr) char control[CMSG_SPACE(sizeof descriptors)] = {};
    msghdr message = {};
    message.msg_iov = &data;
    message.msg_iovlen = 1;
    message.msg_control = control;
    message.msg_controllen = sizeof control;
    cmsghdr *header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN(sizeof descriptors);
    std::memcpy(CMSG_DATA(header), descriptors.data(), sizeof descriptors);
    ssize_t sent = 0;
    while ((sent = sendmsg(zygoteSocket, &message, MSG_NOSIGNAL)) < 0 && errno == EINTR) {
    }
    return sent == sizeof request;
}

// What came from a worker: its answer, as far as it got, and how it ended.
struct Outcome {
    QByteArray answer;
    bool isTooLong = false; // and was cut off
    std::optional<WorkerEnd> end;
};

// False when there is nothing more to come.
bool drain(int descriptor, QByteArray &into, qsizetype most)
{
    char buffer[64 * 1024];
    for (;;) {
        const ssize_t count = ::read(descriptor, buffer, sizeof buffer);
        if (count < 0)
            return errno == EAGAIN || errno == EINTR;
        if (count == 0 || into.size() + count > most)
            return false;
        into.append(buffer, count);
    }
}

Outcome collect(Descriptor answer, Descriptor end, const WorkerLimits &limits)
{
    Outcome outcome;
    QByteArray told;
    const QDeadlineTimer deadline(limits.wallMilliseconds + graceMilliseconds);
    while (end.isOpen() && !deadline.hasExpired() && !(limits.cancelled && limits.cancelled())) {
        pollfd waited[] = {{end.number(), POLLIN, 0}, {answer.number(), POLLIN, 0}};
        if (poll(waited, answer.isOpen() ? 2 : 1, std::min(int(deadline.remainingTime()), lookMilliseconds)) < 0 && errno != EINTR)
            break;
        // Whoever answers more than that is not listened to any longer; its next word ends it.
        if (answer.isOpen() && waited[1].revents &&
            !drain(answer.number(), outcome.answer, maxAnswerSize + qsizetype(sizeof(quint64)))) {
            outcome.isTooLong = outcome.answer.size() > maxAnswerSize - 64 * 1024;
            answer.reset();
        }
        if (waited[0].revents && !drain(end.number(), told, sizeof(WorkerEnd)))
            end.reset();
    }
    if (answer.isOpen())
        drain(answer.number(), outcome.answer, maxAnswerSize + qsizetype(sizeof(quint64)));
    if (told.size() == sizeof(WorkerEnd)) {
        outcome.end.emplace();
        std::memcpy(&*outcome.end, told.constData(), sizeof(WorkerEnd));
    }
    return outcome;
}

std::optional<ImportProblem> problemOfEnd(const std::optional<WorkerEnd> &end)
{
    if (!end || end->kind == WorkerEnd::NotStarted)
        return ImportProblem::NoWorker;
    if (end->kind == WorkerEnd::TimedOut)
        return ImportProblem::TooSlow;
    if (end->kind == WorkerEnd::Signalled) {
        if (end->value == SIGSYS)
            return ImportProblem::Offended;
        return end->value == SIGXCPU || end->value == SIGKILL ? ImportProblem::TooSlow : ImportProblem::Crashed;
    }
    switch (end->value) {
    case WorkerDone:
        return std::nullopt;
    case WorkerOutOfMemory:
        return ImportProblem::OutOfMemory;
    case WorkerUnjailed:
        return ImportProblem::NoWorker;
    default:
        return ImportProblem::Crashed;
    }
}

// What a worker wrote, when it ended well.
std::expected<QByteArray, ImportProblem> unpack(const Outcome &outcome)
{
    if (const auto problem = problemOfEnd(outcome.end))
        return std::unexpected(*problem);
    quint64 size = 0;
    if (outcome.answer.size() < qsizetype(sizeof size))
        return std::unexpected(ImportProblem::Garbled);
    std::memcpy(&size, outcome.answer.constData(), sizeof size);
    if (size != quint64(outcome.answer.size()) - sizeof size)
        return std::unexpected(ImportProblem::Garbled);
    return outcome.answer.sliced(sizeof size);
}

// What a program wrote that knows nothing of us. Its exit codes are its own, save ours of before it was started.
std::expected<QByteArray, ImportProblem> unpackConverted(const Outcome &outcome)
{
    if (outcome.isTooLong)
        return std::unexpected(ImportProblem::TooLong);
    const std::optional<ImportProblem> problem = problemOfEnd(outcome.end);
    if (!problem)
        return outcome.answer;
    if (outcome.end && outcome.end->kind == WorkerEnd::Exited && *problem == ImportProblem::Crashed)
        return std::unexpected(problemOfConverter(outcome.end->value));
    return std::unexpected(*problem);
}

std::expected<QByteArray, ImportProblem> ask(const QByteArray &bytes, WorkerRequest request, const WorkerLimits &limits)
{
    if (bytes.size() > maxOriginalSize)
        return std::unexpected(ImportProblem::TooLarge);
    Descriptor input = makeInput(bytes);
    Pipe answer = makePipe(1024 * 1024), end = makePipe(0);
    if (!ImportWorker::hasZygote() || !input.isOpen() || !answer.in.isOpen() || !end.in.isOpen())
        return std::unexpected(ImportProblem::NoWorker);
    const bool convert = request.task == WorkerTask::Convert;
    request.limits = {limits.cpuSeconds, convert};
    request.wallMilliseconds = limits.wallMilliseconds;
    if (!sendRequest(request, {input.number(), answer.out.number(), end.out.number()}))
        return std::unexpected(ImportProblem::NoWorker);
    input.reset();
    answer.out.reset();
    end.out.reset();
    const Outcome outcome = collect(std::move(answer.in), std::move(end.in), limits);
    return convert ? unpackConverted(outcome) : unpack(outcome);
}

// Three processes, none of which knows what the others do: one looks through the document, Pandoc makes a page of it, one reads
// that.
Result<ImportedArticle> readDocument(const QByteArray &bytes, const QString &fileName, ImportFormat format,
                                     const WorkerLimits &limits)
{
    const auto details = ask(bytes, {.task = WorkerTask::Inspect, .format = format}, limits).and_then(decodeInspection);
    if (!details)
        return std::unexpected(importError(details.error(), fileName));
    const auto page = ask(bytes, {.task = WorkerTask::Convert, .format = format}, limits);
    if (!page)
        return std::unexpected(importError(page.error(), fileName));
    const auto answer = ask(*page, {.format = ImportFormat::Converted}, limits);
    return decodeAnswer(answer, page->size(), fileName).first().transform([&](const ImportedArticle &article) {
        return withDetails(article, *details, format);
    });
}

} // namespace

bool ImportWorker::startZygote(WorkerReader reader)
{
    int ends[2] = {-1, -1};
    if (zygoteSocket >= 0 || socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0)
        return false;
    const pid_t pid = fork();
    if (pid == 0) {
        close(ends[0]);
        ImportZygote(ends[1], reader).run();
    }
    close(ends[1]);
    if (pid < 0)
        close(ends[0]);
    else
        zygoteSocket = ends[0];
    return pid > 0;
}

bool ImportWorker::hasZygote() { return zygoteSocket >= 0; }

ImportedArticles ImportWorker::read(const QByteArray &bytes, const QString &fileName, ImportFormat format,
                                    const WorkerLimits &limits)
{
    if (needsConversion(format))
        return {readDocument(bytes, fileName, format, limits)};
    return decodeAnswer(ask(bytes, {.format = format}, limits), bytes.size(), fileName);
}

std::expected<QList<QSizeF>, ImportProblem> ImportWorker::measurePages(const QByteArray &pdf, const WorkerLimits &limits)
{
    return ask(pdf, {.task = WorkerTask::Measure, .format = ImportFormat::Pdf}, limits).and_then(decodeSizes);
}

std::expected<QImage, ImportProblem> ImportWorker::drawPage(const QByteArray &pdf, int page, QSize size, const WorkerLimits &limits)
{
    const WorkerRequest request = {
        .task = WorkerTask::Draw, .format = ImportFormat::Pdf, .page = page, .width = size.width(), .height = size.height()};
    return ask(pdf, request, limits).and_then([size](const QByteArray &answer) {
        return decodePicture(answer, std::max(size.width(), size.height()));
    });
}

Result<QImage> ImportWorker::readPicture(const QByteArray &bytes, const QString &fileName, int most, const WorkerLimits &limits)
{
    auto picture =
        ask(bytes, {.task = WorkerTask::Picture, .pictureSide = most}, limits).and_then([most](const QByteArray &answer) {
            return decodePicture(answer, most);
        });
    if (!picture)
        return std::unexpected(pictureError(picture.error(), fileName));
    return std::move(*picture);
}

} // namespace sidelight
