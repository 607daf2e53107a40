// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/BundledScript.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sidelight;
using namespace Qt::StringLiterals;

class BundledScriptTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readabilityFindsAnArticle();
    void whatTakesTooLongIsInterrupted();
    void whatThrowsGivesNothing();
};

static QString page(int paragraphs)
{
    return u"<html><head><title>The ferry</title></head><body><nav>Home</nav><article>"_s +
           u"<p>The harbour office said that the ferry had left the quay at noon, and that nobody was hurt. <a href=\"../b\">More</a></p>"_s
               .repeated(paragraphs) +
           u"</article></body></html>"_s;
}

void BundledScriptTest::readabilityFindsAnArticle()
{
    const BundledScript script(u"readability"_s);
    QVERIFY(script.isValid());
    for (int i = 0; i < 3; ++i) {
        const auto answer = script.call(u"read"_s, {page(10), u"https://paper.example/a/c/page.html"_s}, 5000);
        QVERIFY(answer);
        const QJsonObject article = QJsonDocument::fromJson(answer->toUtf8()).object();
        QCOMPARE(article["title"_L1].toString(), u"The ferry"_s);
        QVERIFY(article["content"_L1].toString().contains(u"left the quay at noon"_s));
        QVERIFY(article["content"_L1].toString().contains(u"href=\"https://paper.example/a/b\""_s));
        QVERIFY(!article["content"_L1].toString().contains(u"Home"_s));
    }
}

void BundledScriptTest::whatTakesTooLongIsInterrupted()
{
    const BundledScript script(u"readability"_s);
    QVERIFY(!script.call(u"read"_s, {page(20'000), u"https://paper.example/"_s}, 50));
    QVERIFY(script.call(u"read"_s, {page(10), u"https://paper.example/"_s}, 5000));
}

void BundledScriptTest::whatThrowsGivesNothing()
{
    const BundledScript script(u"readability"_s);
    QVERIFY(!script.call(u"read"_s, {}, 5000));
    QVERIFY(!script.call(u"write"_s, {u"x"_s}, 5000));
    QVERIFY(!BundledScript(u"nothing"_s).isValid());
}

QTEST_GUILESS_MAIN(BundledScriptTest)
#include "bundled_script.moc"
