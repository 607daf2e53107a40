// SPDX-License-Identifier: GPL-3.0-or-later
// Every window, list, pane and dialog, in one language, at one size of text, on the sample: whether all that it says is seen whole,
// and whether it stands on a small screen. SIDELIGHT_LOOKS says how ("de 200 dark"); SIDELIGHT_LOOKS_PICTURES names a folder for
// pictures of all, to be looked at.
#include "app/AboutWindow.h"
#include "app/AnalysisPanes.h"
#include "app/Forgetting.h"
#include "app/Help.h"
#include "app/ImportDesk.h"
#include "app/MenuCommands.h"
#include "app/ProjectSnapshots.h"
#include "app/Tour.h"
#include "app/WindowTools.h"
#include "models/project/LeftOut.h"
#include "models/project/Verification.h"
#include "tests/journeys/Fitting.h"
#include "tests/journeys/WindowJourney.h"
#include "widgets/common/MessageBar.h"
#include "widgets/common/ProgressLine.h"
#include "widgets/help/TourPanel.h"
#include "widgets/importing/ImportWindow.h"
#include "widgets/library/LibraryPanel.h"
#include "widgets/palette/PaletteWindow.h"
#include "widgets/preferences/PreferencesWindow.h"
#include "widgets/reader/ArticleView.h"
#include "widgets/reader/ReaderPane.h"
#include "widgets/trust/PassphraseDialog.h"
#include "widgets/trust/SalvageReport.h"
#include "widgets/trust/SnapshotsWindow.h"
#include "widgets/trust/StrangerDetails.h"
#include "widgets/trust/VerifyDialog.h"
#include "widgets/trust/WithheldCopyDialog.h"
#include "widgets/trust/WithheldPlacesPage.h"

#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QStyle>
#include <QTimer>
#include <QTreeView>
#include <QTreeWidget>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

// How it is to look.
struct Looks {
    QString language = u"en"_s;
    int percent = 100;
    Settings::Scheme scheme = Settings::Scheme::Light;

    static Looks wanted()
    {
        const QStringList words = qEnvironmentVariable("SIDELIGHT_LOOKS").split(u' ', Qt::SkipEmptyParts);
        Looks looks;
        looks.language = words.value(0, looks.language);
        looks.percent = words.value(1, u"100"_s).toInt();
        looks.scheme = words.value(2) == "dark"_L1 ? Settings::Scheme::Dark : Settings::Scheme::Light;
        return looks;
    }
    // Small for its text: what fits here fits on most.
    [[nodiscard]] QSize screen() const { return percent > 100 ? QSize(1920, 1080) : QSize(1366, 768); }
    [[nodiscard]] QString name() const
    {
        return u"%1-%2-%3"_s.arg(language).arg(percent).arg(scheme == Settings::Scheme::Dark ? u"dark"_s : u"light"_s);
    }
};

} // namespace

class LooksJourney : public test::WindowJourney {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theJudgeSees();
    void theWelcome();
    void theTour();
    void lists();
    void panes();
    void menus();
    void dialogs();
    void preferences();
    void thePalette();
    void reading();
    void importing();
    void originals();
    void keeping();
    void withholding();
    void strangers();

private:
    void look(QWidget *window, const QString &name);
    [[nodiscard]] static QList<QWidget *> windowsBeside(const QWidget *main)
    {
        QList<QWidget *> all;
        for (QWidget *each : QApplication::topLevelWidgets())
            if (each->isVisible() && each != main && !each->inherits("QTipLabel"))
                all.append(each);
        return all;
    }
    template <class Dialog> void lookAlone(Dialog &dialog, const QString &name)
    {
        dialog.show();
        look(&dialog, name);
        dialog.close();
    }
    QAction *command(const QString &name) const
    {
        for (const MenuCommand &each : menuCommands::possible(*m_window->menuBar()))
            if (each.name == name)
                return each.action;
        return nullptr;
    }
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_home.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

    const Looks m_looks = Looks::wanted();
    const QString m_folder = qEnvironmentVariable("SIDELIGHT_LOOKS_PICTURES");
    QStringList m_problems;
    QSet<QString> m_told;
    int m_seen = 0;
};

void LooksJourney::initTestCase()
{
    prepare(u"sample.sidelight"_s);
    m_settings->setScheme(m_looks.scheme);
    QCOMPARE(QGuiApplication::primaryScreen()->size(), m_looks.screen());
    openWindow(m_looks.screen());
    QVERIFY(m_folder.isEmpty() || QDir().mkpath(m_folder));
}

void LooksJourney::init() { becomeActive(); }

void LooksJourney::cleanup()
{
    const QStringList problems = std::exchange(m_problems, {});
    QVERIFY2(problems.isEmpty(), qPrintable(u"\n"_s + problems.join(u'\n')));
}

void LooksJourney::look(QWidget *window, const QString &name)
{
    QVERIFY2(window && window->isVisible(), qPrintable(name));
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    for (const QString &problem : test::misfits(*window, m_looks.screen())) {
        if (m_told.contains(problem))
            continue; // of what stays in the window
        m_told.insert(problem);
        m_problems.append(name + u": "_s + problem);
    }
    ++m_seen;
    if (!m_folder.isEmpty()) {
        QTest::qWait(30);
        const QString file = u"%1/%2-%3.png"_s.arg(m_folder, m_looks.name(), QString(name).replace(u'/', u'_').remove(u'…'));
        QVERIFY2(window->grab().save(file), qPrintable(file));
    }
}

// Of a window in which nothing fits, all that does not.
void LooksJourney::theJudgeSees()
{
    QWidget window;
    QFont font = window.font();
    font.setPointSize(9);
    window.setFont(font);
    auto *const cut = new QPushButton(u"Words that have no room"_s, &window);
    cut->setGeometry(0, 0, 20, 60);
    auto *const outside = new QLabel(u"…"_s, &window);
    outside->setGeometry(195, 0, 40, 40);
    auto *const low = new QLabel(u"Words that wrap and have a single line for it"_s, &window);
    low->setWordWrap(true);
    low->setGeometry(0, 70, 60, 12);
    auto *const choice = new QComboBox(&window);
    choice->addItem(u"A long word for a choice"_s);
    choice->setGeometry(0, 100, 50, 40);
    window.resize(200, 200);
    window.show();
    const QStringList seen = test::misfits(window, {100, 100});
    QCOMPARE(seen.size(), 5);
    QVERIFY(seen.at(0).startsWith(u"larger than the screen"_s));
    outside->move(0, 150);
    cut->resize(cut->sizeHint());
    low->resize(low->width(), low->heightForWidth(low->width()));
    low->move(100, 0);
    choice->resize(choice->sizeHint());
    QCOMPARE(test::misfits(window, {1000, 1000}), QStringList());
}

void LooksJourney::theWelcome() { look(m_window.get(), u"welcome"_s); }

// On the sample investigation, which is what the others look at too.
void LooksJourney::theTour()
{
    QSignalSpy ready(m_window.get(), &MainWindow::ready);
    m_window->help()->beginTour();
    QVERIFY(ready.wait(60'000));
    settle();
    TourPanel *const panel = m_window->help()->tour().panel();
    QVERIFY(panel);
    look(m_window.get(), u"window"_s);
    for (int step = 0; step <= int(TourPanel::Step::Done); ++step) {
        panel->setStep(TourPanel::Step(step));
        QTest::qWait(1);
        look(panel, u"tour %1"_s.arg(step + 1));
    }
    m_window->help()->tour().leave();
    look(m_window.get(), u"window without the tour"_s);
}

void LooksJourney::lists()
{
    for (QDockWidget *dock : m_window->workspace()->docks()) {
        dock->show();
        dock->raise();
        QTest::qWait(20);
        look(dock, u"list "_s + dock->objectName());
    }
    // The library's facets, beside its list and above it.
    LibraryPanel *const library = m_window->workspace()->library();
    auto *const dock = qobject_cast<QDockWidget *>(library->parentWidget());
    library->facetsButton()->click();
    for (const int part : {5, 2}) {
        m_window->resizeDocks({dock}, {m_looks.screen().width() / part}, Qt::Horizontal);
        QTest::qWait(200);
        look(dock, u"list library, narrowing, 1 of %1"_s.arg(part));
    }
    library->facetsButton()->click();
    m_window->workspace()->restoreLayout();
}

void LooksJourney::panes()
{
    const auto lookAt = [this](const QString &name) {
        QTest::qWait(50);
        look(m_window.get(), u"pane "_s + name);
    };
    m_window->workspace()->panes()->clear();
    openByKey(library().find<Article>(oldest<Article>())->title);
    lookAt(u"article"_s);
    key(Qt::Key_F, Qt::ControlModifier);
    lookAt(u"article, finding"_s);
    m_window->workspace()->openBoard(oldest<Board>());
    lookAt(u"board"_s);
    const std::pair<StandingPane, QString> standing[] = {{StandingPane::Contradictions, u"contradictions"_s},
                                                         {StandingPane::Matrix, u"matrix"_s},
                                                         {StandingPane::Timeline, u"timeline"_s},
                                                         {StandingPane::Origins, u"origins"_s}};
    for (const auto &[pane, name] : standing) {
        m_window->workspace()->analysis().open(pane);
        lookAt(name);
    }
    m_window->workspace()->analysis().openActor(oldest<Actor>());
    lookAt(u"actor"_s);
    m_window->workspace()->windows().open({RecordKind::Ach, oldest<Ach>()});
    lookAt(u"ach"_s);
}

void LooksJourney::menus()
{
    const QList<QAction *> titles = m_window->menuBar()->actions();
    for (const QAction *const title : titles)
        m_problems += test::misfits(*title->menu(), m_looks.screen());
    const auto *const more = m_window->menuBar()->findChild<QWidget *>(u"qt_menubar_ext_button"_s);
    QVERIFY(more && !more->isVisible()); // nothing has no room
}

// Whatever has an ellipsis behind it asks something, in a window of its own or in a part of this one.
void LooksJourney::dialogs()
{
    int opened = 0;
    QStringList seen;
    for (const QString &front : {u"article"_s, u"board"_s}) { // some are for what is in front
        if (front == u"board"_s)
            m_window->workspace()->openBoard(oldest<Board>());
        else
            openByKey(library().find<Article>(oldest<Article>())->title);
        const QList<MenuCommand> commands = menuCommands::possible(*m_window->menuBar());
        for (const MenuCommand &command : commands) {
            const bool asks = command.text.endsWith(u'…') || command.name.startsWith(u"help."_s);
            const QString name = command.name.isEmpty() ? u"Board/%1"_s.arg(seen.size()) : command.name;
            if (!asks || !command.action || seen.contains(command.name) || command.name == "help.tour"_L1)
                continue;
            if (!command.name.isEmpty())
                seen.append(command.name);
            // A menu holds until it is closed.
            QTimer::singleShot(20, this, [this, name] {
                if (QWidget *const popup = QApplication::activePopupWidget(); popup && popup->inherits("QMenu")) {
                    look(popup, u"asked "_s + name);
                    popup->close();
                }
            });
            command.action->trigger();
            QTest::qWait(60);
            const QList<QWidget *> windows = windowsBeside(m_window.get());
            opened += int(windows.size());
            for (QWidget *window : windows) {
                if (!window->inherits("QFileDialog"))
                    look(window, u"asked "_s + name);
                window->close();
            }
            if (windows.isEmpty())
                look(m_window.get(), u"asked "_s + name);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            becomeActive();
        }
    }
    QVERIFY2(opened >= 15, qPrintable(QString::number(opened)));
}

void LooksJourney::preferences()
{
    m_window->tools().preferences()->open();
    PreferencesWindow *const preferences = m_window->tools().preferences()->window();
    for (int page = 0; page < preferences->pages()->count(); ++page) {
        preferences->pages()->setCurrentRow(page);
        look(preferences, u"preferences %1"_s.arg(page + 1));
    }
    preferences->close();
}

void LooksJourney::thePalette()
{
    m_window->tools().palette().open();
    QTRY_VERIFY(m_window->tools().palette().model()->isReady());
    PaletteWindow *const palette = m_window->tools().palette().window();
    look(palette, u"palette"_s);
    QTest::keyClicks(palette->findChild<QLineEdit *>(), u"xqzj"_s);
    look(palette, u"palette, nothing found"_s);
    palette->close();
}

void LooksJourney::reading()
{
    const Id article = articleTitled(u"Port had no warning"_s);
    m_window->workspace()->panes()->clear();
    openByKey(u"Port had no warning"_s);
    ArticleView *const view = readerOf(article)->view();
    dragOver(view, u"Four dock workers and two firefighters died."_s);
    QTest::qWait(50);
    look(m_window.get(), u"reading, selected"_s);
    key(Qt::Key_Escape);
    view->setFocus();
    view->setCaret(int(view->text().indexOf(u"TARROWMOUTH"_s)));
    key(Qt::Key_S);
    key(Qt::Key_W);
    QTest::qWait(50);
    look(m_window.get(), u"reading, statement"_s);
    key(Qt::Key_Escape);
    becomeActive();
}

void LooksJourney::importing()
{
    const QString good = write(u"quay.txt"_s,
                               "The quay at Tarrowmouth\n\nThe harbour master spoke on 4 May 2031.\n\nNobody was hurt."),
                  bad = write(u"broken.pdf"_s, "%PDF-1.7 and nothing that could be read"),
                  table = write(u"table.csv"_s, "title,body,day\nA boat,It sank.,2031-05-04\nA crane,It fell.,2031-05-05\n");
    m_window->importDesk()->preview({good, bad, table});
    QPointer<ImportWindow> window; // it goes by itself, unless it asks first
    QTRY_VERIFY((window = m_window->importDesk()->importWindow()) && window->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(window->list()->model()->rowCount() >= 3, 20'000);
    QTest::qWait(300);
    for (int row = 0; row < window->list()->model()->rowCount(); ++row) {
        window->list()->setCurrentIndex(window->list()->model()->index(row, 0));
        QTest::qWait(30);
        look(window, u"importing %1"_s.arg(row + 1));
    }
    window->reject();
    QTest::qWait(20);
    if (window && window->isVisible()) {
        look(window, u"importing, asked"_s);
        window->hide();
        window->deleteLater();
    }
}

// The pages of a PDF beside its text; and progress in the status bar, which is there only while there is some.
void LooksJourney::originals()
{
    const QString path = m_home.filePath(u"a board.pdf"_s);
    QSignalSpy exported(m_window.get(), &MainWindow::exported);
    m_window->exportBoard(oldest<Board>(), path);
    QVERIFY(exported.wait(30'000));
    const QList<Id> before = library().all<Article>().keys();
    m_window->importDesk()->take({path});
    QTRY_VERIFY_WITH_TIMEOUT(library().all<Article>().size() > before.size(), 30'000);
    settle();
    QList<Id> added = library().all<Article>().keys();
    added.removeIf([&](Id id) { return before.contains(id); });
    QCOMPARE(added.size(), 1);
    m_window->workspace()->panes()->clear();
    m_window->workspace()->openArticle(added.first(), false);
    QTRY_VERIFY(m_window->workspace()->reader() && m_window->workspace()->reader()->hasPages());
    m_window->workspace()->reader()->showPages(true);
    QTest::qWait(300);
    const QList<ProgressLine *> lines = m_window->findChildren<ProgressLine *>();
    lines.last()->begin();
    lines.last()->advance(3, 80, Forgetting::tr("The project is written anew without its history…"));
    QTest::qWait(20);
    look(m_window.get(), u"pages and progress"_s);
    lines.last()->end();
}

void LooksJourney::keeping()
{
    LeftOut leftOut;
    leftOut.rows = {{"article", 2}, {"passage", 14}};
    leftOut.references = 3;
    leftOut.corrected = 5;
    leftOut.standIns = 1;
    leftOut.pages = 7;
    leftOut.damagedTitles = {u"“We would have acted,” says the port"_s, u"What we know about the fire"_s};
    leftOut.hadHistory = true;
    SalvageReport salvaged(leftOut.sentences(), m_window.get());
    lookAlone(salvaged, u"salvage report"_s);
    StrangerDetails details(leftOut, m_window.get());
    lookAlone(details, u"stranger's details"_s);
    StrangerDetails whole(LeftOut{}, m_window.get());
    lookAlone(whole, u"stranger's details, whole"_s);
    VerifyDialog verify(u"Harbour fire"_s, m_window.get());
    verify.begin();
    verify.follow({VerifyProgress::Part::History, 120, 400, true});
    lookAlone(verify, u"verifying"_s);
    PassphraseDialog opening(PassphraseDialog::Use::Opening, u"Harbour fire"_s, m_window.get());
    QTest::keyClicks(opening.findChild<QLineEdit *>(), u"a lamp"_s);
    lookAlone(opening, u"passphrase, opening"_s);
    PassphraseDialog making(PassphraseDialog::Use::Making, u"Harbour fire"_s, m_window.get());
    QTest::keyClicks(making.findChild<QLineEdit *>(), u"a lamp"_s);
    lookAlone(making, u"passphrase, making"_s);
}

void LooksJourney::withholding()
{
    m_window->snapshots()->open(); // with two in its list
    SnapshotsWindow *const snapshots = m_window->snapshots()->window();
    for (int taken = 1; taken <= 2; ++taken) {
        Q_EMIT snapshots->takeAsked();
        QTRY_VERIFY_WITH_TIMEOUT(snapshots->model()->rowCount() >= 1, 20'000);
        QTest::qWait(50);
    }
    QTest::qWait(200);
    look(snapshots, u"snapshots"_s);
    snapshots->close();
    becomeActive();
    QAction *const ask = command(u"file.saveCopyWithoutIdentities"_s);
    QVERIFY(ask);
    ask->trigger();
    WithheldCopyDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_window->findChild<WithheldCopyDialog *>()) && dialog->isVisible());
    QTRY_VERIFY(dialog->nextButton()->isEnabled());
    look(dialog, u"withholding 1"_s);
    QTest::mouseClick(dialog->nextButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->placesPage()->list()->isVisible() && dialog->placesPage()->list()->topLevelItemCount() > 0,
                             20'000);
    look(dialog, u"withholding 2"_s);
    dialog->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    becomeActive();
}

// What somebody sent, with the bar that says so, and progress in the status bar.
void LooksJourney::strangers()
{
    const QString sent = m_home.filePath(u"sent.sidelight"_s);
    QVERIFY(QFile::copy(QStringLiteral(SIDELIGHT_SOURCE_DIR "/tests/data/golden/schema-5.sidelight"), sent));
    QSignalSpy ready(m_window.get(), &MainWindow::ready);
    m_window->openProject(sent);
    QVERIFY(ready.wait(20'000));
    settle();
    look(m_window.get(), u"a stranger's"_s);
    QCoreApplication::processEvents();
}

namespace {

// A screen of the size that is looked at, since windows ask how large theirs is.
void makeScreen(QSize size, const QTemporaryDir &folder)
{
    if (qEnvironmentVariable("QT_QPA_PLATFORM") != "offscreen"_L1)
        return;
    const QJsonObject screen{{u"name"_s, u"one"_s},
                             {u"x"_s, 0},
                             {u"y"_s, 0},
                             {u"width"_s, size.width()},
                             {u"height"_s, size.height()},
                             {u"logicalDpi"_s, 96},
                             {u"logicalBaseDpi"_s, 96},
                             {u"dpr"_s, 1}};
    QFile file(folder.filePath(u"screens.json"_s));
    if (file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(QJsonObject{{u"screens"_s, QJsonArray{screen}}}).toJson()) > 0)
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.fileName().toUtf8());
}

} // namespace

int main(int argc, char **argv)
{
    const Looks looks = Looks::wanted();
    const QTemporaryDir folder;
    test::prepareProcess(); // which cleans the environment
    makeScreen(looks.screen(), folder);
    int one = 1; // the arguments are the test's
    QApplication application(one, argv);
    translation::install(looks.language);
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * looks.percent / 100);
    QApplication::setFont(font);
    LooksJourney journey;
    return QTest::qExec(&journey, argc, argv);
}
#include "looks_journey.moc"
