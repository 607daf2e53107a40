// SPDX-License-Identifier: GPL-3.0-or-later
// A second program that opens projects when it is told, one command a line on standard input, one answer a line:
//
//     open PATH VFS   "writer", "reader" or "refused KIND MESSAGE", after the milliseconds that it took
//     create PATH     "made" or "refused KIND MESSAGE"
//     edit NUMBER     "done" or "refused KIND MESSAGE"
//     count           how many claims the project holds
//     medium          on what it lies: 0 a disk of its own, 1 a network, 2 a synchronised folder
//     close           "closed"
//
// With the argument --unprivileged it gives up root's right to write where it may not; with --read-only FOLDER the folder is
// to it a medium that can't be written.
#include "models/project/ProjectFile.h"
#include "tests/support/OwnMounts.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <spdlog/spdlog.h>

#include <cstdio>
#include <linux/capability.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace sidelight;

namespace {

void dropRights()
{
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct rights[2]{};
    ::syscall(SYS_capset, &header, rights);
}

QByteArray refusal(const Error &error) { return "refused " + QByteArray::number(int(error.kind)) + ' ' + error.message.toUtf8(); }

class Opener {
public:
    QByteArray answer(const QByteArrayList &words)
    {
        if (words.first() == "open")
            return open(QByteArray::fromHex(words.value(1)), words.value(2));
        if (words.first() == "create")
            return create(QByteArray::fromHex(words.value(1)));
        if (words.first() == "edit")
            return edit(words.value(1).toInt());
        if (words.first() == "count")
            return QByteArray::number(count());
        if (words.first() == "medium")
            return m_file ? QByteArray::number(int(m_file->medium())) : "nothing";
        m_file.reset();
        return "closed";
    }

private:
    QByteArray open(const QByteArray &path, const QByteArray &vfs)
    {
        OpenOptions options;
        options.vfs = vfs;
        QElapsedTimer clock;
        clock.start();
        auto file = ProjectFile::open(QFile::decodeName(path), options);
        const QByteArray took = QByteArray::number(clock.elapsed()) + ' ';
        if (!file)
            return took + refusal(file.error());
        m_file = std::move(*file);
        return took + (m_file->isReadOnly() ? "reader" : "writer");
    }

    static QByteArray create(const QByteArray &path)
    {
        const auto made = ProjectFile::create(QFile::decodeName(path));
        return made ? "made" : refusal(made.error());
    }

    QByteArray edit(int number)
    {
        const auto done = m_file->edit(
            QStringLiteral("New claim"), [=](Writer &w) { w.insert(Claim{{number}, QStringLiteral("c"), {}, 0}); }, number);
        return done ? "done" : refusal(done.error());
    }

    qsizetype count() const
    {
        qsizetype claims = -1;
        const auto read = m_file->read([&](const Reader &reader) { claims = reader.all<Claim>().size(); });
        return read ? claims : -1;
    }

    std::unique_ptr<ProjectFile> m_file;
};

} // namespace

int main(int argc, char **argv)
{
    spdlog::set_level(spdlog::level::off);
    const QCoreApplication application(argc, argv);
    if (argc > 1 && qstrcmp(argv[1], "--unprivileged") == 0)
        dropRights();
    if (argc > 2 && qstrcmp(argv[1], "--read-only") == 0 && !(mounts::enter() && mounts::makeReadOnly(argv[2]))) {
        std::perror("a read-only medium");
        return 1;
    }
    Opener opener;
    char line[4096];
    while (std::fgets(line, sizeof line, stdin)) {
        const QByteArray said = opener.answer(QByteArray(line).trimmed().split(' ')) + '\n';
        std::fwrite(said.constData(), 1, size_t(said.size()), stdout);
        std::fflush(stdout);
    }
    return 0;
}
