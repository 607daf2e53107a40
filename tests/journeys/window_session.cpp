// SPDX-License-Identifier: GPL-3.0-or-later
// The real window, working until it is killed or asked to end: it opens a project, and does at random what its menus and panes do.
// When the window says "Saved", a line "a" with the fingerprint of what it shows goes to standard output.
//
//     window_session PROJECT PROFILE SEED
#include "app/MainWindow.h"
#include "app/QuitSignals.h"
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
    int pick(int below) { return int(m_random() % unsigned(below)); }

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
        QTimer::singleShot(pick(5), this, &Session::act);
    }

    void act()
    {
        if (!m_window.project())
            return; // asked to end
        m_window.project()->keep(QStringLiteral("session"), QStringLiteral("clock"),
                                 QByteArray::number(QDateTime::currentMSecsSinceEpoch()));
        for (int tries = 0; tries < 50; ++tries)
            if (doOne(pick(10)))
                return;
        tell("x nothing to do");
    }

    // False when it changed nothing.
    bool doOne(int kind)
    {
        const Library &library = m_window.project()->library();
        const Id id = Id::random();
        switch (kind) {
        case 0:
            return trigger(MainWindow::tr("New bo&ard"));
        case 1:
        case 2:
            return trigger(MainWindow::tr("&Undo"));
        case 3:
            return trigger(MainWindow::tr("&Redo"));
        case 4:
            return edit([=](Writer &w) { w.insert(Claim{id, QStringLiteral("The port was warned"), {}, 1}); });
        case 5:
            return edit([=](Writer &w) {
                Tag tag;
                tag.id = id;
                tag.name = id.toString();
                w.insert(tag);
            });
        case 6:
            return edit([=](Writer &w) {
                Actor actor;
                actor.id = id;
                actor.name = QStringLiteral("Harbour office");
                w.insert(actor);
            });
        case 7:
            return !library.all<Board>().isEmpty() && addCard(library.all<Board>().begin()->id, id);
        case 8:
            return !library.all<Claim>().isEmpty() && type(library.all<Claim>().begin()->id);
        default:
            return !library.all<Actor>().isEmpty() &&
                   edit([actor = library.all<Actor>().begin()->id](Writer &w) { w.remove<Actor>(actor); });
        }
    }

    // An action of the menus, found by its first words; undo and redo bear the edit's name after them.
    bool trigger(const QString &words)
    {
        const QList<QAction *> actions = m_window.findChildren<QAction *>();
        for (QAction *action : actions)
            if (action->text().startsWith(words) && action->isEnabled() && action->menu() == nullptr) {
                action->trigger();
                return true;
            }
        return false;
    }

    bool edit(const std::function<void(Writer &)> &change)
    {
        m_window.project()->edit(QStringLiteral("Edit"), change);
        return true;
    }

    bool addCard(Id board, Id id)
    {
        Card card;
        card.id = id;
        card.board = board;
        card.kind = CardKind::Note;
        card.note = QStringLiteral("n");
        card.x = pick(500);
        return edit([=](Writer &w) { w.insert(card); });
    }

    bool type(Id claim)
    {
        const QString note = QString::number(++m_typed);
        return edit([=](Writer &w) { w.modify<Claim>(claim, [&](Claim &c) { c.note = note; }); });
    }

    MainWindow &m_window;
    std::mt19937 m_random;
    int m_typed = 0;
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
