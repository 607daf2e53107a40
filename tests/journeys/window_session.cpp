// SPDX-License-Identifier: GPL-3.0-or-later
// The real window, working until it is killed or asked to end: it opens a project, and does at random what its menus and panes do.
// When the window says "Saved", a line "a" with the fingerprint of what it shows goes to standard output.
//
//     window_session PROJECT PROFILE SEED
//     window_session PROJECT PROFILE margin|panel|card
//
// With a field instead of a number it types a note in that: beside the passage, in the passage's panel, or on a card. Each letter
// is told by a line "t" with how many there are and the time, in milliseconds.
#include "app/MainWindow.h"
#include "app/QuitSignals.h"
#include "models/project/FilePages.h"
#include "tests/journeys/WindowDeeds.h"
#include "tests/support/ProjectDump.h"
#include "widgets/actors/NoteField.h"
#include "widgets/board/BoardView.h"
#include "widgets/board/CardNoteEditor.h"
#include "widgets/common/MessageBar.h"
#include "widgets/passages/InspectorPanel.h"
#include "widgets/reader/ArticleView.h"
#include "widgets/reader/PassageNote.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QKeyEvent>
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

template <class T> void put(Changes &records, const Library &library)
{
    for (const T &record : library.all<T>())
        records.of<T>().inserted.append(record);
}

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

// A passage and a card are made, and a note of one of them is typed for as long as the window lives.
class Typist : public QObject {
public:
    Typist(MainWindow &window, QByteArray field)
        : m_window(window)
        , m_field(std::move(field))
    {
        connect(&window, &MainWindow::ready, this, &Typist::begin);
        m_rhythm.setInterval(20);
        connect(&m_rhythm, &QTimer::timeout, this, &Typist::type);
    }

private:
    void begin()
    {
        const Id passage{11}, board{12}, card{13}, article = m_window.project()->library().all<Article>().constBegin().key();
        m_window.project()
            ->edit(QStringLiteral("Begin"),
                   [=](Writer &writer) {
                       Passage words;
                       words.id = passage;
                       words.article = article;
                       words.end = 8;
                       words.quote = QStringLiteral("The port");
                       writer.insert(words);
                       writer.insert(Board{board, QStringLiteral("Board"), {}, 1});
                       Card note;
                       note.id = card;
                       note.board = board;
                       note.kind = CardKind::Note;
                       note.width = note.height = 200;
                       writer.insert(note);
                   })
            .then(this, [=, this](const Result<EditId> &) {
                if (m_field == "card")
                    m_window.workspace()->openBoard(board, card);
                else
                    m_window.workspace()->openArticle(article, false);
                QTimer::singleShot(100, this, [=, this] { openField(passage); });
            });
    }

    void openField(Id passage)
    {
        if (m_field == "card") {
            press(m_window.findChild<BoardView *>(), Qt::Key_F2);
            m_editor = m_window.findChild<CardNoteEditor *>();
        } else if (m_field == "margin") {
            auto *const view = m_window.findChild<ArticleView *>();
            view->selectPassage(passage);
            press(view, Qt::Key_Return);
            m_editor = m_window.findChild<PassageNote *>();
        } else {
            auto *const panel = m_window.findChild<InspectorPanel *>();
            panel->setPassage(passage);
            m_editor = panel->findChild<NoteField *>();
        }
        if (!m_editor)
            return tell("x the field is not there");
        tell("o");
        m_rhythm.start();
    }

    void type()
    {
        press(m_editor, Qt::Key_A, QStringLiteral("a"));
        if (m_editor->toPlainText().size() != ++m_letters)
            return tell("x a letter did not arrive");
        tell("t " + QByteArray::number(m_letters) + ' ' + QByteArray::number(QDateTime::currentMSecsSinceEpoch()));
    }

    static void press(QWidget *widget, Qt::Key key, const QString &letter = {})
    {
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, Qt::NoModifier, letter);
            QCoreApplication::sendEvent(widget, &event);
        }
    }

    MainWindow &m_window;
    QByteArray m_field;
    QPlainTextEdit *m_editor = nullptr;
    QTimer m_rhythm;
    int m_letters = 0;
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
    std::unique_ptr<QObject> session;
    if (const QByteArray third(argv[3]); third.at(0) >= '0' && third.at(0) <= '9')
        session = std::make_unique<Session>(window, third.toUInt());
    else
        session = std::make_unique<Typist>(window, third);
    window.show();
    settings.addOwnProject(projectIdIn(QFile::decodeName(argv[1])));
    window.openProject(QFile::decodeName(argv[1]));
    return QApplication::exec();
}
