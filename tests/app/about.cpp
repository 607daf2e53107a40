// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AboutWindow.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QTest>

using namespace sidelight;
using namespace Qt::StringLiterals;

class AboutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLicenceIsThere();
    void keysWalkTheList();
};

void AboutTest::everyLicenceIsThere()
{
    AboutWindow window(nullptr);
    const auto *names = window.findChild<QListWidget *>();
    QCOMPARE(names->item(0)->text(), u"Sidelight"_s);
    QCOMPARE(names->findItems(u"mozilla-readability"_s, Qt::MatchExactly).size(), 1);
    const auto *licence = window.findChild<QPlainTextEdit *>();
    QVERIFY(licence->toPlainText().contains(u"GNU GENERAL PUBLIC LICENSE"_s));
    QVERIFY(licence->isReadOnly());
}

void AboutTest::keysWalkTheList()
{
    AboutWindow window(nullptr);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *names = window.findChild<QListWidget *>();
    const auto *licence = window.findChild<QPlainTextEdit *>();
    QVERIFY(names->hasFocus());
    for (int row = 1; row < names->count(); ++row) {
        QTest::keyClick(names, Qt::Key_Down);
        QCOMPARE(names->currentRow(), row);
        QVERIFY(licence->toPlainText().size() > 200);
    }
    QVERIFY(licence->toPlainText().contains(u"Apache License"_s));
    QTest::keyClick(names, Qt::Key_Tab);
    QVERIFY(licence->hasFocus());
    QTest::keyClick(&window, Qt::Key_Escape);
    QVERIFY(!window.isVisible());
}

QTEST_MAIN(AboutTest)
#include "about.moc"
