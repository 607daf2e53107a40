// SPDX-License-Identifier: GPL-3.0-or-later
// The order matters: nothing may start a thread or open a project before the process is hardened and the guard stands, and
// Qt sees neither the arguments nor what the surroundings would tell it.
#include "app/FileDialog.h"
#include "app/Hardening.h"
#include "app/Launch.h"
#include "app/Logging.h"
#include "app/NetworkGuard.h"
#include "app/Settings.h"

#include <QApplication>
#include <QFile>

#include <cstdio>

using namespace sidelight;

namespace {

int stop(const QString &sentence)
{
    std::fprintf(stderr, "sidelight: %s\n", qUtf8Printable(sentence));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    Hardening::apply();
    Hardening::cleanEnvironment();
    if (const Result<void> guarded = NetworkGuard::install(); !guarded)
        return stop(guarded.error().message);
    Launch launch;
    for (int i = 1; i < argc; ++i)
        launch.project = QFile::decodeName(argv[i]);
    Settings settings(Folders::of({}));
    Logging::start(settings.folders().state);
    FileDialog::forgetFolders();
    int one = 1;
    QApplication application(one, argv);
    return launch.run(application, settings);
}
