// SPDX-License-Identifier: GPL-3.0-or-later
// Reading by real events on the real window: how the page is set, where somebody was, panes in two windows, and finding
// words here and in all articles.
#include "app/SecondWindow.h"
#include "models/search/FoundModel.h"
#include "tests/journeys/WindowJourney.h"
#include "widgets/common/FindField.h"
#include "widgets/find/FindPanel.h"
#include "widgets/find/QueryLine.h"
#include "widgets/library/ArticleForm.h"
#include "widgets/library/LibraryPanel.h"
#include "widgets/reader/ArticleView.h"
#include "widgets/reader/FindBar.h"
#include "widgets/reader/Overview.h"
#include "widgets/reader/ReaderPane.h"
#include "widgets/reader/ReadingPopover.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollBar>
#include <QTabBar>
#include <QToolButton>
#include <QTreeView>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize windowSize(1500, 900);

} // namespace

class Reading : public test::WindowJourney {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void setsThePageForAllReaders();
    void keepsThePageInTheSettings();
    void findsAsTyped();
    void findsByKeysAlone();
    void overviewJumps();
    void anArticleBecomesReadAtItsEnd();
    void marksReadByKey();
    void goesBackAndForward();
    void findsInAllArticles();
    void swapsAndFills();
    void windowGetsNarrow();
    void tearsOffAndBringsHome();
    void secondWindowComesBack();
    void placesComeBack();

private:
    void reopen();
    void shot(const QString &name) const;
    [[nodiscard]] Id addArticle(const QString &title, const QString &text, const QString &published);
    [[nodiscard]] PaneRow *panes() const { return m_window->workspace()->panes(); }
    [[nodiscard]] PaneRow *second() const { return m_window->workspace()->windows().second(); }
    ReaderPane *open(Id article, bool beside = false);
    [[nodiscard]] static ReaderPane *readerIn(const PaneRow *row, Id article);
    [[nodiscard]] static QString countIn(const ReaderPane *pane); // what the find bar says
    void key(QWidget *widget, int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(widget, Qt::Key(key), modifiers); }

    Id m_long, m_other, m_short;
};

void Reading::reopen()
{
    m_window.reset();
    openWindow(windowSize);
    openProject();
}

// For eyes: SIDELIGHT_PICTURES names a folder.
void Reading::shot(const QString &name) const
{
    const QString folder = qEnvironmentVariable("SIDELIGHT_PICTURES");
    if (!folder.isEmpty())
        m_window->grab().save(folder + u'/' + name + u".png"_s);
}

Id Reading::addArticle(const QString &title, const QString &text, const QString &published)
{
    Project *const project = m_window->project();
    auto stored = project->store(text.toUtf8());
    auto marks = project->store(Marks{}.toBytes());
    marks.waitForFinished();
    Article article;
    article.id = Id::random();
    article.title = title;
    article.outlet = u"The Tidemark"_s;
    article.published = published;
    article.retrieved = u"2024-05-09T10:00:00Z"_s;
    article.length = int(text.size());
    article.text = article.original = *stored.result();
    article.marks = *marks.result();
    article.originalFormat = u"text/plain"_s;
    article.added = 1;
    project->edit(u"Import"_s, [article](Writer &w) { w.insert(article); });
    return article.id;
}

void Reading::initTestCase()
{
    prepare(u"reading.sidelight"_s);
    openWindow(windowSize);
    createProject();
    QString text;
    for (int i = 1; i <= 120; ++i)
        text += u"Paragraph %1. The crane driver told the café twice that the sluice stood open; nobody wrote it down.\n"_s.arg(i);
    m_long = addArticle(u"The sluice stood open"_s, text + u"The very last word: heron."_s, u"2024-05-01"_s);
    m_other = addArticle(u"Nobody wrote it down"_s, QString(text).replace(u"crane"_s, u"tram"_s), u"2024-05-02"_s);
    m_short = addArticle(u"A heron at the sluice"_s, u"A heron stood there."_s, u"2024-05-03"_s);
    settle();
    QCOMPARE(library().all<Article>().size(), 3);
}

void Reading::cleanup()
{
    if (QTest::currentTestFailed())
        shot(QString::fromLatin1(QTest::currentTestFunction()));
}

ReaderPane *Reading::open(Id article, bool beside)
{
    becomeActive();
    RecordView *const list = m_window->workspace()->library()->view();
    list->select(article);
    list->setFocus();
    key(list, Qt::Key_Return, beside ? Qt::ControlModifier : Qt::NoModifier);
    settle();
    return readerIn(panes(), article);
}

ReaderPane *Reading::readerIn(const PaneRow *row, Id article)
{
    const QList<QWidget *> widgets = row ? row->widgets() : QList<QWidget *>();
    for (QWidget *widget : widgets)
        if (auto *const pane = qobject_cast<ReaderPane *>(widget); pane && pane->article() == article)
            return pane;
    return nullptr;
}

void Reading::setsThePageForAllReaders()
{
    ReaderPane *const first = open(m_long);
    ReaderPane *const next = open(m_other, true);
    QVERIFY(first && next);
    key(next->view(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    auto *const popover = next->findChild<ReadingPopover *>();
    QVERIFY(popover && popover->isVisible());
    // By keys: from "Serif" to "Sans", down to the size, and to larger.
    QTRY_VERIFY(popover->focusWidget());
    key(popover->focusWidget(), Qt::Key_Right);
    QTRY_COMPARE(int(first->view()->readingStyle().face), int(ReadingStyle::Face::Sans));
    const auto press = [popover](const QString &name) {
        for (QToolButton *button : popover->findChildren<QToolButton *>())
            if (button->accessibleName() == name)
                QTest::mouseClick(button, Qt::LeftButton);
    };
    press(u"Larger text"_s);
    press(u"Lines farther apart"_s);
    press(u"Shorter lines"_s);
    const ReadingStyle wanted{ReadingStyle::Face::Sans, 13, 1.6, 67};
    QCOMPARE(first->view()->readingStyle(), wanted);
    QCOMPARE(next->view()->readingStyle(), wanted);
    for (const QString &theme : {u"Sepia"_s, u"Dark"_s, u"High contrast"_s, u"Light"_s}) {
        press(u"Colours: %1"_s.arg(theme));
        QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::current().chrome);
        shot(u"theme-"_s + theme.left(4).toLower());
    }
    QCOMPARE(Theme::current().scheme, Theme::Scheme::Light);
    QTest::keyClick(popover, Qt::Key_Escape);
    QVERIFY(!popover->isVisible());
    QTRY_VERIFY(next->view()->hasFocus());
    key(next->view(), Qt::Key_Minus, Qt::ControlModifier); // in the text, and again for all
    QVERIFY(first->view()->textSize() < 13);
    QCOMPARE(first->view()->textSize(), next->view()->textSize());
    key(next->view(), Qt::Key_0, Qt::ControlModifier);
}

void Reading::keepsThePageInTheSettings()
{
    MainWindow other(*m_settings);
    const Settings::Reading kept = m_settings->reading();
    QCOMPARE(kept, (Settings::Reading{u"sans"_s, ReadingStyle::usualSize, 1.6, 67}));
    QCOMPARE(m_settings->scheme(), Settings::Scheme::Light);
    m_settings->setReading({u"blackletter"_s, -4, 1e9, 100'000});
    MainWindow hostile(*m_settings);
    m_settings->setReading(kept);
}

QString Reading::countIn(const ReaderPane *pane)
{
    const QList<QLabel *> labels = pane->findChild<FindBar *>()->findChildren<QLabel *>();
    return labels.isEmpty() ? QString() : labels.first()->text();
}

void Reading::findsAsTyped()
{
    ReaderPane *const pane = open(m_long);
    auto *const bar = pane->findChild<FindBar *>();
    pane->view()->setCaret(0);
    pane->view()->setFocus();
    key(pane->view(), Qt::Key_F, Qt::ControlModifier);
    auto *const line = bar->findChild<QLineEdit *>();
    QTRY_VERIFY(line->hasFocus());
    QTest::keyClicks(line, u"CAFE"_s);
    QTRY_COMPARE(bar->found().size(), 120);
    QTRY_COMPARE(countIn(pane), u"1 of 120"_s);
    key(line, Qt::Key_Return, Qt::ShiftModifier);
    QTRY_COMPARE(countIn(pane), u"120 of 120"_s); // once the last letter's search is done too
    key(line, Qt::Key_A, Qt::AltModifier);        // accents count
    QTRY_COMPARE(countIn(pane), u"Not found"_s);
    key(line, Qt::Key_A, Qt::AltModifier);
    key(line, Qt::Key_C, Qt::AltModifier); // capitals count
    QTRY_VERIFY(bar->found().isEmpty());
    key(line, Qt::Key_C, Qt::AltModifier);
    line->clear();
    QTest::keyClicks(line, u"Paragraph 1"_s);
    QTRY_COMPARE(bar->found().size(), 1 + 10 + 21);
    key(line, Qt::Key_W, Qt::AltModifier);
    QTRY_COMPARE(bar->found().size(), 1);
    key(line, Qt::Key_W, Qt::AltModifier);
    key(line, Qt::Key_R, Qt::AltModifier);
    line->clear();
    QTest::keyClicks(line, u"Paragraph \\d\\d\\."_s);
    QTRY_COMPARE(bar->found().size(), 90);
    QTest::keyClicks(line, u"("_s);
    QTRY_COMPARE(countIn(pane), u"Not an expression"_s);
    shot(u"find"_s);
    // The switches are the same in the pane beside.
    ReaderPane *const other = readerIn(panes(), m_other);
    other->view()->setFocus();
    key(other->view(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(other->findChild<FindField *>()->query().isExpression);
    key(other->findChild<FindBar *>()->findChild<QLineEdit *>(), Qt::Key_R, Qt::AltModifier);
    key(other->findChild<FindBar *>()->findChild<QLineEdit *>(), Qt::Key_Escape);
    QVERIFY(other->view()->hasFocus());
    key(line, Qt::Key_Escape);
    QVERIFY(!bar->isVisible() && bar->found().isEmpty());
}

void Reading::findsByKeysAlone()
{
    ReaderPane *const pane = open(m_long);
    pane->view()->setFocus();
    key(pane->view(), Qt::Key_F3); // opens what is not open
    auto *const bar = pane->findChild<FindBar *>();
    QTRY_VERIFY(bar->isVisible());
    auto *const line = bar->findChild<QLineEdit *>();
    line->clear();
    QTest::keyClicks(line, u"crane driver"_s);
    key(line, Qt::Key_F3); // while it still searches
    key(line, Qt::Key_F3);
    QTRY_COMPARE(countIn(pane), u"3 of 120"_s);
    key(line, Qt::Key_F3, Qt::ShiftModifier);
    QTRY_COMPARE(countIn(pane), u"2 of 120"_s);
    key(line, Qt::Key_Escape);
    QVERIFY(pane->view()->hasFocus());
}

void Reading::overviewJumps()
{
    ReaderPane *const pane = open(m_long);
    const int last = int(pane->view()->text().indexOf(u"heron"_s));
    pane->view()->setFocus();
    pane->view()->select({last, last + 5});
    key(pane->view(), Qt::Key_3);
    settle();
    pane->view()->setCaret(0);
    pane->view()->setPlace({});
    QVERIFY(pane->view()->verticalScrollBar()->value() == 0);
    Overview *const overview = pane->overview();
    const int row = overview->rowOf(last);
    QVERIFY(row > overview->height() / 2);
    const QImage picture = overview->grab().toImage();
    const Theme theme = Theme::current();
    QVERIFY(Theme::contrast(picture.pixelColor(3, row), theme.page) >= 3);
    QTest::mouseClick(overview, Qt::LeftButton, {}, QPoint(3, row));
    QCOMPARE(pane->view()->caret(), last);
    QVERIFY(pane->view()->viewport()->rect().intersects(pane->view()->caretRect(last)));
    QTest::mouseClick(overview, Qt::LeftButton, {}, QPoint(3, 2)); // no mark there: the top
    QCOMPARE(pane->view()->verticalScrollBar()->value(), 0);
}

void Reading::anArticleBecomesReadAtItsEnd()
{
    LibraryPanel *const library = m_window->workspace()->library();
    const auto isRead = [this](Id article) { return !m_window->project()->kept(u"read"_s, article.toString()).isEmpty(); };
    QVERIFY(!isRead(m_long));
    ReaderPane *const pane = open(m_long);
    pane->view()->setFocus();
    QTest::qWait(1200);
    QVERIFY(!isRead(m_long)); // its beginning was seen
    key(pane->view(), Qt::Key_End, Qt::ControlModifier);
    QTRY_VERIFY(isRead(m_long));
    QVERIFY(!isRead(m_short));
    open(m_short); // all of it is in sight
    QTRY_VERIFY(isRead(m_short));
    library->view()->setFocus();
    library->view()->select(m_long);
    key(library->view(), Qt::Key_F2);
    bool says = false;
    for (const QLabel *label : library->details()->findChildren<QLabel *>())
        says = says || label->text().contains(QLocale().toString(QDate::currentDate(), u"d MMM yyyy"_s));
    QVERIFY(says);
    key(library->details(), Qt::Key_Escape);
    QCOMPARE(m_window->project()->undoName(), u"Highlight passage"_s); // reading is no edit
}

void Reading::marksReadByKey()
{
    const auto isRead = [this](Id article) { return !m_window->project()->kept(u"read"_s, article.toString()).isEmpty(); };
    RecordView *const list = m_window->workspace()->library()->view();
    list->setFocus();
    list->selectAll();
    key(list, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier); // one of the three is not read
    QVERIFY(isRead(m_long) && isRead(m_other) && isRead(m_short));
    key(list, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!isRead(m_long) && !isRead(m_other) && !isRead(m_short));
    ReaderPane *const pane = open(m_other);
    pane->view()->setFocus();
    key(pane->view(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(isRead(m_other) && !isRead(m_long));
}

void Reading::goesBackAndForward()
{
    ReaderPane *pane = open(m_long);
    pane->view()->setFocus();
    pane->view()->setCaret(700);
    pane->view()->reveal({700, 700});
    open(m_other);
    open(m_short);
    QCOMPARE(panes()->current().id, m_short);
    key(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(panes()->current().id, m_other);
    key(panes()->currentWidget()->focusProxy(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(panes()->current().id, m_long);
    QCOMPARE(readerIn(panes(), m_long)->view()->caret(), 700);
    QTest::mouseClick(readerIn(panes(), m_long)->view()->viewport(), Qt::ForwardButton);
    QCOMPARE(panes()->current().id, m_other);
    QTest::mouseClick(readerIn(panes(), m_other)->view()->viewport(), Qt::BackButton);
    QCOMPARE(panes()->current().id, m_long);
    // Within an article: a jump can be taken back.
    pane = readerIn(panes(), m_long);
    pane->view()->setFocus();
    key(pane->view(), Qt::Key_F, Qt::ControlModifier);
    auto *const line = pane->findChild<FindBar *>()->findChild<QLineEdit *>();
    line->setText(u"Paragraph 99"_s);
    QTRY_COMPARE(pane->findChild<FindBar *>()->found().size(), 1);
    key(line, Qt::Key_Return);
    key(line, Qt::Key_Escape);
    pane->view()->setCaret(int(pane->view()->text().indexOf(u"Paragraph 99"_s)));
    key(pane->view(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(pane->view()->caret(), 700);
    // Mirrored where lines run from right to left.
    QApplication::setLayoutDirection(Qt::RightToLeft);
    key(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(pane->view()->caret() > 700);
    key(m_window.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(pane->view()->caret(), 700);
    shot(u"mirrored"_s);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void Reading::findsInAllArticles()
{
    ReaderPane *const pane = open(m_long);
    pane->view()->setFocus();
    key(pane->view(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    FindPanel *const finder = m_window->workspace()->finder();
    QLineEdit *const line = finder->line();
    QTRY_VERIFY(line->hasFocus());
    QTest::keyClicks(line, u"heron"_s);
    QTRY_COMPARE(finder->statusText(), u"2 places found. They stand in 2 articles."_s);
    key(line, Qt::Key_Return);
    QVERIFY(finder->list()->hasFocus());
    key(finder->list(), Qt::Key_Return); // the best has it in its title too
    settle();
    QCOMPARE(panes()->current().id, m_short);
    QVERIFY(pane->isVisible()); // beside it
    key(panes()->currentWidget()->focusProxy(), Qt::Key_Escape);
    QVERIFY(finder->list()->hasFocus());
    shot(u"find-all"_s);
    key(finder->list(), Qt::Key_F4); // the next, which is in the article from which it was looked for
    QCOMPARE(panes()->current().id, m_long);
    QTRY_VERIFY(pane->view()->hasFocus());
    key(pane->view(), Qt::Key_Escape);
    QVERIFY(finder->list()->hasFocus());
    key(finder->list(), Qt::Key_F4, Qt::ShiftModifier);
    settle();
    QCOMPARE(panes()->current().id, m_short);
    key(panes()->currentWidget()->focusProxy(), Qt::Key_Escape);
    line->setText(u"nowhere to be found"_s);
    QTRY_COMPARE(finder->statusText(), u"Not found in any article."_s);
    QCOMPARE(finder->list()->model()->rowCount(), 0);
    line->setText(u"heron titel:x "_s);
    QTRY_VERIFY(finder->statusText().startsWith(u"There is no field “titel”."_s));
    line->setText(u"heron"_s);
    QTRY_COMPARE(finder->list()->model()->rowCount(), 2);
    finder->list()->setFocus();
    key(finder->list(), Qt::Key_Escape);
    QVERIFY(pane->view()->hasFocus());
}

void Reading::swapsAndFills()
{
    open(m_long);
    panes()->clear();
    open(m_long);
    open(m_other, true);
    QCOMPARE(panes()->tabsOf(0).first().id, m_long);
    const QPointer<ReaderPane> kept = readerIn(panes(), m_other);
    key(m_window.get(), Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(panes()->tabsOf(0).first().id, m_other);
    QCOMPARE(panes()->tabsOf(1).first().id, m_long);
    QCOMPARE(panes()->current().id, m_other); // the focus went along
    QVERIFY(kept && kept->view()->hasFocus());
    key(m_window.get(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(panes()->isFull() && !readerIn(panes(), m_long)->isVisible());
    reopen(); // alone, as it was left
    QVERIFY(panes()->isFull());
    QCOMPARE(panes()->paneCount(), 2);
    key(m_window.get(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!panes()->isFull() && readerIn(panes(), m_long)->isVisible() && readerIn(panes(), m_other)->isVisible());
    key(m_window.get(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    open(m_long); // stands in the hidden one
    QVERIFY(!panes()->isFull());
}

void Reading::windowGetsNarrow()
{
    m_window->resize(300, 500);
    QTest::qWait(20);
    shot(u"narrow"_s);
    QVERIFY2(m_window->width() < 900, qPrintable(QString::number(m_window->width())));
    m_window->resize(windowSize);
}

void Reading::tearsOffAndBringsHome()
{
    open(m_long);
    ReaderPane *const torn = open(m_other, true);
    torn->view()->setCaret(500);
    torn->view()->setFocus();
    key(torn->view(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(second());
    QTRY_VERIFY(second()->window()->isActiveWindow());
    settle();
    ReaderPane *there = readerIn(second(), m_other);
    QVERIFY(there && !readerIn(panes(), m_other));
    QTRY_COMPARE(there->view()->caret(), 500);
    QTRY_VERIFY(there->view()->hasFocus());
    // An edit in the one shows in the other, and can be undone from there by its key.
    key(second()->window(), Qt::Key_Backslash, Qt::ControlModifier); // splits there
    QCOMPARE(second()->paneCount(), 2);
    key(second()->window(), Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(second()->paneCount(), 1);
    there = readerIn(second(), m_other);
    QTRY_VERIFY(!there->view()->text().isEmpty());
    there->view()->setFocus();
    there->view()->select({10, 20});
    key(there->view(), Qt::Key_4);
    settle();
    QCOMPARE(there->view()->passages().count(), 1);
    key(there->view(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    QCOMPARE(there->view()->passages().count(), 0);
    // What is open there is shown there.
    open(m_other);
    QVERIFY(!readerIn(panes(), m_other));
    QTRY_VERIFY(second()->window()->isActiveWindow());
    // Closing the window brings its panes home.
    there->view()->setCaret(500);
    second()->window()->close();
    QVERIFY(QTest::qWaitFor([this] { return !second(); }));
    settle();
    QVERIFY(readerIn(panes(), m_other));
    QTRY_COMPARE(readerIn(panes(), m_other)->view()->caret(), 500);
    // A removed article leaves an empty window, which goes.
    readerIn(panes(), m_other)->view()->setFocus();
    key(m_window.get(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    QVERIFY(second());
    m_window->project()->edit(u"Remove"_s, [id = m_other](Writer &w) { w.remove<Article>(id); });
    settle();
    QTRY_VERIFY(!second());
    m_window->project()->undo();
    settle();
}

void Reading::secondWindowComesBack()
{
    open(m_long);
    open(m_other, true);
    key(m_window.get(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    QVERIFY(second());
    reopen();
    QVERIFY(second() && second()->window()->isVisible());
    QVERIFY(readerIn(second(), m_other));
    QVERIFY(readerIn(panes(), m_long));
    // Home by its key.
    second()->window()->activateWindow();
    QTRY_VERIFY(second()->window()->isActiveWindow());
    key(second()->window(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!second());
    QVERIFY(readerIn(panes(), m_other));
    reopen();
    QVERIFY(!second());
}

void Reading::placesComeBack()
{
    ReaderPane *pane = open(m_long);
    pane->view()->setFocus();
    pane->view()->setCaret(3000);
    pane->view()->reveal({3000, 3000});
    const int place = pane->view()->place().position;
    QVERIFY(place > 0);
    QTRY_COMPARE(readingMarks::of(*m_window->project(), m_long).position, place);
    key(pane->view(), Qt::Key_W, Qt::ControlModifier);
    pane = open(m_long); // in a new tab
    QTRY_COMPARE(pane->view()->place().position, place);
    QCOMPARE(pane->view()->caret(), 3000);
}

int main(int argc, char **argv) { return test::travel<Reading>(argc, argv); }

#include "reading.moc"
