// SPDX-License-Identifier: GPL-3.0-or-later
// Snapshots as a person meets them: taken, looked at, restored as a new file and removed, with keys and mouse.
#include "app/MainWindow.h"
#include "app/ProjectSnapshots.h"
#include "models/project/FilePages.h"
#include "models/project/ProjectFile.h"
#include "tests/support/TempFolder.h"
#include "widgets/common/MessageBar.h"
#include "widgets/trust/ForgetDialog.h"
#include "widgets/trust/SnapshotsWindow.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace sidelight;

class SnapshotsWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<TempFolder>();
        m_settings = std::make_unique<Settings>(Folders::of(m_folder->path(QStringLiteral("profile"))));
        m_settings->setSnapshots(false, {}); // each test takes its own
        m_window = std::make_unique<MainWindow>(*m_settings);
        m_window->show();
        m_path = m_folder->path(QStringLiteral("a.sidelight"));
        QVERIFY(ProjectFile::create(m_path));
        m_settings->addOwnProject(projectIdIn(m_path)); // else it would be somebody else's
        open(m_path);
    }
    void cleanup() { m_window.reset(); }

    void oneIsTakenLookedAtAndRestored()
    {
        addTag(1, QStringLiteral("before"));
        showWindow();
        QTRY_VERIFY(detailsHold(SnapshotsWindow::tr("No snapshot has been taken yet.")));
        QVERIFY(!list()->isVisible());
        QVERIFY(!button(SnapshotsWindow::tr("&Restore as a new file…"))->isEnabled());
        QTest::mouseClick(button(SnapshotsWindow::tr("&Take one now")), Qt::LeftButton);
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        QTRY_COMPARE(words(0), QStringLiteral("Nothing has changed"));
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());

        addTag(2, QStringLiteral("after"));
        addTag(3, QStringLiteral("after that"));
        removeTag(1);
        showWindow();
        QTRY_COMPARE(words(0), QStringLiteral("2 tag(s) added, 1 tag(s) removed")); // without the translation of plurals
        QTRY_VERIFY(list()->hasFocus());
        QVERIFY(detailsHold(QStringLiteral("2 tag(s) added")));
        const QString restored = m_folder->path(QStringLiteral("restored.sidelight"));
        QSignalSpy ready(m_window.get(), &MainWindow::ready);
        QTest::keyClick(list(), Qt::Key_Return);
        chooseFile(restored);
        QTRY_COMPARE(ready.size(), 1);
        QCOMPARE(m_window->project()->path(), restored);
        QVERIFY(!dialog());
        const Library &library = m_window->project()->library();
        QCOMPARE(library.all<Tag>().size(), 1);
        QCOMPARE(library.find<Tag>({1})->name, QStringLiteral("before"));
        open(m_path); // which stayed as it was
        QCOMPARE(m_window->project()->library().all<Tag>().size(), 2);
    }

    // By the list's own key and menu; the same words as for a project and a copy.
    void itsPathIsCopied()
    {
        addTag(1, QStringLiteral("one"));
        take();
        showWindow();
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        QTRY_VERIFY(list()->hasFocus());
        QApplication::clipboard()->clear();
        QTest::keyClick(list(), Qt::Key_C, Qt::ControlModifier);
        const QString path = m_window->snapshots()->keeper()->snapshots().list().constFirst().path;
        QCOMPARE(QApplication::clipboard()->text(), QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath()));
        QVERIFY(detailsHold(SnapshotsWindow::tr("The path of the snapshot is copied.")));
        QTest::keyClick(dialog(), Qt::Key_Escape);
        for (QAction *action : m_window->findChildren<QAction *>())
            if (action->text().remove(u'&') == QStringLiteral("Copy path of the project"))
                action->trigger();
        QCOMPARE(QApplication::clipboard()->text(), QDir::toNativeSeparators(QFileInfo(m_path).absoluteFilePath()));
    }

    void oneIsRemovedWhenThatWasConfirmed()
    {
        addTag(1, QStringLiteral("one"));
        take();
        showWindow();
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        QTest::keyClick(list(), Qt::Key_Delete);
        QTRY_VERIFY(button(SnapshotsWindow::tr("Keep it"))->isVisible());
        QTRY_VERIFY(button(SnapshotsWindow::tr("Keep it"))->hasFocus());
        QTest::keyClick(button(SnapshotsWindow::tr("Keep it")), Qt::Key_Escape); // leaves the question, not the window
        QVERIFY(!button(SnapshotsWindow::tr("Keep it"))->isVisible());
        QVERIFY(dialog());
        QTRY_VERIFY(list()->hasFocus());
        QTest::mouseClick(button(SnapshotsWindow::tr("Re&move…")), Qt::LeftButton);
        QTest::mouseClick(button(SnapshotsWindow::tr("Remove")), Qt::LeftButton);
        QTRY_COMPARE(list()->model()->rowCount(), 0);
        QVERIFY(m_window->snapshots()->keeper()->snapshots().list().isEmpty());
    }

    // What is purged is purged from the snapshots that are ticked, too; the others stay.
    void aPurgeReachesThem()
    {
        addTag(1, QStringLiteral("one"));
        take();
        addTag(2, QStringLiteral("two"));
        take();
        const Snapshots snapshots = m_window->snapshots()->keeper()->snapshots();
        const QString stays = snapshots.list().constLast().path;
        for (QAction *action : m_window->findChildren<QAction *>())
            if (action->text().remove(u'&') == QStringLiteral("Purge history…"))
                action->trigger();
        ForgetDialog *asked = nullptr;
        QTRY_VERIFY((asked = m_window->findChild<ForgetDialog *>()) && asked->files()->count() == 2);
        QVERIFY(asked->files()->item(0)->text().contains(QStringLiteral("Snapshot of ")));
        asked->files()->item(0)->setCheckState(Qt::Checked);
        asked->files()->item(1)->setCheckState(Qt::Unchecked);
        QTest::mouseClick(asked->action(), Qt::LeftButton);
        QTRY_COMPARE(snapshots.list().size(), 1);
        QCOMPARE(snapshots.list().constFirst().path, stays);
    }

    void aDamagedOneIsSaidToBe()
    {
        addTag(1, QStringLiteral("a name to be damaged"));
        take();
        const QString path = m_window->snapshots()->keeper()->snapshots().list().constFirst().path;
        QFile file(path);
        QVERIFY(file.resize(file.size() / 2));
        showWindow();
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        QTRY_COMPARE(dialog()->model()->stateOf(0), SnapshotModel::State::Damaged);
        QVERIFY(words(0).contains(QStringLiteral("Damaged")));
        QVERIFY(!button(SnapshotsWindow::tr("&Restore as a new file…"))->isEnabled());
        QSignalSpy asked(dialog(), &SnapshotsWindow::restoreAsked);
        QTest::keyClick(list(), Qt::Key_Return);
        QVERIFY(asked.isEmpty());
    }

    void theChoiceIsKept()
    {
        showWindow();
        auto *const box = dialog()->findChild<QCheckBox *>();
        QVERIFY(!box->isChecked());
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(m_settings->takesSnapshots());
        QVERIFY(m_window->snapshots()->keeper()->choices().byItself);
        for (const QWidget *each : dialog()->findChildren<QWidget *>())
            if (each->focusPolicy() & Qt::TabFocus && !qobject_cast<const QAbstractButton *>(each) && each->isVisible())
                QVERIFY2(!each->accessibleName().isEmpty() || qobject_cast<const QLabel *>(each), each->metaObject()->className());
    }

    // What can't be opened any more can be had back.
    void aDamagedProjectOffersItsOwn()
    {
        addTag(1, QStringLiteral("one"));
        take();
        m_window->closeProject();
        QFile file(m_path);
        QVERIFY(file.resize(file.size() / 2));
        m_window->openProject(m_path);
        QTRY_VERIFY(offer(QStringLiteral("Snapshots…")));
        for (auto *each : m_window->messages()->findChildren<QToolButton *>())
            if (each->text() == MessageBar::tr("Close") && each->isVisible()) // what is wrong is read first
                QTest::mouseClick(each, Qt::LeftButton);
        QTRY_VERIFY(offer(QStringLiteral("Snapshots…"))->isVisible());
        QTest::mouseClick(offer(QStringLiteral("Snapshots…")), Qt::LeftButton);
        QTRY_VERIFY(dialog());
        QTRY_COMPARE(dialog()->model()->rowCount(), 1);
        QTRY_COMPARE(dialog()->model()->stateOf(0), SnapshotModel::State::Whole);
        QVERIFY(!button(SnapshotsWindow::tr("&Take one now"))->isEnabled());
        const QString restored = m_folder->path(QStringLiteral("restored.sidelight"));
        QSignalSpy ready(m_window.get(), &MainWindow::ready);
        QTest::mouseClick(button(SnapshotsWindow::tr("&Restore as a new file…")), Qt::LeftButton);
        chooseFile(restored);
        QTRY_COMPARE(ready.size(), 1);
        QCOMPARE(m_window->project()->library().all<Tag>().size(), 1);
    }

private:
    void open(const QString &path)
    {
        QSignalSpy ready(m_window.get(), &MainWindow::ready);
        m_window->openProject(path);
        QTRY_COMPARE(ready.size(), 1);
    }
    void addTag(qint64 id, const QString &name)
    {
        Tag tag;
        tag.id = {id};
        tag.name = name;
        m_window->project()->edit(QStringLiteral("New tag"), [tag](Writer &w) { w.insert(tag); });
        QTRY_VERIFY(m_window->project()->isSaved());
    }
    void removeTag(qint64 id)
    {
        m_window->project()->edit(QStringLiteral("Delete tag"), [id](Writer &w) { w.remove<Tag>({id}); });
        QTRY_VERIFY(m_window->project()->isSaved());
    }
    void take()
    {
        QSignalSpy taken(m_window->snapshots()->keeper(), &SnapshotKeeper::taken);
        m_window->snapshots()->keeper()->takeNow();
        QTRY_COMPARE(taken.size(), 1);
    }
    void showWindow()
    {
        for (QAction *action : m_window->findChildren<QAction *>())
            if (action->text() == ProjectSnapshots::tr("Snaps&hots…"))
                action->trigger();
        QTRY_VERIFY(dialog() && dialog()->isVisible());
    }
    void chooseFile(const QString &path)
    {
        QTRY_VERIFY(qobject_cast<QFileDialog *>(QApplication::activeModalWidget()));
        auto *const asked = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        auto *const name = asked->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
    }
    [[nodiscard]] SnapshotsWindow *dialog() const { return m_window->snapshots()->window(); }
    [[nodiscard]] QTreeView *list() const { return dialog()->findChild<QTreeView *>(); }
    [[nodiscard]] QString words(int row) const { return list()->model()->index(row, SnapshotModel::Since).data().toString(); }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (auto *each : dialog()->findChildren<QPushButton *>())
            if (each->text() == text)
                return each;
        return nullptr;
    }
    [[nodiscard]] QToolButton *offer(const QString &text) const
    {
        for (auto *each : m_window->messages()->findChildren<QToolButton *>())
            if (each->text() == text)
                return each;
        return nullptr;
    }
    [[nodiscard]] bool detailsHold(const QString &text) const
    {
        const auto labels = dialog()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *each) { return each->text().contains(text); });
    }

    std::unique_ptr<TempFolder> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    QString m_path;
};

QTEST_MAIN(SnapshotsWindowTest)
#include "snapshots.moc"
