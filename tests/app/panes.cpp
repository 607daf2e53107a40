// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/MessageBar.h"
#include "widgets/common/PaneRow.h"
#include "widgets/common/PaneTabs.h"

#include <QAbstractButton>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QVBoxLayout>

using namespace sidelight;

namespace {

RecordRef article(qint64 id) { return {RecordKind::Article, {id}}; }
RecordRef board(qint64 id) { return {RecordKind::Board, {id}}; }

// Records up to 99 exist. A pane holds a text, which is what it keeps.
PaneContent make(const RecordRef &record)
{
    if (record.id.value > 99)
        return {};
    auto *const text = new QPlainTextEdit;
    text->setWindowTitle(
        (record.kind == RecordKind::Board ? QStringLiteral("board %1") : QStringLiteral("Q&A %1")).arg(record.id.value));
    return {text, [text] { return text->toPlainText().toUtf8(); },
            [text](const QByteArray &state) { text->setPlainText(QString::fromUtf8(state)); }};
}

// The panes as a line of text: a bar between panes, a slash between rows, the shown tab in brackets, a star at the active
// pane.
QString drawn(const PaneRow &row)
{
    QString panes;
    for (int i = 0; i < row.paneCount(); ++i) {
        const auto *const tabs = qobject_cast<const QTabWidget *>(row.paneAt(i));
        QStringList names;
        const QList<RecordRef> records = row.tabsOf(i);
        for (int j = 0; j < records.size(); ++j) {
            const QString name = QLatin1Char(records[j].kind == RecordKind::Board ? 'b' : 'a') + records[j].id.toString();
            names.append(tabs->currentIndex() == j ? u'[' + name + u']' : name);
        }
        if (i > 0)
            panes += row.rowOf(i) == row.rowOf(i - 1) ? QStringLiteral(" | ") : QStringLiteral(" / ");
        panes += (i == row.activePane() ? QStringLiteral("*") : QString()) + names.join(u' ');
    }
    return panes;
}

QSplitter *upper(const PaneRow &row) { return qobject_cast<QSplitter *>(row.paneAt(0)->parentWidget()); }

QPlainTextEdit *textOf(QWidget *widget) { return qobject_cast<QPlainTextEdit *>(widget); }

} // namespace

class PanesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_row = std::make_unique<PaneRow>(make);
        m_row->resize(1200, 600);
        m_row->show();
        QVERIFY(QTest::qWaitForWindowActive(m_row.get()));
    }
    void opensOnTabs()
    {
        QCOMPARE(drawn(*m_row), QString());
        QVERIFY(m_row->open(article(1))->hasFocus());
        m_row->open(article(2));
        QCOMPARE(drawn(*m_row), QStringLiteral("*a1 [a2]"));
        m_row->open(article(1));
        QCOMPARE(drawn(*m_row), QStringLiteral("*[a1] a2"));
        QVERIFY(m_row->currentWidget()->hasFocus());
    }
    void opensBesideWhatIsInSight()
    {
        m_row->open(board(1));
        m_row->openBeside(article(1));
        QCOMPARE(drawn(*m_row), QStringLiteral("[b1] | *[a1]"));
        m_row->open(board(1)); // goes back to where the board stands
        QCOMPARE(drawn(*m_row), QStringLiteral("*[b1] | [a1]"));
        m_row->openBeside(article(2));
        QCOMPARE(drawn(*m_row), QStringLiteral("[b1] | *a1 [a2]"));
        m_row->open(board(1));
        m_row->openBeside(article(1));
        QCOMPARE(drawn(*m_row), QStringLiteral("[b1] | *[a1] a2"));
        m_row->openBeside(article(3)); // the last pane takes the one on its left
        QCOMPARE(drawn(*m_row), QStringLiteral("*b1 [a3] | [a1] a2"));
    }
    void splitsFourTimesAtMost()
    {
        m_row->open(article(1));
        for (int i = 0; i < 6; ++i)
            m_row->splitRight();
        QCOMPARE(drawn(*m_row), QStringLiteral("[a1] | [a1] | [a1] | *[a1]"));
        const QList<int> sizes = upper(*m_row)->sizes();
        QVERIFY(*std::ranges::max_element(sizes) - *std::ranges::min_element(sizes) <= 2);
    }
    void panesStandInTwoRows()
    {
        m_row->open(article(1));
        m_row->openBeside(article(2));
        m_row->openBelow(board(3));
        QCOMPARE(drawn(*m_row), QStringLiteral("[a1] | [a2] / *[b3]"));
        m_row->openBeside(article(1)); // a card's words, while the board stays in sight
        QCOMPARE(drawn(*m_row), QStringLiteral("*[a1] | [a2] / [b3]"));
        m_row->splitRight(); // in its own row
        QCOMPARE(drawn(*m_row), QStringLiteral("[a1] | *[a1] | [a2] / [b3]"));
        const QByteArray state = m_row->saveState();
        m_row->closeTab();
        m_row->open(article(2));
        m_row->moveTab(1);
        QCOMPARE(drawn(*m_row), QStringLiteral("[a1] / *b3 [a2]"));
        m_row->open(article(1));
        m_row->closeTab(); // the upper row goes
        QCOMPARE(drawn(*m_row), QStringLiteral("*b3 [a2]"));
        m_row->restoreState(state);
        QCOMPARE(drawn(*m_row), QStringLiteral("[a1] | *[a1] | [a2] / [b3]"));
        m_row->clear();
        m_row->open(article(5));
        m_row->splitDown();
        m_row->splitDown();
        QCOMPARE(drawn(*m_row), QStringLiteral("[a5] / [a5] | *[a5]"));
    }
    void aSplitShowsTheSamePlace()
    {
        textOf(m_row->open(article(1)))->setPlainText(QStringLiteral("line 12"));
        m_row->splitRight();
        QCOMPARE(textOf(m_row->currentWidget())->toPlainText(), QStringLiteral("line 12"));
    }
    void closes()
    {
        m_row->open(article(1));
        m_row->open(article(2));
        m_row->openBeside(article(3));
        m_row->closeTab();
        QCOMPARE(drawn(*m_row), QStringLiteral("*a1 [a2]"));
        QVERIFY(m_row->currentWidget()->hasFocus());
        m_row->splitRight();
        m_row->close(article(2)); // the record is gone: in every pane
        QCOMPARE(drawn(*m_row), QStringLiteral("*[a1]"));
        m_row->closeTab();
        QCOMPARE(drawn(*m_row), QString());
        m_row->closeTab(); // nothing to close, nothing happens
        QCOMPARE(m_row->current(), RecordRef{});
    }
    // What was closed goes with the row at the latest: it may still ask the project, which goes next.
    void whatWasClosedDoesNotOutliveTheRow()
    {
        m_row->open(article(1));
        const QPointer<QWidget> closed = m_row->openBeside(article(2));
        const QPointer<QWidget> pane = m_row->paneAt(1);
        m_row->closeTab();
        QVERIFY(closed && pane);
        m_row.reset();
        QVERIFY(!closed && !pane);
    }
    void movesTabs()
    {
        m_row->open(article(1));
        m_row->moveTab(1); // alone in the last pane: stays
        m_row->moveTab(-1);
        QCOMPARE(drawn(*m_row), QStringLiteral("*[a1]"));
        QWidget *const second = m_row->open(article(2));
        m_row->moveTab(1);
        QCOMPARE(drawn(*m_row), QStringLiteral("[a1] | *[a2]"));
        QCOMPARE(m_row->currentWidget(), second); // the widget itself, not another one
        m_row->moveTab(-1);
        QCOMPARE(drawn(*m_row), QStringLiteral("*a1 [a2]"));
        m_row->stepTab(1);
        QCOMPARE(drawn(*m_row), QStringLiteral("*[a1] a2"));
    }
    void panesChangePlaces()
    {
        m_row->open(article(1));
        QWidget *const second = m_row->open(article(2));
        m_row->openBeside(article(3));
        m_row->openBelow(board(4));
        upper(*m_row)->setSizes({800, 400});
        const QList<int> sizes = upper(*m_row)->sizes();
        m_row->focusPane(0);
        m_row->swapPanes(1);
        QCOMPARE(drawn(*m_row), QStringLiteral("[a3] | *a1 [a2] / [b4]"));
        QCOMPARE(m_row->currentWidget(), second); // the widget itself
        QVERIFY(second->hasFocus());
        QCOMPARE(upper(*m_row)->sizes(), sizes);
        m_row->swapPanes(1); // across the rows
        QCOMPARE(drawn(*m_row), QStringLiteral("[a3] | [b4] / *a1 [a2]"));
        m_row->swapPanes(1); // round the last
        QCOMPARE(drawn(*m_row), QStringLiteral("*a1 [a2] | [b4] / [a3]"));
        m_row->clear();
        m_row->swapPanes(1);
        m_row->open(article(1));
        m_row->swapPanes(1); // alone: stays
        QCOMPARE(drawn(*m_row), QStringLiteral("*[a1]"));
    }
    void onePaneAlone()
    {
        m_row->open(article(1));
        m_row->toggleFull(); // it is alone already
        QVERIFY(!m_row->isFull());
        m_row->openBeside(article(2));
        m_row->openBelow(board(3));
        m_row->focusPane(1);
        upper(*m_row)->setSizes({800, 400});
        const QList<int> sizes = upper(*m_row)->sizes();
        const auto areAsBefore = [&] { return qAbs(upper(*m_row)->sizes().first() - sizes.first()) <= 1; };
        const auto seen = [this] {
            QString all;
            for (int i = 0; i < m_row->paneCount(); ++i)
                all += m_row->paneAt(i)->isVisible() ? u'1' : u'0';
            return all;
        };
        m_row->toggleFull();
        QCOMPARE(seen(), QStringLiteral("010"));
        QTRY_VERIFY(m_row->paneAt(1)->width() > 1100);
        const QByteArray state = m_row->saveState();
        m_row->toggleFull();
        QCOMPARE(seen(), QStringLiteral("111"));
        QVERIFY(areAsBefore()); // to a pixel, which the splitter may give to either
        m_row->toggleFull();
        m_row->open(article(1)); // it stands in a hidden pane
        QCOMPARE(seen(), QStringLiteral("111"));
        m_row->toggleFull();
        m_row->splitRight();
        QCOMPARE(seen(), QStringLiteral("1111"));
        m_row->toggleFull();
        m_row->closeTab(); // the pane that was alone
        QCOMPARE(seen(), QStringLiteral("111"));
        m_row->toggleFull();
        m_row->close(article(2)); // one that is hidden
        m_row->close(board(3));
        QVERIFY(!m_row->isFull());
        QCOMPARE(seen(), QStringLiteral("1"));
        m_row->restoreState(state);
        QVERIFY(m_row->isFull());
        QCOMPARE(seen(), QStringLiteral("010"));
        m_row->toggleFull();
        QVERIFY(areAsBefore());
    }
    void tabsAreDraggedToAnotherPane()
    {
        QWidget *const first = m_row->open(article(1));
        m_row->open(article(2));
        m_row->openBeside(article(3));
        const auto data = toMime({article(1)});
        QDragEnterEvent enter(QPoint(20, 60), Qt::CopyAction | Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(m_row->paneAt(1), &enter);
        QVERIFY(!enter.isAccepted()); // from no tab: not ours to take
        auto *const from = qobject_cast<PaneTabs *>(m_row->paneAt(0));
        Q_EMIT qobject_cast<PaneTabs *>(m_row->paneAt(1))->dropped(article(1), from);
        QCOMPARE(drawn(*m_row), QStringLiteral("[a2] | *a3 [a1]"));
        QCOMPARE(m_row->currentWidget(), first);
        Q_EMIT qobject_cast<PaneTabs *>(m_row->paneAt(1))->dropped(article(2), from); // the pane goes with its last tab
        QCOMPARE(drawn(*m_row), QStringLiteral("*a3 a1 [a2]"));
        // To another window: the widget is made anew, and keeps its place.
        PaneRow other(make);
        other.open(board(9));
        textOf(m_row->open(article(1)))->setPlainText(QStringLiteral("place in 1"));
        Q_EMIT qobject_cast<PaneTabs *>(other.paneAt(0))->dropped(article(1), qobject_cast<PaneTabs *>(m_row->paneAt(0)));
        QCOMPARE(drawn(other), QStringLiteral("*b9 [a1]"));
        QCOMPARE(textOf(other.currentWidget())->toPlainText(), QStringLiteral("place in 1"));
        QCOMPARE(m_row->tabsOf(0).size(), 2);
    }
    void tabsGoElsewhereAndComeBack()
    {
        m_row->open(article(1));
        textOf(m_row->open(article(2)))->setPlainText(QStringLiteral("place in 2"));
        m_row->open(article(1));
        const QList<PaneRow::Tab> tabs = m_row->takeTabs(m_row->tabsOf(0));
        QCOMPARE(drawn(*m_row), QString());
        m_row->addPane(tabs);
        QCOMPARE(drawn(*m_row), QStringLiteral("*a2 [a1]")); // what was in sight is
        QCOMPARE(textOf(m_row->open(article(2)))->toPlainText(), QStringLiteral("place in 2"));
        m_row->addPane({{article(7), {}}});
        QCOMPARE(drawn(*m_row), QStringLiteral("[a2] a1 | *[a7]"));
        m_row->addPane({{article(100), {}}}); // does not exist
        m_row->addPane({});
        QCOMPARE(m_row->paneCount(), 2);
    }
    void followsTheFocus()
    {
        QWidget *const first = m_row->open(article(1));
        m_row->openBeside(article(2));
        const QSignalSpy told(m_row.get(), &PaneRow::currentChanged);
        first->setFocus();
        QCOMPARE(drawn(*m_row), QStringLiteral("*[a1] | [a2]"));
        QCOMPARE(told.last().first().value<RecordRef>(), article(1));
    }
    void whatIsGoneDoesNotOpen()
    {
        QVERIFY(!m_row->open(article(100)));
        QCOMPARE(drawn(*m_row), QString());
        m_row->open(article(1));
        QVERIFY(!m_row->openBeside(article(100)));
        QCOMPARE(drawn(*m_row), QStringLiteral("*[a1]"));
    }
    void comesBackAsItWas()
    {
        m_row->open(article(1));
        textOf(m_row->open(article(2)))->setPlainText(QStringLiteral("place in 2"));
        m_row->openBeside(board(3));
        m_row->openBeside(article(1));
        upper(*m_row)->setSizes({800, 400});
        const QList<int> sizes = upper(*m_row)->sizes();
        const QString before = drawn(*m_row);
        const QByteArray state = m_row->saveState();
        PaneRow again(make);
        again.resize(1200, 600);
        again.show();
        again.restoreState(state);
        QCOMPARE(drawn(again), before);
        QCOMPARE(upper(again)->sizes(), sizes);
        QCOMPARE(again.saveState(), state);
        again.restoreState(state); // replaces, does not add
        QCOMPARE(drawn(again), before);
    }
    void restoresWhatStillExists()
    {
        PaneRow::Make all = [](const RecordRef &record) { return make({record.kind, {1 + record.id.value % 50}}); };
        PaneRow fuller(all);
        fuller.open(article(500));
        fuller.open(article(7));
        fuller.openBeside(article(501));
        m_row->restoreState(fuller.saveState());
        QCOMPARE(drawn(*m_row), QStringLiteral("*[a7]"));
    }
    void survivesAnyState()
    {
        m_row->open(article(1));
        m_row->openBeside(article(2));
        const QByteArray good = m_row->saveState();
        quint32 seed = 7;
        for (qsizetype cut = 0; cut < good.size(); ++cut)
            m_row->restoreState(good.first(cut));
        for (int i = 0; i < 300; ++i) {
            QByteArray bad = good;
            seed = seed * 1664525 + 1013904223;
            bad[qsizetype(seed >> 8) % bad.size()] = char(seed);
            m_row->restoreState(bad);
            QVERIFY(m_row->paneCount() <= PaneRow::mostPanes);
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void namesTabsPlainly()
    {
        m_row->open(article(1));
        const auto *const bar = m_row->findChild<QTabBar *>();
        QCOMPARE(bar->tabText(0), QStringLiteral("Q&&A 1"));
        m_row->currentWidget()->setWindowTitle(QStringLiteral("Renamed"));
        QCOMPARE(bar->tabText(0), QStringLiteral("Renamed"));
        m_row->currentWidget()->setWindowTitle(QStringLiteral("من عرف؟"));
        QCOMPARE(bar->tabText(0), QStringLiteral("\u2068من عرف؟\u2069")); // its mark stays at its own end
    }
    void escapeGoesBack()
    {
        QWidget window;
        auto *const list = new QPlainTextEdit(&window);
        auto *const row = new PaneRow([](const RecordRef &) { return PaneContent{new QWidget, {}, {}}; }, &window);
        auto *const lines = new QVBoxLayout(&window);
        lines->addWidget(list);
        lines->addWidget(row);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        list->setFocus();
        row->setReturnFocus(list);
        row->open(article(1));
        row->currentWidget()->setFocusPolicy(Qt::StrongFocus);
        row->focusPane(0);
        QVERIFY(row->currentWidget()->hasFocus());
        QTest::keyClick(row->currentWidget(), Qt::Key_Escape);
        QVERIFY(list->hasFocus());
    }
    void errorsWaitToBeRead()
    {
        MessageBar bar;
        bar.showNews(QStringLiteral("3 articles imported."));
        QCOMPARE(bar.text(), QStringLiteral("3 articles imported."));
        QVERIFY(!bar.isError());
        bar.showError(QStringLiteral("The disk is full."));
        bar.showError(QStringLiteral("A second thing."));
        bar.showError(QStringLiteral("The disk is full.")); // one notice a cause
        bar.showNews(QStringLiteral("Never seen."));
        QCOMPARE(bar.text(), QStringLiteral("The disk is full."));
        auto *const close = bar.findChild<QAbstractButton *>();
        close->click();
        QCOMPARE(bar.text(), QStringLiteral("A second thing."));
        close->click();
        QCOMPARE(bar.text(), QString());
    }

private:
    std::unique_ptr<PaneRow> m_row;
};

QTEST_MAIN(PanesTest)
#include "panes.moc"
