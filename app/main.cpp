// SPDX-License-Identifier: GPL-3.0-or-later
// The order matters: nothing may start a thread or open a project before the process is hardened and the guard stands, and
// Qt sees neither the arguments nor what the surroundings would tell it.
#include "app/CommandLine.h"
#include "app/FileDialog.h"
#include "app/Hardening.h"
#include "app/InstanceSocket.h"
#include "app/Launch.h"
#include "app/Logging.h"
#include "app/NetworkGuard.h"
#include "app/Settings.h"
#include "app/Translation.h"
#include "models/exchange/Drawing.h"
#include "models/exchange/ImportWorker.h"

#include <QApplication>
#include <QFile>

using namespace sidelight;

namespace {

class Main {
    Q_DECLARE_TR_FUNCTIONS(Main)

public:
    Main(int argc, char **argv)
        : m_name(argv[0])
    {
        for (int i = 1; i < argc; ++i)
            m_arguments.append(QFile::decodeName(argv[i]));
    }
    int run();

private:
    [[nodiscard]] std::variant<int, CommandLine::Window> runCommand(const QStringList &arguments) const;
    int openWindow(const CommandLine::Window &wanted);
    static int stop(const QString &sentence);
    // A display that is reached over the network must be connected before the guard stands. Only as the first word, where
    // no command can be, so that commands are always guarded.
    [[nodiscard]] bool guardsLate() const
    {
        return NetworkGuard::displayNeedsNetwork() && m_arguments.value(0) == QLatin1String("--allow-tcp-display");
    }

    static bool hasDisplay()
    {
        return !qgetenv("QT_QPA_PLATFORM").isEmpty() || !qgetenv("DISPLAY").isEmpty() || !qgetenv("WAYLAND_DISPLAY").isEmpty();
    }

    char *m_name;
    bool m_measure = false;
    QStringList m_arguments;
};

int Main::stop(const QString &sentence)
{
    std::fprintf(stderr, "sidelight: %s\n", qUtf8Printable(sentence));
    return CommandLine::Failed;
}

int Main::run()
{
    if (!guardsLate()) {
        if (const Result<void> guarded = NetworkGuard::install(); !guarded)
            return stop(guarded.error().message);
    }
    const bool elsewhere = m_arguments.contains(QLatin1String("--profile"));
    Logging::start(elsewhere ? QString() : Folders::of({}).state);
    QStringList arguments = m_arguments;
    m_measure = arguments.value(0) == QLatin1String("--bench-start"); // for the bench, not for people
    if (m_measure)
        arguments.removeFirst();
    const auto outcome = runCommand(arguments);
    if (const int *const code = std::get_if<int>(&outcome))
        return *code;
    return openWindow(std::get<CommandLine::Window>(outcome));
}

// A command has a Qt application of its own for its words and its clock, which is gone before the window's begins.
std::variant<int, CommandLine::Window> Main::runCommand(const QStringList &arguments) const
{
    int one = 1;
    char *names[] = {m_name, nullptr};
    const QCoreApplication application(one, names);
    translation::install();
    return CommandLine(stdout, stderr).run(arguments);
}

int Main::openWindow(const CommandLine::Window &wanted)
{
    if (!wanted.screenshot.isEmpty())
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!hasDisplay())
        return stop(tr("There is no display here for a window. The commands work without one; sidelight --help lists them."));
    if (NetworkGuard::displayNeedsNetwork() && !guardsLate())
        return stop(
            tr("This display is reached over the network, which Sidelight refuses. To allow it for the display alone, start "
               "with: sidelight --allow-tcp-display"));
    Settings settings(Folders::of(wanted.profile));
    Logging::start(settings.folders().state);
    if (!wanted.project.isEmpty() && wanted.screenshot.isEmpty() && InstanceSocket::askToRaise(settings, wanted.project))
        return CommandLine::Done; // it is open already, and in front now
    FileDialog::forgetFolders();
    int one = 1;
    char *names[] = {m_name, nullptr};
    QApplication application(one, names);
    translation::install(settings.language());
    if (guardsLate()) {
        if (const Result<void> guarded = NetworkGuard::install(); !guarded)
            return stop(guarded.error().message);
    }
    return Launch(wanted, m_measure).run(application, settings);
}

// A process that draws for another of ours: a job comes in, pages or a picture go out, nothing else is touched.
int draw(char *name)
{
    if (!NetworkGuard::install())
        return CommandLine::Failed;
    drawing::prepareHelper();
    char *names[] = {name, nullptr};
    return drawing::runHelper(1, names, translation::installAsked);
}

} // namespace

int main(int argc, char **argv)
{
    Hardening::apply();
    Hardening::cleanEnvironment();
    if (argc == 2 && qstrcmp(argv[1], drawing::helperArgument) == 0)
        return draw(argv[0]);
    const bool mayImport = ImportWorker::startZygote(); // without it, importing says why it can't
    if (!mayImport)
        std::fputs("sidelight: The process that reads files for importing could not be started.\n", stderr);
    return Main(argc, argv).run();
}
