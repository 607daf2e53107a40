// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/Connection.h"
#include "models/project/ProjectFile.h"
#include "models/project/Schema.h"
#include "tests/project/TestRecords.h"
#include "tests/support/ConnectionWatch.h"

#include <QProcess>
#include <QTemporaryDir>
#include <sqlite3.h>
#include <sys/stat.h>

using namespace sidelight;
using namespace sidelight::test;

namespace {

const QString harbour = QStringLiteral("The port said no warning was received. Two officers said otherwise.");

QList<Card> cards(const ProjectFile &file)
{
    QList<Card> result;
    [[maybe_unused]] const auto done = file.read([&](const Reader &reader) { result = reader.all<Card>(); });
    return result;
}

} // namespace

class ProjectFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/side light XXXXXX"));
        m_path = m_folder->filePath(QStringLiteral("a project.sidelight"));
    }

    void aNewFileIsPrivateAndOurs()
    {
        QVERIFY(ProjectFile::create(m_path));
        struct stat status{};
        QCOMPARE(::stat(m_path.toUtf8().constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777, mode_t(0600));
        QVERIFY(ProjectFile::open(m_path));
        const auto again = ProjectFile::create(m_path);
        QVERIFY(!again);
        QVERIFY(again.error().message.contains(u"is there already"));
    }

    void theSettingsReadBack()
    {
        QVERIFY(ProjectFile::create(m_path));
        Connection connection(m_path.toUtf8(), Connection::Access::ReadWrite);
        sqlite3 *handle = connection.database().getHandle();
        const auto pragma = [&](const std::string &name) {
            SQLite::Statement query(connection.database(), "PRAGMA " + name);
            return query.executeStep() ? query.getColumn(0).getString() : std::string();
        };
        QCOMPARE(pragma("journal_mode"), "delete");
        QCOMPARE(pragma("synchronous"), "3");
        QCOMPARE(pragma("foreign_keys"), "1");
        QCOMPARE(pragma("temp_store"), "2");
        QCOMPARE(pragma("secure_delete"), "1");
        QCOMPARE(pragma("cell_size_check"), "1");
        QCOMPARE(pragma("trusted_schema"), "0");
        QCOMPARE(pragma("user_version"), std::to_string(Schema::current().version()));
        QCOMPARE(pragma("application_id"), std::to_string(qint32(schema::applicationId)));
        int on = -1;
        for (const int flag : {SQLITE_DBCONFIG_ENABLE_TRIGGER, SQLITE_DBCONFIG_ENABLE_VIEW, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION,
                               SQLITE_DBCONFIG_TRUSTED_SCHEMA, SQLITE_DBCONFIG_WRITABLE_SCHEMA}) {
            QCOMPARE(sqlite3_db_config(handle, flag, -1, &on), SQLITE_OK);
            QCOMPARE(on, 0);
        }
        QCOMPARE(sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, -1, &on), SQLITE_OK);
        QCOMPARE(on, 1);
        QCOMPARE(sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, -1), 0);
        QCOMPARE(sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, -1), 64 * 1024 * 1024);
        QCOMPARE(sqlite3_limit(handle, SQLITE_LIMIT_VARIABLE_NUMBER, -1), 999);
        QVERIFY(sqlite3_hard_heap_limit64(-1) >= 256 * 1024 * 1024);
    }

    void whatMayNotBeDoneIsRefused_data()
    {
        QTest::addColumn<QByteArray>("sql");
        for (const char *sql :
             {"ATTACH ':memory:' AS other", "CREATE TABLE mine (a)", "DROP TABLE tag", "ALTER TABLE tag ADD COLUMN more",
              "CREATE TRIGGER t AFTER INSERT ON tag BEGIN DELETE FROM tag; END", "CREATE VIEW v AS SELECT 1",
              "PRAGMA journal_mode = WAL", "PRAGMA writable_schema = ON", "SELECT load_extension('x')", "VACUUM"})
            QTest::newRow(sql) << QByteArray(sql);
    }
    void whatMayNotBeDoneIsRefused()
    {
        QFETCH(QByteArray, sql);
        QVERIFY(ProjectFile::create(m_path));
        Connection connection(m_path.toUtf8(), Connection::Access::ReadWrite);
        connection.forbidSchemaChanges();
        QVERIFY_THROWS_EXCEPTION(SQLite::Exception, connection.database().exec(sql.constData()));
    }

    void filesThatAreNoProjectHaveTheirSentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        QTest::newRow("empty") << QByteArray() << int(ErrorKind::Damaged);
        QTest::newRow("text") << QByteArray("Dear reader") << int(ErrorKind::Foreign);
        QTest::newRow("zeros") << QByteArray(4096, '\0') << int(ErrorKind::Foreign);
        QTest::newRow("another program's") << changed(68, QByteArray("\0\0\0\0", 4)) << int(ErrorKind::Foreign);
        QTest::newRow("unknown mode") << changed(18, QByteArray("\3\3", 2)) << int(ErrorKind::Damaged);
        QTest::newRow("truncated") << project().first(20'000) << int(ErrorKind::Damaged);
        QTest::newRow("header alone") << project().first(100) << int(ErrorKind::Damaged);
        QTest::newRow("half a header") << project().first(50) << int(ErrorKind::Foreign);
        QByteArray garbled = project();
        garbled.replace(4096, 4096, QByteArray(4096, 'x'));
        QTest::newRow("garbled page") << garbled << int(ErrorKind::Damaged);
    }
    void filesThatAreNoProjectHaveTheirSentence()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, kind);
        write(bytes);
        const auto file = ProjectFile::open(m_path);
        QVERIFY(!file);
        QCOMPARE(int(file.error().kind), kind);
        QVERIFY(file.error().message.endsWith(u'.'));
        QCOMPARE(read(), bytes);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void aMissingFileAndAFolderHaveTheirSentence()
    {
        QCOMPARE(int(ProjectFile::open(m_path).error().kind), int(ErrorKind::NotFound));
        QCOMPARE(int(ProjectFile::open(m_folder->path()).error().kind), int(ErrorKind::Foreign));
        QCOMPARE(int(ProjectFile::create(m_folder->filePath(QStringLiteral("no/p.sidelight"))).error().kind),
                 int(ErrorKind::NotFound));
    }

    void aTableThatIsNotOursIsRefused()
    {
        QVERIFY(ProjectFile::create(m_path));
        {
            SQLite::Database database(m_path.toStdString(), SQLite::OPEN_READWRITE);
            database.exec("CREATE TRIGGER planted AFTER INSERT ON tag BEGIN DELETE FROM article; END");
        }
        const auto file = ProjectFile::open(m_path);
        QVERIFY(!file);
        QCOMPARE(int(file.error().kind), int(ErrorKind::Foreign));
    }

    void aSecondWriterIsRefused()
    {
        const auto first = ProjectFile::create(m_path);
        QVERIFY(first);
        // unix-excl lets a second connection of one process in, so the second writer is another process
        QProcess other;
        other.start(QStringLiteral("sqlite3"), {m_path, QStringLiteral("INSERT INTO kept VALUES ('a', 'b', x'00')")});
        QVERIFY(other.waitForFinished());
        QVERIFY(other.exitCode() != 0);
        QVERIFY(other.readAllStandardError().contains("locked"));
    }

    void anEditCanBeUndoneAfterReopening()
    {
        const Id id{7};
        {
            auto file = ProjectFile::create(m_path).value();
            const auto commit =
                file->edit(QStringLiteral("New tag"), [=](Writer &w) { w.insert(tagNamed(id, QStringLiteral("timing"))); }, 1000);
            QVERIFY(commit);
            QCOMPARE(commit->id, 1);
            QCOMPARE(commit->changes.of<Tag>().inserted.size(), 1);
            QCOMPARE(commit->stack.undoName, QStringLiteral("New tag"));
        }
        auto file = ProjectFile::open(m_path).value();
        QCOMPARE(file->stack().undoName, QStringLiteral("New tag"));
        const auto undone = file->undo(2000);
        QVERIFY(undone);
        QCOMPARE(undone->changes.of<Tag>().removed, QList<Id>{id});
        QCOMPARE(undone->stack, (JournalStack{QString(), QStringLiteral("New tag")}));
        file.reset();
        file = ProjectFile::open(m_path).value();
        QVERIFY(file->redo(3000));
        QVERIFY(!file->redo(3000));
        const auto history = file->history().value();
        QCOMPARE(history.size(), 3);
        QCOMPARE(history.at(1).target, 1);
        QCOMPARE(file->verify().value(), QStringList());
    }

    void anEditThatChangesNothingLeavesNoEntry()
    {
        auto file = ProjectFile::create(m_path).value();
        const Tag tag = tagNamed({7}, QStringLiteral("timing"));
        QVERIFY(file->edit(QStringLiteral("New tag"), [=](Writer &w) { w.insert(tag); }, 1));
        const auto same = file->edit(QStringLiteral("Rename"), [=](Writer &w) { w.update(tag); }, 2);
        QVERIFY(same);
        QCOMPARE(same->id, 0);
        QVERIFY(same->changes.isEmpty());
        QCOMPARE(file->history().value().size(), 1);
    }

    void aRefusedEditLeavesNothing()
    {
        auto file = ProjectFile::create(m_path).value();
        const auto twice = file->edit(
            QStringLiteral("New tags"),
            [](Writer &w) {
                w.insert(tagNamed({7}, QStringLiteral("timing")));
                w.insert(tagNamed({8}, QStringLiteral("TIMING")));
            },
            1);
        QVERIFY(!twice);
        QCOMPARE(int(twice.error().kind), int(ErrorKind::Invalid));
        QVERIFY(file->read([](const Reader &reader) { QCOMPARE(reader.all<Tag>().size(), 0); }));
        QCOMPARE(file->history().value().size(), 0);
        QVERIFY(file->edit(QStringLiteral("New tag"), [](Writer &w) { w.insert(tagNamed({7}, QStringLiteral("timing"))); }, 1));
    }

    void typingFoldsIntoOneEdit()
    {
        auto file = ProjectFile::create(m_path).value();
        QVERIFY(file->edit(
            QStringLiteral("New claim"), [](Writer &w) { w.insert(Claim{{5}, QStringLiteral("It burned"), {}, 0}); }, 0));
        const auto type = [&](const QString &note, qint64 at) {
            return file->edit(
                QStringLiteral("Edit note"), [=](Writer &w) { w.modify<Claim>({5}, [&](Claim &claim) { claim.note = note; }); }, at,
                QStringLiteral("claim 5 note"));
        };
        QCOMPARE(type(QStringLiteral("a"), 1000)->id, 2);
        QCOMPARE(type(QStringLiteral("ab"), 2500)->id, 2);
        QCOMPARE(type(QStringLiteral("abc"), 9000)->id, 3); // after a pause
        QCOMPARE(file->undo(9500)->changes.of<Claim>().updated.constFirst().note, QStringLiteral("ab"));
        QCOMPARE(file->undo(9500)->changes.of<Claim>().updated.constFirst().note, QString());
        QCOMPARE(type(QStringLiteral("x"), 9600)->id, 6);
        QCOMPARE(type(QString(), 9700)->id, 0); // ends where it began: the entry goes, and redo is open again
        QCOMPARE(file->history().value().size(), 5);
        QCOMPARE(file->stack().redoName, QStringLiteral("Edit note"));
        QCOMPARE(file->redo(9800)->changes.of<Claim>().updated.constFirst().note, QStringLiteral("ab"));
        QCOMPARE(file->verify().value(), QStringList());
    }

    void deletingCascadesAndLeavesLastWords()
    {
        auto file = ProjectFile::create(m_path).value();
        const Article article = storedArticle(*file, {1}, harbour);
        const QString quote = harbour.first(38);
        QVERIFY(file->edit(
            QStringLiteral("Fill"),
            [=](Writer &w) {
                w.insert(article);
                w.insert(passageOf({2}, article, harbour, 0, 38));
                w.insert(actorNamed({3}, QStringLiteral("port official")));
                Statement statement;
                statement.id = {4};
                statement.passage = {2};
                statement.speakers = {{{3}, QStringLiteral("the port")}};
                w.insert(statement);
                w.insert(boardNamed({5}, QStringLiteral("Who knew?")));
                w.insert(cardOn({6}, {5}, CardKind::Passage, {2}));
                w.insert(cardOn({7}, {5}, CardKind::Statement, {4}));
                Link link;
                link.id = {8};
                link.board = {5};
                link.from = {6};
                link.to = {7};
                link.evidence = {{2}};
                w.insert(link);
            },
            1));
        const QList<Card> before = cards(*file);
        const auto gone = file->edit(QStringLiteral("Remove article"), [](Writer &w) { w.remove<Article>({1}); }, 2);
        QVERIFY(gone);
        QCOMPARE(gone->changes.of<Passage>().removed, QList<Id>{{2}});
        QCOMPARE(gone->changes.of<Statement>().removed, QList<Id>{{4}});
        QCOMPARE(gone->changes.of<Card>().updated.size(), 2);
        QCOMPARE(gone->changes.of<Link>().updated.size(), 1); // its evidence went
        for (const Card &card : cards(*file)) {
            QCOMPARE(card.lastWords, quote);
            QVERIFY(!card.shows.isValid());
        }
        QVERIFY(file->undo(3));
        QCOMPARE(cards(*file), before);
        QVERIFY(file->redo(4)); // a cascading deletion redone
        QCOMPARE(cards(*file).constFirst().lastWords, quote);
        QCOMPARE(file->verify().value(), QStringList());
    }

    void swappedValuesCanBeUndone()
    {
        auto file = ProjectFile::create(m_path).value();
        QVERIFY(file->edit(
            QStringLiteral("Fill"),
            [](Writer &w) {
                w.insert(boardNamed({1}, QStringLiteral("a")));
                w.insert(boardNamed({2}, QStringLiteral("b")));
            },
            1));
        QVERIFY(file->edit(
            QStringLiteral("Swap"),
            [](Writer &w) {
                w.modify<Board>({1}, [](Board &board) { board.name = QStringLiteral("b"); });
                w.modify<Board>({2}, [](Board &board) { board.name = QStringLiteral("a"); });
            },
            2));
        QVERIFY(file->undo(3));
        QVERIFY(file->read([](const Reader &reader) { QCOMPARE(reader.find<Board>({1})->name, QStringLiteral("a")); }));
    }

    void aPassageOutsideItsTextIsRefused()
    {
        auto file = ProjectFile::create(m_path).value();
        const Article article = storedArticle(*file, {1}, harbour);
        QVERIFY(file->edit(QStringLiteral("Import"), [=](Writer &w) { w.insert(article); }, 1));
        Passage passage = passageOf({2}, article, harbour, 0, 5);
        passage.end = int(harbour.size()) + 1;
        const auto commit = file->edit(QStringLiteral("Highlight passage"), [=](Writer &w) { w.insert(passage); }, 2);
        QVERIFY(!commit);
        QCOMPARE(int(commit.error().kind), int(ErrorKind::Invalid));
    }

    void aPassageThatCutsACharacterIsRefused()
    {
        auto file = ProjectFile::create(m_path).value();
        const QString text = QStringLiteral("fire \U0001F525 here");
        const Article article = storedArticle(*file, {1}, text);
        QVERIFY(file->edit(QStringLiteral("Import"), [=](Writer &w) { w.insert(article); }, 1));
        QVERIFY(!file->edit(QStringLiteral("Highlight"), [=](Writer &w) { w.insert(passageOf({2}, article, text, 0, 6)); }, 2));
        QVERIFY(file->edit(QStringLiteral("Highlight"), [=](Writer &w) { w.insert(passageOf({2}, article, text, 0, 7)); }, 2));
    }

    void largeContentIsKeptInParts()
    {
        auto file = ProjectFile::create(m_path).value();
        QByteArray large(3 * 1024 * 1024 + 17, 'x');
        large[2'000'000] = 'y';
        const QByteArray exact(1024 * 1024, 'z');
        const ContentHash hash = file->store(large).value(), exactHash = file->store(exact).value();
        QVERIFY(file->read([&](const Reader &reader) {
            QCOMPARE(reader.content(hash), large);
            QCOMPARE(reader.content(exactHash), exact);
        }));
        const auto tooLarge = file->store(QByteArray(64 * 1024 * 1024 + 1, 'x'));
        QVERIFY(!tooLarge);
        QCOMPARE(int(tooLarge.error().kind), int(ErrorKind::Invalid));
    }

    void onlyUnreferencedContentIsSwept()
    {
        {
            auto file = ProjectFile::create(m_path).value();
            const Article article = storedArticle(*file, {1}, harbour);
            QVERIFY(file->edit(QStringLiteral("Import"), [=](Writer &w) { w.insert(article); }, 1));
            QVERIFY(file->edit(QStringLiteral("Remove"), [=](Writer &w) { w.remove<Article>({1}); }, 2));
            QVERIFY(file->store(QByteArray("left behind by a cancelled import")));
            QCOMPARE(file->sweep(100).value(), 0); // it may still wait for its edit
        }
        auto file = ProjectFile::open(m_path).value();
        QCOMPARE(file->sweep(100).value(), 1);
        QVERIFY(file->undo(3)); // what the journal refers to is still there
        QCOMPARE(file->verify().value(), QStringList());
    }

    void whatIsKeptHasNoHistory()
    {
        {
            auto file = ProjectFile::create(m_path).value();
            QVERIFY(file->keep(
                {{QStringLiteral("window"), QStringLiteral("panes"), "two"}, {QStringLiteral("read"), QStringLiteral("1"), "x"}}));
            QVERIFY(file->keep({{QStringLiteral("read"), QStringLiteral("1"), {}}}));
            QCOMPARE(file->stack().undoName, QString());
        }
        auto file = ProjectFile::open(m_path).value();
        const auto kept = file->allKept().value();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.constFirst().value, "two");
    }

    void aCopyIsWholeAndTakesNoLayout()
    {
        auto file = ProjectFile::create(m_path).value();
        QVERIFY(file->edit(QStringLiteral("New tag"), [](Writer &w) { w.insert(tagNamed({7}, QStringLiteral("timing"))); }, 1));
        QVERIFY(file->keep({{QStringLiteral("window"), QStringLiteral("panes"), "two"}}));
        const QString target = m_folder->filePath(QStringLiteral("the copy.sidelight"));
        const auto done = file->writeCopy(target);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
        QVERIFY(!file->writeCopy(target)); // never over a file that is there
        auto copy = ProjectFile::open(target).value();
        QVERIFY(copy->read([](const Reader &reader) { QCOMPARE(reader.all<Tag>().size(), 1); }));
        QCOMPARE(copy->allKept().value().size(), 0);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
        struct stat status{};
        QCOMPARE(::stat(target.toUtf8().constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777, mode_t(0600));
    }

    void verifyFindsWhatWasTamperedWith_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("a text") << QByteArray("UPDATE content SET data = CAST(replace(data, 'Two', 'Six') AS BLOB)");
        QTest::newRow("a quote") << QByteArray("UPDATE passage SET quote = replace(quote, 'no', 'NO')");
        QTest::newRow("a length") << QByteArray("UPDATE article SET length = length - 1");
        QTest::newRow("a name in the history") << QByteArray("UPDATE journal SET name = 'Other' WHERE number = 1");
        QTest::newRow("an entry gone") << QByteArray("DELETE FROM journal WHERE number = 2");
        QTest::newRow("the first entry gone") << QByteArray("DELETE FROM journal WHERE number = 1");
        QTest::newRow("a changeset") << QByteArray("UPDATE journal_part SET data = CAST(replace(data, 'Two', 'Six') AS BLOB)");
        QTest::newRow("a dangling key") << QByteArray("PRAGMA foreign_keys = OFF; DELETE FROM article");
    }
    void verifyFindsWhatWasTamperedWith()
    {
        QFETCH(QByteArray, sql);
        auto file = ProjectFile::create(m_path).value();
        const Article article = storedArticle(*file, {1}, harbour);
        QVERIFY(file->edit(QStringLiteral("Import"), [=](Writer &w) { w.insert(article); }, 1));
        QVERIFY(file->edit(
            QStringLiteral("Highlight"),
            [=](Writer &w) {
                w.insert(passageOf({2}, article, harbour, 0, 38));
                w.insert(passageOf({3}, article, harbour, 39, 50));
            },
            2));
        QVERIFY(file->edit(QStringLiteral("New tag"), [](Writer &w) { w.insert(tagNamed({7}, QStringLiteral("timing"))); }, 3));
        QCOMPARE(file->verify().value(), QStringList());
        file.reset();
        {
            SQLite::Database database(m_path.toStdString(), SQLite::OPEN_READWRITE);
            database.exec(sql.constData());
        }
        file = ProjectFile::open(m_path).value();
        const QStringList findings = file->verify().value();
        QCOMPARE(findings.size() >= 1, true);
    }

    void aQuestionWithoutEndIsStopped()
    {
        QVERIFY(ProjectFile::create(m_path));
        Connection connection(m_path.toUtf8(), Connection::Access::ReadWrite);
        const Connection::Deadline deadline(connection.database());
        int kind = -1;
        try {
            connection.database().exec("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n");
        } catch (const SQLite::Exception &exception) {
            kind = int(errorOf(exception).kind);
        }
        QCOMPARE(kind, int(ErrorKind::Cancelled));
    }

    void aWindowsQuestionIsStoppedButNotACommands()
    {
        auto file = ProjectFile::create(m_path).value();
        QVERIFY(file->edit(
            QStringLiteral("Fill"),
            [](Writer &w) {
                for (qint64 id = 1; id <= 20'000; ++id) // more rows than SQLite reads between two looks at the clock
                    w.insert(Claim{{id}, QStringLiteral("c"), {}, 0});
            },
            1));
        const auto askFor = [&](ProjectFile::Patience patience) {
            return file->read(
                [](const Reader &reader) {
                    QTest::qSleep(2100);
                    [[maybe_unused]] const auto claims = reader.all<Claim>();
                },
                patience);
        };
        QVERIFY(askFor(ProjectFile::Patience::Endless));
        const auto stopped = askFor(ProjectFile::Patience::TwoSeconds);
        QVERIFY(!stopped);
        QCOMPARE(int(stopped.error().kind), int(ErrorKind::Cancelled));
    }

    void aReadOnlyFileIsOpenedForReading()
    {
        QVERIFY(ProjectFile::create(m_path));
        OpenOptions options;
        options.readOnly = true;
        auto file = ProjectFile::open(m_path, options).value();
        QVERIFY(file->isReadOnly());
        const auto edit = file->edit(QStringLiteral("New tag"), [](Writer &w) { w.insert(tagNamed({7}, QStringLiteral("x"))); }, 1);
        QCOMPARE(int(edit.error().kind), int(ErrorKind::ReadOnly));
        QVERIFY(file->read([](const Reader &reader) { QCOMPARE(reader.all<Tag>().size(), 0); }));
    }

    // What the journal does not hold could not be undone, so it is not kept either.
    void whatIsNotRecordedIsNotKept()
    {
        const ConnectionWatch watch(m_path.toUtf8());
        const auto file = ProjectFile::create(m_path).value();
        const auto unrecorded = [&](Writer &) { watch.run("INSERT INTO kept VALUES ('a', 'b', x'00')"); };
        const auto done = file->edit(QStringLiteral("Edit"), unrecorded, 1);
        QVERIFY(done);
        QCOMPARE(done->id, 0);
        QCOMPARE(watch.ask("SELECT count(*) FROM kept"), "0");
    }

private:
    QByteArray project()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("p.sidelight"));
        ProjectFile::create(path).value().reset();
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QByteArray changed(int at, const QByteArray &bytes) { return project().replace(at, bytes.size(), bytes); }
    void write(const QByteArray &bytes)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray read()
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(ProjectFileTest)
#include "project_file_test.moc"
