// SPDX-License-Identifier: GPL-3.0-or-later
// The real window, working until it is killed or asked to end: it opens a project, and does at random what its menus and panes do.
// When the window says "Saved", a line "a" with the fingerprint of what it shows goes to standard output.
//
//     window_session PROJECT PROFILE SEED
#include "app/MainWindow.h"
#include "app/QuitSignals.h"
#include "tests/journeys/WindowDeeds.h"
#include "tests/support/ProjectDump.h"
#include "widgets/common/MessageBar.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QLabel>
#include <QMenuBar>
#include <QTimer>
#include <spdlog/spdlog.h>

#include <cstdio>
#include <random>

using namespace sidelight;

namespace {

void tell(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

template <class T> void put(Changes &records, const Library &library) { records.of<T>().inserted = library.all<T>().values(); }

QByteArray fingerprintOf(const Library &library)
{
    Changes all;
    std::apply([&]<class... T>(ChangesOf<T> &...) { (put<T>(all, library), ...); }, all.all);
    return QCryptographicHash::hash(dumpRecords(all).toUtf8(), QCryptographicHash::Sha256).toHex();
}

class Session : public QObject {
public:
    Session(MainWindow &window, quint32 seed)
        : m_window(window)
        , m_random(seed)
    {
        connect(&window, &MainWindow::ready, this, &Session::begin);
        connect(&window, &MainWindow::failed, this, [](const Error &error) { tell("x " + error.message.toUtf8()); });
    }

private:
    void begin()
    {
        if (QApplication::activeModalWidget() || m_window.messages()->isError())
            tell("x a question at the start");
        tell("o " + fingerprintOf(m_window.project()->library()) + ' ' +
             m_window.project()->kept(QStringLiteral("session"), QStringLiteral("clock")));
        connect(m_window.project(), &Project::savedChanged, this, &Session::acknowledge);
        connect(m_window.project(), &Project::editFailed, this, [](const Error &error) { tell("x " + error.message.toUtf8()); });
        act();
    }

    // What the window itself says, not what the project says.
    void acknowledge(bool saved)
    {
        if (!saved)
            return;
        const auto *const label = qobject_cast<QLabel *>(m_window.menuBar()->cornerWidget());
        if (!label || label->text() != MainWindow::tr("Saved"))
            return tell("x saved without saying so");
        tell("a " + fingerprintOf(m_window.project()->library()));
        QTimer::singleShot(int(m_random() % 5), this, &Session::act);
    }

    void act()
    {
        if (!m_window.project())
            return; // asked to end
        m_window.project()->keep(QStringLiteral("session"), QStringLiteral("clock"),
                                 QByteArray::number(QDateTime::currentMSecsSinceEpoch()));
        for (int tries = 0; tries < 500; ++tries)
            if (m_deeds.perform(int(m_random() % unsigned(m_deeds.count()))))
                return;
        tell("x nothing to do");
    }

    MainWindow &m_window;
    std::mt19937 m_random;
    test::WindowDeeds m_deeds{m_window, m_random};
};

} // namespace

int main(int argc, char **argv)
{
    if (argc < 4)
        return 2;
    spdlog::set_level(spdlog::level::off);
    QApplication application(argc, argv);
    const QuitSignals signals;
    Settings settings(Folders::of(QFile::decodeName(argv[2])));
    MainWindow window(settings);
    const Session session(window, QByteArray(argv[3]).toUInt());
    window.show();
    window.openProject(QFile::decodeName(argv[1]));
    return QApplication::exec();
}
