// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/InstanceSocket.h"
#include "app/Settings.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace sidelight;

namespace {

// Asks from a thread of its own, as another process would, while this one answers.
Result<void> asked(const std::function<Result<void>()> &ask)
{
    Result<void> result;
    const std::unique_ptr<QThread> thread(QThread::create([&] { result = ask(); }));
    thread->start();
    while (!thread->isFinished())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    return result;
}

} // namespace

class InstanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_profile =
            std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/") + QString(90, u'p') + QStringLiteral(" XXXXXX"));
        m_settings = std::make_unique<Settings>(Folders::of(m_profile->path()));
        m_project = m_profile->filePath(QStringLiteral("canary name.sidelight"));
        QFile file(m_project);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    void nobodyAnswers() { QCOMPARE(InstanceSocket::askToRaise(*m_settings, m_project).error().kind, ErrorKind::NotFound); }
    void comesToTheFront()
    {
        const InstanceSocket socket(*m_settings, m_project);
        QVERIFY(socket.isListening());
        const QSignalSpy raised(&socket, &InstanceSocket::raiseAsked);
        QVERIFY(asked([&] { return InstanceSocket::askToRaise(*m_settings, m_project); }));
        QCOMPARE(raised.size(), 1);
    }
    void aLinkIsTheSameProject()
    {
        const InstanceSocket socket(*m_settings, m_project);
        const QString link = m_profile->filePath(QStringLiteral("link.sidelight"));
        QVERIFY(QFile::link(m_project, link));
        QVERIFY(asked([&] { return InstanceSocket::askToRaise(*m_settings, link); }));
        const QString other = m_profile->filePath(QStringLiteral("other.sidelight"));
        QCOMPARE(asked([&] { return InstanceSocket::askToRaise(*m_settings, other); }).error().kind, ErrorKind::NotFound);
    }
    void writesACopyLater()
    {
        const InstanceSocket socket(*m_settings, m_project);
        QString to;
        connect(&socket, &InstanceSocket::copyAsked, this, [&](const QString &path, const InstanceSocket::Answer &answer) {
            to = path;
            QTimer::singleShot(50, this, [answer] { answer({}); });
        });
        QVERIFY(asked(
            [&] { return InstanceSocket::askForCopy(*m_settings, m_project, QStringLiteral("/a folder/Kopie ü.sidelight")); }));
        QCOMPARE(to, QStringLiteral("/a folder/Kopie ü.sidelight"));
    }
    void aRefusalKeepsItsSentence()
    {
        const InstanceSocket socket(*m_settings, m_project);
        connect(&socket, &InstanceSocket::copyAsked, this, [](const QString &, const InstanceSocket::Answer &answer) {
            answer(failure(ErrorKind::Full, QStringLiteral("The disk is full – nothing was copied.")));
        });
        const auto result = asked([&] { return InstanceSocket::askForCopy(*m_settings, m_project, QStringLiteral("/x")); });
        QCOMPARE(result.error().message, QStringLiteral("The disk is full – nothing was copied."));
    }
    void aDeadOnesSocketIsReplaced()
    {
        { // what a killed instance leaves: a socket on which nobody listens
            const InstanceSocket socket(*m_settings, m_project);
            QCOMPARE(::link(qPrintable(socketPath()), qPrintable(socketPath() + QStringLiteral("x"))), 0);
        }
        QCOMPARE(::rename(qPrintable(socketPath() + QStringLiteral("x")), qPrintable(socketPath())), 0);
        QCOMPARE(InstanceSocket::askToRaise(*m_settings, m_project).error().kind, ErrorKind::NotFound);
        const InstanceSocket socket(*m_settings, m_project);
        QVERIFY(socket.isListening());
        QVERIFY(asked([&] { return InstanceSocket::askToRaise(*m_settings, m_project); }));
    }
    void leavesNothingAndTellsNothing()
    {
        {
            const InstanceSocket socket(*m_settings, m_project);
            const QStringList names = QDir(runFolder()).entryList(QDir::System | QDir::Files);
            QCOMPARE(names.size(), 1);
            QVERIFY(!names.first().contains(QLatin1String("canary")));
            struct stat status{};
            QCOMPARE(::stat(qPrintable(runFolder()), &status), 0);
            QCOMPARE(status.st_mode & 0777, 0700U);
        }
        QVERIFY(QDir(runFolder()).entryList(QDir::System | QDir::Files).isEmpty());
    }
    void survivesNonsense()
    {
        const InstanceSocket socket(*m_settings, m_project);
        const QSignalSpy raised(&socket, &InstanceSocket::raiseAsked);
        for (const QByteArray &nonsense :
             {QByteArray(), QByteArray("raise\n"), QByteArray("copy"), QByteArray(100'000, 'x'), QByteArray("\0\0", 2)}) {
            const QByteArray reply = talk(nonsense);
            QVERIFY2(reply != "ok", reply.constData());
        }
        QCOMPARE(raised.size(), 0);
        QVERIFY(asked([&] { return InstanceSocket::askToRaise(*m_settings, m_project); }));
    }

private:
    [[nodiscard]] QString runFolder() const { return m_settings->folders().run; }
    [[nodiscard]] QString socketPath() const
    {
        return runFolder() + u'/' + m_settings->secretName(QFile::encodeName(QFileInfo(m_project).canonicalFilePath()));
    }
    // Sends raw bytes and returns the reply.
    [[nodiscard]] QByteArray talk(const QByteArray &bytes) const
    {
        QByteArray reply;
        (void)asked([&]() -> Result<void> {
            const int fd = ::socket(AF_UNIX, SOCK_STREAM, 0);
            const QDir back = QDir::current();
            sockaddr_un address{};
            address.sun_family = AF_UNIX;
            const QByteArray name = QFileInfo(socketPath()).fileName().toLatin1();
            memcpy(address.sun_path, name.constData(), size_t(name.size()));
            QDir::setCurrent(runFolder());
            if (::connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0) {
                (void)::send(fd, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL);
                ::shutdown(fd, SHUT_WR);
                char part[256];
                const ssize_t got = ::recv(fd, part, sizeof part, 0);
                reply = QByteArray(part, std::max<ssize_t>(got, 0));
            }
            QDir::setCurrent(back.path());
            ::close(fd);
            return {};
        });
        return reply;
    }

    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<Settings> m_settings;
    QString m_project;
};

QTEST_GUILESS_MAIN(InstanceTest)
#include "instance.moc"
