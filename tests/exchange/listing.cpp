// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/JsonLine.h"
#include "tests/exchange/ActionProject.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace sidelight;
using namespace sidelight::test;

class ListingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void articles()
    {
        ActionProject project;
        QCOMPARE(
            project.list(QStringLiteral("articles")).split('\n').first(),
            QByteArray(
                R"({"id":"1000","title":"Port denies it","byline":"","outlet":"","url":"","published":"","language":"","length":65,)"
                R"("sha256":")" +
                QCryptographicHash::hash("as it came: No warning came, the port said. “No warning came,” it said again.",
                                         QCryptographicHash::Sha256)
                    .toHex() +
                R"(","added":"1970-01-01T00:00:00.001Z","retrieved":"","origin":null,"versionOf":null,"state":"unread","starred":false,"note":"","tags":[]})"));
    }

    void everyKindCanBeListedWhenEmpty()
    {
        ActionProject project;
        QCOMPARE(
            RecordListing::kinds(),
            QString::fromLatin1("articles passages actors statements claims boards cards links edits tags passageLinks "
                                "linkTypes mentions sameAs origins distinctOrigins ach hypotheses evidence ratings collections")
                .split(u' '));
        for (const QString &kind : RecordListing::kinds())
            QVERIFY(RecordListing::print(*project.file, kind, [](const QByteArray &) {}));
        const Result<void> unknown = RecordListing::print(*project.file, QStringLiteral("all"), [](const QByteArray &) {});
        QVERIFY(!unknown);
    }

    void edits()
    {
        ActionProject project;
        QCOMPARE(project.apply("{\"do\":\"claim\",\"text\":\"x\"}"), QString());
        QVERIFY(project.file->undo(2'000'000));
        QCOMPARE(project.list(QStringLiteral("edits")).split('\n').sliced(4).join('\n'),
                 QByteArray(R"({"id":"5","name":"Apply","at":"1970-01-01T00:16:40.000Z","kind":"edit","undone":true}
{"id":"6","name":"Apply","at":"1970-01-01T00:33:20.000Z","kind":"undo","undone":false}
)"));
    }

    // Whatever a text holds, a line stays one line of JSON that reads back as it was, and drives no terminal.
    void hostileTextsReadBack()
    {
        QString all;
        for (char32_t c = 0; c < 0x3000; ++c)
            all += QChar(char16_t(c));
        all += QString::fromUcs4(U"\U0001F468\u200D\U0001F469 \uFEFF\uFFFD\U0010FFFF");
        const QByteArray line = JsonLine().add("text", all).add("list", QStringList{all, QString()}).line();
        QCOMPARE(line.count('\n'), 1);
        for (char c = 0; c < 0x20; ++c)
            QVERIFY(c == '\n' || !line.contains(c));
        QVERIFY(!QString::fromUtf8(line).contains(QChar(0x9b)));
        QVERIFY(!QString::fromUtf8(line).contains(QChar(0x202e)));
        const QJsonObject read = QJsonDocument::fromJson(line).object();
        QCOMPARE(read.value(u"text").toString(), all);
        QCOMPARE(read.value(u"list").toArray().size(), 2);
        const QByteArray half = JsonLine().add("text", QString(QChar(0xd800)) + u'x').line();
        QCOMPARE(half, QByteArray("{\"text\":\"\\ud800x\"}\n"));
    }

    void numbersReadBack()
    {
        for (const double number : {0.0, -0.25, 1e6, -1e6, 1.0 / 3, 123456.789, 1e-7, 5e-324}) {
            const QByteArray line = JsonLine().add("x", number).line();
            QCOMPARE(QJsonDocument::fromJson(line).object().value(u"x").toDouble(), number);
        }
        QCOMPARE(JsonLine().add("x", 1e6).line(), QByteArray("{\"x\":1000000}\n"));
        QCOMPARE(JsonLine().add("id", Id{}).add("ids", QList<Id>{{9'007'199'254'740'993}}).line(),
                 QByteArray("{\"id\":null,\"ids\":[\"9007199254740993\"]}\n"));
    }
};

QTEST_GUILESS_MAIN(ListingTest)
#include "listing.moc"
