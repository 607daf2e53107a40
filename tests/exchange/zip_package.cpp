// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ZipPackage.h"
#include "tests/exchange/MadeZip.h"

#include <QRandomGenerator>
#include <QTest>

using namespace sidelight;

namespace {

constexpr int none = -1;

int outcomeOf(const QByteArray &bytes)
{
    const auto package = ZipPackage::open(bytes);
    if (!package)
        return int(package.error());
    for (const ZipPackage::Entry &entry : package->entries()) {
        if (const auto content = package->content(entry); !content)
            return int(content.error());
    }
    return none;
}

MadeZip sound()
{
    return {.parts = {{.name = "a.xml", .content = "<a/>"}, {.name = "b/c.xml", .content = QByteArray(5'000, 'x')}}};
}

} // namespace

class ZipPackageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partsComeOutWhole();
    void whatNobodyWritesIsRefused_data();
    void whatNobodyWritesIsRefused();
    void everyCutIsRefused();
    void garbageIsRefusedOrSound();
};

void ZipPackageTest::partsComeOutWhole()
{
    const auto package = ZipPackage::open(sound().bytes());
    QVERIFY(package);
    QCOMPARE(package->entries().size(), 2);
    const ZipPackage::Entry *const part = package->find("b/c.xml");
    QVERIFY(part && !package->find("c.xml"));
    QCOMPARE(*package->content(*part), QByteArray(5'000, 'x'));
    QCOMPARE(outcomeOf({}), int(ImportProblem::DamagedDocument));
}

void ZipPackageTest::whatNobodyWritesIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("problem");
    const auto row = [](const char *name, const MadeZip::Part &part, ImportProblem problem) {
        MadeZip zip = sound();
        zip.parts.append(part);
        QTest::newRow(name) << zip.bytes() << int(problem);
    };
    row("two folders up", {.name = "../../x", .content = "x"}, ImportProblem::ForbiddenPart);
    row("up in the middle", {.name = "a/../x", .content = "x"}, ImportProblem::ForbiddenPart);
    row("from the root", {.name = "/etc/x", .content = "x"}, ImportProblem::ForbiddenPart);
    row("the other way round", {.name = "a\\..\\x", .content = "x"}, ImportProblem::ForbiddenPart);
    row("a drive", {.name = "C:x", .content = "x"}, ImportProblem::ForbiddenPart);
    row("a link", {.name = "x", .content = "/etc/passwd", .attributes = 0120777u << 16}, ImportProblem::ForbiddenPart);
    row("locked", {.name = "x", .content = "x", .flags = 1}, ImportProblem::NeedsPassword);
    row("a bomb", {.name = "x.xml", .content = QByteArray(64 * 1024 * 1024, ' ')}, ImportProblem::PackageBomb);
    row("a bomb that hides", {.name = "x.xml", .content = QByteArray(64 * 1024 * 1024, ' '), .toldSize = 1'000},
        ImportProblem::DamagedDocument);
    row("less than it says", {.name = "x.xml", .content = "short", .toldSize = 400}, ImportProblem::DamagedDocument);
    row("a wrong checksum", {.name = "x.xml", .content = "x", .wrongBy = 1}, ImportProblem::DamagedDocument);
    row("over another", {.name = "a.xml", .content = "<a/>", .toldStart = 0}, ImportProblem::PackageBomb);
    row("nowhere", {.name = "a.xml", .content = "<a/>", .toldStart = 900'000}, ImportProblem::DamagedDocument);
    MadeZip many;
    many.parts.fill({.name = "x", .content = {}}, ZipPackage::mostEntries + 1);
    QTest::newRow("too many") << many.bytes() << int(ImportProblem::PackageBomb);
    many = sound();
    many.toldCount = 9;
    QTest::newRow("more told than there") << many.bytes() << int(ImportProblem::DamagedDocument);
    QTest::newRow("something behind it") << sound().bytes() + "x" << int(ImportProblem::DamagedDocument);
    QTest::newRow("something before it") << "x" + sound().bytes() << int(ImportProblem::DamagedDocument);
    QTest::newRow("nothing in it") << MadeZip().bytes() << int(ImportProblem::DamagedDocument);
}

void ZipPackageTest::whatNobodyWritesIsRefused()
{
    QFETCH(QByteArray, bytes);
    QTEST(outcomeOf(bytes), "problem");
}

void ZipPackageTest::everyCutIsRefused()
{
    const QByteArray bytes = sound().bytes();
    QCOMPARE(outcomeOf(bytes), none);
    for (qsizetype cut = 0; cut < bytes.size(); ++cut)
        QVERIFY(outcomeOf(bytes.first(cut)) != none);
}

// It may be read all the same, as long as nothing is read that is not there.
void ZipPackageTest::garbageIsRefusedOrSound()
{
    const QByteArray bytes = sound().bytes();
    QRandomGenerator random(11);
    int refused = 0;
    for (int i = 0; i < 30'000; ++i) {
        QByteArray mangled = bytes;
        for (int flips = 1 + random.bounded(4); flips > 0; --flips)
            mangled[random.bounded(int(mangled.size()))] = char(random.bounded(256));
        refused += outcomeOf(mangled) != none;
    }
    QVERIFY(refused > 15'000);
}

QTEST_APPLESS_MAIN(ZipPackageTest)
#include "zip_package.moc"
