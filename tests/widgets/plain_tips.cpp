// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/PlainTips.h"

#include <QHelpEvent>
#include <QListView>
#include <QStandardItemModel>
#include <QTest>
#include <QToolTip>

using namespace sidelight;
using namespace Qt::StringLiterals;

class PlainTipsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsShown_data();
    void whatIsWrittenIsShown();
};

void PlainTipsTest::whatIsWrittenIsShown_data()
{
    QTest::addColumn<QString>("tip");
    QTest::addColumn<bool>("isLikeHtml");
    QTest::newRow("a name") << u"Harbour & sons"_s << false;
    QTest::newRow("tags") << u"\u2068The <b>belt</b>\u2069"_s << true;
    QTest::newRow("a picture") << u"<img src=\"/somewhere/else.png\"> seen"_s << true;
    QTest::newRow("two lines") << u"<p>one\n<!-- two -->"_s << true;
}

void PlainTipsTest::whatIsWrittenIsShown()
{
    QFETCH(QString, tip);
    QFETCH(bool, isLikeHtml);
    const PlainTips tips;
    QStandardItemModel model;
    auto *const item = new QStandardItem(u"A row"_s);
    item->setToolTip(tip);
    model.appendRow(item);
    QListView view;
    view.setModel(&model);
    view.resize(300, 200);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const QPoint at = view.visualRect(model.index(0, 0)).center();
    QHelpEvent event(QEvent::ToolTip, at, view.viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(view.viewport(), &event);
    QCOMPARE(QToolTip::text(), isLikeHtml ? Qt::convertFromPlainText(tip) : tip);
    QCOMPARE(Qt::mightBeRichText(QToolTip::text()), isLikeHtml);
    QVERIFY(!QToolTip::text().contains(u"<img"_s) && !QToolTip::text().contains(u"<b>"_s));
    QToolTip::hideText();
}

QTEST_MAIN(PlainTipsTest)
#include "plain_tips.moc"
