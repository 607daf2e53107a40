// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/Id.h"

#include <QSet>
#include <QTest>
#include <limits>

using namespace sidelight;
using namespace Qt::StringLiterals;

class IdTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noneIsNotValid();
    void randomIdsAreValidAndDiffer();
    void stringsComeBack();
    void otherStringsAreRefused_data();
    void otherStringsAreRefused();
};

void IdTest::noneIsNotValid()
{
    QVERIFY(!Id().isValid());
    QVERIFY(!Id{-1}.isValid());
    QVERIFY(Id{1}.isValid());
    QVERIFY(Id{1} < Id{2});
}

void IdTest::randomIdsAreValidAndDiffer()
{
    QSet<Id> seen;
    for (int i = 0; i < 10'000; ++i) {
        const Id id = Id::random();
        QVERIFY(id.isValid());
        seen.insert(id);
    }
    QCOMPARE(seen.size(), 10'000);
}

void IdTest::stringsComeBack()
{
    for (const qint64 value : {qint64(1), qint64(10), qint64(4'611'686'018'427'387'904), std::numeric_limits<qint64>::max()})
        QVERIFY(Id::fromString(Id{value}.toString()) == Id{value});
    for (int i = 0; i < 1'000; ++i) {
        const Id id = Id::random();
        QVERIFY(Id::fromString(id.toString()) == id);
    }
}

void IdTest::otherStringsAreRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", " 1", "1 ", "+1", "01", "0", "-0", "-1", "1.0", "1e3", "0x10", "1,000", "one",
                             "9223372036854775808", "-9223372036854775808", "18446744073709551617", "99999999999999999999999"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("Arabic digits") << u"\u0661\u0662"_s;
    QTest::newRow("full width") << u"\uff11"_s;
    QTest::newRow("line end") << u"1\n"_s;
    QTest::newRow("NUL") << QString(QLatin1StringView("1\0", 2));
}

void IdTest::otherStringsAreRefused()
{
    QFETCH(QString, text);
    QVERIFY(!Id::fromString(text));
}

QTEST_APPLESS_MAIN(IdTest)
#include "IdTest.moc"
