// SPDX-License-Identifier: GPL-3.0-or-later
// The history in the real window, on the sample investigation: an edit is listed, gone to, gone back from, and that undone; then
// the history is purged and an article deleted for good, and the file is sound and holds none of its words.
#include "tests/journeys/WindowJourney.h"
#include "widgets/actors/ChoiceBox.h"
#include "widgets/claims/ClaimsPanel.h"
#include "widgets/common/MessageBar.h"
#include "widgets/common/ProgressLine.h"
#include "widgets/library/LibraryPanel.h"
#include "widgets/reader/ArticleView.h"
#include "widgets/reader/ReaderPane.h"
#include "widgets/trust/ForgetDialog.h"
#include "widgets/trust/HistoryPanel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QSemaphore>

using namespace sidelight;
using namespace Qt::StringLiterals;

class HistoryJourney : public test::WindowJourney {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsWhatWasDone();
    void goesToWhatWasTouched();
    void filtersByThingAndArticle();
    void goesBackByKeysAndUndoesIt();
    void staysByEscape();
    void purgesWhatCameBefore();
    void purgesTheHistory();
    void cancelsAPurge();
    void deletesAnArticleForGood();
    void isSoundAfterwards();

private:
    [[nodiscard]] HistoryPanel *history() const { return m_window->workspace()->history(); }
    [[nodiscard]] HistoryModel *rows() const { return history()->model(); }
    [[nodiscard]] QString said() const { return m_window->messages()->text(); }
    [[nodiscard]] ForgetDialog *dialog() const
    {
        const QList<ForgetDialog *> all = m_window->findChildren<ForgetDialog *>();
        return all.isEmpty() || !all.last()->isVisible() ? nullptr : all.last();
    }
    [[nodiscard]] QByteArray fileBytes() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QAction *menuAction(const QString &text) const;
    void pressInDialog()
    {
        QTRY_VERIFY(dialog() && dialog()->action()->isEnabled());
        QTest::mouseClick(dialog()->action(), Qt::LeftButton);
    }

    int m_before = 0;
    Id m_claim;
};

void HistoryJourney::initTestCase()
{
    prepare(u"sample.sidelight"_s);
    openWindow();
    createSample();
}

void HistoryJourney::listsWhatWasDone()
{
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(history()->list()->hasFocus());
    QTRY_VERIFY(rows()->rowCount() > 0 && !rows()->isWorking());
    m_before = rows()->rowCount();
    auto *const claims = panel<ClaimsPanel>();
    m_claim = oldest<Claim>();
    claims->view()->select(m_claim);
    claims->view()->setFocus();
    QTRY_VERIFY(claims->view()->hasFocus());
    key(Qt::Key_Delete);
    settle();
    QVERIFY(!library().find<Claim>(m_claim));
    QTRY_COMPARE(rows()->rowCount(), m_before + 1);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(history()->list()->hasFocus());
    // The statements about it and the claims beneath it are touched too.
    QTRY_VERIFY(rows()->index(0).data(HistoryModel::TouchedRole).toString().contains(u" statements, "_s));
}

void HistoryJourney::goesToWhatWasTouched()
{
    key(Qt::Key_Home);
    const JournalEntry removal = rows()->at(0);
    m_window->project()->edit(u"New claim"_s, [](Writer &w) { w.insert(Claim{{77}, u"The gate was shut"_s, {}, 0}); });
    m_window->project()->edit(u"Remove claim"_s, [](Writer &w) { w.remove<Claim>({77}); });
    QTRY_COMPARE(rows()->rowCount(), m_before + 3);
    history()->list()->setCurrentIndex(rows()->index(1)); // of what is gone
    key(Qt::Key_Return);
    QTRY_COMPARE(said(), u"What this edit touched was deleted since."_s);
    // The oldest but one is what the sample did to its articles; it goes to a passage in a reader.
    const int row = rows()->rowOf(removal.id) + 1;
    history()->list()->scrollTo(rows()->index(row));
    const QPoint there = history()->list()->visualRect(rows()->index(row)).center();
    QTest::mouseClick(history()->list()->viewport(), Qt::LeftButton, {}, there);
    QTest::mouseDClick(history()->list()->viewport(), Qt::LeftButton, {}, there);
    QTRY_VERIFY(m_window->workspace()->reader() && m_window->workspace()->reader()->view()->selectedPassage().isValid());
}

void HistoryJourney::filtersByThingAndArticle()
{
    const int all = rows()->rowCount();
    rows()->setThing(HistoryModel::Thing::Claims);
    QTRY_VERIFY(!rows()->isWorking());
    QVERIFY(rows()->rowCount() >= 3 && rows()->rowCount() <= all);
    rows()->setThing(HistoryModel::Thing::All);
    const ReaderPane *const reader = m_window->workspace()->reader();
    QTRY_VERIFY(history()->articleBox()->isEnabled());
    QTest::mouseClick(history()->articleBox(), Qt::LeftButton, {}, QPoint(8, history()->articleBox()->height() / 2));
    QVERIFY(history()->articleBox()->isChecked());
    QCOMPARE(rows()->article(), reader->article());
    QTRY_VERIFY(!rows()->isWorking());
    QVERIFY(rows()->rowCount() > 0 && rows()->rowCount() < all);
    QTest::mouseClick(history()->articleBox(), Qt::LeftButton, {}, QPoint(8, history()->articleBox()->height() / 2));
    history()->filterField()->setFocus();
    QTest::keyClicks(history()->filterField(), u"remove claim"_s);
    QTRY_VERIFY(!rows()->isWorking() && rows()->rowCount() >= 1 && rows()->rowCount() < all);
    QVERIFY(!history()->statusText().isEmpty());
    key(Qt::Key_Escape);
    QTRY_COMPARE(rows()->rowCount(), all);
}

void HistoryJourney::goesBackByKeysAndUndoesIt()
{
    QTRY_VERIFY(!rows()->isWorking());
    const qsizetype claims = library().all<Claim>().size();
    history()->list()->setFocus();
    history()->list()->setCurrentIndex(rows()->index(3)); // before the first removal
    key(Qt::Key_Backspace);
    QTRY_VERIFY(history()->backButton()->isEnabled() && history()->backButton()->hasFocus());
    QVERIFY(history()->questionText().contains(u"What returns: "_s) && history()->questionText().contains(u"claim"_s));
    key(Qt::Key_Return);
    QTRY_VERIFY(library().find<Claim>(m_claim));
    QTRY_VERIFY(history()->questionText().isEmpty());
    QCOMPARE(library().all<Claim>().size(), claims + 1);
    QTRY_VERIFY(m_window->project()->undoName().startsWith(u"Go back to "_s));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!library().find<Claim>(m_claim));
    QTRY_VERIFY(rows()->index(0).data(HistoryModel::UndoneRole).toBool());
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(library().find<Claim>(m_claim));
    QTRY_VERIFY(!rows()->index(0).data(HistoryModel::UndoneRole).toBool());
}

void HistoryJourney::staysByEscape()
{
    const int count = rows()->rowCount();
    history()->list()->setFocus();
    history()->list()->setCurrentIndex(rows()->index(count - 1));
    key(Qt::Key_Backspace);
    QTRY_VERIFY(history()->backButton()->isEnabled());
    key(Qt::Key_Escape);
    QVERIFY(history()->questionText().isEmpty());
    QTRY_VERIFY(history()->list()->hasFocus());
    settle();
    QCOMPARE(rows()->rowCount(), count);
}

QAction *HistoryJourney::menuAction(const QString &text) const
{
    for (QAction *const menu : m_window->menuBar()->actions())
        for (QAction *const action : menu->menu()->actions())
            if (action->text().remove(u'&') == text)
                return action;
    return nullptr;
}

void HistoryJourney::purgesWhatCameBefore()
{
    QTRY_VERIFY(!rows()->isWorking());
    const int count = rows()->rowCount();
    QAction *before = nullptr;
    for (QAction *const action : history()->list()->actions())
        before = action->text() == u"Purge everything before this…"_s ? action : before;
    QVERIFY(before);
    history()->list()->setCurrentIndex(rows()->index(count - 1));
    QVERIFY(!before->isEnabled()); // nothing was
    history()->list()->setCurrentIndex(rows()->index(count - 2));
    QVERIFY(before->isEnabled());
    const JournalEntry staying = rows()->at(count - 2);
    const QString undo = m_window->project()->undoName();
    before->trigger();
    QTRY_VERIFY(dialog() && dialog()->text().contains(u"1 edit leaves the history"_s));
    QVERIFY(dialog()->text().contains(u"stay, and can be undone as before."_s));
    pressInDialog();
    QTRY_VERIFY_WITH_TIMEOUT(rows()->rowCount() > 0 && rows()->at(rows()->rowCount() - 1).kind == JournalEntry::Kind::Purge, 60000);
    QTRY_COMPARE(rows()->rowCount(), count);
    QCOMPARE(rows()->at(count - 2).id, staying.id);
    QCOMPARE(rows()->at(count - 1).purged, staying.id - 1);
    QCOMPARE(m_window->project()->undoName(), undo);
    history()->list()->setCurrentIndex(rows()->index(count - 2));
    QVERIFY(!before->isEnabled()); // nothing but the purge is before it
}

// Called off while it is written: all is as it was, and it can be purged after that.
void HistoryJourney::cancelsAPurge()
{
    m_window->project()->edit(u"New claim"_s, [](Writer &w) { w.insert(Claim{{79}, u"The gate was shut"_s, {}, 0}); });
    QTRY_COMPARE(rows()->rowCount(), 3);
    menuAction(u"Purge history…"_s)->trigger();
    QTRY_VERIFY(dialog() && dialog()->action()->isEnabled());
    // The purge waits for its turn until it has been called off, so that it cannot be done before.
    QSemaphore goesOn;
    auto held = m_window->project()->read([&goesOn](const Reader &) {
        goesOn.acquire();
        return true;
    });
    dialog()->action()->click();
    ProgressLine *shown = nullptr;
    for (ProgressLine *const line : m_window->findChildren<ProgressLine *>())
        shown = line->isVisible() ? line : shown;
    QVERIFY(shown);
    QTest::mouseClick(shown->findChild<QPushButton *>(), Qt::LeftButton);
    goesOn.release();
    QTRY_VERIFY(shown->isHidden());
    QTRY_COMPARE(said(), u"Purging was cancelled, and nothing was changed."_s);
    QCOMPARE(rows()->rowCount(), 3);
    QVERIFY(!m_window->project()->undoName().isEmpty());
}

void HistoryJourney::purgesTheHistory()
{
    QAction *const purge = menuAction(u"Purge history…"_s);
    QVERIFY(purge && purge->isEnabled());
    purge->trigger();
    QTRY_VERIFY(dialog() && dialog()->text().contains(u"leave the history"_s));
    QVERIFY(dialog()->text().contains(u"This cannot be undone."_s));
    QVERIFY(buttonIn<QPushButton>(dialog(), u"Cancel"_s)->isDefault());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QVERIFY(!m_window->project()->undoName().isEmpty());
    purge->trigger();
    pressInDialog();
    QTRY_COMPARE_WITH_TIMEOUT(rows()->rowCount(), 1, 60000);
    QVERIFY(rows()->at(0).kind == JournalEntry::Kind::Purge);
    QVERIFY(m_window->project()->undoName().isEmpty() && m_window->project()->redoName().isEmpty());
    QVERIFY(library().find<Claim>(m_claim));
    m_window->project()->edit(u"New claim"_s, [](Writer &w) { w.insert(Claim{{78}, u"The gate was open"_s, {}, 0}); });
    QTRY_COMPARE(rows()->rowCount(), 2); // goes on
}

void HistoryJourney::deletesAnArticleForGood()
{
    becomeActive();
    const QString beside = m_home.filePath(u"sample.format-3.sidelight"_s);
    QFile other(beside);
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.close();
    const Id article = articleTitled(u"Nine minutes"_s);
    QVERIFY(article.isValid());
    auto reading = m_window->project()->read(
        [hash = library().find<Article>(article)->text](const Reader &reader) { return reader.text(hash); });
    QVERIFY(QTest::qWaitFor([&] { return reading.isFinished(); }));
    const QString text = *reading.result();
    QList<QByteArray> pieces; // longer than what other articles quote of it
    for (qsizetype at = 0; at + 70 < text.size(); at += 70)
        pieces.append(text.sliced(at, 70).toUtf8());
    const auto piecesLeft = [&] {
        return std::ranges::count_if(pieces, [bytes = fileBytes()](const QByteArray &p) { return bytes.contains(p); });
    };
    QVERIFY(piecesLeft() > pieces.size() / 2);
    auto *const list = panel<LibraryPanel>();
    list->view()->select(article);
    list->view()->setFocus();
    QTRY_VERIFY(list->view()->hasFocus());
    key(Qt::Key_Delete, Qt::ShiftModifier);
    QTRY_VERIFY(dialog() && dialog()->action()->isEnabled());
    QVERIFY(dialog()->text().contains(u"Nine minutes"_s));
    const QList<OtherFile> files = dialog()->chosenFiles();
    QCOMPARE(files.size(), 1);
    QCOMPARE(QFileInfo(files.first().path), QFileInfo(beside));
    pressInDialog();
    QTRY_VERIFY(!library().find<Article>(article));
    QTRY_COMPARE_WITH_TIMEOUT(rows()->rowCount(), 1, 60000);
    QTRY_VERIFY(!QFile::exists(beside));
    QCOMPARE(piecesLeft(), 0);
    QVERIFY(m_window->project()->undoName().isEmpty());
}

void HistoryJourney::isSoundAfterwards()
{
    closeAndVerify();
    openWindow();
    openProject();
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier);
    QTRY_COMPARE(rows()->rowCount(), 1);
    closeWindow();
}

int main(int argc, char **argv) { return test::travel<HistoryJourney>(argc, argv); }
#include "history_journey.moc"
