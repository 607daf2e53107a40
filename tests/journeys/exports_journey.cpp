// SPDX-License-Identifier: GPL-3.0-or-later
// What goes out by the real window's menus, by keys and by mouse, and a board of another programme that comes in.
#include "app/ExportMenus.h"
#include "app/Workspace.h"
#include "models/lists/PassageTable.h"
#include "tests/journeys/WindowJourney.h"
#include "widgets/board/BoardFilterBar.h"
#include "widgets/board/BoardPane.h"
#include "widgets/board/BoardScene.h"
#include "widgets/board/BoardView.h"
#include "widgets/board/BoardWalk.h"
#include "widgets/board/BoardsPanel.h"
#include "widgets/board/PdfExportDialog.h"
#include "widgets/common/MessageBar.h"
#include "widgets/matrix/MatrixPane.h"
#include "widgets/passages/PassagesPanel.h"

#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QSignalSpy>
#include <QToolButton>

using namespace sidelight;
using namespace Qt::StringLiterals;

class ExportsJourney : public test::WindowJourney {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsNotShownIsNotOffered();
    void aBoardGoesOutByKeys();
    void whatAFilterLeavesOutStaysHere();
    void aBoardGoesOutByItsMenu();
    void theListGoesOutAsItIsShown();
    void theMatrixGoesOutAsItIsShown();
    void anArticleGoesOut();
    void aBoardComesIn();
    void theProjectIsNotOverwritten();

private:
    [[nodiscard]] QAction *entry(const QString &menu, const QString &text) const;
    [[nodiscard]] QMenu *submenu(const QString &title) const;
    [[nodiscard]] QFileDialog *dialogFor(const QString &path) const; // the dialog that asks, with a path in it
    QByteArray answer(const QString &name);                          // gives the dialog a name, and gives back what was written
};

void ExportsJourney::initTestCase()
{
    prepare(u"sample.sidelight"_s);
    openWindow();
}

QMenu *ExportsJourney::submenu(const QString &title) const
{
    const QList<QMenu *> menus = m_window->findChildren<QMenu *>();
    const auto it = std::ranges::find_if(menus, [&](const QMenu *menu) { return menu->title().remove(u'&') == title; });
    return it == menus.end() ? nullptr : *it;
}

QAction *ExportsJourney::entry(const QString &menu, const QString &text) const { return actionIn(submenu(menu)->actions(), text); }

QFileDialog *ExportsJourney::dialogFor(const QString &path) const
{
    QFileDialog *const dialog = fileDialog();
    if (!dialog)
        return nullptr;
    dialog->setDirectory(QFileInfo(path).path()); // typing would choose among completions meanwhile
    dialog->selectFile(QFileInfo(path).fileName());
    dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(QFileInfo(path).fileName()); // while it has the focus too
    return dialog;
}

QByteArray ExportsJourney::answer(const QString &name)
{
    QFileDialog *const dialog = dialogFor(m_home.filePath(name));
    if (!dialog)
        return "no dialog came";
    QSignalSpy exported(m_window.get(), &MainWindow::exported);
    QMetaObject::invokeMethod(dialog, "accept");
    if (exported.isEmpty() && !exported.wait(60'000))
        return "nothing was exported";
    if (!QTest::qWaitFor([&] { return !m_window->findChild<QFileDialog *>(); }))
        return "the dialog stays";
    QFile file(m_home.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void ExportsJourney::whatIsNotShownIsNotOffered()
{
    for (const QString &title : {u"Export board as"_s, u"Export passages as"_s, u"Export article as"_s})
        QVERIFY(!submenu(title)->isEnabled());
    createSample();
    QVERIFY(submenu(u"Export passages as"_s)->isEnabled());
    m_window->workspace()->openBoard(named<Board>(u"That night"_s));
    QVERIFY(submenu(u"Export board as"_s)->isEnabled() && !submenu(u"Export article as"_s)->isEnabled());
}

void ExportsJourney::aBoardGoesOutByKeys()
{
    // Alt+F, D for the submenu, W for its first entry.
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::AltModifier);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_D);
    QTRY_COMPARE(QApplication::activePopupWidget(), submenu(u"Export board as"_s));
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_W);
    const QByteArray page = answer(u"board.html"_s);
    QVERIFY(page.startsWith("<!DOCTYPE html>") && page.contains("That night"));
    QCOMPARE(m_window->messages()->text(), u"The file is written."_s);
    entry(u"Export board as"_s, u"PNG picture at 200 %…"_s)->trigger();
    QVERIFY(answer(u"board.png"_s).startsWith("\x89PNG"));
}

// What is dimmed by the filter is in no file, whichever it is.
void ExportsJourney::whatAFilterLeavesOutStaysHere()
{
    auto *const pane = qobject_cast<BoardPane *>(m_window->workspace()->windows().lastWidget());
    QVERIFY(pane);
    becomeActive();
    pane->view()->setFocus();
    QTest::keyClick(pane->view(), Qt::Key_F);
    QTest::keyClicks(QApplication::focusWidget(), u"Senior port"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    const auto found = pane->walk()->found();
    QVERIFY(found && found->cards > 0 && found->cards < found->of);
    QStringList seen, hidden; // the quotes of cards, as an outline has them
    for (const CardContent &card : pane->view()->board()->content().cards)
        if (card.kind == CardKind::Passage)
            (found->shown.contains(card.id) ? seen : hidden).append(card.body.sliced(1, 24)); // behind the quotation mark
    QVERIFY(!seen.isEmpty() && !hidden.isEmpty());
    const auto judge = [&](const QByteArray &file, const QString &news) {
        const QString words = QString::fromUtf8(file).simplified();
        for (const QString &quote : std::as_const(seen))
            QVERIFY2(words.contains(quote), qPrintable(quote));
        for (const QString &quote : std::as_const(hidden))
            QVERIFY2(!words.contains(quote), qPrintable(quote));
        QVERIFY2(m_window->messages()->text().startsWith(u"%1 of the board’s %2 cards "_s.arg(found->cards).arg(found->of)),
                 qPrintable(news));
    };
    const QPair<QString, QString> formats[] = {{u"Outline in Markdown…"_s, u"filtered.md"_s},
                                               {u"Web page with its sources…"_s, u"filtered.html"_s},
                                               {u"JSON Canvas…"_s, u"filtered.canvas"_s}};
    for (const auto &[text, file] : formats) {
        entry(u"Export board as"_s, text)->trigger();
        judge(answer(file), m_window->messages()->text());
    }
    QSignalSpy exported(m_window.get(), &MainWindow::exported);
    m_window->exportBoard(pane->board(), m_home.filePath(u"filtered.pdf"_s));
    QVERIFY(exported.wait(60'000));
    QProcess text;
    text.start(u"pdftotext"_s, {m_home.filePath(u"filtered.pdf"_s), u"-"_s});
    QVERIFY(text.waitForFinished());
    judge(text.readAllStandardOutput(), m_window->messages()->text());
    becomeActive();
    // The same board beside it, without a filter: what goes out is what the pane shows in which it is asked.
    Workspace *const workspace = m_window->workspace();
    workspace->panes()->splitRight();
    auto *const beside = qobject_cast<BoardPane *>(workspace->windows().lastWidget());
    QVERIFY(beside && beside != pane && beside->board() == pane->board());
    QVERIFY(!workspace->filterOf(pane->board()));
    auto *const button = buttonIn<QToolButton>(pane, u"Export PDF…"_s);
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    PdfExportDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_window->findChild<PdfExportDialog *>()) && dialog->isVisible());
    const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->isVisible() && label->text().startsWith(u"A filter is on"); }));
    dialog->reject();
    QTRY_VERIFY(!m_window->findChild<PdfExportDialog *>());
    workspace->panes()->closeTab();
    workspace->openArticle(oldest<Article>(), true);
    QVERIFY(workspace->filterOf(pane->board())); // nothing else shows it
    workspace->panes()->closeTab();
    becomeActive();
    pane->walk()->filterBar()->clear();
    QVERIFY(!pane->walk()->found());
}

void ExportsJourney::aBoardGoesOutByItsMenu()
{
    auto *boards = panel<BoardsPanel>();
    const QModelIndex row = boards->list()->model()->index(0, 0);
    QTest::mouseClick(boards->list()->viewport(), Qt::LeftButton, {}, boards->list()->visualRect(row).center());
    Q_EMIT boards->list()->customContextMenuRequested(boards->list()->visualRect(row).center());
    QTRY_VERIFY(QApplication::activePopupWidget());
    auto *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    const QAction *const exports = actionIn(menu->actions(), u"Export as"_s);
    QVERIFY(exports && exports->menu());
    menu->close();
    QAction *const canvas = actionIn(exports->menu()->actions(), u"JSON Canvas…"_s);
    QVERIFY(canvas);
    canvas->trigger();
    const QByteArray json = answer(u"board.canvas"_s);
    QVERIFY(json.contains("\"nodes\":["));
    const Board *first =
        library().find<Board>(boards->list()->model()->index(0, 0).isValid() ? named<Board>(row.data().toString()) : Id());
    QVERIFY(first);
    QCOMPARE(QString::fromUtf8(json).count(u"\"id\":"_s),
             library().cardsOf(first->id).size() + library().linksOf(first->id).size());
}

void ExportsJourney::theListGoesOutAsItIsShown()
{
    auto *passages = panel<PassagesPanel>();
    QTest::keyClicks(passages->filterField(), u"warning"_s);
    const QList<Id> shown = passages->table()->shownPassages();
    QVERIFY(!shown.isEmpty() && shown.size() < library().all<Passage>().size());
    QAction *listed = nullptr;
    for (QAction *action : passages->view()->actions())
        if (action->menu())
            listed = action;
    QVERIFY(listed && listed->text() == u"Export this list as"_s);
    listed->menu()->actions().first()->trigger();
    const QString csv = QString::fromUtf8(answer(u"list.csv"_s));
    qsizetype at = 0;
    for (const Id id : shown) {
        const QString words = QString(library().find<Passage>(id)->quote).replace(u'"', u"\"\""_s);
        at = csv.indexOf(words, at);
        QVERIFY2(at > 0, qPrintable(words));
    }
    QCOMPARE(csv.count(u"\r\n"_s), shown.size() + 1);
    passages->filterField()->clear();
}

// From its pane as the pane shows it, from the File menu as well; all statements beside it.
void ExportsJourney::theMatrixGoesOutAsItIsShown()
{
    QVERIFY(submenu(u"Export claim matrix as"_s)->isEnabled() && submenu(u"Export statements as"_s)->isEnabled());
    m_window->workspace()->analysis().open(StandingPane::Matrix);
    auto *const pane = m_window->findChild<MatrixPane *>();
    QVERIFY(pane && pane->model()->rowCount() > 2);
    pane->model()->setWords(Qt::Horizontal, u"was warned"_s);
    QTRY_COMPARE(pane->model()->columnCount(), 1);
    QMenu filled;
    Q_EMIT pane->exportMenuFilling(&filled);
    QCOMPARE(filled.actions().size(), 3);
    filled.actions().first()->trigger();
    const QByteArray shown = answer(u"pane.csv"_s);
    QVERIFY2(shown.startsWith("\"Speaker\",\"The Harbour Authority was warned"), shown.first(80).constData());
    QCOMPARE(shown.count("\r\n"), pane->model()->rowCount() + 1);
    entry(u"Export claim matrix as"_s, u"Table (CSV)…"_s)->trigger();
    QCOMPARE(answer(u"menu.csv"_s), shown);
    entry(u"Export statements as"_s, u"Exact data (JSON)…"_s)->trigger();
    QCOMPARE(answer(u"statements.json"_s).count("\n{"), library().all<Statement>().size());
    pane->model()->setWords(Qt::Horizontal, {});
}

void ExportsJourney::anArticleGoesOut()
{
    Id article;
    for (const Article &each : library().all<Article>())
        if (!article.isValid() || library().passagesOf(each.id).size() > library().passagesOf(article).size())
            article = each.id;
    m_window->workspace()->openArticle(article, false);
    QTRY_VERIFY(submenu(u"Export article as"_s)->isEnabled());
    entry(u"Export article as"_s, u"Web page…"_s)->trigger();
    const QString page = QString::fromUtf8(answer(u"article.html"_s));
    QVERIFY2(page.contains(library().find<Article>(article)->title.toHtmlEscaped()),
             qPrintable(m_window->messages()->text() + page.left(200) + library().find<Article>(article)->title));
    QVERIFY(page.count(u"<mark"_s) >= library().passagesOf(article).size());
    entry(u"Export article as"_s, u"PDF…"_s)->trigger();
    QVERIFY(answer(u"article.pdf"_s).startsWith("%PDF-"));
}

void ExportsJourney::aBoardComesIn()
{
    const qsizetype before = library().all<Board>().size();
    becomeActive();
    QTest::keyClick(m_window.get(), Qt::Key_I, Qt::ControlModifier);
    QFileDialog *const dialog = dialogFor(m_home.filePath(u"board.canvas"_s));
    QVERIFY(dialog);
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_COMPARE(library().all<Board>().size(), before + 1);
    const Id board = named<Board>(u"board"_s);
    QVERIFY(board.isValid());
    QTRY_COMPARE(m_window->workspace()->windows().active()->current().id, board); // and it is opened
    QCOMPARE(m_window->messages()->text(), u"The board “board” is imported."_s);
    QTRY_VERIFY(m_window->project()->isSaved());
    becomeActive();
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(library().all<Board>().size(), before);
}

void ExportsJourney::theProjectIsNotOverwritten()
{
    m_window->workspace()->openBoard(named<Board>(u"That night"_s));
    const qint64 size = QFileInfo(m_window->project()->path()).size();
    entry(u"Export board as"_s, u"Outline in Markdown…"_s)->trigger();
    QFileDialog *const dialog = dialogFor(m_window->project()->path());
    QVERIFY(dialog);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    QSignalSpy exported(m_window.get(), &MainWindow::exported);
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_COMPARE(exported.size(), 1);
    QVERIFY(m_window->messages()->isError());
    QVERIFY(m_window->messages()->text().startsWith(u"What is exported cannot take the place"_s));
    QCOMPARE(QFileInfo(m_window->project()->path()).size(), size); // opening it here would drop the window's lock
}

int main(int argc, char **argv) { return test::travel<ExportsJourney>(argc, argv); }
#include "exports_journey.moc"
