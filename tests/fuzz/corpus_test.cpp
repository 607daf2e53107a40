// SPDX-License-Identifier: GPL-3.0-or-later
// What the harnesses start from, and what they found, is read in every build.
#include "tests/fuzz/Harness.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace sidelight;
using namespace Qt::StringLiterals;

class FuzzCorpusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void corporaAreRead_data();
    void corporaAreRead();
};

void FuzzCorpusTest::corporaAreRead_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QList<int>>("formats");
    using enum ImportFormat;
    const QList<std::pair<QString, QList<int>>> kinds = {{u"html"_s, {int(Html), int(HtmlFragment)}},
                                                         {u"mail"_s, {int(Mail), int(Mailbox), int(SavedPage)}},
                                                         {u"text"_s, {int(Text), int(Markdown)}}};
    for (const auto &[kind, formats] : kinds) {
        const QDir folder(QStringLiteral(SIDELIGHT_SOURCE_DIR "/tests/fuzz/corpus/") + kind);
        const QStringList names = folder.entryList(QDir::Files, QDir::Name);
        QVERIFY(!names.isEmpty());
        for (const QString &name : names)
            QTest::addRow("%s/%s", qPrintable(kind), qPrintable(name)) << folder.filePath(name) << formats;
    }
}

void FuzzCorpusTest::corporaAreRead()
{
    QFETCH(QString, path);
    QFETCH(QList<int>, formats);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (const int format : std::as_const(formats))
        fuzz::readAndCheck(bytes, ImportFormat(format));
}

QTEST_GUILESS_MAIN(FuzzCorpusTest)
#include "corpus_test.moc"
