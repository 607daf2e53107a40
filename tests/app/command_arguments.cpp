// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed is parsed by us alone: what is a command, what a name, and what nobody knows.
#include "app/CommandLine.h"

#include <QTest>

#include <memory>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

struct Run {
    int code = -1;
    QByteArray out, err;
    [[nodiscard]] QByteArray text() const { return "exit " + QByteArray::number(code) + "\n" + out + "\n" + err; }
};

constexpr int window = -7; // "exit code" of a run that asks for the window

Run run(const QStringList &arguments, CommandLine::Window *asked = nullptr)
{
    const std::unique_ptr<FILE, int (*)(FILE *)> out(std::tmpfile(), std::fclose), err(std::tmpfile(), std::fclose);
    const auto outcome = CommandLine(out.get(), err.get()).run(arguments);
    const auto contents = [](FILE *file) {
        std::rewind(file);
        QByteArray bytes(100'000, '\0');
        bytes.truncate(qsizetype(std::fread(bytes.data(), 1, size_t(bytes.size()), file)));
        return bytes;
    };
    if (asked && std::holds_alternative<CommandLine::Window>(outcome))
        *asked = std::get<CommandLine::Window>(outcome);
    const int *code = std::get_if<int>(&outcome);
    return {code ? *code : window, contents(out.get()), contents(err.get())};
}

} // namespace

class CommandArgumentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void argumentsAreOurs_data();
    void argumentsAreOurs();
    void windowsAreAskedFor();
};

void CommandArgumentsTest::argumentsAreOurs_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    const auto row = [](const char *arguments, int code) {
        QStringList list = QString::fromUtf8(arguments).split(u' ');
        list.replaceInStrings(u"EMPTY"_s, QString());
        QTest::newRow(arguments) << (*arguments ? list : QStringList()) << code;
    };
    row("", window);
    row("--sample", window);
    row("p.sidelight", window);
    row("-- p.sidelight", window);
    row("-- -p.sidelight", window);
    row("-- list", window);
    row("-- --help", window);
    row("--", window);
    row("--screenshot a.png p.sidelight", window);
    row("--screenshot=a.png p.sidelight", window);
    row("p.sidelight --screenshot a.png", window);
    row("--profile folder --sample", window);
    row("--allow-tcp-display", window);
    row("-h", 0);
    row("--help", 0);
    row("--version", 0);
    row("list --help", 0);
    row("new -h", 0);
    row("import --help x", 0);
    row("--help -stylesheet", 2);
    row("EMPTY", 2);
    row("p q", 2);
    row("-- new p", 2);
    row("nosuchcommand p q", 2);
    row("--sample p", 2);
    row("--sample --sample", 2);
    row("--screenshot", 2);
    row("--screenshot=", 2);
    row("--sample=yes", 2);
    row("--nosuch", 2);
    row("--new", 2);
    row("-", 2);
    row("-x", 2);
    row("-platform minimal", 2);
    row("-platform=minimal", 2);
    row("-platformpluginpath decoys", 2);
    row("-platformpluginpath=decoys", 2);
    row("--platformpluginpath decoys", 2);
    row("-platformtheme gtk3", 2);
    row("-plugin evdevmouse", 2);
    row("-qwindowgeometry 1x1", 2);
    row("-qmljsdebugger=port:1234", 2);
    row("-qmljsdebugger=file:decoys/socket", 2);
    row("-stylesheet decoys/style.qss", 2);
    row("-stylesheet=decoys/style.qss", 2);
    row("--stylesheet=decoys/style.qss", 2);
    row("-style fusion", 2);
    row("-style=fusion", 2);
    row("-widgetcount", 2);
    row("-reverse", 2);
    row("-session decoys", 2);
    row("-display :9", 2);
    row("-geometry 1x1", 2);
    row("-fontengine freetype", 2);
    row("-icon decoys/icon.png", 2);
    row("-title x", 2);
    row("p -stylesheet decoys/style.qss", 2);
    row("list p actors -stylesheet=decoys/style.qss", 2);
    row("list -stylesheet=decoys/style.qss p actors", 2);
    row("new p -platformpluginpath=decoys", 2);
    row("new", 2);
    row("new a b", 2);
    row("new EMPTY", 2);
    row("import", 2);
    row("import p", 2);
    row("import --force p a.txt", 2);
    row("list", 2);
    row("list p", 2);
    row("list p everything", 2);
    row("list p actors claims", 2);
    row("apply p", 2);
    row("apply p a b", 2);
    row("undo", 2);
    row("undo p 1 2", 2);
    row("undo p x", 2);
    row("undo -1 p", 2);
    row("redo p 0", 2);
    row("export p", 2);
    row("export p --board b", 2);
    row("export p --pdf f", 2);
    row("export --board b --pdf f", 2);
    row("export p --board b --pdf f --png g", 2);
    row("export p --board b --pdf f --paper A9", 2);
    row("export p --board b --pdf f --landscape", 2);
    row("export p --board b --pdf f --paper A4 --landscape --portrait", 2);
    row("export p --board b --pdf f --tile --scale 5000", 2);
    row("export p --board b --pdf f --scale 100", 2);
    row("export p --board b --pdf f --date yesterday", 2);
    row("export p --board b --pdf f --as-pictures --attach", 2);
    row("check", 2);
    row("check p q", 2);
    row("copy p", 2);
    row("copy p q r", 2);
    row("List p actors", 2);
}

void CommandArgumentsTest::argumentsAreOurs()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    const Run done = run(arguments);
    QVERIFY2(done.code == code, done.text().constData());
    QCOMPARE(done.err.isEmpty(), code != 2);
    QCOMPARE(done.out.isEmpty(), code != 0);
    if (code == 2) {
        QVERIFY(done.err.startsWith("sidelight: "));
        QVERIFY(done.err.contains("\nUsage:\n"));
    }
}

void CommandArgumentsTest::windowsAreAskedFor()
{
    CommandLine::Window asked;
    QCOMPARE(run({u"--screenshot"_s, u"a.png"_s, u"--profile=f=g"_s, u"--"_s, u"-p"_s}, &asked).code, window);
    QCOMPARE(asked.project, u"-p"_s);
    QCOMPARE(asked.screenshot, u"a.png"_s);
    QCOMPARE(asked.profile, u"f=g"_s);
    QVERIFY(!asked.sample && !asked.allowTcpDisplay);
    QCOMPARE(run({u"--sample"_s, u"--allow-tcp-display"_s}, &asked).code, window);
    QVERIFY(asked.sample && asked.allowTcpDisplay && asked.project.isEmpty());
}

QTEST_GUILESS_MAIN(CommandArgumentsTest)
#include "command_arguments.moc"
