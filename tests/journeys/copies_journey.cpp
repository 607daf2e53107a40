// SPDX-License-Identifier: GPL-3.0-or-later
// Copies to hand over, by the real window's menus, keys and mouse.
#include "app/Workspace.h"
#include "tests/journeys/WindowJourney.h"
#include "widgets/common/MessageBar.h"
#include "widgets/reader/ReaderPane.h"
#include "widgets/trust/PassphraseDialog.h"
#include "widgets/trust/WithheldCopyDialog.h"
#include "widgets/trust/WithheldPlacesPage.h"
#include "widgets/trust/WithholdingPage.h"

#include <QApplication>
#include <QCheckBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeWidget>

using namespace sidelight;
using namespace Qt::StringLiterals;

class CopiesJourney : public test::WindowJourney {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCopyWithoutIdentitiesIsSaved();
    void anEncryptedCopyIsSaved();
    void theWrongPassphraseIsSaid();
    void itIsOpenedForReading();
    void itBecomesAProject();
    void whatSomebodyElseEncryptedIsMadeMine();

private:
    QAction *entry(const QString &text) const
    {
        for (const QMenu *menu : m_window->findChildren<QMenu *>())
            if (menu->title() == "&File"_L1)
                return actionIn(menu->actions(), text);
        return nullptr;
    }
    // Gives the dialog that asks for a file a name.
    void answer(const QString &name)
    {
        QFileDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget())));
        dialog->setDirectory(m_home.path());
        dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(name);
        QMetaObject::invokeMethod(dialog, "accept");
        QTRY_VERIFY(!qobject_cast<QFileDialog *>(QApplication::activeModalWidget()));
    }
    QByteArray fileNamed(const QString &name) const
    {
        QFile file(m_home.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    PassphraseDialog *askedForPassphrase()
    {
        m_window->openProject(m_home.filePath(u"locked.sidelight-locked"_s));
        PassphraseDialog *dialog = nullptr;
        const bool came =
            QTest::qWaitFor([&] { return (dialog = m_window->findChild<PassphraseDialog *>()) && dialog->isVisible(); }, 10'000);
        return came ? dialog : nullptr;
    }
};

void CopiesJourney::initTestCase()
{
    prepare(u"sample.sidelight"_s);
    openWindow();
    QVERIFY(!entry(u"Save a copy without identities…"_s)->isEnabled());
    createSample();
}

void CopiesJourney::aCopyWithoutIdentitiesIsSaved()
{
    entry(u"Save a copy without identities…"_s)->trigger();
    WithheldCopyDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_window->findChild<WithheldCopyDialog *>()) && dialog->isVisible());
    QTreeWidget *const actors = dialog->withholdingPage()->actors();
    QLineEdit *const filter = dialog->withholdingPage()->filter();
    QTRY_VERIFY(filter->hasFocus() || dialog->withholdingPage()->hasFocus());
    // Whoever has no name is ticked; one more is found by typing, and ticked by the space bar.
    const auto ticked = [&] {
        int count = 0;
        for (int i = 0; i < actors->topLevelItemCount(); ++i)
            count += actors->topLevelItem(i)->checkState(0) == Qt::Checked;
        return count;
    };
    const int before = ticked();
    QVERIFY(before > 0);
    QTest::keyClicks(filter, u"marren"_s);
    QList<QTreeWidgetItem *> shown;
    for (int i = 0; i < actors->topLevelItemCount(); ++i)
        if (!actors->topLevelItem(i)->isHidden())
            shown.append(actors->topLevelItem(i));
    QCOMPARE(shown.size(), 1);
    QTest::keyClick(filter, Qt::Key_Return);
    QCOMPARE(actors->currentItem(), shown.first());
    QTest::keyClick(actors, Qt::Key_Space);
    QCOMPARE(ticked(), before + 1);
    // One of the articles is kept but for the words that are withheld.
    QTreeWidget *const kept = dialog->withholdingPage()->keptArticles();
    QTRY_VERIFY(kept->topLevelItemCount() > 1);
    kept->setCurrentItem(kept->topLevelItem(0));
    QTest::keyClick(kept, Qt::Key_Space);
    QCOMPARE(dialog->withholdingPage()->withholding().articlesOf.size(), 1);
    QTest::mouseClick(dialog->nextButton(), Qt::LeftButton);
    QTreeWidget *const list = dialog->placesPage()->list();
    QTRY_VERIFY_WITH_TIMEOUT(list->isVisible() && list->topLevelItemCount() > 0, 20'000);
    // A place in an article is shown behind the dialog.
    QSignalSpy asked(dialog, &WithheldCopyDialog::showAsked);
    QTest::mouseClick(buttonIn<QPushButton>(dialog, u"&Show"_s), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    const int places = dialog->placesPage()->left();
    QVERIFY(places > 0);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(dialog->placesPage()->left(), places - 1);
    QTest::mouseClick(buttonIn<QPushButton>(dialog, u"&Replace all"_s), Qt::LeftButton);
    QCOMPARE(dialog->placesPage()->left(), 0);
    QTest::mouseClick(dialog->nextButton(), Qt::LeftButton);
    answer(u"withheld.sidelight"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->findChild<WithheldCopyDialog *>(), 30'000);
    QVERIFY(m_window->messages()->text().startsWith(u"The copy is written."));
    const QByteArray bytes = fileNamed(u"withheld.sidelight"_s);
    QVERIFY(bytes.startsWith("SQLite format 3"));
    QVERIFY(!bytes.contains("Marren") && !bytes.contains("senior port official"));
    QVERIFY(bytes.contains("Source A"));
    const auto file = ProjectFile::open(m_home.filePath(u"withheld.sidelight"_s));
    QVERIFY(file && (*file)->verify().value_or(QStringList(u"?"_s)).isEmpty());
}

void CopiesJourney::anEncryptedCopyIsSaved()
{
    entry(u"Save an encrypted copy…"_s)->trigger();
    PassphraseDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_window->findChild<PassphraseDialog *>()) && dialog->isVisible());
    const QList<QLineEdit *> fields = dialog->findChildren<QLineEdit *>();
    QCOMPARE(fields.size(), 2);
    auto *const encrypt = buttonIn<QPushButton>(dialog, u"&Encrypt…"_s);
    QVERIFY(!encrypt->isEnabled());
    QTest::keyClicks(fields.at(0), u"a lamp, a ferry"_s);
    QCOMPARE(fields.at(0)->echoMode(), QLineEdit::Password);
    QTest::keyClicks(fields.at(1), u"a lamp, a berry"_s);
    QVERIFY(!encrypt->isEnabled());
    auto *const shown = dialog->findChild<QCheckBox *>();
    QTest::mouseClick(shown, Qt::LeftButton, {}, {8, shown->height() / 2});
    QCOMPARE(fields.at(0)->echoMode(), QLineEdit::Normal);
    fields.at(1)->clear();
    QTest::keyClicks(fields.at(1), u"a lamp, a ferry"_s);
    QVERIFY(encrypt->isEnabled());
    QTest::keyClick(fields.at(1), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(fileDialog(), 30'000);
    answer(u"locked.sidelight-locked"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->messages()->text(), u"The encrypted copy is written."_s, 30'000);
    const QByteArray bytes = fileNamed(u"locked.sidelight-locked"_s);
    QVERIFY(bytes.startsWith("SIDELIGHTENC") && !bytes.contains("SQLite") && !bytes.contains("Harbour"));
}

void CopiesJourney::theWrongPassphraseIsSaid()
{
    PassphraseDialog *const dialog = askedForPassphrase();
    QVERIFY(dialog);
    auto *const field = dialog->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"a lamp"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(field->isEnabled() && field->hasSelectedText(), 30'000);
    QVERIFY(dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<PassphraseDialog *>());
    QVERIFY(!m_window->project()->isReadOnly()); // the other one is still open
}

void CopiesJourney::itIsOpenedForReading()
{
    const QStringList before = QDir(m_home.path()).entryList(QDir::Files | QDir::Hidden);
    PassphraseDialog *const dialog = askedForPassphrase();
    QVERIFY(dialog);
    QSignalSpy ready(m_window.get(), &MainWindow::ready);
    auto *const field = dialog->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"a lamp, a ferry"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!ready.isEmpty(), 30'000);
    QVERIFY(m_window->project()->isReadOnly());
    QVERIFY(m_window->messages()->text().startsWith(u"This is an encrypted copy"));
    QVERIFY(library().all<Article>().size() > 0);
    QCOMPARE(QDir(m_home.path()).entryList(QDir::Files | QDir::Hidden), before);
    m_window->closeProject();
}

void CopiesJourney::itBecomesAProject()
{
    PassphraseDialog *const dialog = askedForPassphrase();
    QVERIFY(dialog);
    QSignalSpy ready(m_window.get(), &MainWindow::ready);
    auto *const field = dialog->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"a lamp, a ferry"_s);
    dialog->findChildren<QRadioButton *>().at(1)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTest::keyClick(field, Qt::Key_Return);
    answer(u"again.sidelight"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!ready.isEmpty(), 30'000);
    QVERIFY(!m_window->project()->isReadOnly());
    QCOMPARE(m_window->project()->displayName(), u"again"_s);
}

// Whose projects are forgotten, that one is as if somebody had sent it.
void CopiesJourney::whatSomebodyElseEncryptedIsMadeMine()
{
    actionIn(m_window->findChildren<QAction *>(), u"Forget which projects are mine"_s)->trigger();
    PassphraseDialog *const dialog = askedForPassphrase();
    QVERIFY(dialog);
    QSignalSpy ready(m_window.get(), &MainWindow::ready);
    auto *const field = dialog->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"a lamp, a ferry"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!ready.isEmpty(), 30'000);
    QVERIFY(m_window->project()->isStrangers() && m_window->project()->isReadOnly());
    QVERIFY(m_window->messages()->text().startsWith(u"This encrypted copy came from somebody else."));
    QVERIFY(library().all<Article>().size() > 0);
    ready.clear();
    auto *const offer = buttonIn<QToolButton>(m_window->messages(), u"Make it mine…"_s);
    QVERIFY(offer);
    QTest::mouseClick(offer, Qt::LeftButton);
    answer(u"mine.sidelight"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!ready.isEmpty(), 30'000);
    QVERIFY(!m_window->project()->isStrangers() && !m_window->project()->isReadOnly());
    QCOMPARE(m_window->project()->displayName(), u"mine"_s);
    closeWindow();
}

int main(int argc, char **argv) { return test::travel<CopiesJourney>(argc, argv); }
#include "copies_journey.moc"
