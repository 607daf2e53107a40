// SPDX-License-Identifier: GPL-3.0-or-later
// The main path by real events on the real window: from articles on disk to a board, closed, reopened, undone and redone.
// The steps build on each other; each says what a person does and then looks at what the project knows.
#include "models/exchange/Drawing.h"
#include "tests/journeys/WindowJourney.h"
#include "widgets/board/BoardPane.h"
#include "widgets/board/BoardScene.h"
#include "widgets/board/BoardView.h"
#include "widgets/board/BoardsPanel.h"
#include "widgets/board/CardItem.h"
#include "widgets/common/MessageBar.h"
#include "widgets/library/LibraryPanel.h"
#include "widgets/passages/InspectorPanel.h"
#include "widgets/passages/PassagesPanel.h"
#include "widgets/reader/ArticleView.h"
#include "widgets/reader/PassagePopup.h"
#include "widgets/reader/ReaderPane.h"

#include <QApplication>
#include <QClipboard>
#include <QDirIterator>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenuBar>
#include <QMimeData>
#include <QProcess>
#include <QSignalSpy>
#include <algorithm>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

const QString sampleFolder = QStringLiteral(SIDELIGHT_SOURCE_DIR "/resources/sample/");

} // namespace

class Journey : public test::WindowJourney {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void makesAProject();
    void importsByDropping();
    void opensTwoSideBySide();
    void marksByMouse();
    void marksByKeyboard();
    void recordsSpeakers();
    void makesABoard();
    void linksByMouse();
    void linksByKeyboard();
    void followsACardToItsWords();
    void exportsTheBoard();
    void undoesAndRedoes();
    void comesBackAsItWas();
    void undoesAfterReopening();
    void keptNoWordOutsideTheProject();

private:
    template <class T> [[nodiscard]] int count() const { return int(library().all<T>().size()); }
    [[nodiscard]] ArticleView *viewOf(Id article) const { return readerOf(article)->view(); }
    [[nodiscard]] PassagePopup *openPopup() const;
    [[nodiscard]] FoundRecord<Passage> passageOf(const QString &quote) const;
    [[nodiscard]] QList<QRectF> cardRects() const; // in reading order

    Id m_first, m_second;
    QStringList m_marked;
};

PassagePopup *Journey::openPopup() const
{
    const QList<PassagePopup *> popups = m_window->findChildren<PassagePopup *>();
    for (PassagePopup *popup : popups) {
        if (popup->isVisible())
            return popup;
    }
    return nullptr;
}

FoundRecord<Passage> Journey::passageOf(const QString &quote) const
{
    for (const Passage &passage : library().all<Passage>()) {
        if (passage.quote == quote)
            return passage;
    }
    return nullptr;
}

void Journey::initTestCase()
{
    prepare(u"canaryproject.sidelight"_s);
    openWindow();
}

void Journey::makesAProject()
{
    createProject();
    QCOMPARE(m_window->windowTitle(), u"Sidelight"_s);
}

void Journey::importsByDropping()
{
    QMimeData data;
    QList<QUrl> urls;
    QFile manifest(sampleFolder + u"manifest"_s);
    QVERIFY(manifest.open(QIODevice::ReadOnly));
    const QStringList names = QString::fromUtf8(manifest.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &name : names)
        urls.append(QUrl::fromLocalFile(sampleFolder + name));
    data.setUrls(urls);
    dropIn(m_window.get(), data, {700, 400});
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->messages()->text().isEmpty(), 60'000);
    QCOMPARE(m_window->messages()->text(), u"%1 articles imported."_s.arg(names.size()));
    QTRY_COMPARE_WITH_TIMEOUT(count<Article>(), int(names.size()), 30'000);
}

void Journey::opensTwoSideBySide()
{
    m_first = articleTitled(u"Fire tears through"_s);
    m_second = articleTitled(u"Port had no warning"_s);
    QVERIFY(m_first.isValid() && m_second.isValid());
    RecordView *const list = m_window->workspace()->library()->view();
    list->select(m_first);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    list->setFocus();
    list->select(m_second);
    QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier); // beside the first
    settle();
    QVERIFY(readerOf(m_first) && readerOf(m_second));
    QTRY_VERIFY(viewOf(m_first)->text().contains(u"Saltpan Quay"_s));
    QTRY_VERIFY(viewOf(m_second)->text().contains(u"Lantern Gate"_s));
    QCOMPARE(m_window->workspace()->panes()->paneCount(), 2);
    QVERIFY(m_window->workspace()->panes()->currentWidget() == readerOf(m_second));
    QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(m_window->workspace()->panes()->currentWidget() == readerOf(m_first));
}

void Journey::marksByMouse()
{
    const QStringList words = {u"taste of swimming baths"_s, u"60 tonnes of what it calls pool"_s, u"at 9.52 p.m."_s,
                               u"the barrier came down behind"_s,
                               u"by the account of three people"_s}; // the last inside a longer line
    for (qsizetype i = 0; i < words.size(); ++i) {
        dragOver(viewOf(m_first), words[i]);
        PassagePopup *const popup = openPopup();
        QVERIFY2(popup, qPrintable(words[i]));
        QTest::keyClick(popup->findChild<QLineEdit *>(), Qt::Key(Qt::Key_1 + i));
        QTRY_VERIFY2(passageOf(words[i]), qPrintable(words[i]));
        QCOMPARE(passageOf(words[i])->colour, int(i + 1));
        QVERIFY(!openPopup());
    }
    QCOMPARE(count<Passage>(), 5);
    m_marked = words;
}

void Journey::marksByKeyboard()
{
    const QStringList words = {u"No warning was ever received"_s, u"a senior port official said"_s, u"Four dock workers and two"_s,
                               u"There was one explosion"_s, u"for less than five minutes"_s};
    for (const QString &each : words) {
        selectByKeys(viewOf(m_second), each);
        QTest::keyClick(viewOf(m_second), Qt::Key_Return);
        PassagePopup *const popup = openPopup();
        QVERIFY2(popup, qPrintable(each));
        QTest::keyClick(popup->findChild<QLineEdit *>(), Qt::Key_3);
        QTRY_VERIFY2(passageOf(each), qPrintable(each));
        QCOMPARE(passageOf(each)->article, m_second);
    }
    QCOMPARE(count<Passage>(), 10);
    m_marked += words;
}

// Selects a passage in the list, and types who speaks into the inspector.
void Journey::recordsSpeakers()
{
    auto *const passages = m_window->findChild<PassagesPanel *>();
    auto *const inspector = m_window->findChild<InspectorPanel *>();
    const std::pair<QString, QString> speakers[] = {{u"No warning was ever received"_s, u"canaryofficial"_s},
                                                    {u"There was one explosion"_s, u"canaryofficial"_s},
                                                    {u"at 9.52 p.m."_s, u"Fire service"_s}};
    int recorded = 0;
    for (const auto &[quote, name] : speakers) {
        passages->select(passageOf(quote)->id);
        QTRY_COMPARE(inspector->passage(), passageOf(quote)->id);
        inspector->focusSpeaker();
        QWidget *const field = QApplication::focusWidget();
        QVERIFY(qobject_cast<QLineEdit *>(field));
        QTest::keyClicks(field, name);
        QTest::keyClick(field, Qt::Key_Return);
        ++recorded;
        QTRY_COMPARE(count<Statement>(), recorded);
    }
    QCOMPARE(count<Actor>(), 2); // the second time the official was found, not made
}

void Journey::makesABoard()
{
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(count<Board>(), 1);
    auto *const list = m_window->findChild<BoardsPanel *>()->list();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // leaves the name as it is offered
    QTRY_VERIFY(list->model()->rowCount() == 1);
    list->setCurrentIndex(list->model()->index(0, 0));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    auto *const view = m_window->findChild<BoardView *>();
    QVERIFY(view && view->isVisible());
    settle();
    view->look({0, 0}, 0.5); // room for twelve
    const QPoint corner(12, 12);
    QList<RecordRef> records;
    for (const QString &quote : m_marked)
        records.append({RecordKind::Passage, passageOf(quote)->id});
    for (const Actor &actor : library().all<Actor>())
        records.append({RecordKind::Actor, actor.id});
    QCOMPARE(records.size(), 12);
    for (int i = 0; i < records.size(); ++i) {
        dropIn(view->viewport(), *toMime({records[i]}), corner + QPoint(i % 3 * 170, i / 3 * 120));
        QTRY_COMPARE(count<Card>(), i + 1);
    }
    view->fitAll();
}

// From the dot at the middle of a card's right edge into the next card; then the type, by its place in the list.
void Journey::linksByMouse()
{
    auto *const view = m_window->findChild<BoardView *>();
    const QList<QRectF> cards = cardRects();
    QWidget *const viewport = view->viewport();
    for (int i = 0; i < 4; ++i) {
        const QPoint from = view->mapFromScene(QPointF(cards[i].right(), cards[i].center().y()));
        const QPoint to = view->mapFromScene(cards[i + 4].center());
        QTest::mouseMove(viewport, view->mapFromScene(cards[i].center())); // its dots show
        dragIn(viewport, from, to);
        takeLinkType(view, i);
        QTRY_COMPARE(count<Link>(), i + 1);
    }
}

// L begins a link at the selected card, Tab chooses the other one, Enter ends it.
void Journey::linksByKeyboard()
{
    auto *const view = m_window->findChild<BoardView *>();
    view->board()->clearSelection();
    for (int i = 0; i < 4; ++i) {
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Tab);
        QTest::keyClick(view, Qt::Key_L);
        QTest::keyClick(view, Qt::Key_Tab);
        QTest::keyClick(view, Qt::Key_Return);
        takeLinkType(view, 0);
        QTRY_COMPARE(count<Link>(), 5 + i);
    }
}

QList<QRectF> Journey::cardRects() const
{
    QList<QRectF> rects;
    const BoardScene *const scene = m_window->findChild<BoardView *>()->board();
    for (const Card &card : library().all<Card>())
        rects.append(scene->card(card.id)->rect());
    std::ranges::sort(rects, {}, [](const QRectF &rect) { return std::pair(rect.top(), rect.left()); });
    return rects;
}

void Journey::followsACardToItsWords()
{
    PaneRow *const panes = m_window->workspace()->panes();
    auto *const view = m_window->findChild<BoardView *>();
    auto *const board = m_window->findChild<BoardPane *>();
    Id card;
    for (const Card &each : library().all<Card>()) {
        if (each.shows == passageOf(u"the barrier came down behind"_s)->id)
            card = each.id;
    }
    panes->open({RecordKind::Board, board->board()});
    board->showCard(card);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Return);
    settle();
    QVERIFY(view->isVisible());
    QVERIFY(readerOf(m_first));
    QCOMPARE(viewOf(m_first)->selectedPassage(), passageOf(u"the barrier came down behind"_s)->id);
    QVERIFY(viewOf(m_first)->hasFocus());
    QTest::keyClick(viewOf(m_first), Qt::Key_Escape); // the first one lets go of the passage
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(view->hasFocus());
}

void Journey::exportsTheBoard()
{
    const QString pdf = m_home.filePath(u"board.pdf"_s);
    QSignalSpy exported(m_window.get(), &MainWindow::exported);
    m_window->exportBoard(oldest<Board>(), pdf);
    QVERIFY(exported.wait(60'000));
    QCOMPARE(m_window->messages()->text(), u"The board is exported."_s);
    QProcess text;
    text.start(u"pdftotext"_s, {pdf, u"-"_s});
    QVERIFY(text.waitForFinished());
    const QString words = QString::fromUtf8(text.readAllStandardOutput()).simplified();
    for (const QString &quote : m_marked + QStringList{u"canaryofficial"_s, u"Fire service"_s})
        QVERIFY2(words.contains(quote), qPrintable(words));
    QVERIFY(QFile::remove(pdf));
    m_window->exportBoard(oldest<Board>(), m_path);
    QTRY_VERIFY(m_window->messages()->text().contains(u"cannot take the place of the open project"_s));
}

void Journey::undoesAndRedoes()
{
    const int passages = count<Passage>(), cards = count<Card>(), links = count<Link>();
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        settle();
    }
    QCOMPARE(count<Link>(), links - 3);
    QCOMPARE(count<Card>(), cards);
    QCOMPARE(count<Passage>(), passages);
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        settle();
    }
    QCOMPARE(count<Link>(), links);
    QCOMPARE(count<Card>(), cards);
}

void Journey::comesBackAsItWas()
{
    PaneRow *const panes = m_window->workspace()->panes();
    QList<QList<RecordRef>> tabs;
    for (int i = 0; i < panes->paneCount(); ++i)
        tabs.append(panes->tabsOf(i));
    const RecordRef current = panes->current();
    QVERIFY(panes->paneCount() >= 2);
    closeWindow();
    openWindow();
    openProject();
    PaneRow *const again = m_window->workspace()->panes();
    QCOMPARE(again->paneCount(), tabs.size());
    for (int i = 0; i < again->paneCount(); ++i)
        QCOMPARE(again->tabsOf(i), tabs[i]);
    QCOMPARE(again->current(), current);
    QCOMPARE(count<Passage>(), 10);
    QCOMPARE(count<Statement>(), 3);
    QCOMPARE(count<Card>(), 12);
    QCOMPARE(count<Link>(), 8);
}

void Journey::undoesAfterReopening()
{
    const int cards = count<Card>(), links = count<Link>();
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        settle();
    }
    QCOMPARE(count<Link>(), links - 3);
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(m_window.get(), Qt::Key_Y, Qt::ControlModifier);
        settle();
    }
    QCOMPARE(count<Card>(), cards);
    QCOMPARE(count<Link>(), links);
}

// Names, words and paths of the whole journey, looked for in all that lies beside the project.
void Journey::keptNoWordOutsideTheProject()
{
    closeWindow();
    const QByteArrayList canaries = {"canary",     "Saltpan",       "swimming baths", "senior port official",
                                     "Fire tears", "northern-wire", "courier-fire"};
    QDirIterator each(m_home.path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    int looked = 0;
    while (each.hasNext()) {
        const QString path = each.next();
        if (path == m_path || QFileInfo(path).path().endsWith(u".sidelight-snapshots"_s)) // copies of it, which lie beside it
            continue;
        QFile file(path);
        if (QFileInfo(path).dir().dirName() == u"search") { // the search index holds words, in a file that tells nobody else
            QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
            continue;
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll() + QFileInfo(path).fileName().toUtf8();
        for (const QByteArray &canary : canaries)
            QVERIFY2(!content.contains(canary) && !content.contains(QString::fromUtf8(canary).toUtf8().toHex()), qPrintable(path));
        ++looked;
    }
    QVERIFY(looked >= 2); // the settings and the log
    QProcess check;
    check.start(u"sqlite3"_s, {m_path, u"PRAGMA integrity_check; PRAGMA foreign_key_check;"_s});
    QVERIFY(check.waitForFinished());
    QCOMPARE(check.readAllStandardOutput(), "ok\n");
}

int main(int argc, char **argv) { return test::travel<Journey>(argc, argv); }
#include "journey.moc"
