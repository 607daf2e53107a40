// SPDX-License-Identifier: GPL-3.0-or-later
// Damage is named in the user's words, once, and what is whole is looked at all the same. Damage is made in the bytes of the
// file, as a disk would.
#include "models/project/Project.h"
#include "models/project/VerifyFile.h"
#include "models/project/VerifyTurns.h"
#include "tests/project/TestRecords.h"
#include "tests/support/TempFolder.h"

#include <QDir>
#include <QSignalSpy>
#include <QThreadPool>
#include <SQLiteCpp/SQLiteCpp.h>
#include <spdlog/spdlog.h>
#include <sqlite3.h>

using namespace sidelight;
using namespace sidelight::test;
using namespace Qt::StringLiterals;

namespace {

const QString text =
    u"Port denies it was warned\n\nA port official said no warning was ever received. The quay was empty by dawn.\n"_s;
const qint64 imported = QDateTime(QDate(2031, 5, 3), QTime(14, 2)).toMSecsSinceEpoch();

QString bare(QString sentence)
{
    return sentence.removeIf([](QChar c) { return c == QChar(0x2068) || c == QChar(0x2069); });
}

QStringList bareSentences(const Verification &found)
{
    QStringList sentences = found.sentences();
    std::ranges::transform(sentences, sentences.begin(), bare);
    return sentences;
}

} // namespace

class VerifyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { spdlog::set_level(spdlog::level::off); }
    void init()
    {
        m_folder = std::make_unique<TempFolder>();
        m_path = m_folder->path(u"fire.sidelight"_s);
        auto file = ProjectFile::create(m_path).value();
        QList<Blob> blobs;
        Article article = articleOf({1}, text, blobs);
        article.title = u"Port denies it was warned"_s;
        article.added = imported;
        const QByteArray picture(900, 'p');
        blobs.append(picture);
        QVERIFY(file->storeAll(blobs));
        const auto edit = [&](const QString &name, const std::function<void(Writer &)> &change, int hour) {
            return bool(file->edit(name, change, imported + hour * 3'600'000LL));
        };
        QVERIFY(edit(u"Import"_s, [&](Writer &w) { w.insert(article); }, 0));
        const int at = int(text.indexOf(u"no warning"_s));
        QVERIFY(edit(u"Highlight passage"_s, [&](Writer &w) { w.insert(passageOf({2}, article, text, at, at + 26)); }, 1));
        Actor actor = actorNamed({3}, u"Harbour Authority"_s);
        actor.note = u"answers by letter"_s;
        actor.picture = Blob(picture).hash();
        QVERIFY(edit(u"New actor"_s, [&](Writer &w) { w.insert(actor); }, 2));
        QVERIFY(edit(u"New tag"_s, [&](Writer &w) { w.insert(tagNamed({4}, u"timing"_s)); }, 3));
        file.reset();
        m_sound = bytes();
    }

    void aSoundProjectIsSaidToBeSound()
    {
        const Verification found = verifyFile(m_path).value();
        QCOMPARE(found.sentences(), QStringList());
        QCOMPARE(found.remarks, QStringList());
        QCOMPARE(found.articles, 1);
        QCOMPARE(found.passages, 1);
        QCOMPARE(found.edits, 4);
        QCOMPARE(bytes(), m_sound);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    // A bit flips in each place where these words stand in the file, one after the other.
    void everyPlaceIsNamed_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QStringList>("expected");
        const QString ofText = u"The text of “Port denies it was warned” differs from what was imported on 3 May 2031."_s;
        const QString ofOriginal = u"The original of “Port denies it was warned” differs from what was imported on 3 May 2031."_s;
        QTest::newRow("a text") << QByteArray("was empty by dawn") << QStringList{ofOriginal, ofText};
        QTest::newRow("a quote")
            << QByteArray("no warning was ever")
            << QStringList{u"In the history, the edit “Highlight passage” of 3 May 2031, 15:02 is not as it was written."_s,
                           ofOriginal,
                           u"The passage “oo warning was ever receiv” of “Port denies it was warned” does not hold the words that "
                           "stand at its place."_s,
                           ofText};
        QTest::newRow("a note") << QByteArray("answers by letter")
                                << QStringList{
                                       u"Actor “Harbour Authority”: this is not what the history says it was made."_s,
                                       u"In the history, the edit “New actor” of 3 May 2031, 16:02 is not as it was written."_s};
        QTest::newRow("a name in the history")
            << QByteArray("New tag")
            << QStringList{u"In the history, the edit “Oew tag” of 3 May 2031, 17:02 is not as it was written."_s};
        QTest::newRow("a picture") << QByteArray(900, 'p')
                                   << QStringList{u"The picture of “Harbour Authority” differs from what was stored."_s};
    }
    void everyPlaceIsNamed()
    {
        QFETCH(QByteArray, words);
        QFETCH(QStringList, expected);
        QStringList sentences;
        for (qsizetype at = m_sound.indexOf(words); at >= 0; at = m_sound.indexOf(words, at + words.size())) {
            const Verification found = foundIn(flipped(at));
            QCOMPARE(found.findings.size(), 1); // once
            QVERIFY(!found.findings.constFirst().remedy.isEmpty());
            sentences.append(bareSentences(found));
        }
        sentences.sort();
        QCOMPARE(sentences, expected);
    }

    // With what it is about, so that a window can go there.
    void aFindingKnowsItsRecord()
    {
        const qsizetype at = m_sound.indexOf("was empty by dawn");
        for (const qsizetype place : {at, m_sound.indexOf("was empty by dawn", at + 1)}) {
            const Finding finding = foundIn(flipped(place)).findings.constFirst();
            QVERIFY(finding.kind == Finding::Kind::Text || finding.kind == Finding::Kind::Original);
            QVERIFY(finding.record == RecordKind::Article);
            QCOMPARE(finding.id, Id{1});
            QCOMPARE(finding.content.size(), 32);
        }
    }

    void whatAnotherProgramDidIsNamed_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a tag that goes")
            << QByteArray("DELETE FROM tag")
            << u"Tag “timing”: this is missing, though the history does not say that it was removed."_s;
        QTest::newRow("a tag that comes") << QByteArray(
                                                 "INSERT INTO tag (id, name, colour, note, position) VALUES (9, 'later', 0, '', 1)")
                                          << u"Tag “later”: the history does not say that this was ever added."_s;
        QTest::newRow("a length")
            << QByteArray("UPDATE article SET length = length - 1")
            << u"What is recorded of the length of “Port denies it was warned” is not the length of its text."_s;
        QTest::newRow("an alias") << QByteArray("INSERT INTO actor_alias VALUES (3, 0, 'The port')")
                                  << u"Actor “Harbour Authority”: this is not what the history says it was made."_s;
        QTest::newRow("an entry gone")
            << QByteArray("PRAGMA foreign_keys = ON; DELETE FROM journal WHERE number = 2")
            << u"In the history, what came before the edit “New actor” of 3 May 2031, 16:02 is missing or was replaced."_s;
        QTest::newRow("the first entry gone")
            << QByteArray("PRAGMA foreign_keys = ON; DELETE FROM journal WHERE number = 1")
            << u"In the history, what came before the edit “Highlight passage” of 3 May 2031, 15:02 is missing or was replaced."_s;
        QTest::newRow("an article gone")
            << QByteArray("PRAGMA foreign_keys = OFF; DELETE FROM article")
            << u"Passage “no warning was ever receiv” of “”: this refers to something that is missing from the project."_s;
        QTest::newRow("a table more") << QByteArray("CREATE TABLE theirs (id INTEGER)")
                                      << u"The tables of the file are not those that Sidelight makes."_s;
    }
    void whatAnotherProgramDidIsNamed()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, expected);
        {
            SQLite::Database database(m_path.toStdString(), SQLite::OPEN_READWRITE);
            database.exec(sql.constData());
        }
        QCOMPARE(bareSentences(verifyFile(m_path).value()), QStringList(expected));
    }

    // What cannot be read is named, and what can is looked at.
    void withDamagedPagesItGoesOn()
    {
        QByteArray bytes = flipped(m_sound.indexOf("original Port") + 20);
        const qsizetype note = m_sound.indexOf("answers by letter"), page = note / 4096 * 4096; // the actor's, or its entry's
        const qsizetype other = m_sound.indexOf("answers by letter", note + 1) / 4096 * 4096;
        for (const qsizetype damaged : {page, other}) {
            QByteArray worse = bytes;
            worse.replace(damaged, 4096, QByteArray(4096, 'z'));
            const QStringList sentences = bareSentences(foundIn(worse));
            QVERIFY2(
                sentences.contains(u"The original of “Port denies it was warned” differs from what was imported on 3 May 2031."_s),
                qPrintable(sentences.join(u'\n')));
            const bool isNamed = sentences.contains(u"Pages of the file that hold actors are damaged."_s) ||
                                 sentences.contains(u"Pages of the file that hold the history are damaged."_s);
            QVERIFY2(isNamed, qPrintable(sentences.join(u'\n')));
            QCOMPARE(this->bytes(), worse);
        }
    }

    // An unfinished change is looked at as it will be set right, and stays where it is.
    void anUnfinishedChangeStays()
    {
        QByteArray journal;
        {
            SQLite::Database database(m_path.toStdString(), SQLite::OPEN_READWRITE);
            database.exec("PRAGMA cache_size = 1; BEGIN; UPDATE tag SET note = hex(zeroblob(60000))");
            QFile beside(m_path + u"-journal"_s);
            QVERIFY(beside.open(QIODevice::ReadOnly));
            journal = beside.readAll();
            QFile::copy(m_path, m_folder->path(u"torn"_s));
        }
        QFile::remove(m_path);
        QVERIFY(QFile::rename(m_folder->path(u"torn"_s), m_path));
        m_folder->write(u"fire.sidelight-journal"_s, journal);
        const QByteArray torn = bytes();
        const Verification found = verifyFile(m_path).value();
        QCOMPARE(found.sentences(), QStringList());
        QCOMPARE(found.remarks.size(), 1);
        QCOMPARE(bytes(), torn);
        QFile beside(m_path + u"-journal"_s);
        QVERIFY(beside.open(QIODevice::ReadOnly));
        QCOMPARE(beside.readAll(), journal);
    }

    void whatIsNoProjectIsSaid()
    {
        m_folder->write(u"empty.sidelight"_s, {});
        QCOMPARE(int(verifyFile(m_folder->path(u"empty.sidelight"_s)).error().kind), int(ErrorKind::Damaged));
        QVERIFY(verifyFile(m_folder->path(u"empty.sidelight"_s)).error().message.contains(u"is empty"_s));
        m_folder->write(u"notes.txt"_s, "words");
        QCOMPARE(int(verifyFile(m_folder->path(u"notes.txt"_s)).error().kind), int(ErrorKind::Foreign));
        QCOMPARE(int(verifyFile(m_folder->path(u"missing"_s)).error().kind), int(ErrorKind::NotFound));
    }

    // Beside a check, edits are made as ever, fold, and are undone; none fails and none is called damage.
    void editsGoFirst()
    {
        Project project;
        QSignalSpy opened(&project, &Project::opened), failed(&project, &Project::editFailed);
        project.open(m_path);
        QVERIFY(opened.wait());
        fill(project);
        constexpr int edits = 120;
        std::atomic<int> stoodBack = 0;
        QFuture<Result<Verification>> running;
        for (int i = 0; i < edits; ++i) {
            if (running.isValid() && running.isFinished()) {
                QVERIFY2(running.result(), qPrintable(running.result() ? QString() : running.result().error().message));
                QCOMPARE(running.result()->sentences(), QStringList());
            }
            if (!running.isValid() || running.isFinished())
                running = project.verify({[&](const VerifyProgress &progress) { stoodBack += progress.stoodBack; }, {}});
            const auto note = [i](Writer &w) { w.modify<Tag>({4}, [i](Tag &tag) { tag.note = QString::number(i); }); };
            const auto edit = i % 7 == 6 ? project.undo() : project.edit(u"Note"_s, note, i % 3 ? u"note"_s : QString());
            QVERIFY(QTest::qWaitFor([&] { return edit.isFinished(); }));
            QVERIFY(edit.result());
            QTest::qWait(i % 5);
        }
        QVERIFY(QTest::qWaitFor([&] { return running.isFinished(); }, 60'000));
        QCOMPARE(running.result().value_or(Verification()).sentences(), QStringList());
        QVERIFY(running.result()->edits > 0);
        QVERIFY(stoodBack > 0);
        QCOMPARE(failed.size(), 0);
    }

    // A statement that runs long ends when somebody wants to write, and is made again when they have.
    void aTurnEndsWhenAWriterWaits()
    {
        SQLite::Database database(":memory:", SQLite::OPEN_READWRITE);
        int asked = 0, begun = 0;
        VerifyTurns turns(database, {}, [&] { return ++asked >= 100 && asked < 103; });
        turns.take([&] {
            if (++begun > 1)
                return;
            SQLite::Statement query(database, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 10000000) "
                                              "SELECT count(*) FROM n");
            query.executeStep();
        });
        QCOMPARE(begun, 2);
        QVERIFY(asked >= 103);
    }

    void itCanBeCalledOff()
    {
        Project project;
        QSignalSpy opened(&project, &Project::opened);
        project.open(m_path);
        QVERIFY(opened.wait());
        fill(project);
        std::atomic<int> told = 0;
        const auto running = project.verify({[&](const VerifyProgress &) { ++told; }, [&] { return told >= 3; }});
        QTRY_VERIFY(running.isFinished());
        QVERIFY(!running.result());
        QCOMPARE(int(running.result().error().kind), int(ErrorKind::Cancelled));
        QVERIFY(project.edit(u"New tag"_s, [](Writer &w) { w.insert(tagNamed({77}, u"after"_s)); }).isValid());
    }

    // The project is closed in the midst of it, and opened again at once.
    void theProjectMayBeClosedMeanwhile()
    {
        for (int i = 0; i < 10; ++i) {
            Project project;
            QSignalSpy opened(&project, &Project::opened);
            project.open(m_path);
            QVERIFY(opened.wait());
            const auto running = project.verify();
            if (i % 2)
                QTest::qWait(1);
            project.close();
            QThreadPool::globalInstance()->waitForDone();
        }
        QCOMPARE(verifyFile(m_path)->sentences(), QStringList());
    }

private:
    QByteArray bytes() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QByteArray flipped(qsizetype at) const
    {
        QByteArray bytes = m_sound;
        bytes[at] = char(bytes.at(at) ^ 1);
        return bytes;
    }
    Verification foundIn(const QByteArray &bytes)
    {
        m_folder->write(u"fire.sidelight"_s, bytes);
        const Result<Verification> found = verifyFile(m_path);
        if (!found)
            qFatal("not even looked at: %s", qPrintable(found.error().message));
        return *found;
    }
    // So much that a check takes a while.
    static void fill(Project &project)
    {
        QList<Blob> blobs;
        QList<Article> articles;
        for (int i = 0; i < 200; ++i)
            articles.append(articleOf({1000 + i}, QString::number(i) + text.repeated(40), blobs));
        const auto stored = project.storeAll(blobs);
        const auto edit = project.edit(u"Import"_s, [articles](Writer &w) {
            for (const Article &article : articles)
                w.insert(article);
        });
        QTRY_VERIFY(edit.isFinished());
        QVERIFY(edit.result());
    }

    std::unique_ptr<TempFolder> m_folder;
    QString m_path;
    QByteArray m_sound;
};

QTEST_GUILESS_MAIN(VerifyTest)
#include "verify_test.moc"
