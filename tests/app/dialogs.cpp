// SPDX-License-Identifier: GPL-3.0-or-later
// What Qt would write down of the folders that a person visits.
#include "app/FileDialog.h"

#include <QApplication>
#include <QDirIterator>
#include <QFileDialog>
#include <QLineEdit>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace sidelight;

namespace {

QStringList filesUnder(const QString &folder)
{
    QStringList names;
    QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext())
        names.append(each.next());
    return names;
}

} // namespace

class DialogsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        QVERIFY(QDir(m_home.path()).mkpath(QStringLiteral("canary folder")));
        QVERIFY(QDir(m_home.path()).mkpath(QStringLiteral("config")));
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_home.filePath(QStringLiteral("config"))));
    }
    void plainQtWritesThemDown() // else the test beneath would show nothing
    {
        QProcess plain;
        plain.start(QCoreApplication::applicationFilePath(), {QStringLiteral("plain"), canaryFolder()});
        QVERIFY(plain.waitForFinished());
        const QString file = m_home.filePath(QStringLiteral("config/QtProject.conf"));
        QVERIFY(QFile::exists(file));
        QVERIFY(QFile::remove(file));
    }
    void oursLeaveNoTrace()
    {
        FileDialog::forgetFolders();
        QWidget window;
        QStringList chosen;
        for (int i = 0; i < 50; ++i) {
            if (i % 2 == 0)
                FileDialog::open(&window, QStringLiteral("t"), QStringLiteral("All (*)"),
                                 [&](const QString &path) { chosen.append(path); });
            else
                FileDialog::save(&window, QStringLiteral("t"), QStringLiteral("canary"), QStringLiteral("All"),
                                 QStringLiteral("sidelight"), [&](const QString &path) { chosen.append(path); });
            auto *const dialog = window.findChild<QFileDialog *>();
            QVERIFY(dialog);
            QVERIFY(dialog->history().size() <= 1); // the folder of this run
            dialog->setDirectory(canaryFolder());
            dialog->selectFile(i % 2 == 0 ? QStringLiteral("canary.txt") : QStringLiteral("new %1").arg(i));
            dialog->findChild<QLineEdit *>()->setText(i % 2 == 0 ? canaryFile()
                                                                 : canaryFolder() + QStringLiteral("/new %1").arg(i));
            static_cast<QDialog *>(dialog)->accept();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        QCOMPARE(chosen.size(), 50);
        QCOMPARE(chosen[1], canaryFolder() + QStringLiteral("/new 1.sidelight"));
        QVERIFY2(filesUnder(m_home.filePath(QStringLiteral("config"))).isEmpty(),
                 qPrintable(filesUnder(m_home.filePath(QStringLiteral("config"))).join(u' ')));
        QSettings other(QSettings::UserScope, QStringLiteral("QtProject"));
        other.setValue(QStringLiteral("canary"), 1);
        other.sync();
        QVERIFY(filesUnder(m_home.filePath(QStringLiteral("config"))).isEmpty());
    }

private:
    [[nodiscard]] QString canaryFolder() const { return m_home.filePath(QStringLiteral("canary folder")); }
    [[nodiscard]] QString canaryFile() const
    {
        QFile file(canaryFolder() + QStringLiteral("/canary.txt"));
        (void)file.open(QIODevice::WriteOnly);
        return file.fileName();
    }
    QTemporaryDir m_home;
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (application.arguments().value(1) == QLatin1String("plain")) {
        QFileDialog dialog(nullptr, QString(), application.arguments().value(2));
        dialog.setOption(QFileDialog::DontUseNativeDialog);
        dialog.show();
        static_cast<QDialog &>(dialog).accept();
        dialog.reject();
        return 0;
    }
    DialogsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "dialogs.moc"
