// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says above the panes of a project that may only be read, or that lies where it is not safe; and that
// whatever would change a project is switched off in the first case.
#include "app/Imports.h"
#include "app/MainWindow.h"
#include "models/project/FilePages.h"
#include "models/project/ProjectFile.h"
#include "tests/support/TempFolder.h"
#include "widgets/common/MessageBar.h"
#include "widgets/library/RecordPanel.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace sidelight;

class NoticesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<TempFolder>();
        m_settings = std::make_unique<Settings>(Folders::of(m_folder->path(QStringLiteral("profile"))));
        m_window = std::make_unique<MainWindow>(*m_settings);
        m_window->show();
    }
    void cleanup() { m_window.reset(); }

    void whatMayOnlyBeReadCannotBeChanged()
    {
        const QString path = makeNewer();
        const QByteArray before = bytesOf(path);
        open(path);
        QVERIFY(m_window->project()->isReadOnly());
        QVERIFY(m_window->messages()->text().contains(QStringLiteral("newer version")));
        QCOMPARE(qobject_cast<QLabel *>(m_window->menuBar()->cornerWidget())->text(), MainWindow::tr("Read only"));
        QVERIFY(!isEnabled(MainWindow::tr("&Import articles or boards…")));
        QVERIFY(!isEnabled(MainWindow::tr("New article from clip&board")));
        QVERIFY(!isEnabled(MainWindow::tr("New bo&ard")));
        QVERIFY(isEnabled(MainWindow::tr("Save a cop&y…")));
        for (const QString &kind : {QStringLiteral("New actor"), QStringLiteral("New tag")})
            QVERIFY2(fieldOf(kind) && fieldOf(kind)->isHidden(), qPrintable(kind));
        for (const QAction *action : m_window->findChildren<QAction *>())
            QVERIFY2(!action->text().startsWith(QStringLiteral("Remove")) || !action->isEnabled(), qPrintable(action->text()));
        QSignalSpy failed(m_window->imports(), &Imports::failed);
        QMimeData paste;
        paste.setText(QStringLiteral("Somebody said something."));
        QCOMPARE(int(m_window->imports()->take(paste)), int(Imports::Taken::Refused));
        m_window->imports()->importFiles({m_folder->write(QStringLiteral("a.txt"), "A title\n\nA text.")});
        QCOMPARE(failed.size(), 2);
        m_window->closeProject();
        QCOMPARE(bytesOf(path), before);
    }

    void whatMayBeChangedIsNotSwitchedOff()
    {
        open(make(QString()));
        QVERIFY(isEnabled(MainWindow::tr("&Import articles or boards…")));
        QVERIFY(fieldOf(QStringLiteral("New actor")) && !fieldOf(QStringLiteral("New actor"))->isHidden());
        QVERIFY(m_window->messages()->text().isEmpty());
    }

    // Said once for each project.
    void aSynchronisedFolderIsSaidOnce()
    {
        const QString path = make(QStringLiteral("Dropbox"));
        open(path);
        QVERIFY(m_window->messages()->text().contains(QStringLiteral("synchronises")));
        QVERIFY(isEnabled(MainWindow::tr("&Import articles or boards…")));
        const QList<QToolButton *> buttons = m_window->messages()->findChildren<QToolButton *>();
        const auto leave = std::ranges::find(buttons, leaveIt(), [](const QToolButton *button) { return button->text(); });
        QVERIFY(leave != buttons.end());
        (*leave)->click();
        QTRY_VERIFY(m_window->messages()->text().isEmpty());
        m_window->closeProject();
        open(path);
        QVERIFY(m_window->messages()->text().isEmpty());
    }

private:
    static QString leaveIt() { return QCoreApplication::translate("sidelight::ProjectNotices", "Leave it here"); }

    QString make(const QString &folder) const
    {
        const QString place = m_folder->path(folder.isEmpty() ? QStringLiteral("own") : folder);
        QDir().mkpath(place);
        const QString path = place + QStringLiteral("/p.sidelight");
        if (!ProjectFile::create(path))
            qFatal("no project");
        return path;
    }
    // As a version after ours would leave it.
    QString makeNewer() const
    {
        const QString path = make(QString());
        QFile file(path);
        if (!file.open(QIODevice::ReadWrite) || !file.seek(63) || file.write("\x7f") != 1)
            qFatal("no newer project");
        return path;
    }
    void open(const QString &path)
    {
        m_settings->addOwnProject(projectIdIn(path)); // else it would be somebody else's
        QSignalSpy ready(m_window.get(), &MainWindow::ready);
        m_window->openProject(path);
        QTRY_COMPARE(ready.size(), 1);
    }
    [[nodiscard]] bool isEnabled(const QString &text) const
    {
        for (const QAction *action : m_window->findChildren<QAction *>())
            if (action->text() == text)
                return action->isEnabled();
        qFatal("no such action");
    }
    [[nodiscard]] QLineEdit *fieldOf(const QString &placeholder) const
    {
        for (QLineEdit *field : m_window->findChildren<QLineEdit *>())
            if (field->placeholderText() == placeholder)
                return field;
        return nullptr;
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<TempFolder> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(NoticesTest)
#include "notices.moc"
