// SPDX-License-Identifier: GPL-3.0-or-later
// What the program leaves in the person's folders: after fifty projects were opened and saved, no name of one of them, and no name
// of a folder, stands in the name of a file or in a file of the configuration, data, state or cache.
#include "app/FileDialog.h"
#include "app/Hardening.h"
#include "app/MainWindow.h"
#include "app/WindowTools.h"
#include "tests/support/TempFolder.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace sidelight;
using namespace Qt::StringLiterals;

class TracesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const auto &[variable, folder] :
             {std::pair{"HOME", "home"}, std::pair{"XDG_CONFIG_HOME", "home/.config"},
              std::pair{"XDG_DATA_HOME", "home/.local/share"}, std::pair{"XDG_STATE_HOME", "home/.local/state"},
              std::pair{"XDG_CACHE_HOME", "home/.cache"}, std::pair{"XDG_RUNTIME_DIR", "home/run"}}) {
            const QString path = m_folder.path(QString::fromLatin1(folder));
            QVERIFY(QDir().mkpath(path));
            qputenv(variable, QFile::encodeName(path));
        }
        QVERIFY(QDir().mkpath(work()));
        FileDialog::forgetFolders();
    }
    void projectsLeaveNoName()
    {
        {
            Settings settings(Folders::of({}));
            MainWindow window(settings);
            window.show();
            for (int i = 0; i < 50; ++i)
                i % 2 == 0 ? saveNew(window, i) : openAgain(window, i - 1);
            QCOMPARE(m_opened, 50);
        }
        const QStringList found = traces();
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
    // Else the test above would show nothing.
    void aTraceIsFound()
    {
        QFile trace(m_folder.path(u"home/.config/trace"_s));
        QVERIFY(trace.open(QIODevice::WriteOnly));
        const QString words = u"a zebrafinch project"_s;
        trace.write(reinterpret_cast<const char *>(words.utf16()), words.size() * 2);
        trace.close();
        QCOMPARE(traces().size(), 1);
    }

private:
    [[nodiscard]] QString work() const { return m_folder.path(u"work/zebrafinch folder"_s); }
    [[nodiscard]] QString project(int i) const { return work() + u"/zebrafinch %1.sidelight"_s.arg(i); }
    void answer(MainWindow &window, const QString &command, const QString &path)
    {
        QSignalSpy ready(&window, &MainWindow::ready);
        for (const MenuCommand &each : menuCommands::possible(*window.menuBar()))
            if (each.name == command)
                each.action->trigger();
        auto *const dialog = window.findChild<QFileDialog *>();
        QVERIFY(dialog);
        dialog->setDirectory(work());
        dialog->findChild<QLineEdit *>()->setText(path);
        static_cast<QDialog *>(dialog)->accept();
        QVERIFY(ready.count() > 0 || ready.wait(10'000));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        ++m_opened;
    }
    void saveNew(MainWindow &window, int i) { answer(window, u"file.newProject"_s, project(i)); }
    void openAgain(MainWindow &window, int i)
    {
        window.closeProject();
        answer(window, u"file.openProject"_s, project(i));
    }
    [[nodiscard]] QStringList traces() const
    {
        const QString word = u"zebrafinch"_s;
        const QByteArray plain = word.toUtf8(), wide(reinterpret_cast<const char *>(word.utf16()), word.size() * 2);
        QStringList found;
        QDirIterator each(m_folder.path(u"home"_s), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
        while (each.hasNext()) {
            QFile file(each.next());
            const bool readable = each.fileInfo().isFile() && file.open(QIODevice::ReadOnly);
            const QByteArray bytes = readable ? file.readAll() : QByteArray();
            if (each.fileName().contains(word) || bytes.contains(plain) || bytes.contains(wide))
                found.append(each.filePath());
        }
        return found;
    }

    TempFolder m_folder;
    int m_opened = 0;
};

QTEST_MAIN(TracesTest)
#include "traces.moc"
