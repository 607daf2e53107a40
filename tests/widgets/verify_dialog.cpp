// SPDX-License-Identifier: GPL-3.0-or-later
// What a check of a project found, as it is listed, copied and written down, by keys and by mouse.
#include "models/lists/FindingModel.h"
#include "models/lists/VerifyText.h"
#include "widgets/common/Theme.h"
#include "widgets/trust/VerifyDialog.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

Verification someFindings(int count)
{
    Verification found;
    found.articles = 31, found.passages = 122, found.edits = 418;
    for (int i = 0; i < count; ++i)
        found.findings.append(
            {.kind = Finding::Kind::Text,
             .sentence = u"The text of “Harbour fire: port denies it was warned %1” differs from what was imported on 3 "
                         "May 2031, and this sentence is longer than any line of the list."_s.arg(i),
             .remedy = u"Its original is whole, so the text can be read from it again."_s,
             .record = RecordKind::Article,
             .id = i % 2 ? Id() : Id{100 + i},
             .content = QByteArray(32, char(i))});
    return found;
}

} // namespace

class VerifyDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dialog = std::make_unique<VerifyDialog>(u"Harbour <b>fire</b>"_s);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    void cleanup() { m_dialog.reset(); }

    void theModelHoldsItsFindings()
    {
        FindingModel model;
        const QAbstractItemModelTester tester(&model);
        model.show(someFindings(3).findings);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(1, 0).data().toString(), someFindings(3).findings.at(1).sentence);
        QCOMPARE(model.index(1, 0).data(FindingModel::RemedyRole).toString(), someFindings(3).findings.at(1).remedy);
        QVERIFY(!model.at(3) && !model.at(-1));
        model.show({});
        QCOMPARE(model.rowCount(), 0);
    }

    void progressIsSaidInSentences()
    {
        m_dialog->begin();
        auto *const bar = m_dialog->findChild<QProgressBar *>();
        QVERIFY(bar->isVisible() && bar->maximum() == 0);
        m_dialog->follow({VerifyProgress::Part::Contents, 12, 93});
        QVERIFY(shows(u"Looking at texts, originals and pictures: 12 of 93."_s));
        QCOMPARE(bar->value(), 12);
        m_dialog->follow({VerifyProgress::Part::Contents, 12, 93, true});
        QVERIFY(shows(u"Your edits go first; the check goes on between them."_s));
        m_dialog->finish(someFindings(0));
        QVERIFY(!bar->isVisible());
        m_dialog->follow({VerifyProgress::Part::Contents, 13, 93}); // late
        QVERIFY(shows(u"31 article(s) · 122 passage(s) · 418 edit(s)"_s));
    }

    void aSoundProjectIsACalmSentence()
    {
        m_dialog->begin();
        m_dialog->finish(someFindings(0));
        QCOMPARE(m_dialog->verdict(), u"Everything is as it was written."_s);
        QVERIFY(!m_dialog->list()->isVisible() && !button(u"&Copy list"_s)->isVisible());
        QCOMPARE(QApplication::focusWidget(), button(u"Close"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(!m_dialog->isVisible());
    }

    void cancellingCallsOff()
    {
        QSignalSpy off(m_dialog.get(), &VerifyDialog::calledOff);
        m_dialog->begin();
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QCOMPARE(off.size(), 1);
        QVERIFY(!m_dialog->isVisible());
    }

    void aLineLeadsToItsArticle()
    {
        QSignalSpy asked(m_dialog.get(), &VerifyDialog::recordAsked);
        m_dialog->begin();
        m_dialog->finish(someFindings(3));
        QCOMPARE(QApplication::focusWidget(), m_dialog->list());
        QTest::keyClick(m_dialog->list(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.constLast().at(1).value<Id>(), Id{100});
        QVERIFY(m_dialog->isVisible());                  // it stays beside what it leads to
        QTest::keyClick(m_dialog->list(), Qt::Key_Down); // which is about no record
        QVERIFY(!button(u"&Show"_s)->isEnabled());
        QTest::keyClick(m_dialog->list(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        const QRect last = m_dialog->list()->visualRect(m_dialog->list()->model()->index(2, 0));
        QTest::mouseClick(m_dialog->list()->viewport(), Qt::LeftButton, {}, last.center());
        QTest::mouseClick(button(u"&Show"_s), Qt::LeftButton);
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked.constLast().at(1).value<Id>(), Id{102});
    }

    void theListIsCopiedAndWrittenDown()
    {
        m_dialog->begin();
        m_dialog->finish(someFindings(2));
        QTest::keyClick(m_dialog->list(), Qt::Key_C, Qt::ControlModifier);
        const QString copied = QApplication::clipboard()->text();
        QVERIFY(copied.contains(u"warned 0"_s) && copied.contains(u"warned 1"_s) && copied.contains(u"Its original is whole"_s));
        QVERIFY(copied.contains(u"SHA-256 0101"_s));
        QVERIFY(m_dialog->report().contains(copied) && m_dialog->report().contains(u"418"_s));
        QSignalSpy report(m_dialog.get(), &VerifyDialog::reportAsked);
        QTest::mouseClick(button(u"Save &report…"_s), Qt::LeftButton);
        QCOMPARE(report.size(), 1);
        QSignalSpy again(m_dialog.get(), &VerifyDialog::againAsked);
        QTest::mouseClick(button(u"&Verify again"_s), Qt::LeftButton);
        QCOMPARE(again.size(), 1);
    }

    // Rows are as high as their words need at the list's width, also mirrored and with large text.
    void longSentencesAreWhole()
    {
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft})
            for (const int width : {320, 900}) {
                m_dialog->setLayoutDirection(direction);
                m_dialog->begin();
                m_dialog->finish(someFindings(500));
                m_dialog->resize(width, 600);
                QCoreApplication::processEvents();
                const QListView *list = m_dialog->list();
                const auto rowAt = [list](int row) { return list->visualRect(list->model()->index(row, 0)); };
                const QFontMetrics metrics(Theme::chromeFont(ChromeText::Normal));
                const auto needed = [&] {
                    const QRect room(0, 0, list->viewport()->width() - 48, 1 << 20);
                    return metrics.boundingRect(room, Qt::TextWordWrap, list->model()->index(0, 0).data().toString()).height();
                };
                QTRY_VERIFY(rowAt(1).top() > rowAt(0).bottom()); // rows are laid out anew a little after the resizing
                QVERIFY(rowAt(0).height() > needed() + 10);
                QVERIFY(rowAt(0).width() <= list->viewport()->width());
            }
    }

    void wordsOfTheUsersAreNoMarkup()
    {
        m_dialog->begin();
        m_dialog->finish(std::unexpected(Error{ErrorKind::Foreign, u"“<b>x</b>” is not a Sidelight project."_s, {}}));
        QCOMPARE(m_dialog->verdict(), u"“<b>x</b>” is not a Sidelight project."_s);
        for (const QLabel *label : m_dialog->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(!button(u"Save &report…"_s)->isVisible());
    }

    void everythingHasAName()
    {
        QVERIFY(!m_dialog->list()->accessibleName().isEmpty());
        QVERIFY(!m_dialog->findChild<QProgressBar *>()->accessibleName().isEmpty());
    }

private:
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : m_dialog->findChildren<QPushButton *>())
            if (each->text() == text)
                return each;
        qFatal("no such button");
    }
    bool shows(const QString &text) const
    {
        for (const QLabel *label : m_dialog->findChildren<QLabel *>())
            if (label->isVisible() && label->text() == text)
                return true;
        return false;
    }

    std::unique_ptr<VerifyDialog> m_dialog;
};

QTEST_MAIN(VerifyDialogTest)
#include "verify_dialog.moc"
