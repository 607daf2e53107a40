// SPDX-License-Identifier: GPL-3.0-or-later
// What the harnesses start from, and what they found, is read in every build.
#include "tests/fuzz/Harness.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace sidelight;

class FuzzCorpusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void corporaAreRead_data();
    void corporaAreRead();
};

void FuzzCorpusTest::corporaAreRead_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QString>("path");
    for (const fuzz::Kind &kind : fuzz::kinds()) {
        const QDir folder(QStringLiteral(SIDELIGHT_SOURCE_DIR "/tests/fuzz/corpus/") + QLatin1StringView(kind.name));
        const QStringList names = folder.entryList(QDir::Files, QDir::Name);
        QVERIFY2(!names.isEmpty(), kind.name);
        for (const QString &name : names)
            QTest::addRow("%s/%s", kind.name, qPrintable(name)) << QByteArray(kind.name) << folder.filePath(name);
    }
}

void FuzzCorpusTest::corporaAreRead()
{
    QFETCH(QByteArray, kind);
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    fuzz::kindNamed(kind)->read(file.readAll(), false);
}

QTEST_GUILESS_MAIN(FuzzCorpusTest)
#include "corpus_test.moc"
