// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ProjectDump.h"
#include "tests/support/TempFolder.h"

#include <QTest>

using namespace sidelight;
using namespace Qt::StringLiterals;

class SupportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dumpShowsRecordsWithWhatBelongsToThem();
    void undoGivesTheDumpBack();
    void folderHoldsFiles();
};

namespace {

void addSpeakers(Writer &writer)
{
    Actor port;
    port.id = Id{10};
    port.name = u"Harbour Authority"_s;
    port.kind = ActorKind::Organisation;
    port.aliases = QStringList{u"the port"_s};
    writer.insert(port);
    Actor official;
    official.id = Id{11};
    official.parent = port.id;
    official.name = u"Senior port official"_s;
    official.kind = ActorKind::Unnamed;
    writer.insert(official);
    Claim claim;
    claim.id = Id{12};
    claim.text = u"The port\nwas warned"_s;
    writer.insert(claim);
}

} // namespace

void SupportTest::dumpShowsRecordsWithWhatBelongsToThem()
{
    const TempFolder folder;
    const auto file = ProjectFile::create(folder.path(u"a.sidelight"_s));
    QVERIFY(file);
    QVERIFY((*file)->edit(u"Add speakers"_s, addSpeakers, 1000));
    QCOMPARE(dumpProject(**file).value(), u"actor 10\n"
                                          "  name: Harbour Authority\n"
                                          "  kind: organisation\n"
                                          "  alias: the port\n"
                                          "actor 11\n"
                                          "  parent: 10\n"
                                          "  name: Senior port official\n"
                                          "  kind: unnamed\n"
                                          "claim 12\n"
                                          "  text: The port⏎was warned\n"_s);
}

void SupportTest::undoGivesTheDumpBack()
{
    const TempFolder folder;
    const auto file = ProjectFile::create(folder.path(u"a.sidelight"_s));
    QVERIFY(file);
    QVERIFY((*file)->edit(u"Add speakers"_s, addSpeakers, 1000));
    const QString before = dumpProject(**file).value();
    QVERIFY((*file)->edit(u"Delete actor"_s, [](Writer &writer) { writer.remove<Actor>(Id{11}); }, 2000));
    const QString between = dumpProject(**file).value();
    QVERIFY(!between.contains(u"Senior port official"_s));
    QVERIFY((*file)->undo(3000));
    QCOMPARE(dumpProject(**file).value(), before);
    QVERIFY((*file)->redo(4000));
    QCOMPARE(dumpProject(**file).value(), between);
}

void SupportTest::folderHoldsFiles()
{
    QString name;
    {
        const TempFolder folder;
        QVERIFY(folder.path().contains(u' '));
        name = folder.write(u"note.txt"_s, "words");
        QCOMPARE(QFile(name).size(), 5);
    }
    QVERIFY(!QFile::exists(name));
}

QTEST_GUILESS_MAIN(SupportTest)
#include "support_test.moc"
