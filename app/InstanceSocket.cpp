// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/InstanceSocket.h"

#include "app/Settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QTimer>

#include <array>
#include <cstring>
#include <fcntl.h>
#include <spdlog/spdlog.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#include <utility>

namespace sidelight {

namespace {

// A request is a word and, for a copy, NUL and a path; the asker then shuts its side down. The answer is "ok", or "no" and a
// sentence for people.
constexpr qsizetype longestRequest = 8192;
constexpr int secondsForRaise = 5;
constexpr int secondsForCopy = 600;

class Descriptor {
public:
    explicit Descriptor(int fd)
        : m_fd(fd)
    {
    }
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    [[nodiscard]] int get() const { return m_fd; }
    int release() { return std::exchange(m_fd, -1); }

private:
    int m_fd;
};

// Through the folder's descriptor, since a socket's address is at most 107 bytes and folders may be longer.
std::optional<sockaddr_un> addressIn(const Descriptor &folder, const QString &name)
{
    const QByteArray path = "/proc/self/fd/" + QByteArray::number(folder.get()) + '/' + name.toLatin1();
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (folder.get() < 0 || size_t(path.size()) >= sizeof address.sun_path)
        return std::nullopt;
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
    return address;
}

int openFolder(const QString &folder) { return ::open(QFile::encodeName(folder).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC); }

// A folder that is ours and nobody else's.
bool isPrivate(int folder)
{
    struct stat status{};
    return fstat(folder, &status) == 0 && status.st_uid == geteuid() && (status.st_mode & 077) == 0;
}

bool isOurUser(int connection)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    return getsockopt(connection, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == geteuid();
}

bool connectTo(int connection, const Descriptor &folder, const QString &name)
{
    const auto address = addressIn(folder, name);
    return address && ::connect(connection, reinterpret_cast<const sockaddr *>(&*address), sizeof *address) == 0;
}

// Opening a project's file anywhere but in its own thread would drop its lock; this only follows its links.
QString socketName(const Settings &settings, const QString &project)
{
    const QFileInfo file(project);
    const QString canonical = file.canonicalFilePath();
    return settings.secretName(QFile::encodeName(canonical.isEmpty() ? file.absoluteFilePath() : canonical));
}

bool sendAll(int connection, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t sent = ::send(connection, bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent <= 0)
            return false;
        bytes.slice(sent);
    }
    return true;
}

QByteArray receiveAll(int connection)
{
    QByteArray answer;
    std::array<char, 1024> part{};
    for (;;) {
        const ssize_t got = ::recv(connection, part.data(), part.size(), 0);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0 || answer.size() > longestRequest)
            return answer;
        answer.append(part.data(), got);
    }
}

Result<void> ask(const Settings &settings, const QString &project, const QByteArray &request, int seconds)
{
    const QString nobody =
        InstanceSocket::tr("Another program has the project open and does not answer; close it there and try again.");
    const Descriptor folder(openFolder(settings.folders().run));
    const Descriptor connection(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const timeval patience{seconds, 0};
    setsockopt(connection.get(), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    setsockopt(connection.get(), SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    if (!isPrivate(folder.get()) || !connectTo(connection.get(), folder, socketName(settings, project)))
        return failure(ErrorKind::NotFound, nobody, QStringLiteral("instance connect"));
    if (!isOurUser(connection.get()) || !sendAll(connection.get(), request))
        return failure(ErrorKind::NotFound, nobody, QStringLiteral("instance send"));
    ::shutdown(connection.get(), SHUT_WR);
    const QByteArray answer = receiveAll(connection.get());
    if (answer == "ok")
        return {};
    if (answer.startsWith("no"))
        return failure(ErrorKind::Io, QString::fromUtf8(answer.sliced(2)), QStringLiteral("instance refused"));
    return failure(ErrorKind::Busy, nobody, QStringLiteral("instance silent"));
}

} // namespace

// One connection, from its first byte until its answer. It lives as long as the answer is awaited, at most.
class InstanceSocket::Guest : public QObject {
public:
    Guest(int connection, InstanceSocket *host)
        : QObject(host)
        , m_host(host)
        , m_connection(connection)
        , m_readable(connection, QSocketNotifier::Read)
    {
        connect(&m_readable, &QSocketNotifier::activated, this, [this] { read(); });
        QTimer::singleShot(secondsForRaise * 1000, this, [this] { giveUpUnasked(); });
    }

private:
    void read()
    {
        std::array<char, 1024> part{};
        const ssize_t got = ::recv(m_connection.get(), part.data(), part.size(), MSG_DONTWAIT);
        if (got < 0 && (errno == EINTR || errno == EAGAIN))
            return;
        if (got > 0)
            m_request.append(part.data(), got);
        if (got < 0 || m_request.size() > longestRequest)
            return deleteLater();
        if (got == 0)
            ask();
    }

    void ask()
    {
        m_readable.setEnabled(false);
        m_asked = true;
        QPointer<Guest> self(this); // the answer may come when the window is gone
        m_host->obey(m_request, [self](const Result<void> &result) {
            if (self)
                self->answer(result);
        });
    }

    void answer(const Result<void> &result)
    {
        sendAll(m_connection.get(), result ? QByteArray("ok") : "no" + result.error().message.toUtf8());
        deleteLater();
    }

    void giveUpUnasked()
    {
        if (!m_asked)
            deleteLater();
    }

    InstanceSocket *m_host;
    Descriptor m_connection;
    QSocketNotifier m_readable;
    QByteArray m_request;
    bool m_asked = false;
};

Result<void> InstanceSocket::askToRaise(const Settings &settings, const QString &project)
{
    return ask(settings, project, "raise", secondsForRaise);
}

Result<void> InstanceSocket::askForCopy(const Settings &settings, const QString &project, const QString &to)
{
    return ask(settings, project, QByteArray("copy").append('\0').append(QFile::encodeName(to)), secondsForCopy);
}

InstanceSocket::InstanceSocket(const Settings &settings, const QString &project, QObject *parent)
    : QObject(parent)
    , m_folder(settings.folders().run)
    , m_name(socketName(settings, project))
{
    listen();
    if (m_listener < 0)
        spdlog::warn("instance socket errno {}", errno); // others then only learn that the project is open
}

InstanceSocket::~InstanceSocket()
{
    if (m_listener < 0)
        return;
    m_notifier.reset();
    QFile::remove(m_folder + u'/' + m_name);
    ::close(m_listener);
}

void InstanceSocket::listen()
{
    QDir().mkpath(m_folder);
    ::chmod(QFile::encodeName(m_folder).constData(), S_IRWXU);
    const Descriptor folder(openFolder(m_folder));
    // It bears its name only when it listens, so that nobody who finds it is turned away.
    const QString comingName = u'.' + m_name;
    const QByteArray coming = comingName.toLatin1(), name = m_name.toLatin1();
    const auto address = addressIn(folder, comingName);
    if (!address || !isPrivate(folder.get()))
        return;
    Descriptor listener(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    ::unlinkat(folder.get(), coming.constData(), 0); // of one that died: who holds the project may listen
    if (::bind(listener.get(), reinterpret_cast<const sockaddr *>(&*address), sizeof *address) != 0 ||
        ::listen(listener.get(), 8) != 0 || ::renameat(folder.get(), coming.constData(), folder.get(), name.constData()) != 0)
        return;
    m_listener = listener.release();
    m_notifier = std::make_unique<QSocketNotifier>(m_listener, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &InstanceSocket::receive);
}

void InstanceSocket::receive()
{
    Descriptor connection(::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC));
    if (connection.get() >= 0 && isOurUser(connection.get()))
        new Guest(connection.release(), this);
}

void InstanceSocket::obey(const QByteArray &request, const Answer &answer)
{
    if (request == "raise") {
        Q_EMIT raiseAsked();
        answer({});
    } else if (request.startsWith(QByteArray("copy").append('\0'))) {
        Q_EMIT copyAsked(QFile::decodeName(request.sliced(5)), answer);
    } else {
        answer(failure(ErrorKind::Invalid, tr("The other program asked for something that this version does not know.")));
    }
}

} // namespace sidelight
