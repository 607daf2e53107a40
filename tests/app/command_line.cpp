// SPDX-License-Identifier: GPL-3.0-or-later
// The real program, run from the outside as a person at a terminal would, in a folder with a space in its name.
#include "app/InstanceSocket.h"
#include "app/Settings.h"
#include "models/project/ProjectFile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRectF>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <sys/inotify.h>
#include <unistd.h>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

struct Run {
    int code = -1;
    QByteArray out, err;
    [[nodiscard]] QByteArray text() const { return "exit " + QByteArray::number(code) + "\n" + out + "\n" + err; }
};

} // namespace

class CommandLineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/side light XXXXXX"_s);
        m_project = u"a project.sidelight"_s;
    }

    void theWholeJourney();
    void anEditThatFailsChangesNothing();
    void manyArticlesOfOneFileAreImported();
    void whatIsMissingIsSaid();
    void whatLooksLikeAnotherIsSaid();
    void proposalsArePrinted();
    void aQueryFinds();
    void actionsComeByAPipe();
    void undoAndRedoCount();
    void theHistoryIsPrintedAndPurged();
    void aCopyIsWhole();
    void aCopyBearsNoIdentity();
    void anEncryptedCopyComesBack();
    void snapshotsAreTakenListedAndRestored();
    void anOpenProjectIsCopiedByWhoHasIt();
    void aBoardBecomesAPdf();
    void aBoardIsLaidOut();
    void aPdfIsMadeAsAskedFor();
    void boardsComeAndGo();
    void passagesAndArticlesAreWritten();
    void pagesOfAPdfAreCited();
    void theMatrixAndStatementsAreWritten();
    void checkFindsDamage();
    void checkWritesNothing();
    void whatSomebodySentIsMadeOnesOwn();
    void whatIsWholeIsSalvaged();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void qtNeverSeesAnArgument();
    void namesThatBeginWithAMinus();
    void nothingDrivesTheTerminal();
    void aFullDiskIsSaid();

private:
    Run run(const QStringList &arguments) { return run(qEnvironmentVariable("SIDELIGHT_BIN"), arguments); }
    Run run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setWorkingDirectory(m_folder->path());
        process.start(program, arguments);
        process.waitForFinished(60'000);
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test could not write its file");
        return name;
    }
    QList<QJsonObject> list(const QString &kind)
    {
        QList<QJsonObject> records;
        const Run listed = run({u"list"_s, m_project, kind});
        for (const QByteArray &line : listed.out.split('\n'))
            if (!line.isEmpty())
                records.append(QJsonDocument::fromJson(line).object());
        return records;
    }
    QByteArray sqlite(const QString &file, const QString &query)
    {
        QProcess process;
        process.setWorkingDirectory(m_folder->path());
        process.start(u"sqlite3"_s, {file, query});
        process.waitForFinished();
        return process.readAllStandardOutput() + process.readAllStandardError();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_project;
};

void CommandLineTest::manyArticlesOfOneFileAreImported()
{
    QCOMPARE(run({u"new"_s, m_project}).code, 0);
    write(u"table.csv"_s, "head,words\nOne,Some words\nTwo,Other words\n");
    const Run unmapped = run({u"import"_s, m_project, u"table.csv"_s});
    QVERIFY2(unmapped.code == 1 && unmapped.out.contains("no column"), unmapped.text().constData());
    const Run mapped = run({u"import"_s, m_project, u"table.csv"_s, u"--map"_s, u"title=head,text=words"_s});
    QVERIFY2(mapped.out.endsWith("2 imported, 0 already there, 0 failed\n"), mapped.text().constData());
    const Run again = run({u"import"_s, m_project, u"table.csv"_s, u"--map"_s, u"title=head,text=words"_s});
    QVERIFY2(again.out.endsWith("0 imported, 2 already there, 0 failed\n"), again.text().constData());
    write(u"listing.txt"_s,
          "Document 1 of 2\n\nTitle: Three\nText: Some words of it.\nDocument 2 of 2\n\nTitle: Four\nText: More.\n");
    const Run listed = run({u"import"_s, m_project, u"listing.txt"_s, u"--listing=numbered"_s});
    QVERIFY2(listed.out.contains("Imported: listing.txt — Four"), listed.text().constData());
    const Run unknown = run({u"import"_s, m_project, u"listing.txt"_s, u"--listing=nonsense"_s});
    QVERIFY2(unknown.code == 1 && unknown.err.contains("numbered"), unknown.text().constData());
    QCOMPARE(run({u"import"_s, m_project, u"listing.txt"_s, u"--map"_s, u"nonsense"_s}).code, 1);
    QCOMPARE(run({u"check"_s, m_project}).code, 0);
}

// Modules lie beside the program: in a folder of its own it has none.
void CommandLineTest::whatIsMissingIsSaid()
{
    const QFileInfo program(qEnvironmentVariable("SIDELIGHT_BIN"));
    const QTemporaryDir empty(program.absolutePath() + u"/without modules XXXXXX"_s);
    const QString alone = empty.filePath(u"sidelight"_s);
    QCOMPARE(::link(QFile::encodeName(program.absoluteFilePath()).constData(), QFile::encodeName(alone).constData()), 0);
    write(u"letter.eml"_s, "From: ada@paper.example\nSubject: Ferry\n\nIt sank.\n");
    write(u"note.txt"_s, "It floats.\n");
    QCOMPARE(run(alone, {u"new"_s, m_project}).code, 0);
    const Run imported = run(alone, {u"import"_s, m_project, u"letter.eml"_s, u"note.txt"_s});
    QVERIFY2(imported.code == 1 && imported.text().contains("“letter.eml” can be read only with the help of GMime"),
             imported.text().constData());
    QVERIFY2(imported.out.endsWith("1 imported, 0 already there, 1 failed\n"), imported.text().constData());
    const Run again = run({u"import"_s, m_project, u"letter.eml"_s});
    QVERIFY2(again.code == 0, again.text().constData());
}

void CommandLineTest::whatLooksLikeAnotherIsSaid()
{
    QCOMPARE(run({u"new"_s, m_project}).code, 0);
    QByteArray words;
    for (int i = 0; i < 40; ++i)
        words += "Witness " + QByteArray::number(i) + " saw barrel " + QByteArray::number(i * 7) + " roll away. ";
    write(u"one.txt"_s, "A headline\n\n" + words);
    write(u"two.txt"_s, "Another headline\n\n" + words + "No more was known.");
    QCOMPARE(run({u"import"_s, m_project, u"one.txt"_s}).out, QByteArray("Imported: one.txt — A headline\n"
                                                                         "1 imported, 0 already there, 0 failed\n"));
    const Run like = run({u"import"_s, m_project, u"two.txt"_s});
    QVERIFY2(like.code == 0 && like.out.contains("Looks like a copy: Another headline — of A headline."), like.text().constData());
    QCOMPARE(run({u"undo"_s, m_project}).code, 0);
    QVERIFY(!run({u"import"_s, m_project, u"two.txt"_s, u"--quick"_s}).out.contains("Looks like"));
}

void CommandLineTest::theWholeJourney()
{
    QCOMPARE(run({u"new"_s, m_project}).text(), QByteArray("exit 0\n\n"));
    QCOMPARE(QFile::permissions(m_folder->filePath(m_project)) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    write(u"one.txt"_s, "Port denies warning\n\nThe port said that no warning was received. “No warning,” it said.\n");
    write(u"two.md"_s, "# Told twice\n\nTwo officers said the port *had been told* twice.\n");
    const Run imported = run({u"import"_s, m_project, u"one.txt"_s, u"two.md"_s});
    QVERIFY2(imported.code == 0, imported.text().constData());
    QVERIFY2(imported.out.endsWith("2 imported, 0 already there, 0 failed\n"), imported.text().constData());
    const Run again = run({u"import"_s, m_project, u"one.txt"_s});
    QVERIFY2(again.out.endsWith("0 imported, 1 already there, 0 failed\n"), again.text().constData());
    QCOMPARE(again.code, 0);

    write(u"actions.jsonl"_s, R"({"do":"actor","as":"port","name":"The port","kind":"organisation"}
{"do":"highlight","as":"p","article":"Port denies warning","quote":"no warning was received","tags":["timing"]}
{"do":"claim","as":"c","text":"The port was warned"}
{"do":"statement","passage":"p","speakers":["port"],"claim":"c","stance":"denies"}
{"do":"board","as":"b","name":"Who knew?"}
{"do":"card","as":"k1","board":"b","shows":"p"}
{"do":"card","as":"k2","board":"b","shows":"Told twice","x":320}
{"do":"link","board":"b","from":"k2","to":"k1","type":"contradicts"}
)");
    const Run applied = run({u"apply"_s, m_project, u"actions.jsonl"_s});
    QVERIFY2(applied.code == 0, applied.text().constData());
    const QList<QJsonObject> articles = list(u"articles"_s), passages = list(u"passages"_s), cards = list(u"cards"_s);
    QCOMPARE(articles.size(), 2);
    QCOMPARE(passages.size(), 1);
    QCOMPARE(passages.first()["article"],
             articles.at(0)["title"] == "Port denies warning"_L1 ? articles.at(0)["id"] : articles.at(1)["id"]);
    QCOMPARE(cards.size(), 2);
    QCOMPARE(cards.first()["shows"], passages.first()["id"]);
    QCOMPARE(list(u"links"_s).first()["to"], cards.first()["id"]);

    QCOMPARE(run({u"undo"_s, m_project}).code, 0);
    QCOMPARE(list(u"passages"_s), QList<QJsonObject>());
    QCOMPARE(run({u"redo"_s, m_project}).code, 0);
    QCOMPARE(list(u"cards"_s), cards);
    const Run checked = run({u"check"_s, m_project});
    QVERIFY2(checked.code == 0, checked.text().constData());
    QCOMPARE(sqlite(m_project, u"PRAGMA integrity_check; PRAGMA foreign_key_check;"_s), QByteArray("ok\n"));
}

void CommandLineTest::anEditThatFailsChangesNothing()
{
    QCOMPARE(run({u"new"_s, m_project}).code, 0);
    write(u"actions.jsonl"_s, "{\"do\":\"claim\",\"text\":\"x\"}\n{\"do\":\"board\",\"name\":\"B\"}\n\n{\"do\":\"card\",\"board\":"
                              "\"C\",\"note\":\"n\"}\n");
    const Run applied = run({u"apply"_s, m_project, u"actions.jsonl"_s});
    QCOMPARE(applied.text(), QByteArray("exit 1\n\nsidelight: Line 4, field “board”: no board is called “C”.\n"));
    QCOMPARE(list(u"claims"_s), QList<QJsonObject>());
    QCOMPARE(list(u"edits"_s), QList<QJsonObject>());
}

void CommandLineTest::proposalsArePrinted()
{
    const QString text = u"Two boats 🚢\n\n“It was dark,” said Marta Lund. “Nobody saw the boats.”\n"
                         "Two officials from the port said the alarm was off, on condition of anonymity. She denied it.\n"_s;
    QCOMPARE(run({u"new"_s, m_project}).code, 0);
    write(u"boats.txt"_s, text.toUtf8());
    write(u"other.txt"_s, "Nothing said\n\nThe weir was open all night.\n");
    QCOMPARE(run({u"import"_s, m_project, u"boats.txt"_s, u"other.txt"_s}).code, 0);
    const Run suggested = run({u"suggest"_s, m_project, u"Two boats 🚢"_s});
    QCOMPARE(suggested.code, 0);
    const QByteArrayList lines = suggested.out.split('\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(list(u"passages"_s) + list(u"actors"_s), QList<QJsonObject>()); // nothing has come into the project
    const QJsonObject quoted = QJsonDocument::fromJson(lines[0]).object();
    QCOMPARE(QStringList({quoted["speaker"].toString(), quoted["cue"].toString(), quoted["kind"].toString()}),
             QStringList({u"Marta Lund"_s, u"said"_s, u"direct"_s}));
    QCOMPARE(quoted["pieces"].toArray().size(), 2);
    QCOMPARE(quoted["end"].toInt() - quoted["start"].toInt(), int(quoted["content"].toString().size()));
    const QString content = u"“It was dark,” said Marta Lund. “Nobody saw the boats.”"_s;
    QCOMPARE(quoted["content"].toString(), content);
    const QJsonArray speaker = quoted["speakerAt"].toArray();
    QCOMPARE(speaker[0].toInt() - quoted["start"].toInt(), int(content.indexOf(u"Marta")));
    const QJsonObject officials = QJsonDocument::fromJson(lines[1]).object();
    QCOMPARE(officials["unnamed"].toBool(), true);
    QCOMPARE(officials["headcount"].toInt(), 2);
    QCOMPARE(officials["level"].toString(), u"not for attribution"_s);
    QCOMPARE(officials["affiliation"].toString(), u"the port"_s);
    const QJsonObject she = QJsonDocument::fromJson(lines[2]).object();
    QCOMPARE(she["name"].toString(), u"Marta Lund"_s);
    QCOMPARE(run({u"suggest"_s, m_project, list(u"articles"_s).last()["id"].toString()}).code, 0);
    const Run unknown = run({u"suggest"_s, m_project, u"Three boats"_s});
    QCOMPARE(unknown.code, 1);
    QVERIFY(unknown.err.contains("No article is called “Three boats”"));
    QCOMPARE(run({u"suggest"_s, m_project}).code, 2);
}

void CommandLineTest::aQueryFinds()
{
    write(u"one.txt"_s, "The Straße\n\nA port official said no warning was received.\n");
    write(u"two.txt"_s, "Other\n\nThe fire broke out at the port. \xe4\xb8\x80\xe5\x90\x8d\xe5\xae\x98\xe5\x91\x98\xe8\xaf\xb4\n");
    QCOMPARE(run({u"new"_s, m_project, u"--profile"_s, u"me"_s}).code, 0);
    QCOMPARE(run({u"import"_s, m_project, u"one.txt"_s, u"two.txt"_s}).code, 0);
    const auto search = [this](const QString &query, const QStringList &more = {}) {
        return run(QStringList{u"search"_s, m_project, query, u"--profile"_s, u"me"_s} + more);
    };
    const Run plain = search(u"port -fire"_s);
    QCOMPARE(plain.text(), QByteArray("exit 0\n1  The Stra\xc3\x9f"
                                      "e\n    The Stra\xc3\x9f"
                                      "e A [port] official said no warning was received.\n\n"));
    QVERIFY(search(u"title:strasse"_s).out.startsWith("0  The Stra"));
    const QByteArrayList lines = search(u"port OR 官员"_s, {u"--json"_s}).out.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    const QJsonObject first = QJsonDocument::fromJson(lines.first()).object();
    QCOMPARE(first.keys(), (QStringList{u"after"_s, u"article"_s, u"before"_s, u"count"_s, u"note"_s, u"outlet"_s, u"place"_s,
                                        u"published"_s, u"title"_s, u"words"_s}));
    QCOMPARE(first["place"].toArray().size(), 2);
    // The index stays, for the owner alone; damaged it is made anew.
    const QDir cache(m_folder->filePath(u"me/cache/search"_s));
    QCOMPARE(cache.entryList(QDir::Files).size(), 1);
    QFile index(cache.filePath(cache.entryList(QDir::Files).first()));
    QCOMPARE(index.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(index.open(QIODevice::WriteOnly) && index.write("nonsense") > 0);
    index.close();
    QCOMPARE(search(u"port -fire"_s).text(), plain.text());
    QCOMPARE(search(u"heron"_s).text(), QByteArray("exit 0\n\n"));
    const Run wrong = search(u"titel:x"_s);
    QCOMPARE(wrong.code, 1);
    QVERIFY(wrong.err.startsWith("sidelight: There is no field “titel”."));
    QCOMPARE(run({u"search"_s, m_project}).code, 2);
}

void CommandLineTest::actionsComeByAPipe()
{
    QCOMPARE(run({u"new"_s, m_project}).code, 0);
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    process.start(qEnvironmentVariable("SIDELIGHT_BIN"), {u"apply"_s, m_project, u"/dev/stdin"_s});
    for (int i = 0; i < 3; ++i) {
        process.write("{\"do\":\"claim\",\"text\":\"x\",\"note\":\"" + QByteArray(90'000, 'n') + "\"}\n");
        process.waitForBytesWritten();
    }
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.readAllStandardError(), QByteArray());
    QCOMPARE(list(u"claims"_s).size(), 3);
}

void CommandLineTest::undoAndRedoCount()
{
    QCOMPARE(run({u"new"_s, m_project}).code, 0);
    write(u"one.jsonl"_s, "{\"do\":\"claim\",\"text\":\"x\"}\n");
    for (int i = 0; i < 3; ++i)
        QCOMPARE(run({u"apply"_s, m_project, u"one.jsonl"_s}).code, 0);
    QCOMPARE(run({u"undo"_s, m_project, u"2"_s}).out.count("Undone: Apply actions\n"), 2);
    QCOMPARE(list(u"claims"_s).size(), 1);
    const Run tooFar = run({u"redo"_s, m_project, u"3"_s});
    QCOMPARE(tooFar.code, 1);
    QCOMPARE(tooFar.out.count("Done again: Apply actions\n"), 2);
    QCOMPARE(list(u"claims"_s).size(), 3);
    QCOMPARE(run({u"redo"_s, m_project}).code, 1);
    for (const char *count : {"0", "-1", "two", "1.5", "99999999999"})
        QCOMPARE(run({u"undo"_s, m_project, QLatin1String(count)}).code, 2);
    QCOMPARE(list(u"claims"_s).size(), 3);
}

void CommandLineTest::theHistoryIsPrintedAndPurged()
{
    QCOMPARE(run({u"new"_s, m_project}).code, 0);
    QCOMPARE(run({u"history"_s, m_project}).out, QByteArray());
    QCOMPARE(run({u"purge"_s, m_project}).code, 1); // there is none
    write(u"one.jsonl"_s, "{\"do\":\"claim\",\"text\":\"x\"}\n");
    for (int i = 0; i < 2; ++i)
        QCOMPARE(run({u"apply"_s, m_project, u"one.jsonl"_s}).code, 0);
    QCOMPARE(run({u"undo"_s, m_project}).code, 0);
    const QByteArrayList lines = run({u"history"_s, m_project}).out.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].startsWith("1  ") && lines[0].endsWith("Apply actions  1 claim"));
    QVERIFY(lines[1].endsWith("undone"));
    QVERIFY(lines[2].endsWith("Undone: entry 2"));
    const auto objects = [this] {
        QList<QJsonObject> all;
        const QByteArrayList printed = run({u"history"_s, u"--json"_s, m_project}).out.trimmed().split('\n');
        for (const QByteArray &line : printed)
            all.append(QJsonDocument::fromJson(line).object());
        return all;
    };
    const QList<QJsonObject> before = objects();
    QCOMPARE(before.size(), 3);
    QVERIFY(before[1][u"undone"_s].toBool() && !before[0][u"undone"_s].toBool());
    QCOMPARE(before[2][u"kind"_s].toString(), u"undo"_s);
    QCOMPARE(before[2][u"target"_s].toInt(), 2);
    for (const QString &nonsense : {u"0"_s, u"-1"_s, u"two"_s, u""_s})
        QCOMPARE(run({u"purge"_s, m_project, u"--before"_s, nonsense}).code, 2);
    QCOMPARE(run({u"purge"_s, m_project, u"--before"_s, u"1"_s}).code, 1);
    QCOMPARE(run({u"purge"_s, m_project, u"--before"_s, u"4"_s}).code, 1);
    QCOMPARE(objects(), before);
    const Run part = run({u"purge"_s, m_project, u"--before"_s, u"2"_s});
    QCOMPARE(part.code, 0);
    QVERIFY(part.out.contains("made: 1\n") && part.out.contains("stays: 2\n"));
    QCOMPARE(objects().size(), 3);
    QCOMPARE(objects()[0][u"purged"_s].toInt(), 1);
    const Run sound = run({u"check"_s, m_project});
    QCOMPARE(sound.code, 0);
    QVERIFY(sound.out.contains(" was purged on "));
    const Run purged = run({u"purge"_s, m_project});
    QCOMPARE(purged.code, 0);
    QVERIFY(purged.out.contains("3"));
    const QList<QJsonObject> after = objects();
    QCOMPARE(after.size(), 1);
    QCOMPARE(after[0][u"kind"_s].toString(), u"purge"_s);
    QCOMPARE(after[0][u"purged"_s].toInt(), 3);
    QCOMPARE(run({u"undo"_s, m_project}).code, 1);
    QCOMPARE(run({u"check"_s, m_project}).code, 0);
    QCOMPARE(list(u"claims"_s).size(), 1);
    QCOMPARE(run({u"history"_s}).code, 2);
    QCOMPARE(run({u"purge"_s, m_project, u"more"_s}).code, 2);
}

void CommandLineTest::aCopyIsWhole()
{
    QCOMPARE(run({u"new"_s, m_project}).code, 0);
    write(u"one.jsonl"_s, "{\"do\":\"claim\",\"text\":\"x\"}\n");
    QCOMPARE(run({u"apply"_s, m_project, u"one.jsonl"_s}).code, 0);
    QCOMPARE(run({u"copy"_s, m_project, u"copy.sidelight"_s}).code, 0);
    QCOMPARE(run({u"list"_s, u"copy.sidelight"_s, u"claims"_s}).out, run({u"list"_s, m_project, u"claims"_s}).out);
    QCOMPARE(run({u"check"_s, u"copy.sidelight"_s}).code, 0);
    const Run again = run({u"copy"_s, m_project, u"copy.sidelight"_s});
    QCOMPARE(again.code, 1);
    QVERIFY(again.err.contains("is there already"));
}

void CommandLineTest::aCopyBearsNoIdentity()
{
    QCOMPARE(run({u"new"_s, m_project}).code, 0);
    write(u"a.txt"_s, "The quay\n\nThe port slept. Nobody came, said Wren Tallow.\n");
    QCOMPARE(run({u"import"_s, m_project, u"a.txt"_s}).code, 0);
    write(u"one.jsonl"_s, "{\"do\":\"actor\",\"as\":\"w\",\"name\":\"Wren Tallow\"}\n"
                          "{\"do\":\"highlight\",\"as\":\"p\",\"article\":\"The quay\",\"quote\":\"Nobody came\"}\n"
                          "{\"do\":\"statement\",\"passage\":\"p\",\"speakers\":[\"w\"],\"mode\":\"direct quote\"}\n"
                          "{\"do\":\"claim\",\"text\":\"Wren Tallow was there\"}\n");
    QCOMPARE(run({u"apply"_s, m_project, u"one.jsonl"_s}).code, 0);
    const Run told =
        run({u"copy"_s, m_project, u"told.sidelight"_s, u"--withhold"_s, u"Wren Tallow"_s, u"--articles"_s, u"keep"_s});
    QVERIFY2(told.code == 0, told.text());
    const QList<QByteArray> lines = told.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 2); // the claim, and the rest of the text
    const QJsonObject first = QJsonDocument::fromJson(lines.first()).object();
    QCOMPARE(first.value("words"_L1).toString(), u"Wren Tallow"_s);
    QCOMPARE(first.value("record"_L1).toString(), u"claim"_s);
    QCOMPARE(first.value("replaced"_L1).toBool(), false);
    QCOMPARE(run({u"check"_s, u"told.sidelight"_s}).code, 0);
    QCOMPARE(
        run({u"copy"_s, m_project, u"b.sidelight"_s, u"--withhold"_s, u"Wren Tallow"_s, u"--articles=keep"_s, u"--replace"_s}).code,
        0);
    QVERIFY(run({u"list"_s, u"b.sidelight"_s, u"claims"_s}).out.contains("Source A was there"));
    QFile copy(m_folder->filePath(u"b.sidelight"_s));
    QVERIFY(copy.open(QIODevice::ReadOnly) && !copy.readAll().contains("Tallow"));
    QCOMPARE(run({u"copy"_s, m_project, u"c.sidelight"_s, u"--withhold"_s}).code, 1); // nobody is without a name
    QCOMPARE(run({u"copy"_s, m_project, u"c.sidelight"_s, u"--withhold"_s, u"Nobody"_s}).code, 1);
    QCOMPARE(run({u"copy"_s, m_project, u"c.sidelight"_s, u"Wren Tallow"_s}).code, 2);
    QCOMPARE(run({u"copy"_s, m_project, u"c.sidelight"_s, u"--withhold"_s, u"--quotes"_s, u"burn"_s}).code, 2);
    QVERIFY(!QFile::exists(m_folder->filePath(u"c.sidelight"_s)));
}

void CommandLineTest::anEncryptedCopyComesBack()
{
    QCOMPARE(run({u"new"_s, m_project}).code, 0);
    const auto runWith = [this](const QStringList &arguments, const QByteArray &input) {
        QProcess process;
        process.setWorkingDirectory(m_folder->path());
        process.start(qEnvironmentVariable("SIDELIGHT_BIN"), arguments);
        process.write(input);
        process.closeWriteChannel();
        process.waitForFinished(60'000);
        return Run{process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
                   process.readAllStandardError()};
    };
    const Run made = runWith({u"encrypt"_s, m_project, u"c.sidelight-locked"_s}, "a lamp, a ferry\n");
    QVERIFY2(made.code == 0, made.text());
    QCOMPARE(runWith({u"encrypt"_s, m_project, u"d.sidelight-locked"_s}, {}).code, 1); // no passphrase
    const Run wrong = runWith({u"decrypt"_s, u"c.sidelight-locked"_s, u"d.sidelight"_s}, "a lamp\n");
    QCOMPARE(wrong.code, 1);
    QVERIFY(wrong.err.contains("The passphrase is another one."));
    QVERIFY(!QFile::exists(m_folder->filePath(u"d.sidelight"_s)));
    QCOMPARE(runWith({u"decrypt"_s, u"c.sidelight-locked"_s, u"d.sidelight"_s}, "a lamp, a ferry\r\n").code, 0);
    QCOMPARE(run({u"check"_s, u"d.sidelight"_s}).code, 0);
    QVERIFY(runWith({u"decrypt"_s, m_project, u"e.sidelight"_s}, "a lamp, a ferry\n").err.contains("not an encrypted copy"));
}

void CommandLineTest::snapshotsAreTakenListedAndRestored()
{
    QCOMPARE(run({u"new"_s, m_project}).code, 0);
    write(u"one.jsonl"_s, "{\"do\":\"claim\",\"text\":\"x\"}\n");
    write(u"two.jsonl"_s, "{\"do\":\"claim\",\"text\":\"y\"}\n");
    QCOMPARE(run({u"apply"_s, m_project, u"one.jsonl"_s}).code, 0);
    const QByteArray then = run({u"list"_s, m_project, u"claims"_s}).out;
    QCOMPARE(run({u"snapshot"_s, m_project}).code, 0);
    QCOMPARE(run({u"apply"_s, m_project, u"two.jsonl"_s}).code, 0);
    QVERIFY(QDir(m_folder->path()).mkdir(u"elsewhere"_s));
    QCOMPARE(run({u"snapshot"_s, m_project, u"--in"_s, u"elsewhere"_s}).code, 0);
    QCOMPARE(run({u"snapshots"_s, m_project, u"--in"_s, u"elsewhere"_s}).out.count('\n'), 1);
    const Run listed = run({u"snapshots"_s, m_project});
    QVERIFY2(listed.code == 0, listed.text());
    const QJsonObject line = QJsonDocument::fromJson(listed.out).object();
    QCOMPARE(line.value(u"state"_s).toString(), u"whole"_s);
    QCOMPARE(line.value(u"since"_s).toObject().value(u"claim"_s).toObject().value(u"added"_s).toInt(), 1);
    const QString snapshot = line.value(u"path"_s).toString();
    QCOMPARE(run({u"restore"_s, snapshot, u"restored.sidelight"_s}).code, 0);
    QCOMPARE(run({u"list"_s, u"restored.sidelight"_s, u"claims"_s}).out, then);
    QCOMPARE(run({u"restore"_s, snapshot, u"restored.sidelight"_s}).code, 1); // what is there stays
    // Also where the project is gone; and a damaged one is told and not restored.
    QVERIFY(QFile::remove(m_folder->filePath(m_project)));
    QCOMPARE(run({u"snapshots"_s, m_project}).code, 0);
    QFile file(snapshot);
    QVERIFY(file.resize(file.size() / 2));
    const Run damaged = run({u"snapshots"_s, m_project});
    QCOMPARE(damaged.code, 1);
    QVERIFY(damaged.out.contains("\"state\":\"damaged\""));
    QCOMPARE(run({u"restore"_s, snapshot, u"again.sidelight"_s}).code, 1);
    QVERIFY(!QFile::exists(m_folder->filePath(u"again.sidelight"_s)));
}

void CommandLineTest::anOpenProjectIsCopiedByWhoHasIt()
{
    const QString path = m_folder->filePath(m_project), profile = m_folder->filePath(u"profile"_s);
    const auto file = ProjectFile::create(path);
    QVERIFY(file);
    const Run listed = run({u"list"_s, m_project, u"claims"_s});
    QVERIFY2(listed.code == 1 && listed.err.count('\n') == 1, listed.text().constData());
    const Run unanswered = run({u"copy"_s, u"--profile"_s, profile, m_project, u"copy.sidelight"_s});
    QCOMPARE(unanswered.text(), listed.text());

    const Settings settings(Folders::of(profile));
    const InstanceSocket socket(settings, path);
    QVERIFY(socket.isListening());
    connect(&socket, &InstanceSocket::copyAsked, this,
            [&](const QString &to, const InstanceSocket::Answer &answer) { answer((*file)->writeCopy(to)); });
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    process.start(qEnvironmentVariable("SIDELIGHT_BIN"), {u"copy"_s, u"--profile"_s, profile, m_project, u"copy.sidelight"_s});
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 30'000);
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    QCOMPARE(run({u"check"_s, u"copy.sidelight"_s}).code, 0);
}

void CommandLineTest::aBoardBecomesAPdf()
{
    QCOMPARE(run({u"new"_s, m_project}).code, 0);
    write(u"boards.jsonl"_s, R"({"do":"board","as":"b","name":"Who knew?"}
{"do":"card","board":"b","note":"Ask the harbour master"}
{"do":"board","name":"Twins"}
{"do":"board","name":"Twins"}
)");
    QCOMPARE(run({u"apply"_s, m_project, u"boards.jsonl"_s}).code, 0);
    const Run exported = run({u"export"_s, m_project, u"--board"_s, u"Who knew?"_s, u"--pdf"_s, u"a board.pdf"_s});
    QVERIFY2(exported.code == 0, exported.text().constData());
    QFile pdf(m_folder->filePath(u"a board.pdf"_s));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.readAll().startsWith("%PDF-"));
    QCOMPARE(pdf.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QProcess words;
    words.start(u"pdftotext"_s, {pdf.fileName(), u"-"_s});
    QVERIFY(words.waitForFinished());
    QVERIFY(words.readAllStandardOutput().simplified().contains("Ask the harbour master"));

    const Run ambiguous = run({u"export"_s, m_project, u"--board=Twins"_s, u"--pdf=b.pdf"_s});
    QCOMPARE(ambiguous.code, 1);
    const QList<QJsonObject> boards = list(u"boards"_s);
    QVERIFY(ambiguous.err.contains(boards.at(1)["id"].toString().toUtf8()));
    QVERIFY(ambiguous.err.contains(boards.at(2)["id"].toString().toUtf8()));
    QVERIFY(!QFile::exists(m_folder->filePath(u"b.pdf"_s)));
    const QString byId = u"--board="_s + boards.at(1)["id"].toString();
    QCOMPARE(run({u"export"_s, m_project, byId, u"--pdf=b.pdf"_s}).code, 0);
    QCOMPARE(run({u"check"_s, m_project}).code, 0);
}

void CommandLineTest::aBoardIsLaidOut()
{
    run({u"new"_s, m_project});
    write(u"one.txt"_s, "Port denies warning\n\nThe port said that no warning was received, and would not say more.\n");
    run({u"import"_s, m_project, u"one.txt"_s});
    write(u"actions.jsonl"_s, R"({"do":"highlight","as":"p","article":"Port denies warning","quote":"no warning was received"}
{"do":"claim","as":"c","text":"The port was warned"}
{"do":"board","as":"b","name":"Who knew?"}
{"do":"card","as":"k1","board":"b","shows":"p"}
{"do":"card","as":"k2","board":"b","shows":"c"}
{"do":"card","as":"k3","board":"b","shows":"Port denies warning"}
{"do":"link","board":"b","from":"k1","to":"k2","type":"contradicts"}
)");
    const Run applied = run({u"apply"_s, m_project, u"actions.jsonl"_s});
    QVERIFY2(applied.code == 0, applied.text().constData());
    const auto places = [this] {
        QList<QRectF> rects;
        for (const QJsonObject &card : list(u"cards"_s)) {
            if (!card[u"shows"_s].isNull()) // the others title lanes
                rects.append(
                    {card[u"x"_s].toDouble(), card[u"y"_s].toDouble(), card[u"width"_s].toDouble(), card[u"height"_s].toDouble()});
        }
        return rects;
    };
    const QList<QRectF> before = places();
    QCOMPARE(before.size(), 3);
    for (const QString &method : {u"force"_s, u"layers"_s, u"time"_s, u"account"_s, u"tidy"_s}) {
        const Run laidOut = run({u"layout"_s, m_project, u"Who knew?"_s, method});
        QVERIFY2(laidOut.code == 0 && laidOut.out.startsWith("Cards moved: "), laidOut.text().constData());
        const QList<QRectF> after = places();
        for (int i = 0; i < after.size(); ++i) {
            for (int j = i + 1; j < after.size(); ++j)
                QVERIFY2(!after[i].intersects(after[j]), qPrintable(method));
        }
        if (!laidOut.out.startsWith("Cards moved: 0")) {
            QVERIFY(after != before);
            QCOMPARE(run({u"undo"_s, m_project}).out, QByteArray("Undone: Lay out board\n"));
        }
        QCOMPARE(places(), before);
    }
    const Run unknown = run({u"layout"_s, m_project, u"Who knows?"_s, u"time"_s});
    QVERIFY(unknown.code == 1 && unknown.err.contains("No board is called"));
    QCOMPARE(run({u"layout"_s, m_project, u"Who knew?"_s, u"spiral"_s}).code, 2);
    QCOMPARE(run({u"layout"_s, m_project, u"Who knew?"_s}).code, 2);
}

void CommandLineTest::aPdfIsMadeAsAskedFor()
{
    QCOMPARE(run({u"new"_s, m_project}).code, 0);
    write(u"one.txt"_s, "Port denies warning\n\nIt rained. The port said that no warning was received. Nobody was hurt.\n");
    QCOMPARE(run({u"import"_s, m_project, u"one.txt"_s}).code, 0);
    write(u"board.jsonl"_s, R"({"do":"highlight","as":"p","article":"Port denies warning","quote":"no warning was received"}
{"do":"board","as":"b","name":"Who knew?"}
{"do":"card","as":"k1","board":"b","shows":"p"}
{"do":"card","as":"k2","board":"b","note":"Ask the harbour master","x":2400,"y":1800}
{"do":"link","board":"b","from":"k2","to":"k1","type":"contradicts","note":"Compare the two logs"}
)");
    const Run applied = run({u"apply"_s, m_project, u"board.jsonl"_s});
    QVERIFY2(applied.code == 0, applied.text().constData());
    const QStringList asked{u"export"_s, m_project, u"--board"_s, u"Who knew?"_s, u"--pdf"_s, u"b.pdf"_s};
    const auto output = [&](const QStringList &more, const QString &program, const QStringList &options) {
        const Run exported = run(asked + more);
        if (exported.code != 0)
            return exported.text();
        QProcess tool;
        tool.setWorkingDirectory(m_folder->path());
        tool.start(program, options);
        tool.waitForFinished();
        return tool.readAllStandardOutput().simplified();
    };
    const QStringList words{u"b.pdf"_s, u"-"_s}, pages{u"-l"_s, u"99"_s, u"b.pdf"_s};
    const QByteArray all = output({}, u"pdftotext"_s, words);
    QVERIFY2(all.contains("The port said that “no warning was received”. "), all.constData()); // in its context
    QVERIFY(all.contains("Compare the two logs"));
    QVERIFY(!all.contains("Who knew?"));
    const QByteArray bare =
        output({u"--no-sources"_s, u"--no-links"_s, u"--no-claims"_s, u"--title=What is known"_s}, u"pdftotext"_s, words);
    QVERIFY(bare.contains("What is known") && !bare.contains("Compare the two logs") && !bare.contains("The port said"));
    QVERIFY(output({u"--paper"_s, u"letter"_s, u"--portrait"_s}, u"pdfinfo"_s, pages).contains("612 x 792"));
    const QByteArray tiles = output({u"--tile"_s, u"--paper=A5"_s, u"--landscape"_s, u"--no-sources"_s}, u"pdfinfo"_s, pages);
    QVERIFY(tiles.contains("595 x 420") && tiles.count(" pts") > 4);
    QCOMPARE(output({u"--as-pictures"_s}, u"pdftotext"_s, words), QByteArray());
    QVERIFY(output({u"--date"_s, u"2024-05-04"_s}, u"pdfinfo"_s, {u"b.pdf"_s, u"-isodates"_s}).contains("2024-05-04T00:00:00"));
}

void CommandLineTest::boardsComeAndGo()
{
    QCOMPARE(run({u"new"_s, m_project}).code, 0);
    write(u"theirs.canvas"_s, R"({"nodes":[{"id":"a","type":"text","text":"Ask them","x":0,"y":0,"width":200,"height":90,"mark":7},
{"id":"b","type":"link","url":"https:\/\/quay.example","x":400,"y":0,"width":200,"height":90}],
"edges":[{"id":"e","fromNode":"a","toNode":"b","label":"supports"},{"id":"f","fromNode":"a","toNode":"gone"}]})");
    const Run imported = run({u"import"_s, m_project, u"theirs.canvas"_s});
    QVERIFY2(imported.code == 0, imported.text().constData());
    QCOMPARE(imported.out, QByteArray("Imported: theirs.canvas — theirs\n"
                                      "Edges that led to nodes which the file does not have were left out: 1.\n"
                                      "1 imported, 0 already there, 0 failed\n"));
    QCOMPARE(list(u"links"_s).first()["type"].toString(), u"supports"_s);
    for (const char *ending : {"png", "svg", "canvas", "html", "md"}) {
        const QString file = u"out."_s + QLatin1String(ending);
        const Run exported = run({u"export"_s, m_project, u"--board"_s, u"theirs"_s, u"--"_s + QLatin1String(ending), file});
        QVERIFY2(exported.code == 0 && exported.out.isEmpty() && exported.err.isEmpty(), exported.text().constData());
        QFile written(m_folder->filePath(file));
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray bytes = written.readAll();
        QVERIFY2(bytes.contains("Ask them") || bytes.startsWith("\x89PNG"), ending);
        QCOMPARE(written.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
    QFile canvas(m_folder->filePath(u"out.canvas"_s));
    QVERIFY(canvas.open(QIODevice::ReadOnly));
    const QByteArray json = canvas.readAll();
    QVERIFY(json.contains("\"mark\":7") && json.contains("\"url\":\"https://quay.example\""));
    QCOMPARE(run({u"import"_s, m_project, u"out.canvas"_s}).code, 0);
    QCOMPARE(list(u"cards"_s).size(), 4);
    QCOMPARE(run({u"undo"_s, m_project}).out, QByteArray("Undone: Import board\n"));
    QCOMPARE(list(u"cards"_s).size(), 2);

    QCOMPARE(run({u"export"_s, m_project, u"--board=theirs"_s, u"--png=b.png"_s, u"--scale=50"_s}).code, 0);
    QCOMPARE(run({u"export"_s, m_project, u"--board=theirs"_s, u"--png=b.png"_s, u"--scale=many"_s}).code, 2);
    QCOMPARE(run({u"export"_s, m_project, u"--board=theirs"_s, u"--svg=b.svg"_s, u"--scale=100"_s}).code, 2);
    QCOMPARE(run({u"export"_s, m_project, u"--board=theirs"_s, u"--canvas=b.canvas"_s, u"--with-records"_s}).code, 0);
    write(u"bad.canvas"_s, "{\"nodes\":[{}]}");
    const Run bad = run({u"import"_s, m_project, u"bad.canvas"_s, u"out.canvas"_s});
    QCOMPARE(bad.code, 1);
    QVERIFY2(bad.out.startsWith("Failed: bad.canvas: The canvas cannot be read. Node 1:"), bad.text().constData());
    QVERIFY(bad.out.endsWith("1 imported, 0 already there, 1 failed\n"));
    QCOMPARE(run({u"check"_s, m_project}).code, 0);
}

void CommandLineTest::passagesAndArticlesAreWritten()
{
    QCOMPARE(run({u"new"_s, m_project}).code, 0);
    write(u"one.txt"_s, "Port denies warning\n\nThe port said that no warning was received. Nobody called.\n");
    QCOMPARE(run({u"import"_s, m_project, u"one.txt"_s}).code, 0);
    write(u"a.jsonl"_s,
          "{\"do\":\"highlight\",\"article\":\"Port denies warning\",\"quote\":\"no warning was received\",\"note\":\"by whom?\"}");
    QCOMPARE(run({u"apply"_s, m_project, u"a.jsonl"_s}).code, 0);
    for (const char *ending : {"csv", "odt", "html", "md"}) {
        const QString file = u"out."_s + QLatin1String(ending);
        const Run exported = run({u"export"_s, m_project, u"--passages"_s, u"--"_s + QLatin1String(ending), file});
        QVERIFY2(exported.code == 0, exported.text().constData());
        QFile written(m_folder->filePath(file));
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY2(qstrcmp(ending, "odt") == 0 || written.readAll().contains("no warning was received"), ending);
    }
    QCOMPARE(run({u"export"_s, m_project, u"--passages"_s, u"--csv=b.csv"_s, u"--bom"_s}).code, 0);
    QFile marked(m_folder->filePath(u"b.csv"_s));
    QVERIFY(marked.open(QIODevice::ReadOnly));
    QVERIFY(marked.readAll().startsWith("\xEF\xBB\xBF\"Quote\","));
    for (const QStringList &options : {QStringList{u"--html"_s, u"a.html"_s}, QStringList{u"--pdf"_s, u"a.pdf"_s}}) {
        const Run exported = run(QStringList{u"export"_s, m_project, u"--article"_s, u"Port denies warning"_s} + options);
        QVERIFY2(exported.code == 0, exported.text().constData());
    }
    QProcess words;
    words.start(u"pdftotext"_s, {m_folder->filePath(u"a.pdf"_s), u"-"_s});
    QVERIFY(words.waitForFinished());
    const QByteArray text = words.readAllStandardOutput().simplified();
    QVERIFY2(text.contains("Nobody called.") && text.contains("by whom?"), text.constData());
    QCOMPARE(run({u"export"_s, m_project, u"--article=nowhere"_s, u"--pdf=a.pdf"_s}).code, 1);
    QCOMPARE(run({u"export"_s, m_project, u"--passages"_s, u"--png=a.png"_s}).code, 2);
    QCOMPARE(run({u"export"_s, m_project, u"--passages"_s, u"--board=x"_s, u"--md=a.md"_s}).code, 2);
    QCOMPARE(run({u"export"_s, m_project, u"--passages"_s, u"--csv"_s, m_project}).code, 1);
    QCOMPARE(run({u"check"_s, m_project}).code, 0);
}

// An article of several pages, which comes back in as a PDF, locked as well.
void CommandLineTest::pagesOfAPdfAreCited()
{
    QByteArray text = "A long account\n\n";
    for (int i = 0; i < 300; ++i)
        text += "Sentence number " + QByteArray::number(i) + " of an account that says little and says it again.\n\n";
    write(u"long.txt"_s, text);
    QCOMPARE(run({u"new"_s, m_project}).code, 0);
    QCOMPARE(run({u"new"_s, u"other.sidelight"_s}).code, 0);
    QCOMPARE(run({u"import"_s, u"other.sidelight"_s, u"long.txt"_s}).code, 0);
    QCOMPARE(run({u"export"_s, u"other.sidelight"_s, u"--article=A long account"_s, u"--pdf=open.pdf"_s}).code, 0);
    QProcess::execute(u"qpdf"_s, {u"--encrypt"_s, u"a lamp"_s, u"owner"_s, u"256"_s, u"--"_s, m_folder->filePath(u"open.pdf"_s),
                                  m_folder->filePath(u"shut.pdf"_s)});
    const Run shut = run({u"import"_s, m_project, u"shut.pdf"_s});
    QVERIFY2(shut.code == 1 && shut.out.contains("locked with a password"), shut.text().constData());
    write(u"wrong"_s, "a ferry\n");
    const Run wrong = run({u"import"_s, m_project, u"shut.pdf"_s, u"--password-file"_s, u"wrong"_s});
    QVERIFY2(wrong.code == 1 && wrong.out.contains("locked with another password"), wrong.text().constData());
    write(u"none"_s, "\n");
    QCOMPARE(run({u"import"_s, m_project, u"shut.pdf"_s, u"--password-file=none"_s}).code, 1);
    QCOMPARE(run({u"import"_s, m_project, u"shut.pdf"_s, u"--password-file=nowhere"_s}).code, 1);
    write(u"right"_s, "a lamp\r\nand no more\n");
    const Run opened = run({u"import"_s, m_project, u"shut.pdf"_s, u"--password-file=right"_s, u"--quick"_s});
    QVERIFY2(opened.code == 0, opened.text().constData());
    write(u"a.jsonl"_s, "{\"do\":\"highlight\",\"article\":\"A long account\",\"quote\":\"Sentence number 250 of\"}");
    const Run applied = run({u"apply"_s, m_project, u"a.jsonl"_s});
    QVERIFY2(applied.code == 0, applied.text().constData());
    QCOMPARE(run({u"export"_s, m_project, u"--passages"_s, u"--md=a.md"_s}).code, 0);
    QFile written(m_folder->filePath(u"a.md"_s));
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QString markdown = QString::fromUtf8(written.readAll());
    const QRegularExpressionMatch page = QRegularExpression(u", p\\. (\\d+)\n"_s).match(markdown);
    QVERIFY2(page.hasMatch(), qPrintable(markdown));
    QProcess words;
    words.start(u"pdftotext"_s, {u"-f"_s, page.captured(1), u"-l"_s, page.captured(1), m_folder->filePath(u"open.pdf"_s), u"-"_s});
    QVERIFY(words.waitForFinished() && words.readAllStandardOutput().contains("Sentence number 250 of"));
    QVERIFY(page.captured(1).toInt() > 1);
}

void CommandLineTest::theMatrixAndStatementsAreWritten()
{
    QCOMPARE(run({u"new"_s, m_project}).code, 0);
    write(u"one.txt"_s, "Port denies warning\n\nThe port said that no warning was received. Nobody called.\n");
    QCOMPARE(run({u"import"_s, m_project, u"one.txt"_s}).code, 0);
    write(
        u"a.jsonl"_s,
        "{\"do\":\"actor\",\"as\":\"port\",\"name\":\"=The port\",\"reliability\":\"B\"}\n"
        "{\"do\":\"claim\",\"as\":\"c\",\"text\":\"It was warned\"}\n"
        "{\"do\":\"highlight\",\"as\":\"p\",\"article\":\"Port denies warning\",\"quote\":\"no warning was received\"}\n"
        "{\"do\":\"statement\",\"passage\":\"p\",\"speakers\":[\"port\"],\"claim\":\"c\",\"stance\":\"denies\",\"credibility\":3}");
    QCOMPARE(run({u"apply"_s, m_project, u"a.jsonl"_s}).code, 0);
    const auto exported = [this](const QStringList &options, const QString &file) -> QByteArray {
        const Run done = run(QStringList{u"export"_s, m_project} + options);
        QFile written(m_folder->filePath(file));
        return done.code == 0 && written.open(QIODevice::ReadOnly) ? written.readAll() : done.text();
    };
    QCOMPARE(exported({u"--matrix"_s, u"m.csv"_s}, u"m.csv"_s),
             QByteArray("\"Speaker\",\"It was warned\"\r\n"
                        "\"'=The port\",\"denies: “no warning was received” (Port denies warning; B3)\"\r\n"));
    QVERIFY(exported({u"--matrix"_s, u"m.csv"_s, u"--by=article"_s, u"--bom"_s}, u"m.csv"_s).startsWith("\xEF\xBB\xBF\"Article\""));
    QVERIFY(exported({u"--matrix"_s, u"m.pdf"_s, u"--by"_s, u"chain"_s}, u"m.pdf"_s).startsWith("%PDF"));
    QVERIFY(exported({u"--statements"_s, u"s.csv"_s}, u"s.csv"_s).contains("\"'=The port\""));
    const QByteArray exact = exported({u"--statements"_s, u"s.json"_s}, u"s.json"_s);
    QVERIFY2(exact.contains("\"speaker\":\"=The port\"") && exact.contains("\"reliabilityInherited\":true"), exact.constData());
    for (const QStringList &wrong : {QStringList{u"--matrix=m.txt"_s},
                                     {u"--matrix=m"_s},
                                     {u"--matrix=m.csv"_s, u"--by=nobody"_s},
                                     {u"--matrix=m.pdf"_s, u"--bom"_s},
                                     {u"--statements=s.pdf"_s},
                                     {u"--statements=s.csv"_s, u"--by=article"_s},
                                     {u"--statements=s.csv"_s, u"--matrix=m.csv"_s},
                                     {u"--matrix=m.csv"_s, u"--board=x"_s}})
        QVERIFY2(run(QStringList{u"export"_s, m_project} + wrong).code == 2, qPrintable(wrong.join(u' ')));
    QCOMPARE(run({u"check"_s, m_project}).code, 0);
}

void CommandLineTest::checkFindsDamage()
{
    QCOMPARE(run({u"new"_s, m_project}).code, 0);
    write(u"one.jsonl"_s, "{\"do\":\"claim\",\"text\":\"x\"}\n");
    QCOMPARE(run({u"apply"_s, m_project, u"one.jsonl"_s}).code, 0);
    QCOMPARE(sqlite(m_project, u"UPDATE journal SET name = 'Another name'"_s), QByteArray());
    const Run checked = run({u"check"_s, m_project});
    QCOMPARE(checked.code, 1);
    QVERIFY2(!checked.out.isEmpty() && !checked.err.isEmpty(), checked.text().constData());
    const Run asJson = run({u"check"_s, m_project, u"--json"_s});
    QCOMPARE(asJson.code, 1);
    const QJsonObject finding = QJsonDocument::fromJson(asJson.out).object(); // one line
    QCOMPARE(finding.value(u"kind"_s).toString(), u"history"_s);
    QCOMPARE(finding.value(u"entry"_s).toInt(), 1);
    QVERIFY(finding.value(u"sentence"_s).toString().contains(u"the edit “Another name” of"_s));
    QVERIFY(checked.out.startsWith(finding.value(u"sentence"_s).toString().toUtf8()));
}

// Whatever stands beside it, and whatever opening would set right.
void CommandLineTest::checkWritesNothing()
{
    QCOMPARE(run({u"new"_s, m_project}).code, 0);
    const auto bytes = [&](const QString &name) {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
    };
    QByteArray damaged = bytes(m_project);
    damaged.replace(4096, 4096, QByteArray(4096, 'z'));
    write(u"damaged.sidelight"_s, damaged);
    write(u"damaged.sidelight-journal"_s, "not a journal");
    write(u"short.sidelight"_s, bytes(m_project).first(9000));
    const QStringList names = QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    QHash<QString, QByteArray> before;
    for (const QString &name : names)
        before.insert(name, bytes(name));
    QCOMPARE(run({u"check"_s, m_project}).code, 0);
    QCOMPARE(run({u"check"_s, u"damaged.sidelight"_s}).code, 1);
    const Run shortened = run({u"check"_s, u"short.sidelight"_s});
    QVERIFY2(shortened.code == 1 && shortened.err.contains("is cut off"), shortened.text().constData());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), names);
    for (const QString &name : names)
        QCOMPARE(bytes(name), before.value(name));
}

void CommandLineTest::whatSomebodySentIsMadeOnesOwn()
{
    QVERIFY(run({u"new"_s, m_project}).code == 0);
    write(u"one.txt"_s, "Port denies warning\n\nThe port said that no warning was received.\n");
    QVERIFY(run({u"import"_s, m_project, u"one.txt"_s}).code == 0);
    const QByteArray sent = run({u"list"_s, m_project, u"articles"_s}).out;
    QCOMPARE(run({u"adopt"_s, m_project, u"mine.sidelight"_s}).text(), QByteArray("exit 0\nAll of the project went along.\n\n"));
    QCOMPARE(run({u"list"_s, u"mine.sidelight"_s, u"articles"_s}).out, sent);
    QCOMPARE(run({u"check"_s, u"mine.sidelight"_s}).code, 0);
    QCOMPARE(run({u"adopt"_s, m_project, u"mine.sidelight"_s}).code, 1); // it is there already
    // Read as somebody else's, it prints the same.
    QCOMPARE(run({u"list"_s, m_project, u"articles"_s, u"--profile"_s, u"another profile"_s}).out, sent);
    QVERIFY(sqlite(m_project, u"CREATE VIEW v AS SELECT 1"_s).isEmpty());
    for (const QStringList &command :
         {QStringList{u"list"_s, m_project, u"articles"_s}, {u"check"_s, m_project}, {u"adopt"_s, m_project, u"n"_s}}) {
        const Run refused = run(command);
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.text().contains("tables that Sidelight did not make") ||
                     refused.text().contains("are not those that Sidelight makes"),
                 refused.text().constData());
    }
}

void CommandLineTest::whatIsWholeIsSalvaged()
{
    QVERIFY(run({u"new"_s, m_project}).code == 0);
    write(u"one.txt"_s, "Port denies warning\n\nThe port said that no warning was received.\n");
    QVERIFY(run({u"import"_s, m_project, u"one.txt"_s}).code == 0);
    QFile file(m_folder->filePath(m_project));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(4096, '\0')); // the first page
    file.close();
    QCOMPARE(run({u"list"_s, m_project, u"articles"_s}).code, 1);
    const Run salvaged = run({u"salvage"_s, m_project, u"whole.sidelight"_s});
    QVERIFY2(salvaged.code == 0, salvaged.text().constData());
    QVERIFY2(salvaged.out.contains("The history was not taken along") || salvaged.out.contains("All of the project"),
             salvaged.text().constData());
    QVERIFY(run({u"list"_s, u"whole.sidelight"_s, u"articles"_s}).out.contains("Port denies warning"));
    QCOMPARE(run({u"check"_s, u"whole.sidelight"_s}).code, 0);
}

void CommandLineTest::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *arguments) { QTest::newRow(arguments) << QString::fromLatin1(arguments).split(u' '); };
    row("list nosuch actors");
    row("list text.txt actors");
    row("list empty actors");
    row("list . actors");
    row("apply nosuch empty");
    row("apply a.sidelight nosuch.jsonl");
    row("apply a.sidelight .");
    row("apply a.sidelight text.txt");
    row("import a.sidelight nosuch.txt");
    row("import nosuch text.txt");
    row("new a.sidelight");
    row("new nosuch/b.sidelight");
    row("undo a.sidelight");
    row("redo a.sidelight");
    row("export a.sidelight --board Nowhere --pdf a.pdf");
    row("export a.sidelight --board Nowhere --pdf a.sidelight");
    row("export nosuch --board Nowhere --pdf a.pdf");
    row("export a.sidelight --article Nowhere --html a.html");
    row("export a.sidelight --passages --md nosuch/a.md");
    row("import a.sidelight nosuch.canvas");
    row("check text.txt");
    row("copy a.sidelight a.sidelight");
    row("copy a.sidelight nosuch/b.sidelight");
}

void CommandLineTest::whatIsWrongIsSaid()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(run({u"new"_s, u"a.sidelight"_s}).code, 0);
    write(u"text.txt"_s, "Only text.");
    write(u"empty"_s, {});
    const Run failed = run(arguments);
    QVERIFY2(failed.code == 1, failed.text().constData());
    QVERIFY2(failed.err.startsWith("sidelight: ") && failed.err.endsWith(".\n"), failed.text().constData());
    QCOMPARE(failed.err.count('\n'), 1);
    QCOMPARE(run({u"check"_s, u"a.sidelight"_s}).code, 0);
}

// What Qt would take from the command line names files and folders: none of them is as much as opened.
void CommandLineTest::qtNeverSeesAnArgument()
{
    QDir(m_folder->path()).mkdir(u"decoys"_s);
    write(u"decoys/style.qss"_s, "* { color: red }");
    write(u"decoys/libqxcb.so"_s, "not a library");
    const int watch = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    QVERIFY(inotify_add_watch(watch, qUtf8Printable(m_folder->filePath(u"decoys"_s)), IN_OPEN | IN_ACCESS) >= 0);
    const auto opened = [watch] {
        std::array<char, 4096> events{};
        return read(watch, events.data(), events.size()) > 0;
    };
    const QList<QStringList> vectors{{u"-platformpluginpath=decoys"_s},
                                     {u"-platformpluginpath"_s, u"decoys"_s},
                                     {u"-stylesheet=decoys/style.qss"_s},
                                     {u"-stylesheet"_s, u"decoys/style.qss"_s},
                                     {u"-qmljsdebugger=file:decoys/style.qss"_s},
                                     {u"-plugin"_s, u"decoys/libqxcb.so"_s},
                                     {u"new"_s, u"x"_s, u"-platformpluginpath=decoys"_s}};
    for (const QStringList &vector : vectors) {
        QCOMPARE(run(vector).code, 2);
        QVERIFY2(!opened(), qPrintable(vector.join(u' ')));
    }
    QFile style(m_folder->filePath(u"decoys/style.qss"_s)); // the watch does see
    QVERIFY(style.open(QIODevice::ReadOnly));
    QVERIFY(opened());
    close(watch);
}

void CommandLineTest::namesThatBeginWithAMinus()
{
    QCOMPARE(run({u"new"_s, u"--"_s, u"-stylesheet"_s}).code, 0);
    QVERIFY(QFile::exists(m_folder->filePath(u"-stylesheet"_s)));
    write(u"-a.jsonl"_s, "{\"do\":\"claim\",\"text\":\"x\"}");
    QCOMPARE(run({u"apply"_s, u"--"_s, u"-stylesheet"_s, u"-a.jsonl"_s}).code, 0);
    QVERIFY(run({u"list"_s, u"--"_s, u"-stylesheet"_s, u"claims"_s}).out.contains("\"x\""));
    QCOMPARE(run({u"undo"_s, u"--"_s, u"-stylesheet"_s, u"1"_s}).code, 0);
}

// Names and titles come from elsewhere: on the terminal they are text, and no commands to it.
void CommandLineTest::nothingDrivesTheTerminal()
{
    const QString hostile = u"a\u001b]0;x\u0007\u009b2J\u202e\n.txt"_s;
    for (const QStringList &arguments : {QStringList{u"list"_s, hostile, u"actors"_s},
                                         {u"new"_s, u"nosuch/"_s + hostile},
                                         {u"apply"_s, m_project, hostile},
                                         {hostile, hostile},
                                         {u"-"_s + hostile},
                                         {u"import"_s, m_project, hostile}}) {
        const Run done = run(arguments);
        QVERIFY(done.code > 0);
        const QString text = QString::fromUtf8(done.out + done.err);
        for (const QChar c : {QChar(0x1b), QChar(0x07), QChar(0x9b), QChar(0x202e)})
            QVERIFY2(!text.contains(c), qPrintable(arguments.first()));
        QVERIFY(!text.contains(u"\n.txt"_s));
    }
}

void CommandLineTest::aFullDiskIsSaid()
{
    QCOMPARE(run({u"new"_s, m_project}).code, 0);
    write(u"one.jsonl"_s, "{\"do\":\"claim\",\"text\":\"x\"}");
    QCOMPARE(run({u"apply"_s, m_project, u"one.jsonl"_s}).code, 0);
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(qEnvironmentVariable("SIDELIGHT_BIN"), {u"list"_s, m_project, u"claims"_s});
    process.waitForFinished();
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("could not be written"));
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "command_line.moc"
