// SPDX-License-Identifier: GPL-3.0-or-later
// What was copied goes off the clipboard, on a display, since only there it is known whose the clipboard is.
#include "app/ClipboardClearing.h"
#include "app/Settings.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace sidelight;
using namespace Qt::StringLiterals;

class ClipboardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsClearedOnlyIfThatIsWished()
    {
        const QTemporaryDir profile;
        Settings settings(Folders::of(profile.path()));
        const ClipboardClearing clearing(settings, std::chrono::milliseconds{50});
        QClipboard *const clipboard = QGuiApplication::clipboard();
        clipboard->setText(u"canary words"_s);
        QVERIFY(clipboard->ownsClipboard());
        QTest::qWait(200);
        QCOMPARE(clipboard->text(), u"canary words"_s);
        settings.setClearsClipboard(true);
        clipboard->setText(u"more canary words"_s);
        QTRY_VERIFY(clipboard->text().isEmpty());
    }

    void itIsClearedAtTheEnd()
    {
        const QTemporaryDir profile;
        Settings settings(Folders::of(profile.path()));
        settings.setClearsClipboard(true);
        QClipboard *const clipboard = QGuiApplication::clipboard();
        {
            const ClipboardClearing clearing(settings);
            clipboard->setText(u"canary words"_s);
            QCoreApplication::processEvents();
        }
        QTRY_VERIFY(clipboard->text().isEmpty());
    }
};

QTEST_MAIN(ClipboardTest)
#include "clipboard.moc"
