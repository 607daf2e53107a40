// SPDX-License-Identifier: GPL-3.0-or-later
// Weighing hypotheses in the real window, on the sample investigation: from the menu to a ranking by keys alone, to the words
// and back, undone, closed and opened again, written to a file, removed.
#include "tests/journeys/WindowJourney.h"
#include "widgets/common/MessageBar.h"
#include "widgets/matrix/AchPane.h"
#include "widgets/matrix/AchView.h"
#include "widgets/matrix/EvidenceField.h"
#include "widgets/reader/ArticleView.h"
#include "widgets/reader/ReaderPane.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QToolButton>

using namespace sidelight;
using namespace Qt::StringLiterals;

class AchJourney : public test::WindowJourney {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void weighsByKeys();
    void showsTheWordsAndComesBack();
    void addsWhatIsRead();
    void undoesStepByStep();
    void comesBackWithTheProject();
    void writesATable();
    void isRemovedAndBroughtBack();
    void cleanupTestCase() { closeAndVerify(); }

private:
    [[nodiscard]] AchPane *pane() const
    {
        for (QWidget *widget : m_window->workspace()->windows().widgets())
            if (auto *found = qobject_cast<AchPane *>(widget))
                return found;
        return nullptr;
    }
    [[nodiscard]] QMenu *analysisMenu() const { return actionIn(m_window->menuBar()->actions(), u"Analysis"_s)->menu(); }
    [[nodiscard]] QStringList cells() const
    {
        QStringList lines;
        const AchModel *model = pane()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList line;
            for (int column = AchModel::FirstHypothesis; column < model->columnCount(); ++column)
                line.append(model->index(row, column).data().toString());
            lines.append(line.join(u' '));
        }
        return lines;
    }
    static void type(const QString &words) { QTest::keyClicks(QApplication::focusWidget(), words); }
    void typeLine(const QString &words)
    {
        type(words);
        key(Qt::Key_Return);
        settle();
    }
};

void AchJourney::initTestCase()
{
    prepare(u"sample.sidelight"_s);
    openWindow();
    createSample();
}

void AchJourney::weighsByKeys()
{
    becomeActive();
    actionIn(analysisMenu()->actions(), u"New ACH matrix"_s)->trigger();
    settle();
    QVERIFY(pane());
    QCOMPARE(QApplication::focusWidget(), pane()->hypothesisField()); // where one begins
    typeLine(u"The port was warned"_s);
    typeLine(u"No warning reached the port"_s);
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), pane()->evidenceField());
    for (const QString &words : {u"No warning was ever received"_s, u"second time"_s}) {
        type(words);
        QTRY_VERIFY(pane()->evidenceField()->offered().size() > 1);
        key(Qt::Key_Return);
        settle();
    }
    type(u"The log has no entry of that night"_s);
    QTRY_COMPARE(pane()->evidenceField()->offered().size(), 1); // to be added as a note
    key(Qt::Key_Return);
    settle();
    QCOMPARE(pane()->model()->rowCount(), 3);
    key(Qt::Key_Tab);
    key(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), pane()->view());
    for (const Qt::Key each : {Qt::Key_I, Qt::Key_Right, Qt::Key_C, Qt::Key_C, Qt::Key_Down, Qt::Key_I, Qt::Key_I, Qt::Key_Left,
                               Qt::Key_C, Qt::Key_Down, Qt::Key_N, Qt::Key_Right, Qt::Key_A}) {
        key(each);
        settle();
    }
    QCOMPARE(cells(), (QStringList{u"I CC"_s, u"C II"_s, u"N NA"_s}));
    QVERIFY(pane()->summary().contains(u"The port was warned"_s));
    QCOMPARE(pane()->model()->headerData(AchModel::FirstHypothesis, Qt::Horizontal, AchModel::RankRole).toInt(), 1);
}

void AchJourney::showsTheWordsAndComesBack()
{
    key(Qt::Key_Up);
    const Id passage = pane()->model()->passageAt(pane()->view()->currentIndex().row());
    const auto record = library().find<Passage>(passage);
    QVERIFY(record);
    key(Qt::Key_Return);
    settle();
    QVERIFY(pane()->isVisible()); // the words stand beside
    ReaderPane *reader = readerOf(record->article);
    QVERIFY(reader);
    QTRY_COMPARE(reader->view()->selectedPassage(), passage);
    key(Qt::Key_Escape);
    if (QApplication::focusWidget() != pane()->view())
        key(Qt::Key_Escape); // the first one let go of the passage
    QCOMPARE(QApplication::focusWidget(), pane()->view());
}

// From the menu over a passage in the reader; what is in already is not added again.
void AchJourney::addsWhatIsRead()
{
    const int before = pane()->model()->rowCount();
    Id fresh;
    for (const Passage &passage : library().all<Passage>()) {
        const bool isThere =
            std::ranges::any_of(library().all<Evidence>(), [&](const Evidence &each) { return each.shows == passage.id; });
        if (!isThere)
            fresh = passage.id;
    }
    for (int time = 0; time < 2; ++time) {
        QMenu menu;
        m_window->workspace()->analysis().fillAddToAch(&menu, fresh);
        QCOMPARE(menu.actions().size(), 4); // the sample's, this one, a line and a new one
        QVERIFY(menu.actions().at(1)->isEnabled());
        menu.actions().at(1)->trigger();
        settle();
        QCOMPARE(pane()->model()->rowCount(), before + 1);
    }
    m_window->project()->undo();
    settle();
    QCOMPARE(pane()->model()->rowCount(), before);
}

void AchJourney::undoesStepByStep()
{
    pane()->view()->setFocus();
    const QStringList rated = cells();
    QAction *undo = actionIn(actionIn(m_window->menuBar()->actions(), u"Edit"_s)->menu()->actions(), u"Undo: Rate evidence"_s);
    QVERIFY(undo);
    undo->trigger();
    settle();
    QCOMPARE(cells(), (QStringList{u"I CC"_s, u"C II"_s, u"N "_s}));
    m_window->project()->redo();
    settle();
    QCOMPARE(cells(), rated);
}

void AchJourney::comesBackWithTheProject()
{
    pane()->view()->setCurrentIndex(pane()->model()->index(1, AchModel::FirstHypothesis));
    const QStringList rated = cells();
    const QString summary = pane()->summary();
    const Id evidence = pane()->view()->currentEvidence();
    closeWindow();
    openWindow();
    openProject();
    becomeActive();
    QVERIFY(pane());
    QCOMPARE(cells(), rated);
    QCOMPARE(pane()->summary(), summary);
    QCOMPARE(pane()->view()->currentEvidence(), evidence);
}

void AchJourney::writesATable()
{
    auto *button = buttonIn<QToolButton>(pane(), u"Export"_s);
    QVERIFY(button && button->menu());
    Q_EMIT button->menu()->aboutToShow();
    QAction *table = actionIn(button->menu()->actions(), u"Table (CSV)…"_s);
    QVERIFY(table);
    table->trigger();
    QTRY_VERIFY(fileDialog());
    const QString path = m_home.filePath(u"matrix.csv"_s);
    fileDialog()->setDirectory(m_home.path());
    auto *name = fileDialog()->findChild<QLineEdit *>(u"fileNameEdit"_s);
    name->setText(u"matrix.csv"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString written = QString::fromUtf8(file.readAll());
    QVERIFY(written.contains(u"\"The port was warned\",\"No warning reached the port\""_s));
    QVERIFY(written.contains(u"\"C\",\"II\""_s));
    becomeActive();
}

void AchJourney::isRemovedAndBroughtBack()
{
    const Id ach = pane()->ach();
    m_window->project()->edit(u"Remove"_s, [ach](Writer &w) { w.remove<Ach>(ach); });
    settle();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!pane());
    m_window->project()->undo();
    settle();
    QMenu *matrices = actionIn(analysisMenu()->actions(), u"ACH matrices"_s)->menu();
    Q_EMIT matrices->aboutToShow();
    QCOMPARE(matrices->actions().size(), 2); // with the sample's
    matrices->actions().last()->trigger();
    settle();
    QVERIFY(pane() && pane()->isVisible());
    QCOMPARE(cells(), (QStringList{u"I CC"_s, u"C II"_s, u"N NA"_s}));
}

int main(int argc, char **argv) { return test::travel<AchJourney>(argc, argv); }
#include "ach_journey.moc"
