// SPDX-License-Identifier: GPL-3.0-or-later
// Salvage: of a file of which a page is lost, nearly all that stood on other pages comes back, every article whose row is whole
// among it, in a new file that passes every check; and the damaged file stays as it is.
#include "models/project/Salvage.h"
#include "tests/project/CraftedFile.h"
#include "tests/project/TestRecords.h"
#include "tests/support/ProjectDump.h"
#include "tests/support/Scorecard.h"
#include "tests/support/TempFolder.h"

#include <QDir>
#include <QTest>
#include <spdlog/spdlog.h>

#include <random>

using namespace sidelight;
using namespace sidelight::test;

namespace {

constexpr qsizetype pageSize = 4096;

// What a page of the sound file holds, as SQLite says.
struct PageUse {
    QByteArray table, kind;
    int cells = 0;
};

QMap<QByteArray, int> countsOf(sqlite3 *handle)
{
    QMap<QByteArray, int> counts;
    QByteArrayList tables = schema::watchedTables();
    tables << "content" << "journal" << "kept";
    for (const QByteArray &table : std::as_const(tables)) {
        sqlite3_stmt *query = nullptr;
        sqlite3_prepare_v2(handle, ("SELECT count(*) FROM \"" + table + '"').constData(), -1, &query, nullptr);
        if (sqlite3_step(query) == SQLITE_ROW)
            counts.insert(table, sqlite3_column_int(query, 0));
        sqlite3_finalize(query);
    }
    return counts;
}

QMap<QByteArray, int> countsIn(const QString &path)
{
    sqlite3 *handle = nullptr;
    sqlite3_open_v2(path.toUtf8().constData(), &handle, SQLITE_OPEN_READONLY, nullptr);
    const QMap<QByteArray, int> counts = countsOf(handle);
    sqlite3_close(handle);
    return counts;
}

QHash<qsizetype, PageUse> pagesOf(const QString &path)
{
    QHash<qsizetype, PageUse> pages;
    sqlite3 *handle = nullptr;
    sqlite3_stmt *query = nullptr;
    sqlite3_open_v2(path.toUtf8().constData(), &handle, SQLITE_OPEN_READONLY, nullptr);
    if (sqlite3_prepare_v2(handle, "SELECT pageno, name, pagetype, ncell FROM dbstat", -1, &query, nullptr) != SQLITE_OK)
        qFatal("this SQLite has no dbstat");
    const auto text = [&](int column) { return QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(query, column))); };
    while (sqlite3_step(query) == SQLITE_ROW)
        pages.insert(sqlite3_column_int(query, 0), {text(1), text(2), sqlite3_column_int(query, 3)});
    sqlite3_finalize(query);
    sqlite3_close(handle);
    return pages;
}

} // namespace

class SalvageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        spdlog::set_level(spdlog::level::off);
        const QString path = m_folder.path(QStringLiteral("sound.sidelight"));
        makeProject(path);
        m_sound = bytesOf(path);
        m_counts = countsIn(path);
        m_pages = pagesOf(path);
        m_dump = dumpProject(*ProjectFile::open(path).value()).value();
        QVERIFY(m_sound.size() / pageSize > 200);
    }

    void ofAWholeFileAllComesBack()
    {
        const QString from = m_folder.write(QStringLiteral("whole.sidelight"), m_sound),
                      to = m_folder.path(QStringLiteral("to.sidelight"));
        const auto done = salvageProject(from, to);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
        QCOMPARE(done->sentences(), QStringList());
        QCOMPARE(countsIn(to), m_counts);
        const auto file = ProjectFile::open(to);
        QVERIFY(file);
        QCOMPARE(dumpProject(**file).value(), m_dump);
        QCOMPARE((*file)->verify().value(), QStringList());
        QVERIFY(!(*file)->stack().undoName.isEmpty());
        QVERIFY(!salvageProject(from, to)); // it is there already
    }

    // F15
    void ofAFileWithALostPageNearlyAllComesBack()
    {
        std::mt19937 random(15);
        const int trials = scorecard::trials(100);
        QList<double> shares;
        int failures = 0, articlesLost = 0, unsound = 0, changed = 0;
        for (int i = 0; i < trials; ++i) {
            const TempFolder folder;
            QByteArray bytes = m_sound;
            const auto page = i < 3 ? 1 : 1 + qsizetype(random() % size_t(bytes.size() / pageSize)); // the first three: page 1
            for (qsizetype at = (page - 1) * pageSize; at < page * pageSize; ++at)
                bytes[at] = i % 2 ? char(random()) : '\0';
            const QString from = folder.write(QStringLiteral("p.sidelight"), bytes),
                          to = folder.path(QStringLiteral("to.sidelight"));
            const auto done = salvageProject(from, to);
            changed += bytesOf(from) != bytes || QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() != (done ? 2 : 1);
            if (!done) {
                if (failures++ == 0)
                    qWarning("page %lld (%s): %s", page, m_pages.value(page).table.constData(), qPrintable(done.error().message));
                shares.append(0);
                continue;
            }
            const auto [intact, articles] = intactWithout(page);
            const QMap<QByteArray, int> found = countsIn(to);
            int rows = 0;
            for (auto it = found.constBegin(); it != found.constEnd(); ++it)
                rows += std::min(it.value(), m_counts.value(it.key()));
            shares.append(double(rows) / intact);
            if (found.value("article") < articles && articlesLost++ == 0)
                qWarning("page %lld (%s, %s): %d articles of %d", page, m_pages.value(page).table.constData(),
                         m_pages.value(page).kind.constData(), found.value("article"), articles);
            const auto file = ProjectFile::open(to);
            const QStringList findings =
                file ? (*file)->verify().value_or(QStringList(QStringLiteral("?"))) : QStringList(file.error().message);
            if (!findings.isEmpty() && unsound++ == 0)
                qWarning("page %lld (%s): %s", page, m_pages.value(page).table.constData(), qPrintable(findings.first()));
        }
        std::ranges::sort(shares);
        const double median = shares.at(shares.size() / 2), least = shares.first();
        scorecard::print("F15 salvage of a file with a lost page", trials, failures + articlesLost + unsound + changed,
                         "at least 95 % of the intact rows (median), every whole article, the original unchanged",
                         "\"median_percent\":" + QByteArray::number(100 * median, 'f', 1) +
                             ",\"least_percent\":" + QByteArray::number(100 * least, 'f', 1));
        QCOMPARE(changed, 0);
        QCOMPARE(failures, 0);
        QCOMPARE(articlesLost, 0);
        QCOMPARE(unsound, 0);
        QVERIFY2(median >= 0.95, qPrintable(QString::number(median)));
    }

    // The text is not what it was, but its passages are, and where they were.
    void anArticleWithoutItsTextKeepsItsPassages()
    {
        const QString path = m_folder.write(QStringLiteral("d.sidelight"), m_sound),
                      to = m_folder.path(QStringLiteral("d2.sidelight"));
        QVERIFY(craft(path, "UPDATE content SET data = zeroblob(length(data)) WHERE sha256 = (SELECT text FROM article LIMIT 1)"));
        const auto done = salvageProject(path, to);
        QVERIFY(done);
        QCOMPARE(done->damagedTitles.size(), 1);
        QCOMPARE(countsIn(to).value("passage"), m_counts.value("passage"));
        QCOMPARE(countsIn(to).value("tag"), m_counts.value("tag") + 1);
        const auto file = ProjectFile::open(to);
        QVERIFY(file);
        QCOMPARE((*file)->verify().value(), QStringList());
    }

    void whatIsNoProjectGivesNone()
    {
        const QString path = m_folder.write(QStringLiteral("none.sidelight"), QByteArray(100'000, 'x'));
        const QString to = m_folder.path(QStringLiteral("of none.sidelight"));
        const auto done = salvageProject(path, to);
        QVERIFY(!done && done.error().kind == ErrorKind::Damaged);
        QVERIFY(!QFile::exists(to));
    }

private:
    // Rows and articles that stand on other pages.
    [[nodiscard]] std::pair<int, int> intactWithout(qsizetype page) const
    {
        int all = 0;
        for (const int count : m_counts)
            all += count;
        const PageUse use = m_pages.value(page);
        const bool holdsRows = m_counts.contains(use.table) && use.kind == "leaf";
        const int lost = holdsRows ? use.cells : m_counts.contains(use.table) && use.kind == "overflow" ? 1 : 0;
        return {all - lost, m_counts.value("article") - (use.table == "article" ? lost : 0)};
    }

    static void makeProject(const QString &path)
    {
        auto file = ProjectFile::create(path).value();
        const QString words = QStringLiteral("The harbour master said that no warning had come before the fire on the east quay. ");
        std::mt19937 random(1);
        qint64 id = 1000;
        const auto next = [&] { return Id{(++id << 20) + qint64(random() % 1000)}; };
        QList<Id> actors, claims, tags, passages;
        const auto edit = [&](const std::function<void(Writer &)> &change) {
            if (const auto done = file->edit(QStringLiteral("Edit"), change, id); !done)
                qFatal("%s", qPrintable(done.error().message));
        };
        edit([&](Writer &w) {
            for (int i = 0; i < 120; ++i) {
                Actor actor = actorNamed(next(), QStringLiteral("Actor %1").arg(i));
                actor.aliases = {QStringLiteral("Alias %1").arg(i), QStringLiteral("Other %1").arg(i)};
                w.insert(actor);
                actors.append(actor.id);
                const Claim claim{next(), QStringLiteral("Claim %1: ").arg(i) + words, {}, i};
                w.insert(claim);
                claims.append(claim.id);
            }
            for (int i = 0; i < 30; ++i) {
                tags.append(next());
                w.insert(tagNamed(tags.last(), QStringLiteral("Tag %1").arg(i)));
            }
        });
        for (int i = 0; i < 80; ++i) {
            const QString text = QStringLiteral("Article %1. ").arg(i) + words.repeated(5 + int(random() % 80));
            Article article = storedArticle(*file, next(), text);
            article.tags = {tags.at(i % 30)};
            edit([&](Writer &w) {
                w.insert(article);
                for (int k = 0; k < 12; ++k) {
                    const int start = 20 * k;
                    Passage passage = passageOf(next(), article, text, start, start + 15);
                    passage.tags = {tags.at((i + k) % 30)};
                    w.insert(passage);
                    passages.append(passage.id);
                    Statement statement;
                    statement.id = next();
                    statement.passage = passage.id;
                    statement.claim = claims.at((i + k) % 120);
                    statement.stance = Stance::Asserts;
                    statement.speakers = {{actors.at((i * 7 + k) % 120), QStringLiteral("an official")}};
                    w.insert(statement);
                    w.insert(Mention{next(), passage.id, actors.at((i + 3 * k) % 120)});
                }
            });
        }
        edit([&](Writer &w) {
            const Board board = boardNamed(next(), QStringLiteral("Who knew?"));
            w.insert(board);
            QList<Id> cards;
            for (int i = 0; i < 300; ++i) {
                Card card = cardOn(next(), board.id, CardKind::Passage, passages.at(i));
                card.x = i * 10;
                w.insert(card);
                cards.append(card.id);
            }
            for (int i = 0; i + 1 < cards.size(); ++i)
                w.insert(Link{next(), board.id, cards.at(i), cards.at(i + 1), LinkKind::Supports, {}, {}, {}, {passages.at(i)}});
        });
    }

    TempFolder m_folder;
    QByteArray m_sound;
    QMap<QByteArray, int> m_counts;
    QHash<qsizetype, PageUse> m_pages;
    QString m_dump;
};

QTEST_GUILESS_MAIN(SalvageTest)
#include "salvage_test.moc"
