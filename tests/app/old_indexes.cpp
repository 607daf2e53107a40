// SPDX-License-Identifier: GPL-3.0-or-later
// What goes from the cache folder, and above all what stays.
#include "app/OldIndexes.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sidelight;
using namespace Qt::StringLiterals;

class OldIndexesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyOldIndexesGo()
    {
        const QTemporaryDir folder, elsewhere;
        const QByteArray begin("SQLite format 3\0 and more", 25);
        const auto write = [&](const QString &path, const QByteArray &bytes, int days) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush());
            QVERIFY(file.setFileTime(m_now.addDays(-days), QFileDevice::FileModificationTime));
        };
        const QString old = u"0123456789abcdef0123456789abcdef"_s, young = u"f"_s.repeated(32), other = u"e"_s.repeated(32),
                      link = u"d"_s.repeated(32);
        write(folder.filePath(old), begin, 91);
        write(folder.filePath(old + u"-journal"_s), "x", 91);
        write(folder.filePath(young), begin, 89);
        write(folder.filePath(other), "words of somebody", 400);
        write(folder.filePath(u"notes.sqlite"_s), begin, 400);
        write(folder.filePath(old.toUpper()), begin, 400);
        write(elsewhere.filePath(u"a project"_s), begin, 400);
        QVERIFY(QFile::link(elsewhere.filePath(u"a project"_s), folder.filePath(link)));
        QVERIFY(QDir(folder.path()).mkdir(u"c"_s.repeated(32)));

        QCOMPARE(removeOldIndexes(folder.path(), m_now), 1);
        const QStringList left = QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name);
        QStringList wanted{old.toUpper(), u"c"_s.repeated(32), link, other, young, u"notes.sqlite"_s};
        wanted.sort();
        QCOMPARE(QSet<QString>(left.begin(), left.end()), QSet<QString>(wanted.begin(), wanted.end()));
        QVERIFY(QFile::exists(elsewhere.filePath(u"a project"_s)));
        QCOMPARE(removeOldIndexes(folder.filePath(u"none"_s), m_now), 0);
    }

private:
    const QDateTime m_now = QDateTime::currentDateTime();
};

QTEST_APPLESS_MAIN(OldIndexesTest)
#include "old_indexes.moc"
